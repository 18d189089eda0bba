"""Undo, redo and what was done when."""

from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.file import journal
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet, Operation


def history(database: Database) -> list[Operation]:
    """Return what the officer did, newest first; undos stand as lines of their own."""
    return [operation for operation in journal.history(database.conn) if operation.undoable]


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
