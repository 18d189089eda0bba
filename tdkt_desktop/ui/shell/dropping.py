"""What may be dropped on the window: lists, decisions, folders of them, and files of ours."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent

from tdkt_desktop.sheets.files.endings import LISTS, PAPERS

FILE_SUFFIX = ".tdkt"


def dropped_files(event: QDropEvent) -> list[Path]:
    """Return what is dropped that can be taken: a file of ours alone, else lists and folders."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls()]
    ours = [path for path in paths if path.suffix.lower() == FILE_SUFFIX]
    return ours[:1] or [p for p in paths if p.suffix.lower() in (*LISTS, *PAPERS) or p.is_dir()]


def take_copy(event: QDropEvent) -> None:
    """Accept what is dropped as a copy: a list is read, never moved away."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
