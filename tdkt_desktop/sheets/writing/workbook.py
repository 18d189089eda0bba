"""Lists out: a real .xlsx an office would send, with the agency's head and a place to sign."""

import datetime as dt
import textwrap
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tdkt_desktop.domain.vietnamese.dates import PartialDate
from tdkt_desktop.domain.vietnamese.keys import writable
from tdkt_desktop.errors import unwritable
from tdkt_desktop.whole_file import replacing

_FONT = "Times New Roman"
TEXT, CODE, DATE, NUMBER, MONEY = "text", "code", "date", "number", "money"
_RISKY = ("=", "+", "-", "@", "\t")
_ALIGN = {TEXT: "left", CODE: "left", DATE: "center", NUMBER: "center", MONEY: "right"}
_FORMATS = {TEXT: "@", CODE: "@", DATE: "DD/MM/YYYY", NUMBER: "0", MONEY: "#,##0"}
_A3, _A4 = 8, 9
_LINE = 15.75
_LEAST_SCALE = 0.75
"""Twelve points are never printed smaller than nine: a list is read at arm's length."""
_ROOM = {_A4: 141.0, _A3: 207.0}
"""Characters that stand side by side on a sheet across, between the margins."""
_NARROWEST = 8.0


@dataclass(frozen=True, slots=True)
class OutColumn:
    """One column of a list: its title, width in characters, and what its cells hold."""

    title: str
    width: float
    kind: str = TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class OutList:
    """A whole list to write. Cells are texts, numbers, ISO dates (in DATE columns) or ``None``.

    Heads and signatures follow Nghị định 30/2020/NĐ-CP, Phụ lục I; ``notes`` stand under the
    total.
    """

    superior: str
    agency: str
    place: str
    day: dt.date
    title: str
    subtitle: str
    columns: Sequence[OutColumn]
    rows: Iterable[Sequence[str | int | None]]
    total: str
    compiler: str
    signer_title: str
    signer: str
    sheet: str
    notes: Sequence[str] = ()
    accountant: bool = False
    """Whether the accountant signs it too, as what pays money."""


def write_list(out: OutList, path: Path) -> int:
    """Write ``out`` to ``path``; returns the number of rows.

    No cell of it is a formula, but for the sums under columns of money.
    """
    import openpyxl

    out, paper = _on_paper(out)
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = out.sheet
    styles = _Styles(book)
    for index, column in enumerate(out.columns, start=1):
        sheet.column_dimensions[_letter(index)].width = column.width
    _head(sheet, out, styles)
    header = 7
    _header(sheet, out, styles, header)
    last = _body(sheet, out, styles, header + 2)
    summed = _sums(sheet, out, styles, header + 2, last)
    _foot(sheet, out, styles, _notes(sheet, out, styles, summed + 1))
    _page(sheet, header, out.columns, paper)
    book.properties.title, book.properties.creator = writable(out.title), writable(out.agency)
    with replacing(path) as unfinished:
        book.save(unfinished)
    return last - header - 1


