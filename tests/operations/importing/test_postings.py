"""Where somebody works, from lists of different days: each posting ends where the next begins."""

from pathlib import Path

import pytest

from tdkt_desktop.operations.people.people import add_person
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units
from tests.operations.importing.taking import plan, take

HEADER = ("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Từ ngày", "Đến ngày")


def worked(database: Database) -> list[tuple[str, str | None, str | None]]:
    names = {unit.id: unit.name for unit in Units(database).all()}
    person = People(database).everyone()[0][0].id
    rows = People(database).postings(person)
    return sorted((names[row.unit], row.start, row.end) for row in rows if row.unit is not None)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            (("Phòng A", "01/01/2010", ""), ("Phòng B", "01/03/2015", "")),
            [("Phòng A", "2010-01-01", "2015-02-28"), ("Phòng B", "2015-03-01", None)],
        ),
        (
            (("Phòng B", "01/03/2015", ""), ("Phòng A", "01/01/2010", "")),
            [("Phòng A", "2010-01-01", "2015-02-28"), ("Phòng B", "2015-03-01", None)],
        ),
    ],
)
def test_a_posting_ends_where_the_next_begins(
    database: Database,
    tmp_path: Path,
    rows: tuple[tuple[str, str, str], ...],
    expected: list[tuple[str, str | None, str | None]],
) -> None:
    cells = [(n, "Lê An", "01/02/1980", *row) for n, row in enumerate(rows, start=1)]
    take(database, tmp_path / "a.xlsx", HEADER, *cells, kind="people")
    assert worked(database) == expected


def test_a_birth_date_with_day_and_month_exchanged_is_told(
    database: Database, tmp_path: Path
) -> None:
    add_person(database, {"name": "Lê An", "code": "NV1", "birth_date": "05/04/1980"}, None)
    header = ("STT", "Họ và tên", "Mã CB", "Ngày sinh")
    told = plan(database, tmp_path / "a.xlsx", header, (1, "Lê An", "NV1", "04/05/1980"))
    assert [p.proposal for p in told.rows[0].problems if p.field == "birth_date"] == ["05/04/1980"]
    other = plan(database, tmp_path / "b.xlsx", header, (1, "Lê An", "NV1", "04/06/1980"))
    assert [p for p in other.rows[0].problems if p.field == "birth_date"] == []


@pytest.mark.parametrize(
    ("there", "row", "expected"),
    [
        (("", ""), ("01/03/2015", ""), [("A", None, "2015-02-28"), ("B", "2015-03-01", None)]),
        (("", ""), ("", "31/12/2014"), [("A", "2015-01-01", None), ("B", None, "2014-12-31")]),
        (
            ("01/01/2020", ""),
            ("01/03/2015", ""),
            [("A", "2020-01-01", None), ("B", "2015-03-01", "2019-12-31")],
        ),
        (
            ("01/01/2010", "31/12/2012"),
            ("01/03/2015", ""),
            [("A", "2010-01-01", "2012-12-31"), ("B", "2015-03-01", None)],
        ),
        (
            ("", "31/12/2012"),
            ("", "31/12/2014"),
            [("A", None, "2012-12-31"), ("B", None, "2014-12-31")],
        ),
    ],
)
def test_a_posting_finds_its_place_among_those_there(
    database: Database,
    tmp_path: Path,
    there: tuple[str, str],
    row: tuple[str, str],
    expected: list[tuple[str, str | None, str | None]],
) -> None:
    who = (1, "Lê An", "01/02/1980")
    take(database, tmp_path / "a.xlsx", HEADER, (*who, "A", *there), kind="people")
    take(database, tmp_path / "b.xlsx", HEADER, (*who, "B", *row), kind="people")
    assert worked(database) == expected


def test_two_of_one_name_in_two_places_stay_two(database: Database, tmp_path: Path) -> None:
    header = (*HEADER, "Mã CB")
    rows = (
        (1, "Lê An", "", "A", "01/01/2010", "", "NV1"),
        (2, "Lê An", "", "B", "01/01/2012", "", "NV2"),
        (3, "Lê An", "", "C", "01/01/2014", "", ""),
        (4, "Mai An", "", "C", "01/01/2014", "", "NV1"),
    )
    take(database, tmp_path / "a.xlsx", header, *rows, kind="people")
    assert [person.name for person, _ in People(database).everyone()].count("Lê An") == 3
