"""Lists in: a file becomes a plan, and a plan becomes one operation."""

import gc
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from tdkt_desktop.domain.attached import Holder, Owner
from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.domain.awards.vocabulary import Vocabulary
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations import attaching
from tdkt_desktop.operations.importing.awards import AwardPlanner
from tdkt_desktop.operations.importing.choosing_lists import as_asked, choose_lists, find_lists
from tdkt_desktop.operations.importing.conduct import ConductPlanner, save_conduct
from tdkt_desktop.operations.importing.entries import EntryPlanner, save_entries
from tdkt_desktop.operations.importing.initiatives import InitiativePlanner, save_initiatives
from tdkt_desktop.operations.importing.list_source import ListSource
from tdkt_desktop.operations.importing.movements import MovementPlanner, save_movements
from tdkt_desktop.operations.importing.people import PeoplePlanner, new_person, save_people
from tdkt_desktop.operations.importing.plan import (
    AS_NEW,
    Choices,
    Fate,
    Key,
    OtherList,
    Plan,
    PlanRow,
    SentBefore,
)
from tdkt_desktop.operations.importing.postings import save_postings
from tdkt_desktop.operations.importing.proof_notes import proof_notes
from tdkt_desktop.operations.importing.ratings import RatingPlanner, save_ratings
from tdkt_desktop.operations.importing.recipients import Everybody, Recipient, Recipients
from tdkt_desktop.operations.importing.remembered_choices import recall, remember
from tdkt_desktop.operations.importing.rule_warnings import warn_of_unsupported
from tdkt_desktop.operations.importing.saving_awards import AwardSaver
from tdkt_desktop.operations.importing.sources import read_source
from tdkt_desktop.operations.importing.unit_places import UnitFinder, unit_pairs
from tdkt_desktop.operations.importing.units import UnitPlanner, save_units
from tdkt_desktop.operations.law.vocabulary import kind_index, vocabulary
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.lists.fields import (
    ABSENCES,
    AWARDS,
    DISCIPLINES,
    ENTRIES,
    INITIATIVES,
    MANY,
    MOVEMENTS,
    PEOPLE,
    POSTINGS,
    RATINGS,
    UNITS,
)
from tdkt_desktop.sheets.lists.headers import text_of
from tdkt_desktop.sheets.lists.naming_fields import guess_field
from tdkt_desktop.sheets.lists.records import RATING, Problem, Severity, SheetRow
from tdkt_desktop.sheets.lists.tables import Table
from tdkt_desktop.storage.counts import counts
from tdkt_desktop.storage.file.backups import Reason
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.people import People

_NO_CHOICES = Choices()
MANY_COLUMNS = MANY
"""Fields that several columns of one list may hold."""
_LOOKED_AT, _NAMED = 200, 12
_HALVES = ("family", "given", "number")
"""Columns that are needless beside the whole name, or only count."""
_RATING_TITLE = re.compile(
    r"\b(?:xep loai|danh gia)\b.*\b(?:can bo|cong chuc|vien chuc|chat luong|nam|muc do)\b"
)
_AWARD_TITLE = re.compile(r"\b(khen thuong|danh hieu|thi dua|giay khen|bang khen)\b")
NOUNS = {
    PEOPLE: "người",
    AWARDS: "lượt khen thưởng",
    UNITS: "đơn vị",
    RATINGS: "kết quả xếp loại",
    INITIATIVES: "sáng kiến",
    DISCIPLINES: "quyết định kỷ luật",
    ABSENCES: "thời gian nghỉ",
    MOVEMENTS: "phong trào",
    ENTRIES: "đăng ký phong trào",
    POSTINGS: "quá trình công tác",
}
"""What each kind of record is called in the history."""


def plan_import(
    database: Database, path: Path, choices: Choices = _NO_CHOICES, progress: Progress = silent
) -> Plan:
    """Read ``path`` and say what importing it would do; writes nothing.

    Raises:
        TdktError: the file cannot be read or holds no list.
    """
    return plan_grids(database, path, read_source(path), choices, progress)


