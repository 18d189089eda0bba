"""Decisions in the shapes offices write them: what a careful officer would enter of each."""

from pathlib import Path

import pytest

from tdkt_desktop.documents.reading.reading import read_paper
from tdkt_desktop.operations.importing.decisions.read_decision import ReadAward, ReadDecision
from tdkt_desktop.operations.importing.decisions.reader import read_decisions
from tdkt_desktop.operations.law.vocabulary import vocabulary
from tests.papers import Paper, paragraph, run

Told = tuple[str, str, str, str]


def decisions_of(paper: Paper, tmp_path: Path) -> list[ReadDecision]:
    path = paper.save(tmp_path / "a.docx")
    return read_decisions(read_paper(path.read_bytes(), path.name), vocabulary())


def decision_of(paper: Paper, tmp_path: Path) -> ReadDecision:
    (made,) = decisions_of(paper, tmp_path)
    return made


def told(awards: list[ReadAward]) -> list[Told]:
    return [(a.name, a.kind, a.position, a.unit) for a in awards]


def about(decision: ReadDecision) -> list[str]:
    return [doubt.about for doubt in decision.doubts]


# -- the head and the foot ---------------------------------------------------------------


def test_a_head_in_a_table(tmp_path: Path) -> None:
    first = "Điều 1. Tặng Giấy khen của Giám đốc Sở năm 2023 cho ông Lê Văn Bảy, Lái xe."
    made = decision_of(
        Paper().head().body("Về việc tặng Giấy khen", first).foot("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"),
        tmp_path,
    )
    assert (made.number, made.date) == ("55/QĐ-SCT", "2024-01-05")
    assert made.authority == "Giám đốc Sở Công thương tỉnh Lâm Hải"
    assert (made.signs_for, made.signer_title) == ("KT. Giám đốc", "Phó Giám đốc")
    assert (made.signer, made.summary) == ("Trần Văn Giám", "Về việc tặng Giấy khen")
    assert about(made) == []


def test_a_head_of_tabs_and_spaces(tmp_path: Path) -> None:
    paper = Paper().line(
        "ỦY BAN NHÂN DÂN\t      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        " XÃ THẠCH HÀ\t           Độc lập - Tự do - Hạnh phúc",
        "Số: 09 /QĐ-UBND\t\tThạch Hà, ngày 3 tháng 2 năm 2025",
    )
    first = "Điều 1. Tặng Giấy khen cho bà Ngô Thị Tám, Công chức, đã có thành tích năm 2024."
    paper.body("V/v tặng Giấy khen", first, office="CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ")
    paper.line("\t\t\t\t\tCHỦ TỊCH", "Nơi nhận:", "- Lưu: VT.", "          Vi Văn Hoạch")
    made = decision_of(paper, tmp_path)
    assert (made.number, made.date) == ("09/QĐ-UBND", "2025-02-03")
    assert made.authority == "Chủ tịch Ủy ban nhân dân xã Thạch Hà"
    assert (made.signer, made.signer_title) == ("Vi Văn Hoạch", "Chủ tịch")
    assert [(a.kind, a.year) for a in made.awards] == [("GK_XA", 2024)]


def test_a_head_in_text_boxes(tmp_path: Path) -> None:
    def box(*texts: str) -> str:
        inside = "".join(paragraph(run(text)) for text in texts)
        return (
            '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:pict>'
            f"<w:txbxContent>{inside}</w:txbxContent></w:pict></w:r>"
        )

    left = box("UBND TỈNH LÂM HẢI", "SỞ CÔNG THƯƠNG", "Số: 8/QĐ-SCT")
    right = box("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Lâm Hải, ngày 12 tháng 12 năm 2023")
    paper = Paper().xml(paragraph(left + right))
    first = "Điều 1. Tặng Giấy khen của Giám đốc Sở năm 2023 cho ông Lê Văn Bảy, Lái xe."
    made = decision_of(paper.body("Về việc tặng Giấy khen", first).foot(), tmp_path)
    assert (made.number, made.date) == ("8/QĐ-SCT", "2023-12-12")


