import shutil
import sqlite3
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from sqlite_utils import Database as Utils

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.people import NewPerson
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.files import create_file, open_file
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.identity import JOURNALLED, STEPS
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.file.schema import migrations
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings
from tests.conftest import make_first_release


def add(database: Database, name: str = "Lê An") -> PersonId:
    with database.operation(f"Thêm {name}"):
        return People(database).save(NewPerson(name=name))


def test_what_was_written_is_there_when_opened_again(database: Database, path: Path) -> None:
    number = add(database)
    database.close()
    with open_file(path) as again:
        person = People(again).get(number)
        assert person is not None
        assert person.name == "Lê An"


def test_the_one_file_is_complete_after_every_operation(
    database: Database, path: Path, tmp_path: Path
) -> None:
    number = add(database)
    copy = tmp_path / "sao.tdkt"
    shutil.copy(path, copy)
    with open_file(copy) as other:
        assert People(other).get(number)


def test_a_write_outside_an_operation_fails(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        People(database).save(NewPerson(name="Lê An"))
    assert People(database).count() == 0


def test_an_operation_that_fails_leaves_no_trace(database: Database) -> None:
    with pytest.raises(RuntimeError), database.operation("Thêm"):
        People(database).save(NewPerson(name="Lê An"))
        raise RuntimeError
    assert People(database).count() == 0
    assert add(database)


def test_a_part_that_fails_or_was_a_trial_leaves_the_rest(database: Database) -> None:
    with database.operation("Cả") as whole:
        Settings(database).put("a", 1)
        with database.trial():
            Settings(database).put("a", 2)
        assert Settings(database).get("a", 0) == 1
        with suppress(ValueError), database.operation("Phần"):
            Settings(database).put("b", 3)
            raise ValueError
        with database.operation("Phần") as part:
            Settings(database).put("c", 4)
    assert [Settings(database).get(key, 0) for key in "abc"] == [1, 0, 4]
    assert part.changes == ChangeSet(whole.changes.operation, "Phần", {"setting": 1})
    assert (whole.changes.label, whole.changes.tables) == ("Cả", {"setting": 2})


def test_an_operation_that_changes_nothing_is_not_in_the_history(database: Database) -> None:
    before = database.conn.execute("SELECT count(*) FROM operation").fetchone()
    with database.operation("Không làm gì") as done:
        pass
    assert not done.changes.tables
    assert database.conn.execute("SELECT count(*) FROM operation").fetchone() == before


def test_every_table_of_the_design_is_strict_and_journalled(database: Database) -> None:
    strict = {row[1]: row[5] for row in database.conn.execute("PRAGMA table_list")}
    triggers = {r[0] for r in database.conn.execute("SELECT name FROM sqlite_master")}
    for table in (*JOURNALLED, "operation", "journal"):
        assert strict[table] == 1
    for table in JOURNALLED:
        for event in ("insert", "update", "delete"):
            assert f"{table}_journal_{event}" in triggers


def test_a_second_opener_is_told_and_nothing_is_harmed(database: Database, path: Path) -> None:
    add(database)
    with pytest.raises(TdktError, match="đang được mở"):
        Database.open(path)
    assert add(database, "Lê Bình")


def test_looking_is_possible_while_another_program_writes(database: Database, path: Path) -> None:
    add(database)
    with Database.read(path) as reader:
        assert People(reader).count() == 1
        with pytest.raises(TdktError, match="chỉ cho đọc"):
            add(reader)
    add(database, "Lê Bình")


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n picture", b"", b"SQLite format 2\x00"])
def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "anh.tdkt"
    path.write_bytes(content)
    with pytest.raises(TdktError, match="không phải tệp của TĐKT"):
        Database.open(path)
    assert path.read_bytes() == content
    assert [p.name for p in tmp_path.iterdir()] == ["anh.tdkt"]


def test_another_programs_database_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "khac.tdkt"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE sach (ten TEXT)")
    other.close()
    content = path.read_bytes()
    with pytest.raises(TdktError, match="không phải tệp của TĐKT"):
        Database.open(path)
    assert path.read_bytes() == content


def test_a_file_of_a_newer_version_is_left_as_it_is(database: Database, path: Path) -> None:
    database.conn.execute(
        "INSERT INTO _sqlite_migrations(migration_set, name, applied_at) VALUES (?, ?, ?)",
        ("tdkt", "m999_later", "2030-01-01"),
    )
    database.close()
    content = path.read_bytes()
    with pytest.raises(TdktError, match="phiên bản mới hơn"):
        Database.open(path)
    assert path.read_bytes() == content


def test_a_damaged_file_says_so(database: Database, path: Path) -> None:
    database.close()
    data = bytearray(path.read_bytes())
    data[4096:] = b"\x55" * (len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(TdktError, match="bị hỏng"):
        Database.open(path)


def test_a_missing_file_and_a_folder_say_so(tmp_path: Path) -> None:
    with pytest.raises(TdktError, match="Không tìm thấy"):
        Database.open(tmp_path / "khong-co.tdkt")
    with pytest.raises(TdktError, match="không phải tệp"):
        Database.open(tmp_path)


def test_a_folder_that_cannot_be_written_says_so() -> None:
    folder = Path("/proc")
    if not folder.is_dir():
        pytest.skip("no folder here that even an administrator cannot write")
    with pytest.raises(TdktError, match="Không ghi được"):
        create_file(folder / "moi.tdkt", Agency(name="Sở"))


def test_a_file_is_never_made_over_another(path: Path, database: Database) -> None:
    with pytest.raises(TdktError, match="Đã có tệp"):
        create_file(path, Agency(name="Khác"))
    assert add(database)


def test_a_full_disk_is_told_and_nothing_is_lost(database: Database) -> None:
    add(database)
    pages = database.conn.execute("PRAGMA page_count").fetchone()[0]
    database.conn.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(TdktError, match="đã đầy"), database.operation("Thêm nhiều"):
        for number in range(5000):
            People(database).save(NewPerson(name=f"Lê Văn {number}", note="x" * 200))
    assert People(database).count() == 1
    database.conn.execute("PRAGMA max_page_count = 1000000")


def test_the_steps_known_are_the_steps_there_are() -> None:
    assert tuple(step.name for step in migrations.pending(Utils(memory=True))) == STEPS


def test_a_file_of_the_first_release_is_brought_up_to_date(path: Path) -> None:
    make_first_release(path)
    with Database.open(path) as database:
        assert database.conn.execute("SELECT name FROM person").fetchone() == ("Lê An",)
        assert database.conn.execute("SELECT count(*) FROM rating").fetchone() == (0,)
        with database.operation("Xếp loại"):
            database.conn.execute(
                "INSERT INTO rating(person, year, level, source) VALUES (1, 2024, 'HTT', 'typed')"
            )
        history.undo(database)
        assert database.conn.execute("SELECT count(*) FROM rating").fetchone() == (0,)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be moved there")
def test_a_file_moved_or_replaced_while_open_is_not_written(path: Path) -> None:
    create_file(path, Agency(name="Sở")).close()
    with open_file(path) as database:
        moved = path.rename(path.with_name("dời.tdkt"))
        before = moved.read_bytes()
        with pytest.raises(TdktError, match="Không còn thấy"):
            add(database)
        path.write_bytes(before)  # another one of its name
        with pytest.raises(TdktError, match="Không còn thấy"):
            add(database)
        path.unlink()
        moved.rename(path)
        add(database)
        assert People(database).count() == 1
