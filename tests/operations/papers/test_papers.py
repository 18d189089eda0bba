"""The papers of a round: in the decree's layout, nothing left over, faults in templates named."""

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.oxml import OxmlElement
from docx.shared import Mm, Pt

from tdkt_desktop.documents import word
from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.awards.awards import NewDecision
from tdkt_desktop.domain.rounds import NewRemark, NominationState, Presence, Role, Round, Stage
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import files
from tdkt_desktop.operations.papers import paper_forms, papers
from tdkt_desktop.operations.papers.phrases import share_words
from tdkt_desktop.operations.papers.placeholders import sample_words
from tdkt_desktop.operations.papers.values import PaperValues
from tdkt_desktop.operations.rounds import (
    council,
    counting,
    deciding,
    dossiers,
    lowering,
    nominations,
    rounds,
    taking_results,
)
from tdkt_desktop.operations.rounds.results import ResultFate, ResultLine
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.settings import Settings
from tests.operations.rounds.season import YEAR, Season

LISTING = [code for code in paper_forms.round_forms() if code != "tra-loi"]
"""The forms that list who stands."""


@pytest.fixture
def full(season: Season) -> Round:
    """Return a round with everybody in it, a council that met, and a remark."""
    round_ = season.begin(
        notice_from="2025-12-01",
        notice_to="2025-12-07",
        meeting="2025-12-10",
        place="Phòng họp",
        superior="Ủy ban nhân dân tỉnh Hải Minh",
    )
    members = season.seat(round_, ["A Một", "B Hai", "C Ba", "D Bốn", "E Năm"])
    council.attend(
        season.database, members[-1:], Presence.WRITTEN, "Đồng ý <cả> danh sách & biên bản"
    )
    season.add(round_, "LDTT", "Lê An", "Mai Bình", "Hồ Cúc")
    best = season.add(round_, "CSTDCS", "Lê An")
    season.add(round_, "BK_TINH", "Vũ Dũng")
    nominations.add(season.database, round_, season.kind("TTLDTT"), units=[season.unit])
    nominations.add(
        season.database, round_, season.kind("GK_SO"), outside=["Hộ ông Tư"], subject="HO_GIA_DINH"
    )
    dossiers.edit(season.database, best, "result", 'Làm "nhanh" & đúng <hẹn>')
    counting.set_ballots(season.database, round_, 4, 4, 4)
    round_ = season.round(round_.id)
    counting.count_votes(season.database, round_, {best[0]: (4, 1)})
    dossiers.save_remark(
        season.database, NewRemark(round=round_.id, day="2025-12-03", words="Nhất trí")
    )
    return round_


def made(season: Season, round_: Round, code: str) -> docx.document.Document:
    data = papers.paper(Review(season.database, round_), season.database, code)
    return docx.Document(io.BytesIO(data))


def all_text(paper: docx.document.Document) -> str:
    cells = [c.text for t in paper.tables for row in t.rows for c in row.cells]
    words = "\n".join([*(p.text for p in paper.paragraphs), *cells])
    return words.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("code", LISTING)
def test_every_form_fills_and_leaves_nothing_over(season: Season, full: Round, code: str) -> None:
    paper = made(season, full, code)
    words = all_text(paper)
    assert "{" not in words
    assert "}" not in words
    assert "None" not in words
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in words


@pytest.mark.parametrize("code", LISTING)
def test_pages_are_the_decrees(season: Season, full: Round, code: str) -> None:
    paper = made(season, full, code)
    section = paper.sections[0]
    sides = sorted(
        round((side or 0) / Mm(1)) for side in (section.page_width, section.page_height)
    )
    assert sides == [210, 297]
    assert Mm(20) <= (section.top_margin or 0) <= Mm(25)
    assert Mm(20) <= (section.bottom_margin or 0) <= Mm(25)
    assert Mm(30) <= (section.left_margin or 0) <= Mm(35)
    assert Mm(15) <= (section.right_margin or 0) <= Mm(20)
    assert paper.styles["Normal"].font.name == "Times New Roman"
    # a ballot has no number that could tell one from another; sheets for several begin anew
    if code not in ("phieu-bau", "phieu-y-kien"):
        assert section.different_first_page_header_footer
        assert "PAGE" in section.header._element.xml
    runs = [r for p in paper.paragraphs for r in p.runs if r.text.strip()]
    assert {r.font.size for r in runs} <= {Pt(13), Pt(14)}


