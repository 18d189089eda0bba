"""What reports on achievements say of people and units and no other record holds."""

from collections.abc import Iterable, Iterator

from tdkt_desktop.domain.awards.awards import RecipientKey, recipient_key
from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository

LASTING = None
"""The year of what stays as it is from year to year."""


class ReportAnswers(Repository):
    """The answers kept for reports, of one recipient each, of a year or lasting."""

    READS = ("report_answer",)

    def __init__(self, database: Database) -> None:
        self._conn = database.conn

    def of_year(self, year: int) -> dict[RecipientKey, dict[str, str]]:
        """Return what reports of a year say of everybody, by the codes of what was asked."""
        found: dict[RecipientKey, dict[str, str]] = {}
        sql = (
            "SELECT subject, person, unit, recipient, field, words FROM report_answer"
            " WHERE year IS NULL OR year = ? ORDER BY year IS NOT NULL"
        )
        for subject, person, unit, recipient, field, words in self._conn.execute(sql, (year,)):
            key = recipient_key(subject, person, unit, recipient)
            found.setdefault(key, {})[field] = words
        return found

    def everything(self) -> Iterator[tuple[RecipientKey, int | None, str, str]]:
        """Yield every answer: whose, of which year, to what, the words."""
        sql = (
            "SELECT subject, person, unit, recipient, year, field, words FROM report_answer"
            " ORDER BY subject, person, unit, recipient, year, id"
        )
        for subject, person, unit, recipient, year, field, words in self._conn.execute(sql):
            yield recipient_key(subject, person, unit, recipient), year, field, words

    def save(self, whose: RecipientKey, answers: Iterable[tuple[str, int | None, str]]) -> None:
        """Write answers: code, year (or :data:`LASTING`), words; none takes the answer away."""
        subject, who_ = whose
        known = not isinstance(who_, str)
        who = (
            subject,
            who_ if known and subject == PERSON else None,
            who_ if known and subject != PERSON else None,
            None if known else who_,
        )
        for field, year, words in answers:
            self._conn.execute(
                "DELETE FROM report_answer WHERE subject = ? AND person IS ? AND unit IS ?"
                " AND recipient IS ? AND field = ? AND year IS ?",
                (*who, field, year),
            )
            if words:
                self._conn.execute(
                    "INSERT INTO report_answer(subject, person, unit, recipient, field, year,"
                    " words) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (*who, field, year, words),
                )
