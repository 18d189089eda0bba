"""A paper for Word from the window: asked where, written beside the window, opened."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.written import open_written

_Found = TypeVar("_Found")


def written_words(path: Path) -> str:
    """Return what is said of a paper once it stands."""
    return QCoreApplication.translate("making", "Đã ghi {name}").format(name=path.name)


def make_word_paper(
    session: Session,
    window: QWidget,
    title: str,
    start: Path,
    save: Callable[[Database, Path], _Found],
    told: Callable[[Path, _Found], None],
) -> None:
    """Ask where, ``save`` on the worker, then say (``told``) and open what was written."""
    path = ask_where(window, title, start, QCoreApplication.translate("making", "Word (*.docx)"))
    if path is None:
        return

    def done(found: _Found) -> None:
        told(path, found)
        open_written(path)

    text = QCoreApplication.translate("making", "Đang lập văn bản…")
    session.run(lambda db, _: save(db, path), done, text=text, window=window)
