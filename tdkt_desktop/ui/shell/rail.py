"""The rail on the left: whose file it is, and the pages."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout

from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.controls import button, label
from tdkt_desktop.ui.kit.icons import icon
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.shell.pages import PAGES, titles


class Rail(QFrame):
    """One button a page; icons alone in a narrow window, with the words as tooltips."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self._titles = titles()
        self.agency, self.year = label(role="strong"), label(role="muted")
        self.agency.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 14, 10, 12)
        box.setSpacing(3)
        for widget in (self.agency, self.year):
            widget.setContentsMargins(6, 0, 0, 0)
            box.addWidget(widget)
        box.addSpacing(12)
        self._buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        stretched = False
        for page in PAGES:
            if page.foot and not stretched:
                box.addStretch(1)
                stretched = True
            name, title = page.name, self._titles[page.name]
            push_button = button(title, role="rail")
            push_button.setCheckable(True)
            push_button.setIconSize(QSize(24, 18))
            push_button.setCursor(Qt.CursorShape.PointingHandCursor)
            push_button.setAccessibleName(title)
            push_button.clicked.connect(partial(self._choose, name))
            group.addButton(push_button)
            self._buttons[name] = push_button
            box.addWidget(push_button)
        self.redraw()

    def _choose(self, name: str, *_: object) -> None:
        self.chosen.emit(name)

    def select(self, name: str) -> None:
        """Mark the page that is shown."""
        self._buttons[name].setChecked(True)
        self.redraw()

    def redraw(self) -> None:
        """Draw the icons in the theme's colours, the marked one in the accent."""
        for page in PAGES:
            push_button = self._buttons[page.name]
            color = "accent" if push_button.isChecked() else "text"
            push_button.setIcon(icon(page.icon, color, gap=6))

    def show_agency(self, name: str, year: str) -> None:
        """Show whose file it is."""
        self.agency.setText(name)
        self.agency.setToolTip(tip(name))
        self.year.setText(year)

    def narrow(self, *, on: bool) -> None:
        """Shrink to the icons, or show the words again."""
        self.setFixedWidth(theme.RAIL_NARROW if on else theme.RAIL)
        self.agency.setVisible(not on)
        self.year.setVisible(not on)
        for name, push_button in self._buttons.items():
            push_button.setText("" if on else self._titles[name])
            push_button.setToolTip(tip(self._titles[name]) if on else "")