def test_lines_are_as_long_as_the_decree_wants(season: Season, full: Round) -> None:
    paper = made(season, full, "quyet-dinh")
    cell = paper.tables[0].rows[0].cells[1]
    line = next(p for p in cell.paragraphs if p.style.name == word.LONG)
    length = cell.width - line.paragraph_format.left_indent - line.paragraph_format.right_indent
    assert abs(length / Mm(1) - 56.1) < 0.5  # "Độc lập - Tự do - Hạnh phúc" in 13 bold
    own = paper.tables[0].rows[0].cells[0]
    short = next(p for p in own.paragraphs if p.style.name == word.SHORT)
    room = own.width - short.paragraph_format.left_indent - short.paragraph_format.right_indent
    name = word._last_line(next(p for p in own.paragraphs if "THỬ NGHIỆM" in p.text), own.width)
    assert 1 / 3 <= room / name <= 1 / 2


def test_what_people_wrote_stands_as_they_wrote_it(season: Season, full: Round) -> None:
    assert 'Làm "nhanh" & đúng <hẹn>' in all_text(made(season, full, "thong-bao"))
    assert "Đồng ý <cả> danh sách & biên bản" in all_text(made(season, full, "bien-ban"))


def test_minutes_say_who_was_there_and_how_it_went(season: Season, full: Round) -> None:
    words = all_text(made(season, full, "bien-ban"))
    assert "Tổng số thành viên Hội đồng: 5; dự họp: 4" in words
    assert "100%" in words
    assert "cần từ 80%" in words
    assert "Nhất trí" in words


def test_ballots_list_what_the_law_wants_a_ballot_for(season: Season, full: Round) -> None:
    paper = made(season, full, "phieu-bau")
    words = all_text(paper)
    assert words.count("PHIẾU BẦU") == 4  # one for each member at the meeting
    assert "Chiến sĩ thi đua cơ sở" in words
    assert "Lao động tiên tiến" not in words


def test_the_letter_lists_what_goes_up_and_the_decision_what_does_not(
    season: Season, full: Round
) -> None:
    letter = all_text(made(season, full, "to-trinh"))
    assert "Vũ Dũng" in letter
    assert "Mai Bình" not in letter
    own = all_text(made(season, full, "quyet-dinh"))
    assert "Mai Bình" in own
    assert "Vũ Dũng" not in own
    assert "Hộ ông Tư" in own


def test_a_decision_made_gives_its_number_and_its_money(season: Season, full: Round) -> None:
    review = Review(season.database, full)
    chosen = [n.nomination.id for n in deciding.ready(review, review.nominees)]
    decision = NewDecision(
        number="9/QĐ-STN", date="2026-01-05", authority="Giám đốc Sở Thử nghiệm"
    )
    deciding.decide(season.database, full, chosen, decision)
    words = all_text(made(season, full, "quyet-dinh"))
    assert "Số: 09/QĐ-STN" in words
    assert "ngày 05 tháng 01 năm 2026" in words
    paid = all_text(made(season, full, "chi-thuong"))
    assert "09/QĐ-STN ngày 05 tháng 01 năm 2026" in paid
    assert re.search(r"Bằng chữ: .* triệu .* đồng", paid)


def test_law_out_of_force_is_not_cited(season: Season) -> None:
    old = season.begin(name="Cũ", year=2024, rules_date="2024-12-31")
    season.add(old, "LDTT", "Lê An")
    data = papers.paper(
        Review(season.database, old), season.database, "quyet-dinh", day="2024-12-20"
    )
    words = all_text(docx.Document(io.BytesIO(data)))
    assert "98/2023/NĐ-CP" in words
    assert "152/2025/NĐ-CP" not in words


