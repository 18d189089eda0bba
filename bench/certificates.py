"""Certificates against the bare library: reportlab, border as a form, eight centred strings.

Usage: ``python bench/certificates.py [COUNT]`` for so many (1 000), with the size of the files;
``python bench/certificates.py moving`` for a field dragged in the designer, to its new picture;
``python bench/certificates.py printing`` for what goes to a printer: bytes a page, seconds a thousand.
"""

import io
import sys

from common import compare, emit, person, timed

COUNT = next((int(one) for one in sys.argv[1:] if one.isdecimal()), 1_000)
TEXTS = [
    {
        "ten": person(n)[1],
        "xung_ho": "Bà",
        "chuc_danh": f"Chuyên viên, {person(n)[6]}",
        "thanh_tich": "Đã có thành tích xuất sắc trong thực hiện nhiệm vụ công tác năm 2025",
        "tham_quyen": "GIÁM ĐỐC SỞ NỘI VỤ TỈNH HẢI MINH",
        "so_qd": "45/QĐ-SNV",
        "ngay_qd": ", ngày 20 tháng 12 năm 2025",
        "so_vang": str(n + 1),
        "noi_ngay": "Hải Minh, ngày 20 tháng 12 năm 2025",
        "chuc_vu_ky": "GIÁM ĐỐC",
        "nguoi_ky": "Trần Quang Khải Hoàn",
    }
    for n in range(COUNT)
]


def floor() -> None:
    """Draw the same border once, then eight centred strings a page, unmeasured by us."""
    from reportlab.pdfgen.canvas import Canvas

    from tdkt_desktop.documents.borders import BORDERS
    from tdkt_desktop.documents.fonts import font

    fonts = (
        "serif-bold",
        "serif-bold",
        "serif",
        "serif",
        "serif-bold-italic",
        "serif-bold",
        "serif-bold-italic",
        "serif-bold",
    )
    keys = (
        "tham_quyen",
        "ten",
        "chuc_danh",
        "thanh_tich",
        "noi_ngay",
        "chuc_vu_ky",
        "so_qd",
        "nguoi_ky",
    )

    def work() -> None:
        buffer = io.BytesIO()
        canvas = Canvas(buffer, pagesize=(841.89, 595.28), pageCompression=1)
        canvas.beginForm("base", 0, 0, 841.89, 595.28)
        BORDERS["lotus"](canvas, 297, 210)
        canvas.endForm()
        for texts in TEXTS:
            canvas.doForm("base")
            for place, (key, name) in enumerate(zip(keys, fonts, strict=True)):
                canvas.setFont(font(name), 16)
                canvas.drawCentredString(420, 450 - 40 * place, texts[key])
            canvas.showPage()
        canvas.save()
        tell_size(len(buffer.getvalue()))

    emit(timed(work))


def tell_size(size: int) -> None:
    """Say on the side how large the file is."""
    print(f"{size / 1e6:.2f} MB", file=sys.stderr)


def ours() -> None:
    """Fit and draw the shipped layout."""
    from tdkt_desktop.documents.certificate_pdf import FilledLayout, draw
    from tdkt_desktop.documents.layouts import shipped_layouts

    layout = next(one for one in shipped_layouts() if one.id == "giay-khen")
    batch = [FilledLayout(layout, texts) for texts in TEXTS]
    emit(timed(lambda: tell_size(len(draw(batch, full=True, title="Đo").pdf))))


def moving() -> None:
    """Drag a field of the full design thirty times, each to its picture on the screen."""
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from statistics import median

    from PySide6.QtWidgets import QApplication

    from tdkt_desktop.documents.certificate_pdf import FilledLayout, draw
    from tdkt_desktop.documents.layouts import shipped_layouts
    from tdkt_desktop.ui.certificates.designer.canvas import Canvas
    from tdkt_desktop.ui.certificates.designer.design import Design

    app = QApplication([])
    layout = next(one for one in shipped_layouts() if one.id == "giay-khen")
    design = Design(layout)
    canvas = Canvas(
        design, lambda one, full: draw([FilledLayout(one, TEXTS[0])], full=full, title="")
    )
    canvas.resize(980, 600)
    canvas.show()
    app.processEvents()
    design.select(["ten"])

    def move() -> None:
        design.nudge(0.5, 0)
        canvas.redraw()
        app.processEvents()

    move()
    taken = [timed(move) for _ in range(30)]
    print(
        f"moving a field: {median(taken) * 1000:.0f} ms median, {max(taken) * 1000:.0f} ms worst"
    )


def printing() -> None:
    """Paint the pages as the printer gets them, into a file."""
    import os
    import tempfile
    from pathlib import Path

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSizeF
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QApplication

    from tdkt_desktop.documents.certificate_pdf import MM, FilledLayout
    from tdkt_desktop.documents.layouts import shipped_layouts
    from tdkt_desktop.operations.certificates.issuing import Batch
    from tdkt_desktop.ui.certificates.printing import print_certificates
    from tdkt_desktop.ui.kit.printers import prepare

    app = QApplication([])
    layout = next(one for one in shipped_layouts() if one.id == "giay-khen")
    batch = Batch(tuple(FilledLayout(layout, texts) for texts in TEXTS), (), ())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "in.pdf"
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        prepare(printer, QSizeF(*batch.paper) * MM, "Giấy khen")
        seconds = timed(lambda: print_certificates(printer, batch, full=True))
        print(f"{COUNT} pages: {seconds:.1f} s, {path.stat().st_size / COUNT:.0f} bytes a page")
    del app


if __name__ == "__main__":
    wanted = [one for one in sys.argv[1:] if not one.isdecimal()]
    if wanted:
        globals()[wanted[0]]()
    else:
        compare(__file__, ["floor", "ours"], arguments=(str(COUNT),))
