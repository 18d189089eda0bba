"""How the agency applies the law, and its own regulation beside it."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.domain.law.rulebook import LawStanding, Option, Rule
from tdkt_desktop.domain.typed import read_year
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.law import regulation
from tdkt_desktop.operations.law.shipped import (
    rounds_bonuses,
    save_complete_since,
    save_rounding,
    save_standing,
    shipped_law,
    standing,
    uncertain_rules,
)
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.ui.eligibility.regulation_dialogs import (
    DeadlineDialog,
    QuotaDialog,
    RuleDialog,
    condition_words,
)
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import (
    button,
    check_row,
    clear,
    hinder,
    label,
    panel,
    row,
    rule,
    scrolled,
)
from tdkt_desktop.ui.kit.errors import error_text
from tdkt_desktop.ui.kit.inline import InlineField
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.session import Session


def _about(rule: Rule) -> str:
    """Return what a rule rests on, and how far it is known."""
    return "; ".join((rule.basis, *rule.notes))


class LawSettings(QWidget):
    """Two panels: readings and switches on the left, the agency's regulation on the right."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._standing = LawStanding()
        self.checks: dict[str, QCheckBox] = {}
        self.boxes: dict[str, QComboBox] = {}
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(scrolled(self._applying()), 1)
        box.addWidget(scrolled(self._regulation()), 1)

    # -- how the law is applied ----------------------------------------------------------

    def _applying(self) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        self._add_applying(column)
        column.addWidget(rule())
        column.addWidget(label(self.tr("Cách hiểu còn khác nhau"), "caption"))
        for option in shipped_law()[0].options:
            self._add_option(column, option)
        column.addWidget(rule())
        self._add_switches(column)
        column.addStretch(1)
        return panel(column)

    def _add_applying(self, column: QVBoxLayout) -> None:
        column.addWidget(label(self.tr("Áp dụng quy định"), "caption"))
        self.since = InlineField(self._write_since, self.tr("chưa nói"))
        self.since.setProperty("role", "")
        self.since.setAccessibleName(self.tr("Dữ liệu khen thưởng đầy đủ từ năm"))
        self.since.setMaximumWidth(110)
        form = QFormLayout()
        form.addRow(label(self.tr("Dữ liệu khen thưởng đầy đủ từ năm"), "muted"), self.since)
        column.addLayout(form)
        column.addWidget(
            label(
                self.tr(
                    "Từ năm này, không có dữ liệu được hiểu là không được khen thưởng; trước đó "
                    "là chưa đủ dữ liệu."
                ),
                "source",
                wrap=True,
            )
        )
        self.rounding = QCheckBox(self.tr("Làm tròn tiền thưởng lên hàng chục nghìn đồng"))
        self.rounding.clicked.connect(
            lambda on: self.session.do(lambda db: save_rounding(db, on=on), self)
        )
        column.addWidget(self.rounding)

    def _add_switches(self, column: QVBoxLayout) -> None:
        column.addWidget(label(self.tr("Quy định chưa đối chiếu, đang tắt"), "caption"))
        column.addWidget(
            label(
                self.tr(
                    "Chỉ bật khi đã đối chiếu văn bản; chương trình vẫn nhắc là chưa đối chiếu."
                ),
                "source",
                wrap=True,
            )
        )
        known = {kind.code: kind.short for kind in Kinds(self.session.database).all()}
        for uncertain in uncertain_rules():
            kinds = ", ".join(known.get(code, code) for code in uncertain.kinds)
            subject = ", ".join(terms("subject")[one].lower() for one in uncertain.subjects)
            self._add_switch(column, uncertain.id, f"{kinds} ({subject})", _about(uncertain))
        for exclusion in shipped_law()[0].exclusions:
            if not exclusion.default:
                self._add_switch(column, exclusion.id, exclusion.fact, exclusion.basis)

    def _add_option(self, column: QVBoxLayout, option: Option) -> None:
        if option.choices:
            box = NoWheelComboBox()
            for code, name in option.choices:
                box.addItem(name, code)
            box.setAccessibleName(option.name)
            box.activated.connect(
                lambda _, o=option.id, b=box: self._set_option(o, b.currentData())
            )
            self.boxes[option.id] = box
            column.addWidget(label(option.name, wrap=True))
            column.addWidget(box)
        else:
            check, line = check_row(option.name)
            check.clicked.connect(lambda on, o=option.id: self._set_option(o, on))
            self.checks[option.id] = check
            column.addLayout(line)
        column.addWidget(label(f"{option.fact} ({option.basis})", "source", wrap=True))

    def _add_switch(self, column: QVBoxLayout, number: str, words: str, basis: str) -> None:
        check, line = check_row(words)
        check.setToolTip(tip(number))
        check.clicked.connect(lambda on: self._switch(number, on=on))
        self.checks[number] = check
        column.addLayout(line)
        column.addWidget(label(basis, "source", wrap=True))

    def _apply(self, wanted: LawStanding, what: str) -> None:
        self.session.do(lambda db: save_standing(db, wanted, what), self)

    def _set_option(self, number: str, value: bool | str) -> None:
        options = {**self._standing.options, number: value}
        option = next(option for option in shipped_law()[0].options if option.id == number)
        chosen = ("có" if value else "không") if isinstance(value, bool) else ""
        words = chosen or dict(option.choices).get(str(value), str(value))
        self._apply(replace(self._standing, options=options), f"{option.name}: {words}")

    def _switch(self, number: str, *, on: bool) -> None:
        switched = {**self._standing.switched, number: on}
        words = self.checks[number].accessibleName()
        what = f"{'bật' if on else 'tắt'} “{words}”"
        self._apply(replace(self._standing, switched=switched), what)

    def _write_since(self, text: str) -> bool:
        try:
            since = read_year(text.strip()) if text.strip() else None
        except TdktError as error:
            self.session.warned.emit(error_text(error))
            return False
        if since == self._standing.complete_since:
            return True
        self.session.do(lambda db: save_complete_since(db, since), self)
        return True

    # -- the agency's regulation ---------------------------------------------------------

    def _regulation(self) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Quy chế của cơ quan"), "caption"))
        self.name = InlineField(self._write_head, self.tr("Quy chế thi đua, khen thưởng của …"))
        self.document = InlineField(self._write_head, self.tr("số, ngày văn bản"))
        form = QFormLayout()
        for title, field in ((self.tr("Tên"), self.name), (self.tr("Văn bản"), self.document)):
            field.setProperty("role", "")
            field.setAccessibleName(title)
            form.addRow(label(title, "muted"), field)
        column.addLayout(form)
        self.add_rule = button(self.tr("Thêm điều kiện"), "plus")
        self.add_quota = button(self.tr("Thêm tỷ lệ"), "plus")
        self.add_deadline = button(self.tr("Thêm thời hạn"), "plus")
        self.add_rule.clicked.connect(lambda: self._ask("rule", {}))
        self.add_quota.clicked.connect(lambda: self._ask("quota", {}))
        self.add_deadline.clicked.connect(lambda: self._ask("deadline", {}))
        column.addLayout(row(self.add_rule, self.add_quota, self.add_deadline, None))
        self._entries = QVBoxLayout()
        self._entries.setSpacing(4)
        column.addLayout(self._entries)
        self.none = label(
            self.tr(
                "Chưa có. Quy chế chỉ được quy định chặt hơn luật: điều kiện, tỷ lệ, thời hạn "
                "của bộ, tỉnh hoặc của cơ quan, ghi kèm khoản, điều."
            ),
            "muted",
            wrap=True,
        )
        column.addWidget(self.none)
        self.take = button(self.tr("Nhập từ tệp…"), "file-down")
        self.hand_over = button(self.tr("Xuất ra tệp…"), "file-up")
        self.example = button(self.tr("Dùng ví dụ"), "file-text")
        self.take.clicked.connect(self.import_file)
        self.hand_over.clicked.connect(self.export_file)
        self.example.clicked.connect(
            lambda: self.session.do(
                lambda db: regulation.save_overlay(db, regulation.example_overlay()), self
            )
        )
        column.addLayout(row(self.take, self.hand_over, self.example, None))
        column.addStretch(1)
        return panel(column)

    def read(self) -> None:
        """Show what is stored."""
        database = self.session.database
        self._standing = standing(database)
        since = self._standing.complete_since
        self.since.show_value(str(since) if since else "")
        self.rounding.setChecked(rounds_bonuses(database))
        for option in shipped_law()[0].options:
            value = self._standing.options.get(option.id, option.preset)
            if option.id in self.boxes:
                box = self.boxes[option.id]
                box.setCurrentIndex(max(0, box.findData(value)))
            else:
                self.checks[option.id].setChecked(bool(value))
        shipped = shipped_law()[0]
        for provision in (*uncertain_rules(), *shipped.exclusions):
            if provision.id in self.checks:
                self.checks[provision.id].setChecked(self._standing.applies(provision))
        self._show_regulation()

    def _show_regulation(self) -> None:
        tables = regulation.tables_of(self.session.database)
        head = tables.get("overlay", {})
        self.name.show_value(str(head.get("name", "")))
        self.document.show_value(str(head.get("document", "")))
        clear(self._entries)
        count = 0
        for table in regulation.OVERLAY_TABLES:
            for entry in tables.get(table, ()):
                self._entries.addLayout(self._line(table, entry))
                self._entries.addWidget(label(entry.get("basis", ""), "source", wrap=True))
                count += 1
        self.none.setVisible(not count)
        hinder(self.hand_over, "" if tables else self.tr("Chưa có quy chế riêng"))
        self.example.setVisible(not count)

    def _line(self, table: str, entry: Mapping[str, Any]) -> QHBoxLayout:
        words = self._entry_words(table, entry)
        line = button(words, role="link")
        line.setToolTip(tip(words))
        line.clicked.connect(partial(self._ask, table, entry))
        away = button("", "trash-2", tip=self.tr("Bỏ khỏi quy chế"))
        away.setAccessibleName(self.tr("Bỏ “{words}”").format(words=words))
        away.clicked.connect(
            lambda: self.session.do(
                lambda db: regulation.remove_entry(db, table, str(entry.get("id"))), self
            )
        )
        return row(line, None, away)

    def _entry_words(self, table: str, entry: Mapping[str, Any]) -> str:
        known = {kind.code: kind.short for kind in Kinds(self.session.database).all()}
        kinds = ", ".join(known.get(code, code) for code in entry.get("kinds", ()))
        if table == "rule":
            return f"{kinds}: {condition_words(entry.get('condition', {}))}"
        if table == "quota":
            most = entry.get("max_pct")
            if most is not None:
                return self.tr("{kinds}: không quá {percent}% số {of}").format(
                    kinds=kinds, percent=most, of=known.get(entry.get("of", ""), "")
                )
            return self.tr("{kinds}: không quá {count}").format(
                kinds=kinds, count=entry.get("max_count", "")
            )
        month, _, day = str(entry.get("month_day", "")).partition("-")
        when = self.tr("hạn {day}/{month} hằng năm").format(day=day, month=month) if day else ""
        return " · ".join(filter(None, (kinds, str(entry.get("fact", "")), when)))

    def _ask(self, table: str, entry: Mapping[str, Any], *_: object) -> None:
        made: dict[str, type[RuleDialog | QuotaDialog | DeadlineDialog]] = {
            "rule": RuleDialog,
            "quota": QuotaDialog,
            "deadline": DeadlineDialog,
        }
        if table not in made:
            self.session.said.emit(
                self.tr(
                    "Mục này sửa trong tệp quy chế: bấm “Xuất ra tệp…”, sửa rồi “Nhập từ tệp…”."
                )
            )
            return
        dialog = made[table](self.session.database, entry, self)
        dialog.check_with(
            lambda: self.session.tell(
                regulation.put_entry(
                    self.session.database, table, dialog.entry(), str(entry.get("id", ""))
                )
            )
        )
        dialog.exec()

    def _write_head(self, _: str) -> bool:
        name, document = self.name.text(), self.document.text()
        return self.session.write(lambda db: regulation.put_head(db, name, document))

    def import_file(self) -> None:
        """Take over a regulation from a file."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Nhập quy chế"), "", self.tr("Quy chế (*.toml)")
        )
        if name:
            self.session.do(lambda db: regulation.import_overlay(db, Path(name)), self)

    def export_file(self) -> None:
        """Write the regulation to a file for a sister agency."""
        start = self.session.database.path.with_name("quy-che.toml")
        path = ask_where(self, self.tr("Xuất quy chế"), start, self.tr("Quy chế (*.toml)"))
        if path and self.session.write(lambda db: regulation.export_overlay(db, path)):
            self.session.say_written(
                path, self.tr("Đã xuất quy chế vào {name}").format(name=path.name)
            )
