"""What is to be done next with those chosen in a round."""

from tdkt_desktop.domain.rounds import NominationState, Stage
from tdkt_desktop.operations.rounds import deciding, nominations
from tdkt_desktop.operations.rounds.next_step import Move, next_step
from tests.operations.rounds.season import Season, own_decision


def test_the_way_of_a_nomination(season: Season) -> None:
    round_ = season.begin(stages=(Stage.REGISTRATION, Stage.CHECKING, Stage.DECISION))
    one, two = season.add(round_, "LDTT", "Lê An", "Mai Bình")

    def step(*chosen: int) -> tuple[Move, int, Stage | None]:
        review = season.review(round_)
        some = [n for n in review.nominees if n.nomination.id in chosen]
        found = next_step(review, some)
        return found.step, len(found.nominees), found.stage

    assert step() == (Move.NONE, 0, None)
    assert step(one, two) == (Move.ADVANCE, 2, Stage.CHECKING)
    nominations.move(season.database, round_, [one], Stage.CHECKING)
    assert step(one, two) == (Move.ADVANCE, 2, None)
    assert step(one) == (Move.ADVANCE, 1, Stage.DECISION)
    nominations.move(season.database, round_, [one], Stage.DECISION)
    assert step(one) == (Move.DECIDE, 1, None)
    assert step(one, two)[0] == Move.ADVANCE
    deciding.decide(season.database, round_, [one], own_decision())
    assert step(one) == (Move.HAND_OVER, 1, None)
    assert step(one, two) == (Move.ADVANCE, 1, Stage.CHECKING)
    nominations.set_state(season.database, [two], NominationState.WITHDRAWN)
    assert step(two) == (Move.NONE, 0, None)
    assert step(one, two) == (Move.HAND_OVER, 1, None)
    deciding.hand_over(season.database, [one])
    assert step(one, two)[0] in (Move.NONE, Move.HAND_OVER)
