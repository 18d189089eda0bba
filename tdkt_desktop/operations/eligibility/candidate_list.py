"""Those judged for one kind, as a list shows them: narrowed, counted by group, put in order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.vietnamese.keys import fold, name_key, text_key
from tdkt_desktop.operations.eligibility.candidates import GROUPS, Candidate


@dataclass(frozen=True, slots=True)
class CandidateQuery:
    """What of those judged is wanted: words of a name or unit, units, groups, and an order.

    ``units`` is any when ``None``; ``order`` is the key of a column, that of the law when empty.
    """

    text: str = ""
    units: frozenset[int] | None = None
    groups: frozenset[str] = frozenset()
    order: str = ""
    descending: bool = False


class CandidateList:
    """What a query finds among candidates; ``lacking`` says in words what somebody lacks."""

    def __init__(
        self,
        candidates: Sequence[Candidate],
        query: CandidateQuery,
        lacking: Callable[[Candidate], str],
    ) -> None:
        text = fold(query.text.strip())
        self._fitting = [
            candidate
            for candidate in candidates
            if text in fold(f"{candidate.history.name} {candidate.unit_name}")
            and (query.units is None or _unit_of(candidate) in query.units)
        ]
        shown = [candidate for candidate in self._fitting if candidate.group in query.groups]
        key: Callable[[Candidate], object] | None = {
            "name": lambda _: 0,
            "unit": lambda candidate: text_key(candidate.unit_name),
            "lacking": lambda candidate: text_key(lacking(candidate)),
            "group": lambda candidate: GROUPS.index(candidate.group),
        }.get(query.order)
        if key is not None:
            shown.sort(
                key=lambda candidate: (key(candidate), name_key(candidate.history.name)),
                reverse=query.descending,
            )
        self.shown: Sequence[Candidate] = shown

    def count(self, group: str) -> int:
        """Return how many of those found are in a group, shown or not."""
        return sum(candidate.group == group for candidate in self._fitting)


def _unit_of(candidate: Candidate) -> int | None:
    history = candidate.history
    return history.number if history.subject == UNIT else candidate.unit
