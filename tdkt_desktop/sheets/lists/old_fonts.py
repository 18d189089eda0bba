"""A sheet's text brought to Unicode: each column told by its letters, each odd cell by its row."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from tdkt_desktop.domain.vietnamese.legacy import (
    TCVN3,
    UNICODE,
    VNI,
    ColumnReader,
    Converted,
    told_by_letters,
)
from tdkt_desktop.sheets.files.grids import Cell, Grid

_TRACES = frozenset(
    "\u00ad\u00d7\u00f7\u00de\u00df\u00d0\u00fe\u00ff"
    + "".join(map(chr, range(0xA1, 0xC0)))
    + "øûïåäüëñæöîØÛÏÅÄÜËÑÆÖÎ"
)
"""Letters and signs that Vietnamese in Unicode has no use for."""
_FEW = 4000
"""A column of fewer letters may be old text without any of those: it is looked at word by word."""


@dataclass(frozen=True, slots=True)
class Recoded:
    """A grid in Unicode, and what was changed: each cell's text before, and its conversion."""

    grid: Grid
    cells: Mapping[Cell, tuple[str, Converted]] = field(default_factory=dict)
    unicode: Mapping[int, int] = field(default_factory=dict)
    """Column to the number of its texts that were Unicode for certain."""

    def encoding(self, column: int, rows: frozenset[int]) -> str:
        """Return the old encoding of ``column`` within ``rows``, ``mixed``, or ``unicode``."""
        found = Counter(
            converted.encoding
            for (r, c), (_, converted) in self.cells.items()
            if c == column and r in rows
        )
        if not found:
            return UNICODE
        usual, many = found.most_common(1)[0]
        others = sum(found.values()) - many + self.unicode.get(column, 0)
        return "mixed" if others > many * 0.1 else usual


def recoded(grid: Grid) -> Recoded:
    """Return ``grid`` with texts of TCVN3 and VNI converted; Unicode is left as it is."""
    columns = _suspects(grid)
    if not columns:
        return Recoded(grid)
    beside = _told_by_rows(columns)
    sheet = Counter(beside.values())
    usual = max((TCVN3, VNI), key=lambda name: sheet[name])
    fallback = usual if sheet[usual] > sheet[UNICODE] else ""
    rows = [list(row) for row in grid.rows]
    cells, unicode = dict[Cell, tuple[str, Converted]](), dict[int, int]()
    for column, texts in columns.items():
        reader = ColumnReader(list(texts.values()))
        unicode[column] = reader.counts[UNICODE]
        told = any(reader.counts.values())
        for row, text in texts.items():
            hint = beside.get(row, "") or ("" if told else fallback)
            converted = reader.convert(text, hint, grid.fonts.get((row, column), ""))
            if converted.encoding != UNICODE:
                cells[row, column] = text, converted
                rows[row][column] = converted.text
    return Recoded(replace(grid, rows=rows), cells, unicode)


def _suspects(grid: Grid) -> dict[int, dict[int, str]]:
    """Return the texts of a sheet by column and row when some column holds an old alphabet."""
    columns = list(zip_longest(*grid.rows, fillvalue=""))
    if not grid.fonts and not any(map(_is_suspect, columns)):
        return {}
    return {
        number: {row: cell for row, cell in enumerate(column) if isinstance(cell, str) and cell}
        for number, column in enumerate(columns)
    }


def _is_suspect(column: Iterable[object]) -> bool:
    texts = [cell for cell in set(column) if isinstance(cell, str)]
    joined = "".join(texts)
    if joined.isascii() or (len(joined) > _FEW and _TRACES.isdisjoint(joined)):
        return False
    return any(told_by_letters(text) in (TCVN3, VNI) for text in texts)


def _told_by_rows(columns: Mapping[int, Mapping[int, str]]) -> dict[int, str]:
    """Return what the texts of each row prove, where they agree."""
    told: dict[int, set[str]] = {}
    for texts in columns.values():
        for row, text in texts.items():
            if proof := told_by_letters(text):
                told.setdefault(row, set()).add(proof)
    return {row: next(iter(proofs)) for row, proofs in told.items() if len(proofs) == 1}
