"""Verdicts from the file: on everybody or on one, and what the officer ticked."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.eligibility.cases import Lexicon
from tdkt_desktop.domain.eligibility.histories import History, bit
from tdkt_desktop.domain.eligibility.judge import Judge
from tdkt_desktop.domain.eligibility.verdicts import (
    ELIGIBLE,
    NOT_ELIGIBLE,
    UNKNOWN,
    Finding,
    Tri,
    Verdict,
    outcome_of,
)
from tdkt_desktop.domain.law.rulebook import Rulebook
from tdkt_desktop.domain.people.units import Unit
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.law import regulation, shipped
from tdkt_desktop.operations.law.catalogue import entries
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.conduct import Attestations
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.histories import Histories
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.units import Units

_STEP = 200


def default_day(year: int) -> str:
    """Return the day dossiers of ``year`` are taken to be received on: its last."""
    return f"{year}-12-31"


ONE_STEP, HAS_IT = "one_step", "awarded"
GROUPS = (ELIGIBLE, ONE_STEP, UNKNOWN, NOT_ELIGIBLE, HAS_IT)
"""How those who may be put forward are grouped, in the order they are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody who may be put forward for one kind, and what the rule came to."""

    history: History
    finding: Finding
    awarded: bool
    unit: int | None
    unit_name: str

    @property
    def who(self) -> int | str:
        """The person's or unit's id, or the household's name."""
        return _who(self.history)

    @property
    def group(self) -> str:
        """Which of :data:`GROUPS` it belongs to."""
        if self.awarded:
            return HAS_IT
        outcome = outcome_of(self.finding.satisfied)
        near = outcome == NOT_ELIGIBLE and self.finding.distance == 1
        return ONE_STEP if near else outcome


def is_out_of_season(year: int, day: str) -> bool:
    """Whether a dossier of ``year`` is received on a ``day`` neither of that year nor the next."""
    return int(day[:4]) not in (year, year + 1)


