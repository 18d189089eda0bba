"""A password for the file: in one form or the other at every moment, its copies alike."""

import shutil
import sqlite3
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from tdkt_desktop.domain.attached import AttachedFile, Holder, Owner
from tdkt_desktop.domain.people.people import NewPerson, PeopleQuery
from tdkt_desktop.errors import DamagedError, TdktError
from tdkt_desktop.operations import attaching, history
from tdkt_desktop.operations.people import people
from tdkt_desktop.operations.safekeeping import copies, protecting
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.file import backups
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.keys import KEYRING, MARK, PasswordError, salt_of
from tdkt_desktop.storage.health import check, is_damaged
from tdkt_desktop.storage.people import People
from tests.conftest import dump

PASSWORD = "Mật khẩu dài"  # noqa: S105 - made up
OTHER = "một mật khẩu khác"
NAME = "Nguyễn Thị Tuyết Nhung"
SCAN = b"ban chup quyet dinh " * 9000


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(KEYRING, "_keys", {})


@pytest.fixture
def kept(path: Path, blank: Path) -> Iterator[Database]:
    path.write_bytes(blank.read_bytes())
    database = copies.open_kept(path)
    people.add_person(database, {"name": NAME})
    yield database
    database.close()


def names(database: Database) -> list[str]:
    return [person.name for person, _ in People(database).everyone()]


def files_of(path: Path) -> list[Path]:
    return [one for one in path.parent.rglob("*") if one.is_file() and one.suffix != ".lock"]


def in_the_clear(path: Path, *secrets: bytes) -> list[str]:
    """Return the files in a folder in which somebody without the password can read."""
    secrets = (NAME.encode(), b"SQLite format 3", *secrets)
    return [one.name for one in files_of(path) if any(s in one.read_bytes() for s in secrets)]


def with_scan(database: Database) -> AttachedFile:
    owner = Owner(Holder.PERSON, People(database).ids(PeopleQuery())[0])
    with database.operation("Mẫu"):
        attaching.keep(database, owner, "quyết định.pdf", SCAN)
    return AttachedFiles(database).of(owner)[0]


def test_a_password_is_given_changed_and_taken_off(kept: Database, path: Path) -> None:
    before = dump(kept)
    protecting.set_password(kept, PASSWORD)
    assert protecting.is_protected(kept)
    assert dump(kept) == before
    assert path.name not in in_the_clear(path)
    protecting.set_password(kept, OTHER)
    assert dump(kept) == before
    assert not protecting.is_password(kept, PASSWORD)
    assert protecting.is_password(kept, OTHER)
    protecting.remove_password(kept)
    assert dump(kept) == before
    assert path.read_bytes().startswith(b"SQLite format 3")


def test_work_goes_on_under_a_password_and_is_undone(kept: Database) -> None:
    protecting.set_password(kept, PASSWORD)
    before = dump(kept)
    people.add_person(kept, {"name": "Trần Văn Bảy"})
    assert len(names(kept)) == 2
    history.undo(kept)
    assert dump(kept) == before
    with kept.sibling() as sibling:  # another thread's: the key is handed on
        assert names(sibling) == [NAME]


def test_nobody_opens_it_without_the_password(kept: Database, path: Path) -> None:
    protecting.set_password(kept, PASSWORD)
    kept.close()
    KEYRING._keys.clear()
    for open_ in (Database.open, Database.read):
        with pytest.raises(PasswordError, match="có mật khẩu"):
            open_(path)
    with pytest.raises(PasswordError, match="không đúng"):
        KEYRING.unlock(path, "mật khẩu dài")
    with pytest.raises(PasswordError):
        Database.open(path)
    KEYRING.unlock(path, unicodedata.normalize("NFD", PASSWORD))  # as another input method types
    with Database.open(path) as again:
        assert names(again) == [NAME]


