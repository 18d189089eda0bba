"""How the room of a list is shared among its columns; no widgets here.

While a pixel is left over nothing is cut; then long words give way, then whole columns by rank.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

LEAST_LONG = 160
"""What a column of long words keeps before any column is put away, in pixels."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What one column asks for, in pixels: ``ask`` shows all it holds, ``least`` what it keeps.

    ``rest`` takes what is left over. Of those with a ``rank`` the highest is put away first; 0 is
    never put away.
    """

    ask: int
    least: int
    rest: bool = False
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Fit:
    """The width of each column that is shown, and the columns put away, by their places."""

    widths: Mapping[int, int]
    away: frozenset[int]


def fit(wishes: Mapping[int, Wish], room: int) -> Fit:
    """Share ``room`` pixels among the columns, by their places."""
    away: set[int] = set()
    ranked = sorted((c for c in wishes if wishes[c].rank), key=lambda c: -wishes[c].rank)
    shown = list(wishes)
    while sum(wishes[c].least for c in shown) > room and ranked:
        away.add(ranked.pop(0))
        shown = [c for c in wishes if c not in away]
    return Fit(_share(wishes, shown, room), frozenset(away))


def _share(wishes: Mapping[int, Wish], shown: Sequence[int], room: int) -> dict[int, int]:
    widths = {c: wishes[c].ask for c in shown}
    over = sum(widths.values()) - room
    rest = [c for c in shown if wishes[c].rest]
    for group in (rest, [c for c in shown if c not in rest]):
        over -= _give_way(wishes, widths, group, over)
    if over < 0 and shown:
        widths[rest[0] if rest else shown[-1]] -= over
    return widths


def _give_way(
    wishes: Mapping[int, Wish], widths: dict[int, int], group: Sequence[int], over: int
) -> int:
    """Take up to ``over`` pixels from the columns of a group, evenly; return how many."""
    slack = {c: widths[c] - wishes[c].least for c in group if widths[c] > wishes[c].least}
    total = sum(slack.values())
    taken = 0
    for c in slack if over > 0 else ():
        part = min(slack[c], -(-over * slack[c] // total))
        part = min(part, over - taken)
        widths[c] -= part
        taken += part
    return taken
