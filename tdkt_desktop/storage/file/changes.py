"""What the journal says of single records: what a step did to each, and what was done since."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from tdkt_desktop.storage.file.identity import JOURNALLED
from tdkt_desktop.storage.file.journal import net_effect

Image = dict[str, Any]
"""A row as it was: its columns and their values."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """What one operation did to one row: ``None`` before it was added, after it was deleted."""

    table: str
    row: int
    before: Image | None
    after: Image | None

    @property
    def act(self) -> str:
        """Whether the row was ``added``, ``changed`` or ``deleted``."""
        if self.before is None:
            return "added"
        return "deleted" if self.after is None else "changed"

    @property
    def columns(self) -> list[str]:
        """The columns whose value is another than before."""
        before, after = self.before or {}, self.after or {}
        return [c for c in {**before, **after} if before.get(c) != after.get(c)]


def changes_of(conn: Connection, operation: int) -> list[RowChange]:
    """Return the net effect of an operation on each row, in the order rows were first written."""
    sql = f"""SELECT tbl, row, before, after FROM {net_effect("operation = ?")}
              WHERE before IS NOT after ORDER BY id"""
    return [
        RowChange(table, row, _image(before), _image(after))
        for table, row, before, after in conn.execute(sql, (operation,))
    ]


def _image(text: str | None) -> Image | None:
    image: Image | None = None if text is None else json.loads(text)
    return image


def now(conn: Connection, table: str, row_id: int) -> Image | None:
    """Return a row as it is now; ``None`` if there is none."""
    found = conn.execute(f"SELECT * FROM {table} WHERE id = ?", (row_id,))
    names = [column[0] for column in found.description]
    row = found.fetchone()
    return None if row is None else dict(zip(names, row, strict=True))


def later(conn: Connection, operation: int, table: str, row: int) -> list[tuple[str, RowChange]]:
    """Return when a row was changed after an operation, and how; oldest first."""
    sql = f"""SELECT o.at, n.before, n.after
              FROM {net_effect("operation > ? AND tbl = ? AND row = ?")} n
              JOIN operation o ON o.id = n.operation ORDER BY o.id"""
    return [
        (at, RowChange(table, row, _image(before), _image(after)))
        for at, before, after in conn.execute(sql, (operation, table, row))
    ]


def life(conn: Connection, table: str, row: int) -> list[int]:
    """Return every operation that touched a row, oldest first."""
    sql = "SELECT DISTINCT operation FROM journal WHERE tbl = ? AND row = ? ORDER BY operation"
    return [found[0] for found in conn.execute(sql, (table, row))]


def touched_since(conn: Connection, operation: int) -> set[int]:
    """Return the later operations that touched any row an operation touched."""
    sql = """SELECT DISTINCT other.operation FROM journal own
             JOIN journal other ON other.tbl = own.tbl AND other.row = own.row
             WHERE own.operation = ? AND other.operation > own.operation"""
    return {row[0] for row in conn.execute(sql, (operation,))}


def hanging(conn: Connection, operation: int) -> set[int]:
    """Return the later operations whose rows hang from rows this one added: they would go too."""
    found = set[int]()
    for child, column, parent in _references(conn):
        sql = f"""SELECT DISTINCT j.operation FROM {child} c
                  JOIN journal j ON j.tbl = ? AND j.row = c.id AND j.operation > ?
                  WHERE c.{column} IN (SELECT row FROM journal
                                       WHERE operation = ? AND tbl = ? AND before IS NULL)"""
        values = (child, operation, operation, parent)
        found |= {row[0] for row in conn.execute(sql, values)}
    return found


def _references(conn: Connection) -> list[tuple[str, str, str]]:
    """Return which column of which table names a row of which other."""
    journalled = set(JOURNALLED)
    return [
        (name, key[3], key[2])
        for name in sorted(journalled)
        for key in conn.execute(f"PRAGMA foreign_key_list({name})")
        if key[2] in journalled
    ]


def write_fields(conn: Connection, table: str, row: int, values: Image) -> None:
    """Write some columns of a row; the caller has begun an operation."""
    names = ", ".join(f"{column} = ?" for column in values)
    conn.execute(f"UPDATE {table} SET {names} WHERE id = ?", (*values.values(), row))


def concerned(
    conn: Connection, text: str, folded: str, table: str, unit: int | None
) -> set[int] | None:
    """Return the operations whose records hold a text, are of a table, or of a unit.

    ``None`` when nothing is asked. ``folded`` is the text without accents, as lists are searched.
    """
    terms, values = list[str](), list[object]()
    if text:
        images = "coalesce(before, '') || coalesce(after, '')"
        terms.append(f"({images} LIKE ? OR {images} LIKE ?)")
        values += [f"%{text}%", f"%{folded}%"]
    if table:
        terms.append("tbl = ?")
        values.append(table)
    if unit is not None:
        image = "coalesce(after, before)"
        terms.append(f"((tbl = 'unit' AND row = ?) OR json_extract({image}, '$.unit') = ?)")
        values += [unit, unit]
    if not terms:
        return None
    sql = f"SELECT DISTINCT operation FROM journal WHERE {' AND '.join(terms)}"
    return {row[0] for row in conn.execute(sql, values)}


def of_people(conn: Connection, people: Collection[int]) -> set[int]:
    """Return the operations that touched people (ids), what is theirs, or what hangs from that.

    An award is somebody's, a certificate hangs from it.
    """
    wanted, image = json.dumps(sorted(people)), "coalesce(after, before)"
    references = _references(conn)
    theirs = {"person": "row"} | {
        child: f"json_extract({image}, '$.{column}')"
        for child, column, parent in references
        if parent == "person"
    }
    found = set[int]()
    for table, whose in theirs.items():
        rows = f"tbl = '{table}' AND {whose} IN (SELECT value FROM json_each(:people))"
        sql = f"SELECT DISTINCT operation FROM journal WHERE {rows}"
        found |= {row[0] for row in conn.execute(sql, {"people": wanted})}
        for child, column, parent in references:
            if parent == table != "person" and child not in theirs:
                sql = f"""SELECT DISTINCT operation FROM journal WHERE tbl = '{child}'
                          AND json_extract({image}, '$.{column}') IN
                              (SELECT row FROM journal WHERE {rows})"""
                found |= {row[0] for row in conn.execute(sql, {"people": wanted})}
    return found
