"""Awards counted by two dimensions, and the questions kept in the file."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.ids import AwardId, QuestionId, UnitId
from tdkt_desktop.domain.reports.questions import (
    AGES,
    Dimension,
    Measure,
    Question,
    SavedQuestion,
    Value,
)
from tdkt_desktop.domain.reports.statistics import Fact
from tdkt_desktop.progress import Cancelled, Progress, silent
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository
from tdkt_desktop.storage.file.sql import LAST_YEAR

_STEPS = 200_000
"""After how many steps of SQLite it is asked whether to go on: some thousandths of a second."""
_YEAR_END = f"(({LAST_YEAR}) || '-12-31')"
_DAY = f"min(substr(coalesce(d.date, '9') || '-12-31', 1, 10), {_YEAR_END})"
"""When a unit and a post count: at the end of the award's year, or when decided before."""
_HELD = f"""(SELECT {{field}} FROM (SELECT q.{{field}}, coalesce(q.start, '') <= {_DAY} AS begun,
    q.end IS NULL OR q.end >= {_DAY} AS lasts, q.latest, coalesce(q.start, '') AS since
    FROM posting q WHERE q.person = a.person
    ORDER BY begun DESC, lasts DESC, latest DESC, since DESC LIMIT 1))"""
_UNIT_THEN = f"coalesce(a.unit, {_HELD.format(field='unit')})"
_POSITION_THEN = f"coalesce(nullif(a.position, ''), {_HELD.format(field='position')})"
_AGED = f"({LAST_YEAR} - CAST(substr(p.birth_date, 1, 4) AS INTEGER))"
_BANDS = " ".join(f"WHEN {_AGED} <= {age} THEN {age}" for age in AGES)
OLDER = 99
"""The band of those older than the last of :data:`AGES`."""
_EXPRESSIONS: Mapping[Dimension, str] = {
    Dimension.YEAR: f"({LAST_YEAR})",
    Dimension.UNIT: f"top_unit({_UNIT_THEN})",
    Dimension.OWN_UNIT: _UNIT_THEN,
    Dimension.KIND: "a.kind",
    Dimension.LEVEL: "k.level",
    Dimension.GROUP: "k.grp",
    Dimension.SUBJECT: "a.subject",
    Dimension.SEX: "p.sex",
    Dimension.ETHNIC: "nullif(p.ethnic, '')",
    Dimension.AGE: f"CASE WHEN p.birth_date IS NULL THEN NULL {_BANDS} ELSE {OLDER} END",
    Dimension.LEADER: f"CASE WHEN a.person IS NOT NULL THEN is_leader({_POSITION_THEN}) END",
    Dimension.FIRST: """CASE WHEN a.person IS NOT NULL THEN NOT EXISTS (
        SELECT 1 FROM award b WHERE b.person = a.person AND +b.kind = a.kind
        AND b.revoked IS NULL AND (+b.year, b.id) < (a.year, a.id)) END""",
    Dimension.METHOD: "a.type",
    Dimension.AUTHORITY: "nullif(d.authority, '')",
    Dimension.SIGNED: "CAST(substr(d.date, 1, 4) AS INTEGER)",
}
_JOINS = (
    ("k.", "JOIN award_kind k ON k.id = a.kind"),
    ("p.", "LEFT JOIN person p ON p.id = a.person"),
    ("d.", "LEFT JOIN decision d ON d.id = a.decision"),
)
_MEASURES: Mapping[Measure, str] = {
    Measure.AWARDS: "count(*)",
    Measure.PEOPLE: "count(DISTINCT person)",
    Measure.UNITS: "count(DISTINCT unit)",
}


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted: by row and column, by row, by column, in all."""

    cells: dict[tuple[Value, Value], int] = field(default_factory=dict)
    rows: dict[Value, int] = field(default_factory=dict)
    columns: dict[Value, int] = field(default_factory=dict)
    total: int = 0


class Figures(Repository):
    """Counts standing awards. ``tops`` says which unit each is counted under.

    ``is_leader`` judges a position.
    """

    READS = ("award", "award_kind", "person", "posting", "decision", "unit", "setting")

    def __init__(
        self, database: Database, tops: Mapping[UnitId, UnitId], is_leader: Callable[[str], bool]
    ) -> None:
        self._conn = database.conn

        def leads(position: str | None) -> int | None:
            return None if not position else int(is_leader(position))

        def top(unit: int | None) -> int | None:
            return None if unit is None else tops.get(UnitId(unit), unit)

        self._conn.create_function("is_leader", 1, leads, deterministic=True)
        self._conn.create_function("top_unit", 1, top, deterministic=True)

    def count(self, question: Question, progress: Progress = silent) -> Counted:
        """Count what ``question`` asks for.

        Raises:
            Cancelled: ``progress`` says so in the middle of it.
        """
        with _interruptible(self._conn, progress):
            if question.measure == Measure.AWARDS:
                return self._awards(question)
            return self._distinct(question)

    def _awards(self, question: Question) -> Counted:
        facts, values = _facts(question)
        found, total = Counted(), 0
        sql = f"SELECT r, c, count(*) FROM ({facts}) GROUP BY r, c"
        for row, column, count in self._conn.execute(sql, values):
            found.cells[row, column] = count
            found.rows[row] = found.rows.get(row, 0) + count
            found.columns[column] = found.columns.get(column, 0) + count
            total += count
        return Counted(found.cells, found.rows, found.columns, total)

    def _distinct(self, question: Question) -> Counted:
        facts, values = _facts(question)
        count = _MEASURES[question.measure]
        sql = f"""WITH fact AS MATERIALIZED ({facts})
            SELECT 'cell', r, c, {count} FROM fact GROUP BY r, c
            UNION ALL SELECT 'row', r, NULL, {count} FROM fact GROUP BY r
            UNION ALL SELECT 'column', NULL, c, {count} FROM fact GROUP BY c
            UNION ALL SELECT 'total', NULL, NULL, {count} FROM fact"""
        found, total = Counted(), 0
        for what, row, column, number in self._conn.execute(sql, values):
            if not number:
                continue
            if what == "cell":
                found.cells[row, column] = number
            elif what == "row":
                found.rows[row] = number
            elif what == "column":
                found.columns[column] = number
            else:
                total = number
        return Counted(found.cells, found.rows, found.columns, total)

    def behind(
        self, question: Question, rows: Sequence[Value] | None, columns: Sequence[Value] | None
    ) -> list[AwardId]:
        """Return the awards behind the numbers of some rows and columns (``None``: of all)."""
        only = dict(question.only)
        for dimension, wanted in ((question.rows, rows), (question.columns, columns)):
            if wanted is not None:
                before = only.get(dimension)
                only[dimension] = [one for one in wanted if before is None or one in before]
        narrowed = Question(question.measure, question.rows, question.columns, only)
        facts, values = _facts(narrowed)
        where = {Measure.PEOPLE: "person", Measure.UNITS: "unit"}.get(question.measure)
        some = f" WHERE {where} IS NOT NULL" if where else ""
        sql = f"SELECT id FROM ({facts}){some} ORDER BY id"
        return [AwardId(row[0]) for row in self._conn.execute(sql, values)]

    def facts(self, where: str, values: Sequence[Value]) -> list[tuple[Any, ...]]:
        """Return the standing awards that a condition keeps, each as reports count it.

        In a row: id, kind, subject, level, last year, person, unit then, sex, ethnic, whether
        the post then is one of leading.
        """
        unit, leads = _EXPRESSIONS[Dimension.UNIT], _EXPRESSIONS[Dimension.LEADER]
        sql = f"""SELECT a.id, a.kind, a.subject, k.level, ({LAST_YEAR}), a.person,
                  {unit}, p.sex, p.ethnic, {leads} FROM award a {" ".join(j for _, j in _JOINS)}
                  WHERE a.revoked IS NULL AND {where} ORDER BY k.rank, ({LAST_YEAR}), a.id"""
        return self._conn.execute(sql, values).fetchall()

    def values(self, dimension: Dimension) -> list[Value]:
        """Return the values awards have of a dimension."""
        facts, values = _facts(Question(rows=dimension, columns=dimension))
        return [row[0] for row in self._conn.execute(f"SELECT DISTINCT r FROM ({facts})", values)]


def _facts(question: Question) -> tuple[str, list[Value]]:
    """Return a SELECT of each award that counts, with its row and column, and its values."""
    row, column = _EXPRESSIONS[question.rows], _EXPRESSIONS[question.columns]
    conditions, values = ["a.revoked IS NULL"], list[Value]()
    for dimension, wanted in question.only.items():
        known = [one for one in wanted if one is not None]
        some = f"{_EXPRESSIONS[dimension]} IN ({', '.join('?' * len(known))})"
        values += known
        if None in wanted:
            some = f"({some} OR {_EXPRESSIONS[dimension]} IS NULL)"
        conditions.append(some)
    where = " AND ".join(conditions)
    used = f"{row} {column} {where}"
    joins = " ".join(join for alias, join in _JOINS if alias in used)
    unit = f"CASE WHEN a.subject = '{UNIT}' THEN a.unit END"
    what = f"a.id, a.person, {unit} AS unit, {row} AS r, {column} AS c"
    return f"SELECT {what} FROM award a {joins} WHERE {where}", values


@contextmanager
def _interruptible(conn: sqlite3.Connection, progress: Progress) -> Iterator[None]:
    """Let long work be given up in its middle."""
    given_up = list[Cancelled]()

    def look() -> int:
        try:
            progress(0, 0)
        except Cancelled as cancelled:
            given_up.append(cancelled)
            return 1
        return 0

    conn.set_progress_handler(look, _STEPS)
    try:
        yield
    except sqlite3.OperationalError:
        if given_up:
            raise given_up[0] from None
        raise
    finally:
        conn.set_progress_handler(None, 0)


class Facts(Repository):
    """Reads awards as statutory tables count them."""

    READS = ("award", "award_kind", "decision")

    def __init__(self, database: Database) -> None:
        self._conn = database.conn

    def of_year(self, year: int, level: str) -> tuple[list[Fact], list[AwardId]]:
        """Return the standing awards of a level decided in a year.

        Beside them those of that year of which no day of a decision is known.
        """
        sql = f"""
            SELECT a.id, k.code, k.grp, a.subject, coalesce(a.subject_class, ''),
                   coalesce(a.type, ''), d.date
            FROM award a JOIN award_kind k ON k.id = a.kind
            LEFT JOIN decision d ON d.id = a.decision
            WHERE a.revoked IS NULL AND k.level = ?
              AND (substr(d.date, 1, 4) = ? OR (d.date IS NULL AND ({LAST_YEAR}) = ?))
            ORDER BY a.id"""
        facts, undated = list[Fact](), list[AwardId]()
        for *fact, day in self._conn.execute(sql, (level, str(year), year)):
            if day is None:
                undated.append(AwardId(fact[0]))
            else:
                facts.append(Fact(fact[0], dict(zip(_SAID, fact[1:], strict=True))))
        return facts, undated


_SAID = ("kinds", "groups", "subjects", "classes", "types")
"""What statutory tables ask of an award, in the order of the columns read."""


class Questions(Repository):
    """The questions kept in one database."""

    READS = ("question",)

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[SavedQuestion]:
        """Return every question, in the order they were kept."""
        rows = self._db.query("SELECT * FROM question ORDER BY id")
        return [SavedQuestion(row["id"], row["name"], _read(row["detail"])) for row in rows]

    def save(self, name: str, question: Question, number: QuestionId | None = None) -> QuestionId:
        """Insert or update one question; returns its id."""
        detail = {
            "measure": question.measure,
            "rows": question.rows,
            "columns": question.columns,
            "only": {key: list(values) for key, values in question.only.items()},
        }
        row = {"name": name, "detail": json.dumps(detail, ensure_ascii=False)}
        known = {"id": number} if number is not None else {}
        return QuestionId(self._db.save("question", known | row))

    def delete(self, number: QuestionId) -> None:
        """Keep a question no longer."""
        self._db.conn.execute("DELETE FROM question WHERE id = ?", (number,))


def _read(detail: str) -> Question:
    stored = json.loads(detail)
    return Question(
        Measure(stored["measure"]),
        Dimension(stored["rows"]),
        Dimension(stored["columns"]),
        {Dimension(key): tuple(values) for key, values in stored["only"].items()},
    )
