"""Disciplines and absences from a list."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from tdkt_desktop.domain.awards.conduct import (
    Absence,
    Discipline,
    NewAbsence,
    NewDiscipline,
    WordIndex,
)
from tdkt_desktop.domain.awards.decision_words import decision_in
from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.ids import AbsenceId, DisciplineId, PersonId
from tdkt_desktop.domain.vietnamese.dates import first_day, months_later, show_iso
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.importing.list_source import ListSource
from tdkt_desktop.operations.importing.plan import Change, Choices, Fate, PlanRow
from tdkt_desktop.operations.importing.recipients import Recipient, Recipients, person_of
from tdkt_desktop.operations.importing.unit_places import UnitFinder
from tdkt_desktop.sheets.lists.fields import ABSENCES, DISCIPLINES
from tdkt_desktop.sheets.lists.records import Severity, SheetRow
from tdkt_desktop.storage.conduct import Conduct
from tdkt_desktop.storage.file.database import Database

_NONE = ("khong", "khong co", "chua", "0", "-")
_WHAT = {DISCIPLINES: "discipline", ABSENCES: "absence"}


class ConductPlanner:
    """Compares disciplines, or absences, of a list with those of the file."""

    def __init__(
        self,
        database: Database,
        kind: str,
        index: WordIndex,
        recipients: Recipients,
        choices: Choices,
    ) -> None:
        self._kind, self._field, self._index = kind, _WHAT[kind], index
        self._recipients, self._choices = recipients, choices
        self._there: dict[tuple[object, str, str], Discipline | Absence] = {}
        store = Conduct(database)
        if kind == DISCIPLINES:
            for discipline in store.disciplines():
                key = discipline.recipient_key, discipline.form, discipline.date
                self._there[key] = discipline
        else:
            for absence in store.absences():
                key = (PERSON, absence.person), absence.kind, absence.start
                self._there[key] = absence
        self._today = dt.datetime.now().astimezone().date().isoformat()
        self._met: dict[tuple[object, str, str], int] = {}
        """The row that each record was first met in."""

    def rows(self, read: SheetRow, source: ListSource) -> Iterator[PlanRow]:
        """Yield the row of the plan, none where the list says that there was nothing."""
        if fold(read.values.get(self._field, "")).strip() in _NONE:
            return
        row = source.plan_row(read, self._kind)
        self._read(row, source)
        if self._choices.opens(row):
            recipient = self._recipients.of(row, source)
            if recipient is not None and self._fits(recipient, row, source):
                self._compare(row, recipient, source)
        yield row

    def _fits(self, recipient: Recipient, row: PlanRow, source: ListSource) -> bool:
        if recipient[0] == PERSON or (recipient[0] == UNIT and self._kind == DISCIPLINES):
            return True
        message = QT_TRANSLATE_NOOP("problems", "Dòng này phải là của một cán bộ")
        source.doubt(row, "name", message, severity=Severity.ERROR)
        row.fate = Fate.PROBLEM
        return False

    def _read(self, row: PlanRow, source: ListSource) -> None:
        values = row.values
        text = values.get(self._field, "")
        code = self._index.find_in(text) if text else None
        if code is None:
            if self._kind == DISCIPLINES:
                message = QT_TRANSLATE_NOOP("problems", "Không hiểu hình thức kỷ luật “{text}”")
            else:
                message = QT_TRANSLATE_NOOP("problems", "Không hiểu loại nghỉ “{text}”")
            source.doubt(row, self._field, worded(message, text=text), severity=Severity.ERROR)
        elif len(self._index.all_in(text)) > 1 and self._index.find(text) is None:
            message = QT_TRANSLATE_NOOP(
                "problems", "“{text}” nói nhiều thứ: hãy tách thành từng dòng"
            )
            source.doubt(row, self._field, worded(message, text=text), severity=Severity.ERROR)
        else:
            values[self._field], values["code_of"] = self._index.name(code), code
        self._read_dates(row, source)

    def _read_dates(self, row: PlanRow, source: ListSource) -> None:
        values = row.values
        decision = decision_in(values.get("decision_number", ""))
        if decision.number and decision.date:
            values["decision_number"] = decision.number
            values.setdefault("decision_date", decision.date)
        year = values.get("year") or source.table.year
        start = values.get("from_date") or values.get("decision_date") or ""
        unread = any(p.field in ("from_date", "decision_date") for p in row.problems)
        if not start and year and not unread:
            start = str(year)
            if "year" not in values:
                message = QT_TRANSLATE_NOOP(
                    "problems", "Không có ngày: lấy năm {year} theo tiêu đề"
                )
                source.doubt(row, "from_date", worded(message, year=year))
        if not start:
            message = QT_TRANSLATE_NOOP("problems", "Thiếu ngày bắt đầu")
            source.doubt(row, "from_date", message, severity=Severity.ERROR)
            return
        values["from_date"] = start
        if first_day(start) > self._today:
            message = QT_TRANSLATE_NOOP("problems", "Ngày bắt đầu {start} chưa đến")
            source.doubt(row, "from_date", worded(message, start=show_iso(start)))
        months = "".join(c for c in values.get("months", "") if c.isdigit())
        if months and not values.get("until_date") and len(start) == len("2025-01-01"):
            end = months_later(dt.date.fromisoformat(start), int(months[:3]))
            values["until_date"] = end.isoformat()
        until = values.get("until_date")
        if until and until < first_day(start)[: len(until)]:
            message = QT_TRANSLATE_NOOP(
                "problems", "Ngày kết thúc {end} trước ngày bắt đầu {start}"
            )
            text = worded(message, end=show_iso(until), start=show_iso(start))
            source.doubt(row, "until_date", text, severity=Severity.ERROR)

    def _compare(self, row: PlanRow, recipient: Recipient, source: ListSource) -> None:
        values = row.values
        key = (recipient, values["code_of"], values["from_date"])
        if key in self._met:
            source.doubt_repeat(row, self._field, self._met[key], Severity.ERROR)
            row.fate = Fate.PROBLEM
            return
        self._met[key] = row.number
        there = self._there.get(key)
        if there is None:
            row.fate = Fate.NEW
            return
        row.target = there.id
        row.changes = tuple(_changes(values, there))
        row.fate = Fate.CHANGED if row.changes else Fate.SAME


def _changes(values: Mapping[str, str], there: Discipline | Absence) -> Iterator[Change]:
    pairs: Sequence[tuple[str, str | None]]
    if isinstance(there, Discipline):
        pairs = (
            ("until_date", there.until),
            ("decision_number", there.number),
            ("reason", there.reason),
        )
    else:
        pairs = (("until_date", there.end), ("note", there.note))
    for key, old in pairs:
        new = values.get(key)
        if new and new != old:
            yield Change(key, old or "", new)


def save_conduct(
    database: Database, rows: Iterable[PlanRow], units: UnitFinder, people: Mapping[str, PersonId]
) -> None:
    """Write the new and changed disciplines and absences of a plan."""
    store = Conduct(database)
    wanted = [r for r in rows if r.entity in _WHAT and r.fate in (Fate.NEW, Fate.CHANGED)]
    disciplines = {discipline.id: discipline for discipline in store.disciplines()}
    absences = {absence.id: absence for absence in store.absences()}
    for row in wanted:
        values = row.values
        if row.target is not None and row.entity == DISCIPLINES:
            old = disciplines[DisciplineId(row.target)]
            store.save(
                replace(
                    old,
                    until=values.get("until_date") or old.until,
                    number=values.get("decision_number") or old.number,
                    reason=values.get("reason") or old.reason,
                )
            )
        elif row.target is not None:
            gone = absences[AbsenceId(row.target)]
            end, note = values.get("until_date"), values.get("note")
            store.save(replace(gone, end=end or gone.end, note=note or gone.note))
        else:
            store.save(_made(row, units, people))


def _made(
    row: PlanRow, units: UnitFinder, people: Mapping[str, PersonId]
) -> NewDiscipline | NewAbsence:
    values = row.values
    unit = units.find(values["name"]) if values.get("subject") == UNIT else None
    person = None
    if unit is None:
        person = person_of(values, people)
    if row.entity == ABSENCES and person is not None:
        return NewAbsence(
            person=person,
            kind=values["code_of"],
            start=values["from_date"],
            end=values.get("until_date"),
            note=values.get("note") or values.get("reason"),
            source="imported",
        )
    return NewDiscipline(
        person=person,
        unit=unit,
        form=values["code_of"],
        date=values["from_date"],
        until=values.get("until_date"),
        number=values.get("decision_number"),
        reason=values.get("reason") or values.get("note"),
        source="imported",
    )