def test_blanks_and_a_draft_are_said(tmp_path: Path) -> None:
    paper = (
        Paper()
        .line("DỰ THẢO")
        .head(number="Số:       /QĐ-SCT", day="Lâm Hải, ngày      tháng 12 năm 2022")
    )
    first = "Điều 1. Tặng Giấy khen của Giám đốc Sở năm 2022 cho ông Lê Văn Bảy, Lái xe."
    made = decision_of(paper.body("Về việc tặng Giấy khen", first).foot(), tmp_path)
    assert (made.number, made.date) == ("", "2022-12")
    assert about(made) == ["draft", "number", "date"]


def test_a_number_of_the_annex_is_compared(tmp_path: Path) -> None:
    first = "Điều 1. Công nhận danh hiệu Lao động tiên tiến năm 2023 cho 01 cá nhân."
    paper = Paper().head().body("Về việc công nhận danh hiệu", first).foot().new_page()
    paper.line("DANH SÁCH", "(Kèm theo Quyết định số 56/QĐ-SCT ngày 05/01/2024 của Giám đốc Sở)")
    made = decision_of(paper.table((("TT", "Họ và tên"), ("1", "Lê Văn Bảy"))), tmp_path)
    assert made.number == "55/QĐ-SCT"
    assert about(made) == ["number"]


# -- who is listed where -----------------------------------------------------------------


