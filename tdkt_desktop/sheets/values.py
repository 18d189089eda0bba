"""Rows of a list as clean values, with every doubt beside the cell it is about."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from tdkt_desktop.domain.identity import clean_identity
from tdkt_desktop.domain.people import FEMALE, MALE
from tdkt_desktop.domain.vietnamese.dates import parse_date
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.domain.vietnamese.names import starts_with_family, tidy_name
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.sheets.fields import AWARDS
from tdkt_desktop.sheets.headers import text_of
from tdkt_desktop.sheets.layout import Table, filled_down

ERROR, WARNING, INFO = "error", "warning", "info"

_SEXES = {"nam": MALE, "nu": FEMALE, "male": MALE, "female": FEMALE, "m": MALE, "f": FEMALE}
COUNTED = " ({count})"
"""What a note about a whole column ends with."""
_PERIOD = re.compile(r"((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)")
_REMARK = re.compile(r"(.+?)\s*\((.+)\)$")
_ADDRESS = re.compile(r"(ông|bà|đồng chí|đ/c|đc)[.:]?\s+(\S+\s+\S.*)", re.IGNORECASE)
_ADDRESSED = frozenset("ÔôBbĐđ")
_EMPTY = {"null", "none", "n/a", "-", "--", "...", "…", "#n/a", "#ref!", "#value!", "#name?"}
_SUBJECTS = {
    "tapthe": "TAP_THE",
    "canhan": "CA_NHAN",
    "hogiadinh": "HO_GIA_DINH",
    "ho": "HO_GIA_DINH",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """A doubt about one cell or row. ``row`` is as Excel counts; ``column`` is the header."""

    sheet: str
    row: int
    column: str
    severity: str
    message: str
    proposal: str = ""


@dataclass(slots=True)
class SheetRow:
    """One record as read: field to clean text, and what was doubtful on the way."""

    number: int
    values: dict[str, str]
    problems: list[Problem] = field(default_factory=list)


class RowReader:
    """Reads the rows of one table; what concerns a whole column is gathered, not repeated."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._headers = {column.field: column.header for column in table.columns if column.field}
        self._notes: Counter[tuple[str, str]] = Counter()
        self._first: dict[tuple[str, str], int] = {}
        self._day = dt.datetime.now().astimezone().date()
        self._today = self._day.isoformat()
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
        }

    def rows(self) -> Iterator[SheetRow]:
        """Yield each record of the table in order."""
        table = self._table
        columns = [(c.index, c.field) for c in table.columns if c.field and c.field != "number"]
        down = filled_down(table)
        sections = sorted(table.sections.items())
        label, upcoming = "", 0
        for index in table.rows:
            while upcoming < len(sections) and sections[upcoming][0] < index:
                label = sections[upcoming][1]
                upcoming += 1
            cells = table.grid.rows[index]
            row = SheetRow(index + 1, {})
            for column, key in columns:
                value = cells[column] if column < len(cells) else ""
                if value in ("", None, " "):
                    value = down.get((index, column), "") if down else ""
                text = text_of(value)
                if text and text.lower() not in _EMPTY:
                    parser = self._parsers.get(key)
                    if parser is None:
                        row.values[key] = text
                    else:
                        parser(value, key, row)
            self._finish(row, label)
            yield row

    def notes(self) -> list[Problem]:
        """Return what was assumed for whole columns, once the rows have been read."""
        return [
            Problem(
                self._table.grid.name,
                self._first[key, message],
                self._headers.get(key, ""),
                INFO,
                worded(message + COUNTED, count=count),
            )
            for (key, message), count in self._notes.items()
        ]

    def problem(
        self, row: SheetRow, key: str, message: str, *, severity: str = WARNING, proposal: str = ""
    ) -> None:
        """Note a doubt about field ``key`` of ``row``."""
        row.problems.append(
            Problem(
                self._table.grid.name,
                row.number,
                self._headers.get(key, ""),
                severity,
                message,
                proposal,
            )
        )

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
        if not read.value.year >= 1900 or read.value.iso > self._today:  # noqa: PLR2004
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
        row.values["birth_date"] = read.value.iso

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
        if fold(text_of(value)) not in ("0", "khong", "false"):
            row.values["sex"] = FEMALE if key == "female" else MALE

    def _identity(self, value: object, key: str, row: SheetRow) -> None:
        row.values[key] = clean_identity(text_of(value))

    def _year(self, value: object, key: str, row: SheetRow) -> None:
        if found := _PERIOD.search(text_of(value)):
            row.values[key], row.values["year_to"] = found.groups()
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
        plain = "".join(c for c in fold(text_of(value)) if c.isalpha())
        if subject := _SUBJECTS.get(plain):
            row.values[key] = subject
        else:
            text = text_of(value)
            self.problem(
                row,
                key,
                worded(
                    QT_TRANSLATE_NOOP("problems", "Loại đối tượng không rõ: “{text}”"), text=text
                ),
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
        if found and starts_with_family(found[2]):
            name = found[2]
            sex = {"ong": MALE, "ba": FEMALE}.get(fold(found[1]))
            if sex:
                row.values.setdefault("sex", sex)
        row.values["name"] = name

    # -- one row -------------------------------------------------------------------------

    def _finish(self, row: SheetRow, label: str) -> None:
        values = row.values
        if "family" in values or "given" in values:
            halves = (values.pop("family", ""), values.pop("given", ""))
            values["name"] = " ".join(filter(None, halves))
        if place := values.pop("place", ""):
            position, _, unit = place.partition(",")
            values.setdefault("position", nfc(position))
            if unit:
                values.setdefault("unit", nfc(unit))
        if label and self._table.kind == AWARDS and "kind" not in values:
            values["kind"] = label
        elif label and "unit" not in values and "unit" not in self._headers:
            values["unit"] = label
        if "birth_year" in values:
            parts = [values.pop(key, "00") for key in ("birth_day", "birth_month", "birth_year")]
            self._birth("/".join(parts), "birth_date", row)
        name = values.get("name", "")
        if name.endswith(")") or name[:1] in _ADDRESSED:
            self._tidy_name(row)
        if "female" in self._headers and "male" not in self._headers and values.get("name"):
            values.setdefault("sex", MALE)
        if not values.get("name"):
            self.problem(
                row, "name", QT_TRANSLATE_NOOP("problems", "Thiếu họ tên"), severity=ERROR
            )
