"""A box of many entries, found by letters typed into its open list."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView

from tdkt_desktop.domain.vietnamese.keys import fits
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import label

_MOST, _BESIDE, _WIDEST = 14, 40, 620
_ALL = 10_000
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _MOST - 1,
    Qt.Key.Key_PageUp: 1 - _MOST,
    Qt.Key.Key_Home: -_ALL,
    Qt.Key.Key_End: _ALL,
}
"""How far keys go in the open list."""


class SearchedBox(NoWheelComboBox):
    """Entries under headings; typed letters leave those they mean (see :meth:`is_meant`)."""

    def __init__(self) -> None:
        super().__init__()
        self._typed = ""
        self.setMaxVisibleItems(_MOST)
        self._list = QListView()
        self.setView(self._list)
        self._said = label(role="tag-soon")
        self._said.setParent(self._list)
        self._said.hide()
        self._list.installEventFilter(self)

    def add_heading(self, words: str) -> None:
        """Add words over the entries that follow; they cannot be chosen."""
        item = QStandardItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setBold(True)
        item.setFont(font)
        model = self.model()
        if isinstance(model, QStandardItemModel):
            model.appendRow(item)

    def is_meant(self, row: int, typed: str) -> bool:
        """Whether typed letters mean the entry in a row: beginnings of its words."""
        return self.itemData(row) is not None and fits(typed, self.itemText(row))

    def showPopup(self) -> None:
        """Open the list with all entries in it."""
        self._narrow("")
        # two that differ at their end alone must be told apart
        widest = self._list.sizeHintForColumn(0) + _BESIDE
        self._list.setMinimumWidth(max(self.width(), min(widest, _WIDEST)))
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list with the letter that was typed."""
        super().keyPressEvent(event)
        letter = event.text()
        if self._list.isVisible() and letter.strip() and letter.isprintable():
            self._narrow(letter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take letters in the open list as words to look for."""
        if (
            watched is self._list
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() == Qt.Key.Key_Backspace and self._typed:
                self._narrow(self._typed[:-1])
                return True
            if event.key() == Qt.Key.Key_Escape and self._typed:
                self._narrow("")
                return True
            if event.key() in _STEPS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._step(_STEPS[Qt.Key(event.key())])
                return True
            letter = event.text()
            fits = letter.isprintable() and (letter.strip() or self._typed)
            if fits and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._narrow(self._typed + letter)
                return True
        return super().eventFilter(watched, event)

    def _step(self, steps: int) -> None:
        """Go on among the entries left: the list itself stands still where rows are hidden."""
        left = [
            row
            for row in range(self.count())
            if not self._list.isRowHidden(row) and self.itemData(row) is not None
        ]
        if left:
            current = self._list.currentIndex().row()
            before = sum(row < current for row in left) if current not in left else None
            place = left.index(current) + steps if before is None else before
            row = left[max(0, min(place, len(left) - 1))]
            self._list.setCurrentIndex(self.model().index(row, self.modelColumn()))

    def _narrow(self, typed: str) -> None:
        """Leave the entries that what was typed means; none meant leaves the list as it was."""
        meant = [row for row in range(self.count()) if self.is_meant(row, typed)]
        if typed and not meant:
            return
        self._typed = typed
        for row in range(self.count()):
            heading = self.itemData(row) is None
            shown = not typed or (row in meant and not heading)
            self._list.setRowHidden(row, not shown)
        if typed:
            self._list.setCurrentIndex(self.model().index(meant[0], self.modelColumn()))
        self._said.setText(typed)
        self._said.setVisible(bool(typed))
        self._said.adjustSize()
        self._said.move(self._list.width() - self._said.width() - 16, 4)
