"""What the values of a list say: whether a column is what its header says."""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from tdkt_desktop.domain.awards.points import read_points
from tdkt_desktop.domain.awards.vocabulary import Vocabulary
from tdkt_desktop.domain.awards.words import read_awards
from tdkt_desktop.domain.vietnamese.dates import parse_date
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.sheets.lists.fields import DATES, MANY
from tdkt_desktop.sheets.lists.headers import CHOSEN, ListColumn, text_of, untaken
from tdkt_desktop.sheets.lists.naming_fields import guess_field, is_self_rated
from tdkt_desktop.sheets.lists.tables import NAMES, Table

_TICKS = frozenset({"x", "1", "v", "✓", "✔", "√", "co", "*", "+", "1.0", "\u00fc", "xx"})
_MONTHS = 12
_TEN = 10
NUMBERED_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: 0?0:00(?::00)?)?")
"""A day in figures, whichever of its first two stands for the month."""
_OF_RATINGS = ("rating", "tick_rating", "points", "period", "periods")
_PUPILS = re.compile(r"\bren luyen\b|\b(?:diem|ket qua) hoc tap\b|\bhoc sinh\b|\bsinh vien\b")
_TRIED = 40
DENYING = ("khong", "chua", "-")
_DEGREES = re.compile(r"\b(?:nam |noi |truong )?tot nghiep\b|\bchuyen nganh dao tao\b")
_SCHOOL = re.compile(r"(?:ten )?truong(?: dao tao| tot nghiep)?")


def is_of_pupils(title: str) -> bool:
    """Whether a list is about pupils, whose marks and conduct are no ratings of staff."""
    return bool(_PUPILS.search(fold(title)))


# -- columns -------------------------------------------------------------------------------


def judged_by_values(column: ListColumn, table: Table, words: Vocabulary) -> ListColumn:
    """Take back a field whose column holds values of quite another sort, e.g. pay figures."""
    if column.confidence == CHOSEN:
        return column
    judged = _judged(column, table, words)
    if judged.field in _OF_RATINGS and is_of_pupils(table.title):
        return untaken(judged)
    return judged


def _judged(column: ListColumn, table: Table, words: Vocabulary) -> ListColumn:
    held = list(values_of(table, column.index))
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
    if column.field in ("rating", "points"):
        texts = [text for _, text in held]
        if column.field == "points" and not texts:
            return column  # a few may stand further down
        judge = _of_hundred if column.field == "points" else partial(_levels, words)
        return column if judge(texts) else untaken(column)
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
        if not column.field or column.field in MANY or any(values_of(table, column.index)):
            continue
        for other, beside in enumerate(columns):
            means = guess_field(beside.leaf) if not beside.field else None
            if means and means[0] == column.field and any(values_of(table, beside.index)):
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
    """Return ``table``; an address is a household's, or else where one of the staff lives."""
    if table.column_of("head") is not None:
        return table
    lives = table.column_of("residence") is None

    def of_staff(column: ListColumn) -> ListColumn:
        nonlocal lives
        if column.field not in ("address", "group") or column.confidence == CHOSEN:
            return column
        if column.field == "group" or not lives:
            return untaken(column)
        lives = False
        return replace(column, field="residence")

    return replace(table, columns=tuple(map(of_staff, table.columns)))


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
    held = (text for index in ticks for _, text in values_of(table, index))
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


def values_of(table: Table, column: int) -> Iterator[tuple[object, str]]:
    """Yield what stands in a column of the first rows, and its text; empty cells left out."""
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
        or fold(text).startswith(DENYING)
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


def _levels(words: Vocabulary, texts: Sequence[str]) -> bool:
    return sum(words.ratings.find(text) is not None for text in texts) >= max(1, len(texts) * 0.3)


def _of_hundred(texts: Sequence[str]) -> bool:
    """Whether points are of a hundred: most are points at all, and not all are ten or less."""
    points = [found for text in texts if (found := read_points(text)) is not None]
    return len(points) >= len(texts) * 0.5 and max(points, default=0) > _TEN


_FITS = {
    "unit": _is_words,
    "position": _is_words,
    "place": _is_words,
    "kind": _is_words,
    "authority": _is_words,
    "signer": _is_words,
    "achievement": _is_words,
    "ethnic": _is_words,
    "bank": _is_words,
    "hometown": _is_words,
    "residence": _is_words,
    "education": _is_words,
    "academic": _is_words,
    "party_date": _is_number_like,
    "account": _is_number_like,
    "initiative": _is_words,
    "movement": _is_words,
    "target": _is_words,
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


def is_month_first(table: Table, column: int) -> bool:
    """Whether a column of texts proves that the month stands before the day."""
    texts = [text for _, text in values_of(table, column)]
    parts = [found.groups() for text in texts if (found := NUMBERED_DATE.fullmatch(text))]
    first = sum(int(month) <= _MONTHS < int(day) for month, day, _ in parts)
    last = sum(int(month) <= _MONTHS < int(day) for day, month, _ in parts)
    return first > 1 and first >= (first + last) * 0.7


def swapped_columns(table: Table) -> Iterator[int]:
    """Yield the columns of dates that a month-first Excel has half turned round.

    It made true dates of what it could read its way, so those have days of 12 or less, and left
    as text what it could not: every day there is above 12. Nor is a column of texts any better
    in which seven of ten that can be only one thing have the month first.
    """
    for column in table.columns:
        if column.field not in DATES:
            continue
        if is_month_first(table, column.index):
            yield column.index
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
