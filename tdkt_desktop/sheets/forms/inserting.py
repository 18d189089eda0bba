"""Rows put into a sheet as Excel does it: whatever refers to cells below moves with them.

openpyxl's own ``insert_rows`` moves cells only: formulas, merged cells, validation, print set-up,
heights and pictures would stay where they were.
"""

import re
from collections.abc import Callable, Iterator
from copy import copy
from typing import Any

_Sheet = Any
_Cell = Any
"""openpyxl ships no types."""
_REFERENCE = re.compile(
    r"(?P<sheet>(?:'(?:[^']|'')+'|[^\W\d][\w.]*)!)?"
    r"(?P<first>\$?[A-Z]{1,3}\$?\d+)(?P<rest>:\$?[A-Z]{1,3}\$?\d+)?(?![\w(])"
)
_WHOLE_ROWS = re.compile(r"(?P<a>\$?)(?P<first>\d+):(?P<b>\$?)(?P<last>\d+)")
_CELL = re.compile(r"(\$?[A-Z]{1,3})(\$?)(\d+)")
_TOTAL = re.compile(r"(?P<start>\b(?:SUM|COUNTA?|AVERAGE|MAX|MIN)\()(?P<of>[^()\"]*)(?P<end>\))")
_ONE_CELL = re.compile(
    r"(?P<sheet>(?:'(?:[^']|'')+'|[^\W\d][\w.]*)!)?(?P<cell>\$?[A-Z]{1,3}\$?\d+)"
)
"""A total, and one cell among what it is over."""
_STRING = re.compile(r'("(?:[^"]|"")*")')


_LAST_ROW = 1_048_576