def plan_grids(
    database: Database,
    path: Path,
    grids: Sequence[Grid],
    choices: Choices = _NO_CHOICES,
    progress: Progress = silent,
    *,
    sent: SentBefore | None = None,
) -> Plan:
    """Plan from sheets already read, so that a changed choice costs no second reading.

    ``sent`` is what lists taken in with this one hold: one of their people in another unit is
    asked about, and awards wait until it is said who of the same file's people somebody is.
    """
    index = kind_index(database, choices.bodies)
    words = replace(vocabulary(index), headers=choices.headers)
    tables, others = choose_lists(path, grids, choices, find_lists(grids, words, choices))
    remembered = False
    if not _of_decisions(tables) and choices == replace(
        _NO_CHOICES, sheets=choices.sheets, kind=choices.kind, wishes=choices.wishes
    ):
        recalled = recall(database, tables[0].shape, choices)
        if recalled is not None:
            choices, remembered = recalled, True
            tables, others = choose_lists(path, grids, choices, find_lists(grids, words, choices))
    told = "kind" in choices.constants
    tables = [as_asked(table, words.kinds, choices.kind, path, told=told) for table in tables]
    with _uncollected():
        before = sent if sent is not None else SentBefore()
        planning = _Planning(database, words, choices, progress, before)
        planning.wait_for(before.waiting(path))
        plan = planning.plan(path.name, tables)
    plan.notes += proof_notes(grids)
    plan.others = [OtherList(t.address, t.grid.name, t.kind, len(t.rows)) for t in others]
    plan.remembered = remembered
    return plan


def _of_decisions(tables: Sequence[Table]) -> bool:
    """Whether the lists are ones we made of decisions: their header says nothing of a choice."""
    return any(table.grid.origin is not None and table.grid.origin.decision for table in tables)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the collector from walking over a plan that only grows: a fifth of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class _Planning:
    """One comparison of lists with the file: every planner over the same people and units.

    Each reads what the file has of its kind, so it is made when the lists first speak of that.
    """

    def __init__(
        self,
        database: Database,
        words: Vocabulary,
        choices: Choices,
        progress: Progress,
        sent: SentBefore,
    ) -> None:
        self._database, self._words, self._sent = database, words, sent
        self._choices, self._progress = choices, progress
        self._everybody = Everybody(database, choices)
        self._recipients = Recipients(self._everybody, choices)
        self._conduct: dict[str, ConductPlanner] = {}

    def wait_for(self, rows: Iterable[Mapping[str, str]]) -> None:
        """Ask about everybody called as ``rows`` are until it is said who those are."""
        for values in rows:
            self._everybody.wait_for(values)

    @cached_property
    def _people(self) -> PeoplePlanner:
        return PeoplePlanner(self._database, self._everybody, self._choices, self._sent.people)

    @cached_property
    def _awards(self) -> AwardPlanner:
        kinds = self._words.kinds
        return AwardPlanner(self._database, kinds, self._recipients, self._choices)

    @cached_property
    def _ratings(self) -> RatingPlanner:
        levels = self._words.ratings
        return RatingPlanner(self._database, levels, self._recipients, self._choices)

    @cached_property
    def _initiatives(self) -> InitiativePlanner:
        return InitiativePlanner(self._database, self._words, self._recipients, self._choices)

    @cached_property
    def _movements(self) -> MovementPlanner:
        return MovementPlanner(self._database, self._choices)

    @cached_property
    def _entries(self) -> EntryPlanner:
        return EntryPlanner(self._database, self._recipients, self._choices)

    def _conduct_of(self, kind: str) -> ConductPlanner:
        if kind not in self._conduct:
            words = self._words
            index = words.disciplines if kind == DISCIPLINES else words.absences
            self._conduct[kind] = ConductPlanner(
                self._database, kind, index, self._recipients, self._choices
            )
        return self._conduct[kind]

    def plan(self, name: str, tables: Sequence[Table]) -> Plan:
        """Return the plan for ``tables`` of the file called ``name``."""
        rows, notes = list[PlanRow](), list[Problem]()
        for table in tables:
            source = ListSource(table, self._words, self._choices, self._progress)
            taken = list(self._rows(table, source))
            rows += taken
            notes += [] if taken else [_nothing_note(table)]
            notes += [*source.notes(), *_title_notes(table), *_column_notes(table)]
            notes += _paper_notes(table, several=len(tables) > 1)
        if "_ratings" in vars(self):
            notes += self._ratings.notes()
        units = self._everybody.units
        warn_of_unsupported(self._database, rows, self._progress)
        added = {
            row.values["person_key"]: row.values.get("name") or ""
            for row in rows
            if "person_key" in row.values
        }
        pairs = unit_pairs(units)
        first = {row.values.get("unit"): row for row in reversed(rows)}
        for pair in pairs:
            notes.append(_pair_note(pair.name, pair.like, first.get(pair.name), tables[0]))
        return Plan(
            source=name,
            tables=tuple(tables),
            rows=rows,
            notes=notes,
            choices=self._choices,
            new_units=list(units.added.values()),
            adopted=dict(units.adopted),
            people=People(self._database).rows(_whom(rows, self._choices)),
            people_added=list(added.values()),
            unit_pairs=pairs,
            before=counts(self._database),
        )

    def _rows(self, table: Table, source: ListSource) -> Iterator[PlanRow]:
        if table.kind == UNITS:
            yield from UnitPlanner(self._database, self._choices, self._everybody.units).rows(
                source
            )
            return
        for read in source.rows():
            if table.kind == AWARDS:
                yield from self._awards.rows(read, source)
                if any(mention.what == RATING for mention in read.mentions):
                    yield from self._ratings.rows(replace(read, problems=[]), source)
            elif table.kind == RATINGS:
                yield from self._ratings.rows(read, source)
            elif table.kind == INITIATIVES:
                yield from self._initiatives.rows(read, source)
            elif table.kind == MOVEMENTS:
                yield from self._movements.rows(read, source)
            elif table.kind == ENTRIES:
                yield from self._entries.rows(read, source)
            elif table.kind in (DISCIPLINES, ABSENCES):
                yield from self._conduct_of(table.kind).rows(read, source)
            else:
                yield from self._person(read, source)

    def _person(self, read: SheetRow, source: ListSource) -> Iterator[PlanRow]:
        """Yield a person of the list, and the awards and ratings beside the name."""
        row = self._people.row(read, source)
        yield row
        if read.mentions:
            whose = _owner(row)
            yield from self._awards.beside(read, source, row, whose)
            yield from self._ratings.beside(read, source, row, whose)


