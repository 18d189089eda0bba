"""Lists whose values stand one column beside the headers they belong to."""

import datetime as dt
from dataclasses import replace

from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.sheets.lists.headers import ListColumn, text_of
from tdkt_desktop.sheets.lists.headless import is_date_text
from tdkt_desktop.sheets.lists.tables import Table

_WORDS = frozenset({"unit", "position", "ethnic", "place"})
"""Fields that hold neither a sex nor a date nor a number."""
_OTHERS = {
    "sex": _WORDS | {"birth_date", "identity"},
    "birth_date": _WORDS | {"sex", "identity"},
    "identity": _WORDS | {"sex", "birth_date"},
}
"""By field told by its values alone, the fields whose columns can never hold such values."""
_STAYING = ("number", "name", "given")
_FEWEST = 3
_MOST = 0.8
_IDENTITY = (9, 12)


def shift_of(table: Table) -> int:
    """Return how far the values stand from their headers: -1 is one column to the left, 0 none.

    Told only where a column holds nothing of its own sort while the next one, whose header
    means something else, is full of it.
    """
    by_index = {column.index: column for column in table.columns}
    for step in (-1, 1):
        for column in table.columns:
            beside = by_index.get(column.index + step)
            if beside is None or beside.field not in _OTHERS.get(column.field, ()):
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
    found = {c.index: replace(c, field="", confidence=0.0) for c in table.columns}
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
    return sum(_is(value, field) for value in held) / len(held)


def _is(value: object, field: str) -> bool:
    text = text_of(value)
    if field == "sex":
        return fold(text) in ("nam", "nu")
    if field == "birth_date":
        return isinstance(value, dt.date) or is_date_text(text)
    return text.isdecimal() and len(text) in _IDENTITY
