"""Asking for files: one way for every list that is taken in."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from tdkt_desktop.sheets.files.endings import LISTS


def ask_list(parent: QWidget, title: str, folder: Path) -> Path | None:
    """Ask which list is to be taken in; ``None`` when the officer gave up."""
    words = QCoreApplication.translate("asking", "Bảng tính ({kinds})")
    kinds = words.format(kinds=" ".join(f"*{ending}" for ending in LISTS))
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(name) if name else None
