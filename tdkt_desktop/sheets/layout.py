"""Where in a sheet the lists lie: first and last row, section rows, what is no record."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tdkt_desktop.domain.vietnamese.dates import parse_date
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.domain.vietnamese.names import looks_like_name, starts_with_family
from tdkt_desktop.domain.vocabulary import Vocabulary, subject_of
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.sheets.fields import (
    AWARDS,
    INITIATIVES,
    PEOPLE,
    RATINGS,
    UNITS,
    guess_field,
)
from tdkt_desktop.sheets.grids import Grid
from tdkt_desktop.sheets.headers import (
    NUMBER_MARK,
    Column,
    columns_by_values,
    find_header,
    has_header_words,
    header_columns,
    text_of,
    texts_of,
)
from tdkt_desktop.sheets.recoding import Recoded, recoded

CHOSEN = 2.0
"""Confidence of a field the officer chose."""
NAMES = ("name", "family", "given")
_NAMING = (*NAMES, "authors", "initiative")
_FILLED_DOWN = frozenset(
    "unit kind year decision_number decision_date authority signer initiative scope parent".split()  # noqa: SIM905
)
_ONCE = 0.4
"""A column of units filled in at most so many rows is one written once and meant downward."""
_TICKS = frozenset({"x", "1", "v", "✓", "✔", "√", "co", "*", "+", "1.0", "\u00fc", "xx"})
_PLACEHOLDER = re.compile(r"%[A-Z][a-z]\w*|\{\{.+?\}\}|\$\{.+?\}|<<.+?>>|«.+?»|\[TMP\]")
_END = re.compile(
    r"^((tong|cong)\s*:?\s*$|tong cong|tong so|cong\s*:|danh sach (nay )?(gom|co|an dinh)|"
    r"nguoi lap|lap bieu|nguoi tong hop|thu truong|giam doc|chu tich|truong phong|xac nhan|ky ten|"
    r"ghi chu\s*:|"
    r"an dinh danh sach|t/?m\b|tm\.|kt\.|noi nhan|[\w\s.,]{0,30}ngay .{0,8}thang .{0,8}nam)"
)
_SECTION = re.compile(r"^\s*(?:[IVXLC]+|[A-Z]|\d{1,2})\s*[.)/\-:]\s*(\S.+)$")
_SECTION_MARK = re.compile(r"^\s*(?:[IVXLC]+(?:\.\d+)*|[A-Z]|\d+(?:\.\d+)+|[*+\-•])\s*[.)]?\s*$")
_MARK = re.compile(
    r"^\s*(?:(?P<roman>[IVX]+)|(?P<letter>[A-Z])|(?P<number>\d{1,2}))\s*(?:[.)/\-:]|$)"
)
_COUNT = re.compile(
    r"\s*[(:–-]\s*\d+\s*(?:người|đồng chí|tập thể|cá nhân|đ/c|hộ)?\s*\)?\s*$", re.IGNORECASE
)
_YEAR = re.compile(r"\bnam\s*(?:hoc\s*)?(20\d\d|19\d\d)\b")
_UNIT_ABOVE = re.compile(
    r"^(?:đơn vị|phòng ban|phòng|bộ phận|tên đơn vị)\s*:\s*(.*)$", re.IGNORECASE
)
_MONTHS = 12
_CATALOGUE = re.compile(r"\b(?:ma|id|stt|ten)\w*")
_LOST = re.compile(r"(?<=[A-Za-z])[?\ufffd]|[?\ufffd](?=[A-Za-z])")
_MANY_LOST = 12
_MONTHLY = re.compile(r"\b(?:thang|quy)\s*\d{1,2}\b|\bquy\s+[iv]+\b")
_RATED = re.compile(r"\b(?:xep loai|danh gia|phan loai)\b")
_HONOURED = re.compile(r"\b(?:khen thuong|thi dua|danh hieu|tuyen duong)\b")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading among the rows. ``sets`` is what it says of them: unit, kind or subject."""

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
    columns: tuple[Column, ...]
    rows: tuple[int, ...]
    sections: Mapping[int, Section] = field(default_factory=dict)
    year: int | None = None
    title: str = ""
    unit: str = ""
    hidden: tuple[int, ...] = ()
    swapped: frozenset[int] = frozenset()
    recoded: Recoded | None = None
    monthly: bool = False
    end: int = 0
    """The row after the list, where another may begin."""

    def column_of(self, key: str) -> int | None:
        """Return the index of the column that holds field ``key``."""
        return next((c.index for c in self.columns if c.field == key), None)

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


