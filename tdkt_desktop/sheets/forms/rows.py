"""Rows of a superior's sheet: written, like the one that waited for them, as tall as they need."""

import re
import textwrap
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from typing import Any

from tdkt_desktop.domain.vietnamese.dates import PartialDate
from tdkt_desktop.sheets.forms.inserting import Inserting, note_look
from tdkt_desktop.sheets.forms.used import cell_at, columns_of, last_column
from tdkt_desktop.sheets.writing.workbook import put_text

Row = Mapping[str, Any]
Sheet = Any
Cell = Any
"""openpyxl ships no types."""
MARK = re.compile(r"\{\{\s*([\w.]+)\s*\}\}")
"""A placeholder in a cell."""
_COUNTS = ("phieu", "phieu_hop", "phieu_van_ban", "so_nguoi", "so_bang")
_LINE = 15.0
"""How tall a line of a cell is, in points."""


def write_block(  # noqa: PLR0913 - where a list begins, what is written, how it looks
    sheet: Sheet,
    top: int,
    bottom: int,
    rows: Sequence[Row],
    write: Callable[[int, Row], None],
    model: int = 0,
    *,
    tall: int = 1,
    since: int = 0,
) -> int:
    """Write ``rows`` from ``top``, making room below ``bottom`` where they are more.

    Where there is no room at all, rows look like ``model``; each takes ``tall`` rows of the
    sheet, as :func:`rows_each` tells. The list begins in row ``since``, if above ``top``: sums
    over it grow too. Returns where ``model`` is afterwards.
    """
    room = (bottom - top + 1) // tall
    more = len(rows) * tall - (bottom - top + 1)
    if more > 0:
        Inserting(sheet, since or top, bottom, more).run()
        if model > bottom:
            model += more
    like = top if room > 0 else model
    joined = [
        range_
        for range_ in sheet.merged_cells.ranges
        if like <= range_.min_row and range_.max_row < like + tall
    ]
    columns, wide = columns_of(sheet, like), last_column(sheet)
    for place, item in enumerate(rows):
        at = top + place * tall
        if place >= room:
            for below in range(tall):
                _like(sheet, like and like + below, at + below, columns)
            _join_like(sheet, joined, at - like)
        write(at, item)
        if tall == 1:
            _fit_height(sheet, at, wide)
    if not rows and room > 0:  # nobody: the row of markers must not stay
        for column in columns_of(sheet, top):
            cell = sheet.cell(top, column)
            if isinstance(cell.value, str) and MARK.search(cell.value):
                cell.value = None
    return model


def rows_each(sheet: Sheet, top: int, bottom: int) -> int:
    """Return over how many rows a form sets each of its list: as many as several cells join."""
    spans = Counter(
        range_.max_row - range_.min_row + 1
        for range_ in sheet.merged_cells.ranges
        if range_.min_row == top < range_.max_row <= bottom
    )
    shared = [span for span, count in spans.items() if count > 1]
    return max(shared, default=1)


def _join_like(sheet: Sheet, joined: Sequence[Sheet], down: int) -> None:
    """Join the cells that lie ``down`` rows below those joined in the row that is copied."""
    for one in joined:
        sheet.merge_cells(
            start_row=one.min_row + down,
            end_row=one.max_row + down,
            start_column=one.min_col,
            end_column=one.max_col,
        )


def _fit_height(sheet: Sheet, row: int, wide: int) -> None:
    """Let a row be as tall as its wrapped texts; not every program works it out on opening."""
    lines = 1
    joined = {
        (range_.min_row, range_.min_col): range(range_.min_col, range_.max_col + 1)
        for range_ in sheet.merged_cells.ranges
        if range_.min_row == row
    }
    for column in range(1, wide + 1):
        cell = cell_at(sheet, row, column)
        if cell is None or not isinstance(cell.value, str) or not cell.alignment.wrap_text:
            continue
        columns = joined.get((row, cell.column), range(cell.column, cell.column + 1))
        width = sum(sheet.column_dimensions[_letter(c)].width for c in columns)
        size = (cell.font.size or 11) / 11
        room = max(4, int(width * 1.05 / size))
        parts = [len(textwrap.wrap(part, room) or [""]) for part in cell.value.split("\n")]
        lines = max(lines, round(sum(parts) * size + 0.2))
    if lines > 1:
        there = sheet.row_dimensions[row].height or 0
        sheet.row_dimensions[row].height = max(there, lines * _LINE + 3)


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(column))


def _like(sheet: Sheet, model: int, row: int, columns: Sequence[int]) -> None:
    """Give a row the look, height and formulas of ``model``."""
    from openpyxl.formula.translate import Translator

    if not model:
        return
    note_look(sheet, row, model)
    height = sheet.row_dimensions[model].height
    if height is not None:
        sheet.row_dimensions[row].height = height
    for column in columns:
        source = cell_at(sheet, model, column)
        if source is None or type(source).__name__ == "MergedCell":
            continue
        cell = sheet.cell(row, column)
        cell._style = copy(source._style)
        if source.data_type == "f" and isinstance(source.value, str):
            moved = Translator(source.value, origin=source.coordinate)
            cell.value = moved.translate_formula(cell.coordinate)


def as_number(key: str, value: object) -> object:
    """Return a count or a share as a number: a superior's sheet reckons with it."""
    if key in _COUNTS and isinstance(value, str) and value.isdecimal():
        return int(value)
    if key == "ty_le" and isinstance(value, str) and value.endswith("%"):
        return float(value[:-1].replace(",", ".")) / 100
    return value


def put(cell: Cell, value: object) -> None:
    """Write a value as what it is: a number, a date, or text that never runs as a formula.

    A float is a share: of one, or of a hundred where the cell's format adds the sign itself.
    """
    if value in (None, ""):
        cell.value = None
    elif isinstance(value, float):
        own = cell.number_format or "General"
        percent = "%" in re.sub(r'"[^"]*"', "", own)
        cell.value = value if percent or own == "General" else round(value * 100, 4)
        if own == "General":
            cell.number_format = "0.0%"
    elif isinstance(value, int) and not isinstance(value, bool):
        cell.value = value
    elif isinstance(value, str) and re.fullmatch(r"\d{2}/\d{2}/\d{4}", value):
        date = PartialDate.from_iso("-".join(reversed(value.split("/")))).full
        own = cell.number_format  # a date would bring a format of openpyxl's along
        cell.value = date
        cell.number_format = own if "y" in (own or "").lower() else "DD/MM/YYYY"
    elif isinstance(value, str) and re.fullmatch(r"(?:19|20)\d{2}", value):
        cell.value = int(value)
    else:
        put_text(cell, str(value))
