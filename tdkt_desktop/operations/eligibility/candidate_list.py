"""Those judged for one kind as a list shows them, by group."""

from collections.abc import Callable, Container, Iterable

from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.vietnamese.keys import numbered_key, text_key
from tdkt_desktop.operations.eligibility.candidates import GROUPS, Candidate
from tdkt_desktop.operations.grouped_list import GroupedList, ListQuery


def candidate_list(
    candidates: Iterable[Candidate],
    query: ListQuery,
    units: Container[int | None] | None,
    lacking: Callable[[Candidate], str],
) -> GroupedList[Candidate]:
    """Return what a query finds among those of some units, or of any.

    ``lacking`` says in words what somebody lacks.
    """
    return GroupedList(
        (one for one in candidates if units is None or _unit_of(one) in units),
        query,
        place=lambda candidate: (candidate.history.name, candidate.unit_name),
        group=lambda candidate: candidate.group,
        keys={
            "unit": lambda candidate: numbered_key(candidate.unit_name),
            "lacking": lambda candidate: text_key(lacking(candidate)),
            "group": lambda candidate: GROUPS.index(candidate.group),
        },
    )


def _unit_of(candidate: Candidate) -> int | None:
    history = candidate.history
    return history.id if history.subject == UNIT else candidate.unit
