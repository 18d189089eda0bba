"""The window itself: files dropped and asked for, keys in vain, the theme, going about."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from tdkt_desktop.storage.people import People
from tdkt_desktop.ui.importing.import_dialog import ImportDialog
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell.help_dialog import AboutDialog, HelpDialog
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import CTRL, SHIFT, Key, answering, clear_and_type, click, press
from tests.workbooks import workbook


def press_in(menu: QMenu) -> None:
    """Press Enter in a menu."""
    QTest.keyClick(menu, Key.Key_Return)


ROWS = ((None, "Họ và tên", "Ngày sinh"), (1, "Hồ Cúc", "01/02/1980"))


def drop(window: MainWindow, *paths: Path) -> bool:
    """Drop files on the window; say whether it took any."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    place = window.rect().center()
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, *held)
    enter.ignore()
    window.dragEnterEvent(enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, *held)
    event.ignore()
    window.dropEvent(event)
    return event.isAccepted()


def plans(window: MainWindow) -> list[ImportDialog]:
    return [one for one in window.findChildren(ImportDialog) if one.isVisible()]


def test_lists_and_files_of_ours_are_taken_when_dropped(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    text, list_ = tmp_path / "a.txt", workbook(tmp_path / "a.xlsx", ROWS)
    text.write_text("không phải danh sách")
    assert not drop(filled, tmp_path / "anh.png")
    wanted = list[str]()
    filled.file_wanted.connect(wanted.append)
    assert drop(filled, tmp_path / "anh.png", tmp_path / "khac.tdkt")
    assert wanted == [str(tmp_path / "khac.tdkt")]
    assert drop(filled, list_)
    qtbot.waitUntil(lambda: bool(plans(filled)) and not filled.session.runner.busy)


def test_a_file_asked_for_is_opened_and_none_is_not(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = list[str]()
    filled.file_wanted.connect(wanted.append)
    filled.commands.action("file.open").trigger()
    assert wanted == []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: ("a.tdkt", ""))
    filled.commands.action("file.open").trigger()
    assert wanted == ["a.tdkt"]


def test_a_list_asked_for_is_planned_saved_and_reported(
    filled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path, report = workbook(tmp_path / "a.xlsx", ROWS), tmp_path / "bao-cao.xlsx"
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(path)], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(report), ""))
    assert "Chưa nhập danh sách nào" in filled.commands.hindrance("file.import_report")
    filled.commands.action("file.import").trigger()
    qtbot.waitUntil(lambda: bool(plans(filled)) and not filled.session.runner.busy)
    click(plans(filled)[0].save)
    qtbot.waitUntil(lambda: not plans(filled) and not filled.session.runner.busy)
    assert People(filled.session.database).count() == 3
    entry = filled.commands.action("file.import_report")
    for menu in filled.menuBar().findChildren(QMenu):
        if entry in menu.actions():
            menu.popup(filled.mapToGlobal(filled.rect().center()))
            menu.setActiveAction(entry)
            press_in(menu)
    qtbot.waitUntil(report.exists)


def test_ctrl_f_goes_to_the_search_there_is(filled: MainWindow) -> None:
    for name in ("awards", "overview"):
        page = filled.go_to(name)
        page.setFocus()
        press(Key.Key_F, held=CTRL)
        field = filled.page().search_field()
        assert field is not None
        assert field.hasFocus()
    assert filled.page() is filled.pages["people"]


def test_paste_goes_into_the_field_or_says_there_is_nothing(filled: MainWindow) -> None:
    page = filled.go_to("people")
    search = page.search_field()
    assert search is not None
    QApplication.clipboard().setText("Mai")
    click(search)
    press(Key.Key_V, held=CTRL)
    assert search.text() == "Mai"
    QApplication.clipboard().clear()
    page.take_focus()
    press(Key.Key_V, held=CTRL)
    assert "Chưa có gì để dán" in filled.status.told.text()


def test_the_theme_is_switched_and_help_is_about_the_page(filled: MainWindow) -> None:
    for wanted in ("dark", "light"):
        filled.commands.action("view.theme").trigger()
        assert filled.session.preferences.theme == wanted
    filled.go_to("awards")
    press(Key.Key_F1)
    (shown,) = (one for one in filled.findChildren(HelpDialog) if one.isVisible())
    shown.close()


def test_help_stands_beside_the_work_which_gets_its_room_back(filled: MainWindow) -> None:
    before = filled.geometry()
    press(Key.Key_F1)
    (guide,) = (one for one in filled.findChildren(HelpDialog) if one.isVisible())
    assert not guide.geometry().intersects(filled.geometry())
    assert filled.width() >= filled.minimumWidth()
    room = guide.screen().availableGeometry()
    assert room.contains(guide.geometry())
    assert room.contains(filled.geometry())
    press(Key.Key_Escape)
    assert filled.geometry() == before


def test_another_theme_leaves_the_rail_as_high_as_it_was(filled: MainWindow) -> None:
    QApplication.processEvents()
    before = [entry.height() for entry in filled.rail._entries.values()]
    press(Key.Key_D, held=CTRL | SHIFT)
    QApplication.processEvents()
    assert [entry.height() for entry in filled.rail._entries.values()] == before
    press(Key.Key_D, held=CTRL | SHIFT)


def test_a_command_of_another_page_goes_there_first(filled: MainWindow) -> None:
    filled.go_to("overview")
    with answering(lambda _: press(Key.Key_Escape)):
        filled.commands.action("people.add").trigger()
    assert filled.page() is filled.pages["people"]


def test_what_cannot_be_written_asks_before_the_window_closes(
    filled: MainWindow, message_boxes: Boxes
) -> None:
    page = filled.go_to("people")
    assert isinstance(page, PeoplePage)
    page.table.go_to_row(0)
    field = page.pane._fields["birth_date"]
    clear_and_type(field, "khong ro")
    assert not filled.settle()
    assert "khong ro" in message_boxes.pop()
    press(Key.Key_Escape)
    assert filled.settle()


def test_what_the_program_is_made_of_stands_in_the_introduction(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.commands.run("help.about")
    (about,) = window.findChildren(AboutDialog)
    words = about.licences.toPlainText()
    assert all(name in words for name in ("PySide6", "LGPL-3.0", "Lucide", "SQLite"))
    qtbot.waitUntil(lambda: QApplication.activeWindow() is about)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(AboutDialog))


@pytest.mark.parametrize("width", [420, 560, 900])
def test_the_whole_guide_is_laid_out_whatever_its_width(
    window: MainWindow, qtbot: QtBot, width: int
) -> None:
    """Its pictures follow the width; what stands under them must be seen all the same."""
    press(Key.Key_F1)
    (guide,) = window.findChildren(HelpDialog)
    guide.resize(width, 700)
    qtbot.wait(50)
    for title in ("Năm việc đầu tiên", "In giấy khen", "Khi có trục trặc"):
        guide.show_part(title)
        document = guide.text.document()
        block, empty = document.begin(), []
        while block.isValid():
            if block.text().strip() and not block.layout().lineCount():
                empty.append(block.text())
            block = block.next()
        assert not empty
        seen = guide.text.cursorRect(guide.text.textCursor())
        assert guide.text.textCursor().block().text() == title
        assert guide.text.viewport().rect().contains(seen.center())
