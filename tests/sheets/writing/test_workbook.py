import datetime as dt
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from tdkt_desktop.sheets.writing.plain_table import write_table
from tdkt_desktop.sheets.writing.workbook import (
    CODE,
    DATE,
    MONEY,
    NUMBER,
    TEXT,
    OutColumn,
    OutList,
    write_list,
)

LIST = OutList(
    superior="UBND tỉnh Hải Minh",
    agency="Sở Thử nghiệm",
    place="Hải Minh",
    day=dt.date(2026, 1, 5),
    title="Danh sách cán bộ",
    subtitle="",
    columns=[
        OutColumn("STT", 6, NUMBER),
        OutColumn("Họ và tên", 26),
        OutColumn("Ngày sinh", 12, DATE),
        OutColumn("Số CCCD", 15, CODE),
    ],
    rows=[
        [1, '=HYPERLINK("http://x")', "1975-02-01", "031075000001"],
        [2, "+SUM(A1)", "1980", "012"],
        [3, "@cmd", "1980-05", None],
    ],
    total="Tổng cộng: 3 người.",
    compiler="Lê Thị Lập",
    signer_title="Giám đốc",
    signer="Mai Văn Ký",
    sheet="Cán bộ",
)


@pytest.fixture
def sheet(tmp_path: Path) -> openpyxl.worksheet.worksheet.Worksheet:
    assert write_list(LIST, tmp_path / "a.xlsx") == 3
    return openpyxl.load_workbook(tmp_path / "a.xlsx").active


def test_texts_never_run_as_formulas(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    for row in (9, 10, 11):
        assert sheet.cell(row, 2).data_type == "s"
        assert sheet.cell(row, 2).quotePrefix
    assert sheet["B9"].value == '=HYPERLINK("http://x")'


def test_dates_are_dates_and_codes_are_text(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    assert sheet["C9"].value == dt.datetime(1975, 2, 1)  # noqa: DTZ001 - Excel knows no zone
    assert sheet["C9"].number_format == "DD/MM/YYYY"
    assert sheet["C10"].value == 1980
    assert sheet["C11"].value == "05/1980"
    assert sheet["D10"].value == "012"
    assert sheet["D10"].number_format == "@"


def test_the_page_is_set_up_to_print(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    assert sheet.page_setup.orientation == "landscape"
    assert int(sheet.page_setup.paperSize) == 9
    assert sheet.print_title_rows == "$7:$8"
    assert sheet["A4"].value == "DANH SÁCH CÁN BỘ"
    assert sheet["C3"].value == "Hải Minh, ngày 05 tháng 01 năm 2026"
    assert [sheet.cell(8, c).value for c in range(1, 5)] == ["(1)", "(2)", "(3)", "(4)"]
    texts = {cell.value for row in sheet.iter_rows() for cell in row}
    assert {"Tổng cộng: 3 người.", "GIÁM ĐỐC", "Mai Văn Ký", "Lê Thị Lập"} <= texts


def test_characters_no_document_holds_are_left_out(tmp_path: Path) -> None:
    rows: list[list[str | int | None]] = [
        [1, "Lê\x0bAn\x01", "1980", "01\x002"],
        [2, "Mai\ufffe", None, None],
    ]
    agency = "Sở\x02 Thử"
    out = replace(LIST, rows=rows, agency=agency, title="Danh\x07 sách", signer="Ký\x1f")
    assert write_list(out, tmp_path / "a.xlsx") == 2
    cells = [c.value for r in openpyxl.load_workbook(tmp_path / "a.xlsx").active for c in r]
    assert {"LêAn", "012", "Mai", "SỞ THỬ", "DANH SÁCH", "Ký"} <= set(cells)
    write_table(tmp_path / "b.xlsx", "Tiêu\x01 đề", ["A\x02", "B", "C"], [["x\x03", 1, "mới"]])
    cells = [c.value for r in openpyxl.load_workbook(tmp_path / "b.xlsx").active for c in r]
    assert {"Tiêu đề", "A", "x", 1} <= set(cells)


@given(
    st.lists(
        st.tuples(st.sampled_from([TEXT, CODE, DATE, NUMBER]), st.floats(5, 60)),
        min_size=1,
        max_size=30,
    ),
    st.text("abc ", max_size=200),
)
def test_nothing_is_printed_smaller_than_nine_points(
    tmp_path_factory: pytest.TempPathFactory, columns: list[tuple[str, float]], words: str
) -> None:
    """Twelve points, the least in a list, at three quarters; else it wraps, or goes on A3."""
    out = replace(
        LIST,
        columns=[OutColumn(f"Cột {n}", width, kind) for n, (kind, width) in enumerate(columns)],
        rows=[[words if kind == TEXT else None for kind, _ in columns]],
    )
    path = tmp_path_factory.mktemp("list") / "a.xlsx"
    write_list(out, path)
    sheet = openpyxl.load_workbook(path).active
    wide = sum(
        sheet.column_dimensions[get_column_letter(n + 1)].width for n in range(len(columns))
    )
    room = {9: 141, 8: 207}[int(sheet.page_setup.paperSize)]
    if sheet.sheet_properties.pageSetUpPr.fitToPage:
        assert room / wide >= 0.749
    else:
        assert sheet.page_setup.scale == 75
    least = min(cell.font.size for row in sheet.iter_rows() for cell in row if cell.value)
    assert least >= 12


def test_what_is_paid_is_added_up_and_signed_by_the_accountant(tmp_path: Path) -> None:
    out = replace(
        LIST,
        columns=[
            OutColumn("Họ và tên", 30),
            OutColumn("Tiền thưởng", 14, MONEY),
            OutColumn("Ký", 12),
        ],
        rows=[["Lê An", 1170000, None], ["Lê Bình", 585000, None]],
        accountant=True,
    )
    path = tmp_path / "a.xlsx"
    assert write_list(out, path) == 2
    sheet = openpyxl.load_workbook(path).active
    cells = {cell.value: cell for row in sheet.iter_rows() for cell in row if cell.value}
    assert cells["=SUM(B9:B10)"].number_format == "#,##0"
    assert cells["Cộng"].row == 11
    names = [cells[one].column for one in ("NGƯỜI LẬP", "KẾ TOÁN", "GIÁM ĐỐC")]
    assert names == sorted(set(names))
