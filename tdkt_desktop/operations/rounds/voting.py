"""The tally of a meeting: typed, pasted as a column, or everybody else at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.ids import NominationId
from tdkt_desktop.domain.rounds import (
    Council,
    Nomination,
    NominationState,
    Nominee,
    Presence,
    Round,
    Stage,
)
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.result import Result
from tdkt_desktop.operations.rounds import counting
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet

Votes = tuple[int | None, int | None]
"""Votes for at the meeting, and in writing."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A tally that was not taken: whose, what was written, and why not."""

    name: str
    text: str
    error: TdktError


def read_votes(text: str) -> Votes:
    """Return a typed tally: ``7``, ``6+1`` with those who wrote; also ``7/9`` and ``✓ 7``.

    Raises:
        TdktError: it is no count.
    """
    plain = text.strip().lstrip("✓✗ ").partition("/")[0]
    here, _, written = plain.partition("+")
    return counting.read_count(here), counting.read_count(written)


def looks_like_votes(text: str) -> bool:
    """Whether a pasted text is a column of tallies, a slip or two among them, and no list."""
    lines = [line for line in text.splitlines() if line.strip()]
    return "\t" not in text and sum(map(_is_tally, lines)) * 2 > len(lines)


def _is_tally(text: str) -> bool:
    try:
        return read_votes(text) != (None, None)
    except TdktError:
        return False


def to_vote(nominees: Sequence[Nominee]) -> list[Nominee]:
    """Return those the council votes on now: open, and at its stage."""
    return [
        nominee
        for nominee in nominees
        if nominee.nomination.state == NominationState.OPEN
        and nominee.nomination.stage == Stage.COUNCIL
    ]


def unvoted(nominees: Sequence[Nominee]) -> list[Nominee]:
    """Return those to vote on whose tally is not written yet."""
    return [nominee for nominee in to_vote(nominees) if nominee.nomination.total is None]


def all_for(seated: Council, round_: Round, one: Nomination) -> Votes:
    """Return the tally of a nomination that everybody who may vote is for."""
    here, written = seated.voters(one, Presence.PRESENT), seated.voters(one, Presence.WRITTEN)
    if round_.ballots_valid is not None:
        here = min(here, round_.ballots_valid)
    return here, written or None


def write(database: Database, review: Review, one: Nominee, text: str) -> ChangeSet | None:
    """Write one typed tally; ``None`` when it is written already.

    Raises:
        TdktError: it is no count, or more than may vote.
    """
    return counting.count_votes(database, review.round, {one.nomination.id: read_votes(text)})


def write_all_for(
    database: Database, review: Review, nominees: Sequence[Nominee]
) -> ChangeSet | None:
    """Write for each that everybody who may vote was for it: one operation.

    Raises:
        TdktError: nobody of the council was there or wrote.
    """
    votes = {
        nominee.nomination.id: all_for(review.council, review.round, nominee.nomination)
        for nominee in nominees
    }
    return counting.count_votes(database, review.round, votes)


def write_column(
    database: Database, review: Review, texts: Sequence[tuple[Nominee, str]]
) -> Result[Sequence[Refused]]:
    """Write a pasted column in one operation; what cannot be taken is returned with its reason.

    An empty cell leaves what is written.
    """
    votes: dict[NominationId, Votes] = {}
    refused = list[Refused]()
    for nominee, text in texts:
        if not text.strip():
            continue
        try:
            count = read_votes(text)
            counting.check_votes(database, review.round, review.council, nominee.nomination, count)
        except TdktError as error:
            refused.append(Refused(nominee.name, text.strip(), error))
        else:
            votes[nominee.nomination.id] = count
    changes = counting.count_votes(database, review.round, votes) if votes else None
    return Result(refused, changes)


@dataclass(frozen=True, slots=True)
class Tally:
    """How a vote stands: how many passed, failed, are still to be written."""

    passed: int
    failed: int
    open: int


def tally(review: Review) -> Tally:
    """Return how the vote of a round stands, of those the council votes on now."""
    wanted = to_vote(review.nominees)
    results: Mapping[bool | None, int] = {
        result: sum(review.passed(nominee) is result for nominee in wanted)
        for result in (True, False, None)
    }
    return Tally(results[True], results[False], results[None])
