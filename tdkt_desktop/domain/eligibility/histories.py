"""What the records say of one person or unit, laid out for rules: years as bits."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tdkt_desktop.domain.awards.conduct import NewAbsence, NewDiscipline
from tdkt_desktop.domain.ids import UnitId

BASE_YEAR = 1930
"""The year of bit 0. What is older is of no rule."""


def bit(year: int) -> int:
    """Return the bit of ``year``."""
    return 1 << (year - BASE_YEAR) if year >= BASE_YEAR else 0


def until(year: int) -> int:
    """Return the bits of all years up to and including ``year``."""
    return (1 << (year - BASE_YEAR + 1)) - 1 if year >= BASE_YEAR else 0


def years_in(mask: int) -> list[int]:
    """Return the years of a mask, oldest first."""
    found, year = [], BASE_YEAR
    while mask:
        if mask & 1:
            found.append(year)
        mask >>= 1
        year += 1
    return found


def run_ending(mask: int, year: int) -> int:
    """Return the years running without a gap that end with ``year``."""
    end = year - BASE_YEAR
    if end < 0 or not mask >> end & 1:
        return 0
    gaps = ~mask & ((1 << end) - 1)
    return mask & ((1 << (end + 1)) - 1) & -(1 << gaps.bit_length())


def runs(mask: int) -> Iterator[int]:
    """Yield each run of years without a gap, latest first."""
    while mask:
        run = run_ending(mask, mask.bit_length() - 1 + BASE_YEAR)
        yield run
        mask &= ~run


@dataclass(frozen=True, slots=True)
class Work:
    """An initiative or a piece of research of one author.

    ``scope`` is the rank of the scope it was recognised for, 0 when not recorded; ``uses`` are
    the kinds, with the years, it was put forward for already; ``day`` when it was recognised
    (ISO, as precise as known).
    """

    id: int
    title: str
    year: int
    scope: int
    research: bool = False
    uses: tuple[tuple[str, int], ...] = ()
    day: str | None = None


@dataclass(frozen=True, slots=True)
class Stay:
    """At a unit from ``start`` until ``end``; either may be unknown."""

    unit: UnitId
    start: str | None = None
    end: str | None = None


@dataclass(slots=True)
class History:
    """The records of one person, unit or household.

    ``awards`` maps kind to type of award (empty when not recorded) to the years; only awards
    that stand. ``ratings`` maps the rank of a level to the years of it or better, ``rated`` are
    all years with a rating.
    """

    subject: str
    id: int = 0
    name: str = ""
    start: str | None = None
    leave: str | None = None
    awards: dict[str, dict[str, int]] = field(default_factory=dict)
    ratings: dict[int, int] = field(default_factory=dict)
    rated: int = 0
    works: list[Work] = field(default_factory=list)
    disciplines: list[NewDiscipline] = field(default_factory=list)
    absences: list[NewAbsence] = field(default_factory=list)
    stays: list[Stay] = field(default_factory=list)
    before: tuple[str, ...] = ()
    """The units that were merged into this one."""

    def add_award(self, kind: str, type_: str, first: int, last: int | None = None) -> None:
        """Note an award of a year, or of each year of a period."""
        mask = until(last or first) & ~until(first - 1)
        of_kind = self.awards.setdefault(kind, {})
        of_kind[type_] = of_kind.get(type_, 0) | mask

    def add_rating(self, rank: int, year: int) -> None:
        """Note the rating of a year."""
        mask = bit(year)
        self.rated |= mask
        ratings = self.ratings
        for level in range(1, rank + 1):
            ratings[level] = ratings.get(level, 0) | mask

    @property
    def first_year(self) -> int:
        """The first year of an award or a rating; 0 without any."""
        mask = self.rated
        for of_kind in self.awards.values():
            for years in of_kind.values():
                mask |= years
        return next(iter(years_in(mask & -mask)), 0)

    def years_of(self, kinds: Iterable[str], without: frozenset[str] = frozenset()) -> int:
        """Return the years of awards of ``kinds`` whose type is not among ``without``."""
        found = 0
        for kind in kinds:
            types = self.awards.get(kind)
            if types:
                for type_, mask in types.items():
                    if type_ not in without:
                        found |= mask
        return found

    def types_of(self, kinds: Iterable[str], type_: str) -> int:
        """Return the years of awards of ``kinds`` of one type."""
        return sum(self.awards.get(kind, {}).get(type_, 0) for kind in kinds)

    @property
    def noted(self) -> set[int]:
        """The years something was received or recognised in."""
        masks = [mask for types in self.awards.values() for mask in types.values()]
        found = {year for mask in masks for year in years_in(mask)}
        return found | {work.year for work in self.works}

    def unit_on(self, day: str) -> UnitId | None:
        """Return the unit on ``day`` (ISO)."""
        best: Stay | None = None
        for stay in self.stays:
            begun = stay.start is None or stay.start <= day
            if begun and (stay.end is None or stay.end >= day):
                newer = best is None or (stay.start or "") >= (best.start or "")
                best = stay if newer else best
        return best.unit if best else None

    def copy(self) -> "History":
        """Return a history that may be added to without touching this one."""
        return History(
            self.subject,
            self.id,
            self.name,
            self.start,
            self.leave,
            {kind: dict(types) for kind, types in self.awards.items()},
            dict(self.ratings),
            self.rated,
            list(self.works),
            self.disciplines,
            self.absences,
            self.stays,
            self.before,
        )
