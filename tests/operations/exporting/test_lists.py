from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop.domain.agency.agency import Identities
from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.awards import recording
from tdkt_desktop.operations.certificates.issuing import find_decision
from tdkt_desktop.operations.exporting import lists
from tdkt_desktop.operations.files import save_agency
from tdkt_desktop.operations.importing.plan import Fate
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.operations.people import people
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings
from tests.workbooks import awards, roster


@pytest.fixture
def filled(database: Database, tmp_path: Path) -> Database:
    for path in (roster(tmp_path / "can-bo.xlsx"), awards(tmp_path / "khen.xlsx")):
        save_plan(database, plan_import(database, path))
    people.add_person(database, {"name": "=Lê Công Thức", "birth_date": "5/1988"})
    return database


def test_people_come_back_as_they_went(filled: Database, tmp_path: Path) -> None:
    assert lists.export_people(filled, tmp_path / "ra.xlsx") == 6
    plan = plan_import(filled, tmp_path / "ra.xlsx")
    assert dict(plan.totals) == {Fate.SAME: 6}, plan.problems


def test_awards_come_back_as_they_went(filled: Database, tmp_path: Path) -> None:
    assert lists.export_awards(filled, tmp_path / "ra.xlsx", year=2024) == 5
    assert dict(plan_import(filled, tmp_path / "ra.xlsx").totals) == {Fate.SAME: 5}


def test_a_decisions_list_names_it_and_leaves_revoked_awards_out(
    filled: Database, tmp_path: Path
) -> None:
    recording.revoke(filled, Awards(filled).ids(AwardQuery())[:1], "2025-01-01", "QĐ 1")
    decision = find_decision(filled, "12/qđ-stn")
    assert lists.export_awards(filled, tmp_path / "ra.xlsx", decision=decision) == 4
    sheet = openpyxl.load_workbook(tmp_path / "ra.xlsx").active
    assert sheet["A5"].value == "(Kèm theo Quyết định số 12/QĐ-STN ngày 20/12/2024)"


def test_columns_come_in_the_order_asked_for(filled: Database, tmp_path: Path) -> None:
    lists.export_people(filled, tmp_path / "ra.xlsx", columns=["unit", "name"])
    sheet = openpyxl.load_workbook(tmp_path / "ra.xlsx").active
    assert [sheet.cell(7, c).value for c in (1, 2, 3)] == ["STT", "Đơn vị", "Họ và tên"]
    with pytest.raises(TdktError, match="Không có cột"):
        lists.export_people(filled, tmp_path / "ra.xlsx", columns=["x"])


def test_a_place_that_cannot_be_written_says_so(filled: Database, tmp_path: Path) -> None:
    with pytest.raises(TdktError, match="Không ghi được"):
        lists.export_people(filled, tmp_path / "khong-co" / "ra.xlsx")
    with pytest.raises(TdktError, match="Chỉ xuất được"):
        lists.export_people(filled, tmp_path / "ra.csv")


@pytest.mark.parametrize(
    ("how", "numbers"),
    [
        (Identities.WHOLE, ["012345678901"]),
        (Identities.MASKED, ["********8901"]),
        (Identities.LEFT_OUT, []),
    ],
)
def test_identity_numbers_leave_as_the_agency_says(
    filled: Database, tmp_path: Path, how: Identities, numbers: list[str]
) -> None:
    store = People(filled)
    someone = store.ids(PeopleQuery())[0]
    people.edit_person(filled, someone, "identity", "012345678901")
    save_agency(filled, replace(Settings(filled).agency(), identities=how))
    out = tmp_path / "a.xlsx"
    lists.export_people(filled, out)
    cells = [str(cell) for row in openpyxl.load_workbook(out).active.values for cell in row]
    assert [cell for cell in cells if cell.endswith("8901")] == numbers
    assert ("Số định danh" in cells) == bool(numbers)
    plan = plan_import(filled, out)
    assert not plan.writes  # what was masked on its way out changes nothing on its way back
