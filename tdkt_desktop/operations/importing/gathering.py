"""Several lists taken in one after the other, as one operation."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.people.units import Unit, subtree, that_are
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.importing.plan import AS_NEW, Choices, Plan, PlanRow, SentBefore
from tdkt_desktop.operations.importing.plan_session import PlanSession
from tdkt_desktop.operations.importing.planning import label_of, plan_grids, save_plan
from tdkt_desktop.operations.importing.sources import Source, name_of
from tdkt_desktop.operations.importing.unit_places import UnitFinder
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.sheets.lists.fields import PEOPLE
from tdkt_desktop.storage.file.backups import Reason
from tdkt_desktop.storage.file.database import Database, Done
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units


@dataclass(frozen=True, slots=True)
class Taken:
    """One of several lists: its plan on what the ones before it brought, or why there is none.

    ``sender`` is the unit right under the agency that most of it is of, where it was tried.
    """

    source: Source
    plan: Plan | None = None
    error: TdktError | None = None
    sender: Unit | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """What came of several lists, in their order. ``changes`` are those saved."""

    lists: list[Taken] = field(default_factory=list)
    silent: list[Unit] = field(default_factory=list)
    """The units right under the agency that none of the lists is of."""
    changes: ChangeSet | None = None

    @property
    def plans(self) -> list[Plan]:
        """The plans there are."""
        return [one.plan for one in self.lists if one.plan is not None]

    @property
    def failed(self) -> list[tuple[Path, TdktError]]:
        """The lists that could not be planned, and why."""
        return [(one.source.path, one.error) for one in self.lists if one.error is not None]


def gather(
    database: Database,
    sources: Sequence[Source],
    planned: Callable[[Source, SentBefore], Plan],
    *,
    save: bool,
    progress: Progress = silent,
) -> Gathered:
    """Plan each list on what the ones before it brought, and take all in as one operation.

    Without ``save`` the same is done and taken back, so that what is told is what would be. A list
    that cannot be planned does not keep the others out.

    Raises:
        TdktError: the only list cannot be planned, or the file cannot be written.
    """
    lists, sent = list[Taken](), SentBefore()
    changes: ChangeSet | None = None
    with _writing(database, sources, save=save) as done:
        under = _Under(database)
        for number, source in enumerate(sources):
            progress(number, len(sources))
            try:
                plan = planned(source, sent)
            except TdktError as error:
                if len(sources) == 1:
                    raise
                lists.append(Taken(source, error=error))
                continue
            if save or len(sources) > 1:
                changes = save_plan(database, plan)
                sent.people |= dict.fromkeys(_people_of(plan), source.path.name)
                sent.unsure += [(source.path, row.values) for row in _unsure_of(plan)]
            lists.append(Taken(source, plan, sender=under.sender(source, plan)))
        plans = [one.plan for one in lists if one.plan is not None]
        done.label = _label(plans, name_of([source.path for source in sources]))
    if len(sources) > 1:
        changes = done.changes if save else None
    return Gathered(lists, under.silent(lists), changes)


def _label(plans: Sequence[Plan], whence: Path) -> str:
    """Return what taking in several lists is called, by those that brought something."""
    brought = [plan for plan in plans if plan.writes]
    if len(brought) == 1:
        return label_of(brought[0])
    return f"Nhập {len(brought)} danh sách từ {whence.name}"


@contextmanager
def _writing(database: Database, sources: Sequence[Source], *, save: bool) -> Iterator[Done]:
    """Make one operation of several lists; a lone one is an operation of its own."""
    if len(sources) == 1:
        yield Done()
    elif save:
        with database.operation("Nhập danh sách", copy=Reason.IMPORT) as done:
            yield done
    else:
        with database.trial():
            yield Done()


def _people_of(plan: Plan) -> Iterator[PersonId]:
    """Yield the people a saved list of people holds, those it made among them."""
    for row in plan.rows:
        if row.entity == PEOPLE and row.target is not None and row.taken:
            yield PersonId(row.target)


def _unsure_of(plan: Plan) -> Iterator[PlanRow]:
    """Yield the rows of people that may be one of several."""
    for row in plan.rows:
        if row.entity == PEOPLE and row.candidates:
            yield row


class _Under:
    """The units right under the agency, and which of them a list is of."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._before = self._right_under(Units(database).all())

    def _right_under(self, units: Sequence[Unit]) -> list[Unit]:
        """Return those under the unit that is the agency itself, and others under none."""
        roots = that_are(units, Settings(self._database).agency().name)
        return [
            one
            for one in units
            if one.id not in roots and (one.parent is None or one.parent in roots)
        ]

    def sender(self, source: Source, plan: Plan) -> Unit | None:
        """Return the unit that more than half of the rows are of; decisions are nobody's."""
        if source.decision:
            return None
        finder, units = UnitFinder(self._database, plan.choices.units), Units(self._database).all()
        texts = Counter(row.values.get("unit", "") for row in plan.rows)
        written = Counter[UnitId | None]()
        for text, rows in texts.items():
            written[finder.find(text)] += rows
        for unit in self._right_under(units):
            if 2 * sum(written[one] for one in subtree(units, unit.id)) > len(plan.rows):
                return unit
        return None

    def silent(self, lists: Sequence[Taken]) -> list[Unit]:
        """Return the standing units that sent nothing, where any unit sent something."""
        senders = {one.sender.id for one in lists if one.sender is not None}
        standing = [one for one in self._before if one.end is None]
        return [one for one in standing if one.id not in senders] if senders else []


