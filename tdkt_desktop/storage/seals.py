"""The years that have been reported, with what figures, and what changed after that."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from tdkt_desktop.domain.ids import KindId, SealId
from tdkt_desktop.domain.reports.seals import Figure, LateChange, NewSeal, Seal
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.packing import ENTRIES
from tdkt_desktop.storage.file.repository import Repository


class Seals(Repository):
    """The sealed years of a database."""

    READS = ("sealed_year", "sealed_figure", "late_change")

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> dict[int, Seal]:
        """Return every seal by its year."""
        rows = self._db.query("SELECT * FROM sealed_year ORDER BY year")
        return {row["year"]: Seal(**row) for row in rows}

    def add(self, seal: NewSeal, figures: Mapping[Figure, int]) -> SealId:
        """Seal a year with the figures it was reported with; returns the seal's id."""
        number = SealId(self._db.save("sealed_year", asdict(seal)))
        self._db.conn.executemany(
            "INSERT INTO sealed_figure(seal, signed, kind, name, subject, number)"
            " SELECT ?, ?, id, name, ?, ? FROM award_kind WHERE id = ?",
            (
                (number, signed, subject, count, kind)
                for (signed, kind, subject), count in figures.items()
            ),
        )
        return number

    def remove(self, seal: SealId) -> None:
        """Take a seal away, with its figures and reasons."""
        self._db.conn.execute("DELETE FROM sealed_year WHERE id = ?", (seal,))

    def figures(self, seal: SealId) -> dict[Figure, int]:
        """Return what was reported of kinds that there still are."""
        sql = """SELECT signed, kind, subject, number FROM sealed_figure
                 WHERE seal = ? AND kind IS NOT NULL"""
        rows = self._db.conn.execute(sql, (seal,))
        return {(bool(by), KindId(kind), subject): number for by, kind, subject, number in rows}

    def made_by(self, operations: Sequence[int]) -> list[int]:
        """Return the years that some operations sealed."""
        sql = f"""SELECT operation, json_extract(after, '$.year') FROM {ENTRIES}
                 WHERE tbl = 'sealed_year' AND after IS NOT NULL"""
        wanted = set(operations)
        return sorted({year for made, year in self._db.conn.execute(sql) if made in wanted})

    def changes(self, seal: SealId) -> list[LateChange]:
        """Return what changed after the report, the latest first."""
        sql = """SELECT o.id, o.at, o.label, l.words FROM late_change l
                 JOIN operation o ON o.id = l.operation WHERE l.seal = ? ORDER BY o.id DESC"""
        return [LateChange(*row) for row in self._db.conn.execute(sql, (seal,))]
