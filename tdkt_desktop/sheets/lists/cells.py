"""Reads the cells of a list as clean values, each doubt beside the cell it is about."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Mapping

from tdkt_desktop.domain.awards.points import read_periods
from tdkt_desktop.domain.awards.vocabulary import Vocabulary, subject_of
from tdkt_desktop.domain.people.identity import clean_identity
from tdkt_desktop.domain.people.people import FEMALE, MALE
from tdkt_desktop.domain.typed import FIRST_BIRTH
from tdkt_desktop.domain.vietnamese.dates import FIRST_DAY_NUMBER, FROM_1904, parse_date
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.domain.vietnamese.names import tidy_name, title_case
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.sheets.lists.columns import is_tick
from tdkt_desktop.sheets.lists.fields import AWARDS, INITIATIVES
from tdkt_desktop.sheets.lists.headers import BETWEEN, ListColumn, text_of
from tdkt_desktop.sheets.lists.records import (
    AWARD,
    RATING,
    Edits,
    Mention,
    Problem,
    Severity,
    SheetRow,
)
from tdkt_desktop.sheets.lists.scores import take_of_period, take_period, take_points
from tdkt_desktop.sheets.lists.tables import Table

_SEXES = {
    "nam": MALE,
    "nu": FEMALE,
    "male": MALE,
    "female": FEMALE,
    "m": MALE,
    "f": FEMALE,
    "ong": MALE,
    "ba": FEMALE,
}
_SEX_CODES = re.compile(r"\b(\w)\s*[:=\-–]\s*(nam|nu)\b")
_PERIOD = re.compile(r"((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)")
_YEARS = re.compile(r"(?:19|20)\d\d")
_NO = ("0", "khong", "false", "ko")
_REVOKED = re.compile(r"\b(?:thu hoi|huy|huy bo|bai bo)\b")
_TAKEN_BACK = re.compile(r"\b(?:da|bi) (?:bi )?(?:thu hoi|huy)\b")
_STANDS = re.compile(r"\b(?:khong|chua|con hieu luc|dang hieu luc)\b")
_A_DATE = re.compile(r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}")


_NO_EDITS = Edits()
_MOST_EXACT = 10**15
"""From here on a spreadsheet does not keep every digit of a number."""


class CellReader:
    """Reads cells of one table; what concerns a whole column is gathered, not repeated."""

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
        self._suspect = table.swapped | edits.swapped
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
            "account": self._account,
            "start_date": self._date,
            "party_date": self._date,
            "decision_date": self._date,
            "from_date": self._date,
            "until_date": self._date,
            "founded": self._date,
            "dissolved": self._date,
            "document_date": self._date,
            "plan_date": self._date,
            "due": self._date,
            "checked": self._date,
            "review_day": self._date,
            "cost_day": self._date,
            "movement_since": self._date,
            "entry_day": self._date,
            "leave_date": self._left,
            "revoked": self._revoked,
            "note": self._remark,
            "year": self._year,
            "subject": self._subject,
            "kind": self._award,
            "rating": self._rating,
            "by_year": self._by_year,
            "year_decision": self._decision,
            "tick_kind": self._ticked,
            "tick_rating": self._ticked,
            "points": self._points,
            "period": self._period,
            "periods": self._periods,
        }

    def problem(
        self,
        row: SheetRow,
        key: str,
        message: str,
        *,
        severity: Severity = Severity.WARNING,
        proposal: str = "",
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
        if self._table.kind == INITIATIVES and isinstance(value, str):
            text = nfc("; ".join(filter(None, map(str.strip, value.splitlines()))))  # one a line
        mended = tidy_name(text)
        if mended != text:
            self._note(row, key, QT_TRANSLATE_NOOP("problems", "Chữ hoa bị gãy được viết lại"))
        if mended.isupper() and len(mended) > 4:
            self._shouted += 1
            if self._edits.title_case:
                mended = title_case(mended)
        row.values[key] = mended

    def _birth(self, value: object, key: str, row: SheetRow) -> None:
        if isinstance(value, str) and fold(value.strip()) == "x":
            self._set_sex(row, key, FEMALE if key == "birth_female" else MALE)
            return
        read = parse_date(self._counted(value), birth=True, today=self._day)
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
        if iso < FIRST_BIRTH or iso > self._today:
            message = QT_TRANSLATE_NOOP("problems", "Năm sinh khó tin, để trống: “{text}”")
            self._unclear(row, key, message, value)
            return
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

    def _counted(self, value: object) -> object:
        """Return a day's number counted as Excel does from 1900, whatever the workbook does."""
        if not self._table.grid.from_1904 or isinstance(value, bool):
            return value
        if isinstance(value, int | float) and value > FIRST_DAY_NUMBER:
            return value + FROM_1904
        return value

    def _date(self, value: object, key: str, row: SheetRow) -> None:
        read = parse_date(self._counted(value))
        if read is None:
            return
        if read.value is None:
            self._unclear(
                row, key, QT_TRANSLATE_NOOP("problems", "Không phải ngày: “{text}”"), value
            )
        else:
            row.values[key] = read.value.iso

    def _left(self, value: object, key: str, row: SheetRow) -> None:
        """Take the day somebody left; one still to come is only planned."""
        self._date(value, key, row)
        if row.values.get(key, "") > self._today:
            del row.values[key]
            message = QT_TRANSLATE_NOOP("problems", "Ngày thôi làm việc chưa đến: chưa ghi")
            self._note(row, key, message)

    def _revoked(self, value: object, key: str, row: SheetRow) -> None:
        """Take that an award was revoked: by words, a date, a tick under such a header."""
        if self._table.kind != AWARDS:
            return
        text, column = text_of(value), self._heading()
        said = fold(text)
        header = fold(column.header) if column is not None else ""
        named = bool(_REVOKED.search(header))
        if _STANDS.search(said) or said in _NO or not (named or _REVOKED.search(said)):
            return
        match = _A_DATE.search(text)
        read = parse_date(value if isinstance(value, dt.date) else match[0] if match else None)
        if read is not None and read.value is not None:
            row.values[key] = read.value.iso
        else:
            row.values.setdefault(key, self._today)
        reason = text if not is_tick(text) and match is None else ""
        if reason and (header.startswith("ly do") or not row.values.get("revoke_reason")):
            row.values["revoke_reason"] = reason

    def _remark(self, value: object, key: str, row: SheetRow) -> None:
        row.values[key] = text_of(value)
        if self._table.kind == AWARDS and _TAKEN_BACK.search(fold(text_of(value))):
            self._revoked(value, "revoked", row)
            message = QT_TRANSLATE_NOOP("problems", "Ghi chú nói đã thu hồi: ghi là đã hủy bỏ")
            self._note(row, key, message)

    def _sex(self, value: object, key: str, row: SheetRow) -> None:
        text = text_of(value)
        sex = _SEXES.get(fold(text)) or self._coded_sex(text)
        if sex is None:
            self.problem(
                row,
                key,
                worded(QT_TRANSLATE_NOOP("problems", "Giới tính không rõ: “{text}”"), text=text),
            )
        else:
            self._set_sex(row, key, sex)

    def _coded_sex(self, text: str) -> str | None:
        """Return the sex that a code of the header stands for: ``Giới tính (1: Nam, 2: Nữ)``."""
        column = self._heading()
        codes = dict(_SEX_CODES.findall(fold(column.header))) if column is not None else {}
        return _SEXES.get(codes.get(fold(text), ""))

    def _set_sex(self, row: SheetRow, key: str, sex: str) -> None:
        """Take a sex, unless another column of the row says the other."""
        if row.values.setdefault("sex", sex) != sex:
            message = QT_TRANSLATE_NOOP("problems", "Có chỗ ghi nam, có chỗ ghi nữ")
            self.problem(row, key, message)

    def _tick(self, value: object, key: str, row: SheetRow) -> None:
        if fold(text_of(value)) not in _NO:
            self._set_sex(row, key, FEMALE if key == "female" else MALE)

    def _identity(self, value: object, key: str, row: SheetRow) -> None:
        row.values[key] = clean_identity(text_of(value))

    def _account(self, value: object, key: str, row: SheetRow) -> None:
        if isinstance(value, int | float) and abs(value) >= _MOST_EXACT:
            message = QT_TRANSLATE_NOOP(
                "problems",
                "“{text}” là số, Excel chỉ giữ 15 chữ số đầu nên các số cuối đã mất: không ghi. "
                "Hãy định dạng cột là Văn bản rồi gõ lại",
            )
            self._unclear(row, key, message, value)
            return
        row.values[key] = nfc(text_of(value))

    def _year(self, value: object, key: str, row: SheetRow) -> None:
        text = text_of(value)
        if match := _PERIOD.fullmatch(text.lower().removeprefix("năm học").strip()):
            row.values[key], row.values["year_to"] = sorted(match.groups())
            return
        if len(_YEARS.findall(text)) > 1:
            row.values["years"] = text
            return
        read = parse_date(value)
        if read is None:
            return
        if read.value is None or (text.isdigit() and not _YEARS.fullmatch(text)):
            self._unclear(
                row, key, QT_TRANSLATE_NOOP("problems", "Không phải năm: “{text}”"), value
            )
        else:
            row.values[key] = str(read.value.year)

    def _subject(self, value: object, key: str, row: SheetRow) -> None:
        if subject := subject_of(text_of(value)):
            row.values[key] = subject
        elif self._words.types.find(text_of(value)):
            row.values.setdefault("type", text_of(value))
        else:
            self._unclear(
                row, key, QT_TRANSLATE_NOOP("problems", "Loại đối tượng không rõ: “{text}”"), value
            )

    # -- what a cell says of awards and ratings ------------------------------------------

    def _heading(self) -> ListColumn | None:
        return self._by_index.get(self._column)

    def _award(self, value: object, key: str, row: SheetRow) -> None:
        column = self._heading()
        text = value if isinstance(value, str) else text_of(value)
        row.values[key] = text_of(value)
        years = column.years if column is not None else (None, None)
        row.mentions.append(Mention(AWARD, text, *years, column=self._column))

    def _points(self, value: object, key: str, row: SheetRow) -> None:
        if not take_points(row, text_of(value), self._heading(), self._table.period):
            template = QT_TRANSLATE_NOOP("problems", "Không phải điểm từ 0 đến 100: “{text}”")
            self._unclear(row, key, template, value)

    def _period(self, value: object, key: str, row: SheetRow) -> None:
        column, text = self._heading(), text_of(value)
        if column is None or fold(text) in _NO:
            return
        if not take_period(row, text, column, self._words.ratings):
            template = QT_TRANSLATE_NOOP("problems", "Không phải điểm hay mức: “{text}”")
            self._unclear(row, key, template, value)

    def _periods(self, value: object, _: str, row: SheetRow) -> None:
        for period, said in read_periods(text_of(value)).items():
            take_of_period(row, period, said)

    def _of_period_only(self, text: str, row: SheetRow) -> bool:
        """Take a level for that of the month or quarter that the whole list is about."""
        column, level = self._heading(), self._words.ratings.find(text)
        if not self._table.period or level is None or (column is not None and column.year):
            return False
        take_of_period(row, self._table.period, level.code)
        return True

    def _rating(self, value: object, key: str, row: SheetRow) -> None:
        column = self._heading()
        if self._of_period_only(text_of(value), row):
            return
        row.values[key] = text_of(value)
        year = column.year if column is not None else None
        row.mentions.append(Mention(RATING, text_of(value), year, column=self._column))

    def _by_year(self, value: object, _: str, row: SheetRow) -> None:
        column = self._heading()
        text = value.strip() if isinstance(value, str) else text_of(value)
        if column is None or fold(text) in _NO:
            return
        years = [int(year) for year in _YEARS.findall(column.leaf)] or [0]
        last = years[1] if len(years) > 1 else None
        if self._words.ratings.find(text):
            row.mentions.append(Mention(RATING, text, years[0], column=self._column))
            return
        if is_tick(text):
            above = column.header.removesuffix(column.leaf).split(BETWEEN)
            text = next((words for words in above if self._words.kinds.find(words)), "")
        row.mentions.append(Mention(AWARD, text, years[0], last, self._column))

    def _decision(self, value: object, _: str, row: SheetRow) -> None:
        column = self._heading()
        if column is not None:
            row.decisions[column.year] = text_of(value)

    def _ticked(self, value: object, key: str, row: SheetRow) -> None:
        column, text = self._heading(), text_of(value)
        if column is None or fold(text) in _NO:
            return
        what = AWARD if key == "tick_kind" else RATING
        if is_tick(text) and what == RATING and self._of_period_only(column.leaf, row):
            return
        if is_tick(text):
            row.mentions.append(Mention(what, column.leaf, *column.years, column=self._column))
        elif what == AWARD and any(c.isdigit() for c in text) and len(text) > 2:
            said = f"{column.leaf} {text}"
            row.mentions.append(Mention(what, said, *column.years, column=self._column))
        else:
            self._unclear(
                row, key, QT_TRANSLATE_NOOP("problems", "Không rõ đánh dấu: “{text}”"), value
            )
