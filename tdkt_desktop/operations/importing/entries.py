"""Lists of who registered for movements, compared with the file and written into it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.ids import MovementId, PersonId
from tdkt_desktop.domain.movements.movements import Entry, NewEntry, movement_key
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.importing.list_source import ListSource
from tdkt_desktop.operations.importing.plan import Change, Choices, Fate, PlanRow
from tdkt_desktop.operations.importing.recipients import Recipient, Recipients, person_of
from tdkt_desktop.operations.importing.unit_places import UnitFinder
from tdkt_desktop.sheets.lists.fields import ENTRIES
from tdkt_desktop.sheets.lists.records import Severity, SheetRow
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.movements import Movements

_SAID = {"entry_day": "day", "entry_words": "words"}


class EntryPlanner:
    """Compares a list of registrations with those of the file."""

    def __init__(self, database: Database, recipients: Recipients, choices: Choices) -> None:
        self._recipients, self._choices = recipients, choices
        store = Movements(database)
        self._movements = store.everything()
        self._there: dict[tuple[MovementId, Recipient], Entry] = {}
        for entry in store.entries():
            who = (PERSON, entry.person) if entry.person is not None else (UNIT, entry.unit)
            self._there[entry.movement, who] = entry
        self._met: dict[tuple[MovementId, Recipient], int] = {}

    def rows(self, read: SheetRow, source: ListSource) -> Iterator[PlanRow]:
        """Yield a registration with its fate."""
        row = source.plan_row(read, ENTRIES)
        movement = self._movement(row, source)
        if self._choices.opens(row) and movement is not None:
            recipient = self._recipients.of(row, source)
            if recipient is not None and recipient[0] in (PERSON, UNIT):
                self._compare(row, movement, recipient, source)
        yield row

    def _movement(self, row: PlanRow, source: ListSource) -> MovementId | None:
        """Return the movement of the file that a row names; of several the one begun that year."""
        text, since = row.values.get("movement", ""), row.values.get("movement_since", "")
        called = [one for one in self._movements if movement_key(one.name) == movement_key(text)]
        begun = [one for one in called if (one.start or "")[:4] == since[:4]]
        for found in (begun if since else called)[:1]:
            row.values["movement_id"] = str(found.id)
            return found.id
        message = QT_TRANSLATE_NOOP(
            "problems", "Chưa có phong trào “{text}” trong sổ: hãy nhập phong trào trước"
        )
        source.doubt(row, "movement", worded(message, text=text), severity=Severity.ERROR)
        return None

    def _compare(
        self, row: PlanRow, movement: MovementId, recipient: Recipient, source: ListSource
    ) -> None:
        key = movement, recipient
        if key in self._met:
            source.doubt_repeat(row, "name", self._met[key], Severity.ERROR)
            row.fate = Fate.PROBLEM
            return
        self._met[key] = row.number
        there = self._there.get(key)
        if there is None:
            row.fate = Fate.NEW
            return
        row.target, row.changes = there.id, tuple(_changes(row.values, there))
        row.fate = Fate.CHANGED if row.changes else Fate.SAME


def _changes(values: Mapping[str, str], there: Entry) -> Iterator[Change]:
    for key, own in _SAID.items():
        new, old = values.get(key, ""), getattr(there, own) or ""
        if new and new != old:
            day = own == "day"
            yield Change(key, show_iso(old) if day else old, show_iso(new) if day else new)


def save_entries(
    database: Database, rows: Iterable[PlanRow], units: UnitFinder, people: Mapping[str, PersonId]
) -> None:
    """Write the new and changed registrations of a plan."""
    store = Movements(database)
    known = {entry.id: entry for entry in store.entries()}
    for row in rows:
        if row.entity != ENTRIES or row.fate not in (Fate.NEW, Fate.CHANGED):
            continue
        values = row.values
        said = {own: values[key] for key, own in _SAID.items() if values.get(key)}
        if row.target is not None:
            (there,) = (entry for entry in known.values() if entry.id == row.target)
            store.save_entry(replace(there, **said))  # type: ignore[arg-type]
            continue
        unit = units.find(values["name"]) if values.get("subject") == UNIT else None
        person = person_of(values, people) if unit is None else None
        movement = MovementId(int(values["movement_id"]))
        if unit is not None or person is not None:
            made = NewEntry(person=person, unit=unit, day=said.get("day"), words=said.get("words"))
            store.add_entry(movement, made)
