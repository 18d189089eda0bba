"""What is painted of a layout: pictures of the very PDF, grid and lines."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtPdf import QPdfDocument

from tdkt_desktop.documents.certificate_pdf import Printed
from tdkt_desktop.documents.layouts import Layout
from tdkt_desktop.ui.certificates.designer.dragging import GRID
from tdkt_desktop.ui.kit.theme import color

_FAINT = 0.3
"""How strongly parts are shown that are on the stock already."""
_LARGEST = QSize(6000, 6000)
Draw = Callable[[Layout, bool], Printed]
"""Draws a layout as PDF, full or only what goes onto the stock."""


class PaperPictures:
    """Pictures of a layout's PDF: of its ``items``, and of its ``border``, which stays."""

    def __init__(self, draw: Draw, parent: QObject) -> None:
        self._draw = draw
        self._document = QPdfDocument(parent)
        self.items, self._faint, self.border = QImage(), QImage(), QImage()
        self._border_of: tuple[object, ...] = ()

    def redraw(self, layout: Layout, scale: float, *, full: bool, faint: bool) -> Printed:
        """Draw a layout anew at ``scale`` pixels a millimetre; returns the PDF of its items."""
        bare_items = replace(layout, border="")
        printed = self._draw(bare_items, full)
        self.items = self.rendered(printed, layout, scale)
        whole = self._draw(bare_items, True) if faint else None
        self._faint = self.rendered(whole, layout, scale) if whole is not None else QImage()
        wanted = layout.border, layout.starless, layout.width, layout.height, scale
        if wanted != self._border_of:
            self._border_of = wanted
            bare = self._draw(replace(layout, items=()), True)
            self.border = self.rendered(bare, layout, scale) if layout.border else QImage()
        return printed

    def rendered(self, printed: Printed, layout: Layout, scale: float) -> QImage:
        """Return the picture of a PDF of a layout."""
        buffer = QBuffer()
        buffer.setData(QByteArray(printed.pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(buffer)
        size = QSize(max(1, round(layout.width * scale)), max(1, round(layout.height * scale)))
        image = self._document.render(0, size.boundedTo(_LARGEST))
        self._document.close()
        return image

    def paint(self, painter: QPainter, paper: QRectF, *, full: bool, bordered: bool) -> None:
        """Paint them onto the paper: what is on the stock already is faint unless ``full``."""
        if bordered:
            painter.setOpacity(1 if full else _FAINT)
            for image in (self.border, self._faint):
                if not image.isNull():
                    painter.drawImage(paper, image)
            painter.setOpacity(1)
        painter.drawImage(paper, self.items)


def paint_grid(painter: QPainter, paper: QRectF) -> None:
    """Paint the grid onto the paper."""
    painter.setPen(QPen(QColor(0, 0, 0, 28), 0))
    for number in range(1, int(paper.width() / GRID) + 1):
        painter.drawLine(QPointF(number * GRID, 0), QPointF(number * GRID, paper.height()))
    for number in range(1, int(paper.height() / GRID) + 1):
        painter.drawLine(QPointF(0, number * GRID), QPointF(paper.width(), number * GRID))


def paint_lines(painter: QPainter, room: QRectF, lines: list[tuple[str, float]]) -> None:
    """Paint lines through the whole room: by axis, and where on it."""
    for axis, at in lines:
        if axis == "x":
            painter.drawLine(QPointF(at, room.top()), QPointF(at, room.bottom()))
        else:
            painter.drawLine(QPointF(room.left(), at), QPointF(room.right(), at))


def cosmetic_pen(token: str) -> QPen:
    """Return a pen of one pixel, however large the paper is shown."""
    pen = QPen(color(token), 1)
    pen.setCosmetic(True)
    return pen
