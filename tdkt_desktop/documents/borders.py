"""Borders of full designs, drawn as vectors.

A giấy khen's border must not look like those of the State's awards and has no ornament in
its four outer corners (Nghị định 98/2023/NĐ-CP, Điều 104).
"""

import math
from collections.abc import Callable, Mapping
from typing import Any

MM = 72 / 25.4
_DRAWN_FOR = 210.0
_INSET, _OUTER = 7.0, 2.2
"""The outermost line: how far in, in millimetres, and how wide, in points."""
_WITHIN = 20.0
"""How far from the paper's edges there is room, in millimetres on A4."""
_STAR, _STAR_AT = 9.0, 32.0
"""How large a star is, and how far down its middle: millimetres on A4."""
_RED, _GOLD, _PALE = "#B01E23", "#B8862B", "#F6EEDC"

Border = Callable[[Any, float, float], None]
"""Draws a border on a canvas, for paper so wide and high, in millimetres."""
Unit = Callable[[Any, float, int], None]
"""Draws what a border repeats, from the left, so long in points; the how many-th it is."""


def _scale(width: float, height: float) -> float:
    """Return how much larger paper is than what borders are drawn for."""
    return min(width, height) / _DRAWN_FOR


def _frame(
    canvas: Any, width: float, height: float, inset: float, line: float, color: str
) -> None:
    canvas.setStrokeColor(color)
    canvas.setLineWidth(line)
    canvas.rect(
        inset * MM, inset * MM, (width - 2 * inset) * MM, (height - 2 * inset) * MM, fill=0
    )


def _lotus(canvas: Any, size: float) -> None:
    """Draw three petals around the origin, ``size`` points high, opening upward."""
    for angle in (-38, 38, 0):
        canvas.saveState()
        canvas.rotate(angle)
        path = canvas.beginPath()
        path.moveTo(0, -size * 0.35)
        path.curveTo(size * 0.34, -size * 0.05, size * 0.24, size * 0.4, 0, size * 0.62)
        path.curveTo(-size * 0.24, size * 0.4, -size * 0.34, -size * 0.05, 0, -size * 0.35)
        canvas.drawPath(path, stroke=1, fill=1)
        canvas.restoreState()


def _run(
    canvas: Any, start: tuple[float, float], length: float, turn: float, unit: Unit, long: float
) -> None:
    """Draw ``unit``, about ``long`` millimetres, again and again; ``turn`` in degrees."""
    canvas.saveState()
    canvas.translate(start[0] * MM, start[1] * MM)
    canvas.rotate(turn)
    count = max(1, round(length / long))
    step = length * MM / count
    for number in range(count):
        canvas.saveState()
        canvas.translate(number * step, 0)
        unit(canvas, step, number)
        canvas.restoreState()
    canvas.restoreState()


def _lotus_unit(canvas: Any, step: float, number: int) -> None:
    """Draw a lotus on an arching stem, the next one upside down."""
    side = 1 if number % 2 else -1
    canvas.setLineWidth(0.7)
    canvas.setStrokeColor(_GOLD)
    path = canvas.beginPath()
    path.moveTo(0, 0)
    path.curveTo(step * 0.3, side * 3.1 * MM, step * 0.7, side * 3.1 * MM, step, 0)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.setFillColor(_GOLD)
    canvas.circle(0, 0, 0.6 * MM, stroke=0, fill=1)
    canvas.setFillColor(_PALE)
    canvas.setStrokeColor(_RED)
    canvas.translate(step / 2, side * 0.9 * MM)
    canvas.rotate(0 if number % 2 else 180)
    _lotus(canvas, 3.5 * MM)


def _fret_unit(canvas: Any, step: float, _: int) -> None:
    """Draw one turn of a fret, five millimetres high."""
    high = 2.4 * MM
    canvas.setLineWidth(0.85 * MM)
    canvas.setLineJoin(0)
    canvas.setLineCap(2)
    canvas.setStrokeColor(_RED)
    path = canvas.beginPath()
    path.moveTo(0, -high)
    for x, y in ((0, 1), (0.74, 1), (0.74, -0.3), (0.37, -0.3), (0.37, 0.34)):
        path.lineTo(x * step, y * high)
    path.moveTo(0, -high)
    path.lineTo(step, -high)
    canvas.drawPath(path, stroke=1, fill=0)


