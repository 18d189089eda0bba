"""The window of a protected file locked after a while without anybody at it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.safekeeping import protecting
from tdkt_desktop.ui.kit.commands import Act
from tdkt_desktop.ui.kit.inline import write_typed
from tdkt_desktop.ui.kit.unlock_dialog import UnlockDialog

if TYPE_CHECKING:
    from tdkt_desktop.ui.shell.main_window import MainWindow

_USED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class _Curtain(QWidget):
    """Covers one window, and its title, until the file is unlocked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._covered = window
        self._title = window.windowTitle()
        window.setWindowTitle("TĐKT Desktop")
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing but the ground."""
        QPainter(self).fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, and on top of what comes to stand in it."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildPolished):
            self.setGeometry(self._covered.rect())
            self.raise_()
        return False

    def draw(self) -> None:
        """Show the window again."""
        self._covered.removeEventFilter(self)
        self._covered.setWindowTitle(self._title)
        self.hide()
        self.deleteLater()


class Locking(QObject):
    """Locks the window when nobody touched it for a while, where the file has a password."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._application = cast("QApplication", QApplication.instance())
        self._curtains: list[_Curtain] = []
        self._leaving = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)
        self._session.protection_changed.connect(self.begin)
        self.begin()

    def acts(self) -> Mapping[str, Act]:
        """Return what the commands about the password do."""
        return {"safe.password": Act(self._change), "safe.lock": Act(self.lock, self._open_to_all)}

    @property
    def locked(self) -> bool:
        """Whether the window is locked now."""
        return bool(self._curtains)

    def begin(self) -> None:
        """Watch for the time without anybody, if the file has a password and it is wished."""
        self._application.removeEventFilter(self)
        self._idle.stop()
        if not protecting.is_protected(self._session.database):
            return
        self._application.installEventFilter(self)
        minutes = self._session.preferences.lock_after
        self._idle.setInterval(minutes * 60_000)
        if minutes > 0:
            self._idle.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to count anew with each key and each move of the mouse."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and not self.locked and self._is_lock_key(event):
            # the key of the menu does not reach over a dialog; later: it is in the middle of a key
            QTimer.singleShot(0, self, self.lock)
            return True
        if kind in _USED and not self.locked and self._idle.interval():
            self._idle.start()
        elif kind == QEvent.Type.Show and self.locked:
            self._cover(watched)
        return False

    def _is_lock_key(self, event: QEvent) -> bool:
        keys = QKeySequence(cast("QKeyEvent", event).keyCombination())
        return keys == self._window.commands.action("safe.lock").shortcut()

    def lock(self) -> None:
        """Cover every window, and ask for the password; what is typed is written first."""
        if self.locked or not self._window.isVisible():
            return
        write_typed(self._window)
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for window in QApplication.topLevelWidgets():
            self._cover(window)
        self._application.installEventFilter(self)
        self._ask()

    def _cover(self, window: QObject) -> None:
        """Cover a window that comes to be shown; not what asks for the password."""
        passing = (Qt.WindowType.ToolTip, Qt.WindowType.Popup)
        if (
            isinstance(window, QWidget)
            and window.isWindow()
            and window.isVisible()
            and window.windowType() not in passing
            and not isinstance(window, UnlockDialog)
            and not self._leaving  # what is asked then must be seen
        ):
            self._curtains.append(_Curtain(window))

    def _ask(self) -> None:
        path = self._session.database.path
        over = QApplication.activeModalWidget() or self._window
        dialog = UnlockDialog(path, over, self._require, self.tr("Đã khóa"))
        dialog.cancel.setText(self.tr("Thoát"))
        while not dialog.exec():
            if self._leave():
                return
        dialog.deleteLater()
        for curtain in self._curtains:
            curtain.draw()
        self._curtains.clear()
        self.begin()

    def _leave(self) -> bool:
        """Close what is open and the window, still covered; whether nothing held that up."""
        self._leaving = True
        while (modal := QApplication.activeModalWidget()) is not None:
            if not modal.close():
                break
        else:
            self._window.close()
        self._leaving = False
        return not self._window.isVisible()

    def _require(self, words: str) -> None:
        if not protecting.is_password(self._session.database, words):
            raise TdktError(QT_TRANSLATE_NOOP("errors", "Mật khẩu không đúng."))

    def _change(self) -> None:
        from tdkt_desktop.ui.safekeeping.password_dialogs import change_password

        if self._session.runner.busy:  # it reads the file, which is about to be written anew
            words = self.tr("Đang có việc chạy: xong đã rồi đổi mật khẩu")
            self._session.warned.emit(words)
        else:
            change_password(self._session, self._window)

    def _open_to_all(self) -> str:
        protected = protecting.is_protected(self._session.database)
        return "" if protected else self.tr("Tệp chưa có mật khẩu: đặt ở Tệp, Mật khẩu của tệp")
