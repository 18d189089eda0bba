"""Who had a title so many times since a year, one after the other or not, and never another."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.domain.eligibility.conditions import listed
from tdkt_desktop.domain.eligibility.histories import runs, until, years_in
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.operations.eligibility.assessment import Assessment, yearly_kinds
from tdkt_desktop.operations.exporting.lists import ExportColumn, write_out
from tdkt_desktop.sheets.writing.workbook import NUMBER, OutColumn
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.histories import Histories
from tdkt_desktop.storage.people import People

_COUNT = "Số lần"
_EVER = 2200
"""The last year there is, where none is asked for."""


@dataclass(frozen=True, slots=True)
class Times:
    """What is asked: at least ``times`` awards of ``kind`` from ``first`` to ``last``.

    ``in_a_row`` asks for years without a gap; ``never`` is a kind they never had, in any year.
    ``staying`` leaves out those who have left.
    """

    kind: str
    times: int = 1
    first: int = 0
    last: int = 0
    in_a_row: bool = False
    never: str = ""
    staying: bool = True


@dataclass(frozen=True, slots=True)
class Had:
    """One person who had it, and the years."""

    person: PersonId
    years: Sequence[int]


def who_had(database: Database, asked: Times) -> list[Had]:
    """Return who had what is asked, those with most years first, then by name.

    Only awards that stand; of a period of a yearly title each year counts.
    """
    lexicon = Assessment(database, asked.last or int(today()[:4])).lexicon
    store = Histories(database, lexicon.levels, lexicon.scopes, yearly_kinds(lexicon))
    span = until(asked.last or _EVER) & ~until(asked.first - 1)
    found = list[Had]()
    for person, history in store.people().items():
        if asked.staying and history.leave and history.leave <= today():
            continue
        if asked.never and history.years_of((asked.never,)):
            continue
        mask = history.years_of((asked.kind,)) & span
        if asked.in_a_row:
            mask = max(runs(mask), key=int.bit_count, default=0)
        if mask.bit_count() >= max(1, asked.times):
            found.append(Had(person, years_in(mask)))
    return sorted(found, key=lambda one: -len(one.years))


def save_had(database: Database, had: Sequence[Had], title: str, path: Path) -> int:
    """Write the people who had it with their years as .xlsx or .pdf; returns how many.

    Raises:
        TdktError: it is to be another kind of file, or cannot be written.
    """
    people = People(database).rows([one.person for one in had])
    columns: Sequence[tuple[str, int, Callable[[Had], str | int]]] = (
        ("Họ và tên", 26, lambda one: people[one.person].person.name),
        ("Chức vụ", 22, lambda one: people[one.person].position),
        ("Đơn vị", 32, lambda one: people[one.person].unit_name),
        (_COUNT, 8, lambda one: len(one.years)),
        ("Các năm", 36, lambda one: listed(one.years)),
    )
    return write_out(
        database,
        path,
        form=[
            ExportColumn(
                head, OutColumn(head, width, *([NUMBER] if head == _COUNT else [])), value
            )
            for head, width, value in columns
        ],
        rows=[one for one in had if one.person in people],
        title="DANH SÁCH CÁ NHÂN",
        subtitle=title,
        total=f"Tổng số: {len(had)} người",
        sheet="Danh sách",
    )
