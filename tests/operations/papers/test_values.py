"""Every value of every paper of a whole round, held to what it was when written."""

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from openpyxl.styles import Border, Side

from tdkt_desktop.domain.rounds import (
    NewMember,
    NewRemark,
    NominationState,
    Presence,
    Role,
    Round,
    Stage,
)
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.papers import phrases, round_lists
from tdkt_desktop.operations.papers.paper_forms import round_forms
from tdkt_desktop.operations.papers.values import PaperValues
from tdkt_desktop.operations.people.people import edit_person
from tdkt_desktop.operations.rounds import (
    council,
    counting,
    deciding,
    dossiers,
    lowering,
    nominations,
)
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.file.database import Database
from tests.operations.rounds.season import YEAR, Season, found_season, own_decision

DAY = "2025-12-20"
LINE = Side(style="thin")
RULED = Border(left=LINE, right=LINE, top=LINE, bottom=LINE)
Compare = Callable[[str, object], None]


@pytest.fixture
def season(database: Database) -> Season:
    season = found_season(database)
    for field, text in (("sex", "Nữ"), ("code", "NV01"), ("identity", "031180000001")):
        edit_person(database, season.people["Lê An"], field, text)
    edit_person(database, season.people["Vũ Dũng"], "sex", "Nam")
    edit_person(database, season.people["Vũ Dũng"], "ethnic", "Tày")
    for year in (2020, 2021, 2023):
        season.give("LDTT", year, "Lê An", "Mai Bình")
    season.give("GK_SO", 2022, "Lê An", number="9/QĐ-STN")
    season.initiative("Lê An", "Số hóa hồ sơ")
    season.initiative("Lê An", "Một cửa", scope="TINH")
    return season


@pytest.fixture
def whole(season: Season) -> Round:
    """Return a round with every kind of thing in it, the council's votes and a decision."""
    database = season.database
    round_ = season.begin(
        notice_from="2025-12-01",
        notice_to="2025-12-07",
        meeting="2025-12-10",
        superior="Ủy ban nhân dân tỉnh Hải Minh",
    )
    names = ["A Một", "B Hai", "C Ba", "G Bảy", "H Tám", "I Chín", "D Bốn", "E Năm"]
    members = season.seat(round_, names)
    council.attend(database, members[-1:], Presence.WRITTEN, "Đồng ý cả danh sách")
    council.attend(database, members[6:7], Presence.ABSENT, "")
    council.save_member(
        database,
        NewMember(name="F Sáu", role=Role.DEPUTY, round=round_.id, position="Phó Giám đốc"),
    )
    season.add(round_, "LDTT", "Lê An", "Mai Bình", "Hồ Cúc")
    best = season.add(round_, "CSTDCS", "Lê An", "Vũ Dũng")
    high = season.add(round_, "BK_TINH", "Vũ Dũng")
    nominations.add(database, round_, season.kind("TTLDTT"), units=[season.unit])
    nominations.add(
        database, round_, season.kind("GK_SO"), outside=["Hộ ông Tư"], subject="HO_GIA_DINH"
    )
    dossiers.edit(database, best, "result", "Hoàn thành sớm kế hoạch")
    dossiers.edit(database, high, "result", "Có thành tích trong phòng, chống bão")
    counting.set_ballots(database, round_, 7, 7, 7)
    round_ = season.round(round_.id)
    counting.count_votes(database, round_, {best[0]: (7, 1), best[1]: (2, 0), high[0]: (7, 1)})
    lowering.lower(database, round_, best[1:], season.kind("CSTT"), "Chưa đủ phiếu")
    dossiers.save_remark(database, NewRemark(round=round_.id, day="2025-12-03", words="Nhất trí"))
    withdrawn = season.nominees(round_)["Hồ Cúc LĐTT"].nomination.id
    nominations.set_state(database, [withdrawn], NominationState.WITHDRAWN, "Tự rút")
    return season.round(round_.id)


def decided(season: Season, round_: Round) -> Round:
    """Decide on all that the agency may decide on itself."""
    review = Review(season.database, round_)
    ids = [
        one.nomination.id
        for one in review.nominees
        if one.nomination.state == NominationState.OPEN and not review.is_above(one)
    ]
    while True:
        review = Review(season.database, season.round(round_.id))
        waiting = [
            one
            for one in review.nominees
            if (one.nomination.id) in ids and one.nomination.stage != Stage.DECISION
        ]
        if not waiting:
            break
        nominations.advance(season.database, review, [one.nomination.id for one in waiting])
    deciding.decide(season.database, season.round(round_.id), ids, own_decision())
    return season.round(round_.id)


def values_of(season: Season, round_: Round) -> dict[str, object]:
    """Return the values of every form; the rows once, elsewhere their numbers."""
    words = PaperValues(season.database, Review(season.database, round_), DAY)
    found = dict[str, object]()
    for code, form in round_forms().items():
        if form.who == "answered":
            continue
        try:
            values = words.of(form)
        except TdktError as error:
            found[code] = str(error)
            continue
        rows = values["danh_sach"]
        if code != "de-nghi":
            short = [
                {key: row[key] for key in ("stt", "ten", "danh_hieu", "cuoi")} for row in rows
            ]
            values |= {"danh_sach": short}
        for key in ("ca_nhan", "tap_the", "ho_gia_dinh"):
            values[key] = [row["ten"] for row in values[key]]
        for key in ("cac_nhom", "nhom_ca_nhan", "nhom_tap_the", "nhom_ho"):
            for group in values[key]:
                group["danh_sach"] = [(row["stt"], row["ten"]) for row in group["danh_sach"]]
        found[code] = values
    return found


