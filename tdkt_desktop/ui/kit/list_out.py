"""A list that a page shows, out of it: to Excel or PDF, or to the printer."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSizeF
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QWidget

from tdkt_desktop.documents.list_pdf import HeldListing, Listing, Target, draw_listing, paper_of
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.flowing_canvas import FlowingCanvas
from tdkt_desktop.ui.kit.printers import prepare, usual_printer_or_say
from tdkt_desktop.ui.kit.session import Session


@dataclass(frozen=True, slots=True)
class ListOut:
    """A list: what it is called, the name its file begins with, what writes it, what is said.

    ``save`` writes it to a file or holds it for a printer, on the worker, and returns how many
    lines it has; ``told`` has places for ``{count}`` and ``{name}``.
    """

    title: str
    stem: str
    save: Callable[[Database, Target], int]
    told: str


def export_list(session: Session, out: ListOut, window: QWidget) -> None:
    """Ask where, and write the list as Excel or PDF."""
    start = session.database.path.with_name(f"{out.stem}.xlsx")
    kinds = QCoreApplication.translate("ListOut", "Excel (*.xlsx);;PDF (*.pdf)")
    path = ask_where(window, out.title, start, kinds)
    if path is None:
        return
    session.run(
        lambda db, _: out.save(db, path),
        lambda count: session.say_written(path, out.told.format(count=count, name=path.name)),
        text=QCoreApplication.translate("ListOut", "Đang xuất…"),
        window=window,
    )


def print_list(session: Session, out: ListOut, window: QWidget) -> None:
    """Ask for a printer, and print the list as its PDF would be, in vectors."""
    held = HeldListing()

    def done(_: int) -> None:
        if held.listing is not None:
            _send(session, held.listing, window)

    session.run(
        lambda db, _: out.save(db, held),
        done,
        text=QCoreApplication.translate("ListOut", "Đang tạo bản in…"),
        window=window,
    )


def _send(session: Session, listing: Listing, window: QWidget) -> None:
    printer = usual_printer_or_say(window)
    if printer is None:
        return
    size = paper_of(listing)
    prepare(printer, QSizeF(*size), listing.title)
    dialog = QPrintDialog(printer, window)
    # a list goes as a whole: what a printer leaves out of it nobody would see missing
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
    if not dialog.exec():
        return
    prepare(printer, QSizeF(*size), listing.title)  # another one may have been chosen
    canvas = FlowingCanvas(printer, size)
    try:
        draw_listing(listing, canvas)
    except BaseException:
        canvas.stop()  # half a list is none, and a printer must not be left painted on
        raise
    canvas.finish()
    name = printer.printerName() or printer.outputFileName()
    if canvas.failed:
        session.warned.emit(
            QCoreApplication.translate(
                "ListOut",
                "Máy in không nhận lệnh, chưa in được danh sách. Kiểm tra máy in rồi in lại.",
            )
        )
        return
    words = QCoreApplication.translate(
        "ListOut", "Đã gửi danh sách ({count} trang) tới máy in {name}"
    )
    session.said.emit(words.format(count=canvas.getPageNumber(), name=name))
