import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.sheets.files.grids import Grid, Span
from tdkt_desktop.sheets.files.reading import read_grids
from tdkt_desktop.sheets.lists.finding import find_table
from tdkt_desktop.sheets.lists.naming_fields import guess_field
from tdkt_desktop.sheets.lists.row_reader import RowReader
from tdkt_desktop.sheets.lists.tables import NoTable, Table
from tests.workbooks import AWARD_HEADER, Cells, roster, workbook

HEADER = ("STT", "Họ và tên", "Ngày sinh", "Đơn vị")
PEOPLE = (
    (1, "Nguyễn Văn An", "01/02/1975", "Phòng Tổ chức"),
    (2, "Trần Thị Bình", "1980", "Văn phòng"),
)


def found(*rows: Cells) -> Table:
    table = find_table(Grid("Sheet1", rows))
    assert isinstance(table, Table), table
    return table


def labels(table: Table) -> dict[int, str]:
    return {row: section.label for row, section in table.sections.items()}


def refused(*rows: Cells) -> str:
    table = find_table(Grid("Sheet1", rows))
    assert isinstance(table, NoTable)
    return table.reason


def test_a_real_roster_is_understood(tmp_path: Path) -> None:
    grids = read_grids(roster(tmp_path / "a.xlsx"))
    table = find_table(grids[0])
    assert isinstance(table, Table)
    assert (table.kind, table.header_rows) == ("people", (4, 5))
    assert table.rows == (7, 8, 9, 10)
    assert table.year == 2025
    assert table.mapping == {
        0: "number",
        1: "name",
        2: "birth_male",
        3: "birth_female",
        4: "identity",
        5: "position",
        6: "unit",
    }


def test_a_header_in_the_middle_is_not_a_person() -> None:
    table = found(HEADER, PEOPLE[0], (), HEADER, PEOPLE[1])
    assert table.rows == (1, 4)


def test_section_rows_are_not_people() -> None:
    table = found(
        ("TT", "Họ và tên", "Ngày sinh"),
        ("I", "Phòng Tổ chức"),
        (1, "Lê An", "1975"),
        ("II. Văn phòng",),
        (2, "Lê Bình", "1976"),
    )
    assert table.rows == (2, 4)
    assert labels(table) == {1: "Phòng Tổ chức", 3: "Văn phòng"}


def test_people_after_a_subtotal_are_still_people() -> None:
    table = found(
        HEADER,
        PEOPLE[0],
        ("Cộng: 1 người",),
        PEOPLE[1],
        ("Tổng cộng: 2",),
        ("", "NGƯỜI LẬP", "", "GIÁM ĐỐC"),
        ("", "Lê Văn Lập", "", "Mai Ký"),
    )
    assert table.rows == (1, 3)


def test_a_person_whose_name_sounds_like_a_total_is_kept() -> None:
    table = found(
        HEADER, (1, "Tống Thị Cộng", "1975", "Phòng"), (2, "Chu Tích An", "1980", "Phòng")
    )
    assert table.rows == (1, 2)


def test_no_header_needs_values_that_tell() -> None:
    people = [
        (1000 + i, "Nguyễn Văn", given, f"1{i}/02/199{i}", "K1")
        for i, given in enumerate(("An", "Bình", "Cúc", "Dũng", "Hà", "Lan"))
    ]
    table = found(*people)
    assert table.header_rows == ()
    assert table.mapping == {0: "code", 1: "family", 2: "given", 3: "birth_date"}
    assert len(table.rows) == 6


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ([("Họ tên:", "%TenSV"), ("Lớp", "%MaLop", "%Khoa")], "mẫu"),
        ([("Mã số", "Danh hiệu"), (1, "Lao động tiên tiến")], "họ tên"),
        ([("", ""), ("",)], "trống"),
        (
            [("STT", "Họ và tên", "Giá"), (1, "bút bi xanh loại 2", 5), (2, "vở 96 trang", 9)],
            "không chứa tên người",
        ),
    ],
)
def test_what_is_no_list_is_refused_with_a_reason(rows: list[Cells], why: str) -> None:
    assert why in refused(*rows)


