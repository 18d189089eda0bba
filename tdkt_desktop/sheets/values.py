"""Reads the rows of a list as clean values, with every doubt beside the cell it is about."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from tdkt_desktop.domain.identity import clean_identity
from tdkt_desktop.domain.people import FEMALE, MALE
from tdkt_desktop.domain.units import names_unit
from tdkt_desktop.domain.vietnamese.dates import parse_date
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.domain.vietnamese.names import starts_with_written_family, tidy_name, title_case
from tdkt_desktop.domain.vocabulary import Vocabulary, subject_of
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.sheets.fields import INITIATIVES, PEOPLE, UNITS
from tdkt_desktop.sheets.headers import BETWEEN, Column, text_of
from tdkt_desktop.sheets.judging import is_tick
from tdkt_desktop.sheets.notes import encoding_notes, table_notes
from tdkt_desktop.sheets.records import (
    AWARD,
    COUNTED,
    ERROR,
    INFO,
    RATING,
    SHOUTED,
    WARNING,
    Edits,
    Mention,
    Problem,
    SheetRow,
)
from tdkt_desktop.sheets.surroundings import Headings, filled_down
from tdkt_desktop.sheets.tables import Table

_SEXES = {"nam": MALE, "nu": FEMALE, "male": MALE, "female": FEMALE, "m": MALE, "f": FEMALE}
_PERIOD = re.compile(r"((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)")
_YEARS = re.compile(r"(?:19|20)\d\d")
_REMARK = re.compile(r"(.+?)\s*\((.+)\)$")
_ADDRESS = re.compile(r"(ông|bà|đồng chí|đ/c|đc)[.:]?\s+(\S+\s+\S.*)", re.IGNORECASE)
_ADDRESSED = frozenset("ÔôBbĐđ")
_EMPTY = {"null", "none", "n/a", "-", "--", "...", "…", "#n/a", "#ref!", "#value!", "#name?"}
_LONGEST_EMPTY = max(map(len, _EMPTY))
_NO = ("0", "khong", "false", "ko")
_MONTHS = 12
_LONGEST_NAME = 60
_PLAIN_NAME = re.compile(r"[^\W\d_]{1,10}(?: [^\W\d_]{1,10}){0,5}")
_NO_NAME = re.compile(r"[\d@#$%&*_=<>/\\|{}\[\]+?!;:~^]")
_PARTS = {
    "family": "name",
    "given": "name",
    "birth_male": "birth_date",
    "birth_female": "birth_date",
    "birth_day": "birth_date",
    "birth_month": "birth_date",
    "birth_year": "birth_date",
    "female": "sex",
    "male": "sex",
    "place": "position",
    "number": "",
}
"""Fields that are only parts of another, which a repair of that one replaces."""


_NO_EDITS = Edits()


class RowReader:
    """Reads the rows of one table; what concerns a whole column is gathered, not repeated."""

    def __init__(
        self, table: Table, words: Vocabulary | None = None, edits: Edits = _NO_EDITS
    ) -> None:
        self._table = table
        self._words = words or Vocabulary.empty()
        self._edits = edits
        self._columns = [c for c in table.columns if c.field and c.field != "number"]
        self._headers = {column.field: column.header for column in reversed(self._columns)}
        self._by_index = {column.index: column for column in table.columns}
        self._notes: Counter[tuple[str, str]] = Counter()
        self._first: dict[tuple[str, str], int] = {}
        self._day = dt.datetime.now().astimezone().date()
        self._today = self._day.isoformat()
        self._column = -1
        self._shouted = 0
        self._parsers: Mapping[str, Callable[[object, str, SheetRow], None]] = {
            "name": self._name,
            "family": self._name,
            "given": self._name,
            "birth_date": self._birth,
            "birth_male": self._birth,
            "birth_female": self._birth,
            "sex": self._sex,
            "female": self._tick,
            "male": self._tick,
            "identity": self._identity,
            "start_date": self._date,
            "decision_date": self._date,
            "year": self._year,
            "subject": self._subject,
            "kind": self._award,
            "rating": self._rating,
            "by_year": self._by_year,
            "tick_kind": self._ticked,
            "tick_rating": self._ticked,
        }

    def rows(self) -> Iterator[SheetRow]:
        """Yield each record of the table in order."""
        table = self._table
        columns = [(c.index, c.field, self._parsers.get(c.field)) for c in self._columns]
        down = filled_down(table)
        headings = Headings(table.sections)
        repairs = self._edits.repairs
        suspect = table.swapped | self._edits.swapped
        doubted = self._doubted_cells()
        grid_rows = table.grid.rows
        for index in table.rows:
            headings.reach(index)
            cells = grid_rows[index]
            row = SheetRow(index + 1, {})
            repaired = repairs.get(index + 1)
            if repaired or down:
                cells = self._overlaid(index, cells, down, repaired or {})
            width = len(cells)
            for column, key, parser in columns:
                value = cells[column] if column < width else ""
                if value in ("", None, " "):
                    continue
                text = nfc(value) if isinstance(value, str) else text_of(value)
                if text and (len(text) > _LONGEST_EMPTY or text.lower() not in _EMPTY):
                    self._column = column
                    if column in suspect:
                        value = self._unswapped(value, column, key, row)
                    if parser is None:
                        row.values[key] = text
                    else:
                        parser(value, key, row)
            if repaired:
                self._repair(repaired, row)
            for column in doubted.get(index, ()):
                self._doubt_cell(index, column, row)
            self._finish(row, headings.values)
            yield row

    def _overlaid(
        self,
        index: int,
        cells: Sequence[object],
        down: Mapping[tuple[int, int], object],
        repaired: Mapping[str, str],
    ) -> Sequence[object]:
        """Return a row's cells with what is meant downward, and without what was put right."""
        last = max((c.index for c in self._columns), default=-1)
        made = [*cells, *[""] * (last + 1 - len(cells))]
        for column in self._columns:
            if made[column.index] in ("", None, " "):
                made[column.index] = down.get((index, column.index), "")
            if _PARTS.get(column.field, column.field) in repaired:
                made[column.index] = ""
            made[column.index] = repaired.get(f"#{column.index}", made[column.index])
        return made

    def _repair(self, repaired: Mapping[str, str], row: SheetRow) -> None:
        for key, text in repaired.items():
            if not key.startswith("#") and text.strip():
                column = self._table.column_of(key)
                self._column = -1 if column is None else column
                parser = self._parsers.get(key)
                if parser is None:
                    row.values[key] = nfc(text)
                else:
                    parser(text, key, row)

    def _unswapped(self, value: object, column: int, key: str, row: SheetRow) -> object:
        """Exchange day and month of a true date if so wished; propose it otherwise."""
        if not isinstance(value, dt.date) or value.day == value.month or value.day > _MONTHS:
            return value
        turned = value.replace(day=value.month, month=value.day)
        if column in self._edits.swapped:
            return turned
        self.problem(
            row,
            key,
            QT_TRANSLATE_NOOP("problems", "Ngày và tháng có lẽ bị đảo (Excel kiểu Mỹ)"),
            proposal=turned.strftime("%d/%m/%Y"),
        )
        return value

    def _doubted_cells(self) -> dict[int, list[int]]:
        """Return row to columns of cells that are not what they seem.

        They are formulas saved without a result, and texts whose letters are gone for good.
        """
        taken = {column.index for column in self._columns}
        found: dict[int, list[int]] = {}
        known = self._table.recoded
        lost = [cell for cell, (_, made) in known.cells.items() if made.lost] if known else []
        for row, column in (*self._table.grid.uncomputed, *lost):
            if column in taken:
                found.setdefault(row, []).append(column)
        return found

    def _doubt_cell(self, index: int, column: int, row: SheetRow) -> None:
        known = self._table.recoded
        message: str = QT_TRANSLATE_NOOP(
            "problems", "Ô có công thức chưa có kết quả: hãy mở bằng Excel, lưu lại rồi nhập"
        )
        if known is not None and (index, column) in known.cells:
            message = worded(
                QT_TRANSLATE_NOOP("problems", "{count} chữ phông cũ đã mất, không khôi phục được"),
                count=known.cells[index, column][1].lost,
            )
        self.problem(row, self._by_index[column].field, message)

    def notes(self) -> list[Problem]:
        """Return what was assumed for whole columns, once the rows have been read."""
        sheet = self._table.grid.name
        found = [
            Problem(
                sheet,
                self._first[key, message],
                self._headers.get(key, ""),
                INFO,
                worded(message + COUNTED, count=count),
                field=key,
            )
            for (key, message), count in self._notes.items()
        ]
        return [
            *found,
            *encoding_notes(self._table, self._columns),
            *table_notes(self._table, self._columns, self._edits),
            *self._case_note(),
        ]

    def _case_note(self) -> Iterator[Problem]:
        """Propose to write shouted names as names."""
        table = self._table
        if self._shouted and not self._edits.title_case:
            message = QT_TRANSLATE_NOOP("problems", "Họ tên viết hoa toàn bộ") + COUNTED
            first = table.rows[0] + 1 if table.rows else 1
            yield Problem(
                table.grid.name, first, self._headers.get("name", ""), INFO,
                worded(message, count=self._shouted), SHOUTED, "name",
            )  # fmt: skip

    def problem(
        self, row: SheetRow, key: str, message: str, *, severity: str = WARNING, proposal: str = ""
    ) -> None:
        """Note a doubt about field ``key`` of ``row``."""
        row.problems.append(
            Problem(
                self._table.grid.name,
                row.number,
                self._header_of(key),
                severity,
                message,
                proposal,
                key,
            )
        )

    def _header_of(self, key: str) -> str:
        """Return the header of the cell being read if it holds ``key``, else of its column."""
        column = self._by_index.get(self._column)
        if column is not None and column.field == key:
            return column.header
        return self._headers.get(key, "")

    def _unclear(self, row: SheetRow, key: str, template: str, value: object) -> None:
        """Note that ``value`` could not be understood; ``template`` names it as ``text``."""
        self.problem(row, key, worded(template, text=text_of(value)))

    def _note(self, row: SheetRow, key: str, message: str) -> None:
        self._notes[key, message] += 1
        self._first.setdefault((key, message), row.number)

    # -- one cell ------------------------------------------------------------------------

    def _name(self, value: object, key: str, row: SheetRow) -> None:
        text = nfc(text_of(value))
        mended = tidy_name(text)
        if mended != text:
            self._note(row, key, QT_TRANSLATE_NOOP("problems", "Chữ hoa bị gãy được viết lại"))
        if mended.isupper() and len(mended) > 4:  # noqa: PLR2004 - a lone initial is no shout
            self._shouted += 1
            if self._edits.title_case:
                mended = title_case(mended)
        row.values[key] = mended

    def _birth(self, value: object, key: str, row: SheetRow) -> None:
        if isinstance(value, str) and fold(value.strip()) == "x":
            row.values["sex"] = FEMALE if key == "birth_female" else MALE
            return
        read = parse_date(value, birth=True, today=self._day)
        if read is None:
            return
        if key != "birth_date":
            sex = FEMALE if key == "birth_female" else MALE
            if row.values.get("sex", sex) != sex:
                self.problem(
                    row, key, QT_TRANSLATE_NOOP("problems", "Có ngày sinh ở cả hai cột Nam và Nữ")
                )
                return
            row.values["sex"] = sex
        if read.value is None:
            self._unclear(
                row, key, QT_TRANSLATE_NOOP("problems", "Không phải ngày: “{text}”"), value
            )
            return
        iso = read.value.iso
        if iso < "1900" or iso > self._today:
            self._unclear(
                row, key, QT_TRANSLATE_NOOP("problems", "Năm sinh khó tin: “{text}”"), value
            )
        if read.note == "century":
            self._note(
                row,
                key,
                QT_TRANSLATE_NOOP("problems", "Năm viết hai chữ số được hiểu theo tuổi đi làm"),
            )
        elif read.note == "zero":
            self._note(
                row,
                key,
                QT_TRANSLATE_NOOP("problems", "Ngày hoặc tháng ghi 00: chỉ giữ phần biết chắc"),
            )
        row.values["birth_date"] = iso

    def _date(self, value: object, key: str, row: SheetRow) -> None:
        read = parse_date(value)
        if read is None:
            return
        if read.value is None:
            self._unclear(
                row, key, QT_TRANSLATE_NOOP("problems", "Không phải ngày: “{text}”"), value
            )
        else:
            row.values[key] = read.value.iso

    def _sex(self, value: object, key: str, row: SheetRow) -> None:
        text = text_of(value)
        sex = _SEXES.get(fold(text))
        if sex is None:
            self.problem(
                row,
                key,
                worded(QT_TRANSLATE_NOOP("problems", "Giới tính không rõ: “{text}”"), text=text),
            )
        else:
            row.values["sex"] = sex

    def _tick(self, value: object, key: str, row: SheetRow) -> None:
        if fold(text_of(value)) not in _NO:
            row.values["sex"] = FEMALE if key == "female" else MALE

    def _identity(self, value: object, key: str, row: SheetRow) -> None:
        row.values[key] = clean_identity(text_of(value))

    def _year(self, value: object, key: str, row: SheetRow) -> None:
        text = text_of(value)
        if found := _PERIOD.fullmatch(text.lower().removeprefix("năm học").strip()):
            row.values[key], row.values["year_to"] = found.groups()
            return
        if len(_YEARS.findall(text)) > 1:
            row.values["years"] = text
            return
        read = parse_date(value)
        if read is None:
            return
        if read.value is None:
            self._unclear(
                row, key, QT_TRANSLATE_NOOP("problems", "Không phải năm: “{text}”"), value
            )
        else:
            row.values[key] = str(read.value.year)

    def _subject(self, value: object, key: str, row: SheetRow) -> None:
        if subject := subject_of(text_of(value)):
            row.values[key] = subject
        else:
            self._unclear(
                row,
                key,
                QT_TRANSLATE_NOOP("problems", "Loại đối tượng không rõ: “{text}”"),
                value,
            )

    # -- what a cell says of awards and ratings ------------------------------------------

    def _heading(self) -> Column | None:
        return self._by_index.get(self._column)

    def _award(self, value: object, key: str, row: SheetRow) -> None:
        column = self._heading()
        text = value if isinstance(value, str) else text_of(value)
        row.values[key] = text_of(value)
        year = column.year if column is not None else None
        row.mentions.append(Mention(AWARD, text, year, column=self._column))

    def _rating(self, value: object, key: str, row: SheetRow) -> None:
        column = self._heading()
        row.values[key] = text_of(value)
        year = column.year if column is not None else None
        row.mentions.append(Mention(RATING, text_of(value), year, column=self._column))

    def _by_year(self, value: object, _: str, row: SheetRow) -> None:
        column = self._heading()
        text = text_of(value)
        if column is None or fold(text) in _NO:
            return
        years = [int(year) for year in _YEARS.findall(column.leaf)] or [0]
        last = years[1] if len(years) > 1 else None
        if self._words.ratings.find(text):
            row.mentions.append(Mention(RATING, text, years[0], column=self._column))
            return
        if is_tick(text):
            above = column.header.rpartition(BETWEEN)[0].split(BETWEEN)
            text = next((words for words in above if self._words.kinds.find(words)), "")
        row.mentions.append(Mention(AWARD, text, years[0], last, self._column))

    def _ticked(self, value: object, key: str, row: SheetRow) -> None:
        column, text = self._heading(), text_of(value)
        if column is None or fold(text) in _NO:
            return
        what = AWARD if key == "tick_kind" else RATING
        if is_tick(text):
            row.mentions.append(Mention(what, column.leaf, column.year, column=self._column))
        elif what == AWARD and any(c.isdigit() for c in text) and len(text) > 2:  # noqa: PLR2004
            said = f"{column.leaf} {text}"
            row.mentions.append(Mention(what, said, column.year, column=self._column))
        else:
            self._unclear(
                row, key, QT_TRANSLATE_NOOP("problems", "Không rõ đánh dấu: “{text}”"), value
            )

    def _tidy_name(self, row: SheetRow) -> None:
        """Part a form of address and a remark in brackets from the name they stand with."""
        name = row.values["name"]
        if found := _REMARK.match(name):
            name, remark = found.groups()
            row.values.setdefault("note", remark)
            self._note(
                row, "name", QT_TRANSLATE_NOOP("problems", "Chữ trong ngoặc chuyển sang ghi chú")
            )
        found = _ADDRESS.match(name)
        if found and starts_with_written_family(found[2]):
            name = found[2]
            sex = {"ong": MALE, "ba": FEMALE}.get(fold(found[1]))
            if sex:
                row.values.setdefault("sex", sex)
        row.values["name"] = name

    # -- one row -------------------------------------------------------------------------

    def _finish(self, row: SheetRow, heading: Mapping[str, str]) -> None:
        values = row.values
        self._join_parts(row)
        if heading:
            self._take_heading(row, heading)
        if self._table.unit and "unit" not in self._headers:
            values.setdefault("unit", self._table.unit)
        for key, text in self._edits.constants.items():
            if key not in values:
                self._repair({key: text}, row)
        name = values.get("name", "")
        if self._table.kind != INITIATIVES and (name.endswith(")") or name[:1] in _ADDRESSED):
            self._tidy_name(row)
        if "female" in self._headers and "male" not in self._headers and values.get("name"):
            values.setdefault("sex", MALE)
        self._demand(row)

    def _join_parts(self, row: SheetRow) -> None:
        """Make one value of what stands in several columns, and two of what stands in one."""
        values = row.values
        if "family" in values or "given" in values:
            halves = (values.pop("family", ""), values.pop("given", ""))
            values["name"] = " ".join(filter(None, halves))
        if place := values.pop("place", ""):
            position, _, unit = place.partition(",")
            values.setdefault("position", nfc(position))
            if unit:
                values.setdefault("unit", nfc(unit))
        if "birth_year" in values:
            parts = [values.pop(key, "00") for key in ("birth_day", "birth_month", "birth_year")]
            self._birth("/".join(parts), "birth_date", row)

    def _take_heading(self, row: SheetRow, heading: Mapping[str, str]) -> None:
        """Take unit, kind and subject from the sections above, where the row has none."""
        values = row.values
        if "subject" in heading and "subject" not in values:
            subject = subject_of(heading["subject"])
            if subject:
                values["subject"] = subject
        if "kind" in heading and not row.mentions:
            values["kind"] = heading["kind"]
            row.mentions.append(Mention(AWARD, heading["kind"]))
        if "unit" in heading and "unit" not in self._headers:
            values.setdefault("unit", heading["unit"])

    def _demand(self, row: SheetRow) -> None:
        """Say what a record cannot do without."""
        if self._table.kind == UNITS:
            if not row.values.get("unit"):
                message = QT_TRANSLATE_NOOP("problems", "Thiếu tên đơn vị")
                self.problem(row, "unit", message, severity=ERROR)
        elif not row.values.get("name") and not row.values.get("authors"):
            if row.values.get("unit") and "name" not in self._headers:
                return
            message = QT_TRANSLATE_NOOP("problems", "Thiếu họ tên")
            self.problem(row, "name", message, severity=ERROR)
        elif name := row.values.get("name", ""):
            self._doubt_name(row, name)

    def _doubt_name(self, row: SheetRow, name: str) -> None:
        """Say what is odd about a name."""
        if _PLAIN_NAME.fullmatch(name) and not names_unit(name):
            return
        if not any(c.isalpha() for c in name):
            message = QT_TRANSLATE_NOOP("problems", "Họ tên không có chữ cái nào: “{text}”")
            self.problem(row, "name", worded(message, text=name), severity=ERROR)
        elif self._table.kind == PEOPLE and names_unit(name):
            message = QT_TRANSLATE_NOOP("problems", "“{text}” giống tên đơn vị hơn tên người")
            self.problem(row, "name", worded(message, text=name))
        elif self._table.kind == PEOPLE and (_NO_NAME.search(name) or len(name) > _LONGEST_NAME):
            message = QT_TRANSLATE_NOOP("problems", "Họ tên có ký tự lạ hoặc quá dài: “{text}”")
            self.problem(row, "name", worded(message, text=name))
