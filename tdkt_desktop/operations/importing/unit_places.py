"""Units by their name under their parent: which one a list means, and which are new."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.people.unit_names import (
    likest_unit,
    parted,
    placed,
    stated_place,
    unit_key,
    without_province,
)
from tdkt_desktop.domain.people.units import NewUnit, Unit
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, Worded, worded
from tdkt_desktop.operations.importing.list_source import ListSource
from tdkt_desktop.operations.importing.plan import PlanRow, UnitPair
from tdkt_desktop.sheets.lists.records import Problem, Severity
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units


class UnitFinder:
    """Units by their words, so that a list's spelling finds the unit already there.

    Every centre of a department has its own ``Phòng Hành chính``: a name means the unit of that
    name at the place stated beside it. :meth:`settle` gives the text that names one unit alone,
    ``A, thuộc B`` where ``A`` would not; all others take such texts.

    ``means`` is what the officer said of spellings: written name to the unit's own.
    """

    def __init__(self, database: Database, means: Mapping[str, str] | None = None) -> None:
        store = Units(database)
        self._units = {unit.id: unit for unit in store.all()}
        former = store.former_names()
        self._former = {unit: [name.name for name in names] for unit, names in former.items()}
        for unit in self._units.values():
            if unit.parent is None and (short := without_province(unit.name)):
                self._former.setdefault(unit.id, []).append(short)
        self._named: dict[str, list[UnitId]] = {}
        for unit in self._units.values():
            self._bear(unit.name, unit.id)
        for unit_id, names in self._former.items():
            for name in names:
                self._bear(name, unit_id)
        agency = Settings(database).agency().name
        self._itself = {unit_key(one) for one in (agency, without_province(agency)) if one}
        self._means = {unit_key(name): meant for name, meant in (means or {}).items()}
        self.added: dict[str, str] = {}
        self.adopted: dict[UnitId, str] = {}
        """Units of the file that stood nowhere, and where the list says they stand."""
        self.written: Counter[str] = Counter()
        self._found: dict[tuple[str, int, int], UnitId | None] = {}

    def _bear(self, name: str, unit: UnitId) -> None:
        bearers = self._named.setdefault(unit_key(name), [])
        if unit not in bearers:
            bearers.append(unit)

    # -- finding -------------------------------------------------------------------------

    def meant(self, name: str) -> str:
        """Return the name the officer said a spelling means, or the spelling."""
        met = set[str]()
        while self._means and (key := unit_key(name)) in self._means and key not in met:
            met.add(key)  # one answer may lead to the next
            name = self._means[key]
        return name

    def find(self, text: str) -> UnitId | None:
        """Return the unit that ``text`` means, if it is there and the only one."""
        known = (text, len(self._units), len(self.adopted))  # what a text means rests on both
        if known not in self._found:
            found = self._all(self.meant(text)) if text else []
            self._found[known] = found[0] if len(found) == 1 else None
        return self._found[known]

    def _all(self, text: str) -> list[UnitId]:
        """Return the units a text may mean: those that stand, or else those that have ended."""
        whole = self._standing(self._named.get(unit_key(text), []))
        if len(own := [unit for unit in whole if self._units[unit].parent is None]) == 1:
            return own  # a bare name is the agency's own room, beside those of its centres
        if len(whole) == 1:
            return whole
        name, place = parted(text)
        if place:
            bearers = self._named.get(unit_key(name), [])
            return self._standing([unit for unit in bearers if self._stands(unit, place)])
        return whole

    def _standing(self, units: list[UnitId]) -> list[UnitId]:
        return [unit for unit in units if self._units[unit].end is None] or units[:1]

    def _stands(self, unit: UnitId, place: str) -> bool:
        """Whether a unit is somewhere under a unit called ``place``, at its own place if told."""
        name, beyond = parted(place)
        wanted = unit_key(name)
        if unit in self.adopted:
            adopter, over = parted(self.adopted[unit])
            same = not beyond or not over or unit_key(over) == unit_key(beyond)
            return unit_key(adopter) == wanted and same
        return any(
            wanted == unit_key(name) and (not beyond or self._stands(above, beyond))
            for above in self._above(unit)
            for name in (self._units[above].name, *self._former.get(above, ()))
        )

    def _above(self, unit: UnitId) -> Iterator[UnitId]:
        met, parent = {unit}, self._units[unit].parent
        while parent is not None and parent in self._units and parent not in met:
            yield parent
            met.add(parent)
            parent = self._units[parent].parent

    def key(self, text: str) -> str:
        """Return the key two spellings share, ended and renamed units included."""
        if not text:
            return ""
        found = self.find(text)
        return str(found) if found is not None else unit_key(self.meant(text))

    def key_of(self, unit: UnitId | None) -> str:
        """Return the key of a unit of the file."""
        return str(unit) if unit is not None else ""

    def keys_up(self, unit: UnitId | None) -> tuple[str, tuple[str, ...]]:
        """Return the key of a unit of the file, and those of the units above it."""
        above = self._above(unit) if unit is not None else ()
        return self.key_of(unit), tuple(map(self.key_of, above))

    def name(self, unit: UnitId | None) -> str:
        """Return what a unit is called now, and where it stands if its name does not tell it."""
        found = None if unit is None else self._units.get(unit)
        if unit is None or found is None:
            return ""
        alone = len(self._standing(self._named.get(unit_key(found.name), []))) == 1
        return found.name if alone else placed(found.name, self.name(found.parent))

    def settle(self, name: str, place: str = "", *, tree: bool = False) -> str | None:
        """Return the text that means the unit ``name`` at ``place``, which may be new.

        ``None`` where several units are called so and nothing says which. A list of the units
        themselves (``tree``) puts one that stood nowhere where it says; others only propose it.
        """
        name, place = self.meant(name), self.meant(place) if place else ""
        if not place and not self._all(name):
            name, place = stated_place(name)
        if not tree and unit_key(place) in self._itself and not self._all(place):
            place = ""  # under the agency itself, which its own file need not name
        if not place or unit_key(place) == unit_key(name):
            return self._alone(name)
        whole = f"{name}, {place}"
        if self.find(whole) is not None:  # as earlier versions told rooms of one name apart
            return whole
        bearers = self._standing(self._named.get(unit_key(name), []))
        here = [unit for unit in bearers if self._stands(unit, place)]
        if here:
            return self.name(here[0]) if here[0] not in self.adopted else name
        if unit_key(name) in self.added and self._is_root(place):
            # said bare before: a room of the agency's own
            self.added[unit_key(name)] = placed(name, self.settle(place) or place)
            return name
        text = placed(name, self.settle(place) or place)
        lone = self._lone(name)
        if lone is not None and lone != self.find(place):
            told = self.meant(text)
            if tree or (told != text and self.find(told) == lone):
                self.adopted[lone] = self.settle(place) or place
                return name
        return self.meant(text)

    def _is_root(self, place: str) -> bool:
        found = self.find(place)
        return found is not None and self._units[found].parent is None

    def _lone(self, name: str) -> UnitId | None:
        """Return the one unit of the file that is called so, if it stands nowhere."""
        bearers = self._standing(self._named.get(unit_key(name), []))
        return bearers[0] if len(bearers) == 1 and self._nowhere(bearers[0]) else None

    def heir(self, name: str, place: str) -> str:
        """Return the text of the unit that took over from one at ``place``."""
        alone = self._alone(name)
        known = alone is not None and (self._all(alone) or unit_key(alone) in self.added)
        return alone if alone is not None and known else self.settle(name, place) or name

    def _alone(self, name: str) -> str | None:
        """Return the text for a name that nothing is said beside."""
        if (count := len(self._all(name))) > 1:
            return None
        if count:
            return name
        key = unit_key(name)
        texts = [text for text in self.added.values() if unit_key(parted(text)[0]) == key]
        if len(texts) > 1 and key not in self.added:
            return None
        return texts[0] if len(texts) == 1 else name

    def _nowhere(self, unit: UnitId) -> bool:
        found = self._units[unit]
        return found.parent is None and found.end is None and unit not in self.adopted

    def places(self, name: str) -> list[str]:
        """Return the units a name may mean, each with its place."""
        key = unit_key(parted(self.meant(name))[0])
        there = [self.name(unit) for unit in self._standing(self._named.get(key, []))]
        added = [text for text in self.added.values() if unit_key(parted(text)[0]) == key]
        return list(dict.fromkeys([*there, *added]))

    # -- making --------------------------------------------------------------------------

    def note_new(self, text: str) -> None:
        """Remember a unit that saving will have to make, and those it stands under."""
        if not text:
            return
        for place in self.adopted.values():
            if self.find(place) is None:
                self._note(place)
        if self.find(text) is None:
            self._note(self.meant(text))

    def _note(self, text: str) -> None:
        _, place = parted(text)
        if place and self.find(place) is None:
            self._note(self.meant(place))
        self.added.setdefault(unit_key(text), text)
        self.written[text] += 1

    def make_added(self, database: Database) -> None:
        """Make the units noted as new, and put those that stood nowhere where they stand."""
        store = Units(database)
        for text in self.added.values():
            if self.find(text) is None:
                name, place = parted(text)
                made = NewUnit(name=name, parent=self.find(place) if place else None)
                number = store.save(made)
                self._units[number] = Unit(id=number, name=made.name, parent=made.parent)
                self._bear(name, number)
        for unit, place in self.adopted.items():
            above = self.find(place)
            found = store.get(unit)
            if found is not None and above is not None and above not in store.under(unit):
                store.save(replace(found, parent=above))
                self._units[unit] = replace(found, parent=above)
        self.adopted.clear()

    def pairs(self) -> Iterator[UnitPair]:
        """Yield the new units that are likely another one, there or in the list, spelt anew."""
        known: dict[str, list[str]] = {}
        for unit in self._units.values():
            above = self._units.get(unit.parent) if unit.parent is not None else None
            known.setdefault(unit_key(above.name) if above else "", []).append(unit.name)
        everybody = [unit.name for unit in self._units.values()]
        for text in self.added.values():
            name, place = parted(text)
            beside = known.setdefault(unit_key(parted(place)[0]), []) if place else everybody
            if (like := likest_unit(name, beside)) is not None:
                yield UnitPair(text, placed(like, place), self.written[text])
            elif place and (lone := self._lone(name)) is not None and self._once(name):
                yield UnitPair(text, self._units[lone].name, self.written[text])
            beside.append(name)

    def _once(self, name: str) -> bool:
        """Whether the list has a new unit of this name at one place alone."""
        key = unit_key(name)
        return sum(unit_key(parted(text)[0]) == key for text in self.added.values()) == 1


_SEVERAL = QT_TRANSLATE_NOOP(
    "problems", "Có nhiều đơn vị tên “{name}”: {places}. Hãy ghi tên kèm nơi trực thuộc"
)


def place_unit(
    row: PlanRow, source: ListSource, finder: UnitFinder, key: str = "unit", *, tree: bool = False
) -> bool:
    """Name the unit of a row by the place beside it; whether that tells which one is meant.

    Where several units are called so and the row does not say which, it is doubted.
    """
    name = row.values.get(key, "")
    if not name:
        return True
    place = row.values.get("parent", "") or (row.values.get("unit", "") if key == "name" else "")
    if (text := finder.settle(name, place, tree=tree)) is not None:
        row.values[key] = text
        return True
    places = finder.places(name)
    text = worded(_SEVERAL, name=name, places="; ".join(places), offered=places)
    source.doubt(row, key, text, severity=Severity.ERROR)
    return False


def places_offered(problem: Problem) -> list[str]:
    """Return the units of one name that a doubt asks to choose among; none for another doubt."""
    text = problem.message
    return list(text.params.get("offered", ())) if isinstance(text, Worded) else []


def unit_pairs(finder: UnitFinder) -> list[UnitPair]:
    """Return the likely pairs, those written most often first."""
    return sorted(finder.pairs(), key=lambda pair: -pair.count)
