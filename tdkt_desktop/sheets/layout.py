"""Where in a sheet the list lies: first and last row, section rows, what is no record."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.domain.vietnamese.names import looks_like_name, starts_with_family
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.sheets.fields import AWARDS, PEOPLE, guess_field
from tdkt_desktop.sheets.headers import (
    NUMBER_MARK,
    Column,
    columns_by_values,
    find_header,
    has_header_words,
    text_of,
    texts_of,
)
from tdkt_desktop.sheets.grids import Grid

CHOSEN = 2.0
"""Confidence of a field the officer chose."""
NAMES = ("name", "family", "given")
_FILLED_DOWN = ("unit", "kind", "year", "decision_number", "decision_date", "authority", "signer")
_PLACEHOLDER = re.compile(r"%[A-Z][a-z]\w*|\{\{.+?\}\}|\$\{.+?\}|<<.+?>>|«.+?»|\[TMP\]")
_END = re.compile(
    r"^((tong|cong)\s*:?\s*$|tong cong|tong so|cong\s*:|danh sach (nay )?(gom|co|an dinh)|"
    r"nguoi lap|lap bieu|nguoi tong hop|thu truong|giam doc|chu tich|truong phong|xac nhan|ky ten|"
    r"ghi chu\s*:|"
    r"an dinh danh sach|t/?m\b|tm\.|kt\.|noi nhan|[\w\s.,]{0,30}ngay .{0,8}thang .{0,8}nam)"
)
_SECTION = re.compile(r"^\s*(?:[IVXLC]+|[A-Z]|\d{1,2})\s*[.)/\-:]\s*(\S.+)$")
_SECTION_MARK = re.compile(r"^\s*(?:[IVXLC]+(?:\.\d+)*|[A-Z]|\d+(?:\.\d+)+|[*+\-•])\s*[.)]?\s*$")
_YEAR = re.compile(r"\bnam\s*(?:hoc\s*)?(20\d\d|19\d\d)\b")


@dataclass(frozen=True, slots=True)
class Table:
    """A list found in a sheet. Row numbers are zero-based.

    ``sections`` maps a section row to its label; ``skipped`` are rows inside the list that are
    no records (number row, repeated header, subtotal, blank).
    """

    grid: Grid
    kind: str
    header_rows: tuple[int, ...]
    columns: tuple[Column, ...]
    rows: tuple[int, ...]
    sections: Mapping[int, str] = field(default_factory=dict)
    year: int | None = None
    title: str = ""

    def column_of(self, key: str) -> int | None:
        """Return the index of the column that holds field ``key``."""
        return next((c.index for c in self.columns if c.field == key), None)

    @property
    def mapping(self) -> dict[int, str]:
        """Column index to field, for the columns that are taken in."""
        return {column.index: column.field for column in self.columns if column.field}


@dataclass(frozen=True, slots=True)
class NoTable:
    """A sheet without a list, and why it is taken to be none."""

    grid: Grid
    reason: str


def find_table(grid: Grid, mapping: Mapping[int, str] | None = None) -> Table | NoTable:
    """Return the list in ``grid``, or why there is none.

    ``mapping`` is the officer's own choice of fields by column; it replaces the guesses.
    """
    if not any(any(cell not in ("", None) for cell in row) for row in grid.rows[:2000]):
        return NoTable(grid, QT_TRANSLATE_NOOP("layout", "Trang tính trống"))
    if _is_template(grid):
        return NoTable(
            grid,
            QT_TRANSLATE_NOOP(
                "layout", "Đây là mẫu báo cáo còn ô giữ chỗ để điền, không phải danh sách"
            ),
        )
    header = find_header(grid)
    if header is None:
        columns = None if has_header_words(grid) else columns_by_values(grid)
        if columns is None:
            return NoTable(
                grid,
                QT_TRANSLATE_NOOP("layout", "Không thấy cột họ tên: không phải danh sách người"),
            )
        rows: tuple[int, ...] = ()
    else:
        rows, columns = header
    if mapping is not None:
        columns = tuple(
            replace(c, field=mapping.get(c.index, ""), confidence=CHOSEN) for c in columns
        )
    return _with_rows(grid, rows, columns)


def _is_template(grid: Grid) -> bool:
    found = 0
    for row in grid.rows[:200]:
        found += sum(isinstance(c, str) and bool(_PLACEHOLDER.search(c)) for c in row)
    return found >= 3  # noqa: PLR2004 - one percent sign proves nothing


# -- rows --------------------------------------------------------------------------------


def _with_rows(
    grid: Grid, header: tuple[int, ...], columns: tuple[Column, ...]
) -> Table | NoTable:
    fields = {column.field for column in columns}
    kind = AWARDS if "kind" in fields else PEOPLE
    table = Table(grid, kind, header, columns, ())
    first = header[-1] + 1 if header else 0
    name_columns = [c.index for c in columns if c.field in NAMES]
    titles = {c.index: c.header for c in columns}
    records, sections = list[int](), dict[int, str]()
    number = table.column_of("number")
    banners = {s.top for s in grid.merged if s.right - s.left > 1 and s.top == s.bottom}
    ended = False
    for index in range(first, len(grid.rows)):
        row = grid.rows[index]
        if not ended and _is_plain(row, number, name_columns):
            records.append(index)
            continue
        if not any(cell not in ("", " ", None) for cell in row):
            continue
        cells = texts_of(row)
        if not cells:
            continue
        kind_of_row = _row_kind(cells, name_columns, number, titles, table)
        if kind_of_row == "skip" and len(cells) == 1 and index in banners:
            kind_of_row = "section"
        if kind_of_row == "end":
            ended = True
        elif kind_of_row == "section" and not ended:
            sections[index] = _section_label(cells)
        elif kind_of_row == "record" and not (ended and not _counts_on(cells, number)):
            ended = False
            records.append(index)
    if kind == PEOPLE and not _enough_names(grid, records, name_columns):
        return NoTable(
            grid,
            QT_TRANSLATE_NOOP("layout", "Cột họ tên không chứa tên người: không phải danh sách"),
        )
    columns = tuple(_judged_by_values(column, grid, records) for column in columns)
    kind = AWARDS if any(column.field == "kind" for column in columns) else PEOPLE
    return replace(
        table,
        kind=kind,
        columns=columns,
        rows=tuple(records),
        sections=sections,
        year=_title_year(grid, header),
        title=_title(grid, header),
    )


def _judged_by_values(column: Column, grid: Grid, records: Sequence[int]) -> Column:
    """Take back a field whose column holds values of quite another sort, e.g. pay figures."""
    fits = _FITS.get(column.field)
    if fits is None or column.confidence == CHOSEN:
        return column
    held = []
    for index in records[:200]:
        row = grid.rows[index]
        value = row[column.index] if column.index < len(row) else ""
        if text := text_of(value):
            held.append(fits(value, text))
    return column if sum(held) >= len(held) * 0.3 else replace(column, field="", confidence=0.0)


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
    "year": _is_year,
    "birth_date": _is_number_like,
    "identity": _is_number_like,
    "decision_number": _is_number_like,
    "decision_date": _is_number_like,
}


def _is_plain(row: Sequence[object], number: int | None, names: Sequence[int]) -> bool:
    """Whether a row is a record at first glance: a running number, and words for a name."""
    if number is None or len(row) <= max(number, *names):
        return False
    count = row[number]
    if not isinstance(count, float | int) or isinstance(count, bool):
        return False
    return all(isinstance(name := row[c], str) and len(name) > 3 for c in names)  # noqa: PLR2004


def _counts_on(cells: Mapping[int, str], number: int | None) -> bool:
    """Whether a row after a total is still a record: it carries a running number."""
    return number is not None and cells.get(number, "").isdigit() and len(cells) > 2  # noqa: PLR2004


def _row_kind(
    cells: Mapping[int, str],
    names: Sequence[int],
    number: int | None,
    titles: Mapping[int, str],
    table: Table,
) -> str:
    """Say whether a row is a ``record``, a ``section``, the ``end`` or nothing of these."""
    counted = number is not None and cells.get(number, "").isdigit()
    named = all(cells.get(c) for c in names) if len(names) > 1 else names[0] in cells
    if named and not counted and _is_header(cells, names):
        same = sum(titles.get(c, "").endswith(text) for c, text in cells.items())
        return "skip" if same >= len(cells) * 0.7 else "end"
    if not counted:
        filled = sum(c in table.mapping for c in cells)
        tested = [" ".join(cells[c] for c in names)] if named else cells.values()
        if filled < 4 and any(_END.match(fold(text)) for text in tested):  # noqa: PLR2004
            return "end"
        if len(cells) > 1 and all(NUMBER_MARK.match(text) for text in cells.values()):
            return "skip"
    if named and all(NUMBER_MARK.match(cells[c]) for c in names):
        return "skip"
    others = [c for c in cells if c != number]
    if len(others) <= 1 and not counted:
        if _is_section(cells, number):
            return "section"
        person = named and starts_with_family(cells[names[0]])
        return "record" if named and (number is None or person) else "skip"
    if named:
        return "record"
    return "record" if counted and any(c in table.mapping for c in others) else "skip"


def _is_header(cells: Mapping[int, str], names: Sequence[int]) -> bool:
    """Whether a row is the header again, or that of another list under this one."""
    guesses = {c: (guess_field(text) or ("",))[0] for c, text in cells.items()}
    known = [c for c, key in guesses.items() if key]
    return all(guesses.get(c) in NAMES for c in names) and len(known) > 1


def _is_section(cells: Mapping[int, str], number: int | None) -> bool:
    if number is not None and _SECTION_MARK.match(cells.get(number, "")):
        return len(cells) > 1
    return any(_SECTION.match(text) for text in cells.values())


def _section_label(cells: Mapping[int, str]) -> str:
    text = list(cells.values())[-1]
    found = _SECTION.match(text)
    return nfc(found[1] if found else text).rstrip(":")


def _enough_names(grid: Grid, records: Sequence[int], names: Sequence[int]) -> bool:
    sample = records[:300]
    if not sample:
        return False
    good = 0
    for index in sample:
        row = grid.rows[index]
        text = " ".join(text_of(row[c]) for c in names if c < len(row))
        good += looks_like_name(text) or " " not in text.strip()
    return good >= len(sample) * 0.5


def _title(grid: Grid, header: tuple[int, ...]) -> str:
    """Return the words above the header, line by line."""
    lines = (
        " ".join(texts_of(row).values()) for row in (grid.rows[: header[0]] if header else [])
    )
    return "\n".join(filter(None, lines))


def _title_year(grid: Grid, header: tuple[int, ...]) -> int | None:
    """Return the year the title above the header speaks of, e.g. ``NĂM 2025``."""
    for row in reversed(grid.rows[: header[0]] if header else []):
        for text in texts_of(row).values():
            if found := _YEAR.search(fold(text)):
                return int(found[1])
    return None


def filled_down(table: Table) -> dict[tuple[int, int], object]:
    """Return the value of each cell that a vertical merge covers, for columns meant downward."""
    wanted = {c.index for c in table.columns if c.field in _FILLED_DOWN}
    found: dict[tuple[int, int], object] = {}
    for span in table.grid.merged:
        if span.left in wanted and span.bottom > span.top:
            row = table.grid.rows[span.top]
            value = row[span.left] if span.left < len(row) else ""
            for index in range(span.top + 1, span.bottom + 1):
                found[index, span.left] = value
    return found
