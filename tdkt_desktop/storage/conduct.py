"""Disciplines, absences and what the officer ticked, in the file."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from tdkt_desktop.domain.awards.conduct import Absence, Discipline, NewAbsence, NewDiscipline
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository
from tdkt_desktop.storage.file.sql import columns_of, marks

_DISCIPLINE = columns_of(Discipline)
_ABSENCE = columns_of(Absence)
_COLUMN = {PERSON: "person", UNIT: "unit", HOUSEHOLD: "recipient"}


class Conduct(Repository):
    """Disciplines and absences in a database. No other class writes their SQL."""

    READS = ("discipline", "absence")

    def __init__(self, database: Database) -> None:
        self._db = database
        self._conn = database.conn

    def disciplines(
        self, *, person: PersonId | None = None, unit: UnitId | None = None
    ) -> list[Discipline]:
        """Return the disciplines of one person or unit, or all, latest first."""
        where, params = "1", list[Any]()
        if person is not None:
            where, params = "person = ?", [person]
        elif unit is not None:
            where, params = "unit = ?", [unit]
        sql = (
            f"SELECT {', '.join(_DISCIPLINE)} FROM discipline WHERE {where} ORDER BY date DESC, id"
        )
        rows = self._conn.execute(sql, params)
        return [Discipline(**dict(zip(_DISCIPLINE, row, strict=True))) for row in rows]

    def absences(self, person: PersonId | None = None) -> list[Absence]:
        """Return the absences of one person, or all, latest first."""
        where, params = ("person = ?", [person]) if person is not None else ("1", [])
        sql = f"SELECT {', '.join(_ABSENCE)} FROM absence WHERE {where} ORDER BY start DESC, id"
        rows = self._conn.execute(sql, params)
        return [Absence(**dict(zip(_ABSENCE, row, strict=True))) for row in rows]

    def save(self, record: NewDiscipline | NewAbsence) -> int:
        """Insert or update one of them; returns its id."""
        table = "discipline" if isinstance(record, NewDiscipline) else "absence"
        return self._db.save(table, asdict(record))

    def delete(self, record: Discipline | Absence) -> None:
        """Delete one of them."""
        table = "discipline" if isinstance(record, Discipline) else "absence"
        self._conn.execute(f"DELETE FROM {table} WHERE id = ?", (record.id,))


class Attestations(Repository):
    """What was ticked for whom. ``who`` is a person's or unit's id, or a household's name."""

    READS = ("attestation",)

    def __init__(self, database: Database) -> None:
        self._conn = database.conn

    def ticked(self, year: int, kind: str, subject: str) -> dict[int | str, frozenset[str]]:
        """Return what is ticked for ``kind`` in ``year``, by who it is about."""
        column = _COLUMN[subject]
        sql = (
            f"SELECT {column}, words FROM attestation WHERE year = ? AND kind = ? AND subject = ?"
        )
        found: dict[int | str, frozenset[str]] = {}
        for who, words in self._conn.execute(sql, (year, kind, subject)):
            found[who] = found.get(who, frozenset()) | {words}
        return found

    def tick(
        self, subject: str, who: Iterable[int | str], kind: str, year: int, words: str, *, on: bool
    ) -> None:
        """Tick or untick ``words`` for many at once."""
        column = _COLUMN[subject]
        everyone = list(who)
        for start in range(0, len(everyone), 500):
            some = everyone[start : start + 500]
            self._conn.execute(
                f"DELETE FROM attestation WHERE subject = ? AND kind = ? AND year = ?"
                f" AND words = ? AND {column} IN ({marks(some)})",
                (subject, kind, year, words, *some),
            )
        if on:
            self._conn.executemany(
                f"INSERT INTO attestation(subject, {column}, kind, year, words)"
                " VALUES (?, ?, ?, ?, ?)",
                ((subject, one, kind, year, words) for one in everyone),
            )
