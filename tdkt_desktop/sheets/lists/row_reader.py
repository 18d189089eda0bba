"""Reads the rows of a list as clean values, with every doubt beside the cell it is about."""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from tdkt_desktop.domain.awards.households import household_name
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD
from tdkt_desktop.domain.awards.vocabulary import subject_of
from tdkt_desktop.domain.people.people import FEMALE, MALE
from tdkt_desktop.domain.people.unit_names import as_written, stands_over
from tdkt_desktop.domain.people.units import names_unit, split_place
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.domain.vietnamese.names import starts_with_written_family
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.sheets.lists.cells import CellReader
from tdkt_desktop.sheets.lists.columns import NUMBERED_DATE
from tdkt_desktop.sheets.lists.fields import INITIATIVES, KEYS, MOVEMENTS, PEOPLE, UNITS
from tdkt_desktop.sheets.lists.headers import text_of
from tdkt_desktop.sheets.lists.notes import encoding_notes, table_notes
from tdkt_desktop.sheets.lists.records import (
    AWARD,
    COUNTED,
    SHOUTED,
    Mention,
    Problem,
    Severity,
    SheetRow,
)
from tdkt_desktop.sheets.lists.surroundings import Headings, filled_down

_REMARK = re.compile(r"(.+?)\s*\((.+)\)$")
_ADDRESS = re.compile(r"(ông|bà|đồng chí|đ/c|đc)[.:]?\s+(\S+\s+\S.*)", re.IGNORECASE)
_DEGREE = re.compile(
    r"(?:(?:PGS|GS|TSKH|TS|Ths|ThS|THS|BS|Bs|DS|Ds|ĐD|CN|KS|Ks|LS|YS|KTV|Đ[.]c)[.]\s*"
    r"(?:CK\s*I{1,2}[.]?\s*|CKI{1,2}[.]?\s*)?|BSCK\s*I{1,2}[.]?\s+|BS\s*CK\s*I{1,2}[.]?\s+|"
    r"(?:PGS|TSKH|TS|ThS|Ths|THS|BS)\s+|(?:NGND|NGƯT|NSND|NSƯT|TTND|TTƯT)[.]?\s+|"
    r"(?:Đại|Thượng|Trung|Thiếu) (?:tá|úy|uý|tướng)\s+|Thầy(?: giáo)?:?\s+|Cô(?: giáo)?:?\s+)+"
)
"""Degrees, ranks and forms of address that stand before a name."""
_ADDRESSED = frozenset("ÔôBbĐđ")
_MIDDLE = frozenset({"Thị", "Văn"})
_EMPTY = {"null", "none", "n/a", "-", "--", "...", "…", "#n/a", "#ref!", "#value!", "#name?"}
_DITTO = frozenset(
    {'"', "''", "″", "〃", "//", "nt", "-nt-", "- nt -", '-"-', '- " -', "như trên"}
)
"""Signs and words for: the same as above."""
_LONGEST_DITTO = max(map(len, _DITTO))
_FARTHEST_DITTO = 200
_LONGEST_EMPTY = max(map(len, _EMPTY))
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


_Taken = tuple[int, str, Callable[[object, str, SheetRow], None] | None]
"""A column's index, its field, and what reads it where it is more than text."""


