"""What kind of list a table is, told by its columns, and where they leave it open by its title."""

import re
from dataclasses import replace

from tdkt_desktop.domain.awards.vocabulary import Vocabulary
from tdkt_desktop.domain.people.units import names_unit
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.domain.vietnamese.names import looks_like_name
from tdkt_desktop.sheets.lists.columns import DENYING, is_of_pupils, values_of
from tdkt_desktop.sheets.lists.fields import (
    ABSENCES,
    AWARDS,
    DISCIPLINES,
    ENTRIES,
    INITIATIVES,
    KEYS,
    MOVEMENTS,
    ONLY_OF,
    PEOPLE,
    RATINGS,
    UNITS,
)
from tdkt_desktop.sheets.lists.headers import CHOSEN, ListColumn, text_of, untaken
from tdkt_desktop.sheets.lists.tables import NAMES, Table, name_columns

_MOSTLY = 0.8


_RATED = re.compile(r"\b(?:xep loai|danh gia|phan loai)\b")


_STAFF = re.compile(
    r"\bdanh sach (?:trich ngang |tong hop )?(?:can bo|cong chuc|vien chuc|nhan su|nguoi lao dong|"
    r"giao vien|giang vien|nhan vien|doi ngu|doan vien|dang vien|hoi vien)\b"
)


_DISCIPLINED = re.compile(r"\bky luat\b|\bvi pham\b")


_WORKED = re.compile(r"\b(?:cong tac|don vi|lam viec)\b")


_HONOURED = re.compile(r"\b(?:khen thuong|thi dua|danh hieu|tuyen duong)\b")


_AS_SPACES = re.compile(r"[-_]+")


def kind_of(table: Table, words: Vocabulary) -> str:
    """Tell the kind of list by its columns, and where they leave it open by its title.

    A bare table, as CSV is, is titled by its sheet or file alone.
    """
    fields = {column.field for column in table.columns}
    named = bool(fields & {*NAMES, "authors"})
    given = fields & {"kind", "tick_kind"} or _yearly(table, words) == AWARDS
    title = fold(table.title) or _AS_SPACES.sub(" ", fold(table.grid.name))
    rated = fields & {"rating", "tick_rating"} or _yearly(table, words) == RATINGS
    rated = rated or _is_scored(table, title, words)
    if "head" in fields:
        return AWARDS
    if "movement" in fields and not named and "unit" not in fields:
        return MOVEMENTS  # a column of forms is of movements, as nobody is named
    if "movement" in fields and not given:
        return ENTRIES if named else MOVEMENTS
    if not given and not rated and (conduct := _conduct_list(fields, title)):
        return conduct
    if not named and "unit" in fields:
        return AWARDS if given else RATINGS if rated else UNITS
    if given and not _is_staff_list(table, title, words):
        return AWARDS
    if "initiative" in fields and not given:
        return INITIATIVES
    if rated and not given and (_RATED.search(title) or len(fields) < 7):
        return RATINGS
    return PEOPLE


def _is_scored(table: Table, title: str, words: Vocabulary) -> bool:
    """Whether points, or what months and quarters got, are ratings: of staff, and called so."""
    if is_of_pupils(title):
        return False
    if _RATED.search(title):
        return any(column.field in ("points", "period", "periods") for column in table.columns)
    held = [
        text
        for column in table.columns
        if column.field == "period"
        for _, text in values_of(table, column.index)
    ]
    return (
        bool(held) and sum(words.ratings.find(text) is not None for text in held) > len(held) / 2
    )


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
    held = [text for text in cells if text and not fold(text).startswith(DENYING)]
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
    if table.kind in (AWARDS, INITIATIVES, UNITS, DISCIPLINES, MOVEMENTS, ENTRIES):
        return True
    fields = {column.field for column in table.columns}
    if fields & {*KEYS} and not fields & {*NAMES}:
        return table.kind != PEOPLE  # a number or a code names somebody of the file
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
    if kind == MOVEMENTS and column.field == "kind" and column.confidence != CHOSEN:
        return replace(column, field="movement_form")
    if column.confidence == CHOSEN or kind in ONLY_OF.get(column.field, (kind,)):
        foreign = kind == PEOPLE and column.field in ("from_date", "until_date")
        above = fold(column.header).removesuffix(fold(column.leaf))
        return untaken(column) if foreign and above and not _WORKED.search(above) else column
    return untaken(column)
