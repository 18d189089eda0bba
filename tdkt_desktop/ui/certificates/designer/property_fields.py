"""Single fields of the panel beside the paper: each shows a value and writes it as one step."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QFormLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.documents import fonts
from tdkt_desktop.documents.layouts import Item, TextField
from tdkt_desktop.ui.certificates.designer.design import Design
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox, number_box
from tdkt_desktop.ui.kit.controls import button, label, row
from tdkt_desktop.ui.kit.millimetres import Millimetres


class PropertyFields(QWidget):
    """A column of fields for what is selected in ``design``; each fills itself anew when asked."""

    def __init__(self, design: Design) -> None:
        super().__init__()
        self._design = design
        self._fillers: list[Callable[[], None]] = []
        self._shown: tuple[object, ...] = ()
        self._inner = QWidget()
        self._box = QVBoxLayout(self._inner)
        self._box.setContentsMargins(14, 12, 14, 12)
        self._box.setSpacing(8)

    def _form(self, title: str) -> QFormLayout:
        if title:
            self._box.addWidget(label(title, "caption"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(6)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._box.addLayout(form)
        return form

    def _refill(self) -> None:
        for fill in self._fillers:
            fill()

    def _first(self, key: str) -> Any:  # noqa: ANN401 - a field of an item
        return getattr(self._design.items[0], key) if self._design.items else None

    def _set(self, key: str, value: object, words: str = "") -> None:
        """Give every selected item a value, as one step."""
        run = f"{key} {' '.join(self._design.keys)}"
        self._design.step(
            words or self.tr("Sửa chữ, nét"), lambda i: _with(i, key, value), run=run
        )
        self._refill()  # what could not be taken whole is shown as it was taken

    def _number(self, key: str, least: float, most: float, suffix: str) -> Millimetres:
        box = Millimetres(least, most, suffix)
        box.setAccessibleName(key)
        box.valueChanged.connect(lambda value: self._set(key, round(value, 2)))
        self._fill_with(box, lambda: box.setValue(float(self._first(key))))
        return box

    def _pair(self, one: str, other: str, least: float) -> QWidget:
        pair = QWidget()
        pair.setLayout(row(*(self._length(key, least) for key in (one, other))))
        return pair

    def _length(self, key: str, least: float) -> Millimetres:
        return self._number(key, least, 1200, " mm")

    def _tick(self, key: str, words: str) -> QCheckBox:
        box = QCheckBox(words)
        box.toggled.connect(lambda on: self._set(key, on))
        self._fill_with(box, lambda: box.setChecked(bool(self._first(key))))
        return box

    def _choice(self, key: str, words: Mapping[str, str]) -> NoWheelComboBox:
        box = narrow_box()
        for value, title in words.items():
            box.addItem(title, value)
        box.activated.connect(lambda _: self._set(key, box.currentData()))
        self._fill_with(box, lambda: box.setCurrentIndex(box.findData(self._first(key))))
        return box

    def _lines(self) -> QSpinBox:
        box = number_box(0, 20)
        box.setSpecialValueText(self.tr("tùy chỗ"))
        box.setKeyboardTracking(False)
        box.valueChanged.connect(lambda value: self._set("lines", value))
        self._fill_with(box, lambda: box.setValue(int(self._first("lines"))))
        return box

    def _color(self, key: str) -> QPushButton:
        push_button = button("")

        def choose() -> None:
            before = QColor(str(self._first(key)))
            chosen = QColorDialog.getColor(before, self, self.tr("Chọn màu"))
            if chosen.isValid():
                self._set(key, chosen.name().upper())

        def fill() -> None:
            shade = str(self._first(key))
            square = QPixmap(18, 18)
            square.fill(QColor(shade))
            push_button.setIcon(square)
            push_button.setText(shade)

        push_button.clicked.connect(choose)
        self._fillers.append(fill)
        return push_button

    def _fonts(self) -> QWidget:
        box = narrow_box()
        box.setMaxVisibleItems(20)
        for name, title in fonts.TITLES.items():
            box.addItem(title, name)
        text_label = label(role="warn", wrap=True)
        more = button("…", tip=self.tr("Thêm các phông TrueType cài trên máy này"))

        more.setFixedWidth(38)

        def add_installed() -> None:
            for name in fonts.installed():
                if box.findData(name) < 0:
                    box.addItem(name, name)
            more.setEnabled(False)
            box.showPopup()

        def fill() -> None:
            name = str(self._first("font"))
            if box.findData(name) < 0:
                box.addItem(name, name)
            box.setCurrentIndex(box.findData(name))
            text_label.setText(self._font_words(name))
            text_label.setVisible(bool(text_label.text()))

        more.clicked.connect(add_installed)
        box.activated.connect(lambda _: self._set("font", box.currentData()))
        self._fillers.append(fill)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(row(box, more))
        inner.addWidget(text_label)
        widget = QWidget()
        widget.setLayout(inner)
        return widget

    def _font_words(self, name: str) -> str:
        if not fonts.is_known(name):
            return self.tr("Máy này không có phông ấy: in bằng phông khác.")
        lacking = fonts.missing_vietnamese(name)
        if not lacking:
            return ""
        return self.tr("Thiếu chữ Việt: {letters}").format(
            letters=lacking[:24] + (f" … ({len(lacking)})" if len(lacking) > 24 else "")
        )

    def _fill_with(self, box: QWidget, fill: Callable[[], None]) -> None:
        def quietly() -> None:
            if self._design.items or self._shown[0] == ():
                with QSignalBlocker(box):
                    fill()

        self._fillers.append(quietly)


def narrow_box() -> NoWheelComboBox:
    """Return a box that may be narrower than its longest choice."""
    box = NoWheelComboBox()
    box.setSizeAdjustPolicy(NoWheelComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    return box


def _with(item: Item, key: str, value: object) -> Item:
    """Return ``item`` with one field changed, its two sizes kept in order."""
    made = replace(item, **{key: value})  # type: ignore[arg-type]
    if isinstance(made, TextField) and made.min_size > made.size:
        if key == "size":
            return replace(made, min_size=made.size)
        return replace(made, size=made.min_size)
    return made
