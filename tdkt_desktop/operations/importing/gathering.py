"""Several lists taken in one after the other, as one operation."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.importing.plan import Plan
from tdkt_desktop.operations.importing.planning import label_of, save_plan
from tdkt_desktop.operations.importing.sources import Source, name_of
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.file.backups import Reason
from tdkt_desktop.storage.file.database import Database, Done


@dataclass(frozen=True, slots=True)
class Gathered:
    """What came of several lists: a plan each, or why there is none."""

    plans: list[Plan] = field(default_factory=list)
    failed: list[tuple[Path, TdktError]] = field(default_factory=list)


def gather(
    database: Database,
    sources: Sequence[Source],
    planned: Callable[[Source], Plan],
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
    gathered = Gathered()
    with _writing(database, sources, save=save) as done:
        for source in sources:
            try:
                plan = planned(source)
            except TdktError as error:
                if len(sources) == 1:
                    raise
                gathered.failed.append((source.path, error))
                continue
            if save or len(sources) > 1:
                save_plan(database, plan, progress)
            gathered.plans.append(plan)
        done.label = _label(gathered.plans, name_of([source.path for source in sources]))
    return gathered


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
