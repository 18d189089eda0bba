"""Names of units: which spellings are one name, and which are likely to be."""

import re
from collections.abc import Iterable
from functools import lru_cache

from tdkt_desktop.domain.vietnamese.keys import fold, text_key

_OFFICE = re.compile(r"^P\.\s*", re.IGNORECASE)


_SHORT = (
    (re.compile(r"^p\b\.?\s*"), "phong "),
    (re.compile(r"^tt\b\.?\s*"), "trung tam "),
    (re.compile(r"^vp\b\.?\s*"), "van phong "),
    (re.compile(r"^cc\b\.?\s*"), "chi cuc "),
    (re.compile(r"\bubnd\b"), "uy ban nhan dan"),
    (re.compile(r"\bva\b|&"), " "),
)


_CLOSE = 93


_MOST_COMPARED = 1500


@lru_cache(maxsize=1 << 14)
def unit_key(name: str) -> str:
    """Return what two spellings of one unit share: case, tone places, ``P.`` for ``Phòng``."""
    return text_key(_OFFICE.sub("Phòng ", name))


@lru_cache(maxsize=1 << 14)
def bare_unit(name: str) -> str:
    """Return the letters of a unit's name that careless spelling keeps."""
    plain = fold(name)
    for short, long in _SHORT:
        plain = short.sub(long, plain)
    return re.sub(r"[^a-z0-9]", "", plain)


def likest_unit(name: str, others: Iterable[str]) -> str | None:
    """Return the name among ``others`` that ``name`` is likely a spelling of."""
    from rapidfuzz import fuzz

    bare, digits = bare_unit(name), _digits(name)
    best, found = 0.0, None
    for other in list(others)[:_MOST_COMPARED]:
        if unit_key(other) == unit_key(name) or _digits(other) != digits:
            continue
        alike = bare_unit(other) == bare or _abbreviates(name, other) or _abbreviates(other, name)
        score = 100.0 if alike else fuzz.ratio(bare, bare_unit(other))
        if score > max(best, _CLOSE):
            best, found = score, other
    return found


def _digits(name: str) -> list[str]:
    """Return the numbers and single letters that tell units of one name apart."""
    return re.findall(r"\d+|\b[IVX]+\b|\b[A-ZĐ]\b(?!\.)", name)


def _abbreviates(short: str, long: str) -> bool:
    """Whether ``Phòng TCCB`` is ``Phòng Tổ chức cán bộ``: same first word, then first letters."""
    short = re.sub(r"^P\.?\s*(?=[A-ZĐ])", "Phòng ", short)
    words, others = fold(short).split(), fold(re.sub(r"[^\w\s]", " ", long)).split()
    if len(words) != 2 or len(others) < 3 or words[0] != others[0]:  # noqa: PLR2004 - a word left out of three
        return False
    letters = [word[0] for word in others[1:]]
    bare = [word[0] for word in others[1:] if word != "va"]
    return words[1] in ("".join(letters), "".join(bare))
