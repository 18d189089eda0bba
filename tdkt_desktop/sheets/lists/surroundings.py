"""What stands above a list and what its cells leave to be repeated: title, year, unit."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from tdkt_desktop.domain.people.unit_names import as_written, placed, stands_over
from tdkt_desktop.domain.people.units import names_unit
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.lists.fields import PEOPLE
from tdkt_desktop.sheets.lists.headers import text_of, texts_of
from tdkt_desktop.sheets.lists.tables import Section, Table

_FILLED_DOWN = frozenset(
    "unit kind year decision_number decision_date authority signer initiative scope parent "
    "movement".split()
)
_SAID_ANEW = {
    "number",
    "kind",
    "by_year",
    "tick_kind",
    "rating",
    "tick_rating",
    "year",
    "decision_number",
    "decision_date",
    "authority",
    "signer",
    "achievement",
    "note",
}
"""What rows under a record's own say for themselves."""
_ONCE = 0.4
"""A column of units filled in at most so many rows is one written once and meant downward."""
_YEAR = re.compile(
    r"\bnam\s*(?P<school>hoc)?\s*:?\s*(?P<first>(?:20|19)\d\d)"
    r"(?:\s*(?:[-–—/]|den)\s*(?:nam\s*)?(?P<last>(?:20|19)\d\d|\d\d(?!\d)))?(?!\d)"
)
_DATED = re.compile(r"\bngay\b.{0,12}\bthang\b.{0,12}\bnam\s*\d{0,4}")
_LEGAL = re.compile(
    r"\(?\s*\b(?:kem theo|ban hanh|theo quyet dinh|quyet dinh so|can cu|thong tu|nghi dinh).*",
    re.DOTALL,
)
"""What follows such words speaks of a document, not of the list."""
_YEAR_SHEET = re.compile(r"(?:nam\s*)?(20\d\d)")
_SEVERAL = re.compile(r"\bcac\b|\bkhoi\b")
"""Words of headings over several units."""
_TITLE_ROWS = 15
_OWN_TITLE = re.compile(r"\b(?:danh sach|bang|bieu|tong hop|ket qua|bao cao|phu luc)\b")
_UNIT_ABOVE = re.compile(
    r"^(?P<word>đơn vị|phòng ban|bộ phận|tên (?:đơn vị|phòng|khoa|tổ|lớp)|"
    r"(?P<kind>phòng|khoa|tổ|đội|ban))\s*:\s*(?P<name>.*)$",
    re.IGNORECASE,
)


def title_above(grid: Grid, header: tuple[int, ...], start: int = 0) -> str:
    """Return the words above the header, line by line; those before ``start`` are not its own."""
    if not header:
        return ""
    above = grid.rows[max(start, header[0] - _TITLE_ROWS) : header[0]]
    return "\n".join(filter(None, (" ".join(texts_of(row).values()) for row in above)))


def has_own_title(title: str) -> bool:
    """Whether ``title`` names a list, and does not only part one: ``II. Cá nhân``."""
    return bool(_OWN_TITLE.search(fold(title)))


def title_years(title: str, sheet: str = "") -> tuple[int | None, int | None]:
    """Return the year a title speaks of and, for a school year, the one in which it ends.

    Dates, documents named and spans of several years do not count. The name of the ``sheet``
    tells where the title does not.
    """
    for line in reversed(title.splitlines()):
        plain = _DATED.sub(" ", _LEGAL.sub(" ", fold(line)))
        for match in _YEAR.finditer(plain):
            first, last = int(match["first"]), match["last"]
            if last is None:
                return first, None
            if match["school"]:
                return first, int(last if len(last) == 4 else match["first"][:2] + last)
            return None, None
    named = _YEAR_SHEET.fullmatch(fold(sheet))
    return (int(named[1]) if named else None), None


def unit_above(grid: Grid, header: tuple[int, ...], start: int = 0) -> str:
    """Return the unit named above the header as a key and its value: ``Đơn vị: Phòng A``."""
    for row in reversed(grid.rows[max(start, header[0] - 6) : header[0]] if header else []):
        texts = list(texts_of(row).values())
        for place, text in enumerate(texts):
            if match := _UNIT_ABOVE.match(text):
                beside = texts[place + 1] if place + 1 < len(texts) else ""
                return _named(match, match["name"] or beside)
    return _unit_under_title(grid, header, start)


