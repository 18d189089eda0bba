"""People from a list: who is new, who changed, who is there already."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from tdkt_desktop.domain.identity import doubt_identity
from tdkt_desktop.domain.matching import (
    CERTAIN,
    LIKELY,
    Known,
    Match,
    PeopleIndex,
    namesakes,
    same_number,
)
from tdkt_desktop.domain.people import Person, Posting
from tdkt_desktop.domain.units import Unit
from tdkt_desktop.domain.vietnamese.dates import PartialDate, show_iso
from tdkt_desktop.domain.vietnamese.keys import fold, name_key, text_key
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.plan import (
    AS_NEW,
    CHANGED,
    LEFT_OUT,
    NEW,
    PROBLEM,
    SAME,
    Change,
    Choices,
    Plan,
    PlanRow,
)
from tdkt_desktop.progress import Progress
from tdkt_desktop.sheets.layout import Table
from tdkt_desktop.sheets.values import ERROR, WARNING, Problem, RowReader, SheetRow
from tdkt_desktop.storage.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units

_STEP = 500
_OFFICE = re.compile(r"^P\.\s*", re.IGNORECASE)
_AWARD_TITLE = re.compile(r"\b(khen thuong|danh hieu|thi dua|giay khen|bang khen)\b")
_PLAIN = ("sex", "ethnic", "code", "note")


@lru_cache(maxsize=1 << 14)
def unit_key(name: str) -> str:
    """Return what two spellings of one unit share: case, tone places, ``P.`` for ``Phòng``."""
    return text_key(_OFFICE.sub("Phòng ", name))


class UnitFinder:
    """Units by their words, so that a list's spelling finds the unit already there."""

    def __init__(self, database: Database) -> None:
        store = Units(database)
        self._names = {unit.id: unit.name for unit in store.all()}
        self._by_key: dict[str, int] = {}
        units = store.all()
        for unit in units:
            for former in store.former_names().get(unit.id or 0, []):
                self._by_key.setdefault(unit_key(former.name), unit.id or 0)
        for unit in sorted(units, key=lambda u: u.end is None):
            self._by_key[unit_key(unit.name)] = unit.id or 0
        self.added: dict[str, str] = {}

    def find(self, name: str) -> int | None:
        """Return the unit that ``name`` means, if it is there."""
        return self._by_key.get(unit_key(name)) if name else None

    def key(self, name: str) -> str:
        """Return the key two spellings share, ended and renamed units included."""
        return str(self.find(name) or unit_key(name)) if name else ""

    def key_of(self, unit: int | None) -> str:
        """Return the key of a unit of the file."""
        return str(unit) if unit is not None else ""

    def name(self, unit: int | None) -> str:
        """Return what a unit is called now."""
        return self._names.get(unit, "")

    def note_new(self, name: str) -> None:
        """Remember a unit that saving will have to make."""
        if name and self.find(name) is None:
            self.added.setdefault(unit_key(name), name)

    def make_added(self, database: Database) -> None:
        """Make the units noted as new."""
        store = Units(database)
        for key, name in self.added.items():
            if key not in self._by_key:
                self._by_key[key] = store.save(Unit(name=name))


def plan(
    database: Database, source: str, table: Table, choices: Choices, progress: Progress
) -> Plan:
    """Compare every row of ``table`` with the people of the file."""
    planner = _Planner(database, table, choices)
    rows = []
    for number, row in enumerate(planner.reader.rows()):
        if number % _STEP == 0:
            progress(number, len(table.rows))
        rows.append(planner.row(row))
    notes = planner.reader.notes()
    if _AWARD_TITLE.search(fold(table.title)):
        message = QT_TRANSLATE_NOOP(
            "problems",
            "Tiêu đề nói về khen thưởng nhưng không có cột danh hiệu: chỉ lấy người",
        )
        notes.append(Problem(table.grid.name, 1, "", WARNING, message))
    return Plan(
        source=source,
        table=table,
        rows=rows,
        notes=notes,
        choices=choices,
        new_units=list(planner.units.added.values()),
    )


