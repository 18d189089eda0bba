"""A table of the reports out of the window: asked where, written by the worker, told."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.word_paper import written_words


def save_table(
    session: Session,
    view: QWidget,
    title: str,
    name: str,
    save: Callable[[Database, Path], object],
) -> None:
    """Ask where, offering ``name`` and the kind of file it ends like first; then ``save``."""
    translate = QCoreApplication.translate
    kinds = translate("reports", "Excel (*.xlsx);;PDF (*.pdf)")
    if name.endswith(".pdf"):
        kinds = translate("reports", "PDF (*.pdf);;Excel (*.xlsx)")
    path = ask_where(view, title, session.database.path.with_name(name), kinds)
    if path is not None:
        session.run(
            lambda db, _: save(db, path),
            lambda _: session.say_written(path, written_words(path)),
            text=translate("reports", "Đang xuất…"),
            window=view.window(),
        )
