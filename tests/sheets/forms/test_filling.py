"""A superior's workbook filled in place: what stood there stands there still, moved if need be."""

import datetime as dt
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation

from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.law.vocabulary import vocabulary
from tdkt_desktop.operations.papers import form_filling
from tdkt_desktop.sheets.forms.cells import SheetContent, SheetSection
from tdkt_desktop.sheets.forms.filling import Filled, fill_workbook
from tdkt_desktop.sheets.forms.moves import RowsIn
from tdkt_desktop.sheets.forms.tables import KIND, SUBJECT

BORN = dt.datetime(1980, 2, 1)  # noqa: DTZ001 - as openpyxl gives dates
LINE = Side(style="thin")
RULED = Border(left=LINE, right=LINE, top=LINE, bottom=LINE)


def row(name: str, **more: object) -> dict[str, object]:
    values: dict[str, object] = {
        "stt": 0,
        "ten": name,
        "ngay_sinh": "01/02/1980",
        "gioi_tinh": "Nữ",
        "chuc_vu": "Chuyên viên",
        "don_vi": "Văn phòng",
        "chuc_danh": "Chuyên viên, Văn phòng",
        "danh_hieu": "Lao động tiên tiến",
        "danh_hieu_goc": "Lao động tiên tiến",
        "lich_su": [{"nam": 2024, "tat": "LĐTT"}],
        "xep_loai_cac_nam": "năm 2024: HT; năm 2025: HTT",
        "danh_hieu_tat": "LĐTT",
        "xep_loai": "HTT",
        "doi_tuong": "Cá nhân",
        "thanh_tich": "",
        "ghi_chu": "",
        "tien": 702_000,
    }
    return values | more


def words(rows: Sequence[dict[str, object]]) -> SheetContent:
    for place, one in enumerate(rows, start=1):
        one["stt"] = place

    def belongs(title: str) -> SheetSection | None:
        for end in ("Tập thể", "Cá nhân", "Hộ gia đình"):
            if title.casefold().endswith(end.casefold()):
                return SheetSection(SUBJECT, lambda one, of=end: one["doi_tuong"] == of)  # type: ignore[misc]
        for end in ("Lao động tiên tiến", "Giấy khen"):
            if title.endswith(end):
                return SheetSection(KIND, lambda one, of=end: one["danh_hieu"] == of)  # type: ignore[misc]
        return None

    values = {"co_quan": "Sở Thử nghiệm", "nam": "2025", "so_luong": len(rows)}
    return SheetContent(values, rows, belongs, vocabulary(), frozenset(row("").keys()))


def filled(
    book: openpyxl.Workbook, tmp_path: Path, rows: Sequence[dict[str, object]]
) -> tuple[Any, Filled]:
    template, path = tmp_path / "mau.xlsx", tmp_path / "ra.xlsx"
    book.save(template)
    told = fill_workbook(template, words(rows), path)
    return openpyxl.load_workbook(path), told


