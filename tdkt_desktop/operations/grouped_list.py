"""A list as a page shows it: narrowed by words, counted by group, put in order."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from tdkt_desktop.domain.vietnamese.keys import fold, name_key

_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What of a list is wanted: words of a name or unit, some groups, and an order.

    ``order`` is the key of a column; the rows' own order when empty.
    """

    text: str = ""
    groups: frozenset[str] = frozenset()
    order: str = ""
    descending: bool = False


class GroupedList(Generic[_Row]):
    """What a query finds among ``rows``.

    ``place`` returns name and unit, ``group`` the group of a row; ``keys`` what each column but
    that of the name is put in order by, before the name.
    """

    def __init__(
        self,
        rows: Iterable[_Row],
        query: ListQuery,
        *,
        place: Callable[[_Row], tuple[str, str]],
        group: Callable[[_Row], str],
        keys: Mapping[str, Callable[[_Row], object]],
    ) -> None:
        text = fold(query.text.strip())
        self._group = group
        self._fitting = [row for row in rows if text in fold(" ".join(place(row)))]
        shown = [row for row in self._fitting if group(row) in query.groups]
        if query.order:
            key = {"name": lambda _: 0, **keys}[query.order]
            shown.sort(
                key=lambda row: (key(row), name_key(place(row)[0])), reverse=query.descending
            )
        self.shown: Sequence[_Row] = shown

    @property
    def total(self) -> int:
        """How many are found, of any group."""
        return len(self._fitting)

    def count(self, group: str) -> int:
        """Return how many of those found are in a group, shown or not."""
        return sum(self._group(row) == group for row in self._fitting)
