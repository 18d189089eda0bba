"""The nominations of a round as a list shows them, by stage."""

from tdkt_desktop.domain.eligibility.verdicts import Outcome
from tdkt_desktop.domain.rounds import Nominee
from tdkt_desktop.domain.vietnamese.keys import numbered_key
from tdkt_desktop.operations.grouped_list import GroupedList, ListQuery
from tdkt_desktop.operations.rounds.review import NO_RULE, Review
from tdkt_desktop.operations.rounds.terms import stages

OUTCOMES = (Outcome.ELIGIBLE, Outcome.UNKNOWN, Outcome.NOT_ELIGIBLE, NO_RULE)
"""Outcomes in the order a list is sorted by them."""


def nomination_list(
    review: Review, query: ListQuery, state: str | None = None
) -> GroupedList[Nominee]:
    """Return what a query finds among the nominations in one state, or in any."""
    order = list(stages())
    return GroupedList(
        (one for one in review.nominees if state in (None, one.nomination.state)),
        query,
        place=lambda nominee: (nominee.name, nominee.unit_name),
        group=lambda nominee: nominee.nomination.stage,
        keys={
            "kind": lambda nominee: nominee.kind_rank,
            "unit": lambda nominee: numbered_key(nominee.unit_name),
            "outcome": lambda nominee: OUTCOMES.index(review.outcome(nominee)),
            "votes": lambda nominee: nominee.nomination.total or 0,
            "stage": lambda nominee: order.index(nominee.nomination.stage),
            "told": lambda nominee: len(review.conflicts_of(nominee)),
        },
    )
