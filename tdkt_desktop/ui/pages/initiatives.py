"""Sáng kiến: initiatives and research, with their authors and recognition."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QWidget

from tdkt_desktop.domain.initiatives import Author, Initiative, InitiativeQuery, InitiativeRow
from tdkt_desktop.domain.people import PeopleQuery
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import initiating
from tdkt_desktop.operations.catalogue import terms
from tdkt_desktop.operations.keeping import read_date
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.dialogs.forms import DATE_HINT, FormDialog
from tdkt_desktop.ui.errors import error_text
from tdkt_desktop.ui.pages.initiative_pane import InitiativePane, person_words
from tdkt_desktop.ui.pages.page import ListPage
from tdkt_desktop.ui.record_model import Column, RecordModel
from tdkt_desktop.ui.session import Session
from tdkt_desktop.ui.widgets.parts import (
    CalmBox,
    EmptyState,
    Heading,
    SearchField,
    button,
    complete_from,
    dotted,
    number_box,
)
from tdkt_desktop.ui.widgets.record_table import RecordTable


class InitiativesPage(ListPage):
    """The initiatives of the agency."""

    TABLES = ("initiative", "initiative_author", "person")
    PASTES = "initiatives"

    def __init__(self, session: Session) -> None:
        super().__init__(session, "initiatives")
        self._query = InitiativeQuery(descending=True)
        self._store = Initiatives(session.database)
        self._scopes = terms("initiative_scope")
        self._model = RecordModel(self._columns(), self._store.rows, self)
        self.table = RecordTable("initiatives", self._model, session)
        self.table.show_order("year", descending=True)
        self.search = SearchField(self.tr("Tìm tên sáng kiến, tác giả…"))
        self.year, self.scope = CalmBox(), CalmBox()
        for box in (self.year, self.scope):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.scope.addItem(self.tr("Mọi phạm vi"), None)
        for code, name in self._scopes.items():
            self.scope.addItem(name, code)
        self.pane = InitiativePane(session)
        self.pane.go.connect(self.go)
        self.add = button(self.tr("Thêm sáng kiến"), "plus", role="primary")
        self.bring = button(self.tr("Nhập từ Excel"), "file-down")
        self.heading = Heading(self.tr("Sáng kiến"), [self.bring, self.add])
        first = button(self.tr("Nhập danh sách sáng kiến"), "file-down", role="primary")
        first.clicked.connect(lambda: self.go.emit("import", 0))
        second = button(self.tr("Thêm sáng kiến"), "plus")
        second.clicked.connect(self.add_initiative)
        empty = EmptyState(
            "lightbulb",
            self.tr(
                "Chưa có sáng kiến, đề tài nào. Nhập danh sách đã được công nhận, "
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
        def write(key: str) -> Callable[[int, str], bool]:
            return lambda number, text: self._write(number, key, text)

        return [
            Column("title", self.tr("Tên sáng kiến, đề tài"), lambda r: r.initiative.title, 260,
                   "title", strong=True, grows=True, edit=write("title")),
            Column("authors", self.tr("Tác giả"), lambda r: r.authors, 200, grows=True),
            Column("year", self.tr("Năm"), lambda r: str(r.initiative.year), 64, "year",
                   right=True, edit=write("year")),
            Column("scope", self.tr("Phạm vi"),
                   lambda r: self._scopes.get(r.initiative.scope or "", ""), 120, "scope",
                   muted=True),
            Column("number", self.tr("Số QĐ công nhận"), lambda r: r.initiative.number or "", 120,
                   shown=False, edit=write("number")),
            Column("date", self.tr("Ngày công nhận"), lambda r: show_iso(r.initiative.date), 104,
                   "date", shown=False, edit=write("date")),
        ]  # fmt: skip

    def _connect(self) -> None:
        self.search.searched.connect(lambda text: self._narrow(text=text))
        self.year.activated.connect(lambda _: self._narrow(year=self.year.currentData()))
        self.scope.activated.connect(lambda _: self._narrow(scope=self.scope.currentData()))
        self.table.sort_wanted.connect(
            lambda order, down: self._narrow(order=order, descending=down)
        )
        self.table.picked.connect(lambda _: self._show_current())
        self.table.opened.connect(lambda _: self.pane.take_focus())
        self.table.delete_wanted.connect(self.delete_selected)
        self.add.clicked.connect(self.add_initiative)
        self.bring.clicked.connect(lambda: self.go.emit("import", 0))

    def search_field(self) -> SearchField:
        """Return the search box."""
        return self.search

    def read(self) -> None:
        """Read the list as filtered."""
        chosen = self.year.currentData()
        self.year.clear()
        self.year.addItem(self.tr("Mọi năm"), None)
        for year in self._store.years():
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))
        self._show()

    def _show(self) -> None:
        ids = self._store.ids(self._query)
        self.show_empty(empty=not ids and not self._store.years())
        self.table.show_ids(ids)
        self.heading.count.setText(self.tr("{count} sáng kiến").format(count=dotted(len(ids))))
        if ids and self.table.current_id() is None:
            self.table.go_to_row(0)
        self._show_current()

    def _narrow(self, **changes: object) -> None:
        self._query = replace(self._query, **changes)  # type: ignore[arg-type]
        self._show()

    def _show_current(self) -> None:
        row = self._model.record(self.table.currentIndex().row())
        self.pane.show_initiative(row if isinstance(row, InitiativeRow) else None)

    def open_record(self, number: int) -> None:
        """Make an initiative current, lifting filters that hide it."""
        self.read_now()
        if not self.table.go_to(number):
            self.search.clear()
            self._query = InitiativeQuery(descending=True)
            for box in (self.year, self.scope):
                box.setCurrentIndex(0)
            self._show()
            self.table.go_to(number)

    def _write(self, number: int, key: str, text: str) -> bool:
        try:
            changes = initiating.edit_initiative(self.session.database, number, key, text)
        except TdktError as error:
            self.session.warned.emit(error_text(error))
            return False
        if changes is not None:
            self.session.changed.emit(changes)
        return True

    def add_initiative(self) -> None:
        """Ask for an initiative and its first author."""
        dialog = InitiativeDialog(self.session, self)
        added: list[int] = []

        def check() -> None:
            number, changes = initiating.add_initiative(self.session.database, *dialog.values())
            added.append(number)
            self.session.changed.emit(changes)

        dialog.check_with(check)
        if dialog.exec() and added:
            self.open_record(added[0])

    def delete_selected(self) -> None:
        """Delete the selected initiatives; undoable."""
        if ids := self.table.selected_ids():
            self.session.do(lambda db: initiating.delete_initiatives(db, ids), self)


class InitiativeDialog(FormDialog):
    """Asks for an initiative with its first author; more are added beside the list."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Thêm sáng kiến"), self.tr("Thêm"))
        store = People(session.database)
        rows = store.rows(store.ids(PeopleQuery(status="working", limit=5000)))
        self._people = {person_words(row): number for number, row in rows.items()}
        self.title = self.line(self.tr("Tên sáng kiến, đề tài"))
        self.author = self.line(self.tr("Tác giả"), hint=self.tr("Gõ tên để chọn cán bộ"))
        complete_from(self.author, list(self._people))
        self.share = self.line(self.tr("Tỷ lệ đóng góp"), hint="100%")
        self.year = number_box(1945, 2100)
        self.year.setValue(Settings(session.database).agency().year or 2025)
        self.form.addRow(self.tr("Năm công nhận"), self.year)
        self.scope = CalmBox()
        self.scope.addItem(self.tr("(chưa rõ)"), None)
        for code, name in terms("initiative_scope").items():
            self.scope.addItem(name, code)
        self.form.addRow(self.tr("Phạm vi"), self.scope)
        self.number = self.line(self.tr("Số QĐ công nhận"), hint="12/QĐ-SNV")
        self.date = self.line(self.tr("Ngày công nhận"), hint=DATE_HINT)

    def values(self) -> tuple[Initiative, list[Author]]:
        """Return the initiative and its author as typed.

        Raises:
            TdktError: a date or share is none.
        """
        made = Initiative(
            title=self.title.text(),
            year=self.year.value(),
            scope=self.scope.currentData(),
            number=self.number.text().strip() or None,
            date=read_date(self.date.text()),
        )
        name = self.author.text().strip()
        person = self._people.get(name)
        share = initiating.read_share(self.share.text())
        author = Author(person=person, name=None if person else name, share=share)
        return made, [author] if name else []
