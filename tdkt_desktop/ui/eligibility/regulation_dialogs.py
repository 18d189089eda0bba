"""Entries of the agency's regulation, asked for in the law's own vocabulary."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.catalogue import shipped_kinds
from tdkt_desktop.operations.law.record_terms import discipline_forms
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.law.vocabulary import rating_levels
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox, number_box
from tdkt_desktop.ui.kit.form_dialog import FormDialog

_LEVEL, _KIND, _SCOPE, _FORM, _NUMBER, _WORDS, _TICK = (
    "level",
    "kind",
    "scope",
    "form",
    "number",
    "words",
    "tick",
)
_MOST = {"months": 720, "min_pct": 100, "count": 10_000}
"""The most a number may be, where that is not sixty."""
_Parts = Sequence[tuple[str, str]]
"""The parts of a condition: key and what kind of value it takes."""
CONDITIONS: Mapping[str, tuple[str, _Parts]] = {
    "rating": (QT_TRANSLATE_NOOP("rules", "Xếp loại của năm từ {min}"), (("min", _LEVEL),)),
    "rating_streak": (
        QT_TRANSLATE_NOOP("rules", "{years} năm liên tục đến khi đề nghị xếp loại từ {min}"),
        (("min", _LEVEL), ("years", _NUMBER)),
    ),
    "prior": (
        QT_TRANSLATE_NOOP("rules", "Đã có {times} lần {codes}"),
        (("codes", _KIND), ("times", _NUMBER), ("consecutive", _TICK)),
    ),
    "initiative": (
        QT_TRANSLATE_NOOP("rules", "{count} sáng kiến phạm vi {scope}"),
        (("scope", _SCOPE), ("count", _NUMBER)),
    ),
    "research": (
        QT_TRANSLATE_NOOP("rules", "{count} đề tài phạm vi {scope}"),
        (("scope", _SCOPE), ("count", _NUMBER)),
    ),
    "no_discipline": (
        QT_TRANSLATE_NOOP("rules", "Không bị kỷ luật từ {min_severity} trong {years} năm"),
        (("min_severity", _FORM), ("years", _NUMBER)),
    ),
    "service": (QT_TRANSLATE_NOOP("rules", "Làm việc từ {months} tháng"), (("months", _NUMBER),)),
    "collective_rating": (
        QT_TRANSLATE_NOOP("rules", "Tập thể xếp loại từ {min}"),
        (("min", _LEVEL),),
    ),
    "members_share": (
        QT_TRANSLATE_NOOP("rules", "Từ {min_pct}% cá nhân đạt {having}"),
        (("having", _KIND), ("min_pct", _NUMBER)),
    ),
    "members_exist": (
        QT_TRANSLATE_NOOP("rules", "Có {count} cá nhân đạt {having}"),
        (("having", _KIND), ("count", _NUMBER)),
    ),
    "members_none_disciplined": (
        QT_TRANSLATE_NOOP("rules", "Không có cá nhân bị kỷ luật từ {min_severity}"),
        (("min_severity", _FORM),),
    ),
    "attest": (QT_TRANSLATE_NOOP("rules", "Hội đồng xác nhận: {words}"), (("words", _WORDS),)),
}
"""The conditions a form can ask for; files may combine them further."""
_OF_UNITS = {"collective_rating", "members_share", "members_exist", "members_none_disciplined"}
"""The conditions that only a collective can meet."""


def condition_words(condition: Mapping[str, Any]) -> str:
    """Return a condition as a phrase."""
    name = next((key for key in condition if key != "option"), "")
    if name in ("all", "any"):
        joint = "; " if name == "all" else QCoreApplication.translate("rules", " hoặc ")
        return joint.join(condition_words(part) for part in condition[name])
    if name not in CONDITIONS:
        return name
    template, parts = CONDITIONS[name]
    values = (
        condition[name] if isinstance(condition[name], Mapping) else {"words": condition[name]}
    )
    known = names()
    shown = {key: "1" for key, _ in parts}
    for key, value in values.items():
        codes = value if isinstance(value, list) else [value]
        shown[key] = " / ".join(known.get(str(code), str(code)) for code in codes)
    return QCoreApplication.translate("rules", template).format(**shown)


def names() -> dict[str, str]:
    """Return what the codes in conditions are called."""
    found = {level.code: f"“{level.name}”" for level in rating_levels()}
    found |= {form.code: f"“{form.name}”" for form in discipline_forms().values()}
    found |= {kind.code: kind.short for kind in shipped_kinds()}
    return found | terms("initiative_scope")


def _blank(template: str) -> str:
    """Return the phrase of a condition with its values left open."""
    words = QCoreApplication.translate("rules", template)
    for part in (
        "min",
        "years",
        "times",
        "codes",
        "count",
        "scope",
        "min_severity",
        "months",
        "min_pct",
        "having",
        "words",
    ):
        words = words.replace(f"{{{part}}}", "…")
    return words


class RuleDialog(FormDialog):
    """Asks for one condition on one kind."""

    def __init__(self, database: Database, entry: Mapping[str, Any], parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Điều kiện của quy chế"), self.tr("Lưu"))
        self.setMinimumWidth(560)
        self._entry = entry
        self._all_kinds = [(k.name, k.code) for k in Kinds(database).all() if not k.import_only]
        self.kind = _box(self._all_kinds, (entry.get("kinds") or [""])[0])
        self.form.addRow(self.tr("Danh hiệu, hình thức"), self.kind)
        self._subjects = {k.code: k.subjects for k in Kinds(database).all()}
        self.subject = _box((), "")
        self._show_subjects((entry.get("subjects") or [""])[0])
        self.kind.activated.connect(lambda _: self._show_kind())
        self.subject.activated.connect(lambda _: self._show_conditions())
        self.form.addRow(self.tr("Đối tượng"), self.subject)
        condition = entry.get("condition", {})
        name = next(iter(condition), "rating")
        self._fixed = name not in CONDITIONS
        self.what = _box((), "")
        self._list_conditions(name)
        self.form.addRow(self.tr("Điều kiện"), self.what)
        self._fields: dict[str, tuple[str, QWidget]] = {}
        self._first = self.form.rowCount()
        self.basis = self.line(
            self.tr("Điều, khoản"), entry.get("basis", ""), self.tr("Quy chế …, Điều 5 khoản 2")
        )
        if self._fixed:
            self.what.setEnabled(False)
            self.note(condition_words(condition))
        else:
            self._ask_for(condition.get(name, {}))
            self.what.activated.connect(lambda _: self._ask_for({}))

    def _show_subjects(self, keep: str) -> None:
        """Offer those the kind chosen is for."""
        fitting = self._subjects.get(self.kind.currentData(), ())
        self.subject.clear()
        for code, name in terms("subject").items():
            if code in fitting:
                self.subject.addItem(name, code)
        self.subject.setCurrentIndex(max(0, self.subject.findData(keep)))

    def _show_kind(self) -> None:
        self._show_subjects(self.subject.currentData())
        self._show_conditions()

    def _show_conditions(self) -> None:
        """Offer the conditions that the subject chosen can meet."""
        if self._fixed:
            return
        before = self.what.currentData()
        self._list_conditions(before)
        if self.what.currentData() != before:
            self._ask_for({})

    def _list_conditions(self, keep: str) -> None:
        units = self.subject.currentData() == UNIT
        self.what.clear()
        for key, (template, _) in CONDITIONS.items():
            if units or key not in _OF_UNITS or (self._fixed and key == keep):
                self.what.addItem(_blank(template), key)
        self.what.setCurrentIndex(max(0, self.what.findData(keep)))

    def _ask_for(self, values: Any) -> None:  # noqa: ANN401 - plain data
        """Show the fields of the condition chosen."""
        for _ in self._fields:
            self.form.removeRow(self._first)
        self._fields = {}
        given = values if isinstance(values, Mapping) else {"words": values}
        titles = {
            _LEVEL: self.tr("Mức từ"),
            _KIND: self.tr("Là"),
            _SCOPE: self.tr("Phạm vi ảnh hưởng từ"),
            _FORM: self.tr("Kỷ luật từ"),
            _WORDS: self.tr("Nội dung"),
            _TICK: self.tr("Liên tục"),
        }
        parts = CONDITIONS[self.what.currentData()][1]
        numbers = {
            "times": self.tr("Số lần"),
            "years": self.tr("Số năm"),
            "count": self.tr("Số lượng"),
            "months": self.tr("Số tháng"),
            "min_pct": self.tr("Tỷ lệ (%)"),
        }
        for place, (key, kind) in enumerate(parts):
            field = self._field(kind, given.get(key), _MOST.get(key, 60))
            self._fields[key] = kind, field
            title = numbers[key] if kind == _NUMBER else titles[kind]
            self.form.insertRow(self._first + place, title, field)

    def _field(self, kind: str, value: Any, most: int) -> QWidget:  # noqa: ANN401 - plain data
        if kind == _NUMBER:
            number = number_box(1, most)
            number.setValue(int(value or 1))
            return number
        if kind == _WORDS:
            return QLineEdit(str(value or ""))
        if kind == _TICK:
            tick = QCheckBox(self.tr("các năm liên tiếp, đến năm xét hoặc năm trước đó"))
            tick.setChecked(bool(value))
            return tick
        choices = {
            _LEVEL: [(level.name, level.code) for level in rating_levels()],
            _SCOPE: [(name, code) for code, name in terms("initiative_scope").items()],
            _FORM: [(f.name, f.code) for f in discipline_forms().values() if not f.pending],
            _KIND: self._all_kinds,
        }[kind]
        return _box(choices, value[0] if isinstance(value, list) else value)

    def entry(self) -> dict[str, Any]:
        """Return the entry as asked for.

        Raises:
            TdktError: something is left empty.
        """
        made = {key: value for key, value in self._entry.items() if key != "tightens"}
        if not self.basis.text().strip():
            raise TdktError(self.tr("Hãy ghi điều, khoản của quy chế."))
        if not self._fixed and self._values() == "":
            raise TdktError(self.tr("Hãy ghi nội dung Hội đồng phải xác nhận."))
        if not self._fixed:
            made["condition"] = {self.what.currentData(): self._values()}
        return made | {
            "kinds": [self.kind.currentData()],
            "subjects": [self.subject.currentData()],
            "basis": self.basis.text().strip(),
        }

    def _values(self) -> Any:  # noqa: ANN401 - plain data
        found = {key: _value(field) for key, (_, field) in self._fields.items()}
        if "words" in found:
            return found["words"]
        if "codes" in found:
            found["codes"] = [found["codes"]]
            if found["consecutive"]:
                found["ends"] = "year_before_or_same"
        if self.what.currentData() == "rating_streak":
            found["up_to"] = "proposal"
        return found


def _value(field: QWidget) -> Any:  # noqa: ANN401 - plain data
    if isinstance(field, QSpinBox):
        return field.value()
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QComboBox):
        return field.currentData()
    return field.text().strip() if isinstance(field, QLineEdit) else None


class QuotaDialog(FormDialog):
    """Asks for a quota: so many percent of those with another title, or so many in all."""

    def __init__(self, database: Database, entry: Mapping[str, Any], parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Tỷ lệ, chỉ tiêu của quy chế"), self.tr("Lưu"))
        self._entry = entry
        kinds = [(k.name, k.code) for k in Kinds(database).all() if not k.import_only]
        self.kind = _box(kinds, (entry.get("kinds") or [""])[0])
        self.form.addRow(self.tr("Danh hiệu, hình thức"), self.kind)
        self.way = _box(
            [
                (self.tr("Không quá … % số người đạt"), "max_pct"),
                (self.tr("Không quá … (số lượng)"), "max_count"),
            ],
            "max_count" if "max_count" in entry else "max_pct",
        )
        self.form.addRow(self.tr("Cách tính"), self.way)
        self.most = number_box(1, 100_000)
        self.most.setValue(int(entry.get("max_pct") or entry.get("max_count") or 15))
        self.form.addRow(self.tr("Không quá"), self.most)
        self.of = _box(kinds, entry.get("of", ""))
        self.form.addRow(self.tr("Của số đạt"), self.of)
        self.basis = self.line(self.tr("Điều, khoản"), entry.get("basis", ""))
        self.way.activated.connect(lambda _: self._show_of())
        self._show_of()

    def _show_of(self) -> None:
        percent = self.way.currentData() == "max_pct"
        self.form.setRowVisible(self.of, percent)
        self.most.setMaximum(100 if percent else 100_000)

    def entry(self) -> dict[str, Any]:
        """Return the entry as asked for."""
        way = self.way.currentData()
        made = {k: v for k, v in self._entry.items() if k not in ("max_pct", "max_count", "of")}
        made |= {"kinds": [self.kind.currentData()], way: self.most.value()}
        if way == "max_pct":
            made["of"] = self.of.currentData()
        return made | {"basis": self.basis.text().strip()}


class DeadlineDialog(FormDialog):
    """Asks for a deadline: what is due, and on which day of the year."""

    def __init__(self, database: Database, entry: Mapping[str, Any], parent: QWidget) -> None:
        super().__init__("", "", parent)
        del database
        self.name_it(self.tr("Thời hạn của quy chế"), self.tr("Lưu"))
        self._entry = entry
        self.fact = self.line(
            self.tr("Việc phải xong"), entry.get("fact", ""), self.tr("Nộp hồ sơ tổng kết năm")
        )
        month, _, day = entry.get("month_day", "12-10").partition("-")
        self.day = self.line(self.tr("Ngày hằng năm"), f"{day}/{month}", "10/12")
        self.basis = self.line(self.tr("Điều, khoản"), entry.get("basis", ""))

    def entry(self) -> dict[str, Any]:
        """Return the entry as asked for.

        Raises:
            TdktError: what is due is left empty, or the day is no day of a year.
        """
        if not self.fact.text().strip():
            raise TdktError(self.tr("Hãy ghi việc phải xong."))
        day, _, month = self.day.text().strip().replace("-", "/").replace(".", "/").partition("/")
        try:
            found = dt.date(2024, int(month), int(day))
        except ValueError as error:
            words = self.tr("Ngày hằng năm ghi ngày và tháng, ví dụ 10/12.")
            raise TdktError(words) from error
        return {
            **self._entry,
            "fact": self.fact.text().strip(),
            "month_day": f"{found:%m-%d}",
            "basis": self.basis.text().strip(),
        }


def _box(items: Sequence[tuple[str, str]], chosen: Any) -> NoWheelComboBox:  # noqa: ANN401 - plain data
    box = NoWheelComboBox()
    box.setMaxVisibleItems(20)
    box.setMinimumContentsLength(24)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for name, code in items:
        box.addItem(name, code)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
