"""A sheet with two crosses, and what their places on paper say of the printer."""

import io
from typing import Any

from tdkt_desktop.documents.certificate_pdf import MM, Correction
from tdkt_desktop.documents.fonts import font

INSET = 20.0
"""How far the crosses are meant to stand from the paper's edges, in millimetres."""
_ARM = 8.0
_MOST = 25.0
"""By more than so many millimetres no printer is off: the numbers are wrong."""


def crosses(width: float, height: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return where the two crosses are meant to stand: left and top, in millimetres."""
    return (INSET, INSET), (width - INSET, height - INSET)


def calibration_sheet(width: float, height: float) -> bytes:
    """Return a PDF page of this size in millimetres with the two crosses to measure."""
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    draw_calibration(canvas, width, height)
    canvas.save()
    return buffer.getvalue()


def draw_calibration(canvas: Any, width: float, height: float) -> None:
    """Draw the sheet with a pen: reportlab's canvas, or one that takes its calls."""
    canvas.setPageSize((width * MM, height * MM))
    canvas.setLineWidth(0.3)
    for number, (x, y) in enumerate(crosses(width, height), start=1):
        left, up = x * MM, (height - y) * MM
        canvas.line(left - _ARM * MM, up, left + _ARM * MM, up)
        canvas.line(left, up - _ARM * MM, left, up + _ARM * MM)
        canvas.circle(left, up, 3 * MM, stroke=1, fill=0)
        canvas.setFont(font("serif-bold"), 12)
        beside = left + 11 * MM if number == 1 else left - 13 * MM
        canvas.drawString(beside, up + 3 * MM, str(number))
    meant = (
        f"Đúng ra: dấu 1 cách trái {INSET:g} mm, trên {INSET:g} mm; "
        f"dấu 2 cách trái {width - INSET:g} mm, trên {height - INSET:g} mm."
    )
    how = "Đo từ mép TRÁI và mép TRÊN của tờ giấy đến tâm mỗi dấu thập, đến nửa milimét."
    lines = ("Tờ căn chỉnh máy in", how, meant)
    for number, words in enumerate(lines):
        size = 14 if number == 0 else 10
        canvas.setFont(font("serif-bold" if number == 0 else "serif"), size)
        canvas.drawCentredString(width * MM / 2, (height / 2 - number * 7) * MM, words)
    canvas.showPage()


def correction_from(
    width: float, height: float, first: tuple[float, float], second: tuple[float, float]
) -> Correction | None:
    """Return what puts a printer right, from where its crosses were measured; ``None`` if absurd.

    ``first`` and ``second`` are left and top of the two crosses on paper, in millimetres.
    """
    meant = crosses(width, height)
    off = [
        abs(got - to)
        for g, t in zip((first, second), meant, strict=True)
        for got, to in zip(g, t, strict=True)
    ]
    if max(off) > _MOST:
        return None
    made = list[tuple[float, float]]()
    for axis in (0, 1):
        one, other = meant[0][axis], meant[1][axis]
        scale = (second[axis] - first[axis]) / (other - one)
        shift = first[axis] - scale * one
        made.append((-shift / scale, 1 / scale))
    (across, wide), (down, high) = made
    return Correction(round(across, 4), round(down, 4), round(wide, 6), round(high, 6))