class _Planner:
    """The state of one comparison: who is known, who was met in the list itself."""

    def __init__(self, database: Database, table: Table, choices: Choices) -> None:
        self.reader = RowReader(table)
        self.units = UnitFinder(database)
        self._choices = choices
        everyone = People(database).everyone()
        self._postings = {person.id: posting for person, posting in everyone}
        self._people = {
            person.id: Known(person, self.units.key_of(posting.unit if posting else None))
            for person, posting in everyone
        }
        self._index = PeopleIndex(self._people.values())
        self._met: dict[tuple[str, str], list[tuple[int, Mapping[str, str]]]] = {}

    def row(self, read: SheetRow) -> PlanRow:
        row = PlanRow(read.number, read.values, problems=read.problems)
        if read.number in self._choices.left_out:
            row.fate = LEFT_OUT
            return row
        if any(problem.severity == ERROR for problem in row.problems):
            row.fate = PROBLEM
            return row
        self._doubt_identity(row)
        if self._repeats(row):
            return row
        self._decide(row)
        if row.fate in (NEW, CHANGED):
            self.units.note_new(row.values.get("unit", ""))
        return row

    def _doubt_identity(self, row: PlanRow) -> None:
        if number := row.values.get("identity"):
            birth = row.values.get("birth_date")
            doubt = doubt_identity(
                number, row.values.get("sex"), PartialDate.from_iso(birth) if birth else None
            )
            if doubt:
                self._problem(row, "identity", doubt.message, proposal=doubt.proposal)

    def _problem(
        self,
        row: PlanRow,
        key: str,
        message: str,
        *,
        severity: str = "warning",
        proposal: str = "",
    ) -> None:
        read = SheetRow(row.number, row.values, row.problems)
        self.reader.problem(read, key, message, severity=severity, proposal=proposal)

    def _repeats(self, row: PlanRow) -> bool:
        """Whether the list already had this person; the later row is then not taken in."""
        values = row.values
        keys = [("name", name_key(values["name"]) + values.get("birth_date", ""))]
        if identity := values.get("identity"):
            keys.append(("identity", identity.lstrip("0")))
        repeated = False
        for key in keys:
            for number, other in self._met.get(key, []):
                if _one_person(values, other):
                    row.fate = PROBLEM
                    message = QT_TRANSLATE_NOOP("problems", "Trùng với dòng {row} của danh sách")
                    self._problem(row, "name", worded(message, row=number), severity=ERROR)
                    return True
                if key[0] == "identity" and not repeated:
                    message = QT_TRANSLATE_NOOP("problems", "Số định danh trùng với dòng {row}")
                    self._problem(row, "identity", worded(message, row=number))
                    repeated = True
        for key in keys:
            self._met.setdefault(key, []).append((row.number, values))
        return False

    def _decide(self, row: PlanRow) -> None:
        chosen = self._choices.people.get(row.number)
        if chosen == AS_NEW:
            row.fate = NEW
            return
        if chosen is not None and chosen in self._people:
            self._compare(row, self._people[chosen])
            return
        match = self._index.find(row.values, self.units.key(row.values.get("unit", "")))
        if match.how == CERTAIN:
            self._compare(row, match.people[0])
        elif match.people:
            self._weigh(row, match)
        else:
            row.fate = NEW
            self._warn_of_clash(row, match)

    def _warn_of_clash(self, row: PlanRow, match: Match) -> None:
        if match.clash is not None:
            message = QT_TRANSLATE_NOOP(
                "problems", "Số định danh hoặc mã này đang là của {people}; ghi thành người khác"
            )
            self._problem(row, "identity", worded(message, people=namesakes([match.clash])))

    def _weigh(self, row: PlanRow, match: Match) -> None:
        """Take a likely person when the row brings nothing new; ask otherwise."""
        for known in match.people:
            bare = not (known.person.birth_date or known.person.identity or known.person.code)
            if (match.how == LIKELY or bare) and not self._changes(row, known):
                self._compare(row, known)
                return
        row.fate = PROBLEM
        row.candidates = tuple(k.person.id for k in match.people if k.person.id is not None)
        message = QT_TRANSLATE_NOOP(
            "problems", "Chưa chắc là ai, có thể là {people}: hãy chọn người hoặc thêm mới"
        )
        self._problem(row, "name", worded(message, people=namesakes(match.people)), severity=ERROR)

    def _compare(self, row: PlanRow, known: Known) -> None:
        self._index.claim(known)
        row.target = known.person.id
        row.changes = self._changes(row, known)
        row.fate = CHANGED if row.changes else SAME

    def _changes(self, row: PlanRow, known: Known) -> tuple[Change, ...]:
        """Return what the row would write over; an empty cell never erases."""
        person, values = known.person, row.values
        found = []
        if name_key(values["name"]) != name_key(person.name):
            found.append(Change("name", person.name, values["name"]))
        for key in ("birth_date", "start_date"):
            new, old = values.get(key, ""), getattr(person, key) or ""
            if new and not old.startswith(new):
                found.append(Change(key, show_iso(old), show_iso(new)))
        identity, old = values.get("identity", ""), person.identity or ""
        if identity and identity != old and not (old and same_number(identity, old)):
            found.append(Change("identity", old, identity))
        for key in _PLAIN:
            new, old = values.get(key, ""), getattr(person, key) or ""
            if new and text_key(new) != text_key(old):
                found.append(Change(key, old, new))
        posting = self._postings.get(person.id)
        unit = values.get("unit", "")
        if unit and self.units.key(unit) != known.unit:
            found.append(Change("unit", self.units.name(posting.unit if posting else None), unit))
        position, old = values.get("position", ""), (posting and posting.position) or ""
        if position and text_key(position) != text_key(old):
            found.append(Change("position", old, position))
        return tuple(found)


