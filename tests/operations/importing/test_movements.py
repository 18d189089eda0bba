"""Lists of movements: as offices keep them, with targets and what these came to."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tdkt_desktop.domain.ids import MovementId
from tdkt_desktop.operations import history
from tdkt_desktop.operations.importing.plan import Fate, Plan
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.sheets.lists.fields import MOVEMENTS
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.movements import Movements
from tests.conftest import dump
from tests.workbooks import workbook

_HEADS = (
    "STT", "Tên phong trào", "Hình thức tổ chức", "Cấp phát động", "Từ ngày", "Đến ngày",
    "Chỉ tiêu", "Đơn vị tính", "Trước khi phát động", "Đặt ra", "Hạn hoàn thành", "Ngày đo",
    "Kết quả đạt được",
)  # fmt: skip
_ROWS: Sequence[Sequence[object]] = (
    (1, "Chuyển đổi số", "Theo chuyên đề", "Cơ quan", "15/01/2026", "30/11/2026",
     "Hồ sơ số hóa", "nghìn trang", "210", "400", "30/11/2026", "30/06/2026", "280,5"),
    (2, "", "", "", "", "", "Người học", "người", "", "120", "", "", ""),
    (3, "Dân vận khéo", "Thường xuyên", "UBND tỉnh", "2026", "2026", "", "", "", "", "", "", ""),
    (4, "Trồng cây", "đột kích", "", "01/05/2026", "30/04/2026", "", "", "", "", "", "", ""),
    (5, "Đọc sách", "", "", "01/05/2026", "", "Sách", "cuốn", "", "nhiều", "", "", "12"),
)  # fmt: skip


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    found = tmp_path / "phong-trao.xlsx"
    workbook(found, [("DANH SÁCH PHONG TRÀO THI ĐUA NĂM 2026",), _HEADS, *_ROWS])
    return found


def taken(database: Database, path: Path) -> Plan:
    plan = plan_import(database, path)
    save_plan(database, plan)
    return plan


def test_a_list_of_movements_is_taken_in(database: Database, listed: Path) -> None:
    before = dump(database)
    plan = taken(database, listed)
    assert plan.kind == MOVEMENTS
    fates = {row.number: row.fate for row in plan.rows}
    assert fates == {3: Fate.NEW, 4: Fate.NEW, 5: Fate.NEW, 6: Fate.PROBLEM, 7: Fate.NEW}
    rows = {row.movement.name: row for row in Movements(database).rows().values()}
    assert set(rows) == {"Chuyển đổi số", "Dân vận khéo", "Đọc sách"}
    digital = rows["Chuyển đổi số"]
    assert (digital.movement.form, digital.movement.end) == ("CHUYEN_DE", "2026-11-30")
    one, other = digital.progress
    assert (one.target.base, one.target.aim, one.target.counted_in) == (210, 400, "nghìn trang")
    assert [(check.day, check.value) for check in one.checks] == [("2026-06-30", 280.5)]
    assert other.target.name == "Người học"
    assert rows["Dân vận khéo"].movement.level == "BO_TINH"
    assert rows["Đọc sách"].progress[0].target.aim is None  # “nhiều” is no number, and is told
    after = dump(database)
    history.undo(database)
    assert dump(database) == before
    history.redo(database)
    assert dump(database) == after


def test_the_same_list_again_is_the_same(database: Database, listed: Path) -> None:
    taken(database, listed)
    again = plan_import(database, listed)
    assert again.count(Fate.SAME) == 4
    assert not again.writes


def test_a_later_check_is_added_and_a_cell_changed_is_told(
    database: Database, listed: Path, tmp_path: Path
) -> None:
    taken(database, listed)
    later = tmp_path / "lan-hai.xlsx"
    first = [*_ROWS[0]]
    first[9], first[11], first[12] = "420", "30/09/2026", "355"
    workbook(later, [("DANH SÁCH PHONG TRÀO THI ĐUA NĂM 2026",), _HEADS, first])
    plan = taken(database, later)
    (row,) = plan.rows
    assert row.fate == Fate.CHANGED
    assert {(change.field, change.old, change.new) for change in row.changes} == {
        ("aim", "400", "420"),
        ("result", "", "355"),
    }
    found = next(iter(Movements(database).rows([MovementId(1)]).values()))
    assert [check.value for check in found.progress[0].checks] == [280.5, 355]


def test_an_award_names_the_movement_it_was_given_for(
    database: Database, listed: Path, tmp_path: Path
) -> None:
    taken(database, listed)
    awards = tmp_path / "khen.xlsx"
    workbook(
        awards,
        [
            ("Họ và tên", "Hình thức khen thưởng", "Năm", "Số quyết định", "Phong trào"),
            ("Lê Văn An", "Bằng khen UBND tỉnh", 2026, "5/QĐ", "Phong trào “Chuyển đổi số”"),
            ("Mai Thị Bình", "Bằng khen UBND tỉnh", 2026, "5/QĐ", "Chưa có trong sổ"),
        ],
    )
    plan = taken(database, awards)
    assert [p.message for row in plan.rows for p in row.problems if p.field == "movement"]
    found = next(iter(Movements(database).rows([MovementId(1)]).values()))
    assert len(found.awards) == 1
    assert not plan_import(database, awards).writes


@pytest.mark.parametrize("numbered", [True, False])
def test_rows_under_a_movement_that_name_only_their_target_are_taken(
    database: Database, tmp_path: Path, numbered: bool
) -> None:
    heads: tuple[str, ...] = (
        "Tên phong trào", "Từ ngày", "Chỉ tiêu", "Đặt ra", "Ngày đo", "Kết quả đạt được",
    )  # fmt: skip
    rows: list[tuple[object, ...]] = [
        ("Số hóa", "10/01/2026", "Hồ sơ", 1000, "30/06/2026", 850.5),
        ("", "", "", "", "30/09/2026", 900),
        ("", "", "Thủ tục", 100, "30/09/2026", "92%"),
        ("", "", "Cây", 40, "", ""),
        ("Xanh", "01/03/2026", "Cây trồng", "1.200", "30/06/2026", "1.250"),
        ("", "", "Rác", "abc", "30/06/2026", ""),
    ]
    if numbered:
        heads = ("STT", *heads)
        rows = [("" if not row[0] else number, *row) for number, row in enumerate(rows, start=1)]
    path = tmp_path / "chi-tieu.xlsx"
    workbook(path, [heads, *rows])
    plan = taken(database, path)
    assert {row.number: row.fate for row in plan.rows} == dict.fromkeys(range(2, 8), Fate.NEW)
    found = {row.movement.name: row.progress for row in Movements(database).rows().values()}
    assert [one.target.name for one in found["Số hóa"]] == ["Hồ sơ", "Thủ tục", "Cây"]
    assert [check.value for check in found["Số hóa"][0].checks] == [850.5, 900]
    assert [one.target.name for one in found["Xanh"]] == ["Cây trồng", "Rác"]


def test_an_offices_own_headers_are_understood(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "tong-hop.xlsx"
    heads = (
        "TT", "Phong trào thi đua", "Thời gian bắt đầu", "Thời gian kết thúc", "Hình thức",
        "Cấp phát động", "Văn bản phát động", "Ngày đánh giá",
    )  # fmt: skip
    rows = [
        (1, "Nông thôn mới", "01/02/2023", "31/12/2023", "Chuyên đề", "UBND tỉnh",
         "15/KH-UBND ngày 20/01/2023", "10/12/2023"),
        (2, "Thoát nghèo", "01/3/2023", "30-11-2023", "thường xuyên", "Sở",
         "08/KH-SNV, 15/02/2023", ""),
        (3, "Đọc sách", "01/3/2023", "", "", "", "09/KH-SNV", ""),
    ]  # fmt: skip
    workbook(path, [("TỔNG HỢP CÁC PHONG TRÀO THI ĐUA NĂM 2023",), heads, *rows])
    assert taken(database, path).kind == MOVEMENTS
    found = {one.name: one for one in Movements(database).everything()}
    assert [
        (one.form, one.document, one.document_date, one.start, one.end)
        for _, one in sorted(found.items())
    ] == [
        ("CHUYEN_DE", "15/KH-UBND", "2023-01-20", "2023-02-01", "2023-12-31"),
        ("THUONG_XUYEN", "08/KH-SNV", "2023-02-15", "2023-03-01", "2023-11-30"),
        ("CHUYEN_DE", "09/KH-SNV", None, "2023-03-01", None),
    ]
