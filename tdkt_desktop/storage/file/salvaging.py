"""What can still be read of a damaged file, written into a new one.

Rows are read where they stand; those that cannot be are taken from the journal, which holds every
row as it last was. What hangs from a row that is lost is kept without it, or goes. The history
comes along, and an operation of its own says what no longer is.
"""

import json
import shutil
import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tdkt_desktop.errors import DamagedError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.file import journal
from tdkt_desktop.storage.file.connecting import connect, key_of
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.identity import JOURNALLED
from tdkt_desktop.storage.file.opening import beside, damaged, recognise
from tdkt_desktop.storage.file.packing import unpack

_MOST_ROWS, _ROWS_ON_PAGE = 2_000_000, 60
"""How far numbers are sought where the last one cannot be read."""
_ROUNDS = 20
Row = dict[str, object]
Entry = tuple[int, str, int, str | None, str | None]
"""An entry of the journal: its operation, table, row, the images before and after."""
Images = dict[int, Row | None]
"""Rows of a table as they last were, by their number; ``None`` for one that was deleted."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came of it, by table: rows that stand in the new file, and what does not.

    ``kept`` are all that stand there, ``recalled`` those of them read from the journal;
    ``cut`` lost a row they hung from, ``gone`` went with it. ``holes`` are tables that could not
    be read through: what the journal does not hold of them is lost, and nobody knows what it was.
    """

    kept: Mapping[str, int]
    recalled: Mapping[str, int]
    cut: Mapping[str, int]
    gone: Mapping[str, int]
    holes: Sequence[str]
    loose: Sequence[tuple[str, int]] = ()
    """The rows that were cut loose: their tables and numbers."""
    missing: Mapping[str, int] = field(default_factory=dict)
    """How many numbers lack in the rows of tables with holes: lost perhaps, or deleted before."""

    @property
    def whole(self) -> bool:
        """Whether nothing is known to be lost."""
        return not self.cut and not self.gone and not self.holes


@dataclass
class _Source:
    """A damaged file, read as far as it goes."""

    conn: sqlite3.Connection
    holes: list[str] = field(default_factory=list)

    def rows(self, table: str, least: int = 0) -> Iterator[Row]:
        """Yield the rows of a table that can be read, in the order of their numbers.

        Where even the last number cannot be read, it is at least ``least``.
        """
        try:
            names = [column[1] for column in self.conn.execute(f"PRAGMA table_info({table})")]
        except sqlite3.DatabaseError:
            names = []
        if not names:  # of a release before there was such a table, or its place is lost
            if table in JOURNALLED:
                self.holes.append(table)
            return
        sql = f"SELECT rowid, * FROM {table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid"
        spans = [(-1, self._last(table, least))]
        while spans:
            low, high = spans.pop()
            try:
                found = self.conn.execute(sql, (low, high)).fetchall()
            except (sqlite3.DatabaseError, UnicodeDecodeError):
                if low == high:
                    if table not in self.holes:
                        self.holes.append(table)
                else:
                    middle = (low + high) // 2
                    spans += [(middle + 1, high), (low, middle)]
            else:
                yield from (dict(zip(names, row[1:], strict=True)) for row in found)

    def _last(self, table: str, least: int) -> int:
        try:
            return int(self.conn.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] or 0)
        except sqlite3.DatabaseError:
            (pages,) = self.conn.execute("PRAGMA page_count").fetchone()
            return least or min(int(pages) * _ROWS_ON_PAGE, _MOST_ROWS)

    def entries(self) -> Iterator[Entry]:
        """Yield the entries of the journal by operation: its number, table, row, before, after."""
        found = [
            (row["operation"], index, row["tbl"], row["row"], row["before"], row["after"])
            for index, row in enumerate(self.rows("journal"))
        ]
        for packed in self.rows("packed"):
            try:
                inner = json.loads(unpack(bytes(packed["entries"])))  # type: ignore[call-overload]
            except (zlib.error, ValueError, TypeError):
                self.holes.append("packed")
                continue
            found += [(packed["operation"], index, *one) for index, one in enumerate(inner)]
        sound = [one for one in found if _is_entry(one)]
        if len(sound) < len(found):
            self.holes.append("journal")
        for operation, _, table, row, before, after in sorted(sound, key=lambda one: one[:2]):
            yield operation, table, row, before, after  # type: ignore[misc]


def _is_entry(one: tuple[Any, ...]) -> bool:
    """Whether what was read of a spoilt page can be an entry of the journal."""
    operation, _, table, row, *images = one
    try:
        whole = all(isinstance(json.loads(image), dict) for image in images if image is not None)
    except (ValueError, TypeError):
        return False
    return (
        whole and isinstance(operation, int) and isinstance(row, int) and table in set(JOURNALLED)
    )


def salvage(path: Path, target: Path, label: str) -> Salvaged:
    """Write what can be read of a damaged file into a new one, under an operation ``label``.

    The damaged file is not touched: it is read in a passing copy, with the log beside it.

    Raises:
        TdktError: nothing of it can be read, or the new file cannot be written.
    """
    recognise(path)
    with TemporaryDirectory(prefix="tdkt-", ignore_cleanup_errors=True) as passing:
        copy = Path(passing) / "hong.tdkt"
        for part, here in zip((path, *beside(path)), (copy, *beside(copy)), strict=True):
            if part.is_file() and not part.name.endswith("-shm"):
                shutil.copyfile(part, here)
        try:
            with closing(connect(copy)) as conn, Database.making(target, key_of(conn)) as made:
                # a list of tables with a hole in it, a file cut short: what there is, is read
                conn.execute("PRAGMA writable_schema = ON")
                done = _write(_Source(conn), made.conn, label)
                if not any(done.kept.values()):
                    raise _nothing_saved(path)
                return done
        except sqlite3.DatabaseError as error:
            raise _nothing_saved(path) from error


