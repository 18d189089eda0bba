"""Awards of the past, each judged by the law of its own year."""

from collections.abc import Collection
from functools import cached_property

from tdkt_desktop.domain.eligibility.histories import History, bit
from tdkt_desktop.domain.eligibility.quotas import Excess, excess
from tdkt_desktop.domain.eligibility.rule_engine import RuleEngine
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.law.rulebook import Rulebook
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.eligibility.assessment import Assessment, yearly_kinds
from tdkt_desktop.operations.law import regulation, shipped
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.histories import Histories
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings


class AwardYears:
    """Judges each award by the law of its own year's end, as history must be judged."""

    def __init__(self, database: Database) -> None:
        self._database = database
        kinds = Kinds(database).all()
        self.lexicon = shipped.lexicon(kinds)
        self._law, self._standing = regulation.law_of(database), shipped.standing(database)
        self._yearly = yearly_kinds(self.lexicon)
        self._agency = Settings(database).agency()
        self.school = self._agency.school
        """Whether the agency's year is a school year."""
        self._store = Histories(database, self.lexicon.levels, self.lexicon.scopes, self._yearly)
        self._engines: dict[int, RuleEngine] = {}
        self._alone: dict[PersonId, History] = {}

    @cached_property
    def people(self) -> dict[PersonId, History]:
        """Everybody's history."""
        return self._store.people()

    def person(self, person: PersonId) -> History | None:
        """Return one person's history, read once; ``None`` if gone."""
        if "people" in self.__dict__:
            return self.people.get(person)
        if person not in self._alone:
            self._alone |= self._store.people(person)
        return self._alone.get(person)

    def yearly(self, kind: str) -> bool:
        """Whether a period's award of ``kind`` is one for each of its years."""
        return kind in self._yearly

    def lacking(self, history: History, kind: str, year: int) -> str:
        """Return what ``kind`` in ``year`` would have wanted, empty if nothing is known to.

        Nothing is said of kinds without a rule, nor where only judgement could have told.
        """
        engine = self._engine(year)
        if not engine.book.rules(kind, history.subject):
            return ""
        case = engine.case(history, year)
        case.trusting = True
        if engine.value(case, kind) is not False:
            return ""
        return engine.find(engine.case(history, year), kind).short_of()

    def _engine(self, year: int) -> RuleEngine:
        if year not in self._engines:
            book = Rulebook(self._law, self._agency.last_day(year), self._standing)
            members = Assessment(self._database, year).members
            self._engines[year] = RuleEngine(book, self.lexicon, members)
        return self._engines[year]

    def unit(self, unit: UnitId) -> History | None:
        """Return one unit's history; ``None`` if gone."""
        return self._store.units(unit).get(unit)

    def beyond(self, kind: str, year: int, people: Collection[PersonId]) -> list[str]:
        """Return the quotas of ``kind`` that giving it to ``people`` too would pass, in words."""
        book, found = self._engine(year).book, list[str]()
        quotas = [q for q in book.of_kind(book.law.quotas, kind) if q.max_pct or q.max_count]
        if not quotas:
            return found
        having = self._holders(kind, year) | set(people)
        for quota in quotas:
            known = quota.of in self.lexicon.kinds
            passed = excess(quota, having, self._holders(quota.of, year) if known else None)
            if passed is not None:
                found.append(self._in_words(passed))
        return found

    def _holders(self, kind: str, year: int) -> set[PersonId]:
        """Return the people who have ``kind`` in ``year``."""
        mask = bit(year)
        return {
            person for person, history in self.people.items() if history.years_of((kind,)) & mask
        }

    def _in_words(self, passed: Excess) -> str:
        quota = passed.quota
        if passed.of is None:
            text = QT_TRANSLATE_NOOP("verdict", "{having}: quá {count} ({basis})")
            return worded(text, having=passed.having, count=quota.max_count, basis=quota.basis)
        text = QT_TRANSLATE_NOOP("verdict", "{having} trên {all} {of}: quá {percent}% ({basis})")
        return worded(
            text,
            having=passed.having,
            all=passed.of,
            percent=quota.max_pct,
            of=self.lexicon.shorts([quota.of]),
            basis=quota.basis,
        )
