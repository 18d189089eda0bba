"""Units of one name under different parents: never a repeat, never one taken for the other."""

from pathlib import Path

import pytest

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.domain.people.units import NewUnit
from tdkt_desktop.operations.exporting.lists import export_people
from tdkt_desktop.operations.importing.plan import Fate
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.operations.importing.repairs import accept_all
from tdkt_desktop.operations.importing.unit_places import places_offered
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units
from tests.operations.importing.taking import Cells, plan, take
from tests.workbooks import workbook

ALL = PeopleQuery(status="all")
HEADER = ("STT", "Tên tập thể", "Đơn vị công tác", "Danh hiệu", "Năm", "Thành tích")
TITLE = "Tập thể lao động tiên tiến"
ROWS: tuple[Cells, ...] = (
    HEADER,
    (1, "Phòng Kế hoạch", "Trung tâm Bến Mơ", TITLE, 2024, ""),
    (2, "Phòng Kế hoạch", "Trung tâm Núi Mơ", TITLE, 2024, ""),
    (3, "Phòng Kế hoạch", "Trung tâm Bến Mơ", TITLE, 2024, ""),
)


def places(database: Database) -> set[tuple[str, str]]:
    """Return every unit with the one it stands under."""
    units = {unit.id: unit for unit in Units(database).all()}
    return {
        (unit.name, units[unit.parent].name if unit.parent is not None else "")
        for unit in units.values()
    }


def at(database: Database, unit: UnitId | None) -> tuple[str, str]:
    units = {unit.id: unit for unit in Units(database).all()}
    assert unit is not None
    parent = units[unit].parent
    return units[unit].name, units[parent].name if parent is not None else ""


TWO_ROOMS = {
    ("Phòng Kế hoạch", "Trung tâm Bến Mơ"),
    ("Phòng Kế hoạch", "Trung tâm Núi Mơ"),
    ("Trung tâm Bến Mơ", ""),
    ("Trung tâm Núi Mơ", ""),
}


def awarded(database: Database) -> set[tuple[str, str]]:
    rows = Awards(database).find(AwardQuery(order="recipient"))
    return {at(database, row.award.unit) for row in rows}


def test_each_place_has_its_room_and_a_repeat_says_which(
    database: Database, tmp_path: Path
) -> None:
    made = take(database, tmp_path / "a.xlsx", *ROWS)
    assert dict(made.totals) == {Fate.NEW: 2, Fate.PROBLEM: 1}
    assert {p.row: str(p.message) for p in made.problems}[4] == "Lặp lại dòng 2 ở trên, bỏ qua"
    assert places(database) == TWO_ROOMS
    assert awarded(database) == {one for one in TWO_ROOMS if one[1]}
    assert dict(plan(database, tmp_path / "b.xlsx", *ROWS[:3]).totals) == {Fate.SAME: 2}


def test_a_list_of_units_makes_the_tree(database: Database, tmp_path: Path) -> None:
    header = ("STT", "Tên đơn vị", "Đơn vị cấp trên")
    rows = (
        header,
        (1, "Phòng Kế hoạch", "Trung tâm Bến Mơ"),
        (2, "Phòng Kế hoạch", "Trung tâm Núi Mơ"),
        (3, "PHÒNG KẾ HOẠCH", "Trung tâm Núi Mơ"),
    )
    made = take(database, tmp_path / "a.xlsx", *rows)
    assert dict(made.totals) == {Fate.NEW: 2, Fate.PROBLEM: 1}
    assert {p.row: str(p.message) for p in made.problems} == {4: "Trùng với dòng 3 của danh sách"}
    assert places(database) == TWO_ROOMS


def test_a_unit_of_the_file_elsewhere_does_not_take_the_award(
    database: Database, tmp_path: Path
) -> None:
    with database.operation("Đơn vị"):
        above = Units(database).save(NewUnit(name="Trung tâm Núi Mơ"))
        Units(database).save(NewUnit(name="Phòng Kế hoạch", parent=above))
    take(database, tmp_path / "a.xlsx", *ROWS[:2])
    assert awarded(database) == {("Phòng Kế hoạch", "Trung tâm Bến Mơ")}
    take(database, tmp_path / "b.xlsx", HEADER, ROWS[2])
    assert awarded(database) == {one for one in TWO_ROOMS if one[1]}
    assert places(database) == TWO_ROOMS


def stood_nowhere(database: Database) -> None:
    with database.operation("Đơn vị"):
        Units(database).save(NewUnit(name="Phòng Kế hoạch"))


def test_one_that_stood_nowhere_is_proposed_as_the_same(
    database: Database, tmp_path: Path
) -> None:
    stood_nowhere(database)
    path = workbook(tmp_path / "a.xlsx", ROWS[:2])
    first = plan_import(database, path)
    assert [(pair.name, pair.like) for pair in first.unit_pairs] == [
        ("Phòng Kế hoạch, thuộc Trung tâm Bến Mơ", "Phòng Kế hoạch")
    ]
    save_plan(database, plan_import(database, path, accept_all(first)))
    assert places(database) == {("Phòng Kế hoạch", "Trung tâm Bến Mơ"), ("Trung tâm Bến Mơ", "")}


def test_not_answered_it_stays_the_agencys_own(database: Database, tmp_path: Path) -> None:
    stood_nowhere(database)
    take(database, tmp_path / "a.xlsx", *ROWS[:3])
    assert places(database) == TWO_ROOMS | {("Phòng Kế hoạch", "")}
    assert plan(database, tmp_path / "b.xlsx", *ROWS[:3]).unit_pairs == []


def test_a_list_of_units_says_where_one_stands(database: Database, tmp_path: Path) -> None:
    stood_nowhere(database)
    header = ("STT", "Tên đơn vị", "Đơn vị cấp trên")
    row = (1, "Phòng Kế hoạch", "Trung tâm Bến Mơ")
    made = take(database, tmp_path / "a.xlsx", header, row)
    assert [[change.field for change in one.changes] for one in made.rows] == [["parent"]]
    assert places(database) == {("Phòng Kế hoạch", "Trung tâm Bến Mơ"), ("Trung tâm Bến Mơ", "")}


def test_a_name_of_two_rooms_alone_is_asked_about(database: Database, tmp_path: Path) -> None:
    take(database, tmp_path / "a.xlsx", *ROWS[:3])
    bare = (1, "Phòng Kế hoạch", "", TITLE, 2023, "")
    made = plan(database, tmp_path / "b.xlsx", HEADER, bare)
    assert dict(made.totals) == {Fate.PROBLEM: 1}
    (told,) = (str(problem.message) for problem in made.problems)
    assert "Phòng Kế hoạch, thuộc Trung tâm Bến Mơ" in told
    assert "Phòng Kế hoạch, thuộc Trung tâm Núi Mơ" in told


@pytest.mark.parametrize(
    "written",
    [
        "Phòng Kế hoạch, thuộc Trung tâm Núi Mơ",
        "Phòng Kế hoạch thuộc Trung tâm Núi Mơ",
        "Phòng Kế hoạch - Trung tâm Núi Mơ",
        "Phòng Kế hoạch, Trung tâm Núi Mơ",
    ],
)
def test_a_place_may_stand_in_the_same_cell(
    database: Database, tmp_path: Path, written: str
) -> None:
    take(database, tmp_path / "a.xlsx", *ROWS[:3])
    take(database, tmp_path / "b.xlsx", HEADER, (1, written, "", TITLE, 2023, ""))
    assert places(database) == TWO_ROOMS
    rows = Awards(database).find(AwardQuery(year_from=2023, year_to=2023))
    assert [at(database, row.award.unit) for row in rows] == [
        ("Phòng Kế hoạch", "Trung tâm Núi Mơ")
    ]


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
    made = take(database, tmp_path / "a.xlsx", *rows)
    assert dict(made.totals) == {Fate.NEW: 2}
    people = People(database).everyone()
    assert {p.name: at(database, posting.unit) for p, posting in people if posting} == {
        "Lê An": ("Phòng Kế hoạch", "Trung tâm Bến Mơ"),
        "Mai Bình": ("Phòng Kế hoạch", "Trung tâm Núi Mơ"),
    }
    assert dict(plan(database, tmp_path / "b.xlsx", *rows).totals) == {Fate.SAME: 2}


