"""The officer's hands: key and mouse events, sent where they would arrive."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.ui.kit.page import ListPage
from tdkt_desktop.ui.shell.main_window import MainWindow

_Page = TypeVar("_Page", bound=ListPage)

Key, Held = Qt.Key, Qt.KeyboardModifier
LOOK_MS, PATIENCE_MS = 5, 3000
CTRL, SHIFT, FREE = Held.ControlModifier, Held.ShiftModifier, Held.NoModifier


def show_list(window: MainWindow, name: str, kind: type[_Page]) -> _Page:
    """Go to a page, with the keyboard in its list, on the first row."""
    page = window.go_to(name)
    assert isinstance(page, kind)
    page.table.setFocus()
    page.table.go_to_row(0)
    return page


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


def turn_wheel(widget: QWidget, steps: int = -2, held: Qt.KeyboardModifier = FREE) -> None:
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
            held,
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


Answer = str | Callable[[Any], object]
"""The entry to choose in a menu that opens, or what to do in a dialog that opens."""


class _Watch:
    """Looks for what opens, again and again, and answers it."""

    def __init__(self, answers: Sequence[Answer]) -> None:
        self.waiting, self.met = list(answers), list[QWidget]()
        self.faults = list[BaseException]()
        self.over, self._last = False, QElapsedTimer()
        self._there = QApplication.activeModalWidget()

    def look(self) -> None:
        if self.over:
            return
        QTimer.singleShot(LOOK_MS, self.look)  # another timer: what opens now may open more
        opened = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if opened is None or not opened.isVisible() or isinstance(opened, QAbstractItemView):
            return  # what a field offers while it is typed into asks nothing
        if opened is self._there:
            return  # what the deed begins in did not open meanwhile
        if opened in self.met:
            if self._last.hasExpired(PATIENCE_MS):
                self.faults.append(AssertionError(f"{_words(opened)} stayed open"))
                _put_away(opened)
        elif isinstance(opened, QDialog) and QApplication.activeWindow() is not opened:
            opened.activateWindow()  # keys go to it from the next time on
        else:
            self._last.restart()
            self.met.append(opened)
            self._try(opened)

    def _try(self, opened: QWidget) -> None:
        try:
            assert self.waiting, f"nobody expected {_words(opened)}"
            _answer(opened, self.waiting.pop(0))
        except BaseException as fault:  # noqa: BLE001 - told once the dialogs are gone
            self.faults.append(fault)
        if self.faults:
            _put_away(opened)


def _put_away(opened: QWidget) -> None:
    """Close what opened, even a form that would first ask about what was typed."""
    if isinstance(opened, QDialog):
        QDialog.done(opened, 0)
    else:
        opened.close()


@contextmanager
def answering(*answers: Answer) -> Iterator[None]:
    """Answer the menus and dialogs that open meanwhile, one after the other; all must open."""
    before, watch = QApplication.activeWindow(), _Watch(answers)
    QTimer.singleShot(0, watch.look)
    try:
        yield
        QApplication.processEvents()
    finally:
        watch.over = True
    if before is not None and isValid(before) and before.isVisible():
        before.activateWindow()  # as a desktop gives it back when a dialog is gone
        QApplication.processEvents()
    if watch.faults:
        raise watch.faults[0]
    assert not watch.waiting, f"{len(watch.waiting)} menus or dialogs did not open"


def pressing(words: str) -> Callable[[QWidget], None]:
    """Return the answer that presses the button with these words."""

    def press_it(box: QWidget) -> None:
        buttons = box.findChildren(QPushButton)
        click(next(one for one in buttons if one.text().replace("&", "") == words))

    return press_it


def _words(opened: QWidget) -> str:
    """Return what a window says, to tell which one it is."""
    labels = [one.text() for one in opened.findChildren(QLabel) if one.isVisible()]
    return f"{type(opened).__name__} {opened.windowTitle()!r} {labels}"


def _answer(opened: QWidget, answer: Answer) -> None:
    if not isinstance(answer, str):
        answer(opened)
        return
    assert isinstance(opened, QMenu), f"{type(opened).__name__} is no menu"
    entry = next((one for one in opened.actions() if one.text().replace("&", "") == answer), None)
    assert entry is not None, [one.text() for one in opened.actions()]
    inner = entry.menu()
    opened.setActiveAction(entry)
    QTest.keyClick(opened, Key.Key_Right if isinstance(inner, QMenu) else Key.Key_Return)


def clear_and_type(field: QWidget, text: str) -> None:
    """Put other text into a field, by hand."""
    click(field)
    QTest.keyClick(field, Key.Key_A, CTRL)
    QTest.keyClick(field, Key.Key_Delete)
    QTest.keyClicks(field, text)
    QApplication.processEvents()


def close_offers(field: QLineEdit) -> None:
    """Close the words offered while typing: they would take the next key."""
    completer = field.completer()
    popup = completer.popup() if completer is not None else None
    if popup is not None:
        popup.hide()
    field.activateWindow()
    QApplication.processEvents()


def line_of(parent: QWidget) -> QLineEdit:
    """Return the one field of a line in ``parent``."""
    (field,) = (one for one in parent.findChildren(QLineEdit) if one.isVisible())
    return field


def choose(box: QComboBox, data: object) -> None:
    """Open a box and choose an entry with the arrow keys, as seen by what it stands for."""
    box.setFocus()
    QTest.keyClick(box, Key.Key_Down)
    view, wanted = box.view(), box.findData(data)
    assert view.isVisible()
    assert wanted >= 0, data
    for _ in range(box.count()):
        row = view.currentIndex().row()
        if row != wanted:
            QTest.keyClick(view, Key.Key_Down if row < wanted else Key.Key_Up)
    assert view.currentIndex().row() == wanted
    QTest.keyClick(view, Key.Key_Return)
    box.activateWindow()  # the platform of the tests gives it back to nobody
    QApplication.processEvents()
