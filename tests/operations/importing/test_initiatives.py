"""Lists of initiatives as schools keep them."""

from pathlib import Path

from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.importing.plan import Fate
from tdkt_desktop.storage.file.database import Database
from tests.operations.importing.taking import plan, take


def test_a_schools_list_of_initiatives_under_its_own_headers(
    database: Database, tmp_path: Path
) -> None:
    rows = (
        ("BẢNG TỔNG HỢP SÁNG KIẾN KINH NGHIỆM NĂM HỌC 2025-2026",),
        ("TT", "Tên đề tài SKKN", "Họ và tên tác giả", "Tổ", "Xếp loại", "Cấp công nhận"),
        (1, "Dạy học theo dự án ở lớp 11", "Ngô Thử", "Tổ Toán", "B", "Cấp trường"),
        (2, "Sổ tay tự học ở lớp 12", "Trần Mẫu", "Tổ Văn", "A", "Cấp tỉnh"),
    )
    made = take(database, tmp_path / "a.xlsx", *rows)
    assert made.kind == "initiatives"
    assert dict(made.totals) == {Fate.NEW: 2}


def test_a_list_with_authors_alone_is_refused_in_words(database: Database, tmp_path: Path) -> None:
    rows = (
        ("TT", "Ghi chú khác", "Họ và tên tác giả", "Tổ"),
        (1, "Dạy học theo dự án", "Ngô Thử", "Tổ Toán"),
        (2, "Sổ tay tự học", "Trần Mẫu", "Tổ Văn"),
    )
    try:
        made = plan(database, tmp_path / "a.xlsx", *rows)
    except TdktError:
        return
    assert not made.writes
