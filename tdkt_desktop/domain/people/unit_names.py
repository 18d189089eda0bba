"""Names of units: which spellings are one name, and which are likely to be."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from tdkt_desktop.domain.vietnamese.keys import fold, nfc, text_key
from tdkt_desktop.domain.vietnamese.spelling import spelt_out

_OFFICE = re.compile(r"^P\.\s*", re.IGNORECASE)


_SHORT = {
    "p": "phòng",
    "tt": "trung tâm",
    "vp": "văn phòng",
    "cc": "chi cục",
    "pgd": "phòng giao dịch",
}
"""How the first word of a unit is shortened."""
_COMMITTEE = "ủy ban nhân dân"
_GENERIC = frozenset("phòng ban tổ khoa bộ phận đơn vị và của các".split())
"""Words that say what a unit is rather than which: one lost is carelessness."""
_THUOC = ", thuộc "
"""Stands between a unit and the unit it is under, where its name alone would not tell it."""
_STATED = (", thuộc ", " thuộc ", " trực thuộc ", ", ", " - ", " – ")
"""What lists write between the two."""
_LEVELS = (
    re.compile(r"(?:ubnd|uy ban nhan dan|so|tong cuc|bo(?! phan| mon))\b"),
    re.compile(
        r"(?:chi cuc|cuc|trung tam|vien|truong|benh vien|tong cong ty|cong ty|ban quan ly|"
        r"hoc vien|xi nghiep|hop tac xa|ngan hang|kho bac|phan hieu|chi nhanh|vuon quoc gia)\b"
    ),
    re.compile(r"(?:phong|khoa|ban|van phong|thanh tra|bo mon|lanh dao|phan xuong|doi)\b"),
    re.compile(r"(?:to|tram|hat|bo phan|nhom|lop)\b"),
)
"""How units begin that stand over others: the first over the second, and so on."""


_MOST_COMPARED = 1500
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


_OF_PROVINCE = re.compile(r"\s+(?:tỉnh|thành phố|tp\.?)\s+.*$", re.IGNORECASE)
_OF_ITS_PLACE = re.compile(r"uy ban|hoi dong|ubnd|hdnd|van phong|cong an")


@lru_cache(maxsize=1 << 14)
def unit_key(name: str) -> str:
    """Return what two spellings of one unit share: case, tone places, ``P.``, ``UBND``."""
    return text_key(spelt_out(_OFFICE.sub("Phòng ", name)))


def without_province(name: str) -> str:
    """Return an agency's name as its own people write it: ``Sở Y tế`` of ``Sở Y tế tỉnh …``.

    Empty where nothing is left that names it: a committee, a police force.
    """
    short = _OF_PROVINCE.sub("", name)
    named = len(short.split()) > 2 and not _OF_ITS_PLACE.match(fold(short))  # noqa: PLR2004 - “Công an”
    return short if short != name and named else ""


def placed(name: str, place: str) -> str:
    """Return how a unit is named where its name alone would not tell it: ``A, thuộc B``."""
    return f"{name}{_THUOC}{place}" if place else name


def parted(text: str) -> tuple[str, str]:
    """Return the name and the place of what :func:`placed` gave; the place may be empty."""
    name, _, place = text.partition(_THUOC)
    return name, place


def stands_over(place: str, name: str) -> bool:
    """Whether units that begin as ``place`` does have others such as ``name`` under them."""
    above, below = _level(place), _level(name)
    return above is not None and below is not None and above < below


@lru_cache(maxsize=1 << 12)
def stated_place(text: str) -> tuple[str, str]:
    """Part ``Phòng A - Trung tâm B`` or ``Phòng A, thuộc Chi cục B``; no place where none is."""
    for between in _STATED:
        name, found, place = text.rpartition(between)
        if found and stands_over(place, name):
            return name.strip(), place.strip()
    return text, ""


@lru_cache(maxsize=1 << 12)
def as_written(name: str) -> str:
    """Return a name in capitals as a sentence has it: the words for what it is and which begin.

    ``CHI CỤC TRỒNG TRỌT VÀ BẢO VỆ THỰC VẬT`` is ``Chi cục Trồng trọt và bảo vệ thực vật``: what
    else is a proper name cannot be told from capitals.
    """
    if not name.isupper() or " " not in name:
        return name
    low = name.lower()
    for begins in _LEVELS:
        if (match := begins.match(fold(low))) is not None:
            # folding keeps the words, so the unit's own word ends after as many of them
            count = len(match[0].split())
            words = low.split()
            return _begun(words, count)
    return low[:1].upper() + low[1:]


def _begun(words: Sequence[str], count: int) -> str:
    """Return words with a capital at the first, and at the first after ``count``."""
    return " ".join(
        word[:1].upper() + word[1:] if place in (0, count) else word
        for place, word in enumerate(words)
    )


def _level(name: str) -> int | None:
    plain = fold(name)
    return next((n for n, begins in enumerate(_LEVELS) if begins.match(plain)), None)


def likest_unit(name: str, others: Iterable[str]) -> str | None:
    """Return the name among ``others`` that ``name`` is another spelling of.

    That is when only accents, signs, the order of words or a word such as ``Phòng`` differ, or
    one is written in first letters; never when a word that tells units apart does.
    """
    among = [one for one in list(others)[:_MOST_COMPARED] if unit_key(one) != unit_key(name)]
    anew = (one for one in among if _spelt_anew(name, one))
    short = (one for one in among if _abbreviates(name, one) or _abbreviates(one, name))
    return next(anew, None) or next(short, None)


@lru_cache(maxsize=1 << 14)
def _words(name: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the words that say what a unit is, and those that say which."""
    written = re.findall(r"\w+", nfc(name).lower())
    if written and written[0] in _SHORT:
        written[:1] = _SHORT[written[0]].split()
    text = " ".join(written).replace("ubnd", _COMMITTEE).replace("uỷ", "ủy")
    words = text.split()
    return (
        frozenset(word for word in words if _is_generic(word)),
        tuple(sorted((word for word in words if not _is_generic(word)), key=fold)),
    )


