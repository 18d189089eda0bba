"""The rows under a header: records, sections, totals, the header again, the end."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tdkt_desktop.domain.awards.vocabulary import Vocabulary, subject_of
from tdkt_desktop.domain.people.units import names_unit
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.domain.vietnamese.names import starts_with_family
from tdkt_desktop.sheets.lists.fields import UNITS
from tdkt_desktop.sheets.lists.headers import NUMBER_MARK, texts_of
from tdkt_desktop.sheets.lists.naming_fields import guess_field
from tdkt_desktop.sheets.lists.surroundings import has_own_title, unit_key_in
from tdkt_desktop.sheets.lists.tables import NAMES, Section, Table, name_columns

_NAMING = (*NAMES, "authors", "initiative", "movement")
_END = re.compile(
    r"^((tong|cong)\s*:?\s*$|tong cong|tong so|cong\s*:|danh sach (nay )?(gom|co|an dinh)|"
    r"nguoi lap|lap bieu|nguoi tong hop|thu truong|giam doc|chu tich|truong phong|xac nhan|ky ten|"
    r"ghi chu\s*:|"
    r"an dinh danh sach|t/?m\b|tm\.|kt\.|noi nhan|[\w\s.,]{0,30}ngay .{0,8}thang .{0,8}nam)"
)
_TOTAL = re.compile(r"(?:tổng|cộng)\b", re.IGNORECASE)
"""With their accents: ``Tống`` and ``Công`` are families."""
_VACANT = re.compile(
    r"(?:vị trí )?(?:còn |đang |để )?(?:khuyết|trống|chưa (?:tuyển|bố trí|có)(?: dụng| người)?)",
    re.IGNORECASE,
)
"""What stands for a name where a post has no holder."""
_MORE = frozenset({"kind", "by_year", "tick_kind"})
"""Fields that a row under a person's may add without naming the person again."""
_OF_MOVEMENTS = frozenset({"target", "result", "review_day", "cost_amount"})
"""Fields of which a movement may have several, each in a row under the one that names it."""
_TITLE_ROWS = 6
_BULLET = re.compile(r"^\s*[-*+•–]\s*")
_STAFF = re.compile(
    r"(?:danh sach\s+)?(?:can bo|cong chuc|vien chuc|nguoi lao dong|nguoi hoat dong|lao dong|"
    r"giao vien|giang vien|nhan vien|quan ly|trong bien che|ngoai bien che|bien che|hop dong)\b"
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

_POINTS = ".)"


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
        of_movements = {c.field for c in table.columns if c.index in self._names} == {"movement"}
        self._more_of = _OF_MOVEMENTS if of_movements else frozenset[str]()
        self._of_units = units or table.kind == UNITS

    def found(self) -> Table:
        """Return the table with its records, sections and end."""
        grid, table = self._grid, self._table
        first = table.header_rows[-1] + 1 if table.header_rows else 0
        self._banners = {s.top for s in grid.merged if s.right - s.left > 1 and s.top == s.bottom}
        records, sections = list[int](), dict[int, Section]()
        continued = dict[int, int]()
        ended, index, self._last = False, first, first - 1
        for index in range(first, len(grid.rows)):
            row = grid.rows[index]
            what = "record" if not ended and self._is_plain(row) else self._sort(row, index)
            if what == "other":
                index -= 1  # noqa: PLW2901 - the row before it
                break
            if what == "end":
                ended = True
            elif what == "section":
                sections[index] = self._section(texts_of(row))
            elif what == "more" and records and not ended:
                continued[index] = records[-1]
                self._last = index
            elif what == "record" and not (ended and not self._counts_on(texts_of(row))):
                ended = False
                records.append(index)
                self._last = index
        return replace(
            table, rows=tuple(records), sections=sections, continued=continued, end=index + 1
        )

    def _sort(self, row: Sequence[object], index: int) -> str:
        """Say what a row is, an empty one and a banner over the list included."""
        cells = texts_of(row) if any(cell not in ("", " ", None) for cell in row) else {}
        if not cells:
            return "skip"
        what = self._kind_of_row(cells, index)
        banner = what == "skip" and len(cells) == 1 and index in self._banners
        return "section" if banner else what

    def _is_plain(self, row: Sequence[object]) -> bool:
        """Whether a row is a record at first glance: a running number, and words for a name."""
        if self._number is None or len(row) <= max(self._number, *self._names):
            return False
        count = row[self._number]
        if not isinstance(count, float | int) or isinstance(count, bool):
            return False
        if not any(c < len(row) and row[c] not in ("", None) for c in self._beside):
            return False
        return all(
            isinstance(name := row[c], str) and len(name) > 3 and not _VACANT.match(name)
            for c in self._names
        )

    def _counts_on(self, cells: Mapping[int, str]) -> bool:
        """Whether a row after a total is still a record: numbered, or as full as records are."""
        number = self._number
        if number is not None:
            return _is_count(cells.get(number, "")) and len(cells) > 2
        return self._is_person(cells) and sum(c in self._mapped for c in cells) > 2

    def _is_person(self, cells: Mapping[int, str]) -> bool:
        name = cells.get(self._names[0], "")
        return starts_with_family(name) and not names_unit(name) and not _TOTAL.match(name)

    def _kind_of_row(self, cells: Mapping[int, str], index: int) -> str:
        """Say whether a row is a record, a section, the end, another list, or none of these."""
        names, number = self._names, self._number
        counted = number is not None and _is_count(cells.get(number, ""))
        named = all(cells.get(c) for c in names) if len(names) > 1 else names[0] in cells
        if not counted and (what := self._beside_records(cells, index, named=named)):
            return what
        if named and all(
            NUMBER_MARK.match(cells[c]) or _VACANT.fullmatch(cells[c]) for c in names
        ):
            return "skip"
        if not named and any(self._mapped.get(c) in self._more_of for c in cells):
            return "record"
        if self._is_section(cells, index, counted=counted):
            return "section"
        return self._record_or_not(cells, named=named, counted=counted)

    def _beside_records(self, cells: Mapping[int, str], index: int, *, named: bool) -> str:
        """Say what a row without a running number is, if its words show that it is no record."""
        if index == 0 and not self._table.header_rows and not any(map(_has_digit, cells.values())):
            return "skip"
        if self._is_header(cells):
            same = sum(self._titles.get(c, "").endswith(text) for c, text in cells.items())
            anew = same < len(cells) * 0.7 or self._titled_anew(index)
            return "other" if anew else "skip"
        filled = sum(c in self._mapped for c in cells)
        tested = [" ".join(cells[c] for c in self._names)] if named else cells.values()
        ends = filled < 4 and any(_END.match(fold(text)) for text in tested)
        if ends or self._is_total(cells):
            return "end"
        marks = len(cells) > 1 and all(NUMBER_MARK.match(text) for text in cells.values())
        return "skip" if marks else ""

    def _record_or_not(self, cells: Mapping[int, str], *, named: bool, counted: bool) -> str:
        """Say whether a row that is nothing else is a record, or says more of the one above."""
        number = self._number
        others = [c for c in cells if c != number]
        if len(others) <= 1 and not counted and (named or number is None):
            name = cells.get(self._names[0], "")
            person = named and (starts_with_family(name) or self._table.kind == UNITS)
            return "record" if named and (number is None or person) else "skip"
        if named:
            return "record"
        if not counted and any(self._mapped.get(c) in _MORE for c in others):
            return "more"
        return "record" if counted and any(c in self._mapped for c in others) else "skip"

    def _is_header(self, cells: Mapping[int, str]) -> bool:
        """Whether a row is the header again, or that of another list under this one."""
        if len(cells) < 2:
            return False
        guesses = [(guess_field(text) or ("",))[0] for text in cells.values()]
        known = {key for key in guesses if key}
        naming = known & {*_NAMING, *(("unit",) if self._table.kind == UNITS else ())}
        enough = sum(map(bool, guesses)) >= len(cells) * 0.4 or {"number", "name"} <= known
        return bool(naming) and len(known) > 1 and enough

    def _titled_anew(self, index: int) -> bool:
        """Whether a title of its own, or its own unit, stands above the header at ``index``."""
        above = self._grid.rows[max(self._last + 1, index - _TITLE_ROWS) : index]
        lines = [" ".join(texts_of(row).values()) for row in above]
        kinds = self._words.kinds
        return (
            has_own_title("\n".join(lines))
            or any(map(unit_key_in, lines))
            or any(kinds.named_in(line, bare=True) for line in lines)
        )

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
            return len(cells) == 2 and self._heads_people(cells[number or 0], words[0], index)
        if number is not None and _SECTION_MARK.match(cells.get(number, "")):
            return True
        if len(cells) > 1 and not (number is None and len(cells) == 2):
            return False
        if _SECTION.match(words[0]) or subject_of(words[0]) or unit_key_in(words[0]):
            return True
        unit = names_unit(_BULLET.sub("", words[0])) and not self._of_units
        return unit and (number is not None or self._people_follow(index))

    def _heads_people(self, count: str, name: str, index: int) -> bool:
        """Whether a numbered row only names the unit of the people under it."""
        if self._of_units or not names_unit(name):
            return False
        below = self._next(index)
        # a person who carries the count on stands beside the unit, not under it
        beside = below.get(self._number or 0, "").rstrip(_POINTS)
        follows = beside.isdecimal() and int(beside) == int(count.rstrip(_POINTS)) + 1
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
        match = _SECTION.match(words)
        if keyed := unit_key_in(words):
            return Section(_COUNT.sub("", keyed), "unit")
        label = _BULLET.sub("", _COUNT.sub("", nfc(match[1] if match else words))).rstrip(" :")
        mark = _MARK.match(texts[0])
        rank = next((k for k, v in mark.groupdict().items() if v), "") if mark else ""
        rank += "." * mark["parts"].count(".") if mark else ""
        if subject_of(label):
            return Section(label, "subject", rank)
        if self._words.kinds.find(label):
            return Section(label, "kind", rank)
        sets = "staff" if _STAFF.match(fold(label)) else "unit"
        return Section(label, sets, rank)


def _is_count(text: str) -> bool:
    """Whether a cell counts its row: ``1``, or ``1.`` as Word writes it."""
    return text.rstrip(_POINTS).isdecimal()


def _has_digit(text: str) -> bool:
    return any(c.isdecimal() for c in text)
