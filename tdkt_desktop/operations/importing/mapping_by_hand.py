"""A sheet in which no list was found, laid open so that its columns can be named by hand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.awards.vocabulary import Vocabulary
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.operations.importing.plan import Choices
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.lists.headers import ListColumn, header_columns, text_of

_HEADERS_WITHIN = 30
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class RawTable:
    """Columns under the row taken for a header, and the rows below it (zero-based)."""

    columns: tuple[ListColumn, ...]
    rows: tuple[int, ...]


def mappable(grids: Sequence[Grid]) -> list[Grid]:
    """Return the sheets that hold any table at all."""
    return [grid for grid in grids if not grid.hidden and header_rows(grid)]


def header_rows(grid: Grid) -> list[int]:
    """Return the rows (zero-based) that could be a header, from the top."""
    within = range(min(len(grid.rows), _HEADERS_WITHIN))
    return [row for row in within if _worded(grid, row) >= _FEWEST]


def likely_header(grid: Grid) -> int:
    """Return the row with the most words in it, the first of those: likeliest the header."""
    return max(header_rows(grid), key=lambda row: (_worded(grid, row), -row))


def raw_table(grid: Grid, header_row: int, words: Vocabulary) -> RawTable:
    """Return the columns under a row of the officer's choice, with the fields they seem to be."""
    below = range(header_row + 1, len(grid.rows))
    return RawTable(
        header_columns(grid, (header_row,), words),
        tuple(row for row in below if any(map(text_of, grid.rows[row]))),
    )


def as_mapped(
    grid: Grid, columns: Sequence[ListColumn], fields: Mapping[int, str], kind: str | None
) -> Choices:
    """Return the choices by which columns mean the ``fields`` given by their places."""
    headers = {fold(c.leaf): fields.get(c.index, "") for c in columns}
    return Choices(sheets=(grid.name,), kind=kind, headers=headers)


def _worded(grid: Grid, row: int) -> int:
    return sum(isinstance(cell, str) and bool(cell.strip()) for cell in grid.rows[row])
