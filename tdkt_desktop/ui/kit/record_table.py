"""The table every list is shown in: sorting, choosing columns, copying, remembered state."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QKeyCombination,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QPushButton,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.cell_editor import CellDelegate, CellField
from tdkt_desktop.ui.kit.controls import button
from tdkt_desktop.ui.kit.list_header import ListHeader
from tdkt_desktop.ui.kit.pinned_column import PinnedColumn
from tdkt_desktop.ui.kit.record_model import Id, Index, RecordModel
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import color

if TYPE_CHECKING:
    from tdkt_desktop.operations.exporting.shown_list import ShownList

_CHARACTER = 7
"""About how wide a character is, in pixels."""
_Hint = QAbstractItemDelegate.EndEditHint


class _MiddleElided(CellDelegate):
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


_MOVING = frozenset(
    (
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    )
)
_MENU_KEYS = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F10)
"""The row's menu, beside the Menu key, which Qt knows itself."""


def selected_with_ctrl(event: QEvent | None) -> QItemSelectionModel.SelectionFlag | None:
    """Return how a key with Ctrl selects, where Qt would move the current row off the selection.

    ``None`` for every other event.
    """
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    if (
        isinstance(event, QKeyEvent)
        and event.modifiers() & ctrl
        and not event.modifiers() & shift
        and event.key() != Qt.Key.Key_Space
    ):
        flags = QItemSelectionModel.SelectionFlag
        return flags.ClearAndSelect | flags.Rows
    return None


