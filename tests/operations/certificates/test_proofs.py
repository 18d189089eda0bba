"""Proofs sent round before printing: what each says, what is marked, how corrections come back."""

from collections.abc import Mapping
from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop.documents.certificate_pdf import Printed
from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.people.people import NewPosting
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.awards import recording
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.certificates import issuing, register
from tdkt_desktop.operations.certificates.proofs import save_proofs
from tdkt_desktop.operations.importing.plan import Fate
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.operations.people import units
from tdkt_desktop.operations.people.people import edit_person, move
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tests.operations.rounds.season import Season, make_season


@pytest.fixture
def season(database: Database) -> Season:
    made = make_season(database)
    made.give("GK_SO", 2024, "Lê An", "Mai Bình", number="1/QĐ")
    for name, sex in (("Lê An", "Nam"), ("Mai Bình", "Nữ")):
        edit_person(database, made.people[name], "sex", sex)
    return made


def sent(season: Season, folder: Path, year: int = 2024) -> dict[str, list[list[object]]]:
    database = season.database
    awards = Awards(database).ids(AwardQuery(year_from=year, year_to=year, status="valid"))
    batch = issuing.batch(database, awards=awards)
    printed = issuing.draw_batch(batch, full=True)
    found = {}
    for path in save_proofs(database, batch, printed, folder):
        for sheet in openpyxl.load_workbook(path):
            rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)]
            found[f"{path.stem} | {sheet.title}"] = rows
    return found


def test_each_unit_has_its_own_and_reads_what_is_printed(season: Season, tmp_path: Path) -> None:
    other, _ = units.add_unit(season.database, "Phòng Xa")
    move(
        season.database,
        NewPosting(person=season.people["Mai Bình"], unit=other, start="2023-01-01"),
    )
    found = sent(season, tmp_path)
    assert list(found) == [
        "Soát giấy khen - Phòng Xa | Cá nhân",
        "Soát giấy khen - Văn phòng | Cá nhân",
    ]
    (binh,) = found["Soát giấy khen - Phòng Xa | Cá nhân"]
    assert binh[1] == "Mai Bình"
    assert "Bà Mai Bình" in str(binh[7])
    assert "2024" in str(binh[7])


def test_what_differs_from_the_file_and_the_last_one_is_marked(
    season: Season, tmp_path: Path
) -> None:
    database, an = season.database, season.people["Lê An"]
    register.allot(database, Awards(database).find(AwardQuery(year_from=2024, year_to=2024)))
    season.give("GK_SO", 2025, "Lê An", "Mai Bình", number="2/QĐ")
    posting = NewPosting(person=an, unit=season.unit, position="Trưởng phòng", start="2025-03-01")
    move(database, posting)
    edit_person(database, season.people["Mai Bình"], "sex", "")
    later = NewPosting(person=an, unit=season.unit, position="Phó Giám đốc", start="2026-03-01")
    move(database, later)
    rows = {
        str(row[1]): str(row[2]) for one in sent(season, tmp_path, 2025).values() for row in one
    }
    assert "lần trước (2024) in chức vụ, đơn vị: Văn phòng" in rows["Lê An"]
    assert "hồ sơ nay ghi: Phó Giám đốc, Văn phòng" in rows["Lê An"]
    assert rows["Mai Bình"] == "in “Ông/Bà”: ghi giới tính"


def test_corrections_come_back_as_a_list_of_people(season: Season, tmp_path: Path) -> None:
    database = season.database
    sent(season, tmp_path)
    (path,) = tmp_path.glob("*.xlsx")
    plan = plan_import(database, path)
    assert not plan.writes, "as it was sent it changes nothing"
    book = openpyxl.load_workbook(path)
    sheet = book["Cá nhân"]
    for row in sheet.iter_rows(min_row=4):
        if row[1].value == "Mai Bình":
            row[3].value, row[5].value = "03/02/1980", "Chuyên viên"
        if row[1].value == "Lê An":
            row[1].value = "Lê Ân"
            row[8].value = "ghi lại thành tích"
    book.save(path)
    save_plan(database, plan_import(database, path))
    found = {
        row.person.name: row
        for row in People(database).rows(list(season.people.values())).values()
    }
    assert found["Mai Bình"].person.birth_date == "1980-02-03"
    assert found["Mai Bình"].position == "Chuyên viên"
    assert found["Lê Ân"].person.id == season.people["Lê An"], "the line is known by its mark"
    assert len(People(database).everyone()) == len(season.people)


