"""The bytes of attached files beside the copies of a file: once each, whatever the copies.

A copy holds what is attached by its SHA-256 alone; the bytes lie in the folder ``tep`` beside it,
protected where the copy is.
"""

import hashlib
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from tdkt_desktop.storage.file.connecting import connect, key_of
from tdkt_desktop.storage.file.keys import KEYRING, Key, PasswordError
from tdkt_desktop.whole_file import removed, replacing

_FOLDER = "tep"
_DIGEST = 64


class Shelf:
    """The bytes beside the copies in ``folder`` that are protected by ``key``.

    What is protected lies in a small file of SQLCipher's, under a name that does not tell what
    it is.
    """

    def __init__(self, folder: Path, key: Key | None) -> None:
        self._place, self._key = folder / _FOLDER, key

    def name(self, digest: str) -> str:
        """Return the name under which the bytes of ``digest`` lie."""
        return self._key.sealed_name(digest) if self._key else digest

    def take(self, digest: str) -> bytes:
        """Return the bytes kept under ``digest``; nothing where they are not those."""
        try:
            data = self._read(self._place / self.name(digest))
        except (OSError, sqlite3.Error, PasswordError):
            return b""
        return data if hashlib.sha256(data).hexdigest() == digest else b""

    def _read(self, path: Path) -> bytes:
        if self._key is None:
            return path.read_bytes()
        if not path.is_file():
            return b""
        with closing(connect(path, key=self._key, frozen=True)) as conn:
            (data,) = conn.execute("SELECT bytes FROM kept").fetchone()
            return bytes(data)

    def put(self, digest: str, data: bytes) -> None:
        """Keep bytes that are not yet there.

        Raises:
            OSError: they could not be written.
        """
        if self.take(digest):
            return
        self._place.mkdir(parents=True, exist_ok=True)
        with replacing(self._place / self.name(digest)) as unfinished:
            removed(unfinished)
            if self._key is None:
                unfinished.write_bytes(data)
                return
            try:
                with closing(connect(unfinished, key=self._key)) as conn:
                    conn.execute("PRAGMA journal_mode = OFF")
                    conn.execute("CREATE TABLE kept (bytes BLOB)")
                    conn.execute("INSERT INTO kept VALUES (?)", (data,))
            except sqlite3.Error as error:
                raise OSError(str(error)) from error

    def let_go(self, wanted: set[str]) -> None:
        """Remove what has none of the ``wanted`` names."""
        for path in self._place.iterdir() if self._place.is_dir() else ():
            left = len(path.name) == _DIGEST or path.name.startswith(".~")
            if left and path.name not in wanted:
                removed(path)


def set_aside(copy: sqlite3.Connection, folder: Path) -> None:
    """Move the bytes out of a copy that comes to lie in ``folder``; those there already stay.

    Raises:
        OSError: they could not be written.
    """
    if not _has_any(copy):
        return
    shelf = Shelf(folder, key_of(copy))
    digests = [row[0] for row in copy.execute("SELECT hash FROM attachment WHERE bytes <> x''")]
    for digest in digests:
        if not shelf.take(digest):
            sql = "SELECT bytes FROM attachment WHERE hash = ?"
            (data,) = copy.execute(sql, (digest,)).fetchone()
            shelf.put(digest, data)
    copy.execute("UPDATE attachment SET bytes = x''")
    copy.execute("VACUUM")


def put_back(conn: sqlite3.Connection, *shelves: Shelf) -> int:
    """Fill in what a copy holds by its digest alone, from ``shelves``; returns how many lack.

    Bytes that are not what their digest says are none.
    """
    if not _has_any(conn):
        return 0
    lacking = 0
    empty = [row[0] for row in conn.execute("SELECT hash FROM attachment WHERE bytes = x''")]
    for digest in empty:
        data = next(filter(None, (shelf.take(digest) for shelf in shelves)), b"")
        if data:
            conn.execute("UPDATE attachment SET bytes = ? WHERE hash = ?", (data, digest))
        else:
            lacking += 1
    return lacking


def write_whole(copy: Path, path: Path) -> int:
    """Write a copy with all that is attached in it, or nothing; returns how many files lack.

    Raises:
        OSError: it could not be written.
    """
    with replacing(path) as unfinished:
        shutil.copyfile(copy, unfinished)
        with closing(connect(unfinished)) as conn:
            return put_back(conn, Shelf(copy.parent, key_of(conn)))


def hand_on(copy: Path, folder: Path) -> None:
    """Put a copy into another folder of copies, and the bytes it refers to once beside it.

    Raises:
        OSError: they could not be written.
    """
    key = KEYRING.of(copy)
    folder.mkdir(parents=True, exist_ok=True)
    move_bytes(copy, Shelf(copy.parent, key), Shelf(folder, key))
    with replacing(folder / copy.name) as unfinished:
        shutil.copyfile(copy, unfinished)


def move_bytes(copy: Path, source: Shelf, target: Shelf) -> None:
    """Put what a copy refers to onto another shelf too.

    Raises:
        OSError: it could not be written.
    """
    for digest in _digests(copy):
        if data := source.take(digest):
            target.put(digest, data)


def let_go(folder: Path, copies: Iterable[Path]) -> None:
    """Remove the bytes to which none of the copies left in ``folder`` refers."""
    try:
        wanted = {
            Shelf(folder, KEYRING.of(copy)).name(digest)
            for copy in copies
            for digest in _digests(copy)
        }
    except (sqlite3.DatabaseError, PasswordError):
        return  # nobody knows what a damaged copy refers to, or one whose password is not known
    Shelf(folder, None).let_go(wanted)


def _digests(copy: Path) -> list[str]:
    """Return what a copy refers to by its digest."""
    with closing(connect(copy, frozen=True)) as conn:
        if not _has_any(conn):
            return []
        return [row[0] for row in conn.execute("SELECT hash FROM attachment WHERE bytes = x''")]


def _has_any(conn: sqlite3.Connection) -> bool:
    """Whether the file keeps any bytes at all; those of long ago have no room for them."""
    sql = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'attachment'"
    if conn.execute(sql).fetchone() is None:
        return False
    return conn.execute("SELECT 1 FROM attachment LIMIT 1").fetchone() is not None
