"""Lines that are buttons, in panels: each says what it is about and opens exactly that."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tdkt_desktop.ui.kit.controls import ShortLabel, label, panel, row
from tdkt_desktop.ui.kit.icons import pixmap
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.theme import scaled

_LINE = 32


class DeskLine(QPushButton):
    """A line that is a button: a picture, what, about what, a tag, the act at its right."""

    moved = Signal(int)
    """An arrow was pressed: one line down, or up."""

    def __init__(
        self,
        words: str,
        about: str = "",
        *,
        picture: str = "",
        tag: str = "",
        role: str = "quiet",
        act: str = "",
        run: Callable[[], object],
    ) -> None:
        super().__init__()
        self.words = " · ".join(filter(None, (words, about, tag)))
        self.setProperty("role", "line")
        self.setToolTip(tip(self.words))
        self.setAccessibleName(", ".join(filter(None, (self.words, act))))
        self.setMinimumHeight(scaled(_LINE))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        box = QHBoxLayout(self)
        box.setContentsMargins(8, 0, 8, 0)
        box.setSpacing(10)
        if picture:
            drawing = label()
            token = {"late": "accent", "soon": "warn"}.get(role, "muted")
            drawing.setPixmap(pixmap(picture, token, scaled(16)))
            box.addWidget(drawing)
        said = ShortLabel()
        said.setText(words)
        said.setProperty("role", "medium")
        box.addWidget(said)
        more = ShortLabel()
        more.setText(about)
        more.setProperty("role", "muted")
        more.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        box.addWidget(more, 1)
        if tag:
            box.addWidget(label(tag, f"tag-{role}"), 0, Qt.AlignmentFlag.AlignVCenter)
        if act:
            box.addWidget(label(f"{act} ›", "medium"))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda _=False: run())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Enter; leave the arrows to the page, which goes from line to line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the height of one line; the width is the panel's."""
        return QSize(200, scaled(_LINE))


class DeskPanel:
    """A panel of the overview: its heading, what stands beside it, and its lines."""

    def __init__(self, title: str) -> None:
        self._title, self.beside = label(title, "caption"), label(role="source")
        self.lines = QVBoxLayout()
        self.lines.setSpacing(0)
        box = QVBoxLayout()
        box.setContentsMargins(12, 12, 12, 10)
        box.setSpacing(6)
        head = row(self._title, self.beside, None)
        head.setContentsMargins(6, 0, 6, 0)
        box.addLayout(head)
        box.addLayout(self.lines)
        box.addStretch(1)
        self.widget = panel(box)

    def set_title(self, title: str) -> None:
        """Call the panel something else."""
        self._title.setText(title)


def lines_of(page: QWidget) -> Sequence[DeskLine]:
    """Return the lines of a page in reading order: down the left, then down the right."""

    def place(line: DeskLine) -> tuple[bool, int]:
        corner = line.mapTo(page, line.rect().topLeft())
        return corner.x() >= page.width() // 2, corner.y()

    return sorted((line for line in page.findChildren(DeskLine) if line.isVisible()), key=place)