def test_percent_signs_in_a_pay_list_are_no_template() -> None:
    header = ("TT", "Họ tên", "%TNVK", "%PC CÔNG VỤ", "%PC")
    assert found(header, (1, "Lê An", 5, 25, 10)).rows == (1,)


def test_pay_figures_are_not_taken_for_positions() -> None:
    table = found(("TT", "Họ tên", "CV"), (1, "Lê An", 0.5), (2, "Lê Bình", 0.3))
    assert table.column_of("position") is None


def test_an_award_list_is_told_by_its_columns() -> None:
    row = (1, "Lê An", "1975", "Văn phòng", "LĐTT", 2024, "1/QĐ", "2024-12-20")
    table = found(AWARD_HEADER, row)
    assert table.kind == "awards"
    assert table.column_of("decision_date") == 7


def test_the_officers_mapping_replaces_the_guess() -> None:
    table = find_table(Grid("Sheet1", (HEADER, *PEOPLE)), {1: "name", 3: "position"})
    assert isinstance(table, Table)
    assert table.mapping == {1: "name", 3: "position"}


CELLS = st.one_of(st.text(max_size=12), st.floats(allow_nan=False), st.none(), st.dates())


@given(st.lists(st.lists(CELLS, max_size=6), max_size=12))
def test_no_sheet_breaks_the_finder(rows: list[list[object]]) -> None:
    assert find_table(Grid("Sheet1", rows)) is not None


@given(st.lists(st.lists(CELLS, max_size=4), max_size=5))
def test_junk_above_a_list_does_not_hide_it(junk: list[list[object]]) -> None:
    table = found(*junk, (), HEADER, *PEOPLE)
    assert len(table.rows) >= 2


