"""What the journal says of single records: what a step did to each, and what was done since."""

import json
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from tdkt_desktop.storage.file.identity import JOURNALLED
from tdkt_desktop.storage.file.journal import net_effect
from tdkt_desktop.storage.file.packing import ENTRIES

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
    sql = f"""SELECT tbl, row, before, after FROM {net_effect("operation = ?1")}
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


def last_seen(conn: Connection, table: str, row: int) -> Image | None:
    """Return a row as it was before it last changed; ``None`` for one that never did."""
    sql = f"""SELECT before FROM {ENTRIES} WHERE tbl = ? AND row = ? AND before IS NOT NULL
              ORDER BY operation DESC, id DESC LIMIT 1"""
    found = conn.execute(sql, (table, row)).fetchone()
    return _image(found[0]) if found else None


def later(conn: Connection, operation: int, table: str, row: int) -> list[tuple[str, RowChange]]:
    """Return when a row was changed after an operation, and how; oldest first."""
    sql = f"""SELECT o.at, n.before, n.after
              FROM {net_effect("operation > ?1 AND tbl = ?2 AND row = ?3")} n
              JOIN operation o ON o.id = n.operation ORDER BY o.id"""
    return [
        (at, RowChange(table, row, _image(before), _image(after)))
        for at, before, after in conn.execute(sql, (operation, table, row))
    ]


def images_since(
    conn: Connection, operation: int, table: str, rows: Collection[int], *, added: bool = False
) -> dict[int, list[tuple[int, Image]]]:
    """Return how rows were before each later change, with the operation; the oldest first.

    With ``added``, how they were when they were added instead.
    """
    image, there = ("after", "before IS NULL") if added else ("before", "before IS NOT NULL")
    sql = f"""SELECT row, operation, {image} FROM {ENTRIES}
              WHERE tbl = ? AND operation > ? AND {there} AND {image} IS NOT NULL
              AND row IN (SELECT value FROM json_each(?)) ORDER BY operation, id"""
    found = defaultdict[int, list[tuple[int, Image]]](list)
    for row, done, text in conn.execute(sql, (table, operation, json.dumps(sorted(rows)))):
        found[row].append((done, json.loads(text)))
    return found


def life(conn: Connection, table: str, row: int) -> list[int]:
    """Return every operation that touched a row, oldest first."""
    sql = f"""SELECT DISTINCT operation FROM {ENTRIES}
              WHERE tbl = ? AND row = ? ORDER BY operation"""
    return [found[0] for found in conn.execute(sql, (table, row))]


def touched_since(conn: Connection, operation: int) -> set[int]:
    """Return the later operations that touched any row an operation touched."""
    own = f"SELECT DISTINCT tbl, row FROM {ENTRIES} WHERE operation = ?"
    touched = set(conn.execute(own, (operation,)))
    since = _since(conn, operation)
    return {done for row in touched & since.keys() for done in since[row]}


def _since(conn: Connection, operation: int) -> dict[tuple[str, int], set[int]]:
    """Return which rows were touched after an operation, and by which later ones."""
    sql = f"SELECT tbl, row, operation FROM {ENTRIES} WHERE operation > ?"
    found = defaultdict[tuple[str, int], set[int]](set)
    for table, row, done in conn.execute(sql, (operation,)):
        found[table, row].add(done)
    return found


def hanging(conn: Connection, operation: int) -> set[int]:
    """Return the later operations whose rows hang from rows this one added: they would go too."""
    sql = f"SELECT tbl, row FROM {ENTRIES} WHERE operation = ? AND before IS NULL"
    added = defaultdict[str, list[int]](list)
    for table, row in conn.execute(sql, (operation,)):
        added[table].append(row)
    since, found = _since(conn, operation), set[int]()
    for child, column, parent in _references(conn):
        if parent in added:
            sql = f"SELECT id FROM {child} WHERE {column} IN (SELECT value FROM json_each(?))"
            for (row,) in conn.execute(sql, (json.dumps(added[parent]),)):
                found |= since.get((child, row), set())
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
    sql = f"SELECT DISTINCT operation FROM {ENTRIES} WHERE {' AND '.join(terms)}"
    return {row[0] for row in conn.execute(sql, values)}


def of_people(conn: Connection, people: Collection[int]) -> set[int]:
    """Return the operations that touched people (ids), what is theirs, or what hangs from that.

    An award is somebody's, a certificate hangs from it.
    """
    references = _references(conn)
    whose = {"person": "row"} | {
        child: f"json_extract(image, '$.{column}')"
        for child, column, parent in references
        if parent == "person"
    }
    owner = "CASE tbl " + " ".join(f"WHEN '{table}' THEN {who}" for table, who in whose.items())
    hangs = " OR ".join(
        f"(e.tbl = '{child}' AND json_extract(e.image, '$.{column}') IN"
        f" (SELECT row FROM own WHERE tbl = '{parent}'))"
        for child, column, parent in references
        if parent in whose and parent != "person" and child not in whose
    )
    sql = f"""WITH e AS MATERIALIZED (SELECT operation, tbl, row, coalesce(after, before) AS image
                                      FROM {ENTRIES}),
              own AS MATERIALIZED (SELECT operation, tbl, row FROM e
                                   WHERE {owner} END IN (SELECT value FROM json_each(?)))
              SELECT operation FROM own UNION SELECT operation FROM e WHERE {hangs}"""
    return {row[0] for row in conn.execute(sql, (json.dumps(sorted(people)),))}
