"""What every page of the rail has in common."""

from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.operations.result import Result
from tdkt_desktop.paths import file_name
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.file.repository import Repository
from tdkt_desktop.ui.kit.access import name_fields
from tdkt_desktop.ui.kit.chips import Chips
from tdkt_desktop.ui.kit.commands import Act, Commands, buttons_of, nothing
from tdkt_desktop.ui.kit.controls import Heading, SearchField, row
from tdkt_desktop.ui.kit.detail_pane import DetailPane
from tdkt_desktop.ui.kit.form_dialog import FormDialog
from tdkt_desktop.ui.kit.inline import may_leave
from tdkt_desktop.ui.kit.list_out import ListOut, export_list, print_list
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.remembered import RememberedFilters
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import scaled

if TYPE_CHECKING:
    from tdkt_desktop.operations.exporting.shown_list import ShownList

_WIDE = 1400
"""The width of a page from which its pane is a wide one."""


class Page(QWidget):
    """A page. It reads when shown and when something of what it reads changed."""

    READS: Sequence[type[Repository]] = ()
    """The repositories whose records the page shows."""
    PASTES = ""
    """The kind of list that cells pasted into the page are."""
    certificates_wanted = Signal(list)
    """The certificates of awards (ids) are to be shown."""
    nominees_wanted = Signal(object, object)
    """People and units, by their ids, are to be put forward in a round."""
    round_wanted = Signal(int)
    """A round that rewards a movement (its id) is to be begun."""
    look_chosen = Signal()
    """This machine's look was changed."""
    navigate = Signal(str, int)
    """Another page is wanted: its name, and the record to show there (0 for none)."""
    narrow_wanted = Signal(str, list, str)
    """Some records of another page are wanted: its name, their ids, what they have in common."""
    acts_changed = Signal()
    """What is chosen or shown is other than before, and so is what can be done."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.commands: Commands
        """Of the window the page is in; see :meth:`welcome`."""
        self._stale = True
        session.changed.connect(self._changed)

    def watched(self) -> Collection[str]:
        """Return the tables at whose change the page is read anew."""
        return {table for repository in self.READS for table in repository.READS}

    def _changed(self, changes: ChangeSet) -> None:
        if changes.touches(*self.watched()):
            self._stale = True
            if self.isVisible():
                if self.is_editing():
                    # a cell's editor must close before the list under it is read anew
                    QTimer.singleShot(0, self, self._read_if_shown)
                else:
                    self.read_now()

    def _read_if_shown(self) -> None:
        if self.isVisible():  # the window may be closed by now, and the file with it
            self.read_now()

    def is_editing(self) -> bool:
        """Whether a cell of the page's list is being typed into."""
        return False

    def read_now(self) -> None:
        """Read again if anything changed since."""
        if self._stale:
            self._stale = False
            self.read()

    def read(self) -> None:
        """Read what the page shows."""

    def open_record(self, record: int) -> None:
        """Show one record of the page."""

    def show_only(self, ids: Sequence[int], words: str) -> None:
        """Show some records alone; ``words`` say what they have in common."""
        if ids:
            self.open_record(ids[0])

    def takes_paste(self, text: str) -> bool:
        """Take in what is pasted, if the page has a place for it; else it is read as a list."""
        return False

    def search_field(self) -> SearchField | None:
        """Return the page's search box, where Ctrl+F goes."""
        return None

    def take_focus(self) -> None:
        """Put the keyboard where work on the page begins."""
        table = getattr(self, "table", None)
        if table is not None:
            table.setFocus()

    def may_go(self) -> bool:
        """Write what is typed into a cell; ask about one that cannot be, before it is given up."""
        return True

    def next_part(self, focus: QWidget | None) -> bool:
        """Go on from the part of the page that has the keyboard; false after the last."""
        return False

    def selected_people(self) -> list[PersonId]:
        """Return the people selected on the page, for work that begins with them."""
        return []

    def selected_units(self) -> list[UnitId]:
        """Return the units selected on the page, for work that begins with them."""
        return []

    def wanted_award(self) -> tuple[str, int]:
        """Return the kind and year that work begun on the page is about; empty if none."""
        return "", 0

    def add_with(self, dialog: FormDialog, add: Callable[[], Result[Any]]) -> None:
        """Ask with a dialog, which stays open while ``add`` refuses, and show what was added."""
        added: list[int] = []

        def check() -> None:
            result = add()
            added.append(result.value)
            self.session.tell(result)

        dialog.check_with(check)
        if dialog.exec() and added:
            self.open_record(added[0])

    # -- commands ------------------------------------------------------------------------

    def welcome(self, commands: Commands) -> None:
        """Take in the window's commands, which the page's buttons and menus are views of."""
        self.commands = commands
        name_fields(self)
        for push_button in buttons_of(self):
            commands.bind(push_button)

    def acts(self) -> Mapping[str, Act]:
        """Return what the page's own commands do, by their names in the registry."""
        return {}

    def copy_act(self) -> Act:
        """Return how what is selected is copied."""
        return Act(nothing, lambda: self.tr("Trang này không có danh sách để chép"))

    def delete_act(self) -> Act:
        """Return how what is selected is deleted."""
        return Act(nothing, lambda: self.tr("Trang này không có gì để xóa"))

    def list_out(self) -> ListOut | None:
        """Return the list that is shown, as it goes out of the window."""
        return None

    def as_shown(self, shown: "ShownList") -> ListOut:
        """Return a list that goes out as it is shown."""
        from tdkt_desktop.operations.exporting.shown_list import export_shown

        return ListOut(
            self.tr("Xuất danh sách"),
            file_name(shown.title),
            lambda db, to: export_shown(db, shown, to),
            self.tr("Đã xuất {count} dòng vào {name}"),
        )

    def no_list(self) -> str:
        """Return why there is no list to be exported or printed; empty where there is one."""
        return self.tr("Trang này không có danh sách để xuất, in")

    def export_act(self) -> Act:
        """Return how what is shown is exported."""
        return Act(lambda: self._list_goes(export_list), self.no_list)

    def print_list_act(self) -> Act:
        """Return how what is shown is printed as a list."""
        return Act(lambda: self._list_goes(print_list), self.no_list)

    def fill_act(self) -> Act:
        """Return how what is shown is filled into a workbook somebody sent."""
        return Act(nothing, lambda: self.tr("Trang này không có gì để điền vào bảng tính"))

    def _list_goes(self, way: Callable[[Session, ListOut, QWidget], None]) -> None:
        if (out := self.list_out()) is not None:
            way(self.session, out, self)

    def print_act(self) -> Act:
        """Return how the certificates of what is selected are printed."""
        return Act(nothing, lambda: self.tr("Hãy chọn người hoặc quyết định để in giấy khen"))

    def show_menu(self, names: Sequence[str], over: QWidget, place: QPoint) -> None:
        """Show a menu of commands at a place of ``over``."""
        self.commands.context_menu(names, self).exec(over.mapToGlobal(place))