def test_the_right_sheet_of_several_is_written(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", (HEADER, *PEOPLE), sheet="Danh sách")
    assert [grid.name for grid in read_grids(path)] == ["Danh sách"]


@pytest.mark.parametrize(
    "title",
    [
        "Họ tên CBCC",
        "Họ và tên CB, CC, VC",
        "HỌ VÀ TÊN CBVC",
        "Họ, tên đệm và tên",
        "Tên công chức",
        "Ông (bà)",
        "Danh tính",
    ],
)
def test_names_are_found_whatever_their_column_is_called(title: str) -> None:
    table = found(("STT", title, "Ngày sinh", "Đơn vị"), *PEOPLE)
    assert table.header_rows == (0,)
    assert table.column_of("name") == 1
    assert table.rows == (1, 2)


def test_the_birth_date_may_stand_in_three_columns() -> None:
    merged = (Span(0, 2, 0, 4), Span(0, 0, 1, 0), Span(0, 1, 1, 1))
    rows = (
        ("TT", "Họ và tên", "Ngày sinh"),
        ("", "", "Ngày", "Tháng", "Năm"),
        (1, "Lê An", 5, 6, 1980),
        (2, "Mai Bình", "", "", 1975),
    )
    table = find_table(Grid("Sheet1", rows, merged))
    assert isinstance(table, Table)
    read = [row.values["birth_date"] for row in RowReader(table).rows()]
    assert read == ["1980-06-05", "1975"]


@pytest.mark.parametrize("mark", ["II", "II.1", "1.1", "A.", "*", "-"])
def test_sections_come_under_many_marks(mark: str) -> None:
    table = found(
        ("TT", "Họ và tên", "Ngày sinh"),
        (1, "Lê An", "1975"),
        (mark, "Tổ Thu ngân"),
        (2, "Lê Bình", "1976"),
    )
    assert table.rows == (1, 3)
    assert labels(table) == {2: "Tổ Thu ngân"}


def test_a_banner_across_the_list_is_a_section() -> None:
    rows = (("TT", "Họ và tên", "Ngày sinh"), ("PHÒNG VĂN HÓA",), (1, "Lê An", "1975"))
    table = find_table(Grid("Sheet1", rows, (Span(1, 0, 1, 2),)))
    assert isinstance(table, Table)
    assert labels(table) == {1: "PHÒNG VĂN HÓA"}


def test_address_and_remarks_are_not_part_of_a_name() -> None:
    table = found(
        ("STT", "Họ và tên", "Ngày sinh"),
        (1, "Bà Trần Thị Tâm", "1975"),
        (2, "Lý Thị Mốc (nghỉ hưu)", "1976"),
        (3, "Ông Ích Khiêm", "1977"),
        (4, "Ông Đình Kỳ", "1978"),
    )
    read = [row.values for row in RowReader(table).rows()]
    assert (read[0]["name"], read[0]["sex"]) == ("Trần Thị Tâm", "Nữ")
    assert (read[1]["name"], read[1]["note"]) == ("Lý Thị Mốc", "nghỉ hưu")
    assert [row["name"] for row in read[2:]] == ["Ông Ích Khiêm", "Ông Đình Kỳ"]


@pytest.mark.parametrize(
    ("name", "severity"),
    [("12345", "error"), ("Nguyễn V@n An", "warning"), ("Phòng Tổ chức", "warning")],
)
def test_what_is_no_name_is_told(name: str, severity: str) -> None:
    table = found(
        ("STT", "Họ và tên", "Ngày sinh"), (1, "Trần Thị Tâm", "1975"), (2, name, "1976")
    )
    (doubt,) = [p for row in RowReader(table).rows() for p in row.problems]
    assert (doubt.row, doubt.severity) == (3, severity)


@pytest.mark.parametrize("rows", [3, 12])
def test_a_list_without_a_header_may_be_short(rows: int) -> None:
    names = ("Trần Thị Tâm", "Lý Thị Mốc", "Nguyễn Văn An", "Lê Văn Kế")
    table = found(
        *(
            (
                n + 1,
                names[n % 4],
                ("Nữ", "Nam")[n // 2 % 2],
                dt.date(1975 + n, 4, 3),
                "Phòng Hành chính",
                "CV",
            )
            for n in range(rows)
        )
    )
    assert len(table.rows) == rows
    assert set(table.mapping.values()) >= {"name", "sex", "birth_date", "unit"}


def test_three_headers_of_one_birth_date() -> None:
    table = found(
        ("STT", "Họ và tên", "Ngày", "Tháng", "Năm sinh"),
        (1, "Trần Thị Tâm", 5, 2, 1975),
        (2, "Lý Thị Mốc", 6, 3, 1976),
    )
    read = [row.values for row in RowReader(table).rows()]
    assert [row["birth_date"] for row in read] == ["1975-02-05", "1976-03-06"]


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("QĐ", "decision_number"),
        ("Số, ngày, tháng QĐ khen thưởng", "decision_number"),
        ("Theo QĐ số", "decision_number"),
        ("Căn cứ", "decision_number"),
        ("Năm học", "year"),
        ("Tổ chuyên môn", "unit"),
        ("Tên trường", "unit"),
    ],
)
def test_headers_officers_use(header: str, field: str) -> None:
    guess = guess_field(header)
    assert guess is not None
    assert guess[0] == field


def test_a_unit_alone_under_the_title_is_that_of_the_list() -> None:
    table = found(
        ("SỞ NỘI VỤ",),
        ("DANH SÁCH CÁN BỘ",),
        ("Phòng Tổ chức",),
        ("STT", "Họ và tên", "Ngày sinh"),
        (1, "Trần Thị Tâm", "1975"),
    )
    assert table.unit == "Phòng Tổ chức"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Ths. Hoa Mộc Lan", "Hoa Mộc Lan"),
        ("PGS.TS Giáp Văn Cương", "Giáp Văn Cương"),
        ("BSCKII. Nguyễn Thị Hoà", "Nguyễn Thị Hoà"),
        ("Thượng tá Lê Văn An", "Lê Văn An"),
        ("Đỗ Đ. Đăng", "Đỗ Đ. Đăng"),
    ],
)
def test_degrees_are_not_part_of_a_name(written: str, name: str) -> None:
    table = found(("STT", "Họ và tên", "Ngày sinh"), (1, written, "1975"), (2, "Lê An", "1976"))
    row = next(RowReader(table).rows())
    assert row.values["name"] == name


def test_what_a_person_belongs_to_is_the_unit() -> None:
    table = found(
        ("STT", "Họ và tên", "Ngày sinh", "Trực thuộc"), (1, "Trần Thị Tâm", "1975", "P1")
    )
    assert table.mapping[3] == "unit"
