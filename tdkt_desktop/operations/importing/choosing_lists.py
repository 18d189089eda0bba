"""Which lists a workbook holds, and which of them are taken together."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from tdkt_desktop.domain.awards.kind_index import KindIndex
from tdkt_desktop.domain.awards.vocabulary import Vocabulary
from tdkt_desktop.domain.people.units import names_unit
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.importing.plan import Choices
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.lists.fields import AWARDS, PEOPLE
from tdkt_desktop.sheets.lists.finding import find_tables
from tdkt_desktop.sheets.lists.headers import text_of, untaken
from tdkt_desktop.sheets.lists.tables import Asked, NoTable, Table

_T = TypeVar("_T")
_NO_CHOICES = Choices()
_NOT_YET = re.compile(r"\b(?:dang ky|de nghi|du kien|phan dau|de xuat|xin y kien)\b")
"""Words of a title or a header that speaks of awards wished for, not given."""
_REVOKED = re.compile(r"\b(?:thu hoi|huy bo)\b.*\b(?:danh hieu|khen|tang)")
_REFUSED = re.compile(r"\b(?:khong|chua|truot)\b(?! chuyen trach)")
_NOT_GIVEN = re.compile(
    r"\b(?:thu hoi|huy bo|tra lai|tam dung|bo sung ho so|rut|de nghi (?!tang|khen))\b"
)
_AGAINST = re.compile(r"(?:khong|chua|truot|thu hoi|huy bo|tra lai|tam dung|rut)\b")
"""How a result or a note begins that is no award."""
_SHOWS_HOW = re.compile(r"\b(?:vi ?du|huong ?dan|danh ?muc)\b|^(?:mau|ma|ma so|bang ma|dm)$")
"""Words in the name of a sheet that holds examples or code lists, not the list itself."""
EXAMPLES = QT_TRANSLATE_NOOP(
    "layout", "Trang ví dụ, hướng dẫn hoặc danh mục: chỉ lấy khi chọn đúng trang này"
)
_MANY_FORMS = 5
_SPEAKING = ("kind", "tick_kind", "by_year")
"""The fields of columns that speak of awards."""
_SHOWN = 4


def find_lists(
    grids: Sequence[Grid], words: Vocabulary, choices: Choices = _NO_CHOICES
) -> list[Table | NoTable]:
    """Return what each sheet holds.

    Hidden sheets are looked at only when asked for by name, and those of examples beside
    another taken only then.
    """
    tables: list[Table | NoTable] = []
    others = any(not grid.hidden and not _shows_how(grid) for grid in grids)
    for grid in grids:
        if choices.sheets is not None and not _is_asked_for(grid, choices.sheets):
            continue
        if grid.hidden and choices.sheets is None:
            tables.append(NoTable(grid, QT_TRANSLATE_NOOP("layout", "Trang tính ẩn, bỏ qua")))
        elif others and choices.sheets is None and _shows_how(grid):
            tables += [_shown(table) for table in _lists(grid, words, choices)]
        else:
            tables += _lists(grid, words, choices)
    return tables


def _is_asked_for(grid: Grid, sheets: Sequence[str]) -> bool:
    """Whether a sheet is asked for, whole or one list of it."""
    return any(one == grid.name or one.startswith(f"{grid.name}!") for one in sheets)


def _shows_how(grid: Grid) -> bool:
    return bool(_SHOWS_HOW.search(fold(grid.name)))


def _shown(table: Table | NoTable) -> Table | NoTable:
    return replace(table, example=True) if isinstance(table, Table) else table


def _lists(grid: Grid, words: Vocabulary, choices: Choices) -> list[Table | NoTable]:
    """Return the lists of one sheet, read as the officer said where something was said."""
    kind = choices.kind if choices.kind != PEOPLE else None
    tables = find_tables(
        grid, words, Asked(kind=kind, hidden=choices.hidden, shifted=grid.name in choices.shifted)
    )
    tables = [
        _parted(table, wishes=choices.wishes) if isinstance(table, Table) else table
        for table in tables
    ]
    if choices.kind is None:
        tables = [_titled(table, words) if isinstance(table, Table) else table for table in tables]
    if not choices.mapping:
        return tables
    return [
        _mapped(table, grid, words, choices) if isinstance(table, Table) else table
        for table in tables
    ]


def _parted(table: Table, *, wishes: bool) -> Table:
    """Of columns of awards given and others of awards wished for, keep those of one sort."""
    spoken = [c.index for c in table.columns if c.field in _SPEAKING]
    wished = [c for c in spoken if _NOT_YET.search(fold(_header(table, c)))]
    if not wished or len(wished) == len(spoken) or _NOT_YET.search(fold(table.title)):
        return table
    left = set(spoken) - set(wished) if wishes else set(wished)
    columns = (untaken(c) if c.index in left else c for c in table.columns)
    return replace(table, columns=tuple(columns))


def _header(table: Table, column: int) -> str:
    return next(c.header for c in table.columns if c.index == column)


def _titled(table: Table, words: Vocabulary) -> Table:
    """Take people under a title that gives them an award for a list of awards."""
    said = any(c.field in ("kind", "tick_kind", "by_year", "rating") for c in table.columns)
    if table.kind != PEOPLE or said or not titled_kind(table, words.kinds):
        return table
    return replace(table, kind=AWARDS)


def _mapped(table: Table, grid: Grid, words: Vocabulary, choices: Choices) -> Table:
    mapping = choices.mapping.get(table.shape)
    if mapping is None:
        return table
    asked = Asked(mapping, choices.kind, choices.hidden)
    again = [one for one in find_tables(grid, words, asked) if isinstance(one, Table)]
    found = next((one for one in again if one.header_rows == table.header_rows), table)
    return replace(found, address=table.address)


def choose_lists(
    path: Path, grids: Sequence[Grid], choices: Choices, found: Sequence[Table | NoTable]
) -> tuple[list[Table], list[Table]]:
    """Return which lists of those ``found`` to take together, and the others of the workbook.

    Taken are all of the sheets asked for; else the richest list and those with its header.

    Raises:
        TdktError: there is no such sheet, or no list in the workbook; says why.
    """
    there = {one.address for one in found if isinstance(one, Table)}
    missing = set(choices.sheets or ()) - {grid.name for grid in grids} - there
    if missing:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Tệp không có trang tính “{sheet}”. Các trang: {sheets}."),
            sheet=", ".join(sorted(missing)),
            sheets=", ".join(dict.fromkeys([*(grid.name for grid in grids), *sorted(there)])),
        )
    asked = choices.sheets
    whole = [table for table in found if isinstance(table, Table) and not table.example]
    tables = [t for t in whole if asked is None or {t.grid.name, t.address} & set(asked)]
    unasked = [table for table in whole if not any(table is one for one in tables)]
    examples = [table for table in found if isinstance(table, Table) and table.example]
    if not tables:
        none = [table for table in found if isinstance(table, NoTable)]
        raise _no_list(path, none + [NoTable(one.grid, EXAMPLES) for one in examples])
    tables = [_with_sheet_unit(table, len(tables)) for table in tables]
    best = max(tables, key=lambda t: (len(t.rows), sum(c.confidence for c in t.columns)))
    if choices.sheets is not None and len(choices.sheets) > 1:
        taken = [table for table in tables if table.kind == best.kind]
    else:
        taken = [table for table in tables if table is best or _alike(table, best)]
    if choices.kind == PEOPLE:
        taken = [replace(table, kind=PEOPLE) for table in taken]
    left = [table for table in tables if not any(table is one for one in taken)]
    return taken, left + unasked + examples


def _alike(one: Table, other: Table) -> bool:
    """Whether two lists are pages of one: the same fields under headers of the same words."""
    if one.kind != other.kind or not one.header_rows or not other.header_rows:
        return False
    if one.year != other.year and None not in (one.year, other.year) and one.kind == PEOPLE:
        return False
    if one.grid.name == other.grid.name:
        if one.kind == AWARDS:
            return True
        return _overlap(_fields(one), _fields(other)) >= 0.5  # noqa: PLR2004 - tried on real workbooks
    first = {(fold(c.leaf), c.field) for c in one.columns if c.field}
    second = {(fold(c.leaf), c.field) for c in other.columns if c.field}
    return _overlap(first, second) >= 0.8  # noqa: PLR2004 - tried on real workbooks


def _fields(table: Table) -> set[str]:
    """Return what the columns of a list say, however they are parted."""
    return {c.field.split("_")[0] for c in table.columns if c.field not in ("", "number")}


def _overlap(one: set[_T], other: set[_T]) -> float:
    return len(one & other) / max(len(one), len(other), 1)


def _with_sheet_unit(table: Table, tables: int) -> Table:
    """Take the sheet's name for the unit of a list that names none, in a workbook of several."""
    named = table.unit or table.column_of("unit") is not None or table.column_of("place")
    if tables < 2 or named or not names_unit(table.grid.name):  # noqa: PLR2004 - tried on real workbooks
        return table
    if any(section.sets == "unit" for section in table.sections.values()):
        return table
    return replace(table, unit=table.grid.name)


