"""From lists in Excel to verdicts, through the command line and the file."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tdkt_desktop import cli
from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.law.rulebook import LawStanding
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.awards import recording
from tdkt_desktop.operations.eligibility import award_years
from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.operations.eligibility.attestations import attest
from tdkt_desktop.operations.exporting.lists import export_verdicts
from tdkt_desktop.operations.files import open_file
from tdkt_desktop.operations.law import shipped
from tdkt_desktop.operations.people import merging
from tdkt_desktop.operations.people.people import add_person
from tdkt_desktop.operations.people.units import add_unit
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.conduct import Attestations
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tests.conftest import Run
from tests.workbooks import workbook

PEOPLE = (
    ("STT", "Họ và tên", "Ngày sinh", "Mã cán bộ", "Đơn vị", "Ngày vào cơ quan"),
    (1, "Trần Thị Bình", "29/02/1980", "CB01", "Phòng A", "01/03/2010"),
    (2, "Lê Văn Cường", "02/03/1985", "CB02", "Phòng A", "15/08/2025"),
    (3, "Phạm Dung", "05/06/1979", "CB03", "Phòng B", ""),
    (4, "Ngô Thị Em", "07/08/1990", "CB04", "Phòng B", ""),
)
AWARDS = (
    (
        "STT",
        "Họ và tên",
        "Mã cán bộ",
        "Danh hiệu",
        "Năm",
        "Số quyết định",
        "Ngày quyết định",
        "Loại hình khen thưởng",
    ),
    (1, "Trần Thị Bình", "CB01", "CSTĐCS", 2023, "1/QĐ", "10/01/2024", ""),
    (2, "Trần Thị Bình", "CB01", "CSTĐCS", 2024, "2/QĐ", "10/01/2025", ""),
    (3, "Trần Thị Bình", "CB01", "CSTĐCS", 2024, "9/QĐ", "15/01/2025", ""),
    (4, "Trần Thị Bình", "CB01", "CSTĐCS", 2025, "3/QĐ", "10/01/2026", ""),
    (5, "Phạm Dung", "CB03", "Bằng khen UBND tỉnh", 2020, "4/QĐ", "10/01/2021", "Đột xuất"),
)
RATINGS = (
    ("STT", "Họ và tên", "Mã cán bộ", "Năm", "Xếp loại"),
    *(
        (n, name, code, year, "HTTNV")
        for n, (name, code) in enumerate(
            (("Trần Thị Bình", "CB01"), ("Lê Văn Cường", "CB02"), ("Phạm Dung", "CB03")), start=1
        )
        for year in range(2021, 2026)
    ),
)
WORKS = (
    (
        "STT",
        "Tên sáng kiến",
        "Tác giả",
        "Mã cán bộ",
        "Phạm vi ảnh hưởng",
        "Năm công nhận",
        "Đã dùng xét",
    ),
    (1, "Cải tiến quy trình", "Trần Thị Bình", "CB01", "Cấp tỉnh", 2025, ""),
    (2, "Đề tài: lưu trữ số", "Phạm Dung", "CB03", "Cơ sở", 2024, "CSTĐCS 2024"),
)
DISCIPLINES = (
    ("STT", "Họ và tên", "Mã cán bộ", "Hình thức kỷ luật", "Ngày quyết định", "Ngày hết hiệu lực"),
    (1, "Phạm Dung", "CB03", "Khiển trách", "10/05/2023", "10/05/2024"),
)


@pytest.fixture
def db(tmp_path: Path, run: Run) -> Path:
    path = tmp_path / "so.tdkt"
    run("new", path, "--agency", "Sở Thử nghiệm")
    lists: Sequence[tuple[str, Sequence[Sequence[object]]]] = (
        ("people", PEOPLE),
        ("awards", AWARDS),
        ("ratings", RATINGS),
        ("initiatives", WORKS),
        ("disciplines", DISCIPLINES),
    )
    for kind, rows in lists:
        source = workbook(tmp_path / f"{kind}.xlsx", rows)
        told = run("import", "--db", path, source)
        assert told["kind"] == kind
        assert not [one for one in told["problems"] if one["severity"] == "error"]
        again = run("import", "--db", path, source, "--kind", kind)
        assert (again["new"], again["changed"]) == (0, 0), kind
    return path


def verdict(run: Run, db: Path, code: str, kind: str, year: int = 2025, *more: object) -> Any:
    people = {one["code"]: one["id"] for one in run("people", "--db", db)["people"]}
    found = run(
        "eligible", "--db", db, "--year", year, "--kind", kind, "--person", people[code], *more
    )
    assert len(found["verdicts"]) == 1
    return found["verdicts"][0]


def test_the_command_tells_outcome_reasons_article_and_year(run: Run, db: Path) -> None:
    good = verdict(run, db, "CB01", "CSTD_BO_TINH")
    assert (good["outcome"], good["earliest_year"], good["kind"]) == (
        "eligible",
        2025,
        "CSTD_BO_TINH",
    )
    runs = good["reasons"][0]
    assert runs["satisfied"] is True
    assert runs["source"] == "Luật 2022 Đ22 k1"
    assert [record["year"] for record in runs["records"]] == [2023, 2024, 2025]
    assert any("90%" in warning for warning in good["warnings"])
    new = verdict(run, db, "CB02", "LDTT")
    assert (new["outcome"], new["earliest_year"]) == ("not_eligible", 2026)
    blank = verdict(run, db, "CB04", "LDTT")
    assert (blank["outcome"], blank["reasons"][0]["satisfied"]) == ("unknown", None)
    assert "2025" in blank["reasons"][0]["text"]


def test_imported_types_uses_and_disciplines_count(run: Run, db: Path) -> None:
    basis = verdict(run, db, "CB03", "BKTTG")
    assert any("không làm căn cứ" in one["text"] for one in basis["reasons"])
    awards = run("awards", "--db", db, "--kind", "BK_TINH")["awards"]
    assert awards[0]["type"] == "DOT_XUAT"
    title = verdict(run, db, "CB03", "CSTDCS", 2024)
    # the research was put forward for this very title; a discipline leaves the year open
    assert title["outcome"] == "unknown"
    assert any("chấp hành kỷ luật" in one["text"] for one in title["reasons"])
    assert verdict(run, db, "CB03", "CSTDCS", 2025)["outcome"] == "not_eligible"
    cut = next(one for one in basis["reasons"] if "liên tục" in one["text"])
    assert cut["satisfied"] is False


def test_everybody_is_judged_for_every_kind_with_a_rule(run: Run, db: Path) -> None:
    found = run("eligible", "--db", db, "--year", 2025)["verdicts"]
    assert {one["kind"] for one in found} >= {"LDTT", "CSTDCS", "BKTTG", "TTLDTT", "HCLD_3"}
    assert {one["subject"] for one in found} == {"CA_NHAN", "TAP_THE"}
    assert len({one["person"] for one in found if one["person"]}) == 4
    run("eligible", "--db", db, "--year", 2025, "--kind", "KHONG", code=1)
    run("eligible", "--db", db, "--year", 2025, "--kind", "TTLDTT", "--person", 1, code=1)
    run("eligible", "--db", db, "--year", 2025, "--kind", "Bằng khen", code=1)
    run("eligible", "--db", db, "--year", 2025, "--person", 999, code=1)
    assert cli.run(["eligible", "--db", str(db), "--year", "25"], lambda *_: ()) == 2
    earlier = verdict(run, db, "CB01", "CSTDCS", 2023)
    later = verdict(run, db, "CB01", "CSTDCS", 2023, "--received", "2024-01-10")
    assert "R-CSTDCS-2017" in earlier["rules"]
    assert "R-CSTDCS-2024" in later["rules"]


def test_a_unit_is_judged_from_its_members(run: Run, db: Path) -> None:
    found = run("eligible", "--db", db, "--year", 2025, "--kind", "TTLDTT", "--unit", "Phòng A")
    assert len(found["verdicts"]) == 1
    share = found["verdicts"][0]["reasons"][1]
    assert share["text"].startswith("1/2 người đạt LĐTT: 50%")


def test_revoking_and_merging_change_the_verdict(run: Run, db: Path) -> None:
    with open_file(db) as database:
        ids = Awards(database).ids(AwardQuery(person=PersonId(1), year_from=2025, kind="CSTDCS"))
        recording.revoke(database, ids, "2026-03-01", "Hủy quyết định")
    gone = verdict(run, db, "CB01", "CSTD_BO_TINH", 2025)
    assert gone["outcome"] == "not_eligible"
    with open_file(db) as database:
        other, _ = add_person(database, {"name": "Trần Thị Bình", "birth_date": "1980"}, None)
        kind = Kinds(database).by_code("CSTDCS")
        assert kind is not None
        given = recording.Recording(kind=kind, year=2025, people=(other,))
        recording.record(database, given)
        merging.merge_people(database, PersonId(1), other, {"name": "Trần Thị Bình"})
    assert verdict(run, db, "CB01", "CSTD_BO_TINH", 2025)["outcome"] == "eligible"


def test_ticks_are_remembered_for_one_kind_and_year_and_undone(run: Run, db: Path) -> None:
    words = verdict(run, db, "CB03", "GK_SO")["attestations"][0]
    with open_file(db) as database:
        attest(database, subject="CA_NHAN", who=[3], kind="GK_SO", year=2025, words=words, on=True)
        assert Attestations(database).ticked(2025, "GK_SO", "CA_NHAN") == {3: frozenset({words})}
    assert verdict(run, db, "CB03", "GK_SO")["outcome"] == "eligible"
    assert verdict(run, db, "CB03", "GK_SO", 2024)["outcome"] == "unknown"
    run("undo", "--db", db)
    assert verdict(run, db, "CB03", "GK_SO")["outcome"] == "unknown"


def test_the_agency_says_since_when_its_awards_are_complete(run: Run, db: Path) -> None:
    assert verdict(run, db, "CB04", "BKTTG")["outcome"] == "not_eligible"
    with open_file(db) as database:
        shipped.save_standing(database, LawStanding(complete_since=2020))
    open_ = verdict(run, db, "CB04", "BKTTG")
    assert open_["outcome"] == "unknown"
    assert any("2020" in one["text"] for one in open_["reasons"])
    # of the years since, what is missing was not given
    assert verdict(run, db, "CB04", "CSTD_BO_TINH")["outcome"] == "not_eligible"


def test_awards_that_the_rules_do_not_support_are_taken_with_a_warning(
    run: Run, db: Path, tmp_path: Path
) -> None:
    rows = (
        AWARDS[0][:5],
        (1, "Phạm Dung", "CB03", "CSTĐ cấp tỉnh", 2025),
        (2, "Trần Thị Bình", "CB01", "LĐTT", 2025),
    )
    told = run("import", "--db", db, workbook(tmp_path / "la.xlsx", rows))
    assert told["new"] == 2
    warned = [p for p in told["problems"] if "chưa đủ điều kiện theo quy định" in p["message"]]
    assert [(p["row"], p["severity"]) for p in warned] == [(2, "warning")]
    with open_file(db) as database:
        years = award_years.AwardYears(database)
        kind = Kinds(database).by_code("CSTD_BO_TINH")
        assert kind is not None
        given = recording.Recording(kind=kind, year=2024, people=(PersonId(1), PersonId(3)))
        assert list(recording.unsupported(years, given)) == [1, 3]
        later = recording.Recording(kind=kind, year=2025, people=(PersonId(1),))
        assert recording.unsupported(years, later) == {}


@pytest.mark.parametrize("words", ["cstdcs", "CSTĐCS", "Chiến sĩ thi đua cơ sở"])
def test_a_kind_is_asked_for_in_the_words_at_hand(run: Run, db: Path, words: str) -> None:
    found = run("eligible", "--db", db, "--year", 2025, "--kind", words)["verdicts"]
    assert {one["kind"] for one in found} == {"CSTDCS"}


def test_the_verdicts_go_out_with_their_reasons(run: Run, db: Path, tmp_path: Path) -> None:
    out = tmp_path / "ket-qua.xlsx"
    with Database.read(db) as database:
        assessment = Assessment(database, 2025)
        candidates = assessment.candidates("CSTDCS", "CA_NHAN")
        verdicts = [
            (candidate, assessment.verdict(candidate.history, "CSTDCS"))
            for candidate in candidates
        ]
        count = export_verdicts(
            database, out, verdicts, kind="Chiến sĩ thi đua cơ sở", day=assessment.day
        )
    assert count == 4
    page = openpyxl.load_workbook(out).active
    texts = [str(cell.value) for row in page.iter_rows() for cell in row if cell.value]
    assert any("Luật 2022 Đ23" in text and "chưa đạt" in text for text in texts)
    assert [text for text in texts if text.startswith("Tổng cộng: 4: ")]
    assert len([text for text in texts if text.startswith("Lưu ý: ")]) >= 1


def test_nobody_ticked_for_is_refused(run: Run, db: Path) -> None:
    with open_file(db) as database, pytest.raises(TdktError, match="Chưa chọn ai"):
        attest(database, subject="CA_NHAN", who=[], kind="GK_SO", year=2025, words="x", on=True)


def test_what_is_judged_is_ticked_from_the_command_line(run: Run, db: Path) -> None:
    of = ("attest", "--db", db, "--kind", "GK_SO", "--year", 2025, "--person", 3)
    said = run(*of)["attestations"]
    assert said
    assert not any(said.values())
    words = next(iter(said))
    assert run(*of, "--words", words)["attestations"][words] is True
    assert verdict(run, db, "CB03", "GK_SO")["outcome"] == "eligible"
    assert run(*of, "--words", words, "--off")["attestations"][words] is False
    assert verdict(run, db, "CB03", "GK_SO")["outcome"] == "unknown"
    assert "Không có điều xác nhận" in run(*of, "--words", "gì đó", code=1)["error"]


def test_readings_of_the_law_are_chosen_from_the_command_line(run: Run, db: Path) -> None:
    before = run("option", "--db", db)["options"]
    assert before["bk_require_extra_initiatives"] is True
    after = run("option", "--db", db, "bk_require_extra_initiatives", "off")["options"]
    assert after == {**before, "bk_require_extra_initiatives": False}
    assert (
        run("option", "--db", db, "members_denominator", "rated")["options"]["members_denominator"]
        == "rated"
    )
    assert "chỉ nhận" in run("option", "--db", db, "members_denominator", "x", code=1)["error"]
    assert "Không có cách hiểu" in run("option", "--db", db, "x", code=1)["error"]


def test_rooms_of_one_name_are_shown_by_their_place(database: Database) -> None:
    for centre in ("Trung tâm Bến Mơ", "Trung tâm Núi Mơ"):
        above, _ = add_unit(database, centre)
        room, _ = add_unit(database, "Phòng Kế hoạch", above)
        add_person(database, {"name": f"Người {centre[-6:]}"}, room)
    found = Assessment(database, 2025).candidates("LDTT", PERSON)
    assert {one.unit_name for one in found} == {
        "Phòng Kế hoạch, Trung tâm Bến Mơ",
        "Phòng Kế hoạch, Trung tâm Núi Mơ",
    }
