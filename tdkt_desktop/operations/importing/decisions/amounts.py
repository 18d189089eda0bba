"""The money that a decision's articles say goes with the awards."""

import re
from collections.abc import Mapping, Sequence

from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.operations.importing.decisions.read_decision import ReadAward

_AMOUNT = r"(\d{1,3}(?:[.,]\d{3})+)\s*(?:đồng|đ)\b"
_WHO = r"(tập thể|đơn vị|hộ gia đình|hộ|cá nhân|người|đồng chí)"
_EACH = (
    re.compile(rf"{_AMOUNT}\s*(?:/|cho\s+(?:mỗi|một|01))\s*{_WHO}\b", re.IGNORECASE),
    re.compile(rf"(?:mỗi|một|01)\s+{_WHO}\b[^.;\d]{{0,60}}?{_AMOUNT}", re.IGNORECASE),
    re.compile(rf"\b{_WHO}\s*:?\s*{_AMOUNT}", re.IGNORECASE),
)
_ANY = re.compile(_AMOUNT)
_SUBJECTS: Mapping[str, str] = {
    "tập thể": UNIT, "đơn vị": UNIT, "hộ gia đình": HOUSEHOLD, "hộ": HOUSEHOLD,
    "cá nhân": PERSON, "người": PERSON, "đồng chí": PERSON,
}  # fmt: skip


def take_amounts(awards: Sequence[ReadAward], text: str) -> None:
    """Give awards without an amount of their own the one the articles say for their subject."""
    told = dict[str, int]()
    for pattern in _EACH:
        for match in pattern.finditer(text):
            first, second = match[1].lower(), match[2].lower()
            who, amount = (first, second) if first in _SUBJECTS else (second, first)
            told.setdefault(_SUBJECTS[who], int(re.sub(r"\D", "", amount)))
    if len(awards) == 1 and not told and (named := _ANY.search(text)) is not None:
        told[awards[0].subject] = int(re.sub(r"\D", "", named[1]))
    for award in awards:
        if award.amount is None:
            award.amount = told.get(award.subject)
