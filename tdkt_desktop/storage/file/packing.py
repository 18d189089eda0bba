"""The journal of a large operation, packed small: its images are alike, and seldom looked at.

What one operation did to each row stands in ``packed`` as JSON (``[table, row, before, after]``
for each, in the order they were written), compressed by zlib. Small operations stay row by row.
"""

import json
import zlib
from sqlite3 import Connection

MANY = 500
"""How many entries make an operation large."""
PACKED = """(SELECT e.key AS id, p.operation, json_extract(e.value, '$[0]') AS tbl,
         json_extract(e.value, '$[1]') AS row, json_extract(e.value, '$[2]') AS before,
         json_extract(e.value, '$[3]') AS after
  FROM packed p, json_each(unpack_entries(p.entries)) e)"""
"""SQL for what is packed, as the journal's rows would be."""
ENTRIES = f"""(SELECT id, operation, tbl, row, before, after FROM journal
  UNION ALL SELECT * FROM {PACKED})"""
"""SQL for all that the journal holds, packed or not; ``id`` orders the entries of an operation."""

_FREE = 4
"""The part of the file that may be free before the pages are given back."""
_AUTO_VACUUM = 2


def teach(conn: Connection) -> None:
    """Let a connection read what is packed."""
    conn.create_function("unpack_entries", 1, unpack, deterministic=True)


def unpack(entries: bytes) -> str:
    """Return the JSON of what is packed; ``zlib.error`` for what damage made of it."""
    return zlib.decompress(entries).decode()


def pack(conn: Connection, operation: int) -> None:
    """Pack the entries of an operation that is done, if they are many."""
    sql = "SELECT count(*) FROM journal WHERE operation = ?"
    if conn.execute(sql, (operation,)).fetchone()[0] < MANY:
        return
    from tdkt_desktop.storage.file.journal import net_effect

    effect = net_effect("operation = ?1")
    sql = f"SELECT tbl, row, before, after FROM {effect} WHERE before IS NOT after ORDER BY id"
    text = json.dumps(conn.execute(sql, (operation,)).fetchall(), ensure_ascii=False)
    entries = zlib.compress(text.encode())
    conn.execute("INSERT INTO packed(operation, entries) VALUES (?, ?)", (operation, entries))
    conn.execute("DELETE FROM journal WHERE operation = ?", (operation,))


def pack_all(conn: Connection) -> None:
    """Pack every large operation of a file that was written before there was packing."""
    sql = "SELECT operation FROM journal GROUP BY operation HAVING count(*) >= ?"
    for (operation,) in conn.execute(sql, (MANY,)).fetchall():
        pack(conn, operation)


def may_shrink(conn: Connection) -> None:
    """Let a file without tables give back the pages it will no longer need."""
    conn.execute(f"PRAGMA auto_vacuum = {_AUTO_VACUUM}")


def shrink(conn: Connection) -> None:
    """Write a file anew without what is free in it, and let it give back pages from now on."""
    if conn.execute("PRAGMA auto_vacuum").fetchone()[0] != _AUTO_VACUUM:
        may_shrink(conn)
        conn.execute("VACUUM")


def give_back(conn: Connection) -> None:
    """Give back the free pages of a file, once they are a good part of it."""
    (free,) = conn.execute("PRAGMA freelist_count").fetchone()
    (pages,) = conn.execute("PRAGMA page_count").fetchone()
    if int(free) * _FREE > int(pages):
        for _ in range(int(free)):  # the driver goes only one step, and a step is a page
            conn.execute("PRAGMA incremental_vacuum(1)")
