"""The sheet of somebody who leaves: all of theirs, nobody else's, taken in whole elsewhere."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.people import NewPosting
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.exporting.leaver import COVER, save_leavers_sheet
from tdkt_desktop.operations.files import create_file, open_file
from tdkt_desktop.operations.importing.sources import holds_several
from tdkt_desktop.operations.people import units
from tdkt_desktop.operations.people.people import add_person, edit_person, edit_posting, move
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tests.conftest import Run
from tests.operations.rounds.season import Season, make_season


@pytest.fixture
def season(database: Database) -> Season:
    made = make_season(database)
    made.give("LDTT", 2024, "Lê An", "Mai Bình")
    made.give("CSTDCS", 2023, "Lê An")
    made.initiative("Lê An", "Cải tiến hồ sơ", 2023)
    edit_person(database, made.people["Lê An"], "code", "NV1")
    edit_person(database, made.people["Lê An"], "hometown", "xã Tân Hòa")
    return made


def records(database: Database) -> object:
    (person,) = (person for person, _ in People(database).everyone() if person.name == "Lê An")
    awards = Awards(database).find(AwardQuery(person=person.id, order="year"))
    given = [
        (
            one.kind_code,
            one.award.year,
            one.decision and (one.decision.number, one.decision.date, one.decision.authority),
        )
        for one in awards
    ]
    rated = [
        (one.year, one.level) for one in Ratings(database).everything() if one.person == person.id
    ]
    written = [one.initiative for one in Initiatives(database).authors_of(person.id)]
    return person.birth_date, person.hometown, given, sorted(rated), len(written)


def test_another_agency_has_the_person_with_everything(
    season: Season, path: Path, tmp_path: Path, run: Run
) -> None:
    sheet = tmp_path / "phieu.xlsx"
    counts = save_leavers_sheet(season.database, season.people["Lê An"], sheet)
    assert counts == {"Xếp loại": 3, "Sáng kiến": 1, "Khen thưởng": 2}
    before = records(season.database)
    other = tmp_path / "khac.tdkt"
    with create_file(other, Agency(name="Sở Khác", year=2026)):
        pass
    told = run("import", "--db", other, sheet)
    assert told["new"] == 7
    with open_file(other) as database:
        assert records(database) == before
        (row,) = [person for person, _ in People(database).everyone()]
        assert row.code is None, "a code of the old agency may be somebody else's here"
        assert row.leave_date is None
    again = run("import", "--db", other, sheet)
    assert (again["new"], again["changed"]) == (0, 0)
    run("undo", "--db", other)
    with open_file(other) as database:
        assert not People(database).everyone()


def test_a_namesake_gets_nothing_until_it_is_said_who_it_is(
    season: Season, tmp_path: Path, run: Run
) -> None:
    edit_person(season.database, season.people["Lê An"], "birth_date", "1980")
    edit_person(season.database, season.people["Lê An"], "identity", "001080000001")
    sheet, other = tmp_path / "phieu.xlsx", tmp_path / "khac.tdkt"
    save_leavers_sheet(season.database, season.people["Lê An"], sheet)
    with create_file(other, Agency(name="Sở Khác", year=2026)) as database:
        add_person(database, {"name": "Lê An", "birth_date": "1980-03-02"})
    told = run("import", "--db", other, sheet, code=1)
    assert {one["message"].split(":")[0] for one in told["problems"]} == {
        "Chưa chắc là ai, có thể là Lê An (02/03/1980)"
    }
    with open_file(other) as database:
        assert not Awards(database).find(AwardQuery())


def test_the_cover_says_whose_it_is(season: Season, tmp_path: Path) -> None:
    sheet, an = tmp_path / "phieu.xlsx", season.people["Lê An"]
    other, _ = units.add_unit(season.database, "Phòng Xa")
    (held,) = People(season.database).postings(an)
    first = replace(held, unit=other, position="Kế toán", start="2020-03-01")
    edit_posting(season.database, first)
    move(
        season.database,
        NewPosting(person=an, unit=season.unit, position="Trưởng phòng", start="2023-01-01"),
    )
    save_leavers_sheet(season.database, an, sheet)
    book = openpyxl.load_workbook(sheet)
    cover = "\n".join(str(row[0].value) for row in book[COVER].iter_rows())
    assert "Lê An, sinh 01/02/1980" in cover
    assert "Sở Thử nghiệm" in cover
    assert "- từ 01/03/2020 đến 31/12/2022: Kế toán, Phòng Xa" in cover
    assert "- từ 01/01/2023: Trưởng phòng, Văn phòng" in cover
    assert holds_several(sheet)
    everything = [
        str(cell.value) for one in book.worksheets for row in one.iter_rows() for cell in row
    ]
    assert "Mai Bình" not in everything


def test_nobody_has_no_sheet(season: Season, tmp_path: Path) -> None:
    with pytest.raises(TdktError, match="Không có cán bộ này"):
        save_leavers_sheet(season.database, PersonId(999), tmp_path / "a.xlsx")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut", b"abc"])
def test_what_is_no_workbook_holds_one_list(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    assert not holds_several(path)
    assert not holds_several(tmp_path / "none.xlsx")
