"""What is attached, in the copies of a file: kept once beside them."""

import datetime as dt
import shutil
from pathlib import Path

import pytest

from tdkt_desktop.domain.attached import AttachedFile, Holder, Owner
from tdkt_desktop.domain.people.people import NewPerson
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import attaching
from tdkt_desktop.operations.safekeeping import copies
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.file import backups
from tdkt_desktop.storage.file.backups import Reason
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.health import check
from tdkt_desktop.storage.people import People
from tests.conftest import in_the_clear


@pytest.fixture
def kept(path: Path, blank: Path) -> Database:
    path.write_bytes(blank.read_bytes())
    return copies.open_kept(path)


SCAN = bytes(range(256)) * 4000


def with_scan(database: Database, data: bytes = SCAN) -> AttachedFile:
    with database.operation("Mẫu"):
        owner = Owner(Holder.PERSON, People(database).save(NewPerson(name="Lê An")))
        attaching.keep(database, owner, "quyết định.pdf", data)
    return AttachedFiles(database).of(owner)[0]


def kept_bytes(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "tep").iterdir())


@in_the_clear
def test_what_is_attached_stands_once_beside_all_copies(kept: Database, path: Path) -> None:
    file = with_scan(kept)
    made = [copies.keep_now(kept) for _ in range(3)]
    assert kept_bytes(made[0].path.parent) == [file.hash]
    assert all(one.path.stat().st_size < len(SCAN) for one in made)
    with Database.read(made[0].path) as copy:  # looked into where it lies
        assert AttachedFiles(copy).data(file) == SCAN
    kept.close()


def test_the_way_back_and_a_copy_for_a_stick_are_whole(kept: Database, path: Path) -> None:
    file = with_scan(kept)
    made = copies.keep_now(kept)
    stick = path.with_name("stick")
    stick.mkdir()
    taken = copies.copy_to(made, stick)
    written = path.with_name("ban-cu.tdkt")
    copies.restore_to(made.path, written)
    for whole in (taken, written):
        with Database.read(whole) as copy:
            sql = "SELECT bytes FROM attachment WHERE hash = ?"
            assert copy.conn.execute(sql, (file.hash,)).fetchone()[0] == SCAN
    assert not (stick / "tep").exists()
    with kept.operation("Bỏ"):
        kept.conn.execute("DELETE FROM attached_file")
    copies.go_back(kept, made)
    (owner,) = (Owner(Holder.PERSON, row[0]) for row in kept.conn.execute("SELECT id FROM person"))
    assert AttachedFiles(kept).data(AttachedFiles(kept).of(owner)[0]) == SCAN
    assert kept.conn.execute("SELECT count(*) FROM attachment WHERE bytes = x''").fetchone() == (
        0,
    )
    kept.close()


@in_the_clear
def test_what_was_lost_beside_the_copies_is_told(kept: Database) -> None:
    file = with_scan(kept)
    made = copies.keep_now(kept)
    with kept.operation("Bỏ"):
        kept.conn.execute("DELETE FROM attached_file")
        kept.conn.execute("DELETE FROM attachment")
    (made.path.parent / "tep" / file.hash).write_bytes(b"other bytes")
    assert "1 tệp đính kèm" in copies.go_back(kept, made).label
    kept.close()


@in_the_clear
def test_the_second_place_has_them_once_too(path: Path, blank: Path) -> None:
    path.write_bytes(blank.read_bytes())
    second = path.with_name("stick")
    second.mkdir()
    with copies.open_kept(path, second) as database:
        file = with_scan(database)
        made = [copies.keep_now(database) for _ in range(2)]
    place = second / "so-noi-vu.sao-luu"
    assert kept_bytes(place) == [file.hash]
    restored = path.with_name("lai.tdkt")
    shutil.rmtree(backups.folder_of(path))
    copies.restore_to(place / made[-1].path.name, restored)
    with Database.read(restored) as database:
        assert AttachedFiles(database).data(file) == SCAN


@in_the_clear
def test_bytes_go_when_no_copy_refers_to_them(kept: Database, path: Path) -> None:
    file = with_scan(kept)
    now = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)
    folder = backups.folder_of(path)
    first = backups.make(kept.conn, folder, Reason.ASKED, now)
    with kept.operation("Bỏ"):
        kept.conn.execute("DELETE FROM attached_file")
        kept.conn.execute("DELETE FROM attachment")
    other = with_scan(kept, b"another")
    later = now + dt.timedelta(hours=1)
    backups.make(kept.conn, folder, Reason.ASKED, later)
    backups.thin(folder, now + dt.timedelta(days=1))
    assert first.path.is_file()  # the first of its day stays, and so do its bytes
    assert file.hash in kept_bytes(folder)
    first.path.unlink()
    for hours in (2, 3):
        backups.make(kept.conn, folder, Reason.ASKED, now + dt.timedelta(hours=hours))
    backups.thin(folder, now + dt.timedelta(days=1))
    assert kept_bytes(folder) == [other.hash]
    kept.close()


@in_the_clear
def test_bytes_that_were_spoilt_beside_the_copies_are_written_again(
    kept: Database, path: Path
) -> None:
    file = with_scan(kept)
    made = copies.keep_now(kept)
    beside = made.path.parent / "tep" / file.hash
    beside.write_bytes(b"\xff" + SCAN[1:])
    again = copies.keep_now(kept)
    assert beside.read_bytes() == SCAN
    written = path.with_name("ban-cu.tdkt")
    assert copies.restore_to(again.path, written).lacking == 0
    with Database.read(written) as copy:
        assert AttachedFiles(copy).data(file) == SCAN
    kept.close()


def test_a_copy_carried_off_alone_says_what_it_lacks_and_takes_nothing(
    kept: Database, path: Path, tmp_path: Path
) -> None:
    file = with_scan(kept)
    made = copies.keep_now(kept)
    alone = tmp_path / "khac" / "mot-minh.tdkt"
    alone.parent.mkdir()
    shutil.copyfile(made.path, alone)
    with Database.read(alone) as copy, pytest.raises(TdktError, match="không còn nội dung"):
        AttachedFiles(copy).data(file)
    written = tmp_path / "ra.tdkt"
    assert copies.restore_to(alone, written).lacking == 1
    with Database.read(written) as copy:
        assert [one.count for one in check(copy) if one.code == "attached"] == [1]
    kept.close()
    assert copies.restore_to(alone, path).lacking == 0  # what is here has them still
    with Database.read(path) as back:
        assert AttachedFiles(back).data(file) == SCAN