def test_the_recovery_key_opens_it_however_it_is_typed(kept: Database, path: Path) -> None:
    recovery = protecting.set_password(kept, PASSWORD)
    assert recovery.count("-") == 12
    kept.close()
    KEYRING._keys.clear()
    with pytest.raises(PasswordError):
        KEYRING.unlock(path, recovery[:-1] + ("A" if recovery[-1] != "A" else "Q"))
    KEYRING.unlock(path, recovery.lower().replace("-", " ").replace("o", "0"))
    with Database.read(path) as again:
        assert names(again) == [NAME]


def test_any_tool_for_sqlcipher_opens_it_by_the_password(kept: Database, path: Path) -> None:
    from sqlcipher3 import dbapi2

    protecting.set_password(kept, "matkhau123")
    kept.close()
    conn = dbapi2.connect(str(path))
    conn.execute("PRAGMA key = 'matkhau123'")
    assert conn.execute("SELECT name FROM person").fetchall() == [(NAME,)]
    conn.close()


@pytest.mark.parametrize("password", ["", "ngắn", "        "])
def test_a_password_that_is_none_is_refused(kept: Database, path: Path, password: str) -> None:
    with pytest.raises(TdktError, match="8 ký tự"):
        protecting.set_password(kept, password)
    assert not protecting.is_protected(kept)


