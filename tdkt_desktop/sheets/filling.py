"""The level above's own workbook, filled in place: by markers, or under a header recognised."""

import datetime as dt
import re
import textwrap
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tdkt_desktop.domain.vietnamese.dates import PartialDate
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.domain.vocabulary import Vocabulary
from tdkt_desktop.errors import TdktError, unwritable
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.sheets.grids import Grid, Span, damaged
from tdkt_desktop.sheets.headers import NUMBER_MARK, Column, find_header, text_of
from tdkt_desktop.sheets.inserting import Inserting
from tdkt_desktop.sheets.writing import put_text

Row = Mapping[str, Any]
SUBJECT, KIND = "subject", "kind"
"""What a section's title may tell apart: who, or for what."""
_Book = Any
_Sheet = Any
_Cell = Any
"""openpyxl ships no types."""
Belongs = Callable[[Row], bool]


@dataclass(frozen=True, slots=True)
class Section:
    """What a title such as ``I. TẬP THỂ`` says of the rows under it."""

    what: str
    belongs: Belongs


_MARK = re.compile(r"\{\{\s*([\w.]+)\s*\}\}")
_LISTS = ("ca_nhan", "tap_the", "ho_gia_dinh", "danh_sach", "n")
_LOST = (
    ("xl/charts/", QT_TRANSLATE_NOOP("filling", "biểu đồ")),
    ("xl/ctrlProps/", QT_TRANSLATE_NOOP("filling", "nút bấm, hộp chọn")),
    ("xl/pivotTables/", QT_TRANSLATE_NOOP("filling", "bảng tổng hợp")),
)
_SHAPE = re.compile(rb"<\w+:(?:sp|cxnSp|grpSp)\b")
_MOST_BLANK = 2_000
_LINE = 15.0
"""How tall a line of a cell is, in points."""
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


@dataclass(slots=True)
class Filled:
    """What was written where.

    ``left_out`` are rows no section of the workbook is for; ``lost`` is what of it could not be
    kept.
    """

    rows: int = 0
    sheets: list[str] = field(default_factory=list)
    unmapped: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)


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


def fill_workbook(template: Path, words: Words, path: Path) -> Filled:
    """Fill ``template`` (.xlsx, .xlsm) and write it to ``path``; styles and formulas are kept.

    Raises:
        TdktError: it cannot be read, has neither markers nor a header that is understood, a
            marker is unknown, or ``path`` cannot be written.
    """
    import openpyxl  # noqa: PLC0415 - loads at first use, not at start
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    _must_be_xlsx(template, path)
    made = Filled()
    try:
        with zipfile.ZipFile(template) as package:
            names = package.namelist()
            made.lost += [
                words_ for folder, words_ in _LOST if any(n.startswith(folder) for n in names)
            ]
            drawings = [n for n in names if re.fullmatch(r"xl/drawings/drawing\d+\.xml", n)]
            if any(_SHAPE.search(package.read(name)) for name in drawings):
                made.lost.append(QT_TRANSLATE_NOOP("filling", "hình vẽ, đường kẻ"))
        book = openpyxl.load_workbook(
            template, keep_vba=template.suffix.lower() == ".xlsm", rich_text=True
        )
        _bring_validation(template, book)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError) as error:
        raise damaged(template) from error
    except OSError as error:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không đọc được tệp “{name}”: {reason}."),
            name=template.name,
            reason=error.strerror or str(error),
        ) from error
    _must_be_closed(book)
    marked = any(True for sheet in book.worksheets for _ in _marked(sheet))
    if marked:
        _by_markers(book, words, made)
    if not made.rows and words.rows:  # nothing marks a list: look for a header
        _by_headers(book, words, made)
    if not made.sheets:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Không thấy trong “{name}” dòng tiêu đề nào hiểu được. Hãy ghi ô trộn, ví dụ "
                "{{{{ ten }}}}, vào dòng đầu của danh sách.",
            ),
            name=template.name,
        )
    try:
        book.save(path)
    except OSError as error:
        raise unwritable(path, error) from error
    return made


def _must_be_xlsx(template: Path, path: Path) -> None:
    for one in (template, path):
        if one.suffix.lower() not in (".xlsx", ".xlsm"):
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Chỉ điền được tệp .xlsx, .xlsm, không phải “{name}”. Hãy mở bằng Excel rồi "
                    "lưu lại dạng .xlsx.",
                ),
                name=one.name,
            )
    if path.exists() and template.exists() and path.samefile(template):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Hãy ghi ra tệp khác: “{name}” là mẫu cấp trên gửi, ghi đè sẽ mất mẫu."
            ),
            name=template.name,
        )
    if template.suffix.lower() != path.suffix.lower():
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Tệp ghi ra phải cùng loại với tệp mẫu ({suffix})."),
            suffix=template.suffix,
        )


