"""Pieces of SQL made from what is written or read."""

from collections.abc import Callable, Mapping, Sequence, Sized
from dataclasses import fields
from typing import TypeVar

_I = TypeVar("_I", bound=int)
_T = TypeVar("_T")
_PAGE = 500

SCHOOL = "EXISTS (SELECT 1 FROM setting WHERE key = 'year_starts' AND CAST(value AS INTEGER) > 1)"
"""Whether the agency's year is a school year."""
LAST_YEAR = (
    f"CASE WHEN a.year_to = a.year + 1 AND {SCHOOL} THEN a.year"
    " ELSE coalesce(a.year_to, a.year) END"
)
"""The last year an award is of: a school year is one year, that in which it begins."""


def marks(values: Sized) -> str:
    """Return as many SQL question marks as ``values`` has items."""
    return ", ".join("?" * len(values))


def columns_of(record: type) -> tuple[str, ...]:
    """Return the columns of a record's table: its fields, the ``id`` first if it has one."""
    names = [field.name for field in fields(record)]
    return tuple(sorted(names, key=lambda name: name != "id"))


def in_pages(read: Callable[[Sequence[_I]], Mapping[_I, _T]], ids: Sequence[_I]) -> dict[_I, _T]:
    """Return what ``read`` finds for ``ids``, reading some hundred at a time."""
    found: dict[_I, _T] = {}
    for start in range(0, len(ids), _PAGE):
        found |= read(ids[start : start + _PAGE])
    return found


def in_order(read: Callable[[Sequence[_I]], Mapping[_I, _T]], ids: Sequence[_I]) -> list[_T]:
    """Return what ``read`` finds for ``ids``, in their order, reading some hundred at a time."""
    found = in_pages(read, ids)
    return [found[one] for one in ids if one in found]
