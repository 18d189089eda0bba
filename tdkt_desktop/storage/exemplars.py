"""Exemplars, as rows."""

from collections.abc import Iterable
from dataclasses import asdict

from tdkt_desktop.domain.ids import ExemplarId
from tdkt_desktop.domain.reports.exemplars import Exemplar, NewExemplar
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository


class Exemplars(Repository):
    """The exemplars of a database."""

    READS = ("exemplar",)

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[Exemplar]:
        """Return every exemplar, the latest found first."""
        rows = self._db.query("SELECT * FROM exemplar ORDER BY day DESC, id DESC")
        return [Exemplar(**row) for row in rows]

    def within(self, first: str, last: str) -> list[Exemplar]:
        """Return those found from one day to another, the latest first."""
        return [one for one in self.all() if first <= one.day <= last]

    def save(self, exemplar: NewExemplar) -> ExemplarId:
        """Insert or update one; returns its id."""
        return ExemplarId(self._db.save("exemplar", asdict(exemplar)))

    def delete(self, exemplars: Iterable[ExemplarId]) -> None:
        """Delete some."""
        self._db.conn.executemany("DELETE FROM exemplar WHERE id = ?", ((n,) for n in exemplars))
