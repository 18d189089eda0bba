"""What the values of a list say: whether a column is what its header says, what list it is."""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from tdkt_desktop.domain.awards.vocabulary import Vocabulary
from tdkt_desktop.domain.awards.words import read_awards
from tdkt_desktop.domain.people.units import names_unit
from tdkt_desktop.domain.vietnamese.dates import parse_date
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.domain.vietnamese.names import looks_like_name
from tdkt_desktop.sheets.lists.fields import (
    ABSENCES,
    AWARDS,
    DATES,
    DISCIPLINES,
    INITIATIVES,
    KEYS,
    MANY,
    ONLY_OF,
    PEOPLE,
    RATINGS,
    UNITS,
)
from tdkt_desktop.sheets.lists.headers import CHOSEN, ListColumn, text_of, untaken
from tdkt_desktop.sheets.lists.naming_fields import guess_field, is_self_rated
from tdkt_desktop.sheets.lists.tables import NAMES, Table, name_columns

_TICKS = frozenset({"x", "1", "v", "✓", "✔", "√", "co", "*", "+", "1.0", "\u00fc", "xx"})
_MONTHS = 12
_MOSTLY = 0.8
_TRIED = 40
_DENYING = ("khong", "chua", "-")
_MONTHLY = re.compile(r"\b(?:thang|quy)\s*\d{1,2}\b|\bquy\s+[iv]+\b")
_RATED = re.compile(r"\b(?:xep loai|danh gia|phan loai)\b")
_STAFF = re.compile(
    r"\bdanh sach (?:trich ngang |tong hop )?(?:can bo|cong chuc|vien chuc|nhan su|nguoi lao dong|"
    r"giao vien|giang vien|nhan vien|doi ngu|doan vien|dang vien|hoi vien)\b"
)
_DEGREES = re.compile(r"\b(?:nam |noi |truong )?tot nghiep\b|\bchuyen nganh dao tao\b")
_SCHOOL = re.compile(r"(?:ten )?truong(?: dao tao| tot nghiep)?")
_DISCIPLINED = re.compile(r"\bky luat\b|\bvi pham\b")
_WORKED = re.compile(r"\b(?:cong tac|don vi|lam viec)\b")
_HONOURED = re.compile(r"\b(?:khen thuong|thi dua|danh hieu|tuyen duong)\b")


def is_monthly(title: str) -> bool:
    """Whether a folded title speaks of a month or a quarter."""
    return bool(_MONTHLY.search(title))


def kind_of(table: Table, words: Vocabulary) -> str:
    """Tell the kind of list by its columns, and where they leave it open by its title."""
    fields = {column.field for column in table.columns}
    named = bool(fields & {*NAMES, "authors"})
    given = fields & {"kind", "tick_kind"} or _yearly(table, words) == AWARDS
    rated = fields & {"rating", "tick_rating"} or _yearly(table, words) == RATINGS
    title = fold(table.title)
    if "head" in fields:
        return AWARDS
    if not given and not rated and (conduct := _conduct_list(fields, title)):
        return conduct
    if not named and "unit" in fields:
        return AWARDS if given else RATINGS if rated else UNITS
    if given and not _is_staff_list(table, title, words):
        return AWARDS
    if "initiative" in fields and not given:
        return INITIATIVES
    if rated and not given and not table.monthly and (_RATED.search(title) or len(fields) < 7):
        return RATINGS
    return PEOPLE


def _conduct_list(fields: set[str], title: str) -> str:
    """Tell a list of disciplines or absences: what, and when."""
    dated = fields & {"from_date", "until_date", "decision_date", "decision_number", "year"}
    if "discipline" in fields and (dated or _DISCIPLINED.search(title)):
        return DISCIPLINES
    if "absence" in fields and fields & {"from_date", "until_date"}:
        return ABSENCES
    return ""


def _is_staff_list(table: Table, title: str, words: Vocabulary) -> bool:
    """Whether a list with a column of awards is still one of staff: all awards beside each."""
    fields = {column.field for column in table.columns}
    if fields & {"year", "decision_number", "decision_date", "subject"} or _HONOURED.search(title):
        return False
    if words.kinds.named_in(table.title):
        return False
    told = fields & {"birth_date", "birth_male", "birth_female", "identity", "code", "birth_year"}
    if not told:
        return False
    if _STAFF.search(title):
        return True
    spoken = [c.index for c in table.columns if c.field == "kind"]
    if not spoken:
        return True
    cells = [
        text_of(table.grid.rows[r][c])
        for r in table.rows[:200]
        for c in spoken
        if c < len(table.grid.rows[r])
    ]
    held = [text for text in cells if text and not fold(text).startswith(_DENYING)]
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


