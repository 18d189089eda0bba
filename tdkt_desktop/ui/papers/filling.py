"""A workbook somebody sent, filled from the window: asked which and where, filled, told."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from tdkt_desktop.operations.papers.form_answers import NOTHING_TOLD, FormAnswers, remember
from tdkt_desktop.sheets.forms.filling import Filled
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.papers.fill_dialog import FillDialog

Fill = Callable[[Database, Path, Path | None, FormAnswers], Filled]
"""Fills a workbook, or without a path tells what would be filled."""


def fill_workbook(session: Session, fill: Fill, window: QWidget) -> None:
    """Ask which workbook was sent, what is unknown of it and where the filled one goes; fill it.

    It is read and filled on the worker.
    """
    template, _kind = QFileDialog.getOpenFileName(
        window,
        QCoreApplication.translate("Filling", "Bảng tính được gửi đến"),
        str(session.database.path.parent),
        QCoreApplication.translate("Filling", "Excel (*.xlsx *.xlsm)"),
    )
    if not template:
        return
    source = Path(template)
    session.run(
        lambda db, _: fill(db, source, None, NOTHING_TOLD),
        lambda asked: _go_on(session, fill, window, source, asked),
        text=QCoreApplication.translate("Filling", "Đang xem {name}…").format(name=source.name),
        window=window,
    )


def _go_on(session: Session, fill: Fill, window: QWidget, source: Path, asked: Filled) -> None:
    answers = NOTHING_TOLD
    if asked.samples or asked.unknown:
        dialog = FillDialog(source.name, asked, window)
        if not dialog.exec():
            return
        answers = dialog.answers
    path = ask_where(
        window,
        QCoreApplication.translate("Filling", "Ghi bảng tính đã điền"),
        source.with_name(f"{source.stem} - đã điền{source.suffix}"),
        QCoreApplication.translate("Filling", "Excel (*{suffix})").format(suffix=source.suffix),
    )
    if path is None:
        return

    def done(filled: Filled) -> None:
        if answers.columns:
            session.do(lambda db: remember(db, source.name, asked.shapes, answers.columns), window)
        session.say_written(path, _told(path, filled))

    session.run(
        lambda db, _: fill(db, source, path, answers),
        done,
        text=QCoreApplication.translate("Filling", "Đang điền {name}…").format(name=source.name),
        window=window,
    )


def _told(path: Path, filled: Filled) -> str:
    """Return what was filled, and what had no place."""
    translate = QCoreApplication.translate
    words = translate("Filling", "Đã điền {count} dòng vào {name}").format(
        count=filled.rows, name=path.name
    )
    for names, told in (
        (filled.unmapped, translate("Filling", "; để trống: {names}")),
        (filled.left_out, translate("Filling", "; mẫu không có chỗ cho: {names}")),
        (filled.unlisted, translate("Filling", "; danh sách chọn của mẫu không có: {names}")),
        (filled.samples, translate("Filling", "; đã thay dòng có sẵn: {names}")),
        (filled.kept, translate("Filling", "; giữ dòng có sẵn: {names}")),
    ):
        if names:
            words += told.format(names=", ".join(names))
    return words
