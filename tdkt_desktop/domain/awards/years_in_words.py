"""Years, counts and decisions among the words of awards: ``2018-2020``, ``các năm 2020, 21``."""

import re
from collections.abc import Iterator
from typing import Any

_LONGEST_RANGE = 60
_TAKEN = "\x03"
"""What stands for letters already understood: neither a word nor a blank."""
_PUT_ASIDE = re.compile("\x01(\\d+)\x02")
YEAR = r"(?:19|20)\d\d"
_RANGE = re.compile(
    rf"(?:tu\s+)?(?:cac\s+)?(?:nam\s+)?({YEAR})\s*(?:-|–|—|->|→|~|den|toi)\s*(?:nam\s+)?({YEAR}|\d\d(?!\d))"
)
_PERIOD = re.compile(
    rf"(?:nam\s+hoc|giai\s+doan|nhiem\s+ky|thoi\s+ky|nh)\s*:?\s*(?:tu\s+)?(?:nam\s+)?({YEAR})\s*(?:-|–|—|/|den)\s*"
    rf"(?:nam\s+)?({YEAR}|\d\d(?!\d))"
)
_SCHOOL = re.compile(rf"({YEAR})\s*/\s*({YEAR})")
_ONE = re.compile(rf"(?:cac\s+)?(?:nam\s+)?({YEAR})(?!\d)")
_SHORT = re.compile(r"(?:\s*[,;&]\s*|\s+va\s+)(\d\d)(?![\d/.\-])")
_TIMES = re.compile(
    r"\(?\b(\d{1,2})\s*(?:nam|lan)\b(?:\s*(?:lien\s*tuc|lien\s*tiep|lien))?\s*(?:dat\s+)?\)?|"
    r"\b(?:lien\s*tuc|lien\s*tiep)\b"
)

Years = list[tuple[int, int | None]]
"""Years with the last year of those that span two."""
_Mark = tuple[int, int, str, Any]


class Marks:
    """Where years, decisions and counts stand in folded text; each letter is taken once."""

    def __init__(self, plain: str, *, school: bool) -> None:
        self._free = list(plain)
        self._school = school

    def found(self) -> list[_Mark]:
        """Return start, end, what and value of each, in order."""
        marks = [*self._decisions(), *self._periods(), *self._ranges(), *self._single_years()]
        marks += self._times()
        return sorted(marks, key=lambda mark: mark[0])

    def _all(self, pattern: re.Pattern[str]) -> list[re.Match[str]]:
        return list(pattern.finditer("".join(self._free)))

    def _take(self, found: re.Match[str]) -> tuple[int, int]:
        self._free[found.start() : found.end()] = _TAKEN * (found.end() - found.start())
        return found.span()

    def _decisions(self) -> Iterator[_Mark]:
        for match in self._all(_PUT_ASIDE):
            yield *self._take(match), "decision", int(match[1])

    def _periods(self) -> Iterator[_Mark]:
        for pattern in (_PERIOD, _SCHOOL):
            for match in self._all(pattern):
                yield *self._take(match), "years", [_ends(match)]

    def _ranges(self) -> Iterator[_Mark]:
        """Yield ranges of years; a range of two is one year where ``school`` years are meant."""
        for match in self._all(_RANGE):
            first, last = _ends(match)
            if self._school and last == first + 1:
                yield *self._take(match), "years", [(first, last)]
            elif last <= first + _LONGEST_RANGE:
                years = [(year, None) for year in range(first, last + 1)]
                yield *self._take(match), "years", years

    def _single_years(self) -> Iterator[_Mark]:
        for match in self._all(_ONE):
            start, end = self._take(match)
            years: Years = [(int(match[1]), None)]
            while more := _SHORT.match("".join(self._free), end):
                years.append((int(match[1][:2] + more[1]), None))
                end = self._take(more)[1]
            yield start, end, "years", years

    def _times(self) -> Iterator[_Mark]:
        for match in self._all(_TIMES):
            yield *self._take(match), "times", int(match[1] or 0)


def _ends(found: re.Match[str]) -> tuple[int, int]:
    """Return the first and last year of a range, whichever was written first."""
    one, other = found[1], found[2]
    years = int(one), int(other if len(other) == 4 else one[:2] + other)  # noqa: PLR2004 - a whole year
    return min(years), max(years)
