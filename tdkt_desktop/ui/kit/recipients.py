"""Choosing who is awarded or put forward: people, units, or others by name."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.domain.people.units import Unit
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.unit_labels import UnitLabels
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.kit.controls import SearchField, button, chip, label, row
from tdkt_desktop.ui.kit.record_model import Column
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.tick_model import TickModel
from tdkt_desktop.ui.kit.unit_box import UnitBox


class RecipientChooser(QWidget):
    """A list to tick people in, one of units, a page for names; ``changed`` with every tick."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._people, self._units = People(session.database), Units(session.database)
        self._by_id: dict[UnitId, Unit] = {}
        self._searched = PERSON
        self._came_chosen = False
        """Whether the list is narrowed to those who were chosen when the dialog opened."""
        self.subject_chips = {
            PERSON: chip(self.tr("Cá nhân"), checked=True),
            UNIT: chip(self.tr("Tập thể")),
            HOUSEHOLD: chip(self.tr("Hộ gia đình")),
        }
        for subject, push_button in self.subject_chips.items():
            push_button.setAutoExclusive(True)
            push_button.clicked.connect(partial(self._subject_clicked, subject))
        self._build()

    def _subject_clicked(self, subject: str, *_: object) -> None:
        self.set_subject(subject)

    def _build(self) -> None:
        self.search = SearchField(self.tr("Tìm người…"))
        self.search.searched.connect(self._search)
        self.search.done.connect(self._into_list)
        self.setFocusProxy(self.search)
        self.unit_box = UnitBox(self.tr("Tất cả đơn vị"))
        self.unit_box.show_units(self._units.all())
        self.unit_box.currentIndexChanged.connect(lambda _: self.show_lists())
        self.only = chip(self.tr("Đã chọn"))
        self.only.setToolTip(self.tr("Chỉ xem những người đã chọn"))
        self.only.toggled.connect(lambda _: self.show_lists())
        self.all = button(self.tr("Chọn cả danh sách"), "list-checks")
        self.all.clicked.connect(self._tick_all)
        people = [
            Column("name", self.tr("Họ và tên"), lambda r: r.person.name, 200, strong=True),
            Column("born", self.tr("Ngày sinh"), lambda r: r.person.born, 104, muted=True),
            Column("unit", self.tr("Đơn vị"), lambda r: r.unit_name, 180, middle=True),
            Column("latest", self.tr("Gần nhất"), lambda r: r.latest_award, 110, muted=True),
        ]
        labels = UnitLabels(self._session.database.conn)
        units = [
            Column("name", self.tr("Tên đơn vị"), lambda u: labels.full(u.id), 480, strong=True)
        ]
        self.people = TickModel(people, self._people.rows, self)
        self.units = TickModel(units, lambda _: self._by_id, self)
        self.people_table = RecordTable("record-people", self.people, self._session)
        self.unit_table = RecordTable("record-units", self.units, self._session)
        self.households = QPlainTextEdit()
        self.households.setPlaceholderText(
            self.tr("Mỗi dòng một hộ, ví dụ: Gia đình ông Nguyễn Văn A, thôn 3")
        )
        self.households.setTabChangesFocus(True)
        self.households.textChanged.connect(self.changed)
        self.stack = QStackedWidget()
        lists: tuple[tuple[RecordTable[Any], TickModel[Any]], ...] = (
            (self.people_table, self.people),
            (self.unit_table, self.units),
        )
        for widget, model in lists:
            self.stack.addWidget(widget)
            model.ticked.connect(self.changed)
            widget.opened.connect(lambda n, m=model: m.tick([n], on=n not in m.chosen))
            widget.takes_space = True
            widget.toggle_wanted.connect(partial(self._toggle, widget, model))
        self.stack.addWidget(self.households)
        self.count = label(role="strong")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addLayout(row(self.search, self.unit_box, self.only, None, self.all))
        box.addWidget(self.stack, 1)
        box.addWidget(self.count)

    @property
    def subject(self) -> str:
        """Who is being chosen: people, units or households."""
        return next(s for s, push_button in self.subject_chips.items() if push_button.isChecked())

    def set_subject(self, subject: str) -> None:
        """Choose among people, units or households."""
        if subject != self._searched:
            self._searched = subject
            self.search.clear()  # it was typed for others
        self.subject_chips[subject].setChecked(True)
        self.stack.setCurrentIndex((PERSON, UNIT, HOUSEHOLD).index(subject))
        lists = subject != HOUSEHOLD
        for widget in (self.search, self.all, self.only):
            widget.setVisible(lists)
        self.unit_box.setVisible(subject == PERSON)
        self.search.setPlaceholderText(
            self.tr("Tìm đơn vị…") if subject == UNIT else self.tr("Tìm người…")
        )
        self.show_lists()

    def show_lists(self) -> None:
        """Show who matches what is typed and filtered."""
        if self.subject == UNIT:
            text = fold(self.search.text().strip())
            units = [u for u in self._units.all() if u.end is None and text in fold(u.name)]
            chosen = self.units.chosen if self.only.isChecked() else None
            self._by_id = {u.id: u for u in units if chosen is None or u.id in chosen}
            self.unit_table.show_ids(list(self._by_id))
        else:
            query = PeopleQuery(
                text=self.search.text(), unit=self.unit_box.unit(), status="working"
            )
            ids = self._people.ids(query)
            if self.only.isChecked():
                ids = [number for number in ids if number in self.people.chosen]
            self.people_table.show_ids(ids)
        self.changed.emit()

    def _into_list(self) -> None:
        if (shown := self.stack.currentWidget()) is not None:
            shown.setFocus()

    def _search(self, text: str) -> None:
        """Look among everybody, also where only those who came chosen were shown."""
        if text.strip() and self._came_chosen:
            self._came_chosen = False
            self.only.setChecked(False)  # shows the lists anew
        else:
            self.show_lists()

    def names(self) -> tuple[str, ...]:
        """Return the names typed, a line each."""
        lines = self.households.toPlainText().splitlines()
        return tuple(line.strip() for line in lines if line.strip())

    def tell_count(self, count: int) -> None:
        """Say how many are chosen."""
        self.count.setText(self.tr("Đã chọn {count}").format(count=count))

    def show_chosen(self) -> None:
        """Bring those chosen into view: several alone, until somebody else is looked for."""
        if len(self.units.chosen if self.subject == UNIT else self.people.chosen) > 1:
            self.only.setChecked(True)
            self._came_chosen = True
        lists: tuple[tuple[RecordTable[Any], TickModel[Any]], ...] = (
            (self.people_table, self.people),
            (self.unit_table, self.units),
        )
        for table, model in lists:
            first = next((one for one in model.ids if one in model.chosen), None)
            if first is not None:
                table.go_to(first)

    @staticmethod
    def _toggle(table: RecordTable[Any], model: TickModel[Any]) -> None:
        """Tick all selected rows, or untick them if all are ticked."""
        ids = table.selected_ids()
        model.tick(ids, on=any(number not in model.chosen for number in ids))

    def _tick_all(self) -> None:
        model: TickModel[Any] = self.units if self.subject == UNIT else self.people
        on = any(number not in model.chosen for number in model.ids)
        model.tick(model.ids, on=on)
