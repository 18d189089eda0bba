"""Papers outside any round: what one person received, and a decision annulled."""

from pathlib import Path

import docx
import pytest

from tdkt_desktop.domain.awards.awards import Decision, NewDecision
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.awards import recording, revoking
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.papers import papers, record_papers
from tdkt_desktop.operations.people import people
from tdkt_desktop.storage.awards import Decisions
from tests.operations.rounds.season import Season

OURS = NewDecision(number="7/QĐ-SNV", date="2024-12-20", authority="Giám đốc Sở Thử nghiệm")
THEIRS = NewDecision(number="90/QĐ-UBND", date="2025-01-15", authority="Chủ tịch UBND tỉnh")


def give(season: Season, code: str, decision: NewDecision | None, *names: str) -> None:
    made = Recording(
        kind=season.kind(code),
        year=2024,
        people=tuple(season.people[name] for name in names),
        decision=decision,
    )
    recording.record(season.database, made)


def decision(season: Season, number: str) -> Decision:
    (found,) = Decisions(season.database).find(number)
    return found


def words(path: Path) -> str:
    paper = docx.Document(str(path))
    cells = [c.text for t in paper.tables for row in t.rows for c in row.cells]
    said = "\n".join([*(p.text for p in paper.paragraphs), *cells])
    return said.replace("\N{NO-BREAK SPACE}", " ")


def test_an_extract_lists_what_stands_and_what_has_no_decision(
    season: Season, tmp_path: Path
) -> None:
    database, an = season.database, season.people["Lê An"]
    give(season, "GK_SO", OURS, "Lê An", "Mai Bình")
    give(season, "BK_TINH", THEIRS, "Lê An")
    give(season, "LDTT", None, "Lê An")
    path = tmp_path / "a.docx"
    assert record_papers.save_extract(database, an, path) == 1
    said = words(path)
    assert "Giấy khen của Giám đốc Sở Thử nghiệm" in said
    assert "90/QĐ-UBND ngày 15/01/2025 của Chủ tịch UBND tỉnh" in said
    assert "Mai Bình" not in said
    revoking.revoke_decision(database, decision(season, "7/QĐ-SNV"), "2025-03-01", "QĐ 9")
    record_papers.save_extract(database, an, path)
    assert "Giấy khen" not in words(path)
    history.undo(database)
    record_papers.save_extract(database, an, path)
    assert "Giấy khen" in words(path)


def test_who_left_is_certified_by_the_post_held_last(season: Season, tmp_path: Path) -> None:
    an = season.people["Lê An"]
    give(season, "LDTT", OURS, "Lê An")
    people.leave(season.database, [an], "2025-02-01", "Nghỉ hưu")
    record_papers.save_extract(season.database, an, tmp_path / "a.docx")
    assert "Chức vụ, đơn vị công tác: nguyên " in words(tmp_path / "a.docx")


def test_nothing_received_is_not_certified(season: Season, tmp_path: Path) -> None:
    with pytest.raises(TdktError, match="chưa có khen thưởng nào"):
        record_papers.save_extract(season.database, season.people["Hồ Cúc"], tmp_path / "a.docx")
    assert not list(tmp_path.glob("*.docx"))


def test_a_decision_is_annulled_with_its_reason_and_day(season: Season, tmp_path: Path) -> None:
    give(season, "GK_SO", OURS, "Lê An", "Mai Bình")
    ours, path = decision(season, "7/QĐ-SNV"), tmp_path / "a.docx"
    record_papers.save_annulment(season.database, ours, path)
    assert "Lý do hủy bỏ: ……" in words(path)
    revoking.revoke_decision(season.database, ours, "2025-03-01", "kê khai gian dối.")
    record_papers.save_annulment(season.database, ours, path)
    said = words(path)
    assert "Hủy bỏ Quyết định số 07/QĐ-SNV ngày 20 tháng 12 năm 2024" in said
    assert "Lý do hủy bỏ: kê khai gian dối." in said
    assert "ngày 01 tháng 3 năm 2025" in said
    assert "02 cá nhân" in said


def test_only_who_gave_may_annul(season: Season, tmp_path: Path) -> None:
    give(season, "BK_TINH", THEIRS, "Lê An")
    with pytest.raises(TdktError, match="mới có thẩm quyền"):
        record_papers.save_annulment(
            season.database, decision(season, "90/QĐ-UBND"), tmp_path / "a.docx"
        )


def test_a_template_of_another_paper_is_refused_when_it_is_taken(
    season: Season, tmp_path: Path
) -> None:
    for of, other in (("huy-bo", "giay-moi"), ("to-trinh", "giay-xac-nhan")):
        path = tmp_path / f"{of}.docx"
        papers.copy_template(season.database, of, path)
        with pytest.raises(TdktError, match="không nhận ra"):
            papers.use_template(season.database, other, path)
        papers.use_template(season.database, of, path)


def test_a_deputy_signs_an_extract_in_the_heads_stead(season: Season, tmp_path: Path) -> None:
    give(season, "LDTT", OURS, "Lê An")
    by = ("Mai Phó", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC")
    record_papers.save_extract(season.database, season.people["Lê An"], tmp_path / "a.docx", by)
    said = words(tmp_path / "a.docx")
    assert "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC" in said
    assert "Mai Phó" in said


@pytest.mark.parametrize(
    ("born", "said"),
    [("1985", ", sinh năm 1985."), ("1985-02-01", ", sinh ngày 01/02/1985."), ("", "Lê An.")],
)
def test_a_birthday_is_told_as_far_as_it_is_known(
    season: Season, tmp_path: Path, born: str, said: str
) -> None:
    an = season.people["Lê An"]
    give(season, "LDTT", OURS, "Lê An")
    people.edit_person(season.database, an, "birth_date", born)
    record_papers.save_extract(season.database, an, tmp_path / "a.docx")
    assert said in words(tmp_path / "a.docx")
