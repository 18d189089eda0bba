"""Whether a position is one of leading: by words that are data."""

from collections.abc import Mapping, Sequence
from functools import cache

from tdkt_desktop.domain.vietnamese.keys import fold

_ACTING = ("quyen ", "q. ", "nguyen ")


class LeaderWords:
    """Positions that count as leading, by how they begin or end; ``never`` goes before."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self._begins = tuple(words["begins"])
        self._ends = tuple(words["ends"])
        self._never = tuple(words["never"])
        self.leads = cache(self._leads)

    def _leads(self, position: str) -> bool:
        plain = fold(position).strip()
        for word in _ACTING:
            plain = plain.removeprefix(word)
        if plain.startswith(self._never):
            return False
        whole = f"{plain} "
        return any(whole.startswith(f"{one} ") for one in self._begins) or any(
            f" {plain}".endswith(f" {one}") for one in self._ends
        )
