from pathlib import Path

import pytest

from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.operations.importing.plan import Fate
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tests.conftest import dump
from tests.workbooks import AWARD_HEADER, awards, roster, workbook


def rows(database: Database) -> list[AwardRow]:
    return Awards(database).find(AwardQuery())


@pytest.fixture
def staffed(database: Database, tmp_path: Path) -> Database:
    save_plan(database, plan_import(database, roster(tmp_path / "can-bo.xlsx")))
    return database


def test_an_award_list_makes_awards_and_decisions_once(database: Database, tmp_path: Path) -> None:
    save_plan(database, plan_import(database, roster(tmp_path / "can-bo.xlsx")))
    path = awards(tmp_path / "khen.xlsx")
    plan = plan_import(database, path)
    assert dict(plan.totals) == {Fate.NEW: 5, Fate.PROBLEM: 2}
    save_plan(database, plan)
    assert sorted((r.recipient, r.kind_code) for r in rows(database)) == [
        ("Mai Thị Mới", "CSTDCS"),
        ("Mai Thị Mới", "LDTT"),
        ("NGUYỄN VĂN AN", "LDTT"),
        ("Phòng Tổ chức", "TTLDTT"),
        ("Trần Thị Bình", "CSTDCS"),
    ]
    (decision,) = Decisions(database).all()
    assert (decision.number, decision.date) == ("12/QĐ-STN", "2024-12-20")
    assert {row.decision for row in rows(database)} == {decision}
    state = dump(database)
    again = plan_import(database, path)
    assert dict(again.totals) == {Fate.SAME: 5, Fate.PROBLEM: 2}
    save_plan(database, again)
    assert dump(database) == state


def test_what_is_not_understood_is_told_at_its_cell(staffed: Database, tmp_path: Path) -> None:
    plan = plan_import(staffed, awards(tmp_path / "khen.xlsx"))
    errors = {(p.row, p.column): p.message for p in plan.problems if p.severity == "error"}
    assert "Chỉ có họ tên" in errors[6, "Họ và tên"]
    assert "Danh hiệu bịa" in errors[7, "Danh hiệu"]


def test_somebody_new_is_added_with_unit_and_told(staffed: Database, tmp_path: Path) -> None:
    plan = plan_import(staffed, awards(tmp_path / "khen.xlsx"))
    assert plan.new_people == 1
    save_plan(staffed, plan)
    number = People(staffed).ids(PeopleQuery(text="mai thi moi"))[0]
    assert People(staffed).rows([number])[number].unit_name == "Văn phòng"


def test_a_decision_learnt_later_is_put_to_the_award(staffed: Database, tmp_path: Path) -> None:
    bare = (1, "Nguyễn Văn An", "01/02/1975", "", "LĐTT", 2023, "", "")
    save_plan(staffed, plan_import(staffed, workbook(tmp_path / "a.xlsx", (AWARD_HEADER, bare))))
    full = (*bare[:6], "9/QĐ-STN", "15/12/2023")
    plan = plan_import(staffed, workbook(tmp_path / "b.xlsx", (AWARD_HEADER, full)))
    assert dict(plan.totals) == {Fate.CHANGED: 1}
    save_plan(staffed, plan)
    (award,) = rows(staffed)
    assert award.decision is not None
    assert award.decision.number == "9/QĐ-STN"


def test_the_same_kind_in_the_same_year_warns_but_is_taken(
    staffed: Database, tmp_path: Path
) -> None:
    one = (1, "Nguyễn Văn An", "01/02/1975", "", "LĐTT", 2023, "9/QĐ-STN", "15/12/2023")
    two = (2, "Nguyễn Văn An", "01/02/1975", "", "LĐTT", 2023, "10/QĐ-STN", "16/12/2023")
    plan = plan_import(staffed, workbook(tmp_path / "a.xlsx", (AWARD_HEADER, one, two)))
    assert dict(plan.totals) == {Fate.NEW: 2}
    assert any("quyết định khác" in p.message for p in plan.problems)


