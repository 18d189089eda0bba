"""Units: added, corrected, renamed, merged, dissolved, by key and mouse."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from tdkt_desktop.domain.people.units import Unit
from tdkt_desktop.operations.people import people
from tdkt_desktop.operations.people.units import add_unit
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.kit.form_dialog import today_shown
from tdkt_desktop.ui.people.dialogs import UnitDialog
from tdkt_desktop.ui.people.units_page import UnitsPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import Key, answering, choose, clear_and_type, click, press, type_text


@pytest.fixture
def page(filled: MainWindow) -> UnitsPage:
    found = filled.go_to("units")
    assert isinstance(found, UnitsPage)
    found.tree.setFocus()
    return found


def unit(page: UnitsPage, name: str) -> Unit:
    return next(one for one in Units(page.session.database).all() if one.name == name)


def do(page: UnitsPage, command: str) -> None:
    page.commands.action(command).trigger()


def test_a_unit_is_added_under_the_one_shown(page: UnitsPage) -> None:
    def fill(dialog: UnitDialog) -> None:
        clear_and_type(dialog.name, "Phong A")
        clear_and_type(dialog.date, "thang nao do")
        click(dialog.ok)
        assert "thang nao do" in dialog.wrong.text()
        clear_and_type(dialog.date, "1/2/2020")
        click(dialog.ok)

    with answering(fill):
        click(page.add)
    added = unit(page, "Phong A")
    assert (added.parent, added.start) == (unit(page, "Sở Thử nghiệm").id, "2020-02-01")
    assert page.current() == added


def test_enter_corrects_a_unit(page: UnitsPage) -> None:
    page.open_record(unit(page, "Văn phòng").id)
    page.tree.setFocus()

    def fill(dialog: UnitDialog) -> None:
        clear_and_type(dialog.name, "Van phong So")
        choose(dialog.unit, None)
        click(dialog.ok)

    with answering(fill):
        press(Key.Key_Return)
    corrected = unit(page, "Van phong So")
    assert corrected.parent is None


def test_a_new_name_from_a_day_leaves_the_past(page: UnitsPage) -> None:
    page.open_record(unit(page, "Văn phòng").id)

    def fill(dialog: UnitDialog) -> None:
        clear_and_type(dialog.name, "Van phong moi")
        clear_and_type(dialog.date, "")
        click(dialog.ok)
        assert "Hãy ghi ngày" in dialog.wrong.text()
        clear_and_type(dialog.date, "1/7/2025")
        click(dialog.ok)

    with answering(fill):
        do(page, "units.rename")
    assert "trước 01/07/2025: Văn phòng" in page.pane.about.text()


def test_a_unit_is_merged_into_another(filled: MainWindow, page: UnitsPage) -> None:
    office = unit(page, "Văn phòng")
    page.open_record(office.id)

    def fill(dialog: UnitDialog) -> None:
        click(dialog.ok)
        assert dialog.wrong.text() == "Hãy chọn đơn vị nhận."
        choose(dialog.unit, unit(page, "Sở Thử nghiệm").id)
        clear_and_type(dialog.date, today_shown())
        click(dialog.ok)

    with answering(fill):
        do(page, "units.merge")
    merged = unit(page, "Văn phòng")
    assert merged.end is not None
    assert len(People(filled.session.database).in_unit(unit(page, "Sở Thử nghiệm").id)) == 2
    click(page.ended)
    page.open_record(merged.id)
    assert "đã sáp nhập vào Sở Thử nghiệm" in page.pane.about.text()
    assert "đã giải thể" in page.commands.hindrance("units.merge")


def test_a_unit_is_dissolved_and_found_again(
    filled: MainWindow, page: UnitsPage, message_boxes: Boxes
) -> None:
    office = unit(page, "Văn phòng")
    page.open_record(office.id)

    def try_it(dialog: UnitDialog) -> None:
        clear_and_type(dialog.date, "30/6/2025")
        click(dialog.ok)
        assert "còn 2 người" in dialog.wrong.text()
        message_boxes.answer(QMessageBox.StandardButton.Yes)
        press(Key.Key_Escape)
        assert message_boxes.pop() == "Bỏ những gì vừa ghi ở đây?"

    with answering(try_it):
        do(page, "units.end")
    empty, changes = add_unit(filled.session.database, "Phòng Trống", office.parent)
    filled.session.changed.emit(changes)
    page.open_record(empty)

    def fill(dialog: UnitDialog) -> None:
        clear_and_type(dialog.date, "30/6/2025")
        click(dialog.ok)

    with answering(fill):
        do(page, "units.end")
    assert unit(page, "Phòng Trống").end == "2025-06-30"
    assert page.current() != unit(page, "Phòng Trống")
    page.open_record(empty)
    assert page.ended.isChecked()
    assert page.current() == unit(page, "Phòng Trống")


def test_a_unit_in_use_is_not_deleted(page: UnitsPage, message_boxes: Boxes) -> None:
    page.open_record(unit(page, "Văn phòng").id)
    page.commands.action("edit.delete").trigger()
    assert message_boxes.pop()
    assert unit(page, "Văn phòng")


def test_the_menu_of_a_unit(page: UnitsPage, message_boxes: Boxes) -> None:
    with answering("Xóa"):
        page._menu(page.tree.visualRect(page.tree.currentIndex()).center())
    assert message_boxes.pop()


def test_search_keeps_the_way_to_what_is_found(filled: MainWindow, page: UnitsPage) -> None:
    click(page.search)
    type_text("van phong")
    assert page.tree.topLevelItemCount() == 1
    assert page.tree.model().index(0, 0, page.tree.model().index(0, 0)).data() == "Văn phòng"
    page.search.clear()
    type_text("khong co")
    assert page.tree.topLevelItemCount() == 0
    assert page.commands.hindrance("units.edit") == "Hãy chọn một đơn vị trước"
    with answering("Thêm đơn vị…", lambda _: press(Key.Key_Escape)):
        page._menu(page.tree.rect().center())


def test_the_people_of_a_unit_are_a_click_away(filled: MainWindow, page: UnitsPage) -> None:
    office = unit(page, "Văn phòng")
    for number in range(62):
        people.add_person(filled.session.database, {"name": f"Nguyễn Văn Y{number}"}, office.id)
    page._stale = True
    page.open_record(office.id)
    assert "CÁN BỘ (64)" in page.pane.people_title.text()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what the pane showed before
    lines = [one for one in page.pane.findChildren(QPushButton) if "Lê An" in one.text()]
    click(lines[0])
    assert filled.page() is filled.pages["people"]
