"""The officer's hands: key and mouse events, sent where they would arrive."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tdkt_desktop.storage.file.database import Database

Key, Held = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT, FREE = Held.ControlModifier, Held.ShiftModifier, Held.NoModifier


def focus() -> QWidget:
    """Return what the next key goes to."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = FREE) -> None:
    """Press keys one after the other, each where the keyboard is by then."""
    for key in keys:
        QTest.keyClick(focus(), key, held)
        QApplication.processEvents()


def type_text(text: str) -> None:
    """Type ASCII letters where the keyboard is."""
    for letter in text:
        QTest.keyClicks(focus(), letter)
    QApplication.processEvents()


def click(
    widget: QWidget, at: QPoint | None = None, held: Qt.KeyboardModifier = FREE, times: int = 1
) -> None:
    """Click with the left button, in the middle unless said; ``times`` two is a double click."""
    place = at or widget.rect().center()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, held, place)
    if times > 1:
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, held, place)
    QApplication.processEvents()


def turn_wheel(widget: QWidget, steps: int = -2) -> None:
    """Turn the wheel over the middle of ``widget``, as a mouse that rests there does."""
    place = QPointF(widget.rect().center())
    QApplication.sendEvent(
        widget,
        QWheelEvent(
            place,
            widget.mapToGlobal(place),
            QPoint(),
            QPoint(0, 120 * steps),
            Qt.MouseButton.NoButton,
            FREE,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )
    if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:  # what Qt does on a real turn
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
    QApplication.processEvents()


def operations(database: Database) -> int:
    """Return how many operations the file has been through."""
    return int(database.conn.execute("SELECT count(*) FROM operation").fetchone()[0])