def test_an_empty_round_says_that_it_is(season: Season) -> None:
    round_ = season.begin()
    with pytest.raises(TdktError, match="chưa có ai"):
        made(season, round_, "de-nghi")


# -- templates ---------------------------------------------------------------------------


def template_saying(text: str, path: Path) -> Path:
    paper = docx.Document()
    paper.add_paragraph(text)
    paper.save(str(path))
    return path


def test_a_changed_template_is_used_from_then_on(
    season: Season, full: Round, tmp_path: Path
) -> None:
    path = tmp_path / "mẫu của tôi.docx"
    papers.copy_template(season.database, "de-nghi", path)
    paper = docx.Document(str(path))
    paper.add_paragraph("Cộng {{ so_luong }} đề nghị")
    paper.save(str(path))
    assert not papers.is_in_use(season.database, "de-nghi", path)
    papers.use_template(season.database, "de-nghi", path)
    assert papers.is_in_use(season.database, "de-nghi", path)
    assert "Cộng 7 đề nghị" in all_text(made(season, full, "de-nghi"))
    papers.drop_template(season.database, "de-nghi")
    assert "Cộng 7" not in all_text(made(season, full, "de-nghi"))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("{{ khong_co }} và {{ sai_nua }}", "khong_co.*sai_nua"),
        ("{% for n in danh_sach %}{{ n.la_gi }}{% endfor %}", "la_gi"),
        ("{% for n in chua_biet %}{{ n }}{% endfor %}", "chua_biet"),
        ("{{ co_quan", "viết sai"),
        ("{% for n in danh_sach %} thiếu đóng", "viết sai"),
        ("{{ co_quan.__class__.__mro__ }}", "__class__|viết sai"),
        ("{{ ai.ten }}", "ai"),
        ("{{ so_luong / 0 }}", "viết sai"),
        ("{{ 9 ** 9 ** 9 }}", "viết sai"),
        ("{{ 'a' * 10 ** 9 }}", "viết sai"),
        ("{{ co_quan }", "gần chỗ|viết sai"),
        ("Không có trường dữ liệu nào", "chưa có trường dữ liệu"),
        ("Ông ${ten_vc}, {{ co_quan }}", r"chương trình khác: \$\{ten_vc\}"),
        ("Ông «Ho_ten», <đơn vị>, [chuc_vu], {ngay}", "«Ho_ten», <đơn vị>, .chuc_vu., .ngay."),
    ],
)
def test_a_fault_in_a_template_is_named(
    season: Season, tmp_path: Path, text: str, named: str
) -> None:
    path = template_saying(text, tmp_path / "a.docx")
    with pytest.raises(TdktError, match=named):
        papers.use_template(season.database, "de-nghi", path)
    assert papers.own_template(season.database, "de-nghi") is None
    number, _ = rounds.begin(season.database, rounds.proposed("sudden", YEAR))
    review = Review(season.database, season.round(number))
    with pytest.raises(TdktError, match=named):
        papers.save_paper(review, season.database, "to-trinh", tmp_path / "ra.docx", own=path)
    assert not (tmp_path / "ra.docx").exists()


def test_word_s_own_merge_fields_are_named(season: Season, tmp_path: Path) -> None:
    paper = docx.Document()
    run = paper.add_paragraph("Kính gửi ").add_run()
    for text in (" MERGEFIELD  ", "Ho_ten \\* MERGEFORMAT "):  # Word cuts an instruction anywhere
        instruction = OxmlElement("w:instrText")
        instruction.text = text
        run._r.append(instruction)
    for _ in range(3):
        paper.add_paragraph()
    paper.save(str(tmp_path / "trộn.docx"))
    with pytest.raises(TdktError, match="«Ho_ten»"):
        papers.use_template(season.database, "to-trinh", tmp_path / "trộn.docx")


