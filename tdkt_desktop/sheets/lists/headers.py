"""What the columns of a list mean by the words above them."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tdkt_desktop.domain.awards.points import period_of
from tdkt_desktop.domain.awards.vocabulary import Vocabulary
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.domain.vietnamese.legacy import UNICODE
from tdkt_desktop.domain.vietnamese.names import looks_like_name, starts_with_family
from tdkt_desktop.sheets.files.grids import Grid, Span
from tdkt_desktop.sheets.lists.fields import KEYS, MANY, UNITS
from tdkt_desktop.sheets.lists.naming_fields import (
    assign_fields,
    guess_field,
    header_words,
    is_self_rated,
    years_of,
)

CHOSEN = 2.0
"""Confidence of a field the officer chose."""
BETWEEN = " / "
"""What parts the lines of a header."""
_SEARCHED = 60
_RATED = re.compile(r"\b(xep loai|danh gia|muc do|phan loai|hoan thanh)\b")
_PERIOD = ("period", 0.9)
_YEAR_ALONE = re.compile(
    r"(?:năm(?: học)?\s*)?(?:19|20)\d\d(?:\s*[-–]\s*(?:20)?\d\d)?", re.IGNORECASE
)
_LONGEST_TICK = 90
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_RECORD = re.compile(r"\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}|\d{6,}")
_TALLEST = 4
_DAY, _MONTH = ("ngay", "ngay sinh"), ("thang", "thang sinh")
NUMBER_MARK = re.compile(r"^\(?\s*(?:\d{1,2}(?:\.\d)?|[a-z])\s*\)?(?:\s*=.*)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column of a list. ``index`` is zero-based; ``field`` empty when not taken in."""

    index: int
    header: str
    field: str = ""
    confidence: float = 0.0
    encoding: str = UNICODE
    leaf: str = ""
    """The lowest line of its header: what a tick in the column stands for."""

    @property
    def year(self) -> int | None:
        """The year its header names; of a school year the one it begins in."""
        return self.years[0]

    @property
    def years(self) -> tuple[int | None, int | None]:
        """The year its header names and, of a school year, the one it ends in."""
        said = years_of(self.leaf)
        return said if said[0] is not None else years_of(self.header)


def untaken(column: ListColumn) -> ListColumn:
    """Return a column without the field it was taken for."""
    return replace(column, field="", confidence=0.0)


def text_of(value: object) -> str:
    """Return a cell as clean text: whole numbers without ``.0``, blanks as nothing."""
    if isinstance(value, str):
        return nfc(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.date | dt.datetime):
        return value.strftime("%d/%m/%Y")
    return "" if value is None else str(value)


# -- header ------------------------------------------------------------------------------


def find_header(
    grid: Grid, words: Vocabulary, start: int = 0, kind: str | None = None
) -> tuple[tuple[int, ...], tuple[ListColumn, ...]] | None:
    """Return the header's rows and columns: the block whose words name the most fields.

    Rows before ``start`` belong to another list; ``kind`` is what is looked for, if said.
    """
    best: tuple[float, int, tuple[int, ...], tuple[ListColumn, ...]] | None = None
    for top in range(start, min(start + _SEARCHED, len(grid.rows))):
        if sum(isinstance(c, str) and bool(c.strip()) for c in grid.rows[top]) < 2:
            continue
        rows = _header_block(grid, top)
        if any(span.top < top <= span.bottom and _holds_text(grid, span) for span in grid.merged):
            continue
        if any(_is_of_a_record(cell) for row in rows for cell in grid.rows[row]):
            continue
        columns = header_columns(grid, rows, words)
        if kind == UNITS:
            columns = _named_as_units(columns)
        if not _enough(columns, kind):
            columns = _named_by_values(grid, rows, columns)
        if not _enough(columns, kind):
            continue
        after = sum(
            1 for row in grid.rows[rows[-1] + 1 : rows[-1] + 200] if len(texts_of(row)) > 1
        )
        rank = sum(column.confidence for column in columns) + min(after, 5) / 2
        if best is None or rank > best[0]:
            best = rank, top, rows, columns
    return (best[2], best[3]) if best else None


