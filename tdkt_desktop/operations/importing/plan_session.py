"""One list on its way in: what was read, what is planned, and what the officer has chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from tdkt_desktop.domain.rounds import Round
from tdkt_desktop.operations.importing import planning
from tdkt_desktop.operations.importing.plan import Choices, Fate, Key, Plan, PlanRow
from tdkt_desktop.operations.importing.repairs import accept_alike, fill, repair
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.lists.fields import AWARDS, BY_KEY, MANY
from tdkt_desktop.sheets.lists.records import Problem
from tdkt_desktop.storage.file.database import Database


class PlanSession:
    """The plan of one file, made anew from its grids after every choice.

    ``choices`` are those wanted; each verb returns what they become. Nothing is patched: the
    plan of new choices comes from :meth:`replan`, and :meth:`take` lets it be the plan shown.
    """

    round: Round | None = None
    """The round that a list of nominations goes into."""
    alone = True
    """Whether it is saved by itself, not with other lists."""
    typed = False
    """Whether it was typed by hand, and is in no file to be read again."""

    def __init__(self, path: Path, grids: Sequence[Grid], plan: Plan) -> None:
        self.path, self.grids, self.plan = path, grids, plan
        self.choices = plan.choices

    def replan(self, database: Database, choices: Choices, progress: Progress = silent) -> Plan:
        """Return the plan that ``choices`` make."""
        return planning.plan_grids(database, self.path, self.grids, choices, progress)

    def take(self, plan: Plan, *, settled: bool) -> None:
        """Let ``plan`` be the one shown; ``settled`` when no later choice is on its way."""
        self.plan = plan
        if settled:
            self.choices = plan.choices

    def save(self, database: Database, progress: Progress = silent) -> object:
        """Write the plan as one operation."""
        return planning.save_plan(database, self.plan, progress)

    @property
    def nominated(self) -> int:
        """How many people and units a list of nominations puts forward."""
        return 0

    @property
    def edited(self) -> bool:
        """Whether something was typed or put right here, which leaving would lose."""
        plain = Choices(sheets=self.choices.sheets, kind=self.choices.kind)
        return self.typed or (self.choices != plain and not self.plan.remembered)

    @property
    def doubted(self) -> int:
        """How many rows something is remarked on."""
        return sum(row.doubted for row in self.plan.rows)

    @property
    def asked(self) -> int:
        """How many rows may be one of several people's."""
        return sum(bool(row.candidates) for row in self.plan.rows)

    def totals(self) -> tuple[int, int]:
        """Return how many records are new and how many change."""
        return self.plan.records(Fate.NEW), self.plan.records(Fate.CHANGED)

    def growth(self) -> list[tuple[str, int, int]]:
        """Return, for each kind of record the list gives, how many there are and will be."""
        counts = ((entity, self.plan.before.get(entity)) for entity in self.plan.entities)
        return [
            (entity, before, before + self.plan.totals_of(entity)[Fate.NEW])
            for entity, before in counts
            if before is not None
        ]

    # -- what choices become ---------------------------------------------------------------

    def mapped(self, column: int, field: str) -> Choices:
        """Let a column mean ``field``, or nothing; of fields that come once, only this one."""
        table = self.plan.table
        mapping = {c.index: c.field for c in table.columns if c.field and c.index != column}
        if field:
            once = BY_KEY[field].key not in MANY
            mapping = {i: key for i, key in mapping.items() if key != field or not once}
            mapping[column] = field
        return replace(self.choices, mapping={**self.choices.mapping, table.shape: mapping})

    def mapped_anew(self, fields: Mapping[int, str]) -> Choices:
        """Let the columns mean these fields, by their places; an empty one leaves a column out."""
        mapping = {column: field for column, field in fields.items() if field}
        shape = self.plan.table.shape
        return replace(self.choices, mapping={**self.choices.mapping, shape: mapping})

    def with_sheet(self, name: str, *, taken: bool) -> Choices:
        """Read a sheet, or one list of it, too, or leave it; the last one stays."""
        names = list(dict.fromkeys(table.address for table in self.plan.tables))
        sheets = [*names, name] if taken else [one for one in names if one != name]
        return replace(self.choices, sheets=tuple(sheets)) if sheets else self.choices

    def addresses(self, grid: Grid) -> list[str]:
        """Return how each list of a sheet is asked for, from the top; its name if there is one."""
        lists = [(t.address, t.grid.name) for t in self.plan.tables]
        lists += [(other.address, other.sheet) for other in self.plan.others]
        found = {address for address, sheet in lists if sheet == grid.name}
        return sorted(found, key=lambda one: (len(one), one)) or [grid.name]

    def left_out(self, rows: Sequence[Key]) -> Choices:
        """Leave rows out; if all of them are out already, take them in again."""
        out = self.choices.left_out
        inside = [key for key in rows if key not in out]
        return replace(self.choices, left_out=out | set(inside) if inside else out - set(rows))

    def who(self, answers: dict[Key, int]) -> Choices:
        """Let rows be the people given by id."""
        return replace(self.choices, people={**self.choices.people, **answers})

    def repaired(self, row: PlanRow, field: str, text: str) -> Choices:
        """Put one cell right."""
        beside = row.column >= 0 and field in ("kind", "rating")
        key = f"#{row.column}" if beside else field
        return repair(self.choices, row.sheet, row.number, key, text)

    def repaired_alike(self, problem: Problem) -> Choices:
        """Accept what is proposed, wherever the same is doubtful."""
        return accept_alike(replace(self.plan, choices=self.choices), problem)

    def filled(self, field: str, text: str) -> Choices:
        """Put ``text`` wherever ``field`` is empty."""
        return fill(self.choices, field, text)

    def forgotten(self) -> Choices:
        """Leave aside what was chosen for such a header last time."""
        return Choices(sheets=self.choices.sheets, forget=True)

    def known_only(self) -> Choices:
        """Leave out whoever is not in the file yet."""
        return replace(self.choices, known=True)

    def taken_as_given(self) -> Choices:
        """Say that awards a title only speaks of as wished for were given."""
        return replace(self.choices, kind=AWARDS)
