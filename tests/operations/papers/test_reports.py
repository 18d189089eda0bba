"""Reports on achievements: the form's parts, both tables of awards, what is on file filled in."""

import io
from pathlib import Path

import docx
import pytest

from tdkt_desktop.domain.awards.kinds import HOUSEHOLD
from tdkt_desktop.domain.people.people import NewPosting
from tdkt_desktop.domain.rounds import Nominee, Round, Stage
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.papers import paper_forms, papers
from tdkt_desktop.operations.people.people import edit_person, move
from tdkt_desktop.operations.rounds import dossiers, nominations
from tdkt_desktop.operations.rounds.report_answers import questions, save_answers
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.people import People
from tests.operations.rounds.season import YEAR, Season

HOME = "Hộ ông Lê Mơ, Thôn 1"


def paper(season: Season, round_: Round, code: str) -> docx.document.Document:
    data = papers.paper(Review(season.database, round_), season.database, code)
    return docx.Document(io.BytesIO(data))


def lines(made: docx.document.Document) -> list[str]:
    return [paragraph.text for paragraph in made.paragraphs]


def first(season: Season, round_: Round) -> Nominee:
    return Review(season.database, round_).nominees[0]


@pytest.fixture
def yearly(season: Season) -> Round:
    round_ = season.begin()
    season.add(round_, "CSTDCS", "Lê An")
    return round_


def test_titles_and_commendations_are_two_tables_of_three_columns(
    season: Season, yearly: Round
) -> None:
    season.give("LDTT", 2024, "Lê An")
    season.give("GK_SO", YEAR, "Lê An")
    season.give("GK_SO", 2023, "Lê An")
    made = paper(season, yearly, "bao-cao-ca-nhan")
    heads = [[cell.text for cell in table.rows[0].cells] for table in made.tables]
    tables = [head for head in heads if head[0] == "Năm"]
    decided = "Số, ngày, tháng, năm của quyết định; cơ quan ban hành quyết định"
    assert tables == [
        ["Năm", "Danh hiệu thi đua", decided],
        ["Năm", "Hình thức khen thưởng", decided],
    ]
    titles, others = (
        [[cell.text for cell in row.cells[:2]] for row in table.rows[1:]]
        for table in made.tables
        if table.rows[0].cells[0].text == "Năm"
    )
    assert titles == [["2024", "Lao động tiên tiến"]]
    assert [year for year, _ in others] == ["2023", str(YEAR)], "the oldest first, this year's too"


def test_what_is_on_file_is_filled_and_what_is_not_is_dotted(
    season: Season, yearly: Round
) -> None:
    nominee = first(season, yearly)
    person = nominee.nomination.person
    assert person is not None
    edit_person(season.database, person, "hometown", "xã Tân Hòa, tỉnh Hải Minh")
    edit_person(season.database, person, "education", "Đại học Luật")
    save_answers(
        season.database, yearly, nominee, {"nhiem_vu": "Một.\nHai.", "dien_thoai": "0900000001"}
    )
    said = lines(paper(season, yearly, "bao-cao-ca-nhan"))
    assert "5. Quê quán: xã Tân Hòa, tỉnh Hải Minh" in said
    assert "10. Trình độ chuyên môn, nghiệp vụ: Đại học Luật" in said
    assert "12. Điện thoại: 0900000001" in said
    assert "6. Trú quán: \t" in said
    place = said.index("a) Quyền hạn, nhiệm vụ được giao hoặc đảm nhận:")
    assert said[place + 1 : place + 3] == ["Một.", "Hai."]
    assert not any("{" in line for line in said)


def test_who_leads_sums_up_the_unit_too(season: Season, yearly: Round) -> None:
    assert "1. Tóm tắt thành tích của tập thể:" not in lines(
        paper(season, yearly, "bao-cao-ca-nhan")
    )
    (nomination,) = (one.nomination.id for one in Review(season.database, yearly).nominees)
    dossiers.edit(season.database, [nomination], "position", "Trưởng phòng")
    assert "1. Tóm tắt thành tích của tập thể:" in lines(paper(season, yearly, "bao-cao-ca-nhan"))


