"""Filters side by side, each with how many it lets through."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from tdkt_desktop.ui.kit.controls import chip, row, show_count

_Code = TypeVar("_Code")


class Chips(QWidget, Generic[_Code]):
    """One chip a group, before them one for everything: it is in force while none is chosen."""

    narrowed = Signal()

    def __init__(self, names: Mapping[_Code, str], everything: str) -> None:
        super().__init__()
        self._names, self._words = names, everything
        self.everything = chip(everything, checked=True)
        self.everything.clicked.connect(self.clear)
        self.boxes: dict[_Code, QPushButton] = {code: chip(name) for code, name in names.items()}
        for push_button in self.boxes.values():
            push_button.toggled.connect(self._toggled)
        self.setLayout(row(self.everything, *self.boxes.values()))

    def parts(self) -> list[QWidget]:
        """Return the chips in the order they are tabbed through."""
        return [self.everything, *self.boxes.values()]

    def _toggled(self) -> None:
        self.everything.setChecked(not self.chosen())
        self.narrowed.emit()

    def chosen(self) -> frozenset[_Code]:
        """Return the groups chosen; none means everything."""
        return frozenset(code for code, box in self.boxes.items() if box.isChecked())

    def clear(self) -> None:
        """Let everything through again."""
        self.everything.setChecked(True)
        for push_button in self.boxes.values():
            push_button.setChecked(False)

    def wanted(self) -> frozenset[_Code]:
        """Return the groups let through: those chosen, or all."""
        return self.chosen() or frozenset(self._names)

    def choose(self, *codes: _Code) -> None:
        """Let just these groups through."""
        for code, push_button in self.boxes.items():
            push_button.setChecked(code in codes)

    def show_counts(self, counts: Mapping[_Code, int], total: int) -> None:
        """Say how many each group has, and how many there are in all."""
        show_count(self.everything, self._words, total)
        for code, push_button in self.boxes.items():
            show_count(push_button, self._names[code], counts.get(code, 0))
