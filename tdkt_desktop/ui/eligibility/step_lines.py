"""The lines of what may come next: kind by kind, what is there and what is missing."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from tdkt_desktop.domain.eligibility.verdicts import LEAF, Outcome, Verdict
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.operations.eligibility.verdicts import ask_verdicts
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.eligibility.findings import FindingsView, said
from tdkt_desktop.ui.kit.controls import button
from tdkt_desktop.ui.kit.plain_text import tip

_SIGNS = {Outcome.ELIGIBLE: "✓", Outcome.NOT_ELIGIBLE: "✗", Outcome.UNKNOWN: "?"}


def fill_lines(
    column: QVBoxLayout,
    database: Database,
    year: int,
    *,
    person: PersonId | None = None,
    unit: UnitId | None = None,
) -> dict[str, str]:
    """Put a line for each kind that tells something into ``column``; return their words."""
    assessment = Assessment(database, year)
    given = assessment.given(person=person, unit=unit)
    verdicts = [
        one
        for one in ask_verdicts(assessment, person=person, unit=unit)
        if one.kind not in given and _tells(one)
    ]
    kinds = assessment.lexicon.kinds
    named = Settings(database).agency().year_label
    said_of = {verdict.kind: _words(verdict, named) for verdict in verdicts}
    lines = ((one, kinds[one.kind].short, said_of[one.kind]) for one in verdicts)
    _add_lines(column, lines)
    return said_of


def _add_lines(column: QVBoxLayout, verdicts: Iterable[tuple[Verdict, str, str]]) -> None:
    for verdict, short, words in verdicts:
        line = button(f"{_SIGNS[verdict.outcome]}  {short}: {words}", role="link")
        line.setToolTip(tip(f"{short}: {words}"))
        view = FindingsView()
        view.hide()
        view.setContentsMargins(14, 2, 0, 6)
        line.clicked.connect(partial(_toggle, view, verdict))
        column.addWidget(line)
        column.addWidget(view)


def _words(verdict: Verdict, named: Callable[[int], str]) -> str:
    translate = QCoreApplication.translate
    if verdict.outcome == Outcome.ELIGIBLE:
        return translate("NextSteps", "đủ điều kiện")
    lacking = verdict.root.wanting(said)
    if verdict.earliest and verdict.earliest > verdict.year:
        words = translate("NextSteps", "sớm nhất {year}, {lacking}")
        return words.format(lacking=lacking, year=named(verdict.earliest))
    return lacking


def _toggle(view: FindingsView, verdict: Verdict, *_: object) -> None:
    if view.isHidden():
        view.show_verdict(verdict)
    view.setVisible(view.isHidden())


def _tells(verdict: Verdict) -> bool:
    """Whether the records tell anything: what only waits to be ticked is left to its page."""
    if verdict.outcome == Outcome.ELIGIBLE:
        return bool(verdict.reasons)
    leaves = verdict.root.leaves()
    open_ = any(leaf.satisfied is None and leaf.shape == LEAF for leaf in leaves)
    return open_ or verdict.earliest is not None