def test_empty_lines_at_the_end_are_no_placeholder(season: Season, tmp_path: Path) -> None:
    path = template_saying("Kính gửi cấp trên\n\n\n", tmp_path / "a.docx")
    paper = docx.Document(str(path))
    paper.add_paragraph()
    paper.save(str(path))
    with pytest.raises(TdktError, match="chưa có trường dữ liệu"):
        papers.use_template(season.database, "to-trinh", path)


def test_what_is_no_word_document_is_refused(season: Season, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"PK not really")
    with pytest.raises(TdktError, match="Word"):
        papers.use_template(season.database, "de-nghi", path)
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("xl/workbook.xml", "<a/>")
    with pytest.raises(TdktError, match="Word"):
        papers.use_template(season.database, "de-nghi", path)
    with pytest.raises(TdktError, match="Không đọc được"):
        papers.use_template(season.database, "de-nghi", tmp_path / "không có.docx")


@pytest.mark.parametrize("code", list(paper_forms.forms()))
def test_shipped_templates_ask_for_nothing_unknown(season: Season, code: str) -> None:
    data = papers.template(season.database, code)
    word.check(data, sample_words(paper_forms.form(code).who))


def test_a_stage_s_papers_go_into_a_folder(season: Season, full: Round, tmp_path: Path) -> None:
    written = papers.save_stage(
        Review(season.database, full), season.database, Stage.SUBMISSION, tmp_path / "trình"
    )
    names = [p.relative_to(tmp_path / "trình").as_posix() for p in written]
    assert names[0] == "01 Tờ trình đề nghị khen thưởng.docx"
    assert names[1:] == ["Báo cáo thành tích cá nhân/001 Vũ Dũng - BK UBND tỉnh.docx"]
    nominated = papers.save_stage(
        Review(season.database, full), season.database, Stage.NOMINATION, tmp_path / "đề nghị"
    )
    assert any(path.name.endswith("Lê An - CSTĐCS.docx") for path in nominated)
    with pytest.raises(TdktError, match=r"\.docx"):
        papers.save_paper(
            Review(season.database, full), season.database, "de-nghi", tmp_path / "a.pdf"
        )
    number, _ = rounds.begin(season.database, rounds.proposed("sudden", YEAR))
    empty = Review(season.database, season.round(number))
    with pytest.raises(TdktError, match="chưa có ai"):
        papers.save_stage(empty, season.database, Stage.DECISION, tmp_path / "rỗng")
    assert council.council(season.database, full).count(Presence.PRESENT) == 4


def test_papers_changed_in_word_are_not_written_over(
    season: Season, full: Round, tmp_path: Path
) -> None:
    review = Review(season.database, full)
    first = papers.save_stage(review, season.database, Stage.NOTICE, tmp_path)
    again = papers.save_stage(review, season.database, Stage.NOTICE, tmp_path)
    assert again == first
    changed = docx.Document(str(first[0]))
    changed.add_paragraph("Ghi thêm")
    changed.save(str(first[0]))
    beside = papers.save_stage(review, season.database, Stage.NOTICE, tmp_path)
    assert [path.name for path in beside] == ["01 Thông báo công khai danh sách (2).docx"]
    assert "Ghi thêm" in all_text(docx.Document(str(first[0])))


def test_a_paper_set_otherwise_in_word_is_not_written_over(
    season: Season, full: Round, tmp_path: Path
) -> None:
    review = Review(season.database, full)
    (path,) = papers.save_stage(review, season.database, Stage.NOTICE, tmp_path)
    changed = docx.Document(str(path))
    for run in changed.paragraphs[-1].runs or changed.paragraphs[0].runs:
        run.bold = not run.bold
    changed.paragraphs[0].paragraph_format.keep_with_next = True
    changed.save(str(path))
    set_by_hand = path.read_bytes()
    papers.save_stage(review, season.database, Stage.NOTICE, tmp_path)
    assert path.read_bytes() == set_by_hand


