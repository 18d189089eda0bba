"""Years whose figures have been reported: which of them an operation changes, and why."""

from collections.abc import Mapping
from sqlite3 import Connection

from tdkt_desktop.storage.file.journal import net_effect
from tdkt_desktop.storage.file.packing import ENTRIES
from tdkt_desktop.storage.file.sql import LAST_YEAR

_COUNTED = {
    "award": (
        "kind",
        "subject",
        "person",
        "unit",
        "recipient",
        "year",
        "year_to",
        "decision",
        "revoked",
        "body",
        "type",
        "subject_class",
        "movement",
    ),
    "decision": ("number", "date", "authority"),
}
"""The fields that figures are counted by."""
_IMAGES = """
    SELECT json_extract(before, '$.year') AS year, json_extract(before, '$.year_to') AS year_to
    FROM award_change WHERE before IS NOT NULL
    UNION SELECT json_extract(after, '$.year'), json_extract(after, '$.year_to')
    FROM award_change WHERE after IS NOT NULL
    UNION SELECT year, year_to FROM award WHERE decision IN (SELECT row FROM decision_change)"""
"""The years of awards whose figures differ: as they were, as they are."""
_DAYS = """
    SELECT date AS day FROM decision WHERE id IN
        (SELECT json_extract(before, '$.decision') FROM award_change
         UNION SELECT json_extract(after, '$.decision') FROM award_change)
    UNION SELECT json_extract(before, '$.date') FROM decision_change
    WHERE row IN (SELECT decision FROM award WHERE decision IS NOT NULL)
    UNION SELECT json_extract(after, '$.date') FROM decision_change
    WHERE row IN (SELECT decision FROM award WHERE decision IS NOT NULL)"""
"""The days of decisions that tables count those awards by, and of decisions that differ."""


def reopened(conn: Connection, operation: int) -> Mapping[int, int]:
    """Return the sealed years whose figures an operation changes without saying why: their seals.

    Taking a late change back, or doing it again, brings its reason along.
    """
    if conn.execute("SELECT 1 FROM sealed_year LIMIT 1").fetchone() is None:
        return {}
    changed = ", ".join(
        f"{table}_change AS MATERIALIZED ({_changed(table)})" for table in _COUNTED
    )
    sql = f"""WITH {changed}
              SELECT s.year, s.id FROM sealed_year s
              WHERE (s.year IN (SELECT {LAST_YEAR} FROM ({_IMAGES}) a)
                     OR s.year IN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM ({_DAYS})))
                AND NOT EXISTS (SELECT 1 FROM {ENTRIES} l WHERE l.operation = :operation
                    AND l.tbl = 'late_change'
                    AND json_extract(coalesce(l.after, l.before), '$.seal') = s.id)
              ORDER BY s.year"""
    return dict(conn.execute(sql, {"operation": operation}).fetchall())


def note_reason(conn: Connection, operation: int, seals: Mapping[int, int], words: str) -> None:
    """Note why an operation changes what was reported."""
    conn.executemany(
        "INSERT INTO late_change(seal, operation, words) VALUES (?, ?, ?)",
        ((seal, operation, words) for seal in seals.values()),
    )


def _changed(table: str) -> str:
    """Return SQL for the rows of a table that the operation leaves with other figures."""
    effect = net_effect(f"operation = :operation AND tbl = '{table}'")
    differs = " OR ".join(
        f"json_extract(before, '$.{one}') IS NOT json_extract(after, '$.{one}')"
        for one in _COUNTED[table]
    )
    return f"SELECT row, before, after FROM {effect} WHERE {differs}"
