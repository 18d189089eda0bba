"""The rulers of the designer, and the guides dragged out of them."""

from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from tdkt_desktop.documents.layouts import Layout
from tdkt_desktop.ui.certificates.designer.design import Design
from tdkt_desktop.ui.kit.theme import color

RULER = 22
"""How wide a ruler is, in pixels."""


class Ruler(QWidget):
    """Millimetres along one side of the view; a guide is dragged out of it."""

    def __init__(self, sheet: QGraphicsView, design: Design, *, across: bool) -> None:
        super().__init__(sheet)
        self._sheet, self._design, self._is_across = sheet, design, across
        self._before: Layout | None = None
        self.setToolTip(self.tr("Kéo từ thước ra để đặt đường gióng"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ticks: every millimetre that has room, every ten with its number."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface"))
        painter.setPen(color("muted"))
        font = painter.font()
        font.setPixelSize(9)
        painter.setFont(font)
        scale = self._sheet.transform().m11()
        step = next((s for s in (1, 5, 10, 50) if s * scale >= 4), 100)
        named = next((s for s in (10, 20, 50, 100) if s * scale >= 26), 200)
        layout = self._design.layout
        length = layout.width if self._is_across else layout.height
        for millimetre in range(0, int(length) + 1, step):
            at = self._pixel(millimetre)
            tick = 9 if millimetre % named == 0 else 5 if millimetre % 5 == 0 else 3
            if self._is_across:
                painter.drawLine(at, RULER - tick, at, RULER)
                if millimetre % named == 0:
                    painter.drawText(at + 2, 10, str(millimetre))
            else:
                painter.drawLine(RULER - tick, at, RULER, at)
                if millimetre % named == 0:
                    painter.save()
                    painter.translate(10, at + 2)
                    painter.rotate(90)
                    painter.drawText(0, 0, str(millimetre))
                    painter.restore()
        painter.setPen(color("accent"))
        for item in self._design.items:
            start = item.x if self._is_across else item.y
            size = item.width if self._is_across else item.height
            first, last = self._pixel(start), self._pixel(start + size)
            if self._is_across:
                painter.drawLine(first, RULER - 1, last, RULER - 1)
            else:
                painter.drawLine(RULER - 1, first, RULER - 1, last)
        painter.end()

    def _pixel(self, millimetre: float) -> int:
        place = self._sheet.mapFromScene(QPointF(millimetre, millimetre))
        return place.x() if self._is_across else place.y()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a guide."""
        self._before = self._design.layout

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the guide."""
        if self._before is not None:
            viewport = self._sheet.viewport()
            at = self._sheet.mapToScene(
                viewport.mapFrom(self._sheet, self.mapTo(self._sheet, event.position().toPoint()))
            )
            axis, place = ("y", at.y()) if self._is_across else ("x", at.x())
            self._design.show(with_guide(self._before, axis, None, place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave the guide there: one step."""
        if self._before is not None:
            design = self._design
            design.commit(self.tr("Đặt đường gióng"), design.layout, before=self._before)
            self._before = None


def with_guide(layout: Layout, axis: str, old: float | None, new: float) -> Layout:
    """Return ``layout`` with a guide moved or added; off the paper it goes away."""
    name = "guides_x" if axis == "x" else "guides_y"
    length = layout.width if axis == "x" else layout.height
    kept = [at for at in getattr(layout, name) if at != old]
    if 0 < new < length:
        kept.append(round(new, 1))
    return replace(layout, **{name: tuple(kept)})  # type: ignore[arg-type]
