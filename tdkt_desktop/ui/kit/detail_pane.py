"""The skeleton of every detail beside a list: a panel whose contents scroll."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tdkt_desktop.ui.kit.controls import scrolled
from tdkt_desktop.ui.kit.session import Session


class DetailPane(QFrame):
    """A panel with one column of things; ``navigate`` asks for another page and record."""

    navigate = Signal(str, int)
    list_wanted = Signal()
    """Esc was pressed: back to the list."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("role", "panel")
        self.setMinimumWidth(330)
        self._session = session
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroller = scrolled(self._inner)
        outer.addWidget(self._scroller)

    def scroll_to_top(self) -> None:
        """Show the pane from its top."""
        self._scroller.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Come to the top of the pane, into none of its fields: typing must change nothing yet.

        Tab goes on into the first field.
        """
        self.scroll_to_top()
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)
