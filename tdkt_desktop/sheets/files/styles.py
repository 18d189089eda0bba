"""What the look of a cell says of its value: fonts of before Unicode, zeros a format shows."""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.vietnamese.legacy import font_encoding

_PART = re.compile(r'"([^"]*)"|\\(.)|(_.|\*.)|([0#])|([ ()-])')
"""A piece of a number format: quoted or escaped words, room left blank, a digit, a plain sign."""
_OLD_FONT = re.compile(r'val="(?:\.Vn|VNI)', re.IGNORECASE)
_FONT = re.compile(r"<(?:\w+:)?font>.*?</(?:\w+:)?font>|<(?:\w+:)?font/>", re.DOTALL)
_FONT_NAME = re.compile(r'<(?:\w+:)?name\b[^>]*val="([^"]*)"')
_LOOKS = re.compile(r"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", re.DOTALL)
_LOOK = re.compile(r"<(?:\w+:)?xf\b[^>]*")
_FORMAT = re.compile(r"<(?:\w+:)?numFmt\b[^>]*")


@dataclass(frozen=True, slots=True)
class Zeros:
    """A number format that fills a whole number up: ``00000``, ``000 000``, ``"HC-"000``.

    ``parts`` are its pieces in order, ``None`` where a digit stands.
    """

    parts: Sequence[str | None]
    least: int
    """How many digits are shown at least."""

    def shown(self, value: object) -> str | None:
        """Return the cell as Excel shows it; ``None`` where that is the bare number."""
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            return None
        if value < 0 or value != int(value) or value >= 1e15:
            return None
        plain = str(int(value))
        digits = plain.rjust(self.least, "0")
        pieces, left = list[str](), list(digits)
        first = self.parts.index(None)
        for place in range(len(self.parts) - 1, -1, -1):
            part = self.parts[place]
            if part is not None:
                pieces.append(part)
            elif place == first:
                pieces.append("".join(left))
            elif left:
                pieces.append(left.pop())
        shown = "".join(reversed(pieces)).strip()
        return None if shown == plain else shown


def zeros(code: str) -> Zeros | None:
    """Return what a number format's code fills up; ``None`` when it is of another sort."""
    parts, least, place = list[str | None](), 0, 0
    while place < len(code) and code[place] != ";":
        found = _PART.match(code, place)
        if found is None:
            return None
        quoted, escaped, blank, digit, sign = found.groups()
        if digit:
            parts.append(None)
            least += digit == "0"
        elif not blank:
            parts.append(quoted or escaped or sign or "")
        place = found.end()
    return Zeros(tuple(parts), least) if least > 1 else None


def legacy_fonts(styles: str) -> dict[bytes, str]:
    """Return the looks of ``styles.xml`` in fonts of before Unicode, with the font's name."""
    if not _OLD_FONT.search(styles):
        return {}
    fonts = [(_FONT_NAME.search(font) or [""] * 2)[1] for font in _FONT.findall(styles)]
    found = {}
    for number, tag in enumerate(_looks(styles)):
        key = re.search(r'fontId="(\d+)"', tag)
        font = fonts[int(key[1])] if key and int(key[1]) < len(fonts) else ""
        if font_encoding(font):
            found[str(number).encode()] = font
    return found


def zero_looks(styles: str) -> dict[bytes, Zeros]:
    """Return the looks of ``styles.xml`` whose number format fills up with zeros."""
    formats = dict[str, Zeros]()
    for tag in _FORMAT.findall(styles):
        one = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        if (found := zeros(html.unescape(one.get("formatCode", "")))) is not None:
            formats[one.get("numFmtId", "")] = found
    keys = [re.search(r'numFmtId="(\d+)"', tag) for tag in _looks(styles)]
    return {
        str(number).encode(): formats[key[1]]
        for number, key in enumerate(keys)
        if key and key[1] in formats
    }


def _looks(styles: str) -> list[str]:
    part = _LOOKS.search(styles)
    return _LOOK.findall(part[0] if part else "")
