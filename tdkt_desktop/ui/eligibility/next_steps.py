"""What may come next to one person or unit: kind by kind, what is there and what is missing."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.domain.eligibility.verdicts import Outcome, Verdict
from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.operations.eligibility.verdicts import ask_verdicts
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.eligibility.findings import FindingsView, said
from tdkt_desktop.ui.kit.controls import button, clear, label
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.session import Session

_SIGNS = {Outcome.ELIGIBLE: "✓", Outcome.NOT_ELIGIBLE: "✗", Outcome.UNKNOWN: "?"}


class NextSteps(QWidget):
    """One line per kind; a line opens to its conditions."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.title = label("", "caption")
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.title)
        box.addLayout(self._column)
        self.lines: dict[str, str] = {}

    def show_for(self, *, person: int | None = None, unit: int | None = None) -> None:
        """Show what may come to a person or a unit in the agency's year."""
        clear(self._column)
        self.lines = {}
        database = self._session.database
        year = Settings(database).agency().year
        assessment = Assessment(database, year)
        self.title.setText(self.tr("BƯỚC TIẾP THEO, XÉT NĂM {year}").format(year=year))
        for verdict in ask_verdicts(assessment, person=person, unit=unit):
            if _told(verdict):
                self._add(verdict, assessment.lexicon.kinds[verdict.kind].short)

    def _add(self, verdict: Verdict, short: str) -> None:
        words = self._words(verdict)
        self.lines[verdict.kind] = words
        line = button(f"{_SIGNS[verdict.outcome]}  {short}: {words}", role="link")
        line.setToolTip(tip(f"{short}: {words}"))
        view = FindingsView()
        view.hide()
        view.setContentsMargins(14, 2, 0, 6)
        line.clicked.connect(partial(self._toggle, view, verdict))
        self._column.addWidget(line)
        self._column.addWidget(view)

    def _words(self, verdict: Verdict) -> str:
        if verdict.outcome == Outcome.ELIGIBLE:
            return self.tr("đủ điều kiện")
        lacking = verdict.root.wanting(said)
        if verdict.earliest and verdict.earliest > verdict.year:
            return self.tr("sớm nhất {year}, {lacking}").format(
                lacking=lacking, year=verdict.earliest
            )
        return lacking

    @staticmethod
    def _toggle(view: FindingsView, verdict: Verdict, *_: object) -> None:
        if view.isHidden():
            view.show_verdict(verdict)
        view.setVisible(view.isHidden())


def _told(verdict: Verdict) -> bool:
    """Whether the records tell anything: what only waits to be ticked is left to its page."""
    if verdict.outcome == Outcome.ELIGIBLE:
        return bool(verdict.reasons)
    return verdict.outcome == Outcome.UNKNOWN or verdict.earliest is not None
