import datetime as dt
import re
import struct
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.styles import Font

from tdkt_desktop.errors import TdktError
from tdkt_desktop.sheets.files import zipped
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.files.reading import read_grids
from tdkt_desktop.sheets.files.xls import biff_facts
from tdkt_desktop.sheets.lists.old_fonts import recoded
from tests.workbooks import workbook

ROWS = (("STT", "Họ và tên"), (1, "Đặng Thị Hòa"))


def test_the_content_tells_the_kind_not_the_name(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ROWS).rename(tmp_path / "a.xls")
    assert read_grids(path)[0].rows[1][1] == "Đặng Thị Hòa"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_text_lists_are_read(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(f"STT{delimiter}Họ và tên\n1{delimiter}Đặng Thị Hòa\n".encode(encoding))
    assert read_grids(path)[0].rows[1] == ["1", "Đặng Thị Hòa"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "rỗng"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00", "không phải bảng tính"),
        (b"PK\x03\x04 cut short", "bị hỏng"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "bị hỏng"),
        (b"just words", "không phải bảng tính"),
        (b"<html><table></table></html>", "không phải bảng tính"),
    ],
)
def test_other_files_are_refused_with_a_reason(tmp_path: Path, content: bytes, why: str) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    with pytest.raises(TdktError, match=why):
        read_grids(path)


def test_a_zip_without_a_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "x")
    with pytest.raises(TdktError):
        read_grids(path)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(TdktError, match="Không tìm thấy"):
        read_grids(tmp_path / "a.xlsx")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.data())
def test_a_damaged_workbook_is_read_or_refused_never_a_crash(
    tmp_path: Path, data: st.DataObject
) -> None:
    whole = tmp_path / "whole.xlsx"
    if not whole.exists():
        workbook(whole, ROWS)
    content = bytearray(whole.read_bytes())
    for _ in range(data.draw(st.integers(1, 20))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "damaged.xlsx"
    path.write_bytes(content[: data.draw(st.integers(1, len(content)))])
    told = ""
    try:
        read_grids(path)
    except TdktError as error:
        told = str(error)
    assert not told or path.name in told


def test_a_zip_of_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ROWS)
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 6] = 255
    path.write_bytes(content)
    with pytest.raises(TdktError, match="bị hỏng"):
        read_grids(path)


# -- formats told by content -------------------------------------------------------------

LIST = (("STT", "Họ và tên", "Đơn vị"), (1, "Đặng Thị Hòa", "Phòng Tổ chức"))
MARKED = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in LIST)


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_html_named_xls_keeps_its_merged_cells_and_hidden_rows(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.xls",
        "<html><head><meta charset=utf-8><style>td{}</style></head><body><table>"
        "<tr><td rowspan=2>TT</td><td colspan='2'>Họ&nbsp;tên</td></tr>"
        "<tr><td>Họ</td><td>Tên<br>gọi</td></tr>"
        "<tr style='display: none'><td>1<td>Lê<td>An</tr></table>",
    )
    (grid,) = read_grids(path)
    assert [list(row) for row in grid.rows] == [
        ["TT", "Họ tên"],
        ["", "Họ", "Tên gọi"],
        ["1", "Lê", "An"],
    ]
    assert {(s.top, s.left, s.bottom, s.right) for s in grid.merged} == {
        (0, 0, 1, 0),
        (0, 1, 0, 2),
    }
    assert grid.hidden_rows == {2}


def test_a_web_archive_is_read(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.xls",
        'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="B"\n\n--B\n'
        'Content-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: 8bit\n\n'
        f"<html><table>{MARKED}</table></html>\n--B--\n",
    )
    assert read_grids(path)[0].rows[1][1] == "Đặng Thị Hòa"


def spreadsheet(inside: str, head: str = "") -> str:
    names = "urn:schemas-microsoft-com:office:spreadsheet"
    return (
        f'<?xml version="1.0"?>{head}<Workbook xmlns="{names}" xmlns:ss="{names}">'
        f'<Worksheet ss:Name="CB"><Table>{inside}</Table></Worksheet></Workbook>'
    )


