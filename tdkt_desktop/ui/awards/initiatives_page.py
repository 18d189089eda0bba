"""Sáng kiến: initiatives and research, with their authors and recognition."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from tdkt_desktop.domain.awards.initiatives import (
    InitiativeQuery,
    InitiativeRow,
    NewAuthor,
    NewInitiative,
)
from tdkt_desktop.domain.ids import InitiativeId
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.domain.typed import FIRST_YEAR, LAST_YEAR, read_date
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.awards import initiatives
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.awards.initiative_pane import InitiativePane, people_in_words, typed_author
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.commands import Act, for_command
from tdkt_desktop.ui.kit.controls import EmptyState, Heading, SearchField, button
from tdkt_desktop.ui.kit.form_dialog import FormDialog, date_hint
from tdkt_desktop.ui.kit.inline import complete_from
from tdkt_desktop.ui.kit.record_model import Column
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.year_box import YearBox
from tdkt_desktop.ui.kit.yearly_page import YearlyPage


class InitiativesPage(YearlyPage):
    """The initiatives of the agency."""

    READS = (Initiatives, People, Kinds, Settings, AttachedFiles)
    PASTES = "initiatives"
    DELETES = True

    def __init__(self, session: Session) -> None:
        self._scopes = terms("initiative_scope")
        store, query = Initiatives(session.database), InitiativeQuery(descending=True)
        super().__init__(session, "initiatives", store, query)
        self.search = SearchField(self.tr("Tìm tên sáng kiến, tác giả…"))
        scopes = [(name, code) for code, name in self._scopes.items()]
        self.scope = self._filter(self.tr("Mọi phạm vi ảnh hưởng"), scopes)
        self.pane = InitiativePane(session)
        self.add = button(self.tr("Thêm sáng kiến"), "plus", role="primary")
        self.heading = Heading(self.tr("Sáng kiến"), [self.bring, self.add])
        first = button(self.tr("Nhập danh sách sáng kiến"), "file-down", role="primary")
        for_command(first, "file.import")
        second = button(self.tr("Thêm sáng kiến"), "plus")
        for_command(second, "initiatives.add")
        empty = EmptyState(
            "lightbulb",
            self.tr(
                "Chưa có sáng kiến, đề tài nào. Nhập danh sách đã được công nhận "
                "hoặc ghi từng sáng kiến với tác giả và tỷ lệ đóng góp."
            ),
            [first, second],
        )
        self.lay_out(
            [self.search, self.year, self.scope, None, self.table.columns_button()],
            self.pane,
            empty,
        )
        self._connect()

    def _columns(self) -> list[Column]:
        write = self._writer
        return [
            Column(
                "title",
                self.tr("Tên sáng kiến, đề tài"),
                lambda r: r.initiative.title,
                260,
                "title",
                strong=True,
                grows=True,
                edit=write("title"),
            ),
            Column("authors", self.tr("Tác giả"), lambda r: r.authors, 200, grows=True),
            Column(
                "year",
                self.tr("Năm"),
                lambda r: str(r.initiative.year),
                64,
                "year",
                right=True,
                edit=write("year"),
            ),
            Column(
                "scope",
                self.tr("Phạm vi ảnh hưởng"),
                lambda r: self._scopes.get(r.initiative.scope or "", ""),
                120,
                "scope",
                muted=True,
            ),
            Column(
                "number",
                self.tr("Số QĐ công nhận"),
                lambda r: r.initiative.number or "",
                120,
                shown=False,
                edit=write("number"),
            ),
            Column(
                "date",
                self.tr("Ngày công nhận"),
                lambda r: show_iso(r.initiative.date),
                104,
                "date",
                shown=False,
                edit=write("date"),
            ),
        ]

    def _connect(self) -> None:
        super()._connect()
        self.scope.activated.connect(lambda _: self._narrow(scope=self.scope.currentData()))
        for_command(self.add, "initiatives.add")

    def _boxes(self) -> Sequence[QComboBox]:
        return self.year, self.scope

    def _counted(self, count: int) -> str:
        return self.tr("{count} sáng kiến").format(count=dotted(count))

    def _pick(self, record: object) -> None:
        self.pane.show_initiative(record if isinstance(record, InitiativeRow) else None)

    def _write(self, record: int, key: str, text: str) -> bool:
        initiative = InitiativeId(record)
        return self.session.write(
            lambda db: initiatives.edit_initiative(db, initiative, key, text)
        )

    def acts(self) -> Mapping[str, Act]:
        """Return what the page's commands do."""
        return {"initiatives.add": Act(self.add_initiative)}

    def add_initiative(self) -> None:
        """Ask for an initiative and its first author."""
        dialog = InitiativeDialog(self.session, self)
        self.add_with(
            dialog, lambda: initiatives.add_initiative(self.session.database, *dialog.values())
        )

    def delete_selected(self) -> None:
        """Delete the selected initiatives; undoable."""
        if ids := self.table.selected_ids():
            self.session.do(lambda db: initiatives.delete_initiatives(db, ids), self)


class InitiativeDialog(FormDialog):
    """Asks for an initiative with its first author; more are added beside the list."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Thêm sáng kiến"), self.tr("Thêm"))
        self._database = session.database
        query = PeopleQuery(status="working", limit=5000)
        self._people = people_in_words(session.database, query)
        self.title = self.line(self.tr("Tên sáng kiến, đề tài"))
        self.author = self.line(self.tr("Tác giả"), hint=self.tr("Gõ tên để chọn cán bộ"))
        complete_from(self.author, list(self._people))
        self.share = self.line(self.tr("Tỷ lệ đóng góp"), hint="100%")
        agency = Settings(session.database).agency()
        self.year = YearBox(FIRST_YEAR, LAST_YEAR, school=agency.school)
        self.year.setValue(agency.year or agency.year_of(today()))
        self.form.addRow(self.tr("Năm công nhận"), self.year)
        self.scope = NoWheelComboBox()
        self.scope.addItem(self.tr("(chưa rõ)"), None)
        for code, name in terms("initiative_scope").items():
            self.scope.addItem(name, code)
        self.form.addRow(self.tr("Phạm vi ảnh hưởng"), self.scope)
        self.number = self.line(self.tr("Số QĐ công nhận"), hint=agency.number_example)
        self.date = self.line(self.tr("Ngày công nhận"), hint=date_hint())

    def values(self) -> tuple[NewInitiative, list[NewAuthor]]:
        """Return the initiative and its author as typed.

        Raises:
            TdktError: a date or share is none.
        """
        initiative = NewInitiative(
            title=self.title.text(),
            year=self.year.value(),
            scope=self.scope.currentData(),
            number=self.number.text().strip() or None,
            date=read_date(self.date.text()),
        )
        name = self.author.text().strip()
        share = initiatives.read_share(self.share.text())
        authors = [typed_author(self._database, self._people, name, share)] if name else []
        return initiative, authors