def test_minutes_list_what_was_voted_down_and_papers_after_do_not(
    season: Season, full: Round
) -> None:
    found = season.nominees(full)
    best, other = found["Lê An CSTĐCS"].nomination, found["Mai Bình LĐTT"].nomination
    counting.count_votes(season.database, full, {best.id: (1, 0), other.id: (1, None)})
    lowering.lower(season.database, full, [best.id], season.kind("GK_SO"), "không đủ phiếu")
    minutes = all_text(made(season, full, "bien-ban"))
    assert "Không đạt, hạ xuống GK" in minutes
    assert "Mai Bình" in minutes
    assert "Hội đồng xét 01 lượt tập thể, 05 lượt cá nhân, 01 lượt hộ gia đình đề nghị" in minutes
    assert "Mai Bình" not in all_text(made(season, full, "quyet-dinh"))
    nominations.set_state(season.database, [other.id], NominationState.REJECTED, "không đủ phiếu")
    minutes = all_text(made(season, full, "bien-ban"))
    assert "Mai Bình" in minutes
    assert "Mai Bình" not in all_text(made(season, full, "de-nghi"))


def test_a_letter_without_anybody_to_submit_says_so(season: Season) -> None:
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An")
    with pytest.raises(TdktError, match="chưa có ai"):
        made(season, round_, "to-trinh")
    assert "Căn cứ kết quả họp" not in all_text(made(season, round_, "quyet-dinh"))


def test_lists_of_a_decision_are_parts_with_page_numbers_of_their_own(
    season: Season, full: Round
) -> None:
    paper = made(season, full, "quyet-dinh")
    assert len(paper.sections) == 4  # persons, units, households
    assert all('w:start="1"' in section._sectPr.xml for section in paper.sections)


def test_the_agencys_own_commendation_is_named_after_its_head(season: Season, full: Round) -> None:
    files.save_agency(season.database, Agency(name="Sở Thử nghiệm", signer_title="GIÁM ĐỐC"))
    text = all_text(made(season, full, "quyet-dinh"))
    assert "Giấy khen của Giám đốc Sở Thử nghiệm: 01 hộ gia đình." in text
    report = all_text(made(season, full, "bao-cao-ca-nhan"))
    assert "Tên hộ gia đình đề nghị: Hộ ông Tư" in report
    assert "ĐẠI DIỆN HỘ GIA ĐÌNH" in report


def test_minutes_bear_the_day_of_the_meeting_and_what_is_missing_is_told(
    season: Season, full: Round
) -> None:
    for code, day in (("bien-ban", "10"), ("thong-bao", "01")):
        text = all_text(made(season, full, code))
        assert text.count(f"ngày {day} tháng 12 năm 2025") == 2, (
            text
        )  # in its head, and where told
    assert "người ký" in papers.lacking(season.database)


def test_minutes_say_who_chaired_and_whether_the_list_was_posted(season: Season) -> None:
    round_ = season.begin(stages=(Stage.NOMINATION, Stage.COUNCIL, Stage.DECISION))
    members = season.seat(round_, ["A Một", "B Hai", "C Ba"])
    council.save_member(season.database, replace(members[1], role=Role.DEPUTY))
    season.add(round_, "LDTT", "Lê An")
    text = all_text(made(season, round_, "bien-ban"))
    assert "Chủ trì: A Một" in text
    assert "công khai" not in text
    council.attend(season.database, members[:1], Presence.ABSENT)
    text = all_text(made(season, round_, "bien-ban"))
    assert "Chủ trì: C Ba" in text
    assert "PHÓ CHỦ TỊCH HỘI ĐỒNG" in text


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        (["LDTT"], "Tặng danh hiệu thi đua năm 2025 cho các cá nhân thuộc Sở Thử nghiệm"),
        (
            ["GK_SO"],
            "cho các cá nhân thuộc Sở Thử nghiệm, đã có thành tích xuất sắc trong công tác",
        ),
        (["LDTT", "GK_SO"], "Tặng danh hiệu thi đua, hình thức khen thưởng năm 2025 cho"),
    ],
)
def test_a_decision_says_what_it_gives(season: Season, codes: list[str], words: str) -> None:
    round_ = season.begin(stages=(Stage.NOMINATION, Stage.DECISION))
    for code in codes:
        season.add(round_, code, "Lê An")
    assert words in all_text(made(season, round_, "quyet-dinh"))


