"""Lists of units, compared with those of the file and written into it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from tdkt_desktop.domain.people.former_names import former_names_words, read_former_names
from tdkt_desktop.domain.people.unit_names import parted, unit_key
from tdkt_desktop.domain.people.units import NewFormerName, Unit
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.importing.list_source import ListSource
from tdkt_desktop.operations.importing.plan import Change, Choices, Fate, PlanRow
from tdkt_desktop.operations.importing.unit_places import UnitFinder, place_unit
from tdkt_desktop.sheets.lists.fields import UNITS
from tdkt_desktop.sheets.lists.records import Severity
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.units import Units

_DAYS = {"founded": "start", "dissolved": "end"}
"""The days in a list of units, and what a unit calls them."""


class UnitPlanner:
    """Compares a list of units with those of the file."""

    def __init__(self, database: Database, choices: Choices, finder: UnitFinder) -> None:
        self._choices, self._finder = choices, finder
        store = Units(database)
        self._units = {unit.id: unit for unit in store.all()}
        self._former = store.former_names()
        self._met: dict[str, int] = {}

    def rows(self, source: ListSource) -> Iterator[PlanRow]:
        """Yield each unit of one table with its fate."""
        rows = [source.plan_row(read, UNITS) for read in source.rows()]
        for row in rows:
            self._decide(row, source)
        for row in rows:  # an heir may stand further down
            if row.fate in (Fate.NEW, Fate.CHANGED) and row.values.get("successor"):
                place = row.values.get("parent", "")
                heir = self._finder.heir(row.values["successor"], place)
                row.values["successor"] = heir
                self._finder.note_new(heir)
        yield from rows

    def _decide(self, row: PlanRow, source: ListSource) -> None:
        if row.key in self._choices.left_out:
            row.fate = Fate.LEFT_OUT
            return
        if row.failed:
            row.fate = Fate.PROBLEM
            return
        if not place_unit(row, source, self._finder, tree=True):
            row.fate = Fate.PROBLEM
            return
        name = row.values["unit"]
        key = self._finder.key(name)
        if key in self._met:
            message = QT_TRANSLATE_NOOP("problems", "Trùng với dòng {row} của danh sách")
            source.doubt(row, "unit", worded(message, row=self._met[key]), severity=Severity.ERROR)
            row.fate = Fate.PROBLEM
            return
        self._met[key] = row.number
        if read_former_names(row.values.get("former", "")) is None:
            message = QT_TRANSLATE_NOOP(
                "problems", "Không đọc được ngày trong “{text}”: ghi như “Tên cũ (đến 31/12/2019)”"
            )
            source.doubt(row, "former", worded(message, text=row.values["former"]))
        number = self._finder.find(name)
        unit = None if number is None else self._units.get(number)
        self._finder.note_new(name)
        if unit is None:
            row.fate = Fate.NEW
        else:
            row.target, row.changes = unit.id, tuple(self._changes(row.values, unit))
            row.fate = Fate.CHANGED if row.changes else Fate.SAME

    def _changes(self, values: Mapping[str, str], unit: Unit) -> Iterator[Change]:
        """Yield what the row would write over; an empty cell never erases."""
        if unit.id in self._finder.adopted:
            yield Change("parent", "", self._finder.adopted[unit.id])
        new, old = values.get("successor", ""), self._finder.name(unit.successor)
        if new and unit_key(parted(new)[0]) != unit_key(parted(old)[0]):
            yield Change("successor", old, new)
        for key, own in _DAYS.items():
            new, day = values.get(key, ""), getattr(unit, own) or ""
            if new and new != day:
                yield Change(key, show_iso(day), show_iso(new))
        known = [(one.name, one.until) for one in self._former.get(unit.id, ())]
        if any(named not in known for named in read_former_names(values.get("former", "")) or ()):
            yield Change("former", former_names_words(known), values["former"])
        note = values.get("note", "")
        if note and note != (unit.note or ""):
            yield Change("note", unit.note or "", note)


def save_units(database: Database, rows: Iterable[PlanRow], finder: UnitFinder) -> None:
    """Write the new and changed units of a list of units."""
    wanted = [row for row in rows if row.entity == UNITS and row.fate in (Fate.NEW, Fate.CHANGED)]
    for row in wanted:
        for key in ("unit", "successor"):
            finder.note_new(row.values.get(key, ""))
    finder.make_added(database)
    store = Units(database)
    former = store.former_names()
    for row in wanted:
        number, values = finder.find(row.values["unit"]), row.values
        unit = None if number is None else store.get(number)
        if unit is None:
            continue
        known = {(one.name, one.until) for one in former.get(unit.id, ())}
        for name, until in read_former_names(values.get("former", "")) or ():
            if (name, until) not in known:
                store.add_former_name(NewFormerName(unit=unit.id, name=name, until=until))
        if any(key in values for key in (*_DAYS, "successor", "note")):
            heir = finder.find(values.get("successor", ""))
            changed = replace(
                unit,
                start=values.get("founded") or unit.start,
                end=values.get("dissolved") or unit.end,
                successor=heir if heir not in (None, unit.id) else unit.successor,
                note=values.get("note") or unit.note,
            )
            store.save(changed)
