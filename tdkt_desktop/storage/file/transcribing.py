"""A file written anew under another key, or under none, and compared with what it was."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import zip_longest
from pathlib import Path

from tdkt_desktop.storage.file import cipher
from tdkt_desktop.storage.file.keys import KEYRING, Key

_KEPT = ("application_id", "user_version")
"""What stands in a file's head and is ours."""


def transcribe(source: Path, target: Path, key: Key | None) -> None:
    """Write all that ``source`` holds into a new file, protected by ``key``; it is read again.

    Raises:
        sqlite3.Error: one of them could not be read or written, or they are not the same.
        PasswordError: ``source`` is protected, and nobody has given its password.
    """
    with closing(cipher.connect(str(source), KEYRING.of(source), timeout=0)) as conn:
        conn.execute("ATTACH ? AS goal KEY " + (key.pragma if key else "''"), (str(target),))
        conn.execute("PRAGMA goal.synchronous = OFF")  # flushed once, when it is whole
        conn.execute("PRAGMA goal.journal_mode = OFF")
        (gives_back,) = conn.execute("PRAGMA main.auto_vacuum").fetchone()
        conn.execute(f"PRAGMA goal.auto_vacuum = {gives_back}")
        conn.execute("SELECT sqlcipher_export('goal')").fetchall()
        for name in _KEPT:
            (value,) = conn.execute(f"PRAGMA main.{name}").fetchone()
            conn.execute(f"PRAGMA goal.{name} = {value}")
        (verdict,) = conn.execute("PRAGMA goal.quick_check(1)").fetchone()
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
        _compare(conn)


def _compare(conn: sqlite3.Connection) -> None:
    """See that each table has the same rows in both."""
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"
    for (table,) in conn.execute(tables).fetchall():
        here, there = _rows(conn, "main", table), _rows(conn, "goal", table)
        for mine, its in zip_longest(here, there):
            if mine != its:
                raise sqlite3.DatabaseError(table)


def _rows(conn: sqlite3.Connection, place: str, table: str) -> Iterator[tuple[object, ...]]:
    try:
        yield from conn.execute(f'SELECT * FROM {place}."{table}" ORDER BY rowid')
    except sqlite3.OperationalError:  # a table without row numbers is kept in its key's order
        yield from conn.execute(f'SELECT * FROM {place}."{table}"')