def _whom(rows: Iterable[PlanRow], choices: Choices) -> list[PersonId]:
    """Return those whom doubtful rows may be, and were said to be."""
    chosen = {PersonId(one) for one in choices.people.values() if one != AS_NEW}
    return sorted(chosen.union(*(row.candidates for row in rows)))


def _owner(row: PlanRow) -> Recipient | None:
    if row.fate in (Fate.PROBLEM, Fate.LEFT_OUT):
        return None
    return PERSON, row.target if row.target is not None else ("row", *row.key)


def _nothing_note(table: Table) -> Problem:
    """Say of a list that has rows, none of which says anything, what to look at."""
    message = QT_TRANSLATE_NOOP(
        "problems",
        "{count} dòng của danh sách không cho kết quả nào: hãy xem lại các cột đã nhận "
        "hoặc chọn loại danh sách khác",
    )
    first = table.header_rows[-1] + 1 if table.header_rows else 1
    text = worded(message, count=len(table.rows))
    return Problem(table.grid.name, first, "", Severity.WARNING, text)


def _title_notes(table: Table) -> Iterator[Problem]:
    """Yield what the title promises and the list does not hold."""
    sheet = table.grid.name
    if table.kind == PEOPLE and _AWARD_TITLE.search(fold(table.title)):
        given = any(c.field in ("kind", "tick_kind", "by_year", "record") for c in table.columns)
        if not given:
            message = QT_TRANSLATE_NOOP(
                "problems",
                "Tiêu đề nói về khen thưởng nhưng không có cột danh hiệu: chỉ lấy người",
            )
            yield Problem(sheet, 1, "", Severity.WARNING, message)
    elif table.kind == PEOPLE and _RATING_TITLE.search(fold(table.title)):
        rated = any(c.field in ("rating", "tick_rating", "by_year") for c in table.columns)
        if not rated:
            message = QT_TRANSLATE_NOOP(
                "problems",
                "Tiêu đề nói về xếp loại nhưng không có cột mức xếp loại, "
                "điểm không thay cho mức: chỉ lấy người",
            )
            yield Problem(sheet, 1, "", Severity.WARNING, message)


