"""Where a movement stands on a day: its targets, its place on the board, how soon it rewarded."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import inf, isfinite
from statistics import median

from tdkt_desktop.domain.ids import AwardId
from tdkt_desktop.domain.movements.movements import Measured, Movement, NewMovement, Review, Target
from tdkt_desktop.domain.vietnamese.dates import days_between, first_day, last_day, months_later

_WHOLE_DAY = len("2025-01-01")
_ALL = 100


class Standing(StrEnum):
    """The columns of the board. ``EMPTY`` has ended with nothing to show."""

    RUNNING = "running"
    DUE = "due"
    SHOWN = "shown"
    EMPTY = "empty"


class Lack(StrEnum):
    """What a movement has nothing of."""

    END = "end"
    TARGETS = "targets"
    RESULTS = "results"
    ENTRIES = "entries"
    AWARDS = "awards"


@dataclass(frozen=True, slots=True)
class Limits:
    """How many days count as what: see movements.toml."""

    soon: int
    grace: int
    slow: int


@dataclass(frozen=True, slots=True)
class Progress:
    """A target and what it came to, check by check in the order of days."""

    target: Target
    checks: tuple[Measured, ...] = ()

    @property
    def latest(self) -> float | None:
        """What was measured last."""
        return self.checks[-1].value if self.checks else None

    def on(self, day: str) -> float | None:
        """Return what was measured on a day."""
        return next((one.value for one in self.checks if one.day == day), None)

    @property
    def falls(self) -> bool:
        """Whether less is better: the aim lies below what it was before."""
        base, aim = self.target.base, self.target.aim
        return base is not None and aim is not None and aim < base

    @property
    def reached(self) -> bool | None:
        """Whether the aim is reached; ``None`` while that cannot be said."""
        value, aim = self.latest, self.target.aim
        if value is None or aim is None:
            return None
        return value <= aim if self.falls else value >= aim

    @property
    def missing(self) -> float:
        """How far the last measured lies from the aim; 0 once it is reached."""
        value, aim = self.latest, self.target.aim
        if value is None or aim is None or self.reached:
            return 0
        return abs(aim - value)

    @property
    def percent(self) -> int | None:
        """How much of the aim is reached, of a falling one how much of the way, in hundredths.

        Rounded down: 99.6 % is not yet all. ``None`` while that cannot be said.
        """
        value, aim, base = self.latest, self.target.aim, self.target.base
        if value is None or aim is None:
            return None
        if self.falls and base is not None:
            return _hundredths(base - value, base - aim)
        return _hundredths(value, aim)


@dataclass(frozen=True, slots=True)
class MovementRow:
    """A movement with all that hangs on it. ``awards`` are those given for it, with their days.

    ``people`` and ``units`` are how many registered, ``cost`` is the sum in đồng.
    """

    movement: Movement
    progress: tuple[Progress, ...] = ()
    reviews: tuple[Review, ...] = ()
    awards: tuple[tuple[AwardId, str | None], ...] = ()
    people: int = 0
    units: int = 0
    cost: int = 0
    files: int = 0

    @property
    def final(self) -> Review | None:
        """The review that closed it."""
        return next((one for one in reversed(self.reviews) if one.final), None)

    @property
    def measured(self) -> bool:
        """Whether anything was ever measured."""
        return any(one.checks for one in self.progress)

    @property
    def has_results(self) -> bool:
        """Whether there is anything to show: something measured, or somebody rewarded."""
        return self.measured or bool(self.awards)

    def standing(self, day: str, limits: Limits) -> Standing:
        """Return the column of the board it stands in on a day."""
        end = self.movement.end
        if self.final is not None:
            return Standing.SHOWN if self.has_results else Standing.EMPTY
        left = days_left(end, day)
        if left is None or left > limits.soon:
            return Standing.RUNNING
        if left < -limits.grace and not self.has_results:
            return Standing.EMPTY
        return Standing.DUE

    def lacks(self) -> Sequence[Lack]:
        """Return what it has nothing of, in the order it is to be mended."""
        found = [
            (Lack.END, self.movement.end is None),
            (Lack.TARGETS, not self.progress),
            (Lack.RESULTS, bool(self.progress) and not self.measured),
            (Lack.ENTRIES, not self.people and not self.units),
            (Lack.AWARDS, not self.awards),
        ]
        return [lack for lack, there in found if there]

    @property
    def days_to_reward(self) -> int | None:
        """Days from the closing review, or the end where there was none, to the middle award.

        What was given on the way does not count. ``None`` where a day is not known.
        """
        since = self.final.day if self.final is not None else self.movement.end
        if since is None or len(since) != _WHOLE_DAY:
            return None
        given = (day for _, day in self.awards if day is not None and len(day) == _WHOLE_DAY)
        took = (days_between(since, day) for day in given)
        return middle([days for days in took if days >= 0])

    def as_of(self, day: str) -> "MovementRow":
        """Return it with what had been measured by a day: what a paper of that day can say."""
        known = (
            replace(one, checks=tuple(check for check in one.checks if check.day <= day))
            for one in self.progress
        )
        return replace(self, progress=tuple(known))

    def check_days(self) -> list[str]:
        """Return the days anything was measured, in order."""
        return sorted({check.day for one in self.progress for check in one.checks})


def _hundredths(part: float, whole: float) -> int | None:
    """Return a share in hundredths, rounded down; ``None`` where there is none to speak of."""
    share = part / whole * _ALL if whole else inf
    return int(share) if isfinite(share) else None


def days_left(end: str | None, day: str) -> int | None:
    """Return the days from ``day`` to the end of a movement, below zero when it lies before.

    An end known to the year or the month alone is its last day. ``None`` without one.
    """
    return days_between(day, last_day(end)) if end else None


_YEAR = 12


def term(movement: NewMovement) -> str:
    """Return how long a movement is as statutory tables part them; empty while a day is missing.

    ``DUOI_1``, ``1`` (a whole year to the day), ``1_3``, ``3_5``, ``TU_5``: years from its first
    day to its last.
    """
    if movement.start is None or movement.end is None:
        return ""
    first = dt.date.fromisoformat(first_day(movement.start))
    after = dt.date.fromisoformat(last_day(movement.end)) + dt.timedelta(1)
    if after < months_later(first, _YEAR):
        return "DUOI_1"
    if after == months_later(first, _YEAR):
        return "1"
    years = ((3, "1_3"), (5, "3_5"))
    return next((code for n, code in years if after < months_later(first, n * _YEAR)), "TU_5")


def middle(days: Sequence[int]) -> int | None:
    """Return the median of how long rewards took; ``None`` of none."""
    return round(median(days)) if days else None
