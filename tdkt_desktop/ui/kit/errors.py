"""The one place where a failure is shown."""

import logging
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from tdkt_desktop.errors import TdktError
from tdkt_desktop.paths import user_log
from tdkt_desktop.progress import Cancelled
from tdkt_desktop.storage.file.opening import is_damage

log = logging.getLogger("tdkt_desktop")


def error_text(error: TdktError) -> str:
    """Return an expected failure's words in the window's language."""
    return QCoreApplication.translate("errors", error.template).format(**error.params)


def show_error(error: BaseException, parent: QWidget | None = None) -> None:
    """Tell the officer about ``error``: cancelling is silence, the unexpected can be copied."""
    if isinstance(error, Cancelled):
        return
    box = QMessageBox(parent or QApplication.activeWindow())
    box.setWindowTitle(QCoreApplication.translate("errors", "TĐKT Desktop"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    if isinstance(error, TdktError):
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(error_text(error))
    elif is_damage(error):
        log.error("damaged file: %s", error)
        box.setIcon(QMessageBox.Icon.Critical)
        box.setText(
            QCoreApplication.translate(
                "errors",
                "Một phần của tệp bị hỏng. Hãy mở trang Sức khỏe dữ liệu để trở về bản sao lưu.",
            )
        )
    else:
        details = "".join(traceback.format_exception(error))
        log.error("unexpected failure\n%s", _without_words(error))
        box.setIcon(QMessageBox.Icon.Critical)
        box.setText(_unexpected())
        box.setInformativeText(
            QCoreApplication.translate(
                "errors", "Bấm “Chi tiết” để chép nội dung gửi người hỗ trợ."
            )
        )
        box.setDetailedText(details)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.exec()


def confirmed(parent: QWidget | None, title: str, question: str, yes: str = "") -> bool:
    """Ask a question that may be answered with no, which is what Enter and Esc say.

    ``yes`` is what the other button says. The words are shown as they are: a name in them is
    never taken for markup.
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.setDefaultButton(QMessageBox.StandardButton.No)
    if yes:
        box.button(QMessageBox.StandardButton.Yes).setText(yes)
    return bool(box.exec() == QMessageBox.StandardButton.Yes)


def asked_to_keep(parent: QWidget, title: str, question: str) -> bool | None:
    """Ask whether what was changed is to be kept, thrown away, or nothing done after all."""
    choice = QMessageBox.StandardButton
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setStandardButtons(choice.Save | choice.Discard | choice.Cancel)
    box.setDefaultButton(choice.Save)
    return {choice.Save.value: True, choice.Discard.value: False}.get(box.exec())


class Witness:
    """Asks the open file whether what was done is saved; nobody assumes it."""

    asks: Callable[[], bool] | None = None
    """Whether the open file is whole; ``None`` while none is open."""


def _unexpected() -> str:
    """Return what to tell of a failure nobody foresaw, as the file itself says."""
    translate = QCoreApplication.translate
    if Witness.asks is None:
        return translate("errors", "Có lỗi ngoài dự kiến.")
    if Witness.asks():
        return translate(
            "errors",
            "Có lỗi ngoài dự kiến. Tệp vừa được xem lại: vẫn lành, các thao tác đã xong đều đã "
            "lưu. Có thể làm tiếp.",
        )
    return translate(
        "errors",
        "Có lỗi ngoài dự kiến, và không xem lại được tệp. Hãy mở trang Sức khỏe dữ liệu trước khi "
        "làm tiếp.",
    )


def _without_words(error: BaseException) -> str:
    """Return where a failure came from, without what it says: that may hold somebody's name."""
    lines = list[str]()
    while error is not None:
        frames = traceback.extract_tb(error.__traceback__)
        lines += [f"  {Path(one.filename).name}:{one.lineno} {one.name}" for one in frames]
        lines.append(type(error).__name__)
        error = error.__cause__ or error.__context__  # type: ignore[assignment]
    return "\n".join(lines)


def install_excepthook() -> None:
    """Show what nobody caught, and keep running."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            show_error(error)

    sys.excepthook = hook


def start_logging() -> None:
    """Keep a small log of failures in the user's own folder."""
    import logging.handlers

    folder = user_log()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "tdkt-desktop.log", maxBytes=500_000, backupCount=2, encoding="utf-8"
        )
    except OSError as error:  # a folder that cannot be written keeps nobody from work
        log.warning("no log is kept: %s", error)
        return
    with suppress(OSError):  # a stick's file system knows no rights
        Path(handler.baseFilename).chmod(0o600)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
