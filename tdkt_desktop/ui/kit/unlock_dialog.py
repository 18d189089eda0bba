"""Asking for the password of a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.file.keys import KEYRING
from tdkt_desktop.ui.kit.form_dialog import FormDialog
from tdkt_desktop.ui.kit.icons import icon

_FIRST_WAIT_MS, _LONGEST_WAIT_MS = 500, 30_000


def password_field(form: FormDialog, title: str, hint: str = "") -> QLineEdit:
    """Add a field for a password to a form: hidden, unless the eye in it is pressed."""
    field = form.line(title, hint=hint)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    words = form.tr("Hiện chữ")
    eye = QAction(icon("eye"), words, field)
    eye.setCheckable(True)
    modes = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal
    eye.toggled.connect(lambda shown: field.setEchoMode(modes[shown]))
    field.addAction(eye, QLineEdit.ActionPosition.TrailingPosition)
    return field


class UnlockDialog(FormDialog):
    """Asks for the password, or the recovery key, of a file; guessing takes ever longer."""

    def __init__(
        self,
        path: Path,
        parent: QWidget | None,
        unlock: Callable[[str], object] | None = None,
        title: str = "",
    ) -> None:
        super().__init__(title or self.tr("Tệp có mật khẩu"), self.tr("Mở khóa"), parent)
        self._unlock = unlock or (lambda words: KEYRING.unlock(path, words))
        self._wrong = 0
        self._wait = QDeadlineTimer(0)
        self.note(str(path))
        self.password = password_field(self, self.tr("Mật khẩu"))
        self.note(self.tr("Quên mật khẩu: ghi khóa khôi phục đã in vào đây thay mật khẩu."))
        self.check_with(self._guess)

    def entered(self) -> object:
        """Return nothing: a password typed and not used is nothing to lose."""
        return None

    def _guess(self) -> None:
        """Try what was typed, but not yet where the last wrong guess is too near.

        Raises:
            TdktError: it is wrong, or too early.
        """
        if not self._wait.hasExpired():
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Sai nhiều lần: đợi {seconds} giây rồi thử lại."),
                seconds=-(-self._wait.remainingTime() // 1000),
            )
        try:
            self._unlock(self.password.text())
        except TdktError:
            if self._wrong:
                wait = min(_FIRST_WAIT_MS * 2**self._wrong, _LONGEST_WAIT_MS)
                self._wait.setRemainingTime(wait)
            self._wrong += 1
            raise

    def _show_wrong(self, error: TdktError) -> None:
        super()._show_wrong(error)
        self.password.setFocus()
        self.password.selectAll()


def ask_password(path: Path, parent: QWidget | None) -> bool:
    """Ask for the password of a file; whether it was given."""
    dialog = UnlockDialog(path, parent)
    try:
        return bool(dialog.exec())
    finally:
        dialog.deleteLater()
