from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop.domain.awards.initiatives import InitiativeQuery
from tdkt_desktop.domain.awards.ratings import RatingQuery
from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.importing.plan import AS_NEW, Choices, Fate
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.operations.importing.repairs import accept_alike, accept_all, fill, repair
from tdkt_desktop.operations.importing.report import write_report
from tdkt_desktop.sheets.lists.records import Severity
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.units import Units
from tests.conftest import dump
from tests.operations.importing.taking import take
from tests.workbooks import Cells, roster, workbook

HEADER = ("STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Đơn vị")
AN = (1, "Nguyễn Văn An", "01/02/1975", "031075000001", "Phòng Tổ chức Cán bộ")
BINH = (2, "Trần Thị Bình", "12/10/1980", "31180000002", "Phòng Tổ chức - Cán bộ")


@pytest.fixture
def staffed(database: Database, tmp_path: Path) -> Database:
    save_plan(database, plan_import(database, workbook(tmp_path / "goc.xlsx", (HEADER, AN, BINH))))
    return database


# -- ratings -----------------------------------------------------------------------------


def ratings(database: Database) -> list[tuple[str, int, str]]:
    store = Ratings(database)
    rows = store.rows(store.ids(RatingQuery())).values()
    return sorted((r.subject, r.rating.year, r.rating.level) for r in rows)


RATED = (
    ("KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG NĂM 2024",),
    ("STT", "Họ và tên", "Ngày sinh", "HTXSNV", "HTTNV", "HTNV"),
    (1, "Nguyễn Văn An", "01/02/1975", "x", "", ""),
    (2, "Trần Thị Bình", "12/10/1980", "", "x", ""),
)


def test_ratings_ticked_under_their_levels(database: Database, tmp_path: Path) -> None:
    save_plan(database, plan_import(database, workbook(tmp_path / "a.xlsx", (HEADER, AN, BINH))))
    path = workbook(tmp_path / "b.xlsx", RATED)
    plan = plan_import(database, path)
    assert (plan.kind, dict(plan.totals)) == ("ratings", {Fate.NEW: 2})
    save_plan(database, plan)
    assert ratings(database) == [("Nguyễn Văn An", 2024, "HTXS"), ("Trần Thị Bình", 2024, "HTT")]
    assert dict(plan_import(database, path).totals) == {Fate.SAME: 2}


def test_a_changed_rating_is_shown_old_to_new(staffed: Database, tmp_path: Path) -> None:
    save_plan(staffed, plan_import(staffed, workbook(tmp_path / "a.xlsx", RATED)))
    other = (*RATED[:2], (1, "Nguyễn Văn An", "01/02/1975", "", "x", ""))
    plan = plan_import(staffed, workbook(tmp_path / "b.xlsx", other))
    (row,) = plan.rows
    assert (row.fate, row.changes[0].old, row.changes[0].new) == (
        Fate.CHANGED,
        "Hoàn thành xuất sắc nhiệm vụ",
        "Hoàn thành tốt nhiệm vụ",
    )
    save_plan(staffed, plan)
    assert ("Nguyễn Văn An", 2024, "HTT") in ratings(staffed)


def test_two_levels_for_one_year_are_a_problem(staffed: Database, tmp_path: Path) -> None:
    both = (*RATED[:2], (1, "Nguyễn Văn An", "01/02/1975", "x", "x", ""))
    plan = plan_import(staffed, workbook(tmp_path / "a.xlsx", both))
    assert [row.fate for row in plan.rows] == [Fate.NEW, Fate.PROBLEM]
    assert "hai mức" in plan.rows[1].problems[0].message


def test_ratings_of_several_years_and_of_units(staffed: Database, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ("BẢNG XẾP LOẠI",),
            ("STT", "Tên tập thể, cá nhân", "Đơn vị", "Xếp loại năm 2022", "Xếp loại năm 2023"),
            (1, "Nguyễn Văn An", "Phòng Tổ chức Cán bộ", "HTTNV", "HTXSNV"),
            (2, "Phòng Tổ chức Cán bộ", "", "HTTNV", ""),
        ],
    )
    save_plan(staffed, plan_import(staffed, path))
    assert ratings(staffed) == [
        ("Nguyễn Văn An", 2022, "HTT"),
        ("Nguyễn Văn An", 2023, "HTXS"),
        ("Phòng Tổ chức Cán bộ", 2022, "HTT"),
    ]


