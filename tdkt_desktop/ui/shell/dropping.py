"""What may be dropped on the window: lists, and files of ours."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent

from tdkt_desktop.sheets.files.endings import LISTS

FILE_SUFFIX = ".tdkt"


def dropped_file(event: QDropEvent) -> Path | None:
    """Return the first of what is dropped that can be taken."""
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls())
    return next((path for path in paths if path.suffix.lower() in (*LISTS, FILE_SUFFIX)), None)


def take_copy(event: QDropEvent) -> None:
    """Accept what is dropped as a copy: a list is read, never moved away."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
