"""What was done to make emulation known, as rows."""

from collections.abc import Iterable
from dataclasses import asdict

from tdkt_desktop.domain.ids import ActivityId
from tdkt_desktop.domain.reports.activities import Activity, ActivityKind, NewActivity
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository


class Activities(Repository):
    """The activities of a database."""

    READS = ("activity",)

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[Activity]:
        """Return everything noted, the latest first."""
        rows = self._db.query("SELECT * FROM activity ORDER BY day DESC, id DESC")
        return [Activity(**row | {"kind": ActivityKind(row["kind"])}) for row in rows]

    def within(self, first: str, last: str) -> list[Activity]:
        """Return what is of the days from one to another, the latest first."""
        return [one for one in self.all() if first <= one.day <= last]

    def save(self, activity: NewActivity) -> ActivityId:
        """Insert or update one; returns its id."""
        return ActivityId(self._db.save("activity", asdict(activity)))

    def delete(self, activities: Iterable[ActivityId]) -> None:
        """Delete some."""
        self._db.conn.executemany("DELETE FROM activity WHERE id = ?", ((n,) for n in activities))
