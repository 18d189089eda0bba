"""The lists of a superior's sheet: where each header is, what its sections say."""

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from typing import Any

from tdkt_desktop.domain.awards.vocabulary import Vocabulary
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.sheets.files.grids import Grid, Span
from tdkt_desktop.sheets.forms.rows import Row, Sheet, as_number, put, write_block
from tdkt_desktop.sheets.forms.used import cell_at, last_column, last_row, value_at
from tdkt_desktop.sheets.forms.validation import choices
from tdkt_desktop.sheets.lists.fields import UNITS
from tdkt_desktop.sheets.lists.headers import NUMBER_MARK, Column, find_header, text_of

SUBJECT, KIND, CATEGORY = "subject", "kind", "category"
"""What a section's title may tell apart: who, for what, titles from commendations."""
Belongs = Callable[[Row], bool]


@dataclass(frozen=True, slots=True)
class Section:
    """What a title such as ``I. TẬP THỂ`` says of the rows under it."""

    what: str
    belongs: Belongs


_MOST_BLANK, _NEAR = 2_000, 3
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_SURE = ("phieu_ty_le", "phieu", "ty_le", "da_khen")
"""What a header's own words say better than the field they were guessed to mean."""
_SAMPLE = re.compile(r"\bvi du\b")
_WITH_BIRTH = re.compile(r"\bten\b.*\bsinh\b")
_NAMES = frozenset({"ten", "ten_va_ngay_sinh", "ho_dem"})
_BY_ROW = re.compile(r"=ROW\(\)-\d+", re.IGNORECASE)
_UNIT_NAME = re.compile(r"ten (?:don vi|phong|tap the|co quan|to chuc)\b")
_OF_A_YEAR = ("xep_loai", "da_khen")
_FIELDS: Mapping[str, str] = {
    "number": "stt",
    "name": "ten",
    "birth_date": "ngay_sinh",
    "sex": "gioi_tinh",
    "position": "chuc_vu",
    "unit": "don_vi",
    "place": "chuc_danh",
    "kind": "danh_hieu",
    "year": "nam",
    "code": "ma",
    "identity": "cccd",
    "ethnic": "dan_toc",
    "rating": "xep_loai",
    "initiative": "sang_kien",
    "achievement": "thanh_tich",
    "decision_number": "so_qd",
    "decision_date": "ngay_qd",
    "note": "ghi_chu",
    "subject": "doi_tuong",
    "birth_male": "ngay_sinh_nam",
    "birth_female": "ngay_sinh_nu",
    "male": "la_nam",
    "female": "la_nu",
    "family": "ho_dem",
    "given": "ten_goi",
    "share": "ty_le",
    "parent": "don_vi",
}
"""What goes under a header by the field its words mean."""
_MORE = (
    ("phieu_ty_le", re.compile(r"\bphieu\b.*\bty le\b|\bty le\b.*\bso phieu\b")),
    ("phieu", re.compile(r"\bso phieu\b|\bphieu (?:bau|dong y)\b")),
    ("ty_le", re.compile(r"^ty le\b")),
    ("da_khen", re.compile(r"\bda (?:duoc )?(?:khen|dat|tang)\b|\bcac nam (?:lien )?ke\b")),
    ("thanh_tich", re.compile(r"\bthanh tich\b|\bket qua dat duoc\b")),
    ("danh_hieu", re.compile(r"\bde nghi\b|\bdanh hieu\b|\bhinh thuc\b")),
    ("xep_loai", re.compile(r"\bxep loai\b|\bmuc do hoan thanh\b")),
    ("chuc_danh", re.compile(r"\bchuc vu\b.*\bdon vi\b")),
    ("sang_kien", re.compile(r"\bsang kien\b|\bde tai\b")),
)
"""What else headers of such forms say, folded."""


