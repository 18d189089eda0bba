"""A made-up roster laid out the way offices do: titles above, header in two merged rows."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class SampleRow:
    """One made-up person of the sample roster."""

    code: str
    name: str
    female: bool
    birth: dt.date | int
    identity: str
    position: str
    unit: str


def write_sample_roster(path: Path, agency: str, year: int, rows: Sequence[SampleRow]) -> None:
    """Write ``rows`` grouped as given: number row, birth date split Nam / Nữ, total, signature."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "CBCCVC"
    sheet["A1"], sheet["F1"] = agency.upper(), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    sheet["F2"] = "Độc lập - Tự do - Hạnh phúc"
    sheet["A4"] = f"DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM {year}"
    sheet.merge_cells("A4:H4")
    sheet.append([])
    _write_heads(sheet, 6)
    for number, one in enumerate(rows, start=1):
        dates = (None, one.birth) if one.female else (one.birth, None)
        sheet.append([number, one.code, one.name, *dates, one.identity, one.position, one.unit])
        for cell in sheet[sheet.max_row][3:5]:
            if isinstance(cell.value, dt.date):
                cell.number_format = "DD/MM/YYYY"
    sheet.append([f"Tổng cộng: {len(rows)} người"])
    sheet.append([])
    sheet.append([None, None, "NGƯỜI LẬP BIỂU", None, None, None, "THỦ TRƯỞNG ĐƠN VỊ"])
    for letter, width in zip("ABCDEFGH", (6, 10, 28, 13, 13, 16, 24, 38), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)


def write_sample_superiors_form(path: Path, superior: str, kinds: Sequence[str]) -> None:
    """Write a made-up form as the level above sends one, its choices the names of ``kinds``."""
    import openpyxl
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.worksheet.datavalidation import DataValidation

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Biểu 01"
    sheet["A1"], sheet["A2"] = superior.upper(), "Biểu số 01/TĐKT"
    sheet["A4"] = "TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG CẤP TỈNH"
    sheet.merge_cells("A4:G4")
    sheet["A4"].font, sheet["A4"].alignment = Font(bold=True, size=14), Alignment("center")
    line = Side(style="thin")
    ruled = Border(left=line, right=line, top=line, bottom=line)
    heads = (
        "STT",
        "Họ và tên",
        "Ngày sinh",
        "Chức vụ, đơn vị công tác",
        "Hình thức khen thưởng đề nghị",
        "Tỷ lệ phiếu",
        "Đã được khen",
    )
    widths = (6, 28, 13, 44, 32, 12, 40)
    for column, (text, width) in enumerate(zip(heads, widths, strict=True), start=1):
        sheet.cell(6, column, text).font = Font(bold=True)
        sheet.cell(6, column).fill = PatternFill("solid", fgColor="FFDDE8F4")
        sheet.column_dimensions[chr(64 + column)].width = width
        for row in range(6, 11):
            sheet.cell(row, column).border = ruled
            sheet.cell(row, column).alignment = Alignment(
                vertical="center", wrap_text=True, horizontal="center" if row == 6 else None
            )
    sheet["A7"], sheet["A9"] = "I. TẬP THỂ", "II. CÁ NHÂN"
    sheet["A11"], sheet["C11"] = "Tổng cộng", "=COUNTA(B8:B10)"
    sheet["F13"] = "THỦ TRƯỞNG CƠ QUAN"
    choices = book.create_sheet("Danh mục")
    for name in kinds:
        choices.append([name])
    rule = DataValidation(type="list", formula1=f"'Danh mục'!$A$1:$A${len(kinds)}", sqref="E8:E10")
    rule.showErrorMessage = False
    sheet.add_data_validation(rule)
    sheet.page_setup.orientation = "landscape"
    sheet.print_title_rows = "6:6"
    book.save(path)


def _write_heads(sheet: Any, top: int) -> None:
    """Write the header as such lists have it: in two rows, the columns numbered in a third."""
    from openpyxl.styles import Alignment, Font

    titles = (
        "STT",
        "Mã CB",
        "Họ và tên",
        "Ngày, tháng, năm sinh",
        None,
        "Số định danh",
        "Chức vụ",
        "Đơn vị công tác",
    )
    for column, title in enumerate(titles, start=1):
        sheet.cell(top, column, title)
        if column not in (4, 5):
            sheet.merge_cells(
                start_row=top, end_row=top + 1, start_column=column, end_column=column
            )
    sheet.merge_cells(start_row=top, end_row=top, start_column=4, end_column=5)
    sheet.cell(top + 1, 4, "Nam")
    sheet.cell(top + 1, 5, "Nữ")
    for column in range(1, 9):
        sheet.cell(top + 2, column, f"({column})")
        for row in (top, top + 1, top + 2):
            cell = sheet.cell(row, column)
            cell.font = Font(bold=True)
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
