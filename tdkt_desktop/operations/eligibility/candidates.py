"""Who may be put forward for one kind, grouped by how near they are to it."""

from dataclasses import dataclass

from tdkt_desktop.domain.awards.kinds import HOUSEHOLD
from tdkt_desktop.domain.eligibility.histories import History
from tdkt_desktop.domain.eligibility.verdicts import Finding, Outcome, outcome_of
from tdkt_desktop.domain.ids import UnitId

ONE_STEP, HAS_IT = "one_step", "awarded"


GROUPS = (Outcome.ELIGIBLE, ONE_STEP, Outcome.UNKNOWN, Outcome.NOT_ELIGIBLE, HAS_IT)
"""How those who may be put forward are grouped, in the order they are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody who may be put forward for one kind, and what the rule came to."""

    history: History
    finding: Finding
    awarded: bool
    unit: UnitId | None
    unit_name: str

    @property
    def who(self) -> int | str:
        """The person's or unit's id, or the household's name."""
        return who(self.history)

    @property
    def group(self) -> str:
        """Which of :data:`GROUPS` it belongs to."""
        if self.awarded:
            return HAS_IT
        outcome = outcome_of(self.finding.satisfied)
        near = outcome == Outcome.NOT_ELIGIBLE and self.finding.distance == 1
        return ONE_STEP if near else outcome


def who(history: History) -> int | str:
    """Return the id of a person or unit, or the name of a household."""
    return history.name if history.subject == HOUSEHOLD else history.id
