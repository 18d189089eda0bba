"""Lists told by keys instead of names, by sheets, by level, and lists that are none."""

from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.importing.plan import Choices, Fate, Plan
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.operations.importing.repairs import accept_all
from tdkt_desktop.storage.file.database import Database
from tests.conftest import dump
from tests.operations.importing.taking import plan, take
from tests.workbooks import Cells, sheets_of, workbook

STAFF: tuple[Cells, ...] = (
    ("STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Mã cán bộ", "Đơn vị"),
    (1, "Lò Văn Mẫu", "01/02/1980", "001080000101", "CB01", "Phòng Kế hoạch"),
    (2, "Mai Thị Thử", "05/03/1981", "001181000202", "CB02", "Phòng Tài vụ"),
)
HONOURS: Cells = ("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Danh hiệu", "Năm")


def fates(made: Plan) -> list[Fate]:
    return [row.fate for row in made.rows if row.entity == made.kind]


def given(database: Database) -> list[tuple[object, ...]]:
    return sorted(
        database.conn.execute(
            "SELECT person, code, year FROM award JOIN award_kind k ON k.id = award.kind"
        ).fetchall()
    )


# -- keys ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "keys"),
    [
        ("Số CCCD", ("001080000101", "001181000202")),
        ("Mã cán bộ", ("CB01", "CB02")),
        ("Số CCCD", ("1080000101", "1181000202")),  # Excel drops the zeros
    ],
)
def test_awards_by_a_key_alone_find_their_people(
    database: Database, tmp_path: Path, header: str, keys: tuple[str, str]
) -> None:
    take(database, tmp_path / "staff.xlsx", *STAFF)
    rows = (
        (header, "Danh hiệu", "Năm"),
        (keys[0], "Lao động tiên tiến", 2023),
        (keys[1], "Chiến sĩ thi đua cơ sở", 2023),
    )

    made = take(database, tmp_path / "awards.xlsx", *rows)
    again = take(database, tmp_path / "awards.xlsx", *rows)

    assert fates(made) == [Fate.NEW, Fate.NEW]
    assert fates(again) == [Fate.SAME, Fate.SAME]
    assert given(database) == [(1, "LDTT", 2023), (2, "CSTDCS", 2023)]


def test_ratings_by_code_alone_find_their_people(database: Database, tmp_path: Path) -> None:
    take(database, tmp_path / "staff.xlsx", *STAFF)

    made = take(
        database,
        tmp_path / "ratings.xlsx",
        ("Mã cán bộ", "Xếp loại", "Năm"),
        ("CB01", "Hoàn thành tốt nhiệm vụ", 2023),
        ("CB02", "Hoàn thành xuất sắc nhiệm vụ", 2023),
    )

    assert [row.values["name"] for row in made.rows] == ["Lò Văn Mẫu", "Mai Thị Thử"]


def test_a_key_nobody_bears_makes_nobody(database: Database, tmp_path: Path) -> None:
    take(database, tmp_path / "staff.xlsx", *STAFF)
    before = dump(database)

    made = plan(
        database,
        tmp_path / "awards.xlsx",
        ("Mã cán bộ", "Danh hiệu", "Năm"),
        ("CB09", "Lao động tiên tiến", 2023),
        ("CB08", "Lao động tiên tiến", 2023),
    )

    assert fates(made) == [Fate.PROBLEM, Fate.PROBLEM]
    assert "CB09" in made.problems[0].message
    assert "Mã cán bộ" in made.problems[0].column
    assert dump(database) == before


def test_a_code_beside_a_unit_is_a_person_where_somebody_bears_it(
    database: Database, tmp_path: Path
) -> None:
    take(database, tmp_path / "staff.xlsx", *STAFF)

    take(
        database,
        tmp_path / "awards.xlsx",
        ("Mã cán bộ", "Đơn vị", "Danh hiệu", "Năm"),
        ("CB01", "Phòng Kế hoạch", "Lao động tiên tiến", 2023),
        ("CB02", "Phòng Tài vụ", "Lao động tiên tiến", 2023),
    )

    assert given(database) == [(1, "LDTT", 2023), (2, "LDTT", 2023)]


# -- level and kind of recipient in columns of their own -------------------------------------


