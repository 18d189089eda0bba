"""Closing the window while something is being typed: written, or asked about, never lost."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.people.people import PeopleQuery, Person
from tdkt_desktop.operations.files import open_file
from tdkt_desktop.operations.people import people
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import CTRL, Key, click, focus, press, type_text


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> PeoplePage:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    _, changes = people.add_person(window.session.database, {"name": "Lê An"}, None)
    window.session.changed.emit(changes)
    found = window.go_to("people")
    assert isinstance(found, PeoplePage)
    return found


def stored(window: MainWindow) -> Person:
    return only(window.session.database)


def only(database: Database) -> Person:
    store = People(database)
    (row,) = store.rows(store.ids(PeopleQuery())).values()
    return row.person


def saved(window: MainWindow) -> Person:
    with open_file(window.session.database.path) as database:
        return only(database)


def test_a_field_being_typed_into_is_written(page: PeoplePage, window: MainWindow) -> None:
    click(page.pane._fields["code"])
    type_text("cb 07")
    press(Key.Key_Q, held=CTRL)
    assert not window.isVisible()
    assert saved(window).code == "cb 07"


def test_a_cell_being_typed_into_is_written(page: PeoplePage, window: MainWindow) -> None:
    page.table.setFocus()
    press(Key.Key_F2)
    press(Key.Key_A, held=CTRL)
    type_text("Tran Binh")
    press(Key.Key_Q, held=CTRL)
    assert not window.isVisible()
    assert saved(window).name == "Tran Binh"


def test_what_cannot_be_written_is_asked_about(
    page: PeoplePage, window: MainWindow, message_boxes: Boxes
) -> None:
    field = page.pane._fields["birth_date"]
    field.setFocus()
    type_text("32/13/1975")
    press(Key.Key_Q, held=CTRL)
    assert "32/13/1975" in message_boxes.pop()
    assert window.isVisible()
    assert focus() is field
    assert field.text() == "32/13/1975"
    message_boxes.answer(QMessageBox.StandardButton.Yes)
    press(Key.Key_Q, held=CTRL)
    assert "Ngày sinh" in message_boxes.pop()
    assert not window.isVisible()
    assert saved(window).birth_date is None


def test_what_waits_on_a_covered_page_is_shown_and_asked_about(
    page: PeoplePage, window: MainWindow, message_boxes: Boxes
) -> None:
    field = page.pane._fields["identity"]
    click(field)
    type_text("12")
    press(Key.Key_4, held=CTRL)
    assert window.page() is not page
    press(Key.Key_Q, held=CTRL)
    assert "“12”" in message_boxes.pop()
    assert window.isVisible()
    assert window.page() is page
    assert field.text() == "12"
    press(Key.Key_Escape)


def birth_cell(page: PeoplePage) -> QLineEdit:
    """Open the cell with the birth date of the first row."""
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.model().index(0, 1))
    press(Key.Key_F2)
    field = focus()
    assert isinstance(field, QLineEdit)
    return field


def test_a_cell_being_typed_into_is_written_when_another_page_is_gone_to(
    page: PeoplePage, window: MainWindow
) -> None:
    birth_cell(page)
    press(Key.Key_A, held=CTRL)
    type_text("5/6/80")
    press(Key.Key_4, held=CTRL)
    assert window.page() is not page
    assert str(stored(window).birth_date) == "1980-06-05"


def test_a_cell_that_cannot_be_written_stays_open_and_is_asked_about(
    page: PeoplePage, window: MainWindow, message_boxes: Boxes
) -> None:
    field = birth_cell(page)
    press(Key.Key_A, held=CTRL)
    type_text("32/13/1975")
    press(Key.Key_Return)
    assert focus() is field
    assert field.text() == "32/13/1975"
    press(Key.Key_4, held=CTRL)
    assert "32/13/1975" in message_boxes.pop()
    assert window.page() is page
    assert focus() is field
    message_boxes.answer(QMessageBox.StandardButton.Yes)
    press(Key.Key_4, held=CTRL)
    assert "Ngày sinh" in message_boxes.pop()
    assert window.page() is not page
    assert stored(window).birth_date is None


def test_a_cell_that_cannot_be_written_outlives_a_change_beside_it(
    page: PeoplePage, window: MainWindow, message_boxes: Boxes
) -> None:
    birth_cell(page)
    press(Key.Key_A, held=CTRL)
    type_text("32/13/1975")
    click(page.pane._fields["code"])
    type_text("cb 07")
    press(Key.Key_Return)
    QApplication.processEvents()
    assert stored(window).code == "cb 07"
    field = page.table.cell_field()
    assert field is not None
    assert field.text() == "32/13/1975"
    field.setFocus()
    press(Key.Key_A, held=CTRL)
    type_text("1975")
    press(Key.Key_Return)
    assert str(stored(window).birth_date) == "1975"
    assert page.table.cell_field() is None


def test_what_waited_for_the_keys_to_pause_asks_no_closed_file(
    page: PeoplePage, window: MainWindow, qtbot: QtBot
) -> None:
    page.table.setFocus()
    press(Key.Key_Home)
    waiting = [timer for timer in window.findChildren(QTimer) if timer.isSingleShot()]
    for timer in waiting:
        timer.start(200)  # as long as the keys are not still
    press(Key.Key_Q, held=CTRL)
    assert not any(timer.isActive() for timer in waiting)
    qtbot.wait(300)
