"""What is asked when a provision of the law is confirmed, corrected or superseded."""

import copy
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from tdkt_desktop.domain.typed import read_date
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.amending import Difference, Package
from tdkt_desktop.operations.law.law_rows import LawRow
from tdkt_desktop.operations.law.vocabulary import rating_levels
from tdkt_desktop.ui.eligibility.law_words import clauses, difference_words
from tdkt_desktop.ui.eligibility.regulation_dialogs import names
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox, number_box
from tdkt_desktop.ui.kit.form_dialog import FormDialog, date_hint

_NUMBERS: Mapping[str, str] = {
    "times": QT_TRANSLATE_NOOP("law", "Số lần"),
    "years": QT_TRANSLATE_NOOP("law", "Số năm"),
    "count": QT_TRANSLATE_NOOP("law", "Số lượng"),
    "months": QT_TRANSLATE_NOOP("law", "Số tháng"),
    "within": QT_TRANSLATE_NOOP("law", "Trong số năm"),
    "min_pct": QT_TRANSLATE_NOOP("law", "Từ (%)"),
    "max_pct": QT_TRANSLATE_NOOP("law", "Không quá (%)"),
    "max_count": QT_TRANSLATE_NOOP("law", "Không quá"),
}
_LEVELS: Mapping[str, str] = {
    "min": QT_TRANSLATE_NOOP("law", "Xếp loại từ"),
    "rating_min": QT_TRANSLATE_NOOP("law", "Xếp loại từ"),
}
_MOST = 1000
_SHOWN = 40
Place = tuple[str | int, ...]
"""How a value is reached in an entry: keys and places, from the top."""


class ConfirmDialog(FormDialog):
    """Asks who compared a provision, with which text, on which day."""

    def __init__(self, row: LawRow, by: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Xác nhận đã đối chiếu"), self.tr("Xác nhận"))
        self.setMinimumWidth(520)
        self.note(row.basis)
        self.text = self.line(
            self.tr("Với văn bản"), "", self.tr("Luật số 06/2026/QH16, Điều 1 khoản 5")
        )
        self.by = self.line(self.tr("Ai đối chiếu"), by)
        self.on = self.line(self.tr("Ngày"), show_iso(today()), date_hint())

    def values(self) -> tuple[str, str, str]:
        """Return by whom, with which text, on which day (ISO).

        Raises:
            TdktError: the day is none.
        """
        return self.by.text(), self.text.text(), read_date(self.on.text()) or today()


class AmendDialog(FormDialog):
    """Asks for the agency's wording of a provision: its numbers, its article, its days.

    ``follows`` when it is to follow the one that is there, from a day on.
    """

    def __init__(self, row: LawRow, parent: QWidget, *, follows: bool = False) -> None:
        super().__init__("", "", parent)
        title = self.tr("Thay bằng quy định mới") if follows else self.tr("Sửa quy định")
        self.name_it(title, self.tr("Lưu"))
        self.setMinimumWidth(600)
        self._row, self._follows = row, follows
        condition = row.entry.get("condition")
        if isinstance(condition, Mapping):
            self.note("\n".join(clauses(condition)))
        self._fields: list[tuple[Place, QWidget]] = []
        self._titles: list[str] = []
        for place, key, value, of in _values(row.entry):
            self._add(place, key, value, of)
        self.basis = self.line(
            self.tr("Điều, khoản"), "" if follows else row.basis, self.tr("Luật …, Điều 5 khoản 2")
        )
        start = "" if follows else show_iso(row.valid_from)
        self.start = self.line(self.tr("Từ ngày"), start, date_hint())
        end = "" if follows else show_iso(row.valid_to)
        self.end = self.line(self.tr("Đến ngày"), end, self.tr("để trống nếu chưa biết"))

    def _add(self, place: Place, key: str, value: Any, of: str) -> None:  # noqa: ANN401 - plain data
        if key in _LEVELS:
            box = NoWheelComboBox()
            for level in rating_levels():
                box.addItem(level.name, level.code)
            box.setCurrentIndex(max(0, box.findData(value)))
            field: QWidget = box
        else:
            number = number_box(0, _MOST)
            number.setValue(int(value))
            field = number
        title = QCoreApplication.translate("law", _LEVELS.get(key) or _NUMBERS[key])
        named = f"{title} {of}".strip()
        same = sum(one.startswith(named) for one in self._titles)
        self._titles.append(f"{named} ({same + 1})" if same else named)
        self.form.addRow(self._titles[-1], field)
        self._fields.append((place, field))

    def entry(self) -> dict[str, Any]:
        """Return the entry as asked for.

        Raises:
            TdktError: a day is none, or it does not say where it is written.
        """
        made: dict[str, Any] = copy.deepcopy(dict(self._row.entry))
        for place, field in self._fields:
            inner: Any = made
            for step in place[:-1]:
                inner = inner[step]
            inner[place[-1]] = _value(field)
        if not self.basis.text().strip():
            raise TdktError(self.tr("Hãy ghi điều, khoản của văn bản."))
        made["basis"] = self.basis.text().strip()
        made["valid_from"] = self.first_day()
        made.pop("extends_until_verified", None)
        if end := read_date(self.end.text()):
            made["valid_to"] = end
        else:
            made.pop("valid_to", None)
        return made

    def first_day(self) -> str:
        """Return the day it is in force from (ISO).

        Raises:
            TdktError: it is not said, or is no whole day.
        """
        day = read_date(self.start.text()) or ""
        if len(day) != len("2026-01-01"):
            raise TdktError(self.tr("Hãy ghi đủ ngày, tháng, năm bắt đầu có hiệu lực."))
        return day


class PackageDialog(FormDialog):
    """Shows what a package of law would change, before it is taken in."""

    def __init__(self, package: Package, found: Sequence[Difference], parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Nhập gói quy định"), self.tr("Nhập gói"))
        self.setMinimumWidth(640)
        head = " · ".join(filter(None, (package.name, package.document, package.maker)))
        self.note(head, "name")
        if not found:
            self.note(self.tr("Gói này không làm thay đổi quy định nào đang có."))
        for one in found[:_SHOWN]:
            self.note(difference_words(one))
        if len(found) > _SHOWN:
            self.note(self.tr("… và {count} quy định nữa").format(count=len(found) - _SHOWN))


def _values(entry: Mapping[str, Any], place: Place = ()) -> Iterator[tuple[Place, str, Any, str]]:
    """Yield the numbers and levels of an entry, wherever they stand, and what each is of."""
    known = names()
    of = entry.get("codes") or entry.get("having") or entry.get("scope") or ()
    codes = of if isinstance(of, list) else [of] if isinstance(of, str) else []
    what = " / ".join(known.get(code, code) for code in codes)
    for key, value in entry.items():
        here = (*place, key)
        if isinstance(value, Mapping):
            yield from _values(value, here)
        elif isinstance(value, list):
            for number, one in enumerate(value):
                if isinstance(one, Mapping):
                    yield from _values(one, (*here, number))
        elif key in _LEVELS or (key in _NUMBERS and isinstance(value, int)):
            yield here, key, value, "" if key in _LEVELS else what


def _value(field: QWidget) -> Any:  # noqa: ANN401 - plain data
    if isinstance(field, QSpinBox):
        return field.value()
    assert isinstance(field, QComboBox)  # noqa: S101 - made above
    return field.currentData()