class RecordTable(QTableView, Generic[Id]):
    """A list of records. ``opened`` is Enter or a double click; ``picked`` the current record."""

    opened = Signal(int)
    picked = Signal(int)
    chosen = Signal()
    delete_wanted = Signal()
    sort_wanted = Signal(str, bool)
    menu_wanted = Signal(QPoint)
    toggle_wanted = Signal()
    """Space was pressed, where :attr:`takes_space` says that the list has ticks."""
    typed = Signal(str)
    """A letter was typed on the list, where :attr:`looks_for` says that letters search."""

    def __init__(self, key: str, model: RecordModel[Id], session: Session) -> None:
        super().__init__()
        self._key, self._records, self._session = key, model, session
        self.takes_space = self.looks_for = False
        self.may_leave: Callable[[], bool] = lambda: True
        """Whether another record may become current; asks about what is not written yet."""
        self.nothing = ""
        """What an empty list says, where it is not for the filters that it is empty."""
        self._unseen = True
        self._column_buttons: list[QPushButton] = []
        self.setModel(model)
        self.header = ListHeader(key, model, session, self)
        self.setHorizontalHeader(self.header)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(CellDelegate(self))
        for index, column in enumerate(model.columns):
            if column.middle:
                self.setItemDelegateForColumn(index, _MiddleElided(self))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.fit_rows()
        self.header.set_up()
        self.header.sort_wanted.connect(self.sort_wanted)
        self.header.columns_changed.connect(self._refit)
        self._pinned = PinnedColumn(self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self.doubleClicked.connect(lambda _: self._open())
        self.selectionModel().currentRowChanged.connect(lambda *_: self._pick())
        self.selectionModel().selectionChanged.connect(self._hold_together)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def fit_rows(self) -> None:
        """Set the row height the officer prefers."""
        compact = self._session.preferences.compact
        height = theme.scaled(theme.ROW_COMPACT if compact else theme.ROW)
        self.setFont(theme.with_figures(QGuiApplication.font()))
        self.header.measure(anew=True)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)

    # -- columns -------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room anew."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the order the list was last sorted by, when it is first seen."""
        super().showEvent(event)
        if self._unseen and (order := self.header.remembered_order()) is not None:
            self.sort_wanted.emit(*order)
        self._unseen = False

    def _fit(self) -> None:
        self.header.fit_to(self.viewport().width())
        self._pinned.place(pinned=self.header.pinned())

    def _refit(self) -> None:
        self._fit()
        for push_button in self._column_buttons:
            push_button.setText(self.header.columns_words())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say so when nothing matches what the list was narrowed to."""
        super().paintEvent(event)
        if not self._records.ids:
            painter = QPainter(self.viewport())
            painter.setPen(color("muted"))
            words = self.nothing or self.tr("Không có dòng nào khớp với điều kiện lọc.")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, words)

    def show_order(self, key: str, *, descending: bool) -> None:
        """Mark the column the list comes sorted by."""
        self.header.show_order(key, descending=descending)

    def columns_button(self) -> QPushButton:
        """Return the button that lets columns be chosen."""
        push_button = button(
            self.header.columns_words(), "columns-3", tip=self.tr("Chọn cột, ghim cột")
        )
        push_button.setAccessibleName(self.tr("Chọn cột"))
        push_button.clicked.connect(
            lambda: self.header.choose_columns(
                push_button.mapToGlobal(push_button.rect().bottomLeft())
            )
        )
        self._column_buttons.append(push_button)
        return push_button

    # -- records -------------------------------------------------------------------------

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Let Ctrl with an arrow, Home or End select where it goes: that row is meant."""
        return selected_with_ctrl(event) or super().selectionCommand(index, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the row that Qt makes current when the keyboard comes: it is the one meant."""
        super().focusInEvent(event)
        index = self.currentIndex()
        if index.isValid() and not self.selectionModel().hasSelection():
            self.go_to_row(index.row(), index.column())

    def _hold_together(self) -> None:
        """Keep the current record among those selected: it is the one shown beside the list."""
        model, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        current = self.currentIndex()
        if not current.isValid() or model.isRowSelected(current.row()):
            return
        rows = sorted(index.row() for index in model.selectedRows())
        if rows:
            row = min(rows, key=lambda one: abs(one - current.row()))
            model.setCurrentIndex(self._records.index(row, current.column()), flags.NoUpdate)
        else:
            model.select(current, flags.ClearAndSelect | flags.Rows)

    def current_id(self) -> Id | None:
        """Return the id of the current record."""
        row = self.currentIndex().row()
        return self._records.ids[row] if 0 <= row < len(self._records.ids) else None

    def current_record(self) -> Any:  # noqa: ANN401 - whatever the list is of
        """Return the current record; ``None`` without one."""
        return self._records.record(self.currentIndex().row())

    def selected_ids(self) -> list[Id]:
        """Return the ids of the selected records in display order."""
        # by ranges: an index for each of thousands of rows takes a tenth of a second
        ranges = list[QItemSelectionRange](self.selectionModel().selection())  # type: ignore[call-overload]
        rows = sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})
        return [self._records.ids[row] for row in rows if row < len(self._records.ids)]

    def show_ids(self, ids: Sequence[Id]) -> None:
        """Show other records, keeping the current one current if it is among them."""
        current, index = self.current_id(), self.currentIndex()
        place, column = index.row(), index.column()
        selected = set(self.selected_ids())
        typed = self._typed()
        self._records.show(ids)
        self.header.measure()
        self._fit()
        row = self._records.row_of(current) if current is not None else -1
        if row >= 0:
            if len(selected) > 1:
                self._select(selected, row)
            else:
                self.go_to_row(row, column)
        elif ids and place >= 0:
            self.go_to_row(min(place, len(ids) - 1), column)
        else:
            self._pick()
            self.chosen.emit()  # a list read anew says nothing of what was selected in it
        if typed is not None:
            self._open_again(*typed)

    # -- cells ---------------------------------------------------------------------------

    def cell_field(self) -> CellField | None:
        """Return the field of the cell that is being typed into."""
        fields = self.findChildren(CellField)
        return next((field for field in fields if field.unsaved is not None), None)

    def closeEditor(self, editor: QWidget, hint: _Hint) -> None:
        """Keep what was refused to be mended, wherever the keyboard goes."""
        if hint != _Hint.RevertModelCache and self._records.refused:
            self._records.refused = False
            if isinstance(editor, CellField):
                editor.refuse()
            return
        super().closeEditor(editor, hint)

    def _typed(self) -> tuple[Id, int, str] | None:
        """Return the record, column and text of a cell that could not be written."""
        field = self.cell_field()
        if field is None or not field.refused:
            return None
        return self._records.ids[field.row], field.column, field.text()

    def _open_again(self, record: Id, column: int, text: str) -> None:
        """Put what could not be written back into its cell, of a list that was read anew."""
        row, focus = self._records.row_of(record), QApplication.focusWidget()
        if row < 0:
            return
        self.edit(self._records.index(row, column))
        for field in self.findChildren(CellField):
            if (field.row, field.column) == (row, column):
                field.setText(text)
                field.refuse()
        if focus is not None and focus is not self:
            focus.setFocus()

    def _select(self, ids: set[Id], current: int) -> None:
        chosen = QItemSelection()
        last = len(self._records.columns) - 1
        for row, number in enumerate(self._records.ids):
            if number in ids:
                chosen.select(self._records.index(row, 0), self._records.index(row, last))
        flags, model = QItemSelectionModel.SelectionFlag, self.selectionModel()
        model.setCurrentIndex(self._records.index(current, 0), flags.NoUpdate)
        model.select(chosen, flags.ClearAndSelect)

    def go_to(self, record: Id) -> bool:
        """Make a record current; says whether it is shown."""
        row = self._records.row_of(record)
        if row >= 0:
            self.go_to_row(row)
        return row >= 0

    def go_to_row(self, row: int, column: int = -1) -> None:
        """Make the record in ``row`` current and visible, at a column or at the first shown."""
        if column < 0 or self.isColumnHidden(column):
            every = range(len(self._records.columns))
            column = next((one for one in every if not self.isColumnHidden(one)), 0)
        flags = QItemSelectionModel.SelectionFlag
        index = self._records.index(row, column)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def _pick(self) -> None:
        self.picked.emit(self.current_id() or 0)

    def _open(self) -> None:
        if (number := self.current_id()) is not None:
            self.opened.emit(number)

    def chosen_columns(self, *, room: bool = True) -> list[int]:
        """Return the columns shown, in their order; without ``room`` those put away for it too."""
        visual = sorted(range(len(self._records.columns)), key=self.header.visualIndex)
        away = frozenset[int]() if room else self.header.away
        return [c for c in visual if c in away or not self.isColumnHidden(c)]

    def copy(self) -> None:
        """Copy the selected rows, headed, the way Excel pastes them."""
        shown = self.chosen_columns()
        lines = ["\t".join(self._records.columns[c].title for c in shown)]
        for index in sorted(i.row() for i in self.selectionModel().selectedRows()):
            cells = (str(self._records.index(index, c).data() or "") for c in shown)
            lines.append("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in cells))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def shown_list(self, title: str) -> "ShownList":
        """Return the whole list under ``title``, in the columns chosen, as texts."""
        from tdkt_desktop.operations.exporting.shown_list import ShownList

        columns = [self._records.columns[c] for c in self.chosen_columns(room=False)]
        records = map(self._records.record, range(len(self._records.ids)))
        return ShownList(
            title,
            [(one.title, one.width // _CHARACTER) for one in columns],
            [
                [(one.full or one.text)(record) for one in columns]
                for record in records
                if record is not None
            ],
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to another record once what was typed about this one is written or given up."""
        row = self.indexAt(event.position().toPoint()).row()
        if row in (-1, self.currentIndex().row()) or self.may_leave():
            super().mousePressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Let letters begin a search, rather than jump to where nobody looks."""
        if self.looks_for and search.strip():
            self.typed.emit(search)
        elif not self.looks_for:
            super().keyboardSearch(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete asks the page to delete, Ctrl+C copies."""
        if self.state() == self.State.EditingState:
            super().keyPressEvent(event)  # Enter in a cell's editor reaches the table too
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in _MOVING and not self.may_leave():
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            rows = self._records.rowCount()
            if rows:
                self.go_to_row(0 if event.key() == Qt.Key.Key_Home else rows - 1)
        elif (
            event.key() == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.menu_wanted.emit(self.visualRect(self.currentIndex()).bottomLeft())
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif event.key() == Qt.Key.Key_Space and self.takes_space:
            self.toggle_wanted.emit()
        else:
            super().keyPressEvent(event)
