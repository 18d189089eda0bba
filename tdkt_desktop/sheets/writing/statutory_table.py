"""A statutory table in its own layout: head, stub, code, unit, numbers, two signatures."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil
from pathlib import Path
from typing import Any

from tdkt_desktop.sheets.writing.workbook import put_text, save_book

_HEAD, _STUB = 7, 3
_WIDTHS = (46, 8, 11)
_NUMBER, _HIGH, _LONG = 11, 18, 52
_UPRIGHT = 110
"""How wide a table may be, in characters, to stand on an upright page."""
_LINE, _BOLD = 15, 1.4
"""How high a line is in points; how many characters' room a bold one takes that wraps at words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatutoryTable:
    """What stands on the sheet. ``columns`` are number, name, what stands over several of them.

    ``rows`` are name, code, unit, whether they are part of the one above, whether they only head
    others; ``cells`` a number, a text or nothing for each row and column.
    """

    number: str
    issued: str
    received: str
    title: str
    subtitle: str
    reporter: str
    receiver: str
    columns: Sequence[tuple[str, str, str]]
    rows: Sequence[tuple[str, str, str, bool, bool]]
    cells: Sequence[Sequence[int | str | None]]
    compiler: str
    signer_title: str
    signer: str


def write_statutory_table(path: Path, table: StatutoryTable) -> None:
    """Write the table on one landscape sheet of A4, as wide as that.

    Raises:
        TdktError: the file cannot be written.
    """
    import openpyxl
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    book = openpyxl.Workbook()
    sheet = book.active
    last = _STUB + len(table.columns)
    for column in range(1, last + 1):
        width = _WIDTHS[column - 1] if column <= _STUB else _NUMBER
        sheet.column_dimensions[get_column_letter(column)].width = width
    _head(sheet, table, last)
    _columns(sheet, table)
    bottom = _rows(sheet, table)
    _foot(sheet, table, bottom + 2, last)
    wide = sum(_WIDTHS) + _NUMBER * len(table.columns) > _UPRIGHT
    sheet.page_setup.orientation = "landscape" if wide else "portrait"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.print_options.horizontalCentered = True
    sheet.page_setup.fitToHeight = 1
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{_HEAD}:{_HEAD + 2}"
    save_book(book, path)


def _put(sheet: Any, row: int, column: int, text: str, **look: Any) -> None:
    from openpyxl.styles import Alignment, Font

    cell = sheet.cell(row, column)
    put_text(cell, text)
    cell.font = Font(
        name="Times New Roman",
        size=look.get("size", 11),
        bold=look.get("bold", False),
        italic=look.get("italic", False),
    )
    cell.alignment = Alignment(
        horizontal=look.get("align", "left"),
        vertical="center",
        wrap_text=look.get("wrap", False),
        indent=look.get("indent", 0),
    )


def _head(sheet: Any, table: StatutoryTable, last: int) -> None:
    for row, text in enumerate((table.number, table.issued, table.received), start=1):
        _put(sheet, row, 1, text, bold=row == 1, size=10)
    right = max(_STUB + 1, last - 3)
    for row, text in enumerate((table.reporter, table.receiver), start=1):
        _put(sheet, row, right, text, size=10)
    for row, text, bold in ((4, table.title.upper(), True), (5, table.subtitle, False)):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=last)
        _put(sheet, row, 1, text, bold=bold, italic=not bold, align="center", size=13, wrap=True)
    sheet.row_dimensions[4].height = 34


def _columns(sheet: Any, table: StatutoryTable) -> None:
    """Write the heads on two rows, those that share one over them joined, and their numbers."""
    for column, name in enumerate(("Chỉ tiêu", "Mã số", "Đơn vị tính"), start=1):
        sheet.merge_cells(
            start_row=_HEAD, start_column=column, end_row=_HEAD + 1, end_column=column
        )
        _framed(sheet, _HEAD, column, name, bold=True)
        _framed(sheet, _HEAD + 1, column, "")
        _framed(sheet, _HEAD + 2, column, "ABC"[column - 1], italic=True)
    begun = 0
    for place, (number, name, under) in enumerate(table.columns):
        column = _STUB + 1 + place
        _framed(sheet, _HEAD + 2, column, number, italic=True)
        if not under:
            sheet.merge_cells(
                start_row=_HEAD, start_column=column, end_row=_HEAD + 1, end_column=column
            )
            _framed(sheet, _HEAD, column, name, bold=True)
            _framed(sheet, _HEAD + 1, column, "")
            continue
        _framed(sheet, _HEAD + 1, column, name, bold=True)
        first = place == 0 or table.columns[place - 1][2] != under
        begun = column if first else begun
        _framed(sheet, _HEAD, column, under if first else "", bold=True)
        ends = place + 1 == len(table.columns) or table.columns[place + 1][2] != under
        if ends and column > begun:
            sheet.merge_cells(
                start_row=_HEAD, start_column=begun, end_row=_HEAD, end_column=column
            )
    over = [(under, _NUMBER * len(list(of))) for under, of in groupby(c[2] for c in table.columns)]
    own = [(name, _NUMBER) for _, name, under in table.columns if under]
    alone = [(name, 2 * _NUMBER) for _, name, under in table.columns if not under]
    sheet.row_dimensions[_HEAD].height = _tall(over + alone)
    sheet.row_dimensions[_HEAD + 1].height = _tall(own + alone)


def _tall(heads: Sequence[tuple[str, float]]) -> float:
    """Return how high a row must be for words that wrap in columns so wide."""
    return _LINE * max(2, *(ceil(len(words) * _BOLD / width) for words, width in heads))


def _framed(sheet: Any, row: int, column: int, text: str, **look: Any) -> None:
    from openpyxl.styles import Border, Side

    _put(sheet, row, column, text, **{"align": "center", "wrap": True, **look})
    thin = Side(style="thin")
    sheet.cell(row, column).border = Border(left=thin, right=thin, top=thin, bottom=thin)


def _rows(sheet: Any, table: StatutoryTable) -> int:
    """Write the rows; returns the last."""
    number = _HEAD + 2
    for (name, code, unit, inner, heading), cells in zip(table.rows, table.cells, strict=True):
        number += 1
        sheet.row_dimensions[number].height = _HIGH if len(name) <= _LONG else 2 * _HIGH
        _framed(sheet, number, 1, name, align="left", indent=2 * inner, bold=heading)
        _framed(sheet, number, 2, code)
        _framed(sheet, number, 3, unit)
        for column, cell in enumerate(cells, start=_STUB + 1):
            _framed(sheet, number, column, cell if isinstance(cell, str) else "")
            if isinstance(cell, int):
                sheet.cell(number, column).value = cell
                sheet.cell(number, column).number_format = "#,##0;-#,##0;–"
    return number


def _foot(sheet: Any, table: StatutoryTable, row: int, last: int) -> None:
    right = max(_STUB + 1, last - 2)
    for offset, left, other in (
        (0, "NGƯỜI LẬP BIỂU", (table.signer_title or "THỦ TRƯỞNG").upper()),
        (5, table.compiler, table.signer),
    ):
        _put(sheet, row + offset, 1, left, bold=True, align="center")
        _put(sheet, row + offset, right, other, bold=True, align="center")
