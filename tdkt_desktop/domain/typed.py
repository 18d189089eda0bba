"""What officers type: years and days, read as they are stored or refused with a reason."""

import re

from tdkt_desktop.domain.vietnamese.dates import parse_date, today
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP

FIRST_YEAR, LAST_YEAR = 1945, 2100
"""The years that a record may be of."""
_SCHOOL_YEAR = re.compile(r"(\d{4})\s*[-–]\s*(\d{4})")
FIRST_BIRTH = "1900"
"""Nobody on a list of staff was born before."""


def is_award_year(year: int) -> bool:
    """Whether an award may be of ``year``: none is of a time beyond the next."""
    return FIRST_YEAR <= year <= int(today()[:4]) + 1


def read_year(text: str) -> int:
    """Return a typed year, or the one that a school year (``2025-2026``) begins in.

    Raises:
        TdktError: it is no year that a record may be of.
    """
    if (school := _SCHOOL_YEAR.fullmatch(text.strip())) and int(school[2]) == int(school[1]) + 1:
        text = school[1]
    if not text.isdecimal() or not FIRST_YEAR <= int(text) <= LAST_YEAR:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Năm {year} không đúng."), year=text)
    return int(text)


def read_date(text: str, *, birth: bool = False) -> str | None:
    """Return typed text as a stored date, or ``None`` when empty.

    Raises:
        TdktError: the text is no date; says how to write one.
    """
    read = parse_date(text, birth=birth)
    if read is None:
        return None
    if birth and read.value is not None and read.value.iso > today():
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Ngày sinh {date} ở tương lai."), date=read.value.shown
        )
    if birth and read.value is not None and read.value.iso < FIRST_BIRTH:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Năm sinh khó tin: “{text}”. Hãy xem lại."), text=text
        )
    if read.value is None:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{text}” không phải ngày. Hãy ghi ngày/tháng/năm như 01/02/1975 hoặc chỉ năm.",
            ),
            text=text,
        )
    return read.value.iso


_WHOLE_DAY = len("2025-01-01")


def whole_day(text: str) -> str | None:
    """Return a typed day whole (ISO), or ``None`` when empty.

    Raises:
        TdktError: it is no date, or day or month are missing.
    """
    read = parse_date(text)
    if read is not None and read.value is None:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "“{text}” không phải ngày. Hãy ghi ngày/tháng/năm như 01/02/1975."
            ),
            text=text,
        )
    day = read.value.iso if read is not None and read.value is not None else None
    if day and len(day) != _WHOLE_DAY:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Hãy ghi đủ ngày, tháng, năm: “{text}”."), text=text
        )
    return day


def needed_day(text: str) -> str:
    """Return a typed day whole (ISO) that must be there.

    Raises:
        TdktError: it is empty, or as :func:`whole_day`.
    """
    day = whole_day(text)
    if day is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi ngày."))
    return day
