"""People: added, moved, gone, back, exported, by key and mouse; the years as squares."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.people.people import PeopleQuery, Person
from tdkt_desktop.operations.awards import recording
from tdkt_desktop.operations.people import people
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.conduct import Conduct
from tdkt_desktop.storage.people import People
from tdkt_desktop.ui.kit.form_dialog import ReasonDialog
from tdkt_desktop.ui.people.conduct_section import AbsenceDialog, DisciplineDialog
from tdkt_desktop.ui.people.dialogs import PersonDialog, PostingDialog
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import (
    CTRL,
    Key,
    answering,
    clear_and_type,
    click,
    close_offers,
    operations,
    press,
    show_list,
    type_text,
)


@pytest.fixture
def page(filled: MainWindow) -> PeoplePage:
    return show_list(filled, "people", PeoplePage)


def person(page: PeoplePage, name: str) -> Person:
    store = People(page.session.database)
    rows = store.rows(store.ids(PeopleQuery(status="all"))).values()
    return next(row.person for row in rows if row.person.name == name)


def do(page: PeoplePage, command: str) -> None:
    page.commands.action(command).trigger()


def test_a_person_is_added_and_shown(page: PeoplePage) -> None:
    def fill(dialog: PersonDialog) -> None:
        click(dialog.ok)
        assert "họ tên" in dialog.wrong.text().lower()
        clear_and_type(dialog.name, "Tran Ngoc")
        clear_and_type(dialog.birth, "1/13/1980")
        click(dialog.ok)
        assert "1/13/1980" in dialog.wrong.text()
        clear_and_type(dialog.birth, "1/3/1980")
        click(dialog.ok)

    with answering(fill):
        click(page.add)
    assert person(page, "Tran Ngoc").birth_date == "1980-03-01"
    assert page.pane.name.text() == "Tran Ngoc"


def test_who_bears_the_name_already_is_said_while_it_is_typed(page: PeoplePage) -> None:
    people.add_person(page.session.database, {"name": "Tran Ngoc"})
    seen = list[str]()

    def fill(dialog: PersonDialog) -> None:
        clear_and_type(dialog.name, "Tran Ngo")
        seen.append(dialog.same.text() if dialog.same.isVisible() else "")
        type_text("c")
        assert dialog.same.isVisible()
        seen.append(dialog.same.text())
        click(dialog.ok)  # two may bear one name

    with answering(fill):
        click(page.add)
    assert seen == [
        "",
        "Đã có: Tran Ngoc, chưa có ngày sinh. Nếu là cùng một người thì không cần thêm.",
    ]


def test_one_is_moved_leaves_and_comes_back(page: PeoplePage) -> None:
    def move(dialog: PostingDialog) -> None:
        clear_and_type(dialog.position, "Pho phong")
        close_offers(dialog.position)
        clear_and_type(dialog.start, "1/2/2025")
        click(dialog.ok)

    with answering(move):
        click(page.pane.transfer)
    assert "Pho phong" in page.pane.place.text()

    def leave(dialog: ReasonDialog) -> None:
        clear_and_type(dialog.date, "1/6/2025")
        click(dialog.ok)

    with answering(leave):
        do(page, "people.leave")
    assert person(page, "Lê An").leave_date == "2025-06-01"
    page.open_record(person(page, "Lê An").id)
    assert page.pane.left.text().startswith("Đã thôi công tác từ 01/06/2025")
    assert page.commands.hindrance("people.move") == "Lê An đã thôi công tác"
    with answering("Trở lại công tác…", lambda dialog: click(dialog.ok)):
        page._menu(page.table.visualRect(page.table.currentIndex()).center())
    assert person(page, "Lê An").leave_date is None
    assert page.commands.hindrance("people.return") == "Lê An đang làm việc"


def test_a_posting_is_corrected_and_deleted_from_its_line(page: PeoplePage) -> None:
    def line() -> QPushButton:
        inside = page.pane.findChildren(QPushButton)
        return next(one for one in inside if one.text().startswith("nay "))

    def correct(dialog: PostingDialog) -> None:
        clear_and_type(dialog.position, "Truong phong")
        close_offers(dialog.position)
        click(dialog.ok)

    with answering("Sửa…", correct):
        click(line())
    assert "Truong phong" in line().text()
    with answering("Xóa"):
        click(line())
    assert page.pane._postings.count() == 0


def test_a_discipline_and_an_absence_are_noted_and_taken_back(page: PeoplePage) -> None:
    conduct = page.pane.conduct

    def discipline(dialog: DisciplineDialog) -> None:
        click(dialog.ok)
        assert dialog.wrong.text()
        clear_and_type(dialog.date, "1/2/2024")
        clear_and_type(dialog.reason, "Di muon")
        click(dialog.ok)

    with answering(discipline):
        click(conduct.discipline)

    def absence(dialog: AbsenceDialog) -> None:
        clear_and_type(dialog.date, "1/3/2024")
        clear_and_type(dialog.until, "1/2/2024")
        click(dialog.ok)
        assert dialog.wrong.text()
        clear_and_type(dialog.until, "1/9/2024")
        click(dialog.ok)

    with answering(absence):
        click(conduct.absence)
    store, number = Conduct(page.session.database), person(page, "Lê An").id
    assert [one.reason for one in store.disciplines(person=number)] == ["Di muon"]
    assert [one.end for one in store.absences(number)] == ["2024-09-01"]

    def line(words: str) -> QPushButton:
        return next(one for one in conduct.findChildren(QPushButton) if words in one.text())

    def correct(dialog: AbsenceDialog) -> None:
        clear_and_type(dialog.reason, "Om")
        click(dialog.ok)

    with answering("Sửa…", correct):
        click(line("01/03/2024"))
    assert [one.note for one in store.absences(number)] == ["Om"]
    for words in ("01/03/2024", "01/02/2024"):
        with answering("Xóa"):
            click(line(words))
    assert store.disciplines(person=number) == []
    assert store.absences(number) == []


def test_filters_are_lifted_for_whom_a_link_asks(page: PeoplePage) -> None:
    hidden = person(page, "Mai Bình")
    click(page.left)
    assert page.table.model().rowCount() == 2  # those who work, and those who left
    click(page.missing)
    assert page.table.model().rowCount() == 2  # neither has a day of birth
    click(page.working)
    assert page.table.model().rowCount() == 0
    click(page.search)
    type_text("le an")
    page.open_record(hidden.id)
    assert page.table.current_id() == hidden.id
    assert page.table.model().rowCount() == 2


def test_a_found_person_is_shown_once_the_typing_pauses(page: PeoplePage, qtbot: QtBot) -> None:
    click(page.search)
    type_text("mai")
    qtbot.waitUntil(lambda: page.pane.name.text() == "Mai Bình")


def test_several_are_deleted_at_once_and_come_back(
    filled: MainWindow, page: PeoplePage, message_boxes: Boxes
) -> None:
    page.table.selectAll()
    assert page.record.text() == "Ghi khen thưởng (2)"
    page.table.setFocus()
    press(Key.Key_Delete)
    assert "2 lượt khen thưởng, sẽ bị xóa cùng" in message_boxes.pop()
    message_boxes.answer(QMessageBox.StandardButton.Yes)
    press(Key.Key_Delete)
    assert len(message_boxes) == 2
    message_boxes.clear()  # asked, and refused: both are put forward
    assert page.table.model().rowCount() == 2


def test_what_is_for_one_person_says_so_where_two_are_chosen(
    filled: MainWindow, page: PeoplePage
) -> None:
    page.table.selectAll()
    for command in ("people.move", "people.history"):
        assert not filled.commands.action(command).isEnabled()
        assert filled.commands.hindrance(command) == "Chọn một người"


def test_who_is_shown_is_exported(
    filled: MainWindow,
    page: PeoplePage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    out = tmp_path / "can-bo.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    do(page, "file.export")
    qtbot.waitUntil(lambda: "Đã xuất 2 người" in filled.status.told.text())
    assert "Mai Bình" in "\n".join(map(str, openpyxl.load_workbook(out).active.values))


def test_a_sex_chosen_is_written(page: PeoplePage) -> None:
    box = page.pane.sex
    box.setFocus()
    QTest.keyClick(box, Key.Key_Down)
    QTest.keyClick(box.view(), Key.Key_Down)
    QTest.keyClick(box.view(), Key.Key_Return)
    QApplication.processEvents()
    assert person(page, "Lê An").sex == "Nam"


def test_a_square_says_what_was_given_that_year(filled: MainWindow, page: PeoplePage) -> None:
    database = filled.session.database
    (award,) = Awards(database).ids(AwardQuery(kind="LDTT"))
    filled.session.tell(recording.revoke(database, [award], "2026-01-02", "Nhầm"))
    page.pane.show_person(person(page, "Lê An").id)
    grid = page.pane.grid
    grid.grab()
    place = (
        grid._cell(
            grid._years.index(2024),
            next(row for row, (name, _) in enumerate(grid._rows) if name == "LĐTT"),
        )
        .center()
        .toPoint()
    )
    QApplication.sendEvent(grid, QHelpEvent(QEvent.Type.ToolTip, place, grid.mapToGlobal(place)))
    assert "đã thu hồi 02/01/2026: Nhầm" in QToolTip.text()
    nowhere = QPoint(1, 1)
    QApplication.sendEvent(
        grid, QHelpEvent(QEvent.Type.ToolTip, nowhere, grid.mapToGlobal(nowhere))
    )


def test_a_value_refused_is_not_lost_by_going_on(page: PeoplePage, message_boxes: Boxes) -> None:
    field = page.pane._fields["identity"]
    first = page.table.current_id()
    clear_and_type(field, "12")
    press(Key.Key_Tab)
    table = page.table
    place = table.visualRect(table.model().index(1, 0)).center()
    click(table.viewport(), place)
    assert "“12”" in message_boxes.pop()
    assert (table.current_id(), field.text(), field.hasFocus()) == (first, "12", True)
    table.setFocus()
    press(Key.Key_Down)
    assert "“12”" in message_boxes.pop()
    assert table.current_id() == first
    message_boxes.answer(QMessageBox.StandardButton.Yes)
    table.setFocus()
    press(Key.Key_Down)
    assert message_boxes.pop()
    assert table.current_id() != first
    assert field.text() != "12"


def test_undo_gives_back_what_was_refused_first(filled: MainWindow, page: PeoplePage) -> None:
    before = operations(page.session.database)
    field = page.pane._fields["identity"]
    stored = field.text()
    clear_and_type(field, "12")
    press(Key.Key_Tab)
    press(Key.Key_Z, held=CTRL)
    assert field.text() == stored
    assert operations(page.session.database) == before
    assert "Số định danh" in filled.status.told.text()


def test_undo_gives_back_a_name_emptied_elsewhere_first(
    filled: MainWindow, page: PeoplePage
) -> None:
    before = operations(page.session.database)
    field = page.pane._fields["name"]
    stored = field.text()
    clear_and_type(field, "")
    press(Key.Key_Tab)
    assert field.property("wrong") == "true"
    assert not field.hasFocus()
    press(Key.Key_Z, held=CTRL)
    assert field.text() == stored
    assert operations(page.session.database) == before


def test_a_link_to_somebody_else_asks_before_what_was_refused_is_lost(
    filled: MainWindow, page: PeoplePage, message_boxes: Boxes
) -> None:
    field = page.pane._fields["identity"]
    first = page.table.current_id()
    (other,) = (record for record in page.table._records.ids if record != first)
    clear_and_type(field, "12")
    press(Key.Key_4, held=CTRL)
    filled.navigate("people", other)
    assert "“12”" in message_boxes.pop()
    assert (page.table.current_id(), field.text(), field.hasFocus()) == (first, "12", True)
    message_boxes.answer(QMessageBox.StandardButton.Yes)
    filled.navigate("people", other)
    assert message_boxes.pop()
    assert page.table.current_id() == other


@pytest.mark.parametrize(("key", "number"), [("identity", "036180286256"), ("code", "CB07")])
def test_a_number_of_somebody_else_is_refused_with_the_name(
    page: PeoplePage, key: str, number: str
) -> None:
    field = page.pane._fields[key]
    clear_and_type(field, number)
    press(Key.Key_Return)
    bearer = page.table.current_record().person.name
    page.table.setFocus()
    press(Key.Key_Down)
    clear_and_type(field, number.lower())
    press(Key.Key_Tab)
    QApplication.processEvents()
    assert bearer in page.pane._refusal.text()
    click(field)
    press(Key.Key_Escape)
    assert field.text() == ""


def test_nobody_comes_to_the_agency_before_being_born(page: PeoplePage) -> None:
    clear_and_type(page.pane._fields["birth_date"], "1/2/1985")
    press(Key.Key_Return)
    field = page.pane._fields["start_date"]
    clear_and_type(field, "1/1/1970")
    press(Key.Key_Tab)
    QApplication.processEvents()
    assert "1/2/1985" in page.pane._refusal.text().replace("01/02", "1/2")
    click(field)
    press(Key.Key_Escape)
    assert field.text() == ""


def test_nobody_is_born_before_1900(page: PeoplePage) -> None:
    field = page.pane._fields["birth_date"]
    clear_and_type(field, "1/2/1886")
    press(Key.Key_Return)
    assert field.text() == "1/2/1886"
    assert field.property("wrong") == "true"
    press(Key.Key_Escape)


def test_letters_typed_on_the_list_begin_a_search(page: PeoplePage) -> None:
    page.table.setFocus()
    type_text("mai")
    assert page.search.hasFocus()
    assert page.search.text() == "mai"
    press(Key.Key_Return)
    assert page.table.hasFocus()
    assert page.table.current_record().person.name == "Mai Bình"


def test_why_a_value_is_refused_stands_under_its_field(page: PeoplePage) -> None:
    field = page.pane._fields["birth_date"]
    clear_and_type(field, "31/13/1980")
    press(Key.Key_Tab)
    QApplication.processEvents()
    told = page.pane._refusal
    assert told.isVisible()
    assert "31/13/1980" in told.text()
    assert told.y() > field.y()
    clear_and_type(field, "1/2/1980")
    assert not told.isVisible()
    press(Key.Key_Return)


def test_a_pane_beside_several_says_whom_it_is_about(page: PeoplePage) -> None:
    page.table.setFocus()
    press(Key.Key_A, held=CTRL)
    assert "Đang chọn 2 dòng" in page.pane._several.text()
    assert page.pane._several.isVisible()
    press(Key.Key_Home)
    assert not page.pane._several.isVisible()


def test_every_field_that_could_not_be_written_is_named(
    filled: MainWindow, page: PeoplePage, message_boxes: Boxes
) -> None:
    page.table.go_to_row(0)
    for field, words in (
        (page.pane._fields["identity"], "12"),
        (page.pane._fields["birth_date"], "31/02/1990"),
    ):
        field.setFocus()
        clear_and_type(field, words)
        press(Key.Key_Tab)
    message_boxes.answer(QMessageBox.StandardButton.Yes)
    page.table.setFocus()
    press(Key.Key_Down)
    asked = message_boxes.pop()
    assert "“12”" in asked
    assert "“31/02/1990”" in asked
