"""What the columns of a list without a header mean: by what they hold."""

import datetime as dt
from collections.abc import Iterable, Sequence

from tdkt_desktop.domain.vietnamese.dates import parse_date
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.domain.vietnamese.names import looks_like_name, starts_with_family
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.lists.headers import ListColumn, text_of, texts_of

TOLD_BY_VALUES = ("birth_date", "sex", "identity")
"""Fields whose values are of a sort that no other field's are."""
_DIGITS = (9, 12)
_FEWEST, _FEW = 3, 5
"""Rows from which columns without a header may be told, and up to which that is daring."""


def columns_by_values(grid: Grid) -> tuple[ListColumn, ...] | None:
    """Tell columns by what they hold; a name column, or its two halves, must be there."""
    sample = [row for row in grid.rows[:400] if len(texts_of(row)) > 1]
    if len(sample) < _FEWEST:
        return None
    width = max(map(len, sample))
    held = {
        c: [row[c] for row in sample if c < len(row) and text_of(row[c])] for c in range(width)
    }
    # of a few values all must agree
    share = 0.7 if len(sample) > _FEW else 1.0
    kinds = {c: _kind_of_values(values, len(sample), share) for c, values in held.items()}
    fields: dict[int, tuple[str, float]] = {}
    for column, kind in kinds.items():
        if kind == "family" and kinds.get(column + 1) == "given":
            fields |= {column: ("family", 0.8), column + 1: ("given", 0.8)}
            break
    else:
        whole = next((c for c, kind in kinds.items() if kind == "name"), None)
        if whole is None:
            return None
        fields[whole] = "name", 0.8
    taken = {key for key, _ in fields.values()}
    for column, kind in kinds.items():
        if kind in ("birth_date", "code", "sex", "identity", "unit") and kind not in taken:
            fields[column] = kind, 0.7
            taken.add(kind)
    return tuple(ListColumn(c, "", *fields.get(c, ("", 0.0))) for c in range(width))


def _kind_of_values(values: Sequence[object], rows: int, share: float) -> str:
    """Say what a column of ``values`` holds, by at least ``share`` of them."""
    if len(values) < rows * 0.5:
        return ""

    def most(true: Iterable[bool], least: float = share) -> bool:
        return sum(true) >= least * len(values)

    texts = [text_of(value) for value in values]
    for field in TOLD_BY_VALUES:
        if most(is_sort(value, field) for value in values):
            return field
    if most(" " not in t and t.isalpha() for t in texts) and len(set(texts)) > len(texts) * 0.1:
        return "given"
    if most(starts_with_family(text) for text in texts):
        whole = most((len(text.split()) > 2 for text in texts), 0.5)
        return "name" if whole and most(map(looks_like_name, texts)) else "family"
    if len(set(texts)) == len(texts) and most(t.isalnum() and t.isascii() for t in texts):
        # a column that merely counts the rows is not a code
        counts = [t for i, t in enumerate(texts) if t.isdecimal() and abs(int(t) - i) < 5]
        return "" if len(counts) > len(texts) * 0.7 else "code"
    units = ("phong ", "ban ", "khoa ", "trung tam", "van phong", "chi cuc", "doi ", "to ")
    return "unit" if most(fold(text).startswith(units) for text in texts) else ""


def is_sort(value: object, field: str) -> bool:
    """Whether a value is of the sort that a field of :data:`TOLD_BY_VALUES` holds."""
    text = text_of(value)
    if field == "birth_date":
        return isinstance(value, dt.date) or _is_date_text(text)
    if field == "sex":
        return fold(text) in ("nam", "nu")
    return text.isdigit() and len(text) in _DIGITS


def _is_date_text(text: str) -> bool:
    if "/" not in text and "-" not in text and "." not in text:
        return False
    read = parse_date(text)
    return read is not None and read.value is not None
