"""What is missing in the file: the ids of the records it is missing in."""

from tdkt_desktop.domain.ids import AwardId, DecisionId, KindId, NominationId, PersonId, RoundId
from tdkt_desktop.domain.rounds import NominationState
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository


class Gaps(Repository):
    """Reads over all tables a verdict rests on."""

    READS = (
        "person",
        "posting",
        "rating",
        "award",
        "decision",
        "nomination",
        "round",
        "remark",
        "certificate",
    )

    def __init__(self, database: Database) -> None:
        self._conn = database.conn

    def _ids(self, sql: str, *values: object) -> list[int]:
        return [row[0] for row in self._conn.execute(sql, values)]

    def nobody(self) -> bool:
        """Tell whether the file holds no person at all."""
        return not self._conn.execute("SELECT EXISTS (SELECT 1 FROM person)").fetchone()[0]

    def unrated(self, year: int) -> list[PersonId]:
        """Return the working people without a rating of a year."""
        sql = """SELECT p.id FROM person p WHERE p.leave_date IS NULL AND NOT EXISTS
                 (SELECT 1 FROM rating r WHERE r.person = p.id AND r.year = ?)
                 ORDER BY p.sort_key"""
        return [PersonId(number) for number in self._ids(sql, year)]

    def without_birthday(self) -> list[PersonId]:
        """Return the working people whose birth is unknown, or known by its year alone."""
        sql = """SELECT id FROM person WHERE leave_date IS NULL
                 AND (birth_date IS NULL OR length(birth_date) < 10) ORDER BY sort_key"""
        return [PersonId(number) for number in self._ids(sql)]

    def without_start(self) -> list[PersonId]:
        """Return the working people of whom the first day at the agency is unknown."""
        sql = """SELECT id FROM person WHERE leave_date IS NULL AND start_date IS NULL
                 ORDER BY sort_key"""
        return [PersonId(number) for number in self._ids(sql)]

    def without_unit(self) -> list[PersonId]:
        """Return the working people who are in no unit."""
        sql = """SELECT p.id FROM person p LEFT JOIN posting q ON q.person = p.id AND q.latest = 1
                 WHERE p.leave_date IS NULL AND q.unit IS NULL ORDER BY p.sort_key"""
        return [PersonId(number) for number in self._ids(sql)]

    def undecided_awards(self) -> list[AwardId]:
        """Return the standing awards without a decision."""
        sql = """SELECT id FROM award WHERE decision IS NULL AND revoked IS NULL
                 ORDER BY year DESC, id"""
        return [AwardId(number) for number in self._ids(sql)]

    def empty_decisions(self) -> list[DecisionId]:
        """Return the decisions that gave nothing to anybody."""
        sql = """SELECT id FROM decision d WHERE NOT EXISTS
                 (SELECT 1 FROM award a WHERE a.decision = d.id) ORDER BY date DESC, id"""
        return [DecisionId(number) for number in self._ids(sql)]

    def unanswered(self) -> dict[RoundId, int]:
        """Return how many remarks on posted lists wait for an answer, by their round's id."""
        sql = """SELECT m.round, count(*) FROM remark m JOIN round r ON r.id = m.round
                 WHERE m.answer IS NULL AND r.closed IS NULL GROUP BY m.round"""
        return {RoundId(row[0]): row[1] for row in self._conn.execute(sql)}

    def certificates(self) -> tuple[int, int]:
        """Return how many numbered certificates wait for print, and how many to be presented."""
        sql = """SELECT count(*) FILTER (WHERE c.printed IS NULL),
                        count(*) FILTER (WHERE c.printed IS NOT NULL AND c.handed IS NULL)
                 FROM certificate c JOIN award a ON a.id = c.award
                 WHERE c.voided IS NULL AND a.revoked IS NULL"""
        waiting, printed = self._conn.execute(sql).fetchone()
        return waiting, printed

    def given(self, year: int) -> dict[KindId, list[AwardId]]:
        """Return the standing awards of a year, by kind."""
        found: dict[KindId, list[AwardId]] = {}
        sql = "SELECT kind, id FROM award WHERE year = ? AND revoked IS NULL ORDER BY id"
        for kind, award in self._conn.execute(sql, (year,)):
            found.setdefault(KindId(kind), []).append(AwardId(award))
        return found

    def under_way(self, year: int) -> dict[KindId, list[NominationId]]:
        """Return the nominations of a year's rounds that are still open, by kind."""
        found: dict[KindId, list[NominationId]] = {}
        sql = """SELECT n.kind, n.id FROM nomination n JOIN round r ON r.id = n.round
                 WHERE r.year = ? AND n.state = ? ORDER BY n.id"""
        for kind, nomination in self._conn.execute(sql, (year, NominationState.OPEN)):
            found.setdefault(KindId(kind), []).append(NominationId(nomination))
        return found
