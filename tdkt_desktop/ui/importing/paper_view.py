"""The paper that a list was read out of, beside the list: where a row stands is marked."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QTextEdit, QVBoxLayout, QWidget

from tdkt_desktop.operations.importing.plan import PlanRow
from tdkt_desktop.sheets.files.grids import Grid, Origin
from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.controls import button, label, row
from tdkt_desktop.ui.kit.theme import scaled
from tdkt_desktop.ui.kit.written import open_written

_WIDTH = 430


class PaperView(QWidget):
    """What a paper says, read only; *Mở tệp gốc* shows it in its own program."""

    def __init__(self, grids: Sequence[Grid]) -> None:
        super().__init__()
        self._origins = {grid.name: grid.origin for grid in grids if grid.origin is not None}
        self._shown: Origin | None = None
        self._starts: list[int] = []
        self.name = label(role="muted")
        self.open = button(self.tr("Mở tệp gốc"), "file-text")
        self.open.clicked.connect(self._open)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Văn bản đã đọc"))
        self.text.setTabStopDistance(scaled(24))
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(row(self.name, None, self.open))
        box.addWidget(self.text, 1)
        self.setVisible(bool(self._origins))
        for origin in self._origins.values():
            self._show(origin)
            break

    def sizeHint(self) -> QSize:
        """Ask for the width of a column of text."""
        return QSize(scaled(_WIDTH), super().sizeHint().height())

    def beside(self, table: QWidget) -> QWidget:
        """Return the list with this view beside it, or the list alone where there is no paper."""
        if not self._origins:
            return table
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(table)
        both.addWidget(self)
        both.setSizes([scaled(_WIDTH * 2), scaled(_WIDTH)])
        both.setStretchFactor(0, 1)
        both.setChildrenCollapsible(False)
        return both

    def show_row(self, plan_row: PlanRow | None) -> None:
        """Show the paper a row is from, the line it stands in marked and in view."""
        origin = None if plan_row is None else self._origins.get(plan_row.sheet)
        if plan_row is None or origin is None:
            return
        self._show(origin)
        line = origin.places.get(plan_row.number - 1)
        self._mark(line, plan_row.values.get("name", ""))

    def _show(self, origin: Origin) -> None:
        if origin is self._shown:
            return
        self._shown = origin
        self.name.setText(origin.path.name)
        lines = list(origin.lines)
        self._starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
        self.text.setPlainText("\n".join(lines))

    def _mark(self, line: int | None, name: str) -> None:
        """Tint the line, or in a table the row that holds the name."""
        if line is None or self._shown is None:
            self.text.setExtraSelections([])
            return
        start, end = self._starts[line], self._starts[line + 1] - 1
        text = self.text.toPlainText()
        at = text.find(name, start, end) if name else -1
        if at >= 0:
            start = text.rfind("\n", start, at) + 1 or start
            after = text.find("\n", at, end)
            end = after if after >= 0 else end
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format.setBackground(theme.color("selection"))
        self.text.setExtraSelections([mark])
        there = QTextCursor(self.text.document())
        there.setPosition(start)
        self.text.setTextCursor(there)
        self.text.centerCursor()

    def _open(self) -> None:
        if self._shown is not None:
            open_written(self._shown.path)
