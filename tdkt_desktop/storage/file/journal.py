"""Every change of every row, before and after, written by triggers; and undo from those images."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from sqlite3 import Connection

from tdkt_desktop.storage.file.packing import PACKED


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What one operation changed: how many rows of which tables."""

    operation: int
    label: str
    tables: dict[str, int]

    def touches(self, *tables: str) -> bool:
        """Whether rows of any of ``tables`` changed."""
        return any(table in self.tables for table in tables)


@dataclass(frozen=True, slots=True)
class Operation:
    """One line of the history. ``undoes`` names the operation this one took back."""

    id: int
    at: str
    label: str
    undoes: int | None
    undoable: bool
    undone: bool


def begin(conn: Connection, label: str, *, undoable: bool, undoes: int | None = None) -> int:
    """Note an operation as the one whose changes the journal takes; returns its number."""
    now = dt.datetime.now().astimezone().isoformat(timespec="seconds")
    sql = "INSERT INTO operation(at, label, undoable, undoes) VALUES (?, ?, ?, ?)"
    number = conn.execute(sql, (now, label, undoable, undoes)).lastrowid or 0
    conn.execute("UPDATE current_operation SET operation = ?", (number,))
    return number


def triggers(table: str, columns: Sequence[str]) -> Iterable[str]:
    """Yield the three triggers that journal ``table``.

    Outside an operation the journal's NOT NULL ``operation`` makes them, and the write, fail.
    """

    def image(row: str) -> str:
        return "json_object(" + ", ".join(f"'{c}', {row}.{c}" for c in columns) + ")"

    for event, row, before, after in (
        ("INSERT", "NEW", "NULL", image("NEW")),
        ("UPDATE", "NEW", image("OLD"), image("NEW")),
        ("DELETE", "OLD", image("OLD"), "NULL"),
    ):
        yield (
            f"CREATE TRIGGER {table}_journal_{event.lower()} AFTER {event} ON {table} BEGIN "
            "INSERT INTO journal(operation, tbl, row, before, after) VALUES ("
            "(SELECT operation FROM current_operation WHERE id = 1), "
            f"'{table}', {row}.id, {before}, {after}); END"
        )


def history(conn: Connection) -> list[Operation]:
    """Return every operation, newest first.

    An operation is undone when some undo of it was not itself taken back.
    """
    operations, active_undo_of = list[Operation](), set[int]()
    for row in conn.execute(
        "SELECT id, at, label, undoes, undoable FROM operation ORDER BY id DESC"
    ):
        undone = row[0] in active_undo_of
        if row[3] is not None and not undone:
            active_undo_of.add(row[3])
        operations.append(Operation(row[0], row[1], row[2], row[3], bool(row[4]), undone))
    return operations


def next_undo(conn: Connection) -> Operation | None:
    """Return the operation that Undo would take back."""
    return next(
        (o for o in history(conn) if o.undoes is None and o.undoable and not o.undone), None
    )


def next_redo(conn: Connection) -> Operation | None:
    """Return the undo that Redo would take back: none once something new was done since."""
    normal = set[int]()
    for operation in (everything := history(conn)):
        if operation.undoes is None:
            normal.add(operation.id)
    for operation in everything:
        if operation.undoes is None:
            return None
        if operation.undoes in normal and not operation.undone:
            return operation
    return None


def net_effect(where: str) -> str:
    """Return SQL for the net effect of operations on rows: first image before, last after.

    ``where`` narrows the journal, by named or numbered parameters: it stands twice. Columns:
    ``id`` (of the first write), ``operation``, ``tbl``, ``row``, ``before``, ``after``.
    """
    return f"""(SELECT f.id, f.operation, f.tbl, f.row, f.before, l.after
                FROM (SELECT min(id) AS first, max(id) AS last FROM journal
                      WHERE {where} GROUP BY operation, tbl, row) w
                JOIN journal f ON f.id = w.first JOIN journal l ON l.id = w.last
                UNION ALL SELECT id, operation, tbl, row, before, after
                FROM {PACKED} WHERE {where})"""


def last_entry(conn: Connection) -> int:
    """Return the number of the journal's last entry; 0 for an empty one."""
    return int(conn.execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()[0])


