from dataclasses import replace
from pathlib import Path

import pytest

from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.importing.plan import AS_NEW, Choices, Fate
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.operations.people import units
from tdkt_desktop.progress import Cancelled
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units
from tests.conftest import dump
from tests.workbooks import Cells, roster, workbook

HEADER = ("STT", "Họ và tên", "Ngày sinh", "Mã cán bộ", "Số CCCD", "Chức vụ", "Đơn vị")


def bring(database: Database, path: Path, *rows: Cells) -> dict[str, int]:
    plan = plan_import(database, workbook(path, (HEADER, *rows)))
    save_plan(database, plan)
    return dict(plan.totals)


def person(database: Database, name: str) -> dict[str, object]:
    store = People(database)
    number = store.ids(PeopleQuery(text=name))[0]
    row = store.rows([number])[number]
    keys = ("name", "sex", "birth_date", "identity")
    return {key: getattr(row.person, key) for key in keys} | {
        "unit": row.unit_name,
        "position": row.position,
    }


def test_a_real_roster_comes_in_whole_and_only_once(database: Database, tmp_path: Path) -> None:
    path = roster(tmp_path / "danh-sach.xlsx")
    plan = plan_import(database, path)
    assert dict(plan.totals) == {Fate.NEW: 4}
    changes = save_plan(database, plan)
    assert changes is not None
    assert changes.label == "Nhập 4 người từ danh-sach.xlsx"
    assert person(database, "an") == {
        "name": "NGUYỄN VĂN AN",
        "sex": "Nam",
        "birth_date": "1975-02-01",
        "identity": "031075000001",
        "unit": "Phòng Tổ chức",
        "position": "Trưởng phòng",
    }
    assert person(database, "binh")["name"] == "Trần Thị Bình"
    assert person(database, "binh")["birth_date"] == "1980"
    assert person(database, "cuong")["birth_date"] == "1990"
    assert person(database, "hoa")["birth_date"] is None
    assert {unit.name for unit in Units(database).all()} == {"Phòng Tổ chức", "Văn phòng"}
    state = dump(database)
    again = plan_import(database, path)
    assert dict(again.totals) == {Fate.SAME: 4}
    assert save_plan(database, again) is None
    assert dump(database) == state


def test_every_doubt_names_its_place(database: Database, tmp_path: Path) -> None:
    plan = plan_import(database, roster(tmp_path / "a.xlsx"))
    told = {(p.row, p.column, p.severity, p.proposal) for p in plan.problems}
    assert (10, "Số định danh", "warning", "031090000003") in told
    assert (11, "Ngày tháng năm sinh / Nữ", "warning", "") in told
    assert any(p.severity == "info" and "Chữ hoa" in p.message for p in plan.problems)


def test_changes_are_told_cell_by_cell_and_empty_cells_erase_nothing(
    database: Database, tmp_path: Path
) -> None:
    row = (1, "Lê An", "1975", "NV1", "", "Chuyên viên", "Văn phòng")
    bring(database, tmp_path / "a.xlsx", row)
    path = workbook(
        tmp_path / "b.xlsx", (HEADER, (1, "Lê An", "01/02/1975", "NV1", "031075000001", "", ""))
    )
    plan = plan_import(database, path)
    assert [(c.field, c.old, c.new) for c in plan.rows[0].changes] == [
        ("birth_date", "1975", "01/02/1975"),
        ("identity", "", "031075000001"),
    ]
    changes = save_plan(database, plan)
    assert changes is not None
    assert changes.label == "Sửa 1 người từ b.xlsx"
    assert person(database, "an")["position"] == "Chuyên viên"
    assert dict(plan_import(database, path).totals) == {Fate.SAME: 1}


def test_a_year_does_not_replace_the_day_known(database: Database, tmp_path: Path) -> None:
    bring(database, tmp_path / "a.xlsx", (1, "Lê An", "01/02/1975", "NV1", "", "", ""))
    assert bring(database, tmp_path / "b.xlsx", (1, "LÊ AN", "1975", "NV1", "", "", "")) == {
        Fate.SAME: 1
    }


def test_a_new_place_becomes_a_new_posting(database: Database, tmp_path: Path) -> None:
    bring(database, tmp_path / "a.xlsx", (1, "Lê An", "", "NV1", "", "Kế toán", "Văn phòng"))
    assert bring(
        database, tmp_path / "b.xlsx", (1, "Lê An", "", "NV1", "", "Kế toán", "Thanh tra")
    ) == {Fate.CHANGED: 1}
    number = People(database).ids(PeopleQuery())[0]
    postings = People(database).postings(number)
    assert len(postings) == 2
    assert postings[0].start is not None
    assert postings[1].end is not None


def test_one_name_is_many_people(database: Database, tmp_path: Path) -> None:
    rows = [
        (n, "Nguyễn Văn An", f"{n}/2/1975", "", "", "", "Văn phòng" if n % 2 else "Thanh tra")
        for n in range(1, 7)
    ]
    assert bring(database, tmp_path / "a.xlsx", *rows) == {Fate.NEW: 6}
    assert bring(database, tmp_path / "a.xlsx", *rows) == {Fate.SAME: 6}
    state = dump(database)
    bare = (7, "Nguyễn Văn An", "", "", "", "", "")
    assert bring(database, tmp_path / "b.xlsx", bare) == {Fate.PROBLEM: 1}
    assert dump(database) == state


def test_names_alone_come_in_and_are_the_same_next_time(
    database: Database, tmp_path: Path
) -> None:
    rows = [(1, "Lê An", "", "", "", "", ""), (2, "Lê Bình", "", "", "", "", "")]
    assert bring(database, tmp_path / "a.xlsx", *rows) == {Fate.NEW: 2}
    assert bring(database, tmp_path / "a.xlsx", *rows) == {Fate.SAME: 2}


