"""A PDF is read by its letters and its ruling lines."""

import io
from collections.abc import Sequence
from typing import Any

import pytest
from reportlab.lib import pagesizes
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table as Drawn

from tdkt_desktop.documents.reading.blocks import Paper, Paragraph, Table
from tdkt_desktop.documents.reading.doc import LockedPaperError
from tdkt_desktop.documents.reading.docx import UnreadablePaperError
from tdkt_desktop.documents.reading.pdf import read_pdf
from tdkt_desktop.paths import asset

FONT = "reading"
LEFT, TOP = 72, 770


@pytest.fixture
def pdf() -> "Pages":
    path = asset("resources", "fonts", "LiberationSerif-Regular.ttf")
    pdfmetrics.registerFont(TTFont(FONT, str(path)))
    return Pages()


class Pages:
    """A PDF drawn page by page."""

    def __init__(self, **options: Any) -> None:
        self.data = io.BytesIO()
        self.canvas = Canvas(self.data, pagesize=pagesizes.A4, **options)
        self.canvas.setFont(FONT, 12) if FONT in pdfmetrics.getRegisteredFontNames() else None
        self.at = TOP

    def lines(self, *texts: str, x: float = LEFT) -> "Pages":
        self.canvas.setFont(FONT, 12)
        for text in texts:
            self.canvas.drawString(x, self.at, text)
            self.at -= 16
        return self

    def table(self, rows: Sequence[Sequence[str]], *styles: Any) -> "Pages":
        style = [("GRID", (0, 0), (-1, -1), 0.5, "black"), ("FONTNAME", (0, 0), (-1, -1), FONT)]
        drawn = Drawn([list(row) for row in rows], style=[*style, *styles])
        _, height = drawn.wrapOn(self.canvas, 450, 700)
        drawn.drawOn(self.canvas, LEFT, self.at - height)
        self.at -= height + 20
        return self

    def new_page(self) -> "Pages":
        self.canvas.showPage()
        self.at = TOP
        return self

    def read(self, before: bytes = b"") -> Paper:
        self.canvas.save()
        return read_pdf(before + self.data.getvalue())


def test_cells_are_told_by_ruling_lines(pdf: Pages) -> None:
    rows = [["TT", "Họ và tên", "Đơn vị"], ["1", "Lê Thị Ở", "Phòng Tổ chức"], ["2", "Mai Ý", ""]]
    (table,) = pdf.table(rows).read().blocks
    assert table == Table(tuple(map(tuple, rows)))


def test_a_merged_cell_reaches_over_its_block(pdf: Pages) -> None:
    rows = [["TT", "Năm sinh", ""], ["", "Nam", "Nữ"], ["1", "1970", ""]]
    (table,) = pdf.table(rows, ("SPAN", (1, 0), (2, 0)), ("SPAN", (0, 0), (0, 1))).read().blocks
    assert isinstance(table, Table)
    assert table.spans == ((0, 0, 1, 0), (0, 1, 0, 2))
    assert table.rows == (("TT", "Năm sinh", ""), ("", "Nam", "Nữ"), ("1", "1970", ""))


def test_a_table_goes_on_over_a_page(pdf: Pages) -> None:
    first = [["TT", "Họ và tên"], ["1", "Lê An"]]
    pdf.lines("DANH SÁCH").table(first).new_page().table([["2", "Mai Bình"], ["3", "Vũ Cúc"]])
    blocks = pdf.read().blocks
    assert [type(block) for block in blocks] == [Paragraph, Table]
    assert [row[1] for row in blocks[1].rows] == ["Họ và tên", "Lê An", "Mai Bình", "Vũ Cúc"]  # type: ignore[union-attr]


def test_columns_beside_each_other_are_read_one_by_one(pdf: Pages) -> None:
    pdf.lines("UBND TỈNH LÂM HẢI", "SỞ CÔNG THƯƠNG", "Số: 5/QĐ-SCT")
    pdf.at = TOP
    pdf.lines("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM", "ngày 05 tháng 01 năm 2024", x=300)
    (head,) = pdf.read().blocks
    assert isinstance(head, Table)
    left, right = head.rows[0]
    assert left.splitlines() == ["UBND TỈNH LÂM HẢI", "SỞ CÔNG THƯƠNG", "Số: 5/QĐ-SCT"]
    assert right.splitlines()[0] == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"


def test_a_full_line_goes_on_in_the_next(pdf: Pages) -> None:
    pdf.lines(
        "Điều 1. Tặng Giấy khen của Giám đốc Sở Công Thương cho các tập thể và cá nhân",
        "có thành tích xuất sắc trong năm 2023.",
        "Điều 2. Thi hành.",
    )
    first, second = pdf.read().blocks
    assert isinstance(first, Paragraph)
    assert first.text.endswith("cá nhân có thành tích xuất sắc trong năm 2023.")
    assert second == Paragraph("Điều 2. Thi hành.")


def test_a_page_without_letters_is_a_picture(pdf: Pages) -> None:
    pdf.canvas.rect(100, 100, 300, 300)
    paper = pdf.read()
    assert paper.is_picture
    assert paper.pages == 1


def test_its_mark_may_stand_a_little_into_the_file(pdf: Pages) -> None:
    assert not pdf.lines("xin chào").read(b"\n\n").is_picture


def test_one_with_a_password_is_told_from_a_damaged_one(pdf: Pages) -> None:
    locked = Pages(encrypt=StandardEncryption("mật", canPrint=0)).lines("kín")
    with pytest.raises(LockedPaperError):
        locked.read()
    with pytest.raises(UnreadablePaperError):
        read_pdf(b"%PDF-1.7\nhong")
