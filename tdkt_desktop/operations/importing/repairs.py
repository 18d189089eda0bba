"""What a plan proposes, put into choices: one cell, all alike, or everything at once."""

from collections.abc import Iterable
from dataclasses import replace

from tdkt_desktop.i18n import Worded
from tdkt_desktop.operations.importing.plan import Choices, Plan
from tdkt_desktop.operations.law.vocabulary import body_index
from tdkt_desktop.sheets.lists.records import SHIFTED, SHOUTED, Problem

_REPAIRED = ("identity", "birth_date", "start_date", "party_date", "decision_date")
"""Fields whose proposals are texts to put into the cell."""


def repair(choices: Choices, sheet: str, row: int, field: str, text: str) -> Choices:
    """Return ``choices`` with ``text`` in place of what one cell says."""
    key = sheet, row
    texts = {**choices.repairs.get(key, {}), field: text}
    return replace(choices, repairs={**choices.repairs, key: texts})


def fill(choices: Choices, field: str, text: str) -> Choices:
    """Return ``choices`` with ``text`` wherever ``field`` is empty; no text takes it back."""
    constants = {key: value for key, value in choices.constants.items() if key != field}
    return replace(choices, constants=constants | ({field: text} if text else {}))


def is_repair(problem: Problem) -> bool:
    """Whether ``problem`` proposes something that :func:`accept` can do."""
    if not problem.proposal:
        return False
    if problem.field in ("unit", "name", "authority") or problem.proposal == SHIFTED:
        return True
    return problem.field.removeprefix("birth_") in ("male", "female") or (
        problem.field in _REPAIRED
    )


def proposed(problem: Problem) -> str:
    """Return what is proposed, in words: of a body the sort of bodies it would be one of."""
    if problem.field == "authority" and problem.proposal:
        return body_index().bodies[problem.proposal].name
    return problem.proposal


def template(problem: Problem) -> str:
    """Return what two doubts of one kind share; each body is asked about for itself."""
    text = problem.message
    if problem.field == "authority":
        return str(text)
    return text.template if isinstance(text, Worded) else text


def accept(choices: Choices, plan: Plan, problems: Iterable[Problem]) -> Choices:
    """Return ``choices`` with what ``problems`` propose done."""
    for problem in problems:
        choices = _accept(choices, plan, problem)
    return choices


def _accept(choices: Choices, plan: Plan, problem: Problem) -> Choices:
    if not is_repair(problem):
        return choices
    if problem.proposal == SHOUTED:
        return replace(choices, title_case=True)
    if problem.proposal == SHIFTED:
        return replace(choices, shifted=choices.shifted | {problem.sheet})
    if problem.field == "authority":
        text = problem.message
        name = str(text.params["name"]) if isinstance(text, Worded) else ""
        return replace(choices, bodies={**choices.bodies, name: problem.proposal})
    swapped = _swapped_column(plan, problem)
    if swapped is not None:
        return replace(choices, swapped=choices.swapped | {(problem.sheet, swapped)})
    if problem.field == "unit":
        pair = next(
            (
                p
                for p in plan.unit_pairs
                if p.like == problem.proposal and p.name in problem.message
            ),
            None,
        )
        if pair is not None:
            return replace(choices, units={**choices.units, pair.name: pair.like})
        if not problem.row:
            return choices
    field = "birth_date" if problem.field.startswith("birth_") else problem.field
    return repair(choices, problem.sheet, problem.row, field, problem.proposal)


def _swapped_column(plan: Plan, problem: Problem) -> int | None:
    """Return the column whose exchanged days and months ``problem`` is about."""
    for table in plan.tables:
        if table.grid.name == problem.sheet:
            for column in table.columns:
                if column.index in table.swapped and column.field == problem.field:
                    return column.index
    return None


def accept_alike(plan: Plan, problem: Problem) -> Choices:
    """Return the plan's choices with all proposals of the kind of ``problem`` done."""
    alike = [one for one in plan.problems if template(one) == template(problem)]
    return accept(plan.choices, plan, alike)


def accept_all(plan: Plan) -> Choices:
    """Return the plan's choices with every proposal done, but for the case of names."""
    wanted = [problem for problem in plan.problems if problem.proposal != SHOUTED]
    return accept(plan.choices, plan, wanted)
