from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.people import NewPerson, PeopleQuery, PersonRow
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.tick_model import TickModel

COLUMNS = [
    Column("name", "Họ và tên", lambda row: row.person.name, strong=True),
    Column("born", "Ngày sinh", lambda row: row.person.born, muted=True, right=True),
]


@pytest.fixture
def many(database: Database) -> People:
    store = People(database)
    with database.operation("Thêm 500 người"):
        store.add_all(
            [(NewPerson(name=f"Người {n:05d}", birth_date="1975"), None) for n in range(500)]
        )
    return store


def test_a_view_reads_one_page_at_a_time(
    many: People, session: Session, qtmodeltester: ModelTester
) -> None:
    asked: list[int] = []

    def fetch(ids: Sequence[PersonId]) -> dict[PersonId, PersonRow]:
        asked.append(len(ids))
        return many.rows(ids)

    model = RecordModel(COLUMNS, fetch, session)
    model.show(many.ids(PeopleQuery()))
    assert model.rowCount() == 500
    assert model.index(250, 0).data() == "Người 00250"
    assert model.index(399, 1).data() == "1975"
    assert asked == [200]
    qtmodeltester.check(model)


def test_a_record_deleted_meanwhile_is_an_empty_row(many: People, session: Session) -> None:
    model: RecordModel[int] = RecordModel(COLUMNS, lambda _: {}, session)
    model.show([1])
    assert model.index(0, 0).data() == ""
    assert model.record(0) is None
    assert model.record(7) is None


def test_ticks_outlive_a_search(
    many: People, session: Session, qtmodeltester: ModelTester
) -> None:
    model = TickModel(COLUMNS, many.rows, session)
    ids = many.ids(PeopleQuery())
    model.show(ids)
    first = model.index(0, 0)
    assert model.setData(first, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    model.show(ids[300:])
    model.show(ids)
    assert list(model.chosen) == ids[:1]
    state = Qt.CheckState(model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole))
    assert state == Qt.CheckState.Checked
    qtmodeltester.check(model)
