"""What a rule may ask for: a small vocabulary, combined with all and any."""

from collections.abc import Iterator
from dataclasses import dataclass

PROPOSAL, PRIOR, STREAK = "proposal", "prior", "streak"
YEAR_BEFORE_OR_SAME, ANY_END = "year_before_or_same", "any"
YEAR, OCCASION = "year", "occasion"
INITIATIVE, RESEARCH = "initiative", "research"
JUDGED = ("attest", "movement", "urgent", "contribution", "long_service")
"""Conditions the law leaves to judgement."""


@dataclass(frozen=True, slots=True)
class All:
    """Every part must hold."""

    parts: tuple["Condition", ...]
    option: str | None = None


@dataclass(frozen=True, slots=True)
class Any:
    """One part must hold."""

    parts: tuple["Condition", ...]
    option: str | None = None


@dataclass(frozen=True, slots=True)
class Rated:
    """The rating of the year is ``level`` or better; of a unit if ``collective``."""

    level: str
    collective: bool = False


@dataclass(frozen=True, slots=True)
class RatedYears:
    """``level`` or better ``years`` running.

    ``up_to`` the proposal, or at any time; ``after`` the award asked for beside it.
    """

    level: str
    years: int
    up_to: str | None = None
    after: str | None = None
    or_held: tuple[str, ...] = ()
    """Kinds: a year in which one was received counts, whatever its rating."""


@dataclass(frozen=True, slots=True)
class RatedTimes:
    """``level`` or better ``times`` within the run named beside it."""

    level: str
    times: int
    within: str | None = None


@dataclass(frozen=True, slots=True)
class Prior:
    """One of ``codes`` received ``times``; ``by`` says what running means for the awards."""

    codes: tuple[str, ...]
    times: int = 1
    consecutive: bool = False
    ends: str = ANY_END
    by: str = YEAR
    within: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """``count`` initiatives, or pieces of research, recognised for at least ``scope``."""

    what: str
    scope: str
    count: int = 1
    within: str | None = None


@dataclass(frozen=True, slots=True)
class Meets:
    """The standard of another kind is met in the year, or that kind was received in it."""

    code: str


@dataclass(frozen=True, slots=True)
class MembersShare:
    """Of a unit's members ``percent`` hold ``code`` in the year; more than that if ``strict``."""

    code: str
    percent: int
    strict: bool = False


@dataclass(frozen=True, slots=True)
class MembersAll:
    """Every member is rated ``level`` or better."""

    level: str


@dataclass(frozen=True, slots=True)
class MembersExist:
    """At least ``count`` members hold ``code`` in the year."""

    code: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class MembersUndisciplined:
    """No member was disciplined in the year as gravely as ``form``."""

    form: str


@dataclass(frozen=True, slots=True)
class Undisciplined:
    """Not disciplined as gravely as ``form`` in the last ``years``."""

    form: str
    years: int = 1


@dataclass(frozen=True, slots=True)
class Served:
    """At work for ``months`` or longer."""

    months: int


@dataclass(frozen=True, slots=True)
class Judged:
    """Left to judgement: the officer ticks it. ``what`` is one of :data:`JUDGED`."""

    what: str
    words: str


Leaf = (
    Rated
    | RatedYears
    | RatedTimes
    | Prior
    | Evidence
    | Meets
    | MembersShare
    | MembersAll
    | MembersExist
    | MembersUndisciplined
    | Undisciplined
    | Served
    | Judged
)
Condition = All | Any | Leaf


def leaves(condition: Condition) -> Iterator[Leaf]:
    """Yield what stands at the ends of a condition."""
    if isinstance(condition, All | Any):
        for part in condition.parts:
            yield from leaves(part)
    else:
        yield condition


def only_judged(condition: Condition) -> bool:
    """Whether nothing in it can be told from the records."""
    return all(isinstance(leaf, Judged) for leaf in leaves(condition))


def names_run(condition: Condition) -> bool:
    """Whether it names a run of years that conditions beside it may refer to."""
    return isinstance(condition, RatedYears) or (
        isinstance(condition, Prior) and condition.consecutive
    )


def refers_to_run(condition: Condition) -> bool:
    """Whether it counts only within a run named beside it."""
    return any(getattr(leaf, "within", None) == STREAK for leaf in leaves(condition))
