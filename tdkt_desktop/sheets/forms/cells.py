"""A cell of a form: a title, a number, a blank that waits; and what is written into one."""

import datetime as dt
import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tdkt_desktop.domain.awards.households import household_parts
from tdkt_desktop.domain.awards.vocabulary import Vocabulary
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.sheets.files.grids import Grid, Span
from tdkt_desktop.sheets.forms.rows import Row, Sheet, as_number
from tdkt_desktop.sheets.forms.used import cell_at, last_column, last_row, value_at
from tdkt_desktop.sheets.lists.headers import NUMBER_MARK, ListColumn, text_of

_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")

_SURE = ("phieu_ty_le", "phieu", "ty_le", "da_khen")
"""What a header's own words say better than the field they were guessed to mean."""

_SAMPLE = re.compile(r"\bvi du\b")
_DOTS = re.compile(r"[.…\s]+")
_SUMMARY = re.compile(r"tong (?:cong|so)\b|cong(?: \d.*)?$")
_BORN = re.compile(r"(?:sinh (?:nam|ngay)|nam sinh)\b")
NAMES = ("ten", "ten_va_ngay_sinh", "ho_dem", "chu_ho")
"""Keys of who is listed."""
_NOBODY = re.compile(
    r"(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Vũ|Võ|Đặng|Bùi|Đỗ|Phan|Ngô|Hồ|Lý) (?:Văn|Thị) [A-Z]"
)
"""Names that forms give whom they make up: ``Nguyễn Văn A``."""

_WITH_BIRTH = re.compile(r"\bten\b.*\bsinh\b")

_RATED = re.compile(r"\bxep loai\b|\bmuc do hoan thanh\b|\bdanh gia\b")
_REWARDED = re.compile(r"\bkhen\b|\bdanh hieu\b|\bthi dua\b")
_OF_A_YEAR = ("xep_loai", "da_khen")

FIELD_KEYS: Mapping[str, str] = {
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
    "account": "tai_khoan",
    "bank": "ngan_hang",
    "hometown": "que_quan",
    "residence": "thuong_tru",
    "education": "trinh_do",
    "academic": "hoc_ham",
    "party_date": "vao_dang",
    "rating": "xep_loai",
    "initiative": "sang_kien",
    "achievement": "thanh_tich",
    "decision_number": "so_qd",
    "authority": "co_quan_qd",
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
    "head": "chu_ho",
    "address": "dia_chi",
    "group": "dia_chi",
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
    ("tien", re.compile(r"\btien thuong\b")),
    ("sang_kien", re.compile(r"\bsang kien\b|\bde tai\b")),
)
"""What else headers of such forms say, folded."""

Belongs = Callable[[Row], bool]


@dataclass(frozen=True, slots=True)
class SheetSection:
    """What a title such as ``I. TẬP THỂ`` says of the rows under it."""

    what: str
    belongs: Belongs


@dataclass(frozen=True, slots=True)
class SheetContent:
    """What there is to write: values of the whole paper, rows, and what a section's title means.

    ``belongs`` says what a title such as ``I. TẬP THỂ`` tells apart; ``None`` for no title.
    ``recall`` gives what the officer told of headers (folded) of a list whose header has that
    shape: the key of what goes there, or nothing. With ``keep`` the rows that a list already has
    stay, and what is written comes below them.
    """

    values: Mapping[str, Any]
    rows: Sequence[Row]
    belongs: Callable[[str], SheetSection | None]
    vocabulary: Vocabulary
    known: frozenset[str]
    recall: Callable[[str], Mapping[str, str]] = lambda _: {}
    keep: bool = False


def within_title(tests: Mapping[str, Belongs], section: SheetSection) -> dict[str, Belongs]:
    """Return what holds under a title: what stood over it, unless it takes that one's place."""
    kept = dict[str, Belongs]()
    for what, test in tests.items():
        if what == section.what:
            break
        kept[what] = test
    return kept | {section.what: section.belongs}


def title_above(sheet: Sheet, since: int, header: int, keys: Mapping[int, str]) -> tuple[int, str]:
    """Return the row, and what it says, of the line that stands nearest above a header."""
    for row in range(header, since, -1):
        if text := title_of(sheet, row, keys):
            return row, text
    return header + 1, ""


def grid_of(sheet: Sheet) -> Grid:
    """Return the cells of a sheet as lists are read, with what is merged."""
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


def shape_of(columns: Sequence[ListColumn]) -> str:
    """Return what a form's list is known by again: its headers."""
    return "form|" + "|".join(fold(column.header) for column in columns)