def changed_tables(conn: Connection, operation: int, since: int = 0) -> dict[str, int]:
    """Return how many rows of each table ``operation`` left other than they were.

    ``since`` is the last entry of the journal that does not count.
    """
    sql = f"""SELECT tbl, count(*) FROM {net_effect("operation = ?1 AND id > ?2")}
              WHERE before IS NOT after GROUP BY tbl"""
    return dict(conn.execute(sql, (operation, since)).fetchall())


def _columns(conn: Connection, table: str) -> list[str]:
    return [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]


def restore(conn: Connection, operation: int) -> bool:
    """Write back the rows as they were before ``operation``, set by set.

    Returns ``False``, having written nothing, when some row was changed since. The caller has
    begun an operation; foreign keys are checked at its end.
    """
    conn.execute("PRAGMA defer_foreign_keys = ON")
    conn.execute("DROP TABLE IF EXISTS temp.image")
    conn.execute(
        "CREATE TEMP TABLE image AS"
        f" SELECT tbl, row, before, after FROM {net_effect('operation = ?1')}",
        (operation,),
    )
    conn.execute("CREATE INDEX temp.image_row ON image(tbl, row)")
    tables = [row[0] for row in conn.execute("SELECT DISTINCT tbl FROM image")]
    if any(_changed_since(conn, table) for table in tables):
        conn.execute("DROP TABLE temp.image")
        return False
    # rows that others hang from go last: deleting one takes with it what still hangs there,
    # and by then what the operation had handed over has been handed back
    held = _cascading(conn) if len(tables) > 1 else set()
    for table in tables:
        if table not in held:
            _take_away(conn, table)
    for table in tables:
        _put_back(conn, table)
    for table in tables:
        if table in held:
            _take_away(conn, table)
    conn.execute("DROP TABLE temp.image")
    return True


def _cascading(conn: Connection) -> set[str]:
    """Return the tables whose rows take others with them when they are deleted."""
    found = conn.execute(
        """SELECT DISTINCT key."table" FROM sqlite_master, pragma_foreign_key_list(name) key
           WHERE type = 'table' AND key.on_delete = 'CASCADE'"""
    )
    return {table for (table,) in found}


def _changed_since(conn: Connection, table: str) -> bool:
    """Whether a row is another than the operation left it.

    An image of a release before the table got a column is compared without it.
    """
    columns = _columns(conn, table)
    now = "json_object(" + ", ".join(f"'{c}', t.{c}" for c in columns) + ")"
    other = " OR ".join(f"json_extract(i.after, '$.{c}') IS NOT t.{c}" for c in columns)
    differs = conn.execute(
        f"SELECT 1 FROM image i LEFT JOIN {table} t ON t.id = i.row"
        f" WHERE i.tbl = ? AND (CASE WHEN t.id IS NULL THEN NULL ELSE {now} END) IS NOT i.after"
        f" AND (t.id IS NULL OR i.after IS NULL OR {other}) LIMIT 1",
        (table,),
    )
    return differs.fetchone() is not None


def _take_away(conn: Connection, table: str) -> None:
    """Delete the rows that the operation had added."""
    conn.execute(
        f"DELETE FROM {table} WHERE id IN (SELECT i.row FROM image i"
        f" WHERE i.tbl = '{table}' AND i.before IS NULL AND i.after IS NOT NULL)"
    )


def _put_back(conn: Connection, table: str) -> None:
    """Write the rows that the operation had changed or deleted as they were."""
    columns = _columns(conn, table)
    names = ", ".join(columns)
    values = ", ".join(f"json_extract(i.before, '$.{c}')" for c in columns)
    of_table = f"i.tbl = '{table}'"
    assignments = ", ".join(f"{c} = json_extract(i.before, '$.{c}')" for c in columns)
    conn.execute(
        f"UPDATE {table} SET {assignments} FROM image i WHERE {of_table}"
        f" AND {table}.id = i.row AND i.before IS NOT NULL AND i.after IS NOT NULL"
    )
    conn.execute(
        f"INSERT INTO {table}({names}) SELECT {values} FROM image i"
        f" WHERE {of_table} AND i.before IS NOT NULL AND i.after IS NULL"
    )