def _named_as_units(columns: tuple[ListColumn, ...]) -> tuple[ListColumn, ...]:
    """Take what names somebody for the name of the unit, in a list asked for as one of units."""
    if any(column.field == "unit" for column in columns):
        return columns
    named = next((c for c in columns if c.field in ("name", "given")), None)
    return tuple(replace(c, field="unit") if c is named else c for c in columns)


def _is_of_a_record(cell: object) -> bool:
    """Whether a cell holds what no header does: a date, a count, a long number."""
    if isinstance(cell, bool) or cell is None:
        return False
    if isinstance(cell, int | float):
        return not _FIRST_YEAR <= cell <= _LAST_YEAR
    if isinstance(cell, str):
        return bool(cell) and cell[0].isdigit() and bool(_RECORD.fullmatch(cell.strip()))
    return isinstance(cell, dt.date)


def _named_by_values(
    grid: Grid, rows: tuple[int, ...], columns: tuple[ListColumn, ...]
) -> tuple[ListColumn, ...]:
    """Find the names under a header whose word for them is not known, by what is there."""
    if sum(column.field not in ("", *MANY) for column in columns) < 2:
        return columns
    below = [row for row in grid.rows[rows[-1] + 1 : rows[-1] + 200] if len(texts_of(row)) > 2]
    for place, column in enumerate(columns):
        held = [text_of(r[column.index]) for r in below if column.index < len(r)]
        names = [looks_like_name(t) and starts_with_family(t) for t in held if t]
        several = len({fold(t) for t in held if t}) > 1  # one word all the way down is no name
        head = looks_like_name(column.leaf) and starts_with_family(column.leaf)
        if not column.field and not head and several and sum(names) >= len(names) * 0.7:
            named = replace(column, field="name", confidence=0.7)
            return (*columns[:place], named, *columns[place + 1 :])
    return columns


def has_header_words(grid: Grid) -> bool:
    """Whether some row names two fields or more: such a sheet has a header, known or not."""
    for row in grid.rows[:_SEARCHED]:
        if any(map(_is_of_a_record, row)):
            continue
        guesses = {(guess_field(text) or ("",))[0] for text in texts_of(row).values()}
        if len(guesses - {""}) >= 2:
            return True
    return False


def _enough(columns: Sequence[ListColumn], kind: str | None) -> bool:
    """Whether the columns make a list: somebody or something named, and more said of it."""
    fields = [column.field for column in columns if column.field]
    known = set(fields)
    if kind == UNITS:
        return "unit" in known
    named = (
        bool(known & {"name", "initiative", "head", "movement"}) or {"family", "given"} <= known
    )
    told = {"kind", "tick_kind", "rating", "tick_rating", "by_year"}
    keyed = bool(known & {*KEYS}) and bool(known & told)
    about_units = {"parent", "founded", "dissolved", "successor"}
    units = ("unit" in known and bool(known & about_units)) or (
        "unit" in known and bool(known & told)
    )
    return (named or units or keyed) and len(fields) >= 2


def _header_block(grid: Grid, top: int) -> tuple[int, ...]:
    """Return ``top`` and the rows under it that belong to the same header."""
    bottom = top
    for span in grid.merged:
        if span.top == top and span.bottom - span.top < _TALLEST:
            bottom = max(bottom, span.bottom)
    while bottom - top + 1 < _TALLEST and bottom + 1 < len(grid.rows):
        if not _continues(grid, top, bottom + 1):
            break
        bottom += 1
    return tuple(range(top, bottom + 1))


