"""What may come next to one person or unit, beside their record.

Judging loads the law: it waits until the window is painted, and until nobody walks on.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.controls import clear, label
from tdkt_desktop.ui.kit.session import Session

_SETTLED_MS = 60


class NextSteps(QWidget):
    """One line per kind; a line opens to its conditions. ``shown`` comes when all are there."""

    shown = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._person: PersonId | None = None
        self._unit: UnitId | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._timer.timeout.connect(self._show)
        self.title = label("", "caption", wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.title)
        box.addLayout(self._column)
        self.lines: dict[str, str] = {}

    def show_for(self, *, person: PersonId | None = None, unit: UnitId | None = None) -> None:
        """Show what may come to a person or a unit in the agency's year, in a moment."""
        self._person, self._unit = person, unit
        clear(self._column)
        self.lines = {}
        agency = Settings(self._session.database).agency()
        year = agency.year_words(agency.year)
        self.title.setText(
            self.tr("Danh hiệu, hình thức có thể đề nghị năm {year}").format(year=year)
        )
        self._timer.start()

    def _show(self) -> None:
        if not self.isVisible():  # gone on, or the file is closed
            return
        from tdkt_desktop.ui.eligibility.step_lines import fill_lines

        database = self._session.database
        self.lines = fill_lines(
            self._column,
            database,
            Settings(database).agency().year,
            person=self._person,
            unit=self._unit,
        )
        self.shown.emit()
