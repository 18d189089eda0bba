"""Exemplars: found, nurtured, made known."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.ids import ExemplarId
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.domain.reports.exemplars import Exemplar
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.reports import exemplars
from tdkt_desktop.storage.exemplars import Exemplars
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.unit_labels import UnitLabels
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.kit.controls import button, hinder
from tdkt_desktop.ui.kit.inline import complete_from
from tdkt_desktop.ui.kit.record_model import Column
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.reports.notes_view import NotesView

_WHO, _DAY = 220, 140


class ExemplarsView(NotesView):
    """Those found, the latest first."""

    nominees_wanted = Signal(object, object)
    """People and units, by their ids, are to be put forward."""

    def __init__(self, session: Session) -> None:
        self._names: Mapping[int, str] = {}
        subjects = terms("subject")
        super().__init__(
            session,
            "exemplars",
            self.tr("Điển hình tiên tiến"),
            self.tr("Phát hiện, bồi dưỡng, nêu gương; báo cáo của kỳ đếm và nêu tên."),
            {one: subjects[one] for one in (PERSON, UNIT)},
        )
        self.words.setAccessibleName(self.tr("Vì sao"))
        self.words.setPlaceholderText(self.tr("Vì sao là điển hình, rồi Enter"))
        self.who = self.line(self.tr("Người, đơn vị"), self.tr("Người, đơn vị"), _WHO)
        self.day = self.line(self.tr("Ngày phát hiện"), self.tr("Ngày phát hiện"), _DAY)
        fields: tuple[QWidget, ...] = (self.who, self.day)
        self.put_before_words(*fields)
        self.kind.activated.connect(lambda _: self._offer())
        self.table.nothing = self.tr("Chưa ghi điển hình nào.")
        self.forward = button(self.tr("Đề nghị khen thưởng…"), "user-plus")
        self.forward.clicked.connect(self._put_forward)
        self.top.addWidget(self.forward)
        self.table.chosen.connect(self._show_forward)
        self.table.picked.connect(lambda _: self._show_forward())
        self._show_forward()

    def columns(self) -> list[Column]:
        """Return the columns of the list."""
        return [
            self.day_column("day", self.tr("Ngày phát hiện"), 120, rank=0),
            Column(
                "who",
                self.tr("Người, đơn vị"),
                lambda one: self._names.get(one.id, ""),
                190,
                strong=True,
            ),
            self.text_column("why", self.tr("Vì sao"), 240, grows=True, rank=0),
            self.text_column("by", self.tr("Ai phát hiện"), 140, rank=2),
            self.text_column("nurtured", self.tr("Đã bồi dưỡng"), 180, rank=0),
            self.text_column("told", self.tr("Đã nêu gương"), 180, rank=0),
        ]

    def fetch(self) -> Mapping[ExemplarId, Exemplar]:
        """Return every exemplar, the latest found first."""
        database = self.session.database
        found = {one.id: one for one in Exemplars(database).all()}
        self._names = {
            number: exemplars.exemplar_name(database, one) for number, one in found.items()
        }
        self._offer()
        return found

    def _offer(self) -> None:
        """Offer the names of people, or of units."""
        database = self.session.database
        if self.kind.currentData() == UNIT:
            labels = UnitLabels(database.conn)
            names = [labels.full(one.id) for one in Units(database).all() if one.end is None]
        else:
            store = People(database)
            rows = store.rows(store.ids(PeopleQuery(status="working")))
            names = [row.person.name for row in rows.values()]
        complete_from(self.who, names)

    def edit(self, record: Exemplar, key: str, text: str) -> object:
        """Write one field."""
        return exemplars.edit_exemplar(self.session.database, record, key, text)

    def note(self, kind: str) -> object:
        """Note whoever is named; of today where no day is."""
        typed = {"why": self.words.text()}
        if self.day.text().strip():
            typed["day"] = self.day.text()
        database = self.session.database
        return exemplars.note_exemplar(database, self.who.text(), typed, unit=kind == UNIT)

    def delete(self, ids: Sequence[ExemplarId]) -> object:
        """Take some off the list."""
        return exemplars.delete_exemplars(self.session.database, ids)

    def _show_forward(self) -> None:
        chosen = self.table.selected_ids()
        hinder(self.forward, "" if chosen else self.tr("Hãy chọn điển hình cần đề nghị"))

    def _put_forward(self) -> None:
        chosen = [self.records[number] for number in self.table.selected_ids()]
        self.nominees_wanted.emit(
            [one.person for one in chosen if one.person is not None],
            [one.unit for one in chosen if one.unit is not None],
        )

    def take_focus(self) -> None:
        """Put the keyboard where somebody is named."""
        self.who.setFocus()
