"""Decisions as lists write them: number, date, authority in one cell."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.vietnamese.dates import parse_date
from tdkt_desktop.domain.vietnamese.keys import nfc

_DATE = r"\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*(?:\d{4}|\d{2})(?!\d)"
_LONG_DATE = r"\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}"
_NUMBER = (
    r"\d{1,6}[a-z]?\s*(?:/\s*\d{4}\s*)?(?:[-/]|\s)\s*Q[ĐD](?:NS)?"
    r"(?:\s*[-/–]\s*[\wĐđ&.]+(?:[-–/][\wĐđ&.]+)*)?(?!\s*(?:số\s*)?\d)"
)
DECISION = re.compile(
    rf"""[,(\s]*(?:theo\s+|tại\s+)?
    (?:(?:(?:quyết\s*định|q\.?[đd]\.?)(?:\s+khen\s+thưởng)?\s*(?:số\s*:?\s*)?|số\s*:?\s*)
       (?P<said>{_NUMBER}|\d{{1,6}}(?:\s*[-/]\s*[\wĐđ\-/.&]+)?(?!\s*[/.]\s*\d))
      |(?P<bare>{_NUMBER}))
    (?:[\s,;]*(?:ký\s*)?(?:ngày\s*)?(?P<date>{_DATE}|{_LONG_DATE}))?
    (?:\s*(?:của|do)\s+(?P<by>[^;,()\n]+?)(?=\s*[);,.\n]|\s*$|\s+năm\b))?""",
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class SpokenDecision:
    """A decision as said: number, date (ISO) and author, each empty where it is not.

    ``misdated`` is what stands for a date and is none: ``30/02/2023``.
    """

    number: str = ""
    date: str = ""
    by: str = ""
    misdated: str = ""


def decision_in(text: str) -> SpokenDecision:
    """Return the first decision a text names with its symbol (``12/QĐ-SNV``), or an empty one."""
    for match in DECISION.finditer(text):
        decision = spoken_decision(match)
        if re.search(r"[-/]\s*Q[ĐD]", decision.number, re.IGNORECASE):
            return decision
    return SpokenDecision()


def spoken_decision(found: re.Match[str]) -> SpokenDecision:
    """Return what a match of :data:`DECISION` says."""
    number = " ".join((found["said"] or found["bare"]).split())
    read = parse_date(found["date"]) if found["date"] else None
    date = read.value.iso if read and read.value else ""
    misdated = "" if date else nfc(found["date"] or "")
    return SpokenDecision(number, date, nfc(found["by"] or ""), misdated)


def decision_for(
    decisions: Sequence[SpokenDecision], number: int, years: int, year: int | None
) -> SpokenDecision | None:
    """Pair years and decisions by order when there are as many, else by the date's year."""
    if len(decisions) == years:
        return decisions[number]
    if len(decisions) == 1 and years == 1:
        return decisions[0]
    near = [
        decision
        for decision in decisions
        if year and decision.date[:4] in (str(year), str(year + 1))
    ]
    return near[0] if len(near) == 1 else None
