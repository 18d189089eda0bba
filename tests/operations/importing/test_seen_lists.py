"""Lists as officers made them, each of which once lost or falsified something."""

from pathlib import Path

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.awards.initiatives import InitiativeQuery
from tdkt_desktop.operations.files import create_file
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.operations.importing.repairs import accept_all
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.ratings import Ratings
from tests.operations.importing.taking import Cells, take
from tests.workbooks import sheets_of, workbook

HEADS = ("STT", "Họ và tên", "Đơn vị")


def given(database: Database) -> list[tuple[str, str, str]]:
    store = Awards(database)
    rows = store.rows(store.ids(AwardQuery())).values()
    return sorted((row.recipient, row.kind_short, row.award.years) for row in rows)


def test_years_above_columns_of_one_name_are_those_columns(
    database: Database, tmp_path: Path
) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        ("DANH SÁCH ĐẠT DANH HIỆU THI ĐUA",),
        (None, None, None, "NĂM 2024", "NĂM 2025"),
        (*HEADS, "Danh hiệu", "Danh hiệu"),
        (1, "Phạm Thị Thử", "Phòng Một", "LĐTT", "CSTĐCS"),
    )
    assert given(database) == [
        ("Phạm Thị Thử", "CSTĐCS", "2025"),
        ("Phạm Thị Thử", "LĐTT", "2024"),
    ]


def test_a_short_title_under_another_header_is_ticked(database: Database, tmp_path: Path) -> None:
    rows = (
        ("KẾT QUẢ BÌNH XÉT THI ĐUA NĂM 2024",),
        (*HEADS, "Danh hiệu", "Khen thưởng", None),
        (None, None, None, "LĐTT", "GK", "BK tỉnh"),
        (1, "Cao Văn Thử", "Phòng Một", "x", "x", None),
    )
    path = workbook(tmp_path / "a.xlsx", rows, "A2:A3", "B2:B3", "C2:C3", "E2:F2")
    save_plan(database, plan_import(database, path))
    assert [kind for _, kind, _ in given(database)] == ["GK", "LĐTT"]


def test_a_header_over_two_unmerged_lines_is_one(database: Database, tmp_path: Path) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        ("KẾT QUẢ BÌNH XÉT THI ĐUA NĂM 2024",),
        (*HEADS, "Danh hiệu", "Khen thưởng", None, "Xếp loại", None),
        (None, None, None, "LĐTT", "Giấy khen", "BK tỉnh", "HTXS", "HTT"),
        (1, "Cao Văn Thử", "Phòng Một", "x", "x", None, None, "x"),
        (2, "Mai Thị Thử", "Phòng Một", None, None, "x", "x", None),
    )
    assert [kind for _, kind, _ in given(database)] == ["GK", "LĐTT", "BK UBND tỉnh"]
    assert len(list(Ratings(database).everything())) == 2


def test_a_list_that_gives_nothing_says_so(database: Database, tmp_path: Path) -> None:
    rows = (
        ("KẾT QUẢ BÌNH XÉT THI ĐUA NĂM 2024",),
        (*HEADS, "Danh hiệu", "Khen thưởng"),
        (1, "Cao Văn Thử", "Phòng Một", "x", "x"),
    )
    plan = plan_import(database, workbook(tmp_path / "a.xlsx", rows))
    assert not plan.rows
    assert any("không cho kết quả nào" in str(note.message) for note in plan.notes)


def test_lists_under_each_other_are_all_taken(database: Database, tmp_path: Path) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        ("DANH SÁCH TẬP THỂ LAO ĐỘNG TIÊN TIẾN NĂM 2025",),
        ("STT", "Tên tập thể"),
        (1, "Khoa Nội"),
        (2, "Khoa Dược"),
        (None,),
        ("DANH SÁCH LAO ĐỘNG TIÊN TIẾN NĂM 2025",),
        ("STT", "Họ và tên", "Chức vụ", "Khoa/phòng"),
        (1, "Kiều Văn Thử", "Bác sĩ", "Khoa Nội"),
    )
    assert given(database) == [
        ("Khoa Dược", "TTLĐTT", "2025"),
        ("Khoa Nội", "TTLĐTT", "2025"),
        ("Kiều Văn Thử", "LĐTT", "2025"),
    ]


