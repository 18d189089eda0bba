"""Units in a list: which is meant, which are new, which are likely one."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.people.unit_names import likest_unit, unit_key
from tdkt_desktop.domain.people.units import NewUnit, Unit
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.importing.list_source import ListSource
from tdkt_desktop.operations.importing.plan import Change, Choices, Fate, PlanRow, UnitPair
from tdkt_desktop.sheets.lists.fields import UNITS
from tdkt_desktop.sheets.lists.records import Severity
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.units import Units

_OTHERS = {"parent": "parent", "successor": "successor"}
_DAYS = {"founded": "start", "dissolved": "end"}
"""Fields of a list of units: other units, and days; and what a unit calls them."""


class UnitFinder:
    """Units by their words, so that a list's spelling finds the unit already there.

    ``means`` is what the officer said of spellings: written name to the unit's own.
    """

    def __init__(self, database: Database, means: Mapping[str, str] | None = None) -> None:
        store = Units(database)
        units = store.all()
        self._names = {unit.id: unit.name for unit in units}
        self._by_key: dict[str, UnitId] = {}
        former = store.former_names()
        for unit in units:
            for name in former.get(unit.id, []):
                self._by_key.setdefault(unit_key(name.name), unit.id)
        for unit in sorted(units, key=lambda u: u.end is None):
            self._by_key[unit_key(unit.name)] = unit.id
        self._means = {unit_key(name): meant for name, meant in (means or {}).items()}
        self.added: dict[str, str] = {}
        self.written: Counter[str] = Counter()

    def meant(self, name: str) -> str:
        """Return the name the officer said a spelling means, or the spelling."""
        return self._means.get(unit_key(name), name) if self._means else name

    def find(self, name: str) -> UnitId | None:
        """Return the unit that ``name`` means, if it is there."""
        return self._by_key.get(unit_key(self.meant(name))) if name else None

    def key(self, name: str) -> str:
        """Return the key two spellings share, ended and renamed units included."""
        return str(self.find(name) or unit_key(self.meant(name))) if name else ""

    def key_of(self, unit: UnitId | None) -> str:
        """Return the key of a unit of the file."""
        return str(unit) if unit is not None else ""

    def name(self, unit: UnitId | None) -> str:
        """Return what a unit is called now."""
        return "" if unit is None else self._names.get(unit, "")

    def note_new(self, name: str) -> None:
        """Remember a unit that saving will have to make."""
        if name and self.find(name) is None:
            name = self.meant(name)
            self.added.setdefault(unit_key(name), name)
            self.written[name] += 1

    def make_added(self, database: Database, parents: Mapping[str, str] | None = None) -> None:
        """Make the units noted as new; ``parents`` names the unit above some of them."""
        store = Units(database)
        for key, name in self.added.items():
            if key not in self._by_key:
                self._by_key[key] = store.save(NewUnit(name=name))
        for key, parent in (parents or {}).items():
            number, above = self._by_key.get(key), self.find(parent)
            unit = None if number is None else store.get(number)
            if unit is not None and above is not None and above not in store.under(unit.id):
                store.save(replace(unit, parent=above))

    def pairs(self) -> Iterator[UnitPair]:
        """Yield the new units that are likely another one, there or in the list, spelt anew."""
        known = list(self._names.values())
        for name in self.added.values():
            if (like := likest_unit(name, known)) is not None:
                yield UnitPair(name, like, self.written[name])
            known.append(name)


class UnitNamesakes:
    """Units of one name kept apart by the place a list states for each.

    Every centre of a department has its own ``Phòng Hành chính``: a name met again at another
    place is another unit, never a repeat of the first.
    """

    def __init__(self, database: Database, finder: UnitFinder) -> None:
        self._finder = finder
        self._units = {unit.id: unit for unit in Units(database).all()}
        self._stated: dict[str, str] = {}

    def other_place(self, name: str, place: str) -> str:
        """Return where a unit of this name is, if that is not ``place``; else remember it."""
        if not place or unit_key(place) == unit_key(name):
            return ""
        above = self._above(self._finder.find(name))
        if above:
            return "" if self._finder.key(place) in map(self._finder.key, above) else above[0]
        key = self._finder.key(name)
        known = self._stated.setdefault(key, place)
        return known if self._finder.key(known) != self._finder.key(place) else ""

    def placed(self, name: str, place: str) -> str:
        """Return the name with its place, if a unit of the file is called so; else the name."""
        whole = f"{name}, {place}"
        return whole if place and self._finder.find(whole) is not None else name

    def _above(self, unit: UnitId | None) -> list[str]:
        """Return the names of the units over one of the file, the nearest first."""
        names, met = list[str](), set[UnitId]()
        found = None if unit is None else self._units.get(unit)
        while found is not None and found.parent is not None and found.parent not in met:
            met.add(found.parent)
            found = self._units.get(found.parent)
            names += [found.name] if found is not None else []
        return names


def doubt_namesake(row: PlanRow, source: ListSource, key: str, other: str, place: str) -> None:
    """Say that a unit of this name stands elsewhere, and propose its name with its place."""
    message = QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” ở {place} khác “{name}” ở {other}: hãy ghi tên kèm nơi trực thuộc để không lẫn",
    )
    name = row.values[key]
    text = worded(message, name=name, place=place, other=other)
    source.doubt(row, key, text, severity=Severity.ERROR, proposal=f"{name}, {place}")


def place_unit(row: PlanRow, source: ListSource, namesakes: UnitNamesakes, name: str) -> bool:
    """Name the unit of somebody's row (``name``) by the place beside it; whether that tells it.

    Where another unit of that name was met elsewhere, the row is doubted instead.
    """
    place = row.values.get("parent", "")
    if not name or not place:
        return True
    name = row.values["unit"] = namesakes.placed(name, place)
    if other := namesakes.other_place(name, place):
        doubt_namesake(row, source, "unit", other, place)
    return not other


def unit_pairs(finder: UnitFinder) -> list[UnitPair]:
    """Return the likely pairs, those written most often first."""
    return sorted(finder.pairs(), key=lambda pair: -pair.count)


# -- lists of units ----------------------------------------------------------------------


class UnitPlanner:
    """Compares a list of units with those of the file."""

    def __init__(self, database: Database, choices: Choices, finder: UnitFinder) -> None:
        self._choices, self._finder = choices, finder
        store = Units(database)
        self._units = {unit.id: unit for unit in store.all()}
        self._namesakes = UnitNamesakes(database, finder)
        self._met: dict[str, int] = {}

    def rows(self, source: ListSource) -> Iterator[PlanRow]:
        """Yield each unit of one table with its fate."""
        for read in source.rows():
            row = source.plan_row(read, UNITS)
            self._decide(row, source)
            yield row

    def _decide(self, row: PlanRow, source: ListSource) -> None:
        if row.key in self._choices.left_out:
            row.fate = Fate.LEFT_OUT
            return
        if row.failed:
            row.fate = Fate.PROBLEM
            return
        name = self._finder.meant(row.values["unit"])
        key, place = unit_key(name), row.values.get("parent", "")
        if other := self._namesakes.other_place(name, place):
            doubt_namesake(row, source, "unit", other, place)
            row.fate = Fate.PROBLEM
            return
        if key in self._met:
            message = QT_TRANSLATE_NOOP("problems", "Trùng với dòng {row} của danh sách")
            source.doubt(row, "unit", worded(message, row=self._met[key]), severity=Severity.ERROR)
            row.fate = Fate.PROBLEM
            return
        self._met[key] = row.number
        number = self._finder.find(name)
        unit = None if number is None else self._units.get(number)
        if unit is None:
            self._finder.note_new(name)
            row.fate = Fate.NEW
        else:
            row.target, row.changes = unit.id, tuple(self._changes(row.values, unit))
            row.fate = Fate.CHANGED if row.changes else Fate.SAME
        if row.fate != Fate.SAME:
            for other in _OTHERS:
                self._finder.note_new(row.values.get(other, ""))

    def _changes(self, values: Mapping[str, str], unit: Unit) -> Iterator[Change]:
        """Yield what the row would write over; an empty cell never erases."""
        for key, own in _OTHERS.items():
            new, old = values.get(key, ""), self._finder.name(getattr(unit, own))
            if new and unit_key(new) != unit_key(old):
                yield Change(key, old, new)
        for key, own in _DAYS.items():
            new, day = values.get(key, ""), getattr(unit, own) or ""
            if new and new != day:
                yield Change(key, show_iso(day), show_iso(new))


def save_units(database: Database, rows: Iterable[PlanRow], finder: UnitFinder) -> None:
    """Write the new and changed units of a list of units."""
    wanted = [row for row in rows if row.entity == UNITS and row.fate in (Fate.NEW, Fate.CHANGED)]
    for row in wanted:
        for key in ("unit", *_OTHERS):
            finder.note_new(row.values.get(key, ""))
    parents = {
        unit_key(finder.meant(row.values["unit"])): row.values["parent"]
        for row in wanted
        if row.values.get("parent")
    }
    finder.make_added(database, parents)
    store = Units(database)
    for row in wanted:
        number, values = finder.find(row.values["unit"]), row.values
        unit = None if number is None else store.get(number)
        if unit is not None and any(key in values for key in (*_DAYS, "successor")):
            heir = finder.find(values.get("successor", ""))
            changed = replace(
                unit,
                start=values.get("founded") or unit.start,
                end=values.get("dissolved") or unit.end,
                successor=heir if heir not in (None, unit.id) else unit.successor,
            )
            store.save(changed)