def names_somebody(table: Table) -> bool:
    """Whether the column of names holds names."""
    if table.kind in (AWARDS, INITIATIVES, UNITS, DISCIPLINES):
        return True
    fields = {column.field for column in table.columns}
    if fields & {*KEYS} and not fields & {*NAMES}:
        return True  # a number or a code names somebody of the file
    names = _names(table)
    good = sum(
        looks_like_name(text) or " " not in text.strip() or names_unit(text) for text in names
    )
    return good >= len(names) * 0.5


def names_units(table: Table) -> bool:
    """Whether all but a few rows of a list name units, by the words units' names begin with."""
    names = _names(table)
    return bool(names) and sum(map(names_unit, names)) >= len(names) * _MOSTLY


def _names(table: Table) -> list[str]:
    """Return what stands in the columns of names of the first rows."""
    columns = name_columns(table)
    rows = (table.grid.rows[index] for index in table.rows[:300])
    return [" ".join(text_of(row[c]) for c in columns if c < len(row)) for row in rows]


def fitting(column: ListColumn, kind: str) -> ListColumn:
    """Take back a field that lists of ``kind`` do not hold."""
    if column.confidence == CHOSEN or kind in ONLY_OF.get(column.field, (kind,)):
        foreign = kind == PEOPLE and column.field in ("from_date", "until_date")
        above = fold(column.header).removesuffix(fold(column.leaf))
        return untaken(column) if foreign and above and not _WORKED.search(above) else column
    return untaken(column)


# -- columns -------------------------------------------------------------------------------


def judged_by_values(column: ListColumn, table: Table, words: Vocabulary) -> ListColumn:
    """Take back a field whose column holds values of quite another sort, e.g. pay figures."""
    if column.confidence == CHOSEN:
        return column
    held = list(_held(table, column.index))
    if column.field in ("male", "female") and held:
        born = sum(_is_year(value, text) for value, text in held)
        if born >= len(held) * 0.7:
            return replace(column, field=f"birth_{column.field}")
    if column.field in ("", "kind") and _all_of(held, words.disciplines.find_in):
        return replace(column, field="discipline", confidence=0.8)
    if column.field == "type" and _all_of(held, words.evidence.find):
        return replace(column, field="evidence")
    if column.field in ("", "achievement"):
        return _told_by_values(column, held, table, words)
    if column.field in ("by_year", "tick_kind", "tick_rating"):
        good = sum(_is_mark(text, words) for _, text in held)
        marks = good >= len(held) * 0.5 and not _is_tally(table)
        return column if marks else untaken(column)
    if column.field == "rating":
        good = sum(words.ratings.find(text) is not None for _, text in held)
        return column if held and good >= len(held) * 0.3 else untaken(column)
    fits = _FITS.get(column.field)
    if fits is None:
        return column
    good = sum(fits(value, text) for value, text in held)
    return column if good >= len(held) * 0.3 else untaken(column)


def fuller(table: Table) -> Table:
    """Return ``table`` with each field at a column that holds something, where one does.

    Of two columns for one field the first has it; an empty one gives it to the other.
    """
    columns = list(table.columns)
    for place, column in enumerate(columns):
        if not column.field or column.field in MANY or any(_held(table, column.index)):
            continue
        for other, beside in enumerate(columns):
            means = guess_field(beside.leaf) if not beside.field else None
            if means and means[0] == column.field and any(_held(table, beside.index)):
                columns[other] = replace(beside, field=column.field, confidence=means[1])
                columns[place] = untaken(column)
                break
    return replace(table, columns=tuple(columns))


def without_schools(table: Table) -> Table:
    """Return ``table``; the school somebody's degree is from is no unit of theirs."""
    headers = " ".join(fold(column.header) for column in table.columns)
    if not _DEGREES.search(headers):
        return table
    columns = (
        untaken(c) if c.field == "unit" and _SCHOOL.fullmatch(fold(c.leaf)) else c
        for c in table.columns
    )
    return replace(table, columns=tuple(columns))


