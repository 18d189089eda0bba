"""Undo, redo and what was done when; a step field by field is in :mod:`history_steps`."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.result import Result
from tdkt_desktop.storage.file import changes, journal
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet, Operation
from tdkt_desktop.storage.people import People


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """What of the history is wanted: words, a kind of record, a unit, days (ISO, inclusive).

    Words find a step by what it says, by values old and new, and by the name of whom it is about.
    """

    text: str = ""
    table: str = ""
    unit: UnitId | None = None
    day_from: str = ""
    day_to: str = ""
    only: frozenset[int] | None = None
    """Steps (ids) shown alone."""


def history(database: Database, query: HistoryQuery | None = None) -> list[Operation]:
    """Return what the officer did, newest first; undos stand as lines of their own."""
    done = [operation for operation in journal.history(database.conn) if operation.undoable]
    return done if query is None else _narrowed(database, done, query)


def _narrowed(
    database: Database, done: Sequence[Operation], query: HistoryQuery
) -> list[Operation]:
    text = query.text.strip()
    conn = database.conn
    of_records = changes.concerned(conn, "", "", query.table, query.unit)
    in_records = changes.concerned(conn, text, fold(text), query.table, query.unit) or set()
    by_name = text and not any(letter.isdigit() for letter in text)
    named = People(database).ids(PeopleQuery(text=text)) if by_name else []
    of_named = changes.of_people(conn, named) if named else set()
    if of_records is not None:
        of_named &= of_records
    kept = list[Operation]()
    for operation in done:
        if of_records is not None and operation.id not in of_records:
            continue
        said = fold(text) in fold(operation.label)
        if text and not said and operation.id not in in_records | of_named:
            continue
        if query.only is not None and operation.id not in query.only:
            continue
        day = operation.at[:10]
        if day >= query.day_from and (not query.day_to or day <= query.day_to):
            kept.append(operation)
    return kept


def steps_of(database: Database, person: PersonId) -> list[int]:
    """Return the steps (ids) that touched a person or what is theirs, newest first."""
    touched = changes.of_people(database.conn, [person])
    return [step.id for step in history(database) if step.id in touched]


# -- the latest --------------------------------------------------------------------------


def next_undo(database: Database) -> Operation | None:
    """Return what Undo would take back."""
    return journal.next_undo(database.conn)


def next_redo(database: Database) -> Operation | None:
    """Return what Redo would do again: the operation whose undo it takes back."""
    undo = journal.next_redo(database.conn)
    if undo is None:
        return None
    return next(o for o in journal.history(database.conn) if o.id == undo.undoes)


def undo(database: Database) -> ChangeSet:
    """Take back the latest operation that still stands.

    Raises:
        TdktError: there is none, or its rows were changed since.
    """
    operation = journal.next_undo(database.conn)
    if operation is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không còn gì để hoàn tác."))
    return database.take_back(operation, f"Hoàn tác: {operation.label}")


def redo(database: Database) -> ChangeSet:
    """Do again what was taken back last.

    Raises:
        TdktError: nothing was taken back since the last change.
    """
    operation = journal.next_redo(database.conn)
    if operation is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không còn gì để làm lại."))
    return database.take_back(operation, operation.label.replace("Hoàn tác: ", "Làm lại: ", 1))


def steps_to(database: Database, operation: Operation) -> list[Operation]:
    """Return what :func:`undo_to` would take back, the latest first."""
    steps = journal.history(database.conn)
    return [
        one
        for one in steps
        if one.id >= operation.id and one.undoes is None and one.undoable and not one.undone
    ]


def undo_to(database: Database, operation: Operation) -> Result[int]:
    """Take back everything down to a step and the step itself; gives how many steps.

    Raises:
        TdktError: as :func:`undo`; what was taken back by then stays so.
    """
    count, tables, last = 0, Counter[str](), 0
    while (latest := next_undo(database)) is not None and latest.id >= operation.id:
        done = undo(database)
        count, last = count + 1, done.operation
        tables.update(done.tables)
    return Result(count, ChangeSet(last, f"Hoàn tác: {operation.label}", dict(tables)))
