"""Statutory tables: their rows and columns as data, and the records that each cell counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Fact:
    """One record as a table counts it: what is ``said`` of it, a code each, empty if nothing."""

    record: int
    said: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Condition:
    """What a row or a column counts: the codes that what is said of a record must be among."""

    only: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def holds(self, fact: Fact, *, but: str = "") -> bool:
        """Whether a record is of the row or column, whatever is said in the matter of ``but``."""
        return all(
            fact.said.get(key, "") in codes for key, codes in self.only.items() if key != but
        )

    def lacks(self, fact: Fact) -> Sequence[str]:
        """Return what must be said of a record before it is known whether the condition holds."""
        empty = [key for key in self.only if not fact.said.get(key)]
        return empty if len(empty) == 1 and self.holds(fact, but=empty[0]) else ()


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
    condition: Condition = field(default_factory=Condition)


@dataclass(frozen=True, slots=True)
class FormColumn:
    """A column: its number and name; ``under`` is what stands over several of them.

    ``each`` are the groups of whose kinds each has a pair of columns of its own.
    """

    number: str
    name: str
    under: str = ""
    each: tuple[str, ...] = ()
    condition: Condition = field(default_factory=Condition)


@dataclass(frozen=True, slots=True)
class Form:
    """One statutory table, in force for the years from and to ``years``.

    ``about`` is what it counts: ``awards``, those of a ``level``, ``movements``, or ``people``.
    """

    code: str
    number: str
    title: str
    issued: str
    received: str
    years: tuple[int, int]
    level: str
    rows: tuple[FormRow, ...]
    columns: tuple[FormColumn, ...]
    about: str = "awards"
    parts: bool = False
    """Whether the columns are but some of those the total counts."""

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
                columns += _pair(column, kinds[code][0], {"kinds": frozenset({code})})
            if not own:
                columns += _pair(column, column.name, {"groups": frozenset(column.each)})
        return replace(self, columns=tuple(columns))


def _pair(column: FormColumn, name: str, only: Mapping[str, frozenset[str]]) -> list[FormColumn]:
    """Return the columns of collectives and of persons."""
    halves = (("Tập thể", {"TAP_THE"}), ("Cá nhân", {"CA_NHAN", "HO_GIA_DINH"}))
    return [
        FormColumn(
            column.number,
            half,
            name,
            condition=Condition({**only, "subjects": frozenset(subjects)}),
        )
        for half, subjects in halves
    ]


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A form and the records behind each of its cells, by the places of row and column.

    The first column counts all the others; what falls in none of them is ``outside``, what no
    day is known of ``undated``. ``lacking`` are those of which too little is said, by what.
    """

    form: Form
    year: int
    cells: Mapping[tuple[int, int], Sequence[int]] = field(default_factory=dict)
    totals: Mapping[int, Sequence[int]] = field(default_factory=dict)
    outside: Sequence[int] = ()
    undated: Sequence[int] = ()
    lacking: Mapping[str, Sequence[int]] = field(default_factory=dict)

    def behind(self, row: int, column: int) -> Sequence[int]:
        """Return the records of a cell; column 0 is the total."""
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
        head.get("level", ""),
        tuple(_row(one) for one in tables["row"]),
        tuple(_column(one) for one in tables["column"]),
        head.get("about", "awards"),
        head.get("parts", False),
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


_SAID = frozenset(
    (
        *("kinds", "groups", "subjects", "classes", "types"),
        *("forms", "scopes", "levels", "terms"),
        *("sexes", "ages", "educations", "tenures"),
    )
)
"""What a row or a column may ask: of an award, of a movement, of who does the work."""


def _condition(one: Mapping[str, Any]) -> Condition:
    return Condition({key: _codes(codes) for key, codes in one.items() if key in _SAID})


def _codes(codes: Sequence[str] | Mapping[str, int]) -> frozenset[str]:
    """Return the codes listed, or the numbers ``from`` one ``to`` another."""
    if isinstance(codes, Mapping):
        return frozenset(map(str, range(codes["from"], codes["to"] + 1)))
    return frozenset(codes)


def fill(form: Form, year: int, facts: Sequence[Fact], undated: Sequence[int]) -> FilledForm:
    """Count ``facts`` into the cells of a form whose columns are expanded."""
    cells: dict[tuple[int, int], list[int]] = {}
    totals: dict[int, list[int]] = {}
    lacking: dict[str, list[int]] = {}
    outside = list[int]()
    rows = [
        (place, row.condition)
        for place, row in enumerate(form.rows)
        if not row.heading and not row.unknown
    ]
    for fact in facts:
        columns = [n for n, column in enumerate(form.columns) if column.condition.holds(fact)]
        asked = [column.condition for column in form.columns]
        counted = bool(columns) or form.parts
        if counted:
            asked += [condition for _, condition in rows]
        lacks = dict.fromkeys(key for condition in asked for key in condition.lacks(fact))
        for key in lacks:
            lacking.setdefault(key, []).append(fact.record)
        if not counted and not lacks:
            outside.append(fact.record)
        for place, condition in rows if counted else ():
            if condition.holds(fact):
                totals.setdefault(place, []).append(fact.record)
                for column in columns:
                    cells.setdefault((place, column), []).append(fact.record)
    return FilledForm(form, year, cells, totals, outside, undated, lacking)
