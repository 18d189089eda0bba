"""The history field by field, and the way back from a step that is not the latest."""

import pytest

from tdkt_desktop.domain.awards.awards import NewDecision
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history, history_steps
from tdkt_desktop.operations.awards import recording
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.history import HistoryQuery
from tdkt_desktop.operations.people import people, units
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import Operation
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units
from tests.conftest import dump


def step(database: Database, label: str) -> Operation:
    """Return the latest step that says ``label``."""
    return next(o for o in history.history(database) if label in o.label)


@pytest.fixture
def an(database: Database) -> PersonId:
    unit, _ = units.add_unit(database, "Văn phòng")
    return people.add_person(database, {"name": "Lê An", "birth_date": "1980-05-01"}, unit)[0]


def test_a_step_is_told_field_by_field_in_words(database: Database, an: PersonId) -> None:
    people.edit_person(database, an, "birth_date", "1981-06-02")
    (record,) = history_steps.record_changes(database, history.history(database)[0])
    assert (record.kind, record.name, record.act) == ("Cán bộ", "Lê An", "changed")
    (field,) = record.fields
    assert (field.title, field.before, field.after) == ("Ngày sinh", "01/05/1980", "02/06/1981")
    assert (record.page, record.id) == ("people", an)


def test_references_are_told_by_name(database: Database, an: PersonId) -> None:
    added = history_steps.record_changes(database, step(database, "Lê An"))
    posting = next(record for record in added if record.table == "posting")
    assert posting.name == "Lê An"
    assert "Văn phòng" in [field.after for field in posting.fields]


def test_a_step_nobody_built_on_is_taken_back_alone(database: Database, an: PersonId) -> None:
    before = dump(database)
    people.edit_person(database, an, "identity", "031080000001")
    edited = history.history(database)[0]
    units.add_unit(database, "Phòng Một")
    assert history_steps.way_back(database, edited).whole
    history_steps.undo_step(database, edited)
    person = People(database).get(People(database).ids(PeopleQuery())[0])
    assert person is not None
    assert person.identity is None
    history.undo(database)  # Phòng Một
    assert dump(database) == before


def test_what_others_hang_from_is_not_taken_back_alone(database: Database, an: PersonId) -> None:
    kind = next(kind for kind in Kinds(database).all() if kind.code == "LDTT")
    decision = NewDecision(number="1/QĐ", date="2025-12-20")
    recording.record(database, Recording(kind=kind, year=2025, people=(an,), decision=decision))
    before, added = dump(database), step(database, "Lê An")
    way = history_steps.way_back(database, added)
    assert not way.whole
    assert [done.label for done in way.since] == [history.history(database)[0].label]
    with pytest.raises(TdktError, match="thao tác sau"):
        history_steps.undo_step(database, added)
    assert dump(database) == before


def test_fields_left_alone_since_can_be_put_back(database: Database, an: PersonId) -> None:
    store = People(database)
    people.edit_person(database, an, "name", "Lê Ân")
    renamed = history.history(database)[0]
    people.edit_person(database, an, "identity", "031080000001")
    way = history_steps.way_back(database, renamed)
    assert (way.whole, way.fields) == (False, 1)
    history_steps.undo_fields(database, renamed)
    person = store.get(store.ids(PeopleQuery(text="le an"))[0])
    assert person is not None
    assert (person.name, person.identity) == ("Lê An", "031080000001")
    history.undo(database)
    person = store.get(person.id)
    assert person is not None
    assert person.name == "Lê Ân"


def test_a_later_change_of_the_same_field_is_told(database: Database, an: PersonId) -> None:
    people.edit_person(database, an, "name", "Lê Ân")
    first = history.history(database)[0]
    people.edit_person(database, an, "name", "Lê Ấn")
    (record,) = history_steps.record_changes(database, first)
    assert record.fields[0].later
    assert history_steps.way_back(database, first).fields == 0


def test_everything_down_to_a_step_is_taken_back(database: Database, an: PersonId) -> None:
    before = dump(database)
    for name in ("Lê Ân", "Lê Ấn", "Lê Ẩn"):
        people.edit_person(database, an, "name", name)
    first = [o for o in history.history(database) if o.label.startswith("Sửa")][-1]
    assert history.undo_to(database, first).value == 3
    assert dump(database) == before


def test_the_history_is_narrowed(database: Database, an: PersonId) -> None:
    people.edit_person(database, an, "identity", "031080000001")
    found = history.history(database, HistoryQuery(text="031080000001"))
    assert [operation.label for operation in found] == [history.history(database)[0].label]
    assert history.history(database, HistoryQuery(table="decision")) == []
    named = history.history(database, HistoryQuery(text="le an"))
    assert len(named) == 2
    assert history.history(database, HistoryQuery(day_to="2020-01-01")) == []
    (unit,) = [unit.id for unit in Units(database).all()]
    assert len(history.history(database, HistoryQuery(unit=unit))) == 2


def test_the_life_of_a_record(database: Database, an: PersonId) -> None:
    people.edit_person(database, an, "name", "Lê Ân")
    labels = [operation.label for operation in history_steps.life(database, "person", an)]
    assert len(labels) == 2
    assert labels[0].startswith("Thêm")
