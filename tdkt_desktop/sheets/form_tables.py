"""The lists of a superior's sheet: where each header is, what its sections say."""

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from typing import Any

from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.domain.vocabulary import Vocabulary
from tdkt_desktop.sheets.form_rows import Row, Sheet, put, write_block
from tdkt_desktop.sheets.grids import Grid, Span
from tdkt_desktop.sheets.headers import NUMBER_MARK, Column, find_header, text_of

SUBJECT, KIND = "subject", "kind"
"""What a section's title may tell apart: who, or for what."""
Belongs = Callable[[Row], bool]


@dataclass(frozen=True, slots=True)
class Section:
    """What a title such as ``I. TẬP THỂ`` says of the rows under it."""

    what: str
    belongs: Belongs


_MOST_BLANK = 2_000
_FIELDS: Mapping[str, str] = {
    "number": "stt", "name": "ten", "birth_date": "ngay_sinh", "sex": "gioi_tinh",
    "position": "chuc_vu", "unit": "don_vi", "place": "chuc_danh", "kind": "danh_hieu",
    "year": "nam", "code": "ma", "identity": "cccd", "ethnic": "dan_toc", "rating": "xep_loai",
    "initiative": "sang_kien", "achievement": "thanh_tich", "decision_number": "so_qd",
    "decision_date": "ngay_qd", "note": "ghi_chu", "subject": "doi_tuong",
    "birth_male": "ngay_sinh_nam", "birth_female": "ngay_sinh_nu",
    "male": "la_nam", "female": "la_nu", "family": "ho_dem", "given": "ten_goi",
    "share": "ty_le", "parent": "don_vi",
}  # fmt: skip
"""What goes under a header by the field its words mean."""
_MORE = (
    ("phieu_ty_le", re.compile(r"\bso phieu\b.*\bty le\b|\bty le\b.*\bphieu\b")),
    ("phieu", re.compile(r"\bso phieu\b|\bphieu (?:bau|dong y)\b")),
    ("ty_le", re.compile(r"^ty le\b")),
    ("da_khen", re.compile(r"\bda (?:duoc )?(?:khen|dat|tang)\b|\bcac nam (?:lien )?ke\b")),
    ("thanh_tich", re.compile(r"\bthanh tich\b|\bket qua dat duoc\b")),
    ("danh_hieu", re.compile(r"\bde nghi\b|\bdanh hieu\b|\bhinh thuc\b")),
    ("xep_loai", re.compile(r"\bxep loai\b|\bmuc do hoan thanh\b")),
    ("chuc_danh", re.compile(r"\bchuc vu\b.*\bdon vi\b")),
    ("sang_kien", re.compile(r"\bsang kien\b|\bde tai\b")),
)  # fmt: skip
"""What else headers of such forms say, folded."""


@dataclass(frozen=True, slots=True)
class Words:
    """What there is to write: values of the whole paper, rows, and what a section's title means.

    ``belongs`` says what a title such as ``I. TẬP THỂ`` tells apart; ``None`` for no title.
    """

    values: Mapping[str, Any]
    rows: Sequence[Row]
    belongs: Callable[[str], Section | None]
    vocabulary: Vocabulary
    known: frozenset[str]


def form_tables(sheet: Sheet, words: Words) -> "list[FormTable]":
    """Return the lists of a sheet that has any, from the top down."""
    found, start = list[FormTable](), 0
    if sheet.sheet_state != "visible":
        return found
    grid = _grid(sheet)
    while (header := find_header(grid, words.vocabulary, start)) is not None:
        rows, columns = header
        keys = _keys(_whole_names(sheet, rows[-1] + 2, columns), words)
        if "ten" in keys.values() or "ho_dem" in keys.values():
            table = FormTable(sheet, rows, columns, keys, start)
            if found:
                found[-1].end = table.begins - 1
            found.append(table)
        start = rows[-1] + 1
    return found


