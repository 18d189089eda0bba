"""What lies on the officer's desk: what is due, the year so far, open rounds, what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tdkt_desktop.domain.awards.kinds import AwardKind
from tdkt_desktop.domain.ids import AwardId, NominationId
from tdkt_desktop.domain.rounds import Round, Stage
from tdkt_desktop.domain.vietnamese.dates import days_between, today
from tdkt_desktop.operations.rounds import deadlines
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.gaps import Gaps
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.settings import Settings

SOON = 7
"""Days before a deadline from which it is soon."""


class DutyKind(StrEnum):
    """What is to be done."""

    STAGE = "stage"
    MEETING = "meeting"
    REMARKS = "remarks"
    PRINT = "print"
    HAND = "hand"
    AGENCY = "agency"


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing to do: how many it is about, of which round and stage, by when.

    ``days`` are those left, below zero when late, ``None`` without a day.
    """

    kind: DutyKind
    count: int = 0
    round: Round | None = None
    stage: Stage | None = None
    day: str = ""
    days: int | None = None
    lacking: Sequence[str] = ()
    """The fields of the agency that are empty."""


class GapKind(StrEnum):
    """What is missing."""

    RATING = "rating"
    BIRTHDAY = "birthday"
    START = "start"
    UNIT = "unit"
    DECISION = "decision"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Gap:
    """What is missing in which records; ``page`` shows them."""

    kind: GapKind
    page: str
    ids: Sequence[int]


@dataclass(frozen=True, slots=True)
class YearLine:
    """A kind in a year: the awards given, the nominations under way, those of the year before."""

    kind: AwardKind
    given: Sequence[AwardId]
    under_way: Sequence[NominationId]
    before: Sequence[AwardId]

    @property
    def difference(self) -> int:
        """How many more than the year before, with those under way."""
        return len(self.given) + len(self.under_way) - len(self.before)


@dataclass(frozen=True, slots=True)
class OpenRound:
    """A round under way: at which of its stages most wait, and how many."""

    round: Round
    stage: Stage
    waiting: int

    @property
    def place(self) -> int:
        """The number of the stage, from 1."""
        return self.round.stages.index(self.stage) + 1


def duties(database: Database, day: str = "") -> list[Duty]:
    """Return what is to be done, what is late first, then by day, then what has none."""
    return [*dated_duties(database, day), *_undated(database)]


def dated_duties(database: Database, day: str = "") -> list[Duty]:
    """Return what is to be done by a day, what is late first."""
    day = day or today()
    dated = [
        Duty(
            DutyKind.STAGE, due.waiting, due.round, due.stage, due.due, days_between(day, due.due)
        )
        for due in deadlines.board(database, day)
    ]
    dated += _meetings(database, day)
    return sorted(dated, key=lambda duty: duty.day)


def _meetings(database: Database, day: str) -> list[Duty]:
    waiting = Rounds(database).waiting()
    found = list[Duty]()
    for round_ in Rounds(database).all():
        count = waiting.get((round_.id, Stage.COUNCIL), 0)
        if round_.meeting and count and not round_.closed:
            days = days_between(day, round_.meeting)
            found.append(
                Duty(DutyKind.MEETING, count, round_, Stage.COUNCIL, round_.meeting, days)
            )
    return found


def _undated(database: Database) -> list[Duty]:
    gaps, waiting = Gaps(database), Gaps(database).unanswered()
    found = [
        Duty(DutyKind.REMARKS, waiting[round_.id], round_)
        for round_ in Rounds(database).all()
        if round_.id in waiting
    ]
    to_print, to_hand = gaps.certificates()
    if to_print:
        found.append(Duty(DutyKind.PRINT, to_print))
    if to_hand:
        found.append(Duty(DutyKind.HAND, to_hand))
    agency = Settings(database).agency()
    lacking = [
        field for field in ("name", "superior", "place", "signer") if not getattr(agency, field)
    ]
    if lacking:
        found.append(Duty(DutyKind.AGENCY, len(lacking), lacking=lacking))
    return found


def gaps(database: Database, year: int) -> list[Gap]:
    """Return what is missing and stands in the way of a verdict, the most first."""
    store = Gaps(database)
    found = [
        Gap(GapKind.RATING, "people", store.unrated(year)),
        Gap(GapKind.BIRTHDAY, "people", store.without_birthday()),
        Gap(GapKind.START, "people", store.without_start()),
        Gap(GapKind.UNIT, "people", store.without_unit()),
        Gap(GapKind.DECISION, "awards", store.undecided_awards()),
        Gap(GapKind.LIST, "decisions", store.empty_decisions()),
    ]
    return sorted((gap for gap in found if gap.ids), key=lambda gap: -len(gap.ids))


def year_lines(database: Database, year: int) -> list[YearLine]:
    """Return the year beside the one before, kind by kind, in the order of the law."""
    store = Gaps(database)
    given, before, under_way = store.given(year), store.given(year - 1), store.under_way(year)
    return [
        YearLine(kind, given.get(kind.id, ()), under_way.get(kind.id, ()), before.get(kind.id, ()))
        for kind in Kinds(database).all()
        if kind.id in given or kind.id in before or kind.id in under_way
    ]


def open_rounds(database: Database) -> list[OpenRound]:
    """Return the rounds under way that anybody waits in."""
    waiting = Rounds(database).waiting()
    found = list[OpenRound]()
    for round_ in Rounds(database).all():
        counts = {stage: waiting.get((round_.id, stage), 0) for stage in round_.stages}
        if not round_.closed and any(counts.values()):
            stage = max(round_.stages, key=lambda stage: counts[stage])
            found.append(OpenRound(round_, stage, counts[stage]))
    return found
