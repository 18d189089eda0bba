"""The lists of a superior's sheet: where each header is, what its sections say."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace

from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.forms.cells import (
    NAMES,
    Belongs,
    SheetContent,
    SheetSection,
    grid_of,
    is_blank,
    is_numbering,
    is_sample,
    keys_under,
    last_blank,
    shape_of,
    spelt_out,
    title_above,
    title_of,
    value_for,
    within_title,
    words_of_row,
)
from tdkt_desktop.sheets.forms.rows import Row, Sheet, put, rows_each, write_block
from tdkt_desktop.sheets.forms.used import last_row
from tdkt_desktop.sheets.forms.validation import choices
from tdkt_desktop.sheets.lists.fields import UNITS
from tdkt_desktop.sheets.lists.headers import ListColumn, find_header

SUBJECT, KIND, CATEGORY = "subject", "kind", "category"
"""What a section's title may tell apart: who, for what, titles from commendations."""


_MOST_BLANK, _NEAR = 2_000, 3
_NAMES = frozenset(NAMES)
_BY_ROW = re.compile(r"=ROW\(\)-\d+", re.IGNORECASE)
_UNIT_NAME = re.compile(r"ten (?:don vi|phong|tap the|co quan|to chuc)\b")


def form_tables(sheet: Sheet, words: SheetContent) -> "list[FormTable]":
    """Return the lists of a sheet that has any, from the top down."""
    tables, start = list[FormTable](), 0
    if sheet.sheet_state != "visible":
        return tables
    grid = grid_of(sheet)
    while (header := _next_header(grid, words, start)) is not None:
        rows, columns = header
        told, whole = words.recall(shape_of(columns)), _whole_names(sheet, rows[-1] + 2, columns)
        keys = _named_units(keys_under(whole, words, told), columns)
        if _NAMES & set(keys.values()):
            table = FormTable(sheet, rows, columns, keys, start, told)
            if tables:
                tables[-1].end = table.begins - 1
            tables.append(table)
        start = rows[-1] + 1
    return tables


def _next_header(
    grid: Grid, words: SheetContent, start: int
) -> tuple[tuple[int, ...], tuple[ListColumn, ...]] | None:
    """Return the next header of a list of people, or of units called by name."""
    found = find_header(grid, words.vocabulary, start)
    units = find_header(grid, words.vocabulary, start, UNITS)
    named = units is not None and any(_UNIT_NAME.match(fold(c.leaf)) for c in units[1])
    if units is None or not named or (found is not None and found[0] <= units[0]):
        return found
    return units


def _named_units(keys: Mapping[int, str], columns: Sequence[ListColumn]) -> dict[int, str]:
    """Let the names of units be what is listed where nobody else is."""
    names = [c.index for c in columns if c.field == "unit" and _UNIT_NAME.match(fold(c.leaf))]
    if not names or _NAMES & set(keys.values()):
        return dict(keys)
    return {index: key for index, key in keys.items() if key != "don_vi"} | {names[0]: "ten"}


def _whole_names(sheet: Sheet, first: int, columns: Sequence[ListColumn]) -> Sequence[ListColumn]:
    """Take a name in two columns for one where the rows join them as the header does."""
    fields = {column.field: column for column in columns}
    family, given = fields.get("family"), fields.get("given")
    if family is None or given is None:
        return columns
    joined = any(
        first <= range_.min_row <= first + 2  # the columns may be numbered first
        and range_.min_col == family.index + 1
        and range_.max_col == given.index + 1
        for range_ in sheet.merged_cells.ranges
    )
    if not joined:
        return columns
    return [
        replace(column, field="name") if column is family else column
        for column in columns
        if column is not given
    ]


