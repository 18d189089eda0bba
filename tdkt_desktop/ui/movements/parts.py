"""What the tabs of a movement have in common: a list of what hangs on it, its tools beside."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tdkt_desktop.domain.movements.standing import MovementRow
from tdkt_desktop.ui.kit.controls import row
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session


class MovementPart(QWidget):
    """A tab: a list of records of the movement that is shown.

    ``tools`` are its buttons, which stand at the right of the tabs: the list has all the room.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.shown: MovementRow | None = None
        self.tools = QWidget()
        self._records: Mapping[Any, Any] = {}
        self.table: RecordTable[Any]
        self.model: RecordModel[Any]

    def make_table(self, key: str, columns: Sequence[Column]) -> None:
        """Make the list, whose empty state says what is to be done."""
        self.model = RecordModel(columns, lambda _: self._records, self)
        self.table = RecordTable(key, self.model, self.session)
        self.take_table(self.table)

    def take_table(self, table: RecordTable[Any]) -> None:
        """Take a list in: within the panel it has no edge of its own."""
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setProperty("role", "flat")
        table.delete_wanted.connect(self.delete_selected)

    def lay_out(self, *tools: QWidget, above: QWidget | None = None) -> None:
        """Lay the list out, under what stands ``above`` it."""
        self.set_tools(*tools)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        if above is not None:
            box.addWidget(above)
        box.addWidget(self.table, 1)

    def set_tools(self, *tools: QWidget) -> None:
        """Say what stands beside the tabs."""
        line = row(None, *tools)
        line.setContentsMargins(0, 0, 0, 0)
        self.tools.setLayout(line)

    def show_movement(self, found: MovementRow) -> None:
        """Show what hangs on a movement."""
        self.shown = found
        self._records = self.read(found)
        self.table.show_ids(list(self._records))

    def read(self, found: MovementRow) -> Mapping[Any, Any]:
        """Return the records of a movement by their ids, in order."""
        raise NotImplementedError

    def delete_selected(self) -> None:
        """Take off what is selected; undoable."""

    def take_focus(self) -> None:
        """Put the keyboard into the list, on its first row unless one is chosen."""
        self.table.setFocus()
