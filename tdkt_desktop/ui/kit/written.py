"""What was written, opened from the status line: the file itself, and the folder it lies in."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tdkt_desktop.ui.kit.controls import button
from tdkt_desktop.ui.kit.plain_text import tip

_PROGRAMS = {".xlsx": "Excel", ".xlsm": "Excel", ".xls": "Excel", ".csv": "Excel", ".docx": "Word"}


def open_written(path: Path) -> bool:
    """Open a paper or a folder with the system's own program; whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_folder(path: Path) -> None:
    """Show a file in its folder: chosen there, where the system can do that."""
    if os.name == "nt" and path.is_file():
        QProcess.startDetached("explorer.exe", ["/select,", str(path)])
    else:
        open_written(path if path.is_dir() else path.parent)


def opening_words(path: Path) -> str:
    """Return what the command to open a file says: by which program, if that is sure."""
    program = _PROGRAMS.get(path.suffix.lower())
    if program is None:
        return QCoreApplication.translate("written", "Mở tệp")
    return QCoreApplication.translate("written", "Mở bằng {program}").format(program=program)


class WrittenLinks(QWidget):
    """Two links beside the words that say that something was written."""

    failed = Signal(str)
    """What was written cannot be opened here, and why."""

    def __init__(self) -> None:
        super().__init__()
        self._path = Path()
        self.file = button("", "file-text", role="link")
        self.folder = button(
            QCoreApplication.translate("written", "Mở thư mục"), "folder-open", role="link"
        )
        self.file.clicked.connect(self._open)
        self.folder.clicked.connect(lambda: open_folder(self._path))
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.file)
        box.addWidget(self.folder)
        self.hide()

    def _open(self) -> None:
        if not open_written(self._path):
            words = QCoreApplication.translate(
                "written", "Máy này chưa có chương trình mở “{name}”. Tệp ở {folder}."
            )
            self.failed.emit(words.format(name=self._path.name, folder=self._path.parent))

    def offer(self, path: Path) -> None:
        """Offer to open ``path``: a file, or a folder of them."""
        self._path = path
        self.file.setVisible(not path.is_dir())
        self.file.setText(opening_words(path))
        self.file.setToolTip(tip(path.name))
        self.folder.setToolTip(tip(str(path if path.is_dir() else path.parent)))
        self.show()