@dataclass(frozen=True, slots=True)
class SheetContent:
    """What there is to write: values of the whole paper, rows, and what a section's title means.

    ``belongs`` says what a title such as ``I. TẬP THỂ`` tells apart; ``None`` for no title.
    """

    values: Mapping[str, Any]
    rows: Sequence[Row]
    belongs: Callable[[str], Section | None]
    vocabulary: Vocabulary
    known: frozenset[str]


def form_tables(sheet: Sheet, words: SheetContent) -> "list[FormTable]":
    """Return the lists of a sheet that has any, from the top down."""
    tables, start = list[FormTable](), 0
    if sheet.sheet_state != "visible":
        return tables
    grid = _grid(sheet)
    while (header := _next_header(grid, words, start)) is not None:
        rows, columns = header
        keys = _named_units(_keys(_whole_names(sheet, rows[-1] + 2, columns), words), columns)
        if _NAMES & set(keys.values()):
            table = FormTable(sheet, rows, columns, keys, start)
            if tables:
                tables[-1].end = table.begins - 1
            tables.append(table)
        start = rows[-1] + 1
    return tables


def _next_header(
    grid: Grid, words: SheetContent, start: int
) -> tuple[tuple[int, ...], tuple[Column, ...]] | None:
    """Return the next header of a list of people, or of units called by name."""
    found = find_header(grid, words.vocabulary, start)
    units = find_header(grid, words.vocabulary, start, UNITS)
    named = units is not None and any(_UNIT_NAME.match(fold(c.leaf)) for c in units[1])
    if units is None or not named or (found is not None and found[0] <= units[0]):
        return found
    return units


def _named_units(keys: Mapping[int, str], columns: Sequence[Column]) -> dict[int, str]:
    """Let the names of units be what is listed where nobody else is."""
    names = [c.index for c in columns if c.field == "unit" and _UNIT_NAME.match(fold(c.leaf))]
    if not names or _NAMES & set(keys.values()):
        return dict(keys)
    return {index: key for index, key in keys.items() if key != "don_vi"} | {names[0]: "ten"}


def _whole_names(sheet: Sheet, first: int, columns: Sequence[Column]) -> Sequence[Column]:
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
        columns: Sequence[Column],
        keys: Mapping[int, str],
        since: int,
    ) -> None:
        self.sheet, self._keys, self._columns = sheet, keys, columns
        filled = {c.header for c in columns if c.index in keys}
        last = max(keys)
        self.unmapped = [
            c.leaf
            for c in columns
            if c.index not in keys
            and c.field != "number"
            and c.header not in filled
            and c.index <= last + 1
            and not c.leaf.startswith("=")
        ]
        self.unlisted = list[str]()
        self._first = header[-1] + 2
        while _is_numbering(sheet, self._first, last + 2):
            self._first += 1
        self.end = last_row(sheet)
        self.begins, self._above = _title_above(sheet, since, header[0], keys)
        self._blocks = list[_Block]()
        self.takes_anybody = False
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
            if title := _title(self.sheet, row, self._keys):
                if not self._passes(row, title, words, left):
                    break
                row += 1
                continue
            bottom = min(_last_blank(self.sheet, row, self._keys), self.end)
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
        self._tests = _within(self._tests, section)
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
        return not begun and row < self.end and _is_blank(self.sheet, row + 1, self._keys)

    def _parts_at(self, row: int, words: SheetContent) -> bool:
        if row > self.end:
            return False
        title = _title(self.sheet, row, self._keys)
        return bool(title) and words.belongs(title) is not None

    def _told(self, words: SheetContent) -> Section | None:
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
        for block in reversed(self._blocks):
            rows = [
                {**one, "stt": place} if restart else one
                for place, one in enumerate(block.rows, start=1)
            ]
            model = write_block(self.sheet, block.top, block.bottom, rows, writer, model)
            self._unnumber(block.top + len(rows), block.bottom)
            if not model:
                for place in range(len(rows)):
                    self._rule(block.top + place)
        return sum(len(block.rows) for block in self._blocks)

    def _unnumber(self, top: int, bottom: int) -> None:
        """Take the numbers off rows that stay empty."""
        index = next((i for i, key in self._keys.items() if key == "stt"), None)
        for row in range(top, bottom + 1):
            cell = self.sheet.cell(row, (index or 0) + 1)
            if index is not None and cell.data_type != "f":
                cell.value = None

    def _writer(self, words: SheetContent, model: int) -> Callable[[int, Row], None]:
        offered = {
            index: found
            for index in self._keys
            if (found := choices(self.sheet, model, index + 1))
        }
        spelt = {
            index: _spelt(found, words.vocabulary, rating=self._keys[index].startswith("xep_loai"))
            for index, found in offered.items()
        }

        def write(at: int, item: Row) -> None:
            for index, key in self._keys.items():
                cell = self.sheet.cell(at, index + 1)
                if type(cell).__name__ == "MergedCell":
                    continue
                if cell.data_type == "f":
                    if key == "stt" and _BY_ROW.fullmatch(str(cell.value)):
                        cell.value = f"=ROW()-{at - int(item['stt'])}"  # rows came in above it
                    continue
                value = _value(item, key)
                if index in offered and value not in ("", None, *offered[index]):
                    asked = item["danh_hieu_goc"] if key == "danh_hieu" else str(value)
                    value = spelt[index].get(asked, value)
                    if value not in offered[index] and str(value) not in self.unlisted:
                        self.unlisted.append(str(value))
                put(cell, value)

        return write

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
    bottom, wide = last_row(sheet), last_column(sheet)
    rows = [
        [_plain(value_at(sheet, row, column)) for column in range(1, wide + 1)]
        for row in range(1, bottom + 1)
    ]
    spans = tuple(
        Span(range_.min_row - 1, range_.min_col - 1, range_.max_row - 1, range_.max_col - 1)
        for range_ in sheet.merged_cells.ranges
    )
    return Grid(sheet.title, rows, spans)


