"""The field a cell of a list is edited in: what could not be written stays in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tdkt_desktop.ui.kit.controls import restyle
from tdkt_desktop.ui.kit.record_model import Index


class CellField(QLineEdit):
    """A cell that is typed into; ``column`` and ``row`` say where."""

    def __init__(self, parent: QWidget, index: Index, title: str) -> None:
        super().__init__(parent)
        self.row, self.column = index.row(), index.column()
        self._stored = str(index.data() or "")
        self.refused = False
        """Whether what is typed could not be written."""
        self.setFrame(False)
        self.setAccessibleName(title)

    @property
    def unsaved(self) -> str | None:
        """What is typed here and is not written yet, be it nothing; ``None`` if all is."""
        return None if self.text() == self._stored or self.isHidden() else self.text()

    def take_back(self) -> None:
        """Give up what was typed: the cell shows what is stored."""
        self.setText(self._stored)
        cells = self.parentWidget()
        view = cells.parentWidget() if cells is not None else None
        if isinstance(view, QAbstractItemView):
            view.closeEditor(self, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def refuse(self) -> None:
        """Mark what could not be written, for the next key to mend it."""
        self.refused = True
        restyle(self, wrong="true")
        self.selectAll()


class CellDelegate(QStyledItemDelegate):
    """Edits a cell in a :class:`CellField`."""

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Return the field of a cell."""
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        return CellField(parent, index, str(title))