class NoListError(TdktError):
    """No list was found in a file: its columns may be named by hand instead."""


def _no_list(path: Path, seen: Sequence[NoTable]) -> TdktError:
    forms = [table for table in seen if table.form]
    if len(forms) >= _MANY_FORMS:
        return TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Không nhập được “{name}”: {count} trang là phiếu, mỗi trang một người, "
                "không phải danh sách. Hãy xuất danh sách từ phần mềm đã lập các phiếu này "
                "hoặc nhập tay.",
            ),
            name=path.name,
            count=len(forms),
        )
    tables = [table for table in seen if any(map(any, table.grid.rows[:50]))] or list(seen)
    more = f"; … ({len(tables)})" if len(tables) > _SHOWN else ""
    kind = (
        TdktError if all(table.empty or not table.grid.rows for table in tables) else NoListError
    )
    return kind(
        QT_TRANSLATE_NOOP("errors", "Không nhập được “{name}”: {reasons}."),
        name=path.name,
        reasons="; ".join(f"trang “{o.grid.name}”: {o.reason}" for o in tables[:_SHOWN]) + more,
    )


def is_wished_for(table: Table) -> bool:
    """Whether the title or the headers of awards speak of awards wished for, not given."""
    return any(_NOT_YET.search(fold(words)) for words in _said_of_awards(table))


