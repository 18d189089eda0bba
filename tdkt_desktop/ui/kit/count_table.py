"""Numbers by row and column: arrows go from cell to cell, Enter opens what lies behind one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.record_model import Index
from tdkt_desktop.ui.kit.theme import color, scaled

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = Qt.AlignmentFlag(int(_RIGHT) | int(Qt.TextFlag.TextWordWrap))
_ONE_LINE, _BESIDE, _HIGH, _TWO_HIGH = 84, 24, 36, 50
_BAR, _WIDEST_NAME = 24, 420
_HALF = 0.6
"""What a line of two takes of a long head, words not being cut."""
_SAID = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


@dataclass(frozen=True, slots=True)
class Cell:
    """One number as it is shown; ``ink`` is its colour, ``about`` what it says in words."""

    text: str
    ink: str = "text"
    about: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """What a row or a column is called, and more about it."""

    text: str
    about: str = ""


class CountModel(QAbstractTableModel):
    """Cells asked for as they are shown. The last row and column may be totals."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Head] = ()
        self.columns: Sequence[Head] = ()
        self._totals = False
        self._cell: Callable[[int, int], Cell] = lambda _row, _column: Cell("")

    def show(
        self,
        rows: Sequence[Head],
        columns: Sequence[Head],
        cell: Callable[[int, int], Cell],
        *,
        totals: bool = False,
    ) -> None:
        """Show other numbers; ``totals`` says that the last row and column are those."""
        self.beginResetModel()
        self.rows, self.columns, self._cell, self._totals = rows, columns, cell, totals
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows; a table has no children."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a row or a column is called."""
        across = orientation == Qt.Orientation.Horizontal
        heads = self.columns if across else self.rows
        if section >= len(heads):
            return None
        head = heads[section]
        if role in _SAID:
            return tip(head.about or head.text)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _WRAPPED if across else None
        if role == Qt.ItemDataRole.FontRole and self._is_total(section, heads):
            return _strong()
        return head.text if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a number, its colour, its weight."""
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT
        if role == Qt.ItemDataRole.FontRole:
            total = self._is_total(row, self.rows) or self._is_total(column, self.columns)
            return _strong() if total else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(row, column).text
        if role == Qt.ItemDataRole.ForegroundRole:
            return color(self._cell(row, column).ink)
        if role in _SAID:
            cell = self._cell(row, column)
            about = cell.about or cell.text
            return tip(f"{self.rows[row].text}, {self.columns[column].text}: {about}")
        return None

    def _is_total(self, section: int, heads: Sequence[Head]) -> bool:
        return self._totals and section == len(heads) - 1


def _strong() -> QFont:
    font = theme.with_figures(QGuiApplication.font())
    font.setWeight(QFont.Weight.DemiBold)
    return font


class CountTable(QTableView):
    """The grid. ``opened`` is Enter or a double click; ``moved`` another cell."""

    opened = Signal()
    moved = Signal()

    def __init__(self, model: CountModel, title_width: int) -> None:
        super().__init__()
        self._model, self._title_width = model, title_width
        self.setModel(model)
        self.setProperty("role", "counts")
        self.setFont(theme.with_figures(QGuiApplication.font()))
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        for header in (rows, columns):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
        rows.setSectionsClickable(False)
        columns.setSectionsClickable(True)
        rows.setDefaultSectionSize(scaled(theme.ROW_COMPACT))
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rows.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        columns.setTextElideMode(Qt.TextElideMode.ElideNone)
        model.modelReset.connect(self._fit)
        columns.sectionClicked.connect(
            lambda column: self.go_to(max(0, self.currentIndex().row()), column)
        )
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())

    def _fit(self) -> None:
        """Make each column as wide as its numbers, and its head on at most two lines, ask for."""
        model, header = self._model, self.horizontalHeader()
        figures = QFontMetrics(theme.with_figures(_strong()))
        words = QFontMetrics(header.font())
        tall = False
        for column, head in enumerate(model.columns):
            texts = (str(model.index(row, column).data()) for row in range(model.rowCount()))
            numbers = max(map(figures.horizontalAdvance, texts), default=0)
            title = words.horizontalAdvance(head.text)
            longest = max(map(words.horizontalAdvance, head.text.split()), default=0)
            named = title if title <= scaled(_ONE_LINE) else max(longest, int(title * _HALF))
            header.resizeSection(column, max(numbers, named) + scaled(_BESIDE))
            tall = tall or named < title
        header.setFixedHeight(scaled(_TWO_HIGH if tall else _HIGH))
        self._share_out()

    def _share_out(self) -> None:
        """Give the rows' names what room the numbers leave: nothing is cut in vain."""
        free = self.width() - self.horizontalHeader().length() - scaled(_BAR)
        wide = max(scaled(self._title_width), min(scaled(_WIDEST_NAME), free))
        self.verticalHeader().setFixedWidth(wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._share_out()

    def go_to(self, row: int, column: int) -> None:
        """Choose a cell."""
        index = self._model.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def copy(self) -> None:
        """Copy the whole grid with its heads, the way Excel pastes it."""
        model = self._model
        lines = ["\t".join(["", *(head.text for head in model.columns)])]
        for row, head in enumerate(model.rows):
            cells = (str(model.index(row, column).data()) for column in range(model.columnCount()))
            lines.append("\t".join([head.text, *("0" if one == "–" else one for one in cells)]))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, copy on Ctrl+C."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)
