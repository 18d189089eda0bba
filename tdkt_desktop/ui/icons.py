"""Lucide icons in the colour of their place."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tdkt_desktop.paths import asset
from tdkt_desktop.ui.theme import tokens

_SIZE = 18


def icon(name: str, token: str = "text", *, gap: int = 0) -> QIcon:  # noqa: S107 - a colour's name
    """Return the icon ``name`` stroked in the theme's colour ``token``.

    ``gap`` pixels are left free on its right, for a button's text to keep its distance.
    """
    return _drawn(name, str(getattr(tokens(), token)), gap)


@lru_cache(maxsize=512)
def _drawn(name: str, stroke: str, gap: int) -> QIcon:
    found = QIcon()
    for scale in (1, 2, 3):
        pixmap = QPixmap(QSize(_SIZE + gap, _SIZE) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        _renderer(name, stroke).render(painter, QRectF(0, 0, _SIZE * scale, _SIZE * scale))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        found.addPixmap(pixmap)
    return found


def _renderer(name: str, stroke: str) -> QSvgRenderer:
    svg = asset("resources", "icons", f"{name}.svg").read_text("utf-8")
    svg = svg.replace("currentColor", stroke).replace('stroke-width="2"', 'stroke-width="1.75"')
    return QSvgRenderer(QByteArray(svg.encode()))


def pixmap(name: str, token: str, size: int) -> QPixmap:
    """Return the icon drawn ``size`` pixels wide, sharp on any screen."""
    scale = 2
    drawn = QPixmap(size * scale, size * scale)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    _renderer(name, str(getattr(tokens(), token))).render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn
