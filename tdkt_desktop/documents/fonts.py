"""The fonts that papers are set in: bundled, embedded, whole in Vietnamese."""

from functools import lru_cache

from tdkt_desktop.paths import asset

FILES = {
    "serif": "LiberationSerif-Regular.ttf",
    "serif-bold": "LiberationSerif-Bold.ttf",
    "serif-italic": "LiberationSerif-Italic.ttf",
    "serif-bold-italic": "LiberationSerif-BoldItalic.ttf",
    "display-bold": "PlayfairDisplay_700Bold.ttf",
}


def font(name: str) -> str:
    """Return the name under which reportlab knows the bundled font ``name``, e.g. ``serif``.

    Raises:
        KeyError: no such font ships.
    """
    return _registered(name)


@lru_cache
def _registered(name: str) -> str:
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415 - loads at first use, not at start
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415

    pdfmetrics.registerFont(TTFont(name, asset("resources", "fonts", FILES[name])))
    return name


@lru_cache(maxsize=65536)
def width(text: str, name: str) -> float:
    """Return how wide ``text`` is at size 1, in points."""
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415

    return float(pdfmetrics.stringWidth(text, font(name), 1))


def missing_letters(text: str, name: str) -> str:
    """Return the letters of ``text`` that the font cannot draw, each once."""
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415

    known = pdfmetrics.getFont(font(name)).face.charToGlyph
    return "".join(dict.fromkeys(c for c in text if ord(c) not in known and c not in "\n\u00a0"))
