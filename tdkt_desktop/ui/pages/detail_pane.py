"""The skeleton of every detail beside a list: a panel whose contents scroll."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tdkt_desktop.ui.session import Session
from tdkt_desktop.ui.widgets.parts import scrolled


class DetailPane(QFrame):
    """A panel with one column of things; ``go`` asks for another page and record."""

    go = Signal(str, int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setMinimumWidth(330)
        self._session = session
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(self._inner))
