"""What becomes of a layout while the mouse drags: items moved, resized, caught by lines."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from tdkt_desktop.documents.layouts import Layout
from tdkt_desktop.ui.certificates.designer.boxes import box_of
from tdkt_desktop.ui.certificates.designer.design import Design
from tdkt_desktop.ui.certificates.designer.ruler import with_guide

GRID = 5.0
"""How far the lines of the grid are apart, in millimetres."""


@dataclass(frozen=True, slots=True)
class Hold:
    """How lines catch: within ``reach`` millimetres, on the ``grid`` too, or not when ``free``."""

    reach: float
    grid: bool
    free: bool


class Drag:
    """What the mouse is doing: from where, on which layout, with what in hand."""

    def __init__(self, start: QPointF, before: Layout) -> None:
        self.start, self.before = start, before
        self.way: tuple[int, int] | None = None
        self.guide: tuple[str, float] | None = None
        self.moving = self.begun = self.is_band = False
        self.band = QRectF()
        self.kept: tuple[str, ...] = ()


class Dragging:
    """Shows in ``design`` what a drag has come to; ``caught`` are the lines that caught."""

    def __init__(self, design: Design) -> None:
        self._design = design
        self.caught: list[tuple[str, float]] = []

    def move_items(self, act: Drag, place: QPointF, hold: Hold) -> None:
        """Move the items selected by as far as the mouse went."""
        delta = place - act.start
        if not act.begun and delta.manhattanLength() < hold.reach / 2:
            return
        act.begun = True
        boxes = [box_of(i) for i in act.before.items if i.key in self._design.keys]
        whole = boxes[0]
        for box in boxes[1:]:
            whole = whole.united(box)
        whole.translate(delta)
        self.caught = []
        if not hold.free:
            delta += QPointF(
                self._catch(hold, "x", (whole.left(), whole.center().x(), whole.right())),
                self._catch(hold, "y", (whole.top(), whole.center().y(), whole.bottom())),
            )
        self._design.show(self._design.moved(act.before, delta.x(), delta.y()))

    def move_handle(self, act: Drag, place: QPointF, hold: Hold) -> None:
        """Resize the item selected by the handle held."""
        assert act.way is not None  # noqa: S101 - a handle is held
        item = next(i for i in act.before.items if i.key in self._design.keys)
        box, delta = box_of(item), place - act.start
        left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
        across, down = act.way
        self.caught = []
        act.begun = True
        if across:
            at = (left if across < 0 else right) + delta.x()
            at += 0 if hold.free else self._catch(hold, "x", (at,))
            left, right = (at, right) if across < 0 else (left, at)
        if down:
            at = (top if down < 0 else bottom) + delta.y()
            at += 0 if hold.free else self._catch(hold, "y", (at,))
            top, bottom = (at, bottom) if down < 0 else (top, at)
        self._design.show(self._design.resized(act.before, item.key, (left, top, right, bottom)))

    def move_guide(self, act: Drag, place: QPointF) -> None:
        """Move the guide held."""
        assert act.guide is not None  # noqa: S101 - a guide is held
        axis, at = act.guide
        act.begun = True
        self._design.show(
            with_guide(act.before, axis, at, place.x() if axis == "x" else place.y())
        )

    def _catch(self, hold: Hold, axis: str, places: tuple[float, ...]) -> float:
        """Return how far to go so that one of ``places`` meets a line; notes which it met."""
        best = (hold.reach, 0.0, 0.0)
        for line in self._lines(axis):
            for place in places:
                if abs(line - place) < best[0]:
                    best = abs(line - place), line - place, line
        if best[0] >= hold.reach:
            if hold.grid:
                near = round(places[0] / GRID) * GRID
                return near - places[0] if abs(near - places[0]) < hold.reach else 0.0
            return 0.0
        self.caught.append((axis, best[2]))
        return best[1]

    def _lines(self, axis: str) -> list[float]:
        """Return where lines catch: paper, its middle, guides, the other items."""
        layout = self._design.layout
        whole = layout.width if axis == "x" else layout.height
        found = [0.0, whole / 2, whole]
        found += layout.guides_x if axis == "x" else layout.guides_y
        for item in layout.items:
            if item.key not in self._design.keys:
                box = box_of(item)
                found += (
                    [box.left(), box.center().x(), box.right()]
                    if axis == "x"
                    else [box.top(), box.center().y(), box.bottom()]
                )
        return found