def test_a_list_under_two_beside_each_other_is_taken(database: Database, tmp_path: Path) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        (
            "DANH SÁCH LAO ĐỘNG TIÊN TIẾN NĂM 2025",
            *[None] * 3,
            "DANH SÁCH CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2025",
        ),
        (*HEADS, None, *HEADS),
        (1, "Kiều Văn Thử", "Khoa Nội", None, 1, "Lương Thị Thử", "Khoa Ngoại"),
        (2, "Thái Thị Thử", "Khoa Dược"),
        (None,),
        ("DANH SÁCH TẬP THỂ LAO ĐỘNG XUẤT SẮC NĂM 2024",),
        ("STT", "Tên tập thể", "Số QĐ"),
        (1, "Khoa Nội", "99/QĐ-SYT"),
    )
    assert ("Khoa Nội", "TTLĐXS", "2024") in given(database)
    assert len(given(database)) == 4


def test_what_is_wished_for_stands_beside_what_was_given(
    database: Database, tmp_path: Path
) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        (*HEADS, "Danh hiệu 2025", "Đăng ký 2026"),
        (1, "Cao Văn Thử", "Phòng Một", "LĐTT", "BK Thủ tướng"),
    )
    assert given(database) == [("Cao Văn Thử", "LĐTT", "2025")]


def test_one_apostrophe_is_as_good_as_another(database: Database, tmp_path: Path) -> None:
    for year, name in ((2024, "H'Hen Thử"), (2025, "H’Hen Thử")):
        take(
            database,
            tmp_path / f"{year}.xlsx",
            ("STT", "Họ và tên", "Ngày sinh", f"Danh hiệu {year}"),
            (1, name, "12/03/1985", "LĐTT"),
        )
    assert database.conn.execute("SELECT name FROM person").fetchall() == [("H'Hen Thử",)]
    assert len(given(database)) == 2


def test_a_list_of_codes_is_no_list_of_people(database: Database, tmp_path: Path) -> None:
    sheets: dict[str, list[Cells]] = {
        "Danh sách": [
            ("DANH SÁCH KHEN THƯỞNG NĂM 2025",),
            (*HEADS, "Hình thức khen thưởng"),
            (1, "Trần Thị Thử", "Thôn 1", "Giấy khen của Giám đốc Sở"),
        ],
        "Mã": [
            ("STT", "Mã số", "Hình thức khen thưởng"),
            *((n, str(1650359880 + n), f"Huân chương {n}") for n in range(1, 9)),
        ],
    }
    save_plan(database, plan_import(database, sheets_of(tmp_path / "a.xlsx", sheets)))
    assert [name for name, _, _ in given(database)] == ["Trần Thị Thử"]


def authors(database: Database) -> dict[str, str]:
    store = Initiatives(database)
    rows = store.rows(store.ids(InitiativeQuery())).values()
    return {row.initiative.title: row.authors for row in rows}


IDEAS = ("STT", "Tên sáng kiến", "Tác giả", "Đơn vị", "Xếp loại")


def test_authors_one_a_line_and_with_their_posts(database: Database, tmp_path: Path) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        ("DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN NĂM 2025",),
        ("(Kèm theo Quyết định số 57/QĐ-STN ngày 20/5/2025)",),
        IDEAS,
        (1, "Rèn kĩ năng đọc", "Phạm Thị Thử\nHoàng Văn Thử", "Tổ Một", "A"),
        (2, "Trò chơi toán học", "Lý Thị Thử - GV Toán; Vũ Văn Thử - GV Văn", "Tổ Một", "B"),
        (3, "Sân trường xanh", "Đinh Thị Thử", "Tổ Một", "Không đạt"),
    )
    assert authors(database) == {
        "Rèn kĩ năng đọc": "Phạm Thị Thử, Hoàng Văn Thử",
        "Trò chơi toán học": "Lý Thị Thử, Vũ Văn Thử",
    }
    decided = database.conn.execute("SELECT DISTINCT number, date FROM initiative").fetchall()
    assert decided == [("57/QĐ-STN", "2025-05-20")]