def _column_notes(table: Table) -> Iterator[Problem]:
    """Yield which columns with a header and something in them are not taken in."""
    rows = [table.grid.rows[row] for row in table.rows[:_LOOKED_AT]]
    left = [
        column.leaf
        for column in table.columns
        if not column.field
        and column.header
        and (guess_field(column.leaf) or ("",))[0] not in _HALVES
        and any(column.index < len(row) and text_of(row[column.index]) for row in rows)
    ]
    if left:
        message = QT_TRANSLATE_NOOP("problems", "Các cột bỏ qua: {columns}")
        first = table.header_rows[-1] + 1 if table.header_rows else 1
        names = [f"“{name}”" for name in left[:_NAMED]] + ["…"] * (len(left) > _NAMED)
        text = worded(message, columns=", ".join(names))
        yield Problem(table.grid.name, first, "", Severity.INFO, text)


def _paper_notes(table: Table, *, several: bool) -> Iterator[Problem]:
    """Yield what is doubtful of the whole paper that a list was read out of."""
    sheet = table.grid.name
    for remark in table.grid.origin.remarks if table.grid.origin else ():
        yield Problem(sheet, 1, sheet if several else "", Severity.WARNING, remark)


def _pair_note(name: str, like: str, row: PlanRow | None, table: Table) -> Problem:
    message = QT_TRANSLATE_NOOP("problems", "Đơn vị “{name}” có lẽ là “{like}” viết khác")
    header = next((c.header for c in table.columns if c.field == "unit"), "")
    return Problem(
        row.sheet if row else table.grid.name,
        row.number if row else 1,
        header,
        Severity.WARNING,
        worded(message, name=name, like=like),
        like,
        "unit",
    )


# -- saving ------------------------------------------------------------------------------


def save_plan(database: Database, plan: Plan, progress: Progress = silent) -> ChangeSet | None:
    """Do what ``plan`` says, as one operation; ``None`` when there is nothing to do."""
    if not plan.writes:
        return None
    with database.operation(label_of(plan), copy=Reason.IMPORT) as done:
        rows = plan.rows
        finder, people, owners = save_units_and_people(database, plan, progress)
        saver = AwardSaver(database, finder, people, owners)
        saver.save(rows, progress)
        _keep_papers(database, plan, saver)
        save_ratings(database, rows, finder, people, owners, progress)
        save_initiatives(database, rows, people, progress)
        save_conduct(database, rows, finder, people)
        save_movements(database, rows)
        save_entries(database, rows, finder, people)
        if not _of_decisions(plan.tables):
            remember(database, plan)
    return done.changes


def _keep_papers(database: Database, plan: Plan, saver: AwardSaver) -> None:
    """Keep with each decision the paper it was read out of, if that is still there."""
    for table in plan.tables:
        origin = table.grid.origin
        if origin is None or not origin.decision or not origin.path.is_file():
            continue
        for decision in saver.decisions_of(table.grid.name):
            owner = Owner(Holder.DECISION, decision)
            attaching.keep(database, owner, origin.path.name, origin.path.read_bytes())


def save_units_and_people(
    database: Database, plan: Plan, progress: Progress
) -> tuple[UnitFinder, dict[str, PersonId], Mapping[Key, PersonId]]:
    """Write the units and people of a plan, which all its other records are of."""
    rows = plan.rows
    finder = UnitFinder(database, plan.choices.units)
    finder.adopted = dict(plan.adopted)
    for name in plan.new_units:
        finder.note_new(name)
    finder.make_added(database)
    save_units(database, rows, finder)
    owners = save_people(database, rows, finder, progress)
    save_postings(database, rows, finder, owners)
    return finder, _make_people(database, rows, finder), owners


def _make_people(
    database: Database, rows: Sequence[PlanRow], finder: UnitFinder
) -> dict[str, PersonId]:
    """Make the people that lists of something else name who were not in the file yet."""
    wanted = {
        row.values["person_key"]: row.values
        for row in rows
        if "person_key" in row.values and row.fate in (Fate.NEW, Fate.CHANGED)
    }
    made = [new_person(values, finder) for values in wanted.values()]
    return dict(zip(wanted, People(database).add_all(made), strict=True))


def label_of(plan: Plan) -> str:
    """Return what taking a list in is called in the history."""
    counted = []
    for entity in plan.entities:
        totals = plan.totals_of(entity)
        new, changed, noun = totals[Fate.NEW], totals[Fate.CHANGED], NOUNS[entity]
        counted += [f"{dotted(new)} {noun}"] if new else []
        if changed:
            verb = "sửa" if counted else "Sửa"
            counted.append(f"{verb} {dotted(changed)} {noun}")
    label = f"{', '.join(counted)} từ {plan.source}"
    return label if label.startswith("Sửa") else f"Nhập {label}"
