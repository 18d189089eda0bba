"""The rows under a header: records, sections, totals, the header again, the end."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tdkt_desktop.domain.units import names_unit
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.domain.vietnamese.names import starts_with_family
from tdkt_desktop.domain.vocabulary import Vocabulary, subject_of
from tdkt_desktop.sheets.fields import UNITS, guess_field
from tdkt_desktop.sheets.headers import NUMBER_MARK, texts_of
from tdkt_desktop.sheets.tables import NAMES, Section, Table, name_columns

_NAMING = (*NAMES, "authors", "initiative")
_END = re.compile(
    r"^((tong|cong)\s*:?\s*$|tong cong|tong so|cong\s*:|danh sach (nay )?(gom|co|an dinh)|"
    r"nguoi lap|lap bieu|nguoi tong hop|thu truong|giam doc|chu tich|truong phong|xac nhan|ky ten|"
    r"ghi chu\s*:|"
    r"an dinh danh sach|t/?m\b|tm\.|kt\.|noi nhan|[\w\s.,]{0,30}ngay .{0,8}thang .{0,8}nam)"
)
_TOTAL = re.compile(r"(?:tổng|cộng)\b", re.IGNORECASE)
"""With their accents: ``Tống`` and ``Công`` are families."""
_BULLET = re.compile(r"^\s*[-*+•–]\s*")
_STAFF = re.compile(
    r"(?:danh sach\s+)?(?:(?:can bo|cong chuc|vien chuc|nguoi lao dong|lao dong hop dong|"
    r"giao vien|"
    r"giang vien|nhan vien|can bo quan ly|quan ly|bien che|hop dong(?: lao dong)?|trong bien che|"
    r"ngoai bien che|hop dong .{0,20})(?:\s*(?:,|va|-|/)\s*)?)+"
)
"""Headings that part people by their employment, not by unit."""
_FIGURE = re.compile(
    r"[\d.,%\s]+|[(\s]*\d+\s*(?:người|đồng chí|đ/c|tập thể|cá nhân)[)\s]*", re.IGNORECASE
)
_SECTION = re.compile(r"^\s*(?:[IVXLC]+|[A-Z]|\d{1,2})\s*[.)/\-:]\s*(\S.+)$")
_SECTION_MARK = re.compile(r"^\s*(?:[IVXLC]+(?:\.\d+)*|[A-Z]|\d+(?:\.\d+)+|[*+\-•])\s*[.)]?\s*$")
_MARK = re.compile(
    r"^\s*(?:(?P<roman>[IVX]+)|(?P<letter>[A-Z])|(?P<number>\d{1,2}))(?P<parts>(?:\.\d+)*)"
    r"\s*(?:[.)/\-:]|$)"
)
_COUNT = re.compile(
    r"\s*[(:–-]\s*\d+\s*(?:người|đồng chí|tập thể|cá nhân|đ/c|hộ)?\s*\)?\s*$", re.IGNORECASE
)


class Rows:
    """Sorts the rows under a header: records, sections, totals, the header again, the end."""

    def __init__(self, table: Table, words: Vocabulary) -> None:
        self._table, self._words = table, words
        self._grid = table.grid
        self._number = table.column_of("number")
        self._titles = {c.index: c.leaf for c in table.columns}
        self._mapped = table.mapping
        self._names = name_columns(table)
        self._beside = [c for c in self._mapped if c != self._number and c not in self._names]
        units = {c.field for c in table.columns if c.index in self._names} == {"unit"}
        self._of_units = units or table.kind == UNITS

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
            what = self._kind_of_row(cells, index)
            if what == "skip" and len(cells) == 1 and index in banners:
                what = "section"
            if what == "other":
                index -= 1  # noqa: PLW2901
                break
            if what == "end":
                ended = True
            elif what == "section":
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
        if not any(c < len(row) and row[c] not in ("", None) for c in self._beside):
            return False
        return all(isinstance(name := row[c], str) and len(name) > 3 for c in self._names)  # noqa: PLR2004

    def _counts_on(self, cells: Mapping[int, str]) -> bool:
        """Whether a row after a total is still a record: numbered, or as full as records are."""
        number = self._number
        if number is not None:
            return cells.get(number, "").isdigit() and len(cells) > 2  # noqa: PLR2004
        return self._is_person(cells) and sum(c in self._mapped for c in cells) > 2  # noqa: PLR2004

    def _is_person(self, cells: Mapping[int, str]) -> bool:
        name = cells.get(self._names[0], "")
        return starts_with_family(name) and not names_unit(name) and not _TOTAL.match(name)

    def _kind_of_row(self, cells: Mapping[int, str], index: int) -> str:
        """Say whether a row is a record, a section, the end, another list, or none of these."""
        names, number = self._names, self._number
        counted = number is not None and cells.get(number, "").isdigit()
        named = all(cells.get(c) for c in names) if len(names) > 1 else names[0] in cells
        if not counted and self._is_header(cells):
            same = sum(self._titles.get(c, "").endswith(text) for c, text in cells.items())
            return "skip" if same >= len(cells) * 0.7 else "other"
        if not counted:
            filled = sum(c in self._mapped for c in cells)
            tested = [" ".join(cells[c] for c in names)] if named else cells.values()
            if self._is_total(cells):
                return "end"
            if filled < 4 and any(_END.match(fold(text)) for text in tested):  # noqa: PLR2004
                return "end"
            if len(cells) > 1 and all(NUMBER_MARK.match(text) for text in cells.values()):
                return "skip"
        if named and all(NUMBER_MARK.match(cells[c]) for c in names):
            return "skip"
        if self._is_section(cells, index, counted=counted):
            return "section"
        others = [c for c in cells if c != number]
        if len(others) <= 1 and not counted:
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
        enough = sum(map(bool, guesses)) >= len(cells) * 0.4 or {"number", "name"} <= known
        return bool(naming) and len(known) > 1 and enough

    def _is_total(self, cells: Mapping[int, str]) -> bool:
        """Whether a row counts up those above it: ``Cộng phòng A | 5 | 3``."""
        words = self._words_in(cells)
        return len(words) == 1 and bool(_TOTAL.match(nfc(words[0])))

    def _words_in(self, cells: Mapping[int, str]) -> list[str]:
        """Return the cells that are neither the row's number nor a figure."""
        return [
            text
            for column, text in cells.items()
            if not _FIGURE.fullmatch(text)
            and not (column == self._number and _SECTION_MARK.match(text))
        ]

    def _is_section(self, cells: Mapping[int, str], index: int, *, counted: bool) -> bool:
        number = self._number
        words = self._words_in(cells)
        if len(words) != 1 or self._is_total(cells):
            return False
        if counted:
            return len(cells) == 2 and self._heads_people(cells, words[0], index)  # noqa: PLR2004
        if number is not None and _SECTION_MARK.match(cells.get(number, "")):
            return True
        if len(cells) > 1 and not (number is None and len(cells) == len(words) + 1):
            return False
        if _SECTION.match(words[0]) or subject_of(words[0]):
            return True
        unit = names_unit(_BULLET.sub("", words[0])) and not self._of_units
        return unit and (number is not None or self._people_follow(index))

    def _heads_people(self, cells: Mapping[int, str], name: str, index: int) -> bool:
        """Whether a numbered row only names the unit of the people under it."""
        if self._of_units or not names_unit(name):
            return False
        below = self._next(index)
        counts = below.get(self._number if self._number is not None else -1, "")
        own = cells.get(self._number if self._number is not None else -1, "")
        follows = counts.isdigit() and own.isdigit() and int(counts) == int(own) + 1
        return self._is_person(below) and not follows

    def _people_follow(self, index: int) -> bool:
        below = self._next(index)
        return len(below) > 1 and self._is_person(below)

    def _next(self, index: int) -> Mapping[int, str]:
        """Return the next row that holds anything."""
        for row in self._grid.rows[index + 1 : index + 4]:
            if cells := texts_of(row):
                return cells
        return {}

    def _section(self, cells: Mapping[int, str]) -> Section:
        texts = list(cells.values())
        words = (self._words_in(cells) or texts)[-1]
        found = _SECTION.match(words)
        label = _BULLET.sub("", _COUNT.sub("", nfc(found[1] if found else words))).rstrip(" :")
        mark = _MARK.match(texts[0])
        rank = next((k for k, v in mark.groupdict().items() if v), "") if mark else ""
        rank += "." * mark["parts"].count(".") if mark else ""
        if subject_of(label):
            return Section(label, "subject", rank)
        if _STAFF.fullmatch(fold(label)):
            return Section(label, "staff", rank)
        sets = "kind" if self._words.kinds.find(label) else "unit"
        return Section(label, sets, rank)