def superiors(blank: int = 3) -> openpyxl.Workbook:
    """Return a form with a title, a header of two rows, blank ruled rows, a sum, a signature."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Danh sách"
    sheet["A1"] = "UBND TỈNH HẢI MINH"
    sheet.merge_cells("A3:G3")
    sheet["A3"] = "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"
    sheet["A3"].font = Font(bold=True, size=15)
    heads = (
        "STT",
        "Họ và tên",
        "Ngày sinh",
        "Chức vụ, đơn vị công tác",
        "Hình thức khen thưởng đề nghị",
        "Số phiếu đồng ý",
        "Tiền",
    )
    for column, text in enumerate(heads, start=1):
        sheet.cell(5, column, text).border = RULED
        sheet.cell(6, column, f"({column})").border = RULED
    for at in range(7, 7 + blank):
        sheet.row_dimensions[at].height = 33
        for column in range(1, 8):
            sheet.cell(at, column).border = RULED
            sheet.cell(at, column).fill = PatternFill("solid", fgColor="FFEEDD")
        sheet.cell(at, 7, f"=F{at}*10")
    last = 7 + blank
    sheet.cell(last, 1, "Tổng cộng").font = Font(bold=True)
    sheet.merge_cells(start_row=last, end_row=last, start_column=1, end_column=6)
    sheet.cell(last, 7, f"=SUM(G7:G{last - 1})")
    sheet.cell(last + 2, 5, "THỦ TRƯỞNG ĐƠN VỊ")
    other = book.create_sheet("Danh mục")
    other["A1"], other["A2"] = "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"
    other["B1"] = f"='Danh sách'!G{last}"
    rule = DataValidation(type="list", formula1="'Danh mục'!$A$1:$A$2", sqref=f"E7:E{last - 1}")
    sheet.add_data_validation(rule)
    sheet.conditional_formatting.add(
        f"F7:F{last - 1}", CellIsRule(operator="lessThan", formula=["3"])
    )
    sheet.print_area = f"A1:G{last + 2}"
    sheet.print_title_rows = "5:6"
    sheet.page_setup.orientation = "landscape"
    return book


def test_a_header_is_recognised_and_blank_rows_are_filled(tmp_path: Path) -> None:
    book, told = filled(superiors(), tmp_path, [row("Lê An", phieu="9"), row("Mai Bình")])
    sheet = book["Danh sách"]
    assert [sheet.cell(7, c).value for c in range(1, 7)] == [
        1,
        "Lê An",
        BORN,
        "Chuyên viên, Văn phòng",
        "Lao động tiên tiến",
        9,
    ]
    assert sheet["B8"].value == "Mai Bình"
    assert sheet["B9"].value is None
    assert sheet["G10"].value == "=SUM(G7:G9)"
    assert told.rows == 2
    assert told.sheets == ["Danh sách"]


def test_more_rows_than_there_is_room_for_move_the_rest(tmp_path: Path) -> None:
    book, _ = filled(superiors(), tmp_path, [row(f"Người {n}") for n in range(10)])
    sheet = book["Danh sách"]
    assert [sheet.cell(r, 2).value for r in range(7, 17)] == [f"Người {n}" for n in range(10)]
    assert sheet["A17"].value == "Tổng cộng"
    assert sheet["G17"].value == "=SUM(G7:G16)"
    assert sheet["G16"].value == "=F16*10"
    assert sheet["E19"].value == "THỦ TRƯỞNG ĐƠN VỊ"
    assert "A17:F17" in {str(range_) for range_ in sheet.merged_cells.ranges}
    assert sheet.row_dimensions[15].height == 33
    assert sheet["C15"].border.left.style == "thin"
    assert sheet["C15"].fill.fgColor.rgb == "00FFEEDD"
    assert sheet["A17"].font.bold
    (rule,) = sheet.data_validations.dataValidation
    assert str(rule.sqref) == "E7:E16"
    assert rule.formula1 == "'Danh mục'!$A$1:$A$2"
    assert [str(one.sqref) for one in sheet.conditional_formatting] == ["F7:F16"]
    assert sheet.print_area == "'Danh sách'!$A$1:$G$19"
    assert sheet.print_title_rows == "$5:$6"
    assert sheet.page_setup.orientation == "landscape"
    assert book["Danh mục"]["B1"].value == "='Danh sách'!G17"


def test_a_form_with_one_row_grows_its_sum(tmp_path: Path) -> None:
    book, _ = filled(superiors(1), tmp_path, [row("A"), row("B"), row("C")])
    sheet = book["Danh sách"]
    assert sheet["G10"].value == "=SUM(G7:G9)"
    assert sheet["G9"].value == "=F9*10"


def test_sections_take_their_own(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for column, text in enumerate(("TT", "Tên tập thể, cá nhân", "Đơn vị"), start=1):
        sheet.cell(2, column, text).border = RULED
    for at, text in ((3, "I. TẬP THỂ"), (5, "II. CÁ NHÂN")):
        sheet.cell(at, 1, text).border = RULED
        for column in range(1, 4):
            sheet.cell(at + 1, column).border = RULED
    sheet["A7"] = "Tổng số"
    rows = [row("Lê An"), row("Phòng A", doi_tuong="Tập thể"), row("Mai Bình"), row("Hồ Cúc")]
    made, _ = filled(book, tmp_path, rows)
    found = [made.active.cell(at, 2).value or made.active.cell(at, 1).value for at in range(3, 10)]
    assert found == [
        "I. TẬP THỂ",
        "Phòng A",
        "II. CÁ NHÂN",
        "Lê An",
        "Mai Bình",
        "Hồ Cúc",
        "Tổng số",
    ]


def headed(sheet: Any, at: int, *heads: str, titles: Sequence[str] = (), blank: int = 0) -> int:
    """Write a header and, under it, titles across the table; returns the row below."""
    for column, text in enumerate(heads, start=1):
        sheet.cell(at, column, text).border = RULED
    for text in titles or [""]:
        if text:
            at += 1
            sheet.cell(at, 1, text)
            sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=len(heads))
        for _ in range(blank):
            at += 1
            for column in range(1, len(heads) + 1):
                sheet.cell(at, column).border = RULED
    return at + 1


def seen(sheet: Any, column: int = 2) -> list[str]:
    values = [
        sheet.cell(at, column).value or sheet.cell(at, 1).value
        for at in range(1, sheet.max_row + 1)
    ]
    return [str(value) for value in values if value]


PEOPLE = [
    row("Lê An"),
    row("Phòng A", doi_tuong="Tập thể"),
    row("Mai Bình", danh_hieu="Giấy khen", danh_hieu_tat="GK"),
    row("Phòng B", doi_tuong="Tập thể", danh_hieu="Giấy khen", danh_hieu_tat="GK"),
]


def test_titles_with_no_rows_under_them_get_their_own(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    below = headed(
        book.active,
        2,
        "TT",
        "Tên tập thể, cá nhân",
        "Đơn vị",
        titles=("I. TẬP THỂ", "II. CÁ NHÂN"),
    )
    book.active.cell(below, 1, "Người lập")
    made, _ = filled(book, tmp_path, PEOPLE)
    assert seen(made.active)[1:] == [
        "I. TẬP THỂ",
        "Phòng A",
        "Phòng B",
        "II. CÁ NHÂN",
        "Lê An",
        "Mai Bình",
        "Người lập",
    ]
    assert {str(range_) for range_ in made.active.merged_cells.ranges} == {"A3:C3", "A6:C6"}
    assert [made.active.cell(at, 1).value for at in (4, 5, 7, 8)] == [1, 2, 1, 2]
    assert made.active["B4"].border.bottom.style == "thin"


def test_titles_within_titles(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    headed(
        book.active,
        1,
        "TT",
        "Họ và tên, tên tập thể",
        "Đơn vị",
        blank=0,
        titles=(
            "A. Tập thể",
            "I. Lao động tiên tiến",
            "II. Giấy khen",
            "B. Cá nhân",
            "I. Lao động tiên tiến",
            "II. Giấy khen",
        ),
    )
    made, told = filled(book, tmp_path, PEOPLE)
    assert seen(made.active)[1:] == [
        "A. Tập thể",
        "I. Lao động tiên tiến",
        "Phòng A",
        "II. Giấy khen",
        "Phòng B",
        "B. Cá nhân",
        "I. Lao động tiên tiến",
        "Lê An",
        "II. Giấy khen",
        "Mai Bình",
    ]
    assert not told.left_out


def test_two_tables_of_a_sheet_and_a_sheet_for_each(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Cả hai"
    book.active["A1"] = "I. Tập thể"
    below = headed(book.active, 2, "TT", "Tên tập thể", "Đơn vị", blank=1)
    book.active.cell(below, 2, "II. Cá nhân")
    headed(book.active, below + 1, "TT", "Họ và tên", "Đơn vị", blank=1)
    made, _ = filled(book, tmp_path, PEOPLE)
    assert seen(made.active) == [
        "I. Tập thể",
        "Tên tập thể",
        "Phòng A",
        "Phòng B",
        "II. Cá nhân",
        "Họ và tên",
        "Lê An",
        "Mai Bình",
    ]

    book = openpyxl.Workbook()
    book.active.title = "Tập thể"
    for sheet in (book.active, book.create_sheet("Cá nhân")):
        headed(sheet, 1, "TT", "Tên", "Đơn vị", blank=2)
    made, told = filled(book, tmp_path, PEOPLE)
    assert seen(made["Tập thể"])[1:] == ["Phòng A", "Phòng B"]
    assert seen(made["Cá nhân"])[1:] == ["Lê An", "Mai Bình"]
    assert told.sheets == ["Cá nhân", "Tập thể"]


def test_who_has_no_place_in_the_form_is_named(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    headed(book.active, 1, "TT", "Tên", "Đơn vị", titles=("I. Cá nhân",), blank=1)
    _, told = filled(book, tmp_path, PEOPLE)
    assert told.rows == 2
    assert told.left_out == ["Phòng A (LĐTT)", "Phòng B (GK)"]


def test_general_titles_and_subtotals_do_not_end_the_list(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for at, cells in enumerate(
        (
            ("TT", "Họ và tên, tên tập thể", "Số phiếu"),
            ("PHẦN MỘT",),
            ("Tập thể",),
            (None, "Cộng"),
            ("Cá nhân",),
            (),
            (None, "Cộng", "=SUM(C6)"),
            (None, "Người lập"),
        ),
        start=1,
    ):
        for column, text in enumerate(cells, start=1):
            sheet.cell(at, column, text)
    for column in range(1, 4):
        sheet.cell(6, column).border = RULED
    made, told = filled(book, tmp_path, [person | {"phieu": "7"} for person in PEOPLE])
    assert told.rows == 4
    assert seen(made.active)[1:] == [
        "PHẦN MỘT",
        "Tập thể",
        "Phòng A",
        "Phòng B",
        "Cộng",
        "Cá nhân",
        "Lê An",
        "Mai Bình",
        "Cộng",
        "Người lập",
    ]
    assert [made.active.cell(at, 3).value for at in (8, 9, 10)] == [7, 7, "=SUM(C8:C9)"]


def test_titles_are_told_from_commendations(tmp_path: Path) -> None:
    assert form_filling._NUMBERED.sub("", "a. cac danh hieu thi dua") in form_filling._CATEGORIES
    assert form_filling._NUMBERED.sub("", "ii) hinh thuc khen thuong") in form_filling._CATEGORIES
    assert not list(tmp_path.iterdir())


def test_what_a_column_asks_for_is_written_as_it_asks(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    heads = (
        "TT",
        "Họ và tên",
        "Năm sinh",
        "Xếp loại năm 2024",
        "Danh hiệu đã đạt năm 2024",
        "Kết quả bỏ phiếu: Số phiếu",
        "Tỷ lệ phiếu (%)",
        "Danh hiệu đề nghị",
        "Ghi chú",
    )
    headed(sheet, 1, *heads, blank=2)
    sheet["K1"] = "Lưu"
    sheet["K2"] = "hướng dẫn bên cạnh"
    for cell in ("G2", "G3"):
        sheet[cell].number_format = '0.0"%"'
    sheet.add_data_validation(
        DataValidation(type="list", formula1='"LĐTT,CSTĐ cơ sở"', sqref="H2:H3")
    )
    rows = [
        row("Lê An", phieu="7", ty_le="87,5%"),
        row("Mai Bình", danh_hieu="Giấy khen", danh_hieu_goc="Giấy khen"),
    ]
    made, told = filled(book, tmp_path, rows)
    cells = [made.active.cell(2, c).value for c in range(1, 9)]
    assert cells == [1, "Lê An", 1980, "HT", "LĐTT", 7, 87.5, "LĐTT"]
    assert made.active["K2"].value == "hướng dẫn bên cạnh"
    assert told.unmapped == []
    assert told.unlisted == ["Giấy khen"]


def test_units_called_by_name_are_a_list_of_their_own(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    below = headed(book.active, 1, "TT", "Tên phòng, ban", "Thành tích", blank=1)
    book.active.cell(below + 1, 1, "Cá nhân")
    headed(book.active, below + 2, "TT", "Họ và tên", "Đơn vị", blank=1)
    made, _ = filled(book, tmp_path, PEOPLE)
    assert seen(made.active) == [
        "Tên phòng, ban",
        "Phòng A",
        "Phòng B",
        "Cá nhân",
        "Họ và tên",
        "Lê An",
        "Mai Bình",
    ]


def test_marks_on_one_sheet_and_a_header_on_another(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Cá nhân"
    book.active["A1"], book.active["B1"] = "{{ stt }}", "{{ ten }}"
    headed(book.create_sheet("Tập thể"), 1, "TT", "Tên tập thể", "Đơn vị", blank=1)
    made, told = filled(book, tmp_path, PEOPLE)
    assert seen(made["Cá nhân"]) == ["Lê An", "Mai Bình"]
    assert seen(made["Tập thể"])[1:] == ["Phòng A", "Phòng B"]
    assert told.rows == 4


def test_a_marked_row_is_of_whom_any_of_its_marks_says(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active["A1"], book.active["B1"] = "{{ stt }}", "{{ ca_nhan.ten }}"
    book.active["A2"] = "Tập thể"
    book.active["A3"], book.active["B3"] = "{{ n.stt }}", "{{ tap_the.ten }}"
    book.save(tmp_path / "mau.xlsx")
    wanted = words(PEOPLE)
    parted = {
        "ca_nhan": [one for one in wanted.rows if one["doi_tuong"] == "Cá nhân"],
        "tap_the": [one for one in wanted.rows if one["doi_tuong"] == "Tập thể"],
    }
    told = fill_workbook(
        tmp_path / "mau.xlsx",
        replace(wanted, values={**wanted.values, **parted}),
        tmp_path / "ra.xlsx",
    )
    made = openpyxl.load_workbook(tmp_path / "ra.xlsx").active
    assert seen(made) == ["Lê An", "Mai Bình", "Tập thể", "Phòng A", "Phòng B"]
    assert [made.cell(at, 1).value for at in (1, 2, 4, 5)] == [1, 2, 1, 2]
    assert told.rows == 4


def test_spare_rows_lose_their_numbers(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    below = headed(book.active, 1, "TT", "Họ và tên", "Đơn vị")
    for place in range(5):
        book.active.cell(below + place, 1, place + 1)
    made, _ = filled(book, tmp_path, [row("Lê An"), row("Mai Bình")])
    assert [made.active.cell(at, 1).value for at in range(2, 7)] == [1, 2, None, None, None]


def test_one_blank_row_spreads_its_choices_and_totals(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Một"
    headed(book.active, 1, "TT", "Họ và tên", "Xếp loại", blank=1)
    total = book.create_sheet("Tổng")
    total["A1"] = "=COUNTA('Một'!B2,'Một'!B9)"
    book.active.add_data_validation(
        DataValidation(type="list", formula1='"Hoàn thành tốt nhiệm vụ,Khác"', sqref="C2")
    )
    level = row("")["xep_loai"]
    made, told = filled(book, tmp_path, [row(f"Người {n}", xep_loai=level) for n in range(4)])
    (rule,) = made["Một"].data_validations.dataValidation
    assert str(rule.sqref) == "C2:C5"
    assert made["Tổng"]["A1"].value == "=COUNTA('Một'!B2:B5,'Một'!B12)"
    assert [made["Một"].cell(at, 2).value for at in range(2, 6)] == [
        f"Người {n}" for n in range(4)
    ]
    assert told.rows == 4


def test_made_up_rows_are_written_over(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    below = headed(book.active, 1, "TT", "Họ và tên; ngày, tháng, năm sinh", "Đơn vị", blank=3)
    book.active["A2"], book.active["B2"], book.active["C2"] = 1, "Nguyễn Văn A (ví dụ)", "Sở X"
    book.active.cell(below, 2, "Cộng")
    made, _ = filled(book, tmp_path, [row("Lê An"), row("Mai Bình")])
    assert seen(made.active)[1:] == ["Lê An; 01/02/1980", "Mai Bình; 01/02/1980", "Cộng"]
    assert made.active["C2"].value == "Văn phòng"


def test_cells_joined_across_a_row_stay_joined_in_every_row(tmp_path: Path) -> None:
    for mark in ("{{ ten }}", None):
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet is not None
        for column, text in ((1, "TT"), (2, "Họ và tên"), (4, "Đơn vị")):
            sheet.cell(5, column, text).border = RULED
            sheet.cell(6, column).border = RULED
        sheet.merge_cells("B5:C5")
        sheet.merge_cells("B6:C6")
        sheet["B6"] = mark
        sheet["D7"] = "=COUNTA(D6)"
        made, _ = filled(book, tmp_path, PEOPLE)
        assert {str(range_) for range_ in made.active.merged_cells.ranges} == {
            f"B{at}:C{at}" for at in range(5, 10)
        }
        assert [made.active.cell(at, 2).value for at in range(6, 10)] == [
            person["ten"] for person in PEOPLE
        ]
        assert made.active["D10"].value == "=COUNTA(D6:D9)"


def test_what_is_written_wrong_or_would_be_lost_is_told(tmp_path: Path) -> None:
    book = marked()
    assert book.active is not None
    book.active["B7"] = "{{ nam"
    with pytest.raises(TdktError, match=r"B7.*\{\{ nam"):
        filled(book, tmp_path, PEOPLE)
    template = tmp_path / "mau.xlsx"
    superiors().save(template)
    with pytest.raises(TdktError, match="tệp khác"):
        fill_workbook(template, words(PEOPLE), template)
    drawn = tmp_path / "ve.xlsx"
    drawn.write_bytes(template.read_bytes())
    with zipfile.ZipFile(drawn, "a") as package:
        package.writestr("xl/drawings/drawing9.xml", "<xdr:wsDr><xdr:sp/></xdr:wsDr>")
    fill_workbook(drawn, words(PEOPLE), tmp_path / "ra.xlsx")


def test_columns_of_ticks_and_split_dates(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Họ và tên", "Năm sinh", None, "Danh hiệu đề nghị", None])
    sheet.append([None, None, "Nam", "Nữ", "LĐTT", "CSTĐCS"])
    for span in ("A1:A2", "B1:B2", "C1:D1", "E1:F1"):
        sheet.merge_cells(span)
    rows = [row("Lê An"), row("Vũ Dũng", gioi_tinh="Nam", danh_hieu="Chiến sĩ thi đua cơ sở")]
    made, _ = filled(book, tmp_path, rows)
    cells = [[made.active.cell(at, c).value for c in range(1, 7)] for at in (3, 4)]
    assert cells == [[1, "Lê An", None, 1980, "x", None], [2, "Vũ Dũng", 1980, None, None, "x"]]


def marked() -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = "Đơn vị: {{ co_quan }}"
    sheet["C1"] = "{{ nam }}"
    for column, text in enumerate(
        ("{{ stt }}", "{{ten}}", "{{ ngay_sinh }}", "{{ n.chuc_vu }} – {{ don_vi }}", "=LEN(B3)"),
        1,
    ):
        sheet.cell(3, column, text)
    sheet["C3"].number_format = "DD-MM-YYYY"
    sheet["A4"] = "Cộng: {{ so_luong }}"
    return book


def test_markers_say_what_goes_where(tmp_path: Path) -> None:
    made, _ = filled(marked(), tmp_path, [row("Lê An"), row("=1+1"), row("Hồ Cúc")])
    sheet = made.active
    assert sheet["A1"].value == "Đơn vị: Sở Thử nghiệm"
    assert sheet["C1"].value == 2025
    assert [sheet.cell(4, c).value for c in range(1, 6)] == [
        2,
        "=1+1",
        BORN,
        "Chuyên viên – Văn phòng",
        "=LEN(B4)",
    ]
    assert sheet["B4"].data_type == "s"
    assert sheet["C5"].number_format == "DD-MM-YYYY"
    assert sheet["A6"].value == "Cộng: 3"


def test_a_marker_nobody_knows_is_named_with_its_place(tmp_path: Path) -> None:
    book = marked()
    assert book.active is not None
    book.active["F9"] = "{{ khong_ro }}"
    with pytest.raises(TdktError, match=r"khong_ro.*F9"):
        filled(book, tmp_path, [row("Lê An")])
    assert not (tmp_path / "ra.xlsx").exists()


def test_a_workbook_that_says_nothing_is_refused(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active["A1"] = "Chào"
    with pytest.raises(TdktError, match="tiêu đề"):
        filled(book, tmp_path, [row("Lê An")])
    (tmp_path / "hỏng.xlsx").write_bytes(b"PK")
    with pytest.raises(TdktError, match="hỏng"):
        fill_workbook(tmp_path / "hỏng.xlsx", words([row("A")]), tmp_path / "ra.xlsx")
    with pytest.raises(TdktError, match=r"\.xlsx"):
        fill_workbook(tmp_path / "cũ.xls", words([row("A")]), tmp_path / "ra.xlsx")


@given(
    st.integers(1, 30),
    st.integers(0, 10),
    st.integers(1, 20),
    st.integers(1, 40),
    st.integers(0, 9),
)
def test_references_follow_their_cells(
    first: int, height: int, count: int, start: int, length: int
) -> None:
    after = first + height
    moving = RowsIn("Sheet", first, after, count)
    top, bottom = start, start + length
    moved = moving.formula(f"SUM($A${top}:A{bottom})+B{bottom}", own=True)
    new_top = top + count if top > after else top
    single = bottom + count if bottom > after else bottom
    assert moved.startswith(f"SUM($A${new_top}:A")
    assert moved.endswith(f"+B{single}")
    assert moving.formula(f'X!A{bottom}&"A{bottom}"', own=True) == (f'X!A{bottom}&"A{bottom}"')
    assert moving.formula(f"LOG10({top})+A1B", own=True) == f"LOG10({top})+A1B"


# -- what is not there -----------------------------------------------------------------------


@pytest.mark.parametrize("place", [(20_000, 2), (1_048_576, 1), (15, 16_384), (900_000, 16_000)])
def test_a_formatted_empty_cell_far_away_costs_nothing(
    tmp_path: Path, place: tuple[int, int]
) -> None:
    """Work follows what is used: rows times columns would be sixteen thousand million cells."""
    book = superiors()
    sheet = book.active
    assert sheet is not None
    sheet.cell(*place).font = Font(bold=True)
    made, told = filled(book, tmp_path, [row("Lê An"), row("Mai Bình"), row("Hồ Cúc"), row("Vũ")])
    assert told.rows == 4
    names = [made.active.cell(at, 2).value for at in range(1, 20)]
    assert names.index("Lê An") == names.index("Vũ") - 3
    assert made.active.max_row <= 1_048_576


def test_a_list_of_choices_over_a_whole_column_is_read_by_its_cells(tmp_path: Path) -> None:
    book = superiors()
    sheet = book.active
    assert sheet is not None
    other = book.create_sheet("Danh mục")
    for place, text in enumerate(("Chiến sĩ thi đua cơ sở", "Lao động tiên tiến"), start=1):
        other.cell(place, 1, text)
    rule = DataValidation(type="list", formula1="'Danh mục'!$A$1:$A$1048576")
    rule.add("E8:E12")
    sheet.add_data_validation(rule)
    made, _ = filled(book, tmp_path, [row("Lê An")])
    assert len(made["Danh mục"]["A"]) == 2


def repacked(template: Path, change: Callable[[str, bytes], tuple[str, bytes]]) -> Path:
    with zipfile.ZipFile(template) as package:
        parts = [change(name, package.read(name)) for name in package.namelist()]
    with zipfile.ZipFile(template, "w") as package:
        for name, data in parts:
            package.writestr(name, data)
    return template


def test_a_footer_of_any_shape_stays_as_it_was(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["TT", "Họ và tên"])
    book.save(tmp_path / "mẫu.xlsx")

    def footed(name: str, data: bytes) -> tuple[str, bytes]:
        banner = b"<headerFooter><oddFooter>Trang &amp;P/&amp;N</oddFooter></headerFooter>"
        return name, data.replace(b"</worksheet>", banner + b"</worksheet>")

    fill_workbook(repacked(tmp_path / "mẫu.xlsx", footed), words(PEOPLE), tmp_path / "điền.xlsx")
    with zipfile.ZipFile(tmp_path / "điền.xlsx") as package:
        sheet = package.read("xl/worksheets/sheet1.xml")
    assert b"<oddFooter>Trang &amp;P/&amp;N</oddFooter>" in sheet


def test_a_package_with_backslashes_is_filled_as_excel_opens_it(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["TT", "Họ và tên"])
    book.save(tmp_path / "mẫu.xlsx")
    template = repacked(tmp_path / "mẫu.xlsx", lambda name, data: (name.replace("/", "\\"), data))
    told = fill_workbook(template, words(PEOPLE), tmp_path / "điền.xlsx")
    out = openpyxl.load_workbook(tmp_path / "điền.xlsx")
    assert told.rows == len(PEOPLE)
    assert out.active["B2"].value == PEOPLE[0]["ten"]


def test_a_form_with_two_rows_a_person_holds_everybody(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Họ và tên", "Chức vụ, đơn vị", "Hình thức"])
    for top in (2, 4):
        for letter in "ABD":
            sheet.merge_cells(f"{letter}{top}:{letter}{top + 1}")
        for column in range(1, 5):
            for down in (0, 1):
                sheet.cell(top + down, column).border = RULED
    sheet["A7"] = "NGƯỜI LẬP BIỂU"
    people = [row(f"Người {letter}") for letter in "ABCDE"]
    out, told = filled(book, tmp_path, people)
    there = out.active
    names = [there.cell(at, 2).value for at in range(2, 12, 2)]
    assert told.rows == 5
    assert names == [one["ten"] for one in people]
    assert [there.cell(at, 1).value for at in range(2, 12, 2)] == [1, 2, 3, 4, 5]
    joined = {str(range_) for range_ in there.merged_cells.ranges}
    assert {f"B{at}:B{at + 1}" for at in range(2, 12, 2)} <= joined
    assert there["A13"].value == "NGƯỜI LẬP BIỂU"


def test_made_up_rows_of_a_form_never_go_out(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Họ và tên", "Chức vụ, đơn vị", "Hình thức"])
    sheet.append([1, "Nguyễn Văn A", "Trưởng phòng, Phòng X", "Bằng khen"])
    sheet.append([2, "Trần Thị B", "Chuyên viên, Phòng Y", "Bằng khen"])
    sheet.append(["...", None, None, None])
    for at in range(2, 5):
        for column in range(1, 5):
            sheet.cell(at, column).border = RULED
    sheet["B6"] = "NGƯỜI LẬP BIỂU"
    out, told = filled(book, tmp_path, [row("Lê Văn An")])
    there = out.active
    assert [there.cell(at, 2).value for at in range(2, 7)] == [
        "Lê Văn An",
        None,
        None,
        None,
        "NGƯỜI LẬP BIỂU",
    ]
    assert there["A4"].value is None
    assert told.samples == [
        "Nguyễn Văn A · Trưởng phòng, Phòng X",
        "Trần Thị B · Chuyên viên, Phòng Y",
    ]


def test_rows_joined_in_pairs_keep_their_numbers(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Họ và tên", "Chức vụ, đơn vị"])
    for top in (2, 4, 6):
        for letter in "AB":
            sheet.merge_cells(f"{letter}{top}:{letter}{top + 1}")
        for column in range(1, 4):
            for down in (0, 1):
                sheet.cell(top + down, column).border = RULED
    out, _ = filled(book, tmp_path, [row("Lê Văn An"), row("Mai Thị Bình")])
    there = out.active
    assert [there.cell(at, 1).value for at in (2, 4, 6)] == [1, 2, None]
    assert [there.cell(at, 2).value for at in (2, 4, 6)] == ["Lê Văn An", "Mai Thị Bình", None]


def test_a_household_stands_by_its_head_and_its_address(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["III. HỘ GIA ĐÌNH"])
    sheet.append(["STT", "Chủ hộ", "Địa chỉ", "Hình thức", "Thành tích"])
    for column in range(1, 6):
        sheet.cell(3, column).border = RULED
    people = [row("Lê An"), row("Hộ ông Trần Văn Mơ, 1 Đường Mơ, Tổ 2", doi_tuong="Hộ gia đình")]
    out, told = filled(book, tmp_path, people)
    there = out.active
    assert [there.cell(3, column).value for column in (1, 2, 3)] == [
        1,
        "Hộ ông Trần Văn Mơ",
        "1 Đường Mơ, Tổ 2",
    ]
    assert told.left_out == ["Lê An (LĐTT)"]


def last_years() -> openpyxl.Workbook:
    """Return a form as the superior sent it last year: two people in it, nothing blank."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Họ và tên", "Chức vụ, đơn vị", "Hình thức", "Mã ngạch"])
    sheet.append([1, "Trần Thị Cúc", "Chuyên viên, Văn phòng", "Giấy khen", "01.003"])
    sheet.append([2, "Phạm Đức Dũng", "Chuyên viên, Phòng X", "Giấy khen", "01.003"])
    sheet["B5"] = "NGƯỜI LẬP BIỂU"
    return book


