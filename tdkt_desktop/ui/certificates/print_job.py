"""A run of certificates sent to a printer, corrected for it, and noted as printed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QProgressDialog, QWidget

from tdkt_desktop.operations.certificates import register
from tdkt_desktop.operations.certificates.print_run import PrintRun
from tdkt_desktop.ui.certificates.printing import (
    correction_of,
    print_certificates,
    profile_key,
    unprintable,
)
from tdkt_desktop.ui.kit.errors import confirmed
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.whole_file import removed


def edges_agreed(run: PrintRun, printer: QPrinter, *, full: bool, window: QWidget) -> bool:
    """Ask where the printer cannot reach what is to be printed, or it was never measured."""
    margins = unprintable(printer, run.batch.closest_to_edge(full=full))
    if margins is None:
        return True
    sides = ", ".join(f"{side:.1f}" for side in margins)
    text = QCoreApplication.translate(
        "PrintJob",
        "Máy in này không in được sát mép (trái, trên, phải, dưới: {sides} mm); chữ hoặc "
        "khung ở gần mép hơn sẽ bị mất. Vẫn in?",
    )
    title = QCoreApplication.translate("PrintJob", "Sát mép giấy")
    return confirmed(window, title, text.format(sides=sides))


def paint(
    session: Session,
    run: PrintRun,
    printer: QPrinter,
    *,
    full: bool,
    go_on: Callable[[int], bool] = lambda _: True,
) -> int:
    """Paint the pages the printer is set to, with what it does wrong put right."""
    key = profile_key(printer.printerName(), *run.batch.paper)
    correction = correction_of(session.preferences, key)
    return print_certificates(printer, run.batch, full=full, correction=correction, go_on=go_on)


def send(
    session: Session, run: PrintRun, printer: QPrinter, *, full: bool, window: QWidget
) -> int:
    """Print the pages the printer is set to and note them as printed; returns how many."""
    first = max(1, printer.fromPage())
    last = printer.toPage() or len(run.batch.certificates)
    waiting = QProgressDialog(
        QCoreApplication.translate("PrintJob", "Đang gửi tới máy in…"),
        QCoreApplication.translate("PrintJob", "Dừng"),
        0,
        last - first + 1,
        window,
    )
    waiting.setWindowModality(Qt.WindowModality.WindowModal)
    waiting.setMinimumDuration(500)

    def go_on(done: int) -> bool:
        waiting.setValue(done)
        QCoreApplication.processEvents()
        return not waiting.wasCanceled()

    done = paint(session, run, printer, full=full, go_on=go_on)
    stopped = waiting.wasCanceled()
    waiting.close()
    if stopped and printer.outputFileName():
        removed(Path(printer.outputFileName()))  # half a file is no file
    if stopped or not done:
        why = (
            QCoreApplication.translate("PrintJob", "Đã dừng: chưa gửi trang nào tới máy in.")
            if stopped
            else QCoreApplication.translate(
                "PrintJob",
                "Máy in không nhận lệnh, chưa in trang nào. Kiểm tra máy in, giấy rồi in lại.",
            )
        )
        session.warned.emit(why)
        return 0
    sent, copies = run.batch.pages(first, first + done - 1), max(1, printer.copyCount())
    session.do(
        lambda db: register.note_printed(db, sent.layouts, on_stock=not full, copies=copies),
        window,
    )
    name = printer.printerName() or Path(printer.outputFileName()).name
    words = QCoreApplication.translate("PrintJob", "Đã gửi {count} trang tới máy in {name}")
    session.said.emit(words.format(count=done, name=name))
    return done
