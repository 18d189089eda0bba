"""What must hold of a widget at any size: no word cut, nothing outside or over another."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from tdkt_desktop.ui.kit.controls import ShortLabel
from tdkt_desktop.ui.kit.list_header import ListHeader

_SLACK, _LOW = 1, 22


def faults(root: QWidget) -> list[str]:
    """Return what is wrong with what is seen of a window or dialog."""
    return [
        f"{type(root).__name__} {root.width()}×{root.height()}: {words}"
        for words in (
            *_cut(root),
            *_squeezed(root),
            *_outside(root),
            *_over(root),
            *_headers(root),
            *_wider(root),
        )
    ]


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} “{text or widget.accessibleName()}”"


def _seen(root: QWidget, kind: type[QWidget]) -> Iterator[QWidget]:
    for widget in root.findChildren(kind):
        if widget.isVisibleTo(root) and not widget.visibleRegion().isEmpty():
            yield widget


def _cut(root: QWidget) -> Iterator[str]:
    """Yield buttons and labels that are narrower than their words."""
    for widget in _seen(root, QAbstractButton):
        if isinstance(widget, QAbstractButton) and widget.text():
            link = widget.property("role") in ("link", "line")
            if not link and widget.width() + _SLACK < widget.minimumSizeHint().width():
                yield f"cut: {_name(widget)}"
    for widget in _seen(root, QLabel):
        if not isinstance(widget, QLabel) or isinstance(widget, ShortLabel):
            continue
        if widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            if widget.height() + 2 < needed and widget.text():
                yield f"cut below: {_name(widget)} {widget.height()} of {needed}"
        elif widget.text() and widget.width() + _SLACK < widget.sizeHint().width():
            yield f"cut: {_name(widget)} {widget.width()} of {widget.sizeHint().width()}"


def _wider(root: QWidget) -> Iterator[str]:
    """Yield what is wider than the area it scrolls in, which only scrolls up and down."""
    for area in _seen(root, QScrollArea):
        inner = area.widget() if isinstance(area, QScrollArea) else None
        if inner is None or not isinstance(area, QScrollArea):
            continue
        still = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if still and inner.width() > area.viewport().width() + _SLACK:
            yield f"wider than its area: {_name(inner)} {inner.width()}"


def _squeezed(root: QWidget) -> Iterator[str]:
    """Yield fields too low to be read in."""
    for kind in (QLineEdit, QComboBox):
        for widget in _seen(root, kind):
            inner = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
            if not inner and widget.height() < _LOW:
                yield f"squeezed: {_name(widget)} is {widget.height()} high"


def _outside(root: QWidget) -> Iterator[str]:
    """Yield buttons and fields that stick out of what they stand in, if it does not scroll."""
    whole = root.rect()
    for kind in (QAbstractButton, QLineEdit):
        for widget in _seen(root, kind):
            if _scrolls(widget, root):
                continue
            place = QRect(widget.mapTo(root, widget.rect().topLeft()), widget.size())
            if not whole.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place):
                yield f"outside: {_name(widget)} at {place.getRect()}"


def _scrolls(widget: QWidget, root: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _over(root: QWidget) -> Iterator[str]:
    """Yield siblings that lie one over another."""
    kinds = (
        QAbstractButton,
        QAbstractItemView,
        QAbstractSpinBox,
        QComboBox,
        QLabel,
        QLineEdit,
        QScrollArea,
    )
    for parent in [root, *root.findChildren(QWidget)]:
        if isinstance(parent, QAbstractItemView):
            continue
        layout = parent.layout()
        if layout is None or not parent.isVisibleTo(root):
            continue
        children = [
            child
            for child in _managed(layout)
            if isinstance(child, kinds) and child.isVisibleTo(root)
        ]
        for place, one in enumerate(children):
            for other in children[place + 1 :]:
                shared = one.geometry().intersected(other.geometry())
                if shared.width() > _SLACK and shared.height() > _SLACK:
                    yield f"over: {_name(one)} and {_name(other)}"


def _managed(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets that a layout places, and those of the layouts in it."""
    for item in filter(None, map(layout.itemAt, range(layout.count()))):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _managed(inner)


def _headers(root: QWidget) -> Iterator[str]:
    """Yield headers of columns that are cut, and cells cut while a column has room to spare."""
    for header in _seen(root, ListHeader):
        if not isinstance(header, ListHeader) or isinstance(header, QCheckBox):
            continue
        room = header.viewport().width()
        total = sum(header.sectionSize(index) for index in range(header.count()))
        for index, column in enumerate(header.columns):
            if header.isSectionHidden(index):
                continue
            ask = header._asks.get(index, 0)
            size = header.sectionSize(index)
            if size + _SLACK < header._title_width(column):
                yield f"cut header: {column.title} {size}"
            if size + _SLACK < ask and total + _SLACK < room:
                yield f"cut cells while {room - total} are left: {column.title} {size} of {ask}"
