"""Dates as people write them, with the precision they were written in."""

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from tdkt_desktop.domain.vietnamese.keys import fold, nfc

_EXCEL_EPOCH = dt.date(1899, 12, 30)
FROM_1904 = 1462
"""How many days later a workbook begins to count that counts from 1904."""
FIRST_DAY_NUMBER = 2100
"""The greatest number that means a year; a greater one counts days."""
_YOUNGEST = 14
_NUMERIC = re.compile(r"(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})(?:[t ].*)?")
_MONTH = re.compile(r"(?:thang\s*)?(\d{1,2})\s*(?:[/.\-]|nam)\s*(?:nam\s*)?(\d{4})")
_WORDS = re.compile(r"(?:ngay\s*)?(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(\d{4})")
_ONLY_YEAR = re.compile(r"(?:[-.x?_…]*\s*[/.\-]\s*){2}((?:19|20)\d\d)")
_COMPACT = re.compile(r"(\d{2})(\d{2})(\d{4})")
_YEAR = re.compile(r"(?:nam\s*|n\.?\s*|sn\s*)?((?:19|20)\d\d)")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date known to the day, the month or the year alone. 0 stands for what is not known."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def iso(self) -> str:
        """``1975``, ``1975-02`` or ``1975-02-01``: how it is stored; sorts by time."""
        parts = [f"{self.year:04d}"]
        if self.month:
            parts.append(f"{self.month:02d}")
        if self.day:
            parts.append(f"{self.day:02d}")
        return "-".join(parts)

    @property
    def shown(self) -> str:
        """``1975``, ``02/1975`` or ``01/02/1975``: how it is read."""
        return "/".join(reversed(self.iso.split("-")))

    @property
    def full(self) -> dt.date | None:
        """The calendar day, if known."""
        return dt.date(self.year, self.month, self.day) if self.day else None

    def covers(self, other: "PartialDate") -> bool:
        """Whether ``other`` is this date or a more precise form of it."""
        return other.iso.startswith(self.iso)

    @classmethod
    def from_iso(cls, text: str) -> "PartialDate":
        """Read back what :attr:`iso` wrote."""
        return cls(*map(int, text.split("-")))


@dataclass(frozen=True, slots=True)
class ReadDate:
    """What was understood of a written date, and what was assumed to understand it."""

    value: PartialDate | None
    note: str = ""
    """Empty, ``century`` (two-digit year) or ``zero`` (day or month written as 00)."""


def today() -> str:
    """Return today (ISO)."""
    return dt.datetime.now().astimezone().date().isoformat()


def days_between(first: str, second: str) -> int:
    """Return the days from one whole day (ISO) to another, below zero if it lies before."""
    return (dt.date.fromisoformat(second) - dt.date.fromisoformat(first)).days


def first_day(date: str) -> str:
    """Return the first day of a date as precise as known."""
    return (date + "-01-01")[:10]


def last_day(date: str) -> str:
    """Return the last day of a date as precise as known."""
    if len(date) == len("2025-02"):
        year, month = map(int, date.split("-"))
        following = dt.date(year + month // 12, month % 12 + 1, 1)
        return (following - dt.timedelta(1)).isoformat()
    return (date + "-12-31")[:10]


def months_later(day: dt.date, months: int) -> dt.date:
    """Return the day ``months`` later; the last of the month where it has no such day."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    for number in range(day.day, 0, -1):
        try:
            return dt.date(year, month, number)
        except ValueError:
            continue
    raise AssertionError(day)  # every month has a first


def show_iso(iso: str | None) -> str:
    """Return a stored date the way it is read, or an empty text."""
    return "/".join(reversed(iso.split("-"))) if iso else ""


def show_moment(at: str) -> str:
    """Return a stored moment as ``23/11/2026 17:05``."""
    day, _, time = at.partition("T")
    return f"{show_iso(day)} {time[:5]}"


def _checked(day: int, month: int, year: int, note: str = "") -> ReadDate:
    if day == 0 or month == 0:
        known = 1 <= month <= 12
        return ReadDate(PartialDate(year, month if known else 0), "zero")
    try:
        dt.date(year, month, day)
    except ValueError:
        return ReadDate(None)
    return ReadDate(PartialDate(year, month, day), note)


def _century(two_digits: int, today: dt.date, *, birth: bool) -> int:
    """Return the full year: people are of working age, papers are not in the future."""
    latest = today.year - (_YOUNGEST if birth else -1)
    year = 2000 + two_digits
    return year if year <= latest else year - 100


def parse_date(
    value: object, *, birth: bool = False, today: dt.date | None = None
) -> ReadDate | None:
    """Understand a date cell or typed text; ``None`` when there is nothing in it.

    Accepts real dates, Excel day numbers, ``1/2/75``, ``01-02-1975``, ``1.2.1975``,
    ``01021975``, ``19750201``, ``1975``, ``02/1975``, ``00/00/1975``, ``-/-/1975``,
    ``ngày 1 tháng 2 năm 1975``. Day before month, as everywhere in Việt Nam. A result whose
    ``value`` is ``None`` is a text that is no date.
    """
    if isinstance(value, dt.datetime):
        value = value.date()
    if isinstance(value, dt.date):
        return ReadDate(PartialDate(value.year, value.month, value.day))
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _from_number(float(value))
    text = nfc(str(value)).strip("'`., ")
    if not text:
        return None
    day = today or dt.datetime.now().astimezone().date()
    return _from_text(text, day.toordinal(), birth=birth)


def _from_number(number: float) -> ReadDate:
    if number.is_integer() and 1900 <= number <= FIRST_DAY_NUMBER:
        return ReadDate(PartialDate(int(number)))
    if FIRST_DAY_NUMBER < number < 80_000:
        day = _EXCEL_EPOCH + dt.timedelta(days=int(number))
        return ReadDate(PartialDate(day.year, day.month, day.day))
    if number.is_integer() and 1_000_000 <= number <= 31_129_999:
        return _from_text(f"{int(number):08d}", 0, birth=False)
    return ReadDate(None)


@lru_cache(maxsize=65536)
def _from_text(text: str, today: int, *, birth: bool) -> ReadDate:
    plain = fold(text)
    if match := _NUMERIC.fullmatch(plain):
        day, month, year = match.groups()
        if len(year) == 4:
            return _checked(int(day), int(month), int(year))
        full = _century(int(year), dt.date.fromordinal(today), birth=birth)
        return _checked(int(day), int(month), full, "century")
    if match := _YEAR.fullmatch(plain):
        return ReadDate(PartialDate(int(match[1])))
    if match := _WORDS.fullmatch(plain):
        return _checked(int(match[1]), int(match[2]), int(match[3]))
    if match := _ISO.fullmatch(plain):
        return _checked(int(match[3]), int(match[2]), int(match[1]))
    if match := _MONTH.fullmatch(plain):
        month, year = int(match[1]), int(match[2])
        return ReadDate(PartialDate(year, month)) if 1 <= month <= 12 else ReadDate(None)
    if match := _ONLY_YEAR.fullmatch(plain):
        return ReadDate(PartialDate(int(match[1])), "zero")
    if match := _COMPACT.fullmatch(plain):
        read = _checked(int(match[1]), int(match[2]), int(match[3]))
        if read.value is None and plain[:2] in ("19", "20"):
            return _checked(int(plain[6:]), int(plain[4:6]), int(plain[:4]))
        return read
    return ReadDate(None)
