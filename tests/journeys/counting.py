"""Hands that count: how many clicks and typed characters a way takes."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import choose, clear_and_type, click

_PATIENCE_MS = 20_000


class Officer:
    """Clicks, presses and types where a person would; ``clicks`` and ``letters`` are counted."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.clicks = self.letters = self.keys = 0

    def click(self, widget: QWidget) -> None:
        """Click on what is seen."""
        assert not widget.visibleRegion().isEmpty(), widget
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def tick(self, words: str, within: QWidget) -> None:
        """Click on the square of the box that says ``words``."""
        (box,) = (one for one in within.findChildren(QCheckBox) if one.text() == words)
        assert not box.visibleRegion().isEmpty(), words
        self.clicks += 1
        click(box, QPoint(8, box.height() // 2))

    def type(self, text: str, into: QWidget | None = None) -> None:
        """Type letters where the keyboard is, or into a field that is clicked first."""
        if into is not None:
            self.click(into)
        focus = QApplication.focusWidget()
        assert focus is not None
        self.letters += len(text)
        QTest.keyClicks(focus, text)

    def press(
        self,
        key: Qt.Key,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        on: QWidget | None = None,
    ) -> None:
        """Press one key."""
        if on is not None and on.isWindow() and not on.isActiveWindow():
            on.activateWindow()  # the platform of the tests gives it back to nobody
            self.wait(on.isActiveWindow)
        focus = on or QApplication.focusWidget()
        assert focus is not None
        self.keys += 1
        QTest.keyClick(focus, key, held)
        QApplication.processEvents()

    def click_on(self, words: str, within: QWidget) -> None:
        """Click on the button that says ``words``."""
        buttons = within.findChildren(QPushButton)
        seen = [one for one in buttons if one.isVisible() and words in one.text()]
        assert len(seen) == 1, (words, [one.text() for one in buttons if one.isVisible()])
        assert seen[0].isEnabled(), (words, seen[0].toolTip())
        self.click(seen[0])

    def find(self, words: str, window: QWidget) -> None:
        """Go where Ctrl+K leads for some letters."""
        self.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, on=window)
        self.type(words)
        self.press(Qt.Key.Key_Return)

    def choose(self, box: QComboBox, data: object) -> None:
        """Choose an entry of a box that is clicked into, with the arrow keys."""
        self.clicks += 1
        self.keys += abs(box.findData(data) - box.currentIndex()) + 2
        choose(box, data)

    def write(self, field: QLineEdit, text: str) -> None:
        """Put other text into a field."""
        self.clicks += 1
        self.keys += 2
        self.letters += len(text)
        clear_and_type(field, text)

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait for what takes a while."""
        self._qtbot.waitUntil(until, timeout=_PATIENCE_MS)

    def tell(self) -> str:
        """Return what the way took."""
        return f"{self.clicks} clicks, {self.letters} characters, {self.keys} other keys"
