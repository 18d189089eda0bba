"""The condition that another kind's standard is met."""

from typing import Protocol

from tdkt_desktop.domain.eligibility.cases import Case
from tdkt_desktop.domain.eligibility.tree import RuleSource
from tdkt_desktop.domain.eligibility.verdicts import ALL_OF, Finding, Record, Tri
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded


class Standards(Protocol):
    """What judges the standards of other kinds."""

    def value(self, case: Case, kind: str) -> Tri:
        """Return whether the standard of a kind is met."""

    def find(self, case: Case, kind: str) -> Finding:
        """Return what the conditions of a kind came to."""


class MeetsNode:
    """The standard of another kind, or that kind received in the year."""

    judged = False

    def __init__(self, engine: Standards, code: str, subject: str, origin: RuleSource) -> None:
        self._engine, self._code, self._origin = engine, code, origin
        del subject  # that of the history asked about

    def value(self, case: Case) -> Tri:
        """Return whether it is met."""
        if case.history.years_of((self._code,)) & case.bit:
            return True
        return self._engine.value(case, self._code)

    def find(self, case: Case) -> Finding:
        """Return the award, or the findings of the other kind's rule."""
        short = case.lexicon.shorts([self._code])
        if case.history.years_of((self._code,)) & case.bit:
            text = QT_TRANSLATE_NOOP("verdict", "Đã được tặng {kind} năm {year}")
            record = Record("award", self._code, case.year, f"{short} {case.year}")
            return Finding(
                satisfied=True,
                text=worded(text, kind=short, year=case.year),
                source=self._origin.basis,
                confidence=self._origin.confidence,
                records=(record,),
            )
        inner = self._engine.find(case, self._code)
        text = QT_TRANSLATE_NOOP("verdict", "Đạt tiêu chuẩn {kind}")
        return Finding(
            satisfied=inner.satisfied,
            text=worded(text, kind=short),
            shape=ALL_OF,
            children=(inner,),
        )
