"""What many records lack, said of those selected at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.people import People
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import button, label, row
from tdkt_desktop.ui.kit.form_dialog import fitting
from tdkt_desktop.ui.kit.record_model import Column, Fetch, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session


@dataclass(frozen=True, slots=True)
class Lacking:
    """Some records that lack something: how they are read, and shown in a list of that ``key``."""

    key: str
    ids: Sequence[int]
    fetch: Fetch[Any]
    columns: Sequence[Column]


def lacking_awards(database: Database, ids: Sequence[int]) -> Lacking:
    """Return awards to say something of."""
    translate = QCoreApplication.translate
    name, unit = translate("FillDialog", "Họ và tên, tập thể"), translate("FillDialog", "Đơn vị")
    position, kind = translate("FillDialog", "Chức vụ"), translate("FillDialog", "Khen thưởng")
    year = translate("FillDialog", "Năm")
    columns = (
        Column("name", name, lambda r: r.recipient, 200, strong=True),
        Column("position", position, lambda r: r.position, 180, rank=1),
        Column("unit", unit, lambda r: r.unit_name, 190, middle=True, rank=3),
        Column("kind", kind, lambda r: r.kind_short, 120, rank=0),
        Column("year", year, lambda r: str(r.award.year_cell), 64, rank=2),
    )
    return Lacking("fill", ids, Awards(database).rows, columns)


def lacking_people(database: Database, ids: Sequence[int]) -> Lacking:
    """Return people to say something of."""
    translate = QCoreApplication.translate
    columns = (
        Column(
            "name",
            translate("FillDialog", "Họ và tên"),
            lambda r: r.person.name,
            240,
            strong=True,
            grows=True,
        ),
        Column("position", translate("FillDialog", "Chức vụ"), lambda r: r.position, 180, rank=1),
        Column(
            "unit",
            translate("FillDialog", "Đơn vị"),
            lambda r: r.unit_name,
            200,
            middle=True,
            rank=2,
        ),
    )
    return Lacking("fill-people", ids, People(database).rows, columns)


def lacking_movements(database: Database, ids: Sequence[int]) -> Lacking:
    """Return movements to say something of."""
    translate = QCoreApplication.translate
    columns = (
        Column(
            "name",
            translate("FillDialog", "Phong trào"),
            lambda r: r.movement.name,
            300,
            strong=True,
            grows=True,
        ),
        Column(
            "launcher",
            translate("FillDialog", "Người phát động"),
            lambda r: r.movement.launcher or "",
            200,
        ),
        Column(
            "start", translate("FillDialog", "Từ ngày"), lambda r: show_iso(r.movement.start), 104
        ),
    )
    return Lacking("fill-movements", ids, Movements(database).rows, columns)


class FillDialog(QDialog):
    """The records that lack something; those selected get the value chosen, then they go.

    ``fetch`` reads them, ``columns`` show them.
    """

    def __init__(
        self,
        session: Session,
        title: str,
        choices: Mapping[str, str],
        lacking: Lacking,
        save: Callable[..., object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._session, self._save = session, save
        self._left = list(lacking.ids)
        self.value = NoWheelComboBox()
        self.value.setAccessibleName(title)
        for code, name in choices.items():
            self.value.addItem(name, code)
        self.value.setCurrentIndex(-1)  # nothing is said of records until it is chosen
        self.value.setPlaceholderText(self.tr("Chọn giá trị…"))
        self.value.currentIndexChanged.connect(lambda _: self._count())
        self.model = RecordModel[Any](lacking.columns, lacking.fetch, self)
        self.table = RecordTable[Any](lacking.key, self.model, session)
        self.table.chosen.connect(self._count)
        self.put = button("", "check", role="primary")
        self.put.clicked.connect(self._put)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.put.click)
        close = button(self.tr("Đóng"))
        close.clicked.connect(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(label(title, "title"))
        box.addWidget(
            label(
                self.tr("Chọn các dòng (Ctrl, Shift hoặc Ctrl+A), rồi chọn giá trị và ghi."),
                "muted",
                wrap=True,
            )
        )
        box.addWidget(self.table, 1)
        box.addLayout(row(self.value, None, close, self.put))
        self.resize(fitting(860, 560))
        self._show()
        self.table.setFocus()

    def _show(self) -> None:
        self.table.show_ids(self._left)
        if self._left and self.table.current_id() is None:
            self.table.go_to_row(0)
        self._count()

    def _count(self) -> None:
        count = len(self.table.selected_ids())
        self.put.setText(self.tr("Ghi cho {count} dòng").format(count=dotted(count) or "0"))
        self.put.setEnabled(count > 0 and self.value.currentIndex() >= 0)

    def _put(self) -> None:
        """Say it of those selected, as one operation; the others stay."""
        ids, code = self.table.selected_ids(), self.value.currentData()
        if self._session.do(lambda db: self._save(db, ids, code), self) is None:
            return
        self._left = [one for one in self._left if one not in ids]
        if self._left:
            self._show()
        else:
            self.accept()
