"""A doubtful row beside the people it may be: who is it?"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tdkt_desktop.domain.people.likeness import explain
from tdkt_desktop.domain.people.matching import Known
from tdkt_desktop.domain.people.people import PersonRow
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.keys import text_key
from tdkt_desktop.operations.importing.plan import AS_NEW, PlanRow
from tdkt_desktop.ui.importing.plan_model import field_title
from tdkt_desktop.ui.kit.controls import button, label, row, rule

_FIELDS = ("name", "birth_date", "sex", "identity", "code", "position", "unit")
_DATES = ("birth_date",)
_MOST = 4
LATER = -1
"""The answer that leaves a row for later."""


class WhoDialog(QDialog):
    """The row on the left, up to four people beside it, a button under each.

    ``source`` names the row's file where several lists are taken in. After :meth:`exec`,
    ``answer`` is a person's id, ``AS_NEW`` or :data:`LATER`.
    """

    def __init__(
        self,
        plan_row: PlanRow,
        people: Sequence[PersonRow],
        left: int,
        parent: QWidget,
        source: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Đối chiếu cán bộ"))
        self.answer = LATER
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(6)
        values = {key: plan_row.values.get(key, "") for key in _FIELDS}
        self._head(0, self.tr("Dòng {row} của danh sách").format(row=plan_row.number), source)
        for place, key in enumerate(_FIELDS, start=2):
            self._grid.addWidget(label(field_title(key), "muted"), place, 0)
            self._grid.addWidget(_cell(_shown(key, values[key])), place, 1)
        for column, person in enumerate(people[:_MOST], start=1):
            self._person(column, person, plan_row, values)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        box.addWidget(label(self.tr("Dòng này ứng với cán bộ nào?"), "title"))
        rest = self.tr("Còn {count} dòng chưa rõ").format(count=left) if left > 1 else ""
        box.addWidget(label(rest, "muted"))
        box.addLayout(self._grid)
        box.addWidget(rule())
        new = button(self.tr("Thêm cán bộ mới"), "user-plus")
        new.clicked.connect(lambda: self._answer(AS_NEW))
        later = button(self.tr("Xử lý sau"))
        later.clicked.connect(self.reject)
        box.addLayout(row(new, None, later))

    def _head(self, column: int, title: str, why: str) -> None:
        self._grid.addWidget(label(title, "strong"), 0, column + 1)
        self._grid.setColumnMinimumWidth(column + 1, 180)
        if why:
            self._grid.addWidget(label(why, "muted"), 1, column + 1)

    def _person(
        self, column: int, found: PersonRow, plan_row: PlanRow, values: dict[str, str]
    ) -> None:
        person = found.person
        known = Known(person, text_key(found.unit_name))
        score, reasons = explain(plan_row.values, text_key(values["unit"]), known)
        why = ", ".join(QCoreApplication.translate("duplicates", r) for r in reasons)
        shown = self.tr("Giống {score}%: {why}").format(score=score, why=why) if why else ""
        self._head(column, person.name, shown)
        for place, key in enumerate(_FIELDS, start=2):
            own = (
                found.unit_name
                if key == "unit"
                else found.position
                if key == "position"
                else (getattr(person, key) or "")
            )
            other = values[key]
            differs = bool(own and other) and text_key(own) != text_key(other)
            self._grid.addWidget(_cell(_shown(key, own), differs=differs), place, column + 1)
        choose = button(
            self.tr("Chọn người này"), "user-check", role="primary" if column == 1 else ""
        )
        choose.clicked.connect(lambda: self._answer(person.id))
        holder = QHBoxLayout()
        holder.addWidget(choose)
        holder.addStretch(1)
        self._grid.addLayout(holder, len(_FIELDS) + 2, column + 1)

    def _answer(self, answer: int) -> None:
        self.answer = answer
        self.accept()


def _shown(key: str, value: str) -> str:
    return (show_iso(value) if key in _DATES else value) or "–"


def _cell(text: str, *, differs: bool = False) -> QLabel:
    text_label = label(f"≠ {text}" if differs else text, "doubt" if differs else "")
    text_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text_label
