"""Where in a sheet the lists lie, and why there is none in another."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from tdkt_desktop.domain.awards.points import period_in, period_of
from tdkt_desktop.domain.awards.vocabulary import Vocabulary
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.domain.vietnamese.names import looks_like_name
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.lists.columns import (
    fuller,
    judged_by_values,
    swapped_columns,
    without_homes,
    without_schools,
)
from tdkt_desktop.sheets.lists.fields import AWARDS, PEOPLE, UNITS
from tdkt_desktop.sheets.lists.headers import (
    CHOSEN,
    NUMBER_MARK,
    ListColumn,
    find_header,
    has_header_words,
    header_columns,
    texts_of,
)
from tdkt_desktop.sheets.lists.headless import columns_by_values
from tdkt_desktop.sheets.lists.list_kinds import fitting, kind_of, names_somebody, names_units
from tdkt_desktop.sheets.lists.naming_fields import guess_field
from tdkt_desktop.sheets.lists.old_fonts import Recoded, recoded
from tdkt_desktop.sheets.lists.rows import Rows
from tdkt_desktop.sheets.lists.shifted import moved_back, shift_of
from tdkt_desktop.sheets.lists.surroundings import (
    has_own_title,
    title_above,
    title_years,
    unit_above,
)
from tdkt_desktop.sheets.lists.tables import Asked, NoTable, Table

_PLACEHOLDER = re.compile(r"%[A-Z][a-z]\w*|\{\{.+?\}\}|\$\{.+?\}|<<.+?>>|«.+?»|\[TMP\]")
_CATALOGUE = re.compile(r"\b(?:ma|id|stt|ten)\w*")
_LOST = re.compile(r"(?<=[A-Za-z])[?\ufffd]|[?\ufffd](?=[A-Za-z])")
_MANY_LOST = 12
_FEWEST_LABELS, _LONGEST_LABEL = 3, 60
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
    unsaid = asked.kind is None and asked.mapping is None
    if tables and unsaid and all(t.kind == PEOPLE and names_units(t) for t in tables):
        units = list(_Finder(known, words, replace(asked, kind=UNITS)).tables())
        tables = [one for one in units if names_units(one)] or tables
    if len(tables) > 1:
        return [replace(one, address=f"{grid.name}!{one.first_cell}") for one in tables]
    return [replace(one, address=grid.name) for one in tables] or [_why_none(known.grid)]


class _Finder:
    """Looks for one list after the other in a sheet."""

    def __init__(self, known: Recoded, words: Vocabulary, asked: Asked) -> None:
        self._known, self._words, self._asked = known, words, asked

    def tables(self) -> Iterator[Table]:
        grid = self._known.grid
        if _is_template(grid) or _is_of_one_person(grid):
            return
        start = 0
        before: Table | None = None
        while start < len(grid.rows):
            found = self._from(grid, start)
            if found is None:
                return
            found = self._before(grid, start, found[0]) or found
            blocks = _side_by_side(grid, found[0], found[1], self._words)
            if len(blocks) > 1 and self._asked.mapping is None:
                beside = list(self._beside(blocks, start))
                yield from beside
                start = max((one.rows[-1] + 1 for one in beside), default=len(grid.rows))
                continue
            table = self._table(grid, *found, before)
            if table is not None:
                before = table
                yield table
            start = table.end if table is not None else len(grid.rows)

    def _from(
        self, grid: Grid, start: int
    ) -> tuple[tuple[int, ...], tuple[ListColumn, ...]] | None:
        header = find_header(grid, self._words, start, self._asked.kind)
        if header is not None or start:
            return header
        columns = None if has_header_words(grid) else columns_by_values(grid)
        return None if columns is None else ((), columns)

    def _before(
        self, grid: Grid, start: int, header: tuple[int, ...]
    ) -> tuple[tuple[int, ...], tuple[ListColumn, ...]] | None:
        """Return the header of a numbered list above the one whose header says the most."""
        if not header or header[0] <= start or self._asked.mapping is not None:
            return None
        above = replace(grid, rows=grid.rows[: header[0]])
        first = find_header(above, self._words, start, self._asked.kind)
        if first is None or all(column.field != "number" for column in first[1]):
            return None
        return first if self._table(above, *first) is not None else None

    def _beside(self, blocks: Sequence[Grid], start: int) -> Iterator[Table]:
        for block in blocks:
            header = find_header(block, self._words, start, self._asked.kind)
            table = self._table(block, *header) if header else None
            if table is not None:
                yield table

    def _table(
        self,
        grid: Grid,
        header: tuple[int, ...],
        columns: tuple[ListColumn, ...],
        before: Table | None = None,
    ) -> Table | None:
        """Return the list under a header, or nothing where it is none."""
        table = self._rows(grid, header, columns, before)
        table = self._meant(table)
        kind = self._asked.kind or kind_of(table, self._words)
        table = replace(table, kind=kind, columns=tuple(fitting(c, kind) for c in table.columns))
        table = without_homes(table)
        if table.continued and table.kind == AWARDS:
            table = replace(table, rows=tuple(sorted((*table.rows, *table.continued))))
        if not table.rows or not names_somebody(table):
            return None
        wanted = self._asked.hidden
        visible = tuple(r for r in table.rows if wanted or r not in grid.hidden_rows)
        hidden = tuple(r for r in table.rows if r not in set(visible)) if grid.hidden_rows else ()
        return replace(
            table, rows=visible, hidden=hidden, swapped=frozenset(swapped_columns(table))
        )

    def _rows(
        self,
        grid: Grid,
        header: tuple[int, ...],
        columns: tuple[ListColumn, ...],
        before: Table | None,
    ) -> Table:
        """Return what stands under a header: its records, and what is said above them."""
        mapping = self._asked.mapping
        if mapping is not None:
            columns = tuple(
                replace(c, field=mapping.get(c.index, ""), confidence=CHOSEN) for c in columns
            )
        start = before.rows[-1] + 1 if before is not None else 0
        title = title_above(grid, header, start)
        if before is not None and not has_own_title(title):
            title = f"{before.title}\n{title}"
        year, year_to = title_years(title, grid.name)
        table = Table(
            grid,
            self._asked.kind or PEOPLE,
            header,
            columns,
            (),
            year=year,
            year_to=year_to,
            title=title,
            unit=unit_above(grid, header, start),
            recoded=self._known if self._known.cells else None,
        )
        return Rows(table, self._words).found()

    def _meant(self, table: Table) -> Table:
        """Return a table with each column taken for what its values are, unless that was said."""
        if self._asked.mapping is None:
            if (shift := shift_of(table)) and self._asked.shifted:
                table = replace(table, columns=moved_back(table, shift))
            elif shift:
                table = replace(table, shift=shift)
            table = without_schools(fuller(table))
        period, year = period_in(table.title)
        return replace(
            table,
            columns=self._judged(table),
            period=period or period_of(table.grid.name),
            year=table.year or year,
        )

    def _judged(self, table: Table) -> tuple[ListColumn, ...]:
        within = frozenset(table.rows) if table.recoded else frozenset()
        columns = []
        for column in table.columns:
            judged = judged_by_values(column, table, self._words)
            if table.recoded:
                judged = replace(judged, encoding=table.recoded.encoding(column.index, within))
            columns.append(judged)
        if any(column.field == "by_year" for column in columns):
            # the years beside one that holds awards are years of awards, however empty
            kept = {c.index: c for c in table.columns if c.field == "by_year"}
            columns = [
                replace(c, field="by_year", confidence=kept[c.index].confidence)
                if c.index in kept
                else c
                for c in columns
            ]
        return tuple(columns)


def _side_by_side(
    grid: Grid, header: tuple[int, ...], columns: Sequence[ListColumn], words: Vocabulary
) -> list[Grid]:
    """Return one grid per list when several stand beside each other under one header line."""
    if not header:
        return [grid]
    starts = _starts(columns)
    if len(starts) < 2:
        return [grid]
    ends = [*starts[1:], max(map(len, grid.rows))]
    blocks = []
    for left, right in zip(starts, ends, strict=True):
        blank = [""] * left
        rows = [[*blank, *row[left:right]] for row in grid.rows]
        merged = tuple(s for s in grid.merged if left <= s.left < right)
        block = replace(grid, rows=rows, merged=merged)
        fields = {c.field for c in header_columns(block, header, words)}
        if fields & {"name", "family", "given"} and len(fields - {""}) > 1:
            blocks.append(block)
    return blocks if len(blocks) == len(starts) else [grid]


def _starts(columns: Sequence[ListColumn]) -> list[int]:
    """Return where lists begin: each column that counts or names anew with the same words."""
    for key in ("number", "name"):
        first = next((c for c in columns if c.field == key), None)
        if first is not None:
            same = [c.index for c in columns if fold(c.leaf) == fold(first.leaf)]
            if len(same) > 1:
                return same
    return []


# -- what there is no list in ------------------------------------------------------------


def _why_none(grid: Grid) -> NoTable:
    if _is_template(grid):
        reason = QT_TRANSLATE_NOOP(
            "layout", "Đây là mẫu báo cáo còn trường dữ liệu chưa điền, không phải danh sách"
        )
    elif _lost_letters(grid) >= _MANY_LOST:
        reason = QT_TRANSLATE_NOOP(
            "layout",
            "Chữ tiếng Việt đã mất dấu thành “?” khi lưu: hãy lưu lại từ Excel dạng .xlsx "
            "hoặc CSV UTF-8",
        )
    elif (header := find_header(grid, Vocabulary.empty())) is not None and _holds_no_row(
        grid, *header
    ):
        reason = QT_TRANSLATE_NOOP("layout", "Danh sách chưa có dòng nào: mới có dòng tiêu đề cột")
        return NoTable(grid, reason, empty=True)
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
    elif header is not None:
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
    return found >= 3


def _holds_no_row(grid: Grid, header: tuple[int, ...], columns: Sequence[ListColumn]) -> bool:
    """Whether nothing but numbers stands under a header."""
    named = {c.index for c in columns if c.field not in ("", "number")}
    for row in grid.rows[header[-1] + 1 :]:
        held = {c for c, text in texts_of(row).items() if not NUMBER_MARK.match(text)}
        if held & named:
            return False
    return True


def _is_form(grid: Grid) -> bool:
    """Whether labels stand one under the other, each with its value beside it."""
    return _is_of_one_person(grid) or len(_labels(grid)) >= _FEWEST_LABELS


def _is_of_one_person(grid: Grid) -> bool:
    """Whether labels at the top name one person: what table follows is about their work."""
    labels = _labels(grid)
    return len(labels) > 1 and any(
        field == "name" and value and looks_like_name(value) for field, value in labels
    )


def _labels(grid: Grid) -> list[tuple[str, str]]:
    """Return the labels with a colon near the top: the field each names, and what it says."""
    found = []
    for row in grid.rows[:60]:
        texts = texts_of(row)
        for column, text in texts.items():
            label, colon, value = text.partition(":")
            guess = guess_field(label) if colon and len(label) < _LONGEST_LABEL else None
            if guess is not None:
                beside = next((t for c, t in texts.items() if c > column), "")
                found.append((guess[0], value.strip() or beside))
    return found


def _is_catalogue(grid: Grid) -> bool:
    for row in grid.rows[:20]:
        words = [fold(text) for text in texts_of(row).values()]
        if len(words) > 1:
            return sum(bool(_CATALOGUE.match(word)) for word in words) >= 2
    return False
