"""What a sheet's file says besides its values."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tdkt_desktop.sheets.files.grids import Cell, Span
from tdkt_desktop.sheets.files.styles import Zeros


@dataclass(slots=True)
class SheetFacts:
    """Hidden rows, formulas without a result, fonts of before Unicode, merges calamine misses.

    ``zeros`` are cells whose number format may show zeros before a number, ``shown`` those of
    which the file says outright as what.
    """

    hidden_rows: frozenset[int] = frozenset()
    uncomputed: frozenset[Cell] = frozenset()
    fonts: Mapping[Cell, str] = field(default_factory=dict)
    zeros: Mapping[Cell, Zeros] = field(default_factory=dict)
    shown: Mapping[Cell, str] = field(default_factory=dict)
    merged: tuple[Span, ...] = ()
    cut: bool = False