def test_lists_in_an_article_under_headings(tmp_path: Path) -> None:
    first = (
        "Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 02 tập thể, 02 cá nhân và "
        "01 hộ gia đình đã có thành tích xuất sắc năm 2023, cụ thể như sau:"
    )
    listed = (
        "I. Tập thể",
        "1. Phòng Phổ biến, giáo dục pháp luật, Sở Tư pháp;",
        "2. Công an tỉnh.",
        "II. Cá nhân",
        "1. Ông Lường Khắc Thoại, Phó Giám đốc Sở Tư pháp;",
        "2. Đại tá Cầm Bá Quyết, Chính ủy Bộ Chỉ huy Bộ đội Biên phòng tỉnh;",
        "III. Hộ gia đình",
        "1. Hộ ông Giàng A Dế, bản Háng Đồng",
    )
    office = "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM HẢI"
    paper = Paper().head(("ỦY BAN NHÂN DÂN", "TỈNH LÂM HẢI"), "Số: 900/QĐ-UBND")
    made = decision_of(paper.body("Về việc tặng Bằng khen", first, *listed, office=office).foot(
        "CHỦ TỊCH"), tmp_path)  # fmt: skip
    assert told(made.awards) == [
        ("Phòng Phổ biến, giáo dục pháp luật", "BK_TINH", "", "Sở Tư pháp"),
        ("Công an tỉnh", "BK_TINH", "", ""),
        ("Lường Khắc Thoại", "BK_TINH", "Phó Giám đốc", "Sở Tư pháp"),
        ("Cầm Bá Quyết", "BK_TINH", "Đại tá, Chính ủy", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"),
        ("Giàng A Dế", "BK_TINH", "", "bản Háng Đồng"),
    ]
    assert about(made) == []


def test_kinds_by_letters_and_units_over_their_people(tmp_path: Path) -> None:
    listed = (
        "Điều 1. Công nhận các danh hiệu thi đua năm 2023 cho các tập thể, cá nhân sau:",
        "a) Danh hiệu Tập thể lao động tiên tiến cho 01 tập thể:",
        "- Phòng Quản lý năng lượng",
        "b) Danh hiệu Lao động tiên tiến cho 03 cá nhân:",
        "* Văn phòng Sở:",
        "1. Bà Ngô Thị Tám, Kế toán viên",
        "2. Ông Cao Văn Lái, Lái xe",
        "* Phòng Quản lý thương mại:",
        "1. Ông Lê Văn Bảy, Trưởng phòng",
    )
    made = decision_of(Paper().head().body("Về việc khen thưởng", *listed).foot(), tmp_path)
    assert told(made.awards) == [
        ("Phòng Quản lý năng lượng", "TTLDTT", "", ""),
        ("Ngô Thị Tám", "LDTT", "Kế toán viên", "Văn phòng Sở"),
        ("Cao Văn Lái", "LDTT", "Lái xe", "Văn phòng Sở"),
        ("Lê Văn Bảy", "LDTT", "Trưởng phòng", "Phòng Quản lý thương mại"),
    ]
    assert about(made) == []


def test_people_named_in_the_article_itself(tmp_path: Path) -> None:
    first = (
        "Điều 1. Tặng Giấy khen của Giám đốc Sở cho 02 cá nhân: ông Lý Văn Tám, sinh ngày 14 "
        "tháng 02 năm 1986, Trưởng phòng Tổng hợp, Trung tâm Khuyến công và bà Hồ Thị Chín, Kế "
        "toán trưởng Trung tâm Khuyến công, đã có thành tích đột xuất trong phòng, "
        "chống bão năm 2024."
    )
    money = "Điều 2. Mỗi cá nhân được thưởng 702.000 đồng."
    made = decision_of(Paper().head().body("Về việc khen thưởng", first, money).foot(), tmp_path)
    assert told(made.awards) == [
        ("Lý Văn Tám", "GK_SO", "Trưởng phòng", "Phòng Tổng hợp, Trung tâm Khuyến công"),
        ("Hồ Thị Chín", "GK_SO", "Kế toán trưởng", "Trung tâm Khuyến công"),
    ]
    assert [a.birth_date for a in made.awards] == ["1986-02-14", ""]
    assert [(a.year, a.amount) for a in made.awards] == [(2024, 702000)] * 2


def test_several_annexes_each_of_its_article(tmp_path: Path) -> None:
    paper = (
        Paper()
        .head()
        .body(
            "Về việc công nhận danh hiệu thi đua và khen thưởng năm 2023",
            "Điều 1. Công nhận danh hiệu “Chiến sĩ thi đua cơ sở” năm 2023 cho 01 cá nhân "
            "(Phụ lục I).",
            "Điều 2. Công nhận danh hiệu “Tập thể lao động tiên tiến” năm 2023 cho 01 tập thể "
            "(Phụ lục II).",
            "Điều 3. Tặng Giấy khen của Giám đốc Sở cho 01 tập thể, 01 cá nhân năm 2023 "
            "(Phụ lục III).",
        )
        .foot()
    )
    paper.new_page().line("Phụ lục I").table(
        (("STT", "Họ và tên", "Chức danh, đơn vị công tác"),
         ("1", "Lê Văn Bảy", "Trưởng phòng Quản lý thương mại")))  # fmt: skip
    paper.new_page().line("Phụ lục II").table((("STT", "Tên tập thể"), ("1", "Văn phòng Sở")))
    paper.new_page().line("Phụ lục III", "I. TẬP THỂ", "1. Thanh tra Sở", "II. CÁ NHÂN")
    paper.line("1. Ông Đặng Văn Chín - Chuyên viên Phòng Kế hoạch - Tài chính")
    made = decision_of(paper, tmp_path)
    assert told(made.awards) == [
        ("Lê Văn Bảy", "CSTDCS", "Trưởng phòng", "Phòng Quản lý thương mại"),
        ("Văn phòng Sở", "TTLDTT", "", ""),
        ("Thanh tra Sở", "GK_SO", "", ""),
        ("Đặng Văn Chín", "GK_SO", "Chuyên viên", "Phòng Kế hoạch - Tài chính"),
    ]
    assert about(made) == []


def test_sections_titles_and_totals_of_an_annexed_table(tmp_path: Path) -> None:
    first = "Điều 1. Công nhận danh hiệu thi đua năm 2025 cho các tập thể, cá nhân:"
    counts = (
        "- Danh hiệu “Lao động tiên tiến”: 02 cá nhân;",
        "- Danh hiệu “Tập thể lao động tiên tiến”: 01 tập thể.",
    )
    paper = Paper().head().body("Về việc công nhận danh hiệu", first, *counts).foot().new_page()
    rows = (
        ("TT", "Họ và tên/Tên tập thể", "Chức vụ", "Đơn vị"),
        ("I. DANH HIỆU “LAO ĐỘNG TIÊN TIẾN” (02 cá nhân)", "", "", ""),
        ("1", "Lê Văn Bảy", "Trưởng phòng", "Phòng Thương mại"),
        ("2", "Ngô Thị Tám", "nt", "Văn phòng Sở"),
        ("II. DANH HIỆU “TẬP THỂ LAO ĐỘNG TIÊN TIẾN” (01 tập thể)", "", "", ""),
        ("1", "Văn phòng Sở", "", ""),
        ("", "Cộng", "", ""),
    )
    made = decision_of(paper.line("DANH SÁCH").table(rows, (1, 0, 1, 3), (4, 0, 4, 3)), tmp_path)
    assert told(made.awards) == [
        ("Lê Văn Bảy", "LDTT", "Trưởng phòng", "Phòng Thương mại"),
        ("Ngô Thị Tám", "LDTT", "Trưởng phòng", "Văn phòng Sở"),
        ("Văn phòng Sở", "TTLDTT", "", ""),
    ]
    assert about(made) == []


def test_titles_row_by_row_of_a_school_year(tmp_path: Path) -> None:
    first = "Điều 1. Công nhận danh hiệu thi đua năm học 2023-2024 cho 02 giáo viên."
    paper = Paper().head(("UBND XÃ AN PHÚ", "TRƯỜNG TIỂU HỌC AN PHÚ"), "Số: 15/QĐ-THAP")
    paper.body("Về việc công nhận danh hiệu", first, office="HIỆU TRƯỞNG TRƯỜNG TIỂU HỌC AN PHÚ")
    rows = (
        ("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Danh hiệu"),
        ("1", "Lò Thị Hoàn", "1992", "Trường Mầm non Hoa Ban", "LĐTT"),
        ("2", "Lò Thị Hoàn", "15/6/1988", "Trường THCS Thạch Lũng", "LĐTT; CSTĐCS"),
    )
    made = decision_of(
        paper.foot("HIỆU TRƯỞNG").new_page().line("DANH SÁCH").table(rows), tmp_path
    )
    assert made.authority == "Hiệu trưởng Trường Tiểu học An Phú"
    assert [(a.kind, a.birth_date, a.year, a.year_to) for a in made.awards] == [
        ("LDTT", "1992", 2023, 2024),
        ("LDTT", "1988-06-15", 2023, 2024),
        ("CSTDCS", "1988-06-15", 2023, 2024),
    ]
    assert about(made) == ["Lò Thị Hoàn"]


def test_columns_of_tabs_and_several_in_one_row(tmp_path: Path) -> None:
    first = "Điều 1. Công nhận danh hiệu Lao động tiên tiến năm 2023 cho 05 ông, bà."
    paper = Paper().head().body("Về việc công nhận danh hiệu", first).foot().new_page()
    paper.line(
        "DANH SÁCH",
        "TT\tHọ và tên\tChức vụ\tĐơn vị",
        "1\tLê Văn Bảy\tTrưởng phòng\tPhòng Thương mại",
        "2\tNgô Thị Tám\tKế toán viên\tVăn phòng Sở",
        "Danh sách bổ sung:",
    )
    paper.table(
        (
            ("TT", "Họ và tên", "Chức vụ"),
            ("3", "ThS. Mai Văn Ba", "Chuyên viên"),
            ("4\n5", "Vũ Thị Bốn\nTạ Văn Năm", "Lái xe\nVăn thư"),
        )
    )
    made = decision_of(paper, tmp_path)
    assert [(a.name, a.position) for a in made.awards] == [
        ("Lê Văn Bảy", "Trưởng phòng"),
        ("Ngô Thị Tám", "Kế toán viên"),
        ("Mai Văn Ba", "Chuyên viên"),
        ("Vũ Thị Bốn", "Lái xe"),
        ("Tạ Văn Năm", "Văn thư"),
    ]
    assert made.awards[2].as_written == "ThS. Mai Văn Ba"
    assert about(made) == []


def test_tables_by_subject_with_homes_and_money(tmp_path: Path) -> None:
    first = (
        "Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã cho 01 tập thể, 02 cá nhân và "
        "01 hộ gia đình đã có thành tích năm 2025."
    )
    paper = Paper().head(("ỦY BAN NHÂN DÂN", "XÃ THẠCH HÀ"), "Số: 87/QĐ-UBND")
    office = "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THẠCH HÀ"
    paper.body("Về việc tặng Giấy khen", first, office=office).foot("CHỦ TỊCH").new_page()
    paper.line("DANH SÁCH", "I. TẬP THỂ").table(
        (("TT", "Tên tập thể", "Địa chỉ", "Mức thưởng (đồng)"),
         ("1", "Chi hội Phụ nữ bản Pom", "Bản Pom", "1.404.000"),
         ("", "Cộng", "", "1.404.000")))  # fmt: skip
    paper.line("II. CÁ NHÂN").table(
        (("TT", "Họ và tên", "Chức vụ, nơi ở", "Mức thưởng (đồng)"),
         ("1", "Bà Mùa Thị Chía", "Chi hội trưởng, Bản Pom", "702.000"),
         ("2", "Ông Thế Nghĩa", "Nông dân, Bản Lúm", "702.000")))  # fmt: skip
    paper.line("III. HỘ GIA ĐÌNH").table(
        (("TT", "Chủ hộ", "Địa chỉ"), ("1", "Gia đình ông Vàng Văn Thửa", "Bản Lúm"))
    )
    made = decision_of(paper, tmp_path)
    assert [(a.name, a.subject, a.unit, a.amount) for a in made.awards] == [
        ("Chi hội Phụ nữ bản Pom", "TAP_THE", "Bản Pom", 1404000),
        ("Mùa Thị Chía", "CA_NHAN", "Bản Pom", 702000),
        ("Ông Thế Nghĩa", "CA_NHAN", "Bản Lúm", 702000),
        ("Vàng Văn Thửa", "HO_GIA_DINH", "Bản Lúm", None),
    ]
    assert about(made) == []


# -- what is doubtful --------------------------------------------------------------------


def test_counts_of_the_article_are_compared_with_the_list(tmp_path: Path) -> None:
    listed = (
        "Điều 1. Công nhận danh hiệu Lao động tiên tiến năm 2023 cho 03 cá nhân:",
        "1. Ông Lê Văn Bảy, Lái xe",
        "2. Bà Ngô Thị Tám, Văn thư",
    )
    made = decision_of(Paper().head().body("Về việc khen thưởng", *listed).foot(), tmp_path)
    assert about(made) == ["count"]
    assert "3 cá nhân" in made.doubts[0].why
    assert "có 2" in made.doubts[0].why


def test_a_year_nobody_says_is_that_of_the_day_and_asked(tmp_path: Path) -> None:
    first = (
        "Điều 1. Tặng Giấy khen của Giám đốc Sở cho ông Lê Văn Bảy, Lái xe, đã có thành tích "
        "trong 10 năm thực hiện Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017."
    )
    made = decision_of(Paper().head().body("Về việc tặng Giấy khen", first).foot(), tmp_path)
    assert [a.year for a in made.awards] == [2024]
    assert about(made) == ["year"]


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("trong phong trào giai đoạn 2021-2025", (2021, 2025)),
        ("năm học 2022 - 2023", (2022, 2023)),
        ("năm 2022", (2022, None)),
        ("năm 2021 và năm 2022", (2022, None)),
    ],
)
def test_years_of_awards(words: str, years: tuple[int, int | None], tmp_path: Path) -> None:
    first = f"Điều 1. Tặng Giấy khen của Giám đốc Sở cho ông Lê Văn Bảy, đã có thành tích {words}."
    made = decision_of(Paper().head().body("Về việc tặng Giấy khen", first).foot(), tmp_path)
    assert [(a.year, a.year_to) for a in made.awards] == [years]


def test_one_twice_for_the_same_is_doubted(tmp_path: Path) -> None:
    listed = (
        "Điều 1. Công nhận danh hiệu Lao động tiên tiến năm 2023 cho các ông, bà:",
        "1. Ông Lê Văn Bảy, Lái xe",
        "2. Ông Lê Văn Bảy, Lái xe",
    )
    made = decision_of(Paper().head().body("Về việc khen thưởng", *listed).foot(), tmp_path)
    assert len(made.awards) == 2
    assert about(made) == ["Lê Văn Bảy"]


# -- what gives nothing ------------------------------------------------------------------


def test_a_revocation_is_told_and_gives_nothing(tmp_path: Path) -> None:
    first = (
        "Điều 1. Hủy bỏ Quyết định số 12/QĐ-SCT ngày 02/02/2023 của Giám đốc Sở về việc tặng Giấy "
        "khen cho ông Vũ Văn Năm, Chuyên viên Văn phòng Sở, do kê khai gian dối thành tích."
    )
    made = decision_of(Paper().head().body("Về việc hủy bỏ", first).foot(), tmp_path)
    assert made.awards == []
    assert told(made.revoked) == [("Vũ Văn Năm", "GK_SO", "Chuyên viên", "Văn phòng Sở")]
    assert about(made) == ["revocation"]