def test_the_level_in_its_own_column_decides_the_kind(database: Database, tmp_path: Path) -> None:
    take(database, tmp_path / "staff.xlsx", *STAFF)

    take(
        database,
        tmp_path / "awards.xlsx",
        ("CCCD", "Họ và tên", "Loại thành tích", "Cấp / hạng", "Tên thành tích", "Ngày chấp nhận"),
        ("001080000101", "Lò Văn Mẫu", "Bằng khen", "Thủ tướng", "Hoàn thành", "15/12/2024"),
        ("001181000202", "Mai Thị Thử", "Chiến sĩ thi đua", "Cấp cơ sở", "Năm 2024", "20/11/2024"),
        ("001181000202", "Mai Thị Thử", "Bằng khen", "Cấp tỉnh", "Chuyển đổi số", "20/11/2024"),
    )

    assert given(database) == [(1, "BKTTG", 2024), (2, "BK_TINH", 2024), (2, "CSTDCS", 2024)]


def test_the_kind_of_recipient_is_read_with_the_words_around_it(
    database: Database, tmp_path: Path
) -> None:
    made = take(
        database,
        tmp_path / "awards.xlsx",
        (
            "STT",
            "Tên tập thể/cá nhân/hộ gia đình",
            "Đơn vị",
            "Phân loại khen thưởng",
            "Danh hiệu",
            "Năm",
        ),
        (
            1,
            "Đội cơ động",
            "Chi cục Mơ",
            "Khen thưởng tập thể",
            "Tập thể lao động tiên tiến",
            2024,
        ),
        (2, "Lò Văn Mẫu", "Chi cục Mơ", "Khen thưởng cá nhân", "Lao động tiên tiến", 2024),
        (3, "Nhà ông Lò Văn Hai", "", "Khen thưởng hộ gia đình", "Giấy khen", 2024),
    )

    assert [row.values["subject"] for row in made.rows] == ["TAP_THE", "CA_NHAN", "HO_GIA_DINH"]
    assert not any("Loại đối tượng" in problem.message for problem in made.problems)


def test_a_header_with_a_stroke_is_one_header(database: Database, tmp_path: Path) -> None:
    made = plan(
        database,
        tmp_path / "staff.xlsx",
        ("TT", "Họ tên / Họ và tên khai sinh", "Ngày sinh", "Chức vụ / chức danh", "Cấp / hạng"),
        (1, "Lò Văn Mẫu", "01/02/1980", "Chuyên viên", "x"),
        (2, "Mai Thị Thử", "01/02/1982", "Kế toán", "y"),
    )

    assert {c.leaf for c in made.table.columns} >= {"Chức vụ / chức danh", "Cấp / hạng"}
    assert [row.values["position"] for row in made.rows] == ["Chuyên viên", "Kế toán"]


def test_headers_in_english_are_understood(database: Database, tmp_path: Path) -> None:
    made = take(
        database,
        tmp_path / "staff.xlsx",
        ("No", "Full name", "Date of birth", "Gender", "Department", "Position", "Employee ID"),
        (1, "Lò Văn Mẫu", "01/02/1980", "Nam", "Phòng Kế hoạch", "Chuyên viên", "E1"),
        (2, "Mai Thị Thử", "05/03/1981", "Nữ", "Phòng Tài vụ", "Kế toán", "E2"),
    )

    fields = {column.field for column in made.table.columns}
    assert fields == {"number", "name", "birth_date", "sex", "unit", "position", "code"}
    assert fates(made) == [Fate.NEW, Fate.NEW]


def test_an_achievement_that_names_a_title_is_no_title(database: Database, tmp_path: Path) -> None:
    made = plan(
        database,
        tmp_path / "households.xlsx",
        ("TT", "Họ và tên chủ hộ", "Địa chỉ", "Thành tích", "Hình thức đề nghị"),
        (1, "Hộ bà Lò Thị Mẫu", "Tổ 1", "Hiến đất; nhiều năm là gia đình văn hóa", "Giấy khen"),
        (2, "Hộ ông Mai Văn Thử", "Tổ 2", "Hiến đất; nhiều năm là gia đình văn hóa", "Giấy khen"),
    )

    assert [row.values["kind"] for row in made.rows] == ["Giấy khen", "Giấy khen"]
    assert made.rows[0].values["achievement"].startswith("Hiến đất")


