"""One step of the history: what it did to which record, and the way back from it alone."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.history_words import (
    COLUMNS,
    PAGES,
    SETTINGS,
    STATES,
    TABLES,
    Namer,
    column_name,
)
from tdkt_desktop.storage.awards import Decisions
from tdkt_desktop.storage.file import changes, journal
from tdkt_desktop.storage.file.changes import Image, RowChange
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet, Operation
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field before and after; ``later`` is when it was changed again, if it was."""

    title: str
    before: str
    after: str
    later: str = ""


@dataclass(frozen=True, slots=True)
class RecordChange:
    """What a step did to one record. ``act`` is how (:attr:`RowChange.act`).

    ``page`` and ``id`` lead to it, if it is still there.
    """

    kind: str
    name: str
    fields: Sequence[FieldChange]
    table: str
    row: int
    act: str
    page: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class WayBack:
    """How a step can be taken back: whole, in part, or only with those done since.

    ``fields`` is how many fields can be put back alone; ``since`` the later steps in the way.
    """

    whole: bool
    fields: int
    since: Sequence[Operation]


# -- one step ----------------------------------------------------------------------------


def record_changes(
    database: Database, operation: Operation, most: int | None = None
) -> list[RecordChange]:
    """Return what a step did to each record it touched, or to the first ones, field by field."""
    namer = Namer(database)
    return [
        _record(database, namer, operation, change)
        for change in changes.changes_of(database.conn, operation.id)[:most]
    ]


def summary(database: Database, operation: Operation) -> list[tuple[str, str, int]]:
    """Return how many records of which kind a step added, changed or deleted."""
    done = changes.changes_of(database.conn, operation.id)
    counts = Counter((change.table, change.act) for change in done)
    return [(TABLES[table], act, count) for (table, act), count in counts.items()]


def _record(
    database: Database, namer: Namer, operation: Operation, change: RowChange
) -> RecordChange:
    image = change.after or change.before or {}
    page, column = PAGES.get(change.table, ("", ""))
    now = changes.now(database.conn, change.table, change.row)
    there = change.after is not None and now is not None
    later = _changed_later(database, operation, change, now)
    return RecordChange(
        kind=TABLES[change.table],
        name=_named(namer, change.table, image),
        fields=[_field(namer, change, c, later.get(c, "")) for c in _shown(change)],
        table=change.table,
        row=change.row,
        act=change.act,
        page=page if there else "",
        id=int(image.get(column) or 0) if there and column else 0,
    )


def _named(namer: Namer, table: str, image: Image) -> str:
    name = namer.name(table, image)
    return SETTINGS.get(name, name) if table == "setting" else name


def _shown(change: RowChange) -> list[str]:
    """Return the changed columns that mean something to the officer."""
    return [column for column in change.columns if column in COLUMNS]


def _field(namer: Namer, change: RowChange, column: str, later: str) -> FieldChange:
    def said(image: Image | None) -> str:
        value = (image or {}).get(column)
        if (change.table, column) == ("nomination", "state") and value is not None:
            return {str(state): words for state, words in STATES.items()}[str(value)]
        return namer.value(change.table, column, value)

    return FieldChange(
        column_name(change.table, column), said(change.before), said(change.after), later
    )


def _changed_later(
    database: Database, operation: Operation, change: RowChange, now: Image | None
) -> dict[str, str]:
    """Return when the fields a step changed were changed again, where it shows."""
    if change.after is None or now is None:
        return {}
    again = {c for c in change.columns if now.get(c) != change.after.get(c)}
    found: dict[str, str] = {}
    if again:
        for at, other in changes.later(database.conn, operation.id, change.table, change.row):
            for column in again.intersection(other.columns):
                found.setdefault(column, at)
    return found


def life(database: Database, table: str, row: int) -> list[Operation]:
    """Return every step that touched a record, oldest first."""
    known = {operation.id: operation for operation in journal.history(database.conn)}
    return [known[number] for number in changes.life(database.conn, table, row)]


# -- the way back ------------------------------------------------------------------------


def way_back(database: Database, operation: Operation) -> WayBack:
    """Return how a step could be taken back."""
    done = changes.changes_of(database.conn, operation.id)
    conn = database.conn
    altered = any(changes.now(conn, c.table, c.row) != c.after for c in done)
    numbers = changes.touched_since(conn, operation.id) if altered else set()
    numbers |= changes.hanging(conn, operation.id)
    known = journal.history(conn)
    undone_by = {o.id for o in known if o.undoes is not None or o.undone}
    since = [o for o in known if o.id in numbers and o.id not in undone_by]
    whole = not altered and not numbers
    fields = 0 if whole else sum(len(_own_fields(database, change)) for change in done)
    return WayBack(whole, fields, since)


def _own_fields(database: Database, change: RowChange) -> Image:
    """Return what the fields nobody changed since were before a step; none of a new record."""
    now = changes.now(database.conn, change.table, change.row)
    if change.before is None or change.after is None or now is None:
        return {}
    return {
        column: change.before[column]
        for column in _shown(change)
        if now.get(column) == change.after[column]
    }


def undo_step(database: Database, operation: Operation) -> ChangeSet:
    """Take back one step, though it is not the latest.

    Raises:
        TdktError: its records were changed since, or others hang from them.
    """
    way = way_back(database, operation)
    if not way.whole:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Không hoàn tác riêng được “{label}”: các thao tác sau đã sửa tiếp: {since}.",
            ),
            label=operation.label,
            since="; ".join(done.label for done in way.since) or "–",
        )
    return database.take_back(operation, f"Hoàn tác: {operation.label}")


def undo_fields(database: Database, operation: Operation) -> ChangeSet | None:
    """Put back those fields of a step that were not changed since, as an operation of its own.

    ``None`` when there are none.
    """
    parts = [
        (change, fields)
        for change in changes.changes_of(database.conn, operation.id)
        if (fields := _own_fields(database, change))
    ]
    if not parts:
        return None
    count = sum(len(fields) for _, fields in parts)
    with database.operation(f"Hoàn tác {count} trường của: {operation.label}") as done:
        for change, fields in parts:
            changes.write_fields(database.conn, change.table, change.row, fields)
            _derive_anew(database, change)
    return done.changes


def _derive_anew(database: Database, change: RowChange) -> None:
    """Let a record's own keys for sorting and searching follow its fields."""
    for table, store in _SINGLE.items():
        if table == change.table and (found := store(database).get(change.row)) is not None:
            store(database).save(found)
    for table, store in _SEVERAL.items():
        for one in store(database).get([change.row]) if table == change.table else ():
            store(database).save(one)


_SINGLE: Mapping[str, Callable[[Database], Any]] = {
    "person": People,
    "unit": Units,
    "decision": Decisions,
}
"""The repositories whose records have keys of their own, read one by one."""
_SEVERAL: Mapping[str, Callable[[Database], Any]] = {
    "initiative": Initiatives,
    "movement": Movements,
}
"""Those that are read several at once."""
