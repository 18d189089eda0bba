"""The line at the foot of the window: what was done, the way back, what was written."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStatusBar, QWidget

from tdkt_desktop.ui.kit.controls import button, dress, label
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.written import WrittenLinks


class StatusLine(QStatusBar):
    """Says one thing at a time; what it offers goes with the words it stands beside."""

    back_wanted = Signal()
    """What was just done is to be taken back, or done again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = label()
        self.undo_link = button("", "undo-2", role="link")
        self.undo_link.clicked.connect(self.back_wanted)
        self.undo_link.hide()
        self.written = WrittenLinks()
        self.file_name = label()
        for widget in (self.told, self.undo_link, self.written):
            self.addWidget(widget)
        self.addPermanentWidget(self.file_name)
        self.setSizeGripEnabled(False)

    def say(self, text: str, *, warning: bool = False) -> None:
        """Tell something; a warning in a colour and with a sign."""
        self.told.setText(f"⚠ {text}" if warning else text)
        dress(self.told, "warning" if warning else "")
        self.undo_link.hide()
        self.written.hide()

    def offer_way_back(self, undone: str | None, latest: str | None) -> None:
        """Offer to take back what was done ``latest``, or to do again what was just ``undone``."""
        meant = undone or latest
        words = self.tr("Làm lại (Ctrl+Y)") if undone else self.tr("Hoàn tác (Ctrl+Z)")
        self.undo_link.setText(words)
        self.undo_link.setToolTip(tip(meant or ""))
        self.undo_link.setVisible(meant is not None)

    def show_file(self, path: Path) -> None:
        """Say which file is open."""
        self.file_name.setText(path.name)
        self.file_name.setToolTip(tip(str(path)))
