"""Cán bộ: who works here, and everything about one person beside the list."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, QTimer

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.ids import AwardId, PersonId
from tdkt_desktop.domain.people.people import NewPosting, PeopleQuery, PersonRow
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations import history
from tdkt_desktop.operations.people import people
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.histories import Histories
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.kit.commands import Act, for_command
from tdkt_desktop.ui.kit.controls import EmptyState, Heading, SearchField, button, chip
from tdkt_desktop.ui.kit.errors import confirmed
from tdkt_desktop.ui.kit.form_dialog import ReasonDialog
from tdkt_desktop.ui.kit.list_out import ListOut
from tdkt_desktop.ui.kit.record_model import RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.searched_page import SearchedPage
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.unit_box import UnitBox
from tdkt_desktop.ui.people.dialogs import PersonDialog
from tdkt_desktop.ui.people.people_columns import PeopleColumns
from tdkt_desktop.ui.people.person_pane import PersonPane

POSITIONS_SHOWN = 300
SETTLED_MS = 120


class PeoplePage(SearchedPage):
    """The people of the agency."""

    READS = (People, Histories, Awards, AttachedFiles)
    PASTES = "people"

    def __init__(self, session: Session) -> None:
        super().__init__(session, "people")
        self._query = PeopleQuery(status="working")
        self._shown: int | None = -1
        self._store = People(session.database)
        self._model = RecordModel(PeopleColumns(self, session).columns(), self._store.rows, self)
        self.table = RecordTable("people", self._model, session)
        self.table.show_order("name", descending=False)
        self._make_filters()
        self.pane = PersonPane(session)
        self.add = for_command(
            button(self.tr("Thêm cán bộ"), "plus", role="primary"), "people.add"
        )
        self.record = for_command(button(self.tr("Ghi khen thưởng"), "award"), "awards.record")
        self.out = for_command(button(self.tr("Xuất"), "file-up"), "file.export")
        self.heading = Heading(self.tr("Cán bộ"), [self.record, self.out, self.add])
        first = button(self.tr("Nhập danh sách từ Excel"), "file-down", role="primary")
        for_command(first, "file.import")
        second = button(self.tr("Thêm từng người"), "user-plus")
        for_command(second, "people.add")
        empty = EmptyState(
            "users",
            self.tr(
                "Chưa có ai. Hãy nhập danh sách cán bộ đang dùng, giữ nguyên như hiện có: có thể "
                "kéo thả tệp Excel vào cửa sổ."
            ),
            [first, second],
        )
        filters = [
            self.search,
            self.working,
            self.left,
            self.unit_box,
            self.missing,
            self.make_only(),
            None,
            self.table.columns_button(),
        ]
        self.lay_out(filters, self.pane, empty)
        self._connect()

    def _make_filters(self) -> None:
        self.search = SearchField(self.tr("Tìm tên, mã, số…"))
        self.working = chip(self.tr("Đang làm việc"), checked=True)
        self.left = chip(self.tr("Đã thôi công tác"))
        self.missing = chip(self.tr("Thiếu dữ liệu"))
        self.missing.setToolTip(self.tr("Chưa có ngày sinh hoặc đơn vị"))
        self.unit_box = UnitBox(self.tr("Tất cả đơn vị"))
        self.unit_box.setMaximumWidth(230)

    def _connect(self) -> None:
        self.search.searched.connect(self._search)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._settle)
        self.working.toggled.connect(lambda _: self._status())
        self.left.toggled.connect(lambda _: self._status())
        self.missing.toggled.connect(lambda on: self._narrow(missing=on))
        self.unit_box.currentIndexChanged.connect(
            lambda _: self._narrow(unit=self.unit_box.unit())
        )
        self.table.sort_wanted.connect(
            lambda order, down: self._narrow(order=order, descending=down)
        )
        self.table.picked.connect(lambda _: self._show_current())
        self.table.chosen.connect(self._chosen)

    # -- reading -------------------------------------------------------------------------

    def selected_people(self) -> list[PersonId]:
        """Return the people selected in the list."""
        return self.table.selected_ids()

    def read(self) -> None:
        """Read the list as filtered."""
        self._shown = -1  # whoever is shown may have changed
        units = Units(self.session.database).all()
        self.unit_box.show_units(units)
        missing = self._store.count(missing=True)
        self.missing.setText(
            self.tr("Thiếu dữ liệu  {count}").format(count=missing)
            if missing
            else self.tr("Thiếu dữ liệu")
        )
        self._show()

    def _show(self) -> None:
        ids = self._store.ids(self._query)
        total = self._store.count() if not ids else len(ids)
        self.show_empty(empty=total == 0)
        self.table.show_ids(ids)
        self.heading.count.setText(self.tr("{count} người").format(count=dotted(len(ids))))
        if ids and self.table.current_id() is None:
            self.table.go_to_row(0)
        self._show_current()
        self._chosen()

    def _search(self, text: str) -> None:
        """Show what is found at once; the person beside it once the typing pauses."""
        self._settled.start()
        self._narrow(text=text)

    def _settle(self) -> None:
        if self.isVisible():
            self._show_current()

    def _show_current(self) -> None:
        number = self.table.current_id()
        if not self._settled.isActive() and number != self._shown:
            self._shown = number
            self.pane.show_person(number)

    def _status(self) -> None:
        working, left = self.working.isChecked(), self.left.isChecked()
        self._narrow(status="all" if working == left else "working" if working else "left")

    def open_record(self, record: int) -> None:
        """Make a person current, lifting filters that hide them."""
        self.read_now()
        for status in (self._query.status, "all"):
            if self.table.go_to(record):
                break
            self.lift_filters(status)
            self._show()
        self.table.go_to(record)

    def lift_filters(self, status: str = "all") -> None:
        """Let everybody of a status be shown again, in the order there is."""
        order, down = self._query.order, self._query.descending
        self._query = PeopleQuery(status=status, order=order, descending=down)
        widgets = (self.working, self.left, self.missing, self.search, self.unit_box)
        blocked = [QSignalBlocker(widget) for widget in widgets]
        self.working.setChecked(status == "working")
        self.left.setChecked(status == "left")
        self.missing.setChecked(False)
        self.search.clear()
        self.unit_box.setCurrentIndex(0)
        if self.only is not None:
            self.only.hide()
        for blocker in blocked:
            blocker.unblock()

    def _chosen(self) -> None:
        count = len(self.table.selected_ids())
        self.record.setText(
            self.tr("Ghi khen thưởng ({count})").format(count=count)
            if count > 1
            else self.tr("Ghi khen thưởng")
        )

    # -- commands ------------------------------------------------------------------------

    def acts(self) -> Mapping[str, Act]:
        """Return what the page's commands do."""
        return {
            "people.add": Act(self.add_person),
            "people.move": Act(self.pane.ask_move, self._not_one_working),
            "people.leave": Act(self.leave, self._not_working),
            "people.return": Act(self.come_back, self._working),
            "people.history": Act(self.show_history, self._not_one),
            "people.extract": Act(self.make_extract, lambda: self._not_one() or self._no_awards()),
            "people.leaver": Act(self.make_leavers_sheet, self._not_one),
        }

    def make_extract(self) -> None:
        """Write what the current person received, to be certified."""
        from tdkt_desktop.ui.papers.making import make_extract

        if (row := self._current()) is not None:
            make_extract(self.session, row.person, self)

    def make_leavers_sheet(self) -> None:
        """Ask where, and write all of the current person for the agency they go to."""
        from tdkt_desktop.ui.papers.making import make_leavers_sheet

        if (row := self._current()) is not None:
            make_leavers_sheet(self.session, row.person, self)

    def _working(self) -> str:
        row = self._current()
        if row is None:
            return self.none_selected()
        return self.tr("{name} đang làm việc").format(name=row.person.name) if row.working else ""

    def _not_working(self) -> str:
        row = self._current()
        if row is None:
            return self.none_selected()
        return (
            "" if row.working else self.tr("{name} đã thôi công tác").format(name=row.person.name)
        )

    def _not_one(self) -> str:
        if len(self.table.selected_ids()) > 1:
            return self.tr("Chọn một người")
        return self.none_selected() if self._current() is None else ""

    def _not_one_working(self) -> str:
        return self._not_one() or self._not_working()

    def show_history(self) -> None:
        """Show what was done to the current person, step by step."""
        if (row := self._current()) is not None:
            steps = history.steps_of(self.session.database, row.person.id)
            self.narrow_wanted.emit("history", steps, row.person.name)

    def no_list(self) -> str:
        """Return why nobody can be exported or printed."""
        return self.none_shown()

    def print_act(self) -> Act:
        """Return how the certificates of the selected people are printed."""
        return Act(self._print, self._no_awards)

    def _awards(self) -> list[AwardId]:
        """Return the standing awards of the selected people, each person's latest first."""
        store = Awards(self.session.database)
        return [
            award
            for person in self.table.selected_ids()
            for award in store.ids(AwardQuery(person=person, status="valid", descending=True))
        ]

    def _no_awards(self) -> str:
        row = self._current()
        if row is None:
            return self.none_selected()
        if row.awards or len(self.table.selected_ids()) > 1:
            return ""
        return self.tr("{name} chưa có khen thưởng nào").format(name=row.person.name)

    def _print(self) -> None:
        self.certificates_wanted.emit(self._awards())

    # -- doing ---------------------------------------------------------------------------

    def positions(self) -> list[str]:
        """Return the positions in use, to offer while typing."""
        rows = self._store.rows(self._model.ids[:POSITIONS_SHOWN])
        return sorted({row.position for row in rows.values() if row.position})

    def add_person(self) -> None:
        """Ask for a new person and add them."""
        units = Units(self.session.database).all()
        same = partial(people.namesakes, self.session.database)
        dialog = PersonDialog(units, self.positions(), self.unit_box.unit(), same, self)
        self.add_with(
            dialog,
            lambda: people.add_person(
                self.session.database, dialog.values(), dialog.unit.unit(), dialog.position.text()
            ),
        )

    def delete_selected(self) -> None:
        """Delete the selected people; undoable. Awards that would go with them are asked about."""
        ids = self.table.selected_ids()
        if ids and self._may_delete(ids):
            self.session.do(lambda db: people.delete_people(db, ids), self)

    def _may_delete(self, ids: Sequence[PersonId]) -> bool:
        held = Awards(self.session.database).count_of(ids)
        if not held:
            return True
        question = self.tr(
            "{people} người được chọn có {awards} lượt khen thưởng, sẽ bị xóa cùng. Ai "
            "không còn làm ở đây thì hãy ghi thôi công tác: khen thưởng được giữ."
        ).format(people=len(ids), awards=held)
        return confirmed(self, self.tr("Xóa cán bộ"), question, self.tr("Xóa cả khen thưởng"))

    def leave(self) -> None:
        """Note that the selected people left."""
        ids = self.table.selected_ids()
        hints = [self.tr("nghỉ hưu"), self.tr("chuyển công tác"), self.tr("thôi việc")]
        title = self.tr("Ghi {count} người thôi công tác").format(count=len(ids))
        dialog = ReasonDialog(title, self.tr("Lưu"), hints, self, needed=False)
        if ids and dialog.exec():
            self.session.do(lambda db: people.leave(db, ids, *dialog.values()), self)

    def come_back(self) -> None:
        """Note that the current person works again."""
        row = self._current()
        if row is not None and not row.working:
            posting = NewPosting(
                person=row.person.id, unit=row.unit, position=row.position or None
            )
            self.pane.ask_posting(posting, back=True)

    def _current(self) -> PersonRow | None:
        row = self._model.record(self.table.currentIndex().row())
        return row if isinstance(row, PersonRow) else None

    def fill_act(self) -> Act:
        """Return how the people shown are filled into a workbook somebody sent."""
        return Act(self.fill, self.none_shown)

    def fill(self) -> None:
        """Fill the people shown into a workbook: a form of the staff's office, of the Party."""
        from tdkt_desktop.operations.papers.form_filling import fill_people
        from tdkt_desktop.ui.papers.filling import fill_workbook

        ids = list(self._model.ids)
        fill_workbook(self.session, lambda db, *asked: fill_people(db, ids, *asked), self)

    def list_out(self) -> ListOut:
        """Return the people shown, in the order shown."""
        from tdkt_desktop.operations.exporting import lists

        ids = list(self._model.ids)
        return ListOut(
            self.tr("Xuất danh sách cán bộ"),
            "danh-sach-can-bo",
            lambda db, to: lists.export_people(db, to, ids),
            self.tr("Đã xuất {count} người vào {name}"),
        )

    def _menu(self, place: QPoint) -> None:
        row = self._current()
        if row is None:
            return
        leaving = "people.leave" if row.working else "people.return"
        names = (
            "awards.record",
            "certificates.print",
            "",
            "people.move",
            leaving,
            "people.history",
            "people.extract",
            "people.leaver",
            "",
            "edit.copy",
            "edit.delete",
        )
        self.show_menu(names, self.table.viewport(), place)

    DELETES = True