CORRECTS = (
    "Điều 1. Đính chính tên bà Đỗ Thị Sáu tại danh sách kèm theo Quyết định số 12/QĐ-SCT về việc "
    "tặng Giấy khen thành “Đỗ Thị Sấu”."
)
CITES = (
    "Điều 1. Nâng bậc lương trước thời hạn đối với ông Bùi Văn Bảy, Chuyên viên, đã đạt danh hiệu "
    "Chiến sĩ thi đua cơ sở năm 2021, 2022 và Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh năm "
    "2022."
)


@pytest.mark.parametrize(
    ("first", "doubt"),
    [
        (CORRECTS, "correction"),
        (CITES, "awards"),
        ("Điều 1. Công nhận sáng kiến cấp cơ sở năm 2023 cho ông Lê Văn Bảy, Lái xe.", "awards"),
        ("Điều 1. Thành lập Hội đồng Thi đua - Khen thưởng gồm các ông, bà sau:", "awards"),
    ],
)
def test_what_only_speaks_of_awards_gives_none(first: str, doubt: str, tmp_path: Path) -> None:
    made = decision_of(Paper().head().body("Về việc khác", first).foot(), tmp_path)
    assert (made.awards, made.revoked) == ([], [])
    assert about(made) == [doubt]


def test_a_decision_without_its_annex_says_so(tmp_path: Path) -> None:
    first = "Điều 1. Tặng Giấy khen của Giám đốc Sở cho 09 cá nhân (có danh sách kèm theo)."
    made = decision_of(Paper().head().body("Về việc tặng Giấy khen", first).foot(), tmp_path)
    assert made.awards == []
    assert "chưa đọc được danh sách nào" in made.doubts[-1].why


def test_two_decisions_in_one_file_are_two(tmp_path: Path) -> None:
    paper = Paper()
    for number, kind in ((60, "Lao động tiên tiến"), (61, "Chiến sĩ thi đua cơ sở")):
        first = f"Điều 1. Công nhận danh hiệu “{kind}” năm 2023 cho các ông, bà có tên sau:"
        paper.head(number=f"Số: {number}/QĐ-SCT")
        paper.body("Về việc công nhận danh hiệu", first, "1. Ông Lê Văn Bảy, Lái xe").foot()
        paper.new_page()
    made = decisions_of(paper, tmp_path)
    assert [(one.number, [a.kind for a in one.awards]) for one in made] == [
        ("60/QĐ-SCT", ["LDTT"]),
        ("61/QĐ-SCT", ["CSTDCS"]),
    ]


def test_a_paper_that_is_no_decision_gives_none(tmp_path: Path) -> None:
    paper = Paper().line("BÁO CÁO", "Kết quả thi đua năm 2023", "1. Ông Lê Văn Bảy, Lái xe")
    assert decisions_of(paper, tmp_path) == []
