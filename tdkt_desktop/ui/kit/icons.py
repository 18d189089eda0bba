"""Lucide icons in the colour of their place."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tdkt_desktop.paths import asset
from tdkt_desktop.ui.kit.theme import tokens

_SIZE = 18


class _Engine(QIconEngine):
    """Draws an icon when it is looked at, in the colour its place has in the theme then."""

    def __init__(self, name: str, token: str, gap: int) -> None:
        super().__init__()
        self._about = name, token, gap

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        name, token, gap = self._about
        stroke = str(getattr(tokens(), token))
        scale = rect.height() / _SIZE
        side = min(rect.height(), round(rect.width() - gap * scale))
        top = rect.top() + (rect.height() - side) / 2
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        _renderer(name, stroke).render(painter, QRectF(rect.left(), top, side, side))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return QPixmap.fromImage(image)

    def clone(self) -> QIconEngine:
        return _Engine(*self._about)


def icon(name: str, token: str = "text", *, gap: int = 0) -> QIcon:  # noqa: S107 - a colour's name
    """Return the icon ``name`` stroked in the theme's colour ``token``.

    ``gap`` pixels are left free on its right, for a button's text to keep its distance.
    """
    return _icon(name, token, gap)


@lru_cache(maxsize=512)
def _icon(name: str, token: str, gap: int) -> QIcon:
    return QIcon(_Engine(name, token, gap))


@lru_cache(maxsize=512)
def _renderer(name: str, stroke: str) -> QSvgRenderer:
    svg = asset("resources", "icons", f"{name}.svg").read_text("utf-8")
    svg = svg.replace("currentColor", stroke).replace('stroke-width="2"', 'stroke-width="1.75"')
    return QSvgRenderer(QByteArray(svg.encode()))


def pixmap(name: str, token: str, size: int) -> QPixmap:
    """Return the icon drawn ``size`` pixels wide, sharp on any screen."""
    scale = 2
    drawn = icon(name, token).pixmap(QSize(size, size) * scale, 1.0)
    drawn.setDevicePixelRatio(scale)
    return drawn