class Bench:
    """Judges by the law of one day what the file holds; reads each table once."""

    def __init__(self, database: Database, year: int, day: str | None = None) -> None:
        self._database = database
        self.year, self.day = year, day or default_day(year)
        kinds = Kinds(database).all()
        self.lexicon: Lexicon = shipped.lexicon(kinds)
        self.book = regulation.rulebook(database, self.day)
        self.judge = Judge(self.book, self.lexicon, self.members)
        self._supposed = dict[int, History]()
        self._store = Histories(
            database, self.lexicon.levels, self.lexicon.scopes, _yearly_kinds(self.lexicon)
        )

    # -- what the file holds -------------------------------------------------------------

    @cached_property
    def people(self) -> dict[int, History]:
        """Everybody's history, in order of name."""
        return self._store.people()

    @cached_property
    def units(self) -> dict[int, History]:
        """The units' histories."""
        return self._store.units()

    @cached_property
    def households(self) -> dict[str, History]:
        """The histories of households that were awarded something."""
        return self._store.households()

    def person(self, number: int) -> History:
        """Return one person's history, read alone unless all are there.

        Raises:
            TdktError: there is no such person.
        """
        everybody = self.__dict__.get("people") or self._store.people(number)
        if number not in everybody:
            raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có cán bộ số {id}."), id=number)
        return everybody[number]

    @cached_property
    def _tree(self) -> Mapping[int, set[int]]:
        """Each unit with itself and all units under it."""
        units = Units(self._database).all()
        parents = {unit.id: unit.parent for unit in units if unit.id is not None}
        found: dict[int, set[int]] = {number: {number} for number in parents}
        for unit in units:
            _note_ancestors(unit, parents, found)
        return found

    @cached_property
    def _at_units(self) -> dict[tuple[int, str], list[History]]:
        return {}

    def suppose(self, given: Mapping[int, Iterable[str]]) -> None:
        """Let units be judged as if people (by id) had these kinds in the year as well.

        What is put forward together is decided together.
        """
        self._supposed = dict[int, History]()
        for number, kinds in given.items():
            if number in self.people:
                grown = self.people[number].copy()
                for kind in kinds:
                    grown.add_award(kind, "", self.year)
                self._supposed[number] = grown
        self._at_units.clear()

    def members(self, unit: int, year: int, day: str) -> Sequence[History]:
        """Return who belongs to ``unit``, or a unit under it, on ``day``."""
        key = unit, day
        known = self._at_units
        if key not in known:
            under = self._tree.get(unit, {unit})
            supposed = self._supposed if year == self.year else {}
            known[key] = [
                supposed.get(history.number, history)
                for history in self.people.values()
                if (history.leave is None or history.leave > day)
                and (history.start is None or history.start[:4] <= str(year))
                and history.unit_on(day) in under
            ]
        return known[key]

    # -- judging -------------------------------------------------------------------------

    def histories(self, subject: str) -> list[History]:
        """Return who may be judged in the year: not those who left before it began."""
        if subject == HOUSEHOLD:
            return list(self.households.values())
        everybody = self.people if subject == PERSON else self.units
        first = f"{self.year}-01-01"
        return [
            history
            for history in everybody.values()
            if history.leave is None or history.leave >= first
        ]

    def kinds(self, subject: str) -> list[str]:
        """Return the kinds the law of the day judges."""
        return self.judge.kinds(subject)

    def ticked(self, history: History, kind: str) -> frozenset[str]:
        """Return what was ticked for one."""
        return self._ticked(kind, history.subject).get(_who(history), frozenset())

    def verdict(self, history: History, kind: str) -> Verdict:
        """Return the verdict on one, with what was ticked."""
        return self.judge.verdict(history, kind, self.year, self.ticked(history, kind))

    def verdicts(self, kind: str, subject: str, progress: Progress = silent) -> list[Verdict]:
        """Return the verdicts on everybody, in order of name."""
        histories, verdicts = self.histories(subject), list[Verdict]()
        for number, history in enumerate(histories):
            if number % _STEP == 0:
                progress(number, len(histories))
            verdicts.append(self.verdict(history, kind))
        return verdicts

    def candidates(self, kind: str, subject: str, progress: Progress = silent) -> list[Candidate]:
        """Return everybody with the finding on ``kind``, those nearest to it first.

        Afterwards :meth:`verdict` and :meth:`earliest` of them need the file no more.
        """
        names = {number: one.name for number, one in self.units.items()}
        above = {unit.id: unit.parent for unit in Units(self._database).all()}
        ticks, day = self._ticked(kind, subject), f"{self.year}-12-31"
        if subject == UNIT:
            self.members(0, self.year, day)  # reads everybody while the file is at hand
        histories, candidates = self.histories(subject), list[Candidate]()
        for number, history in enumerate(histories):
            if number % _STEP == 0:
                progress(number, len(histories))
            case = self.judge.case(history, self.year, ticks.get(_who(history), frozenset()))
            unit = history.unit_on(day) if subject == PERSON else above.get(history.number)
            candidates.append(
                Candidate(
                    history=history,
                    finding=self.judge.find(case, kind),
                    awarded=bool(history.years_of((kind,)) & case.bit),
                    unit=unit,
                    unit_name=names.get(unit or 0, ""),
                )
            )
        return sorted(candidates, key=lambda candidate: GROUPS.index(candidate.group))

    def earliest(self, history: History, kind: str) -> int | None:
        """Return the first year ``kind`` can come to one, with what was ticked."""
        return self.judge.earliest(history, kind, self.year, self.ticked(history, kind))

    def values(self, kinds: Sequence[str], subject: str) -> list[dict[str, Tri]]:
        """Return for everybody what each kind comes to, without reasons: for many at once."""
        judge, year, found = self.judge, self.year, list[dict[str, Tri]]()
        for history in self.histories(subject):
            case = judge.case(history, year)
            found.append({kind: judge.value(case, kind) for kind in kinds})
        return found

    @cached_property
    def _ticks(self) -> dict[tuple[str, str], dict[int | str, frozenset[str]]]:
        return {}

    def _ticked(self, kind: str, subject: str) -> dict[int | str, frozenset[str]]:
        key = kind, subject
        if key not in self._ticks:
            store = Attestations(self._database)
            self._ticks[key] = store.ticked(self.year, kind, subject)
        return self._ticks[key]


class Years:
    """Judges each award by the law of its own year's end, as history must be judged."""

    def __init__(self, database: Database) -> None:
        self._database = database
        kinds = Kinds(database).all()
        self.lexicon = shipped.lexicon(kinds)
        self._law, self._standing = regulation.law_of(database), shipped.standing(database)
        self._yearly = _yearly_kinds(self.lexicon)
        self._store = Histories(database, self.lexicon.levels, self.lexicon.scopes, self._yearly)
        self._judges: dict[int, Judge] = {}
        self._alone: dict[int, History] = {}

    @cached_property
    def people(self) -> dict[int, History]:
        """Everybody's history."""
        return self._store.people()

    def person(self, number: int) -> History | None:
        """Return one person's history, read once; ``None`` if gone."""
        if "people" in self.__dict__:
            return self.people.get(number)
        if number not in self._alone:
            self._alone |= self._store.people(number)
        return self._alone.get(number)

    def yearly(self, kind: str) -> bool:
        """Whether a period's award of ``kind`` is one for each of its years."""
        return kind in self._yearly

    def lacking(self, history: History, kind: str, year: int) -> str:
        """Return what ``kind`` in ``year`` would have wanted, empty if nothing is known to.

        Nothing is said of kinds without a rule, nor where only judgement could have told.
        """
        judge = self._judge(year)
        if not judge.book.rules(kind, history.subject):
            return ""
        case = judge.case(history, year)
        case.trusting = True
        if judge.value(case, kind) is not False:
            return ""
        return judge.find(judge.case(history, year), kind).short_of()

    def _judge(self, year: int) -> Judge:
        if year not in self._judges:
            book = Rulebook(self._law, default_day(year), self._standing)
            members = Bench(self._database, year).members
            self._judges[year] = Judge(book, self.lexicon, members)
        return self._judges[year]

    def unit(self, number: int) -> History | None:
        """Return one unit's history; ``None`` if gone."""
        return self._store.units(number).get(number)

    def beyond(self, kind: str, year: int, people: Collection[int]) -> list[str]:
        """Return the quotas of ``kind`` that giving it to ``people`` too would pass, in words."""
        book, found = self._judge(year).book, list[str]()
        quotas = [q for q in book.of_kind(book.law.quotas, kind) if q.max_pct or q.max_count]
        if not quotas:
            return found
        mask, everybody = bit(year), self.people
        having = {n for n, history in everybody.items() if history.years_of((kind,)) & mask} | set(
            people
        )
        for quota in quotas:
            of = {
                n for n, history in everybody.items() if history.years_of((quota.of,)) & mask
            } | having
            if quota.max_pct and len(having) * 100 > quota.max_pct * len(of):
                text = QT_TRANSLATE_NOOP(
                    "verdict", "{having} trên {all} {of}: quá {percent}% ({basis})"
                )
                found.append(
                    worded(
                        text,
                        having=len(having),
                        all=len(of),
                        percent=quota.max_pct,
                        of=self.lexicon.shorts([quota.of]),
                        basis=quota.basis,
                    )
                )
            elif quota.max_count and len(having) > quota.max_count:
                text = QT_TRANSLATE_NOOP("verdict", "{having}: quá {count} ({basis})")
                found.append(
                    worded(text, having=len(having), count=quota.max_count, basis=quota.basis)
                )
        return found