def test_what_could_not_be_written_leaves_the_file_as_it_was(
    kept: Database, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tdkt_desktop.storage.file import transcribing

    def fail(*_: object) -> None:
        raise sqlite3.DatabaseError

    monkeypatch.setattr(transcribing, "_compare", fail)
    with pytest.raises(sqlite3.DatabaseError):
        protecting.set_password(kept, PASSWORD)
    assert names(kept) == [NAME]
    assert salt_of(path) is None
    assert not list(path.parent.glob(".~*.moi*"))
    people.add_person(kept, {"name": "Trần Văn Bảy"})


def test_a_file_somebody_reads_is_left_alone(kept: Database, path: Path) -> None:
    reader = sqlite3.connect(path)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM person").fetchone()
    with pytest.raises(TdktError, match="Chương trình khác"):
        protecting.set_password(kept, PASSWORD)
    reader.close()
    assert names(kept) == [NAME]
    protecting.set_password(kept, PASSWORD)
    assert names(kept) == [NAME]


def test_the_copies_are_as_protected_as_the_file(kept: Database, path: Path) -> None:
    stick = path.with_name("stick")
    stick.mkdir()
    kept.before_writing = copies.Keeper(path, stick)
    file = with_scan(kept)
    made = copies.keep_now(kept)
    protecting.set_password(kept, PASSWORD)
    assert protecting.protect_copies(kept) == protecting.Copies([])
    assert in_the_clear(path, SCAN[:60]) == []
    assert not list(path.parent.rglob(file.hash))
    with Database.read(made.path) as copy:
        assert AttachedFiles(copy).data(file) == SCAN
    assert copies.look_back(kept, made).then
    people.add_person(kept, {"name": "Trần Văn Bảy"})
    copies.keep_now(kept)
    assert in_the_clear(path, SCAN[:60]) == []
    copies.go_back(kept, made)
    assert names(kept) == [NAME]
    assert AttachedFiles(kept).data(file) == SCAN
    protecting.remove_password(kept)
    protecting.protect_copies(kept)
    assert names(kept) == [NAME]
    with Database.read(made.path) as copy:
        assert AttachedFiles(copy).data(file) == SCAN
    assert [one.name for one in (made.path.parent / "tep").iterdir()] == [file.hash]


def test_copies_a_kill_left_in_the_clear_are_protected_with_the_next_one(kept: Database) -> None:
    made = copies.keep_now(kept)
    protecting.set_password(kept, PASSWORD)
    assert salt_of(made.path) is None
    copies.keep_now(kept)
    assert salt_of(made.path)


def test_going_back_to_a_copy_from_before_the_password(kept: Database, path: Path) -> None:
    made = copies.keep_now(kept)
    clear = Path(shutil.copy(made.path, path.with_name("rieng.tdkt")))
    protecting.set_password(kept, PASSWORD)
    people.add_person(kept, {"name": "Trần Văn Bảy"})
    kept.replace_by(clear)
    assert names(kept) == [NAME]
    assert protecting.is_protected(kept)
    clear.unlink()
    protecting.protect_copies(kept)
    assert in_the_clear(path) == []


def test_a_copy_of_a_former_password_asks_for_that(kept: Database, path: Path) -> None:
    protecting.set_password(kept, PASSWORD)
    made = copies.keep_now(kept)
    protecting.set_password(kept, OTHER)
    kept.close()
    KEYRING._keys.clear()
    KEYRING.unlock(path, OTHER)
    with copies.open_kept(path) as again:
        assert made.path in protecting.protect_copies(again).left
        assert copies.look_back(again, made).then is None
        with pytest.raises(PasswordError) as told:
            copies.go_back(again, made)
        assert told.value.path == made.path
        KEYRING.unlock(made.path, PASSWORD)
        assert protecting.protect_copies(again).left == []
        copies.go_back(again, made)
        assert protecting.is_password(again, OTHER)


def test_damage_is_told_from_a_wrong_password(kept: Database, path: Path) -> None:
    protecting.set_password(kept, PASSWORD)
    kept.close()
    data = bytearray(path.read_bytes())
    data[100:200] = bytes(100)
    path.write_bytes(data)
    KEYRING._keys.clear()
    with pytest.raises(PasswordError):
        KEYRING.unlock(path, OTHER)
    KEYRING.unlock(path, PASSWORD)
    with pytest.raises(DamagedError):
        Database.open(path)


def test_a_page_changed_inside_is_seen(kept: Database, path: Path) -> None:
    protecting.set_password(kept, PASSWORD)
    kept.close()
    data = bytearray(path.read_bytes())
    middle = len(data) // 2 + 100
    data[middle : middle + 10] = bytes(10)
    path.write_bytes(data)
    with Database.read(path) as database:
        assert is_damaged(check(database))


def test_a_spoilt_head_is_put_back_from_the_log(kept: Database, path: Path) -> None:
    protecting.set_password(kept, PASSWORD)
    other = Database.read(path)  # keeps the log from being brought in
    other.conn.execute("BEGIN")
    assert names(other) == [NAME]
    with kept.operation("Mẫu"):
        for number in range(300):
            People(kept).save(NewPerson(name=f"Trần Văn {number}"))
    for ending in ("", "-wal"):
        shutil.copy(f"{path}{ending}", path.with_name(f"xem.tdkt{ending}"))
    other.close()
    copy = path.with_name("xem.tdkt")
    data = bytearray(copy.read_bytes())
    data[:4096] = bytes(4096)
    copy.write_bytes(data)
    assert salt_of(copy) == salt_of(path)
    with Database.open(copy) as again:
        assert len(names(again)) == 301


def test_a_marked_file_that_is_none_is_told(path: Path) -> None:
    path.write_bytes(MARK + bytes(9000))
    with pytest.raises(PasswordError):
        KEYRING.unlock(path, PASSWORD)


def test_an_old_file_is_looked_at_in_a_protected_copy(
    kept: Database, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tdkt_desktop.storage.file import identity

    protecting.set_password(kept, PASSWORD)
    kept.close()
    monkeypatch.setattr(identity, "STEPS", (*identity.STEPS, "m999_of_the_next_release"))
    with Database.read(path) as looked:
        passing = Path(looked.conn.execute("PRAGMA database_list").fetchone()[2])
        assert passing != path
        assert salt_of(passing) == salt_of(path)
        assert names(looked) == [NAME]


def test_a_copy_with_everything_for_a_stick_stays_protected(kept: Database, path: Path) -> None:
    file = with_scan(kept)
    protecting.set_password(kept, PASSWORD)
    made = copies.keep_now(kept)
    stick = path.with_name("stick")
    stick.mkdir()
    whole = copies.copy_to(made, stick)
    assert in_the_clear(whole, SCAN[:60]) == []
    with Database.read(whole) as copy:
        assert AttachedFiles(copy).data(file) == SCAN
    out = path.with_name("ra.tdkt")
    copies.restore_to(made.path, out)
    assert salt_of(out) == salt_of(path)
    assert backups.counts_of(made) is not None
