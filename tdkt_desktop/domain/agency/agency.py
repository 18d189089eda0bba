"""What the agency says of itself: it heads every paper."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum

from tdkt_desktop.domain.agency.signing import office_of
from tdkt_desktop.domain.people.unit_names import without_province
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.domain.vietnamese.spelling import spelt_out

_SEEN = 4
"""How many of the last digits of a masked number are left."""


class Identities(StrEnum):
    """How identity numbers stand in lists of people that leave the agency."""

    WHOLE = "whole"
    MASKED = "masked"
    LEFT_OUT = "left_out"

    def shown(self, number: str | None) -> str | None:
        """Return a number as it stands there; masked, its last digits tell namesakes apart."""
        if self == Identities.LEFT_OUT or not number:
            return None
        if self == Identities.MASKED:
            return "*" * (len(number) - _SEEN) + number[-_SEEN:]
        return number


class GoldenNumber(StrEnum):
    """What “Số sổ vàng” on a certificate is: the book's number, or the place in the decision."""

    BOOK = "book"
    LIST = "list"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """The agency's own words. Kept in the file, so they travel with the data and are undoable."""

    name: str = ""
    kind: str = ""
    """The code of its kind (agencies.toml); empty until the officer has said."""
    superior: str = ""
    place: str = ""
    signer_title: str = ""
    signer: str = ""
    deputy_title: str = ""
    deputy: str = ""
    compiler: str = ""
    symbol: str = ""
    functions: str = ""
    """The document that says what it is for, as a decision rests on it, ``Quyết định số …``."""
    year: int = 0
    year_starts: int = 1
    """The month in which its year of emulation begins: 1, or that of the school year."""
    own_certificate: str = ""
    identities: Identities = Identities.WHOLE
    golden: GoldenNumber = GoldenNumber.BOOK
    certificate_reason: str = "Đã có thành tích xuất sắc trong công tác năm {nam}"

    def on_paper(self) -> "Agency":
        """Return it as papers name it: what offices shorten is written out."""
        return replace(
            self,
            name=spelt_out(self.name),
            superior=spelt_out(self.superior),
            signer_title=spelt_out(self.signer_title),
            deputy_title=spelt_out(self.deputy_title),
        )

    def decided(self, authority: str | None) -> bool:
        """Whether an authority is of this agency: it names it, its province left out or not.

        So is one that says no more than the title of its head, ``Giám đốc Sở``, or nothing.
        """
        said, full = fold(spelt_out(authority or "")), spelt_out(self.name)
        name, short = fold(full), fold(without_province(full))
        return (
            not said
            or (bool(name) and name in said)
            or (bool(short) and said.endswith(short))
            or f"{fold(spelt_out(self.head))} ".startswith(f"{said} ")
        )

    @property
    def number_example(self) -> str:
        """The number and symbol a decision of the agency bears, as an example."""
        return f"12/QĐ-{self.symbol or '…'}"

    @property
    def school(self) -> bool:
        """Whether its year is one that begins in one calendar year and ends in the next."""
        return self.year_starts > 1

    def year_to(self, year: int) -> int | None:
        """Return the calendar year in which its year ends, if that is another."""
        return year + 1 if self.school else None

    def year_words(self, year: int) -> str:
        """Return what follows the word ``năm``: ``2025``, or ``học 2025-2026``."""
        return f"học {self.year_label(year)}" if self.school else str(year)

    def year_label(self, year: int) -> str:
        """Return a year as it stands alone: ``2025``, or ``2025-2026``."""
        return f"{year}-{year + 1}" if self.school else str(year)

    def last_day(self, year: int) -> str:
        """Return the last day (ISO) of a year of its own, when its dossiers are taken to come."""
        if not self.school:
            return f"{year}-12-31"
        ends = dt.date(year + 1, self.year_starts, 1) - dt.timedelta(days=1)
        return ends.isoformat()

    def year_of(self, day: str) -> int:
        """Return the year of its own that a day (ISO, perhaps a year alone) lies in."""
        year, month = int(day[:4]), int(day[5:7] or 12)
        return year - 1 if self.school and month < self.year_starts else year

    @property
    def head(self) -> str:
        """The office that decides here, ``Giám đốc Sở Nội vụ``; empty until it is known."""
        title = office_of(self.signer_title)
        title = title.capitalize() if title.isupper() else title
        return f"{title} {self.name}".strip() if title else ""