def _must_be_closed(book: _Book) -> None:
    """See that no marker is left open: it would stand in the list sent away."""
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and "{{" in _MARK.sub("", cell.value):
                    raise TdktError(
                        QT_TRANSLATE_NOOP(
                            "errors",
                            "Ô trộn ở {place} viết sai: “{text}”. Viết như {{{{ ten }}}}.",
                        ),
                        place=f"{sheet.title}!{cell.coordinate}",
                        text=cell.value,
                    )


# -- markers -----------------------------------------------------------------------------


def _marked(sheet: _Sheet) -> Iterator[tuple[_Cell, list[str]]]:
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and (names := _MARK.findall(cell.value)):
                yield cell, names


def _by_markers(book: _Book, words: Words, made: Filled) -> None:
    unknown = list[str]()
    for sheet in book.worksheets:
        blocks = _marked_rows(sheet, words, unknown)
        for row in sorted(blocks, reverse=True):
            rows = _rows_of(words, blocks[row])
            _write_block(sheet, row, row, rows, _marker_writer(sheet, row))
            made.rows += len(rows)
            _note(made, sheet)
    if unknown:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Tệp mẫu có ô trộn chương trình không biết: {names}."),
            names=", ".join(unknown),
        )
    for sheet in book.worksheets:
        for cell, names in list(_marked(sheet)):
            _put_marked(cell, names, words.values)
            _note(made, sheet)


def _marked_rows(sheet: _Sheet, words: Words, unknown: list[str]) -> dict[int, str]:
    """Return the rows to be repeated and the list each is of; note what is not known."""
    blocks: dict[int, str] = {}
    for cell, names in _marked(sheet):
        for name in names:
            group, dot, key = name.rpartition(".")
            if dot and group in _LISTS and key in words.known:
                blocks.setdefault(cell.row, group)
            elif name in words.known and name not in words.values:
                blocks.setdefault(cell.row, "danh_sach")
            elif name not in words.values:
                unknown.append(f"{{{{ {name} }}}} ({sheet.title}!{cell.coordinate})")
    return blocks


def _rows_of(words: Words, group: str) -> Sequence[Row]:
    found = words.values.get(group)
    return found if isinstance(found, list) and group in _LISTS[:3] else words.rows


def _note(made: Filled, sheet: _Sheet) -> None:
    if sheet.title not in made.sheets:
        made.sheets.append(sheet.title)


def _marker_writer(sheet: _Sheet, row: int) -> Callable[[int, Row], None]:
    wanted = [
        (cell.column, cell.value, names)
        for cell, names in _marked(sheet)
        if cell.row == row
    ]  # fmt: skip

    def write(at: int, item: Row) -> None:
        for column, text, names in wanted:
            cell = sheet.cell(at, column)
            if type(cell).__name__ == "MergedCell":
                continue
            cell.value = text
            _put_marked(cell, names, item)

    return write


def _put_marked(cell: _Cell, names: Sequence[str], values: Row) -> None:
    text = str(cell.value)
    whole = _MARK.fullmatch(text.strip())
    if whole:
        _put(cell, values.get(whole[1].rpartition(".")[2], ""))
        return
    for name in names:
        value = values.get(name.rpartition(".")[2])
        if value is not None and not isinstance(value, list | dict):
            text = _replaced(text, name, str(value))
    cell.value = None
    put_text(cell, text)


def _replaced(text: str, name: str, value: str) -> str:
    return _MARK.sub(lambda found: value if found[1] == name else found[0], text)


# -- a header ----------------------------------------------------------------------------


def _by_headers(book: _Book, words: Words, made: Filled) -> None:
    left = list(words.rows)
    tables = [table for sheet in book.worksheets for table in _tables(sheet, words)]
    for table in tables:
        made.unmapped += [one for one in table.unmapped if one not in made.unmapped]
        table.find_blocks(words, left)
    if tables and left:  # a table that says of nobody in particular takes the rest
        rest = next((t for t in tables if t.takes_anybody), None)
        if rest is not None:
            left = rest.take_rest(left)
    made.left_out += [f"{one['ten']} ({one['danh_hieu_tat']})" for one in left]
    for table in reversed(tables):
        made.rows += table.write()
        _note(made, table.sheet)


def _tables(sheet: _Sheet, words: Words) -> "list[_Table]":
    """Return the lists of a sheet that has any, from the top down."""
    found, start = list[_Table](), 0
    if sheet.sheet_state != "visible":
        return found
    grid = _grid(sheet)
    while (header := find_header(grid, words.vocabulary, start)) is not None:
        rows, columns = header
        keys = _keys(_whole_names(sheet, rows[-1] + 2, columns), words)
        if "ten" in keys.values() or "ho_dem" in keys.values():
            table = _Table(sheet, rows, columns, keys, start)
            if found:
                found[-1].end = table.begins - 1
            found.append(table)
        start = rows[-1] + 1
    return found