@dataclass(frozen=True, slots=True)
class Asked:
    """What the officer said of a sheet: fields by column, the kind of list, hidden rows wanted."""

    mapping: Mapping[int, str] | None = None
    kind: str | None = None
    hidden: bool = False


_NOTHING_ASKED = Asked()


def find_table(
    grid: Grid, mapping: Mapping[int, str] | None = None, words: Vocabulary | None = None
) -> Table | NoTable:
    """Return the first list in ``grid``, or why there is none."""
    return find_tables(grid, words or Vocabulary.empty(), Asked(mapping))[0]


def find_tables(
    grid: Grid, words: Vocabulary, asked: Asked = _NOTHING_ASKED
) -> list[Table | NoTable]:
    """Return the lists in ``grid`` from the top down, or the one reason why there is none."""
    if not any(any(cell not in ("", None) for cell in row) for row in grid.rows[:2000]):
        return [NoTable(grid, QT_TRANSLATE_NOOP("layout", "Trang tính trống"))]
    known = recoded(grid)
    tables = list(_Finder(known, words, asked).tables())
    return [*tables] if tables else [_why_none(known.grid)]


class _Finder:
    """Looks for one list after the other in a sheet."""

    def __init__(self, known: Recoded, words: Vocabulary, asked: Asked) -> None:
        self._known, self._words, self._asked = known, words, asked

    def tables(self) -> Iterator[Table]:
        grid = self._known.grid
        if _is_template(grid):
            return
        start = 0
        while start < len(grid.rows):
            found = self._from(grid, start)
            if found is None:
                return
            blocks = _side_by_side(grid, found[0], found[1], self._words)
            if len(blocks) > 1 and self._asked.mapping is None:
                yield from self._beside(blocks, start)
                return
            table = self._table(grid, *found)
            if table is not None:
                yield table
            start = table.end if table is not None else len(grid.rows)

    def _from(self, grid: Grid, start: int) -> tuple[tuple[int, ...], tuple[Column, ...]] | None:
        header = find_header(grid, self._words, start, self._asked.kind)
        if header is not None or start:
            return header
        columns = None if has_header_words(grid) else columns_by_values(grid)
        return None if columns is None else ((), columns)

    def _beside(self, blocks: Sequence[Grid], start: int) -> Iterator[Table]:
        for block in blocks:
            header = find_header(block, self._words, start, self._asked.kind)
            table = self._table(block, *header) if header else None
            if table is not None:
                yield table

    def _table(
        self, grid: Grid, header: tuple[int, ...], columns: tuple[Column, ...]
    ) -> Table | None:
        asked = self._asked
        if asked.mapping is not None:
            columns = tuple(
                replace(c, field=asked.mapping.get(c.index, ""), confidence=CHOSEN)
                for c in columns
            )
        kind = asked.kind or PEOPLE
        table = Table(
            grid,
            kind,
            header,
            columns,
            (),
            year=_title_year(grid, header),
            title=_title(grid, header),
            unit=_unit_above(grid, header),
            recoded=self._known if self._known.cells else None,
        )
        table = _Rows(table, self._words).found()
        title = fold(table.title)
        table = replace(
            table,
            columns=self._judged(table),
            monthly=bool(_MONTHLY.search(title)) and table.year is None,
        )
        table = replace(table, kind=asked.kind or _kind_of(table, self._words))
        if not table.rows or not _names_somebody(table):
            return None
        visible = tuple(r for r in table.rows if asked.hidden or r not in grid.hidden_rows)
        hidden = tuple(r for r in table.rows if r not in set(visible)) if grid.hidden_rows else ()
        return replace(table, rows=visible, hidden=hidden, swapped=frozenset(_swapped(table)))

    def _judged(self, table: Table) -> tuple[Column, ...]:
        within = frozenset(table.rows) if table.recoded else frozenset()
        columns = []
        for column in table.columns:
            judged = _judged_by_values(column, table, self._words)
            if table.recoded:
                judged = replace(judged, encoding=table.recoded.encoding(column.index, within))
            columns.append(judged)
        return tuple(columns)


# -- what there is no list in ------------------------------------------------------------


