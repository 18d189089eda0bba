"""The numbers Word writes before paragraphs by itself: they stand nowhere in the text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tdkt_desktop.documents.reading.names import value, w

_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class _Level:
    form: str = "decimal"
    text: str = "%1."
    start: int = 1


@dataclass(slots=True)
class Numbering:
    """Counts the numbered paragraphs of one document.

    Args:
        root: ``numbering.xml``, or ``None`` where the document has none.
    """

    root: Any
    _lists: dict[str, dict[int, _Level]] = field(default_factory=dict)
    _of: dict[str, str] = field(default_factory=dict)
    _counts: dict[str, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read the lists that the document defines."""
        if self.root is None:
            return
        for one in self.root.iterchildren(w("abstractNum")):
            levels = {
                _number(value(one_level, None, "ilvl")): _level(one_level)
                for one_level in one.iterchildren(w("lvl"))
            }
            self._lists[value(one, None, "abstractNumId")] = levels
        for one in self.root.iterchildren(w("num")):
            self._of[value(one, None, "numId")] = value(one, "abstractNumId")

    def next(self, number: str, level: int) -> str:
        """Return what stands before the next paragraph of list ``number`` at ``level``."""
        abstract = self._of.get(number, "")
        levels: Mapping[int, _Level] = self._lists.get(abstract, {})
        if number == "0" or level not in levels:
            return ""
        counts = self._counts.setdefault(abstract, [-1] * _LEVELS)
        mine = levels[level]
        counts[level] = mine.start if counts[level] < 0 else counts[level] + 1
        counts[level + 1 :] = [-1] * (_LEVELS - level - 1)
        if mine.form == "bullet":
            return "-"
        if mine.form == "none":
            return ""
        text = mine.text
        for place in range(_LEVELS):
            if (mark := f"%{place + 1}") in text:
                one = levels.get(place, _Level())
                text = text.replace(mark, _written(max(counts[place], one.start), one.form))
        return text.strip()


def _level(one: Any) -> _Level:
    return _Level(
        value(one, "numFmt") or "decimal", value(one, "lvlText"), _number(value(one, "start"), 1)
    )


def _number(text: str, default: int = 0) -> int:
    return int(text) if text.isdecimal() else default


def _written(count: int, form: str) -> str:
    """Return a count as Word writes it in one of its forms."""
    if form in ("upperRoman", "lowerRoman"):
        text, left = "", count
        for worth, sign in _ROMAN:
            text += sign * (left // worth)
            left %= worth
        return text.upper() if form == "upperRoman" else text
    if form in ("upperLetter", "lowerLetter"):
        text = chr(ord("a") + (count - 1) % 26)
        return text.upper() if form == "upperLetter" else text
    return f"{count:02}" if form == "decimalZero" else str(count)