def test_a_teachers_initiative_is_no_research(database: Database, tmp_path: Path) -> None:
    made = plan(
        database,
        tmp_path / "skkn.xlsx",
        ("TT", "Tên đề tài SKKN", "Họ và tên tác giả", "Tổ", "Cấp công nhận"),
        (1, "Một số biện pháp dạy học chủ đề 1", "Lò Văn Mẫu", "Toán - Tin", "Cấp trường"),
        (2, "Một số biện pháp dạy học chủ đề 2", "Mai Thị Thử", "Toán - Tin", "Cấp trường"),
    )

    assert made.kind == "initiatives"
    assert not any(row.values.get("evidence_code") for row in made.rows)


def test_a_header_nobody_knows_is_what_the_officer_says_it_is(
    database: Database, tmp_path: Path
) -> None:
    path = workbook(
        tmp_path / "staff.xlsx",
        (
            ("Mục", "Danh tính", "Ngày chào đời", "Nơi làm"),
            ("a", "Lò Văn Mẫu", "01/02/1980", "Phòng Kế hoạch"),
            ("b", "Mai Thị Thử", "05/03/1981", "Phòng Tài vụ"),
        ),
    )
    with pytest.raises(TdktError, match="họ tên"):
        plan_import(database, path)
    said = {"danh tinh": "name", "ngay chao doi": "birth_date", "noi lam": "unit"}

    made = plan_import(database, path, Choices(headers=said))

    keys = ("name", "birth_date", "unit")
    assert [tuple(row.values[key] for key in keys) for row in made.rows] == [
        ("Lò Văn Mẫu", "1980-02-01", "Phòng Kế hoạch"),
        ("Mai Thị Thử", "1981-03-05", "Phòng Tài vụ"),
    ]


# -- which sheets are lists ------------------------------------------------------------------


def test_a_sheet_of_examples_is_left_and_named(database: Database, tmp_path: Path) -> None:
    path = sheets_of(
        tmp_path / "awards.xlsx",
        {
            "Sheet": (HONOURS, (1, "Lò Văn Mẫu", "1980", "Phòng A", "Lao động tiên tiến", 2024)),
            "Hướng dẫn": (
                HONOURS,
                (1, "Lò Văn Ví Dụ", "1980", "Phòng B", "Lao động tiên tiến", 2023),
                (2, "Mai Thị Ví Dụ", "1981", "Phòng B", "Lao động tiên tiến", 2023),
            ),
        },
    )

    made = plan_import(database, path, Choices())
    asked = plan_import(database, path, Choices(sheets=("Hướng dẫn",)))

    assert [row.values["name"] for row in made.rows] == ["Lò Văn Mẫu"]
    assert [(other.sheet, other.rows) for other in made.others] == [("Hướng dẫn", 2)]
    assert len(asked.rows) == 2


def test_examples_beside_an_empty_list_are_not_the_list(
    database: Database, tmp_path: Path
) -> None:
    path = sheets_of(
        tmp_path / "awards.xlsx",
        {
            "Danh sách": (HONOURS,),
            "Ví dụ": (HONOURS, (1, "Lò Văn Mẫu", "1980", "Phòng A", "Lao động tiên tiến", 2024)),
        },
    )

    with pytest.raises(TdktError) as refused:
        plan_import(database, path, Choices())

    assert "chưa có dòng nào" in str(refused.value)
    assert "Ví dụ" in str(refused.value)


def test_a_workbook_of_one_sheet_is_taken_whatever_it_is_called(
    database: Database, tmp_path: Path
) -> None:
    path = sheets_of(tmp_path / "staff.xlsx", {"Mẫu": STAFF})

    assert len(plan_import(database, path, Choices()).rows) == 2


@pytest.mark.parametrize(
    "rows",
    [
        (STAFF[0],),
        (("DANH SÁCH KHEN THƯỞNG",), ("STT", "Họ và tên", "Mã cán bộ", "Danh hiệu", "Năm")),
        (STAFF[0], (1,), (2,), (3,), (4,)),
    ],
)
def test_an_empty_list_is_called_empty(
    database: Database, tmp_path: Path, rows: tuple[Cells, ...]
) -> None:
    with pytest.raises(TdktError, match="chưa có dòng nào"):
        plan(database, tmp_path / "empty.xlsx", *rows)


