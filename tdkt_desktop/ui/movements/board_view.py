"""The board: movements in columns by where they stand, walked through by arrows."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.ids import MovementId
from tdkt_desktop.domain.movements.standing import MovementRow, Standing
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.movements.terms import limits
from tdkt_desktop.ui.kit.controls import button, clear, dress, label, row, scrolled
from tdkt_desktop.ui.kit.theme import scaled
from tdkt_desktop.ui.movements.cards import MovementCard
from tdkt_desktop.ui.movements.movement_words import INKS, standing_words

_MOST = 2
"""How many cards a column shows."""
_AIR = 12
"""How much of what is around a card is scrolled into view with it."""
_FOUR = 960
"""The width from which the columns stand side by side; below they stand two by two."""


class BoardView(QWidget):
    """Four columns of cards. ``picked`` is the movement chosen; ``opened`` Enter on it.

    ``more_wanted`` asks for the list of all that stand in a column.
    """

    picked = Signal(int)
    opened = Signal()
    more_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.chosen: MovementId | None = None
        self._rows: Mapping[MovementId, MovementRow] = {}
        self._ids: dict[Standing, list[MovementId]] = {one: [] for one in Standing}
        self._day = ""
        self.cards: dict[MovementId, MovementCard] = {}
        self._columns: dict[Standing, QVBoxLayout] = {}
        self._held: dict[Standing, QWidget] = {}
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        for standing in Standing:
            held = QWidget()
            column = QVBoxLayout(held)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
            self._columns[standing], self._held[standing] = column, held
        self._across = 0
        self._place(len(Standing))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._scroll = scrolled(inner)
        box.addWidget(self._scroll)

    # -- showing -------------------------------------------------------------------------

    def show_rows(self, rows: Mapping[MovementId, MovementRow], day: str) -> None:
        """Show movements as they stand on a day, keeping the one that was chosen."""
        self._rows, self._day = rows, day
        self._ids = {one: [] for one in Standing}
        for number, found in rows.items():
            self._ids[found.standing(day, limits())].append(number)
        if self.chosen not in rows:
            due = sorted(self._ids.items(), key=lambda one: one[0] != Standing.DUE)
            self.chosen = next((ids[0] for _, ids in due if ids), None)
        self._fill()

    def _fill(self) -> None:
        focus = self.hasFocus() or any(card.hasFocus() for card in self.cards.values())
        self.cards = {}
        for standing, ids in self._ids.items():
            column = self._columns[standing]
            clear(column)
            head = label(standing_words(standing), "caption")
            dress(head, f"board-{INKS[standing]}")
            column.addLayout(row(head, label(dotted(len(ids)), "muted"), None, spacing=6))
            first = self._first_shown(ids)
            for number in ids[first : first + _MOST]:
                column.addWidget(self._card(number))
            if rest := len(ids) - min(_MOST, len(ids)):
                words = self.tr("và {count} phong trào khác ›").format(count=dotted(rest))
                more = button(words, role="link")
                more.clicked.connect(partial(self.more_wanted.emit, str(standing)))
                column.addWidget(more)
            column.addStretch(1)
        self._mark()
        for card in self.cards.values():
            card.show()  # a layout shows them later only, and what is hidden takes no keyboard
        if focus:
            self.take_focus()

    def _first_shown(self, ids: Sequence[MovementId]) -> int:
        """Return the first card of a column that is shown: the chosen one is always among them."""
        if self.chosen not in ids:
            return 0
        return max(0, ids.index(self.chosen) - _MOST + 1)

    def _card(self, number: MovementId) -> MovementCard:
        card = MovementCard(self._rows[number], self._day)
        # at the press: writing what was typed elsewhere puts other cards in place of these
        card.pressed.connect(partial(self._click, number))
        card.clicked.connect(self._mark)
        card.moved.connect(partial(self._move, number))
        card.opened.connect(self.opened)
        self.cards[number] = card
        return card

    # -- choosing ------------------------------------------------------------------------

    def choose(self, number: MovementId) -> None:
        """Make a movement the chosen one, with its card in view."""
        if number not in self._rows:
            return
        changed = number != self.chosen
        self.chosen = number
        if number in self.cards:
            self._mark()
        else:
            self._fill()
        self._reveal()
        if changed:
            self.picked.emit(number)

    def _mark(self) -> None:
        """Let the cards show which one is chosen; it alone stands in the way of Tab."""
        for number, card in self.cards.items():
            one = number == self.chosen
            card.setChecked(one)
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one else Qt.FocusPolicy.ClickFocus)

    def _click(self, number: MovementId, *_: object) -> None:
        self.choose(number)
        self.take_focus()

    def _move(self, number: MovementId, down: int, across: int) -> None:
        """Go to another card by arrows; past the last one shown the column goes on."""
        columns = [ids for ids in self._ids.values() if ids]
        column = next(ids for ids in columns if number in ids)
        place = column.index(number)
        if across:
            at = columns.index(column) + across
            if 0 <= at < len(columns):
                shown = place - self._first_shown(column)
                self.choose(columns[at][min(shown, len(columns[at]) - 1, _MOST - 1)])
        elif 0 <= place + down < len(column):
            self.choose(column[place + down])
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard on the chosen card."""
        if self.chosen is not None and self.chosen in self.cards:
            self.cards[self.chosen].setFocus(Qt.FocusReason.OtherFocusReason)
        self._reveal()

    def _reveal(self) -> None:
        """Scroll to the chosen card, once the cards have their places."""
        QTimer.singleShot(0, self, self._scroll_to_chosen)

    def _scroll_to_chosen(self) -> None:
        if self.chosen is not None and self.chosen in self.cards:
            self._scroll.ensureWidgetVisible(self.cards[self.chosen], 0, scaled(_AIR))

    # -- size ----------------------------------------------------------------------------

    def _place(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for number, held in enumerate(self._held.values()):
            self._grid.addWidget(held, number // across, number % across)
        for column in range(len(Standing)):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the columns side by side where there is room."""
        super().resizeEvent(event)
        self._place(len(Standing) if self.width() >= scaled(_FOUR) else 2)
