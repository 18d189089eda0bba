"""Certificates to a printer: own paper, true size, what it does wrong put right beforehand."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from tdkt_desktop.documents.certificate_pdf import TRUE, Correction, draw_on
from tdkt_desktop.operations.certificates.issuing import Batch
from tdkt_desktop.settings import Preferences
from tdkt_desktop.ui.kit.painter_canvas import PainterCanvas
from tdkt_desktop.whole_file import replacing

_PICTURE_DOTS = 200
"""Dots per inch of a certificate saved as a picture."""
_SIDES = 4


def profile_key(printer: str, width: float, height: float) -> str:
    """Return the name under which a printer's correction for a paper is remembered."""
    short, long = sorted((round(width), round(height)))
    across = "ngang" if width > height else "dọc"
    return f"{printer}|{short}×{long} {across}"


def correction_of(preferences: Preferences, key: str) -> Correction:
    """Return what puts a printer right; nothing for one never measured."""
    found = preferences.printers.get(key, ())
    return Correction(*found) if len(found) == _SIDES else TRUE


def document_from(pdf: bytes, parent: QObject) -> QPdfDocument:
    """Return a PDF as Qt reads it."""
    document = QPdfDocument(parent)
    buffer = QBuffer(document)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document


def print_certificates(
    printer: QPrinter,
    batch: Batch,
    *,
    full: bool,
    correction: Correction = TRUE,
    go_on: Callable[[int], bool] = lambda _: True,
) -> int:
    """Paint the pages the printer asks for as vectors, in true size, put right for it.

    ``go_on`` is told before each page how many are done, and says whether to paint it; returns
    how many were painted. A job stopped halfway is not sent.
    """
    first = max(1, printer.fromPage())
    wanted = batch.certificates[first - 1 : printer.toPage() or None]
    canvas, stopped, painted = PainterCanvas(printer), False, 0

    def next_page(done: int) -> bool:
        nonlocal stopped, painted
        painted = done
        stopped = not canvas.failed and not go_on(done)
        return not canvas.failed and not stopped

    draw_on(canvas, wanted, full=full, images=batch.images, correction=correction, go_on=next_page)
    if stopped:
        canvas.stop()
        return painted
    canvas.finish()
    return painted if canvas.failed else len(wanted)


def unprintable(
    printer: QPrinter, nearest: tuple[float, float, float, float]
) -> tuple[float, float, float, float] | None:
    """Return the printer's margins in mm when something stands nearer to an edge than they are.

    ``nearest`` is how near what is printed comes to the left, top, right and bottom.
    """
    margins = printer.pageLayout().minimumMargins()
    unit = 25.4 / 72 if printer.pageLayout().units() == QPageLayout.Unit.Point else 1.0
    sides = (
        margins.left() * unit,
        margins.top() * unit,
        margins.right() * unit,
        margins.bottom() * unit,
    )
    return sides if any(n < s - 0.05 for n, s in zip(nearest, sides, strict=True)) else None


def page_picture(document: QPdfDocument, page: int) -> QImage:
    """Return one page (from nought) as a picture on white."""
    points = document.pagePointSize(page)
    width, height = (
        round(side * _PICTURE_DOTS / 72) for side in (points.width(), points.height())
    )
    picture = QImage(QSize(width, height), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.drawImage(0, 0, document.render(page, picture.size()))
    painter.end()
    return picture


def save_page_picture(document: QPdfDocument, page: int, path: Path) -> None:
    """Write one page (from nought) as a picture, of the sort the name ends with.

    Raises:
        OSError: it cannot be written; what stood there is as it was.
    """
    with replacing(path) as unfinished:
        if not page_picture(document, page).save(str(unfinished)):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
