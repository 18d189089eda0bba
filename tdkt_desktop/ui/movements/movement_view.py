"""One movement under the board: its facts in one line, its tabs."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.domain.movements.standing import MovementRow, Standing
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.movements.board import days_to_end
from tdkt_desktop.operations.movements.terms import choices, limits
from tdkt_desktop.ui.kit.controls import button, clear, dress, label, row
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.movements.entries_part import EntriesPart
from tdkt_desktop.ui.movements.movement_words import (
    award_words,
    entry_words,
    left_words,
    standing_words,
)
from tdkt_desktop.ui.movements.plan_part import PlanPart
from tdkt_desktop.ui.movements.reviews_part import CostsPart, ReviewsPart
from tdkt_desktop.ui.movements.rewards_part import RewardsPart
from tdkt_desktop.ui.movements.targets_part import TargetsPart

_TAGS = {
    Standing.RUNNING: "tag-quiet",
    Standing.DUE: "tag-soon",
    Standing.SHOWN: "tag-ok",
    Standing.EMPTY: "tag-late",
}


class MovementView(QFrame):
    """The panel of the chosen movement. ``left`` is Esc: back to the board."""

    left = Signal()

    def __init__(self, session: Session, buttons: list[QPushButton]) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.shown: MovementRow | None = None
        self.name, self.tag = label(role="name"), label(role="tag-quiet")
        self.name.setMinimumWidth(1)
        self._facts = row(spacing=14)
        self.targets, self.entries = TargetsPart(session), EntriesPart(session)
        self.reviews, self.rewards = ReviewsPart(session), RewardsPart(session)
        self.plan, self.costs = PlanPart(session), CostsPart(session)
        self.parts = (
            (self.tr("Chỉ tiêu, kết quả"), self.targets),
            (self.tr("Đăng ký"), self.entries),
            (self.tr("Sơ kết, tổng kết"), self.reviews),
            (self.tr("Khen thưởng"), self.rewards),
            (self.tr("Kế hoạch"), self.plan),
            (self.tr("Chi, tệp"), self.costs),
        )
        self.tabs = [self._tab(words, place) for place, (words, _) in enumerate(self.parts)]
        self._stack = QStackedLayout()
        self._tools = QStackedWidget()
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 10, 16, 12)
        box.setSpacing(6)
        head = row(self.name, spacing=10)
        head.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        for push_button in buttons:
            head.addWidget(push_button)
        box.addLayout(head)
        box.addLayout(self._facts)
        tabs = row(*self.tabs, spacing=18)
        tabs.addWidget(self._tools, 1)
        box.addLayout(tabs)
        box.addLayout(self._stack, 1)
        # only now, when the stack is the panel's: it shows its first widget at once
        for _, part in self.parts:
            self._stack.addWidget(part)
            self._tools.addWidget(part.tools)
        self._show_part(0)

    def _tab(self, words: str, place: int) -> QPushButton:
        tab = button(words, role="tab")
        tab.setCheckable(True)
        tab.setAutoExclusive(True)
        tab.clicked.connect(partial(self._show_part, place))
        return tab

    def _show_part(self, place: int, *_: object) -> None:
        self.tabs[place].setChecked(True)
        self._stack.setCurrentIndex(place)
        self._tools.setCurrentIndex(place)

    def go_to(self, part: QWidget) -> None:
        """Open a tab."""
        self._show_part(next(n for n, (_, one) in enumerate(self.parts) if one is part))

    # -- showing -------------------------------------------------------------------------

    def show_movement(self, found: MovementRow) -> None:
        """Show a movement, on the tab that is open."""
        self.shown = found
        day = today()
        standing = found.standing(day, limits())
        self.name.setText(found.movement.called)
        left = left_words(found, day)
        self.tag.setText(left[:1].upper() + left[1:] if left else standing_words(standing))
        late = standing == Standing.DUE and (days_to_end(found, day) or 0) < 0
        dress(self.tag, "tag-late" if late else _TAGS[standing])
        self._show_facts(found)
        for _, part in self.parts:
            part.show_movement(found)

    def _show_facts(self, found: MovementRow) -> None:
        clear(self._facts)
        movement = found.movement
        days = [show_iso(movement.start), show_iso(movement.end)]
        document = ", ".join(filter(None, (movement.document, show_iso(movement.document_date))))
        self._fact(" – ".join(day or "…" for day in days) if any(days) else "")
        self._fact(self.tr("Văn bản: {words}").format(words=document) if document else "")
        if not movement.own:
            self._fact(movement.launcher or choices("level")[movement.level])
            plan = ", ".join(filter(None, (movement.plan, show_iso(movement.plan_date))))
            self._fact(self.tr("Kế hoạch: {words}").format(words=plan) if plan else "")
        self._link(entry_words(found), partial(self.go_to, self.entries))
        self._link(award_words(found), partial(self.go_to, self.rewards))
        if found.cost:
            words = self.tr("Chi: {sum} đồng").format(sum=dotted(found.cost))
            self._link(words, partial(self.go_to, self.costs))
        if found.files:
            words = self.tr("{count} tệp").format(count=found.files)
            self._link(words, partial(self.go_to, self.costs))
        self._facts.addStretch(1)

    def _fact(self, words: str) -> None:
        if words:
            self._facts.addWidget(label(words, "muted"))

    def _link(self, words: str, run: Callable[[], None]) -> None:
        if words:
            link = button(f"{words} ›", role="link")
            link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            link.clicked.connect(lambda _=False: run())
            self._facts.addWidget(link)

    # -- keyboard ------------------------------------------------------------------------

    def take_focus(self) -> None:
        """Put the keyboard into the tab that is open."""
        part = self.parts[self._stack.currentIndex()][1]
        part.take_focus()