def _why_none(grid: Grid) -> NoTable:
    if _is_template(grid):
        reason = QT_TRANSLATE_NOOP(
            "layout", "Đây là mẫu báo cáo còn ô giữ chỗ để điền, không phải danh sách"
        )
    elif _lost_letters(grid) >= _MANY_LOST:
        reason = QT_TRANSLATE_NOOP(
            "layout",
            "Chữ tiếng Việt đã mất dấu thành “?” khi lưu: hãy lưu lại từ Excel dạng .xlsx "
            "hoặc CSV UTF-8",
        )
    elif _is_form(grid):
        reason = QT_TRANSLATE_NOOP(
            "layout", "Đây là phiếu của một người hoặc một việc, không phải danh sách"
        )
        return NoTable(grid, reason, form=True)
    elif _is_catalogue(grid):
        reason = QT_TRANSLATE_NOOP(
            "layout",
            "Đây là danh mục (mã và tên), không có cột họ tên: không phải danh sách người",
        )
    elif find_header(grid, Vocabulary.empty()) is not None:
        reason = QT_TRANSLATE_NOOP(
            "layout", "Cột họ tên không chứa tên người: không phải danh sách"
        )
    else:
        reason = QT_TRANSLATE_NOOP("layout", "Không thấy cột họ tên: không phải danh sách người")
    return NoTable(grid, reason)


def _lost_letters(grid: Grid) -> int:
    texts = (cell for row in grid.rows[:200] for cell in row if isinstance(cell, str))
    return sum(len(_LOST.findall(text)) for text in texts)


def _is_template(grid: Grid) -> bool:
    found = 0
    for row in grid.rows[:200]:
        found += sum(isinstance(c, str) and bool(_PLACEHOLDER.search(c)) for c in row)
    return found >= 3  # noqa: PLR2004 - one percent sign proves nothing


def _is_form(grid: Grid) -> bool:
    """Whether labels stand one under the other, each with its value beside it."""
    labels = 0
    for row in grid.rows[:60]:
        for text in texts_of(row).values():
            label, colon, _ = text.partition(":")
            labels += bool(colon) and len(label) < 60 and guess_field(label) is not None  # noqa: PLR2004
    return labels >= 3  # noqa: PLR2004


def _is_catalogue(grid: Grid) -> bool:
    for row in grid.rows[:20]:
        words = [fold(text) for text in texts_of(row).values()]
        if len(words) > 1:
            return sum(bool(_CATALOGUE.match(word)) for word in words) >= 2  # noqa: PLR2004
    return False


# -- rows --------------------------------------------------------------------------------


