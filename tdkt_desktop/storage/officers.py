"""Who does the work of emulation and commendation, as rows."""

from collections.abc import Iterable
from dataclasses import asdict

from tdkt_desktop.domain.ids import OfficerId
from tdkt_desktop.domain.reports.officers import NewOfficer, Officer
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository


class Officers(Repository):
    """The officers of a database."""

    READS = ("officer",)

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[Officer]:
        """Return everybody, those who still do the work first."""
        rows = self._db.query(
            "SELECT o.* FROM officer o JOIN person p ON p.id = o.person"
            " ORDER BY o.until IS NOT NULL, o.specialised DESC, p.sort_key, o.id"
        )
        return [Officer(**row | {"specialised": bool(row["specialised"])}) for row in rows]

    def serving(self, day: str) -> list[Officer]:
        """Return who does the work on a day, everybody once."""
        found = {one.person: one for one in reversed(self.all()) if one.serves(day)}
        return list(reversed(found.values()))

    def save(self, officer: NewOfficer) -> OfficerId:
        """Insert or update one; returns its id."""
        return OfficerId(self._db.save("officer", asdict(officer)))

    def delete(self, officers: Iterable[OfficerId]) -> None:
        """Delete some."""
        self._db.conn.executemany("DELETE FROM officer WHERE id = ?", ((n,) for n in officers))
