"""A list that puts people forward, taken into a round."""

from collections.abc import Sequence
from pathlib import Path

from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.rounds import NewNomination, Round
from tdkt_desktop.operations.importing.plan import Choices, Fate, Plan, PlanRow
from tdkt_desktop.operations.importing.plan_session import PlanSession
from tdkt_desktop.operations.importing.planning import save_units_and_people
from tdkt_desktop.operations.importing.saving_awards import AwardSaver
from tdkt_desktop.operations.result import Result
from tdkt_desktop.operations.rounds import nominations
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.lists.fields import AWARDS
from tdkt_desktop.storage.file.backups import Reason
from tdkt_desktop.storage.file.database import Database


def as_nominations(round_: Round, kind: str = "") -> Choices:
    """Return the choices with which a list of nominations is read for ``round_``.

    Awards wished for are what is asked for, rows that say none ask for ``kind``; those that say
    no year are of the round's.
    """
    said = {"year": str(round_.year)} | ({"kind": kind} if kind else {})
    return Choices(kind=AWARDS, constants=said, wishes=True)


def of_other_years(plan: Plan, round_: Round) -> int:
    """Return how many rows of a plan say another year than the round's, and so ask for nothing."""
    return sum(
        row.entity == AWARDS
        and row.fate in (Fate.NEW, Fate.CHANGED, Fate.SAME)
        and row.values.get("year") != str(round_.year)
        for row in plan.rows
    )


def nominated(plan: Plan, round_: Round) -> list[PlanRow]:
    """Return the rows of a plan that put somebody forward for the round's year."""
    return [
        row
        for row in plan.rows
        if row.entity == AWARDS
        and row.fate in (Fate.NEW, Fate.CHANGED, Fate.SAME)
        and row.values.get("year") == str(round_.year)
    ]


def new_nominations(database: Database, plan: Plan, round_: Round) -> int:
    """Return how many nominations a plan would add."""
    rows = nominated(plan, round_)
    if not rows:
        return 0
    with database.trial():
        return _put_forward(database, plan, round_, rows, silent)


def save_nominations(
    database: Database, plan: Plan, round_: Round, progress: Progress = silent
) -> Result[int]:
    """Put the people, units and households of a list forward; returns how many are new.

    Whoever is not in the file yet is added, as the plan says.
    """
    rows = nominated(plan, round_)
    if not rows:
        return Result(0, None)
    label = f"Nhập {len(rows)} đề nghị từ {plan.source}"
    with database.operation(label, copy=Reason.IMPORT) as done:
        count = _put_forward(database, plan, round_, rows, progress)
    return Result(count, done.changes)


def _put_forward(
    database: Database, plan: Plan, round_: Round, rows: Sequence[PlanRow], progress: Progress
) -> int:
    finder, people, owners = save_units_and_people(database, plan, progress)
    saver = AwardSaver(database, finder, people, owners)
    awards = [saver.award(row, None) for row in rows]
    ids = nominations.add_in_operation(
        database,
        round_,
        [
            NewNomination(
                round=round_.id,
                kind=award.kind,
                subject=award.subject,
                person=award.person,
                unit=award.unit if award.subject == UNIT else None,
                recipient=award.recipient,
                position=award.position if award.person is None else None,
                stage=round_.stages[0],
                result=award.achievement,
            )
            for award in awards
        ],
    )
    return len(ids)


class NominationsSession(PlanSession):
    """A list of nominations on its way into a round."""

    def __init__(self, path: Path, grids: Sequence[Grid], plan: Plan, round_: Round) -> None:
        super().__init__(path, grids, plan)
        self.round: Round = round_

    @property
    def nominated(self) -> int:
        """How many the list puts forward; whoever has the award already is one of them."""
        return len(nominated(self.plan, self.round))

    def save(self, database: Database, progress: Progress = silent) -> object:
        """Put forward whom the list asks for, as one operation."""
        return save_nominations(database, self.plan, self.round, progress)
