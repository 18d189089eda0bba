"""What a decision refuses, only prepares or cannot give, and what was not read of it."""

from pathlib import Path

from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tests.operations.importing.decisions.test_reading_decisions import about, decision_of, told
from tests.papers import Paper

TITLE = "Về việc công nhận danh hiệu thi đua năm 2024"
CSTDCS = "danh hiệu Chiến sĩ thi đua cơ sở năm 2024"


def _annex(paper: Paper, *titles: str, rows: list[list[str]]) -> Paper:
    return paper.new_page().line(*titles).table(rows)


def test_those_refused_in_an_annex_are_not_awarded(tmp_path: Path) -> None:
    paper = Paper().head()
    paper.body(
        TITLE,
        f"Điều 1. Công nhận {CSTDCS} cho các cá nhân có tên tại Phụ lục 1.",
        f"Điều 2. Không công nhận {CSTDCS} đối với các cá nhân có tên tại Phụ lục 2.",
    ).foot()
    head = ["STT", "Họ và tên", "Đơn vị"]
    given, refused = ["1", "Nguyễn Thị Dậu", "Văn phòng"], ["1", "Phan Văn Tuất", "Thanh tra"]
    _annex(paper, "PHỤ LỤC 1", "DANH SÁCH CÁ NHÂN", rows=[head, given])
    _annex(paper, "PHỤ LỤC 2", "DANH SÁCH CÁ NHÂN", rows=[head, refused])
    made = decision_of(paper, tmp_path)
    assert told(made.awards) == [("Nguyễn Thị Dậu", "CSTDCS", "", "Văn phòng")]
    assert about(made) == ["refused"]


def test_those_refused_by_a_title_alone_are_not_awarded(tmp_path: Path) -> None:
    paper = Paper().head()
    paper.body(TITLE, f"Điều 1. Công nhận {CSTDCS} cho 01 cá nhân (danh sách kèm theo).").foot()
    head = ["STT", "Họ và tên", "Đơn vị"]
    given, refused = ["1", "Nguyễn Thị Dậu", "Văn phòng"], ["1", "Phan Văn Tuất", "Thanh tra"]
    _annex(paper, "DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN", rows=[head, given])
    _annex(paper, "DANH SÁCH CÁ NHÂN KHÔNG ĐỦ ĐIỀU KIỆN", rows=[head, refused])
    made = decision_of(paper, tmp_path)
    assert [award.name for award in made.awards] == ["Nguyễn Thị Dậu"]
    assert about(made) == ["refused"]


def test_initiatives_recognised_as_a_ground_are_no_title(tmp_path: Path) -> None:
    first = f"Điều 1. Công nhận sáng kiến cấp cơ sở làm căn cứ xét tặng {CSTDCS} cho các ông, bà:"
    paper = Paper().head().body(TITLE, first, "1. Bà Nguyễn Thị Dậu, Trưởng phòng;").foot()
    made = decision_of(paper, tmp_path)
    assert (made.awards, about(made)) == ([], ["awards"])


def test_rooms_over_people_are_their_units(tmp_path: Path) -> None:
    first = "Điều 1. Công nhận danh hiệu Lao động tiên tiến năm 2024 cho các ông (bà):"
    lines = ("I. Văn phòng", "1. Nguyễn Thị Dậu", "II. Phòng Ngân sách", "1. Lương Hợi")
    made = decision_of(Paper().head().body(TITLE, first, *lines).foot(), tmp_path)
    assert told(made.awards) == [
        ("Nguyễn Thị Dậu", "LDTT", "", "Văn phòng"),
        ("Lương Hợi", "LDTT", "", "Phòng Ngân sách"),
    ]


def test_a_title_nobody_of_that_sort_can_have_is_left_open(tmp_path: Path) -> None:
    first = "Điều 1. Công nhận danh hiệu Lao động tiên tiến năm 2024 cho:"
    made = decision_of(
        Paper().head().body(TITLE, first, "1. Phòng Ngân sách", "2. Ông Lê Sửu, Lái xe").foot(),
        tmp_path,
    )
    assert [(a.name, a.kind, a.subject) for a in made.awards] == [
        ("Phòng Ngân sách", "", UNIT),
        ("Lê Sửu", "LDTT", PERSON),
    ]
    assert "Phòng Ngân sách" in about(made)