class _Rows:
    """Sorts the rows under a header: records, sections, totals, the header again, the end."""

    def __init__(self, table: Table, words: Vocabulary) -> None:
        self._table, self._words = table, words
        self._grid = table.grid
        self._number = table.column_of("number")
        self._titles = {c.index: c.leaf for c in table.columns}
        self._mapped = table.mapping
        self._names = _name_columns(table)

    def found(self) -> Table:
        """Return the table with its records, sections and end."""
        grid, table = self._grid, self._table
        first = table.header_rows[-1] + 1 if table.header_rows else 0
        records, sections = list[int](), dict[int, Section]()
        banners = {s.top for s in grid.merged if s.right - s.left > 1 and s.top == s.bottom}
        ended, index = False, first
        for index in range(first, len(grid.rows)):
            row = grid.rows[index]
            if not ended and self._is_plain(row):
                records.append(index)
                continue
            if not any(cell not in ("", " ", None) for cell in row):
                continue
            cells = texts_of(row)
            if not cells:
                continue
            what = self._kind_of_row(cells)
            if what == "skip" and len(cells) == 1 and index in banners:
                what = "section"
            if what == "other":
                index -= 1  # noqa: PLW2901
                break
            if what == "end":
                ended = True
            elif what == "section" and not ended:
                sections[index] = self._section(cells)
            elif what == "record" and not (ended and not self._counts_on(cells)):
                ended = False
                records.append(index)
        return replace(table, rows=tuple(records), sections=sections, end=index + 1)

    def _is_plain(self, row: Sequence[object]) -> bool:
        """Whether a row is a record at first glance: a running number, and words for a name."""
        if self._number is None or len(row) <= max(self._number, *self._names):
            return False
        count = row[self._number]
        if not isinstance(count, float | int) or isinstance(count, bool):
            return False
        return all(isinstance(name := row[c], str) and len(name) > 3 for c in self._names)  # noqa: PLR2004

    def _counts_on(self, cells: Mapping[int, str]) -> bool:
        """Whether a row after a total is still a record: it carries a running number."""
        number = self._number
        return number is not None and cells.get(number, "").isdigit() and len(cells) > 2  # noqa: PLR2004

    def _kind_of_row(self, cells: Mapping[int, str]) -> str:
        """Say whether a row is a ``record``, a ``section``, the ``end``, an ``other`` list or none."""
        names, number = self._names, self._number
        counted = number is not None and cells.get(number, "").isdigit()
        named = all(cells.get(c) for c in names) if len(names) > 1 else names[0] in cells
        if not counted and self._is_header(cells):
            same = sum(self._titles.get(c, "").endswith(text) for c, text in cells.items())
            return "skip" if same >= len(cells) * 0.7 else "other"
        if not counted:
            filled = sum(c in self._mapped for c in cells)
            tested = [" ".join(cells[c] for c in names)] if named else cells.values()
            if filled < 4 and any(_END.match(fold(text)) for text in tested):  # noqa: PLR2004
                return "end"
            if len(cells) > 1 and all(NUMBER_MARK.match(text) for text in cells.values()):
                return "skip"
        if named and all(NUMBER_MARK.match(cells[c]) for c in names):
            return "skip"
        others = [c for c in cells if c != number]
        if len(others) <= 1 and not counted:
            if self._is_section(cells):
                return "section"
            person = named and (starts_with_family(cells[names[0]]) or self._table.kind == UNITS)
            return "record" if named and (number is None or person) else "skip"
        if named:
            return "record"
        return "record" if counted and any(c in self._mapped for c in others) else "skip"

    def _is_header(self, cells: Mapping[int, str]) -> bool:
        """Whether a row is the header again, or that of another list under this one."""
        if len(cells) < 2:  # noqa: PLR2004
            return False
        guesses = [(guess_field(text) or ("",))[0] for text in cells.values()]
        known = {key for key in guesses if key}
        naming = known & {*_NAMING, *(("unit",) if self._table.kind == UNITS else ())}
        return bool(naming) and len(known) > 1 and sum(map(bool, guesses)) >= len(cells) * 0.4

    def _is_section(self, cells: Mapping[int, str]) -> bool:
        if self._number is not None and _SECTION_MARK.match(cells.get(self._number, "")):
            return len(cells) > 1
        return any(_SECTION.match(text) or subject_of(text) for text in cells.values())

    def _section(self, cells: Mapping[int, str]) -> Section:
        texts = list(cells.values())
        found = _SECTION.match(texts[-1])
        label = _COUNT.sub("", nfc(found[1] if found else texts[-1])).rstrip(" :")
        mark = _MARK.match(texts[0])
        rank = next((k for k, v in mark.groupdict().items() if v), "") if mark else ""
        if subject_of(label):
            return Section(label, "subject", rank)
        sets = "kind" if self._words.kinds.find(label) else "unit"
        return Section(label, sets, rank)


def _name_columns(table: Table) -> list[int]:
    """Return the columns that name whom or what a row is about."""
    naming = ("unit",) if table.kind == UNITS else NAMES
    found = [c.index for c in table.columns if c.field in naming]
    for key in ("authors", "initiative", "unit"):
        if not found:
            found = [c.index for c in table.columns if c.field == key]
    return found or [table.columns[0].index]


# -- what it is a list of ----------------------------------------------------------------


def _kind_of(table: Table, words: Vocabulary) -> str:
    """Tell the kind of list by its columns, and where they leave it open by its title."""
    fields = {column.field for column in table.columns}
    named = bool(fields & {*NAMES, "authors"})
    if not named and "unit" in fields:
        return UNITS
    given = fields & {"kind", "tick_kind"} or _yearly(table, words) == AWARDS
    rated = fields & {"rating", "tick_rating"} or _yearly(table, words) == RATINGS
    title = fold(table.title)
    if given and not _is_staff_list(table, title, words):
        return AWARDS
    if "initiative" in fields and not given:
        return INITIATIVES
    if rated and not given and not table.monthly and (_RATED.search(title) or len(fields) < 7):  # noqa: PLR2004
        return RATINGS
    return PEOPLE


