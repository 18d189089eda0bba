"""What goes to the printer: the drawing of the PDF as vectors, each letter where it stands."""

import ctypes
import io
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QSizeF
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from tdkt_desktop.documents.certificate_pdf import MM, TRUE, Correction, FilledLayout, draw
from tdkt_desktop.documents.layouts import Layout, Picture, shipped_layouts
from tdkt_desktop.documents.test_page import calibration_sheet, draw_calibration
from tdkt_desktop.operations.certificates.issuing import Batch
from tdkt_desktop.ui.certificates.printing import print_certificates
from tdkt_desktop.ui.kit.painter_canvas import PainterCanvas
from tdkt_desktop.ui.kit.printers import prepare


def a_picture() -> bytes:
    picture = io.BytesIO()
    Image.effect_noise((400, 300), 60).convert("RGB").save(picture, "JPEG")
    return picture.getvalue()


NAMES = ("Nguyễn Thị Tuyết Nhung", "Đặng Văn Ước", "Lê Quỳnh Như")
NEAR = 0.1
"""How far, in millimetres, a letter may stand from where the PDF has it; most of what is seen is
PDFium's, which cuts the PDF's widths to whole thousandths."""


@pytest.fixture
def printer(dressed: QApplication, tmp_path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "sent.pdf"))
    return made


def batch_of(layout: Layout, count: int = 3, image: bytes = b"") -> Batch:
    texts = ({"ten": NAMES[n % 3], "so_vang": str(n)} for n in range(count))
    filled = tuple(FilledLayout(layout, one) for one in texts)
    return Batch(filled, (), (), lambda _: image)


def shown(path: Path, batch: Batch, correction: Correction = TRUE) -> Path:
    printed = draw(
        batch.certificates, full=True, title="x", images=batch.images, correction=correction
    )
    path.write_bytes(printed.pdf)
    return path


def letters(path: Path, page: int) -> list[tuple[str, float, float]]:
    """Return each letter as it was drawn, and where it stands: mm from left and top."""
    document = pypdfium2.PdfDocument(path)
    text, height = document[page].get_textpage(), document[page].get_height()
    found = []
    for index in range(text.count_chars()):
        letter = text.get_text_range(index, 1)
        if letter.strip():
            left, foot = ctypes.c_double(), ctypes.c_double()
            pypdfium2.raw.FPDFText_GetCharOrigin(text, index, left, foot)
            found.append((letter, left.value / MM, (height - foot.value) / MM))
    document.close()
    return found


def ink(path: Path, page: int) -> tuple[float, float, float, float]:
    """Return the box of everything dark on a page, in millimetres from the top left."""
    document = pypdfium2.PdfDocument(path)
    picture = document[page].render(scale=4).to_pil().convert("L").point(lambda p: 255 * (p < 170))
    document.close()
    left, top, right, bottom = (side / 4 / MM for side in picture.getbbox())
    return left, top, right, bottom


@pytest.mark.parametrize("layout", shipped_layouts(), ids=lambda one: one.id)
def test_every_letter_stands_where_the_pdf_has_it(
    printer: QPrinter, tmp_path: Path, layout: Layout
) -> None:
    batch = batch_of(layout)
    pdf = shown(tmp_path / "shown.pdf", batch)
    prepare(printer, QSizeF(*batch.paper) * MM, "Giấy khen")
    assert print_certificates(printer, batch, full=True) == 3
    sent = tmp_path / "sent.pdf"
    for page in range(3):
        meant, got = letters(pdf, page), letters(sent, page)
        assert "".join(one[0] for one in got) == "".join(one[0] for one in meant)
        for one, other in zip(meant, got, strict=True):
            assert other[1:] == pytest.approx(one[1:], abs=NEAR), one[0]
        assert ink(sent, page) == pytest.approx(ink(pdf, page), abs=0.25)


def test_pages_are_vectors_and_small(printer: QPrinter, tmp_path: Path) -> None:
    layout = next(one for one in shipped_layouts() if one.id == "giay-khen")
    batch = batch_of(layout, 60)
    prepare(printer, QSizeF(*batch.paper) * MM, "Giấy khen")
    print_certificates(printer, batch, full=True)
    assert (tmp_path / "sent.pdf").stat().st_size / 60 < 40_000


def test_only_the_pages_asked_for_are_sent_and_put_right_for_the_printer(
    printer: QPrinter, tmp_path: Path
) -> None:
    layout = next(one for one in shipped_layouts() if one.id == "giay-khen")
    batch, correction = batch_of(layout), Correction(2.0, -1.5, 1.01, 0.99)
    pdf = shown(tmp_path / "shown.pdf", batch, correction)
    prepare(printer, QSizeF(*batch.paper) * MM, "Giấy khen")
    printer.setFromTo(2, 3)
    assert print_certificates(printer, batch, full=True, correction=correction) == 2
    sent = tmp_path / "sent.pdf"
    assert len(pypdfium2.PdfDocument(sent)) == 2
    for one, other in zip(letters(pdf, 1), letters(sent, 0), strict=True):
        assert other[1:] == pytest.approx(one[1:], abs=NEAR)


def test_a_picture_is_sent_once_for_all_pages(printer: QPrinter, tmp_path: Path) -> None:
    plain = next(one for one in shipped_layouts() if one.id == "giay-khen")
    seal = Picture(key="dau", x=20, y=20, width=30, height=40, image="a")
    batch = batch_of(replace(plain, items=(*plain.items, seal)), 30, a_picture())
    pdf = shown(tmp_path / "shown.pdf", batch)
    prepare(printer, QSizeF(*batch.paper) * MM, "Giấy khen")
    print_certificates(printer, batch, full=True)
    sent = tmp_path / "sent.pdf"
    assert sent.stat().st_size < 30 * 40_000
    assert ink(sent, 4) == pytest.approx(ink(pdf, 4), abs=0.25)


def test_the_crosses_to_measure_stand_where_the_sheet_says(
    printer: QPrinter, tmp_path: Path
) -> None:
    pdf = tmp_path / "shown.pdf"
    pdf.write_bytes(calibration_sheet(297, 210))
    prepare(printer, QSizeF(297, 210) * MM, "Giấy khen")
    canvas = PainterCanvas(printer)
    draw_calibration(canvas, 297, 210)
    canvas.finish()
    sent = tmp_path / "sent.pdf"
    assert ink(sent, 0) == pytest.approx(ink(pdf, 0), abs=0.2)


def test_a_job_stopped_halfway_counts_what_was_painted(printer: QPrinter) -> None:
    layout = next(one for one in shipped_layouts() if one.id == "giay-khen")
    batch = batch_of(layout, 5)
    prepare(printer, QSizeF(*batch.paper) * MM, "Giấy khen")
    assert print_certificates(printer, batch, full=True, go_on=lambda done: done < 2) == 2


def test_a_border_too_is_told_where_a_printer_cannot_reach() -> None:
    layout = next(one for one in shipped_layouts() if one.id == "giay-khen")
    batch = batch_of(layout, 1)
    assert batch.closest_to_edge(full=True) == pytest.approx((6.6,) * 4, abs=0.1)
    assert min(batch.closest_to_edge(full=False)) > 6.7
