"""What reports on achievements say of people and units and no other record holds."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tdkt_desktop.domain.awards.awards import RecipientKey, recipient_key
from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.domain.ids import RoundId
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository

LASTING = None
"""The round of what stays as it is from year to year."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a report says of a recipient: ``of`` is the round and its year, or lasting."""

    whose: RecipientKey
    of: tuple[str, int] | None
    field: str
    words: str


class ReportAnswers(Repository):
    """The answers kept for reports, of one recipient each, of a round or lasting."""

    READS = ("report_answer",)

    def __init__(self, database: Database) -> None:
        self._conn = database.conn

    def of_round(self, round_: RoundId) -> dict[RecipientKey, dict[str, str]]:
        """Return what reports of a round say of everybody, by the codes of what was asked."""
        found: dict[RecipientKey, dict[str, str]] = {}
        sql = (
            "SELECT subject, person, unit, recipient, field, words FROM report_answer"
            " WHERE round IS NULL OR round = ? ORDER BY round IS NOT NULL"
        )
        for subject, person, unit, recipient, field, words in self._conn.execute(sql, (round_,)):
            key = recipient_key(subject, person, unit, recipient)
            found.setdefault(key, {})[field] = words
        return found

    def everything(self) -> Iterator[Answer]:
        """Yield every answer."""
        sql = (
            "SELECT subject, person, unit, recipient, r.name, r.year, field, words"
            " FROM report_answer AS a LEFT JOIN round AS r ON r.id = a.round"
            " ORDER BY subject, person, unit, recipient, r.year, r.id, a.id"
        )
        for subject, person, unit, recipient, name, year, field, words in self._conn.execute(sql):
            of = (name, year) if name is not None else None
            yield Answer(recipient_key(subject, person, unit, recipient), of, field, words)

    def save(
        self, whose: RecipientKey, answers: Iterable[tuple[str, RoundId | None, str]]
    ) -> None:
        """Write answers: code, round (or :data:`LASTING`), words; none takes the answer away."""
        subject, who_ = whose
        known = not isinstance(who_, str)
        who = (
            subject,
            who_ if known and subject == PERSON else None,
            who_ if known and subject != PERSON else None,
            None if known else who_,
        )
        for field, round_, words in answers:
            self._conn.execute(
                "DELETE FROM report_answer WHERE subject = ? AND person IS ? AND unit IS ?"
                " AND recipient IS ? AND field = ? AND round IS ?",
                (*who, field, round_),
            )
            if words:
                self._conn.execute(
                    "INSERT INTO report_answer(subject, person, unit, recipient, field, round,"
                    " words) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (*who, field, round_, words),
                )
