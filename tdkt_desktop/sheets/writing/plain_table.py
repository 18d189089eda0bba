"""A working table out: header, filter, nothing of an office's letter around it."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tdkt_desktop.sheets.writing.workbook import put_text, save_book

_WIDEST = 60
_LINE, _AIR = 15.0, 1.1
"""How tall a line is, in points; how much longer a text runs for words that are not broken."""
_FILLS: Mapping[str, str] = {"mới": "FFE6F2EA", "sửa": "FFFBF1DA", "vướng": "FFF7E9E9"}


@dataclass(frozen=True, slots=True)
class PlainTable:
    """One sheet: its name, the title above the table, the table."""

    sheet: str
    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[object]]
    note: str = ""
    """What stands under the title."""
    marked: frozenset[int] = frozenset()
    """The rows (from nought) that are coloured to be looked at."""
    widths: Sequence[int] = ()
    """The columns' widths in characters; none are as wide as what they hold."""


def write_table(
    path: Path, title: str, heads: Sequence[str], rows: Sequence[Sequence[object]]
) -> None:
    """Write ``rows`` under ``heads``; no cell is a formula. The third column is coloured by word.

    Raises:
        TdktError: the file cannot be written.
    """
    write_tables(path, [PlainTable("Sheet", title, heads, rows)])


def write_tables(
    path: Path, tables: Sequence[PlainTable], cover: tuple[str, Sequence[str]] | None = None
) -> None:
    """Write a sheet for each table; before them a ``cover``: the name of its sheet, its lines.

    Raises:
        TdktError: the file cannot be written.
    """
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    fills = _add_styles(book)
    if cover is not None:
        _write_cover(book.create_sheet(cover[0]), cover[1])
    for table in tables:
        _write_sheet(book.create_sheet(table.sheet), table, fills)
    save_book(book, path)


def _write_cover(sheet: Any, lines: Sequence[str]) -> None:
    from openpyxl.styles import Alignment, Font

    sheet.column_dimensions["A"].width = 84
    for number, text in enumerate(lines, start=1):
        cell = sheet.cell(number, 1)
        put_text(cell, text)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.font = Font(bold=number == 1, size=13 if number == 1 else 11)


def _write_sheet(sheet: Any, table: PlainTable, fills: Mapping[str, str]) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    title, heads, rows = table.title, table.heads, table.rows
    heading = sheet.cell(1, 1)
    put_text(heading, title)
    heading.font = Font(bold=True, size=13)
    widths = [len(text) + 4 for text in heads]
    for index, text in enumerate(heads, start=1):
        cell = sheet.cell(3, index)
        put_text(cell, text)
        cell.style = "TDKT head"
    if table.note:
        put_text(sheet.cell(2, 1), table.note)
        sheet.cell(2, 1).font = Font(italic=True)
        sheet.cell(2, 1).alignment = Alignment(wrap_text=True, vertical="top")
        sheet.merge_cells(start_row=2, start_column=1, end_row=2, end_column=len(heads))
        whole = sum(table.widths or widths)
        sheet.row_dimensions[2].height = _LINE * _lines([table.note], [whole])
    for number, values in enumerate(rows, start=4):
        style = fills["sửa"] if number - 4 in table.marked else "TDKT body"
        for index, value in enumerate(values, start=1):
            cell = sheet.cell(number, index)
            cell.style = style
            if isinstance(value, int | float):
                cell.value = value
            else:
                put_text(cell, str(value or ""))
            widths[index - 1] = max(widths[index - 1], min(len(str(value or "")) + 2, _WIDEST))
        for word in map(str, values[2:3]):
            if word in fills:
                sheet.cell(number, 3).style = fills[word]
        sheet.row_dimensions[number].height = _LINE * _lines(values, table.widths or widths)
    for index, width in enumerate(table.widths or widths, start=1):
        sheet.column_dimensions[get_column_letter(index)].width = width
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0
    sheet.print_title_rows = "3:3"
    sheet.freeze_panes = "D4"
    sheet.auto_filter.ref = f"A3:{get_column_letter(len(heads))}{len(rows) + 3}"


def _lines(values: Sequence[object], widths: Sequence[int]) -> int:
    """Return how many lines the tallest cell of a row takes: not every program finds out."""
    texts = zip(map(str, (value or "" for value in values)), widths, strict=True)
    return max(
        sum(max(1, math.ceil(len(part) * _AIR / width)) for part in text.split("\n"))
        for text, width in texts
    )


def _add_styles(book: Any) -> dict[str, str]:
    """Give a workbook the styles of a table; returns the style's name for each coloured word."""
    from openpyxl.styles import Alignment, Font, NamedStyle, PatternFill

    body = NamedStyle("TDKT body", alignment=Alignment(vertical="top", wrap_text=True))
    head = NamedStyle(
        "TDKT head", font=Font(bold=True), fill=PatternFill("solid", fgColor="FFF3EDE3")
    )
    head.alignment = Alignment(vertical="center", wrap_text=True)
    fills = {
        word: NamedStyle(
            f"TDKT {n}",
            fill=PatternFill("solid", fgColor=colour),
            alignment=Alignment(vertical="top", wrap_text=True),
        )
        for n, (word, colour) in enumerate(_FILLS.items())
    }
    for style in (body, head, *fills.values()):
        book.add_named_style(style)
    return {word: style.name for word, style in fills.items()}