def test_a_monthly_rating_is_no_yearly_one(staffed: Database, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ("TỔNG HỢP ĐÁNH GIÁ THÁNG 04/2025",),
            ("STT", "Họ và tên", "Ngày sinh", "Xếp loại"),
            (1, AN[1], AN[2], "HTXSNV"),
        ],
    )
    plan = plan_import(staffed, path)
    assert plan.kind == "ratings"
    assert any("Xếp loại của tháng 4" in note.message for note in plan.notes)
    save_plan(staffed, plan)
    (rating,) = Ratings(staffed).everything()
    assert (rating.year, rating.level, rating.periods) == (2025, "", "T4 HTXS")


# -- initiatives -------------------------------------------------------------------------

IDEAS = (
    ("DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN NĂM 2024",),
    ("STT", "Tên sáng kiến", "Tác giả", "Đơn vị", "Phạm vi ảnh hưởng", "Số QĐ công nhận"),
    (
        1,
        "Phần mềm hồ sơ",
        "Nguyễn Văn An (60%), Người Ngoài (40%)",
        "Phòng Tổ chức Cán bộ",
        "Cơ sở",
        "5/QĐ",
    ),
    (2, "Quy trình tiếp dân", "Trần Thị Bình", "Phòng Tổ chức - Cán bộ", "Tỉnh", "6/QĐ"),
)


def ideas(database: Database) -> list[tuple[str, str, str | None]]:
    store = Initiatives(database)
    rows = store.rows(store.ids(InitiativeQuery())).values()
    return sorted((r.initiative.title, r.authors, r.initiative.scope) for r in rows)


def test_initiatives_come_with_authors_shares_and_scope(
    database: Database, tmp_path: Path
) -> None:
    save_plan(database, plan_import(database, workbook(tmp_path / "a.xlsx", (HEADER, AN, BINH))))
    path = workbook(tmp_path / "b.xlsx", IDEAS)
    plan = plan_import(database, path)
    assert plan.count(Fate.NEW) == 2
    save_plan(database, plan)
    assert ideas(database) == [
        ("Phần mềm hồ sơ", "Nguyễn Văn An (60%), Người Ngoài (40%)", "CO_SO"),
        ("Quy trình tiếp dân", "Trần Thị Bình", "BO_TINH"),
    ]
    linked = {author.person for author in Initiatives(database).authors() if author.person}
    assert len(linked) == 2
    assert len(People(database).everyone()) == 2
    state = dump(database)
    again = plan_import(database, path)
    assert not again.writes
    save_plan(database, again)
    assert dump(database) == state


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Nhóm tác giả: Nguyễn Văn An, Trần Thị Bình", ["Nguyễn Văn An", "Trần Thị Bình"]),
        ("1. Nguyễn Văn An\n2. Trần Thị Bình", ["Nguyễn Văn An", "Trần Thị Bình"]),
        ("Nguyễn Văn An và cộng sự", ["Nguyễn Văn An"]),
        ("Tác giả: Nguyễn Văn An", ["Nguyễn Văn An"]),
    ],
)
def test_authors_are_read_as_names(
    staffed: Database, tmp_path: Path, written: str, names: list[str]
) -> None:
    rows = (*IDEAS[:2], (1, "Phần mềm", written, "", "Cơ sở", "5/QĐ"))
    plan = plan_import(staffed, workbook(tmp_path / "a.xlsx", rows))
    assert [row.values["name"] for row in plan.rows] == names
    assert not {row.values.get("subject") for row in plan.rows} - {"CA_NHAN", None}


def test_an_author_learnt_later_is_added(staffed: Database, tmp_path: Path) -> None:
    save_plan(staffed, plan_import(staffed, workbook(tmp_path / "a.xlsx", IDEAS)))
    more = [*IDEAS[:2], (1, "PHẦN MỀM HỒ SƠ", "Trần Thị Bình", "Phòng Tổ chức - Cán bộ", "", "")]
    plan = plan_import(staffed, workbook(tmp_path / "b.xlsx", more))
    assert [row.fate for row in plan.rows] == [Fate.CHANGED]
    save_plan(staffed, plan)
    assert ideas(staffed)[0][1].endswith("Trần Thị Bình")