def _plain(value: object) -> object:
    if value is None or isinstance(value, str | int | float | bool | dt.date):
        return str(value) if isinstance(value, str) else value
    return str(value)


def _keys(columns: Sequence[Column], words: SheetContent) -> dict[int, str]:
    """Return what goes into each column, by zero-based index."""
    found = dict[int, str]()
    for column in columns:
        plain = fold(column.leaf)
        first = next((k for k, pattern in _MORE if k in _SURE and pattern.search(plain)), "")
        key = first or _FIELDS.get(column.field, "")
        key = key or next((k for k, pattern in _MORE if pattern.search(plain)), "")
        key = _dated(key, column, words)
        if column.field == "tick_kind":
            guess = words.vocabulary.kinds.find(column.leaf)
            key = f"tick:{guess.kinds[0].name}" if guess else ""
        elif column.field == "tick_rating":
            level = words.vocabulary.ratings.find(column.leaf, bare=True)
            key = f"rated:{level.short}" if level else ""
        if key and key not in found.values():
            found[column.index] = key
    return found


def _dated(key: str, column: Column, words: SheetContent) -> str:
    """Return a key with the year its header says, or for the year of birth alone."""
    if key == "ten" and _WITH_BIRTH.search(fold(column.leaf)):
        return "ten_va_ngay_sinh"
    years = _YEAR.findall(column.leaf)
    if key in _OF_A_YEAR and len(years) == 1:
        same = key == "xep_loai" and years[0] == str(words.values.get("nam"))
        return key if same else f"{key}@{years[0]}"
    heads = fold(column.header)
    if key.startswith("ngay_sinh") and "nam sinh" in heads and "ngay" not in heads:
        return f"{key}@"
    return key


def _spelt(
    offered: Sequence[str], vocabulary: Vocabulary, *, rating: bool = False
) -> dict[str, str]:
    """Return how a list of choices spells each kind of award, or each rating."""
    found = dict[str, str]()
    for text in offered:
        level = vocabulary.ratings.find(text, bare=True) if rating else None
        if level is not None:
            found.setdefault(level.short, text)
            continue
        guess = vocabulary.kinds.find(text)
        for kind in guess.kinds if guess is not None else ():
            found.setdefault(kind.name, text)
    return found