def _is_generic(word: str) -> bool:
    return word in _GENERIC or word in _PLAIN_GENERIC


_PLAIN_GENERIC = frozenset(map(fold, _GENERIC)) - {"to"}  # "to" may be any word without its tone


def _spelt_anew(name: str, other: str) -> bool:
    """Whether two names say the same words, however carelessly."""
    (what, which), (what_else, which_else) = _words(name), _words(other)
    if len(which) != len(which_else) or not which:
        return False
    plain, plain_else = set(map(fold, what)), set(map(fold, what_else))
    if not (plain <= plain_else or plain_else <= plain):
        return False
    return all(map(_one_word, which, which_else))


def _one_word(one: str, other: str) -> bool:
    """Whether two words are one, written with fewer accents: ``cán``, ``can``; ``bộ``, ``bô``."""
    if fold(one) != fold(other):
        return False
    forms = {one, _toneless(one), fold(one)}, {other, _toneless(other), fold(other)}
    return one in forms[1] or other in forms[0] or unit_key(one) == unit_key(other)


def _toneless(word: str) -> str:
    """Return a word without its tone."""
    parts = unicodedata.normalize("NFD", word)
    return unicodedata.normalize("NFC", "".join(c for c in parts if c not in _TONES))


def _abbreviates(short: str, long: str) -> bool:
    """Whether ``Phòng TCCB`` is ``Phòng Tổ chức cán bộ``: same first word, then first letters."""
    short = re.sub(r"^P\.?\s*(?=[A-ZĐ])", "Phòng ", short)
    words, others = fold(short).split(), fold(re.sub(r"[^\w\s]", " ", long)).split()
    if len(words) != 2 or len(others) < 3 or words[0] != others[0]:  # noqa: PLR2004 - a word left out of three
        return False
    letters = [word[0] for word in others[1:]]
    bare = [word[0] for word in others[1:] if word != "va"]
    return words[1] in ("".join(letters), "".join(bare))
