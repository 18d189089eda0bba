"""Households as lists name them: by their head, and where they live."""

import re
from collections.abc import Iterable

from tdkt_desktop.domain.vietnamese.keys import fold, nfc, text_key

_BEGINS = re.compile(r"hộ (?:gia đình|ông|bà|kinh doanh|anh|chị)\b|gia đình (?:ông|bà|anh|chị)\b")
_FAMILY = re.compile(r"(?:hộ|gia đình)\b")
_ADDRESSED = re.compile(r"^(?:hộ |gia đình |kinh doanh )*(?:ông |bà |anh |chị )?")


def names_household(text: str) -> bool:
    """Whether a name is a household's by its words: ``Hộ ông …``, ``Gia đình bà …``."""
    return bool(_BEGINS.match(nfc(text).casefold()))


def household_name(head: str, where: Iterable[str] = ()) -> str:
    """Return how a household is kept: ``Hộ ông Lê An, Thôn 1``; what is said twice stands once."""
    named = nfc(head)
    if not _FAMILY.match(named.casefold()):  # with its accent: Hồ is a family name
        named = f"Hộ {named}"
    told = [part for part in map(nfc, where) if part and fold(part) not in fold(named)]
    if len(told) > 1 and fold(told[1]) in fold(told[0]):
        told.pop()
    return ", ".join([named, *told])


def household_parts(name: str) -> tuple[str, str]:
    """Return the head and the address of what :func:`household_name` gave; it may name none."""
    head, _, where = name.partition(",")
    return head.strip(), where.strip()


def household_head(name: str) -> str:
    """Return who heads a household, by its name: ``Lê An`` of ``Hộ ông Lê An, Thôn 1``."""
    head, _ = household_parts(nfc(name))
    addressed = _ADDRESSED.match(head.casefold())
    return head[addressed.end() :] if addressed else head


def household_key(name: str) -> str:
    """Return what two spellings of one household share, the head addressed or not."""
    head, where = household_parts(nfc(name).casefold())
    return f"{text_key(_ADDRESSED.sub('', head))}\n{text_key(where)}"
