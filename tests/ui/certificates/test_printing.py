from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from tdkt_desktop.documents.certificate_pdf import FilledLayout, draw
from tdkt_desktop.documents.layouts import shipped_layouts
from tdkt_desktop.ui.certificates.printing import prepare, print_document


def color(path: Path, page: int) -> tuple[float, float, float, float]:
    """Return the box of everything dark on a page, as shares of its width and height."""
    document = pypdfium2.PdfDocument(path)
    image = document[page].render(scale=1).to_pil().convert("L").point(lambda p: 255 * (p < 128))
    document.close()
    left, top, right, bottom = image.getbbox()
    return left / image.width, top / image.height, right / image.width, bottom / image.height


def test_what_is_printed_is_the_pdf_that_was_shown(dressed: QApplication, tmp_path: Path) -> None:
    layout = next(one for one in shipped_layouts() if one.id == "giay-khen")
    batch = [FilledLayout(layout, {"ten": f"Lê Văn {n}n", "so_vang": str(n)}) for n in range(3)]
    shown, sent = tmp_path / "shown.pdf", tmp_path / "sent.pdf"
    shown.write_bytes(draw(batch, full=True, title="x").pdf)
    buffer = QBuffer()
    buffer.setData(QByteArray(shown.read_bytes()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(sent))
    prepare(printer, document)
    printer.setFromTo(2, 3)
    print_document(printer, document)
    printed = pypdfium2.PdfDocument(sent)
    assert len(printed) == 2
    assert printed[0].get_size() == pytest.approx((842, 595), abs=1)
    printed.close()
    assert color(sent, 0) == pytest.approx(color(shown, 1), abs=0.005)
