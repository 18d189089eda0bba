"""Awards and decisions in the file."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict
from operator import attrgetter
from typing import Any

from tdkt_desktop.domain.awards.awards import (
    Award,
    AwardQuery,
    AwardRow,
    Decision,
    NewAward,
    NewDecision,
    PastAward,
    recipient_key,
)
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, TITLES, UNIT, Level
from tdkt_desktop.domain.ids import AwardId, DecisionId, KindId, PersonId, UnitId
from tdkt_desktop.domain.people.units import name_on
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository
from tdkt_desktop.storage.file.sql import LAST_YEAR, columns_of, in_order, marks
from tdkt_desktop.storage.people import match_query
from tdkt_desktop.storage.unit_labels import UnitLabels
from tdkt_desktop.storage.units import Units

_AWARD = columns_of(Award)
_DECISION = columns_of(Decision)
_ORDERS = {
    "year": "a.year",
    "recipient": "coalesce(p.sort_key, u.sort_key, a.recipient)",
    "kind": "k.rank",
    "decision": "d.number_key",
    "date": "d.date",
    "ordinal": "a.ordinal",
}


def number_key(number: str) -> str:
    """Return what two spellings of one decision number share."""
    plain = fold(nfc(number)).removeprefix("qd ").removeprefix("so").strip(" :.")
    return re.sub(r"\s+", "", plain)


class Decisions(Repository):
    """The decisions in a database. No other class writes their SQL."""

    READS = ("decision", "award")

    def __init__(self, database: Database) -> None:
        self._db = database
        self._conn = database.conn

    def all(self, text: str = "") -> list[Decision]:
        """Return the decisions whose words match ``text``, newest first."""
        sql = "SELECT * FROM decision WHERE search LIKE ? ORDER BY date DESC, id DESC"
        return [_decision(row) for row in self._db.query(sql, [f"%{fold(text.strip())}%"])]

    def get(self, decision: DecisionId) -> Decision | None:
        """Return one decision, or ``None`` if gone."""
        rows = self._db.query("SELECT * FROM decision WHERE id = ?", [decision])
        return next(map(_decision, rows), None)

    def find(self, number: str, year: str = "") -> list[Decision]:
        """Return the decisions with this number, of this year if given; newest first."""
        sql = (
            "SELECT * FROM decision WHERE number_key = ? AND (? = '' OR date IS NULL"
            " OR substr(date, 1, 4) = ?) ORDER BY date DESC"
        )
        return [_decision(row) for row in self._db.query(sql, [number_key(number), year, year])]

    def same(self, decision: NewDecision) -> Decision | None:
        """Return the decision of this number and year, ``decision`` itself or its twin."""
        decisions = self.find(decision.number, decision.year)
        return next((one for one in decisions if one.year == decision.year), None)

    def save(self, decision: NewDecision) -> DecisionId:
        """Insert or update one decision; returns its id."""
        words = (decision.number, decision.authority, decision.signer, decision.summary)
        row = asdict(decision) | {
            "number_key": number_key(decision.number),
            "search": fold(" ".join(filter(None, words))),
        }
        return DecisionId(self._db.save("decision", row))

    def delete(self, decision: DecisionId) -> None:
        """Delete a decision; its awards stay, without a decision."""
        self._conn.execute("UPDATE award SET decision = NULL WHERE decision = ?", (decision,))
        self._conn.execute("DELETE FROM decision WHERE id = ?", (decision,))

    def counts(self) -> dict[DecisionId, int]:
        """Return how many awards each decision gives."""
        sql = "SELECT decision, count(*) FROM award WHERE decision IS NOT NULL GROUP BY decision"
        return dict(self._conn.execute(sql).fetchall())


def _decision(row: dict[str, Any]) -> Decision:
    return Decision(**{key: row[key] for key in _DECISION})


class Awards(Repository):
    """The awards in a database. No other class writes their SQL."""

    READS = ("award", "award_kind", "decision", "person", "posting", "unit", "unit_name")

    def __init__(self, database: Database) -> None:
        self._database = database
        self._db = database
        self._conn = database.conn

    # -- reading -------------------------------------------------------------------------

    def count_of(self, people: Sequence[PersonId]) -> int:
        """Return how many awards people have, those revoked among them."""
        some = f"SELECT count(*) FROM award WHERE person IN ({marks(people)})"
        return int(self._conn.execute(some, list(people)).fetchone()[0])

    def ids(self, query: AwardQuery) -> list[AwardId]:
        """Return the ids that ``query`` keeps, in display order."""
        where, params = self._where(query)
        direction = " DESC" if query.descending else ""
        sql = (
            "SELECT a.id FROM award a JOIN award_kind k ON k.id = a.kind"
            " LEFT JOIN person p ON p.id = a.person LEFT JOIN unit u ON u.id = a.unit"
            f" LEFT JOIN decision d ON d.id = a.decision WHERE {where}"
            f" ORDER BY {_ORDERS[query.order]}{direction}, k.rank, a.ordinal,"
            " coalesce(p.sort_key, u.sort_key, a.recipient), a.id"
        )
        return [row[0] for row in self._conn.execute(sql, params)]

    def _where(self, query: AwardQuery) -> tuple[str, list[Any]]:
        terms, params = ["1"], list[Any]()

        def keep(term: str, *values: object) -> None:
            terms.append(term)
            params.extend(values)

        if match := match_query(query.text):
            like = f"%{fold(query.text.strip())}%"
            keep(
                "(a.person IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)"
                " OR u.search LIKE ? AND a.person IS NULL OR d.search LIKE ?)",
                match,
                like,
                like,
            )
        if query.year_from is not None:
            keep(f"{LAST_YEAR} >= ?", query.year_from)
        if query.year_to is not None:
            keep("a.year <= ?", query.year_to)
        for column, value in (
            ("k.code", query.kind),
            ("k.level", query.level),
            ("a.person", query.person),
            ("a.decision", query.decision),
            ("a.subject", query.subject),
        ):
            if value is not None:
                keep(f"{column} = ?", value)
        self._keep_only(query, keep)
        if query.of_unit is not None:
            keep("a.unit = ? AND a.subject = ?", query.of_unit, UNIT)
        if query.unit is not None:
            under = sorted(Units(self._database).under(query.unit))
            inside = f"IN ({marks(under)})"
            keep(
                f"(a.unit {inside} OR a.unit IS NULL AND a.person IN"
                f" (SELECT person FROM posting WHERE latest = 1 AND unit {inside}))",
                *under,
                *under,
            )
        if query.status != "all":
            keep(f"a.revoked IS {'NOT ' if query.status == 'revoked' else ''}NULL")
        return " AND ".join(terms), params

    @staticmethod
    def _keep_only(query: AwardQuery, keep: Callable[..., None]) -> None:
        if query.only is not None:
            keep("a.id IN (SELECT value FROM json_each(?))", json.dumps(sorted(query.only)))

    def rows(self, ids: Sequence[AwardId]) -> dict[AwardId, AwardRow]:
        """Return what a list shows of each award; those deleted meanwhile are left out."""
        awards = ", ".join(f"a.{name}" for name in _AWARD)
        decisions = ", ".join(f"d.{name}" for name in _DECISION)
        sql = (
            f"SELECT {awards}, {decisions}, p.name, p.birth_date, p.sex, p.code, p.identity,"
            " k.code, k.name, coalesce(json_extract(k.detail, '$.aliases[0]'), k.name), k.grp,"
            " k.level, json_extract(k.detail, '$.has_certificate')"
            " FROM award a JOIN award_kind k ON k.id = a.kind"
            " LEFT JOIN person p ON p.id = a.person LEFT JOIN decision d ON d.id = a.decision"
            f" WHERE a.id IN ({marks(ids)})"
        )
        places = _Places(self._database)
        found = {}
        for row in self._conn.execute(sql, list(ids)):
            award = Award(**dict(zip(_AWARD, row, strict=False)))
            rest = row[len(_AWARD) :]
            given = rest[: len(_DECISION)]
            decision = Decision(**dict(zip(_DECISION, given, strict=True))) if given[0] else None
            name, birth, sex, person_code, identity, *kind = rest[len(_DECISION) :]
            day = (decision and decision.date) or str(award.year_to or award.year)
            unit_name, position = places.on(award, day)
            found[row[0]] = AwardRow(
                award=award,
                recipient=name or (unit_name if award.subject == UNIT else award.recipient) or "",
                birth_date=birth,
                sex=sex,
                person_code=person_code,
                identity=identity,
                unit_name="" if award.subject == UNIT else unit_name,
                position=position,
                decision=decision,
                kind_code=kind[0],
                kind_name=kind[1],
                kind_short=kind[2],
                group=kind[3],
                level=Level(kind[4]),
                everyday=(kind[4], kind[3], kind[5]) == (Level.CO_SO, TITLES, 0),
            )
        return found

    def find(self, query: AwardQuery) -> list[AwardRow]:
        """Return the awards that ``query`` keeps, whole, in display order."""
        return in_order(self.rows, self.ids(query))

    def get(self, ids: Sequence[int]) -> list[Award]:
        """Return the awards with ``ids``; those deleted meanwhile are left out."""
        sql = f"SELECT {', '.join(_AWARD)} FROM award WHERE id IN ({marks(ids)})"
        rows = self._conn.execute(sql, list(ids))
        return [Award(**dict(zip(_AWARD, row, strict=True))) for row in rows]

    def households(self) -> list[str]:
        """Return the names of the households awarded or put forward, each once."""
        sql = (
            "SELECT recipient FROM award WHERE subject = :s AND recipient IS NOT NULL UNION"
            " SELECT recipient FROM nomination WHERE subject = :s AND recipient IS NOT NULL"
        )
        return [row[0] for row in self._db.conn.execute(sql, {"s": HOUSEHOLD})]

    def everything(self) -> Iterable[Award]:
        """Return every award: what an import compares with."""
        sql = f"SELECT {', '.join(_AWARD)} FROM award"
        for row in self._conn.execute(sql):
            yield Award(**dict(zip(_AWARD, row, strict=True)))

    def standing(self, year: int) -> list[Award]:
        """Return the awards of exactly one year, or school year, that were not taken back.

        A period that only reaches into the year is another award: see :meth:`of_year`.
        """
        sql = (
            f"SELECT {', '.join(_AWARD)} FROM award a WHERE year = :year"
            f" AND {LAST_YEAR} = :year AND revoked IS NULL ORDER BY id"
        )
        rows = self._conn.execute(sql, {"year": year})
        return [Award(**dict(zip(_AWARD, row, strict=True))) for row in rows]

    def of_year(self, year: int) -> list[Award]:
        """Return the awards of one year, and of periods that year is in."""
        sql = (
            f"SELECT {', '.join(_AWARD)} FROM award a WHERE year <= :year AND {LAST_YEAR} >= :year"
        )
        rows = self._conn.execute(sql, {"year": year})
        return [Award(**dict(zip(_AWARD, row, strict=True))) for row in rows]

    def told(self, first: int, last: int) -> Iterator[PastAward]:
        """Yield the standing awards of years, latest first."""
        decisions = ", ".join(f"d.{name}" for name in _DECISION)
        sql = (
            "SELECT a.id, a.subject, a.person, a.unit, a.recipient, a.year, k.id, k.name,"
            f" coalesce(json_extract(k.detail, '$.aliases[0]'), k.name), {decisions}"
            " FROM award a JOIN award_kind k ON k.id = a.kind"
            " LEFT JOIN decision d ON d.id = a.decision"
            " WHERE a.revoked IS NULL AND a.year BETWEEN ? AND ?"
            " ORDER BY a.year DESC, k.rank, a.id"
        )
        for row in self._conn.execute(sql, (first, last)):
            number, subject, person, unit, recipient, year, kind, name, short, *given = row
            key = recipient_key(subject, person, unit, recipient)
            decision = Decision(**dict(zip(_DECISION, given, strict=True))) if given[0] else None
            yield PastAward(number, key, year, KindId(kind), name, short, decision)

    def years(self) -> list[int]:
        """Return the years that have awards, newest first."""
        return [
            r[0] for r in self._conn.execute("SELECT DISTINCT year FROM award ORDER BY 1 DESC")
        ]

    def count_by_kind(self, year: int) -> list[tuple[str, str, int]]:
        """Return code, name and number of valid awards of each kind in ``year``."""
        sql = (
            "SELECT k.code, k.name, count(*) FROM award a JOIN award_kind k ON k.id = a.kind"
            " WHERE a.year = ? AND a.revoked IS NULL GROUP BY k.id ORDER BY k.rank"
        )
        return [tuple(row) for row in self._conn.execute(sql, (year,))]

    def count_by_year(self) -> dict[int, int]:
        """Return how many valid awards each year has."""
        sql = "SELECT year, count(*) FROM award WHERE revoked IS NULL GROUP BY year ORDER BY year"
        return dict(self._conn.execute(sql).fetchall())

    def same_kind(
        self, kind: KindId, year: int, subject: str, recipients: Sequence[int]
    ) -> set[int]:
        """Return which of ``recipients`` (people, or units) already have ``kind`` in ``year``."""
        column = "unit" if subject == UNIT else "person"
        sql = (
            f"SELECT {column} FROM award WHERE kind = ? AND year = ? AND subject = ?"
            f" AND revoked IS NULL AND {column} IN ({marks(recipients)})"
        )
        return {row[0] for row in self._conn.execute(sql, (kind, year, subject, *recipients))}

    # -- writing -------------------------------------------------------------------------

    def save(self, award: NewAward) -> AwardId:
        """Insert or update one award; returns its id."""
        row = asdict(award)
        return AwardId(self._db.save("award", row))

    def set_all(self, awards: Sequence[AwardId], **values: str | int | None) -> None:
        """Let many awards have the same values."""
        for key, value in values.items():
            sql = f"UPDATE award SET {key} = ? WHERE id = ?"
            self._conn.executemany(sql, [(value, award) for award in awards])

    def add_all(self, awards: Sequence[NewAward]) -> list[AwardId]:
        """Insert many awards at once; returns their ids."""
        columns = _AWARD[1:]
        self._conn.executemany(
            f"INSERT INTO award({', '.join(columns)}) VALUES ({marks(columns)})",
            map(attrgetter(*columns), awards),
        )
        # rows inserted one after the other within a transaction are numbered on from the highest
        last = self._conn.execute("SELECT coalesce(max(id), 0) FROM award").fetchone()[0]
        return [AwardId(number) for number in range(last - len(awards) + 1, last + 1)]


class _Places:
    """Where people worked, and what units were called, on a given day."""

    def __init__(self, database: Database) -> None:
        self._conn = database.conn
        units = Units(database)
        self._units = {unit.id: unit for unit in units.all()}
        self._labels = UnitLabels(database.conn)
        self._former = units.former_names()

    def on(self, award: Award, day: str) -> tuple[str, str]:
        """Return unit name and position that go with ``award`` on ``day``."""
        unit, position = award.unit, award.position or ""
        if award.person is not None and (unit is None or not position):
            held = self._held(award.person, day)
            unit = unit if unit is not None else held[0]
            position = position or held[1] or ""
        if unit is None or unit not in self._units:
            return "", position
        name = name_on(self._units[unit], self._former.get(unit, []), day)
        return self._labels.full(unit, name), position

    def _held(self, person: PersonId, day: str) -> tuple[UnitId | None, str | None]:
        last = (day + "-12-31")[:10]
        sql = (
            "SELECT unit, position FROM posting WHERE person = ?"
            " ORDER BY (coalesce(start, '') <= ?1) DESC,"
            " (end IS NULL OR end >= ?1) DESC, latest DESC, coalesce(start, '') DESC LIMIT 1"
        ).replace("person = ?", "person = ?2")
        row = self._conn.execute(sql, (last, person)).fetchone()
        return (row[0], row[1]) if row else (None, None)
