"""Numbers with dots, and in words, as a payment list or a contract writes them.

num2words was tried: it says ``một nghìn lẻ mười lăm`` for 1 015, which no accountant accepts.
"""

import re

_WHOLE = re.compile(r"[-−]?\d{1,3}(?:[. \u00a0]\d{3})+(?:,\d+)?")
_PLAIN = re.compile(r"[-−]?\d+(?:[.,]\d+)?")
_PLACES = 4
_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SCALES = ("", "nghìn", "triệu", "tỷ")
_GROUP = 1_000
_TEN = 10


def dotted(number: int) -> str:
    """Return a number with dots between thousands, as Vietnamese write it."""
    return f"{number:,}".replace(",", ".")


def number_words(number: float) -> str:
    """Return a number as Vietnamese write it: ``1.234,5``; a minus as the sign that it is."""
    whole = f"{abs(number):,.{_PLACES}f}".rstrip("0").rstrip(".")
    return ("−" if number < 0 else "") + whole.translate(str.maketrans(",.", ".,"))


def read_number(text: str) -> float | None:
    """Return a number written either way: ``3,5``, ``3.5``, ``1.234``, ``1.234,5``, ``85 %``.

    Dots between groups of three part thousands. ``None`` when it is none.
    """
    bare = text.strip().removesuffix("%").strip()
    if _WHOLE.fullmatch(bare):
        bare = re.sub(r"[. \u00a0]", "", bare)
    elif not _PLAIN.fullmatch(bare):
        return None
    return float(bare.replace(",", ".").replace("−", "-"))


def in_words(number: int) -> str:
    """Return a number from nothing up to 10¹² in words."""
    if not number:
        return _DIGITS[0]
    groups = list[int]()
    while number:
        number, group = divmod(number, _GROUP)
        groups.append(group)
    words = list[str]()
    for place in range(len(groups) - 1, -1, -1):
        if groups[place]:
            words += _group(groups[place], whole=bool(words))
            words += [_SCALES[place]] if place else []
    return " ".join(words)


def _group(number: int, *, whole: bool) -> list[str]:
    """Return a number below a thousand; ``whole`` says its hundreds even when there are none."""
    hundreds, rest = divmod(number, _TEN * _TEN)
    tens, ones = divmod(rest, _TEN)
    words = [_DIGITS[hundreds], "trăm"] if hundreds or whole else []
    if tens > 1:
        words += [_DIGITS[tens], "mươi"]
    elif tens == 1:
        words.append("mười")
    elif ones and words:
        words.append("linh")
    if ones == 1 and tens > 1:
        words.append("mốt")
    elif ones == 5 and tens:
        words.append("lăm")
    elif ones == 4 and tens > 1:
        words.append("tư")
    elif ones:
        words.append(_DIGITS[ones])
    return words
