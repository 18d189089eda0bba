"""What the importer sees in a file, without any database."""

import string
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.operations.importing import choose_list, find_lists
from tdkt_desktop.operations.plan import Choices
from tdkt_desktop.sheets.layout import Table
from tdkt_desktop.sheets.reading import read_grids
from tdkt_desktop.sheets.values import Problem, RowReader

NO_LIST = "none"


@dataclass(frozen=True, slots=True)
class SeenColumn:
    """One column as understood. ``column`` is Excel's letter; ``field`` empty when not taken."""

    column: str
    header: str
    field: str
    confidence: float
    encoding: str = "unicode"


@dataclass(frozen=True, slots=True)
class SeenSheet:
    """One sheet: its kind of list, or the reason it is none."""

    name: str
    kind: str
    rows: int
    hidden: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """A whole file as understood. Rows are counted as Excel does."""

    kind: str
    sheet: str
    sheets: tuple[SeenSheet, ...]
    header_rows: tuple[int, ...]
    columns: tuple[SeenColumn, ...]
    rows: int
    problems: tuple[Problem, ...]


def inspect_file(path: Path, sheet: str | None = None) -> Seen:
    """Return how ``path`` is understood; writes nothing.

    Raises:
        TdktError: the file cannot be read, or has no such sheet.
    """
    grids = read_grids(path)
    choices = Choices(sheet=sheet)
    found = find_lists(grids, choices)
    sheets = tuple(
        SeenSheet(one.grid.name, one.kind, len(one.rows), one.grid.hidden)
        if isinstance(one, Table)
        else SeenSheet(one.grid.name, NO_LIST, 0, one.grid.hidden, one.reason)
        for one in found
    )
    if found and not any(isinstance(one, Table) for one in found):
        return Seen(NO_LIST, "", sheets, (), (), 0, ())
    table, _ = choose_list(path, grids, choices)
    reader = RowReader(table)
    problems = [problem for row in reader.rows() for problem in row.problems]
    columns = tuple(
        SeenColumn(column_letter(c.index), c.header, c.field, round(min(c.confidence, 1.0), 2))
        for c in table.columns
    )
    headers = tuple(row + 1 for row in table.header_rows)
    return Seen(
        table.kind,
        table.grid.name,
        sheets,
        headers,
        columns,
        len(table.rows),
        (*problems, *reader.notes()),
    )


def column_letter(index: int) -> str:
    """Return Excel's letters for a zero-based column."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = string.ascii_uppercase[rest] + letters
    return letters
