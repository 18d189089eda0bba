"""Numbers with dots, and in words, as a payment list or a contract writes them.

num2words was tried: it says ``một nghìn lẻ mười lăm`` for 1 015, which no accountant accepts.
"""

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SCALES = ("", "nghìn", "triệu", "tỷ")
_GROUP = 1_000
_TEN = 10


def dotted(number: int) -> str:
    """Return a number with dots between thousands, as Vietnamese write it."""
    return f"{number:,}".replace(",", ".")


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
