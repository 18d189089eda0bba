"""Statutory tables: their rows and columns as data, and the awards that each cell counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tdkt_desktop.domain.ids import AwardId


@dataclass(frozen=True, slots=True)
class Fact:
    """One award as a table counts it; codes, empty where they are not recorded."""

    award: AwardId
    kind: str
    group: str
    subject: str
    subject_class: str = ""
    type: str = ""


@dataclass(frozen=True, slots=True)
class Condition:
    """What a row or a column counts; each empty set lets everything through."""

    kinds: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()

    def holds(self, fact: Fact) -> bool:
        """Whether an award is of the row or column."""
        return (
            (not self.kinds or fact.kind in self.kinds)
            and (not self.groups or fact.group in self.groups)
            and (not self.subjects or fact.subject in self.subjects)
            and (not self.classes or fact.subject_class in self.classes)
            and (not self.types or fact.type in self.types)
        )


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row: its code, its name, its unit. A ``heading`` counts nothing.

    ``unknown`` marks what the records do not say.
    """

    name: str
    code: str = ""
    unit: str = ""
    heading: bool = False
    inner: bool = False
    unknown: bool = False
    condition: Condition = Condition()


@dataclass(frozen=True, slots=True)
class FormColumn:
    """A column: its number and name; ``under`` is what stands over several of them.

    ``each`` are the groups of whose kinds each has a pair of columns of its own.
    """

    number: str
    name: str
    under: str = ""
    each: tuple[str, ...] = ()
    condition: Condition = Condition()


@dataclass(frozen=True, slots=True)
class Form:
    """One statutory table, of the awards of a ``level``, for the years from and to ``years``."""

    code: str
    number: str
    title: str
    issued: str
    received: str
    years: tuple[int, int]
    level: str
    rows: tuple[FormRow, ...]
    columns: tuple[FormColumn, ...]

    def expanded(self, kinds: Mapping[str, tuple[str, str]]) -> "Form":
        """Return the form with its columns of each kind.

        ``kinds`` are names and groups of those there are, by code.
        """
        columns = list[FormColumn]()
        for column in self.columns:
            if not column.each:
                columns.append(column)
                continue
            own = [code for code, (_, group) in kinds.items() if group in column.each]
            for code in own:
                columns += _pair(column, kinds[code][0], Condition(kinds=frozenset({code})))
            if not own:
                columns += _pair(column, column.name, Condition(groups=frozenset(column.each)))
        return Form(
            self.code,
            self.number,
            self.title,
            self.issued,
            self.received,
            self.years,
            self.level,
            self.rows,
            tuple(columns),
        )


def _pair(column: FormColumn, name: str, condition: Condition) -> list[FormColumn]:
    """Return the columns of collectives and of persons."""
    halves = (("Tập thể", {"TAP_THE"}), ("Cá nhân", {"CA_NHAN", "HO_GIA_DINH"}))
    return [
        FormColumn(
            column.number,
            half,
            name,
            condition=Condition(condition.kinds, condition.groups, frozenset(subjects)),
        )
        for half, subjects in halves
    ]


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A form and the awards behind each of its cells, by the places of row and column.

    The first column counts all the others; what falls in none of them is ``outside``.
    """

    form: Form
    year: int
    cells: Mapping[tuple[int, int], Sequence[AwardId]] = field(default_factory=dict)
    totals: Mapping[int, Sequence[AwardId]] = field(default_factory=dict)
    outside: Sequence[AwardId] = ()
    undated: Sequence[AwardId] = ()
    without_class: Sequence[AwardId] = ()
    without_type: Sequence[AwardId] = ()

    def behind(self, row: int, column: int) -> Sequence[AwardId]:
        """Return the awards of a cell; column 0 is the total."""
        if column == 0:
            return self.totals.get(row, ())
        return self.cells.get((row, column - 1), ())


def read_form(tables: Mapping[str, Any]) -> Form:
    """Return the form that a file describes."""
    head = tables["form"]
    return Form(
        head["code"],
        head["number"],
        head["title"],
        head["issued"],
        head["received"],
        (head["years"][0], head["years"][1]),
        head["level"],
        tuple(_row(one) for one in tables["row"]),
        tuple(_column(one) for one in tables["column"]),
    )


def _row(one: Mapping[str, Any]) -> FormRow:
    return FormRow(
        one["name"],
        one.get("code", ""),
        one.get("unit", ""),
        one.get("heading", False),
        one.get("inner", False),
        one.get("unknown", False),
        _condition(one),
    )


def _column(one: Mapping[str, Any]) -> FormColumn:
    each = tuple(one.get("each", ()))
    return FormColumn(one["number"], one["name"], one.get("under", ""), each, _condition(one))


def _condition(one: Mapping[str, Any]) -> Condition:
    keys = ("kinds", "groups", "subjects", "classes", "types")
    return Condition(*(frozenset(one.get(key, ())) for key in keys))


def fill(form: Form, year: int, facts: Sequence[Fact], undated: Sequence[AwardId]) -> FilledForm:
    """Count ``facts`` into the cells of a form whose columns are expanded."""
    cells: dict[tuple[int, int], list[AwardId]] = {}
    totals: dict[int, list[AwardId]] = {}
    outside = list[AwardId]()
    counted = list[Fact]()
    for fact in facts:
        columns = [n for n, column in enumerate(form.columns) if column.condition.holds(fact)]
        if not columns:
            outside.append(fact.award)
            continue
        counted.append(fact)
        for number, row in enumerate(form.rows):
            if row.heading or row.unknown or not row.condition.holds(fact):
                continue
            totals.setdefault(number, []).append(fact.award)
            for column in columns:
                cells.setdefault((number, column), []).append(fact.award)
    classed = {
        subject for row in form.rows if row.condition.classes for subject in row.condition.subjects
    }
    return FilledForm(
        form,
        year,
        cells,
        totals,
        outside,
        undated,
        [one.award for one in counted if one.subject in classed and not one.subject_class],
        [one.award for one in counted if not one.type],
    )