def lines(sheet: Any) -> list[tuple[object, ...]]:
    return [tuple(cell.value for cell in one) for one in sheet.iter_rows(min_row=2)]


def test_last_years_people_do_not_go_up_again_under_this_years(tmp_path: Path) -> None:
    out, told = filled(last_years(), tmp_path, [row("Lê An")])
    first, second, *_ = lines(out.active)
    assert first[:2] == (1, "Lê An")
    assert first[4] is None  # the code was of who stood there
    assert not any(second)
    assert told.samples == [
        "Trần Thị Cúc · Chuyên viên, Văn phòng",
        "Phạm Đức Dũng · Chuyên viên, Phòng X",
    ]
    assert out.active["B5"].value == "NGƯỜI LẬP BIỂU"


def test_rows_that_are_to_stay_stand_above_and_are_counted_on(tmp_path: Path) -> None:
    template, path = tmp_path / "mau.xlsx", tmp_path / "ra.xlsx"
    last_years().save(template)
    content = replace(words([row("Lê An"), row("Mai Bình")]), keep=True)
    told = fill_workbook(template, content, path)
    names = [line[:2] for line in lines(openpyxl.load_workbook(path).active)]
    assert names == [
        (1, "Trần Thị Cúc"),
        (2, "Phạm Đức Dũng"),
        (3, "Lê An"),
        (4, "Mai Bình"),
        (None, None),
        (None, "NGƯỜI LẬP BIỂU"),
    ]
    assert told.kept
    assert not told.samples


