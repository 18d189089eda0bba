"""What a report is of: a year, its first half, five years; and what it is compared with."""

from dataclasses import dataclass
from enum import StrEnum

from tdkt_desktop.domain.ids import AwardId, KindId, PersonId, UnitId

_FIVE = 5


class Span(StrEnum):
    """How long a report reaches back from its last year."""

    YEAR = "year"
    HALF = "half"
    FIVE = "five"


@dataclass(frozen=True, slots=True)
class Period:
    """A ``span`` that ends in ``year``. Days are ISO."""

    span: Span
    year: int

    @property
    def years(self) -> range:
        """The years it is of."""
        return range(self.year - (_FIVE - 1 if self.span == Span.FIVE else 0), self.year + 1)

    @property
    def first_day(self) -> str:
        """Its first day."""
        return f"{self.years[0]}-01-01"

    @property
    def last_day(self) -> str:
        """Its last day."""
        return f"{self.year}-06-30" if self.span == Span.HALF else f"{self.year}-12-31"

    @property
    def before(self) -> "Period":
        """The period it is compared with: the one before, of a half year that of last year."""
        return Period(self.span, self.year - len(self.years))

    @property
    def words(self) -> str:
        """What it is called within a sentence: ``năm 2025``, ``giai đoạn 2021 - 2025``."""
        if self.span == Span.FIVE:
            return f"giai đoạn {self.years[0]} - {self.year}"
        return f"6 tháng đầu năm {self.year}" if self.span == Span.HALF else f"năm {self.year}"


@dataclass(frozen=True, slots=True)
class PeriodAward:
    """One award as a report counts it; what is not recorded is ``None``."""

    id: AwardId
    kind: KindId
    subject: str
    level: str
    year: int
    person: PersonId | None = None
    unit: UnitId | None = None
    female: bool | None = None
    minority: bool | None = None
    leads: bool | None = None


def change_words(now: int, before: int) -> str:
    """Return how a number changed: ``tăng 12 %``, ``giảm 5 %``, ``bằng``; of nothing ``tăng 7``.

    Rounded to whole hundredths, halves up; a change too small for one is told by its number.
    """
    if now == before:
        return "bằng"
    more = now - before
    verb = "tăng" if more > 0 else "giảm"
    percent = (200 * abs(more) + before) // (2 * before) if before else 0
    return f"{verb} {percent} %" if percent else f"{verb} {abs(more)}"


def share_words(part: int, whole: int) -> str:
    """Return a share with one place: ``48,3 %``; empty where there is no whole."""
    if not whole:
        return ""
    tenths = (2000 * part + whole) // (2 * whole)
    shown = f"{tenths // 10},{tenths % 10}" if tenths % 10 else str(tenths // 10)
    return f"{shown} %"
