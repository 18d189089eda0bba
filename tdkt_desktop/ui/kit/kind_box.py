"""Choosing a title or commendation among some fifty: the lately used first, found by letters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView

from tdkt_desktop.domain.awards.kinds import AwardKind, Level, is_meant
from tdkt_desktop.ui.kit.controls import NoWheelComboBox, label
from tdkt_desktop.ui.kit.plain_text import tip

_MOST = 14
_LEVEL = Qt.ItemDataRole.UserRole + 1


class KindBox(NoWheelComboBox):
    """A box of kinds under headings; letters typed into the open list leave those they name.

    ``giay``, ``gk``, ``cstđcs`` and ``bang khen tinh`` all find.
    """

    def __init__(self) -> None:
        super().__init__()
        self._kinds: dict[object, AwardKind] = {}
        self._typed = ""
        self.setMaxVisibleItems(_MOST)
        self._list = QListView()
        self.setView(self._list)
        self._said = label(role="tag-soon")
        self._said.setParent(self._list)
        self._said.hide()
        self._list.installEventFilter(self)

    def show_kinds(
        self,
        kinds: Sequence[AwardKind],
        lately: Sequence[str] = (),
        data: Callable[[AwardKind], object] = lambda kind: kind.code,
    ) -> None:
        """Offer kinds, those whose codes are in ``lately`` first, the others by level.

        What was chosen stays chosen, if it is among them; ``data`` is what stands for a kind.
        """
        keep = self.currentData()
        self.clear()
        self._kinds = {data(kind): kind for kind in kinds}
        recent = [kind for code in lately for kind in kinds if kind.code == code]
        names = {
            Level.CO_SO: self.tr("Cấp cơ sở"),
            Level.BO_TINH: self.tr("Cấp bộ, ban, ngành, tỉnh"),
            Level.NHA_NUOC: self.tr("Cấp Nhà nước"),
        }
        groups = [(self.tr("Dùng gần đây"), recent)]
        others = [kind for kind in kinds if kind not in recent]
        for level, words in names.items():
            groups.append((words, [kind for kind in others if kind.level == level]))
        groups.append((self.tr("Khác"), [kind for kind in others if kind.level not in names]))
        for words, group in groups:
            if group:
                self._add_heading(words)
                for kind in group:
                    self.addItem(kind.name, data(kind))
                    tooltip = Qt.ItemDataRole.ToolTipRole
                    self.setItemData(self.count() - 1, tip(f"{kind.name} ({kind.short})"), tooltip)
        place = self.findData(keep) if keep is not None else -1
        self.setCurrentIndex(place if place >= 0 else min(1, self.count() - 1))

    def _add_heading(self, words: str) -> None:
        item = QStandardItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        model = self.model()
        if isinstance(model, QStandardItemModel):
            model.appendRow(item)

    def showPopup(self) -> None:
        """Open the list with all kinds in it."""
        self._narrow("")
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
            letter = event.text()
            fits = letter.isprintable() and (letter.strip() or self._typed)
            if fits and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._narrow(self._typed + letter)
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        """Leave the kinds that what was typed means; none meant leaves the list as it was."""
        meant = [row for row in range(self.count()) if self._is_meant(row, typed)]
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

    def _is_meant(self, row: int, typed: str) -> bool:
        kind = self._kinds.get(self.itemData(row))
        return kind is not None and is_meant(kind, typed)