def test_initiatives_only_proposed_are_not_recognised(database: Database, tmp_path: Path) -> None:
    plan = take(
        database,
        tmp_path / "a.xlsx",
        ("DANH SÁCH SÁNG KIẾN ĐỀ NGHỊ CÔNG NHẬN NĂM 2025",),
        IDEAS[:4],
        (1, "Dạy phân số", "Phạm Thị Thử", "Tổ Một"),
    )
    assert not authors(database)
    assert any("chưa phải đã được công nhận" in str(p.message) for p in plan.problems)
    assert not plan_import(database, tmp_path / "a.xlsx").writes


def test_a_commendation_is_no_slip_for_a_lesser_one(database: Database, tmp_path: Path) -> None:
    plan = take(
        database,
        tmp_path / "a.xlsx",
        (*HEADS, "Danh hiệu", "Năm"),
        (1, "Lê Thị Thử", "Phòng Một", "Bằng khen của UBND huyện", 2020),
    )
    assert given(database) == []
    assert any("Không hiểu danh hiệu" in str(problem.message) for problem in plan.problems)


def test_the_month_stands_first_where_the_column_proves_it(
    database: Database, tmp_path: Path
) -> None:
    rows = (
        ("STT", "Họ và tên", "Ngày sinh"),
        (1, "Vi Văn Thử", "03/25/1980"),
        (2, "Lê Thị Thử", "11/07/1984"),
        (3, "Phan Văn Thử", "12/30/1990"),
    )
    made = plan_import(database, workbook(tmp_path / "a.xlsx", rows))
    assert not any(row.values.get("birth_date") for row in made.rows)
    made = plan_import(database, tmp_path / "a.xlsx", accept_all(made))
    assert [row.values["birth_date"] for row in made.rows] == [
        "1980-03-25",
        "1984-11-07",
        "1990-12-30",
    ]


def test_a_household_is_none_of_the_staff(database: Database, tmp_path: Path) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        ("STT", "Họ và tên", "Chức vụ", "Đơn vị"),
        (1, "Trần Thị Thử", "Trưởng thôn", "Thôn 1"),
        (2, "Hộ ông Lê Văn Thử", None, "Thôn 1"),
    )
    assert database.conn.execute("SELECT name FROM person").fetchall() == [("Trần Thị Thử",)]


def test_the_agencys_short_name_is_its_root(path: Path, tmp_path: Path) -> None:
    with create_file(path, Agency(name="Sở Y tế tỉnh Hải Minh", kind="SO")) as database:
        take(
            database,
            tmp_path / "a.xlsx",
            ("STT", "Tên tập thể", "Đơn vị cấp trên", "Danh hiệu", "Năm"),
            (1, "Phòng Kế hoạch", "Trung tâm Giống", "TTLĐTT", 2024),
            (2, "Trung tâm Giống", "Sở Y tế", "TTLĐXS", 2024),
        )
        units = database.conn.execute("SELECT name, parent FROM unit ORDER BY id").fetchall()
    assert units == [
        ("Sở Y tế tỉnh Hải Minh", None),
        ("Trung tâm Giống", 1),
        ("Phòng Kế hoạch", 2),
    ]


def test_zeros_kept_by_a_formula_of_csv_are_read(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    lines = ("STT;Họ và tên;Ngày sinh;Số CCCD", '1;Lê Thị Thử;="01/05/1980";="001180000123"')
    path.write_text("\n".join(lines), encoding="utf-8")
    save_plan(database, plan_import(database, path))
    found = database.conn.execute("SELECT birth_date, identity FROM person").fetchall()
    assert found == [("1980-05-01", "001180000123")]
