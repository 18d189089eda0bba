"""What every page of the rail has in common."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.storage.journal import ChangeSet
from tdkt_desktop.ui.session import Session
from tdkt_desktop.ui.widgets.parts import Heading, SearchField, row
from tdkt_desktop.ui.widgets.record_table import RecordTable


class Page(QWidget):
    """A page. It reads when shown and when rows of its tables changed."""

    TABLES: Sequence[str] = ()
    EXPORTS = False
    """Whether the page has a list to export."""
    PASTES = ""
    """The kind of list that cells pasted into the page are."""
    look_chosen = Signal()
    """This machine's look was changed."""
    go = Signal(str, int)
    """Another page is wanted: its name, and the record to show there (0 for none)."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._stale = True
        session.changed.connect(self._changed)

    def _changed(self, changes: ChangeSet) -> None:
        if changes.touches(*self.TABLES):
            self._stale = True
            if self.isVisible():
                if self.is_editing():
                    # a cell's editor must close before the list under it is read anew
                    QTimer.singleShot(0, self.read_now)
                else:
                    self.read_now()

    def is_editing(self) -> bool:
        """Whether a cell of the page's list is being typed into."""
        return False

    def read_now(self) -> None:
        """Read again if anything changed since."""
        if self._stale:
            self._stale = False
            self.read()

    def read(self) -> None:
        """Read what the page shows."""

    def open_record(self, number: int) -> None:
        """Show one record of the page."""

    def search_field(self) -> SearchField | None:
        """Return the page's search box, where Ctrl+F goes."""
        return None

    def take_focus(self) -> None:
        """Put the keyboard where work on the page begins."""
        table = getattr(self, "table", None)
        if table is not None:
            table.setFocus()

    def selected_people(self) -> list[int]:
        """Return the people selected on the page, for work that begins with them."""
        return []

    def export(self) -> None:
        """Export what is shown; pages without a list have nothing to export."""

    def delete_selected(self) -> None:
        """Delete what is selected; pages without a list have nothing to delete."""


class ListPage(Page):
    """A list on the left, its detail on the right, filters above; or an empty state."""

    def __init__(self, session: Session, key: str) -> None:
        super().__init__(session)
        self._key = key
        self.heading: Heading
        self.table: RecordTable
        self._stack = QStackedLayout()

    def lay_out(
        self,
        filters: Sequence[QWidget | None],
        detail: QWidget,
        empty: QWidget,
    ) -> None:
        """Put heading, filters, table, detail and empty state in their places."""
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(12)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.table)
        self._splitter.addWidget(detail)
        self._splitter.setStretchFactor(0, 1)
        detail.setMinimumWidth(330)
        self._splitter.setSizes([720, 390])
        self._splitter.restoreState(self.session.state(f"splitter/{self._key}"))
        self._splitter.splitterMoved.connect(
            lambda *_: self.session.keep_state(f"splitter/{self._key}", self._splitter.saveState())
        )
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addLayout(row(*filters))
        inner.addWidget(self._splitter, 1)
        self._stack.addWidget(full)
        self._stack.addWidget(empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 14, 20, 12)
        box.setSpacing(12)
        box.addWidget(self.heading)
        box.addLayout(self._stack, 1)
        fields = [*(widget for widget in filters if widget is not None), self.table]
        for first, second in pairwise(fields):
            QWidget.setTabOrder(first, second)

    def is_editing(self) -> bool:
        """Whether a cell of the list is being typed into."""
        return self.table.state() == RecordTable.State.EditingState

    def show_empty(self, *, empty: bool) -> None:
        """Show the empty state instead of the list, or the list again."""
        self._stack.setCurrentIndex(1 if empty else 0)

    def act_on(self, buttons: Sequence[tuple[QPushButton, str]], *, ready: bool) -> None:
        """Enable buttons when records are chosen; a disabled one says why in its tooltip."""
        for button, why in buttons:
            button.setEnabled(ready)
            button.setToolTip("" if ready else why)


class PrintingPage(ListPage):
    """A list from which certificates are printed."""

    EXPORTS = True
    certificates_wanted = Signal(list)
    print: QPushButton
