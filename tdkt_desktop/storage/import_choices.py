"""How lists of a certain header were read last time."""

import json
from typing import Any

from tdkt_desktop.storage.file.database import Database


class ImportLayouts:
    """What the officer chose for a list, by the shape of its header."""

    def __init__(self, database: Database) -> None:
        self._conn = database.conn

    def find(self, shape: str) -> dict[str, Any] | None:
        """Return what was chosen for a header of ``shape``, if it was seen."""
        row = self._conn.execute(
            "SELECT choices FROM import_layout WHERE shape = ?", (shape,)
        ).fetchone()
        return json.loads(row[0]) if row else None

    def save(self, shape: str, choices: dict[str, Any]) -> None:
        """Remember ``choices``; the operation around this call is the transaction."""
        text = json.dumps(choices, ensure_ascii=False, sort_keys=True)
        if self.find(shape) != json.loads(text):
            self._conn.execute(
                "INSERT INTO import_layout(shape, choices) VALUES (?, ?)"
                " ON CONFLICT(shape) DO UPDATE SET choices = excluded.choices",
                (shape, text),
            )

    def forget(self, shape: str) -> None:
        """Remember nothing of a header any more."""
        self._conn.execute("DELETE FROM import_layout WHERE shape = ?", (shape,))
