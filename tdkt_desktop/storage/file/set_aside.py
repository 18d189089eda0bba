"""The bytes of attached files beside the copies of a file: once each, whatever the copies.

A copy holds what is attached by its SHA-256 alone; the bytes lie in the folder ``tep`` beside it.
"""

import hashlib
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from tdkt_desktop.whole_file import removed, replacing

_FOLDER = "tep"
_DIGEST = 64


def bytes_beside(file: Path, digest: str) -> bytes:
    """Return the bytes kept beside a copy under ``digest``; nothing where they are not those."""
    try:
        data = (file.parent / _FOLDER / digest).read_bytes()
    except OSError:
        return b""
    return data if hashlib.sha256(data).hexdigest() == digest else b""


def _is_sound(path: Path) -> bool:
    """Whether a file kept by its digest is what that says."""
    return bool(bytes_beside(path.parent.parent / "-", path.name))


def set_aside(copy: sqlite3.Connection, folder: Path) -> None:
    """Move the bytes out of a copy that comes to lie in ``folder``; those there already stay.

    Raises:
        OSError: they could not be written.
    """
    if not _has_any(copy):
        return
    place = folder / _FOLDER
    place.mkdir(parents=True, exist_ok=True)
    digests = [row[0] for row in copy.execute("SELECT hash FROM attachment WHERE bytes <> x''")]
    for digest in digests:
        if not _is_sound(place / digest):
            sql = "SELECT bytes FROM attachment WHERE hash = ?"
            (data,) = copy.execute(sql, (digest,)).fetchone()
            _keep(place / digest, data)
    copy.execute("UPDATE attachment SET bytes = x''")
    copy.execute("VACUUM")


def put_back(conn: sqlite3.Connection, *folders: Path) -> int:
    """Fill in what a copy holds by its digest alone, out of ``folders``; returns how many lack.

    Bytes that are not what their digest says are none.
    """
    if not _has_any(conn):
        return 0
    lacking = 0
    empty = [row[0] for row in conn.execute("SELECT hash FROM attachment WHERE bytes = x''")]
    for digest in empty:
        found = (bytes_beside(folder / "-", digest) for folder in folders)
        data = next(filter(None, found), b"")
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
        with closing(sqlite3.connect(unfinished, isolation_level=None)) as conn:
            return put_back(conn, copy.parent)


def hand_on(copy: Path, folder: Path) -> None:
    """Put a copy into another folder of copies, and the bytes it refers to once beside it.

    Raises:
        OSError: they could not be written.
    """
    _hand_on_bytes(copy, folder)
    with replacing(folder / copy.name) as unfinished:
        shutil.copyfile(copy, unfinished)


def _hand_on_bytes(copy: Path, folder: Path) -> None:
    place = folder / _FOLDER
    for digest in _digests(copy):
        if not _is_sound(place / digest) and (data := bytes_beside(copy, digest)):
            place.mkdir(exist_ok=True)
            _keep(place / digest, data)


def let_go(folder: Path, copies: Iterable[Path]) -> None:
    """Remove the bytes to which none of the copies left in ``folder`` refers."""
    place = folder / _FOLDER
    if not place.is_dir():
        return
    try:
        wanted = {digest for copy in copies for digest in _digests(copy)}
    except sqlite3.DatabaseError:
        return  # nobody knows what a damaged copy refers to
    for path in place.iterdir():
        if path.name not in wanted and (len(path.name) == _DIGEST or path.name.startswith(".~")):
            removed(path)


def _keep(path: Path, data: bytes) -> None:
    with replacing(path) as unfinished:
        unfinished.write_bytes(data)


def _digests(copy: Path) -> list[str]:
    """Return what a copy refers to by its digest."""
    uri = f"{copy.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as conn:
        if not _has_any(conn):
            return []
        return [row[0] for row in conn.execute("SELECT hash FROM attachment WHERE bytes = x''")]


def _has_any(conn: sqlite3.Connection) -> bool:
    """Whether the file keeps any bytes at all; those of long ago have no room for them."""
    sql = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'attachment'"
    if conn.execute(sql).fetchone() is None:
        return False
    return conn.execute("SELECT 1 FROM attachment LIMIT 1").fetchone() is not None
