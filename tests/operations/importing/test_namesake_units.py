"""Units of one name under different parents: never a repeat, never one taken for the other."""

from pathlib import Path

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.people.units import NewUnit
from tdkt_desktop.operations.importing.plan import Fate
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.operations.importing.repairs import accept_all
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units
from tests.operations.importing.taking import Cells, plan, take
from tests.workbooks import workbook

HEADER = ("STT", "Tên tập thể", "Đơn vị công tác", "Danh hiệu", "Năm", "Thành tích")
TITLE = "Tập thể lao động tiên tiến"
ROWS: tuple[Cells, ...] = (
    HEADER,
    (1, "Phòng Kế hoạch", "Trung tâm Bến Mơ", TITLE, 2024, ""),
    (2, "Phòng Kế hoạch", "Trung tâm Núi Mơ", TITLE, 2024, ""),
    (3, "Phòng Kế hoạch", "Trung tâm Bến Mơ", TITLE, 2024, ""),
)


def recipients(database: Database) -> list[str]:
    return [row.recipient for row in Awards(database).find(AwardQuery(order="recipient"))]


def test_a_unit_of_the_same_name_elsewhere_is_asked_about(
    database: Database, tmp_path: Path
) -> None:
    made = plan(database, tmp_path / "a.xlsx", *ROWS)
    assert dict(made.totals) == {Fate.NEW: 1, Fate.PROBLEM: 2}
    told = {p.row: str(p.message) for p in made.problems}
    assert "Trung tâm Núi Mơ khác “Phòng Kế hoạch” ở Trung tâm Bến Mơ" in told[3]
    assert told[4] == "Lặp lại dòng 2 ở trên, bỏ qua"


def test_what_is_proposed_keeps_both(database: Database, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ROWS)
    first = plan_import(database, path)
    save_plan(database, plan_import(database, path, accept_all(first)))
    assert recipients(database) == ["Phòng Kế hoạch", "Phòng Kế hoạch, Trung tâm Núi Mơ"]


def test_a_list_of_units_keeps_rooms_of_one_name_apart(database: Database, tmp_path: Path) -> None:
    header = ("STT", "Tên đơn vị", "Đơn vị cấp trên")
    rows = (
        header,
        (1, "Phòng Kế hoạch", "Trung tâm Bến Mơ"),
        (2, "Phòng Kế hoạch", "Trung tâm Núi Mơ"),
    )
    path = workbook(tmp_path / "a.xlsx", rows)
    first = plan_import(database, path)
    assert dict(first.totals) == {Fate.NEW: 1, Fate.PROBLEM: 1}
    save_plan(database, plan_import(database, path, accept_all(first)))
    parents = {unit.id: unit.name for unit in Units(database).all()}
    assert {
        unit.name: parents.get(unit.parent or UnitId(0)) for unit in Units(database).all()
    } == {
        "Phòng Kế hoạch": "Trung tâm Bến Mơ",
        "Phòng Kế hoạch, Trung tâm Núi Mơ": "Trung tâm Núi Mơ",
        "Trung tâm Bến Mơ": None,
        "Trung tâm Núi Mơ": None,
    }


def test_a_unit_of_the_file_elsewhere_does_not_take_the_award(
    database: Database, tmp_path: Path
) -> None:
    with database.operation("Đơn vị"):
        above = Units(database).save(NewUnit(name="Trung tâm Núi Mơ"))
        Units(database).save(NewUnit(name="Phòng Kế hoạch", parent=above))
    made = plan(database, tmp_path / "a.xlsx", *ROWS[:2])
    assert dict(made.totals) == {Fate.PROBLEM: 1}
    take(database, tmp_path / "b.xlsx", HEADER, ROWS[2])
    assert recipients(database) == ["Phòng Kế hoạch"]


def test_two_achievements_of_a_year_are_two_awards(database: Database, tmp_path: Path) -> None:
    rows = [
        (1, "Phòng Kế hoạch", "", "Giấy khen của Giám đốc Sở", 2024, said)
        for said in ("Chống lụt", "Chuyển đổi số", "Chống lụt")
    ]
    made = take(database, tmp_path / "a.xlsx", HEADER, *rows)
    assert dict(made.totals) == {Fate.NEW: 2, Fate.PROBLEM: 1}


def test_staff_of_rooms_of_one_name_are_not_put_into_one(
    database: Database, tmp_path: Path
) -> None:
    header = ("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Đơn vị cấp trên")
    rows = (
        header,
        (1, "Lê An", "01/02/1980", "Phòng Kế hoạch", "Trung tâm Bến Mơ"),
        (2, "Mai Bình", "02/03/1981", "Phòng Kế hoạch", "Trung tâm Núi Mơ"),
    )
    path = workbook(tmp_path / "a.xlsx", rows)
    first = plan_import(database, path)
    assert dict(first.totals) == {Fate.NEW: 1, Fate.PROBLEM: 1}
    told = {p.row: str(p.message) for p in first.problems}
    assert "Trung tâm Núi Mơ khác “Phòng Kế hoạch” ở Trung tâm Bến Mơ" in told[3]
    save_plan(database, plan_import(database, path, accept_all(first)))
    units = {unit.id: unit.name for unit in Units(database).all()}
    people = People(database).everyone()
    assert {p.name: units[at.unit] for p, at in people if at is not None and at.unit} == {
        "Lê An": "Phòng Kế hoạch",
        "Mai Bình": "Phòng Kế hoạch, Trung tâm Núi Mơ",
    }
    assert dict(plan(database, tmp_path / "b.xlsx", *rows[::2]).totals) == {Fate.SAME: 1}


def test_awards_of_namesakes_at_two_places_are_no_repeat(
    database: Database, tmp_path: Path
) -> None:
    header = ("STT", "Họ và tên", "Đơn vị", "Đơn vị cấp trên", "Danh hiệu", "Năm")
    rows = (
        header,
        (1, "Nguyễn Văn An", "Phòng Kế hoạch", "Trung tâm Bến Mơ", "LĐTT", 2024),
        (2, "Nguyễn Văn An", "Phòng Kế hoạch", "Trung tâm Núi Mơ", "LĐTT", 2024),
    )
    told = {p.row: str(p.message) for p in plan(database, tmp_path / "a.xlsx", *rows).problems}
    assert "Lặp lại" not in told[3]
    assert "Trung tâm Núi Mơ khác “Phòng Kế hoạch” ở Trung tâm Bến Mơ" in told[3]
