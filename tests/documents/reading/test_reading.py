"""Papers are told by what is in them; what cannot be read says why."""

from pathlib import Path

import pytest

from tdkt_desktop.documents.reading.blocks import Paragraph, Table
from tdkt_desktop.documents.reading.reading import paper_form, read_paper
from tdkt_desktop.errors import TdktError
from tests.papers import Paper
from tests.workbooks import workbook

OLD = Path(__file__).parent / "old.doc"
PAGE = """<html><body><p>QUYẾT ĐỊNH</p><p>Điều 1. Tặng <b>Giấy khen</b>:</p>
<table><tr><th rowspan=2>TT</th><th colspan=2>Ai</th></tr><tr><th>Tên</th><th>Phòng</th></tr>
<tr><td>1</td><td>Lê An</td><td>Văn<br>phòng</td></tr></table></body></html>"""


def test_a_form_is_told_by_content(tmp_path: Path) -> None:
    word = Paper().line("a").save(tmp_path / "a.doc").read_bytes()
    assert paper_form(word, "a.doc") == "docx"
    assert paper_form(PAGE.encode(), "a.doc") == "html"
    assert not paper_form(PAGE.encode(), "a.xls"), "lists are exported as web pages too"
    assert paper_form(OLD.read_bytes(), "a.docx") == "doc"
    assert paper_form(b"\n%PDF-1.4", "a.docx") == "pdf"
    assert not paper_form(workbook(tmp_path / "b.xlsx", [("a",)]).read_bytes(), "b.docx")


def test_a_web_page_called_doc_is_read() -> None:
    title, first, table = read_paper(PAGE.encode(), "a.doc").blocks
    assert (title, first) == (Paragraph("QUYẾT ĐỊNH"), Paragraph("Điều 1. Tặng Giấy khen:"))
    assert table == Table(
        (("TT", "Ai", ""), ("", "Tên", "Phòng"), ("1", "Lê An", "Văn\nphòng")),
        ((0, 0, 1, 0), (0, 1, 0, 2)),
    )


def test_an_old_document_is_read_with_its_tables() -> None:
    blocks = read_paper(OLD.read_bytes(), "old.doc").blocks
    tables = [block for block in blocks if isinstance(block, Table)]
    assert ("1", "Lê Văn Bảy", "Trưởng phòng") in [row for t in tables for row in t.rows]
    assert Paragraph("QUYẾT ĐỊNH:") in blocks


def test_the_second_way_of_an_old_document_reads_its_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    import doc2docx

    def fails(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(doc2docx, "convert", fails)
    blocks = read_paper(OLD.read_bytes(), "old.doc").blocks
    tables = [block for block in blocks if isinstance(block, Table)]
    assert ("1", "Lê Văn Bảy", "Trưởng phòng") in [row for t in tables for row in t.rows]


@pytest.mark.parametrize("data", [b"PK\x03\x04 hong", b"%PDF-1.4 hong", OLD.read_bytes()[:2000]])
def test_a_damaged_one_says_so(data: bytes) -> None:
    with pytest.raises(TdktError, match=r"a\.docx"):
        read_paper(data, "a.docx")


def test_a_line_of_source_that_goes_on_is_one_line_of_text() -> None:
    page = "<html><body><p>Số: 5/QĐ\tNgày 1</p><p>Đỗ\n\t\t\tThị\r\n  Oanh</p></body></html>"
    blocks = read_paper(page.encode(), "a.doc").blocks
    assert list(blocks) == [Paragraph("Số: 5/QĐ\tNgày 1"), Paragraph("Đỗ Thị Oanh")]