def _is_staff_list(table: Table, title: str, words: Vocabulary) -> bool:
    """Whether a list with a column of awards is still one of staff: awards of many years beside each."""
    fields = {column.field for column in table.columns}
    if fields & {"year", "decision_number", "decision_date", "subject"} or _HONOURED.search(title):
        return False
    if words.kinds.named_in(table.title):
        return False
    told = fields & {"birth_date", "birth_male", "birth_female", "identity", "code", "birth_year"}
    if not told:
        return False
    spoken = [c.index for c in table.columns if c.field == "kind"]
    if not spoken:
        return True
    cells = [text_of(table.grid.rows[r][c]) for r in table.rows[:200] for c in spoken
             if c < len(table.grid.rows[r])]  # fmt: skip
    held = [text for text in cells if text]
    dated = sum(bool(re.search(r"(?:19|20)\d\d", text)) for text in held)
    return table.year is None and (len(held) < len(cells) * 0.95 or dated >= len(held) * 0.5)


def _yearly(table: Table, words: Vocabulary) -> str:
    """Say whether the columns per year hold awards or ratings."""
    columns = [c.index for c in table.columns if c.field == "by_year"]
    rated = given = 0
    for index in table.rows[:100]:
        row = table.grid.rows[index]
        for text in (text_of(row[c]) for c in columns if c < len(row)):
            rated += bool(text) and words.ratings.find(text) is not None
            given += bool(text) and words.ratings.find(text) is None
    return "" if not rated and not given else RATINGS if rated > given else AWARDS


def _names_somebody(table: Table) -> bool:
    if table.kind in (AWARDS, INITIATIVES, UNITS):
        return True
    names, good = _name_columns(table), 0
    sample = table.rows[:300]
    for index in sample:
        row = table.grid.rows[index]
        text = " ".join(text_of(row[c]) for c in names if c < len(row))
        good += looks_like_name(text) or " " not in text.strip()
    return good >= len(sample) * 0.5


def _side_by_side(
    grid: Grid, header: tuple[int, ...], columns: Sequence[Column], words: Vocabulary
) -> list[Grid]:
    """Return one grid per list when several stand beside each other under one header line."""
    if not header:
        return [grid]
    starts = _starts(columns)
    if len(starts) < 2:  # noqa: PLR2004
        return [grid]
    ends = [*starts[1:], max(map(len, grid.rows))]
    blocks = []
    for left, right in zip(starts, ends, strict=True):
        blank = [""] * left
        rows = [[*blank, *row[left:right]] for row in grid.rows]
        merged = tuple(s for s in grid.merged if left <= s.left < right)
        block = replace(grid, rows=rows, merged=merged)
        fields = {c.field for c in header_columns(block, header, words)}
        if fields & {"name", "family", "given"} and len(fields - {"", "number"}) > 1:
            blocks.append(block)
    return blocks if len(blocks) == len(starts) else [grid]


def _starts(columns: Sequence[Column]) -> list[int]:
    """Return where lists begin: each column that counts or names anew with the same words."""
    for key in ("number", "name"):
        first = next((c for c in columns if c.field == key), None)
        if first is not None:
            same = [c.index for c in columns if fold(c.header) == fold(first.header)]
            if len(same) > 1:
                return same
    return []


# -- what the values say of a column -----------------------------------------------------


def _judged_by_values(column: Column, table: Table, words: Vocabulary) -> Column:
    """Take back a field whose column holds values of quite another sort, e.g. pay figures."""
    if column.confidence == CHOSEN or not column.field:
        return column
    held = list(_held(table, column.index))
    if column.field in ("by_year", "tick_kind", "tick_rating"):
        good = sum(_is_mark(text, words) for _, text in held)
        return column if good >= len(held) * 0.5 else _untaken(column)
    if column.field == "rating":
        good = sum(words.ratings.find(text) is not None for _, text in held)
        return column if held and good >= len(held) * 0.3 else _untaken(column)
    fits = _FITS.get(column.field)
    if fits is None:
        return column
    good = sum(fits(value, text) for value, text in held)
    return column if good >= len(held) * 0.3 else _untaken(column)


def _held(table: Table, column: int) -> Iterator[tuple[object, str]]:
    for index in table.rows[:200]:
        row = table.grid.rows[index]
        value = row[column] if column < len(row) else ""
        if text := text_of(value):
            yield value, text


def _untaken(column: Column) -> Column:
    return replace(column, field="", confidence=0.0)


def is_tick(text: str) -> bool:
    """Whether ``text`` is a mark that only says yes."""
    return fold(text.strip()) in _TICKS


def _is_mark(text: str, words: Vocabulary) -> bool:
    return (
        is_tick(text)
        or bool(re.search(r"(?:19|20)\d\d", text))
        or words.ratings.find(text) is not None
        or words.kinds.find(text) is not None
        or any(words.kinds.find(part) for part in re.split(r"[,;+\n]", text) if part.strip())
    )


