"""Review rounds: who is put forward for what, how far each has come, and what is in the way."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from tdkt_desktop.domain.awards.awards import recipient_key
from tdkt_desktop.domain.awards.kinds import PERSON, AwardKind
from tdkt_desktop.domain.ids import (
    AwardId,
    KindId,
    MemberId,
    MovementId,
    NominationId,
    PersonId,
    RemarkId,
    RoundId,
    UnitId,
)


class Stage(StrEnum):
    """A stage of a round; a round need not use all."""

    REGISTRATION = "registration"
    NOMINATION = "nomination"
    CHECKING = "checking"
    NOTICE = "notice"
    COUNCIL = "council"
    SUBMISSION = "submission"
    DECISION = "decision"
    HANDING = "handing"


STAGES = (
    Stage.REGISTRATION,
    Stage.NOMINATION,
    Stage.CHECKING,
    Stage.NOTICE,
    Stage.COUNCIL,
    Stage.SUBMISSION,
    Stage.DECISION,
    Stage.HANDING,
)
"""The stages of a round in their order; a round need not use all."""


class NominationState(StrEnum):
    """What has become of a nomination."""

    OPEN = "open"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"
    REJECTED = "rejected"
    AWARDED = "awarded"


STATES = (
    NominationState.OPEN,
    NominationState.AWARDED,
    NominationState.RETURNED,
    NominationState.WITHDRAWN,
    NominationState.REJECTED,
)


class StepKind(StrEnum):
    """What may happen to a nomination besides becoming one of the states."""

    ADDED = "added"
    MOVED = "moved"
    LOWERED = "lowered"
    REOPENED = "reopened"
    DECIDED = "decided"


class Role(StrEnum):
    """A role in the council."""

    CHAIR = "chair"
    DEPUTY = "deputy"
    SECRETARY = "secretary"
    MEMBER = "member"


class Presence(StrEnum):
    """At the meeting, absent with a written opinion, or absent without."""

    PRESENT = "present"
    WRITTEN = "written"
    ABSENT = "absent"


PRESENCES = (Presence.PRESENT, Presence.WRITTEN, Presence.ABSENT)
"""At the meeting, absent with a written opinion, or absent without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRound:
    """One review round of a ``year``. Dates are ISO.

    ``sort`` is a code of rounds.toml; ``rules_date`` the day whose law judges; ``achieved`` the
    day of the achievement a sudden round rewards; ``closed`` the day it was put away.
    """

    name: str
    sort: str
    year: int
    rules_date: str
    stages: tuple[Stage, ...]
    superior: str | None = None
    achieved: str | None = None
    theme: str | None = None
    notice_from: str | None = None
    notice_to: str | None = None
    meeting: str | None = None
    place: str | None = None
    ballots_out: int | None = None
    ballots_in: int | None = None
    ballots_valid: int | None = None
    note: str | None = None
    closed: str | None = None
    signer: str | None = None
    """Who signs the papers of this round; the agency's head if nobody is named."""
    signer_title: str | None = None
    movement: MovementId | None = None
    """The movement it rewards."""

    def after(self, stage: Stage) -> Stage | None:
        """Return the stage of this round that follows ``stage``; ``None`` after the last."""
        place = STAGES.index(stage)
        return next((one for one in self.stages if STAGES.index(one) > place), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Round(NewRound):
    """A review round of the file."""

    id: RoundId


@dataclass(frozen=True, slots=True, kw_only=True)
class NewNomination:
    """One person, unit or household put forward for one kind.

    ``votes`` are those for it at the meeting, ``written`` those of absent members;
    ``first_kind`` is what was asked for before the nomination was lowered, ``first_votes`` and
    ``first_written`` the votes for that; ``reason`` is why it was returned, withdrawn or refused.
    """

    round: RoundId
    kind: KindId
    subject: str = PERSON
    person: PersonId | None = None
    unit: UnitId | None = None
    recipient: str | None = None
    position: str | None = None
    stage: Stage
    state: NominationState = NominationState.OPEN
    first_kind: KindId | None = None
    first_votes: int | None = None
    first_written: int | None = None
    result: str | None = None
    achieved: str | None = None
    reason: str | None = None
    votes: int | None = None
    written: int | None = None
    award: AwardId | None = None

    @property
    def recipient_key(self) -> tuple[str, int | str | None]:
        """What tells one recipient from another."""
        return recipient_key(self.subject, self.person, self.unit, self.recipient)

    @property
    def who(self) -> int | str:
        """The person's or unit's id, or the name of somebody known by name only."""
        number = self.person if self.subject == PERSON else self.unit
        return number if number is not None else self.recipient or ""

    @property
    def stands(self) -> bool:
        """Whether it is still put forward, or has come through."""
        return self.state in (NominationState.OPEN, NominationState.AWARDED)

    @property
    def total(self) -> int | None:
        """All votes for it, or ``None`` when none were counted."""
        if self.votes is None and self.written is None:
            return None
        return (self.votes or 0) + (self.written or 0)

    @property
    def tally(self) -> str:
        """The votes as they are written down: ``7``, with written opinions ``7+1``; or empty."""
        if self.total is None:
            return ""
        written = "" if self.written is None else f"+{self.written}"
        return f"{self.votes or 0}{written}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Nomination(NewNomination):
    """A nomination of the file."""

    id: NominationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Nominee:
    """A nomination as a list shows one, with the words behind its references.

    ``lowered_to`` is set on one that tells of what was asked for first.
    """

    nomination: Nomination
    name: str
    birth_date: str | None = None
    sex: str | None = None
    unit: UnitId | None = None
    unit_name: str = ""
    position: str = ""
    kind_code: str
    kind_name: str
    kind_short: str
    kind_rank: int = 0
    first_kind: str = ""
    lowered_to: str = ""
    rating: str | None = None
    initiatives: int = 0
    papers: int = 0

    def of_kind(self, kind: AwardKind) -> "Nominee":
        """Return it as put forward for ``kind``."""
        return replace(
            self,
            nomination=replace(self.nomination, kind=kind.id),
            kind_code=kind.code,
            kind_name=kind.name,
            kind_short=kind.short,
            kind_rank=kind.rank,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that became of a nomination."""

    nomination: NominationId
    day: str
    act: str
    detail: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRemark:
    """What somebody said of the posted list, and how it was answered."""

    round: RoundId
    nomination: NominationId | None = None
    day: str
    sender: str | None = None
    words: str
    answer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark(NewRemark):
    """A remark of the file."""

    id: RemarkId


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMember:
    """A member of a round's council; without a ``round``, of the standing one.

    ``opinion`` is what an absent member wrote.
    """

    round: RoundId | None = None
    person: PersonId | None = None
    name: str
    position: str | None = None
    role: Role = Role.MEMBER
    presence: Presence = Presence.PRESENT
    opinion: str | None = None
    ordinal: int = 0

    def seated(self, round_: RoundId | None) -> "NewMember":
        """Return the same person on another council, there and with nothing written yet."""
        return NewMember(
            round=round_,
            person=self.person,
            name=self.name,
            position=self.position,
            role=self.role,
            ordinal=self.ordinal,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Member(NewMember):
    """A member in the file."""

    id: MemberId


@dataclass(frozen=True, slots=True)
class Council:
    """Who may vote: all ``members``, those at the meeting and those who wrote."""

    members: Sequence[Member] = ()

    @property
    def size(self) -> int:
        """How many members there are: what the decree reckons shares of."""
        return len(self.members)

    def count(self, presence: Presence) -> int:
        """Return how many members have this presence."""
        return sum(member.presence == presence for member in self.members)

    def voters(self, nomination: Nomination, presence: Presence) -> int:
        """Return how many may vote on ``nomination``: nobody votes on themselves."""
        own = nomination.person if nomination.subject == PERSON else None
        return sum(
            member.presence == presence and (own is None or member.person != own)
            for member in self.members
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """How many of the council a kind needs: ``percent`` or more; more than it if ``beyond``.

    ``of`` says of whom, in the decree's words; ``binding`` whether the law asks for a ballot.
    """

    percent: int
    of: str
    basis: str
    confidence: str
    beyond: bool = False
    binding: bool = True

    def needed(self, members: int) -> int:
        """Return the least number of votes that passes."""
        if self.beyond:
            return members * self.percent // 100 + 1
        return -(-members * self.percent // 100)

    def passed(self, votes: int, members: int) -> bool:
        """Whether ``votes`` of all ``members`` pass."""
        return votes >= self.needed(members)


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline of a round: how many nominations have not come past its stage."""

    round: Round
    stage: Stage
    due: str
    waiting: int
    late: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """What is in the way of a nomination; ``blocks`` when the law forbids it."""

    text: str
    blocks: bool = False
