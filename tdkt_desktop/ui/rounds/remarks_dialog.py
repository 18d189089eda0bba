"""Remarks received on a list that was posted, each with its answer."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QVBoxLayout, QWidget

from tdkt_desktop.domain.rounds import NewRemark, Remark, Round
from tdkt_desktop.domain.typed import whole_day
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.rounds import dossiers
from tdkt_desktop.storage.councils import Remarks
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import button, clear, label, row, scrolled
from tdkt_desktop.ui.kit.form_dialog import FormDialog, date_hint, today_shown
from tdkt_desktop.ui.kit.session import Session


class RemarkDialog(FormDialog):
    """Asks for one remark and its answer."""

    def __init__(self, session: Session, remark: NewRemark, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Ý kiến về danh sách công khai"), self.tr("Lưu"))
        self._session, self._remark = session, remark
        self.day = self.line(
            self.tr("Ngày nhận"), show_iso(remark.day) or today_shown(), date_hint()
        )
        self.who = self.line(self.tr("Người gửi"), remark.sender or "")
        self.about = NoWheelComboBox()
        self.about.addItem(self.tr("(cả danh sách)"), None)
        store = Rounds(session.database)
        round_ = store.get(remark.round)
        for nominee in store.nominees(round_, round_.rules_date) if round_ is not None else ():
            self.about.addItem(f"{nominee.name}, {nominee.kind_short}", nominee.nomination.id)
        self.about.setCurrentIndex(max(0, self.about.findData(remark.nomination)))
        self.form.addRow(self.tr("Về"), self.about)
        self.words = self.line(self.tr("Nội dung"), remark.words)
        self.answer = self.line(self.tr("Giải quyết"), remark.answer or "")
        self.check_with(self._write)

    def _write(self) -> None:
        remark = replace(
            self._remark,
            nomination=self.about.currentData(),
            day=whole_day(self.day.text()) or "",
            sender=self.who.text(),
            words=self.words.text(),
            answer=self.answer.text(),
        )
        self._session.tell(dossiers.save_remark(self._session.database, remark))


class RemarksDialog(QDialog):
    """All remarks on a round's list; each opens to be answered or deleted."""

    def __init__(self, session: Session, round_: Round, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ý kiến về danh sách công khai"))
        self.resize(620, 420)
        self._session, self._round = session, round_
        when = (
            self.tr("Công khai từ {first} đến {last}").format(
                first=show_iso(round_.notice_from) or "…", last=show_iso(round_.notice_to) or "…"
            )
            if round_.notice_from or round_.notice_to
            else self.tr("Chưa ghi ngày công khai: Đợt → Sửa đợt, hạn, lịch họp…")
        )
        self.add = button(self.tr("Thêm ý kiến…"), "message-square", role="primary")
        self.add.clicked.connect(lambda: self.edit(NewRemark(round=round_.id, day="", words="")))
        inner = QWidget()
        self._lines = QVBoxLayout(inner)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Đóng"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        box.addLayout(row(label(self.windowTitle(), "name"), None, self.add))
        box.addWidget(label(when, "muted", wrap=True))
        box.addWidget(scrolled(inner), 1)
        box.addLayout(row(None, buttons))
        self._show()

    def _show(self) -> None:
        clear(self._lines)
        remarks = Remarks(self._session.database).of_round(self._round.id)
        for remark in remarks:
            answered = remark.answer or self.tr("chưa giải quyết")
            sender = remark.sender or self.tr("không ghi tên")
            words = f"{show_iso(remark.day)} · {sender}: {remark.words}"
            line = button(words, role="link")
            line.setToolTip(self.tr("Bấm để sửa hoặc xóa"))
            line.clicked.connect(partial(self._menu, remark, line))
            self._lines.addWidget(line)
            self._lines.addWidget(
                label(f"→ {answered}", "" if remark.answer else "doubt", wrap=True)
            )
        if not remarks:
            self._lines.addWidget(label(self.tr("Chưa nhận ý kiến nào."), "muted"))
        self._lines.addStretch(1)

    def _menu(self, remark: Remark, near: QWidget, *_: object) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Sửa, ghi cách giải quyết…")).triggered.connect(
            lambda: self.edit(remark)
        )
        menu.addAction(self.tr("Xóa")).triggered.connect(lambda: self._delete(remark))
        menu.exec(near.mapToGlobal(near.rect().bottomLeft()))

    def edit(self, remark: NewRemark) -> None:
        """Ask for one remark."""
        if RemarkDialog(self._session, remark, self).exec():
            self._show()

    def _delete(self, remark: Remark) -> None:
        self._session.do(lambda db: dossiers.delete_remark(db, remark), self)
        self._show()
