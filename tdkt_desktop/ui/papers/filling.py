"""A workbook somebody sent, filled from the window: asked which and where, filled, told."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from tdkt_desktop.sheets.forms.filling import Filled
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.session import Session


def fill_workbook(
    session: Session, fill: Callable[[Database, Path, Path], Filled], window: QWidget
) -> None:
    """Ask which workbook was sent and where the filled one goes; ``fill`` it on the worker."""
    template, _kind = QFileDialog.getOpenFileName(
        window,
        QCoreApplication.translate("Filling", "Bảng tính được gửi đến"),
        str(session.database.path.parent),
        QCoreApplication.translate("Filling", "Excel (*.xlsx *.xlsm)"),
    )
    if not template:
        return
    source = Path(template)
    path = ask_where(
        window,
        QCoreApplication.translate("Filling", "Ghi bảng tính đã điền"),
        source.with_name(f"{source.stem} - đã điền{source.suffix}"),
        QCoreApplication.translate("Filling", "Excel (*{suffix})").format(suffix=source.suffix),
    )
    if path is None:
        return
    session.run(
        lambda db, _: fill(db, source, path),
        lambda filled: session.say_written(path, _told(path, filled)),
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
        (filled.samples, translate("Filling", "; đã thay dòng ví dụ: {names}")),
    ):
        if names:
            words += told.format(names=", ".join(names))
    return words