@pytest.mark.parametrize(
    ("votes", "size", "words"),
    [(3, 7, "42,86%"), (4, 5, "80%"), (5, 7, "71,43%"), (1, 3, "33,33%"), (None, 7, "")],
)
def test_shares_are_told_to_a_hundredth(votes: int | None, size: int, words: str) -> None:
    assert share_words(votes, size) == words


def test_what_the_level_above_denied_stays_in_the_papers_sent_before(season: Season) -> None:
    round_ = season.begin(
        stages=(Stage.NOMINATION, Stage.COUNCIL, Stage.SUBMISSION, Stage.DECISION)
    )
    members = season.seat(round_, ["A Một", "B Hai", "C Ba"])
    council.attend(season.database, members, Presence.PRESENT)
    numbers = season.add(round_, "BK_TINH", "Lê An", "Mai Bình")
    nominations.move(season.database, round_, numbers, Stage.COUNCIL)
    counting.count_votes(season.database, season.round(round_.id), dict.fromkeys(numbers, (3, 0)))
    nominations.move(season.database, season.round(round_.id), numbers, Stage.SUBMISSION)

    def said(code: str) -> str:
        review = Review(season.database, season.round(round_.id))
        made = papers.paper(review, season.database, code, day="2026-03-01")
        return all_text(docx.Document(io.BytesIO(made)))

    before = {code: said(code) for code in ("bien-ban", "to-trinh")}
    assert before["bien-ban"].count("Lê An") == 1
    outcomes = [
        ResultLine(name="Lê An", fate=ResultFate.NOT_GRANTED, nomination=numbers[0]),
        ResultLine(name="Mai Bình", fate=ResultFate.GRANTED, nomination=numbers[1]),
    ]
    taking_results.take_results(
        season.database,
        season.round(round_.id),
        outcomes,
        NewDecision(number="9/QĐ-UBND", date="2026-02-10"),
        extra=False,
        refused=True,
    )
    assert {code: said(code) for code in before} == before
    assert "Không đề nghị" not in said("bien-ban")


def test_money_that_is_none_is_not_spoken_of(season: Season) -> None:
    round_ = season.begin(stages=(Stage.NOMINATION, Stage.DECISION))
    season.add(round_, "GK_SO", "Lê An")
    review = Review(season.database, round_)
    values = PaperValues(season.database, review, "2025-12-24").of(
        paper_forms.forms()["quyet-dinh"]
    )
    values |= {"co_tien": False, "dieu_cuoi": "Điều 2"}
    paper = docx.Document(
        io.BytesIO(word.fill(papers.template(season.database, "quyet-dinh"), values))
    )
    text = all_text(paper)
    assert "Tổng số tiền thưởng" not in text
    assert "Điều 2. Quyết định này có hiệu lực" in text
    assert "Như Điều 2" in text


def test_minutes_ask_the_head_and_the_level_above_each_for_its_own(
    season: Season, full: Round
) -> None:
    nominees = season.nominees(full)
    votes = {one.nomination.id: (3, None) for one in nominees.values()}
    counting.count_votes(season.database, full, votes)
    minutes = all_text(made(season, full, "bien-ban"))
    assert "Hội đồng thống nhất trình Giám đốc Sở Thử nghiệm quyết định tặng" in minutes
    assert "danh hiệu “Lao động tiên tiến” (03 cá nhân)" in minutes
    assert "đề nghị Ủy ban nhân dân tỉnh Hải Minh xem xét, tặng" in minutes


def test_a_decision_rests_on_what_the_agency_is_for(season: Season, full: Round) -> None:
    agency = replace(Settings(season.database).agency(), functions="Quyết định số 1/QĐ-UBND")
    files.save_agency(season.database, agency)
    text = all_text(made(season, full, "quyet-dinh"))
    assert "Căn cứ Quyết định số 1/QĐ-UBND quy định chức năng, nhiệm vụ" in text


