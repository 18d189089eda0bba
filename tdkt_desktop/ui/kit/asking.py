"""Asking for files, and whether to leave: one way for every list and whatever is written."""

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from tdkt_desktop.paths import untaken
from tdkt_desktop.sheets.files.endings import LISTS, PAPERS
from tdkt_desktop.storage.file.database import SUFFIX
from tdkt_desktop.ui.kit.errors import confirmed
from tdkt_desktop.whole_file import is_held

_ENDING = re.compile(r"\*(\.\w+)")


def ask_list(parent: QWidget, title: str, folder: Path) -> Path | None:
    """Ask which list is to be taken in; ``None`` when the officer gave up."""
    words = QCoreApplication.translate("asking", "Bảng tính ({kinds})")
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), _filter(words, LISTS))
    return Path(name) if name else None


def ask_lists(parent: QWidget, title: str, folder: Path) -> list[Path]:
    """Ask which lists and decisions are to be taken in; none when the officer gave up."""
    every = QCoreApplication.translate("asking", "Danh sách, quyết định ({kinds})")
    papers = QCoreApplication.translate("asking", "Quyết định Word, PDF ({kinds})")
    files = QCoreApplication.translate("asking", "Tệp TĐKT đơn vị gửi ({kinds})")
    kinds = ";;".join(
        (_filter(every, (*LISTS, *PAPERS)), _filter(papers, PAPERS), _filter(files, (SUFFIX,)))
    )
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), kinds)
    return [Path(name) for name in names]


def _filter(words: str, endings: Iterable[str]) -> str:
    return words.format(kinds=" ".join(f"*{ending}" for ending in endings))


def ask_where(parent: QWidget, title: str, start: Path, kinds: str) -> Path | None:
    """Ask where something is to be written; ``None`` when the officer gave up.

    ``kinds`` are Qt's filters; a name typed without one of their endings gets that of the kind
    chosen, and nothing of that name is written over unasked. Of a file that another program has
    open she is told now, before the work is done.
    """
    path = _named(parent, title, start, kinds)
    while path is not None and is_held(path):
        match _ask_of_held(parent, path):
            case QMessageBox.StandardButton.Retry:
                continue
            case QMessageBox.StandardButton.Open:
                path = _named(parent, title, _beside(path), kinds)
            case _:
                return None
    return path


def _beside(path: Path) -> Path:
    """Return a path in the same folder that nothing has."""
    return path.with_name(
        untaken(path.stem, lambda name: path.with_name(name).exists(), path.suffix)
    )


def _ask_of_held(parent: QWidget, path: Path) -> QMessageBox.StandardButton:
    """Say that another program has a file open; what is to be done then."""
    choice = QMessageBox.StandardButton
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("asking", "Tệp đang mở"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    words = QCoreApplication.translate(
        "asking",
        "“{name}” không ghi được: Excel, Word hay chương trình khác đang mở nó, không thì nó chỉ "
        "cho đọc. Đóng ở đó rồi bấm Thử lại; không đóng được thì chọn tên khác.",
    )
    box.setText(words.format(name=path.name))
    box.setStandardButtons(choice.Retry | choice.Open | choice.Cancel)
    box.button(choice.Retry).setText(QCoreApplication.translate("asking", "Thử lại"))
    box.button(choice.Open).setText(QCoreApplication.translate("asking", "Chọn tên khác…"))
    box.setDefaultButton(choice.Retry)
    return choice(box.exec())


def _named(parent: QWidget, title: str, start: Path, kinds: str) -> Path | None:
    name, chosen = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
    if not name:
        return None
    path, endings = Path(name), _ENDING.findall(kinds)
    if not endings or path.suffix.lower() in endings:
        return path
    path = path.with_name(path.name + (_ENDING.findall(chosen) or endings)[0])
    question = QCoreApplication.translate("asking", "Đã có tệp “{name}”. Ghi đè lên nó?")
    write_over = QCoreApplication.translate("asking", "Ghi đè")
    if path.exists() and not confirmed(parent, title, question.format(name=path.name), write_over):
        return None
    return path


def ask_to_leave(dialog: QDialog, words: str, act: str) -> None:
    """Ask whether to close a dialog and lose what was put right in it; ``act`` says yes."""
    box = QMessageBox(
        QMessageBox.Icon.Question,
        dialog.windowTitle(),
        words,
        QMessageBox.StandardButton.Cancel,
        dialog,
    )
    leave = box.addButton(act, QMessageBox.ButtonRole.DestructiveRole)
    leave.clicked.connect(lambda: QDialog.reject(dialog))
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
