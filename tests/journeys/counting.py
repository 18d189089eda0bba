"""Hands that count: how many clicks and typed characters a way takes."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

_PATIENCE_MS = 20_000


class Officer:
    """Clicks, presses and types where a person would; ``clicks`` and ``letters`` are counted."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.clicks = self.letters = self.keys = 0

    def click(self, widget: QWidget) -> None:
        """Click on what is seen."""
        assert widget.isVisible(), widget
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

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

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait for what takes a while."""
        self._qtbot.waitUntil(until, timeout=_PATIENCE_MS)

    def tell(self) -> str:
        """Return what the way took."""
        return f"{self.clicks} clicks, {self.letters} characters, {self.keys} other keys"
