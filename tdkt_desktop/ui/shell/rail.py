"""The rail on the left: whose file it is, and the pages in quiet groups."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.controls import label, rule
from tdkt_desktop.ui.kit.icons import icon
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.theme import color
from tdkt_desktop.ui.shell.pages import GROUPS, PAGES, PageSpec, titles

_ROOMY, _TIGHT = 800, 730
"""The height of the window from which entries are roomy, and under which they are tight."""


class RailEntry(QPushButton):
    """One page; how much waits there stands at its right, or on its icon."""

    moved = Signal(int)
    """An arrow was pressed: how many entries on; a great number for the first or last."""
    lettered = Signal(str)

    def __init__(self, page: PageSpec, title: str) -> None:
        super().__init__(title)
        self.page, self.title = page, title
        self._waiting, self._token = 0, "muted"
        self._tall = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("role", "rail")
        self.setCheckable(True)
        self.setIconSize(QSize(25, 17))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.say()

    def be_tall(self, pixels: int) -> None:
        """Be so high. Not by a fixed height: a style sheet forgets that whenever it is put on."""
        self._tall = pixels
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the width of the words, and the height that was set."""
        return QSize(super().sizeHint().width(), self._tall)

    def minimumSizeHint(self) -> QSize:
        """Return the height that was set, and let the words be cut."""
        return QSize(super().minimumSizeHint().width(), self._tall)

    def show_waiting(self, count: int, token: str) -> None:
        """Show how much waits on the page, in a colour; 0 shows nothing."""
        self._waiting, self._token = count, token
        self.say()
        self.update()

    def say(self) -> None:
        """Let screen readers and the tip say what the entry is."""
        waiting = f", {self._waiting}" if self._waiting else ""
        self.setAccessibleName(self.title + waiting)
        words = f"{self.title}{waiting} · {self.page.keys}"
        self.setToolTip(tip(words) if not self.text() else tip(self.page.keys))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from entry to entry; a letter goes to the next that begins with it."""
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_End: len(PAGES),
            Qt.Key.Key_Home: -len(PAGES),
        }
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.text().strip() and event.text().isprintable():
            self.lettered.emit(event.text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the number that waits over what the style draws."""
        super().paintEvent(event)
        if not self._waiting:
            return
        painter = QPainter(self)
        font = self.font()
        font.setPixelSize(theme.scaled(12))
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(color(self._token))
        right = Qt.AlignmentFlag.AlignRight
        vertical = Qt.AlignmentFlag.AlignVCenter if self.text() else Qt.AlignmentFlag.AlignTop
        room = self.rect().adjusted(0, 2, -8 if self.text() else -4, 0)
        painter.drawText(room, right | vertical, str(self._waiting))


class Rail(QFrame):
    """One entry a page; icons alone in a narrow window, with the words as tooltips."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setAccessibleName(self.tr("Các trang"))
        self.agency, self.year = label(role="strong"), label(role="muted")
        self.agency.setWordWrap(True)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(10, 12, 10, 8)
        box.setSpacing(1)
        for widget in (self.agency, self.year):
            widget.setContentsMargins(6, 0, 0, 0)
            box.addWidget(widget)
        box.addSpacing(8)
        self._entries: dict[str, RailEntry] = {}
        self._headings: list[QLabel] = []
        self._rules: list[QFrame] = []
        self._group = QButtonGroup(self)
        for group, words in GROUPS.items():
            self._add_group(group, words)
        self.redraw()

    def _add_group(self, group: str, words: str) -> None:
        if group == "foot":
            self._box.addStretch(1)
        if group:
            line = rule()
            self._rules.append(line)
            self._box.addWidget(line)
        if words:
            heading = label(QCoreApplication.translate("Rail", words), "rail-heading")
            self._headings.append(heading)
            self._box.addWidget(heading)
        names = titles()
        for page in PAGES:
            if page.group == group:
                entry = RailEntry(page, names[page.name])
                entry.clicked.connect(partial(self._choose, page.name))
                entry.moved.connect(partial(self._move, page.name))
                entry.lettered.connect(partial(self._jump, page.name))
                self._group.addButton(entry)
                self._entries[page.name] = entry
                self._box.addWidget(entry)

    def _choose(self, name: str, *_: object) -> None:
        self.chosen.emit(name)

    def _move(self, name: str, steps: int) -> None:
        names = list(self._entries)
        place = max(0, min(len(names) - 1, names.index(name) + steps))
        self._entries[names[place]].setFocus()

    def _jump(self, name: str, letter: str) -> None:
        names = list(self._entries)
        start = names.index(name) + 1
        for other in (*names[start:], *names[:start]):
            if fold(self._entries[other].title).startswith(fold(letter)):
                self._entries[other].setFocus()
                return

    def take_focus(self) -> None:
        """Put the keyboard on the page that is shown."""
        for entry in self._entries.values():
            if entry.isChecked():
                entry.setFocus()

    def select(self, name: str) -> None:
        """Mark the page that is shown; it is the one Tab stops at."""
        self._entries[name].setChecked(True)
        for entry in self._entries.values():
            checked = entry.isChecked()
            policy = Qt.FocusPolicy.StrongFocus if checked else Qt.FocusPolicy.ClickFocus
            entry.setFocusPolicy(policy)
        self.redraw()

    def redraw(self) -> None:
        """Draw the icons in the theme's colours, the marked one in the accent."""
        for entry in self._entries.values():
            token = "accent" if entry.isChecked() else "text"
            entry.setIcon(icon(entry.page.icon, token, gap=8))
        self._fit()

    def show_agency(self, name: str, year: str) -> None:
        """Show whose file it is."""
        self.agency.setText(name)
        self.agency.setToolTip(tip(name))
        self.year.setText(year)

    def show_waiting(self, waiting: Mapping[str, tuple[int, str]]) -> None:
        """Show how much waits on which page, each in its colour."""
        for name, entry in self._entries.items():
            entry.show_waiting(*waiting.get(name, (0, "muted")))

    def narrow(self, *, on: bool) -> None:
        """Shrink to the icons, or show the words again."""
        self.setFixedWidth(theme.RAIL_NARROW if on else theme.scaled(theme.RAIL))
        for widget in (self.agency, self.year, *self._headings):
            widget.setVisible(not on)
        for line in self._rules[:-1]:
            line.setVisible(on)
        for entry in self._entries.values():
            entry.setText("" if on else entry.title)
            entry.say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let all entries fit the height there is, without scrolling."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = self.window().height()
        tall = 30 if height >= _ROOMY else 27 if height >= _TIGHT else 25
        for entry in self._entries.values():
            entry.be_tall(theme.scaled(tall))
        for heading in self._headings:
            heading.setFixedHeight(theme.scaled(22 if height >= _TIGHT else 18))
