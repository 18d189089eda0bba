"""What Word shows is read, each thing once; what it does not show is not."""

import io
import zipfile
from pathlib import Path

import pytest

from tdkt_desktop.documents.reading.blocks import Paragraph, Table
from tdkt_desktop.documents.reading.docx import UnreadablePaperError, read_docx
from tests.papers import Paper, paragraph, run

NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list}"/></w:numPr>'


def blocks(paper: Paper, tmp_path: Path) -> list[Paragraph | Table]:
    return list(read_docx(paper.save(tmp_path / "a.docx").read_bytes()).blocks)


def texts(paper: Paper, tmp_path: Path) -> list[str]:
    return [b.whole for b in blocks(paper, tmp_path) if isinstance(b, Paragraph)]


def test_insertions_are_there_and_deletions_gone(tmp_path: Path) -> None:
    inserted = f'<w:ins w:id="1" w:author="a">{run("mới")}</w:ins>'
    deleted = '<w:del w:id="2" w:author="a"><w:r><w:delText>cũ</w:delText></w:r></w:del>'
    paper = Paper().xml(paragraph(run("Tên ") + deleted + inserted))
    assert texts(paper, tmp_path) == ["Tên mới"]


def test_a_deleted_row_is_gone(tmp_path: Path) -> None:
    paper = Paper().table((("a", "b"), ("c", "d")))
    row = paper.document.tables[0].rows[1]._tr
    row.get_or_add_trPr().append(
        paper.document.element.makeelement(row.tag.replace("}tr", "}del"), {})
    )
    (table,) = blocks(paper, tmp_path)
    assert isinstance(table, Table)
    assert table.rows == (("a", "b"),)


def test_content_controls_are_read_around_paragraphs_and_rows(tmp_path: Path) -> None:
    inner = paragraph(run("Trong khung"))
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    paper = Paper().xml(f"<w:sdt {space}><w:sdtContent>{inner}</w:sdtContent></w:sdt>")
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    kept = f"<w:tr>{cell.format('một')}{cell.format('hai')}</w:tr>"
    bound = f"<w:sdt><w:sdtContent>{kept}</w:sdtContent></w:sdt>"
    paper.xml(f"<w:tbl {space}><w:tblPr/>{kept}{bound}</w:tbl>")
    first, table = blocks(paper, tmp_path)
    assert first == Paragraph("Trong khung")
    assert table == Table((("một", "hai"), ("một", "hai")))


def test_a_text_box_stands_once(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{paragraph(run('Số: 7/QĐ'))}</w:txbxContent>"
    drawing = (
        '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f'<mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert texts(Paper().xml(paragraph(drawing)), tmp_path) == ["Số: 7/QĐ"]


def test_automatic_numbers_are_counted(tmp_path: Path) -> None:
    paper = Paper()
    for name in ("Lê An", "Mai Bình"):
        paper.document.add_paragraph(name, style="List Number")
    paper.document.add_paragraph("một điểm", style="List Bullet")
    assert texts(paper, tmp_path) == ["1. Lê An", "2. Mai Bình", "- một điểm"]


def test_numbered_empty_cells_show_their_number(tmp_path: Path) -> None:
    paper = Paper().table((("", "Lê An"), ("", "Mai Bình")))
    for row in paper.document.tables[0].rows:
        row.cells[0].paragraphs[0].style = paper.document.styles["List Number"]
    (table,) = blocks(paper, tmp_path)
    assert table == Table((("1.", "Lê An"), ("2.", "Mai Bình")))


def test_hidden_text_is_not_read(tmp_path: Path) -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
    assert texts(Paper().xml(paragraph(run("thấy") + hidden)), tmp_path) == ["thấy"]


def test_the_optional_hyphen_of_an_old_font_is_a_letter(tmp_path: Path) -> None:
    old = '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>'
    hyphen = f"<w:r>{old}<w:softHyphen/></w:r>"
    words = run("L", ".VnTime") + hyphen + run("\xeang V¨n Th", ".VnTime")
    paper = Paper().xml(paragraph(words + hyphen + run("\xebng", ".VnTime")))
    assert texts(paper, tmp_path) == ["Lường Văn Thưởng"]


def test_unicode_in_an_old_font_stays_as_it_is(tmp_path: Path) -> None:
    paper = Paper().xml(paragraph(run("Quyết định tặng Giấy khen", ".VnTime")))
    assert texts(paper, tmp_path) == ["Quyết định tặng Giấy khen"]


def test_merged_cells_say_how_far_they_reach(tmp_path: Path) -> None:
    rows = (("A", "B", "C"), ("1", "chung", "x"), ("2", "", "y"))
    (table,) = blocks(Paper().table(rows, (1, 1, 2, 1)), tmp_path)
    assert isinstance(table, Table)
    assert table.spans == ((1, 1, 2, 1),)
    assert [row[1] for row in table.rows] == ["B", "chung", ""]


def test_a_table_that_only_arranges_others_is_passed_through(tmp_path: Path) -> None:
    paper = Paper().table((("trái", "phải"),))
    inner = paper.document.tables[0].rows[0].cells[1].add_table(3, 2)
    for number, row in enumerate(inner.rows):
        row.cells[0].text, row.cells[1].text = str(number), f"tên {number}"
    found = blocks(paper, tmp_path)
    assert Table((("0", "tên 0"), ("1", "tên 1"), ("2", "tên 2"))) in found


def test_a_page_break_begins_a_page(tmp_path: Path) -> None:
    found = blocks(Paper().line("một").new_page().line("hai"), tmp_path)
    assert [b.starts_page for b in found if isinstance(b, Paragraph) and b.text == "hai"] == [
        False
    ]
    assert any(isinstance(b, Paragraph) and b.starts_page for b in found)


@pytest.mark.parametrize("part", ["word/document.xml", "nothing"])
def test_what_is_no_document_is_refused(part: str) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        package.writestr(part, "<a><b></a>")
    with pytest.raises(UnreadablePaperError):
        read_docx(data.getvalue())


def test_an_entity_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("mật", encoding="utf-8")
    source = Paper().line("xin chào").save(tmp_path / "a.docx")
    made = io.BytesIO()
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name == "word/document.xml":
                head = f'<!DOCTYPE d [<!ENTITY s SYSTEM "{secret.as_uri()}">]>'.encode()
                text = text.replace(b"<w:document", head + b"<w:document", 1)
                text = text.replace("xin chào".encode(), b"&s;")
            new.writestr(name, text)
    read = read_docx(made.getvalue())
    assert not any("mật" in b.text for b in read.blocks if isinstance(b, Paragraph))


def test_a_bomb_is_refused() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b" " * (70 * 1024 * 1024))
    with pytest.raises(UnreadablePaperError):
        read_docx(data.getvalue())