@pytest.mark.parametrize(
    "top",
    [
        (("1. Họ và tên: Lò Văn Mẫu",), ("2. Chức vụ, đơn vị: Phòng Kế hoạch",)),
        (("Họ và tên:", "Lò Văn Mẫu"), ("Ngày sinh:", "01/02/1980"), ("Đơn vị:", "Phòng A")),
    ],
)
def test_a_form_about_one_person_is_a_form_whatever_table_stands_in_it(
    database: Database, tmp_path: Path, top: tuple[Cells, ...]
) -> None:
    with pytest.raises(TdktError, match="phiếu của một người"):
        plan(
            database,
            tmp_path / "form.xlsx",
            ("PHIẾU TỰ ĐÁNH GIÁ",),
            *top,
            (),
            ("STT", "Nội dung công việc", "Ngày", "Người giao việc", "Tên lãnh đạo giao"),
            (1, "Soạn công văn", "23/03/2025", "Mai Thị Thử", "Mai Thị Thử"),
            (2, "Họp giao ban", "24/03/2025", "Đoàn Văn Ba", "Đoàn Văn Ba"),
            (3, "Lập báo cáo", "25/03/2025", "Mai Thị Thử", "Mai Thị Thử"),
        )


# -- columns that shifted --------------------------------------------------------------------

BESIDE: tuple[Cells, ...] = (
    ("STT", "Họ và tên", "Mã cán bộ", "Đơn vị", "Giới tính", "Ngày sinh"),
    (1, "Lò Văn Mẫu", "Phòng Kế hoạch", "Nam", "01/02/1980", ""),
    (2, "Mai Thị Thử", "Phòng Tài vụ", "Nữ", "05/03/1981", ""),
    (3, "Đoàn Văn Ba", "Phòng Tài vụ", "Nam", "05/03/1986", ""),
    (4, "Vũ Thị Tư", "Phòng Tài vụ", "Nữ", "25/03/1986", ""),
)
BEHIND: tuple[Cells, ...] = (
    ("STT", "Họ và tên", "Giới tính", "Ngày sinh", "Đơn vị", ""),
    (1, "Lò Văn Mẫu", "", "Nam", "01/02/1980", "Phòng Kế hoạch"),
    (2, "Mai Thị Thử", "", "Nữ", "05/03/1981", "Phòng Tài vụ"),
    (3, "Đoàn Văn Ba", "", "Nam", "05/03/1986", "Phòng Tài vụ"),
    (4, "Vũ Thị Tư", "", "Nữ", "25/03/1986", "Phòng Tài vụ"),
)


@pytest.mark.parametrize(("rows", "side"), [(BESIDE, "sang trái"), (BEHIND, "sang phải")])
def test_values_beside_their_headers_wait_for_an_answer_and_go_back(
    database: Database, tmp_path: Path, rows: tuple[Cells, ...], side: str
) -> None:
    before = dump(database)

    made = plan(database, tmp_path / "staff.xlsx", *rows)

    assert not made.writes
    note = next(note for note in made.notes if note.proposal)
    assert side in note.message
    save_plan(database, made)
    assert dump(database) == before

    moved = plan_import(database, tmp_path / "staff.xlsx", accept_all(made))

    assert [
        (row.values["unit"], row.values["sex"], row.values["birth_date"]) for row in moved.rows
    ] == [
        ("Phòng Kế hoạch", "Nam", "1980-02-01"),
        ("Phòng Tài vụ", "Nữ", "1981-03-05"),
        ("Phòng Tài vụ", "Nam", "1986-03-05"),
        ("Phòng Tài vụ", "Nữ", "1986-03-25"),
    ]
    assert moved.new_units == ["Phòng Kế hoạch", "Phòng Tài vụ"]


