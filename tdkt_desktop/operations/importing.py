"""Lists in: a file becomes a plan, and a plan becomes one operation."""

from dataclasses import replace
from pathlib import Path

from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations import importing_awards, importing_people
from tdkt_desktop.operations.plan import CHANGED, NEW, Choices, Plan
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.sheets.fields import AWARDS, PEOPLE
from tdkt_desktop.sheets.layout import NoTable, Table, find_table
from tdkt_desktop.sheets.grids import Grid
from tdkt_desktop.sheets.reading import read_grids
from tdkt_desktop.storage.database import Database
from tdkt_desktop.storage.journal import ChangeSet
from tdkt_desktop.storage.kinds import Kinds

_NO_CHOICES = Choices()
_NOT_YET = ("dang ky", "de nghi", "du kien")
"""Words of a title that speaks of awards wished for, not given."""


def find_lists(grids: list[Grid], choices: Choices = _NO_CHOICES) -> list[Table | NoTable]:
    """Return what each sheet is. Hidden sheets are looked at only when asked for by name."""
    found: list[Table | NoTable] = []
    for grid in grids:
        if choices.sheet not in (None, grid.name):
            continue
        if grid.hidden and choices.sheet is None:
            found.append(NoTable(grid, QT_TRANSLATE_NOOP("layout", "Trang tính ẩn, không lấy")))
        else:
            found.append(find_table(grid, choices.mapping))
    return found


def choose_list(path: Path, grids: list[Grid], choices: Choices) -> tuple[Table, list[str]]:
    """Return the richest list of a workbook, and the sheets of the other lists in it.

    Raises:
        TdktError: there is no such sheet, or no list in the workbook; says why.
    """
    found = find_lists(grids, choices)
    if not found:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Tệp không có trang tính “{sheet}”. Các trang: {sheets}."),
            sheet=choices.sheet,
            sheets=", ".join(grid.name for grid in grids),
        )
    tables = [one for one in found if isinstance(one, Table)]
    if not tables:
        seen = [one for one in found if isinstance(one, NoTable)]
        told = [one for one in seen if any(map(any, one.grid.rows[:50]))] or seen
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không nhập được “{name}”: {reasons}."),
            name=path.name,
            reasons="; ".join(f"trang “{one.grid.name}”: {one.reason}" for one in told[:4]),
        )
    best = max(tables, key=lambda t: (len(t.rows), sum(c.confidence for c in t.columns)))
    others = [t.grid.name for t in tables if t is not best]
    return best, others


def _as_asked(database: Database, path: Path, table: Table, kind: str | None) -> Table:
    """Return ``table`` as the kind of list asked for, or the one its title and sections say.

    Raises:
        TdktError: awards are asked for, and nothing says which.
    """
    if table.kind == AWARDS:
        return replace(table, kind=PEOPLE) if kind == PEOPLE else table
    index = Kinds(database).index()
    plain = fold(table.title)
    asked_for = any(words in plain for words in _NOT_YET)
    titled = None if asked_for else index.named_in(table.title)
    sections = [label for label in table.sections.values() if index.find(label)]
    if kind != PEOPLE and (titled or (sections and not asked_for)):
        return replace(table, kind=AWARDS)
    if kind == AWARDS:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "“{name}” không có cột danh hiệu: không phải danh sách khen thưởng."
            ),
            name=path.name,
        )
    return table


def plan_import(
    database: Database,
    path: Path,
    choices: Choices = _NO_CHOICES,
    progress: Progress = silent,
) -> Plan:
    """Read ``path`` and say what importing it would do; writes nothing.

    Raises:
        TdktError: the file cannot be read or holds no list.
    """
    return plan_grids(database, path, read_grids(path), choices, progress)


def plan_grids(
    database: Database,
    path: Path,
    grids: list[Grid],
    choices: Choices = _NO_CHOICES,
    progress: Progress = silent,
) -> Plan:
    """Plan from sheets already read, so that a changed choice costs no second reading."""
    table, others = choose_list(path, grids, replace(choices, kind=None))
    table = _as_asked(database, path, table, choices.kind)
    make = importing_awards.plan if table.kind == AWARDS else importing_people.plan
    plan = make(database, path.name, table, choices, progress)
    plan.other_lists = others
    return plan


def save_plan(database: Database, plan: Plan, progress: Progress = silent) -> ChangeSet | None:
    """Do what ``plan`` says, as one operation; ``None`` when there is nothing to do."""
    if not plan.writes:
        return None
    what = "thành tích" if plan.kind == AWARDS else "người"
    counts = [f"{plan.count(NEW):,} {what}".replace(",", ".")] if plan.count(NEW) else []
    if plan.count(CHANGED):
        verb = "sửa" if counts else "Sửa"
        counts.append(f"{verb} {plan.count(CHANGED):,} {what}".replace(",", "."))
    label = f"{', '.join(counts)} từ {plan.source}"
    save = importing_awards.save if plan.kind == AWARDS else importing_people.save
    with database.operation(f"Nhập {label}" if plan.count(NEW) else label) as done:
        save(database, plan, progress)
    return done.changes
