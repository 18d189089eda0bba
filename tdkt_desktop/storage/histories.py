"""The histories that rules look at, read from the file in one query per table."""

from collections.abc import Iterable, Mapping

from tdkt_desktop.domain.awards.awards import counted_to
from tdkt_desktop.domain.awards.conduct import Absence, Discipline
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.eligibility.histories import History, Stay, Work
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.storage.conduct import Conduct
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository
from tdkt_desktop.storage.file.sql import SCHOOL


class Histories(Repository):
    """Reads histories. ``levels`` and ``scopes`` are ranks by code.

    ``yearly`` are the kinds of which a period's award is one for each of its years.
    """

    READS = (
        "person",
        "posting",
        "unit",
        "award",
        "award_kind",
        "rating",
        "initiative",
        "initiative_author",
        "initiative_use",
        "discipline",
        "absence",
        "attestation",
        "setting",
    )
    """The tables a verdict rests on: histories, what was ticked, how the law is applied."""

    def __init__(
        self,
        database: Database,
        levels: Mapping[str, int],
        scopes: Mapping[str, int],
        yearly: frozenset[str],
    ) -> None:
        self._database = database
        self._conn = database.conn
        self._levels, self._scopes, self._yearly = levels, scopes, yearly
        self._school = bool(self._conn.execute(f"SELECT {SCHOOL}").fetchone()[0])

    def people(self, person: PersonId | None = None) -> dict[PersonId, History]:
        """Return everybody's history by id, in order of name; or one person's."""
        where, params = ("WHERE id = ?", (person,)) if person is not None else ("", ())
        sql = f"SELECT id, name, start_date, leave_date FROM person {where} ORDER BY sort_key, id"
        found = {
            row[0]: History(PERSON, row[0], row[1], row[2], row[3])
            for row in self._conn.execute(sql, params)
        }
        self._awards(found, "person", person)
        self._ratings(found, "person", person)
        self._works(found, person)
        self._conduct(found, Conduct(self._database).disciplines(person=person), "person")
        for absence in Conduct(self._database).absences(person):
            _add(found, absence.person, absence)
        some = "AND person = ?" if person is not None else ""
        sql = f"SELECT person, unit, start, end FROM posting WHERE unit IS NOT NULL {some}"
        for recipient, unit, start, end in self._conn.execute(sql, params):
            found[recipient].stays.append(Stay(unit, start, end))
        return found

    def units(self, unit: UnitId | None = None) -> dict[UnitId, History]:
        """Return the histories of all units, or of one."""
        where, params = ("WHERE id = ?", (unit,)) if unit is not None else ("", ())
        sql = f"SELECT id, name, start, end FROM unit {where} ORDER BY sort_key, id"
        found = {
            row[0]: History(UNIT, row[0], row[1], row[2], row[3])
            for row in self._conn.execute(sql, params)
        }
        for name, heir in self._conn.execute(
            "SELECT name, successor FROM unit WHERE successor IS NOT NULL ORDER BY sort_key"
        ):
            if heir in found:
                found[heir].before = (*found[heir].before, name)
        self._awards(found, "unit", unit)
        self._ratings(found, "unit", unit)
        self._conduct(found, Conduct(self._database).disciplines(unit=unit), "unit")
        return found

    def households(self) -> dict[str, History]:
        """Return the histories of the households that were awarded something, by name."""
        sql = (
            "SELECT a.recipient, k.code, a.type, a.year, a.year_to FROM award a"
            " JOIN award_kind k ON k.id = a.kind WHERE a.subject = ? AND a.recipient IS NOT NULL"
            " AND a.revoked IS NULL ORDER BY a.recipient"
        )
        found: dict[str, History] = {}
        for name, kind, type_, first, last in self._conn.execute(sql, (HOUSEHOLD,)):
            history = found.setdefault(name, History(HOUSEHOLD, 0, name))
            self._award(history, kind, type_, first, last)
        return found

    def _awards(self, found: Mapping[int, History], column: str, one: int | None) -> None:
        subject = PERSON if column == "person" else UNIT
        some, params = (
            (f"AND a.{column} = ?", (subject, one)) if one is not None else ("", (subject,))
        )
        sql = (
            f"SELECT a.{column}, k.code, a.type, a.year, a.year_to FROM award a"
            " JOIN award_kind k ON k.id = a.kind WHERE a.subject = ? AND a.revoked IS NULL"
            f" AND a.{column} IS NOT NULL {some}"
        )
        for recipient, kind, type_, first, last in self._conn.execute(sql, params):
            self._award(found[recipient], kind, type_, first, last)

    def _award(
        self, history: History, kind: str, type_: str | None, first: int, last: int | None
    ) -> None:
        last = counted_to(first, last, school=self._school)
        if last is not None and kind not in self._yearly:
            first = last
        history.add_award(kind, type_ or "", first, last)

    def _ratings(self, found: Mapping[int, History], column: str, one: int | None) -> None:
        some, params = (f"AND {column} = ?", (one,)) if one is not None else ("", ())
        sql = f"SELECT {column}, level, year FROM rating WHERE {column} IS NOT NULL {some}"
        sql += " AND level <> ''"  # points alone are not yet a level
        levels = self._levels
        for recipient, level, year in self._conn.execute(sql, params):
            found[recipient].add_rating(levels.get(level, 0), year)

    def _works(self, found: Mapping[int, History], one: int | None) -> None:
        some, params = ("AND a.person = ?", (one,)) if one is not None else ("", ())
        uses: dict[int, tuple[tuple[str, int], ...]] = {}
        sql = (
            "SELECT u.author, k.code, u.year FROM initiative_use u"
            " JOIN award_kind k ON k.id = u.kind"
        )
        for author, kind, year in self._conn.execute(sql):
            uses[author] = (*uses.get(author, ()), (kind, year))
        sql = (
            "SELECT a.person, a.id, i.id, i.title, i.year, i.scope, i.evidence, i.date"
            " FROM initiative_author a JOIN initiative i ON i.id = a.initiative"
            f" WHERE a.person IS NOT NULL {some} ORDER BY i.year, i.id"
        )
        for person, author, number, title, year, scope, evidence, day in self._conn.execute(
            sql, params
        ):
            work = Work(
                number,
                title,
                year,
                self._scopes.get(scope or "", 0),
                evidence == "DE_TAI",
                uses.get(author, ()),
                day,
            )
            found[person].works.append(work)

    @staticmethod
    def _conduct(
        found: Mapping[int, History], disciplines: Iterable[Discipline], column: str
    ) -> None:
        for discipline in disciplines:
            recipient = getattr(discipline, column)
            if recipient is not None and recipient in found:
                found[recipient].disciplines.append(discipline)


def _add(found: Mapping[int, History], person: PersonId, absence: Absence) -> None:
    if person in found:
        found[person].absences.append(absence)
