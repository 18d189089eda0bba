"""One unit beside the tree: its names, awards by year, people."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.domain.people.units import ALIAS, Unit
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.eligibility.next_steps import NextSteps
from tdkt_desktop.ui.kit.controls import button, clear, label, rule
from tdkt_desktop.ui.kit.detail_pane import DetailPane
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.people.conduct_section import ConductSection
from tdkt_desktop.ui.people.person_pane import short_words
from tdkt_desktop.ui.people.year_grid import YearGrid

_PEOPLE_SHOWN = 60


class UnitPane(DetailPane):
    """The detail beside the tree: names, awards by year, people."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        box = self._column
        self.name, self.about = label(role="name", wrap=True), label(role="muted", wrap=True)
        self.grid = YearGrid()
        self.none = label(self.tr("Chưa có khen thưởng tập thể nào."), "muted")
        self._awards, self._people = QVBoxLayout(), QVBoxLayout()
        self._awards.setSpacing(2)
        self._people.setSpacing(0)
        self.people_title = label(role="caption")
        for widget in (
            self.name,
            self.about,
            label(self.tr("Khen thưởng tập thể"), "caption"),
            self.grid,
            self.none,
        ):
            box.addWidget(widget)
        box.addLayout(self._awards)
        box.addWidget(rule())
        self.steps = NextSteps(session)
        self.conduct = ConductSection(session, of_unit=True)
        box.addWidget(self.steps)
        box.addWidget(rule())
        box.addWidget(self.conduct)
        box.addWidget(rule())
        box.addWidget(self.people_title)
        box.addLayout(self._people)
        box.addStretch(1)

    def show_unit(self, unit: Unit | None) -> None:
        """Show a unit, or nothing."""
        self._inner.setVisible(unit is not None)
        if unit is None:
            return
        database = self._session.database
        store = Units(database)
        self.name.setText(unit.name)
        words = [
            self.tr("trước {date}: {name}").format(date=show_iso(old.until), name=old.name)
            if old.until != ALIAS
            else self.tr("tên gọi khác: {name}").format(name=old.name)
            for old in store.former_names().get(unit.id, [])
        ]
        if unit.end:
            words.append(self.tr("giải thể ngày {date}").format(date=show_iso(unit.end)))
        successor = store.get(unit.successor) if unit.successor else None
        if successor is not None:
            words.append(self.tr("đã sáp nhập vào {name}").format(name=successor.name))
        self.about.setText("\n".join(words))
        self.about.setVisible(bool(words))
        self._show_awards(unit.id)
        self._show_people(unit.id)
        self.steps.setVisible(unit.end is None)
        if unit.end is None:
            self.steps.show_for(unit=unit.id)
        self.conduct.show_records(unit.id, unit.name)

    def _show_awards(self, unit: UnitId) -> None:
        database = self._session.database
        awards = Awards(database).find(AwardQuery(of_unit=unit, descending=True))
        agency = Settings(database).agency()
        self.grid.show_awards(awards, agency.year, school=agency.school)
        self.grid.setVisible(bool(awards))
        self.none.setVisible(not awards)
        clear(self._awards)
        for award in awards[:12]:
            line = button(short_words(award), role="link")
            line.clicked.connect(partial(self.navigate.emit, "awards", award.award.id))
            self._awards.addWidget(line)

    def _show_people(self, unit: UnitId) -> None:
        store = People(self._session.database)
        ids = store.ids(PeopleQuery(unit=unit, status="working"))
        self.people_title.setText(self.tr("CÁN BỘ ({count})").format(count=len(ids)))
        clear(self._people)
        rows = store.rows(ids[:_PEOPLE_SHOWN])
        for number in ids[:_PEOPLE_SHOWN]:
            person = rows[number]
            line = button(
                " · ".join(filter(None, (person.person.name, person.position))), role="link"
            )
            line.clicked.connect(partial(self.navigate.emit, "people", number))
            self._people.addWidget(line)
        if len(ids) > _PEOPLE_SHOWN:
            more = self.tr("… và {count} người nữa").format(count=len(ids) - _PEOPLE_SHOWN)
            self._people.addWidget(label(more, "muted"))
