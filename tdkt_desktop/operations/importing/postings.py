"""Where people of a list have worked, and from which day to which."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace

from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.people import NewPosting
from tdkt_desktop.domain.vietnamese.dates import first_day, last_day
from tdkt_desktop.operations.importing.plan import Fate, Key, PlanRow
from tdkt_desktop.operations.importing.unit_places import UnitFinder
from tdkt_desktop.operations.people.people import day_before
from tdkt_desktop.sheets.lists.fields import POSTINGS
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People


def is_dated(values: Mapping[str, str]) -> bool:
    """Whether a row says from when or until when somebody worked in its unit."""
    return bool(values.get("from_date") or values.get("until_date"))


class KnownPostings:
    """The postings of the file, looked up where a list gives dates of its own."""

    def __init__(self, database: Database, units: UnitFinder) -> None:
        self._store, self._units = People(database), units

    def there(self, person: PersonId, values: Mapping[str, str]) -> bool:
        """Whether ``person`` has the posting that a dated row describes."""
        unit, start = self._units.find(values.get("unit", "")), values.get("from_date")
        return any(
            posting.unit == unit and (posting.start or "") == (start or "")
            for posting in self._store.postings(person)
        )

    def left(self, person: PersonId, values: Mapping[str, str]) -> str | None:
        """Return the day on which ``person`` left the unit that a row names; ``None`` if never.

        Whoever is in it now has not left it.
        """
        unit, postings = self._units.find(values.get("unit", "")), self._store.postings(person)
        if unit is None or any(p.unit == unit and p.end is None for p in postings):
            return None
        return max((p.end for p in postings if p.unit == unit and p.end is not None), default=None)


def save_postings(
    database: Database, rows: Iterable[PlanRow], finder: UnitFinder, owners: Mapping[Key, PersonId]
) -> None:
    """Write the further postings of people who stand in several rows."""
    store = People(database)
    for row in rows:
        if row.entity == POSTINGS and row.fate == Fate.NEW and row.owner is not None:
            person = owner_of(row.owner, owners)
            place(store, person, row.values, finder)


def owner_of(owner: PlanRow, owners: Mapping[Key, PersonId]) -> PersonId:
    """Return the person of a row that others hang on: known, or just made by the import."""
    return owners[owner.key] if owner.target is None else PersonId(owner.target)


def posting_of(person: PersonId, values: Mapping[str, str], finder: UnitFinder) -> NewPosting:
    """Return the posting that a row describes."""
    return NewPosting(
        person=person,
        unit=finder.find(values.get("unit", "")),
        position=values.get("position"),
        start=values.get("from_date"),
        end=values.get("until_date"),
    )


def place(store: People, person: PersonId, values: Mapping[str, str], finder: UnitFinder) -> None:
    """Put a dated posting among those of ``person``: the one before ends the day before it.

    One without an end lasts until the day before the next begins.
    """
    posting = posting_of(person, values, finder)
    others = store.postings(person)
    if posting.start is not None:
        first = first_day(posting.start)
        for other in others:
            if other.end is None and first_day(other.start or "0001") < first:
                store.save_posting(replace(other, end=day_before(first)))
        later = [first_day(o.start) for o in others if o.start and first_day(o.start) > first]
        if posting.end is None and later:
            posting = replace(posting, end=day_before(min(later)))
    elif posting.end is not None:
        ended = last_day(posting.end)
        for other in others:
            if other.start is None and other.end is None:
                following = dt.date.fromisoformat(ended) + dt.timedelta(1)
                store.save_posting(replace(other, start=following.isoformat()))
    store.save_posting(posting)
