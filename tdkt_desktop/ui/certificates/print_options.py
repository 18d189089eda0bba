"""How certificates are to be drawn, and which of their pages are to be printed."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QRadioButton, QSpinBox, QVBoxLayout, QWidget

from tdkt_desktop.operations.certificates.issuing import Batch
from tdkt_desktop.operations.certificates.layouts import all_layouts
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox, number_box
from tdkt_desktop.ui.kit.controls import label


class PrintOptions(QWidget):
    """Paper, layout, whole or text only, and whether those printed already are left out."""

    changed = Signal()

    def __init__(self, database: Database) -> None:
        super().__init__()
        self.papers = NoWheelComboBox()
        self.papers.setAccessibleName(self.tr("Khổ giấy"))
        self.layouts = NoWheelComboBox()
        self.layouts.setSizeAdjustPolicy(
            NoWheelComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.layouts.setMinimumContentsLength(12)
        self.layouts.setAccessibleName(self.tr("Mẫu in"))
        self.layouts.addItem(self.tr("Mẫu theo từng loại"), None)
        for layout in all_layouts(database):
            self.layouts.addItem(layout.name, layout.id)
        self.full = QRadioButton(self.tr("Giấy trắng: in cả khung và chữ"))
        self.stock = QRadioButton(self.tr("Phôi in sẵn: chỉ in chữ"))
        self.full.setChecked(True)
        self.left = QCheckBox(self.tr("Chỉ giấy khen chưa in"))
        for combo in (self.papers, self.layouts):
            combo.activated.connect(lambda _: self.changed.emit())
        for tick in (self.full, self.left):
            tick.toggled.connect(lambda _: self.changed.emit())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for widget in (self.papers, self.layouts, self.full, self.stock, self.left):
            box.addWidget(widget)

    def drawing(self) -> dict[str, Any]:
        """Return how certificates are drawn: ``full`` or as text, by which ``layout``."""
        return {"full": self.full.isChecked(), "layout": self.layouts.currentData()}

    def show_papers(self, batch: Batch) -> None:
        """Offer the sizes of paper when there are several: a printer takes one at a time."""
        self.papers.clear()
        for wide, high in batch.others:
            words = self.tr("Khổ {width} × {height} mm")
            self.papers.addItem(words.format(width=f"{wide:g}", height=f"{high:g}"), (wide, high))
        self.papers.setCurrentIndex(max(0, self.papers.findData(batch.paper)))
        self.papers.setVisible(self.papers.count() > 1)


class PageRange(QWidget):
    """The first and the last page to print."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.last = number_box(1, 1), number_box(1, 1)
        self.first.setAccessibleName(self.tr("Từ trang"))
        self.last.setAccessibleName(self.tr("Đến trang"))
        self.first.editingFinished.connect(lambda: self._follow(self.last, self.first))
        self.last.editingFinished.connect(lambda: self._follow(self.first, self.last))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(self.tr("In, lưu trang"), "muted"))
        line.addWidget(self.first)
        line.addWidget(label("–", "muted"))
        line.addWidget(self.last)
        line.addStretch(1)

    def _follow(self, other: QSpinBox, typed: QSpinBox) -> None:
        """Let the end that was not typed follow where the two would cross."""
        if self.first.value() > self.last.value():
            other.setValue(typed.value())

    def show_range(self, first: int, last: int, pages: int) -> None:
        """Choose pages of so many."""
        self.first.setRange(1, pages)
        self.last.setRange(1, pages)
        self.first.setValue(first)
        self.last.setValue(last)