def _one_person(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Whether two rows of one list repeat the same person."""
    if name_key(one["name"]) != name_key(other["name"]):
        return False
    if one.get("birth_date") != other.get("birth_date"):
        return False
    for key in ("identity", "code"):
        first, second = one.get(key, ""), other.get(key, "")
        if first and second:
            return first.lstrip("0") == second.lstrip("0")
    return bool(one.get("birth_date")) and one.get("unit") == other.get("unit")


# -- saving ------------------------------------------------------------------------------


def save(database: Database, plan: Plan, progress: Progress) -> None:
    """Write the new and changed people of ``plan``; the operation is the caller's."""
    finder = UnitFinder(database)
    for row in plan.rows:
        if row.fate in (NEW, CHANGED):
            finder.note_new(row.values.get("unit", ""))
    finder.make_added(database)
    store = People(database)
    fresh = [row for row in plan.rows if row.fate == NEW]
    changed = [row for row in plan.rows if row.fate == CHANGED]
    total = len(fresh) + len(changed)
    for start in range(0, len(fresh), _STEP):
        progress(start, total)
        store.add_all([new_person(row.values, finder) for row in fresh[start : start + _STEP]])
    for number, row in enumerate(changed, start=len(fresh)):
        if number % 50 == 0:
            progress(number, total)
        _write_changes(store, row, finder)
    progress(total, total)


def new_person(values: Mapping[str, str], finder: UnitFinder) -> tuple[Person, Posting | None]:
    """Return the person and first posting that a row describes."""
    person = Person(
        name=values["name"],
        sex=values.get("sex"),
        birth_date=values.get("birth_date"),
        identity=values.get("identity"),
        code=values.get("code"),
        ethnic=values.get("ethnic"),
        start_date=values.get("start_date"),
        note=values.get("note"),
    )
    unit, position = finder.find(values.get("unit", "")), values.get("position")
    if unit is None and position is None:
        return person, None
    return person, Posting(person=0, unit=unit, position=position)


def _write_changes(store: People, row: PlanRow, finder: UnitFinder) -> None:
    person = store.get(row.target or 0)
    if person is None or person.id is None:
        return
    keys = {change.field for change in row.changes}
    own = {key: row.values[key] for key in keys - {"unit", "position"}}
    if own:
        store.save(replace(person, **own))  # type: ignore[arg-type]
    if keys & {"unit", "position"}:
        _move(store, person.id, row, finder)


def _move(store: People, person: int, row: PlanRow, finder: UnitFinder) -> None:
    """Write a changed place: fill what was unknown, else end the old posting today."""
    unit, position = finder.find(row.values.get("unit", "")), row.values.get("position")
    latest = next(iter(store.postings(person)), None)
    if latest is None or latest.end is not None:
        store.save_posting(Posting(person=person, unit=unit, position=position))
        return
    filled = replace(latest, unit=latest.unit or unit, position=latest.position or position)
    if (unit or filled.unit) == filled.unit and (position or filled.position) == filled.position:
        store.save_posting(filled)
        return
    today = dt.datetime.now().astimezone().date()
    store.save_posting(replace(latest, end=(today - dt.timedelta(days=1)).isoformat()))
    store.save_posting(
        Posting(
            person=person,
            unit=unit if unit is not None else latest.unit,
            position=position or latest.position,
            start=today.isoformat(),
        )
    )