def unit_key_in(text: str) -> str:
    """Return the unit a text names as a key and its value: ``Đơn vị: Phòng A``; else nothing."""
    match = _UNIT_ABOVE.match(text)
    return _named(match, match["name"]) if match else ""


def _named(found: re.Match[str], value: str) -> str:
    """Return the unit's name, with the word for what it is where the value leaves that out."""
    name = nfc(value).strip(" .…")
    if not re.search(r"\w", name):
        return ""
    return (
        f"{found['kind'].capitalize()} {name}" if found["kind"] and not names_unit(name) else name
    )


def _unit_under_title(grid: Grid, header: tuple[int, ...], start: int) -> str:
    """Return the unit that stands alone between a list's title and its header."""
    above = [texts_of(row) for row in grid.rows[start : header[0]]] if header else []
    lines = [list(texts.values()) for texts in above if texts]
    if not lines or len(lines[-1]) > 1 or not names_unit(lines[-1][0]):
        return ""
    titled = len(lines) == 1 or any(has_own_title(" ".join(line)) for line in lines[:-1])
    return lines[-1][0] if titled and not has_own_title(lines[-1][0]) else ""


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
    found |= _continued(table)
    parted = any(section.sets == "unit" for section in table.sections.values())
    for column in table.columns:
        if column.field in ("initiative", "movement") or (column.field == "unit" and not parted):
            found |= _written_once(table, column.index, found)
    return found


def _continued(table: Table) -> dict[tuple[int, int], object]:
    """Return, for rows that say more of a record, who or what that record is about."""
    found: dict[tuple[int, int], object] = {}
    repeated = [c.index for c in table.columns if c.field and c.field not in _SAID_ANEW]
    for row, owner in table.continued.items():
        cells = table.grid.rows[owner]
        found |= {(row, c): cells[c] for c in repeated if c < len(cells)}
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
    often = len(held) < 3 or filled > len(held) * _ONCE
    if not held or not held[table.rows[0]] or (often and not _numbers_units(table, held)):
        return {}
    if filled == 1 and table.kind != PEOPLE and column == table.column_of("unit"):
        return {}  # said of one award alone: who else it is of, their names tell
    found: dict[tuple[int, int], object] = {}
    current: object = ""
    for index, value in held.items():
        current = value or current
        if not value:
            found[index, column] = current
    return found


def _numbers_units(table: Table, held: Mapping[int, object]) -> bool:
    """Whether the running numbers count the units: there is one exactly where a unit stands."""
    number = table.column_of("number")
    if number is None or all(held.values()):
        return False
    rows = table.grid.rows
    return all(
        bool(value) == bool(number < len(rows[row]) and text_of(rows[row][number]))
        for row, value in held.items()
    )


def _place_of(units: Sequence[str]) -> str:
    """Return what the last of the units named one over the other stands under, if that is said.

    ``B. CHI CỤC A`` over ``II. Phòng B``; a heading of several rooms is no unit.
    """
    place = ""
    for above, below in pairwise(units):
        if stands_over(above, below) and not _SEVERAL.search(fold(above)):
            place = placed(as_written(above), place)
    return place if len(units) > 1 and stands_over(units[-2], units[-1]) else ""


class Headings:
    """The sections a row stands under: a new one ends those of its rank and below."""

    def __init__(self, sections: Mapping[int, Section]) -> None:
        self._coming = sorted(sections.items())
        self._next = 0
        self._open: list[Section] = []
        self.values: dict[str, str] = {}

    def reach(self, row: int) -> None:
        """Take the sections above ``row``."""
        while self._next < len(self._coming) and self._coming[self._next][0] < row:
            section = self._coming[self._next][1]
            self._next += 1
            ranks = [one.rank for one in self._open]
            if section.rank in ranks:
                del self._open[ranks.index(section.rank) :]
            self._open.append(section)
            self.values = {one.sets: one.label for one in self._open}
            units = [one.label for one in self._open if one.sets == "unit"]
            if place := _place_of(units):
                self.values["place"] = place