def test_an_article_that_reached_nobody_is_said(tmp_path: Path) -> None:
    paper = Paper().head()
    paper.body(
        TITLE,
        "Điều 1. Công nhận danh hiệu Lao động tiên tiến năm 2024 cho:",
        "1. Ông Lê Sửu, Lái xe",
        f"Điều 2. Công nhận {CSTDCS} cho 03 cá nhân (danh sách kèm theo).",
    )
    made = decision_of(paper.foot(), tmp_path)
    assert [award.kind for award in made.awards] == ["LDTT"]
    assert any("Chiến sĩ thi đua cơ sở" in one.why for one in made.doubts if one.about == "awards")


def test_what_is_taken_back_beside_what_is_given_is_said(tmp_path: Path) -> None:
    paper = Paper().head()
    paper.body(
        TITLE,
        "Điều 1. Tặng Giấy khen của Giám đốc Sở năm 2024 cho bà Triệu Thị Trinh, Văn thư.",
        "Điều 2. Hủy bỏ danh hiệu Lao động tiên tiến năm 2023 của ông Phan Văn Tuất.",
    )
    made = decision_of(paper.foot(), tmp_path)
    assert [award.name for award in made.awards] == ["Triệu Thị Trinh"]
    assert about(made) == ["revocation"]


def test_names_and_units_in_the_words_of_an_article(tmp_path: Path) -> None:
    paper = Paper().head()
    paper.body(
        TITLE,
        f"Điều 1. Công nhận {CSTDCS} cho ông (bà): Nguyễn Thị Dậu - Kế toán; Phan Văn Tuất.",
        "Điều 2. Tặng Giấy khen của Giám đốc Sở cho Phòng Ngân sách, Sở Tài chính và Thanh tra Sở "
        "đã có thành tích xuất sắc năm 2024.",
    )
    made = decision_of(paper.foot(), tmp_path)
    assert [(a.name, a.kind, a.unit) for a in made.awards] == [
        ("Nguyễn Thị Dậu", "CSTDCS", ""),
        ("Phan Văn Tuất", "CSTDCS", ""),
        ("Phòng Ngân sách", "GK_SO", "Sở Tài chính"),
        ("Thanh tra Sở", "GK_SO", ""),
    ]


def test_a_table_of_numbers_and_units(tmp_path: Path) -> None:
    first = "Điều 1. Tặng Cờ thi đua của Ủy ban nhân dân tỉnh năm 2024 cho (danh sách kèm theo):"
    paper = Paper().head().body(TITLE, first).foot()
    rows = [["STT", "Tên đơn vị"], ["1", "Nhân dân và cán bộ xã Tân Lập"], ["2", "Sở Tài chính"]]
    made = decision_of(_annex(paper, "DANH SÁCH", rows=rows), tmp_path)
    assert [(a.name, a.subject) for a in made.awards] == [
        ("Nhân dân và cán bộ xã Tân Lập", UNIT),
        ("Sở Tài chính", UNIT),
    ]


def test_several_years_in_a_cell_are_as_many_awards(tmp_path: Path) -> None:
    first = "Điều 1. Công nhận danh hiệu Lao động tiên tiến cho các cá nhân (danh sách kèm theo)."
    paper = Paper().head().body("Về việc công nhận danh hiệu", first).foot()
    rows = [
        ["STT", "Họ và tên", "Đơn vị", "Năm đạt danh hiệu"],
        ["1", "Nguyễn Thị Dậu", "Văn phòng", "2022, 2023"],
        ["2", "Lương Hợi", "Văn phòng", "2023"],
    ]
    made = decision_of(_annex(paper, "DANH SÁCH", rows=rows), tmp_path)
    assert [(a.name, a.year) for a in made.awards] == [
        ("Nguyễn Thị Dậu", 2022),
        ("Nguyễn Thị Dậu", 2023),
        ("Lương Hợi", 2023),
    ]