def _who(history: History) -> int | str:
    return history.name if history.subject == HOUSEHOLD else history.number


def _note_ancestors(
    unit: Unit, parents: Mapping[int, int | None], found: dict[int, set[int]]
) -> None:
    number, above, met = unit.id, unit.parent, set[int]()
    while number is not None and above is not None and above not in met:
        met.add(above)
        if above in found:
            found[above].add(number)
        above = parents.get(above)


def _yearly_kinds(lexicon: Lexicon) -> frozenset[str]:
    """Return the kinds given for a year: of a period's award each year counts."""
    period = {
        one["code"]: one.get("period") for one in entries("emulation_titles.toml")["award_kind"]
    }
    return frozenset(
        code
        for code, kind in lexicon.kinds.items()
        if period.get(code, "NAM" if kind.category == "DANH_HIEU" else None) == "NAM"
    )


def subjects_of(lexicon: Lexicon, kind: str) -> tuple[str, ...]:
    """Return who may receive ``kind``.

    Raises:
        TdktError: there is no such kind.
    """
    known = lexicon.kinds.get(kind)
    if known is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có mã danh hiệu “{kind}”."), kind=kind)
    return known.subjects


def judged_subjects(bench: Bench, kind: str) -> list[str]:
    """Return for whom the law of the day has a rule on ``kind``; all it is for when for none."""
    subjects = subjects_of(bench.lexicon, kind)
    found = [one for one in (PERSON, UNIT, HOUSEHOLD) if bench.book.rules(kind, one)]
    return [one for one in found if one in subjects] or list(subjects)


def asked(
    bench: Bench,
    kind: str | None = None,
    *,
    person: int | None = None,
    unit: int | None = None,
    progress: Progress = silent,
) -> list[Verdict]:
    """Return the verdicts on ``kind``, or every kind with a rule, for one or for all.

    Raises:
        TdktError: there is no such kind or person, or the kind is not for such a recipient.
    """
    if kind is not None:
        subjects_of(bench.lexicon, kind)
    if person is not None or unit is not None:
        history = bench.person(person) if person is not None else bench.units[unit or 0]
        kinds = [kind] if kind is not None else bench.kinds(history.subject)
        for one in kinds:
            _must_fit(bench, one, history.subject)
        return [bench.verdict(history, one) for one in kinds]
    verdicts = list[Verdict]()
    for subject in (PERSON, UNIT) if kind is None else judged_subjects(bench, kind):
        for one in [kind] if kind is not None else bench.kinds(subject):
            verdicts += bench.verdicts(one, subject, progress)
    return verdicts


def _must_fit(bench: Bench, kind: str, subject: str) -> None:
    if subject not in subjects_of(bench.lexicon, kind):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{kind}” không dành cho đối tượng này."),
            kind=bench.lexicon.kinds[kind].name,
        )


def tick(
    database: Database,
    *,
    subject: str,
    who: Sequence[int | str],
    kind: str,
    year: int,
    words: str,
    on: bool,
) -> ChangeSet:
    """Tick what the law leaves to judgement, for one or many put forward for ``kind``.

    Raises:
        TdktError: nobody is chosen.
    """
    if not who:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Chưa chọn ai để xác nhận."))
    verb = "Xác nhận" if on else "Bỏ xác nhận"
    with database.operation(f"{verb} “{words}” cho {len(who)} đối tượng năm {year}") as done:
        Attestations(database).tick(subject, who, kind, year, words, on=on)
    return done.changes
