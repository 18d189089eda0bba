"""A list found in a sheet, or why there is none: what finding gives and reading takes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.lists.fields import KEYS, UNITS
from tdkt_desktop.sheets.lists.headers import ListColumn
from tdkt_desktop.sheets.lists.old_fonts import Recoded

NAMES = ("name", "family", "given", "head")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading among the rows. ``sets`` is what it says of them.

    That is their unit, the kind of award or of recipient, or only their employment (``staff``).
    """

    label: str
    sets: str
    rank: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A list found in a sheet. Row numbers are zero-based.

    ``rows`` are its records, ``sections`` the headings among them; ``hidden`` are records in
    rows the file hides; ``swapped`` are columns of dates whose day and month look exchanged.
    """

    grid: Grid
    kind: str
    header_rows: tuple[int, ...]
    columns: tuple[ListColumn, ...]
    rows: tuple[int, ...]
    sections: Mapping[int, Section] = field(default_factory=dict)
    year: int | None = None
    year_to: int | None = None
    title: str = ""
    unit: str = ""
    hidden: tuple[int, ...] = ()
    swapped: frozenset[int] = frozenset()
    recoded: Recoded | None = None
    period: str = ""
    """The month or quarter it is about, ``T3``, ``Q1``: what it says is not of the whole year."""
    shift: int = 0
    """How far its values stand from their headers, in columns to the right."""
    continued: Mapping[int, int] = field(default_factory=dict)
    """Rows that say more of the record in the row they are mapped to."""
    example: bool = False
    """Whether its sheet is called one of examples, so that it is not taken unasked."""
    end: int = 0
    """The row after the list, where another may begin."""
    address: str = ""
    """How it is asked for: its sheet's name, with its first cell where the sheet holds several."""

    def column_of(self, key: str) -> int | None:
        """Return the index of the column that holds field ``key``."""
        return next((c.index for c in self.columns if c.field == key), None)

    @property
    def first_cell(self) -> str:
        """Where it begins, as Excel writes it: the left end of its header, or of its first row."""
        row = self.header_rows[0] if self.header_rows else self.rows[0]
        return f"{column_letter(self.columns[0].index)}{row + 1}"

    @property
    def mapping(self) -> dict[int, str]:
        """Column index to field, for the columns that are taken in."""
        return {column.index: column.field for column in self.columns if column.field}

    @property
    def shape(self) -> str:
        """What two lists with the same header share: its words, in order."""
        return "\n".join(f"{c.index} {fold(c.header)}" for c in self.columns if c.header)


@dataclass(frozen=True, slots=True)
class NoTable:
    """A sheet without a list, and why it is taken to be none."""

    grid: Grid
    reason: str
    form: bool = False
    empty: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What the officer said of a sheet.

    Fields by column, the kind of list, hidden rows wanted, values moved back under their headers.
    """

    mapping: Mapping[int, str] | None = None
    kind: str | None = None
    hidden: bool = False
    shifted: bool = False


def column_letter(index: int) -> str:
    """Return Excel's letters for a zero-based column."""
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(index + 1))


def name_columns(table: Table) -> list[int]:
    """Return the columns that name whom or what a row is about."""
    naming = ("unit",) if table.kind == UNITS else NAMES
    found = [c.index for c in table.columns if c.field in naming]
    for key in ("authors", "initiative", "movement", "unit", *KEYS):
        if not found:
            found = [c.index for c in table.columns if c.field == key]
    return found or [table.columns[0].index]
