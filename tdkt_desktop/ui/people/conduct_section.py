"""Disciplines and absences of one person or unit, within a detail pane."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from tdkt_desktop.domain.awards.conduct import Absence, Discipline, NewAbsence, NewDiscipline
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.typed import read_date
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.law.record_terms import absence_kinds, discipline_forms
from tdkt_desktop.operations.people import conduct
from tdkt_desktop.storage.conduct import Conduct
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import button, clear, label, row
from tdkt_desktop.ui.kit.form_dialog import FormDialog, date_hint
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.session import Session


class ConductSection(QWidget):
    """A list of disciplines and, of a person, absences; each opens to be corrected or deleted."""

    def __init__(self, session: Session, *, of_unit: bool = False) -> None:
        super().__init__()
        self._session, self._of_unit = session, of_unit
        self._owner, self._name = 0, ""
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.discipline = button(self.tr("Thêm kỷ luật…"), "plus", role="link")
        self.absence = button(self.tr("Thêm thời gian nghỉ…"), "plus", role="link")
        if of_unit:
            self.absence.hide()
        self.discipline.clicked.connect(lambda: self.ask_discipline(None))
        self.absence.clicked.connect(lambda: self.ask_absence(None))
        title = self.tr("Kỷ luật") if of_unit else self.tr("Kỷ luật, thời gian nghỉ")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(label(title, "caption"))
        box.addLayout(self._lines)
        box.addLayout(row(self.discipline, self.absence, None))

    def show_records(self, owner: int, name: str) -> None:
        """Show the records of a person or unit."""
        self._owner, self._name = owner, name
        clear(self._lines)
        store = Conduct(self._session.database)
        found: list[Discipline | Absence] = []
        if self._of_unit:
            found += store.disciplines(unit=UnitId(owner))
        else:
            found += store.disciplines(person=PersonId(owner))
            found += store.absences(PersonId(owner))
        for one in found:
            line = button(_words(one), role="link")
            line.setToolTip(tip(self.tr("{words}\nBấm để sửa hoặc xóa").format(words=_words(one))))
            line.clicked.connect(partial(self._menu, one, line))
            self._lines.addWidget(line)

    def _menu(self, record: Discipline | Absence, near: QWidget, *_: object) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Sửa…")).triggered.connect(lambda: self._edit(record))
        menu.addAction(self.tr("Xóa")).triggered.connect(
            lambda: self._session.do(
                lambda db: conduct.delete_record(db, record, self._name), self
            )
        )
        menu.exec(near.mapToGlobal(near.rect().bottomLeft()))

    def _edit(self, record: Discipline | Absence) -> None:
        if isinstance(record, Discipline):
            self.ask_discipline(record)
        else:
            self.ask_absence(record)

    def ask_discipline(self, record: Discipline | None) -> None:
        """Ask for a discipline, new or to be corrected."""
        blank = NewDiscipline(
            person=None if self._of_unit else PersonId(self._owner),
            unit=UnitId(self._owner) if self._of_unit else None,
            form=next(iter(discipline_forms())),
            date="",
        )
        self._ask(DisciplineDialog(record or blank, self))

    def ask_absence(self, record: Absence | None) -> None:
        """Ask for an absence, new or to be corrected."""
        blank = NewAbsence(
            person=PersonId(self._owner), kind=next(iter(absence_kinds())), start=""
        )
        self._ask(AbsenceDialog(record or blank, self))

    def _ask(self, dialog: "DisciplineDialog | AbsenceDialog") -> None:
        dialog.check_with(lambda: self._session.tell(dialog.save(self._session, self._name)))
        dialog.exec()


def _words(record: Discipline | Absence) -> str:
    if isinstance(record, Discipline):
        name, first, last = discipline_forms()[record.form].name, record.date, record.until
    else:
        name, first, last = absence_kinds()[record.kind].name, record.start, record.end
    until = f" – {show_iso(last)}" if last else ""
    more = record.number if isinstance(record, Discipline) else record.note
    return f"{show_iso(first)}{until}   {name}" + (f" · {more}" if more else "")


def _choice(items: Sequence[tuple[str, str]], chosen: str) -> NoWheelComboBox:
    box = NoWheelComboBox()
    for code, name in items:
        box.addItem(name, code)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


class DisciplineDialog(FormDialog):
    """Asks for a discipline: form, from when to when, decision, reason."""

    def __init__(self, record: NewDiscipline, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Kỷ luật"), self.tr("Lưu"))
        self._record = record
        forms = [(form.code, form.name) for form in discipline_forms().values()]
        self.kind = _choice(forms, record.form)
        self.form.addRow(self.tr("Hình thức"), self.kind)
        self.date = self.line(self.tr("Từ ngày"), show_iso(record.date), date_hint())
        self.until = self.line(
            self.tr("Hết ngày"), show_iso(record.until), self.tr("khi chấp hành xong")
        )
        self.number = self.line(self.tr("Số quyết định"), record.number or "", "12/QĐ-…")
        self.reason = self.line(self.tr("Lý do"), record.reason or "")
        self.note(
            self.tr(
                "Chưa ghi ngày hết hiệu lực thì các năm sau chưa xác định được khi xét liên tục."
            )
        )

    def save(self, session: Session, name: str) -> ChangeSet:
        """Write the discipline as typed; ``name`` is whose it is.

        Raises:
            TdktError: a date is none, or missing.
        """
        discipline = replace(
            self._record,
            form=self.kind.currentData(),
            date=read_date(self.date.text()) or "",
            until=read_date(self.until.text()),
            number=self.number.text().strip() or None,
            reason=self.reason.text().strip() or None,
        )
        return conduct.save_discipline(session.database, discipline, name)


class AbsenceDialog(FormDialog):
    """Asks for an absence: kind, from when to when."""

    def __init__(self, record: NewAbsence, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Thời gian nghỉ"), self.tr("Lưu"))
        self._record = record
        kinds = [(kind.code, kind.name) for kind in absence_kinds().values()]
        self.kind = _choice(kinds, record.kind)
        self.form.addRow(self.tr("Loại nghỉ"), self.kind)
        self.date = self.line(self.tr("Từ ngày"), show_iso(record.start), date_hint())
        self.until = self.line(self.tr("Đến ngày"), show_iso(record.end), date_hint())
        self.reason = self.line(self.tr("Ghi chú"), record.note or "")

    def save(self, session: Session, name: str) -> ChangeSet:
        """Write the absence as typed; ``name`` is whose it is.

        Raises:
            TdktError: a date is none, or missing.
        """
        absence = replace(
            self._record,
            kind=self.kind.currentData(),
            start=read_date(self.date.text()) or "",
            end=read_date(self.until.text()),
            note=self.reason.text().strip() or None,
        )
        return conduct.save_absence(session.database, absence, name)
