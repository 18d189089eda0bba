from dataclasses import replace

import pytest

from tdkt_desktop.operations.law.vocabulary import vocabulary
from tdkt_desktop.sheets.files.grids import Grid, Span
from tdkt_desktop.sheets.lists.finding import find_tables
from tdkt_desktop.sheets.lists.records import Edits
from tdkt_desktop.sheets.lists.row_reader import RowReader
from tdkt_desktop.sheets.lists.tables import Asked, NoTable, Table
from tests.workbooks import Cells

WORDS = vocabulary()
HEADER = ("STT", "Họ và tên", "Ngày sinh", "Đơn vị")
AN = (1, "Nguyễn Văn An", "01/02/1975", "Phòng Tổ chức")
BINH = (2, "Trần Thị Bình", "1980", "Văn phòng")
CUONG = (3, "Lê Văn Cường", "03/04/1990", "Văn phòng")


def found(*rows: Cells, asked: Asked | None = None) -> list[Table]:
    tables = find_tables(Grid("Sheet1", rows), WORDS, asked or Asked())
    return [table for table in tables if isinstance(table, Table)]


def values(table: Table, edits: Edits | None = None) -> list[dict[str, str]]:
    return [row.values for row in RowReader(table, WORDS, edits or Edits()).rows()]


def test_two_lists_under_each_other_are_two() -> None:
    first, second = found(
        ("DANH SÁCH A",),
        HEADER,
        AN,
        BINH,
        ("Tổng cộng: 2",),
        (),
        ("DANH SÁCH B",),
        ("TT", "Chức vụ", "Họ và tên", "Năm sinh"),
        (1, "Kế toán", "Lê Văn Cường", 1990),
    )
    assert (first.rows, second.rows) == ((2, 3), (8,))
    assert second.title == "DANH SÁCH B" or "DANH SÁCH B" in second.title
    assert values(second)[0]["position"] == "Kế toán"


def test_two_lists_beside_each_other_are_two() -> None:
    short = HEADER[:3]
    first, second = found((*short, "", *short), (*AN[:3], "", *CUONG[:3]), (*BINH[:3],))
    assert [row["name"] for row in values(first)] == ["Nguyễn Văn An", "Trần Thị Bình"]
    assert [row["name"] for row in values(second)] == ["Lê Văn Cường"]


def test_a_key_and_its_value_above_give_the_unit() -> None:
    (table,) = found(("Đơn vị:", "Phòng Tổ chức"), HEADER[:3], AN[:3], BINH[:3])
    assert {row["unit"] for row in values(table)} == {"Phòng Tổ chức"}


def test_a_unit_written_once_is_meant_downward() -> None:
    rows: list[Cells] = [("STT", "Đơn vị", "Họ và tên")]
    names = ("Lê An", "Lê Bình", "Lê Cường", "Lê Dung", "Lê Em")
    rows += [(n, {0: "Phòng A", 3: "Phòng B"}.get(n, ""), name) for n, name in enumerate(names)]
    (table,) = found(*rows)
    assert [row["unit"] for row in values(table)] == ["Phòng A"] * 3 + ["Phòng B"] * 2


def test_some_empty_units_are_not_filled() -> None:
    rows = [(n, "Lê An", "1975", "Phòng A" if n % 2 else "") for n in range(8)]
    (table,) = found(HEADER, *rows)
    assert sum("unit" in row for row in values(table)) == 4


def test_sections_nest_by_their_marks() -> None:
    (table,) = found(
        ("DANH SÁCH KHEN THƯỞNG NĂM 2024",),
        ("TT", "Họ và tên", "Ngày sinh"),
        ("I. PHÒNG TỔ CHỨC",),
        ("1. Lao động tiên tiến (1 người)",),
        (1, *AN[1:3]),
        ("2. Chiến sĩ thi đua cơ sở",),
        (1, *AN[1:3]),
        ("II. VĂN PHÒNG",),
        ("1. Lao động tiên tiến",),
        (1, *BINH[1:3]),
    )
    rows = list(RowReader(table, WORDS).rows())
    assert [row.values["unit"] for row in rows] == ["Phòng Tổ chức"] * 2 + ["Văn phòng"]
    assert [row.mentions[0].text for row in rows] == [
        "Lao động tiên tiến",
        "Chiến sĩ thi đua cơ sở",
        "Lao động tiên tiến",
    ]


def test_a_section_may_say_who_receives() -> None:
    (table,) = found(
        ("STT", "Tên tập thể, cá nhân", "Danh hiệu", "Năm"),
        ("A", "TẬP THỂ"),
        (1, "Phòng Tổ chức", "TTLĐXS", 2024),
        ("B", "CÁ NHÂN"),
        (1, "Nguyễn Văn An", "LĐTT", 2024),
    )
    assert [row["subject"] for row in values(table)] == ["TAP_THE", "CA_NHAN"]


def test_hidden_rows_are_taken_only_when_asked_for() -> None:
    grid = Grid("Sheet1", (HEADER, AN, BINH, CUONG), hidden_rows=frozenset({2}))
    (table,) = find_tables(grid, WORDS)
    assert isinstance(table, Table)
    assert (table.rows, table.hidden) == ((1, 3), (2,))
    (all_of_it,) = find_tables(grid, WORDS, Asked(hidden=True))
    assert isinstance(all_of_it, Table)
    assert all_of_it.rows == (1, 2, 3)


def test_a_form_is_said_to_be_one() -> None:
    labels = (("Họ và tên:", "Lê An"), ("Ngày sinh:", "1/2/1975"), ("Chức vụ: Kế toán",))
    (none,) = find_tables(Grid("P1", (("PHIẾU ĐÁNH GIÁ",), *labels)), WORDS)
    assert isinstance(none, NoTable)
    assert none.form
    assert "phiếu" in none.reason


def test_a_catalogue_is_said_to_be_one() -> None:
    (none,) = find_tables(Grid("DonVi", (("idDonVi", "tenDonVi"), (1, "Phòng A"))), WORDS)
    assert isinstance(none, NoTable)
    assert "danh mục" in none.reason
    (units,) = found(("idDonVi", "tenDonVi"), (1, "Phòng A"), asked=Asked(kind="units"))
    assert [row["unit"] for row in values(units)] == ["Phòng A"]


def test_text_that_lost_its_accents_is_told() -> None:
    rows = (
        ("STT", "H? v? t?n", "Ng?y sinh", "??n v?"),
        (1, "Nguy?n V?n An", "", "Ph?ng"),
        (2, "Tr?n Th? B?nh", "", "V?n ph?ng"),
    )
    (none,) = find_tables(Grid("a", rows), WORDS)
    assert isinstance(none, NoTable)
    assert "mất dấu" in none.reason


OLD = (
    ("STT", "Hä vµ tªn", "Ngµy sinh", "§¬n vÞ"),
    (1, "NguyÔn V¨n An", "01/02/1975", "Phßng Tæ chøc"),
    (2, "TrÇn ThÞ B×nh", "1980", "V¨n phßng"),
)


def test_an_old_list_is_read_with_before_and_after() -> None:
    (table,) = found(*OLD)
    assert [c.encoding for c in table.columns] == ["unicode", "tcvn3", "unicode", "tcvn3"]
    reader = RowReader(table, WORDS)
    assert [row.values["name"] for row in reader.rows()] == ["Nguyễn Văn An", "Trần Thị Bình"]
    note = next(n for n in reader.notes() if n.field == "name")
    assert "“NguyÔn V¨n An” → “Nguyễn Văn An” (2 ô" in note.message


def test_a_mixed_column_is_read_row_by_row() -> None:
    (table,) = found(HEADER, AN, OLD[1], (3, "Lª Thñy Tó", "1990", "V¨n phßng"), CUONG)
    names = [row["name"] for row in values(table)]
    assert names == ["Nguyễn Văn An", "Nguyễn Văn An", "Lê Thủy Tú", "Lê Văn Cường"]
    assert table.columns[1].encoding == "mixed"


def test_letters_gone_for_good_are_told_at_their_cell() -> None:
    lost = (3, "NguyÔn V\ufffdn B×nh", "1990", "Phßng Tæ chøc")
    (table,) = found(*OLD, lost)
    problems = [p for row in RowReader(table, WORDS).rows() for p in row.problems]
    assert [(p.row, p.column) for p in problems] == [(4, "Họ và tên")]
    assert "1 chữ" in problems[0].message


def swapped_column() -> tuple[Cells, ...]:
    import datetime as dt

    return (
        HEADER,
        (1, "Lê An", dt.date(1975, 2, 3), "Phòng A"),
        (2, "Lê Bình", "25/12/1980", "Phòng A"),
        (3, "Lê Cường", dt.date(1990, 11, 5), "Phòng A"),
    )


def test_a_half_turned_column_of_dates_is_told_and_put_right_at_once() -> None:
    (table,) = found(*swapped_column())
    assert table.swapped == {2}
    reader = RowReader(table, WORDS)
    proposals = [p.proposal for row in reader.rows() for p in row.problems]
    assert proposals == ["02/03/1975", "11/05/1990"]
    assert any("đảo ngày và tháng" in note.message for note in reader.notes())
    turned = values(table, Edits(swapped=frozenset({2})))
    assert [row["birth_date"] for row in turned] == ["1975-03-02", "1980-12-25", "1990-05-11"]


@pytest.mark.parametrize("extra", [(4, "Lê Dung", "05/06/1988", "Phòng A")])
def test_a_column_with_honest_dates_is_left_alone(extra: Cells) -> None:
    (table,) = found(*swapped_column(), extra)
    assert not table.swapped


def test_repairs_constants_and_case_are_followed() -> None:
    (table,) = found(HEADER, (1, "NGUYỄN VĂN AN", "30/02/1975", ""), BINH)
    edits = Edits(
        repairs={2: {"birth_date": "28/02/1975"}}, constants={"unit": "Thanh tra"}, title_case=True
    )
    assert values(table, edits)[0] == {
        "name": "Nguyễn Văn An",
        "birth_date": "1975-02-28",
        "unit": "Thanh tra",
    }
    assert values(table, edits)[1]["unit"] == "Văn phòng"


def test_a_formula_without_a_result_is_told_where_it_stands() -> None:
    grid = Grid("Sheet1", (HEADER, (1, "Lê An", "", "Phòng A")), uncomputed=frozenset({(1, 2)}))
    (table,) = find_tables(grid, WORDS)
    assert isinstance(table, Table)
    (row,) = RowReader(table, WORDS).rows()
    assert [(p.row, p.column) for p in row.problems] == [(2, "Ngày sinh")]
    assert "công thức" in row.problems[0].message


def test_a_header_over_two_columns_names_both_halves() -> None:
    rows = (("TT", "Họ và tên", "", "Năm sinh"), (1, "Phạm Thị", "Dung", 1988))
    grid = Grid("Sheet1", rows, (Span(0, 1, 0, 2),))
    (table,) = find_tables(grid, WORDS)
    assert isinstance(table, Table)
    assert values(table)[0]["name"] == "Phạm Thị Dung"
    assert values(replace(table))[0]["birth_date"] == "1988"


@pytest.mark.parametrize(
    ("title", "years"),
    [
        ("DANH SÁCH LAO ĐỘNG TIÊN TIẾN NĂM 2023", (2023, None)),
        ("DANH SÁCH LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2023-2024", (2023, 2024)),
        ("NĂM HỌC 2023 – 24", (2023, 2024)),
        (
            "DANH SÁCH ĐẠT LĐTT NĂM 2023\n(Kèm theo QĐ số 1/QĐ ngày 05 tháng 01 năm 2024)",
            (2023, None),
        ),
        ("DANH SÁCH CÁN BỘ\nHà Nội, ngày 5 tháng 1 năm 2024", (None, None)),
        ("(Ban hành theo Thông tư năm 2019)", (None, None)),
        ("KHEN THƯỞNG 5 NĂM 2019-2023", (None, None)),
    ],
)
def test_the_year_of_a_title_is_the_lists_own(
    title: str, years: tuple[int | None, int | None]
) -> None:
    (table,) = found(*((line,) for line in title.splitlines()), HEADER, AN, BINH)
    assert (table.year, table.year_to) == years


def test_a_list_without_a_title_of_its_own_stands_under_the_first() -> None:
    first, second = found(
        ("DANH SÁCH TẶNG GIẤY KHEN NĂM 2023",),
        ("I. Cá nhân",),
        HEADER,
        AN,
        BINH,
        (),
        ("II. Cá nhân ngoài ngành",),
        ("TT", "Chức vụ", "Họ và tên", "Năm sinh"),
        (1, "Kế toán", "Lê Văn Cường", 1990),
    )
    assert (first.year, second.year) == (2023, 2023)
    assert "GIẤY KHEN" in second.title


def test_a_first_record_is_no_header() -> None:
    (table,) = found(
        ("STT", "Đồng nghiệp", "Nữ", "CV", "Ngày sinh"),
        (1, "Nguyễn Văn An", "Nữ", "CV", "01/02/1975"),
        (2, "Trần Thị Bình", "Nữ", "CV", "01/02/1985"),
        (3, "Lê Văn Cường", "", "CV", "01/02/1985"),
    )
    assert table.rows == (1, 2, 3)
    assert values(table)[0]["name"] == "Nguyễn Văn An"


WIDE = ("STT", "Họ và tên", "Chức vụ", "Số con")


def test_totals_of_parts_are_no_people_and_end_nothing() -> None:
    (table,) = found(
        WIDE,
        ("I", "Phòng Tổ chức", "", 2),
        (1, "Nguyễn Văn An", "Trưởng phòng", 1),
        (2, "Tống Thị Bình", "Chuyên viên", 1),
        ("", "Cộng phòng Tổ chức", "", 2),
        ("II", "Văn phòng", "(01 người)"),
        (1, "Công Văn Cường", "Kế toán", 2),
        ("", "Cộng", "", 2),
        ("", "Tổng cộng", "", 4),
    )
    rows = values(table)
    assert [row["name"] for row in rows] == ["Nguyễn Văn An", "Tống Thị Bình", "Công Văn Cường"]
    assert [row["unit"] for row in rows] == ["Phòng Tổ chức", "Phòng Tổ chức", "Văn phòng"]


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        (("", "Ban Lãnh đạo:"), "Ban Lãnh đạo"),
        (("* Đội Nghiệp vụ (02 người)",), "Đội Nghiệp vụ"),
        (("", "- Kho bạc"), "Kho bạc"),
        (("Khối văn phòng",), "Khối văn phòng"),
        ((1, "Phòng Tổ chức"), "Phòng Tổ chức"),
    ],
)
def test_a_unit_alone_in_a_row_heads_the_people_under_it(heading: Cells, unit: str) -> None:
    (table,) = found(
        WIDE, heading, (1, "Nguyễn Văn An", "Chuyên viên"), (2, "Trần Thị Bình", "Chuyên viên")
    )
    assert [row["unit"] for row in values(table)] == [unit, unit]


def test_units_that_are_the_records_stay_records() -> None:
    (table,) = found(
        ("DANH SÁCH TẬP THỂ ĐẠT TẬP THỂ LAO ĐỘNG TIÊN TIẾN NĂM 2023",),
        ("STT", "Tên tập thể", "Danh hiệu"),
        (1, "Phòng Tổ chức"),
        (2, "Văn phòng", "Tập thể lao động tiên tiến"),
    )
    assert len(table.rows) == 2


@pytest.mark.parametrize("heading", ["VIÊN CHỨC", "Cán bộ, công chức", "HỢP ĐỒNG LAO ĐỘNG"])
def test_employment_is_no_unit(heading: str) -> None:
    (table,) = found(("STT", "Họ và tên", "Chức vụ"), ("I", heading), (1, "Nguyễn Văn An", "CV"))
    assert "unit" not in values(table)[0]


def test_parts_of_parts_keep_their_whole() -> None:
    (table,) = found(
        ("STT", "Họ và tên", "Chức vụ"),
        ("II", "Chi cục Văn thư"),
        ("II.1", "Phòng Hành chính"),
        (1, "Nguyễn Văn An", "CV"),
        ("III", "Thanh tra Sở"),
        (1, "Trần Thị Bình", "CV"),
    )
    assert [row["unit"] for row in values(table)] == ["Phòng Hành chính", "Thanh tra Sở"]


def test_a_column_of_awards_is_known_by_what_it_holds() -> None:
    (table,) = found(
        ("STT", "Họ và tên", "Ngày sinh", "Các mặt"),
        (1, "Trần Thị Tâm", "1975", "LĐTT 2020, 2021"),
        (2, "Lý Thị Mốc", "1976", "CSTĐCS năm 2022"),
        (3, "Lê Thị Mai", "1976", ""),
    )
    assert table.mapping[3] == "kind"


def test_achievements_that_are_awards_are_taken_as_such() -> None:
    (table,) = found(
        ("STT", "Họ và tên", "Ngày sinh", "Thành tích đã đạt được"),
        (1, "Trần Thị Tâm", "1975", "LĐTT 2020, 2021; gì đó lạ"),
        (2, "Lý Thị Mốc", "1976", "CSTĐCS năm 2022"),
    )
    assert table.mapping[3] == "kind"


def test_an_empty_year_beside_years_of_awards_is_one_of_them() -> None:
    (table,) = found(
        ("STT", "Họ và tên", "2021", "2022"),
        (1, "Trần Thị Tâm", "LĐTT", "nghỉ thai sản"),
        (2, "Lý Thị Mốc", "LĐTT", ""),
    )
    assert (table.mapping[2], table.mapping[3]) == ("by_year", "by_year")


LIST = ("STT", "Họ và tên", "Đơn vị")


def test_stacked_lists_of_one_header_each_have_their_title() -> None:
    first, second = found(
        ("DANH SÁCH ĐẠT CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2023",),
        LIST,
        (1, "Lê Văn Một", "P1"),
        ("DANH SÁCH ĐẠT LAO ĐỘNG TIÊN TIẾN NĂM 2022",),
        LIST,
        (1, "Trần Thị Hai", "P1"),
    )
    assert (first.year, second.year) == (2023, 2022)
    assert "TIÊN TIẾN" in second.title
    assert "CHIẾN SĨ" not in second.title


def test_stacked_lists_each_have_their_unit() -> None:
    short = ("STT", "Họ và tên", "Ngày sinh")
    first, second = found(
        ("Đơn vị: Văn phòng",),
        short,
        (1, "Lê Văn Một", "1975"),
        ("Đơn vị: Thanh tra",),
        short,
        (1, "Trần Thị Hai", "1976"),
    )
    assert (first.unit, second.unit) == ("Văn phòng", "Thanh tra")


@pytest.mark.parametrize("key", ["Khoa: Nội", "Tên phòng: Khoa Nội", "Đơn vị: Khoa Nội"])
def test_a_keyed_heading_gives_the_unit(key: str) -> None:
    (table,) = found(WIDE, (key,), (1, "Nguyễn Văn An", "CV"), (2, "Trần Thị Bình", "CV"))
    assert {row["unit"] for row in values(table)} == {"Khoa Nội"}


def test_headings_count_where_a_column_of_units_is_empty() -> None:
    (table,) = found(
        HEADER,
        ("I", "Phòng A"),
        (1, "Nguyễn Văn An", "1975", ""),
        (2, "Trần Thị Bình", "1976", "Biệt phái Sở Y tế"),
        ("II", "Phòng B"),
        (1, "Lê Văn Cường", "1977", ""),
    )
    assert [row["unit"] for row in values(table)] == ["Phòng A", "Biệt phái Sở Y tế", "Phòng B"]


