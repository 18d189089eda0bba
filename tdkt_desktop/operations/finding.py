"""Finding anything in the file by a few typed letters: people, decisions, movements."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from tdkt_desktop.domain.movements.movements import MovementQuery
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.keys import fits, fold
from tdkt_desktop.storage.awards import Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.units import Units

MOST = 6
"""How many of each kind are named."""


@dataclass(frozen=True, slots=True)
class Found:
    """Something found: the page that shows it, its id there; ``about`` tells namesakes apart."""

    page: str
    id: int
    name: str
    about: str = ""
    awards: int = 0
    """How many awards a person has."""


def find(database: Database, text: str, most: int = MOST) -> list[Found]:
    """Return what ``text`` names, typed with or without accents: at most ``most`` of a kind."""
    if not fold(text.strip()):
        return []
    kinds = (_people, _units, _decisions, _rounds, _movements)
    return [found for kind in kinds for found in islice(kind(database, text), most)]


def _people(database: Database, text: str) -> Iterator[Found]:
    store = People(database)
    ids = store.ids(PeopleQuery(text=text, limit=MOST))
    rows = store.rows(ids)
    for person in ids:
        row = rows[person]
        born = row.person.birth_date
        about = (row.position, row.unit_name, show_iso(born) if born else "")
        yield Found("people", person, row.person.name, " · ".join(filter(None, about)), row.awards)


def _units(database: Database, text: str) -> Iterator[Found]:
    units = {unit.id: unit for unit in Units(database).all()}
    for unit in units.values():
        if fits(text, unit.name):
            above = units.get(unit.parent) if unit.parent is not None else None
            yield Found("units", unit.id, unit.name, above.name if above else "")


def _decisions(database: Database, text: str) -> Iterator[Found]:
    for decision in Decisions(database).all(text):
        about = (show_iso(decision.date) if decision.date else "", decision.summary or "")
        yield Found("decisions", decision.id, decision.number, " · ".join(filter(None, about)))


def _rounds(database: Database, text: str) -> Iterator[Found]:
    for round_ in Rounds(database).all():
        if fits(text, round_.name):
            yield Found("rounds", round_.id, round_.name)


def _movements(database: Database, text: str) -> Iterator[Found]:
    store = Movements(database)
    for movement in store.get(store.ids(MovementQuery(text=text))):
        days = (show_iso(movement.start), show_iso(movement.end))
        yield Found("movements", movement.id, movement.called, " – ".join(filter(None, days)))
