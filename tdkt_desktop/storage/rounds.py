"""Review rounds, their nominations, councils and remarks in the file."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.ids import (
    AuthorId,
    AwardId,
    KindId,
    NominationId,
    PersonId,
    RoundId,
    UnitId,
)
from tdkt_desktop.domain.rounds import (
    NewNomination,
    NewRound,
    Nomination,
    NominationState,
    Nominee,
    Round,
    Stage,
    Step,
)
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository
from tdkt_desktop.storage.file.sql import columns_of, marks
from tdkt_desktop.storage.unit_labels import UnitLabels

_ROUND = columns_of(Round)
_NOMINATION = columns_of(Nomination)
_STEP = columns_of(Step)
_PAGE = 500
_NOMINATION_OF_N = ", ".join(f"n.{name}" for name in _NOMINATION)
# the posting of a day is the latest begun by then and not yet ended; the plainest first
_NOMINEES = (
    f"SELECT {_NOMINATION_OF_N}, coalesce(p.name, u.name, n.recipient), p.birth_date, p.sex,"
    " q.unit, coalesce(qu.name, ''), coalesce(n.position, q.position, ''), k.code,"
    " k.name, coalesce(json_extract(k.detail, '$.aliases[0]'), k.name), k.rank,"
    " coalesce(json_extract(f.detail, '$.aliases[0]'), f.name, ''), t.level,"
    " (SELECT count(*) FROM nomination_initiative i WHERE i.nomination = n.id),"
    " (SELECT count(*) FROM nomination_paper i WHERE i.nomination = n.id),"
    " pu.name, pu.id"
    " FROM nomination n JOIN award_kind k ON k.id = n.kind"
    " LEFT JOIN award_kind f ON f.id = n.first_kind"
    " LEFT JOIN person p ON p.id = n.person LEFT JOIN unit u ON u.id = n.unit"
    " LEFT JOIN posting q ON q.id = (SELECT o.id FROM posting o WHERE o.person = p.id"
    "  ORDER BY (coalesce(o.start, '') <= :day) DESC,"
    "  (o.end IS NULL OR o.end >= :day) DESC,"
    "  coalesce(o.start, '') DESC, o.id DESC LIMIT 1)"
    " LEFT JOIN unit qu ON qu.id = q.unit"
    " LEFT JOIN unit pu ON pu.id = u.parent"
    " LEFT JOIN rating t ON t.year = :year AND t.level <> ''"
    "  AND (t.person = n.person OR n.person IS NULL AND t.unit = n.unit)"
    " WHERE n.round = :round"
    " ORDER BY k.rank, n.subject = :unit, coalesce(p.sort_key, u.sort_key, n.recipient),"
    " n.id"
)


class Rounds(Repository):
    """The rounds in a database with what hangs on them. No other class writes their SQL."""

    READS = (
        "round",
        "round_deadline",
        "nomination",
        "nomination_step",
        "nomination_initiative",
        "nomination_paper",
        "award_kind",
        "person",
        "posting",
        "unit",
        "rating",
    )

    def __init__(self, database: Database) -> None:
        self._db = database
        self._conn = database.conn

    # -- rounds --------------------------------------------------------------------------

    def all(self) -> list[Round]:
        """Return all rounds, those not put away first, the latest first."""
        sql = (
            f"SELECT {', '.join(_ROUND)} FROM round"
            " ORDER BY closed IS NOT NULL, year DESC, id DESC"
        )
        return [_round(row) for row in self._conn.execute(sql)]

    def get(self, round_id: RoundId) -> Round | None:
        """Return one round, or ``None`` if gone."""
        sql = f"SELECT {', '.join(_ROUND)} FROM round WHERE id = ?"
        row = self._conn.execute(sql, (round_id,)).fetchone()
        return None if row is None else _round(row)

    def save(self, round_: NewRound) -> RoundId:
        """Insert or update one round; returns its id."""
        row = asdict(round_) | {"stages": json.dumps(round_.stages)}
        return RoundId(self._db.save("round", row))

    def delete(self, round_id: RoundId) -> None:
        """Delete a round with all that hangs on it."""
        self._conn.execute("DELETE FROM round WHERE id = ?", (round_id,))

    def deadlines(self, round_id: RoundId) -> dict[Stage, str]:
        """Return the day each stage of a round is due."""
        sql = "SELECT stage, due FROM round_deadline WHERE round = ?"
        rows = self._conn.execute(sql, (round_id,))
        return {Stage(stage): due for stage, due in rows}

    def set_deadlines(self, round_id: RoundId, deadlines: Mapping[Stage, str]) -> None:
        """Write the days the stages of a round are due, in place of what stood there."""
        there = self.deadlines(round_id)
        for stage in there.keys() - deadlines.keys():
            self._conn.execute(
                "DELETE FROM round_deadline WHERE round = ? AND stage = ?", (round_id, stage)
            )
        self._conn.executemany(
            "INSERT INTO round_deadline(round, stage, due) VALUES (?, ?, ?)"
            " ON CONFLICT(round, stage) DO UPDATE SET due = excluded.due",
            [(round_id, s, due) for s, due in deadlines.items() if there.get(s) != due],
        )

    # -- nominations ---------------------------------------------------------------------

    def nominations(self, round_id: RoundId) -> list[Nomination]:
        """Return the nominations of a round, in the order they were added."""
        sql = f"SELECT {', '.join(_NOMINATION)} FROM nomination WHERE round = ? ORDER BY id"
        return [_nomination(row) for row in self._conn.execute(sql, (round_id,))]

    def get_nominations(self, ids: Sequence[NominationId]) -> list[Nomination]:
        """Return the nominations with ``ids``, in their order; those gone are left out."""
        found = dict[NominationId, Nomination]()
        for start in range(0, len(ids), _PAGE):
            some = ids[start : start + _PAGE]
            sql = f"SELECT {', '.join(_NOMINATION)} FROM nomination WHERE id IN ({marks(some)})"
            for row in self._conn.execute(sql, list(some)):
                nomination = _nomination(row)
                found[nomination.id] = nomination
        return [found[one] for one in ids if one in found]

    def add(self, nominations: Iterable[NewNomination]) -> list[NominationId]:
        """Insert many nominations; returns their ids."""
        columns = _NOMINATION[1:]
        sql = (
            f"INSERT INTO nomination({', '.join(columns)}) VALUES ({marks(columns)}) RETURNING id"
        )
        return [
            NominationId(
                self._conn.execute(sql, [getattr(nomination, c) for c in columns]).fetchone()[0]
            )
            for nomination in nominations
        ]

    def save_nominations(self, nominations: Iterable[Nomination]) -> None:
        """Write nominations that are there already."""
        columns = _NOMINATION[1:]
        sets = ", ".join(f"{column} = ?" for column in columns)
        self._conn.executemany(
            f"UPDATE nomination SET {sets} WHERE id = ?",
            [[getattr(nomination, c) for c in (*columns, "id")] for nomination in nominations],
        )

    def delete_nominations(self, ids: Iterable[int]) -> None:
        """Delete nominations with what hangs on them."""
        self._conn.executemany("DELETE FROM nomination WHERE id = ?", [(one,) for one in ids])

    def of_awards(self, awards: Sequence[AwardId]) -> list[Nomination]:
        """Return the nominations that came to one of ``awards``."""
        nominations = list[Nomination]()
        for start in range(0, len(awards), _PAGE):
            some = awards[start : start + _PAGE]
            sql = f"SELECT {', '.join(_NOMINATION)} FROM nomination WHERE award IN ({marks(some)})"
            nominations += [_nomination(row) for row in self._conn.execute(sql, list(some))]
        return nominations

    def elsewhere(self, round_: Round) -> list[tuple[Nomination, str]]:
        """Return the nominations of other rounds of the year that stand, with their round."""
        columns = ", ".join(f"n.{name}" for name in _NOMINATION)
        sql = (
            f"SELECT r.name, {columns} FROM nomination n JOIN round r ON r.id = n.round"
            " WHERE r.year = ? AND r.id <> ? AND n.state IN ('open', 'awarded')"
        )
        rows = self._conn.execute(sql, (round_.year, round_.id))
        return [(_nomination(row[1:]), row[0]) for row in rows]

    def holding(self, *, person: PersonId | None = None, unit: UnitId | None = None) -> str | None:
        """Return the name of a round that somebody is put forward in, if any."""
        column, value = ("person", person) if person is not None else ("unit", unit)
        sql = (
            "SELECT r.name FROM nomination n JOIN round r ON r.id = n.round"
            f" WHERE n.{column} = ? LIMIT 1"
        )
        row = self._conn.execute(sql, (value,)).fetchone()
        return None if row is None else str(row[0])

    def name_of(self, one: Nomination) -> str:
        """Return the name of who is put forward."""
        sql = (
            "SELECT coalesce((SELECT name FROM person WHERE id = ?),"
            " (SELECT name FROM unit WHERE id = ?), ?, '?')"
        )
        params = (one.person, one.unit, one.recipient)
        return str(self._conn.execute(sql, params).fetchone()[0])

    def waiting(self) -> dict[tuple[RoundId, str], int]:
        """Return how many open nominations each round not put away has at each stage."""
        sql = (
            "SELECT n.round, n.stage, count(*) FROM nomination n JOIN round r ON r.id = n.round"
            " WHERE r.closed IS NULL AND n.state = ? GROUP BY n.round, n.stage"
        )
        return {
            (row[0], row[1]): row[2] for row in self._conn.execute(sql, (NominationState.OPEN,))
        }

    def nominees(self, round_: Round, day: str) -> list[Nominee]:
        """Return the nominations of a round in words: unit and position as held on ``day``."""
        params = {"day": day, "year": round_.year, "round": round_.id, "unit": UNIT}
        labels = UnitLabels(self._conn)
        return [_nominee(row, labels) for row in self._conn.execute(_NOMINEES, params)]

    # -- what hangs on a nomination ------------------------------------------------------

    def add_steps(self, steps: Iterable[Step]) -> None:
        """Note what became of nominations."""
        self._conn.executemany(
            f"INSERT INTO nomination_step({', '.join(_STEP)}) VALUES ({marks(_STEP)})",
            [[getattr(step, name) for name in _STEP] for step in steps],
        )

    def steps(self, nomination: NominationId) -> list[Step]:
        """Return what became of a nomination, in order."""
        sql = f"SELECT {', '.join(_STEP)} FROM nomination_step WHERE nomination = ? ORDER BY id"
        rows = self._conn.execute(sql, (nomination,))
        return [Step(**dict(zip(_STEP, row, strict=True))) for row in rows]

    def authors(self, round_: RoundId) -> dict[NominationId, list[AuthorId]]:
        """Return the authors whose initiatives each nomination of a round puts forward."""
        sql = (
            "SELECT i.nomination, i.author FROM nomination_initiative i"
            " JOIN nomination n ON n.id = i.nomination WHERE n.round = ? ORDER BY i.id"
        )
        return _grouped(self._conn.execute(sql, (round_,)))

    def put_forward(
        self, *, without: RoundId | None = None
    ) -> dict[AuthorId, list[tuple[KindId, str, str]]]:
        """Return for what each author's initiative is put forward: kind's id, name, the round.

        Only nominations that stand; those of the round ``without`` are left out.
        """
        sql = (
            "SELECT i.author, k.id, k.name, r.name FROM nomination_initiative i"
            " JOIN nomination n ON n.id = i.nomination JOIN round r ON r.id = n.round"
            " JOIN award_kind k ON k.id = n.kind"
            " WHERE n.state IN ('open', 'awarded') AND r.id IS NOT ?"
        )
        found: dict[AuthorId, list[tuple[KindId, str, str]]] = {}
        for author, *what in self._conn.execute(sql, (without,)):
            found.setdefault(author, []).append((what[0], what[1], what[2]))
        return found

    def set_authors(self, nomination: NominationId, authors: Iterable[AuthorId]) -> None:
        """Write whose initiatives a nomination puts forward, in place of what stood there."""
        self._set("nomination_initiative", "author", nomination, authors)

    def papers(self, round_: RoundId) -> dict[NominationId, list[str]]:
        """Return the papers of the dossier that are there, by nomination."""
        sql = (
            "SELECT i.nomination, i.item FROM nomination_paper i"
            " JOIN nomination n ON n.id = i.nomination WHERE n.round = ? ORDER BY i.id"
        )
        return _grouped(self._conn.execute(sql, (round_,)))

    def set_papers(self, nomination: NominationId, items: Iterable[str]) -> None:
        """Write which papers are there, in place of what stood there."""
        self._set("nomination_paper", "item", nomination, items)

    def _set(
        self, table: str, column: str, nomination: NominationId, values: Iterable[object]
    ) -> None:
        wanted = list(dict.fromkeys(values))
        sql = f"SELECT {column} FROM {table} WHERE nomination = ?"
        there = {row[0] for row in self._conn.execute(sql, (nomination,))}
        self._conn.executemany(
            f"DELETE FROM {table} WHERE nomination = ? AND {column} = ?",
            [(nomination, one) for one in there - set(wanted)],
        )
        self._conn.executemany(
            f"INSERT INTO {table}(nomination, {column}) VALUES (?, ?)",
            [(nomination, one) for one in wanted if one not in there],
        )


def _round(row: Sequence[Any]) -> Round:
    values = dict(zip(_ROUND, row, strict=True))
    return Round(**values | {"stages": tuple(map(Stage, json.loads(values["stages"])))})


def _nominee(row: Sequence[Any], labels: UnitLabels) -> Nominee:
    """Return a row of :data:`_NOMINEES` as a nominee; a unit's unit is the one over it."""
    nomination, rest = _nomination(row[: len(_NOMINATION)]), row[len(_NOMINATION) :]
    name, birth, sex, unit, unit_name, position, code, kind, short, rank, *rest = rest
    first, level, initiatives, papers, above, above_id = rest
    of_unit = nomination.subject == UNIT
    return Nominee(
        nomination=nomination,
        name=name or "",
        birth_date=birth,
        sex=sex,
        unit=above_id if of_unit else unit,
        unit_name=labels.full(above_id, above) if of_unit else labels.full(unit, unit_name),
        position=position,
        kind_code=code,
        kind_name=kind,
        kind_short=short,
        kind_rank=rank,
        first_kind=first,
        rating=level,
        initiatives=initiatives,
        papers=papers,
    )


def _nomination(row: Sequence[Any]) -> Nomination:
    values = dict(zip(_NOMINATION, row, strict=True))
    values["stage"], values["state"] = Stage(values["stage"]), NominationState(values["state"])
    return Nomination(**values)


def _grouped(rows: Iterable[Sequence[Any]]) -> dict[Any, list[Any]]:
    found: dict[Any, list[Any]] = {}
    for number, value in rows:
        found.setdefault(number, []).append(value)
    return found