def test_dates_stand_on_one_line(season: Season, full: Round) -> None:
    paper = made(season, full, "to-trinh")
    lines = "\n".join(p.text for p in paper.paragraphs)
    assert "ngày\xa010\xa0tháng\xa012\xa0năm\xa02025" in lines


def test_the_absent_get_a_sheet_each_and_the_present_none(season: Season) -> None:
    round_ = season.begin(meeting="2025-12-10")
    season.add(round_, "LDTT", "Lê An")
    seated = season.seat(round_, ["A Một", "B Hai", "C Ba"])
    council.attend(season.database, seated[1:2], Presence.WRITTEN)
    words = all_text(made(season, round_, "phieu-y-kien"))
    assert f"Họ và tên thành viên Hội đồng: {seated[1].name}." in words
    assert words.count("PHIẾU LẤY Ý KIẾN") == 1
    assert seated[0].name not in words
    council.attend(season.database, seated[1:], Presence.ABSENT)
    assert all_text(made(season, round_, "phieu-y-kien")).count("PHIẾU LẤY Ý KIẾN") == 2
    council.attend(season.database, seated, Presence.PRESENT)
    assert "Họ và tên thành viên Hội đồng: ……" in all_text(made(season, round_, "phieu-y-kien"))


def test_the_council_is_invited_and_set_up_by_decision(season: Season, full: Round) -> None:
    words = all_text(made(season, full, "giay-moi"))
    assert "ngày 10 tháng 12 năm 2025" in words.replace("\xa0", " ")
    assert "Địa điểm: Phòng họp." in words
    names = [one.name for one in council.council(season.database, full).members]
    seating = made(season, full, "hoi-dong")
    rows = next(table for table in seating.tables if table.cell(0, 0).text == "STT").rows
    assert [row.cells[1].text for row in rows[1:]] == names
    assert "gồm 05 thành viên" in all_text(seating)
    counting_group = all_text(made(season, full, "to-kiem-phieu"))
    assert "/QĐ-HĐTĐKT" in counting_group
    assert "QĐ-HĐTĐKT-" not in counting_group


def test_a_council_of_nobody_is_not_set_up(season: Season) -> None:
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An")
    with pytest.raises(TdktError, match="chưa có thành viên Hội đồng nào"):
        made(season, round_, "hoi-dong")


def test_a_stage_s_papers_hold_what_the_meeting_needs(season: Season, tmp_path: Path) -> None:
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An")
    seated = season.seat(round_, ["A Một", "B Hai", "C Ba"])

    def names(folder: Path) -> list[str]:
        review = Review(season.database, round_)
        written = papers.save_stage(review, season.database, Stage.COUNCIL, folder)
        return [path.stem[3:] for path in written]

    there = names(tmp_path / "a")
    assert there[0] == "Giấy mời họp Hội đồng"
    assert not {"Phiếu lấy ý kiến bằng văn bản", "Quyết định thành lập Hội đồng"} & {*there}
    council.attend(season.database, seated[-1:], Presence.ABSENT)
    assert "Phiếu lấy ý kiến bằng văn bản" in names(tmp_path / "b")


def answered(season: Season, round_: Round) -> str:
    return all_text(made(season, round_, "tra-loi"))


def test_who_is_refused_is_told_why_by_which_article_and_when_next(season: Season) -> None:
    round_ = season.begin()
    season.seat(round_, ["A Một", "B Hai", "C Ba", "D Bốn", "E Năm"])
    (best,) = season.add(round_, "CSTD_BO_TINH", "Lê An")
    with pytest.raises(TdktError, match="chưa có ai"):
        answered(season, round_)
    nominations.set_state(
        season.database, [best], NominationState.REJECTED, "chưa đủ CSTĐCS liên tục."
    )
    said = answered(season, round_)
    assert "Kết quả: chưa đề nghị tặng trong đợt này." in said
    assert "Lý do: chưa đủ Chiến sĩ thi đua cơ sở liên tục." in said
    assert "(khoản 1 Điều 22 Luật Thi đua, khen thưởng năm 2022)" in said
    assert "năm sớm nhất được xét là năm 20" in said
    assert "Cần một trong các điều kiện, nay đều chưa đạt: chưa có sáng kiến" in said
    assert "CSTĐCS" not in said