def _is_numbering(sheet: Sheet, row: int, wide: int) -> bool:
    """Whether a row only numbers its columns, the first ``wide``: ``(1) (2) (3)``."""
    values = [value_at(sheet, row, column) for column in range(1, wide + 1)]
    texts = [text_of(_plain(value)) for value in values if value is not None]
    return len(texts) > 1 and all(NUMBER_MARK.match(text) for text in texts)


def _title(sheet: Sheet, row: int, keys: Mapping[int, str]) -> str:
    """Return what a row says, were it no row to fill: a prepared number alone says nothing."""
    said = list[str]()
    for index in range(max(keys) + 2):  # what stands beside the list is not of it
        value = value_at(sheet, row, index + 1)
        text = text_of(_plain(value)) if value is not None else ""
        formula = text.startswith("=")
        number = keys.get(index) == "stt" and text.rstrip(".").isdecimal()
        if text and not formula and not number:
            said.append(text)
    words = " ".join(said)
    return "" if _SAMPLE.search(fold(words)) else words  # a made-up row waits to be written over


def _last_blank(sheet: Sheet, row: int, keys: Mapping[int, str]) -> int:
    """Return the last of the rows from ``row`` that are ruled and wait to be filled."""
    if not _waits(sheet, row, keys):
        return row
    while _waits(sheet, row + 1, keys) and not _title(sheet, row + 1, keys):
        row += 1
    return row


def _waits(sheet: Sheet, row: int, keys: Mapping[int, str]) -> bool:
    """Whether a row is ruled, or numbered, to be filled."""
    numbers = [
        text_of(_plain(value)).rstrip(".")
        for index, key in keys.items()
        if key == "stt" and (value := value_at(sheet, row, index + 1)) is not None
    ]
    return _is_ruled(sheet, row, keys) or any(text.isdecimal() for text in numbers)


def _is_blank(sheet: Sheet, row: int, keys: Mapping[int, str]) -> bool:
    return _is_ruled(sheet, row, keys) and not _title(sheet, row, keys)


def _is_ruled(sheet: Sheet, row: int, keys: Mapping[int, str]) -> bool:
    return any(
        edge is not None and edge.style
        for column in keys
        if (cell := cell_at(sheet, row, column + 1)) is not None
        for edge in (cell.border.left, cell.border.bottom)
    )


def _value(item: Row, key: str) -> object:
    what, colon, name = key.partition(":")
    if colon:
        said = item["danh_hieu"] if what == "tick" else item["xep_loai"]
        return "x" if said == name else ""
    key, at, year = key.partition("@")
    if at and year:
        return _of_year(item, key, int(year))
    if at:
        return str(_value(item, key))[-4:]
    if key in ("ngay_sinh_nam", "ngay_sinh_nu"):
        wanted = "Nam" if key == "ngay_sinh_nam" else "Nữ"
        return item["ngay_sinh"] if item["gioi_tinh"] == wanted else ""
    if key in ("la_nam", "la_nu"):
        return "x" if item["gioi_tinh"] == ("Nam" if key == "la_nam" else "Nữ") else ""
    if key == "ten_va_ngay_sinh":
        return "; ".join(filter(None, (str(item["ten"]), str(item["ngay_sinh"]))))
    if key in ("ho_dem", "ten_goi"):
        before, _, last = str(item["ten"]).rpartition(" ")
        return before if key == "ho_dem" else last
    return as_number(key, item.get(key, ""))


def _of_year(item: Row, key: str, year: int) -> str:
    if key == "xep_loai":
        said = str(item["xep_loai_cac_nam"]).split("; ")
        return next((one[6:] for one in said if one.startswith(f"{year}: ")), "")
    return ", ".join(one["tat"] for one in item["lich_su"] if one["nam"] == year)
