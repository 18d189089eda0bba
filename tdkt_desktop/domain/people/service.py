"""How long somebody held which position: what a report on years of service adds up."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.people.people import Posting

_MONTH, _DAY = len("2010-03"), len("2010-03-01")
_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """One posting as years of service count it.

    ``months`` is ``None`` where it is not known since when; ``exact`` where months, not only
    years, are known of both ends.
    """

    posting: Posting
    months: int | None
    exact: bool


def tenures(postings: Iterable[Posting], day: str) -> list[Tenure]:
    """Return postings that had begun on ``day`` (ISO), the earliest first; open ones end there."""
    begun = [one for one in postings if (one.start or "") <= day]
    return [_tenure(one, day) for one in sorted(begun, key=lambda one: one.start or "")]


def _tenure(posting: Posting, day: str) -> Tenure:
    start, end = posting.start, min(posting.end or day, day)
    if not start:
        return Tenure(posting=posting, months=None, exact=False)
    exact = len(start) >= _MONTH and len(end) >= _MONTH
    if len(start) == len(end) == _DAY:
        after = dt.date.fromisoformat(end) + dt.timedelta(days=1)  # the last day counts
        months = _since_nought(after.isoformat()) - _since_nought(start)
        months -= after.day < int(start[8:])
    else:
        months = _since_nought(end) - _since_nought(start)
    return Tenure(posting=posting, months=max(months, 0), exact=exact)


def _since_nought(iso: str) -> int:
    """Return the months up to a date; of one known by its year, those up to that year."""
    month = int(iso[5:7]) if len(iso) >= _MONTH else 1
    return int(iso[:4]) * _YEAR + month


def by_position(held: Sequence[Tenure]) -> dict[str, tuple[int, bool]]:
    """Return how many months each position was held, and whether that is exact."""
    found: dict[str, tuple[int, bool]] = {}
    for one in held:
        position = one.posting.position or ""
        if position and one.months is not None:
            months, exact = found.get(position, (0, True))
            found[position] = months + one.months, exact and one.exact
    return found


def span_words(months: int | None, *, exact: bool) -> str:
    """Return a span as a report says it: ``05 năm 02 tháng``; years alone if no more is known."""
    if months is None:
        return ""
    years, rest = divmod(months, _YEAR)
    parts = [f"{years:02d} năm"] if years or not exact else []
    if exact and (rest or not years):
        parts.append(f"{rest:02d} tháng")
    return " ".join(parts)
