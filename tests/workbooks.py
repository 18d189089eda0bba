"""Workbooks with the quirks of real ones, made of made-up people."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl

Cells = Sequence[object]


def _fill(page: Any, rows: Iterable[Cells]) -> None:
    for row in rows:
        page.append([None if cell == "" else cell for cell in row])


def workbook(path: Path, rows: Iterable[Cells], *merged: str, sheet: str = "Sheet1") -> Path:
    """Write ``rows`` to one sheet, merging the ranges given."""
    book = openpyxl.Workbook()
    page = book.active
    page.title = sheet
    _fill(page, rows)
    for block in merged:
        page.merge_cells(block)
    book.save(path)
    return path


def sheets_of(path: Path, sheets: Mapping[str, Iterable[Cells]]) -> Path:
    """Write one sheet after the other, each under its name."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        _fill(book.create_sheet(name), rows)
    book.save(path)
    return path


ROSTER = (
    ("UBND TỈNH HẢI MINH", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("SỞ THỬ NGHIỆM", "", "", "Độc lập - Tự do - Hạnh phúc"),
    (),
    ("DANH SÁCH CÁN BỘ NĂM 2025",),
    ("STT", "Họ và tên", "Ngày tháng năm sinh", "", "Số định danh", "Chức vụ", "Đơn vị"),
    ("", "", "Nam", "Nữ", "", "", ""),
    ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"),
    (1, "NGUYễN VĂN AN", "1/2/1975", "", "031075000001", "Trưởng phòng", "Phòng Tổ chức"),
    (2, "Trần  Thị Bình", " ", 1980, "031180000002", "Chuyên viên", "Phòng Tổ chức"),
    (3, "Lê Văn Cường", "00/00/1990", "", "31090000003", "Kế toán", "Văn phòng"),
    (4, "Đặng Thị Hòa", "", "30/02/1985", "", "Chuyên viên", "Văn phòng"),
    ("Tổng cộng: 4 người",),
    ("", "NGƯỜI LẬP", "", "", "", "GIÁM ĐỐC"),
    ("", "Phạm Văn Lập", "", "", "", "Hoàng Văn Ký"),
)
ROSTER_MERGES = ("A4:G4", "A5:A6", "B5:B6", "C5:D5", "E5:E6", "F5:F6", "G5:G6")


def roster(path: Path) -> Path:
    """Write a roster with motto, two-row header, split birth dates, number row, signatures."""
    return workbook(path, ROSTER, *ROSTER_MERGES, sheet="CBCC")


AWARD_HEADER = (
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "Đơn vị",
    "Danh hiệu",
    "Năm",
    "Số quyết định",
    "Ngày",
)
AWARDS = (
    AWARD_HEADER,
    (1, "Nguyễn Văn An", "01/02/1975", "Phòng Tổ chức", "LĐTT", 2024, "12/QĐ-STN", "20/12/2024"),
    (
        2,
        "Trần Thị Bình",
        1980,
        "Phòng Tổ chức",
        "Chiến sỹ thi đua cấp cơ sở",
        2024,
        "12/QĐ-STN",
        "20/12/2024",
    ),
    (3, "Phòng Tổ chức", "", "", "Tập thể lao động tiên tiến", 2024, "12/QĐ-STN", "20/12/2024"),
    (
        4,
        "Mai Thị Mới",
        "05/06/1991",
        "Văn phòng",
        "LĐTT, CSTĐCS",
        2024,
        "12/QĐ-STN ngày 20/12/2024",
        "",
    ),
    (5, "Hồ Văn Lạ", "", "", "LĐTT", 2024, "12/QĐ-STN", "20/12/2024"),
    (6, "Nguyễn Văn An", "01/02/1975", "Phòng Tổ chức", "Danh hiệu bịa", 2024, "", ""),
)


def awards(path: Path) -> Path:
    """Write an award list: people, a unit, two kinds in one cell, an unknown name and kind."""
    return workbook(path, AWARDS)