def test_awards_of_namesakes_at_two_places_are_no_repeat(
    database: Database, tmp_path: Path
) -> None:
    header = ("STT", "Họ và tên", "Đơn vị", "Đơn vị cấp trên", "Danh hiệu", "Năm")
    rows = (
        header,
        (1, "Nguyễn Văn An", "Phòng Kế hoạch", "Trung tâm Bến Mơ", "LĐTT", 2024),
        (2, "Nguyễn Văn An", "Phòng Kế hoạch", "Trung tâm Núi Mơ", "LĐTT", 2024),
    )
    made = take(database, tmp_path / "a.xlsx", *rows)
    assert dict(made.totals) == {Fate.NEW: 2}
    assert People(database).count() == 2
    assert places(database) == TWO_ROOMS


STATIONS = ("Quảng Trung", "Quảng Tùng", "Quảng Hưng", "Quảng Hùng", "Quảng Phương")


def test_stations_a_letter_apart_stay_apart(database: Database, tmp_path: Path) -> None:
    header = ("STT", "Tên tập thể", "Danh hiệu", "Năm")
    rows = [(1, f"Trạm Y tế xã {name}", TITLE, 2024) for name in STATIONS]
    path = workbook(tmp_path / "a.xlsx", (header, *rows))
    first = plan_import(database, path)
    assert first.unit_pairs == []
    save_plan(database, plan_import(database, path, accept_all(first)))
    assert len(Units(database).all()) == len(STATIONS)


def test_answers_are_followed_to_their_end(database: Database, tmp_path: Path) -> None:
    header = ("STT", "Tên tập thể", "Danh hiệu", "Năm")
    names = ("Phòng Tổ chức - Hành chính", "Phòng Hành chính Tổ chức", "P. TỔ CHỨC HÀNH CHÍNH")
    rows = [(1, name, TITLE, year) for year, name in enumerate(names, start=2021)]
    path = workbook(tmp_path / "a.xlsx", (header, *rows))
    first = plan_import(database, path)
    assert len(first.unit_pairs) == 2
    save_plan(database, plan_import(database, path, accept_all(first)))
    assert [unit.name for unit in Units(database).all()] == [names[0]]
    assert len(Awards(database).ids(AwardQuery())) == 3


def test_headings_two_deep_place_their_people(database: Database, tmp_path: Path) -> None:
    rows: tuple[Cells, ...] = (
        ("DANH SÁCH CÔNG CHỨC, VIÊN CHỨC NĂM 2025",),
        ("STT", "Họ và tên", "Ngày sinh", "Chức vụ"),
        ("A", "VĂN PHÒNG SỞ VÀ CÁC PHÒNG CHUYÊN MÔN"),
        ("I", "Phòng Kế hoạch"),
        (1, "Lê An", "01/02/1980", "Chuyên viên"),
        ("B", "CHI CỤC THỦY LỢI"),
        ("I", "Phòng Kế hoạch"),
        (1, "Mai Bình", "02/03/1981", "Chuyên viên"),
        ("II", "Hạt Quản lý đê"),
        (1, "Hồ Cúc", "03/04/1982", "Kỹ sư"),
        ("C", "TRUNG TÂM GIỐNG"),
        ("I", "Phòng Kế hoạch"),
        (1, "Vũ Dung", "04/05/1983", "Chuyên viên"),
    )
    take(database, tmp_path / "a.xlsx", *rows)
    people = People(database)
    shown = {row.person.name: row.unit_name for row in people.rows(people.ids(ALL)).values()}
    assert shown == {
        "Lê An": "Phòng Kế hoạch",
        "Mai Bình": "Phòng Kế hoạch, Chi cục Thủy lợi",
        "Hồ Cúc": "Hạt Quản lý đê",
        "Vũ Dung": "Phòng Kế hoạch, Trung tâm Giống",
    }
    out = tmp_path / "xuat.xlsx"
    export_people(database, out)
    assert dict(plan_import(database, out).totals) == {Fate.SAME: 4}
    assert dict(plan(database, tmp_path / "b.xlsx", *rows).totals) == {Fate.SAME: 4}


