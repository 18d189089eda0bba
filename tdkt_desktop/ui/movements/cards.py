"""The cards of the board: one movement each, its targets as bars, what came of it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tdkt_desktop.domain.ids import MovementId
from tdkt_desktop.domain.movements.standing import MovementRow, Progress, Standing
from tdkt_desktop.operations.movements.terms import limits
from tdkt_desktop.ui.kit.controls import ShortLabel, label
from tdkt_desktop.ui.kit.controls import row as side_by_side
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.theme import color, scaled
from tdkt_desktop.ui.movements.movement_words import (
    award_words,
    entry_words,
    is_slow,
    kind_and_end,
    lack_words,
    left_words,
    reached_words,
    reward_words,
)

_BAR, _THICK = 64, 6
_TARGETS = 2
_ALL = 100
STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
"""How many cards down, and how many columns across, a key goes."""


class ProgressBar(QWidget):
    """A bar as full as a target is reached; whole it has another colour, and numbers beside it."""

    def __init__(self, one: Progress) -> None:
        super().__init__()
        self._percent, self._reached = max(0, min(_ALL, one.percent or 0)), bool(one.reached)
        self.setFixedSize(scaled(_BAR), scaled(_THICK))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw how far it has come."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        round_ = whole.height() / 2
        painter.setBrush(color("line"))
        painter.drawRoundedRect(whole, round_, round_)
        share = 1.0 if self._reached else self._percent / _ALL
        if share:
            whole.setWidth(max(whole.height(), whole.width() * share))
            painter.setBrush(color("ok" if self._reached else "accent"))
            painter.drawRoundedRect(whole, round_, round_)


class MovementCard(QPushButton):
    """One movement. ``moved`` is an arrow, by how many cards and columns; ``opened`` is Enter."""

    moved = Signal(int, int)
    opened = Signal()

    def __init__(self, found: MovementRow, day: str) -> None:
        super().__init__()
        self.id: MovementId = found.movement.id
        self.setProperty("role", "card")
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(12, 10, 12, 10)
        self._box.setSpacing(5)
        self._name = label(found.movement.called, "medium", wrap=True)
        self._box.addWidget(self._name)
        about = [kind_and_end(found, day)]
        if left := left_words(found, day):
            about.append(left)
        self._line(", ".join(about), "source")
        empty = found.standing(day, limits()) == Standing.EMPTY
        if empty:
            flag = label(self.tr("Chưa có kết quả"), "tag-late")
            self._box.addLayout(side_by_side(flag, None))
            self._lines(lack_words(found))
        else:
            for one in found.progress[:_TARGETS]:
                self._box.addLayout(self._target(one))
        self._foot(found, empty=empty)
        said = [found.movement.name, *about, *(reached_words(one) for one in found.progress)]
        said += [lack_words(found)] if empty else []
        self.setAccessibleName(", ".join(filter(None, said)))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _line(self, words: str, role: str) -> None:
        line = ShortLabel()
        line.setText(words)
        line.setProperty("role", role)
        self._box.addWidget(line)

    def _lines(self, words: str) -> None:
        self._box.addWidget(label(words, "source", wrap=True))

    def _target(self, one: Progress) -> QHBoxLayout:
        said = ShortLabel()
        said.setText(reached_words(one))
        said.setToolTip(tip(one.target.name))
        said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line = side_by_side(ProgressBar(one))
        line.setSpacing(10)
        line.addWidget(said, 1)
        return line

    def _foot(self, found: MovementRow, *, empty: bool) -> None:
        given = award_words(found)
        words = given or ("" if empty else entry_words(found))
        if not words:
            return
        foot: list[QLabel] = [label(words, "source")]
        if given and (took := reward_words(found)):
            foot += [label("·", "source"), label(took, "slow" if is_slow(found) else "source")]
        line = side_by_side(*foot, None, spacing=4)
        self._box.addLayout(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from card to card with the arrows, into the movement with Enter."""
        if (step := STEPS.get(Qt.Key(event.key()))) is not None and not event.modifiers():
            self.moved.emit(*step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the height its words take at the width it has."""
        width = self.width() or scaled(240)
        return QSize(width, max(self._box.heightForWidth(width), self._box.minimumSize().height()))

    def heightForWidth(self, width: int) -> int:
        """Return the height its words take at a width."""
        return max(self._box.heightForWidth(width), self._box.minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        """Whether its height follows its width: the name wraps."""
        return True
