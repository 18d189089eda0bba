"""Pieces of SQL made from what is written or read."""

from collections.abc import Sized
from dataclasses import fields


def marks(values: Sized) -> str:
    """Return as many SQL question marks as ``values`` has items."""
    return ", ".join("?" * len(values))


def columns_of(record: type) -> tuple[str, ...]:
    """Return the columns of a record's table: its fields, the ``id`` first if it has one."""
    names = [field.name for field in fields(record)]
    return tuple(sorted(names, key=lambda name: name != "id"))