STAFF: tuple[tuple[object, ...], ...] = (
    ("TT", "Họ và tên", "Ngày sinh", "Phòng", "Đơn vị cấp trên"),
    (1, "Lê Thử An", "01/02/1980", "Phòng Kế hoạch", "Trung tâm Bến Mơ"),
    (2, "Mai Thử Bình", "02/03/1981", "Phòng Kế hoạch", "Trung tâm Núi Mơ"),
    (3, "Vũ Thử Dũng", "03/04/1982", "Phòng Kế hoạch", "Trung tâm Bến Mơ"),
    (4, "Vũ Thử Dũng", "04/05/1983", "Phòng Kế hoạch", "Trung tâm Núi Mơ"),
)


def test_whoever_is_the_only_one_of_a_name_tells_the_room(
    database: Database, tmp_path: Path
) -> None:
    take(database, tmp_path / "a.xlsx", *STAFF)
    made = plan(
        database,
        tmp_path / "b.xlsx",
        ("TT", "Họ và tên", "Phòng", "Danh hiệu", "Năm"),
        (1, "Mai Thử Bình", "Phòng Kế hoạch", "LĐTT", 2023),
        (2, "Vũ Thử Dũng", "Phòng Kế hoạch", "LĐTT", 2023),
        (3, "Hồ Thử Mới", "Phòng Kế hoạch", "LĐTT", 2023),
    )
    first, second, third = made.rows
    assert first.fate is Fate.NEW
    assert first.values["unit"] == "Phòng Kế hoạch, thuộc Trung tâm Núi Mơ"
    for row in (second, third):
        assert row.fate is Fate.PROBLEM
        assert sorted(o for p in row.problems for o in places_offered(p)) == [
            "Phòng Kế hoạch, thuộc Trung tâm Bến Mơ",
            "Phòng Kế hoạch, thuộc Trung tâm Núi Mơ",
        ]


def test_the_unit_named_over_a_list_is_where_its_rooms_are(
    database: Database, tmp_path: Path
) -> None:
    head = ("TT", "Họ và tên", "Ngày sinh", "Đơn vị")
    staff = [
        ("Đơn vị: CHI CỤC THỦY LỢI", "", "", ""),
        head,
        (1, "Lê Thị Hoa", "1992", "Phòng Kế hoạch"),
    ]
    save_plan(database, plan_import(database, workbook(tmp_path / "a.xlsx", staff)))
    awards = [
        ("DANH SÁCH KHEN THƯỞNG", "", "", ""),
        ("Đơn vị: CHI CỤC KIỂM LÂM", "", "", ""),
        ("TT", "Họ và tên", "Đơn vị", "Danh hiệu", "Năm"),
        (1, "Lê Thị Hoa", "Phòng Kế hoạch", "LĐTT", 2022),
    ]
    plan = plan_import(database, workbook(tmp_path / "b.xlsx", awards))
    (row,) = plan.rows
    assert "Kiểm lâm" in row.values["unit"]
    assert row.values.get("person") is None  # the other Hoa is in the other Phòng Kế hoạch