def test_a_made_up_name_in_two_cells_is_made_up(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Họ đệm", "Tên", "Năm sinh", "Chức vụ"])
    for line in ([1, "Nguyễn Văn", "A", 1980], [2], ["..."], [], [None, "Người lập biểu"]):
        sheet.append(line)
    out, told = filled(book, tmp_path, [row("Lê An")])
    names = [line[:3] for line in lines(out.active)]
    assert names == [(1, "Lê", "An"), *[(None, None, None)] * 3, (None, "Người lập biểu", None)]
    assert told.samples == ["Nguyễn Văn · A"]


def test_a_sum_under_the_rows_is_nobody(tmp_path: Path) -> None:
    book = last_years()
    sheet = book.active
    assert sheet is not None
    sheet["A4"], sheet["B4"], sheet["C4"] = 3, "Tổng cộng", "2 người"
    out, told = filled(book, tmp_path, [row("Lê An")])
    assert len(told.samples) == 2
    assert "Tổng cộng" in [line[1] for line in lines(out.active)]


def test_without_a_place_what_would_be_is_told_and_nothing_written(tmp_path: Path) -> None:
    template = tmp_path / "mau.xlsx"
    last_years().save(template)
    told = fill_workbook(template, words([row("Lê An")]), None)
    assert (told.rows, told.unknown, len(told.samples)) == (1, ["Mã ngạch"], 2)
    assert list(tmp_path.iterdir()) == [template]


def old_list(*rows: Sequence[object]) -> openpyxl.Workbook:
    """Return a form in which last year's people stand, without a line ruled."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Họ và tên", "Chức vụ", "Hình thức", "Ghi chú"])
    for one in rows:
        sheet.append(list(one))
    sheet.append([None, "Tổng cộng: 2 người", None, None, None])
    sheet.append([None, "Người lập", None, "Thủ trưởng", None])
    return book


@pytest.mark.parametrize("number", ["=ROW()-1", None])
def test_old_rows_are_seen_whatever_numbers_them(number: str | None, tmp_path: Path) -> None:
    book = old_list(
        (number, "Trần Thị Cúc", "Chuyên viên", "Giấy khen", "cũ"),
        (number, "Phạm Đức Dũng", "Chuyên viên", "Giấy khen", "cũ"),
    )
    out, told = filled(book, tmp_path, [row("Lê An")])
    names = [line[1] for line in lines(out.active)]
    assert [name for name in names if name] == ["Lê An", "Tổng cộng: 2 người", "Người lập"]
    assert len(told.samples) == 2


def test_the_second_line_of_somebody_goes_with_the_first(tmp_path: Path) -> None:
    book = old_list(
        (1, "Trần Thị Cúc", "Chuyên viên", "Giấy khen", None),
        (None, "Sinh năm 1970", "Phòng X", None, None),
        (2, "Phạm Đức Dũng", "Chuyên viên", "Giấy khen", None),
        (None, "Sinh năm 1971", "Phòng X", None, None),
    )
    out, _ = filled(book, tmp_path, [row("Lê An")])
    names = [line[1] for line in lines(out.active)]
    assert [name for name in names if name] == ["Lê An", "Tổng cộng: 2 người", "Người lập"]


def test_what_old_rows_shared_is_each_ones_own(tmp_path: Path) -> None:
    book = old_list(
        (1, "Trần Thị Cúc", "Chuyên viên", "Giấy khen", None),
        (2, "Phạm Đức Dũng", "Chuyên viên", None, None),
    )
    sheet = book.active
    assert sheet is not None
    sheet.merge_cells("D2:D3")
    people = [row("Lê An"), row("Mai Bình", danh_hieu="Bằng khen")]
    out, _ = filled(book, tmp_path, people)
    assert [line[3] for line in lines(out.active)][:2] == ["Lao động tiên tiến", "Bằng khen"]


def test_a_sum_over_rows_that_stay_counts_those_below_too(tmp_path: Path) -> None:
    book = old_list((1, "Trần Thị Cúc", "Chuyên viên", "Giấy khen", 1))
    sheet = book.active
    assert sheet is not None
    sheet["E3"] = "=SUM(E2:E2)"
    template, path = tmp_path / "mau.xlsx", tmp_path / "ra.xlsx"
    book.save(template)
    fill_workbook(template, replace(words([row("Lê An"), row("Mai Bình")]), keep=True), path)
    there = openpyxl.load_workbook(path).active
    assert there is not None
    assert [there.cell(at, 2).value for at in range(2, 5)] == ["Trần Thị Cúc", "Lê An", "Mai Bình"]
    assert there["E5"].value == "=SUM(E2:E4)"


def test_a_list_nobody_of_ours_comes_into_stays_as_it_is(tmp_path: Path) -> None:
    book = old_list((1, "Trần Thị Cúc", "Chuyên viên", "Giấy khen", "cũ"))
    other = book.create_sheet("Danh sách 2024")
    for line in (["STT", "Họ và tên", "Chức vụ"], [1, "Người Năm Trước", "Chuyên viên"]):
        other.append(line)
    out, told = filled(book, tmp_path, [row("Lê An")])
    assert out["Danh sách 2024"]["B2"].value == "Người Năm Trước"
    assert told.kept == ["Người Năm Trước · Chuyên viên"]
