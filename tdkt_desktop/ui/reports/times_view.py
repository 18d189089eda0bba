"""Who had a title so many times, with the years: asked by boxes, opened as a list of people."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.domain.eligibility.conditions import listed
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.people import PersonRow
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.reports.times import Had, Times, save_had, who_had
from tdkt_desktop.progress import Progress
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox, number_box
from tdkt_desktop.ui.kit.controls import button, hinder, label, panel, row
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.reports.saving import save_table

_MOST_TIMES, _FIRST_YEAR = 40, 1960
_ASKED_FIRST = "CSTDCS"
"""What is asked for at first, if the file has the kind."""


class TimesView(QWidget):
    """A sentence of boxes, and under it the people it is true of."""

    wanted = Signal(list, str)
    """Some people are wanted on their own page: their ids, what they have in common."""
    one_wanted = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._had: dict[PersonId, Had] = {}
        self._rows: dict[PersonId, PersonRow] = {}
        self._asked = 0
        self.kind, self.never = NoWheelComboBox(), NoWheelComboBox()
        self.kind.setAccessibleName(self.tr("Danh hiệu, hình thức"))
        self.never.setAccessibleName(self.tr("Chưa từng được"))
        for box in (self.kind, self.never):
            box.setMinimumContentsLength(22)
            box.setSizeAdjustPolicy(
                NoWheelComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        year = Settings(session.database).agency().year
        self.times = number_box(1, _MOST_TIMES)
        self.times.setValue(3)
        self.times.setAccessibleName(self.tr("Ít nhất mấy lần"))
        self.first, self.last = number_box(_FIRST_YEAR, year), number_box(_FIRST_YEAR, year)
        self.first.setValue(year - 10)
        self.last.setValue(year)
        self.first.setAccessibleName(self.tr("Từ năm"))
        self.last.setAccessibleName(self.tr("Đến năm"))
        self.in_a_row = QCheckBox(self.tr("liên tục"))
        self.left = QCheckBox(self.tr("cả người đã thôi công tác"))
        self.count = label(role="strong")
        self.open = button(self.tr("Mở ở Cán bộ ›"), role="link")
        self.open.clicked.connect(self._open_all)
        self._model = RecordModel[PersonId](self._columns(), lambda _: self._rows, self)
        self.table = RecordTable[PersonId]("times", self._model, session)
        self.table.setAccessibleName(self.tr("Ai đủ số lần"))
        self.table.nothing = self.tr("Không có ai.")
        self.table.opened.connect(self.one_wanted)
        self._fill_kinds()
        for box in (self.kind, self.never):
            box.activated.connect(lambda _: self.read())
        for number in (self.times, self.first, self.last):
            number.editingFinished.connect(self.read)
        for check in (self.in_a_row, self.left):
            check.clicked.connect(lambda _: self.read())
        self._lay_out()

    def _lay_out(self) -> None:
        box = QVBoxLayout()
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(8)
        say = self.tr
        box.addLayout(
            row(
                label(say("Đã được")), self.kind, label(say("ít nhất")), self.times,
                label(say("lần")), self.in_a_row, label(say("từ năm")), self.first,
                label(say("đến năm")), self.last, None,
            )
        )  # fmt: skip
        box.addLayout(row(label(say("mà chưa từng được")), self.never, self.left, None))
        box.addLayout(row(self.count, None, self.open))
        box.addWidget(self.table, 1)
        parts = QHBoxLayout(self)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.addWidget(panel(box))

    def _columns(self) -> list[Column]:
        def years(one: PersonRow) -> str:
            return listed(self._had[one.person.id].years)

        def times(one: PersonRow) -> str:
            return dotted(len(self._had[one.person.id].years))

        return [
            Column("name", self.tr("Họ và tên"), lambda r: r.person.name, 190, strong=True),
            Column("position", self.tr("Chức vụ"), lambda r: r.position, 150, rank=3),
            Column("unit", self.tr("Đơn vị"), lambda r: r.unit_name, 220, middle=True, rank=2),
            Column("times", self.tr("Số lần"), times, 70, right=True, rank=0),
            Column("years", self.tr("Các năm"), years, 300, grows=True, rank=0),
        ]

    def _fill_kinds(self) -> None:
        kinds = [
            kind
            for kind in sorted(Kinds(self._session.database).all(), key=lambda one: -one.rank)
            if PERSON in kind.subjects
        ]
        self.never.addItem(self.tr("(không đặt điều kiện)"), "")
        for kind in kinds:
            self.kind.addItem(kind.name, kind.code)
            self.never.addItem(kind.name, kind.code)
        self.kind.setCurrentIndex(max(0, self.kind.findData(_ASKED_FIRST)))

    # -- asking --------------------------------------------------------------------------

    def asked(self) -> Times:
        """Return what the boxes ask."""
        return Times(
            self.kind.currentData(),
            self.times.value(),
            self.first.value(),
            self.last.value(),
            in_a_row=self.in_a_row.isChecked(),
            never=self.never.currentData(),
            staying=not self.left.isChecked(),
        )

    def read(self) -> None:
        """Ask anew, on the worker."""
        asked = self.asked()
        self._asked += 1

        def work(database: Database, _: Progress) -> tuple[list[Had], dict[PersonId, PersonRow]]:
            had = who_had(database, asked)
            return had, People(database).rows([one.person for one in had])

        self._session.run(
            work, partial(self._show, self._asked), text=self.tr("Đang đếm…"), window=self.window()
        )

    def _show(self, asked: int, found: tuple[list[Had], dict[PersonId, PersonRow]]) -> None:
        if asked != self._asked:
            return
        had, self._rows = found
        self._had = {one.person: one for one in had}
        self.table.show_ids([one.person for one in had])
        self.count.setText(self.tr("{count} người").format(count=dotted(len(had)) or "0"))
        hinder(self.open, "" if had else self.tr("Không có ai."))

    def words(self) -> str:
        """Return what is asked, in words."""
        asked = self.asked()
        words = self.tr("{kind} ít nhất {times} lần, {first}–{last}").format(
            kind=self.kind.currentText(), times=asked.times, first=asked.first, last=asked.last
        )
        if asked.in_a_row:
            words += self.tr(", liên tục")
        if asked.never:
            words += self.tr(", chưa từng được {kind}").format(kind=self.never.currentText())
        return words

    # -- doing ---------------------------------------------------------------------------

    def _open_all(self) -> None:
        self.wanted.emit(list(self._had), self.words())

    def export(self, ending: str) -> None:
        """Ask where, and write the people with their years as Excel or PDF."""
        had, title = list(self._had.values()), self.words()
        save_table(
            self._session,
            self,
            self.tr("Xuất danh sách"),
            f"du-so-lan{ending}",
            lambda db, path: save_had(db, had, title, path),
        )

    def take_focus(self) -> None:
        """Put the keyboard into the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
