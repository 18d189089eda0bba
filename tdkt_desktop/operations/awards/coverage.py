"""How far the past is recorded: year by year, kind by kind, and what is still to be looked for."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tdkt_desktop.domain.awards.kinds import AwardKind
from tdkt_desktop.domain.eligibility.histories import History, bit
from tdkt_desktop.domain.ids import AwardId, DecisionId, KindId, PersonId, UnitId
from tdkt_desktop.operations.eligibility.assessment import Assessment, yearly_kinds
from tdkt_desktop.operations.law.shipped import standing
from tdkt_desktop.storage.coverage import YearsHeld
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.histories import Histories
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings

_MOST_YEARS = 40
_FEW_TIMES = 3
"""A year is thin where it holds less than one in so many of the years beside it."""
_STILL_MISSED = 2
"""For how many years after the last of a kind it is looked for."""
_COLLEAGUES = 3
"""How many at least must have been in a unit for its year to speak of those without anything."""


@dataclass(frozen=True, slots=True)
class Thin:
    """A title of every year that a year has none of, or far fewer than the years beside it."""

    kind: AwardKind
    count: int
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class YearHoles:
    """What seems to be missing of one year.

    ``people`` are those who were there and have neither award nor rating while most of their unit
    has; ``no_decision`` says that awards are recorded of a year in which nothing was decided.
    """

    year: int
    empty: Sequence[DecisionId] = ()
    undecided: Sequence[AwardId] = ()
    thin: Sequence[Thin] = ()
    people: Sequence[PersonId] = ()
    no_decision: bool = False
    unrated: int = 0
    """How many were there, where hardly anybody has a rating."""

    @property
    def count(self) -> int:
        """How many sorts of things are to be looked for."""
        parts = (self.empty, self.undecided, self.thin, self.people, self.unrated)
        return sum(map(bool, parts)) + self.no_decision


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the file holds of each year, the latest first; the year that runs is not among them."""

    years: Sequence[int] = ()
    kinds: Sequence[AwardKind] = ()
    awards: Mapping[KindId, Mapping[int, Sequence[AwardId]]] = field(default_factory=dict)
    decisions: Mapping[int, Sequence[DecisionId]] = field(default_factory=dict)
    ratings: Mapping[int, int] = field(default_factory=dict)
    staff: Mapping[int, int] = field(default_factory=dict)
    holes: Mapping[int, YearHoles] = field(default_factory=dict)
    undated: Sequence[DecisionId] = ()
    """The decisions without a list or a day."""
    since: int | None = None
    """From which year on nothing recorded means nothing given, as the officer said."""

    def open_since(self, year: int) -> int:
        """Return how many years from ``year`` on something is to be looked for in."""
        return sum(one >= year and self.holes[one].count > 0 for one in self.years)


def coverage(database: Database) -> Coverage:
    """Return how far the past is recorded."""
    held, since = YearsHeld(database), standing(database).complete_since
    awards, decisions, ratings = held.awards(), held.decisions(), held.ratings()
    undated = [one for one, has_list in decisions.pop(0, {}).items() if not has_list]
    running = Settings(database).agency().year
    known = {year for of_kind in awards.values() for year in of_kind} | {*decisions, *ratings}
    past = [year for year in known if year < running] if running else sorted(known)
    if not past:
        return Coverage(undated=undated, since=since)
    last = (running or max(past) + 1) - 1
    years = range(last, max(min(past) - 1, last - _MOST_YEARS), -1)
    kinds = [
        kind for kind in Kinds(database).all() if any(y in awards.get(kind.id, {}) for y in years)
    ]
    lexicon = Assessment(database, last).lexicon
    yearly = yearly_kinds(lexicon)
    people = Histories(database, lexicon.levels, lexicon.scopes, yearly).people()
    there = {year: dict(_there(people, year)) for year in years}
    undecided = held.undecided()
    holes = {
        year: YearHoles(
            year,
            [one for one, has_list in decisions.get(year, {}).items() if not has_list],
            undecided.get(year, ()),
            [
                thin
                for kind in kinds
                if kind.code in yearly
                and kind.in_force(year)
                and (thin := _thin(kind, awards[kind.id], year, years))
            ],
            _without(people, there[year], year),
            not decisions.get(year) and any(of_kind.get(year) for of_kind in awards.values()),
            _unrated(len(there[year]), ratings.get(year, 0)),
        )
        for year in years
    }
    return Coverage(
        years,
        kinds,
        awards,
        {year: list(of_year) for year, of_year in decisions.items()},
        ratings,
        {year: len(of_year) for year, of_year in there.items()},
        holes,
        undated,
        since,
    )


def _thin(
    kind: AwardKind, counts: Mapping[int, Sequence[AwardId]], year: int, years: Sequence[int]
) -> Thin | None:
    """Return how a year falls short of the nearest ones before and after that hold the kind.

    Where none after it does, the one before alone tells, for some years.
    """
    count = len(counts.get(year, ()))
    earlier = next((y for y in range(year - 1, min(years) - 1, -1) if counts.get(y)), 0)
    later = next((y for y in range(year + 1, max(years) + 1) if counts.get(y)), 0)
    before, after = len(counts.get(earlier, ())), len(counts.get(later, ()))
    least = min(before, after) if later else before * (year - earlier <= _STILL_MISSED)
    if least and count * _FEW_TIMES < least:
        return Thin(kind, count, before, after)
    return None


def _unrated(staff: int, rated: int) -> int:
    """Return how many were there, where fewer than one in some have a rating of the year."""
    return staff if staff >= _COLLEAGUES and rated * _FEW_TIMES < staff else 0


def _there(people: Mapping[PersonId, History], year: int) -> Iterator[tuple[PersonId, UnitId]]:
    """Yield who was there for the whole of a year, as far as is known, and in what unit.

    Whoever came nobody knows when was there since the first year that says anything of them.
    """
    first, last = f"{year}-01-01", f"{year}-12-31"
    for number, history in people.items():
        start = history.start or f"{history.first_year or year + 1}"
        if start > first or (history.leave or "9") <= last:
            continue
        stays = [
            stay
            for stay in history.stays
            if (stay.start or "") <= last and (stay.end or "9") >= last
        ]
        if stays:
            yield number, max(stays, key=lambda stay: stay.start or "").unit


def _without(
    people: Mapping[PersonId, History], there: Mapping[PersonId, UnitId], year: int
) -> list[PersonId]:
    """Return who has neither award nor rating of a year while most of the unit has."""
    units: dict[UnitId, list[PersonId]] = defaultdict(list)
    for person, unit in there.items():
        units[unit].append(person)
    found = list[PersonId]()
    for members in units.values():
        bare = [one for one in members if not _has_something(people[one], year)]
        if len(members) >= _COLLEAGUES and 2 * len(bare) < len(members):
            found += bare
    return found


def _has_something(history: History, year: int) -> bool:
    mask = bit(year)
    given = any(years & mask for of_kind in history.awards.values() for years in of_kind.values())
    return given or bool(history.rated & mask)
