"""What reading a list gives, row by row: values, what is said of them, and every doubt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How grave a doubt is: with an error, the row is not taken."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


AWARD, RATING = "award", "rating"
SHOUTED = "Nguyễn Văn An"
"""The proposal of a note about shouted names: how they would be written."""
SHIFTED = "dời lại một cột"
"""The proposal of a note about values beside the headers they belong to."""
COUNTED = " ({count})"
"""What a note about a whole column ends with."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A doubt about one cell or row. ``row`` is as Excel counts; ``column`` is the header.

    ``field`` is what it is about, so that a repair of the cell finds its place.
    """

    sheet: str
    row: int
    column: str
    severity: Severity
    message: str
    proposal: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """An award or a rating that a cell speaks of, in its words.

    ``year`` is the one its column stands for; ``column`` is that column's index.
    """

    what: str
    text: str
    year: int | None = None
    year_to: int | None = None
    column: int = -1


@dataclass(slots=True)
class SheetRow:
    """One record as read: field to clean text, what is said of it, and what was doubtful."""

    number: int
    values: dict[str, str]
    problems: list[Problem] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    decisions: dict[int | None, str] = field(default_factory=dict)
    """Year to the decision in a column of that year."""
    points: dict[int | None, str] = field(default_factory=dict)
    """Year to the points in a column of that year; ``None`` where the header names no year."""
    periods: dict[str, str] = field(default_factory=dict)
    """Month or quarter (``T3``, ``Q1``) to what it got."""


@dataclass(frozen=True, slots=True)
class Edits:
    """What the officer put right in one sheet.

    ``repairs`` gives texts for fields (or, under ``#index``, for columns) of rows as Excel counts
    them; ``constants`` fill a field wherever it is empty; ``swapped`` are columns whose true
    dates have day and month exchanged; ``title_case`` writes shouted names as names.
    """

    repairs: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    swapped: frozenset[int] = frozenset()
    title_case: bool = False
