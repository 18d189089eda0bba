"""Rows put into a sheet as Excel does it: whatever refers to cells below moves with them.

openpyxl's own ``insert_rows`` moves cells only: formulas, merged cells, validation, print set-up,
heights and pictures would stay where they were.
"""

import re
from collections.abc import Iterator
from copy import copy
from typing import Any

from tdkt_desktop.sheets.forms.moves import RowsIn

_Sheet = Any
_Cell = Any
"""openpyxl ships no types."""
_LAST_ROW = 1_048_576


class Inserting:
    """Where ``count`` rows come in under ``after`` of one sheet, below a block from ``first``.

    Ranges over the block, or its last row, grow with it: so does the sum beneath it.
    """

    def __init__(self, sheet: _Sheet, first: int, after: int, count: int) -> None:
        self._sheet, self._first, self._after, self._count = sheet, first, after, count
        self._move = RowsIn(sheet.title, first, after, count)

    def run(self) -> None:
        """Put the rows in."""
        from openpyxl.worksheet.cell_range import MultiCellRange

        sheet = self._sheet
        note_move(sheet, self._move)
        merged = [str(range_) for range_ in sheet.merged_cells.ranges]
        for one in merged:
            sheet.unmerge_cells(one)
        self._move_cells()
        for one in merged:
            sheet.merge_cells(self._move.range(one, grows=False))
        self._move_heights()
        for rule in sheet.data_validations.dataValidation:
            ranges = [self._move.spread(str(range_)) for range_ in rule.sqref.ranges]
            rule.sqref = MultiCellRange(" ".join(ranges))
        self._move_conditions()
        self._move_print_setup()
        for table in sheet.tables.values():
            table.ref = self._move.range(table.ref)
        if sheet.auto_filter.ref:
            sheet.auto_filter.ref = self._move.range(sheet.auto_filter.ref)
        for drawn in (*sheet._images, *sheet._charts):
            self._move_anchor(drawn.anchor)
        self._move_formulas()

    # -- cells ---------------------------------------------------------------------------

    def _move_cells(self) -> None:
        sheet = self._sheet
        cells = sheet._cells
        for row, column in sorted((one for one in cells if one[0] > self._after), reverse=True):
            cell = cells.pop((row, column))
            if row + self._count > _LAST_ROW:
                continue  # a blank one goes over the edge, as in Excel
            cell.row = row + self._count
            cells[row + self._count, column] = cell
            if cell.hyperlink is not None:
                cell.hyperlink.ref = cell.coordinate

    def _move_heights(self) -> None:
        dimensions = self._sheet.row_dimensions
        for row in sorted((r for r in dimensions if r > self._after), reverse=True):
            moved = copy(dimensions.pop(row))
            moved.index = row + self._count
            dimensions[row + self._count] = moved
        for one in self._sheet.row_breaks.brk:
            if one.id > self._after:
                one.id += self._count

    def _move_conditions(self) -> None:
        from openpyxl.formatting.formatting import ConditionalFormattingList

        old = self._sheet.conditional_formatting
        fresh = ConditionalFormattingList()
        for one in old:
            where = " ".join(self._move.spread(str(part)) for part in one.sqref.ranges)
            for rule in one.rules:
                rule.formula = [self._move.formula(f, own=True) for f in rule.formula]
                fresh.add(where, rule)
        self._sheet.conditional_formatting = fresh

    def _move_print_setup(self) -> None:
        sheet = self._sheet
        if sheet.print_area:
            areas = re.sub(r"(?:'(?:[^']|'')+'|[^\W\d][\w.]*)!", "", sheet.print_area).split(",")
            sheet.print_area = ",".join(self._move.range(area) for area in areas)
        if sheet.print_title_rows:
            sheet.print_title_rows = self._move.whole_rows(sheet.print_title_rows)

    def _move_anchor(self, anchor: _Sheet) -> None:
        for name in ("_from", "to"):
            mark = getattr(anchor, name, None)
            if mark is not None and mark.row >= self._after:
                mark.row += self._count

    # -- references ----------------------------------------------------------------------

    def _move_formulas(self) -> None:
        book = self._sheet.parent
        for sheet in book.worksheets:
            own = sheet is self._sheet
            for cell in _formulas(sheet):
                inside = own and self._first <= cell.row <= self._after
                if isinstance(cell.value, str):
                    cell.value = self._move.formula(cell.value, own=own, grows=not inside)
                else:  # an array or shared formula
                    cell.value.text = self._move.formula(cell.value.text, own=own)
                    if own:
                        cell.value.ref = self._move.range(cell.value.ref)
            self._move_rules(sheet, own=own)
        for names in (book.defined_names, *(sheet.defined_names for sheet in book.worksheets)):
            for name in names.values():
                if name.attr_text and not name.name.startswith("_xlnm"):
                    name.attr_text = self._move.formula(name.attr_text, own=False)

    def _move_rules(self, sheet: _Sheet, *, own: bool) -> None:
        for rule in sheet.data_validations.dataValidation:
            for name in ("formula1", "formula2"):
                if text := getattr(rule, name):
                    setattr(rule, name, self._move.formula(str(text), own=own))


def moves_of(book: Any) -> list[RowsIn]:
    """Return where rows came into a workbook since it was read, in that order."""
    return list(getattr(book, "rows_in", ()))


def looks_of(sheet: _Sheet) -> dict[int, int]:
    """Return which rows look like which others because they were made so, by row."""
    if not hasattr(sheet, "looks"):
        sheet.looks = {}
    found: dict[int, int] = sheet.looks
    return found


def note_look(sheet: _Sheet, row: int, model: int) -> None:
    """Remember that a row was made to look like another."""
    looks_of(sheet)[row] = model


def note_move(sheet: _Sheet, move: RowsIn) -> None:
    """Remember that rows came in; what is remembered of rows below moves too."""
    sheet.parent.rows_in = [*moves_of(sheet.parent), move]
    sheet.looks = {move.row(row): move.row(model) for row, model in looks_of(sheet).items()}


def _formulas(sheet: _Sheet) -> Iterator[_Cell]:
    from openpyxl.worksheet.formula import ArrayFormula

    for cell in list(sheet._cells.values()):
        array = isinstance(cell.value, ArrayFormula)
        if array or (cell.data_type == "f" and isinstance(cell.value, str)):
            yield cell
