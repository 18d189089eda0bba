"""Boxes to choose and count in, which no passing wheel or key changes."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

_CHOOSING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class NoWheelComboBox(QComboBox):
    """A box of choices that changes only by a choice from its open list.

    The wheel scrolls past it and gives it no focus; a key that would choose another entry unseen
    opens the list instead.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls around it."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list where the key would choose."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        typed = event.text().strip() and event.text().isprintable() and not control
        if not self.isEditable() and (event.key() in _CHOOSING or typed):
            self.showPopup()
        else:
            super().keyPressEvent(event)


class NoWheelSpinBox(QSpinBox):
    """A number that the mouse wheel scrolls past instead of changing, or taking the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls around it."""
        event.ignore()


def number_box(first: int, last: int) -> QSpinBox:
    """Return a box for a number such as a count, without the little arrows."""
    box = NoWheelSpinBox()
    fit_number_box(box, first, last)
    return box


def fit_number_box(box: QSpinBox, first: int, last: int) -> None:
    """Give a box of numbers its range and its room."""
    box.lineEdit().setTextMargins(6, 0, 0, 0)  # the style sheet's padding does not reach it
    box.setRange(first, last)
    box.setMaximumWidth(96)


def fill_box(box: QComboBox, everything: str, items: Iterable[tuple[str, object]]) -> None:
    """Offer ``everything`` and then ``items`` (text and data), keeping what was chosen."""
    keep = box.currentData()
    if not box.accessibleName():
        box.setAccessibleName(everything)
    box.blockSignals(True)
    box.clear()
    box.addItem(everything, None)
    for text, data in items:
        box.addItem(text, data)
    box.setCurrentIndex(max(0, box.findData(keep)))
    box.blockSignals(False)


def choice_box(
    offered: Sequence[tuple[str, str]], take: Callable[[str], object]
) -> NoWheelComboBox:
    """Return a box that hands on what its choice stands for, as soon as it is chosen."""
    box = NoWheelComboBox()
    for words, how in offered:
        box.addItem(words, how)
    box.activated.connect(lambda _: take(box.currentData()))
    return box
