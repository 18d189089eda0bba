"""What may be dropped on the window: lists, decisions, folders of them, and files of ours."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent

from tdkt_desktop.sheets.files.endings import LISTS, PAPERS

FILE_SUFFIX = ".tdkt"


def dropped_files(event: QDropEvent) -> list[Path]:
    """Return what is dropped that can be taken: one file of ours to open, or what units sent."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls()]
    endings = (*LISTS, *PAPERS, FILE_SUFFIX)
    return [path for path in paths if path.suffix.lower() in endings or path.is_dir()]


def take_copy(event: QDropEvent) -> None:
    """Accept what is dropped as a copy: a list is read, never moved away."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