def keys_under(
    columns: Sequence[ListColumn], words: SheetContent, told: Mapping[str, str]
) -> dict[int, str]:
    """Return what goes into each column, by zero-based index: what was ``told`` of it first."""
    found = {column.index: key for column in columns if (key := told.get(fold(column.leaf), ""))}
    for column in columns:
        if fold(column.leaf) in told:
            continue
        plain = fold(column.leaf)
        first = next((k for k, pattern in _MORE if k in _SURE and pattern.search(plain)), "")
        key = first or FIELD_KEYS.get(column.field, "")
        key = key or next((k for k, pattern in _MORE if pattern.search(plain)), "")
        key = _dated(key or _of_years(column), column, words)
        if column.field == "tick_kind":
            guess = words.vocabulary.kinds.find(column.leaf)
            key = f"tick:{guess.kinds[0].name}" if guess else ""
        elif column.field == "tick_rating":
            level = words.vocabulary.ratings.find(column.leaf, bare=True)
            key = f"rated:{level.short}" if level else ""
        if key and key not in found.values():
            found[column.index] = key
    return found


def _of_years(column: ListColumn) -> str:
    """Return what stands in a column of a bare year, by what its header says above: ``2024``."""
    if not _YEAR.fullmatch(column.leaf.strip()):
        return ""
    above = fold(column.header)
    if _RATED.search(above):
        return "xep_loai"
    return "da_khen" if _REWARDED.search(above) else ""


def _dated(key: str, column: ListColumn, words: SheetContent) -> str:
    """Return a key with the year its header says, or for the year of birth alone."""
    if key == "ten" and _WITH_BIRTH.search(fold(column.leaf)):
        return "ten_va_ngay_sinh"
    years = _YEAR.findall(column.leaf)
    if key == "danh_hieu" and len(years) == 1 and years[0] not in str(words.values.get("nam")):
        key = "da_khen"  # what was received in another year than the one asked about
    if key in _OF_A_YEAR and len(years) == 1:
        same = key == "xep_loai" and years[0] == str(words.values.get("nam"))
        return key if same else f"{key}@{years[0]}"
    heads = fold(column.header)
    if key.startswith("ngay_sinh") and "nam sinh" in heads and "ngay" not in heads:
        return f"{key}@"
    return key


