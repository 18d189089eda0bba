import pytest

from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.people import NewPerson, NewPosting, PeopleQuery, Person
from tdkt_desktop.domain.people.units import NewUnit, Unit
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.files import open_file
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units
from tests.conftest import dump


def add(database: Database, name: str) -> PersonId:
    with database.operation(f"Thêm {name}"):
        store = People(database)
        number = store.save(NewPerson(name=name))
        store.save_posting(NewPosting(person=number, position="Chuyên viên"))
    return number


def labels(database: Database) -> list[str]:
    return [operation.label for operation in history.history(database)]


def test_inserts_updates_deletes_and_cascades_come_back(database: Database) -> None:
    store = People(database)
    first, second = add(database, "Lê An"), add(database, "Lê Bình")
    with database.operation("Sửa rồi sửa nữa"):
        store.save(Person(id=first, name="Lê Ân"))
        store.save(Person(id=first, name="Lê Ấn", birth_date="1975"))
    with database.operation("Thêm rồi xóa ngay"):
        store.delete([store.save(NewPerson(name="Lê Thoáng"))])
        store.save(Person(id=second, name="Lê Bính"))
    with database.operation("Xóa"):
        store.delete([first])
    assert store.postings(first) == []


def test_undo_goes_back_one_operation_at_a_time_with_its_own_words(database: Database) -> None:
    for name in ("Lê An", "Lê Bình"):
        add(database, name)
    first, second = history.undo(database), history.undo(database)
    assert (first.label, second.label) == ("Hoàn tác: Thêm Lê Bình", "Hoàn tác: Thêm Lê An")
    assert history.redo(database).label == "Làm lại: Thêm Lê An"
    assert history.redo(database).label == "Làm lại: Thêm Lê Bình"
    with pytest.raises(TdktError, match="Không còn gì để làm lại"):
        history.redo(database)


def test_something_new_ends_redo(database: Database) -> None:
    add(database, "Lê An")
    history.undo(database)
    add(database, "Lê Bình")
    assert history.next_redo(database) is None
    assert history.undo(database).label == "Hoàn tác: Thêm Lê Bình"
    with pytest.raises(TdktError, match="Không còn gì để hoàn tác"):
        history.undo(database)


def test_undo_and_redo_live_across_restarts(database: Database) -> None:
    add(database, "Lê An")
    state = dump(database)
    path = database.path
    database.close()
    with open_file(path) as again:
        history.undo(again)
    with open_file(path) as again:
        assert People(again).count() == 0
        history.redo(again)
        assert dump(again) == state


def test_undo_redo_may_go_on_for_ever(database: Database) -> None:
    add(database, "Lê An")
    for _ in range(3):
        history.undo(database)
        assert People(database).count() == 0
        history.redo(database)
        assert People(database).count() == 1
    assert "Hoàn tác: Thêm Lê An" in labels(database)


def test_rows_changed_since_stop_an_undo_which_then_touches_nothing(database: Database) -> None:
    number = add(database, "Lê An")
    operation = history.next_undo(database)
    assert operation is not None
    with database.operation("Sửa"):
        People(database).save(Person(id=number, name="Lê Ân"))
    state = dump(database)
    with pytest.raises(TdktError, match="đã được sửa sau đó"):
        database.take_back(operation, "Hoàn tác giữa chừng")
    assert dump(database) == state


def test_references_between_rows_of_one_operation_come_back(database: Database) -> None:
    units = Units(database)
    with database.operation("Thêm cây"):
        top = units.save(NewUnit(name="Sở"))
        under = units.save(NewUnit(name="Văn phòng", parent=top))
        units.save(Unit(id=top, name="Sở", successor=under))
    state = dump(database)
    history.undo(database)
    assert units.all() == []
    history.redo(database)
    assert dump(database) == state


def test_searching_follows_undo(database: Database) -> None:
    add(database, "Lê An")
    history.undo(database)
    assert People(database).ids(PeopleQuery(text="an")) == []
    history.redo(database)
    assert len(People(database).ids(PeopleQuery(text="an"))) == 1


def test_a_change_set_says_what_it_touches() -> None:
    changes = ChangeSet(7, "Sửa", {"person": 2, "award": 1})
    assert changes.touches("person")
    assert changes.touches("unit", "award")
    assert not changes.touches("unit")
    assert not changes.touches()


def test_what_was_done_before_a_table_got_a_column_is_still_undone(database: Database) -> None:
    number = add(database, "Lê An")
    database.conn.execute("DROP TRIGGER person_journal_update")
    for image in ("before", "after"):
        sql = f"UPDATE journal SET {image} = json_remove({image}, '$.note', '$.ethnic')"  # noqa: S608
        database.conn.execute(f"{sql} WHERE tbl = 'person'")
    assert People(database).get(number) is not None
    history.undo(database)
    assert People(database).get(number) is None
    database.close()


def test_a_new_column_filled_since_stops_an_undo(database: Database) -> None:
    number = add(database, "Lê An")
    operation = history.next_undo(database)
    assert operation is not None
    sql = "UPDATE journal SET after = json_remove(after, '$.note') WHERE tbl = 'person'"
    database.conn.execute(sql)
    with database.operation("Sửa"):
        People(database).save(Person(id=number, name="Lê An", note="ghi sau"))
    with pytest.raises(TdktError, match="đã được sửa sau đó"):
        database.take_back(operation, "Hoàn tác giữa chừng")
    database.close()
