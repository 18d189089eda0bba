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
_RED, _GOLD, _PALE = "#B01E23", "#B8862B", "#F6EEDC"


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


def _run(canvas: Any, start: tuple[float, float], length: float, turn: float) -> None:
    """Draw lotuses joined by an arching stem along one side; ``turn`` in degrees."""
    canvas.saveState()
    canvas.translate(start[0] * MM, start[1] * MM)
    canvas.rotate(turn)
    count = max(1, round(length / 8.6))
    step = length * MM / count
    canvas.setLineWidth(0.55)
    canvas.setStrokeColor(_GOLD)
    path = canvas.beginPath()
    path.moveTo(0, 0)
    for number in range(count):
        x, lift = number * step, (2.4 if number % 2 else -2.4) * MM
        path.curveTo(x + step * 0.3, lift, x + step * 0.7, lift, x + step, 0)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.setFillColor(_PALE)
    canvas.setStrokeColor(_RED)
    for number in range(count):
        canvas.saveState()
        canvas.translate((number + 0.5) * step, (0.9 if number % 2 else -0.9) * MM)
        canvas.rotate(0 if number % 2 else 180)
        _lotus(canvas, 2.5 * MM)
        canvas.restoreState()
    canvas.setFillColor(_GOLD)
    for number in range(1, count):
        canvas.circle(number * step, 0, 0.45 * MM, stroke=0, fill=1)
    canvas.restoreState()


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


def lotus(canvas: Any, width: float, height: float) -> None:
    """Draw a band of lotus between red and gold lines, corners plain, a star at the top.

    It is drawn for A4 and grows with the paper.
    """
    scale = min(width, height) / _DRAWN_FOR
    canvas.saveState()
    canvas.scale(scale, scale)
    _lotus_page(canvas, width / scale, height / scale)
    canvas.restoreState()


def _lotus_page(canvas: Any, width: float, height: float) -> None:
    _ground(canvas, width, height)
    _frame(canvas, width, height, _INSET, _OUTER, _RED)
    _frame(canvas, width, height, 8.4, 0.6, _GOLD)
    _frame(canvas, width, height, 16.6, 0.6, _GOLD)
    _frame(canvas, width, height, 17.8, 1.4, _RED)
    middle, margin = 12.5, 19.0
    across, down = width - 2 * margin, height - 2 * margin
    _run(canvas, (margin, height - middle), across, 0)
    _run(canvas, (width - margin, middle), across, 180)
    _run(canvas, (middle, margin), down, 90)
    _run(canvas, (width - middle, height - margin), down, 270)
    _star(canvas, width * MM / 2, (height - 32) * MM, 9 * MM)


def edge(width: float, height: float) -> float:
    """Return how near a border comes to the paper's edges, in millimetres."""
    return (_INSET - _OUTER / MM / 2) * min(width, height) / _DRAWN_FOR


BORDERS: Mapping[str, Callable[[Any, float, float], None]] = {"lotus": lotus}
