"""The nominations of a round as a list shows them: narrowed, counted by stage, put in order."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.eligibility.verdicts import Outcome
from tdkt_desktop.domain.rounds import Nominee
from tdkt_desktop.domain.vietnamese.keys import fold, name_key, text_key
from tdkt_desktop.operations.rounds.review import NO_RULE, Review
from tdkt_desktop.operations.rounds.terms import stages

OUTCOMES = (Outcome.ELIGIBLE, Outcome.UNKNOWN, Outcome.NOT_ELIGIBLE, NO_RULE)
"""Outcomes in the order a list is sorted by them."""

_KEYS: Mapping[str, Callable[[Review, Nominee], object]] = {
    "name": lambda _review, _nominee: 0,
    "kind": lambda _review, nominee: nominee.kind_rank,
    "unit": lambda _review, nominee: text_key(nominee.unit_name),
    "outcome": lambda review, nominee: OUTCOMES.index(review.outcome(nominee)),
    "votes": lambda _review, nominee: nominee.nomination.total or 0,
    "stage": lambda _review, nominee: list(stages()).index(nominee.nomination.stage),
    "told": lambda review, nominee: len(review.conflicts_of(nominee)),
}


@dataclass(frozen=True, slots=True)
class NominationQuery:
    """What of a round is wanted: words of a name or unit, a state, stages, and an order.

    ``state`` is any when ``None``; ``order`` is the key of a column, the round's own when empty.
    """

    text: str = ""
    state: str | None = None
    stages: frozenset[str] = frozenset()
    order: str = ""
    descending: bool = False


class NominationList:
    """What a query finds in a round."""

    def __init__(self, review: Review, query: NominationQuery) -> None:
        text = fold(query.text.strip())
        self._fitting = [
            nominee
            for nominee in review.nominees
            if text in fold(f"{nominee.name} {nominee.unit_name}")
            and query.state in (None, nominee.nomination.state)
        ]
        shown = [one for one in self._fitting if one.nomination.stage in query.stages]
        if query.order:
            key = _KEYS[query.order]
            shown.sort(
                key=lambda nominee: (key(review, nominee), name_key(nominee.name)),
                reverse=query.descending,
            )
        self.shown: Sequence[Nominee] = shown

    def count(self, stage: str) -> int:
        """Return how many of those found are at a stage, shown or not."""
        return sum(nominee.nomination.stage == stage for nominee in self._fitting)
