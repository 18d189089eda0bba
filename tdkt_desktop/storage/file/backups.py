"""Copies of the file, made by SQLite itself, checked after writing, kept by their age."""

import datetime as dt
import os
import re
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tdkt_desktop.errors import DamagedError, TdktError, why
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.file.connecting import connect, key_of
from tdkt_desktop.storage.file.keys import KEYRING, Key, PasswordError, salt_of
from tdkt_desktop.storage.file.set_aside import Shelf, let_go, move_bytes, set_aside
from tdkt_desktop.whole_file import patiently, removed, replacing

_FOLDER = ".sao-luu"
_FILES = 100
_NAMED = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d)\.(\d\d)\.(\d\d\.\d{3}) ([a-z]+)\.tdkt")
_DAYS, _WEEKS, _MONTHS = 14, 13, 36
"""For how long a copy a day, a week, a month is kept; after that a copy a year."""
COUNTED = ("person", "award", "decision", "nomination", "rating", "initiative", "operation")
"""The tables whose rows are counted to tell one copy from another."""


class Reason(StrEnum):
    """Why a copy was made."""

    DAILY = "daily"
    IMPORT = "import"
    MERGE = "merge"
    REVOKE = "revoke"
    MIGRATION = "migration"
    RESTORE = "restore"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy: where it lies, when (local time) and why it was made, how large it is."""

    path: Path
    at: dt.datetime
    reason: Reason
    size: int


def folder_of(path: Path) -> Path:
    """Return the folder beside a file in which its copies lie."""
    return path.with_name(f"{path.stem}{_FOLDER}")


def birth(conn: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return when a file was made and for whom: its copies have the same, no other file has."""
    sql = "SELECT at, label FROM operation ORDER BY id LIMIT 2"
    return conn.execute(sql).fetchall()


def _is_of(folder: Path, born: list[tuple[str, str]]) -> bool:
    """Whether the copies in a folder, if there are any, are of the file that was born so.

    Of copies that cannot be read nobody knows whose they are: they are left alone.
    """
    found = backups_in(folder)
    for backup in found:
        try:
            with closing(connect(backup.path, frozen=True)) as conn:
                return birth(conn) == born
        except (sqlite3.Error, PasswordError):
            continue
    return not found


def place_in(second: Path, path: Path, conn: sqlite3.Connection) -> Path:
    """Return the folder of its own in which a file's copies lie in another place.

    Several files may have copies there, also of the same name.
    """
    born, name = birth(conn), folder_of(path).name
    stem = name.removesuffix(_FOLDER)
    for number in range(1, _FILES):
        folder = second / (name if number == 1 else f"{stem} {number}{_FOLDER}")
        if _is_of(folder, born):
            return folder
    return second / f"{stem} {dt.datetime.now().astimezone():%Y%m%d%H%M%S}{_FOLDER}"


def is_copy(path: Path) -> bool:
    """Whether a file is one of the copies kept beside another."""
    return path.parent.suffix == _FOLDER


def backups_in(folder: Path) -> list[Backup]:
    """Return the copies in a folder, the latest first; files of other names are not ours."""
    found = list[Backup]()
    for path in folder.iterdir() if folder.is_dir() else ():
        match = _NAMED.fullmatch(path.name)
        if match is not None and match[5] in set(Reason):
            at = dt.datetime.fromisoformat(f"{match[1]}T{match[2]}:{match[3]}:{match[4]}")
            found.append(Backup(path, at, Reason(match[5]), path.stat().st_size))
    return sorted(found, key=lambda one: (one.at, one.path.name), reverse=True)