def test_excel_2003_xml_is_read_with_places_and_types(tmp_path: Path) -> None:
    cell = '<Cell ss:Index="2" ss:MergeAcross="1"><Data ss:Type="Number">5</Data></Cell>'
    day = '<Cell><Data ss:Type="DateTime">1975-02-01T00:00:00.000</Data></Cell>'
    path = written(
        tmp_path / "a.xls", spreadsheet(f'<Row ss:Index="2">{cell}{day}</Row><Row ss:Hidden="1"/>')
    )
    (grid,) = read_grids(path)
    assert grid.name == "CB"
    assert grid.rows[1] == ["", 5.0, "", dt.datetime(1975, 2, 1)]  # noqa: DTZ001 - Excel knows no zone
    assert grid.hidden_rows == {2}


def test_entities_are_never_expanded(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    path = written(tmp_path / "a.xls", spreadsheet("<Row/>", bomb))
    with pytest.raises(TdktError, match="bị hỏng"):
        read_grids(path)


def cp1258(text: str) -> bytes:
    """Write Vietnamese as Windows-1258 does: letters with their tone behind them."""
    out = b""
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        tone = "".join(c for c in parts if c in "\u0300\u0301\u0303\u0309\u0323")
        base = unicodedata.normalize("NFC", "".join(c for c in parts if c not in tone))
        out += (letter if not tone else base + tone).encode("cp1258")
    return out


@pytest.mark.parametrize(
    "write",
    [
        cp1258,
        lambda t: t.encode("utf-16-le"),
        lambda t: t.encode("utf-16-be"),
        lambda t: b"sep=;\n".replace(b";", b",") + t.encode(),
    ],
)
def test_text_of_every_encoding_is_read(tmp_path: Path, write: Callable[[str], bytes]) -> None:
    text = "\n".join(",".join(map(str, row)) for row in (*LIST, *LIST[1:] * 20))
    grid = read_grids(written(tmp_path / "a.csv", write(text)))[0]
    assert unicodedata.normalize("NFC", str(grid.rows[1][1])) == "Đặng Thị Hòa"


def test_old_fonts_in_a_text_file_are_told_from_windows_1258(tmp_path: Path) -> None:
    old = "STT,Hä vµ tªn,§¬n vÞ\n" + "1,NguyÔn V¨n An,Phßng Tæ chøc\n" * 9
    grid = read_grids(written(tmp_path / "a.csv", old.encode("cp1252")))[0]
    assert recoded(grid).grid.rows[1][1] == "Nguyễn Văn An"


# -- what a sheet may ask for ------------------------------------------------------------


def changed(path: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """Rewrite the parts of a zipped workbook."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, change(name, content))
    return path


@pytest.mark.parametrize("far", [b"XFD1048576", b"B1048576", b"XFD3", b"F2147483648", b"ZZZZ9"])
def test_a_stray_cell_far_away_costs_nothing(tmp_path: Path, far: bytes) -> None:
    path = workbook(tmp_path / "a.xlsx", (*ROWS, (2, "Lê An")))

    def stray(name: str, content: bytes) -> bytes:
        last = b'<c r="%s"><v>1</v></c></row></sheetData>' % far
        return content.replace(b"</row></sheetData>", last) if "sheet1" in name else content

    grid = read_grids(changed(path, stray))[0]
    assert [row[1] for row in grid.rows][:3] == ["Họ và tên", "Đặng Thị Hòa", "Lê An"]
    assert len(grid.rows) < 10
    assert max(map(len, grid.rows)) <= 256


def test_a_count_that_lies_is_not_believed(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ROWS)
    lie = changed(path, lambda _, c: re.sub(rb'count="\d+"', b'count="1000000000000"', c))
    assert read_grids(lie)[0].rows[1][1] == "Đặng Thị Hòa"


def test_what_swells_beyond_bounds_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zipped, "MAX_UNZIPPED", 1000)
    with pytest.raises(TdktError, match="bung ra quá lớn"):
        read_grids(workbook(tmp_path / "a.xlsx", ROWS))


def test_hidden_rows_formulas_and_old_fonts_are_seen(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (*ROWS, (2, "NguyÔn V¨n An"), (3, "=B2")):
        book.active.append(row)
    book.active.row_dimensions[2].hidden = True
    book.active["B3"].font = Font(name=".VnTime")
    book.save(tmp_path / "a.xlsx")
    grid = read_grids(tmp_path / "a.xlsx")[0]
    assert grid.hidden_rows == {1}
    assert grid.fonts == {(2, 1): ".VnTime"}
    assert grid.uncomputed == {(3, 1)}


def test_an_open_document_tells_merges_and_hidden_rows(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    wide = cell.replace("<table:table-cell", '<table:table-cell table:number-columns-spanned="2"')
    hidden = '<table:table-row table:visibility="collapse">'
    content = (
        '<?xml version="1.0"?><office:document-content'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
        '<office:spreadsheet><table:table table:name="CB">'
        f"<table:table-row>{wide.format('Họ và tên')}<table:covered-table-cell/></table:table-row>"
        f"{hidden}{cell.format('Lê An')}</table:table-row>"
        '<table:table-row table:number-rows-repeated="1048574">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(tmp_path / "a.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    (grid,) = read_grids(tmp_path / "a.ods")
    assert grid.rows[1][0] == "Lê An"
    assert grid.hidden_rows == {1}
    assert [(s.top, s.left, s.right) for s in grid.merged] == [(0, 0, 1)]


def record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def old_workbook(*cells: bytes) -> bytes:
    """Return the stream of a BIFF8 workbook: two fonts, a sheet, a hidden row."""
    font = struct.pack("<14xBB", 7, 0) + b".VnTime"
    plain = struct.pack("<14xBB", 5, 0) + b"Arial"
    head = (
        record(0x809, struct.pack("<HH12x", 0x600, 5)) + record(0x31, plain) + record(0x31, font)
    )
    head += record(0xE0, struct.pack("<H18x", 0)) + record(0xE0, struct.pack("<H18x", 1))
    place = len(head) + 4 + 6 + 2 + 2 + 4
    head += record(0x85, struct.pack("<IHBB", place, 0, 2, 0) + b"CB") + record(0x0A, b"")
    row = record(0x208, struct.pack("<HHHHHHHH", 3, 0, 2, 255, 0, 0, 0x20, 0))
    sheet = record(0x809, struct.pack("<HH12x", 0x600, 0x10)) + row + b"".join(cells)
    return head + sheet + record(0x0A, b"")


def test_an_old_workbook_tells_hidden_rows_and_fonts(tmp_path: Path) -> None:
    cell = record(0xFD, struct.pack("<HHHI", 1, 0, 1, 0))
    (facts,) = biff_facts(old_workbook(cell), tmp_path / "a.xls").values()
    assert facts.hidden_rows == {3}
    assert facts.fonts == {(1, 0): ".VnTime"}


@pytest.mark.parametrize(
    "cell",
    [
        record(0xFD, struct.pack("<HHHI", 1, 40_000, 1, 0)),
        record(0xBD, struct.pack("<HHHIH", 1, 5, 1, 0, 2)),
        record(0x200, struct.pack("<IIHHH", 0, 2**31, 0, 256, 0)),
    ],
)
def test_an_old_workbook_with_cells_where_none_can_be_is_damaged(
    tmp_path: Path, cell: bytes
) -> None:
    with pytest.raises(TdktError, match="bị hỏng"):
        biff_facts(old_workbook(cell), tmp_path / "a.xls")


@given(st.binary(max_size=300))
def test_no_stream_breaks_the_reader_of_old_workbooks(content: bytes) -> None:
    told = "a.xls"
    try:
        biff_facts(old_workbook(content), Path("a.xls"))
    except TdktError as error:
        told = str(error)
    assert "a.xls" in told


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(st.text(alphabet="<>/tablerdhspn='\"0123456789 Ếx&;", max_size=200))
def test_no_markup_breaks_the_reader(tmp_path: Path, text: str) -> None:
    grids, told = list[Grid](), "a.xls"
    try:
        grids = read_grids(written(tmp_path / "a.xls", "<table><tr><td>" + text))
    except TdktError as error:
        told = str(error)
    assert "a.xls" in told
    assert all(len(row) <= 256 for grid in grids for row in grid.rows)