def _is_words(value: object, text: str) -> bool:
    return isinstance(value, str) and any(c.isalpha() for c in text)


def _is_year(_: object, text: str) -> bool:
    return bool(re.search(r"(?:19|20)\d\d", text))


def _is_number_like(_: object, text: str) -> bool:
    return any(c.isdigit() for c in text)


_FITS = {
    "unit": _is_words,
    "position": _is_words,
    "place": _is_words,
    "kind": _is_words,
    "authority": _is_words,
    "signer": _is_words,
    "achievement": _is_words,
    "ethnic": _is_words,
    "initiative": _is_words,
    "authors": _is_words,
    "parent": _is_words,
    "year": _is_year,
    "birth_date": _is_number_like,
    "identity": _is_number_like,
    "decision_number": _is_number_like,
    "decision_date": _is_number_like,
}
_DATES = ("birth_date", "birth_male", "birth_female", "start_date", "decision_date")


def _swapped(table: Table) -> Iterator[int]:
    """Yield the columns of dates that a month-first Excel has half turned round.

    It made true dates of what it could read its way, so those have days of 12 or less, and left
    as text what it could not: every day there is above 12.
    """
    for column in table.columns:
        if column.field not in _DATES:
            continue
        true = text = 0
        for index in table.rows:
            row = table.grid.rows[index]
            value = row[column.index] if column.index < len(row) else None
            if isinstance(value, dt.date):
                true += 1
                if value.day > _MONTHS:
                    break
            elif isinstance(value, str) and (read := parse_date(value)) and read.value:
                text += bool(read.value.day)
                if 0 < read.value.day <= _MONTHS:
                    break
        else:
            if true and text and true + text > 2:  # noqa: PLR2004
                yield column.index


# -- above and beside the list -----------------------------------------------------------


def _title(grid: Grid, header: tuple[int, ...]) -> str:
    """Return the words above the header, line by line, up to the list before."""
    above = grid.rows[max(0, header[0] - 15) : header[0]] if header else []
    return "\n".join(filter(None, (" ".join(texts_of(row).values()) for row in above)))


def _title_year(grid: Grid, header: tuple[int, ...]) -> int | None:
    """Return the year the title above the header speaks of, e.g. ``NĂM 2025``."""
    for row in reversed(grid.rows[: header[0]] if header else []):
        for text in texts_of(row).values():
            if found := _YEAR.search(fold(text)):
                return int(found[1])
    return None


def _unit_above(grid: Grid, header: tuple[int, ...]) -> str:
    """Return the unit named above the header as a key and its value: ``Đơn vị: Phòng A``."""
    for row in reversed(grid.rows[max(0, header[0] - 6) : header[0]] if header else []):
        texts = list(texts_of(row).values())
        for place, text in enumerate(texts):
            if found := _UNIT_ABOVE.match(text):
                value = found[1] or (texts[place + 1] if place + 1 < len(texts) else "")
                return nfc(value).strip(" .…") if re.search(r"\w", value) else ""
    return ""


def filled_down(table: Table) -> dict[tuple[int, int], object]:
    """Return the value of each empty cell that is meant to repeat the one above it.

    That is what a vertical merge covers, and the rest of a column of units written once each.
    """
    wanted = {c.index for c in table.columns if c.field in _FILLED_DOWN}
    found: dict[tuple[int, int], object] = {}
    for span in table.grid.merged:
        if span.left in wanted and span.bottom > span.top:
            row = table.grid.rows[span.top]
            value = row[span.left] if span.left < len(row) else ""
            for index in range(span.top + 1, span.bottom + 1):
                found[index, span.left] = value
    for column in table.columns:
        if column.field in ("unit", "initiative"):
            found |= _written_once(table, column.index, found)
    return found


def _written_once(
    table: Table, column: int, merged: Mapping[tuple[int, int], object]
) -> dict[tuple[int, int], object]:
    held = {}
    for index in table.rows:
        row = table.grid.rows[index]
        value = row[column] if column < len(row) else ""
        held[index] = value if text_of(value) else merged.get((index, column), "")
    filled = sum(map(bool, held.values()))
    if len(held) < 3 or not held[table.rows[0]] or filled > len(held) * _ONCE:  # noqa: PLR2004
        return {}
    found: dict[tuple[int, int], object] = {}
    current: object = ""
    for index, value in held.items():
        current = value or current
        if not value:
            found[index, column] = current
    return found
