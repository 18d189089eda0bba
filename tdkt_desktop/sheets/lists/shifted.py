"""Lists whose values stand one column beside the headers they belong to."""

from dataclasses import replace

from tdkt_desktop.sheets.lists.headers import ListColumn, text_of, untaken
from tdkt_desktop.sheets.lists.headless import TOLD_BY_VALUES, is_sort
from tdkt_desktop.sheets.lists.tables import Table

_WORDS = frozenset({"unit", "position", "ethnic", "place"})
"""Fields that hold neither a sex nor a date nor a number."""
_STAYING = ("number", "name", "given")
_FEWEST = 3
_MOST = 0.8


def shift_of(table: Table) -> int:
    """Return how far the values stand from their headers: -1 is one column to the left, 0 none.

    Told only where a column holds nothing of its own sort while the next one, whose header
    means something else, is full of it.
    """
    by_index = {column.index: column for column in table.columns}
    for step in (-1, 1):
        for column in table.columns:
            beside = by_index.get(column.index + step)
            if column.field not in TOLD_BY_VALUES or beside is None:
                continue
            if beside.field == column.field or beside.field not in (*_WORDS, *TOLD_BY_VALUES):
                continue
            own, other = (
                _share(table, column.index, column.field),
                _share(table, beside.index, column.field),
            )
            if own < 1 - _MOST and other >= _MOST:
                return step
    return 0


def moved_back(table: Table, shift: int) -> tuple[ListColumn, ...]:
    """Return the columns of ``table`` with each field where its values stand.

    Names and what is before them stay: a value went missing, or came in, after them.
    """
    fixed = max((c.index for c in table.columns if c.field in _STAYING), default=-1)
    found = {c.index: untaken(c) for c in table.columns}
    for column in table.columns:
        if column.index <= fixed:
            found[column.index] = column
        elif column.field and (at := column.index + shift) > fixed:
            there = found.get(at, replace(column, index=at))  # the last may have no header
            found[at] = replace(there, field=column.field, confidence=column.confidence)
    return tuple(found[index] for index in sorted(found))


def _share(table: Table, column: int, field: str) -> float:
    """Return which part of a column's values is of the sort ``field`` holds; few values: none."""
    held = [
        value
        for index in table.rows[:200]
        for value in table.grid.rows[index][column : column + 1]
        if text_of(value)
    ]
    if len(held) < _FEWEST:
        return 0.0
    return sum(is_sort(value, field) for value in held) / len(held)
