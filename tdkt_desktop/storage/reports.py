"""What reports are made of beside awards: lessons, own words, people, units, rounds of a time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict

from tdkt_desktop.domain.ids import AwardId, KindId, LessonId, PersonId, UnitId
from tdkt_desktop.domain.reports.lessons import Lesson, LessonKind, NewLesson, Section
from tdkt_desktop.domain.reports.periods import Period, PeriodAward, Span
from tdkt_desktop.storage.figures import Figures
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository
from tdkt_desktop.storage.file.sql import LAST_YEAR

_MAJORITY = "Kinh"


class Lessons(Repository):
    """The lessons noted in a database."""

    READS = ("lesson",)

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[Lesson]:
        """Return every note, the latest first."""
        rows = self._db.query("SELECT * FROM lesson ORDER BY day DESC, id DESC")
        return [Lesson(**row | {"kind": LessonKind(row["kind"])}) for row in rows]

    def within(self, first: str, last: str) -> list[Lesson]:
        """Return what was noted from one day to another, the earliest first."""
        return [one for one in reversed(self.all()) if first <= one.day <= last]

    def save(self, lesson: NewLesson) -> LessonId:
        """Insert or update a note; returns its id."""
        return LessonId(self._db.save("lesson", asdict(lesson)))

    def delete(self, lessons: Iterable[LessonId]) -> None:
        """Delete notes."""
        self._db.conn.executemany("DELETE FROM lesson WHERE id = ?", ((n,) for n in lessons))


class ReportTexts(Repository):
    """What the officer wrote in the parts of reports."""

    READS = ("report_text",)

    def __init__(self, database: Database) -> None:
        self._conn = database.conn

    def of(self, period: Period) -> dict[Section, str]:
        """Return what was written in the report of a period, by part."""
        sql = "SELECT section, words FROM report_text WHERE span = ? AND year = ?"
        rows = self._conn.execute(sql, (period.span, period.year))
        return {Section(section): words for section, words in rows}

    def earlier(self, period: Period) -> dict[Section, str]:
        """Return what was last written in each part of earlier reports of that span."""
        sql = "SELECT section, words FROM report_text WHERE span = ? AND year < ? ORDER BY year"
        rows = self._conn.execute(sql, (period.span, period.year))
        return {Section(section): words for section, words in rows}

    def save(self, period: Period, section: Section, words: str) -> None:
        """Write the words of a part, in place of what stood there; nothing takes it away."""
        key = (period.span, period.year, section)
        if not words:
            sql = "DELETE FROM report_text WHERE span = ? AND year = ? AND section = ?"
            self._conn.execute(sql, key)
            return
        self._conn.execute(
            "INSERT INTO report_text(span, year, section, words) VALUES (?, ?, ?, ?)"
            " ON CONFLICT(span, year, section) DO UPDATE SET words = excluded.words",
            (*key, words),
        )


class PeriodFigures(Repository):
    """Counts what happened in a time, and who was there at its end."""

    READS = (*Figures.READS, "initiative", "round", "nomination", "remark", "rating", "posting")

    def __init__(self, database: Database, figures: Figures) -> None:
        self._conn, self._figures = database.conn, figures

    def awards(self, period: Period) -> list[PeriodAward]:
        """Return the standing awards of a period: of its years, of half a year by the decision."""
        return self._awards(*_within(period))

    def decided(self, year: int) -> list[PeriodAward]:
        """Return the standing awards decided in a year, whichever they are of."""
        return self._awards("d.date BETWEEN ? AND ?", (f"{year}-01-01", f"{year}-12-31"))

    def _awards(self, where: str, values: Sequence[str | int | None]) -> list[PeriodAward]:
        found = self._figures.facts(where, values)
        return [
            PeriodAward(
                AwardId(row[0]),
                KindId(row[1]),
                row[2],
                row[3],
                row[4],
                None if row[5] is None else PersonId(row[5]),
                None if row[6] is None else UnitId(row[6]),
                None if row[7] is None else row[7] == "Nữ",
                None if not row[8] else row[8] != _MAJORITY,
                None if row[9] is None else bool(row[9]),
            )
            for row in found
        ]

    def staff(self, day: str) -> tuple[int, int, int]:
        """Return how many worked on a day, how many of them women, how many of a minority.

        Whoever came nobody knows when was there since the first thing that is known of them.
        """
        sql = """SELECT count(*), coalesce(sum(sex = 'Nữ'), 0),
                 coalesce(sum(ethnic IS NOT NULL AND ethnic NOT IN ('', ?)), 0) FROM person p
                 WHERE coalesce(nullif(start_date, ''), (SELECT min(known) FROM (
                    SELECT start AS known FROM posting WHERE person = p.id AND start IS NOT NULL
                    UNION ALL SELECT CAST(year AS TEXT) FROM award WHERE person = p.id
                    UNION ALL SELECT CAST(year AS TEXT) FROM rating WHERE person = p.id
                    )), '9999') <= ?
                   AND (leave_date IS NULL OR substr(leave_date || '-12-31', 1, 10) > ?)"""
        row = self._conn.execute(sql, (_MAJORITY, day, day)).fetchone()
        return int(row[0]), int(row[1]), int(row[2])

    def units(self, day: str) -> int:
        """Return how many units stood on a day, under the agency or under each other."""
        sql = """SELECT count(*) FROM unit WHERE parent IS NOT NULL
                 AND (start IS NULL OR start <= ?) AND (end IS NULL OR end > ?)"""
        return int(self._conn.execute(sql, (day, day)).fetchone()[0])

    def initiatives(self, period: Period) -> Mapping[str, int]:
        """Return how many initiatives were recognised in the years of a period, by scope."""
        where = "year BETWEEN ? AND ?"
        ends: tuple[str | int, str | int] = (period.years[0], period.year)
        if period.span == Span.HALF:
            where, ends = "date BETWEEN ? AND ?", (period.first_day, period.last_day)
        sql = f"SELECT coalesce(scope, ''), count(*) FROM initiative WHERE {where} GROUP BY 1"
        return dict(self._conn.execute(sql, ends).fetchall())

    def rounds(self, period: Period) -> tuple[int, Mapping[str, int], int, int, int]:
        """Return the rounds of the years of a period, and what became of who was put forward.

        How many rounds; nominations by state; how many were lowered; remarks received, answered.
        """
        years = (period.years[0], period.year)
        count = self._conn.execute(
            "SELECT count(*) FROM round WHERE year BETWEEN ? AND ?", years
        ).fetchone()[0]
        states = dict(
            self._conn.execute(
                "SELECT n.state, count(*) FROM nomination n JOIN round r ON r.id = n.round"
                " WHERE r.year BETWEEN ? AND ? GROUP BY 1",
                years,
            ).fetchall()
        )
        lowered = self._conn.execute(
            "SELECT count(*) FROM nomination n JOIN round r ON r.id = n.round"
            " WHERE r.year BETWEEN ? AND ? AND n.first_kind IS NOT NULL",
            years,
        ).fetchone()[0]
        remarks, answered = self._conn.execute(
            "SELECT count(*), count(nullif(m.answer, '')) FROM remark m"
            " JOIN round r ON r.id = m.round WHERE r.year BETWEEN ? AND ?",
            years,
        ).fetchone()
        return int(count), states, int(lowered), int(remarks), int(answered)

    def waits(self, period: Period) -> tuple[list[int], list[int]]:
        """Return how many days awards of a period took, where whole days are known.

        From the achievement to the decision; from the decision to the handing over.
        """
        within, ends = _within(period)
        took = "CAST(julianday({last}) - julianday({first}) AS INTEGER)"
        whole = "length({first}) = 10 AND length({last}) = 10 AND {last} >= {first}"
        found = list[list[int]]()
        for first, last, joined in (
            (
                "coalesce(n.achieved, r.achieved)",
                "d.date",
                "JOIN nomination n ON n.award = a.id JOIN round r ON r.id = n.round",
            ),
            ("d.date", "c.handed", "JOIN certificate c ON c.award = a.id AND c.voided IS NULL"),
        ):
            days = {"first": first, "last": last}
            sql = f"""SELECT {took.format(**days)} FROM award a
                      JOIN decision d ON d.id = a.decision {joined}
                      WHERE a.revoked IS NULL AND {whole.format(**days)} AND {within}"""
            found.append([int(row[0]) for row in self._conn.execute(sql, ends)])
        return found[0], found[1]

    def never_awarded(
        self, period: Period, given: Sequence[PeriodAward]
    ) -> tuple[list[PersonId], list[UnitId]]:
        """Return who worked all of a period, which units stood, without any of its awards."""
        people = {one.person for one in given}
        units = {one.unit for one in given if one.person is None}
        sql = """SELECT id FROM person
                 WHERE start_date IS NOT NULL AND substr(start_date || '-12-31', 1, 10) <= ?
                   AND (leave_date IS NULL OR leave_date > ?) ORDER BY sort_key"""
        there = self._conn.execute(sql, (period.first_day, period.last_day))
        alone = [PersonId(row[0]) for row in there if row[0] not in people]
        sql = """SELECT id FROM unit WHERE parent IS NOT NULL AND (start IS NULL OR start <= ?)
                 AND (end IS NULL OR end > ?) ORDER BY sort_key"""
        stood = self._conn.execute(sql, (period.first_day, period.last_day))
        return alone, [UnitId(row[0]) for row in stood if row[0] not in units]


def _within(period: Period) -> tuple[str, tuple[str | int, str | int]]:
    """Return what awards ``a`` by decisions ``d`` are of a period, as SQL with its two values."""
    if period.span == Span.HALF:
        return "d.date BETWEEN ? AND ?", (period.first_day, period.last_day)
    return f"({LAST_YEAR}) BETWEEN ? AND ?", (period.years[0], period.year)