def _whole_names(sheet: _Sheet, first: int, columns: Sequence[Column]) -> Sequence[Column]:
    """Take a name in two columns for one where the rows join them as the header does."""
    fields = {column.field: column for column in columns}
    family, given = fields.get("family"), fields.get("given")
    if family is None or given is None:
        return columns
    joined = any(
        one.min_row <= first <= one.max_row
        and one.min_col == family.index + 1
        and one.max_col == given.index + 1
        for one in sheet.merged_cells.ranges
    )
    if not joined:
        return columns
    return [
        replace(one, field="name") if one is family else one for one in columns if one is not given
    ]


class _Table:
    """One list of a sheet: its columns, the blank rows of each section, and what goes there."""

    def __init__(
        self,
        sheet: _Sheet,
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
            model = _write_block(self.sheet, block.top, block.bottom, rows, writer, model)
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
    sheet: _Sheet, since: int, header: int, keys: Mapping[int, str]
) -> tuple[int, str]:
    """Return the row, and what it says, of the line that stands nearest above a header."""
    for row in range(header, since, -1):
        if text := _title(sheet, row, keys):
            return row, text
    return header + 1, ""


def _grid(sheet: _Sheet) -> Grid:
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


def _is_numbering(sheet: _Sheet, row: int) -> bool:
    """Whether a row only numbers the columns: ``(1) (2) (3)``."""
    texts = [text_of(_plain(cell.value)) for cell in sheet[row] if cell.value is not None]
    return len(texts) > 1 and all(NUMBER_MARK.match(text) for text in texts)


def _title(sheet: _Sheet, row: int, keys: Mapping[int, str]) -> str:
    """Return what a row says, were it no row to fill: a prepared number alone says nothing."""
    said = list[str]()
    for cell in sheet[row]:
        text = text_of(_plain(cell.value)) if cell.value is not None else ""
        formula = text.startswith("=")
        number = keys.get(cell.column - 1) == "stt" and text.rstrip(".").isdecimal()
        if text and not formula and not number:
            said.append(text)
    return " ".join(said)


def _last_blank(sheet: _Sheet, row: int, keys: Mapping[int, str]) -> int:
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


def _is_ruled(sheet: _Sheet, row: int, keys: Mapping[int, str]) -> bool:
    return row <= sheet.max_row and any(
        edge is not None and edge.style
        for column in keys
        for edge in (
            sheet.cell(row, column + 1).border.left,
            sheet.cell(row, column + 1).border.bottom,
        )
    )


def _key_writer(sheet: _Sheet, keys: Mapping[int, str]) -> Callable[[int, Row], None]:
    def write(at: int, item: Row) -> None:
        for index, key in keys.items():
            cell = sheet.cell(at, index + 1)
            if type(cell).__name__ == "MergedCell" or cell.data_type == "f":
                continue
            _put(cell, _value(item, key))

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


# -- a block of rows ---------------------------------------------------------------------


def _write_block(
    sheet: _Sheet,
    top: int,
    bottom: int,
    rows: Sequence[Row],
    write: Callable[[int, Row], None],
    model: int = 0,
) -> int:
    """Write ``rows`` from ``top``, making room below ``bottom`` where they are more.

    Where there is no room at all, rows look like ``model``. Returns where that is afterwards.
    """
    room = bottom - top + 1
    more = len(rows) - room
    if more > 0:
        Inserting(sheet, top, bottom, more).run()
        if model > bottom:
            model += more
    like = top if room > 0 else model
    joined = [one for one in sheet.merged_cells.ranges if one.min_row == one.max_row == like]
    for place, item in enumerate(rows):
        if place >= room:
            _like(sheet, like, top + place, joined)
        write(top + place, item)
        _fit_height(sheet, top + place)
    if not rows and room > 0:  # nobody: the row of markers must not stay
        for cell in sheet[top]:
            if isinstance(cell.value, str) and _MARK.search(cell.value):
                cell.value = None
    return model


