"""Whose an award is: by its authority's column or words; an unknown body is asked about, once."""

from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop import cli
from tdkt_desktop.operations.importing import planning, repairs
from tdkt_desktop.operations.importing.plan import Choices, Plan
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tests.conftest import Run
from tests.operations.importing.taking import take

HEAD = ("TT", "Họ và tên", "Ngày sinh", "Hình thức khen thưởng", "Năm", "Cơ quan khen")


def book(path: Path, *rows: Sequence[object]) -> Path:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    for row in (("DANH SÁCH KHEN THƯỞNG",), HEAD, *rows):
        sheet.append(list(row))
    made.save(path)
    return path


def taken(database: Database) -> list[tuple[str, str | None]]:
    codes = {kind.id: kind.code for kind in Kinds(database).all()}
    return [(codes[one.kind], one.body) for one in Awards(database).everything()]


def doubts(plan: Plan) -> list[str]:
    return [str(p.message) for p in plan.problems if p.field == "authority"]


ONE = (1, "Lê An", "01/02/1980", "Bằng khen", 2023, "Tỉnh Đoàn")
TWO = (2, "Mai Bình", "02/03/1981", "Bằng khen", 2023, "UBND tỉnh")
THREE = (3, "Hồ Cúc", "03/04/1982", "Bằng khen", 2023, "Quỹ Tấm lòng vàng")
FOUR = (4, "Vũ Dũng", "04/05/1983", "Giấy khen", 2023, "Giám đốc Công an tỉnh")


def test_the_column_of_the_authority_says_whose(database: Database, tmp_path: Path) -> None:
    plan = planning.plan_import(database, book(tmp_path / "a.xlsx", ONE, TWO, FOUR))
    planning.save_plan(database, plan)
    assert taken(database) == [("BK_KHAC", "DOAN_TN"), ("BK_TINH", None), ("GK_DV_BO", "CONG_AN")]


def test_a_body_nobody_knows_is_asked_about_and_remembered(
    database: Database, tmp_path: Path
) -> None:
    path = book(tmp_path / "a.xlsx", TWO, THREE)
    plan = planning.plan_import(database, path)
    assert doubts(plan) == [
        "Chưa biết “Quỹ Tấm lòng vàng” là của Nhà nước, Đảng, đoàn thể hay tổ chức khác"
    ]
    (problem,) = (p for p in plan.problems if p.field == "authority")
    planning.save_plan(database, plan)
    assert taken(database) == [("BK_TINH", None)], "what is not known is not the State's"
    choices = repairs.accept(plan.choices, plan, [problem])
    again = planning.plan_import(database, path, choices)
    assert not doubts(again)
    planning.save_plan(database, again)
    assert taken(database) == [("BK_TINH", None), ("BK_KHAC", "HOI")]
    other = book(tmp_path / "b.xlsx", (1, *ONE[1:4], 2024, "quỹ tấm lòng vàng"))
    later = planning.plan_import(database, other)
    assert not doubts(later), "explained once, known for good"
    planning.save_plan(database, later)
    assert taken(database)[-1] == ("BK_KHAC", "HOI")


def test_two_bodies_give_two_awards_of_a_year(database: Database, tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", ONE, (2, *ONE[1:5], "LĐLĐ tỉnh"))
    planning.save_plan(database, planning.plan_import(database, path))
    assert taken(database) == [("BK_KHAC", "DOAN_TN"), ("BK_KHAC", "CONG_DOAN")]
    again = planning.plan_import(database, path)
    assert again.totals["new"] == 0
    assert again.totals["same"] == 2


def test_by_command_line_a_body_is_explained(run: Run, database: Database, tmp_path: Path) -> None:
    path = database.path
    database.close()
    sheet = book(tmp_path / "a.xlsx", THREE)
    at = ("import", "--db", path, sheet)
    assert run(*at, "--dry-run", code=1)["new"] == 0
    assert run(*at, "--body", "Quỹ Tấm lòng vàng=CHINH_QUYEN", "--dry-run")["new"] == 1
    assert cli.run([*map(str, at), "--body", "Quỹ=XYZ"], lambda *_: ()) == 2
    assert run(*at, "--accept")["new"] == 1


def test_choices_remember_nothing_unsaid() -> None:
    assert Choices().bodies == {}


@pytest.mark.parametrize(
    ("whose", "kind"),
    [
        ("GIẤY KHEN CỦA HỘI CHỮ THẬP ĐỎ TỈNH", "GK_KHAC"),
        ("BẰNG KHEN CỦA QUỸ BẢO TRỢ TRẺ EM", "BK_KHAC"),
        ("BẰNG KHEN CỦA LIÊN ĐOÀN LAO ĐỘNG TỈNH", "BK_KHAC"),
        ("BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH", "BK_TINH"),
    ],
)
def test_the_title_of_a_list_says_whose(
    database: Database, tmp_path: Path, whose: str, kind: str
) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        (f"DANH SÁCH TẶNG {whose} NĂM 2021",),
        ("TT", "Họ và tên", "Ngày sinh"),
        (1, "Lê An", "01/02/1980"),
    )
    assert [code for code, _ in taken(database)] == [kind]


def test_a_body_outside_the_state_is_not_its_for_its_place_s_sake(
    database: Database, tmp_path: Path
) -> None:
    names = ("Quỹ Khuyến học tỉnh", "Chùa Quan Sơn", "Công ty Mơ huyện Núi", "Quỹ Mơ tỉnh")
    rows = [(i, "Lê An", "01/02/1980", "Bằng khen", 2020 + i, n) for i, n in enumerate(names)]
    plan = planning.plan_import(database, book(tmp_path / "a.xlsx", *rows))
    assert len(doubts(plan)) == len(names)
    (first,) = [p for p in plan.problems if p.field == "authority" and names[0] in str(p.message)]
    again = planning.plan_import(database, tmp_path / "a.xlsx", repairs.accept_alike(plan, first))
    assert len(doubts(again)) == len(names) - 1, "one answer is about one body"
    assert repairs.proposed(first) == "Hội, hiệp hội, quỹ"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Kỷ niệm chương Vì sự nghiệp giáo dục", "KNC_BO"),
        ("KNC Vì sự nghiệp GD&ĐT", "KNC_BO"),
        ("Kỷ niệm chương ngành Nội vụ", "KNC_BO"),
        ("KNC vì thế hệ trẻ", "KNC_DOAN_THE"),
        ("Kỷ niệm chương Vì sự nghiệp Mơ Mộng", ""),
        ("Bằng khen của UBND tỉnh vì sự nghiệp giáo dục", "BK_TINH"),
    ],
)
def test_a_medal_is_known_by_its_name(
    database: Database, tmp_path: Path, text: str, code: str
) -> None:
    row = (1, "Lê An", "01/02/1980", text, 2023, "")
    plan = planning.plan_import(database, book(tmp_path / "a.xlsx", row))
    planning.save_plan(database, plan)
    assert [one for one, _ in taken(database)] == ([code] if code else [])
