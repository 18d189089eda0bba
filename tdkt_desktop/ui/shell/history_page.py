"""Lịch sử thay đổi: what was done when, and the way back."""

from collections.abc import Collection

from PySide6.QtWidgets import QVBoxLayout

from tdkt_desktop.operations import history
from tdkt_desktop.storage.file.identity import JOURNALLED
from tdkt_desktop.storage.file.journal import Operation
from tdkt_desktop.ui.kit.commands import Act, for_command
from tdkt_desktop.ui.kit.controls import Heading, button
from tdkt_desktop.ui.kit.page import Page
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session


class HistoryPage(Page):
    """The readable side of the journal."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._operations: dict[int, Operation] = {}
        self._model = RecordModel(self._columns(), lambda _: self._operations, self)
        self.table = RecordTable("history", self._model, session)
        self.undo = button(self.tr("Hoàn tác"), "undo-2")
        self.redo = button(self.tr("Làm lại"), "redo-2")
        for_command(self.undo, "edit.undo")
        for_command(self.redo, "edit.redo")
        self.heading = Heading(self.tr("Lịch sử thay đổi"), [self.undo, self.redo])
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 14, 20, 12)
        box.setSpacing(12)
        box.addWidget(self.heading)
        box.addWidget(self.table, 1)

    def watched(self) -> Collection[str]:
        """Return every table: whatever is done stands in the history."""
        return JOURNALLED

    def _columns(self) -> list[Column]:
        return [
            Column("at", self.tr("Thời gian"), lambda o: shown_time(o.at), 150, muted=True),
            Column(
                "label",
                self.tr("Nội dung"),
                lambda o: o.label,
                640,
                color=lambda o: "muted" if o.undone else "",
            ),
            Column(
                "state",
                self.tr("Trạng thái"),
                lambda o: self.tr("đã hoàn tác") if o.undone else "",
                120,
                muted=True,
            ),
        ]

    def read(self) -> None:
        """Read the history."""
        operations = history.history(self.session.database)
        self._operations = {operation.id: operation for operation in operations}
        self.table.show_ids(list(self._operations))
        self.heading.count.setText(self.tr("{count} thao tác").format(count=len(operations)))

    def copy_act(self) -> Act:
        """Return how the selected steps are copied."""
        return Act(self.table.copy)


def shown_time(at: str) -> str:
    """Return a stored moment as ``23/11/2026 17:05``."""
    date, _, time = at.partition("T")
    return "/".join(reversed(date.split("-"))) + " " + time[:5]
