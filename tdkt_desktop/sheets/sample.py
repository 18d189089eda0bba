"""A made-up roster laid out the way offices do: titles above, header in two merged rows."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


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
    import openpyxl  # noqa: PLC0415 - loads at first use, not at start
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "CBCCVC"
    sheet["A1"], sheet["F1"] = agency.upper(), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    sheet["F2"] = "Độc lập - Tự do - Hạnh phúc"
    sheet["A4"] = f"DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM {year}"
    sheet.merge_cells("A4:H4")
    sheet.append([])
    top = 6
    titles = ("STT", "Mã CB", "Họ và tên", "Ngày, tháng, năm sinh", None, "Số CCCD", "Chức vụ",
              "Đơn vị công tác")  # fmt: skip
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
