"""What stands under the list while the council votes: how far it is, and the others at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from tdkt_desktop.domain.rounds import Nominee
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.rounds import voting
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.ui.kit.controls import ShortLabel, button, hinder, row


class VotingBar(QFrame):
    """Counts, and the acts on those whose vote is not written."""

    all_for = Signal(list)
    """Those for whom everybody voted."""
    paste_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._nominees: Sequence[Nominee] = ()
        self.told = ShortLabel()
        self.rest = button("", "check", role="primary")
        self.rest.clicked.connect(lambda: self.all_for.emit(list(self._nominees)))
        self.paste = button(self.tr("Dán cột"), "copy")
        self.paste.setToolTip(self.tr("Dán cột số phiếu chép từ Excel, từ dòng đang chọn xuống"))
        self.paste.clicked.connect(self.paste_wanted)
        line = row(self.told, None, self.rest, self.paste)
        line.setContentsMargins(14, 6, 10, 6)
        self.setLayout(line)

    def show_review(self, review: Review, excepted: Sequence[int]) -> None:
        """Show how the vote stands; those ``excepted`` are left out of the rest."""
        wanted = voting.unvoted(review.nominees)
        self._nominees = [n for n in wanted if n.nomination.id not in excepted]
        left_out = len(wanted) - len(self._nominees)
        tally = voting.tally(review)
        counts = (
            (tally.passed, self.tr("{count} đạt")),
            (tally.failed, self.tr("{count} không đạt")),
            (tally.open, self.tr("{count} chưa ghi")),
        )
        words = " · ".join(said.format(count=count) for count, said in counts if count)
        chosen = self.tr("{count} đã đánh dấu · ").format(count=left_out) if left_out else ""
        self.told.setText(chosen + words)
        done = self.tr("Đã ghi phiếu của mọi đề nghị khác")
        self.rest.setText(self._rest_words(review, left_out) if self._nominees else done)
        hinder(self.rest, "" if self._nominees else self.tr("Phiếu của mọi đề nghị đã ghi"))

    def _rest_words(self, review: Review, left_out: int) -> str:
        size = review.council.size
        most = 0
        for nominee in self._nominees:
            here, written = voting.all_for(review.council, review.round, nominee.nomination)
            most = max(most, (here or 0) + (written or 0))
        words = (
            self.tr("Đạt {votes}/{size} cho {count} người còn lại, trừ {left_out}")
            if left_out
            else self.tr("Đạt {votes}/{size} cho {count} người còn lại")
        )
        count = dotted(len(self._nominees))
        return words.format(votes=most, size=size, count=count, left_out=left_out)
