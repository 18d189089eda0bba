"""One provision of the law beside the list: what it says, how sure that is, what can be done."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from tdkt_desktop.operations.law.law_rows import LawRow, LawState
from tdkt_desktop.ui.eligibility.law_words import about, clauses, law, sureness, validity
from tdkt_desktop.ui.kit.controls import button, label, row, rule
from tdkt_desktop.ui.kit.detail_pane import DetailPane
from tdkt_desktop.ui.kit.session import Session


class LawPane(DetailPane):
    """The detail beside the list of provisions."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.title, self.about = label(role="name", wrap=True), label(wrap=True)
        self.kinds, self.when = label(role="muted", wrap=True), label(role="muted", wrap=True)
        self.unsure, self.sure = label(role="warn", wrap=True), label(role="ok", wrap=True)
        self.text = label(wrap=True)
        self.notes = label(role="source", wrap=True)
        self.confirm = button(self.tr("Xác nhận đã đối chiếu…"), "check", role="primary")
        self.switch = button("", "ban")
        self.amend = button(self.tr("Sửa…"), "pencil")
        self.follow = button(self.tr("Thay bằng quy định mới…"), "file-plus")
        self.put_back = button(self.tr("Bỏ phần cơ quan đã sửa"), "rotate-ccw")
        for widget in (
            self.title,
            self.about,
            self.kinds,
            self.when,
            self.unsure,
            self.sure,
            rule(),
            self.text,
            self.notes,
            rule(),
        ):
            self._column.addWidget(widget)
        self._column.addLayout(row(self.confirm, self.switch, None))
        self._column.addLayout(row(self.amend, self.follow, None))
        self._column.addLayout(row(self.put_back, None))
        self._column.addStretch(1)

    def add_above(self, documents: QWidget) -> None:
        """Let the documents of the day stand at the end of the column."""
        self._column.insertWidget(self._column.count() - 1, rule())
        self._column.insertWidget(self._column.count() - 1, documents)

    def show_law(self, one: LawRow | None, kinds: str) -> None:
        """Show a provision, or none."""
        self._inner.setVisible(one is not None)
        if one is None:
            return
        self.title.setText(one.basis or one.key)
        self.about.setText(about(one))
        self.kinds.setText(kinds)
        self.kinds.setVisible(bool(kinds))
        self.when.setText(f"{validity(one)} · {law(one.state_words)} · {sureness(one)}")
        self.unsure.setVisible(one.needs_review)
        self.unsure.setText(self._why_unsure(one))
        self.sure.setVisible(bool(one.confirmed))
        self.sure.setText(one.confirmed)
        condition = one.entry.get("condition") or one.entry.get("when")
        lines = list(clauses(condition)) if isinstance(condition, Mapping) and (
            one.table == "rule"
        ) else []  # fmt: skip
        self.text.setText("\n".join(lines))
        self.text.setVisible(bool(lines))
        self.notes.setText("\n".join(note for note in one.notes if note != one.confirmed))
        self.notes.setVisible(bool(self.notes.text()))
        off = one.state == LawState.OFF
        self.switch.setText(self.tr("Bật") if off else self.tr("Tắt"))
        self.switch.setVisible(one.in_force)
        self.put_back.setVisible(one.changed)

    def _why_unsure(self, one: LawRow) -> str:
        if one.state == LawState.EXTENDED:
            return self.tr(
                "Văn bản đã hết hiệu lực mà chưa thấy văn bản thay thế: chương trình áp dụng tiếp "
                "để không nới lỏng điều kiện. Hãy đối chiếu."
            )
        if one.entry.get("review_from"):
            return self.tr(
                "Từ ngày này có thể đã có văn bản sửa đổi mà chương trình chưa có toàn văn. Hãy "
                "đối chiếu với văn bản đang áp dụng."
            )
        return self.tr("Chưa đối chiếu được với nguyên văn. Hãy đối chiếu trước khi dùng.")
