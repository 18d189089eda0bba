"""Asking why figures are changed that have been reported."""

import threading
from collections.abc import Sequence
from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.ui.kit.form_dialog import FormDialog


class LateReasonDialog(FormDialog):
    """Asks why figures of ``years`` are changed after they were reported."""

    def __init__(self, years: Sequence[int], parent: QWidget | None) -> None:
        title = self.tr("Số liệu năm {years} đã báo cáo")
        super().__init__(
            title.format(years=", ".join(map(str, years))), self.tr("Ghi thay đổi"), parent
        )
        self.reason = self.line(
            self.tr("Lý do sửa"), "", self.tr("ví dụ: sót tên trong danh sách")
        )
        self.check_with(self.words)

    def words(self) -> str:
        """Return the reason.

        Raises:
            TdktError: there is none.
        """
        words = self.reason.text().strip()
        if not words:
            raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi lý do."))
        return words


class ReasonAsker(QObject):
    """Asks in a dialog, whichever thread the operation runs on; that waits for the answer."""

    _wanted = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.asking = False
        """Whether an operation waits for its reason: a field left meanwhile begins no other."""
        self._wanted.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def ask(self, years: Sequence[int]) -> str:
        """Return the reason for changing figures of ``years``; nothing when there is none."""
        if threading.current_thread() is threading.main_thread():
            return self._asked(years)
        answer = Future[str]()
        self._wanted.emit(list(years), answer)
        return answer.result()

    def _answer(self, years: Sequence[int], answer: Future[str]) -> None:
        try:
            answer.set_result(self._asked(years))
        except BaseException as error:  # the thread that waits must not wait for ever
            answer.set_exception(error)
            raise

    def _asked(self, years: Sequence[int]) -> str:
        window = QApplication.activeModalWidget() or QApplication.activeWindow()
        dialog = LateReasonDialog(years, window)
        self.asking = True
        try:
            return dialog.words() if dialog.exec() else ""
        finally:
            self.asking = False
