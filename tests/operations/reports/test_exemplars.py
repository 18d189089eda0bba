"""Exemplars: noted, corrected, handed over when two are made one, said in the report."""

from collections.abc import Callable

import pytest

from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.people.people import NewPerson
from tdkt_desktop.domain.people.units import NewUnit
from tdkt_desktop.domain.reports.lessons import Section
from tdkt_desktop.domain.reports.periods import Period, Span
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.people.merging import merge_people, merge_units
from tdkt_desktop.operations.people.units import delete_unit
from tdkt_desktop.operations.reports.exemplars import (
    delete_exemplars,
    edit_exemplar,
    note_exemplar,
)
from tdkt_desktop.operations.reports.period_report import make_report
from tdkt_desktop.storage.exemplars import Exemplars
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units
from tests.conftest import dump
from tests.operations.diary import Diary


@pytest.fixture
def known(database: Database) -> tuple[list[PersonId], list[UnitId]]:
    with database.operation("Mẫu"):
        people = [People(database).save(NewPerson(name=name)) for name in ("Lê An", "Lê Ân")]
        top = Units(database).save(NewUnit(name="Sở Thử nghiệm"))
        units = [
            Units(database).save(NewUnit(name=name, parent=top))
            for name in ("Văn phòng", "Thanh tra")
        ]
    return people, units


def test_exemplars_are_done_and_undone(
    database: Database,
    known: tuple[list[PersonId], list[UnitId]],
    same_as_before: Callable[[str, object], None],
) -> None:
    assert known
    diary = Diary(database)
    for name, typed, unit in (
        ("lê an", {"why": "Làm thay cả phòng", "day": "1/3/2025"}, False),
        ("Văn phòng", {"why": "Không trễ hạn", "day": "1/4/2025", "by": "Thanh tra"}, True),
        ("Lê An", {"why": " "}, False),
        ("Lê An", {"why": "x", "day": "2025"}, False),
        ("Không Ai", {"why": "x"}, False),
        ("Không Đâu", {"why": "x"}, True),
    ):
        diary.do(note_exemplar, name, typed, unit=unit)
    for key, text in (
        ("nurtured", "cử đi học"),
        ("nurtured", "cử đi học "),
        ("told", "bảng tin"),
        ("why", ""),
        ("day", ""),
        ("by", ""),
    ):
        exemplar = Exemplars(database).all()[0]
        diary.do(edit_exemplar, exemplar, key, text)
    diary.do(delete_exemplars, [one.id for one in Exemplars(database).all()])
    same_as_before("exemplars done", diary.pages())


def test_the_report_counts_and_names_them(
    database: Database, known: tuple[list[PersonId], list[UnitId]]
) -> None:
    assert known
    typed = {"why": "Làm thay cả phòng.", "day": "1/3/2025", "told": "bảng tin"}
    note_exemplar(database, "Lê An", typed)
    note_exemplar(database, "Văn phòng", {"why": "Không trễ hạn", "day": "1/4/2025"}, unit=True)
    assert make_report(database, Period(Span.YEAR, 2025)).said[Section.EXEMPLARS][:3] == [
        "Phát hiện 2 điển hình tiên tiến (1 cá nhân, 1 tập thể); nêu gương, nhân rộng 1.",
        "Văn phòng: Không trễ hạn.",
        "Lê An: Làm thay cả phòng.",
    ]


def test_they_go_with_those_they_are_of(
    database: Database, known: tuple[list[PersonId], list[UnitId]]
) -> None:
    people, units = known
    note_exemplar(database, "Lê An", {"why": "x"})
    note_exemplar(database, "Văn phòng", {"why": "y"}, unit=True)
    found = {one.id: one for one in Units(database).all()}
    with pytest.raises(TdktError):
        delete_unit(database, found[units[0]])
    before = dump(database)
    merge_people(database, people[1], people[0], {})
    merge_units(database, found[units[1]], found[units[0]])
    assert {(one.person, one.unit) for one in Exemplars(database).all()} == {
        (people[1], None),
        (None, units[1]),
    }
    history.undo(database)
    history.undo(database)
    assert dump(database) == before