def _whole_names(sheet: Sheet, first: int, columns: Sequence[Column]) -> Sequence[Column]:
    """Take a name in two columns for one where the rows join them as the header does."""
    fields = {column.field: column for column in columns}
    family, given = fields.get("family"), fields.get("given")
    if family is None or given is None:
        return columns
    joined = any(
        first <= one.min_row <= first + 2  # the columns may be numbered first
        and one.min_col == family.index + 1
        and one.max_col == given.index + 1
        for one in sheet.merged_cells.ranges
    )
    if not joined:
        return columns
    return [
        replace(one, field="name") if one is family else one for one in columns if one is not given
    ]


class FormTable:
    """One list of a sheet: its columns, the blank rows of each section, and what goes there."""

    def __init__(
        self,
        sheet: Sheet,
        header: Sequence[int],
        columns: Sequence[Column],
        keys: Mapping[int, str],
        since: int,
    ) -> None:
        self.sheet, self._keys, self._columns = sheet, keys, columns
        self.unmapped = [c.leaf for c in columns if c.index not in keys and c.field != "number"]
        self._first = header[-1] + 2
        while _is_numbering(sheet, self._first):
            self._first += 1
        self.end = sheet.max_row
        self.begins, self._above = _title_above(sheet, since, header[0], keys)
        self._blocks = list[_Block]()
        self.takes_anybody = False

    def find_blocks(self, words: Words, left: list[Row]) -> None:
        """Find the sections and take from ``left`` the rows that come under each."""
        told = self._told(words)
        tests = {told.what: told.belongs} if told is not None else dict[str, Belongs]()
        self.takes_anybody = not tests
        row, parted = self._first, False
        waiting: dict[str, Belongs] | None = None
        while row <= min(self.end, self._first + _MOST_BLANK):
            title = _title(self.sheet, row, self._keys)
            section = words.belongs(title) if title else None
            if section is not None:
                if waiting is not None and section.what in waiting:
                    self._block(row, row - 1, waiting, left)  # no room under the title before
                parted, self.takes_anybody = True, False
                tests = _within(tests, section)
                waiting, row = dict(tests), row + 1
                continue
            if title:
                break  # a total, a signature, another list: this one is over
            bottom = min(_last_blank(self.sheet, row, self._keys), self.end)
            if waiting is not None:
                self._block(row, bottom, waiting, left)
                waiting = None
            elif not parted and not self._parts_at(bottom + 1, words):
                self._block(row, bottom, tests, left)
                return
            row = bottom + 1
        if waiting is not None:
            self._block(row, row - 1, waiting, left)
        if not self._blocks:
            self._block(row, row - 1, tests, left)

    def _parts_at(self, row: int, words: Words) -> bool:
        if row > self.end:
            return False
        title = _title(self.sheet, row, self._keys)
        return bool(title) and words.belongs(title) is not None

    def _told(self, words: Words) -> Section | None:
        """Return what the sheet's name, the line above, or the header says of whom it is."""
        heads = fold(" ".join(c.header for c in self._columns))
        if "tap the" in heads and not re.search(r"\b(?:ca nhan|ho ten|ho va ten)\b", heads):
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

    def write(self) -> int:
        """Write the rows of every section, from the bottom up; returns how many."""
        writer = _key_writer(self.sheet, self._keys)
        model = next((b.top for b in self._blocks if b.bottom >= b.top), 0)
        restart = len(self._blocks) > 1
        for block in reversed(self._blocks):
            rows = [
                {**one, "stt": place} if restart else one
                for place, one in enumerate(block.rows, start=1)
            ]
            model = write_block(self.sheet, block.top, block.bottom, rows, writer, model)
            if not model:
                for place in range(len(rows)):
                    self._rule(block.top + place)
        return sum(len(block.rows) for block in self._blocks)

    def _rule(self, row: int) -> None:
        """Rule a row as the header is: the form has no row to be like."""
        for index in self._keys:
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


def _within(tests: Mapping[str, Belongs], section: Section) -> dict[str, Belongs]:
    """Return what holds under a title: what stood over it, unless it takes that one's place."""
    kept = dict[str, Belongs]()
    for what, test in tests.items():
        if what == section.what:
            break
        kept[what] = test
    return kept | {section.what: section.belongs}


def _title_above(
    sheet: Sheet, since: int, header: int, keys: Mapping[int, str]
) -> tuple[int, str]:
    """Return the row, and what it says, of the line that stands nearest above a header."""
    for row in range(header, since, -1):
        if text := _title(sheet, row, keys):
            return row, text
    return header + 1, ""