def _continues(grid: Grid, top: int, row: int) -> bool:
    """Whether every cell of ``row`` hangs under a spanning or empty header cell."""
    cells = texts_of(grid.rows[row])
    if not cells or not all(
        isinstance(grid.rows[row][c], str) or _YEAR_ALONE.fullmatch(text)
        for c, text in cells.items()
    ):
        return False
    if all(NUMBER_MARK.match(text) for text in cells.values()):
        return False
    spanned = {
        c
        for span in grid.merged
        if span.top == top and span.right > span.left
        for c in range(span.left, span.right + 1)
    }
    above = texts_of(grid.rows[top])
    # without merged cells a header may still reach over the empty ones to its right
    reaching = {c for c in cells if c in above and c + 1 not in above and c + 1 in cells}
    spanned |= reaching
    hanging = all(c in spanned or c not in above for c in cells) or bool(
        reaching and _is_half_a_row(grid, row)
    )
    return hanging and any(c in spanned or _right_of_text(above, c) for c in cells)


def _is_half_a_row(grid: Grid, row: int) -> bool:
    """Whether a row begins right of where the one above it and the one below it both begin."""
    if row + 1 >= len(grid.rows):
        return False
    first, above, below = (
        min(texts_of(grid.rows[r]), default=-1) for r in (row, row - 1, row + 1)
    )
    return first > above + 1 and above == below


def _right_of_text(above: Mapping[int, str], column: int) -> bool:
    return any(c <= column for c in above)


def texts_of(row: Sequence[object]) -> dict[int, str]:
    """Return the cells of a row that hold something, as text."""
    found = {}
    for index, value in enumerate(row):
        if value not in ("", None) and (text := text_of(value)):
            found[index] = text
    return found


def header_columns(grid: Grid, rows: tuple[int, ...], words: Vocabulary) -> tuple[ListColumn, ...]:
    """Return the columns under a header of ``rows``, each with the field its words mean."""
    paths = _header_paths(grid, rows)
    guesses = []
    for column, path in paths.items():
        leaf, parent = (path[-1], " ".join(path[:-1])) if path else ("", "")
        of_period = any(period_of(part) for part in path) and fold(leaf) not in words.headers
        guesses.append((column, _PERIOD if of_period else _meaning(leaf, parent, words)))
    fields = assign_fields(_halved(grid, rows, _birth_in_three(paths, guesses)))
    columns = tuple(
        ListColumn(c, BETWEEN.join(path), *fields.get(c, ("", 0.0)), leaf=path[-1])
        for c, path in paths.items()
        if path
    )
    return _last_word(_decided_by_year(columns, dict(guesses)))


def _decided_by_year(
    columns: tuple[ListColumn, ...], guesses: Mapping[int, tuple[str, float] | None]
) -> tuple[ListColumn, ...]:
    """Take columns of decisions that name a year each for those of the awards of that year."""
    yearly = [
        c.index
        for c in columns
        if c.year is not None and (guesses.get(c.index) or ("",))[0] == "decision_number"
    ]
    if len(yearly) < 2:
        return columns
    return tuple(
        replace(c, field="year_decision", confidence=0.9) if c.index in yearly else c
        for c in columns
    )


def _last_word(columns: Sequence[ListColumn]) -> tuple[ListColumn, ...]:
    """Of several ratings of one year keep the last column: the one with authority."""
    last: dict[int | None, int] = {c.year: c.index for c in columns if c.field == "rating"}
    return tuple(
        untaken(c) if c.field == "rating" and last[c.year] != c.index else c for c in columns
    )


def _birth_in_three(
    paths: Mapping[int, Sequence[str]], guesses: Sequence[tuple[int, tuple[str, float] | None]]
) -> list[tuple[int, tuple[str, float] | None]]:
    """Take ``Ngày | Tháng | Năm sinh`` side by side for the parts of one date."""
    found = dict(guesses)
    leaves = {column: header_words(path[-1]) for column, path in paths.items() if path}
    born = any(guess and guess[0] == "birth_date" for _, guess in guesses)
    years = ("nam sinh",) if born else ("nam sinh", "nam")
    for column, leaf in leaves.items():
        month, year = leaves.get(column + 1), leaves.get(column + 2)
        if leaf in _DAY and month in _MONTH and year in years:
            found[column] = "birth_day", 1.0
            found[column + 1] = "birth_month", 1.0
            found[column + 2] = "birth_year", 1.0
    return list(found.items())


