"""A list whose records can be ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal

from tdkt_desktop.ui.kit.record_model import Column, Fetch, Id, Index, RecordModel


class TickModel(RecordModel[Id]):
    """A list whose records can be ticked; ticks outlive searching and sorting."""

    ticked = Signal()

    def __init__(self, columns: Sequence[Column], fetch: Fetch[Id], parent: QObject) -> None:
        super().__init__(columns, fetch, parent)
        self.chosen = dict[Id, None]()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the first column be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the tick of the first column beside what every list shows."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid() and index.column() == 0:
            on = self.ids[index.row()] in self.chosen
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a record."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return super().setData(index, value, role)
        self.tick([self.ids[index.row()]], on=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def tick(self, ids: Sequence[Id], *, on: bool) -> None:
        """Tick or untick records, shown or not."""
        for number in ids:
            if on:
                self.chosen[number] = None
            else:
                self.chosen.pop(number, None)
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, 0))
        self.ticked.emit()
