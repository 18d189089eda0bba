"""The recovery key of a file on one sheet: which file, since when, the key, what to do with it."""

import io
from collections.abc import Sequence
from typing import Any

from tdkt_desktop.documents.certificate_pdf import MM
from tdkt_desktop.documents.fitting import fit
from tdkt_desktop.documents.fonts import font, width

_WIDTH, _HEIGHT, _MARGIN = 210.0, 297.0, 25.0
_KEY_SIZE, _SIZE = 20.0, 13.0
_LEADING = 1.35


def recovery_sheet(
    title: str, above: Sequence[str], key: Sequence[str], below: Sequence[str]
) -> bytes:
    """Return the sheet as PDF: a title, lines of text, the key's lines, lines of text."""
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    draw_recovery_sheet(canvas, title, above, key, below)
    canvas.save()
    return buffer.getvalue()


def draw_recovery_sheet(
    canvas: Any, title: str, above: Sequence[str], key: Sequence[str], below: Sequence[str]
) -> None:
    """Draw the sheet with a pen: reportlab's canvas, or one that takes its calls."""
    canvas.setPageSize((_WIDTH * MM, _HEIGHT * MM))
    foot = (_HEIGHT - _MARGIN) * MM
    parts = (
        ("sans-bold", 22.0, [title]),
        ("sans", _SIZE, above),
        ("serif-bold", _KEY_SIZE, key),
        ("sans", _SIZE, below),
    )
    for name, size, texts in parts:
        canvas.setFont(font(name), size)
        for line in (line for text in texts for line in _lines(text, name, size)):
            foot -= size * _LEADING
            canvas.drawString(_MARGIN * MM, foot, line)
        foot -= 16
    canvas.showPage()


def _lines(text: str, name: str, size: float) -> Sequence[str]:
    """Return a text in lines as wide as the sheet; a word too long for that stands as it is."""
    room = (_WIDTH - 2 * _MARGIN) * MM
    fitted = fit(
        text,
        lambda part: width(part, name),
        size=size,
        least=size,
        width=room,
        height=_HEIGHT * MM,
    )
    return fitted.lines if fitted is not None else [text]
