"""Whole lists: each row with its fate, values, changes and doubts, read through once and held."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop.operations.importing.plan import Choices, Plan
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.operations.importing.report import write_report
from tdkt_desktop.storage.file.database import Database
from tests.conftest import dump
from tests.workbooks import Cells, workbook

Compare = Callable[[str, object], None]

STAFF: tuple[Cells, ...] = (
    ("DANH SÁCH CÁN BỘ, CÔNG CHỨC NĂM 2024",),
    (
        "TT",
        "Họ và tên",
        "Ngày sinh",
        "",
        "Số CCCD",
        "Mã CB",
        "Chức vụ",
        "Đơn vị",
        "Ngày vào",
        "Khen thưởng",
    ),
    ("", "", "Nam", "Nữ", "", "", "", "", "", ""),
    ("I", "VĂN PHÒNG"),
    (
        1,
        "Nguyễn Văn An",
        "01/02/1975",
        "",
        "031075000001",
        "NV1",
        "Chánh Văn phòng",
        "",
        "2001",
        "LĐTT 2018-2020; CSTĐCS 2020; BK UBND tỉnh năm 2021 (QĐ số 12/QĐ-UBND ngày 05/01/2022)",
    ),
    (
        2,
        "TRẦN THỊ BÌNH",
        "",
        "12/10/1980",
        "31180000002",
        "NV2",
        "Chuyên viên",
        "",
        "13/2005",
        "LĐTT 2019; danh hiệu lạ",
    ),
    (3, "Trần Thị Bình", "", "12/10/1980", "031180000002", "NV2", "Chuyên viên", "", "", ""),
    ("II", "THANH TRA"),
    (4, "Lê Văn Cường", "31/02/1990", "", "12345", "", "Thanh tra viên", "", "01/01/2015", ""),
    (5, "Lê Văn Cường", "03/04/1990", "", "", "NV5", "Kế toán", "", "", "GK GĐ Sở năm 2020"),
    (6, "Hồ Cúc (đã nghỉ hưu)", "", "1970", "", "", "", "", "", "HCLĐ hạng Ba 2019"),
    (7, "", "", "", "", "", "Lái xe", "", "", ""),
    ("", "Tổng cộng: 7 người"),
)
AWARDS: tuple[Cells, ...] = (
    (
        "STT",
        "Họ tên, tập thể",
        "Ngày sinh",
        "Đơn vị",
        "Danh hiệu",
        "Năm",
        "Số QĐ",
        "Ngày QĐ",
        "Thành tích",
    ),
    (1, "Nguyễn Văn An", "1975", "Văn phòng", "CSTĐCS", 2022, "5/QĐ-SNV", "10/01/2023", "Số hóa"),
    (2, "Nguyễn Văn An", "1975", "Văn phòng", "LĐTT", 2018, "", "", ""),
    (3, "Trần Bình", "", "", "LĐTT", 2022, "5/QĐ-SNV", "11/01/2023", ""),
    (4, "Văn phòng", "", "", "Tập thể LĐXS", 2022, "5/QĐ-SNV", "10/01/2023", ""),
    (5, "Phòng Lạ", "", "", "Tập thể LĐTT", 2022, "", "", ""),
    (6, "Hộ ông Tư", "", "Ấp Một", "Giấy khen", 2021, "", "", ""),
    (7, "Lê Văn Cường", "03/04/1990", "Thanh tra", "Sao vàng", 2021, "", "", ""),
    (8, "Lê Văn Cường", "03/04/1990", "Thanh tra", "BKTTg", "2016-2020", "", "32/13/2020", ""),
    (9, "Nguyễn Văn An", "1975", "Văn phòng", "CSTĐCS", 2022, "5/QĐ-SNV", "10/01/2023", "Số hóa"),
)
RATINGS: tuple[Cells, ...] = (
    ("STT", "Họ và tên", "Mã CB", "Xếp loại 2022", "Xếp loại 2023", "Xếp loại 2024"),
    (1, "Nguyễn Văn An", "NV1", "HTXSNV", "HTTNV", "Xuất sắc"),
    (2, "Trần Thị Bình", "NV2", "HTNV", "", "không"),
    (3, "Ai đó", "NV9", "HTXSNV", "", ""),
)
WORKS: tuple[Cells, ...] = (
    (
        "STT",
        "Tên sáng kiến",
        "Tác giả",
        "Tỷ lệ",
        "Phạm vi ảnh hưởng",
        "Năm",
        "Số QĐ công nhận",
        "Đã dùng xét",
    ),
    (1, "Số hóa hồ sơ", "Nguyễn Văn An", "60%", "Cấp tỉnh", 2022, "7/QĐ", "CSTĐCS 2022"),
    (1, "Số hóa hồ sơ", "Trần Thị Bình", "40%", "Cấp tỉnh", 2022, "7/QĐ", ""),
    (2, "Đề tài: lưu trữ số", "Lê Văn Cường; Nguyễn Văn An", "", "Cơ sở", 2023, "", "gì đó"),
    (3, "Một cửa", "Người ngoài", "150%", "vũ trụ", "", "", ""),
)
DISCIPLINES: tuple[Cells, ...] = (
    ("STT", "Họ và tên", "Mã CB", "Hình thức kỷ luật", "Ngày quyết định", "Ngày hết hiệu lực"),
    (1, "Lê Văn Cường", "NV5", "Khiển trách", "10/05/2023", "10/05/2024"),
    (2, "Lê Văn Cường", "NV5", "Cảnh cáo", "", ""),
    (3, "Trần Thị Bình", "NV2", "phê bình nhẹ", "2024", ""),
)
UNITS: tuple[Cells, ...] = (
    ("STT", "Tên đơn vị", "Đơn vị cấp trên"),
    (1, "Văn phòng", "Sở Thử nghiệm"),
    (2, "Tổ Lưu trữ", "Văn phòng"),
    (3, "Tổ lưu trữ", "Văn phòng"),
    (4, "Văn phòng", "Chi cục Biển"),
)
LISTS = {
    "staff": STAFF,
    "awards": AWARDS,
    "ratings": RATINGS,
    "works": WORKS,
    "disciplines": DISCIPLINES,
    "units": UNITS,
}


def told(plan: Plan) -> dict[str, object]:
    """Return all that the officer is shown of a plan."""
    return {
        "kind": plan.kind,
        "totals": {entity: dict(plan.totals_of(entity)) for entity in plan.entities},
        "rows": [
            {
                "row": f"{row.sheet}!{row.number} {row.entity} {row.fate}",
                "values": row.values,
                "changes": [f"{c.field}: {c.old} → {c.new}" for c in row.changes],
                "doubts": [
                    f"{p.severity} {p.column}/{p.field}: {p.message} → {p.proposal}"
                    for p in row.problems
                ],
                "candidates": len(row.candidates),
                "owned": row.owner is not None,
            }
            for row in plan.rows
        ],
        "notes": [f"{p.row} {p.column}: {p.message}" for p in plan.problems],
    }


@pytest.mark.parametrize("name", LISTS)
def test_a_list_read_into_a_file_that_has_the_staff(
    database: Database, tmp_path: Path, name: str, same_as_before: Compare
) -> None:
    path = workbook(tmp_path / "a.xlsx", STAFF)
    first = plan_import(database, path)
    if name != "staff":
        save_plan(database, first)
        path = workbook(tmp_path / "b.xlsx", LISTS[name])
    plan = plan_import(database, path, Choices(kind="people") if name == "staff" else Choices())
    report = tmp_path / "bao-cao.xlsx"
    write_report([plan], report, saved=False)
    sheets = openpyxl.load_workbook(report)
    cells = {
        sheet.title: [[c for c in row if c is not None] for row in sheet.values]
        for sheet in sheets.worksheets
    }
    save_plan(database, plan)
    rows = {table: found for table, found in dump(database).items() if found}
    for table in ("award_kind", "setting"):
        rows.pop(table, None)
    same_as_before(f"list-of-{name}", {"plan": told(plan), "report": cells, "saved": rows})
    state = dump(database)
    save_plan(database, plan_import(database, path))
    assert dump(database) == state, "the same list again changes nothing"