def test_the_values_of_every_paper(season: Season, whole: Round, same_as_before: Compare) -> None:
    same_as_before("values-before-the-decision", values_of(season, whole))
    same_as_before("values-after-the-decision", values_of(season, decided(season, whole)))


@pytest.mark.parametrize("code", round_lists.LISTS)
def test_the_lists_of_a_round(
    season: Season, whole: Round, code: str, tmp_path: Path, same_as_before: Compare
) -> None:
    round_, path = decided(season, whole), tmp_path / "danh-sach.xlsx"
    review = Review(season.database, round_)
    count = round_lists.export_round(review, season.database, code, path)
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    rows = [[str(c) for c in row if c is not None] for row in sheet.values]
    day = [row for row in rows if any("ngày" in cell and "năm" in cell for cell in row)]
    assert day
    told = [row for row in rows if row not in day]
    same_as_before(f"list-{code}", {"count": count, "rows": told})


def test_the_list_that_pays_names_accounts_where_there_are_any(
    season: Season, whole: Round, tmp_path: Path
) -> None:
    edit_person(season.database, season.people["Vũ Dũng"], "account", "0123456789")
    edit_person(season.database, season.people["Vũ Dũng"], "bank", "Agribank")
    round_, path = decided(season, whole), tmp_path / "chi.xlsx"
    round_lists.export_round(Review(season.database, round_), season.database, "chi-thuong", path)
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    rows = [[str(cell) for cell in row if cell is not None] for row in sheet.values]
    (heads,) = (row for row in rows if row[:1] == ["STT"])
    (paid,) = (row for row in rows if "Vũ Dũng" in row)
    first = heads.index("Số tài khoản")
    assert heads[first : first + 4] == [
        "Số tài khoản",
        "Ngân hàng",
        "Tiền thưởng (đồng)",
        "Ký nhận",
    ]
    assert {"0123456789", "Agribank"} <= set(paid)


def test_the_list_that_pays_adds_up_on_paper_too(
    season: Season, whole: Round, tmp_path: Path
) -> None:
    round_, path = decided(season, whole), tmp_path / "chi.pdf"
    round_lists.export_round(Review(season.database, round_), season.database, "chi-thuong", path)
    document = pypdfium2.PdfDocument(path)
    words = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert "Cộng" in words
    assert "KẾ TOÁN" in words
    total = re.search(r"([\d.]+) đồng\.", words)
    assert total is not None
    assert words.count(total[1]) >= 2, "in the row and in the sentence"


@pytest.mark.parametrize(
    ("years", "words"),
    [
        ((2024,), "LĐTT 2024"),
        ((2020, 2021, 2022, 2024), "LĐTT 2020–2022, 2024"),
        ((2024, 2020, 2021), "LĐTT 2020–2021, 2024"),
        ((2020, 2022), "LĐTT 2020, 2022"),
    ],
)
def test_years_are_told_in_runs(years: tuple[int, ...], words: str) -> None:
    assert phrases.years_by_kind([{"tat": "LĐTT", "nam": year} for year in years]) == words


def test_many_groups_are_numbered_in_roman_and_then_not(season: Season) -> None:
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An")
    nominee = season.nominees(round_)["Lê An LĐTT"]
    groups = phrases.by_kind_groups(
        [
            (nominee, dict.fromkeys(("danh_hieu", "danh_hieu_goi"), f"Loại {n}"))
            for n in range(len(phrases._ROMAN) + 1)
        ]
    )
    assert (groups[0]["thu_tu"], groups[-2]["thu_tu"]) == ("I", phrases._ROMAN[-1])
    assert groups[-1]["thu_tu"] == str(len(phrases._ROMAN) + 1)
    assert [group["dau"] for group in groups[-2:]] == [";", "."]
    assert round_.year == YEAR


def test_titles_within_a_superiors_workbook_tell_who_comes_where(
    season: Season, whole: Round, tmp_path: Path
) -> None:
    """Danh hiệu and hình thức, the kinds under them, tập thể and hộ: each under its own title."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    titles = (
        "A. Danh hiệu thi đua",
        "I. Lao động tiên tiến",
        "II. Chiến sĩ thi đua cơ sở",
        "III. Tập thể lao động tiên tiến",
        "B. Hình thức khen thưởng",
        "I. Bằng khen của Chủ tịch UBND tỉnh",
        "II. Giấy khen của Giám đốc Sở",
    )
    sheet.append(["STT", "Họ và tên, tên tập thể", "Danh hiệu, hình thức đề nghị"])
    for title in titles:
        sheet.append([None, title, None])
        if not title.startswith(("A.", "B.")):
            sheet.append([None, None, None])
    for row in sheet.iter_rows():
        for cell in row:
            cell.border = RULED
    template, path = tmp_path / "mau.xlsx", tmp_path / "ra.xlsx"
    book.save(template)
    review = Review(season.database, whole)
    filled = round_lists.fill_superiors(review, season.database, "de-nghi", template, path)
    found = openpyxl.load_workbook(path).active
    assert found is not None
    said = [str(row[1]) for row in found.iter_rows(values_only=True) if row[1]]
    under = {
        title: said[said.index(title) + 1 : said.index(following)]
        for title, following in pairwise(titles)
    }
    assert under["I. Lao động tiên tiến"] == ["Lê An", "Mai Bình"]
    assert under["II. Chiến sĩ thi đua cơ sở"] == ["Lê An"]
    assert under["III. Tập thể lao động tiên tiến"] == ["Văn phòng"]
    assert under["I. Bằng khen của Chủ tịch UBND tỉnh"] == ["Vũ Dũng"]
    assert said[said.index("II. Giấy khen của Giám đốc Sở") + 1 :] == ["Hộ ông Tư"]
    assert [name for name in filled.left_out if "Vũ Dũng" in name]
