"""What a number format shows before a number, as the officer sees it in Excel."""

import struct
import zipfile
from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop.sheets.files.reading import read_grids
from tdkt_desktop.sheets.files.styles import zeros
from tdkt_desktop.sheets.files.xls import biff_facts
from tests.sheets.files.test_reading import record


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [
        ("00000", 7, "00007"),
        ("000000000000", 1170000001.0, "001170000001"),
        ("0000 000 000", 912345678, "0912 345 678"),
        (r"0000\.000\.000;@", 912345678, "0912.345.678"),
        ('"HC-"000', 12, "HC-012"),
        ("##0000", 1234567, "1234567"),
        ("000", 1234, "1234"),
        ('00"/"00"/"0000', 1021980, "01/02/1980"),
    ],
)
def test_a_number_is_read_as_its_cell_shows_it(code: str, value: float, shown: str) -> None:
    look = zeros(code)
    assert look is not None
    assert (look.shown(value) or str(value)) == shown


@pytest.mark.parametrize(
    "code", ["General", "0", "0.00", "#,##0", "dd/mm/yyyy", "0%", "@", "0.0E+00"]
)
def test_other_formats_leave_the_number(code: str) -> None:
    assert zeros(code) is None


@pytest.mark.parametrize("value", [None, "7", True, 1.5, -3])
def test_what_is_no_count_is_left(value: object) -> None:
    look = zeros("00000")
    assert look is not None
    assert look.shown(value) is None


def test_zeros_of_a_workbook_are_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Họ và tên", "Số tài khoản", "Mã"])
    sheet.append(["Lò Thị Mẫu", 12345678, 7])
    sheet["B2"].number_format, sheet["C2"].number_format = "0000000000000", "00000"
    book.save(tmp_path / "a.xlsx")
    (grid,) = read_grids(tmp_path / "a.xlsx")
    assert list(grid.rows[1]) == ["Lò Thị Mẫu", "0000012345678", "00007"]


def test_zeros_of_an_open_document_are_read(tmp_path: Path) -> None:
    cell = (
        '<table:table-cell office:value-type="float" office:value="7"{}>'
        "<text:p>{}</text:p></table:table-cell>"
    )
    content = (
        '<?xml version="1.0"?><office:document-content'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
        '<office:spreadsheet><table:table table:name="CB"><table:table-row>'
        + cell.format("", "7")
        + cell.format(' table:number-columns-repeated="2"', "00007")
        + "</table:table-row></table:table></office:spreadsheet></office:body>"
        + "</office:document-content>"
    )
    with zipfile.ZipFile(tmp_path / "a.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    (grid,) = read_grids(tmp_path / "a.ods")
    assert list(grid.rows[0]) == [7, "00007", "00007"]


def test_zeros_of_an_old_workbook_are_told(tmp_path: Path) -> None:
    code = b"00000"
    head = record(0x809, struct.pack("<HH12x", 0x600, 5))
    head += record(0x31, struct.pack("<14xBB", 5, 0) + b"Arial")
    head += record(0x41E, struct.pack("<HHB", 164, len(code), 0) + code)
    head += record(0xE0, struct.pack("<HH16x", 0, 0)) + record(0xE0, struct.pack("<HH16x", 0, 164))
    place = len(head) + 4 + 6 + 2 + 2 + 4
    head += record(0x85, struct.pack("<IHBB", place, 0, 2, 0) + b"CB") + record(0x0A, b"")
    cells = record(0x203, struct.pack("<HHHd", 1, 0, 1, 7.0))
    cells += record(0xBD, struct.pack("<HHHIHIH", 2, 3, 0, 30, 1, 30, 4))
    sheet = record(0x809, struct.pack("<HH12x", 0x600, 0x10)) + cells + record(0x0A, b"")
    (facts,) = biff_facts(head + sheet, tmp_path / "a.xls").values()
    assert {cell: look.shown(7) for cell, look in facts.zeros.items()} == {
        (1, 0): "00007",
        (2, 4): "00007",
    }
