"""What to do about a damaged file: its last sound copy, or what can be read, as a new file."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.safekeeping import copies
from tdkt_desktop.operations.safekeeping.salvaging import list_beside, salvage_file, told
from tdkt_desktop.paths import untaken
from tdkt_desktop.storage.file.backups import Backup
from tdkt_desktop.storage.file.keys import PasswordError
from tdkt_desktop.storage.file.salvaging import Salvaged
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.errors import error_text, show_error
from tdkt_desktop.ui.kit.unlock_dialog import ask_password

_T = TypeVar("_T")


def ask_about_damage(path: Path, error: TdktError, parent: QWidget | None) -> Path | None:
    """Offer what there is in place of a damaged file; returns the new file to open, if any.

    The damaged one stays where it is, as it is.
    """
    copy = copies.latest_sound(path)
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(QCoreApplication.translate("Damage", "Tệp bị hỏng"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(error_text(error))
    box.setInformativeText(
        QCoreApplication.translate(
            "Damage", "Mở bản sao lưu, hay cứu phần còn đọc được, đều ra tệp mới: tệp hỏng để yên."
        )
    )
    role = QMessageBox.ButtonRole
    back = None
    if copy is not None:
        words = QCoreApplication.translate("Damage", "Mở bản sao lưu {when}")
        back = box.addButton(words.format(when=f"{copy.at:%d/%m/%Y %H:%M}"), role.AcceptRole)
    salvage = box.addButton(
        QCoreApplication.translate("Damage", "Cứu phần đọc được…"), role.ActionRole
    )
    box.addButton(QCoreApplication.translate("Damage", "Đóng"), role.RejectRole)
    box.exec()
    if copy is not None and box.clickedButton() is back:
        return _open_copy(path, copy, parent)
    if box.clickedButton() is salvage:
        return ask_salvage(path, parent)
    return None


def _open_copy(path: Path, copy: Backup, parent: QWidget | None) -> Path | None:
    stem = f"{path.stem} (sao lưu {copy.at:%Y-%m-%d %H.%M}){path.suffix}"
    target = path.with_name(untaken(stem, lambda name: path.with_name(name).exists()))
    done = _waiting(lambda: copies.restore_to(copy.path, target), copy.path, parent)
    return None if done is None else target


def ask_salvage(path: Path, parent: QWidget | None) -> Path | None:
    """Ask where, save what can be read of a damaged file there, and say what is lost."""
    start = path.with_name(f"{path.stem} - cuu duoc{path.suffix}")
    kinds = QCoreApplication.translate("Damage", "Tệp TĐKT (*.tdkt)")
    title = QCoreApplication.translate("Damage", "Cứu phần đọc được ra tệp mới")
    target = ask_where(parent or QWidget(), title, start, kinds)
    if target is None:
        return None
    done = _waiting(lambda: salvage_file(path, target), path, parent)
    if done is None:
        return None
    _say(done, path, target, parent)
    return target


def _waiting(work: Callable[[], _T], path: Path, parent: QWidget | None) -> _T | None:
    """Do what takes a moment; a password that it wants is asked for. ``None`` for a failure."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    failure: TdktError
    try:
        return work()
    except TdktError as error:
        failure = error
    finally:
        QApplication.restoreOverrideCursor()
    if isinstance(failure, PasswordError):
        return _waiting(work, path, parent) if ask_password(path, parent) else None
    show_error(failure, parent)
    return None


def _say(done: Salvaged, path: Path, target: Path, parent: QWidget | None) -> None:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Information if done.whole else QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    words = (
        QCoreApplication.translate("Damage", "Đã cứu ra “{name}”, không thấy mất gì.")
        if done.whole
        else QCoreApplication.translate(
            "Damage", "Đã cứu ra “{name}”. Phần đã mất ghi ở “{list}” cạnh tệp ấy."
        )
    )
    box.setText(words.format(name=target.name, list=list_beside(target).name))
    box.setDetailedText("\n".join(told(done, path)))
    box.exec()
