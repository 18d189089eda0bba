"""What an import is going to do, row by row, before anything is saved."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.people.people import PersonRow
from tdkt_desktop.sheets.lists.fields import INITIATIVES, PEOPLE
from tdkt_desktop.sheets.lists.records import Edits, Problem, Severity
from tdkt_desktop.sheets.lists.tables import Table


class Fate(StrEnum):
    """What becomes of one row of a plan."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    PROBLEM = "problem"
    LEFT_OUT = "left_out"


FATES = (Fate.NEW, Fate.CHANGED, Fate.SAME, Fate.PROBLEM, Fate.LEFT_OUT)
AS_NEW = 0
"""A choice that says: this row is nobody in the file yet."""
Key = tuple[str, int]
"""Sheet and row, as Excel counts, of one record."""


@dataclass(frozen=True, slots=True)
class Change:
    """One cell that would be written over."""

    field: str
    old: str
    new: str


@dataclass(slots=True)
class PlanRow:
    """One record the list asks for, and its fate.

    ``entity`` is the kind of record; one row of a list may ask for several, those beside a
    person having that person's row as ``owner``. ``target`` is what it changes or repeats, or the
    person it made once it is saved;
    ``candidates`` are the people it may be, to be asked about. A ``problem`` row is not taken
    in; other rows may carry warnings and are.
    """

    number: int
    values: dict[str, str]
    fate: Fate = Fate.NEW
    target: int | None = None
    changes: tuple[Change, ...] = ()
    problems: list[Problem] = field(default_factory=list)
    candidates: tuple[PersonId, ...] = ()
    sheet: str = ""
    entity: str = PEOPLE
    owner: "PlanRow | None" = None
    column: int = -1
    """The column it was read from, where that is not the whole row."""

    @property
    def key(self) -> Key:
        """Where it stands in the workbook."""
        return self.sheet, self.number

    @property
    def taken(self) -> bool:
        """Whether the file will hold what it says."""
        return self.fate in (Fate.NEW, Fate.CHANGED, Fate.SAME)

    @property
    def doubted(self) -> bool:
        """Whether something is remarked on it that is more than a note."""
        return any(problem.severity != Severity.INFO for problem in self.problems)

    @property
    def failed(self) -> bool:
        """Whether some doubt about it is an error."""
        return any(problem.severity == Severity.ERROR for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the officer decided about a plan.

    ``sheets`` are those to take (``None``: the richest list and its like); ``mapping`` replaces
    the guessed fields by column, per shape of header; ``headers`` says which field a header
    (folded) means; ``people`` says who a doubtful row is (:data:`AS_NEW` for somebody new);
    ``units`` says which unit a written name means, ``bodies`` whose (bodies.toml) an authority is;
    ``kind`` forces the kind of list; ``shifted``
    are the sheets whose values are moved back under their headers; ``hidden`` takes hidden rows
    too; ``forget`` leaves aside what was chosen for an earlier list with this header;
    ``wishes`` takes the columns of what is asked for, not those of what was given; ``known``
    leaves out whoever is not in the file yet.
    """

    sheets: tuple[str, ...] | None = None
    kind: str | None = None
    mapping: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    left_out: frozenset[Key] = frozenset()
    people: Mapping[Key, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    repairs: Mapping[Key, Mapping[str, str]] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    swapped: frozenset[tuple[str, int]] = frozenset()
    shifted: frozenset[str] = frozenset()
    title_case: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)
    bodies: Mapping[str, str] = field(default_factory=dict)
    hidden: bool = False
    forget: bool = False
    wishes: bool = False
    known: bool = False

    def opens(self, row: PlanRow) -> bool:
        """Whether ``row`` goes on to be compared; until it is, its fate is to be a problem."""
        row.fate = Fate.LEFT_OUT if row.key in self.left_out else Fate.PROBLEM
        return row.fate == Fate.PROBLEM and not row.failed

    def edits(self, sheet: str) -> Edits:
        """Return what was put right in one sheet."""
        return Edits(
            repairs={row: texts for (name, row), texts in self.repairs.items() if name == sheet},
            constants=self.constants,
            swapped=frozenset(column for name, column in self.swapped if name == sheet),
            title_case=self.title_case,
        )


@dataclass(frozen=True, slots=True)
class OtherList:
    """A list of the workbook that the plan does not take; ``address`` is how it is asked for."""

    address: str
    sheet: str
    kind: str
    rows: int


@dataclass(frozen=True, slots=True)
class UnitPair:
    """A written unit that is likely another one spelt differently. ``count`` rows write it."""

    name: str
    like: str
    count: int


@dataclass(slots=True)
class Plan:
    """Every record of a list with its fate. ``before`` counts what the file holds now."""

    source: str
    tables: tuple[Table, ...]
    rows: list[PlanRow]
    notes: list[Problem]
    choices: Choices
    new_units: list[str] = field(default_factory=list)
    adopted: Mapping[UnitId, str] = field(default_factory=dict)
    """Units of the file that stood nowhere, and where the list says they stand."""
    people: Mapping[PersonId, PersonRow] = field(default_factory=dict)
    """Those whom doubtful rows may be, or were said to be."""
    people_added: Sequence[str] = ()
    """The names of those whom a list of something else brings, who were not in the file."""
    others: Sequence[OtherList] = ()
    unit_pairs: Sequence[UnitPair] = ()
    before: Mapping[str, int] = field(default_factory=dict)
    remembered: bool = False
    """Whether the choices are those of an earlier list with this header."""

    @property
    def new_people(self) -> int:
        """How many people a list of something else brings."""
        return len(self.people_added)

    @property
    def table(self) -> Table:
        """The first list, whose header speaks for the others."""
        return self.tables[0]

    @property
    def kind(self) -> str:
        """What the list is one of."""
        return self.tables[0].kind

    def count(self, fate: Fate) -> int:
        """Return how many of the list's own records have ``fate``."""
        return self.totals[fate]

    @property
    def totals(self) -> Counter[str]:
        """How many of the list's own records have each fate."""
        return self.totals_of(self.kind)

    def totals_of(self, entity: str) -> Counter[str]:
        """How many records of one kind have each fate; the authors of an initiative are one."""
        rows = [row for row in self.rows if row.entity == entity]
        if entity != INITIATIVES:
            return Counter(row.fate for row in rows)
        ranked = sorted(rows, key=lambda row: FATES.index(row.fate), reverse=True)
        told = ("initiative", "year", "one_of")
        fates = {tuple(map(r.values.get, told)): r.fate for r in ranked}
        return Counter(fates.values())

    def records(self, fate: Fate) -> int:
        """Return how many records of every kind have ``fate``."""
        return sum(self.totals_of(entity)[fate] for entity in self.entities)

    def may_be(self, row: PlanRow) -> list[PersonRow]:
        """Return the people that a doubtful row may be."""
        return [self.people[one] for one in row.candidates if one in self.people]

    @property
    def entities(self) -> tuple[str, ...]:
        """The kinds of records asked for, the list's own first."""
        return tuple(dict.fromkeys([self.kind, *(row.entity for row in self.rows)]))

    @property
    def problems(self) -> list[Problem]:
        """Every doubt once, row by row, then those about whole columns."""
        doubts = [problem for row in self.rows for problem in row.problems]
        return [*dict.fromkeys(doubts), *self.notes]

    @property
    def writes(self) -> bool:
        """Whether saving would change anything."""
        return any(row.fate in (Fate.NEW, Fate.CHANGED) for row in self.rows)


@dataclass(slots=True)
class SentBefore:
    """What earlier lists of the same gathering hold.

    ``people`` are whom they sent, and the file that did; ``unsure`` rows of people, and the file,
    of whom it is yet to be said who they are.
    """

    people: dict[PersonId, str] = field(default_factory=dict)
    unsure: list[tuple[Path, Mapping[str, str]]] = field(default_factory=list)

    def waiting(self, path: Path) -> list[Mapping[str, str]]:
        """Return the rows of the same file of whom it is yet to be said who they are.

        Lists of one file are called as if they lay in it.
        """
        inside = not path.parent.is_dir()
        return [
            values
            for of, values in self.unsure
            if of == path or (inside and of.parent == path.parent)
        ]
