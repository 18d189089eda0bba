"""Which values of one thing alone count: ticked in a list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.domain.reports.questions import Label, Value
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.ui.kit.controls import SearchField, label
from tdkt_desktop.ui.kit.form_dialog import fitting

_LONG = 10
"""From how many values on they can be searched."""


class ValuesDialog(QDialog):
    """The values there are; Space ticks, none ticked means all."""

    def __init__(
        self, title: str, labels: Sequence[Label], chosen: Sequence[Value], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Chỉ lấy"))
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        for one in labels:
            item = QListWidgetItem(one.text)
            item.setData(Qt.ItemDataRole.UserRole, (one.value,))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = one.value in chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.search = SearchField(self.tr("Tìm"))
        self.search.setVisible(len(labels) > _LONG)
        self.search.textChanged.connect(self._narrow)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(label(title, "title"))
        box.addWidget(self.search)
        box.addWidget(self.list, 1)
        box.addWidget(label(self.tr("Không chọn gì là lấy tất cả."), "muted"))
        box.addWidget(buttons)
        self.resize(fitting(380, 460))
        self.list.setFocus()
        if self.list.count():
            self.list.setCurrentRow(0)

    def _narrow(self, text: str) -> None:
        for place in range(self.list.count()):
            item = self.list.item(place)
            item.setHidden(fold(text) not in fold(item.text()))

    def values(self) -> tuple[Value, ...]:
        """Return the values ticked."""
        items = (self.list.item(place) for place in range(self.list.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)[0]
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )
