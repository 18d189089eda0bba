"""Files are kept with records, once by their bytes, and undone with what they came with."""

from pathlib import Path

import pytest

from tdkt_desktop.domain.attached import Holder, Owner
from tdkt_desktop.domain.awards.awards import NewDecision
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import attaching, history
from tdkt_desktop.operations.awards.decisions import delete_decision, save_decision
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.operations.people import merging, people
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.awards import Decisions
from tdkt_desktop.storage.file.database import Database
from tests.papers import decision


def names(database: Database, owner: Owner) -> list[str]:
    return [file.name for file in AttachedFiles(database).of(owner)]


def blobs(database: Database) -> int:
    return int(database.conn.execute("SELECT count(*) FROM attachment").fetchone()[0])


@pytest.fixture
def owner(database: Database) -> Owner:
    made, _ = save_decision(database, NewDecision(number="1/QĐ", date="2024"))
    return Owner(Holder.DECISION, made)


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "bản chụp.pdf"
    path.write_bytes(b"%PDF scan")
    return path


def test_a_file_is_kept_undone_and_kept_again(
    database: Database, owner: Owner, scan: Path, tmp_path: Path
) -> None:
    attaching.attach(database, owner, [scan], "quyết định số 1/QĐ")
    (file,) = AttachedFiles(database).of(owner)
    assert (file.name, file.size) == ("bản chụp.pdf", 9)
    history.undo(database)
    assert names(database, owner) == []
    history.redo(database)
    (file,) = AttachedFiles(database).of(owner)
    attaching.write_out(database, file, tmp_path / "ra.pdf")
    assert (tmp_path / "ra.pdf").read_bytes() == b"%PDF scan"
    attaching.detach(database, file, "quyết định số 1/QĐ")
    assert names(database, owner) == []
    history.undo(database)
    assert names(database, owner) == ["bản chụp.pdf"]


def test_the_same_bytes_under_two_names_are_two_files(
    database: Database, owner: Owner, scan: Path
) -> None:
    other = scan.with_name("ban-sao.pdf")
    other.write_bytes(scan.read_bytes())
    made = attaching.attach(database, owner, [scan, other, scan], "5/QĐ")
    assert [file.name for file in AttachedFiles(database).of(owner)] == [scan.name, other.name]
    assert made.changes is not None
    assert made.changes.label == "Đính kèm 2 tệp vào 5/QĐ"


def test_the_same_bytes_stand_once(database: Database, owner: Owner, scan: Path) -> None:
    person, _ = people.add_person(database, {"name": "Lê An"}, None)
    before = blobs(database)
    attaching.attach(database, owner, [scan], "quyết định")
    attaching.attach(database, owner, [scan], "quyết định")
    attaching.attach(database, Owner(Holder.PERSON, person), [scan], "Lê An")
    assert names(database, owner) == ["bản chụp.pdf"]
    assert names(database, Owner(Holder.PERSON, person)) == ["bản chụp.pdf"]
    assert blobs(database) == before + 1


def test_files_go_and_come_back_with_their_record(
    database: Database, owner: Owner, scan: Path
) -> None:
    attaching.attach(database, owner, [scan], "quyết định")
    (kept,) = Decisions(database).all()
    delete_decision(database, kept)
    assert names(database, owner) == []
    history.undo(database)
    assert names(database, owner) == ["bản chụp.pdf"]


def test_of_two_made_one_the_files_are_handed_on(database: Database, scan: Path) -> None:
    keep, gone = (
        people.add_person(database, {"name": name}, None)[0] for name in ("Lê An", "Lê A")
    )
    attaching.attach(database, Owner(Holder.PERSON, gone), [scan], "Lê A")
    merging.merge_people(database, keep, gone, {})
    assert names(database, Owner(Holder.PERSON, keep)) == ["bản chụp.pdf"]


def test_a_decision_taken_in_keeps_its_paper(database: Database, tmp_path: Path) -> None:
    path = decision(tmp_path / "a.docx", "Lao động tiên tiến", ["Ông Lê Văn Bảy, Lái xe, Kho"])
    save_plan(database, plan_import(database, path))
    (kept,) = Decisions(database).all()
    owner = Owner(Holder.DECISION, kept.id)
    assert names(database, owner) == ["a.docx"]
    (file,) = AttachedFiles(database).of(owner)
    assert AttachedFiles(database).data(file) == path.read_bytes()
    history.undo(database)
    assert names(database, owner) == []


@pytest.mark.parametrize("data", [None, b""])
def test_what_cannot_be_kept_says_why(
    data: bytes | None, database: Database, owner: Owner, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(TdktError, match=r"a\.pdf"):
        attaching.attach(database, owner, [path], "quyết định")
    assert names(database, owner) == []


@pytest.mark.parametrize(
    ("name", "safe"),
    [("a/b:c?.docx", "a-b-c-.docx"), ("CON.txt", "_CON.txt"), ("..", "mau"), ("tệp", "tệp")],
)
def test_names_are_safe_on_every_system(name: str, safe: str) -> None:
    assert attaching.safe_name(name) == safe


def test_a_copy_to_look_at_is_read_only_and_no_program(
    database: Database, owner: Owner, scan: Path, tmp_path: Path
) -> None:
    program = tmp_path / "a.exe"
    program.write_bytes(b"MZ")
    attaching.attach(database, owner, [scan, program], "quyết định")
    paper, run = AttachedFiles(database).of(owner)
    assert attaching.may_open(paper)
    assert not attaching.may_open(run)
    copy = attaching.open_copy(database, paper, tmp_path)
    assert copy.read_bytes() == b"%PDF scan"
    assert copy.stat().st_mode & 0o222 == 0
