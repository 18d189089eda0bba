"""Who does the work of emulation and commendation, and the table that counts them."""

from collections.abc import Callable

import pytest

from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.people import NewPerson
from tdkt_desktop.domain.reports.lessons import Section
from tdkt_desktop.domain.reports.periods import Period, Span
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.people.merging import merge_people
from tdkt_desktop.operations.reports.officers import (
    add_officer,
    delete_officers,
    edit_officer,
    person_named,
    save_education,
)
from tdkt_desktop.operations.reports.period_report import make_report
from tdkt_desktop.operations.reports.statistics import count_of, filled, form_named
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.officers import Officers
from tdkt_desktop.storage.people import People
from tests.conftest import dump
from tests.operations.diary import Diary

YEAR = 2025
PEOPLE = (
    ("An", "Nữ", "1995-12-31", "DAI_HOC", "2021-01-01", None),
    ("Bình", "Nam", "1985", "TREN_DAI_HOC", "2020-12-31", None),
    ("Cúc", "Nữ", "1970-06-01", "CAO_DANG", "2015-12-31", None),
    ("Dũng", "Nam", "1964-01-01", None, None, None),
    ("Em", None, None, "TRUNG_CAP", "2016", None),
    ("Giang", "Nữ", "1980", "DAI_HOC", "2010", "2025-12-31"),
    ("Hà", "Nữ", "1990", "DAI_HOC", "2026-01-01", None),
)


@pytest.fixture
def serving(database: Database) -> list[PersonId]:
    """Seven people; the last two are not in the work at the end of the year."""
    ids = list[PersonId]()
    for number, (name, sex, born, education, since, until) in enumerate(PEOPLE):
        with database.operation("Mẫu"):
            person = NewPerson(name=name, code=f"NV{number}", sex=sex, birth_date=born)
            ids.append(People(database).save(person))
        add_officer(database, ids[-1], specialised=number == 0, since=since or "")
        (one,) = (each for each in Officers(database).all() if each.person == ids[-1])
        if education:
            save_education(database, [ids[-1]], education)
        if until:
            (one,) = (each for each in Officers(database).all() if each.person == ids[-1])
            edit_officer(database, one, "until", "31/12/2025")
    return ids


def test_the_table_counts_them_at_the_end_of_the_year(
    database: Database, serving: list[PersonId]
) -> None:
    table = filled(database, form_named("0605"), YEAR)
    numbers = {
        row.code: (count_of(table, place, 0), count_of(table, place, 1))
        for place, row in enumerate(table.form.rows)
        if row.code
    }
    assert {code: both for code, both in numbers.items() if both != (0, 0)} == {
        "01": (5, 2),
        "02": (1, 1),
        "03": (1, 0),
        "05": (1, 1),
        "07": (1, 0),
        "09": (1, 0),
        "10": (1, 1),
        "11": (1, 1),
        "12": (1, 0),
        "13": (1, 1),
        "14": (2, 0),
        "15": (1, 1),
    }
    (em,), (dung,) = [serving[4]], [serving[3]]
    assert table.lacking == {"sexes": [em], "ages": [em], "educations": [dung], "tenures": [dung]}
    assert table.outside == []
    sql = """SELECT count(DISTINCT person) FROM officer
             WHERE coalesce(since, '') <= '2025-12-31' AND coalesce(until, '9') > '2025-12-31'"""
    assert database.conn.execute(sql).fetchone()[0] == numbers["01"][0]


def test_the_report_says_how_many(database: Database, serving: list[PersonId]) -> None:
    assert serving
    assert make_report(database, Period(Span.YEAR, YEAR)).said[Section.ORGANISATION] == [
        "Có 5 người làm công tác thi đua, khen thưởng: 1 chuyên trách, 4 kiêm nhiệm, 2 nữ (40 %)."
    ]


def test_two_of_one_person_are_made_one_with_the_work(
    database: Database, serving: list[PersonId]
) -> None:
    before = dump(database)
    merge_people(database, serving[6], serving[0], {})
    assert {one.person for one in Officers(database).all()} == set(serving[1:])
    history.undo(database)
    assert dump(database) == before


def test_people_are_found_by_name_and_code(database: Database) -> None:
    with database.operation("Mẫu"):
        ids = [People(database).save(NewPerson(name="Lê An", code=one)) for one in ("A1", "A2")]
    with pytest.raises(TdktError, match="Có 2 người tên “Lê An”"):
        person_named(database, "lê  an")
    assert person_named(database, "Lê An, a2") == ids[1]
    for text in ("", "Không Ai", "Lê An, A3"):
        with pytest.raises(TdktError):
            person_named(database, text)


def test_officers_are_done_and_undone(
    database: Database, same_as_before: Callable[[str, object], None]
) -> None:
    with database.operation("Mẫu"):
        person = People(database).save(NewPerson(name="Lê An"))
    diary = Diary(database)
    diary.do(add_officer, person, specialised=True, since="32/1/2020")
    diary.do(add_officer, person, specialised=True, since="5/2020")
    diary.do(add_officer, person, specialised=False)
    for key, text in (
        ("education", "đại học"),
        ("education", "Đại học"),
        ("education", "giỏi"),
        ("specialised", "kiêm nhiệm"),
        ("specialised", "khác"),
        ("until", "1/1/2020"),
        ("until", "1/1/2024"),
        ("since", ""),
        ("education", ""),
    ):
        (officer,) = Officers(database).all()
        diary.do(edit_officer, officer, key, text)
    diary.do(add_officer, person, specialised=False)
    diary.do(save_education, [person], "CAO_DANG")
    diary.do(delete_officers, [one.id for one in Officers(database).all()])
    same_as_before("officers done", diary.pages())