class Inserting:
    """Where ``count`` rows come in under ``after`` of one sheet, below a block from ``first``.

    Ranges over the block, or its last row, grow with it: so does the sum beneath it.
    """

    def __init__(self, sheet: _Sheet, first: int, after: int, count: int) -> None:
        self._sheet, self._first, self._after, self._count = sheet, first, after, count

    def run(self) -> None:
        """Put the rows in."""
        from openpyxl.worksheet.cell_range import MultiCellRange

        sheet = self._sheet
        merged = [str(range_) for range_ in sheet.merged_cells.ranges]
        for one in merged:
            sheet.unmerge_cells(one)
        self._move_cells()
        for one in merged:
            sheet.merge_cells(self.moved_range(one, grows=False))
        self._move_heights()
        for rule in sheet.data_validations.dataValidation:
            ranges = [self._spread(str(range_)) for range_ in rule.sqref.ranges]
            rule.sqref = MultiCellRange(" ".join(ranges))
        self._move_conditions()
        self._move_print_setup()
        for table in sheet.tables.values():
            table.ref = self.moved_range(table.ref)
        if sheet.auto_filter.ref:
            sheet.auto_filter.ref = self.moved_range(sheet.auto_filter.ref)
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
            where = " ".join(self._spread(str(part)) for part in one.sqref.ranges)
            for rule in one.rules:
                rule.formula = [self.moved_formula(f, own=True) for f in rule.formula]
                fresh.add(where, rule)
        self._sheet.conditional_formatting = fresh

    def _move_print_setup(self) -> None:
        sheet = self._sheet
        if sheet.print_area:
            areas = re.sub(r"(?:'(?:[^']|'')+'|[^\W\d][\w.]*)!", "", sheet.print_area).split(",")
            sheet.print_area = ",".join(self.moved_range(area) for area in areas)
        if sheet.print_title_rows:
            sheet.print_title_rows = _WHOLE_ROWS.sub(self._whole_rows, sheet.print_title_rows)

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
                    cell.value = self.moved_formula(cell.value, own=own, grows=not inside)
                else:  # an array or shared formula
                    cell.value.text = self.moved_formula(cell.value.text, own=own)
                    if own:
                        cell.value.ref = self.moved_range(cell.value.ref)
            self._move_rules(sheet, own=own)
        for names in (book.defined_names, *(sheet.defined_names for sheet in book.worksheets)):
            for name in names.values():
                if name.attr_text and not name.name.startswith("_xlnm"):
                    name.attr_text = self.moved_formula(name.attr_text, own=False)

    def _move_rules(self, sheet: _Sheet, *, own: bool) -> None:
        for rule in sheet.data_validations.dataValidation:
            for name in ("formula1", "formula2"):
                if text := getattr(rule, name):
                    setattr(rule, name, self.moved_formula(str(text), own=own))

    def moved_formula(self, text: str, *, own: bool, grows: bool = True) -> str:
        """Return a formula as it reads afterwards; ``own`` is for one on this very sheet.

        One that ``grows`` reaches over the rows that come in: a total, not a row's own formula.
        """
        parts = _STRING.split(text)
        if grows and self._first == self._after:
            parts = [
                part if place % 2 else _TOTAL.sub(lambda found: self._total(found, own=own), part)
                for place, part in enumerate(parts)
            ]
        change: Callable[[re.Match[str]], str] = lambda match: self._reference(  # noqa: E731 - one line, used in one place
            match, own=own, grows=grows
        )
        return "".join(
            part if place % 2 else _REFERENCE.sub(change, part) for place, part in enumerate(parts)
        )

    def _total(self, found: re.Match[str], *, own: bool) -> str:
        """Let a total over the one row of the block be one over a range, which can grow."""
        parts = [self._as_range(part, own=own) for part in found["of"].split(",")]
        return f"{found['start']}{','.join(parts)}{found['end']}"

    def _as_range(self, text: str, *, own: bool) -> str:
        match = _ONE_CELL.fullmatch(text.strip())
        cell = _CELL.fullmatch(match["cell"]) if match is not None else None
        if match is None or cell is None or int(cell[3]) != self._after:
            return text
        if not self._is_here(match["sheet"] or "", own=own):
            return text
        return f"{text.strip()}:{match['cell']}"

    def _is_here(self, sheet: str, *, own: bool) -> bool:
        named = sheet[:-1].strip("'").replace("''", "'")
        return bool((named or (self._sheet.title if own else "")) == self._sheet.title)

    def _reference(self, found: re.Match[str], *, own: bool, grows: bool) -> str:
        sheet = found["sheet"] or ""
        if not self._is_here(sheet, own=own):
            return found[0]
        if not found["rest"]:
            return sheet + self._cell(found["first"])
        return sheet + self.moved_range(found["first"] + found["rest"], grows=grows)

    def _cell(self, text: str) -> str:
        match = _CELL.fullmatch(text)
        assert match is not None  # noqa: S101 - the pattern around it says so
        return f"{match[1]}{match[2]}{self._row(int(match[3]))}"

    def _row(self, row: int) -> int:
        return row + self._count if row > self._after else row

    def moved_range(self, text: str, *, grows: bool = True) -> str:
        """Return a range as it is afterwards: grown if it ends with the block, where it may."""
        first, colon, last = text.partition(":")
        if not colon:
            return self._cell(first)
        match = _CELL.fullmatch(last)
        top = _CELL.fullmatch(first)
        if match is None or top is None:  # whole columns or rows
            return text
        bottom = int(match[3])
        over = (
            grows
            and self._first <= self._after == bottom
            and int(top[3]) <= self._after
            and (int(top[3]) <= self._first or int(top[3]) < bottom)
        )
        moved = bottom + self._count if over else self._row(bottom)
        return f"{self._cell(first)}:{match[1]}{match[2]}{moved}"

    def _spread(self, text: str) -> str:
        """Return where a rule holds afterwards: one for the block's last row also below it."""
        match = _CELL.fullmatch(text)
        if match is None or not self._first <= self._after == int(match[3]):
            return self.moved_range(text)
        return f"{text}:{match[1]}{match[2]}{self._after + self._count}"

    def _whole_rows(self, found: re.Match[str]) -> str:
        first, last = self._row(int(found["first"])), self._row(int(found["last"]))
        return f"{found['a']}{first}:{found['b']}{last}"


def _formulas(sheet: _Sheet) -> Iterator[_Cell]:
    from openpyxl.worksheet.formula import ArrayFormula

    for cell in list(sheet._cells.values()):
        array = isinstance(cell.value, ArrayFormula)
        if array or (cell.data_type == "f" and isinstance(cell.value, str)):
            yield cell
