"""Shapes that once lost somebody without a word."""

from pathlib import Path

from tdkt_desktop.operations.importing.decisions.read_decision import ReadDecision
from tdkt_desktop.operations.importing.sources import read_decision_file
from tests.papers import Paper


def read(tmp_path: Path, paper: Paper) -> ReadDecision:
    (made,) = read_decision_file(paper.save(tmp_path / "a.docx"))
    return made


def told(made: ReadDecision) -> list[tuple[str, str, str, str]]:
    return [(a.name, a.kind, a.position, a.unit) for a in made.awards]


def test_kinds_by_their_short_names_in_one_cell(tmp_path: Path) -> None:
    rows = (
        ("TT", "Họ và tên", "Chức vụ", "Đơn vị", "Danh hiệu"),
        ("1", "TS. Vũ Minh Dung", "Trưởng khoa", "Khoa Nội", "LĐTT, GK"),
        ("2", "Lê Văn An", "nt", "nt", "LĐTT; XYZ"),
    )
    first = "Điều 1. Công nhận danh hiệu và tặng thưởng năm 2023 cho các cá nhân sau:"
    made = read(tmp_path, Paper().head().body("Về việc khen thưởng năm 2023", first, rows).foot())
    assert [(a.name, a.kind) for a in made.awards] == [
        ("Vũ Minh Dung", "LDTT"),
        ("Vũ Minh Dung", "GK_SO"),
        ("Lê Văn An", "LDTT"),
    ]
    assert any("XYZ" in doubt.why for doubt in made.doubts)


def test_whom_an_article_names_in_its_own_line(tmp_path: Path) -> None:
    articles = (
        (
            "Điều 1. Công nhận danh hiệu Tập thể lao động tiên tiến năm 2023 cho 01 tập thể: "
            "Phòng Kế hoạch."
        ),
        (
            "Điều 2. Công nhận danh hiệu Chiến sĩ thi đua cơ sở cho các ông, bà: Lê Văn An, Phó "
            "Chánh Văn phòng; Ngô Thị Bình, Chuyên viên Phòng Kế hoạch."
        ),
    )
    made = read(tmp_path, Paper().head().body("Về việc khen thưởng năm 2023", *articles).foot())
    assert told(made) == [
        ("Phòng Kế hoạch", "TTLDTT", "", ""),
        ("Lê Văn An", "CSTDCS", "Phó Chánh Văn phòng", ""),
        ("Ngô Thị Bình", "CSTDCS", "Chuyên viên", "Phòng Kế hoạch"),
    ]
    assert made.doubts == []


def test_a_heading_and_who_stands_under_it_in_one_line(tmp_path: Path) -> None:
    lines = (
        (
            "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 01 tập thể và 02 cá nhân đã có "
            "thành tích xuất sắc trong 02 năm liên tục (2022-2023):"
        ),
        "1. Tập thể: Phòng Kế hoạch, Sở Công Thương;",
        "2. Cá nhân: Ông Lê Văn An, Giám đốc Sở Công Thương;",
        "- Bà Ngô Thị Bình, Chuyên viên, Sở Công Thương.",
    )
    office = "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"
    paper = Paper().head().body("Về việc tặng Bằng khen", *lines, office=office).foot()
    made = read(tmp_path, paper)
    assert [(a.name, a.subject, a.kind, a.year, a.year_to) for a in made.awards] == [
        ("Phòng Kế hoạch", "TAP_THE", "BK_TINH", 2022, 2023),
        ("Lê Văn An", "CA_NHAN", "BK_TINH", 2022, 2023),
        ("Ngô Thị Bình", "CA_NHAN", "BK_TINH", 2022, 2023),
    ]


def test_what_households_had_already_is_not_what_they_are_given(tmp_path: Path) -> None:
    lines = (
        (
            "Điều 1. Tặng Giấy khen cho 02 hộ gia đình đạt danh hiệu “Gia đình văn hóa” tiêu biểu "
            "năm 2023, kèm theo số tiền thưởng 200.000 đồng/hộ:"
        ),
        "1. Hộ ông Lê Văn An, thôn Đông;",
        "2. Gia đình bà Ngô Thị Bình, thôn Tây.",
    )
    paper = Paper().head(("UBND HUYỆN LÂM", "UBND XÃ MƠ"), "Số: 77/QĐ-UBND")
    paper.body("Về việc khen thưởng", *lines, office="CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MƠ")
    made = read(tmp_path, paper.foot("CHỦ TỊCH"))
    assert [(a.name, a.kind, a.amount) for a in made.awards] == [
        ("Lê Văn An", "GK_XA", 200_000),
        ("Ngô Thị Bình", "GK_XA", 200_000),
    ]