def edited(path: Path, cells: Mapping[str, Mapping[int, str | None]]) -> None:
    """Change cells of the list of people, by name and column."""
    book = openpyxl.load_workbook(path)
    sheet = book["Cá nhân"]
    for row in list(sheet.iter_rows(min_row=4)):
        for column, text in cells.get(str(row[1].value), {}).items():
            row[column].value = text
    book.save(path)


def test_a_post_put_right_is_no_transfer(season: Season, tmp_path: Path) -> None:
    database, an = season.database, season.people["Lê An"]
    units.add_unit(database, "Phòng Xa")
    sent(season, tmp_path)
    (path,) = tmp_path.glob("*.xlsx")
    edited(path, {"Lê An": {5: "Kế toán trưởng", 6: "Phòng Xa", 8: "đã chuyển"}})
    plan = plan_import(database, path)
    told = "\n".join(one.message for row in plan.rows for one in row.problems)
    assert "được sửa tại chỗ" in told
    assert "Ý kiến của đơn vị: đã chuyển" in told
    save_plan(database, plan)
    (held,) = People(database).postings(an)
    assert (held.position, held.end) == ("Kế toán trưởng", None)
    again = sent(season, tmp_path / "lại")
    (row,) = (row for rows in again.values() for row in rows if row[1] == "Lê An")
    assert "Kế toán trưởng, Phòng Xa" in str(row[7]), "the certificate says it too"
    history.undo(database)
    (held,) = People(database).postings(an)
    assert held.position is None


def test_names_sorted_alone_give_nobody_anothers(season: Season, tmp_path: Path) -> None:
    database = season.database
    for name, born in (("Lê An", "1980-01-02"), ("Mai Bình", "1981-03-04")):
        edit_person(database, season.people[name], "birth_date", born)
    sent(season, tmp_path)
    (path,) = tmp_path.glob("*.xlsx")
    edited(path, {"Lê An": {1: "Mai Bình"}, "Mai Bình": {1: "Lê An"}})
    plan = plan_import(database, path)
    assert [row.fate for row in plan.rows] == [Fate.PROBLEM] * 2
    assert not plan.writes


def test_a_name_mistyped_on_a_line_without_its_mark_is_asked_about(
    season: Season, tmp_path: Path
) -> None:
    database = season.database
    edit_person(database, season.people["Lê An"], "birth_date", "1980-01-02")
    sent(season, tmp_path)
    (path,) = tmp_path.glob("*.xlsx")
    edited(path, {"Lê An": {1: "Lê Anh", 9: None}})
    row = next(one for one in plan_import(database, path).rows if one.values["name"] == "Lê Anh")
    assert row.fate == Fate.PROBLEM
    assert row.candidates == (season.people["Lê An"],)


def test_what_is_said_of_collectives_is_told_though_it_is_put_right_by_hand(
    season: Season, tmp_path: Path
) -> None:
    kind = season.kind("GK_SO")
    recording.record(
        season.database, Recording(kind=kind, year=2024, subject=UNIT, units=(season.unit,))
    )
    sent(season, tmp_path)
    (path,) = tmp_path.glob("*.xlsx")
    before = len(plan_import(season.database, path).notes)
    book = openpyxl.load_workbook(path)
    (row,) = book["Tập thể, hộ"].iter_rows(min_row=4)
    row[2].value, row[5].value = "Văn phòng Sở", "ghi đủ tên"
    book.save(path)
    told = [one.message for one in plan_import(season.database, path).notes][before:]
    assert len(told) == 2
    assert "muốn in là “Văn phòng Sở”" in told[0]
    assert told[1] == "“Văn phòng”: ý kiến của đơn vị: ghi đủ tên"


def test_without_certificates_there_is_nothing_to_check(
    database: Database, tmp_path: Path
) -> None:
    batch = issuing.batch(database, awards=[])
    with pytest.raises(TdktError, match="để soát"):
        save_proofs(database, batch, Printed(b"", 0, ()), tmp_path / "soát")
    assert not (tmp_path / "soát").exists()
