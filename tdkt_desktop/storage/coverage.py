"""What the file holds of each year."""

from collections import defaultdict
from collections.abc import Mapping

from tdkt_desktop.domain.ids import AwardId, DecisionId, KindId
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository


class YearsHeld(Repository):
    """Reads counts and ids by year; only awards that stand."""

    READS = ("award", "decision", "rating", "person", "posting", "setting")

    def __init__(self, database: Database) -> None:
        self._conn = database.conn

    def awards(self) -> dict[KindId, dict[int, list[AwardId]]]:
        """Return the awards by kind and year; one of a period by its last year."""
        found: dict[KindId, dict[int, list[AwardId]]] = defaultdict(lambda: defaultdict(list))
        sql = "SELECT kind, coalesce(year_to, year), id FROM award WHERE revoked IS NULL"
        for kind, year, award in self._conn.execute(f"{sql} ORDER BY id"):
            found[KindId(kind)][year].append(AwardId(award))
        return found

    def undecided(self) -> dict[int, list[AwardId]]:
        """Return the awards without a decision, by year."""
        found: dict[int, list[AwardId]] = defaultdict(list)
        sql = """SELECT coalesce(year_to, year), id FROM award
                 WHERE revoked IS NULL AND decision IS NULL ORDER BY id"""
        for year, award in self._conn.execute(sql):
            found[year].append(AwardId(award))
        return found

    def decisions(self) -> dict[int, dict[DecisionId, bool]]:
        """Return the decisions by year (0 without a day), and whether they have a list."""
        found: dict[int, dict[DecisionId, bool]] = defaultdict(dict)
        sql = """SELECT coalesce(substr(date, 1, 4), 0), id,
                        EXISTS (SELECT 1 FROM award a WHERE a.decision = d.id)
                 FROM decision d ORDER BY date, id"""
        for year, decision, has_list in self._conn.execute(sql):
            found[int(year)][DecisionId(decision)] = bool(has_list)
        return found

    def ratings(self) -> Mapping[int, int]:
        """Return how many people have a rating of each year."""
        sql = "SELECT year, count(*) FROM rating WHERE person IS NOT NULL GROUP BY year"
        return dict(self._conn.execute(sql).fetchall())
