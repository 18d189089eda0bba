"""The fonts that papers are set in: those that ship, whole in Vietnamese, and those installed."""

import os
import struct
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tdkt_desktop.documents.fitting import LEADING, SERIF_ROOM, LineRoom
from tdkt_desktop.paths import asset

FILES = {
    "serif": "LiberationSerif-Regular.ttf",
    "serif-bold": "LiberationSerif-Bold.ttf",
    "serif-italic": "LiberationSerif-Italic.ttf",
    "serif-bold-italic": "LiberationSerif-BoldItalic.ttf",
    "display-bold": "PlayfairDisplay_700Bold.ttf",
    "sans": "BeVietnamPro_400Regular.ttf",
    "sans-bold": "BeVietnamPro_700Bold.ttf",
    "sans-italic": "BeVietnamPro_400Regular_Italic.ttf",
}
TITLES: Mapping[str, str] = {
    "serif": "Liberation Serif",
    "serif-bold": "Liberation Serif Bold",
    "serif-italic": "Liberation Serif Italic",
    "serif-bold-italic": "Liberation Serif Bold Italic",
    "display-bold": "Playfair Display Bold",
    "sans": "Be Vietnam Pro",
    "sans-bold": "Be Vietnam Pro Bold",
    "sans-italic": "Be Vietnam Pro Italic",
}
"""What the fonts that ship are called on the screen."""
INSTEAD = "serif"
"""The font that stands in for one this machine lacks."""
_DAMAGE = (
    OSError,
    ValueError,
    LookupError,
    AssertionError,
    TypeError,
    OverflowError,
    struct.error,
)
"""How reading a damaged font file fails, besides reportlab's own error."""
_HYPHENS = frozenset("\u2010\u2011\u00ad")
"""What Word writes for a hyphen that holds a word together, and its kin."""
_VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
VIETNAMESE = (
    "".join(unicodedata.normalize("NFC", vowel + tone) for vowel in _VOWELS for tone in _TONES)
    + "đĐ"
)


@dataclass(frozen=True, slots=True)
class Face:
    """A font file of this machine; ``index`` tells the faces of a collection apart."""

    path: Path
    index: int = 0


def _folders() -> Iterator[Path]:
    """Yield where the system keeps fonts."""
    home = Path.home()
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"
        local = os.environ.get("LOCALAPPDATA") or home / "AppData/Local"
        yield Path(local) / "Microsoft/Windows/Fonts"
    elif sys.platform == "darwin":
        yield from (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts")
    else:
        yield from (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
        yield from (home / ".local/share/fonts", home / ".fonts")


@lru_cache
def installed() -> Mapping[str, Face]:
    """Return the TrueType faces of this machine by their full name.

    Faces with PostScript outlines and broken files are left out: they cannot be embedded.
    """
    found: dict[str, Face] = {}
    for folder in _folders():
        for path in sorted(folder.rglob("*.tt[fc]")) if folder.is_dir() else ():
            for index in range(_faces_in(path)):
                if name := _face_name(path, index):
                    found.setdefault(name, Face(path, index))
    return dict(sorted(found.items()))


def _faces_in(path: Path) -> int:
    """Return how many faces a file holds; none where it cannot be read."""
    try:
        with path.open("rb") as file:
            head = file.read(12)
    except OSError:
        return 0
    return int.from_bytes(head[8:12], "big") if head[:4] == b"ttcf" else 1


def _face_name(path: Path, index: int) -> str:
    from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

    try:
        name = TTFontFile(str(path), charInfo=0, subfontIndex=index).fullName
    except (TTFError, *_DAMAGE):
        return ""
    return name.decode("utf-8", "replace") if isinstance(name, bytes) else str(name)


def is_known(name: str) -> bool:
    """Whether a font ships or is installed here."""
    return name in FILES or name in installed()


def font(name: str) -> str:
    """Return the name under which reportlab knows a font, e.g. ``serif``.

    One that is neither shipped nor installed is :data:`INSTEAD`.
    """
    return _registered(name)


@lru_cache
def _registered(name: str) -> str:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    if name in FILES:
        pdfmetrics.registerFont(TTFont(name, asset("resources", "fonts", FILES[name])))
        return name
    face = installed().get(name)
    if face is None:
        return _registered(INSTEAD)
    try:
        pdfmetrics.registerFont(TTFont(name, str(face.path), subfontIndex=face.index))
    except (TTFError, *_DAMAGE):
        return _registered(INSTEAD)
    return name


def face_of(name: str) -> Face:
    """Return the file a font is drawn from, after :func:`font` said which one it is."""
    known = font(name)
    if known in FILES:
        return Face(Path(asset("resources", "fonts", FILES[known])))
    return installed()[known]


@lru_cache(maxsize=65536)
def width(text: str, name: str) -> float:
    """Return how wide ``text`` is at size 1, in points."""
    from reportlab.pdfbase import pdfmetrics

    return float(pdfmetrics.stringWidth(text, font(name), 1))


@lru_cache
def room(name: str) -> LineRoom:
    """Return the room lines of a font take, the marks over and under Vietnamese letters too."""
    from reportlab.pdfbase import pdfmetrics

    if name.startswith("serif"):
        return SERIF_ROOM  # as the decree's forms are set: its marks stay clear of each other
    above, below = (abs(one) / 1000 for one in pdfmetrics.getAscentDescent(font(name)))
    return LineRoom(above, above + below, max(LEADING, above + below))


def drawable(text: str, name: str) -> str:
    """Return ``text`` with the hyphens a font lacks drawn by its own."""
    lacking = _HYPHENS.intersection(missing_letters(text, name))
    return text.translate({ord(one): "-" for one in lacking}) if lacking else text


def missing_letters(text: str, name: str) -> str:
    """Return the letters of ``text`` that the font cannot draw, each once."""
    from reportlab.pdfbase import pdfmetrics

    known = pdfmetrics.getFont(font(name)).face.charToGlyph
    return "".join(dict.fromkeys(c for c in text if ord(c) not in known and c not in "\n\u00a0"))


def missing_vietnamese(name: str) -> str:
    """Return the Vietnamese letters that the font lacks; none for one fit for names."""
    return missing_letters(VIETNAMESE, name)