def test_an_empty_column_beside_dates_of_its_own_is_no_shift(
    database: Database, tmp_path: Path
) -> None:
    made = plan(
        database,
        tmp_path / "staff.xlsx",
        ("STT", "Họ và tên", "Ngày vào cơ quan", "Ngày sinh", "Đơn vị"),
        (1, "Lò Văn Mẫu", "01/02/2010", "", "Phòng A"),
        (2, "Mai Thị Thử", "01/02/2011", "", "Phòng A"),
        (3, "Đoàn Văn Ba", "01/02/2012", "", "Phòng B"),
    )

    assert fates(made) == [Fate.NEW] * 3
    assert made.table.shift == 0


# -- columns that are not what they seem -----------------------------------------------------


def units_of(made: Plan) -> list[str]:
    return [row.values.get("unit", "") for row in made.rows]


def test_an_empty_column_never_takes_the_field_from_a_full_one(
    database: Database, tmp_path: Path
) -> None:
    made = plan(
        database,
        tmp_path / "staff.xlsx",
        ("STT", "Họ và tên", "Ngày sinh", "Khối (Tổ) công tác", "Nơi công tác"),
        (1, "Lò Thị Mẫu", "10/01/1970", "Khoa Du lịch", ""),
        (2, "Vàng Văn Thử", "11/02/1971", "Phòng Đào tạo", ""),
    )

    assert units_of(made) == ["Khoa Du lịch", "Phòng Đào tạo"]


def test_the_school_of_a_degree_is_no_unit(database: Database, tmp_path: Path) -> None:
    made = plan(
        database,
        tmp_path / "staff.xlsx",
        ("MÃ", "HỌ VÀ TÊN", "NGÀY SINH", "TỐT NGHIỆP", "TÊN TRƯỜNG", "NĂM TỐT NGHIỆP"),
        ("TD0", "Lò Thị Mẫu", "10/01/1970", "Đại học", "Đại học Giả Định", 2010),
        ("TD1", "Vàng Văn Thử", "11/02/1971", "Đại học", "Đại học Mẫu", 2010),
    )

    assert units_of(made) == ["", ""]
    assert made.new_units == []


@pytest.mark.parametrize(
    "rows",
    [
        (
            ("STT", "Đơn vị", "Tên tài sản", "Nguồn gốc xuất xứ", "Số lượng"),
            (1, "", "Bàn học", "Việt Nam", 1),
            (2, "", "Máy in", "Việt Nam", 1),
            (3, "", "Tủ hồ sơ", "Việt Nam", 1),
        ),
        (
            ("Mã số thẻ", "Chức danh mới", "Loại điều chuyển", "Ngày", "Ghi chú"),
            (13295, "Công nhân may công nghiệp", "Chuyển vị trí", "12/08/2024", ""),
            (12543, "", "Nghỉ việc", "15/08/2024", "Rút hồ sơ"),
        ),
    ],
)
def test_goods_and_posts_are_no_people(
    database: Database, tmp_path: Path, rows: tuple[Cells, ...]
) -> None:
    with pytest.raises(TdktError, match="không phải danh sách"):
        plan(database, tmp_path / "other.xlsx", *rows)


def test_members_without_awards_are_still_people(database: Database, tmp_path: Path) -> None:
    made = plan(
        database,
        tmp_path / "members.xlsx",
        ("DANH SÁCH ĐOÀN VIÊN",),
        ("STT", "Họ và tên", "Ngày sinh", "Khen thưởng", "Kỷ luật", "Đơn vị"),
        (1, "Lò Thị Mẫu", "10/01/1970", "Không", "Không", "Chi đoàn 1"),
        (2, "Vàng Văn Thử", "11/02/1971", "Không", "Không", "Chi đoàn 1"),
    )

    assert (made.kind, fates(made)) == ("people", [Fate.NEW, Fate.NEW])