def test_lines_without_numbers(tmp_path: Path) -> None:
    first = "Điều 1. Tặng Giấy khen của Giám đốc Sở năm 2024 cho các cá nhân:"
    lines = (
        "Nguyễn Thị Dậu, Kế toán",
        "Ông Hoàng Anh và bà Hoàng Em, Lái xe",
        "Lương Hợi, Văn thư",
    )
    made = decision_of(Paper().head().body(TITLE, first, *lines).foot(), tmp_path)
    names = [award.name for award in made.awards]
    assert names == ["Nguyễn Thị Dậu", "Hoàng Anh", "Hoàng Em", "Lương Hợi"]


def test_a_decision_of_the_president_is_one_paper(tmp_path: Path) -> None:
    paper = Paper().head(
        ("CHỦ TỊCH NƯỚC",), "Số: 1203/QĐ-CTN", "Hà Nội, ngày 22 tháng 10 năm 2024"
    )
    first = "Điều 1. Tặng thưởng Huân chương Lao động hạng Ba cho ông Cao Xuân Lực, Giám đốc."
    office = "CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    made = decision_of(
        paper.body("Về việc tặng thưởng Huân chương", first, office=office), tmp_path
    )
    assert (made.number, made.date) == ("1203/QĐ-CTN", "2024-10-22")
    assert made.authority == "Chủ tịch nước"
    assert [award.kind for award in made.awards] == ["HCLD_3"]


def test_names_of_rooms_with_commas_and_dashes_are_whole(tmp_path: Path) -> None:
    first = "Điều 1. Công nhận danh hiệu Lao động tiên tiến năm 2024 cho các ông, bà có tên sau:"
    lines = (
        "1. Bà Lê Thị Hằng, chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị;",
        "2. Ông Bà Văn Thuận, công chức Phòng Văn hóa - Xã hội;",
        "3. Ông Lê Hữu Ông, Chánh Văn phòng HĐND và UBND;",
        "4. Đ/c: Ngô Bảo, CCCD 001070000001, Đội trưởng.",
    )
    made = decision_of(Paper().head().body(TITLE, first, *lines).foot(), tmp_path)
    assert told(made.awards) == [
        ("Lê Thị Hằng", "LDTT", "chuyên viên", "Phòng Kinh tế, Hạ tầng và Đô thị"),
        ("Bà Văn Thuận", "LDTT", "công chức", "Phòng Văn hóa - Xã hội"),
        ("Lê Hữu Ông", "LDTT", "Chánh Văn phòng", "Văn phòng HĐND và UBND"),
        ("Ngô Bảo", "LDTT", "Đội trưởng", ""),
    ]


def test_an_annex_of_thon_beside_one_of_families(tmp_path: Path) -> None:
    first = (
        "Điều 1. Công nhận danh hiệu “Gia đình văn hóa” năm 2024 cho các hộ (danh sách kèm theo)."
    )
    paper = Paper().head().body(TITLE, first).foot()
    rows = [["STT", "Họ và tên chủ hộ", "Thôn"], ["1", "Vũ Văn Hai", "Thôn 1"]]
    _annex(paper, "DANH SÁCH HỘ GIA ĐÌNH", rows=rows)
    _annex(paper, "DANH SÁCH CÁC THÔN", rows=[["STT", "Thôn"], ["1", "Thôn 1"]])
    made = decision_of(paper, tmp_path)
    assert [(a.subject, a.kind) for a in made.awards] == [(HOUSEHOLD, "GDVH"), (UNIT, "")]


def test_a_draft_is_told_though_its_words_run_together(tmp_path: Path) -> None:
    first = "Điều 1. Tặng Giấy khen của Giám đốc Sở năm 2024 cho ông Lê Sửu, Lái xe."
    paper = Paper().line("DỰTHẢO").head().body("Về việc tặng Giấy khen", first).foot()
    assert decision_of(paper, tmp_path).draft
