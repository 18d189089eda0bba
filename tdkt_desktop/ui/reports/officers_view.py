"""Who does the work of emulation and commendation: since when, how, with what schooling."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from tdkt_desktop.domain.ids import OfficerId, PersonId
from tdkt_desktop.domain.people.people import PeopleQuery, PersonRow
from tdkt_desktop.domain.reports.officers import Officer
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.note_words import WORKS
from tdkt_desktop.operations.reports import officers
from tdkt_desktop.storage.officers import Officers
from tdkt_desktop.storage.people import People
from tdkt_desktop.ui.kit.inline import complete_from
from tdkt_desktop.ui.kit.record_model import Column
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.reports.notes_view import NotesView

_SINCE = 160


class OfficersView(NotesView):
    """Those who do the work, and who did it before them."""

    def __init__(self, session: Session) -> None:
        self._people: Mapping[PersonId, PersonRow] = {}
        super().__init__(
            session,
            "officers",
            self.tr("Người làm công tác thi đua, khen thưởng"),
            self.tr("Biểu 0605 và báo cáo đếm những người đang làm vào ngày 31/12 của năm."),
            {str(int(one)): _called(one) for one in WORKS},
        )
        self.words.setAccessibleName(self.tr("Họ và tên"))
        self.words.setPlaceholderText(self.tr("Họ và tên cán bộ rồi Enter"))
        self.since = self.line(
            self.tr("Làm công tác này từ ngày"), self.tr("Làm từ ngày, năm"), _SINCE
        )
        self.put_before_words(self.since)
        self.table.nothing = self.tr("Chưa ghi ai làm công tác thi đua, khen thưởng.")

    def columns(self) -> list[Column]:
        """Return the columns of the list."""
        schooling = terms("education")
        return [
            Column("name", self.tr("Họ và tên"), self._name, 190, strong=True, grows=True),
            Column("unit", self.tr("Đơn vị"), self._unit, 190, middle=True, muted=True, rank=3),
            Column("born", self.tr("Ngày sinh"), self._born, 104, muted=True, rank=4),
            Column(
                "specialised",
                self.tr("Chuyên trách, kiêm nhiệm"),
                lambda one: _called(one.specialised),
                150,
                edit=self.writer("specialised"),
                rank=2,
            ),
            Column(
                "education",
                self.tr("Trình độ"),
                lambda one: schooling.get(one.education or "", ""),
                130,
                edit=self.writer("education"),
                rank=0,
            ),
            self.day_column("since", self.tr("Làm công tác này từ"), 140, rank=0),
            self.day_column("until", self.tr("Đến ngày"), 110, rank=1),
        ]

    def _name(self, one: Officer) -> str:
        return self._people[one.person].person.name

    def _unit(self, one: Officer) -> str:
        return self._people[one.person].unit_name

    def _born(self, one: Officer) -> str:
        return self._people[one.person].person.born

    def fetch(self) -> Mapping[OfficerId, Officer]:
        """Return everybody, those who still do the work first."""
        store = People(self.session.database)
        found = {one.id: one for one in Officers(self.session.database).all()}
        self._people = store.rows([one.person for one in found.values()])
        working = store.rows(store.ids(PeopleQuery(status="working")))
        complete_from(self.words, [row.person.name for row in working.values()])
        return found

    def edit(self, record: Officer, key: str, text: str) -> object:
        """Write one field."""
        return officers.edit_officer(self.session.database, record, key, text)

    def note(self, kind: str) -> object:
        """Put whoever is named on the list."""
        database = self.session.database
        person = officers.person_named(database, self.words.text())
        since = self.since.text()
        return officers.add_officer(database, person, specialised=kind == "1", since=since)

    def delete(self, ids: Sequence[OfficerId]) -> object:
        """Take some off the list."""
        return officers.delete_officers(self.session.database, ids)


def _called(specialised: bool) -> str:
    return QCoreApplication.translate("reports", WORKS[specialised])
