"""The printers of this machine: which is offered first, and how one is set up for a paper."""

import sys

from PySide6.QtCore import QCoreApplication, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QMessageBox, QWidget


def usual_printer() -> QPrinter | None:
    """Return the printer that is offered first; none where Windows has none to choose from."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if sys.platform != "win32" or printer.outputFormat() == QPrinter.OutputFormat.NativeFormat:
        return printer
    others = QPrinterInfo.availablePrinters()  # none of them is the usual one
    return QPrinter(others[0], QPrinter.PrinterMode.HighResolution) if others else None


def usual_printer_or_say(window: QWidget) -> QPrinter | None:
    """Return the usual printer; where there is none Windows asks nothing, so that is said."""
    printer = usual_printer()
    if printer is not None:
        return printer
    text = QCoreApplication.translate(
        "Printers",
        "Máy này chưa có máy in nào. Thêm máy in trong cài đặt của Windows rồi bấm lại; "
        "in ở máy khác thì lưu ra PDF.",
    )
    QMessageBox(
        QMessageBox.Icon.Information,
        QCoreApplication.translate("Printers", "Chưa có máy in"),
        text,
        QMessageBox.StandardButton.Ok,
        window,
    ).exec()
    return None


def prepare(printer: QPrinter, points: QSizeF, name: str) -> None:
    """Set a printer up for paper of this size in points, edge to edge, one side."""
    upright = QSizeF(min(points.width(), points.height()), max(points.width(), points.height()))
    printer.setPageSize(
        QPageSize(upright, QPageSize.Unit.Point, matchPolicy=QPageSize.SizeMatchPolicy.FuzzyMatch)
    )
    wide = points.width() > points.height()
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    )
    printer.setFullPage(True)
    printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    printer.setDocName(name)
