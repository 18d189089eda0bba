"""What the agency says of itself, kept in its file."""

import json
from dataclasses import asdict, fields
from typing import TypeVar

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository

_T = TypeVar("_T")


class Settings(Repository):
    """Key and value; one row per field of :class:`Agency`."""

    READS = ("setting",)

    def __init__(self, database: Database) -> None:
        self._db = database

    def agency(self) -> Agency:
        """Return the agency's words; what was never set has its default."""
        stored = {
            row["key"]: json.loads(row["value"])
            for row in self._db.query("SELECT key, value FROM setting")
        }
        known = {field.name for field in fields(Agency)}
        return Agency(**{key: value for key, value in stored.items() if key in known})

    def save(self, agency: Agency) -> None:
        """Write the fields that differ from what is stored."""
        stored = asdict(self.agency())
        for key, value in asdict(agency).items():
            if value != stored[key]:
                self.put(key, value)

    def get(self, key: str, default: _T) -> _T:
        """Return one value by its key, or ``default`` when it was never set."""
        row = self._db.conn.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
        return default if row is None else json.loads(row[0])

    def put(self, key: str, value: object) -> None:
        """Write one value (anything JSON holds) by its key."""
        self._db.conn.execute(
            "INSERT INTO setting(key, value) VALUES (?, ?)"
            " ON CONFLICT(key) DO UPDATE SET value = excluded.value",
            (key, json.dumps(value, ensure_ascii=False)),
        )