def stacked(page: QWidget, heading: QWidget, full: QWidget, empty: QWidget) -> QStackedLayout:
    """Lay out a page: its heading, and under it what it is full of, or what it says when empty."""
    box = QVBoxLayout(page)
    box.setContentsMargins(20, 14, 20, 12)
    box.setSpacing(12)
    box.addWidget(heading)
    stack = QStackedLayout()
    box.addLayout(stack, 1)
    # only now, when the stack is the page's: it shows its first widget at once, and one without
    # a parent is a window that flashes and takes the keyboard away
    stack.addWidget(full)
    stack.addWidget(empty)
    return stack


class ListPage(Page):
    """A list on the left, its detail on the right, filters above; or an empty state.

    ``MENU`` are the commands of its context menu; with ``DELETES`` the key Delete and the menu's
    *Xóa* call :meth:`delete_selected`.
    """

    MENU: ClassVar[Sequence[str]] = ("edit.copy", "edit.delete")
    DELETES: ClassVar[bool] = False
    PANE: ClassVar[tuple[int, int]] = (360, 440)
    """How wide the pane is in a narrow window, and in a wide one."""

    def __init__(self, session: Session, key: str) -> None:
        super().__init__(session)
        self._key = key
        self._last_shown = 0
        self.heading: Heading
        self.table: RecordTable[Any]
        self._stack: QStackedLayout
        self._filters: RememberedFilters

    def lay_out(
        self,
        filters: Sequence[QWidget | None],
        detail: QWidget,
        empty: QWidget,
        *,
        second: Sequence[QWidget | None] = (),
        under: QWidget | None = None,
    ) -> None:
        """Put heading, filters, table, detail and empty state in their places.

        ``second`` is another row of filters under the first, ``under`` stands under the list.
        """
        self._split(detail, under)
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addLayout(row(*filters))
        if second:
            inner.addLayout(row(*second, spacing=6))
        inner.addWidget(self._splitter, 1)
        self._stack = stacked(self, self.heading, full, empty)
        kept = [one for one in (*filters, *second) if one not in self.passing_filters()]
        self._filters = RememberedFilters(self.session, self._key, kept)
        if not self.table.accessibleName():
            self.table.setAccessibleName(self.heading.title)
        self.table.chosen.connect(self.acts_changed)
        if isinstance(detail, DetailPane):
            self.table.chosen.connect(lambda: detail.show_several(len(self.table.selected_ids())))
        self.table.picked.connect(lambda _: self.acts_changed.emit())
        both = (widget for widget in (*filters, *second) if widget is not None)
        fields = [
            field
            for widget in both
            for field in (widget.parts() if isinstance(widget, Chips) else [widget])
        ]
        fields.append(self.table)
        for field in fields:
            if isinstance(field, SearchField):
                field.done.connect(self.table.setFocus)
        for one, other in pairwise(fields):
            QWidget.setTabOrder(one, other)

    def _split(self, detail: QWidget, under: QWidget | None) -> None:
        """Put the list and its detail side by side, and connect them with each other."""
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(12)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._with(under) if under is not None else self.table)
        self._splitter.addWidget(detail)
        if isinstance(detail, DetailPane):
            detail.list_wanted.connect(self.table.setFocus)
            detail.navigate.connect(self.navigate)
        self._detail = detail
        self.table.opened.connect(lambda _: self.open_current())
        self.table.picked.connect(self._begin_at_top)
        self.table.menu_wanted.connect(self._menu)
        self.table.may_leave = lambda: (
            may_leave(self.table, self.tr("Bỏ")) and may_leave(detail, self.tr("Bỏ"))
        )
        self.table.looks_for = self.search_field() is not None
        self.table.typed.connect(self._search_for)
        if self.DELETES:
            self.table.delete_wanted.connect(self.delete_selected)
        self._splitter.setStretchFactor(0, 1)
        detail.setMinimumWidth(316)
        self._own_split = self._splitter.restoreState(self.session.state(f"splitter/{self._key}"))
        self._splitter.splitterMoved.connect(self._keep_split)

    def _search_for(self, letter: str) -> None:
        """Begin a search with a letter typed on the list."""
        field = self.search_field()
        if field is not None:
            field.setFocus()
            field.setText(letter)

    def _begin_at_top(self, record: int) -> None:
        """Show another record's pane from its top."""
        if record != self._last_shown and isinstance(self._detail, DetailPane):
            self._detail.scroll_to_top()
        self._last_shown = record

    def _with(self, under: QWidget) -> QWidget:
        both = QWidget()
        box = QVBoxLayout(both)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.table, 1)
        box.addWidget(under)
        return both

    def _keep_split(self, *_: object) -> None:
        self._own_split = True
        self.session.keep_state(f"splitter/{self._key}", self._splitter.saveState())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pane its share of the width, until it is set by hand."""
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Give the pane its share, at the size of letters there is now."""
        if not self._own_split:
            width = scaled(self.PANE[self.width() >= _WIDE])
            self._splitter.setSizes([max(1, self.width() - width), width])

    def list_out(self) -> ListOut | None:
        """Return the list as it is shown: these rows, these columns, in their order."""
        return self.as_shown(self.table.shown_list(self.heading.title))

    def no_list(self) -> str:
        """Return why the list cannot go out: nothing stands in it."""
        model = self.table.model()
        return "" if model.rowCount() else self.tr("Danh sách đang trống")

    def is_editing(self) -> bool:
        """Whether a cell of the list is being typed into."""
        return self.table.state() == RecordTable.State.EditingState

    def may_go(self) -> bool:
        """Write what is typed into a cell; ask about one that cannot be, before it is given up."""
        return may_leave(self.table, self.tr("Bỏ"))

    def next_part(self, focus: QWidget | None) -> bool:
        """Go on from the filters to the list, from the list to the pane; false after that."""
        if focus is self.table:
            self.open_current()
            return QApplication.focusWidget() is not self.table
        if focus is not None and self._detail.isAncestorOf(focus):
            return False
        self.table.setFocus()
        return True

    def passing_filters(self) -> Collection[QWidget | None]:
        """Return the filters that hold for once, and are not there at the next start."""
        return ()

    def read_now(self) -> None:
        """Read again if anything changed since; at first narrow the list as it was left."""
        super().read_now()
        self._filters.restore()

    def show_empty(self, *, empty: bool) -> None:
        """Show the empty state instead of the list, or the list again."""
        self._stack.setCurrentIndex(1 if empty else 0)
        self.acts_changed.emit()

    def open_current(self) -> None:
        """Go on from the current row, at Enter or a double click: into what is beside it."""
        if isinstance(self._detail, DetailPane):
            self._detail.take_focus()

    def _menu(self, place: QPoint) -> None:
        self.show_menu(self.MENU, self.table.viewport(), place)

    def delete_selected(self) -> None:
        """Delete what is selected; undoable."""
        raise NotImplementedError

    def delete_act(self) -> Act:
        """Return how what is selected is deleted."""
        if not self.DELETES:
            return super().delete_act()
        return Act(self.delete_selected, self.none_selected)

    def copy_act(self) -> Act:
        """Return how the selected rows are copied."""
        return Act(self.table.copy, self.none_selected)

    def none_selected(self) -> str:
        """Return why nothing can be done with what is selected: there is nothing."""
        selected = self._stack.currentIndex() == 0 and self.table.selected_ids()
        return "" if selected else self.tr("Hãy chọn một dòng trong danh sách trước")

    def none_shown(self) -> str:
        """Return why the list cannot be exported: it is empty."""
        shown = self._stack.currentIndex() == 0 and self.table.model().rowCount()
        return "" if shown else self.tr("Danh sách đang trống")