def without_homes(table: Table) -> Table:
    """Return ``table``; where somebody lives is said of households alone."""
    if table.column_of("head") is not None:
        return table
    columns = (
        untaken(c) if c.field in ("address", "group") and c.confidence != CHOSEN else c
        for c in table.columns
    )
    return replace(table, columns=tuple(columns))


def _told_by_values(
    column: ListColumn, held: Sequence[tuple[object, str]], table: Table, words: Vocabulary
) -> ListColumn:
    """Take a column whose header does not say what it is for what its values are."""
    if column.field == "" and not is_self_rated(column.header):
        rated = [words.ratings.find(text, bare=False) is not None for _, text in held]
        others = any(c.field in ("rating", "tick_rating") for c in table.columns)
        if len(rated) > 1 and sum(rated) >= len(rated) * 0.6 and not others:
            return replace(column, field="rating", confidence=0.7)
    if column.field == "" and any(c.field == "initiative" for c in table.columns):
        if _all_of(held, words.evidence.find):
            return replace(column, field="evidence", confidence=0.7)
        scoped = _all_of(held, words.scopes.find) and table.column_of("scope") is None
        return replace(column, field="scope", confidence=0.7) if scoped else column
    if column.field == "achievement" and any(c.field == "kind" for c in table.columns):
        return column  # an achievement may name awards; the kind stands in its own column
    return _of_awards(column, held, words)


def _is_tally(table: Table) -> bool:
    """Whether the columns of ticks of a list of units count instead: ``Phòng A | 12 | 1``."""
    if any(column.field in NAMES for column in table.columns):
        return False
    ticks = [c.index for c in table.columns if c.field in ("tick_kind", "tick_rating")]
    held = (text for index in ticks for _, text in _held(table, index))
    return any(text.isdecimal() and int(text) > 1 for text in held)


def _of_awards(
    column: ListColumn, held: Sequence[tuple[object, str]], words: Vocabulary
) -> ListColumn:
    """Take a column whose header does not say so for one of awards when that is what it holds."""
    texts = [text for _, text in held[:_TRIED] if len(text) > 3 and not text.isdigit()]
    if len(texts) < 2 or len(texts) < len(held[:_TRIED]) / 2:
        return column
    good = 0
    for text in texts:
        awards = read_awards(text, words.kinds)
        good += bool(awards.awards)
    return replace(column, field="kind", confidence=0.7) if good >= len(texts) * 0.6 else column


def _all_of(held: Sequence[tuple[object, str]], find: Callable[[str], str | None]) -> bool:
    """Whether every value of a column is one that ``find`` knows."""
    return bool(held) and all(find(text) for _, text in held[:_TRIED])


def _held(table: Table, column: int) -> Iterator[tuple[object, str]]:
    for index in table.rows[:200]:
        row = table.grid.rows[index]
        value = row[column] if column < len(row) else ""
        if text := text_of(value):
            yield value, text


def is_tick(text: str) -> bool:
    """Whether ``text`` is a mark that only says yes."""
    return fold(text.strip()) in _TICKS


def _is_mark(text: str, words: Vocabulary) -> bool:
    return (
        is_tick(text)
        or fold(text).startswith(_DENYING)
        or bool(re.search(r"(?:19|20)\d\d", text))
        or words.ratings.find(text) is not None
        or words.kinds.find(text) is not None
        or any(words.kinds.find(part) for part in re.split(r"[,;+\n/&]| - ", text) if part.strip())
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
    "discipline": _is_words,
    "absence": _is_words,
    "reason": _is_words,
    "type": _is_words,
    "used_for": _is_words,
    "leave_date": _is_number_like,
    "until_date": _is_number_like,
    "from_date": _is_number_like,
    "months": _is_number_like,
    "authors": _is_words,
    "parent": _is_words,
    "year": _is_year,
    "birth_date": _is_number_like,
    "identity": _is_number_like,
    "decision_number": _is_number_like,
    "decision_date": _is_number_like,
}


def swapped_columns(table: Table) -> Iterator[int]:
    """Yield the columns of dates that a month-first Excel has half turned round.

    It made true dates of what it could read its way, so those have days of 12 or less, and left
    as text what it could not: every day there is above 12.
    """
    for column in table.columns:
        if column.field not in DATES:
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
            if true and text and true + text > 2:
                yield column.index