class _Styles:
    """The few styles of a list, each made once and shared by every cell that has it."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._made: dict[tuple[Any, ...], str] = {}

    def put(self, cell: Any, **look: Any) -> None:
        """Give ``cell`` the look: size, bold, italic, align, border, format, fill, wrap."""
        key = tuple(sorted(look.items()))
        if key not in self._made:
            self._made[key] = self._make(f"TDKT {len(self._made) + 1}", look)
        cell.style = self._made[key]

    def _make(self, name: str, look: dict[str, Any]) -> str:
        from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

        thin = Side(style="thin", color="FF000000")
        style = NamedStyle(name)
        style.font = Font(
            name=_FONT,
            size=look.get("size", 12),
            bold=look.get("bold", False),
            italic=look.get("italic", False),
            underline="single" if look.get("underline") else None,
        )
        style.alignment = Alignment(
            horizontal=look.get("align", "center"),
            vertical=look.get("valign", "center"),
            wrap_text=look.get("wrap", True),
            indent=1 if look.get("border") and look.get("align") == "left" else 0,
        )
        if look.get("border"):
            style.border = Border(left=thin, right=thin, top=thin, bottom=thin)
        if look.get("fill"):
            style.fill = PatternFill("solid", fgColor=look["fill"])
        style.number_format = look.get("format", "General")
        self._book.add_named_style(style)
        return name


def _on_paper(out: OutList) -> tuple[OutList, int]:
    """Return the list with columns that its paper takes without small letters, and the paper.

    What is too wide for A4 wraps; what cannot wrap so far goes onto A3.
    """
    rows = [list(row) for row in out.rows]
    least = [_least_width(column, rows, at) for at, column in enumerate(out.columns)]
    for paper in (_A4, _A3):
        widths = _narrowed(out.columns, least, _ROOM[paper] / _LEAST_SCALE)
        if widths is not None:
            break
    columns = [
        replace(column, width=width)
        for column, width in zip(out.columns, widths or least, strict=True)
    ]
    return replace(out, columns=columns, rows=rows), paper


def _least_width(column: OutColumn, rows: Sequence[Sequence[str | int | None]], at: int) -> float:
    """Return how narrow a column may be: only running text wraps, and no word is broken."""
    if column.kind != TEXT:
        return column.width
    words = column.title.split()
    for row in rows:
        words += str(row[at] or "").split()
    return min(column.width, max(_NARROWEST, *(len(word) + 2.5 for word in words)))


def _narrowed(
    columns: Sequence[OutColumn], least: Sequence[float], room: float
) -> list[float] | None:
    """Return widths that fit into ``room``, each giving what it can; ``None`` if they cannot."""
    wanted = [column.width for column in columns]
    over = sum(wanted) - room
    spare = [want - need for want, need in zip(wanted, least, strict=True)]
    if over <= 0:
        return wanted
    if over > sum(spare):
        return None
    return [want - over * one / sum(spare) for want, one in zip(wanted, spare, strict=True)]


def _letter(index: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(index))


def _across(sheet: Any, row: int, left: int, right: int) -> Any:
    """Merge a stretch of one row and return its first cell."""
    if right > left:
        sheet.merge_cells(start_row=row, end_row=row, start_column=left, end_column=right)
    return sheet.cell(row, left)


def _head(sheet: Any, out: OutList, styles: _Styles) -> None:
    """Agency on the left, motto on the right, title under them."""
    count = len(out.columns)
    middle = _middle(out.columns)
    when = f"ngày {out.day.day:02d} tháng {_month(out.day.month)} năm {out.day.year}"
    place = f"{out.place}, {when}" if out.place else when[0].upper() + when[1:]
    lines = (
        (1, 1, middle, out.superior.upper(), {"size": 12}),
        (2, 1, middle, out.agency.upper(), {"size": 12, "bold": True, "underline": True}),
        (1, middle + 1, count, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", {"size": 12, "bold": True}),
        (2, middle + 1, count, "Độc lập - Tự do - Hạnh phúc", {"bold": True, "underline": True}),
        (3, middle + 1, count, place, {"size": 13, "italic": True}),
        (4, 1, count, out.title.upper(), {"size": 14, "bold": True}),
        (5, 1, count, out.subtitle, {"size": 13, "italic": True}),
    )
    for row, left, right, text, look in lines:
        cell = _across(sheet, row, left, max(left, right))
        put_text(cell, text)
        styles.put(cell, **({"size": 13} | look))
    sheet.row_dimensions[3].height = 21
    sheet.row_dimensions[4].height = 27
    if not out.subtitle:
        sheet.row_dimensions[5].height = 6


def _middle(columns: Sequence[OutColumn]) -> int:
    """Return the column after which the right half of the page begins."""
    return _after(columns, 0.42, 1, max(1, len(columns) - 1))


def _after(columns: Sequence[OutColumn], share: float, least: int, most: int) -> int:
    """Return the column after which a share of the width is passed, within limits."""
    part, run = sum(column.width for column in columns) * share, 0.0
    for index, column in enumerate(columns, start=1):
        run += column.width
        if run >= part:
            return max(least, min(index, most))
    return least


def _month(month: int) -> str:
    """Write January and February with a zero, as Nghị định 30/2020 asks."""
    return f"{month:02d}" if month < 3 else str(month)


def _header(sheet: Any, out: OutList, styles: _Styles, row: int) -> None:
    for index, column in enumerate(out.columns, start=1):
        cell = sheet.cell(row, index)
        put_text(cell, column.title)
        styles.put(cell, bold=True, border=True, fill="FFF3EDE3")
        number = sheet.cell(row + 1, index, f"({index})")
        styles.put(number, italic=True, border=True)
    titles = [column.title + "  " for column in out.columns]
    sheet.row_dimensions[row].height = max(36, _height(titles, out.columns))


def _body(sheet: Any, out: OutList, styles: _Styles, first: int) -> int:
    """Write the rows; returns the number of the last one."""
    writers = [_writer(column.kind) for column in out.columns]
    looks = [
        {"border": True, "align": _ALIGN[c.kind], "format": _FORMATS[c.kind], "valign": "center"}
        for c in out.columns
    ]
    row = first - 1
    for row, values in enumerate(out.rows, start=first):
        for index, (value, write) in enumerate(zip(values, writers, strict=True), start=1):
            cell = sheet.cell(row, index)
            styles.put(cell, **looks[index - 1])
            write(cell, value)
        sheet.row_dimensions[row].height = _height(values, out.columns)
    return row


def _sums(sheet: Any, out: OutList, styles: _Styles, first: int, last: int) -> int:
    """Add up columns of money under the rows, as a formula; returns the number of the last row."""
    money = [at for at, column in enumerate(out.columns, start=1) if column.kind == MONEY]
    if not money or last < first:
        return last
    row = last + 1
    for index, column in enumerate(out.columns, start=1):
        cell = sheet.cell(row, index)
        look = {"align": _ALIGN[MONEY], "format": _FORMATS[MONEY]} if column.kind == MONEY else {}
        styles.put(cell, border=True, bold=True, **look)
        if column.kind == MONEY:
            letter = _letter(index)
            cell.value = f"=SUM({letter}{first}:{letter}{last})"
    put_text(_across(sheet, row, 1, money[0] - 1) if money[0] > 1 else sheet.cell(row, 1), "Cộng")
    sheet.row_dimensions[row].height = _LINE + 4
    return row


def _height(values: Sequence[str | int | None], columns: Sequence[OutColumn]) -> float:
    """Return the height of a row whose texts wrap; not every program works it out on opening."""
    lines = 1
    for value, column in zip(values, columns, strict=True):
        if isinstance(value, str) and (len(value) > column.width - 2 or "\n" in value):
            wide = max(4, int(column.width * 1.1) - 1)
            # in a cell of several lines each begins anew, and wraps a little sooner
            wide = wide - 3 if "\n" in value else wide
            parts = [len(textwrap.wrap(part, wide) or [""]) for part in value.split("\n")]
            lines = max(lines, sum(parts))
    return lines * _LINE + 4


def _writer(kind: str) -> Callable[[Any, Any], None]:
    return {TEXT: put_text, CODE: put_text, DATE: _date, NUMBER: _number, MONEY: _number}[kind]


def save_book(book: Any, path: Path) -> None:
    """Save a workbook whole, or leave what stands there.

    Raises:
        TdktError: the file cannot be written.
    """
    try:
        with replacing(path) as unfinished:
            book.save(unfinished)
    except OSError as error:
        raise unwritable(path, error) from error


def put_text(cell: Any, value: str | int | None) -> None:
    """Write a text that can never run as a formula."""
    if value in (None, ""):
        return
    text = writable(str(value))
    cell.value = text
    if text.startswith(_RISKY):
        cell.data_type = "s"
        cell.quotePrefix = True


def _number(cell: Any, value: str | int | None) -> None:
    if value is not None:
        cell.value = int(value) if str(value).isdecimal() else str(value)  # 2025-2026


def _date(cell: Any, value: str | None) -> None:
    """Write a whole date as a date, a year alone as a number, a month as text."""
    if not value:
        return
    date = PartialDate.from_iso(value)
    if date.full:
        cell.value = date.full
        cell.number_format = _FORMATS[DATE]
    elif date.month:
        cell.value = date.shown
    else:
        cell.value = date.year
        cell.number_format = "0"


def _notes(sheet: Any, out: OutList, styles: _Styles, row: int) -> int:
    """Write the total and the notes under it; returns the number of the last row."""
    count, width = len(out.columns), int(sum(column.width for column in out.columns))
    total = _across(sheet, row, 1, count)
    put_text(total, out.total)
    styles.put(total, bold=True, italic=True, align="left")
    for text in out.notes:
        row += 1
        cell = _across(sheet, row, 1, count)
        put_text(cell, text)
        styles.put(cell, align="left")
        sheet.row_dimensions[row].height = len(textwrap.wrap(text, width) or [""]) * _LINE + 4
    return row


def _foot(sheet: Any, out: OutList, styles: _Styles, row: int) -> None:
    count = len(out.columns)
    middle = _middle(out.columns)
    titles = [
        (1, middle, "NGƯỜI LẬP", out.compiler),
        (middle + 1, count, out.signer_title.upper(), out.signer),
    ]
    if out.accountant and count > 2:
        left = _after(out.columns, 1 / 3, 1, count - 2)
        right = _after(out.columns, 2 / 3, left + 1, count - 1)
        titles = [
            (1, left, "NGƯỜI LẬP", out.compiler),
            (left + 1, right, "KẾ TOÁN", ""),
            (right + 1, count, out.signer_title.upper(), out.signer),
        ]
    for left, right, title, name in titles:
        cell = _across(sheet, row + 2, left, max(left, right))
        put_text(cell, title)
        styles.put(cell, size=13, bold=True)
        cell = _across(sheet, row + 7, left, max(left, right))
        put_text(cell, name)
        styles.put(cell, size=13, bold=True)


def _page(sheet: Any, header: int, columns: Sequence[OutColumn], paper: int) -> None:
    """Set the sheet up to print: across, header on every page, page numbers.

    Where even the larger paper is too narrow it goes on beside, the first columns on each sheet.
    """
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = paper
    if sum(column.width for column in columns) * _LEAST_SCALE <= _ROOM[paper] + 0.01:
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
    else:
        sheet.page_setup.scale = round(_LEAST_SCALE * 100)
        sheet.print_title_cols = "A:B"
    sheet.print_title_rows = f"{header}:{header + 1}"
    sheet.print_area = f"A1:{_letter(len(columns))}{sheet.max_row}"
    sheet.print_options.horizontalCentered = True
    margins = sheet.page_margins
    margins.left, margins.right, margins.top, margins.bottom = 0.8, 0.6, 0.8, 0.7
    sheet.oddFooter.center.text = "Trang &P/&N"
    sheet.oddFooter.center.size = 10
    sheet.sheet_view.showGridLines = False
    sheet.freeze_panes = sheet.cell(header + 2, 1)
