"""Where items are, and where they can be taken hold of."""

from PySide6.QtCore import QPointF, QRectF

from tdkt_desktop.documents.layouts import Item


def box_of(item: Item) -> QRectF:
    """Return where an item is."""
    return QRectF(item.x, item.y, item.width, item.height)


def handles(box: QRectF) -> dict[tuple[int, int], QPointF]:
    """Return the handles of a box by which way each pulls."""
    xs = {-1: box.left(), 0: box.center().x(), 1: box.right()}
    ys = {-1: box.top(), 0: box.center().y(), 1: box.bottom()}
    return {
        (across, down): QPointF(xs[across], ys[down])
        for across in xs
        for down in ys
        if (across, down) != (0, 0)
    }


def is_within(frame: Item, place: QPointF, reach: float) -> bool:
    """Whether a place lies inside a frame, away from its lines: there it holds nothing."""
    return box_of(frame).adjusted(reach, reach, -reach, -reach).contains(place)
