import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.awards.decision_words import decision_in
from tdkt_desktop.domain.awards.words import SpokenAwards, read_awards
from tdkt_desktop.operations.law.vocabulary import vocabulary

INDEX = vocabulary().kinds


def told(text: str, year: int | None = None) -> list[tuple[str, int | None]]:
    awards = read_awards(text, INDEX, year=year)
    assert not awards.unread, awards.unread
    return [(spoken.guess.kinds[0].code, spoken.year) for spoken in awards.awards if spoken.guess]


def said(text: str) -> SpokenAwards:
    return read_awards(text, INDEX)


def each(code: str, *years: int) -> list[tuple[str, int | None]]:
    return [(code, year) for year in years]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LĐTT 2018-2022", each("LDTT", 2018, 2019, 2020, 2021, 2022)),
        ("CSTĐCS các năm 2020, 2021", each("CSTDCS", 2020, 2021)),
        ("LĐTT: 2018, 2019; CSTĐCS: 2019", [*each("LDTT", 2018, 2019), ("CSTDCS", 2019)]),
        (
            "Năm 2019: LĐTT, CSTĐCS; năm 2020: LĐTT",
            [("LDTT", 2019), ("CSTDCS", 2019), ("LDTT", 2020)],
        ),
        ("2019: LĐTT; 2020: CSTĐCS", [("LDTT", 2019), ("CSTDCS", 2020)]),
        ("LĐTT & CSTĐCS 2020", [("LDTT", 2020), ("CSTDCS", 2020)]),
        ("LĐTT (2019), CSTĐCS (2020)", [("LDTT", 2019), ("CSTDCS", 2020)]),
        ("LĐTT từ năm 2015 đến năm 2017", each("LDTT", 2015, 2016, 2017)),
        ("LĐTT 2018,19,20", each("LDTT", 2018, 2019, 2020)),
        ("LĐTT 2018-20", each("LDTT", 2018, 2019, 2020)),
        (
            "Đạt danh hiệu Lao động tiên tiến 3 năm liền (2017-2019)",
            each("LDTT", 2017, 2018, 2019),
        ),
        ("3 năm đạt CSTĐCS (2019, 2020, 2021)", each("CSTDCS", 2019, 2020, 2021)),
        ("02 BK của UBND tỉnh (2018, 2020)", each("BK_TINH", 2018, 2020)),
        ("Chiến sĩ thi đua cấp Bộ, ngành năm 2019", each("CSTD_BO_TINH", 2019)),
        ("HCLĐ hạng Ba 2019", each("HCLD_3", 2019)),
        ("HCLĐ hạng 3 (2019)", each("HCLD_3", 2019)),
        ("Huân chương Lao động hạng III năm 2019", each("HCLD_3", 2019)),
        ("BKTTg 2020, Bằng khen Thủ tướng Chính phủ năm 2021", each("BKTTG", 2020, 2021)),
        ("GK GĐ Sở năm 2020", each("GK_SO", 2020)),
        (
            "LĐTT 2019\nCSTĐCS 2020\n- BK UBND tỉnh Hải Minh 2021",
            [("LDTT", 2019), ("CSTDCS", 2020), ("BK_TINH", 2021)],
        ),
        ("- Năm 2018: Được Chủ tịch UBND tỉnh tặng Bằng khen", each("BK_TINH", 2018)),
        (
            "Chiến sỹ thi đua cơ sở năm 2019 ; Lao đông tiên tiến năm 2018",
            [("CSTDCS", 2019), ("LDTT", 2018)],
        ),
        ("Năm 2020 và 2021: LĐTT", each("LDTT", 2020, 2021)),
        ("CSTĐCS 2 năm liên tục 2022, 2023", each("CSTDCS", 2022, 2023)),
        ("LĐTT năm 2020. CSTĐCS năm 2021.", [("LDTT", 2020), ("CSTDCS", 2021)]),
        ("LĐTT 2019 - CSTĐCS 2020", [("LDTT", 2019), ("CSTDCS", 2020)]),
        ("BK Bộ GD&ĐT 2019, BK Bộ NN và PTNT 2020", each("BK_BO", 2019, 2020)),
        (
            "Bằng khen của UBND tỉnh năm 2020 vì đã có thành tích năm 2018-2019",
            each("BK_TINH", 2020),
        ),
        ("CSTĐ ngành Giáo dục 2020", each("CSTD_BO_TINH", 2020)),
        ("Giấy khen UBND thị xã 2019", each("GK_HUYEN", 2019)),
    ],
)
def test_what_officers_write_becomes_awards(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert told(text) == expected


def test_the_long_example_is_understood_whole() -> None:
    awards = said(
        "LĐTT 2018-2022; CSTĐCS các năm 2020, 2021; BK của UBND tỉnh năm 2021 "
        "(QĐ số 1234/QĐ-UBND ngày 05/01/2022); HCLĐ hạng Ba 2019"
    )
    assert len(awards.awards) == 9
    (paper,) = [spoken for spoken in awards.awards if spoken.decision_number]
    assert (paper.decision_number, paper.decision_date, paper.year) == (
        "1234/QĐ-UBND",
        "2022-01-05",
        2021,
    )


def test_as_many_decisions_as_years_go_pair_by_pair() -> None:
    awards = said(
        "Chiến sĩ thi đua cơ sở năm 2019, 2020 (Quyết định số 123/QĐ-SNV ngày 15/01/2020; "
        "Quyết định số 45/QĐ-SNV ngày 20/01/2021)"
    )
    assert [(a.year, a.decision_number, a.decision_date) for a in awards.awards] == [
        (2019, "123/QĐ-SNV", "2020-01-15"),
        (2020, "45/QĐ-SNV", "2021-01-20"),
    ]


@pytest.mark.parametrize(
    ("text", "number", "date"),
    [
        ("CSTĐCS 2020 (QĐ 15/QĐ-SNV)", "15/QĐ-SNV", ""),
        (
            "CSTĐCS 2020 theo QĐ số 567/QĐ-UBND ngày 5 tháng 3 năm 2021",
            "567/QĐ-UBND",
            "2021-03-05",
        ),
        ("CSTĐCS 2020, 15/QĐ-SNV, 12/1/2021", "15/QĐ-SNV", "2021-01-12"),
        ("LĐTT năm 2020 QĐ 12/QĐ-SNV", "12/QĐ-SNV", ""),
        (
            "HCLĐ hạng Ba 2019 (QĐ số 123/QĐ-CTN ngày 1/2/2019 của Chủ tịch nước)",
            "123/QĐ-CTN",
            "2019-02-01",
        ),
    ],
)
def test_decisions_are_read_with_their_dates(text: str, number: str, date: str) -> None:
    (award,) = said(text).awards
    assert (award.decision_number, award.decision_date) == (number, date)


def test_authority_and_achievement_are_kept() -> None:
    (award,) = said(
        "Giấy khen của Giám đốc Sở Nội vụ năm 2020 về thành tích xuất sắc trong phong trào"
    ).awards
    assert award.authority == "Giám đốc Sở Nội vụ"
    assert award.achievement == "thành tích xuất sắc trong phong trào"


def test_a_year_may_come_from_the_decision() -> None:
    (award,) = said("Bằng khen của Bộ trưởng Bộ Nội vụ, QĐ số 12/QĐ-BNV ngày 01/02/2020").awards
    assert award.year == 2020


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Năm học 2018-2019: CSTĐCS", [(2018, 2019)]),
        ("LĐTT năm học 2021-2022, 2022-2023", [(2021, 2022), (2022, 2023)]),
        ("LĐTT các năm học: 2019-2020, 2020-2021", [(2019, 2020), (2020, 2021)]),
    ],
)
def test_each_school_year_is_one_award(text: str, years: list[tuple[int, int]]) -> None:
    assert [(spoken.year, spoken.year_to) for spoken in said(text).awards] == years