def _halved(
    grid: Grid, rows: tuple[int, ...], guesses: Sequence[tuple[int, tuple[str, float] | None]]
) -> Iterable[tuple[int, tuple[str, float] | None]]:
    """Take a name's header over two columns for the two halves of a name."""
    named = {column for column, guess in guesses if guess and guess[0] == "name"}
    for span in grid.merged:
        halves = {span.left, span.left + 1}
        if span.right == span.left + 1 and halves <= named and rows[0] <= span.top <= rows[-1]:
            meant = {span.left: ("family", 0.9), span.right: ("given", 0.9)}
            return [(column, meant.get(column, guess)) for column, guess in guesses]
    return guesses


def _header_paths(grid: Grid, rows: tuple[int, ...]) -> dict[int, list[str]]:
    """Return the words above each column, top down; a merged cell is above all it spans."""
    width = max((len(grid.rows[r]) for r in rows), default=0)
    paths = {column: list[str]() for column in range(width)}
    spans = [span for span in grid.merged if span.bottom >= rows[0] and span.top <= rows[-1]]
    for row in rows:
        cells = texts_of(grid.rows[row])
        for span in spans:
            if span.top <= row <= span.bottom and _holds_text(grid, span):
                for column in range(span.left, min(span.right, width - 1) + 1):
                    cells[column] = text_of(grid.rows[span.top][span.left])
        if row != rows[-1]:
            _reach_right(grid, cells, row, rows, spans)
        for column, text in cells.items():
            if text not in paths[column]:
                paths[column].append(text)
    for column, caption in _captions(grid, rows[0], paths).items():
        paths[column].insert(0, caption)
    return paths


def _captions(grid: Grid, top: int, paths: Mapping[int, Sequence[str]]) -> dict[int, str]:
    """Return the years that stand alone in the row above a header, over columns of one name each.

    Each is over as many columns as lie between two of them.
    """
    above = texts_of(grid.rows[top - 1]) if top else {}
    leaves = {column: fold(path[-1]) for column, path in paths.items() if path}
    if len(above) < 2 or not all(
        _YEAR_ALONE.fullmatch(text) and column in leaves for column, text in above.items()
    ):
        return {}
    starts = sorted(above)
    if len({leaves[column] for column in starts}) > 1:
        return {}
    width = min(after - before for before, after in pairwise(starts))
    return {
        column: above[start]
        for start in starts
        for column in range(start, start + width)
        if column in leaves
    }


def _reach_right(
    grid: Grid, cells: dict[int, str], row: int, rows: tuple[int, ...], spans: Sequence[Span]
) -> None:
    """Let a header stand over the empty cells to its right that have words below them."""
    below = {c for r in rows if r > row for c in texts_of(grid.rows[r])}
    covered = {c for s in spans if s.top <= row <= s.bottom for c in range(s.left, s.right + 1)}
    for column in sorted(below - set(cells)):
        left = column - 1
        if left in cells and left in below and left not in covered and column not in covered:
            cells[column] = cells[left]


def _holds_text(grid: Grid, span: Span) -> bool:
    top = grid.rows[span.top]
    return span.left < len(top) and bool(text_of(top[span.left]))


def _meaning(leaf: str, parent: str, words: Vocabulary) -> tuple[str, float] | None:
    if (said := words.headers.get(fold(leaf))) is not None:
        return said, CHOSEN
    if _YEAR_ALONE.fullmatch(leaf):
        return "by_year", 0.9
    rated = bool(_RATED.search(fold(parent)))
    if is_self_rated(parent) or is_self_rated(leaf):
        return None
    if len(leaf) < _LONGEST_TICK and words.ratings.find(leaf, bare=rated):
        return "tick_rating", 0.95
    guess = guess_field(leaf, parent)
    named = guess is None and bool(parent) and words.kinds.find(leaf)  # “GK” under “Khen thưởng”
    guess = guess or (None if named else guess_field(f"{parent} {leaf}".strip()))
    if guess is None and leaf and len(leaf) < _LONGEST_TICK and words.kinds.find(leaf):
        return "tick_kind", 0.9
    return guess
