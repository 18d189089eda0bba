"""Who signs: deputies by their form, in office or not, on decisions and on a round's papers."""

from dataclasses import replace
from pathlib import Path

import docx
import pytest

from tdkt_desktop.domain.agency.signing import NewSigner, SigningForm
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.agency import signers
from tdkt_desktop.operations.papers import papers
from tdkt_desktop.operations.rounds import deciding, rounds
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.settings import Settings
from tests.conftest import Run
from tests.operations.rounds.season import make_season

DEPUTY = NewSigner(name="Lê Phó", title="Phó Giám đốc", form=SigningForm.FOR_HEAD)


@pytest.fixture
def headed(database: Database) -> Database:
    with database.operation("Người đứng đầu"):
        settings = Settings(database)
        settings.save(replace(settings.agency(), signer="Trần Trưởng", signer_title="Giám đốc"))
    return database


@pytest.mark.parametrize(
    ("form", "title", "signed"),
    [
        (SigningForm.OWN, "Giám đốc", "Giám đốc"),
        (SigningForm.FOR_HEAD, "Phó Giám đốc", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC"),
        (SigningForm.BY_ORDER, "Chánh Văn phòng", "TL. GIÁM ĐỐC CHÁNH VĂN PHÒNG"),
        (SigningForm.EMPOWERED, "Trưởng phòng", "TUQ. GIÁM ĐỐC TRƯỞNG PHÒNG"),
        (SigningForm.ACTING, "Giám đốc", "Q. Giám đốc"),
    ],
)
def test_a_form_says_for_whom(form: SigningForm, title: str, signed: str) -> None:
    assert NewSigner(name="A", title=title, form=form).signs_as("Giám đốc") == signed


def test_the_head_comes_first_and_those_out_of_office_not_at_all(headed: Database) -> None:
    signers.save_signer(headed, DEPUTY)
    signers.save_signer(headed, replace(DEPUTY, name="Đỗ Cũ", end="2024-06-30"))
    assert signers.signatures(headed, "2025-01-01") == [
        ("Trần Trưởng", "Giám đốc"),
        ("Lê Phó", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC"),
    ]
    assert signers.signature_of(headed, "do cu", "2024-01-01") is not None
    assert signers.signature_of(headed, "do cu", "2025-01-01") is None


def test_what_is_missing_is_said(headed: Database) -> None:
    for wrong in (
        replace(DEPUTY, name=" "),
        replace(DEPUTY, title=""),
        replace(DEPUTY, start="2025-02-01", end="2025-01-01"),
    ):
        with pytest.raises(TdktError):
            signers.save_signer(headed, wrong)


def test_a_rounds_papers_are_signed_by_whom_it_names(headed: Database, tmp_path: Path) -> None:
    season = make_season(headed)
    signers.save_signer(headed, DEPUTY)
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An")
    name, title = signers.signature_of(headed, "Lê Phó", "2025-12-01") or ("", "")
    rounds.change(headed, replace(round_, signer=name, signer_title=title), {})
    round_ = rounds.get(headed, round_.id)
    path = tmp_path / "tb.docx"
    papers.save_paper(Review(headed, round_), headed, "thong-bao", path)
    cells = [cell.text for table in docx.Document(str(path)).tables for cell in table._cells]
    (signature,) = (text for text in cells if "Lê Phó" in text)
    assert signature.startswith("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n")
    proposed = deciding.proposed_decision(headed, round_)
    assert (proposed.signer, proposed.signer_title) == (name, title)
    assert proposed.authority == "Giám đốc Sở Thử nghiệm"  # the office is the head's


def test_a_ward_signs_what_its_committee_sends_in_the_committees_name(
    database: Database, tmp_path: Path
) -> None:
    season = make_season(database)
    with database.operation("Phường"):
        settings = Settings(database)
        ward = replace(settings.agency(), name="UBND phường A", kind="UBND_XA", signer="Vũ Chủ")
        settings.save(replace(ward, signer_title="Chủ tịch"))
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An")
    signed = dict[str, str]()
    for form in ("thong-bao", "quyet-dinh"):
        path = tmp_path / f"{form}.docx"
        papers.save_paper(Review(database, round_), database, form, path)
        cells = [cell.text for table in docx.Document(str(path)).tables for cell in table._cells]
        (signed[form],) = (text for text in cells if "Vũ Chủ" in text)
    assert signed["thong-bao"].startswith("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n")
    assert signed["quyet-dinh"].startswith("CHỦ TỊCH\n")


def test_by_command_line(run: Run, headed: Database, path: Path) -> None:
    make_season(headed)
    headed.close()
    db = ("--db", path)
    made = run("signers", *db, "--add", "Lê Phó;Phó Giám đốc;KT")
    assert made["signers"][1] == {"name": "Lê Phó", "signs_as": "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC"}
    assert "KT, TL" in run("signers", *db, "--add", "A;B;XX", code=1)["error"]
    number = run("round", "new", *db, "--year", 2025, "--eligible", "LDTT")["round"]
    of = (*db, "--round", number)
    run("round", "set", *of, "--stages", "nomination,decision")
    run("round", "add", *of, "--kind", "LDTT", "--person", 1)
    run("round", "move", *of)
    run("round", "decide", *of, "--number", "9/QĐ", "--date", "2025-12-20", "--signer", "le pho")
    with Database.read(path) as database:
        said = database.query("SELECT signer, signer_title, authority FROM decision")
    assert said == [
        {
            "signer": "Lê Phó",
            "signer_title": "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC",
            "authority": "Giám đốc Sở Thử nghiệm",
        }
    ]
    paper = path.with_name("qd.docx")
    run("document", "quyet-dinh", *of, "--signer", "Trần Trưởng", "-o", paper)
    words = [cell.text for table in docx.Document(str(paper)).tables for cell in table._cells]
    assert any("Lê Phó" in text for text in words), "what was decided is signed by who signed it"
    run("document", "thong-bao", *of, "--signer", "Lê Phó", "-o", paper)
    words = [cell.text for table in docx.Document(str(paper)).tables for cell in table._cells]
    assert any(text.startswith("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC") for text in words)
    assert len(run("signers", *db, "--drop", "lê phó")["signers"]) == 1
    assert "Không có người ký" in run("signers", *db, "--drop", "lê phó", code=1)["error"]


def test_the_agency_is_seen_and_said_by_command_line(
    run: Run, headed: Database, path: Path
) -> None:
    headed.close()
    said = run("agency", "--db", path, "--kind", "so", "--place", "Hải Minh")
    assert (said["kind"], said["place"]) == ("SO", "Hải Minh")
    assert "LDTT" in said["decides"]
    assert run("agency", "--db", path) == said
    assert "UBND_XA" in run("agency", "--db", path, "--kind", "x", code=1)["error"]
