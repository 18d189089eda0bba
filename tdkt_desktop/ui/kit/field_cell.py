"""A cell drawn as the field it becomes when it is typed into."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QWidget

from tdkt_desktop.ui.kit.cell_editor import CellDelegate
from tdkt_desktop.ui.kit.record_model import Index
from tdkt_desktop.ui.kit.theme import color, scaled

_TALL = 25


class FieldDelegate(CellDelegate):
    """Draws a cell's text in a field of its own, ``wide`` pixels or as wide as the cell."""

    def __init__(self, parent: QWidget, wide: int = 0) -> None:
        super().__init__(parent)
        self._wide = wide

    def field(self, cell: QRect) -> QRect:
        """Return where in a cell its field is."""
        tall = min(scaled(_TALL), cell.height() - 2)
        wide = scaled(self._wide) if self._wide else cell.width() - 16
        return QRect(cell.left() + 8, cell.center().y() - tall // 2, wide, tall)

    def failed(self, index: Index) -> bool:
        """Whether what stands in the cell is not enough."""
        return False

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> QRect:
        """Draw the ground of a cell and its field; returns where the field is."""
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        field, failed = self.field(option.rect), self.failed(index)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent" if failed else "line" if text else "edge"
        painter.setPen(QPen(color(edge), 1))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(field, 4, 4)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(color("accent" if failed else "text"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(field.adjusted(0, 0, -8, 0), right, text)
        painter.setFont(option.font)
        return field

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell as a field."""
        painter.save()
        self.draw(painter, option, index)
        painter.restore()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Put the editor where the field is drawn."""
        editor.setGeometry(self.field(option.rect))
