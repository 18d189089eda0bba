"""The vote of the council on the page of a round: its filters, its bar, its keys."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from tdkt_desktop.domain.rounds import Nominee
from tdkt_desktop.operations.rounds import voting
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.ui.kit.chips import Chips
from tdkt_desktop.ui.rounds.nomination_acts import NominationActs
from tdkt_desktop.ui.rounds.nomination_columns import BESIDE_VOTE, VOTED
from tdkt_desktop.ui.rounds.voting_bar import VotingBar
from tdkt_desktop.ui.rounds.voting_table import VotingModel, VotingTable

_OPEN, _PASSED, _FAILED, _TOLD = "open", "passed", "failed", "told"


class Voting(QObject):
    """Knows whether the council votes now; ``review`` returns the round that is shown."""

    narrowed = Signal()

    def __init__(self, parent: QObject, review: Callable[[], Review | None]) -> None:
        super().__init__(parent)
        self._review = review
        self.bar = VotingBar()
        self.chips = Chips(
            {
                _OPEN: self.tr("Chưa ghi"),
                _PASSED: self.tr("Đạt"),
                _FAILED: self.tr("Không đạt"),
                _TOLD: self.tr("Cần xem lại"),
            },
            self.tr("Tất cả"),
        )
        self.chips.narrowed.connect(self.narrowed)
        self._table: VotingTable
        self._model: VotingModel
        self._acts: NominationActs

    def take(self, table: VotingTable, model: VotingModel, acts: NominationActs) -> None:
        """Serve a list and its acts."""
        self._table, self._model, self._acts = table, model, acts
        table.takes_space = True
        table.toggle_wanted.connect(self._tick)
        table.cleared.connect(lambda: self._write(""))
        table.repeated.connect(self._repeat)
        model.ticked.connect(self._show_bar)
        self.bar.all_for.connect(self._pass_others)
        for pasted in (self.bar.paste_wanted, table.column_pasted):
            pasted.connect(lambda: self.takes_paste(QApplication.clipboard().text(), asked=True))

    # -- asking --------------------------------------------------------------------------

    def is_open(self, nominee: Nominee) -> bool:
        """Whether the council votes on somebody now."""
        return self.seats() > 0 and bool(voting.to_vote([nominee]))

    def failed(self, nominee: Nominee) -> bool:
        """Whether somebody has a tally that is not enough."""
        review = self._review()
        return review is not None and review.passed(nominee) is False

    def seats(self) -> int:
        """Return how many sit in the council."""
        review = self._review()
        return review.council.size if review is not None else 0

    def on(self) -> bool:
        """Whether the council votes on anybody now."""
        review = self._review()
        return review is not None and any(map(self.is_open, review.nominees))

    def unfinished(self) -> bool:
        """Whether votes are still to be written: the act of the moment is the bar's."""
        review = self._review()
        return self.on() and review is not None and bool(voting.unvoted(review.nominees))

    def shows(self, nominee: Nominee) -> bool:
        """Whether the filters let somebody through."""
        chosen = self.chips.chosen()
        return not chosen or any(self._is(group, nominee) for group in chosen)

    def _is(self, group: str, nominee: Nominee) -> bool:
        review = self._review()
        if review is None:
            return False
        if group == _TOLD:
            return bool(review.conflicts_of(nominee))
        wanted = {_OPEN: None, _PASSED: True, _FAILED: False}[group]
        return self.is_open(nominee) and review.passed(nominee) is wanted

    # -- showing -------------------------------------------------------------------------

    def show(self, review: Review) -> None:
        """Show the bar, the filters and the columns of a vote, or put them away."""
        on = self.on()
        self.bar.setVisible(on)
        for group in (_OPEN, _PASSED, _FAILED):
            self.chips.boxes[group].setVisible(on)
            if not on:
                self.chips.boxes[group].setChecked(False)
        counts = {
            group: sum(self._is(group, nominee) for nominee in review.nominees)
            for group in self.chips.boxes
        }
        self.chips.show_counts(counts, len(review.nominees))
        self._model.ticking = on
        self._table.header.leave_out(BESIDE_VOTE if on else VOTED)
        self._show_bar()

    def _show_bar(self) -> None:
        review = self._review()
        if review is not None and self.on():
            self.bar.show_review(review, list(self._model.chosen))

    # -- doing ---------------------------------------------------------------------------

    def write(self, nominee: Nominee | None, text: str) -> bool:
        """Write a typed tally; what is refused stays in its field."""
        return self._acts.vote(nominee, text)

    def _pass_others(self, nominees: list[Nominee]) -> None:
        self._acts.vote_all_for(nominees)
        self._table.setFocus()  # the button that was pressed may be off now

    def _write(self, text: str) -> None:
        self._acts.vote(self._current(), text)

    def _current(self) -> Nominee | None:
        return self._table.record(self._table.currentIndex().row())

    def _repeat(self) -> None:
        """Write the tally of the row above, and go on."""
        row = self._table.currentIndex().row()
        above = self._table.record(row - 1)
        tally = above.nomination.tally if above is not None else ""
        if tally and self._acts.vote(self._current(), tally):
            self._table.open_next()

    def _tick(self) -> None:
        if self._model.ticking:
            ids = self._table.selected_ids()
            on = any(number not in self._model.chosen for number in ids)
            self._model.tick(ids, on=on)

    def takes_paste(self, text: str, *, asked: bool = False) -> bool:
        """Write a pasted column from the current row down; says whether it was one."""
        if not self.on() or not (asked or voting.looks_like_votes(text)):
            return False
        start = max(0, self._table.currentIndex().row())
        rows = range(start, len(self._model.ids))
        wanted = [nominee for row in rows if (nominee := self._table.record(row)) is not None]
        open_ = [nominee for nominee in wanted if self.is_open(nominee)]
        self._acts.vote_column(list(zip(open_, text.splitlines(), strict=False)))
        return True
