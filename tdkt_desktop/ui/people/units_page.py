"""Đơn vị: the tree of units, and one unit's people and awards beside it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.people.units import Unit, as_tree, subtree
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.people import units
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.histories import Histories
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.kit.commands import Act, for_command
from tdkt_desktop.ui.kit.controls import EmptyState, Heading, SearchField, button, chip, row
from tdkt_desktop.ui.kit.form_dialog import today_shown
from tdkt_desktop.ui.kit.list_out import ListOut
from tdkt_desktop.ui.kit.page import Page, stacked
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import color
from tdkt_desktop.ui.people.dialogs import UnitDialog
from tdkt_desktop.ui.people.unit_pane import UnitPane

_ID = Qt.ItemDataRole.UserRole
_WIDTHS = (60, 10, 24)
"""The columns of the list on paper, in characters."""
_FURTHER_IN = "– "


class UnitsPage(Page):
    """The units as a tree."""

    READS = (Units, Histories, Awards)
    PASTES = "units"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._store = Units(session.database)
        self._units: dict[UnitId, Unit] = {}
        self.add = for_command(button(self.tr("Thêm đơn vị"), "plus", role="primary"), "units.add")
        self.record = for_command(
            button(self.tr("Ghi khen thưởng tập thể"), "award"), "awards.record"
        )
        self.heading = Heading(self.tr("Đơn vị"), [self.record, self.add])
        self.search = SearchField(self.tr("Tìm đơn vị…"))
        self.ended = chip(self.tr("Cả đơn vị đã giải thể, sáp nhập"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Đơn vị"))
        self._set_up_tree()
        self.pane = UnitPane(session)
        self.pane.navigate.connect(self.navigate)
        self._lay_out()
        self.search.searched.connect(lambda _: self._fill())
        self.ended.toggled.connect(lambda _: self._fill())

    def list_out(self) -> ListOut:
        """Return the units as the tree shows them, those under another further in."""
        from tdkt_desktop.operations.exporting.shown_list import ShownList

        head = self.tree.headerItem()
        every = range(self.tree.columnCount())
        columns = [(head.text(c), _WIDTHS[c]) for c in every]
        rows = [
            [_FURTHER_IN * depth + item.text(0), *(item.text(c) for c in every[1:])]
            for item, depth in self._items()
        ]
        return self.as_shown(ShownList(self.heading.title, columns, rows))

    def no_list(self) -> str:
        """Return why the list cannot go out: nothing stands in it."""
        return "" if self.tree.topLevelItemCount() else self.tr("Danh sách đang trống")

    def _items(self) -> Iterator[tuple[QTreeWidgetItem, int]]:
        """Yield what the tree shows, from the top, and how deep each stands."""
        flags = QTreeWidgetItemIterator.IteratorFlag.NotHidden
        walk = QTreeWidgetItemIterator(self.tree, flags)
        while (item := walk.value()) is not None:
            above, depth = item.parent(), 0
            while above is not None:
                above, depth = above.parent(), depth + 1
            yield item, depth
            walk += 1

    def _set_up_tree(self) -> None:
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels(
            [self.tr("Tên đơn vị"), self.tr("Số người"), self.tr("Thời gian")]
        )
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.tree.setColumnWidth(0, 430)
        self.tree.setColumnWidth(1, 84)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.tree.currentItemChanged.connect(lambda *_: self._picked())
        self.tree.itemActivated.connect(lambda *_: self.edit_unit())

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(12)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.tree)
        splitter.addWidget(self.pane)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([720, 390])
        splitter.restoreState(self.session.state("splitter/units"))
        splitter.splitterMoved.connect(
            lambda *_: self.session.keep_state("splitter/units", splitter.saveState())
        )
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addLayout(row(self.search, self.ended, None))
        inner.addWidget(splitter, 1)
        first = button(self.tr("Nhập danh sách từ Excel"), "file-down", role="primary")
        for_command(first, "file.import")
        second = button(self.tr("Thêm đơn vị"), "plus")
        for_command(second, "units.add")
        empty = EmptyState(
            "network",
            self.tr(
                "Chưa có đơn vị nào. Khi nhập danh sách cán bộ, các phòng, ban trong danh sách "
                "tự thành đơn vị ở đây."
            ),
            [first, second],
        )
        self._stack = stacked(self, self.heading, full, empty)

    # -- reading -------------------------------------------------------------------------

    def take_focus(self) -> None:
        """Put the keyboard on the tree."""
        self.tree.setFocus()

    def search_field(self) -> SearchField:
        """Return the search box."""
        return self.search

    def read(self) -> None:
        """Read the tree."""
        self._units = {unit.id: unit for unit in self._store.all()}
        self._stack.setCurrentIndex(0 if self._units else 1)
        standing = sum(unit.end is None for unit in self._units.values())
        self.heading.count.setText(self.tr("{count} đơn vị").format(count=standing))
        self._fill()

    def _fill(self) -> None:
        current, text = self._current_id(), fold(self.search.text().strip())
        shown = [u for u in self._units.values() if self.ended.isChecked() or u.end is None]
        if text:
            found = {u.id for u in shown if text in fold(u.name)}
            shown = [u for u in shown if found & subtree(shown, u.id)]
        counts = self._counts()
        self.tree.blockSignals(True)
        self.tree.clear()
        stack: list[QTreeWidgetItem] = []
        chosen: QTreeWidgetItem | None = None
        for unit, depth in as_tree(shown):
            item = self._item(unit, counts.get(unit.id, 0))
            del stack[depth:]
            if stack:
                stack[-1].addChild(item)
            else:
                self.tree.addTopLevelItem(item)
            stack.append(item)
            if unit.id == current:
                chosen = item
        self.tree.expandAll()
        self.tree.blockSignals(False)
        first = chosen or self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
        self._picked()

    def _counts(self) -> dict[UnitId, int]:
        """Return the people of each unit with those of the units under it."""
        own = self._store.headcounts()
        units = list(self._units.values())
        return {u: sum(own.get(n, 0) for n in subtree(units, u)) for u in self._units}

    def _item(self, unit: Unit, people: int) -> QTreeWidgetItem:
        end = self.tr("đến {date}").format(date=show_iso(unit.end)) if unit.end else ""
        start = self.tr("từ {date}").format(date=show_iso(unit.start)) if unit.start else ""
        item = QTreeWidgetItem(
            [unit.name, str(people or ""), " ".join(filter(None, (start, end)))]
        )
        item.setData(0, _ID, unit.id)
        item.setToolTip(0, tip(unit.name))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column in range(3):
            if unit.end or column == 2:
                item.setForeground(column, color("muted"))
        return item

    def _current_id(self) -> UnitId | None:
        item = self.tree.currentItem()
        return None if item is None else UnitId(item.data(0, _ID))

    def current(self) -> Unit | None:
        """Return the current unit."""
        unit = self._current_id()
        return None if unit is None else self._units.get(unit)

    def _picked(self) -> None:
        self.pane.show_unit(self.current())
        self.acts_changed.emit()

    def open_record(self, record: int) -> None:
        """Make a unit current."""
        self.read_now()
        unit = self._units.get(UnitId(record))
        if unit is not None and unit.end:
            self.ended.setChecked(True)
        self.search.clear()
        for item in self.tree.findItems(
            "", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        ):
            if item.data(0, _ID) == record:
                self.tree.setCurrentItem(item)

    # -- doing ---------------------------------------------------------------------------

    def acts(self) -> Mapping[str, Act]:
        """Return what the page's commands do."""
        return {
            "units.add": Act(self.add_unit),
            "units.edit": Act(self.edit_unit, self._no_unit),
            "units.rename": Act(self.rename_unit, self._no_unit),
            "units.merge": Act(self.merge_unit, self._ended),
            "units.end": Act(self.end_unit, self._ended),
        }

    def delete_act(self) -> Act:
        """Return how the current unit is deleted."""
        return Act(self.delete_selected, self._no_unit)

    def _no_unit(self) -> str:
        return "" if self.current() is not None else self.tr("Hãy chọn một đơn vị trước")

    def _ended(self) -> str:
        unit = self.current()
        if unit is None:
            return self._no_unit()
        return self.tr("{name} đã giải thể, sáp nhập").format(name=unit.name) if unit.end else ""

    def _menu(self, place: QPoint) -> None:
        names: tuple[str, ...] = ("units.add",)
        if self.current() is not None:
            names = (
                "awards.record",
                "",
                "units.edit",
                "units.rename",
                "units.merge",
                "units.end",
                "",
                *names,
                "edit.delete",
            )
        self.show_menu(names, self.tree.viewport(), place)

    def add_unit(self) -> None:
        """Ask for a new unit."""
        dialog = UnitDialog(
            self.tr("Thêm đơn vị"),
            self.tr("Thêm"),
            list(self._units.values()),
            self,
            under=self._current_id(),
        )
        self.add_with(
            dialog,
            lambda: units.add_unit(
                self.session.database, dialog.name.text(), dialog.unit.unit(), dialog.when()
            ),
        )

    def edit_unit(self) -> None:
        """Ask for the unit's corrected name, parent and start."""
        unit = self.current()
        if unit is None:
            return
        dialog = UnitDialog(
            self.tr("Sửa đơn vị"),
            self.tr("Lưu"),
            list(self._units.values()),
            self,
            name=unit.name,
            under=unit.parent,
            date=show_iso(unit.start),
        )
        dialog.note(
            self.tr(
                "Sửa lỗi ghi chép: khen thưởng cũ cũng đọc theo tên này. Nếu đơn vị thật sự đổi "
                "tên, hãy dùng “Đổi tên từ ngày”."
            )
        )

        def check() -> None:
            changed = replace(
                unit, name=dialog.name.text(), parent=dialog.unit.unit(), start=dialog.when()
            )
            self.session.tell(units.correct_unit(self.session.database, changed))

        dialog.check_with(check)
        dialog.exec()

    def rename_unit(self) -> None:
        """Ask for a new name and from which day."""
        unit = self.current()
        if unit is None:
            return
        dialog = UnitDialog(
            self.tr("Đổi tên đơn vị"),
            self.tr("Đổi tên"),
            [],
            self,
            name=unit.name,
            date_title=self.tr("Từ ngày"),
            date=today_shown(),
        )
        dialog.form.setRowVisible(dialog.unit, False)
        dialog.note(self.tr("Khen thưởng trước ngày này vẫn mang tên cũ."))

        def check() -> None:
            since = dialog.day()
            self.session.tell(
                units.rename_unit(self.session.database, unit, dialog.name.text(), since)
            )

        dialog.check_with(check)
        dialog.exec()

    def merge_unit(self) -> None:
        """Ask into which unit the current one was merged, and when."""
        unit = self.current()
        if unit is None:
            return
        others = [one for one in self._units.values() if one.id != unit.id]
        dialog = UnitDialog(
            self.tr("Sáp nhập {name}").format(name=unit.name),
            self.tr("Sáp nhập"),
            others,
            self,
            date_title=self.tr("Từ ngày"),
            date=today_shown(),
            ask_name=False,
            ask_unit=self.tr("Vào đơn vị"),
        )
        dialog.note(
            self.tr(
                "Cán bộ và đơn vị trực thuộc chuyển sang đơn vị nhận; khen thưởng cũ giữ nguyên "
                "ở đơn vị này."
            )
        )

        def check() -> None:
            into = self._units.get(dialog.unit.unit() or UnitId(0))
            if into is None:
                raise TdktError(self.tr("Hãy chọn đơn vị nhận."))
            changes = units.merge_units(self.session.database, [unit], into, dialog.day())
            self.session.tell(changes)

        dialog.check_with(check)
        dialog.exec()

    def end_unit(self) -> None:
        """Ask on which day the unit was dissolved."""
        unit = self.current()
        if unit is None:
            return
        dialog = UnitDialog(
            self.tr("Giải thể {name}").format(name=unit.name),
            self.tr("Giải thể"),
            [],
            self,
            date_title=self.tr("Ngày giải thể"),
            date=today_shown(),
            ask_name=False,
        )

        def check() -> None:
            changes = units.end_unit(self.session.database, unit, dialog.day())
            self.session.tell(changes)

        dialog.check_with(check)
        dialog.exec()

    def delete_selected(self) -> None:
        """Delete the current unit if nothing refers to it."""
        if (unit := self.current()) is not None:
            self.session.do(lambda db: units.delete_unit(db, unit), self)