@pytest.mark.parametrize(
    ("header", "marks"),
    [("Giới tính (1: Nam, 2: Nữ)", (2, 1)), ("Danh xưng", ("Bà", "Ông")), ("Sex", ("F", "M"))],
)
def test_the_sex_is_read_as_its_header_explains_it(
    database: Database, tmp_path: Path, header: str, marks: tuple[object, object]
) -> None:
    made = plan(
        database,
        tmp_path / "staff.xlsx",
        ("STT", "Họ và tên", header, "Ngày sinh", "CCCD_so", "Cấp bậc chức vụ"),
        (1, "Lò Thị Mẫu", marks[0], "10/01/1970", "001170000101", "Hiệu trưởng"),
        (2, "Vàng Văn Thử", marks[1], "11/02/1971", "001071000202", "Giáo viên"),
    )

    assert [row.values["sex"] for row in made.rows] == ["Nữ", "Nam"]
    assert [row.values["identity"] for row in made.rows] == ["001170000101", "001071000202"]
    assert [row.values["position"] for row in made.rows] == ["Hiệu trưởng", "Giáo viên"]
    assert not any(row.problems for row in made.rows)


def test_days_counted_from_1904_are_the_days_excel_shows(
    database: Database, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.MAC_EPOCH
    for row in (
        ("STT", "Họ và tên", "Ngày sinh"),
        (1, "Lò Thị Mẫu", 24116),
        (2, "Tạ Văn Mô", 1975),
    ):
        book.active.append(row)
    book.save(path := tmp_path / "mac.xlsx")

    made = plan_import(database, path)

    assert [row.values["birth_date"] for row in made.rows] == ["1970-01-10", "1975"]


@pytest.mark.parametrize(
    "rows",
    [
        (("STT", "Tên đơn vị / tập thể"), (1, "Phòng Nội vụ Mẫu"), (2, "Khoa Nhân học Giả")),
        (
            ("ten", "loai", "cap"),
            ("Phòng Nội vụ Mẫu", "phòng", "trường"),
            ("Khoa Nhân học Giả", "khoa", "trường"),
        ),
    ],
)
def test_a_list_asked_for_as_units_is_one_under_any_name_of_theirs(
    database: Database, tmp_path: Path, rows: tuple[Cells, ...]
) -> None:
    made = take(database, tmp_path / "units.xlsx", *rows, kind="units")

    assert made.new_units == ["Phòng Nội vụ Mẫu", "Khoa Nhân học Giả"]
    assert made.table.header_rows == (0,)


def test_a_list_of_units_alone_is_one_without_being_asked_for(
    database: Database, tmp_path: Path
) -> None:
    rows = (
        ("STT", "Tên đơn vị / tập thể"),
        (1, "Phòng Nội vụ Mẫu"),
        (2, "Khoa Nhân học Giả"),
        (3, "Trung tâm Tin học Thử"),
    )
    made = plan_import(database, workbook(tmp_path / "a.xlsx", rows))
    assert (made.kind, len(made.rows)) == ("units", 3)
    people = (*rows[:1], (1, "Phòng Văn Mẫu"), (2, "Khoa Thị Giả"), (3, "Lò Văn Thử"))
    assert plan_import(database, workbook(tmp_path / "b.xlsx", people)).kind == "people"


def test_a_second_list_of_a_sheet_is_asked_for_by_its_first_cell(
    database: Database, tmp_path: Path
) -> None:
    rows = (
        ("Thông tin cán bộ", "", "", ""),
        ("TT", "Họ và tên", "Ngày sinh", "Đơn vị"),
        (1, "Lương Thử Một", "01/02/1980", "Phòng A"),
        ("", "", "", ""),
        ("Nhập lương", "", "", ""),
        ("TT", "Họ và tên", "Bậc", "Hệ số lương"),
        (1, "Lương Thử Ba", 3, 3.33),
        (2, "Trịnh Thử Tư", 3, 3.33),
    )
    path = workbook(tmp_path / "a.xlsx", rows)
    made = plan_import(database, path)
    (first,) = {table.address for table in made.tables}
    (other,) = made.others
    assert sorted((first, other.address)) == ["Sheet1!A2", "Sheet1!A6"]
    for address, names in (("Sheet1!A2", 1), ("Sheet1!A6", 2)):
        made = plan_import(database, path, Choices(sheets=(address,)))
        assert len(made.rows) == names
        assert len(made.others) == 1
    both = plan_import(database, path, Choices(sheets=("Sheet1!A2", "Sheet1!A6")))
    assert len(both.rows) == 3
    with pytest.raises(TdktError, match=r"Sheet1, Sheet1!A2, Sheet1!A6"):
        plan_import(database, path, Choices(sheets=("Sheet1!A5",)))
