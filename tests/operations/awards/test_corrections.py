"""What a decision says otherwise than the file does now, and the paper that corrects it."""

from dataclasses import replace
from pathlib import Path

import docx
import pytest

from tdkt_desktop.domain.awards.awards import Decision
from tdkt_desktop.domain.people.people import NewPosting
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.awards.corrections import Correction, corrections, read_correction
from tdkt_desktop.operations.certificates import issuing
from tdkt_desktop.operations.papers.record_papers import save_correction
from tdkt_desktop.operations.people import units
from tdkt_desktop.operations.people.people import edit_person, edit_posting, move
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tests.conftest import Run
from tests.operations.rounds.season import Season, make_season


@pytest.fixture
def season(database: Database) -> Season:
    made = make_season(database)
    edit_person(database, made.people["Hồ Cúc"], "name", "Hồ Thị Cúc")
    made.give("GK_SO", 2024, "Lê An", "Mai Bình", "Hồ Cúc", number="1/QĐ-STN")
    return made


@pytest.fixture
def decision(season: Season) -> Decision:
    return issuing.find_decision(season.database, "1/QĐ-STN")


def test_names_put_right_after_the_decision_are_found(season: Season, decision: Decision) -> None:
    database = season.database
    assert corrections(database, decision.id) == [], "what was changed before is no correction"
    edit_person(database, season.people["Lê An"], "name", "Lê Văn An")
    edit_person(database, season.people["Lê An"], "name", "Lê Vân An")
    wanted = [Correction("Lê Vân An", "Họ và tên: Lê An", "Lê Vân An")]
    assert corrections(database, decision.id) == wanted
    history.undo(database)
    history.undo(database)
    assert corrections(database, decision.id) == []


def test_a_post_put_right_is_a_correction_and_a_later_one_is_none(
    season: Season, decision: Decision
) -> None:
    database, an, binh = season.database, season.people["Lê An"], season.people["Mai Bình"]
    other, _ = units.add_unit(database, "Phòng Xa")
    post = NewPosting(person=binh, unit=other, position="Trưởng phòng", start="2026-01-01")
    move(database, post)
    assert corrections(database, decision.id) == []
    (held,) = People(database).postings(an)
    edit_posting(database, replace(held, position="Kế toán"))
    assert corrections(database, decision.id) == [], "nothing was told before"
    edit_posting(database, replace(held, position="Kế toán trưởng", unit=other))
    assert corrections(database, decision.id) == [
        Correction("Lê An", "Đơn vị: Văn phòng", "Phòng Xa")
    ]


def test_the_paper_names_every_place(season: Season, decision: Decision, tmp_path: Path) -> None:
    edit_person(season.database, season.people["Lê An"], "name", "Lê Ân")
    found = corrections(season.database, decision.id)
    save_correction(season.database, decision, found, tmp_path / "a.docx", reason="Lỗi đánh máy.")
    paper = docx.Document(str(tmp_path / "a.docx"))
    said = "\n".join(one.text for one in paper.paragraphs).replace("\N{NO-BREAK SPACE}", " ")
    assert "Quyết định số 1/QĐ-STN" in said or "Quyết định số 01/QĐ-STN" in said
    assert "Lý do đính chính: Lỗi đánh máy." in said
    cells = [[cell.text for cell in row.cells] for table in paper.tables for row in table.rows]
    assert ["1", "Lê Ân", "Họ và tên: Lê An", "Lê Ân"] in cells


def test_nothing_to_correct_and_half_a_place_are_refused(
    season: Season, decision: Decision, tmp_path: Path
) -> None:
    with pytest.raises(TdktError, match="chưa có chỗ nào"):
        save_correction(season.database, decision, [], tmp_path / "a.docx")
    with pytest.raises(TdktError, match="NAY GHI LÀ"):
        read_correction("Lê An|Lê Ân")
    assert not (tmp_path / "a.docx").exists()


def test_another_agencys_decision_is_theirs_to_correct(season: Season, tmp_path: Path) -> None:
    from dataclasses import replace

    theirs = replace(issuing.find_decision(season.database, "1/QĐ-STN"), authority="UBND tỉnh")
    with pytest.raises(TdktError, match="đính chính"):
        save_correction(season.database, theirs, [Correction("a", "b", "c")], tmp_path / "a.docx")


def test_the_command_takes_places_typed_or_found(
    season: Season, path: Path, tmp_path: Path, run: Run
) -> None:
    out = tmp_path / "b.docx"
    asked = ("document", "--db", path, "dinh-chinh", "--decision", "1/QĐ-STN", "-o", out)
    run(*asked, "--correct", "Mai Bình|Chuyên viên|Văn thư")
    paper = docx.Document(str(out))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    assert "Văn thư" in cells
