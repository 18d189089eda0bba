"""Where the nominations chosen go next: one answer for the button, the menu and the deed."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tdkt_desktop.domain.rounds import NominationState, Nominee, Stage
from tdkt_desktop.operations.rounds.review import Review


class Move(StrEnum):
    """What is done next with those chosen."""

    ADVANCE = "advance"
    DECIDE = "decide"
    HAND_OVER = "hand_over"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class NextStep:
    """The next step, of whom; ``stage`` where all of them go, if that is one and the same."""

    step: Move
    nominees: Sequence[Nominee] = ()
    stage: Stage | None = None


def next_step(review: Review, chosen: Sequence[Nominee]) -> NextStep:
    """Return what comes next for ``chosen``: those open go on; if none is, those awarded."""
    going = [one for one in chosen if one.nomination.state == NominationState.OPEN]
    if not going:
        awarded = [
            one
            for one in chosen
            if one.nomination.state == NominationState.AWARDED
            and one.nomination.stage != Stage.HANDING
        ]
        return NextStep(Move.HAND_OVER, awarded) if awarded else NextStep(Move.NONE)
    following = [review.next_stage(one) for one in going]
    if all(
        one.nomination.stage == Stage.DECISION or stage is None
        for one, stage in zip(going, following, strict=True)
    ):
        return NextStep(Move.DECIDE, going)
    stage = following[0] if len(set(following)) == 1 else None
    return NextStep(Move.ADVANCE, going, stage)