def _grid(sheet: Sheet) -> Grid:
    rows = [[_plain(cell.value) for cell in row] for row in sheet.iter_rows()]
    spans = tuple(
        Span(one.min_row - 1, one.min_col - 1, one.max_row - 1, one.max_col - 1)
        for one in sheet.merged_cells.ranges
    )
    return Grid(sheet.title, rows, spans)


def _plain(value: object) -> object:
    if value is None or isinstance(value, str | int | float | bool | dt.date):
        return str(value) if isinstance(value, str) else value
    return str(value)


def _keys(columns: Sequence[Column], words: Words) -> dict[int, str]:
    """Return what goes into each column, by zero-based index."""
    found = dict[int, str]()
    for column in columns:
        key = _FIELDS.get(column.field, "")
        plain = fold(column.leaf)
        for other, pattern in _MORE:
            if not key and pattern.search(plain):
                key = other
        if column.field == "tick_kind":
            guess = words.vocabulary.kinds.find(column.leaf)
            key = f"tick:{guess.kinds[0].name}" if guess else ""
        elif column.field == "tick_rating":
            level = words.vocabulary.ratings.find(column.leaf, bare=True)
            key = f"rated:{level.short}" if level else ""
        if key and key not in found.values():
            found[column.index] = key
    return found


def _is_numbering(sheet: Sheet, row: int) -> bool:
    """Whether a row only numbers the columns: ``(1) (2) (3)``."""
    texts = [text_of(_plain(cell.value)) for cell in sheet[row] if cell.value is not None]
    return len(texts) > 1 and all(NUMBER_MARK.match(text) for text in texts)


def _title(sheet: Sheet, row: int, keys: Mapping[int, str]) -> str:
    """Return what a row says, were it no row to fill: a prepared number alone says nothing."""
    said = list[str]()
    for cell in sheet[row]:
        text = text_of(_plain(cell.value)) if cell.value is not None else ""
        formula = text.startswith("=")
        number = keys.get(cell.column - 1) == "stt" and text.rstrip(".").isdecimal()
        if text and not formula and not number:
            said.append(text)
    return " ".join(said)


def _last_blank(sheet: Sheet, row: int, keys: Mapping[int, str]) -> int:
    """Return the last of the rows from ``row`` that are ruled and wait to be filled."""
    if not _is_ruled(sheet, row, keys):
        return row
    while (
        row - 1 < sheet.max_row
        and _is_ruled(sheet, row + 1, keys)
        and not _title(sheet, row + 1, keys)
    ):
        row += 1
    return row


def _is_ruled(sheet: Sheet, row: int, keys: Mapping[int, str]) -> bool:
    return row <= sheet.max_row and any(
        edge is not None and edge.style
        for column in keys
        for edge in (
            sheet.cell(row, column + 1).border.left,
            sheet.cell(row, column + 1).border.bottom,
        )
    )


def _key_writer(sheet: Sheet, keys: Mapping[int, str]) -> Callable[[int, Row], None]:
    def write(at: int, item: Row) -> None:
        for index, key in keys.items():
            cell = sheet.cell(at, index + 1)
            if type(cell).__name__ == "MergedCell" or cell.data_type == "f":
                continue
            put(cell, _value(item, key))

    return write


def _value(item: Row, key: str) -> object:
    what, colon, name = key.partition(":")
    if colon:
        said = item["danh_hieu"] if what == "tick" else item["xep_loai"]
        return "x" if said == name else ""
    if key in ("ngay_sinh_nam", "ngay_sinh_nu"):
        wanted = "Nam" if key == "ngay_sinh_nam" else "Nữ"
        return item["ngay_sinh"] if item["gioi_tinh"] == wanted else ""
    if key in ("la_nam", "la_nu"):
        return "x" if item["gioi_tinh"] == ("Nam" if key == "la_nam" else "Nữ") else ""
    if key in ("ho_dem", "ten_goi"):
        before, _, last = str(item["ten"]).rpartition(" ")
        return before if key == "ho_dem" else last
    return item.get(key, "")
