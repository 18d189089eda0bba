"""Lịch sử thay đổi by hand: filters, records field by field, the way back from one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.operations import history
from tdkt_desktop.operations.people import people
from tdkt_desktop.storage.people import People
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell.history_page import HistoryPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import choose, click, operations, show_list, type_text


@pytest.fixture
def page(filled: MainWindow) -> HistoryPage:
    database = filled.session.database
    (wanted,) = People(database).ids(PeopleQuery(text="mai binh"))
    people.edit_person(database, wanted, "birth_date", "1990-02-03")
    people.edit_person(database, wanted, "code", "CB09")
    page = filled.go_to("history")
    assert isinstance(page, HistoryPage)
    page.read()
    return page


def words(page: HistoryPage) -> list[str]:
    QApplication.processEvents()
    return [one.text() for one in page.pane.findChildren(QLabel) if one.isVisible()]


def test_a_step_shows_its_records_field_by_field(page: HistoryPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Home)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    said = words(page)
    assert "Ngày sinh" in said
    assert "03/02/1990" in said
    assert "trống" in said
    assert "Cán bộ · sửa" in said


def test_words_kinds_and_days_narrow_the_list(page: HistoryPage, filled: MainWindow) -> None:
    everything = page.table.model().rowCount()
    click(page.search)
    type_text("CB09")
    page.search.searched.emit("CB09")
    assert page.table.model().rowCount() == 1
    assert page.clear.isVisible()
    click(page.clear)
    assert page.table.model().rowCount() == everything
    click(page.day_to)
    type_text("32/1/2020")
    page.search.setFocus()
    assert page.table.model().rowCount() == everything
    assert "không phải ngày" in filled.status.told.text()
    choose(page.kind, "decision")
    assert 0 < page.table.model().rowCount() < everything


def test_one_step_is_taken_back_though_others_came_after(page: HistoryPage) -> None:
    page.table.go_to_row(1)
    click(page.pane.back)
    store = People(page.session.database)
    person = store.get(store.ids(PeopleQuery(text="mai binh"))[0])
    assert person is not None
    assert (person.birth_date, person.code) == (None, "CB09")


def test_what_stands_in_the_way_is_named(page: HistoryPage) -> None:
    steps = history.history(page.session.database)
    added = next(row for row, done in enumerate(steps) if done.label == "Thêm Mai Bình")
    page.table.go_to_row(added)
    assert "thao tác sau" in page.pane.way.text()
    assert "Sửa" in page.pane.way.text()


def test_a_record_is_opened_from_its_step(page: HistoryPage, filled: MainWindow) -> None:
    page.table.go_to_row(0)
    opened = next(
        one for one in page.pane.findChildren(type(page.pane.back)) if one.text() == "Mở"
    )
    click(opened)
    shown = filled.page()
    assert isinstance(shown, PeoplePage)
    assert shown.table.current_record().person.name == "Mai Bình"


def test_everything_down_to_a_step_is_taken_back_and_every_page_sees_it(
    page: HistoryPage, filled: MainWindow, message_boxes: Boxes
) -> None:
    shown = filled.go_to("people")
    assert isinstance(shown, PeoplePage)
    (number,) = People(page.session.database).ids(PeopleQuery(text="mai binh"))
    shown.open_record(number)
    assert shown.table.current_record().person.code == "CB09"
    filled.go_to("history")
    page.table.go_to_row(1)
    before = operations(page.session.database)
    click(page.pane.down_to)
    assert message_boxes.pop() == "Hoàn tác 2 thao tác?"
    assert operations(page.session.database) == before
    message_boxes.answer(QMessageBox.StandardButton.Yes)
    click(page.pane.down_to)
    message_boxes.pop()
    assert all(done.undone or done.undoes for done in history.history(page.session.database)[:4])
    assert page.table.model().rowCount() == len(history.history(page.session.database))
    filled.go_to("people")
    assert shown.table.current_record().person.code is None


def test_everything_of_one_person_is_shown_alone_from_their_page(
    page: HistoryPage, filled: MainWindow
) -> None:
    everything = page.table.model().rowCount()
    people_page = show_list(filled, "people", PeoplePage)
    (wanted,) = People(filled.session.database).ids(PeopleQuery(text="mai binh"))
    people_page.table.go_to(wanted)
    filled.commands.action("people.history").trigger()
    assert filled.page() is page
    assert page.only is not None
    assert page.only.text().startswith("Mai Bình")
    said = {operation.label for operation in page._operations.values()}
    assert "Thêm Mai Bình" in said
    assert "Sửa mã cán bộ của Mai Bình" in said
    assert any("LĐTT" in label for label in said), "what was given to them is theirs"
    assert len(said) < everything
    click(page.only)
    assert page.table.model().rowCount() == everything


def test_a_name_finds_what_was_given_to_its_bearer(page: HistoryPage) -> None:
    given = [one.label for one in page._operations.values() if "LĐTT" in one.label]
    click(page.search)
    type_text("mai binh")
    page.search.searched.emit("mai binh")
    assert set(given) & {one.label for one in page._operations.values()}
