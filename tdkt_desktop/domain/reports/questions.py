"""A question asked of the awards: what is counted, by which two things, of which alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from tdkt_desktop.domain.ids import QuestionId

Value = str | int | None
"""A value of a dimension as the file has it; ``None`` where it is not recorded."""


class Measure(StrEnum):
    """What is counted. Whoever got something twice is two awards, and one person."""

    AWARDS = "awards"
    PEOPLE = "people"
    UNITS = "units"


class Dimension(StrEnum):
    """What awards are told apart by."""

    YEAR = "year"
    UNIT = "unit"
    """The unit right under the agency, of that time."""
    OWN_UNIT = "own_unit"
    KIND = "kind"
    LEVEL = "level"
    GROUP = "group"
    SUBJECT = "subject"
    SEX = "sex"
    ETHNIC = "ethnic"
    AGE = "age"
    LEADER = "leader"
    FIRST = "first"
    METHOD = "method"
    AUTHORITY = "authority"
    SIGNED = "signed"

    @property
    def is_year(self) -> bool:
        """Whether its values are years."""
        return self in (Dimension.YEAR, Dimension.SIGNED)


AGES = (30, 40, 50, 55, 60)
"""The last year of age of each band; the last band has none."""


@dataclass(frozen=True, slots=True)
class Question:
    """``only`` are the values that alone count, by dimension; years of a span each stand there."""

    measure: Measure = Measure.AWARDS
    rows: Dimension = Dimension.UNIT
    columns: Dimension = Dimension.YEAR
    only: Mapping[Dimension, Sequence[Value]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SavedQuestion:
    """A question kept in the file under a name."""

    id: QuestionId
    name: str
    question: Question


@dataclass(frozen=True, slots=True)
class Label:
    """A value of a dimension and what it is called."""

    value: Value
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """Numbers by row and column, with totals counted for themselves.

    A total of people is not the sum: whoever stands in two columns is one person.
    """

    question: Question
    rows: Sequence[Label] = ()
    columns: Sequence[Label] = ()
    cells: Mapping[tuple[Value, Value], int] = field(default_factory=dict)
    row_totals: Mapping[Value, int] = field(default_factory=dict)
    column_totals: Mapping[Value, int] = field(default_factory=dict)
    total: int = 0

    def cell(self, row: Value, column: Value) -> int:
        """Return one number."""
        return self.cells.get((row, column), 0)

    @property
    def adds_up(self) -> bool:
        """Whether the totals are the sums of what stands beside and above them."""
        rows = all(
            self.row_totals.get(one.value, 0)
            == sum(self.cell(one.value, other.value) for other in self.columns)
            for one in self.rows
        )
        return rows and self.total == sum(self.row_totals.values())