def _leaf_unit(canvas: Any, step: float, number: int) -> None:
    """Draw a pair of leaves and a berry on a straight stem."""
    canvas.setLineWidth(0.9)
    canvas.setStrokeColor(_GOLD)
    canvas.line(0, 0, step, 0)
    canvas.setFillColor(_RED if number % 2 else _GOLD)
    canvas.setStrokeColor(_PALE)
    for turn in (38, -38):
        canvas.saveState()
        canvas.translate(step * 0.12, 0)
        canvas.rotate(turn)
        long, wide = 4.6 * MM, 1.25 * MM
        path = canvas.beginPath()
        path.moveTo(0, 0)
        path.curveTo(long * 0.3, wide, long * 0.75, wide * 0.9, long, 0)
        path.curveTo(long * 0.75, -wide * 0.9, long * 0.3, -wide, 0, 0)
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.setLineWidth(0.4)
        canvas.line(long * 0.1, 0, long * 0.85, 0)
        canvas.restoreState()
    canvas.setFillColor(_GOLD if number % 2 else _RED)
    canvas.circle(step * 0.86, 0, 0.7 * MM, stroke=0, fill=1)


def _star(canvas: Any, x: float, y: float, radius: float) -> None:
    """Draw a gold five-pointed star on a red disc with a gold rim; points, not millimetres."""
    canvas.setFillColor(_GOLD)
    canvas.circle(x, y, radius, stroke=0, fill=1)
    canvas.setFillColor(_RED)
    canvas.circle(x, y, radius * 0.9, stroke=0, fill=1)
    path = canvas.beginPath()
    for point in range(10):
        reach = radius * (0.66 if point % 2 == 0 else 0.252)
        angle = math.pi / 2 + point * math.pi / 5
        place = (x + reach * math.cos(angle), y + reach * math.sin(angle))
        path.lineTo(*place) if point else path.moveTo(*place)
    path.close()
    canvas.setFillColor("#F2C230")
    canvas.drawPath(path, stroke=0, fill=1)


def _ground(canvas: Any, width: float, height: float) -> None:
    """Draw a faint rosette behind the text."""
    canvas.setStrokeColor("#F5EDDB")
    canvas.setLineWidth(0.4)
    x, y = width * MM / 2, (height / 2 - 6) * MM
    for number in range(36):
        canvas.saveState()
        canvas.translate(x, y)
        canvas.rotate(number * 10)
        canvas.ellipse(0, -13 * MM, 62 * MM, 13 * MM, stroke=1, fill=0)
        canvas.restoreState()


def _border(unit: Unit, long: float) -> Border:
    """Return what draws a border: ``unit`` all around between red and gold lines, corners plain.

    It is drawn for A4 and grows with the paper.
    """

    def draw(canvas: Any, width: float, height: float) -> None:
        scale = _scale(width, height)
        canvas.saveState()
        canvas.scale(scale, scale)
        _page(canvas, width / scale, height / scale, unit, long)
        canvas.restoreState()

    return draw


def _page(canvas: Any, width: float, height: float, unit: Unit, long: float) -> None:
    _ground(canvas, width, height)
    _frame(canvas, width, height, _INSET, _OUTER, _RED)
    _frame(canvas, width, height, 8.4, 0.6, _GOLD)
    _frame(canvas, width, height, 16.6, 0.6, _GOLD)
    _frame(canvas, width, height, 17.8, 1.4, _RED)
    canvas.setStrokeColor(_GOLD)
    canvas.setLineWidth(0.6)
    near, side = 8.4 * MM, 8.2 * MM
    for x in (near, width * MM - near - side):  # the band is closed by lines alone
        for y in (near, height * MM - near - side):
            canvas.rect(x, y, side, side, fill=0)
    middle, margin = 12.5, 19.0
    across, down = width - 2 * margin, height - 2 * margin
    for start, length, turn in (
        ((margin, height - middle), across, 0),
        ((width - margin, middle), across, 180),
        ((middle, margin), down, 90),
        ((width - middle, height - margin), down, 270),
    ):
        _run(canvas, start, length, turn, unit, long)


def crest(width: float, height: float) -> tuple[float, float, float]:
    """Return where a star or the emblem stands: left, top, side; millimetres from the top left."""
    scale = _scale(width, height)
    side = 2 * _STAR * scale
    return (width - side) / 2, (_STAR_AT - _STAR) * scale, side


def star(canvas: Any, width: float, height: float) -> None:
    """Draw a star at the top, for want of the emblem, which nobody but the State may draw."""
    left, top, side = (one * MM for one in crest(width, height))
    _star(canvas, left + side / 2, height * MM - top - side / 2, side / 2)


def edge(width: float, height: float) -> float:
    """Return how near a border comes to the paper's edges, in millimetres."""
    return (_INSET - _OUTER / MM / 2) * _scale(width, height)


def inner(width: float, height: float) -> float:
    """Return how far from the paper's edges there is room within a border, in millimetres."""
    return _WITHIN * _scale(width, height)


BORDERS: Mapping[str, Border] = {
    "lotus": _border(_lotus_unit, 10.4),
    "fret": _border(_fret_unit, 6.6),
    "leaves": _border(_leaf_unit, 6.2),
}