def test_what_an_initiative_cannot_do_without_is_said(staffed: Database, tmp_path: Path) -> None:
    rows = (IDEAS[1], (1, "Phần mềm", "", "Văn phòng", "đâu đó", ""))
    plan = plan_import(staffed, workbook(tmp_path / "a.xlsx", rows))
    told = {p.message for p in plan.problems}
    assert {"Thiếu tác giả", "Thiếu năm công nhận", "Không hiểu phạm vi “đâu đó”"} <= told


# -- units -------------------------------------------------------------------------------


def test_units_come_as_a_tree(database: Database, tmp_path: Path) -> None:
    rows = (
        ("STT", "Tên đơn vị", "Đơn vị cấp trên"),
        (1, "Phòng Tổ chức", "Sở Thử nghiệm"),
        (2, "Sở Thử nghiệm", ""),
        (3, "Phòng tổ chức", ""),
    )
    path = workbook(tmp_path / "a.xlsx", rows)
    plan = plan_import(database, path)
    assert (plan.kind, dict(plan.totals)) == ("units", {Fate.NEW: 2, Fate.PROBLEM: 1})
    save_plan(database, plan)
    names = {unit.id: unit.name for unit in Units(database).all()}
    parents = {unit.name: names.get(unit.parent or UnitId(0)) for unit in Units(database).all()}
    assert parents == {"Sở Thử nghiệm": None, "Phòng Tổ chức": "Sở Thử nghiệm"}
    assert dict(plan_import(database, path).totals) == {Fate.SAME: 2, Fate.PROBLEM: 1}


def test_units_alike_are_proposed_as_one_and_made_one_on_request(
    database: Database, tmp_path: Path
) -> None:
    path = workbook(tmp_path / "a.xlsx", (HEADER, AN, BINH))
    plan = plan_import(database, path)
    (pair,) = plan.unit_pairs
    assert (pair.name, pair.like) == ("Phòng Tổ chức - Cán bộ", "Phòng Tổ chức Cán bộ")
    note = next(n for n in plan.notes if n.field == "unit")
    assert (note.row, note.proposal) == (3, "Phòng Tổ chức Cán bộ")
    one = plan_import(database, path, accept_alike(plan, note))
    assert one.new_units == ["Phòng Tổ chức Cán bộ"]
    save_plan(database, one)
    assert len(Units(database).all()) == 1
    assert not plan_import(database, path).writes  # what was said of units is remembered


@pytest.mark.parametrize(
    ("one", "other"), [("Phòng Khám 1", "Phòng Khám 2"), ("Khoa Nội", "Khoa Ngoại")]
)
def test_units_that_only_sound_alike_are_left_apart(
    database: Database, tmp_path: Path, one: str, other: str
) -> None:
    path = workbook(tmp_path / "a.xlsx", (HEADER, (*AN[:4], one), (*BINH[:4], other)))
    assert not plan_import(database, path).unit_pairs


@pytest.mark.parametrize("short", ["Phòng TCCB", "P.TCCB", "P. TCCB"])
def test_a_unit_by_its_initials_is_proposed(staffed: Database, tmp_path: Path, short: str) -> None:
    row = (3, "Lê Văn Cường", "03/04/1990", "", short)
    (pair,) = plan_import(staffed, workbook(tmp_path / "b.xlsx", (HEADER, row))).unit_pairs
    assert pair.like in ("Phòng Tổ chức Cán bộ", "Phòng Tổ chức - Cán bộ")


# -- several sheets ----------------------------------------------------------------------


def book(path: Path, **sheets: Sequence[Cells]) -> Path:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        page = made.create_sheet(name.replace("_", " "))
        for row in rows:
            page.append([None if cell == "" else cell for cell in row])
    made.save(path)
    return path


def test_sheets_of_one_header_are_taken_together(database: Database, tmp_path: Path) -> None:
    short = ("STT", "Họ và tên", "Ngày sinh")
    path = book(
        tmp_path / "a.xlsx",
        Phòng_Tổ_chức=[short, (1, "Lê An", "1975")],
        Văn_phòng=[short, (1, "Lê Bình", "1980"), (2, "Lê Cường", "1990")],
        Danh_mục=[("Mã", "Tên chức vụ"), (1, "Chuyên viên")],
    )
    plan = plan_import(database, path)
    assert [table.grid.name for table in plan.tables] == ["Phòng Tổ chức", "Văn phòng"]
    assert dict(plan.totals) == {Fate.NEW: 3}
    assert sorted(plan.new_units) == ["Phòng Tổ chức", "Văn phòng"]
    one = plan_import(database, path, Choices(sheets=("Văn phòng",)))
    assert dict(one.totals) == {Fate.NEW: 2}


