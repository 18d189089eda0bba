"""The reasons of a verdict beside the list of those judged."""

from PySide6.QtCore import Signal

from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.eligibility.verdicts import Outcome, Verdict
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.eligibility.candidates import Candidate
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.eligibility.findings import FindingsView
from tdkt_desktop.ui.kit.controls import button, label, row
from tdkt_desktop.ui.kit.detail_pane import DetailPane
from tdkt_desktop.ui.kit.session import Session


class VerdictPane(DetailPane):
    """The reasons beside the list."""

    ticked = Signal(str, bool)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.name, self.about = label(role="name", wrap=True), label(role="muted", wrap=True)
        self.outcome = label(role="strong", wrap=True)
        self.view = FindingsView(self.ticked.emit)
        self.open = button(self.tr("Xem thông tin cán bộ"), "arrow-right", role="link")
        self._target = ("", 0)
        self.open.clicked.connect(lambda: self.navigate.emit(*self._target))
        self.chosen = label(role="doubt", wrap=True)
        for widget in (self.name, self.about, self.outcome, self.chosen, self.view):
            self._column.addWidget(widget)
        self._column.addLayout(row(self.open, None))
        self._column.addStretch(1)
        self._inner.hide()

    def show_nothing(self) -> None:
        """Show nobody."""
        self._inner.hide()

    def tell_chosen(self, count: int) -> None:
        """Say for how many a tick is."""
        self.chosen.setVisible(count > 1)
        words = self.tr("Đánh dấu xác nhận áp dụng cho cả {count} dòng đang chọn.")
        self.chosen.setText(words.format(count=dotted(count)))

    def show_candidate(
        self, one: Candidate, verdict: Verdict, kind: str, outcome: str, chosen: int
    ) -> None:
        """Show why somebody may or may not be put forward for ``kind``; ``outcome`` says it."""
        self.tell_chosen(chosen)
        self._inner.show()
        named = Settings(self._session.database).agency().year_label
        self.name.setText(one.history.name)
        self.about.setText(" · ".join(filter(None, (kind, named(verdict.year), one.unit_name))))
        words = outcome
        if verdict.outcome != Outcome.ELIGIBLE and verdict.earliest:
            words = self.tr("{outcome}; sớm nhất: {year}").format(
                outcome=words, year=named(verdict.earliest)
            )
        self.outcome.setText(words)
        self.view.show_verdict(verdict)
        subject = one.history.subject
        self.open.setVisible(subject in (PERSON, UNIT))
        self._target = ("people" if subject == PERSON else "units", one.history.id)
