"""The first column of a list, held in place while the rest is scrolled sideways."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView


class PinnedColumn(QTableView):
    """A view of one column over its list: same records, same selection, same rows in sight."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTableView { border-radius: 0; border: none; }")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("")
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(table.selectionBehavior())
        self.setSelectionMode(table.selectionMode())
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(table.horizontalScrollMode())
        self.setVerticalScrollMode(table.verticalScrollMode())
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.horizontalScrollBar().valueChanged.connect(lambda _: self.place())
        table.horizontalHeader().sectionResized.connect(lambda *_: self.place())
        self.doubleClicked.connect(table.doubleClicked)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(table.customContextMenuRequested)
        self.viewport().installEventFilter(self)
        self.hide()

    def place(self, *, pinned: bool = True) -> None:
        """Lie over the first column, if the list is scrolled past it."""
        header = self._table.horizontalHeader()
        first = header.logicalIndex(0)
        scrolled = self._table.horizontalScrollBar().value() > 0
        if not (pinned and scrolled) or header.isSectionHidden(first):
            self.hide()
            return
        for column in range(self.model().columnCount()):
            self.setColumnHidden(column, column != first)
        width = header.sectionSize(first)
        self.setColumnWidth(first, width)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(self._table.verticalHeader().minimumSectionSize())
        rows.setDefaultSectionSize(self._table.verticalHeader().defaultSectionSize())
        self.horizontalHeader().setFixedHeight(header.height())
        frame = self._table.frameWidth()
        height = header.height() + self._table.viewport().height()
        self.setGeometry(frame, frame, width, height)
        self.verticalScrollBar().setValue(self._table.verticalScrollBar().value())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the keyboard to the list when the column is clicked."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._table.setFocus()
        return super().eventFilter(watched, event)
