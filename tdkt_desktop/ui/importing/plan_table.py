"""The table of a plan: its rows, tinted by what is doubtful in them."""

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from tdkt_desktop.ui.importing.plan_model import PlanModel
from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.record_model import Index
from tdkt_desktop.ui.kit.record_table import selected_with_ctrl


class _Tinted(QStyledItemDelegate):
    """Paints the ground a cell asks for, which a style sheet would leave out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Fill the cell, then draw it."""
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(ground, QColor):
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)


class PlanTable(QTableView):
    """The rows of a plan: Space takes them out or back, Enter solves or repairs."""

    toggle_wanted = Signal()
    solve_wanted = Signal()

    def __init__(self, model: PlanModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Tinted(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.ROW_COMPACT + 2)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Let Ctrl with Home or End select where it goes: that row is what Space takes out."""
        return selected_with_ctrl(event) or super().selectionCommand(index, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the row that Qt makes current with the keyboard: keys act on what is chosen."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectRow(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that a table would use itself, but not from a cell's editor."""
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() == Qt.Key.Key_Space and not editing:
            self.toggle_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.solve_wanted.emit()
        else:
            super().keyPressEvent(event)
