"""Decisions in PDF with drawn tables: rows over pages, two persons in a cell, what is told."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tdkt_desktop.documents.fonts import font
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.importing.sources import read_decision_file, read_source
from tests.papers import Paper


def _pdf(path: Path, rows: Sequence[Sequence[str]], *, split: bool = False) -> Path:
    """Write a decision as PDF with its table drawn; ``split`` lets rows go over pages."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate

    font("serif")
    plain = ParagraphStyle("p", fontName=font("serif"), fontSize=12, leading=15)
    lines = (
        "UBND TỈNH LÂM HẢI", "SỞ CÔNG THƯƠNG", "Số: 55/QĐ-SCT",
        "Lâm Hải, ngày 05 tháng 01 năm 2024", "QUYẾT ĐỊNH", "Về việc khen thưởng năm 2023",
        "GIÁM ĐỐC SỞ CÔNG THƯƠNG", "QUYẾT ĐỊNH:",
        "Điều 1. Tặng Giấy khen của Giám đốc Sở năm 2023 cho các cá nhân có tên sau:",
    )  # fmt: skip
    cells = [[Paragraph(cell.replace("\n", "<br/>"), plain) for cell in row] for row in rows]
    table = LongTable(
        cells, colWidths=[30, 150, 290], repeatRows=1, splitInRow=int(split),
        style=[("GRID", (0, 0), (-1, -1), 0.5, "black"), ("VALIGN", (0, 0), (-1, -1), "TOP")],
    )  # fmt: skip
    story = [*(Paragraph(line, plain) for line in lines), table, Paragraph("GIÁM ĐỐC", plain)]
    SimpleDocTemplate(str(path), pagesize=A4).build([*story, Paragraph("Trần Văn Giám", plain)])
    return path


LONG = "Chuyên viên, Phòng Kế hoạch tổng hợp, " + "Chi cục Phát triển công nghiệp nông thôn, " * 4


def test_a_row_that_goes_over_the_page_stays_one(tmp_path: Path) -> None:
    names = [f"Lê Văn {given}" for given in ("An", "Bình", "Chi", "Dung", "Giang", "Hà") * 4]
    rows = [("TT", "Họ và tên", "Chức vụ, đơn vị")]
    rows += [(str(n), name, f"{LONG} tổ {n}.") for n, name in enumerate(names, 1)]
    (read,) = read_decision_file(_pdf(tmp_path / "a.pdf", rows, split=True))
    assert [one.name for one in read.awards] == names
    assert all(f"tổ {n}" in one.unit for n, one in enumerate(read.awards, 1))
    assert all(one.unit.count("tổ ") == 1 for one in read.awards)


def test_two_persons_in_a_cell_are_two(tmp_path: Path) -> None:
    rows = (
        ("TT", "Họ và tên", "Chức vụ, đơn vị"),
        ("1", "Lê Văn An\nNgô Thị Bình", "Văn phòng"),
        ("2", "Ông Mai Đức Chi và bà Vũ Minh Dung", "Thanh tra"),
        ("3", "Nguyễn Hoàng Phương Thảo Uyên Nhi", "Văn phòng"),
    )
    (pdf,) = read_decision_file(_pdf(tmp_path / "a.pdf", rows))
    first = "Điều 1. Tặng Giấy khen của Giám đốc Sở năm 2023 cho các cá nhân có tên sau:"
    paper = Paper().head().body("Về việc khen thưởng năm 2023", first, rows).foot()
    (word,) = read_decision_file(paper.save(tmp_path / "a.docx"))
    names = [
        "Lê Văn An", "Ngô Thị Bình", "Mai Đức Chi", "Vũ Minh Dung",
        "Nguyễn Hoàng Phương Thảo Uyên Nhi",
    ]  # fmt: skip
    assert [one.name for one in pdf.awards] == names
    assert [one.name for one in word.awards] == names
    assert [one.unit for one in word.awards] == ["Văn phòng"] * 2 + ["Thanh tra"] * 2 + [
        "Văn phòng"
    ]


def test_a_row_nobody_is_read_out_of_is_told(tmp_path: Path) -> None:
    first = "Điều 1. Tặng Giấy khen của Giám đốc Sở năm 2023 cho các cá nhân có tên sau:"
    rows = (
        ("TT", "Họ và tên", "Đơn vị"),
        ("1", "Lê Văn An", "Kho"),
        ("2", "(có 12 người)", "Kho"),
    )
    paper = Paper().head().body("Về việc khen thưởng năm 2023", first, rows).foot()
    (read,) = read_decision_file(paper.save(tmp_path / "a.docx"))
    assert [one.name for one in read.awards] == ["Lê Văn An"]
    assert any("12 người" in doubt.why for doubt in read.doubts)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.rtf", b"{\\rtf1\\ansi QUY\\u7870? \\u272?\\u7882?NH}"),
        ("a.odt", b"PK\x03\x04" + b"\0" * 26 + b"mimetypeapplication/vnd.oasis.opendocument.text"),
        ("a.docx", b"PK\x03\x04 cut off"),
        ("a.pdf", b"%PDF-1.4 cut off"),
    ],
)
def test_a_paper_that_cannot_be_read_is_to_be_opened_with_word(
    tmp_path: Path, name: str, data: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(TdktError, match="Word"):
        read_source(path)