def test_many_forms_are_said_to_be_forms(database: Database, tmp_path: Path) -> None:
    form = [("Họ và tên:", "Lê An"), ("Ngày sinh:", "1975"), ("Đơn vị:", "Văn phòng")]
    path = book(tmp_path / "a.xlsx", **{f"P{n}": list(form) for n in range(30)})
    with pytest.raises(TdktError, match="30 trang là phiếu"):
        plan_import(database, path)


# -- the plan in the officer's hand ------------------------------------------------------


def test_one_cell_is_repaired_and_the_plan_follows(database: Database, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", (HEADER, (1, "Lê An", "30/02/1975", "", "")))
    plan = plan_import(database, path)
    choices = repair(plan.choices, "Sheet1", 2, "birth_date", "28/2/75")
    mended = plan_import(database, path, fill(choices, "unit", "Văn phòng"))
    assert mended.rows[0].values["birth_date"] == "1975-02-28"
    assert mended.rows[0].values["unit"] == "Văn phòng"
    assert not [p for p in mended.problems if p.severity != "info"]


def test_every_lost_zero_is_put_back_at_once(database: Database, tmp_path: Path) -> None:
    more = (3, "Lê Văn Cường", "03/04/1990", "31090000003", "Văn phòng")
    path = workbook(tmp_path / "a.xlsx", (HEADER, AN, BINH, more))
    plan = plan_import(database, path)
    first = next(p for p in plan.problems if p.field == "identity")
    mended = plan_import(database, path, accept_alike(plan, first))
    assert [row.values["identity"] for row in mended.rows] == [
        "031075000001",
        "031180000002",
        "031090000003",
    ]


def test_all_proposals_at_once(database: Database, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", (HEADER, AN, BINH))
    plan = plan_import(database, path, accept_all(plan_import(database, path)))
    assert plan.new_units == ["Phòng Tổ chức Cán bộ"]
    assert plan.rows[1].values["identity"] == "031180000002"


def test_a_mapping_is_remembered_by_the_shape_of_its_header(
    database: Database, tmp_path: Path
) -> None:
    path = roster(tmp_path / "a.xlsx")
    shape = plan_import(database, path).table.shape
    mapping = {shape: {0: "number", 1: "name", 5: "note", 6: "unit"}}
    save_plan(database, plan_import(database, path, Choices(mapping=mapping)))
    again = plan_import(database, path)
    assert again.remembered
    assert again.table.column_of("note") == 5
    afresh = plan_import(database, path, Choices(forget=True))
    assert not afresh.remembered
    assert afresh.table.column_of("position") == 5


def test_doubtful_people_are_asked_and_answers_followed(staffed: Database, tmp_path: Path) -> None:
    header = ("STT", "Họ và tên", "Danh hiệu", "Năm")
    path = workbook(tmp_path / "a.xlsx", (header, (1, "Nguyễn Văn An", "LĐTT", 2024)))
    plan = plan_import(staffed, path)
    (row,) = plan.rows
    assert (row.fate, len(row.candidates)) == (Fate.PROBLEM, 1)
    chosen = replace(plan.choices, people={row.key: row.candidates[0]})
    assert plan_import(staffed, path, chosen).rows[0].values["person"] == str(row.candidates[0])
    anew = replace(plan.choices, people={row.key: AS_NEW})
    assert plan_import(staffed, path, anew).new_people == 1


def test_a_report_tells_every_row(staffed: Database, tmp_path: Path) -> None:
    rows = (HEADER, AN, (2, "Lê Văn Mới", "30/02/1990", "", "=1+1"))
    plan = plan_import(staffed, workbook(tmp_path / "a.xlsx", rows))
    assert write_report([plan], tmp_path / "bao-cao.xlsx", saved=True) == 2
    sheet = openpyxl.load_workbook(tmp_path / "bao-cao.xlsx").active
    lines = list(sheet.iter_rows(min_row=4, values_only=True))
    assert [line[2] for line in lines] == ["giống", "mới"]
    assert "30/02/1990" in str(lines[1][4])
    assert "Đã nhập" in sheet["A1"].value


def test_a_report_that_cannot_be_written_says_so(staffed: Database, tmp_path: Path) -> None:
    plan = plan_import(staffed, workbook(tmp_path / "a.xlsx", (HEADER, AN)))
    with pytest.raises(TdktError, match="Không ghi được"):
        write_report([plan], tmp_path / "khong-co" / "a.xlsx", saved=True)


def test_a_school_year_in_a_header_is_the_year_of_its_column(
    database: Database, tmp_path: Path
) -> None:
    made = take(
        database,
        tmp_path / "a.xlsx",
        ("DANH SÁCH GIÁO VIÊN NĂM HỌC 2025-2026",),
        (
            "TT",
            "Họ và tên",
            "Ngày sinh nam",
            "Ngày sinh nữ",
            "Xếp loại 2023-2024",
            "XL 2024 – 25",
            "Danh hiệu năm học 2024-2025",
        ),
        (1, "Lê Thử An", "01/02/1980", "", "HTTNV", "HTXSNV", "LĐTT"),
        (2, "Mai Thử Bình", "", "02/03/1981", "HTXSNV", "HTTNV", "CSTĐCS"),
    )
    assert not [p for p in made.problems if p.severity is Severity.ERROR]
    conn = database.conn
    awards = conn.execute("SELECT DISTINCT year, year_to FROM award").fetchall()
    assert [tuple(one) for one in awards] == [(2024, 2025)]
    rated = conn.execute("SELECT year, level FROM rating ORDER BY person, year").fetchall()
    assert [tuple(one) for one in rated] == [
        (2023, "HTT"),
        (2024, "HTXS"),
        (2023, "HTXS"),
        (2024, "HTT"),
    ]
    people = conn.execute("SELECT sex, birth_date FROM person ORDER BY id").fetchall()
    assert [tuple(one) for one in people] == [("Nam", "1980-02-01"), ("Nữ", "1981-03-02")]


def test_a_slip_in_a_year_is_no_day_of_excel_s(database: Database, tmp_path: Path) -> None:
    made = take(
        database,
        tmp_path / "a.xlsx",
        ("TT", "Họ và tên", "Ngày sinh", "Danh hiệu", "Năm"),
        (1, "Lê Thử An", "01/02/1980", "LĐTT", 20223),
        (2, "Mai Thử Bình", "02/03/1981", "LĐTT", 2022),
    )
    assert any("20223" in str(problem.message) for problem in made.problems)
    years = database.conn.execute("SELECT year FROM award").fetchall()
    assert [tuple(one) for one in years] == [(2022,)]


def test_two_lists_beside_each_other_are_both_taken(database: Database, tmp_path: Path) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        ("LAO ĐỘNG TIÊN TIẾN NĂM 2022", "", "", "", "GIẤY KHEN NĂM 2022", "", ""),
        ("STT", "Họ và tên", "Đơn vị", "", "STT", "Họ và tên", "Đơn vị"),
        (1, "Lê Thử An", "Phòng A", "", 1, "Bùi Thử Ích", "Phòng A"),
        (2, "Đỗ Thử Hạnh", "Phòng B", "", 2, "Vũ Thử Giang", "Phòng B"),
    )
    given = database.conn.execute(
        "SELECT p.name, k.code FROM award a JOIN person p ON p.id = a.person"
        " JOIN award_kind k ON k.id = a.kind ORDER BY p.name"
    ).fetchall()
    assert {(name, code[:2]) for name, code in given} == {
        ("Bùi Thử Ích", "GK"),
        ("Lê Thử An", "LD"),
        ("Vũ Thử Giang", "GK"),
        ("Đỗ Thử Hạnh", "LD"),
    }


def test_points_of_a_scale_of_ten_are_no_level_and_that_is_said(
    database: Database, tmp_path: Path
) -> None:
    made = take(
        database,
        tmp_path / "a.xlsx",
        ("KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI NĂM 2022", "", "", ""),
        ("STT", "Họ và tên", "Ngày sinh", "Điểm đánh giá"),
        (1, "Lê Thử An", "01/02/1980", 9.5),
    )
    assert any("điểm không thay cho mức" in str(problem.message) for problem in made.problems)
    assert not database.conn.execute("SELECT count(*) FROM rating").fetchone()[0]