def make(source: sqlite3.Connection, folder: Path, reason: Reason, now: dt.datetime) -> Backup:
    """Copy an open file into a folder; it has its name only once it was read again and is whole.

    Raises:
        TdktError: the folder cannot be written, or the copy is not what was copied.
    """
    name = f"{now:%Y-%m-%d %H.%M.%S}.{now.microsecond // 1000:03} {reason}.tdkt"
    path, unfinished = folder / name, folder / f".~{name}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for left in folder.glob(".~*"):  # by a program that was killed in the middle of one
            removed(left)
        _copy(source, unfinished)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        patiently(lambda: unfinished.replace(path))
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise _not_kept(folder, str(error)) from error
        words = QT_TRANSLATE_NOOP(
            "errors",
            "Tệp bị hỏng: chưa ghi gì thêm. Hãy trở về một bản sao lưu ở trang Sức khỏe dữ liệu.",
        )
        raise DamagedError(words) from error
    except OSError as error:
        raise _not_kept(folder, why(error)) from error
    finally:
        removed(unfinished)
    at = now.replace(microsecond=now.microsecond // 1000 * 1000, tzinfo=None)
    return Backup(path, at, reason, path.stat().st_size)


def _not_kept(folder: Path, reason: str) -> TdktError:
    words = QT_TRANSLATE_NOOP("errors", "Chưa sao lưu được vào “{folder}”: {reason}.")
    return TdktError(words, folder=folder, reason=reason)


def _copy(source: sqlite3.Connection, path: Path) -> None:
    """Copy an open file, and see that the copy is whole and holds as much.

    What is attached is kept once beside all copies.
    """
    copy = connect(path, key=key_of(source))
    try:
        copy.execute("PRAGMA synchronous = OFF")  # flushed once, when it is whole
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        require_whole(copy)
        if counts(copy) != counts(source):
            raise sqlite3.DatabaseError(str(counts(copy)))
        set_aside(copy, path.parent)
    finally:
        copy.close()


def require_whole(conn: sqlite3.Connection) -> None:
    """See that a file is whole.

    Raises:
        sqlite3.DatabaseError: it is not; says what is wrong.
    """
    if reason := unsoundness(conn):
        raise sqlite3.DatabaseError(reason)


def unsoundness(conn: sqlite3.Connection) -> str:
    """Return what a quick look finds wrong with a file's pages; nothing for a whole one."""
    (verdict,) = conn.execute("PRAGMA quick_check(1)").fetchone()
    return "" if verdict == "ok" else str(verdict)


def counts(conn: sqlite3.Connection) -> dict[str, int]:
    """Return how many rows some tables hold; those that an older file lacks are left out."""
    there = {row[0] for row in conn.execute("SELECT name FROM sqlite_master")}
    return {
        table: conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in COUNTED
        if table in there
    }


def counts_of(backup: Backup) -> dict[str, int] | None:
    """Return how many rows a copy holds; ``None`` if it cannot be read."""
    try:
        with closing(connect(backup.path, frozen=True)) as conn:
            return counts(conn)
    except (sqlite3.Error, PasswordError):
        return None


def superfluous(backups: Sequence[Backup], now: dt.datetime) -> list[Backup]:
    """Return the copies that age lets go: all of today stay, and the first of each older span.

    A day for two weeks, a week for three months, a month for three years, a year for ever. The
    latest of all is never let go.
    """
    kept = set[tuple[str, object]]()
    gone = list[Backup]()
    for backup in sorted(backups, key=lambda one: one.at):
        span = _span(backup.at, now)
        if span is None or span not in kept:
            kept.add(span) if span is not None else None
        else:
            gone.append(backup)
    latest = max(backups, key=lambda one: one.at, default=None)
    return [backup for backup in gone if backup is not latest]


def _span(at: dt.datetime, now: dt.datetime) -> tuple[str, object] | None:
    """Return the span of which one copy is enough; ``None`` for a day all of whose copies stay."""
    age = (now.date() - at.date()).days
    if age <= 0:
        return None
    if age <= _DAYS:
        return "day", at.date()
    if age <= _WEEKS * 7:
        return "week", at.isocalendar()[:2]
    if age <= _MONTHS * 31:
        return "month", (at.year, at.month)
    return "year", at.year


def thin(folder: Path, now: dt.datetime) -> None:
    """Remove the copies in a folder that age lets go, and what only they had attached."""
    gone = superfluous(backups_in(folder), now)
    for backup in gone:
        removed(backup.path)
    if gone:
        let_go(folder, [backup.path for backup in backups_in(folder)])


def protect_alike(folder: Path, key: Key | None, progress: Progress = silent) -> list[Path]:
    """Protect every copy in a folder by ``key``, or by none, and what is attached beside them.

    Returns those that stay as they were: damaged, or protected by a password nobody has given.
    """
    found, left = backups_in(folder), list[Path]()
    others = [one.path for one in found if _key_known(one.path) != key]
    for number, path in enumerate(others):
        progress(number, len(others))
        try:
            _protect(path, key)
        except (sqlite3.Error, OSError, PasswordError):
            left.append(path)
    if others:
        let_go(folder, [one.path for one in found])
    return left


def _key_known(path: Path) -> Key | None:
    """Return the key of a copy; another than any where nobody has given its password."""
    try:
        return KEYRING.of(path)
    except PasswordError:
        return Key(b"", salt_of(path) or b"")


def _protect(path: Path, key: Key | None) -> None:
    from tdkt_desktop.storage.file.transcribing import transcribe

    move_bytes(path, Shelf(path.parent, KEYRING.of(path)), Shelf(path.parent, key))
    with replacing(path) as unfinished:
        removed(unfinished)
        transcribe(path, unfinished, key)


def made_on(backups: Iterable[Backup], day: dt.date) -> bool:
    """Whether a copy was made on a day."""
    return any(backup.at.date() == day for backup in backups)