def test_a_sudden_report_has_no_tables_of_former_awards(season: Season) -> None:
    round_ = season.begin(sort="sudden")
    season.add(round_, "GK_SO", "Lê An")
    nominations.add(season.database, round_, season.kind("GK_SO"), units=[season.unit])
    made = paper(season, round_, "bao-cao-dot-xuat")
    said = lines(made)
    assert said.count("(Về thành tích xuất sắc đột xuất)") == 2
    assert "I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH" in said
    assert "I. SƠ LƯỢC LÝ LỊCH" in said
    assert not any(table.rows[0].cells[0].text == "Năm" for table in made.tables)


def test_a_stage_makes_the_reports_of_its_sort_of_round(season: Season, tmp_path: Path) -> None:
    for sort, wanted in (
        ("year_end", "Báo cáo thành tích cá nhân"),
        ("sudden", "Báo cáo thành tích đột xuất"),
        ("thematic", "Báo cáo thành tích theo chuyên đề"),
        ("service", "Báo cáo thành tích quá trình cống hiến"),
    ):
        round_ = season.begin(sort=sort, name=sort)
        season.add(round_, "BK_TINH", "Lê An")
        review = Review(season.database, round_)
        papers.save_stage(review, season.database, Stage.NOMINATION, tmp_path / sort)
        folders = [one.name for one in (tmp_path / sort).iterdir() if one.is_dir()]
        assert folders == [wanted]


def test_years_of_service_are_added_up_by_position(season: Season) -> None:
    round_ = season.begin(sort="service")
    season.add(round_, "BK_TINH", "Lê An")
    person = first(season, round_).nomination.person
    assert person is not None
    for start, position in (("2010-03-01", "Chuyên viên"), ("2015-05-01", "Phó Trưởng phòng")):
        move(
            season.database,
            NewPosting(person=person, unit=season.unit, position=position, start=start),
        )
    with season.database.operation("Thời gian chưa rõ"):
        People(season.database).save_posting(
            NewPosting(person=person, position="Chuyên viên", end="2005")
        )
    made = paper(season, round_, "bao-cao-cong-hien")
    (table,) = [t for t in made.tables if t.rows[0].cells[0].text.startswith("Từ tháng")]
    rows = [[cell.text for cell in row.cells] for row in table.rows[1:]]
    assert ["03/2010 – 04/2015", "Chuyên viên"] in [row[:2] for row in rows]
    assert (
        "- Tổng thời gian giữ chức vụ Chuyên viên: 05 năm 02 tháng (chưa kể thời gian chưa rõ "
        "tháng, năm bắt đầu)."
    ) in lines(made)


def on_paper(season: Season, round_: Round, code: str) -> str:
    """Return what a paper says; nothing where it is of nobody."""
    try:
        return "\n".join(lines(paper(season, round_, code)))
    except TdktError:
        return ""


@pytest.mark.parametrize("sort", ["year_end", "sudden", "thematic", "service"])
def test_whatever_is_asked_is_on_the_paper(season: Season, sort: str) -> None:
    database = season.database
    round_ = season.begin(sort=sort)
    kind = season.kind("GK_SO")
    nominations.add(database, round_, kind, people=[season.people["Lê An"]])
    if sort != "service":
        nominations.add(database, round_, kind, units=[season.unit])
        nominations.add(
            database, round_, kind, outside=["Hộ ông Lê Mơ, Thôn 1"], subject=HOUSEHOLD
        )
    forms = [one.code for one in paper_forms.stage_forms(Stage.NOMINATION, sort)]
    for nominee in Review(database, round_).nominees:
        asked = questions(round_, nominee)
        written = {one.code: f"lời của {one.code} {nominee.name}" for one in asked}
        save_answers(database, round_, nominee, written)
        reports = [code for code in forms if code.startswith("bao-cao")]
        said = "".join(on_paper(season, round_, code) for code in reports)
        assert [one for one in written.values() if one not in said] == []


def test_a_household_is_signed_by_its_head(season: Season) -> None:
    round_ = season.begin(sort="sudden")
    nominations.add(
        season.database,
        round_,
        season.kind("GK_SO"),
        outside=["Hộ ông Lê Mơ, Thôn 1"],
        subject=HOUSEHOLD,
    )
    made = paper(season, round_, "bao-cao-dot-xuat")
    said = "\n".join(lines(made))
    assert "Chủ hộ: Lê Mơ" in said
    assert "Nơi ở: Thôn 1" in said
    cells = [cell.text for table in made.tables for row in table.rows for cell in row.cells]
    assert any(cell.strip().endswith("\nLê Mơ") for cell in cells)