def test_who_is_lowered_sent_back_or_voted_down_is_told_each_its_own(season: Season) -> None:
    round_ = season.begin()
    seated = season.seat(round_, ["A Một", "B Hai", "C Ba", "D Bốn", "E Năm"])
    season.add(round_, "LDTT", "Hồ Cúc")
    (best,) = season.add(round_, "CSTDCS", "Lê An")
    (low,) = season.add(round_, "CSTDCS", "Mai Bình")
    (back,) = season.add(round_, "BK_TINH", "Vũ Dũng")
    council.attend(season.database, seated, Presence.PRESENT)
    counting.set_ballots(season.database, round_, 5, 5, 5)
    counting.count_votes(season.database, season.round(round_.id), {best: (2, None)})
    lowering.lower(season.database, round_, [low], season.kind("LDTT"), "chưa có sáng kiến")
    nominations.set_state(season.database, [back], NominationState.RETURNED, "thiếu báo cáo")
    said = answered(season, round_)
    assert "không đủ tỷ lệ phiếu đồng ý của Hội đồng (2/5 phiếu, 40%; cần 4 phiếu)" in said
    assert "chuyển sang đề nghị tặng danh hiệu “Lao động tiên tiến”" in said
    assert "trả lại hồ sơ đề nghị để xem xét, bổ sung" in said
    assert "Hồ Cúc" not in said
    nominations.set_state(season.database, [back], NominationState.WITHDRAWN, "")
    assert "trả lại hồ sơ" not in answered(season, round_)


def test_minutes_resolve_only_what_was_voted_and_a_decision_waits_for_a_ballot(
    season: Season,
) -> None:
    round_ = season.begin(meeting="2025-12-10")
    seated = season.seat(round_, ["A Một", "B Hai", "C Ba"])
    council.attend(season.database, seated, Presence.PRESENT)
    (an,) = season.add(round_, "LDTT", "Lê An")
    season.add(round_, "LDTT", "Mai Bình")
    season.add(round_, "CSTDCS", "Lê An")
    counting.set_ballots(season.database, round_, 3, 3, 3)
    counting.count_votes(season.database, season.round(round_.id), {an: (3, None)})
    said = all_text(made(season, round_, "bien-ban"))
    assert "tặng danh hiệu “Lao động tiên tiến” (01 cá nhân). Kết quả của 02 lượt" in said
    decided = all_text(made(season, round_, "quyet-dinh"))
    assert "“Lao động tiên tiến”: 02 cá nhân" in decided
    assert "Chiến sĩ thi đua cơ sở" not in decided


def test_who_is_not_there_neither_keeps_nor_signs_the_minutes(season: Season) -> None:
    round_ = season.begin(meeting="2025-12-10")
    season.add(round_, "LDTT", "Lê An")
    seated = season.seat(round_, ["A Một", "B Hai", "C Ba"])
    deputy = replace(next(one for one in seated if one.role == Role.MEMBER), role=Role.DEPUTY)
    council.save_member(season.database, deputy)
    away = [one for one in seated if one.id != deputy.id]
    council.attend(season.database, away, Presence.ABSENT)
    said = all_text(made(season, round_, "bien-ban"))
    assert "Thư ký: ……" in said
    counting_group = all_text(made(season, round_, "to-kiem-phieu"))
    assert "KT. CHỦ TỊCH HỘI ĐỒNG\nPHÓ CHỦ TỊCH HỘI ĐỒNG" in counting_group
    assert deputy.name in counting_group


def test_nobody_is_invited_where_there_is_no_council(season: Season, tmp_path: Path) -> None:
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An")
    with pytest.raises(TdktError, match="chưa có thành viên Hội đồng nào"):
        made(season, round_, "giay-moi")
    written = papers.save_stage(
        Review(season.database, round_), season.database, Stage.COUNCIL, tmp_path
    )
    assert not any("Giấy mời" in path.name for path in written)
