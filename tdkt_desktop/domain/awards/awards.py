"""Awards and the decisions that give them."""

from dataclasses import dataclass
from typing import TypeVar

from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, TITLES, UNIT, Level
from tdkt_desktop.domain.ids import AwardId, DecisionId, KindId, MovementId, PersonId, UnitId

_Year = TypeVar("_Year", int, int | None)
RecipientKey = tuple[str, int | str | None]
"""What tells one recipient from another: the sort of recipient, and the id or the name."""


def recipient_key(
    subject: str, person: PersonId | None, unit: UnitId | None, name: str | None
) -> RecipientKey:
    """Return what tells one recipient from another: the sort, and the id or the name."""
    if subject == PERSON and person is not None:
        return PERSON, person
    if subject == UNIT and unit is not None:
        return UNIT, unit
    return subject or HOUSEHOLD, name


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDecision:
    """A decision that gives awards. ``date`` is ISO with its precision."""

    number: str
    date: str | None = None
    authority: str | None = None
    signer: str | None = None
    signer_title: str | None = None
    summary: str | None = None
    note: str | None = None

    @property
    def year(self) -> str:
        """The year of its date, which with the number names a decision; empty if unknown."""
        return (self.date or "")[:4]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(NewDecision):
    """A decision of the file."""

    id: DecisionId


def counted_to(first: int, last: _Year, *, school: bool) -> _Year:
    """Return the last year that years given count as: a school year is one, the first."""
    return first if school and last == first + 1 else last


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAward:
    """One award to a person, a unit, or a household or outsider known by name only.

    ``unit`` is the unit awarded, or for a person the unit held then where the source said so;
    ``position`` likewise. ``year_to`` closes a period. ``source`` is ``typed``, ``imported``
    or ``decided``. A revoked award stays, with ``revoked`` (ISO date) and the reason. ``type``
    is the code of what it was given for (records.toml: merit, sudden, thematic ...).
    """

    kind: KindId
    subject: str = PERSON
    person: PersonId | None = None
    unit: UnitId | None = None
    recipient: str | None = None
    position: str | None = None
    year: int
    year_to: int | None = None
    decision: DecisionId | None = None
    ordinal: int | None = None
    achievement: str | None = None
    source: str = "typed"
    revoked: str | None = None
    revoke_reason: str | None = None
    type: str | None = None
    body: str | None = None
    """Whose it is (bodies.toml), where that is not the State's."""
    subject_class: str | None = None
    """What statutory tables call whom it went to (terms.toml)."""
    movement: MovementId | None = None
    """The movement it was given for, where no round of that movement gave it."""

    @property
    def years(self) -> str:
        """Its year as it is read: ``2025``, ``2025-2026``."""
        ends = self.year_to is not None and self.year_to != self.year
        return f"{self.year}-{self.year_to}" if ends else str(self.year)

    @property
    def year_cell(self) -> int | str:
        """Its year as a list of Excel holds it: a number, unless it spans two."""
        return self.year if self.years == str(self.year) else self.years

    @property
    def recipient_key(self) -> RecipientKey:
        """What tells one recipient from another."""
        return recipient_key(self.subject, self.person, self.unit, self.recipient)


@dataclass(frozen=True, slots=True)
class PastAward:
    """An award as what one was awarded before is told: whose, of which year, what, by what."""

    id: AwardId
    whose: RecipientKey
    year: int
    kind: KindId
    name: str
    short: str
    decision: Decision | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Award(NewAward):
    """An award of the file."""

    id: AwardId


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardRow:
    """An award as a list shows one: with the words behind its references.

    ``unit_name`` and ``position`` are those held on the decision's day, or at the end of the
    award's year. ``everyday`` marks the titles of the lowest level that come without a
    certificate of the State's: most people have them in most years.
    """

    award: Award
    recipient: str
    birth_date: str | None
    sex: str | None
    unit_name: str
    position: str
    kind_code: str
    kind_name: str
    kind_short: str
    group: str
    level: Level
    decision: Decision | None
    everyday: bool = False
    person_code: str | None = None
    identity: str | None = None

    @property
    def is_title(self) -> bool:
        """Whether it is an emulation title."""
        return self.group == TITLES

    @property
    def when(self) -> str:
        """The day the award took effect, as precisely as known (ISO)."""
        return (self.decision and self.decision.date) or str(self.award.year)


@dataclass(frozen=True, slots=True)
class AwardQuery:
    """What a list of awards is narrowed to. ``status`` is ``valid``, ``revoked`` or ``all``.

    ``only`` keeps some by their ids.
    """

    text: str = ""
    year_from: int | None = None
    year_to: int | None = None
    kind: str | None = None
    level: str | None = None
    unit: UnitId | None = None
    person: PersonId | None = None
    of_unit: int | None = None
    decision: DecisionId | None = None
    subject: str | None = None
    status: str = "all"
    only: frozenset[int] | None = None
    order: str = "year"
    descending: bool = False
