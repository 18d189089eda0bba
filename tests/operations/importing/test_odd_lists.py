"""Lists as offices really write them, crooked in every way, read once and held as a whole."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tdkt_desktop.operations.importing.plan import Choices
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.storage.file.database import Database
from tests.conftest import dump
from tests.operations.importing.test_whole_lists import STAFF, told
from tests.workbooks import Cells, workbook

Compare = Callable[[str, object], None]

STAFF_ODDLY: tuple[Cells, ...] = (
    ("DANH SÁCH CÁN BỘ",),
    (
        "TT",
        "Họ và tên",
        "Năm sinh",
        "",
        "Giới tính",
        "Số CCCD",
        "Chức vụ",
        "Đơn vị",
        "Từ ngày",
        "Đến ngày",
        "Ngày thôi việc",
        "LĐTT",
        "Xếp loại 2023",
        "Danh hiệu 2021",
    ),
    ("", "", "Nam", "Nữ"),
    (1, "Đỗ Văn Một", "1980", "", "", "031080000011", "Phó phòng", "Phòng A", "2010", "2015"),
    (2, "Đỗ Văn Một", "1980", "", "", "031080000011", "Trưởng phòng", "Phòng B", "2016", ""),
    (3, "Đỗ Văn Hai", "1981", "1982", "", "", "Chuyên viên", "Phòng A"),
    (4, "Đỗ Thị Ba", "", "x", "nam", "", "Chuyên viên", "Phòng A", "", "", "01/01/2090"),
    (5, "Đỗ Văn Bốn", "1880", "", "lạ", "", "Chuyên viên", "Phòng A", "", "", "", "x", "HTTNV"),
    (6, "Đỗ Văn Năm", "00/00/1979", "", "", "031080000011", "", "Phòng A", "", "", "32/1/2020"),
    (7, "Đỗ Văn Sáu", "5/6/79", "", "", "", "", "Phòng C", "", "", "", "ko", "mức lạ", "CSTĐCS"),
    (8, "Nguyễn Văn An", "02/01/1975", "", "", "031075000001", "", "Văn phòng", "", "", "", "x"),
    (9, "Lê Văn Cường", "", "", "", "", "Chuyên viên", "Phòng D", "", "", "", "x", "HTTNV", "x"),
)
AWARDS_IN_COLUMNS: tuple[Cells, ...] = (
    ("KẾT QUẢ KHEN THƯỞNG CÁC NĂM",),
    (
        "TT",
        "Họ và tên",
        "Mã CB",
        "Năm 2021",
        "Năm 2022",
        "CSTĐCS",
        "Năm",
        "Thu hồi",
        "Loại hình khen thưởng",
        "Ghi chú",
    ),
    (1, "Nguyễn Văn An", "NV1", "LĐTT", "x", "x", 2023, "", "đột xuất", ""),
    (2, "Trần Thị Bình", "NV2", "HTTNV", "không", "2020, 2021", "2019; 2020", "x", "kiểu lạ", ""),
    (3, "Lê Văn Cường", "NV5", "", "", "01/QĐ-STN", "2022-2024", "10/05/2024", "", "đã hủy bỏ"),
    (4, "Tổ Lưu trữ", "", "Tập thể LĐTT", "", "", "năm nào", "", "", ""),
    (5, "Lê Văn Cường", "NV5", "", "", "x", "2021-2019", "", "", ""),
    (6, "Lê Văn Cường", "NV5", "", "", "x", "2099", "", "", ""),
)
AWARDS_IN_WORDS: tuple[Cells, ...] = (
    ("DANH SÁCH KHEN THƯỞNG KÈM THEO QUYẾT ĐỊNH SỐ 15/QĐ-STN NGÀY 20/12/2023",),
    ("TT", "Họ và tên", "Ngày sinh", "Đối tượng", "Hình thức khen thưởng", "Cấp khen", "Thu hồi"),
    (1, "Nguyễn Văn An", "1975", "cá nhân", "Bằng khen", "Bộ Nội vụ", ""),
    (2, "Nguyễn Văn An", "1975", "cá nhân", "CSTĐCS 3 lần (2019, 2020)", "", "có"),
    (3, "Lê Văn Cường", "03/04/1990", "", "Tập thể lao động xuất sắc", "", ""),
    (4, "Thanh tra", "", "tập thể", "Tập thể lao động xuất sắc; Cờ thi đua", "UBND tỉnh", ""),
    (5, "Thanh tra", "", "thứ lạ", "Giấy khen", "", "chưa thu hồi"),
    (6, "Gia đình ông Bảy", "", "hộ gia đình", "Giấy khen", "", "Hủy QĐ ngày 01/02/2024 do sai"),
    (7, "Trần Thị Bình", "12/10/1980", "", "Huân chương lạ", "", ""),
)
REFUSED: tuple[Cells, ...] = (
    ("DANH SÁCH CÁ NHÂN KHÔNG ĐẠT DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2023",),
    ("TT", "Họ và tên", "Mã CB", "Danh hiệu"),
    (1, "Nguyễn Văn An", "NV1", "LĐTT"),
)
TAKEN_BACK: tuple[Cells, ...] = (
    ("DANH SÁCH THU HỒI GIẤY KHEN NĂM 2023",),
    ("TT", "Họ và tên", "Mã CB", "Danh hiệu"),
    (1, "Nguyễn Văn An", "NV1", "Giấy khen"),
)
RATINGS: tuple[Cells, ...] = (
    ("KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG",),
    ("TT", "Họ và tên, đơn vị", "Mã CB", "Mức xếp loại", "Năm"),
    (1, "Nguyễn Văn An", "NV1", "Hoàn thành tốt nhiệm vụ (nghỉ ốm 2 tháng)", 2022),
    (2, "Nguyễn Văn An", "NV1", "HTXSNV", 2022),
    (3, "Nguyễn Văn An", "NV1", "HTTNV", 2022),
    (4, "Văn phòng", "", "HTXSNV", 2022),
    (5, "Trần Thị Bình", "NV2", "", 2022),
    (6, "Trần Thị Bình", "NV2", "HTTNV", ""),
    (7, "Trần Thị Bình", "NV2", "vừa vừa", 2021),
)
WORKS: tuple[Cells, ...] = (
    ("DANH MỤC SÁNG KIẾN, ĐỀ TÀI",),
    (
        "TT",
        "Tên đề tài, sáng kiến",
        "Tác giả",
        "Mã CB",
        "Phạm vi ảnh hưởng",
        "Sáng kiến hay đề tài",
        "Số QĐ công nhận",
        "Đã dùng xét",
    ),
    (1, "Một cửa", "Nguyễn Văn An", "NV1", "Cơ sở", "Đề tài", "7/QĐ ngày 03/04/2022", "chưa"),
    (2, "Một cửa", "Nguyễn Văn An", "NV1", "Cấp tỉnh", "thứ lạ", "7/QĐ ngày 03/04/2022", "LĐTT"),
    (3, "", "Lê Văn Cường", "NV5", "", "", "8/QĐ ngày 03/04/2022", ""),
    (3, "Một cửa", "Nguyễn Văn An", "NV1", "", "", "7/QĐ ngày 03/04/2022", ""),
    (4, "Không ai", "", "", "", "", "8/QĐ ngày 03/04/2022", ""),
    (5, "Nhiều người", "1. Trần Thị Bình (70%); 2. Lê Văn Cường và cộng sự", "", "", "", "9/QĐ"),
    (6, "Đề tài: kho số", "Trần Bình (30%), Hồ Cúc", "", "", "", "10/QĐ ngày 05/06/2023", "x"),
)
CONDUCT: tuple[Cells, ...] = (
    ("DANH SÁCH CÁN BỘ BỊ KỶ LUẬT NĂM 2023",),
    ("TT", "Họ và tên", "Mã CB", "Hình thức kỷ luật", "Số QĐ", "Thời hạn (tháng)", "Từ ngày"),
    (1, "Nguyễn Văn An", "NV1", "không", "", "", ""),
    (2, "Nguyễn Văn An", "NV1", "Khiển trách, cảnh cáo", "", "", ""),
    (3, "Trần Thị Bình", "NV2", "Cảnh cáo", "5/QĐ ngày 06/07/2023", "12 tháng", ""),
    (4, "Lê Văn Cường", "NV5", "Khiển trách", "", "", "01/01/2090"),
    (5, "Lê Văn Cường", "NV5", "Khiển trách", "", "", "01/01/2090"),
    (6, "Văn phòng", "", "Khiển trách", "", "", "2022"),
    (7, "Hộ ông Tư", "", "Khiển trách", "", "", ""),
)
ABSENCES: tuple[Cells, ...] = (
    ("DANH SÁCH CÁN BỘ NGHỈ, ĐI HỌC",),
    ("TT", "Họ và tên", "Mã CB", "Lý do nghỉ", "Từ ngày", "Đến ngày"),
    (1, "Nguyễn Văn An", "NV1", "Nghỉ thai sản", "01/02/2023", "01/08/2023"),
    (2, "Trần Thị Bình", "NV2", "nghỉ chơi", "01/02/2023", ""),
    (3, "Lê Văn Cường", "NV5", "Đi học", "", ""),
    (4, "Lê Văn Cường", "NV5", "Đi học", "01/09/2023", "01/06/2023"),
    (5, "Văn phòng", "", "Đi học", "01/09/2023", ""),
)
LISTS: dict[str, tuple[str | None, tuple[Cells, ...]]] = {
    "staff written oddly": ("people", STAFF_ODDLY),
    "awards in columns": ("awards", AWARDS_IN_COLUMNS),
    "awards in words": (None, AWARDS_IN_WORDS),
    "awards refused": (None, REFUSED),
    "awards taken back": (None, TAKEN_BACK),
    "ratings written oddly": ("ratings", RATINGS),
    "works written oddly": ("initiatives", WORKS),
    "disciplines written oddly": ("disciplines", CONDUCT),
    "absences written oddly": ("absences", ABSENCES),
}


@pytest.mark.parametrize("name", LISTS)
def test_what_is_made_of_a_crooked_list(
    database: Database, tmp_path: Path, name: str, same_as_before: Compare
) -> None:
    save_plan(database, plan_import(database, workbook(tmp_path / "a.xlsx", STAFF)))
    kind, rows = LISTS[name]
    path = workbook(tmp_path / "b.xlsx", rows)
    plan = plan_import(database, path, Choices(kind=kind))
    save_plan(database, plan)
    today = dt.datetime.now().astimezone().date().isoformat()
    made = json.dumps(told(plan), ensure_ascii=False).replace(today, "today")
    same_as_before(name, json.loads(made))
    state = dump(database)
    save_plan(database, plan_import(database, path, Choices(kind=kind)))
    assert dump(database) == state, "the same list again changes nothing"