def spelt_out(
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


def is_numbering(sheet: Sheet, row: int, wide: int) -> bool:
    """Whether a row only numbers its columns, the first ``wide``: ``(1) (2) (3)``."""
    values = [value_at(sheet, row, column) for column in range(1, wide + 1)]
    texts = [text_of(_plain(value)) for value in values if value is not None]
    return len(texts) > 1 and all(NUMBER_MARK.match(text) for text in texts)


def title_of(sheet: Sheet, row: int, keys: Mapping[int, str]) -> str:
    """Return what a row says, were it no row to fill: a prepared number alone says nothing."""
    words = words_of_row(sheet, row, keys)
    if is_sample(words) or is_entry(sheet, row, keys):
        return ""  # a row made up, or of somebody else, waits to be written over
    return " ".join(words)


def is_entry(sheet: Sheet, row: int, keys: Mapping[int, str]) -> bool:
    """Whether a row holds somebody already: a name, and more beside it.

    It is numbered, by a formula too, or ruled, or else named as people are.
    """
    said = {key: _said(sheet, row, index) for index, key in keys.items()}
    named = [key for key in (*NAMES, "ten_goi") if key in said]
    name = " ".join(filter(None, (said[key] for key in named)))
    if named and _goes_with_above(sheet, row, keys, name):
        return True
    if not any(map(str.isalpha, name)) or any(_is_summary(text) for text in said.values()):
        return False
    number = said.get("stt", "")
    if number and not number.rstrip(".").isdecimal():
        return False  # ``I``, ``A``: a section
    sure = number or _is_numbered_by_formula(sheet, row, keys) or _is_ruled(sheet, row, keys)
    beside = any(text for key, text in said.items() if key not in ("stt", *named))
    return beside and (bool(sure) or _is_name_like(name))


def _goes_with_above(sheet: Sheet, row: int, keys: Mapping[int, str], name: str) -> bool:
    """Whether a row is the second of somebody's two: joined with it, or when they were born."""
    if _BORN.match(fold(name)):
        return row > 1 and is_entry(sheet, row - 1, keys)
    if name:
        return False
    tops = {_top_of(sheet, row, index) for index, key in keys.items() if key in (*NAMES, "stt")}
    return any(top < row and is_entry(sheet, top, keys) for top in tops)


def _is_numbered_by_formula(sheet: Sheet, row: int, keys: Mapping[int, str]) -> bool:
    return any(
        key == "stt" and str(value_at(sheet, row, index + 1) or "").startswith("=")
        for index, key in keys.items()
    )


def _is_name_like(text: str) -> bool:
    """Whether words are set as people's names are: each with a capital, not all in capitals."""
    words = text.split()
    return len(words) > 1 and not text.isupper() and all(word[0].isupper() for word in words)


def _top_of(sheet: Sheet, row: int, index: int) -> int:
    """Return the row in which a cell joined downwards begins."""
    return next(
        (
            int(range_.min_row)
            for range_ in sheet.merged_cells.ranges
            if range_.min_col <= index + 1 <= range_.max_col
            and range_.min_row < row <= range_.max_row
        ),
        row,
    )


def _is_summary(text: str) -> bool:
    """Whether a cell sums up: ``Tổng cộng``, ``Cộng``."""
    return bool(_SUMMARY.match(fold(text)))


def _said(sheet: Sheet, row: int, index: int) -> str:
    value = value_at(sheet, row, index + 1)
    text = text_of(_plain(value)) if value is not None else ""
    return "" if text.startswith("=") else text


def is_sample(words: Sequence[str]) -> bool:
    """Whether a row only shows how: it says so, names nobody in particular, or is all dots."""
    text = " ".join(words)
    whole = [*words, *(f"{one} {two}" for one, two in itertools.pairwise(words))]
    made_up = any(_NOBODY.fullmatch(one) for one in whole)  # a name may stand in two cells
    return made_up or bool(_SAMPLE.search(fold(text)) or _DOTS.fullmatch(text))


def words_of_row(sheet: Sheet, row: int, keys: Mapping[int, str]) -> list[str]:
    """Return what the cells of a row say, but for a prepared number and formulas."""
    said = list[str]()
    for index in range(max(keys) + 2):  # what stands beside the list is not of it
        text = _said(sheet, row, index)
        number = keys.get(index) == "stt" and text.rstrip(".").isdecimal()
        if text and not number:
            said.append(text)
    return said


def last_blank(sheet: Sheet, row: int, keys: Mapping[int, str]) -> int:
    """Return the last of the rows from ``row`` that are ruled and wait to be filled."""
    if not _waits(sheet, row, keys):
        return row
    while _waits(sheet, row + 1, keys) and not title_of(sheet, row + 1, keys):
        row += 1
    return row


def _waits(sheet: Sheet, row: int, keys: Mapping[int, str]) -> bool:
    """Whether a row is ruled, or numbered (by dots too), to be filled, or holds somebody."""
    numbers = [
        text_of(_plain(value))
        for index, key in keys.items()
        if key == "stt" and (value := value_at(sheet, row, index + 1)) is not None
    ]
    if _is_ruled(sheet, row, keys) or is_entry(sheet, row, keys):
        return True
    return any(text.rstrip(".").isdecimal() or _DOTS.fullmatch(text) for text in numbers)


def is_blank(sheet: Sheet, row: int, keys: Mapping[int, str]) -> bool:
    """Whether a row is ruled and empty: one that waits to be filled."""
    return _is_ruled(sheet, row, keys) and not title_of(sheet, row, keys)


def _is_ruled(sheet: Sheet, row: int, keys: Mapping[int, str]) -> bool:
    return any(
        edge is not None and edge.style
        for column in keys
        if (cell := cell_at(sheet, row, column + 1)) is not None
        for edge in (cell.border.left, cell.border.bottom)
    )


def value_for(item: Row, key: str) -> object:
    """Return what goes under a key such as ``ten``, ``tick:CSTT`` or ``da_khen@2024``."""
    what, colon, name = key.partition(":")
    if colon:
        said = item["danh_hieu"] if what == "tick" else item["xep_loai"]
        return "x" if said == name else ""
    key, at, year = key.partition("@")
    if at and year:
        return _of_year(item, key, int(year))
    if at:
        return str(value_for(item, key))[-4:]
    if key in ("ngay_sinh_nam", "ngay_sinh_nu"):
        wanted = "Nam" if key == "ngay_sinh_nam" else "Nữ"
        return item["ngay_sinh"] if item["gioi_tinh"] == wanted else ""
    if key in ("la_nam", "la_nu"):
        return "x" if item["gioi_tinh"] == ("Nam" if key == "la_nam" else "Nữ") else ""
    if key == "ten_va_ngay_sinh":
        return "; ".join(filter(None, (str(item["ten"]), str(item["ngay_sinh"]))))
    if key in ("chu_ho", "dia_chi"):  # a household is named with where it lives
        head, where = household_parts(str(item["ten"]))
        return head if key == "chu_ho" else where
    if key in ("ho_dem", "ten_goi"):
        before, _, last = str(item["ten"]).rpartition(" ")
        return before if key == "ho_dem" else last
    return as_number(key, item.get(key, ""))


def _of_year(item: Row, key: str, year: int) -> str:
    if key == "xep_loai":
        said = (one.partition(": ") for one in str(item["xep_loai_cac_nam"]).split("; "))
        of = f"năm {year}"  # a school year goes by the year it begins in
        return next((level for when, _, level in said if when.startswith(of)), "")
    return ", ".join(one["tat"] for one in item["lich_su"] if one["nam"] == year)
