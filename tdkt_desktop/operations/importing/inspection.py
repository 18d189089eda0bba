"""What the importer sees in a file, without any database."""

from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.operations.importing.choosing_lists import as_asked, choose_lists, find_lists
from tdkt_desktop.operations.importing.plan import Choices
from tdkt_desktop.operations.importing.sources import read_source
from tdkt_desktop.operations.law.vocabulary import vocabulary
from tdkt_desktop.sheets.lists.records import Problem
from tdkt_desktop.sheets.lists.row_reader import RowReader
from tdkt_desktop.sheets.lists.tables import NoTable, Table, column_letter

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
    """One list of a sheet: its kind and first row, or the reason why the sheet holds none."""

    name: str
    kind: str
    rows: int
    hidden: bool
    reason: str = ""
    taken: bool = False


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


def inspect_file(path: Path, sheet: str | None = None, kind: str | None = None) -> Seen:
    """Return how ``path`` is understood; writes nothing.

    Raises:
        TdktError: the file cannot be read, or has no such sheet.
    """
    grids = read_source(path)
    words = vocabulary()
    choices = Choices(sheets=(sheet,) if sheet else None, kind=kind)
    tables = find_lists(grids, words, choices)
    if tables and not any(isinstance(one, Table) for one in tables):
        return Seen(NO_LIST, "", tuple(_seen(one) for one in tables), (), (), 0, ())
    taken, _ = choose_lists(path, grids, choices, tables)
    taken = [as_asked(table, words.kinds, kind, path) for table in taken]
    by_place = {(table.grid.name, table.header_rows): table for table in taken}
    sheets = tuple(
        _seen(one)
        if isinstance(one, NoTable) or (place := (one.grid.name, one.header_rows)) not in by_place
        else _seen(by_place[place], taken=True)
        for one in tables
    )
    problems = list[Problem]()
    for table in taken:
        reader = RowReader(table, words)
        problems += [problem for row in reader.rows() for problem in row.problems]
        problems += reader.notes()
    best = taken[0]
    return Seen(
        best.kind,
        best.grid.name,
        sheets,
        tuple(row + 1 for row in best.header_rows),
        tuple(
            SeenColumn(
                column_letter(c.index),
                c.header,
                c.field,
                round(min(c.confidence, 1.0), 2),
                c.encoding,
            )
            for c in best.columns
        ),
        sum(len(table.rows) for table in taken),
        tuple(problems),
    )


def _seen(one: Table | NoTable, *, taken: bool = False) -> SeenSheet:
    if isinstance(one, Table):
        return SeenSheet(one.grid.name, one.kind, len(one.rows), one.grid.hidden, taken=taken)
    return SeenSheet(one.grid.name, NO_LIST, 0, one.grid.hidden, one.reason)
