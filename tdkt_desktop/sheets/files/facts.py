"""What a sheet's file says besides its values."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tdkt_desktop.sheets.files.grids import Cell, Span


@dataclass(slots=True)
class SheetFacts:
    """Hidden rows, formulas without a result, fonts of before Unicode, merges calamine misses."""

    hidden_rows: frozenset[int] = frozenset()
    uncomputed: frozenset[Cell] = frozenset()
    fonts: Mapping[Cell, str] = field(default_factory=dict)
    merged: tuple[Span, ...] = ()
    cut: bool = False
