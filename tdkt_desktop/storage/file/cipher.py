"""The driver of protected files: SQLCipher, failing just as Python's own driver does.

``sqlcipher3`` has errors of its own; whoever works with a file expects those of ``sqlite3``.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from sqlcipher3 import dbapi2

from tdkt_desktop.storage.file.keys import Key

_UNTOLD = (None, "SQLITE_ERROR")
_CODES = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "unable to open database file": "SQLITE_CANTOPEN",
    "attempt to write a readonly database": "SQLITE_READONLY",
}


def _told_as_usual(error: dbapi2.Error) -> sqlite3.Error:
    kind = getattr(sqlite3, type(error).__name__, sqlite3.DatabaseError)
    usual: sqlite3.Error = kind(*error.args)
    name = getattr(error, "sqlite_errorname", None)
    # copying and exporting pass on what went wrong in words alone
    usual.sqlite_errorname = _CODES.get(str(error), name or "") if name in _UNTOLD else str(name)
    return usual


class Cursor(dbapi2.Cursor):  # type: ignore[misc]
    """A cursor whose errors are those of ``sqlite3``."""

    def execute(self, *arguments: Any) -> Any:  # noqa: ANN401 - as the driver's
        """Carry out one statement."""
        try:
            return super().execute(*arguments)
        except dbapi2.Error as error:
            raise _told_as_usual(error) from error

    def executemany(self, *arguments: Any) -> Any:  # noqa: ANN401 - as the driver's
        """Carry out one statement for many rows."""
        try:
            return super().executemany(*arguments)
        except dbapi2.Error as error:
            raise _told_as_usual(error) from error

    def executescript(self, script: str) -> Any:  # noqa: ANN401 - as the driver's
        """Carry out several statements."""
        try:
            return super().executescript(script)
        except dbapi2.Error as error:
            raise _told_as_usual(error) from error

    def __iter__(self) -> Iterator[Any]:
        """Yield the rows, at the driver's own speed."""
        try:
            yield from iter(super().__next__, None)
        except dbapi2.Error as error:
            raise _told_as_usual(error) from error

    def __next__(self) -> Any:  # noqa: ANN401 - a row
        """Return the next row."""
        try:
            return super().__next__()
        except dbapi2.Error as error:
            raise _told_as_usual(error) from error

    def fetchone(self) -> Any:  # noqa: ANN401 - a row
        """Return the next row, if there is one."""
        return next(self, None)

    def fetchall(self) -> list[Any]:
        """Return the rows that are left."""
        return list(self)


class Connection(dbapi2.Connection):  # type: ignore[misc]
    """A connection to a protected file, which knows its key."""

    key: Key

    def cursor(self, factory: type = Cursor) -> Any:  # noqa: ANN401 - as the driver's
        """Return a cursor of ours."""
        try:
            return super().cursor(factory)
        except dbapi2.Error as error:
            raise _told_as_usual(error) from error

    def commit(self) -> None:
        """Commit."""
        try:
            super().commit()
        except dbapi2.Error as error:
            raise _told_as_usual(error) from error

    def backup(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 - as the driver's
        """Copy into another file of the same sort."""
        try:
            super().backup(*arguments, **options)
        except dbapi2.Error as error:
            raise _told_as_usual(error) from error


def connect(target: Path | str, key: Key | None, timeout: float) -> sqlite3.Connection:
    """Connect to a file that is protected by ``key``, or to a plain one without.

    Raises:
        sqlite3.Error: as connecting to a plain file does.
    """
    try:
        found = dbapi2.connect(
            target, uri=True, timeout=timeout, isolation_level=None, factory=Connection
        )
    except dbapi2.Error as error:
        raise _told_as_usual(error) from error
    if key is not None:
        found.key = key
        found.execute(f"PRAGMA key = {key.pragma}")
        found.execute("PRAGMA cipher_compatibility = 4")
    return cast("sqlite3.Connection", found)