class FormTable:
    """One list of a sheet: its columns, the blank rows of each section, and what goes there."""

    def __init__(
        self,
        sheet: Sheet,
        header: Sequence[int],
        columns: Sequence[ListColumn],
        keys: Mapping[int, str],
        since: int,
        told: Collection[str],
    ) -> None:
        self.sheet, self.keys_under, self._columns = sheet, keys, columns
        filled = {c.header for c in columns if c.index in keys}
        last = max(keys)
        self._wide = max(last + 2, *(c.index + 1 for c in columns))
        self.unmapped = [
            c.leaf
            for c in columns
            if c.index not in keys
            and c.field != "number"
            and c.header not in filled
            and c.index <= last + 1
            and not c.leaf.startswith("=")
        ]
        self.unknown = [one for one in self.unmapped if fold(one) not in told]
        self.unlisted = list[str]()
        self._first = header[-1] + 2
        while is_numbering(sheet, self._first, last + 2):
            self._first += 1
        self.end = last_row(sheet)
        self.begins, self._above = title_above(sheet, since, header[0], keys)
        self._blocks = list[_Block]()
        self.takes_anybody = False
        self.samples, self.kept = list[str](), list[str]()
        self.shape, self.headers = shape_of(columns), [column.leaf for column in columns]
        self._tests: dict[str, Belongs] = {}
        self._waiting: dict[str, Belongs] | None = None
        self._parted = False

    def find_blocks(self, words: SheetContent, left: list[Row]) -> None:
        """Find the sections and take from ``left`` the rows that come under each."""
        section = self._told(words)
        self._tests = {section.what: section.belongs} if section is not None else {}
        self.takes_anybody = not self._tests
        row = self._first
        while row <= min(self.end, self._first + _MOST_BLANK):
            if title := title_of(self.sheet, row, self.keys_under):
                if not self._passes(row, title, words, left):
                    break
                row += 1
                continue
            bottom = min(last_blank(self.sheet, row, self.keys_under), self.end)
            if self._waiting is not None:
                self._end_section(row, bottom, left)
            elif not self._parted and not self._parts_at(bottom + 1, words):
                self._block(row, bottom, self._tests, left)
                return
            row = bottom + 1
        self._end_section(row, row - 1, left)
        if not self._blocks:
            self._block(row, row - 1, self._tests, left)

    def _passes(self, row: int, title: str, words: SheetContent, left: list[Row]) -> bool:
        """Take note of a line that is no blank row; whether the list goes on under it."""
        section = words.belongs(title)
        if section is None:  # a total, a signature, words of the form's own
            if not self._goes_on(row, words):
                return False
            self._end_section(row, row - 1, left)
            return True
        if self._waiting is not None and section.what in self._waiting:
            self._end_section(row, row - 1, left)  # no room under the title before
        self._parted, self.takes_anybody = True, False
        self._tests = within_title(self._tests, section)
        self._waiting = dict(self._tests)
        return True

    def _end_section(self, top: int, bottom: int, left: list[Row]) -> None:
        if self._waiting is not None:
            self._block(top, bottom, self._waiting, left)
            self._waiting = None

    def _goes_on(self, row: int, words: SheetContent) -> bool:
        """Whether the list goes on under a line that is no title of a section."""
        if any(self._parts_at(row + near, words) for near in range(1, _NEAR + 1)):
            return True
        begun = bool(self._blocks) or self._parted
        return not begun and row < self.end and is_blank(self.sheet, row + 1, self.keys_under)

    def _parts_at(self, row: int, words: SheetContent) -> bool:
        if row > self.end:
            return False
        title = title_of(self.sheet, row, self.keys_under)
        return bool(title) and words.belongs(title) is not None

    def _told(self, words: SheetContent) -> SheetSection | None:
        """Return what the sheet's name, the line above, or the header says of whom it is."""
        heads = fold(" ".join(c.header for c in self._columns))
        people = re.search(r"\b(?:ca nhan|ho ten|ho va ten)\b", heads)
        units = any(_UNIT_NAME.match(fold(c.leaf)) for c in self._columns)
        if ("tap the" in heads or units) and not people:
            return words.belongs("Tập thể")
        for text in (self._above, self.sheet.title):
            section = words.belongs(text)
            if section is not None:
                return section
        return None

    def _block(self, top: int, bottom: int, tests: Mapping[str, Belongs], left: list[Row]) -> None:
        mine = [one for one in left if all(test(one) for test in tests.values())]
        left[:] = [one for one in left if one not in mine]
        self._blocks.append(_Block(top, bottom, mine))

    def take_rest(self, left: Sequence[Row]) -> list[Row]:
        """Take in what no section was for; returns nothing left."""
        self._blocks[-1].rows += left
        return []

    @property
    def parts(self) -> int:
        """How many sections have rows."""
        return sum(bool(block.rows) for block in self._blocks)

    def write(self, words: SheetContent, *, restart: bool) -> int:
        """Write the rows of every section, from the bottom up; returns how many.

        With ``restart`` each section is numbered from one.
        """
        model = next((b.top for b in self._blocks if b.bottom >= b.top), 0)
        writer = self._writer(words, model or self._first)
        used = self.parts > 0
        for block in reversed(self._blocks):
            tall = rows_each(self.sheet, block.top, block.bottom)
            top, kept = block.top, 0
            held = self._held(block, tall)
            if held and not used and not self._all_made_up(block):
                self.kept += held.values()  # nobody of ours comes into this list: it is as it was
                continue
            if tall == 1:
                self._part(block)
            if held and words.keep:
                kept = max(held) + 1
                top, model = block.top + kept * tall, block.top
                self.kept += held.values()
            elif held:
                self._empty(block.top, block.top + (max(held) + 1) * tall - 1)
                self.samples += held.values()
            rows = [
                {**one, "stt": place + kept} if restart or kept else one
                for place, one in enumerate(block.rows, start=1)
            ]
            model = write_block(
                self.sheet, top, block.bottom, rows, writer, model, tall=tall, since=block.top
            )
            self._empty(top + len(rows) * tall, block.bottom)
            if not model:
                for place in range(len(rows)):
                    self._rule(top + place)
        return sum(len(block.rows) for block in self._blocks)

    def _all_made_up(self, block: "_Block") -> bool:
        """Whether whoever stands in a block only shows how it is filled."""
        rows = range(block.top, block.bottom + 1)
        said = (words_of_row(self.sheet, row, self.keys_under) for row in rows)
        return all(is_sample(one) for one in said if one)

    def _part(self, block: "_Block") -> None:
        """Part cells that several rows of a block share: each is somebody else's now."""
        for one in list(self.sheet.merged_cells.ranges):
            if block.top <= one.min_row < one.max_row <= block.bottom:
                self.sheet.unmerge_cells(str(one))

    def _held(self, block: "_Block", tall: int) -> dict[int, str]:
        """Return who stands in a block already, made up or not, by place in it."""
        found = dict[int, str]()
        for row in range(block.top, block.bottom + 1):
            words = words_of_row(self.sheet, row, self.keys_under)
            if any(any(map(str.isalpha, one)) for one in words):
                found.setdefault((row - block.top) // tall, " · ".join(words[:2]))
        return found

    def _empty(self, top: int, bottom: int) -> None:
        """Take numbers and made-up words off rows that stay empty."""
        for row in range(top, bottom + 1):
            for column in range(1, self._wide + 1):
                cell = self.sheet.cell(row, column)
                if cell.data_type != "f" and type(cell).__name__ != "MergedCell":
                    cell.value = None

    def _writer(self, words: SheetContent, model: int) -> Callable[[int, Row], None]:
        offered = {
            index: found
            for index in self.keys_under
            if (found := choices(self.sheet, model, index + 1))
        }
        spelt = {
            index: spelt_out(
                found, words.vocabulary, rating=self.keys_under[index].startswith("xep_loai")
            )
            for index, found in offered.items()
        }

        def write(at: int, item: Row) -> None:
            for index, key in self.keys_under.items():
                cell = self.sheet.cell(at, index + 1)
                if type(cell).__name__ == "MergedCell":
                    continue
                if cell.data_type == "f":
                    if key == "stt" and _BY_ROW.fullmatch(str(cell.value)):
                        cell.value = f"=ROW()-{at - int(item['stt'])}"  # rows came in above it
                    continue
                value = value_for(item, key)
                if index in offered and value not in ("", None, *offered[index]):
                    asked = item["danh_hieu_goc"] if key == "danh_hieu" else str(value)
                    value = spelt[index].get(asked, value)
                    if value not in offered[index] and str(value) not in self.unlisted:
                        self.unlisted.append(str(value))
                put(cell, value)

        return write

    def _rule(self, row: int) -> None:
        """Rule a row as the header is: the form has no row to be like."""
        for index in self.keys_under:
            above, cell = (
                self.sheet.cell(self._first - 1, index + 1),
                self.sheet.cell(row, index + 1),
            )
            cell.border = copy(above.border)


@dataclass(slots=True)
class _Block:
    """Blank rows from ``top`` to ``bottom`` (none when that is above), and what goes there."""

    top: int
    bottom: int
    rows: list[Row]