@pytest.mark.parametrize(
    "text",
    [
        "Không đạt LĐTT năm 2022",
        "Chưa được tặng CSTĐCS năm 2022",
        "Đăng ký CSTĐCS năm 2025",
        "Đề nghị: CSTĐCS năm 2024",
        "Trượt CSTĐCS 2023",
    ],
)
def test_awards_denied_or_wished_for_are_not_given(text: str) -> None:
    awards = said(text)
    assert not awards.awards
    assert awards.unread == [text]


def test_an_award_without_its_level_is_no_sure_guess() -> None:
    (award,) = said("Bằng khen 2021").awards
    assert award.guess is not None
    assert not award.guess.sure


@pytest.mark.parametrize(
    ("title", "number", "date"),
    [
        (
            "(Kèm theo Quyết định số 123/QĐ-SNV ngày 05/01/2024 của Giám đốc Sở)",
            "123/QĐ-SNV",
            "2024-01-05",
        ),
        ("Kèm theo Tờ trình số 12/TTr-SNV ngày 05/01/2024", "", ""),
    ],
)
def test_a_title_may_name_the_decision(title: str, number: str, date: str) -> None:
    decision = decision_in(title)
    assert (decision.number, decision.date) == (number, date)


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("LĐTT 2020; gì đó lạ 2021", "gì đó lạ 2021"),
        ("Bằng khen của Quỹ Ước mơ năm 2019", "Bằng khen của Quỹ Ước mơ năm 2019"),
        ("LĐTT từ 2015 đến nay", "LĐTT từ 2015 đến nay"),
        ("LĐTT 5 năm liền", "LĐTT (5 lần)"),
    ],
)
def test_what_is_not_understood_is_kept_as_it_stands(text: str, unread: str) -> None:
    assert said(text).unread == [unread]


@pytest.mark.parametrize("text", ["", "Không", "không có", "x", "-", "chưa"])
def test_nothing_said_is_nothing(text: str) -> None:
    awards = said(text)
    assert not awards.awards
    assert not awards.unread


def test_more_times_than_years_is_told() -> None:
    awards = said("CSTĐCS 3 lần (2019, 2020)")
    assert {spoken.times for spoken in awards.awards} == {3}


def test_the_row_gives_the_year_where_the_words_do_not() -> None:
    assert told("LĐTT, CSTĐCS", 2024) == [("LDTT", 2024), ("CSTDCS", 2024)]


@given(st.text(alphabet="LĐTCS năm0123456789-/;,.()QĐ\nBKUBNDtỉhớ:", max_size=60))
def test_no_text_breaks_the_reader_or_loses_its_words(text: str) -> None:
    awards = read_awards(text, INDEX)
    assert all(spoken.text for spoken in awards.awards)
    assert all(awards.unread)


KINDS = st.sampled_from(["LĐTT", "CSTĐCS", "BK UBND tỉnh", "CSTĐTQ"])


@given(st.lists(st.tuples(KINDS, st.integers(1990, 2026)), min_size=1, max_size=6))
def test_every_award_listed_is_found(pairs: list[tuple[str, int]]) -> None:
    text = "; ".join(f"{kind} {year}" for kind, year in pairs)
    assert len(told(text)) == len(pairs)
