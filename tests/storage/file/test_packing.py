"""The journal of large operations: packed small, and as readable as any."""

import os
import sqlite3
from pathlib import Path

import pytest

from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.people import NewPerson, Person
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.files import open_file
from tdkt_desktop.storage.file import changes, packing
from tdkt_desktop.storage.file.backups import backups_in, folder_of
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.health import check, is_damaged
from tdkt_desktop.storage.people import People
from tests.conftest import dump


def add_many(database: Database, count: int = packing.MANY) -> list[PersonId]:
    with database.operation("Thêm nhiều người"):
        store = People(database)
        return [store.save(NewPerson(name=f"Lê Thị {number}")) for number in range(count)]


def size(database: Database) -> int:
    return database.path.stat().st_size


def live(database: Database) -> int:
    return int(database.conn.execute("SELECT count(*) FROM journal").fetchone()[0])


def test_a_large_operation_is_packed_a_small_one_is_not(database: Database) -> None:
    before = live(database)
    add_many(database)
    assert live(database) == before
    add_many(database, 2)
    assert live(database) == before + 2


def test_what_is_packed_is_read_undone_and_done_again(database: Database) -> None:
    first, *_ = add_many(database)
    steps = history.history(database)
    done = changes.changes_of(database.conn, steps[0].id)
    assert len(done) == packing.MANY
    assert done[0].after is not None
    assert done[0].after["name"] == "Lê Thị 0"
    state = dump(database)
    history.undo(database)
    assert People(database).count() == 0
    assert changes.last_seen(database.conn, "person", first) == done[0].after
    history.redo(database)
    assert dump(database) == state
    assert not is_damaged(check(database))


def test_a_row_of_a_packed_step_that_was_changed_since_stops_its_undo(database: Database) -> None:
    first, *_ = add_many(database)
    latest = history.next_undo(database)
    assert latest is not None
    with database.operation("Sửa"):
        People(database).save(Person(id=first, name="Lê Thị Khác"))
    assert changes.touched_since(database.conn, latest.id)
    assert len(changes.life(database.conn, "person", first)) == 2
    with pytest.raises(TdktError, match="đã được sửa sau đó"):
        database.take_back(latest, "Hoàn tác giữa chừng")


def test_the_history_finds_what_is_packed(database: Database) -> None:
    first, *_ = add_many(database)
    latest = history.next_undo(database)
    assert latest is not None
    found = changes.concerned(database.conn, "Lê Thị 77", "le thi 77", "", None)
    assert found == {latest.id}
    assert changes.of_people(database.conn, [first]) == {latest.id}


def test_what_was_changed_behind_a_packed_step_is_told(database: Database) -> None:
    first, *_ = add_many(database)
    conn = sqlite3.connect(database.path, isolation_level=None)
    if "TDKT_TEST_PASSWORD" in os.environ:
        pytest.skip("nobody gets behind a protected file")
    conn.execute("DROP TRIGGER person_journal_update")
    conn.execute("UPDATE person SET name = 'Ai đó' WHERE id = ?", (first,))
    conn.close()
    (told,) = (one for one in check(database) if one.code == "journal")
    assert told.examples == [f"person {first}"]
    database.close()


def test_the_file_is_as_large_as_what_it_holds(database: Database) -> None:
    add_many(database, 4000)
    whole = size(database)
    rows = database.conn.execute("SELECT sum(length(json_array(name, search))) FROM person")
    assert whole - rows.fetchone()[0] < 1_800_000
    history.undo(database)
    assert size(database) < whole
    history.redo(database)
    assert size(database) < whole * 1.2


def test_an_older_file_is_packed_and_shrunk_after_its_copy(
    database: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(packing, "MANY", 10**9)
    add_many(database, 4000)
    state = dump(database)
    database.conn.execute("DROP TABLE packed")
    sql = "DELETE FROM _sqlite_migrations WHERE name = 'm017_packed_journal'"
    database.conn.execute(sql)
    database.conn.execute("PRAGMA journal_mode = DELETE")
    database.conn.execute("PRAGMA auto_vacuum = 0")
    database.conn.execute("VACUUM")
    database.close()
    large = size(database)
    monkeypatch.undo()
    with Database.read(database.path) as looked:  # looking leaves it as it is
        assert dump(looked) == state
    assert size(database) == large
    with open_file(database.path) as again:
        assert dump(again) == state
        assert size(again) < large * 0.7
        assert backups_in(folder_of(database.path))[0].size > large * 0.9
        history.undo(again)
        assert People(again).count() == 0
        history.redo(again)
        assert dump(again) == state