def test_rows_go_on_with_the_person_above() -> None:
    (table,) = found(
        ("TT", "Họ và tên", "Danh hiệu", "Năm"),
        (1, "Mai An Tiêm", "LĐTT", 2019),
        ("", "", "LĐTT", 2020),
        ("", "", "CSTĐCS", 2021),
        (2, "Lê Văn Cường", "LĐTT", 2020),
    )
    rows = values(table)
    assert [row["name"] for row in rows] == ["Mai An Tiêm"] * 3 + ["Lê Văn Cường"]
    assert [row["year"] for row in rows] == ["2019", "2020", "2021", "2020"]


def test_vacant_posts_are_no_people() -> None:
    (table,) = found(
        WIDE,
        (1, "Khuyết", "Trưởng phòng"),
        (2, "Trần Thị Bình", "CV"),
        (3, "Chưa tuyển dụng", "CV"),
    )
    assert [row["name"] for row in values(table)] == ["Trần Thị Bình"]


def test_signs_for_the_same_repeat_the_cell_above() -> None:
    (table,) = found(HEADER, AN, (2, "Trần Thị Bình", "1980", '"'), (3, "Lê Văn Ba", "1981", "nt"))
    assert {row["unit"] for row in values(table)} == {"Phòng Tổ chức"}


def test_units_written_once_may_be_what_is_counted() -> None:
    (table,) = found(
        ("STT", "Đơn vị", "Họ và tên", "Chức vụ"),
        (1, "Phòng A", "Lê Văn Một", "CV"),
        ("", "", "Trần Thị Hai", "CV"),
    )
    assert [row["unit"] for row in values(table)] == ["Phòng A", "Phòng A"]


def test_lists_beside_each_other_need_no_gap() -> None:
    half = ("STT", "Họ và tên")
    tables = found(
        (*half, *half), (1, "Lê Văn Một", 3, "Lê Văn Ba"), (2, "Lê Văn Hai", 4, "Vũ Tư")
    )
    assert [row["name"] for table in tables for row in values(table)] == [
        "Lê Văn Một",
        "Lê Văn Hai",
        "Lê Văn Ba",
        "Vũ Tư",
    ]


def test_what_people_say_of_themselves_is_no_rating() -> None:
    (table,) = found(
        ("STT", "Họ và tên", "Cá nhân tự xếp loại", "Hiệu trưởng xếp loại"),
        (1, "Lê Văn Một", "HTXSNV", "HTTNV"),
    )
    assert (table.mapping.get(2), table.mapping[3]) == (None, "rating")


def test_rows_for_units_may_be_rated_under_their_own_header() -> None:
    (table,) = found(
        ("KẾT QUẢ XẾP LOẠI NĂM 2024",),
        ("STT", "Tên đơn vị", "Xếp loại"),
        (1, "Phòng A", "HTTNV"),
        (2, "Phòng B", "HTXSNV"),
    )
    assert table.kind == "ratings"


def test_birth_years_may_stand_under_the_sexes() -> None:
    (table,) = found(
        ("STT", "Họ và tên", "Nam", "Nữ"),
        (1, "Lê Văn Một", 1975, ""),
        (2, "Trần Thị Hai", "", 1980),
    )
    assert [(row["sex"], row["birth_date"]) for row in values(table)] == [
        ("Nam", "1975"),
        ("Nữ", "1980"),
    ]


def test_a_tally_of_units_gives_them_no_awards() -> None:
    tables = found(
        ("STT", "Đơn vị", "LĐTT", "CSTĐCS"), (1, "Phòng A", 12, 1), (2, "Phòng B", 5, 1)
    )
    assert not any("tick_kind" in table.mapping.values() for table in tables)


def test_a_raised_figure_is_no_number_and_breaks_nothing() -> None:
    assert found(WIDE, ("²", "Phòng Tổ chức"), (1, "Nguyễn Văn An", "CV"))
    assert found(("STT", "Đơn vị", "LĐTT", "Danh hiệu"), (1, "Phòng A", "²", "LĐTT"))
    found(*((f"{n}²", "Trần Thị Tâm", "1/2/1975") for n in ("", "", "")))
