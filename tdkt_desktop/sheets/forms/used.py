"""What of a workbook's sheet is really used: work follows that, never rows times columns.

A bold empty cell in row 20 000, or one in the last column, makes openpyxl's own ``max_row`` and
``max_column`` claim millions of cells that are not there, and asking for one of them makes it.
"""

from collections.abc import Iterator
from typing import Any

_Sheet = Any
_Cell = Any
"""openpyxl ships no types."""


def cell_at(sheet: _Sheet, row: int, column: int) -> _Cell | None:
    """Return a cell if it is there; none is made."""
    return sheet._cells.get((row, column))


def value_at(sheet: _Sheet, row: int, column: int) -> object:
    """Return what a cell holds; nothing if there is none."""
    cell = cell_at(sheet, row, column)
    return None if cell is None else cell.value


def used_cells(sheet: _Sheet) -> Iterator[_Cell]:
    """Yield the cells that hold something, row by row."""
    for place in sorted(sheet._cells):
        cell = sheet._cells[place]
        if cell.value is not None:
            yield cell


def columns_of(sheet: _Sheet, row: int) -> list[int]:
    """Return the columns in which a row has cells, blank but formatted ones too."""
    return sorted(column for at, column in sheet._cells if at == row)


def last_row(sheet: _Sheet) -> int:
    """Return the last row that holds something or is ruled."""
    return max((row for (row, _), cell in sheet._cells.items() if _used(cell)), default=0)


def last_column(sheet: _Sheet) -> int:
    """Return the last column that holds something."""
    return max((cell.column for cell in used_cells(sheet)), default=0)


def _used(cell: _Cell) -> bool:
    border = cell.border
    return cell.value is not None or any(
        edge is not None and edge.style for edge in (border.left, border.bottom)
    )