def test_a_doubtful_row_is_asked_about_and_the_answer_is_followed(
    database: Database, tmp_path: Path
) -> None:
    bring(database, tmp_path / "a.xlsx", (1, "Lê An", "1/2/1975", "", "", "", "Văn phòng"))
    path = workbook(
        tmp_path / "b.xlsx", (HEADER, (1, "Lê An", "", "", "", "Trưởng phòng", "Văn phòng"))
    )
    plan = plan_import(database, path)
    assert dict(plan.totals) == {Fate.PROBLEM: 1}
    (candidate,) = plan.rows[0].candidates
    same = plan_import(database, path, replace(plan.choices, people={("Sheet1", 2): candidate}))
    assert same.rows[0].target == candidate
    assert [change.field for change in same.rows[0].changes] == ["position"]
    new = plan_import(database, path, replace(plan.choices, people={("Sheet1", 2): AS_NEW}))
    assert dict(new.totals) == {Fate.NEW: 1}


def test_repeated_rows_and_shared_numbers_are_told(database: Database, tmp_path: Path) -> None:
    rows = [
        (1, "Lê An", "1/2/1975", "", "031075000001", "", "Văn phòng"),
        (2, "Lê An", "1/2/1975", "", "031075000001", "", "Văn phòng"),
        (3, "Mai Văn Bình", "1/2/1975", "", "031075000001", "", "Văn phòng"),
    ]
    plan = plan_import(database, workbook(tmp_path / "a.xlsx", (HEADER, *rows)))
    assert dict(plan.totals) == {Fate.NEW: 2, Fate.PROBLEM: 1}
    told = [(p.row, p.message) for p in plan.problems]
    assert (3, "Trùng với dòng 2 của danh sách") in told
    assert (4, "Số định danh trùng với dòng 2") in told
    save_plan(database, plan)
    again = plan_import(database, tmp_path / "a.xlsx")
    assert again.totals[Fate.SAME] == 2


def test_rows_left_out_are_not_taken(database: Database, tmp_path: Path) -> None:
    path = roster(tmp_path / "a.xlsx")
    plan = plan_import(database, path, Choices(left_out=frozenset({("CBCC", 8), ("CBCC", 9)})))
    assert dict(plan.totals) == {Fate.LEFT_OUT: 2, Fate.NEW: 2}
    save_plan(database, plan)
    assert People(database).count() == 2


def test_a_corrected_mapping_is_followed(database: Database, tmp_path: Path) -> None:
    path = roster(tmp_path / "a.xlsx")
    shape = plan_import(database, path).table.shape
    mapping = {shape: {1: "name", 5: "note", 6: "unit"}}
    plan = plan_import(database, path, Choices(mapping=mapping))
    assert plan.rows[0].values == {
        "name": "NGUYỄN VĂN AN",
        "note": "Trưởng phòng",
        "unit": "Phòng Tổ chức",
    }


def test_a_cancelled_import_leaves_no_trace(database: Database, tmp_path: Path) -> None:
    rows = [
        (n, f"Lê Văn {chr(65 + n % 26)}", f"1/2/{1950 + n % 50}", f"NV{n}", "", "", "Ban A")
        for n in range(1200)
    ]
    plan = plan_import(database, workbook(tmp_path / "a.xlsx", (HEADER, *rows)))
    state = dump(database)

    def stop(done: int, total: int, /) -> None:
        if done * 2 >= total:
            raise Cancelled

    with pytest.raises(Cancelled):
        save_plan(database, plan, stop)
    assert dump(database) == state
    assert history.next_undo(database) is None


def test_a_list_without_people_is_refused_with_its_reason(
    database: Database, tmp_path: Path
) -> None:
    path = workbook(tmp_path / "mau.xlsx", [("Họ tên:", "%TenSV"), ("%Lop", "%Khoa", "%Nam")])
    with pytest.raises(TdktError, match="trường dữ liệu"):
        plan_import(database, path)
    with pytest.raises(TdktError, match="không có cột danh hiệu"):
        plan_import(database, roster(tmp_path / "a.xlsx"), Choices(kind="awards"))
    with pytest.raises(TdktError, match="không có trang tính"):
        plan_import(database, tmp_path / "a.xlsx", Choices(sheets=("Khác",)))


def test_a_renamed_unit_is_found_by_its_old_name(database: Database, tmp_path: Path) -> None:
    row = (1, "Lê An", "1/2/1975", "", "", "", "Phòng Hành chính")
    bring(database, tmp_path / "a.xlsx", row)
    unit = Units(database).all()[0]
    units.rename_unit(database, unit, "Văn phòng", "2025-07-01")
    assert bring(database, tmp_path / "a.xlsx", row) == {Fate.SAME: 1}


def test_an_account_that_a_sheet_has_cut_short_is_not_taken(
    database: Database, tmp_path: Path
) -> None:
    header = ("Họ và tên", "Ngày sinh", "Số tài khoản")
    rows = (
        ("Lê An", "01/02/1980", 123456789012345678),
        ("Mai Bình", "01/02/1981", "123456789012345678"),
        ("Hồ Cúc", "01/02/1982", 12345678901),
    )
    plan = plan_import(database, workbook(tmp_path / "a.xlsx", (header, *rows)))
    (told,) = (one.message for row in plan.rows for one in row.problems)
    assert "15 chữ số" in told
    save_plan(database, plan)
    accounts = {one.name: one.account for one, _ in People(database).everyone()}
    assert accounts == {"Lê An": None, "Mai Bình": "123456789012345678", "Hồ Cúc": "12345678901"}