class Gathering:
    """Several lists on their way in: what each would bring, and what the officer has chosen.

    A choice about one list plans that one and those after it anew; those before it stay.
    """

    def __init__(self, sources: Sequence[Source]) -> None:
        self.sources = sources
        self.gathered = Gathered()
        self.left_out = frozenset[int]()
        """The places of lists that are not to be taken in."""

    @property
    def lists(self) -> Sequence[Taken]:
        """The lists as last planned; one that is left out has neither plan nor error."""
        return self.gathered.lists

    @property
    def asked(self) -> int:
        """How many rows may be one of several people's."""
        return sum(bool(row.candidates) for plan in self.gathered.plans for row in plan.rows)

    @property
    def edited(self) -> bool:
        """Whether something was put right here, which leaving would lose."""
        return bool(self.left_out) or any(
            plan.choices != Choices() and not plan.remembered for plan in self.gathered.plans
        )

    def session(self, place: int) -> "GatheredList":
        """Return one list that has a plan, to be looked at and put right by itself."""
        return GatheredList(self, place)

    def replan(
        self,
        database: Database,
        changes: Mapping[int, Choices],
        left_out: frozenset[int] | None = None,
        progress: Progress = silent,
    ) -> Gathered:
        """Return the lists planned anew from the first of ``changes`` on; writes nothing.

        ``changes`` are choices by the place of their list; ``left_out`` are those left out, if
        that changes.
        """
        out = self.left_out if left_out is None else left_out
        anew = min([*changes, *(out ^ self.left_out)], default=0)
        inside = [place for place in range(len(self.sources)) if place not in out]

        def planned(place: int, sent: SentBefore) -> Plan:
            before = self.lists[place] if self.lists else None
            if place in changes or before is None:
                chosen = changes.get(place, Choices())
            elif before.plan is not None:
                if place < anew:
                    return before.plan
                chosen = _still(database, before.plan)
            elif before.error is not None and place < anew:
                raise before.error
            else:
                chosen = Choices()
            source = self.sources[place]
            return plan_grids(database, source.path, source.grids, chosen, sent=sent)

        return self._gather(database, inside, planned, save=False, progress=progress)

    def plan_of(
        self, database: Database, place: int, choices: Choices, progress: Progress
    ) -> Plan:
        """Return the plan that one list's choices make, on what the lists before it bring."""
        source = self.sources[place]
        inside = [one for one in range(place + 1) if one not in self.left_out]

        def planned(one: int, sent: SentBefore) -> Plan:
            if one == place:
                return plan_grids(database, source.path, source.grids, choices, sent=sent)
            return self.as_shown(one)

        taken = self._gather(database, inside, planned, save=False, progress=progress).lists[place]
        if taken.plan is None:
            raise taken.error or AssertionError(place)
        return taken.plan

    def save(self, database: Database, progress: Progress = silent) -> ChangeSet | None:
        """Take in the lists as they are shown, as one operation."""
        inside = [place for place, taken in enumerate(self.lists) if taken.plan is not None]
        done = self._gather(
            database, inside, lambda place, _: self.as_shown(place), save=True, progress=progress
        )
        return done.changes

    def as_shown(self, place: int) -> Plan:
        """Return the plan of one list.

        Raises:
            TdktError: it has none, and why.
        """
        taken = self.lists[place]
        if taken.plan is None:
            raise taken.error or AssertionError(place)
        return taken.plan

    def _gather(
        self,
        database: Database,
        inside: Sequence[int],
        planned: Callable[[int, SentBefore], Plan],
        *,
        save: bool,
        progress: Progress,
    ) -> Gathered:
        """Gather the lists at places ``inside``; those outside have neither plan nor error."""
        waiting = iter(inside)
        gathered = gather(
            database,
            [self.sources[place] for place in inside],
            lambda _, sent: planned(next(waiting), sent),
            save=save,
            progress=progress,
        )
        at = dict(zip(inside, gathered.lists, strict=True))
        lists = [at.get(place, Taken(source)) for place, source in enumerate(self.sources)]
        return replace(gathered, lists=lists)


def _still(database: Database, plan: Plan) -> Choices:
    """Return a plan's choices without people who are, after what changed before it, others."""
    now = People(database).rows(list(plan.people))

    def same(number: int) -> bool:
        if number == AS_NEW:
            return True
        then, one = plan.people.get(PersonId(number)), now.get(PersonId(number))
        return then is not None and one is not None and then.person == one.person

    chosen = {key: number for key, number in plan.choices.people.items() if same(number)}
    return replace(plan.choices, people=chosen)


class GatheredList(PlanSession):
    """One list of several: what is put right in it stays with the others until all are saved."""

    alone = False

    def __init__(self, gathering: Gathering, place: int) -> None:
        source, plan = gathering.sources[place], gathering.as_shown(place)
        super().__init__(source.path, source.grids, plan)
        self._gathering, self._place, self._first = gathering, place, plan.choices

    @property
    def edited(self) -> bool:
        """Whether something was put right since it was opened."""
        return self.choices != self._first

    def replan(self, database: Database, choices: Choices, progress: Progress = silent) -> Plan:
        """Return the plan that ``choices`` make, on what the lists before it bring."""
        return self._gathering.plan_of(database, self._place, choices, progress)

    def save(self, database: Database, progress: Progress = silent) -> object:
        """Keep what was chosen, and plan the lists after it anew."""
        if not self.edited:
            return None
        gathering = self._gathering
        gathering.gathered = gathering.replan(
            database, {self._place: self.plan.choices}, progress=progress
        )
        return None
