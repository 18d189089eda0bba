"""Choosing a unit from the tree."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.people.units import Unit, as_tree
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.plain_text import tip


class UnitBox(NoWheelComboBox):
    """A box of units, indented as in the tree; ended ones are left out."""

    def __init__(self, none: str) -> None:
        super().__init__()
        self._none = none
        self.setAccessibleName(none)
        self.setMaxVisibleItems(20)
        self.setMinimumContentsLength(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def show_units(self, units: Sequence[Unit], chosen: int | None = None) -> None:
        """Fill the box, keeping ``chosen`` or what was chosen before."""
        keep = chosen if chosen is not None else self.unit()
        self.blockSignals(True)
        self.clear()
        self.addItem(self._none, None)
        standing = [unit for unit in units if unit.end is None or unit.id == keep]
        for unit, depth in as_tree(standing):
            self.addItem("    " * depth + unit.name, unit.id)
            self.setItemData(self.count() - 1, tip(unit.name), Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(max(0, self.findData(keep)))
        self.blockSignals(False)
        widest = max(self.view().sizeHintForColumn(0) + 36, self.width())
        self.view().setMinimumWidth(min(widest, 520))

    def unit(self) -> UnitId | None:
        """Return the id of the chosen unit."""
        data = self.currentData()
        return UnitId(data) if data is not None else None