class RowReader(CellReader):
    """Reads the rows of one table."""

    def rows(self) -> Iterator[SheetRow]:
        """Yield each record of the table in order."""
        table = self._table
        columns = [(c.index, c.field, self._parsers.get(c.field)) for c in self._columns]
        down = filled_down(table)
        headings = Headings(table.sections)
        repairs = self._edits.repairs
        doubted = self._doubted_cells()
        grid_rows = table.grid.rows
        for index in table.rows:
            headings.reach(index)
            cells = grid_rows[index]
            row = SheetRow(index + 1, {})
            repaired = repairs.get(index + 1)
            if repaired or down:
                cells = self._overlaid(index, cells, down, repaired or {})
            self._read_cells(index, cells, columns, row)
            if repaired:
                self._repair(repaired, row)
            for column in doubted.get(index, ()):
                self._doubt_cell(index, column, row)
            self._finish(row, headings.values)
            yield row

    def _read_cells(
        self, index: int, cells: Sequence[object], columns: Sequence[_Taken], row: SheetRow
    ) -> None:
        width, suspect = len(cells), self._suspect
        for column, key, parser in columns:
            value = cells[column] if column < width else ""
            if value in ("", None, " "):
                continue
            text = nfc(value) if isinstance(value, str) else text_of(value)
            if len(text) <= _LONGEST_DITTO and text.lower() in _DITTO:
                value, text = self._ditto(index, column)
            if text and (len(text) > _LONGEST_EMPTY or text.lower() not in _EMPTY):
                self._column = column
                if column in suspect:
                    value = self._unswapped(value, column, key, row)
                if parser is None:
                    row.values[key] = text
                else:
                    parser(value, key, row)

    def _ditto(self, index: int, column: int) -> tuple[object, str]:
        """Return the value and text above a cell that only says *the same*."""
        rows = self._table.grid.rows
        for row in range(index - 1, max(-1, index - _FARTHEST_DITTO), -1):
            above = rows[row][column] if column < len(rows[row]) else ""
            if text_of(above) and text_of(above).lower() not in _DITTO:
                return above, text_of(above)
        return "", ""

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
        """Exchange day and month of a date if so wished; propose it otherwise.

        A text that could be either day is not taken until that is answered.
        """
        if isinstance(value, str) and (found := NUMBERED_DATE.fullmatch(value.strip())):
            month, day, year = found.groups()
            turned_text = f"{day}/{month}/{year}"
            if int(day) == int(month) or int(month) > _MONTHS:
                return value
            if column in self._edits.swapped:
                return turned_text
            message = QT_TRANSLATE_NOOP("problems", "Tháng có lẽ đứng trước ngày (kiểu Mỹ)")
            self.problem(row, key, message, proposal=turned_text)
            return ""
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
        lost = (
            [cell for cell, (_, converted) in known.cells.items() if converted.lost]
            if known
            else []
        )
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
        problems = [
            Problem(
                sheet,
                self._first[key, message],
                self._headers.get(key, ""),
                Severity.INFO,
                worded(message + COUNTED, count=count),
                field=key,
            )
            for (key, message), count in self._notes.items()
        ]
        return [
            *problems,
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
                table.grid.name,
                first,
                self._headers.get("name", ""),
                Severity.INFO,
                worded(message, count=self._shouted),
                SHOUTED,
                "name",
            )

    def _tidy_name(self, row: SheetRow) -> None:
        """Part a form of address and a remark in brackets from the name they stand with."""
        name = row.values["name"]
        if match := _REMARK.match(name):
            name, remark = match.groups()
            row.values.setdefault("note", remark)
            self._note(
                row, "name", QT_TRANSLATE_NOOP("problems", "Chữ trong ngoặc chuyển sang ghi chú")
            )
        if match := _DEGREE.match(name):
            degree, rest = nfc(match[0]).strip(" .:"), name[match.end() :]
            if len(rest.split()) > 1:
                name = rest
                row.values["note"] = "; ".join(filter(None, (row.values.get("note"), degree)))
                message = QT_TRANSLATE_NOOP("problems", "Học vị, chức danh chuyển sang ghi chú")
                self._note(row, "name", message)
        match = _ADDRESS.match(name)
        if match and (starts_with_written_family(match[2]) or _is_whole(match[2])):
            name = match[2]
            sex = {"ong": MALE, "ba": FEMALE}.get(fold(match[1]))
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
        elif self._table.unit and stands_over(self._table.unit, values.get("unit", "")):
            values.setdefault("parent", as_written(self._table.unit))
        for key, text in self._edits.constants.items():
            if key not in values:
                self._repair({key: text}, row)
        name = values.get("name", "")
        odd = name.endswith(")") or name[:1] in _ADDRESSED or "." in name[:8]
        if self._table.kind != INITIATIVES and (odd or _DEGREE.match(name)):
            self._tidy_name(row)
        if "female" in self._headers and "male" not in self._headers and values.get("name"):
            values.setdefault("sex", MALE)
        if self._table.shift:
            message = QT_TRANSLATE_NOOP("problems", "Giá trị đứng lệch cột so với tiêu đề")
            self.problem(row, "name", message, severity=Severity.ERROR)
        self._demand(row)

    def _join_parts(self, row: SheetRow) -> None:
        """Make one value of what stands in several columns, and two of what stands in one."""
        values = row.values
        if "family" in values or "given" in values:
            halves = (values.pop("family", ""), values.pop("given", ""))
            values["name"] = " ".join(filter(None, halves))
        if "head" in values:
            self._household(values)
        if place := values.pop("place", ""):
            position, unit = split_place(place)
            if position:
                values.setdefault("position", position)
            if unit:
                values.setdefault("unit", unit)
        if "birth_year" in values:
            parts = [values.pop(key, "00") for key in ("birth_day", "birth_month", "birth_year")]
            self._birth("/".join(parts), "birth_date", row)

    @staticmethod
    def _household(values: dict[str, str]) -> None:
        """Name a household by its head, and where it lives."""
        where = [values.pop(key, "") for key in ("address", "group")]
        values["name"] = household_name(values.pop("head"), where)
        values.setdefault("subject", HOUSEHOLD)

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
        if "unit" not in heading:
            return
        own = values.get("unit", "")
        if not own:
            values["unit"] = as_written(heading["unit"])
            if "place" in heading:
                values.setdefault("parent", heading["place"])
        elif stands_over(heading["unit"], own):
            values.setdefault("parent", as_written(heading["unit"]))

    def _demand(self, row: SheetRow) -> None:
        """Say what a record cannot do without."""
        if self._table.kind == MOVEMENTS:
            if not row.values.get("movement") and not row.values.get("target"):
                message = QT_TRANSLATE_NOOP("problems", "Thiếu tên phong trào")
                self.problem(row, "movement", message, severity=Severity.ERROR)
        elif self._table.kind == UNITS:
            if not row.values.get("unit"):
                message = QT_TRANSLATE_NOOP("problems", "Thiếu tên đơn vị")
                self.problem(row, "unit", message, severity=Severity.ERROR)
        elif not row.values.get("name") and not (
            self._table.kind == INITIATIVES and row.values.get("authors")
        ):
            told = any(row.values.get(key) for key in ("unit", *KEYS))
            if told and "name" not in self._headers:
                return
            message = QT_TRANSLATE_NOOP("problems", "Thiếu họ tên")
            self.problem(row, "name", message, severity=Severity.ERROR)
        elif name := row.values.get("name", ""):
            self._doubt_name(row, name)

    def _doubt_name(self, row: SheetRow, name: str) -> None:
        """Say what is odd about a name."""
        if _PLAIN_NAME.fullmatch(name) and not names_unit(name):
            return
        if not any(c.isalpha() for c in name):
            message = QT_TRANSLATE_NOOP("problems", "Họ tên không có chữ cái nào: “{text}”")
            self.problem(row, "name", worded(message, text=name), severity=Severity.ERROR)
        elif self._table.kind == PEOPLE and names_unit(name):
            message = QT_TRANSLATE_NOOP("problems", "“{text}” giống tên đơn vị hơn tên người")
            self.problem(row, "name", worded(message, text=name))
        elif self._table.kind == PEOPLE and (_NO_NAME.search(name) or len(name) > _LONGEST_NAME):
            message = QT_TRANSLATE_NOOP("problems", "Họ tên có ký tự lạ hoặc quá dài: “{text}”")
            self.problem(row, "name", worded(message, text=name))


def _is_whole(rest: str) -> bool:
    """Whether what follows ``Ông`` is a whole name of a rare family, not the end of one.

    ``Ông Thế Nghĩa`` and ``Ông Thị Lan`` are of the family ``Ông``.
    """
    words = nfc(rest).split(" ")
    return len(words) > 2 and words[0] not in _MIDDLE and all(w[:1].isupper() for w in words)
