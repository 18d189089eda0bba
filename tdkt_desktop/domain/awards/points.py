"""Points of quality ratings, of a year and its months and quarters, and what level they are."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from tdkt_desktop.domain.vietnamese.keys import fold

MOST = 100
"""The most points that a rating can have."""

_ROMANS = ("I", "II", "III", "IV")
_ROMAN = {words.lower(): number for number, words in enumerate(_ROMANS, start=1)}
_MONTH = re.compile(r"(?:thang|thg|t)[\s.]*0?([1-9]|1[0-2])")
_QUARTER = re.compile(r"(?:quy|q)[\s.]*(iv|i{1,3}|[1-4])")
_AROUND = re.compile(
    r"^(?:diem(?: so)?|xep loai|ket qua|muc|danh gia)\s+|\s*[/.-]?\s*(?:nam )?20\d\d$"
)
_DAY = re.compile(r"\bngay \d{1,2}(?:/\d{1,2}| thang \d{1,2})")
_TITLED = re.compile(
    r"(?<!\bden )(?<!\btu )\b((?:thang|quy) (?:\d{1,2}|[iv]+))\b(?! den\b)"
    r"(?:(?:/|-| nam )(20\d\d))?"
)
_BOUNDS = re.compile(r"^(?:>=(?P<least>\d+)|(?P<low>\d+)-<(?P<high>\d+)|<(?P<below>\d+))")


def read_points(text: str) -> float | None:
    """Return points written either way, ``91,5`` or ``91.5``; ``None`` if they are none."""
    try:
        value = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return float(value) if 0 <= value <= MOST else None


def points_words(points: float) -> str:
    """Return points as they are written: ``91,5``, ``90``."""
    return f"{points:g}".replace(".", ",")


def period_of(text: str) -> str:
    """Return the month or quarter that a header is about, ``T1`` to ``T12``, ``Q1`` to ``Q4``.

    Empty for any other header.
    """
    bare = _AROUND.sub("", fold(text).strip()).strip()
    if month := _MONTH.fullmatch(bare):
        return f"T{month[1]}"
    if quarter := _QUARTER.fullmatch(bare):
        return f"Q{_ROMAN.get(quarter[1]) or quarter[1]}"
    return ""


def periods_words(periods: Mapping[str, str]) -> str:
    """Return what months and quarters got, in their order: ``T1 85; T2 HTT; Q1 86,5``."""
    order = sorted(periods, key=lambda period: (period[0] == "Q", int(period[1:])))
    return "; ".join(f"{period} {periods[period]}" for period in order)


def read_periods(text: str) -> dict[str, str]:
    """Return period to points or level of what :func:`periods_words` wrote."""
    parts = (part.strip().partition(" ") for part in text.split(";"))
    return {name: got.strip() for name, _, got in parts if got.strip() and period_of(name)}


def period_words(period: str) -> str:
    """Return a month or quarter as a sentence names it: ``tháng 3``, ``quý II``."""
    number = int(period[1:])
    return f"tháng {number}" if period[0] == "T" else f"quý {_ROMANS[number - 1]}"


def period_in(title: str) -> tuple[str, int | None]:
    """Return the month or quarter that a title is about, and its year; empty where there is none.

    A day that a title names, or a month it reckons to, is not what it is about.
    """
    found = _TITLED.search(_DAY.sub(" ", fold(title)))
    if found is None:
        return "", None
    return period_of(found[1]), int(found[2]) if found[2] else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Regime:
    """By what ratings are given to some classes of people (codes) from one day (ISO) to another.

    ``score`` gives the lowest points of each level and the points it stays below;
    ``cap_pct`` is how many may be of the best level, per hundred of the one below it, and
    ``cap_pct_if_best`` where the agency itself is of the best.
    """

    id: str
    subjects: tuple[str, ...]
    basis: str
    valid_from: str
    valid_to: str | None = None
    score: Mapping[str, tuple[float, float]]
    cap_pct: int | None = None
    cap_pct_if_best: int | None = None
    confidence: str = "medium"

    def in_force(self, day: str) -> bool:
        """Whether ratings are given by it on a day."""
        return self.valid_from <= day <= (self.valid_to or "9999")

    def level(self, points: float) -> str:
        """Return the code of the level points stand for; empty where it does not say."""
        fitting = (code for code, (low, high) in self.score.items() if low <= points < high)
        return next(fitting, "")


def score_bounds(words: str) -> tuple[float, float]:
    """Return the lowest points of a level, and those it stays below, of ``>=90``, ``70-<90``.

    Raises:
        ValueError: it says neither.
    """
    found = _BOUNDS.match(words)
    if found is None:
        raise ValueError(words)
    if found["least"]:
        return float(found["least"]), MOST + 1.0
    return float(found["low"] or 0), float(found["high"] or found["below"])


def level_of(points: float, regimes: Iterable[Regime], day: str) -> tuple[str, str]:
    """Return the level that points stand for on a day and by what; both empty if that is open.

    It is open where nothing in force says, and where two that do say different things.
    """
    saying = [one for one in regimes if one.in_force(day) and one.score]
    levels = {one.level(points) for one in saying}
    if len(levels) != 1:
        return "", ""
    return levels.pop(), "; ".join(one.basis for one in saying)