def _fit_height(sheet: _Sheet, row: int) -> None:
    """Let a row be as tall as its wrapped texts; not every program works it out on opening."""
    lines = 1
    joined = {
        (one.min_row, one.min_col): range(one.min_col, one.max_col + 1)
        for one in sheet.merged_cells.ranges
        if one.min_row == row
    }
    for cell in sheet[row]:
        if not isinstance(cell.value, str) or not cell.alignment.wrap_text:
            continue
        columns = joined.get((row, cell.column), range(cell.column, cell.column + 1))
        wide = sum(sheet.column_dimensions[_letter(c)].width for c in columns)
        size = (cell.font.size or 11) / 11
        room = max(4, int(wide * 1.05 / size))
        parts = [len(textwrap.wrap(part, room) or [""]) for part in cell.value.split("\n")]
        lines = max(lines, round(sum(parts) * size + 0.2))
    if lines > 1:
        there = sheet.row_dimensions[row].height or 0
        sheet.row_dimensions[row].height = max(there, lines * _LINE + 3)


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    return str(get_column_letter(column))


def _like(sheet: _Sheet, model: int, row: int, joined: Sequence[_Sheet]) -> None:
    """Give a row the look, height, formulas and joined cells of ``model``."""
    from openpyxl.formula.translate import Translator  # noqa: PLC0415

    if not model:
        return
    height = sheet.row_dimensions[model].height
    if height is not None:
        sheet.row_dimensions[row].height = height
    for column in range(1, sheet.max_column + 1):
        source = sheet._cells.get((model, column))  # noqa: SLF001
        if source is None or type(source).__name__ == "MergedCell":
            continue
        cell = sheet.cell(row, column)
        cell._style = copy(source._style)  # noqa: SLF001
        if source.data_type == "f" and isinstance(source.value, str):
            moved = Translator(source.value, origin=source.coordinate)
            cell.value = moved.translate_formula(cell.coordinate)
    for one in joined:
        sheet.merge_cells(
            start_row=row, end_row=row, start_column=one.min_col, end_column=one.max_col
        )


def _put(cell: _Cell, value: object) -> None:
    """Write a value as what it is: a number, a date, or text that never runs as a formula."""
    if value in (None, ""):
        cell.value = None
    elif isinstance(value, int) and not isinstance(value, bool):
        cell.value = value
    elif isinstance(value, str) and re.fullmatch(r"\d{2}/\d{2}/\d{4}", value):
        date = PartialDate.from_iso("-".join(reversed(value.split("/")))).full
        own = cell.number_format  # a date would bring a format of openpyxl's along
        cell.value = date
        cell.number_format = own if "y" in (own or "").lower() else "DD/MM/YYYY"
    elif isinstance(value, str) and re.fullmatch(r"(?:19|20)\d{2}", value):
        cell.value = int(value)
    else:
        put_text(cell, str(value))


# -- validation --------------------------------------------------------------------------


def _bring_validation(template: Path, book: _Book) -> None:
    """Bring over lists of choices from other sheets, kept where openpyxl does not look."""
    import xml.etree.ElementTree as ET  # noqa: PLC0415 - our own reading refuses entities

    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    x14 = "{http://schemas.microsoft.com/office/spreadsheetml/2009/9/main}"
    xm = "{http://schemas.microsoft.com/office/excel/2006/main}"
    with zipfile.ZipFile(template) as package:
        for sheet in book.worksheets:
            part = _part_of(package, sheet.title)
            data = package.read(part) if part else b""
            if b"x14:dataValidation" not in data or b"<!DOCTYPE" in data:
                continue
            for one in ET.fromstring(data).iter(f"{x14}dataValidation"):  # noqa: S314
                where = one.findtext(f"{xm}sqref") or ""
                first = one.find(f"{x14}formula1")
                second = one.find(f"{x14}formula2")
                rule = DataValidation(
                    type=one.get("type"), operator=one.get("operator"),
                    formula1=first.findtext(f"{xm}f") if first is not None else None,
                    formula2=second.findtext(f"{xm}f") if second is not None else None,
                    allow_blank=one.get("allowBlank") == "1",
                    showErrorMessage=one.get("showErrorMessage") == "1",
                    showInputMessage=one.get("showInputMessage") == "1",
                    errorTitle=one.get("errorTitle"), error=one.get("error"),
                    promptTitle=one.get("promptTitle"), prompt=one.get("prompt"),
                    sqref=where,
                )  # fmt: skip
                sheet.add_data_validation(rule)


def _part_of(package: zipfile.ZipFile, title: str) -> str:
    """Return where the package keeps the sheet called ``title``."""
    import xml.etree.ElementTree as ET  # noqa: PLC0415

    main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    rel = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    try:
        book = ET.fromstring(package.read("xl/workbook.xml"))  # noqa: S314
        links = ET.fromstring(package.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
    except (KeyError, ET.ParseError):
        return ""
    targets = {one.get("Id"): one.get("Target", "") for one in links}
    for one in book.iter(f"{main}sheet"):
        if one.get("name") == title:
            target = targets.get(one.get(rel), "")
            path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            return path if path in package.namelist() else ""
    return ""
