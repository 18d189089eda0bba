"""What is done with the nominations chosen: moved on, voted on, lowered, returned, decided."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from tdkt_desktop.domain.ids import NominationId
from tdkt_desktop.domain.rounds import NominationState, Nominee
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.eligibility.attestations import attest
from tdkt_desktop.operations.rounds import deciding, lowering, nominations, voting
from tdkt_desktop.operations.rounds.next_step import Move, NextStep, next_step
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.ui.kit.errors import confirmed, error_text, show_error
from tdkt_desktop.ui.kit.form_dialog import WhyDialog
from tdkt_desktop.ui.kit.page import Page
from tdkt_desktop.ui.rounds.decide_dialog import DecideDialog
from tdkt_desktop.ui.rounds.nominate_dialog import LowerDialog
from tdkt_desktop.ui.rounds.report_dialog import ReportDialog

_NAMED = 12
"""How many refused tallies are named."""


class NominationActs(QObject):
    """The acts on the nominations that ``chosen`` returns; each asks what it needs.

    ``review`` returns the round that is shown, ``current`` the one of them in the pane.
    """

    def __init__(
        self,
        page: Page,
        review: Callable[[], Review | None],
        chosen: Callable[[], list[Nominee]],
        current: Callable[[], Nominee | None],
    ) -> None:
        super().__init__(page)
        self._page, self._session = page, page.session
        self._review, self._chosen, self._current = review, chosen, current

    def next(self) -> NextStep:
        """Return what is to be done next with those chosen."""
        review = self._review()
        return NextStep(Move.NONE) if review is None else next_step(review, self._chosen())

    def advance(self) -> None:
        """Take those chosen to their next stage; decide on or hand over at the last ones."""
        review, found, ids = self._review(), self.next(), self._ids()
        if review is None:
            return
        if found.step == Move.DECIDE:
            self._decide_on(review, found.nominees)
        elif found.step == Move.HAND_OVER:
            self._session.do(lambda db: deciding.hand_over(db, ids), self._page)
        elif going := self._without_held_back(review, ids):
            self._session.do(
                lambda db: nominations.advance(db, Review(db, review.round), going), self._page
            )
        self._page.take_focus()  # the button may be off now, and the keyboard with it

    def _without_held_back(
        self, review: Review, ids: Sequence[NominationId]
    ) -> Sequence[NominationId]:
        """Return what goes on: where the council keeps some back, the others, if that is meant."""
        held = nominations.held_back(self._session.database, review, ids)
        going = [one for one in ids if one not in held]
        if not held or not going:
            return ids  # the operation says why
        why = [error_text(error) for error in held.values()]
        lines = "\n".join(why[:_NAMED] + ["…"] * (len(why) > _NAMED))
        words = self.tr(
            "{count} đề nghị ở lại:\n{lines}\n\nChuyển {rest} đề nghị còn lại?"
        ).format(count=len(held), lines=lines, rest=len(going))
        act = self.tr("Chuyển {rest} đề nghị").format(rest=len(going))
        return going if confirmed(self._page, self.tr("Chuyển bước"), words, act) else []

    def decide(self) -> None:
        """Ask for the decision on all that are ready for it."""
        if (review := self._review()) is not None:
            self._decide_on(review, deciding.ready(review, review.nominees))

    def _decide_on(self, review: Review, nominees: Sequence[Nominee]) -> None:
        if nominees:
            DecideDialog(self._session, review, nominees, self._page).exec()

    def act(self, name: str) -> None:
        """Lower, return, withdraw, refuse or open again those chosen, or ask for the report."""
        ids, review = self._ids(), self._review()
        if not ids or review is None:
            return
        if name == "lower":
            self._lower(review, ids)
        elif name == "report":
            self.report()
        elif name == NominationState.OPEN:
            self._set_state(ids, NominationState.OPEN, "")
        else:
            self._close(ids, NominationState(name))

    def report(self) -> None:
        """Ask what the report on the one chosen says beside what is on file."""
        review, chosen = self._review(), self._chosen()
        if review is not None and len(chosen) == 1:
            ReportDialog(self._session, review.round, chosen[0], self._page).exec()

    def _close(self, ids: Sequence[NominationId], state: NominationState) -> None:
        titles = {
            NominationState.RETURNED: self.tr("Trả lại"),
            NominationState.WITHDRAWN: self.tr("Rút"),
            NominationState.REJECTED: self.tr("Không đề nghị"),
        }
        needed = state != NominationState.WITHDRAWN
        dialog = WhyDialog(titles[state], self._page, needed=needed)
        if dialog.exec():
            self._set_state(ids, state, dialog.words())

    def _set_state(self, ids: Sequence[NominationId], state: NominationState, reason: str) -> None:
        self._session.do(lambda db: nominations.set_state(db, ids, state, reason), self._page)

    def _lower(self, review: Review, ids: Sequence[NominationId]) -> None:
        kinds = lowering.kinds_below(review, self._chosen())
        dialog = LowerDialog(kinds, self._page)
        if dialog.exec():
            kind = next(k for k in kinds if k.code == dialog.kind.currentData())
            words = dialog.words()
            self._session.do(
                lambda db: lowering.lower(db, review.round, ids, kind, words), self._page
            )

    def tick(self, words: str, on: bool) -> None:
        """Tick an attestation for those chosen that are put forward for the same kind."""
        review, current = self._review(), self._current()
        if review is None or current is None:
            return
        subject = current.nomination.subject
        same = [
            nominee.nomination.who
            for nominee in self._chosen() or [current]
            if nominee.kind_code == current.kind_code and nominee.nomination.subject == subject
        ]
        self._session.do(
            lambda db: attest(
                db,
                subject=subject,
                who=same,
                kind=current.kind_code,
                year=review.round.year,
                words=words,
                on=on,
            ),
            self._page,
        )

    def vote(self, nominee: Nominee | None, text: str) -> bool:
        """Write what was typed into the column of votes: ``7``, ``6+1``."""
        review = self._review()
        if nominee is None or review is None:
            return False
        return self._session.write(lambda db: voting.write(db, review, nominee, text))

    def vote_all_for(self, nominees: Sequence[Nominee]) -> None:
        """Write for each that everybody who may vote was for it."""
        if (review := self._review()) is not None:
            self._session.do(lambda db: voting.write_all_for(db, review, nominees), self._page)

    def vote_column(self, texts: Sequence[tuple[Nominee, str]]) -> None:
        """Write a pasted column; say how many were refused, who, and why."""
        review = self._review()
        if review is None:
            return
        done = self._session.do(lambda db: voting.write_column(db, review, texts), self._page)
        if done is not None and done.value:
            lines = [
                f"{refused.name} ({refused.text}): "
                + error_text(refused.error).removeprefix(f"{refused.name}: ")
                for refused in done.value[:_NAMED]
            ]
            words = QT_TRANSLATE_NOOP("errors", "{count} ô không nhận:\n{lines}")
            more = "\n…" if len(done.value) > _NAMED else ""
            error = TdktError(words, count=len(done.value), lines="\n".join(lines) + more)
            show_error(error, self._page)

    def drop(self) -> None:
        """Take away nominations entered by mistake."""
        if ids := self._ids():
            self._session.do(lambda db: nominations.remove(db, ids), self._page)

    def _ids(self) -> list[NominationId]:
        return [nominee.nomination.id for nominee in self._chosen()]