def test_the_year_may_stand_in_the_title(staffed: Database, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ("DANH SÁCH KHEN THƯỞNG NĂM 2022",),
            ("STT", "Họ và tên", "Năm sinh", "Danh hiệu"),
            (1, "Trần Thị Bình", 1980, "LĐTT"),
        ],
    )
    plan = plan_import(staffed, path)
    save_plan(staffed, plan)
    assert [row.award.year for row in rows(staffed)] == [2022]


def test_name_and_unit_find_a_person_only_when_there_is_one(
    staffed: Database, tmp_path: Path
) -> None:
    header = ("STT", "Họ và tên", "Đơn vị", "Danh hiệu", "Năm")
    good = (1, "Nguyễn Văn An", "Phòng Tổ chức", "LĐTT", 2022)
    bare = (2, "Trần Thị Bình", "", "LĐTT", 2022)
    plan = plan_import(staffed, workbook(tmp_path / "a.xlsx", (header, good, bare)))
    assert [row.fate for row in plan.rows] == [Fate.NEW, Fate.PROBLEM]
    assert len(plan.rows[1].candidates) == 1


def test_units_and_households_receive_awards_too(database: Database, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        [
            (
                "STT",
                "Phân loại khen thưởng",
                "Tên tập thể/cá nhân/hộ gia đình",
                "Danh hiệu",
                "Năm",
            ),
            (1, "TAPTHE", "Tập thể Chi cục Thủy lợi", "TTLĐXS", 2024),
            (2, "HOGIADINH", "Gia đình ông Lê Văn Hải", "Gia đình văn hóa", 2024),
        ],
    )
    save_plan(database, plan_import(database, path))
    assert sorted((r.recipient, r.award.subject) for r in rows(database)) == [
        ("Chi cục Thủy lợi", "TAP_THE"),
        ("Gia đình ông Lê Văn Hải", "HO_GIA_DINH"),
    ]
    assert dict(plan_import(database, path).totals) == {Fate.SAME: 2}


def test_the_kind_may_stand_in_the_title_or_above_its_people(
    staffed: Database, tmp_path: Path
) -> None:
    header, people = ("STT", "Họ và tên", "Năm sinh"), (1, "Trần Thị Bình", 1980)
    titled = workbook(
        tmp_path / "a.xlsx",
        [("DANH SÁCH TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2021",), header, people],
    )
    save_plan(staffed, plan_import(staffed, titled))
    parted = workbook(
        tmp_path / "b.xlsx",
        [
            ("KHEN THƯỞNG NĂM 2022",),
            header,
            ("I", "Lao động tiên tiến"),
            people,
            ("II", "Chiến sĩ thi đua cơ sở"),
            (2, *people[1:]),
        ],
    )
    save_plan(staffed, plan_import(staffed, parted))
    given = sorted((row.award.year, row.kind_code) for row in rows(staffed))
    assert given == [(2021, "LDTT"), (2022, "CSTDCS"), (2022, "LDTT")]
    assert dict(plan_import(staffed, parted).totals) == {Fate.SAME: 2}


def test_a_registration_list_gives_no_awards(staffed: Database, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ("ĐĂNG KÝ DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2026",),
            ("STT", "Họ và tên", "Năm sinh"),
            (1, "Trần Thị Bình", 1980),
        ],
    )
    plan = plan_import(staffed, path)
    assert plan.kind == "people"
    assert any("không có cột danh hiệu" in p.message for p in plan.problems)


def test_number_and_date_may_share_a_cell(staffed: Database, tmp_path: Path) -> None:
    row = (1, "Trần Thị Bình", 1980, "", "LĐTT", 2023, "100/QĐ-STN, 21/12/2023", "")
    save_plan(staffed, plan_import(staffed, workbook(tmp_path / "a.xlsx", (AWARD_HEADER, row))))
    (decision,) = Decisions(staffed).all()
    assert (decision.number, decision.date) == ("100/QĐ-STN", "2023-12-21")
