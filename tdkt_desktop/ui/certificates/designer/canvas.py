"""The paper in the designer: the very PDF, and over it what can be taken hold of."""

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

from tdkt_desktop.documents.layouts import Frame, Item
from tdkt_desktop.ui.certificates.designer.boxes import box_of, handles, is_within
from tdkt_desktop.ui.certificates.designer.design import Design
from tdkt_desktop.ui.certificates.designer.dragging import Drag, Dragging, Hold
from tdkt_desktop.ui.certificates.designer.painting import (
    Draw,
    PaperPictures,
    cosmetic_pen,
    paint_grid,
    paint_lines,
)
from tdkt_desktop.ui.certificates.designer.ruler import RULER, Ruler
from tdkt_desktop.ui.kit.theme import color

_AROUND = 12.0
"""Room around the paper, in millimetres."""
_NEAR = 6
"""How near, in pixels, the mouse takes hold and lines catch."""
_HANDLE = 7
_CLOSEST, _FARTHEST = 0.5, 40.0
_CURSORS = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
}
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Canvas(QGraphicsView):
    """Scene units are millimetres on the paper, from its top left corner."""

    edited = Signal()
    """Enter or a double click: the text of the selected item is to be written."""
    drawn = Signal(object)
    """The PDF was drawn anew: a :class:`Printed`."""

    def __init__(self, design: Design, draw: Draw) -> None:
        super().__init__()
        self.design = design
        self.pictures = PaperPictures(draw, self)
        self.full = True
        self.grid = False
        self.snap = True
        self.background: QPixmap | None = None
        self._fitted = True
        self.dragging = Dragging(design)
        self._act: Drag | None = None
        self._passed = self._entered = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.redraw)
        self.setScene(QGraphicsScene(self))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setViewportMargins(RULER, RULER, 0, 0)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Trang in"))
        self._across = Ruler(self, design, across=True)
        self._down = Ruler(self, design, across=False)
        self.horizontalScrollBar().valueChanged.connect(lambda _: self._update_rulers())
        self.verticalScrollBar().valueChanged.connect(lambda _: self._update_rulers())
        design.changed.connect(self._layout_changed)
        design.selected.connect(self._update)
        self._layout_changed()

    # -- showing -------------------------------------------------------------------------

    def _layout_changed(self) -> None:
        layout = self.design.layout
        room = QRectF(0, 0, layout.width, layout.height)
        room.adjust(-_AROUND, -_AROUND, _AROUND, _AROUND)
        if room != self.sceneRect():
            self.setSceneRect(room)
            if self._fitted:
                self.fit()
        self._timer.start()

    def show_stock(self, *, full: bool) -> None:
        """Show the design whole, or what is printed onto stock with the rest faint."""
        self.full = full
        self._timer.start()

    def redraw(self) -> None:
        """Draw the PDF and take its picture."""
        scale = self.transform().m11() * self.devicePixelRatioF()
        faint = not self.full and self.background is None
        printed = self.pictures.redraw(self.design.layout, scale, full=self.full, faint=faint)
        self._update()
        self.drawn.emit(printed)

    def _update(self) -> None:
        self.viewport().update()
        self._update_rulers()

    def _update_rulers(self) -> None:
        self._across.update()
        self._down.update()

    def drawBackground(self, painter: QPainter, rect: QRectF | object) -> None:
        """Paint the ground, the paper, the scan of the stock and the PDF."""
        assert isinstance(rect, QRectF)  # noqa: S101 - what Qt gives
        painter.fillRect(rect, color("ground"))
        layout = self.design.layout
        paper = QRectF(0, 0, layout.width, layout.height)
        painter.fillRect(paper, QColor("white"))
        if self.background is not None:
            painter.drawPixmap(paper, self.background, QRectF(self.background.rect()))
        if self.grid:
            paint_grid(painter, paper)
        bordered = self.full or self.background is None
        self.pictures.paint(painter, paper, full=self.full, bordered=bordered)
        painter.setPen(cosmetic_pen("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(paper)

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        """Paint boxes, handles, guides, and the lines that caught."""
        layout, chosen = self.design.layout, self.design.items
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outline = QPen(QColor(90, 120, 200, 90), 0, Qt.PenStyle.DotLine)
        painter.setPen(outline)
        for item in layout.items:
            painter.drawRect(box_of(item))
        painter.setPen(QPen(QColor(20, 140, 160, 200), 0, Qt.PenStyle.DashLine))
        paint_lines(painter, self.sceneRect(), [("x", at) for at in layout.guides_x])
        paint_lines(painter, self.sceneRect(), [("y", at) for at in layout.guides_y])
        painter.setPen(cosmetic_pen("accent"))
        paint_lines(painter, self.sceneRect(), self.dragging.caught)
        for item in chosen:
            painter.drawRect(box_of(item))
        if len(chosen) == 1:
            painter.setBrush(QColor("white"))
            side = _HANDLE / self.transform().m11()
            for place in handles(box_of(chosen[0])).values():
                painter.drawRect(QRectF(place.x() - side / 2, place.y() - side / 2, side, side))
        if self._act is not None and self._act.band.isValid():
            painter.setBrush(QColor(90, 120, 200, 40))
            painter.drawRect(self._act.band)

    # -- zoom ----------------------------------------------------------------------------

    def fit(self) -> None:
        """Show the whole paper."""
        self._fitted = True
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        self._timer.start()

    def zoom(self, factor: float) -> None:
        """Show it larger or smaller."""
        scale = self.transform().m11() * factor
        if _CLOSEST <= scale <= _FARTHEST:
            self._fitted = False
            self.scale(factor, factor)
            self._timer.start()
            self._update_rulers()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole paper in view until the officer zooms; place the rulers."""
        super().resizeEvent(event)
        inside = self.viewport().geometry()
        self._across.setGeometry(inside.left(), inside.top() - RULER, inside.width(), RULER)
        self._down.setGeometry(inside.left() - RULER, inside.top(), RULER, inside.height())
        if self._fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.15 if event.angleDelta().y() > 0 else 1 / 1.15)
        else:
            super().wheelEvent(event)

    # -- the mouse -----------------------------------------------------------------------

    def _place(self, event: QMouseEvent) -> QPointF:
        return self.mapToScene(event.position().toPoint())

    @property
    def _reach(self) -> float:
        return _NEAR / self.transform().m11()

    def _handle_at(self, place: QPointF) -> tuple[int, int] | None:
        items = self.design.items
        if len(items) != 1:
            return None
        for way, at in handles(box_of(items[0])).items():
            if (at - place).manhattanLength() <= self._reach * 1.5:
                return way
        return None

    def item_at(self, place: QPointF) -> Item | None:
        """Return the uppermost item there; of two, a smaller one that lies within."""
        reach = self._reach / 2
        items = [
            item
            for item in reversed(self.design.layout.items)
            if box_of(item).adjusted(-reach, -reach, reach, reach).contains(place)
            and not (isinstance(item, Frame) and is_within(item, place, self._reach))
        ]
        return min(items, key=lambda item: item.width * item.height, default=None)

    def _guide_at(self, place: QPointF) -> tuple[str, float] | None:
        layout = self.design.layout
        near = [("x", at) for at in layout.guides_x if abs(at - place.x()) < self._reach]
        near += [("y", at) for at in layout.guides_y if abs(at - place.y()) < self._reach]
        return near[0] if near else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a handle, an item, a guide, or draw a band around several."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        place, design = self._place(event), self.design
        adding = bool(
            event.modifiers()
            & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        )
        act = Drag(place, design.layout)
        if (way := self._handle_at(place)) is not None:
            act.way = way
        elif (item := self.item_at(place)) is not None:
            if adding:
                kept = [key for key in design.keys if key != item.key]
                design.select(kept if item.key in design.keys else [*design.keys, item.key])
            elif item.key not in design.keys:
                design.select([item.key])
            act.moving = item.key in design.keys
        elif (guide := self._guide_at(place)) is not None:
            act.guide = guide
        else:
            if not adding:
                design.select([])
            act.kept, act.is_band = design.keys, True
        self._act = act

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held, with lines catching; else show what could be held."""
        place, act = self._place(event), self._act
        if act is None:
            self._show_cursor(place)
            return
        free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier) or not self.snap
        hold = Hold(self._reach, self.grid, free)
        if act.is_band:
            act.band = QRectF(act.start, place).normalized()
            inside = [i.key for i in self.design.layout.items if act.band.contains(box_of(i))]
            self.design.select([*act.kept, *inside])
        elif act.guide is not None:
            self.dragging.move_guide(act, place)
        elif act.way is not None:
            self.dragging.move_handle(act, place, hold)
        elif act.moving:
            self.dragging.move_items(act, place, hold)
        self._update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Make of the whole drag one step."""
        act, self._act, self.dragging.caught = self._act, None, []
        if act is not None and act.begun:
            words = self.tr("Đổi cỡ") if act.way is not None else self.tr("Dời")
            self.design.commit(words, self.design.layout, before=act.before)
        self._update()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write the text of what is clicked."""
        if self.item_at(self._place(event)) is not None:
            self.edited.emit()

    def _show_cursor(self, place: QPointF) -> None:
        way = self._handle_at(place)
        if way is not None:
            self.viewport().setCursor(_CURSORS[way])
        elif self.item_at(place) is not None:
            self.viewport().setCursor(Qt.CursorShape.SizeAllCursor)
        elif guide := self._guide_at(place):
            shape = Qt.CursorShape
            across = guide[0] == "x"
            self.viewport().setCursor(shape.SplitHCursor if across else shape.SplitVCursor)
        else:
            self.viewport().unsetCursor()

    @property
    def holding(self) -> bool:
        """Whether the mouse holds something."""
        return self._act is not None

    # -- the keyboard --------------------------------------------------------------------

    def _let_go(self) -> None:
        """Take back what is being dragged."""
        act, self._act, self.dragging.caught = self._act, None, []
        if act is not None and act.begun:
            self.design.show(act.before)
        self._update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move 1 mm (0.1 with Alt), with Shift they resize; Tab goes from item to item."""
        if self._act is not None:
            if event.key() == Qt.Key.Key_Escape:
                self._let_go()
            return
        if arrow := _ARROWS.get(Qt.Key(event.key())):
            self._nudge(arrow, event.modifiers())
        elif event.key() == Qt.Key.Key_Delete:
            self.design.delete()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.design.keys:
            self.edited.emit()
        elif event.key() == Qt.Key.Key_Escape and self.design.keys:
            self.design.select([])
        elif not self._with_control(event):
            super().keyPressEvent(event)

    def _nudge(self, arrow: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        step = 0.1 if modifiers & Qt.KeyboardModifier.AltModifier else 1.0
        across, down = arrow[0] * step, arrow[1] * step
        if not self.design.keys:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + arrow[0] * 20)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + arrow[1] * 20)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.design.grow(across, down)
        else:
            self.design.nudge(across, down)

    def _with_control(self, event: QKeyEvent) -> bool:
        """Do what a key with Ctrl asks; say whether it did."""
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        clipboard = QApplication.clipboard()
        key = event.key()
        if key in (Qt.Key.Key_C, Qt.Key.Key_X) and self.design.keys:
            clipboard.setText(self.design.copied())
            if key == Qt.Key.Key_X:
                self.design.delete()
        elif key == Qt.Key.Key_V:
            self.design.paste(clipboard.text())
        elif key == Qt.Key.Key_D and self.design.keys:
            self.design.paste(self.design.copied())
        elif key == Qt.Key.Key_A:
            self.design.select(item.key for item in self.design.layout.items)
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go through the items, in reading order, before it leaves the paper."""
        keys = self._reading_order()
        if self.design.keys and self.design.keys[0] in keys:
            following = keys.index(self.design.keys[0]) + (1 if forward else -1)
            if 0 <= following < len(keys):
                self.design.select([keys[following]])
                return True
        elif keys and not self._passed:
            self.design.select([keys[0 if forward else -1]])
            return True
        self._passed = True
        return bool(super().focusNextPrevChild(forward))

    def _reading_order(self) -> list[str]:
        items = sorted(self.design.layout.items, key=lambda item: (item.y, item.x))
        return [item.key for item in items]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first item, or at the last, when Tab comes from elsewhere."""
        super().focusInEvent(event)
        self._passed = False
        keys, reason = self._reading_order(), event.reason()
        if not self._entered:
            self._entered = True  # the window opens: nothing is selected yet
        elif keys and reason == Qt.FocusReason.TabFocusReason:
            self.design.select([keys[0]])
        elif keys and reason == Qt.FocusReason.BacktabFocusReason:
            self.design.select([keys[-1]])