def _nothing_saved(path: Path) -> DamagedError:
    words = QT_TRANSLATE_NOOP(
        "errors", "Không cứu được gì từ “{name}”: phần đầu của tệp đã hỏng. {otherwise}"
    )
    return DamagedError(words, name=path.name, otherwise=damaged(path))


def _write(source: _Source, conn: sqlite3.Connection, label: str) -> Salvaged:
    conn.execute("PRAGMA foreign_keys = OFF")
    conn.execute("BEGIN")
    operations = list(source.rows("operation"))
    entries = list(source.entries())
    known = {row["id"] for row in operations}
    operations += [
        {"id": number, "at": "", "label": "(không đọc được)", "undoable": 0}
        for number in sorted({entry[0] for entry in entries} - known)
    ]
    for row in operations:
        _insert(conn, "operation", row)
    number = journal.begin(conn, label, undoable=False)
    images = _latest(entries)
    recalled = Counter[str]()
    for row in source.rows("attachment"):
        _insert(conn, "attachment", row)
    for table in JOURNALLED:
        there = set[int]()
        for row in source.rows(table, max(images.get(table, {}), default=0)):
            if _insert(conn, table, row):
                there.add(int(str(row["id"])))
        for missing, image in images.get(table, {}).items():
            if image is not None and missing not in there and _insert(conn, table, image):
                recalled[table] += 1
    loose, gone = _settle(conn)
    conn.execute("DELETE FROM journal")
    conn.executemany(
        "INSERT INTO journal(operation, tbl, row, before, after) VALUES (?, ?, ?, ?, ?)", entries
    )
    _note_differences(conn, number, images)
    conn.execute("UPDATE current_operation SET operation = NULL")
    conn.execute("COMMIT")
    conn.execute("PRAGMA foreign_keys = ON")
    kept = {
        table: conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in JOURNALLED
    }
    holes = tuple(dict.fromkeys(source.holes))
    lacking = {table: _missing(conn, table, images) for table in holes if table in kept}
    cut = Counter(table for table, _ in loose)
    return Salvaged(kept, recalled, cut, gone, holes, tuple(loose), lacking)


def _missing(conn: sqlite3.Connection, table: str, images: Mapping[str, Images]) -> int:
    """Return how many numbers up to the last one known stand neither there nor as deleted."""
    known = {row[0] for row in conn.execute(f"SELECT id FROM {table}")} | images.get(
        table, {}
    ).keys()
    return max(known, default=0) - len(known)


def _latest(entries: Sequence[Entry]) -> dict[str, Images]:
    """Return each row as the journal last had it."""
    found = dict[str, Images]()
    for _, table, row, _, after in entries:
        found.setdefault(table, {})[row] = json.loads(after) if after is not None else None
    return found


def _insert(conn: sqlite3.Connection, table: str, row: Row) -> bool:
    """Insert a row with the columns its table has now; whether it could stand there."""
    columns = {column[1] for column in conn.execute(f"PRAGMA table_info({table})")}
    names = [name for name in row if name in columns]
    marks = ", ".join("?" * len(names))
    sql = f"INSERT INTO {table}({', '.join(names)}) VALUES ({marks})"
    if not isinstance(row.get("id", 0), int):
        return False
    try:
        conn.execute(sql, [row[name] for name in names])
    except (sqlite3.Error, OverflowError):  # what a spoilt page made of it
        return False
    return True


def _settle(conn: sqlite3.Connection) -> tuple[list[tuple[str, int]], Counter[str]]:
    """Let nothing hang from rows that are lost: cut loose where it may stand alone, else gone."""
    loose, gone = dict[tuple[str, int], None](), Counter[str]()
    for _ in range(_ROUNDS):
        broken = conn.execute("PRAGMA foreign_key_check").fetchall()
        if not broken:
            break
        for table, row, _, key in broken:
            columns = [
                one[3]
                for one in conn.execute(f"PRAGMA foreign_key_list({table})")
                if one[0] == key
            ]
            try:
                names = ", ".join(f"{column} = NULL" for column in columns)
                conn.execute(f"UPDATE {table} SET {names} WHERE rowid = ?", (row,))
                loose[table, row] = None
            except sqlite3.IntegrityError:
                conn.execute(f"DELETE FROM {table} WHERE rowid = ?", (row,))
                gone[table] += 1
                loose.pop((table, row), None)
    return list(loose), gone


def _note_differences(conn: sqlite3.Connection, number: int, images: Mapping[str, Images]) -> None:
    """Note in the journal what differs from what it last had: the new file is sound by itself."""
    sql = "INSERT INTO journal(operation, tbl, row, before, after) VALUES (?, ?, ?, ?, ?)"
    for table in JOURNALLED:
        cursor = conn.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in cursor.description]
        there = {int(row[names.index("id")]): dict(zip(names, row, strict=True)) for row in cursor}
        for row in sorted(there.keys() | images.get(table, {}).keys()):
            before, after = images.get(table, {}).get(row), there.get(row)
            same = before is after or (
                before is not None
                and after is not None
                and all(after.get(name) == value for name, value in before.items())
            )
            if not same:
                conn.execute(sql, (number, table, row, _text(before), _text(after)))


def _text(image: Row | None) -> str | None:
    return None if image is None else json.dumps(image, ensure_ascii=False, separators=(",", ":"))
