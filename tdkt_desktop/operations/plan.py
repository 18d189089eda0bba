"""What an import is going to do, row by row, before anything is saved."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from tdkt_desktop.sheets.layout import Table
from tdkt_desktop.sheets.values import Problem

NEW, CHANGED, SAME, PROBLEM, LEFT_OUT = "new", "changed", "same", "problem", "left_out"
AS_NEW = 0
"""A choice that says: this row is nobody in the file yet."""


@dataclass(frozen=True, slots=True)
class Change:
    """One cell that would be written over."""

    field: str
    old: str
    new: str


@dataclass(slots=True)
class PlanRow:
    """One row of the list and its fate.

    ``target`` is the person or award it changes or repeats; ``candidates`` are the people it
    may be, to be asked about. A ``problem`` row is not taken in; other rows may carry
    warnings and are.
    """

    number: int
    values: dict[str, str]
    fate: str = NEW
    target: int | None = None
    changes: tuple[Change, ...] = ()
    problems: list[Problem] = field(default_factory=list)
    candidates: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """What the officer decided about a plan. Rows are numbered as Excel does.

    ``mapping`` replaces the guessed fields by column; ``people`` says who a doubtful row is
    (:data:`AS_NEW` for somebody new); ``kind`` forces ``people`` or ``awards``.
    """

    sheet: str | None = None
    kind: str | None = None
    mapping: dict[int, str] | None = None
    left_out: frozenset[int] = frozenset()
    people: dict[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class Plan:
    """Every row of a list with its fate."""

    source: str
    table: Table
    rows: list[PlanRow]
    notes: list[Problem]
    choices: Choices
    new_units: list[str] = field(default_factory=list)
    new_people: int = 0
    other_lists: Sequence[str] = ()

    @property
    def kind(self) -> str:
        """``people`` or ``awards``."""
        return self.table.kind

    def count(self, fate: str) -> int:
        """Return how many rows have ``fate``."""
        return self.totals[fate]

    @property
    def totals(self) -> Counter[str]:
        """How many rows have each fate."""
        return Counter(row.fate for row in self.rows)

    @property
    def problems(self) -> list[Problem]:
        """Every doubt, row by row, then those about whole columns."""
        return [problem for row in self.rows for problem in row.problems] + self.notes

    @property
    def writes(self) -> bool:
        """Whether saving would change anything."""
        return any(row.fate in (NEW, CHANGED) for row in self.rows)