def is_refused(table: Table) -> bool:
    """Whether the title or the headers of awards speak of those who did not get them."""
    return any(_REFUSED.search(fold(words)) for words in _said_of_awards(table))


def refused_rows(table: Table) -> set[int]:
    """Return the rows (zero-based) under a heading that says they did not get anything."""
    if not table.rows:
        return set()
    records, refused, found = set(table.rows), False, set[int]()
    for row in range(table.rows[0], table.rows[-1] + 1):
        if row in records:
            found |= {row} if refused else set()
            continue
        heading = fold(" ".join(text_of(cell) for cell in table.grid.rows[row] if cell))
        if heading:
            refused = bool(_REFUSED.search(heading) or _NOT_GIVEN.search(heading))
    return found


def refusals(table: Table, *, unread: bool = False) -> dict[int, str]:
    """Return what the rows (zero-based) say that speaks against them, in whatever column.

    With ``unread`` only in columns that nothing is taken from.
    """
    read = set(table.mapping) if unread else set[int]()
    found = dict[int, str]()
    for row in table.rows:
        for column, cell in enumerate(table.grid.rows[row]):
            if column not in read and isinstance(cell, str) and _AGAINST.match(fold(cell)):
                found[row] = cell
    return found


def takes_back(table: Table) -> bool:
    """Whether the title says that the awards were revoked."""
    return table.column_of("revoked") is None and bool(_REVOKED.search(fold(table.title)))


def _said_of_awards(table: Table) -> list[str]:
    headers = [c.header for c in table.columns if c.field in _SPEAKING]
    return [table.title, *headers]


def titled_kind(table: Table, index: KindIndex, *, wished: bool = False) -> str:
    """Return the kind of award the title gives everybody in the list, or nothing.

    What it only asks for counts where that is what is ``wished`` to be read.
    """
    if not wished and is_wished_for(table):
        return ""
    parted = any(section.sets == "subject" for section in table.sections.values())
    lines = table.title.splitlines()
    for start in range(len(lines) - 1, -1, -1):  # the nearest words are those of this very list
        if named := index.named_in(" ".join(lines[start:]), bare=parted):
            return named
    return ""


class NoKindError(TdktError):
    """A list of awards does not say which: it can be said for all of it instead."""


def as_asked(
    table: Table, index: KindIndex, kind: str | None, path: Path, *, told: bool = False
) -> Table:
    """Return ``table`` as the kind of list asked for, or the one its title and sections say.

    ``told`` when the officer says which award all of it is of.

    Raises:
        NoKindError: awards are asked for, and nothing says which.
    """
    if kind not in (None, AWARDS) or table.kind not in (PEOPLE, AWARDS):
        return table
    given = told or any(c.field in _SPEAKING for c in table.columns)
    if table.kind == AWARDS and given:
        return table
    titled = titled_kind(table, index, wished=kind == AWARDS)
    sections = any(section.sets == "kind" for section in table.sections.values())
    if kind != PEOPLE and not given and (titled or (sections and not is_wished_for(table))):
        return replace(table, kind=AWARDS)
    if kind == AWARDS and not given:
        raise NoKindError(
            QT_TRANSLATE_NOOP(
                "errors", "“{name}” không có cột danh hiệu: không phải danh sách khen thưởng."
            ),
            name=path.name,
        )
    return replace(table, kind=AWARDS) if kind == AWARDS else table
