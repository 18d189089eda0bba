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
