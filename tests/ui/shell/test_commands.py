"""Every command of the registry, in every state: done, or disabled with its reason."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QProgressDialog,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from tdkt_desktop.ui.kit.commands import buttons_of
from tdkt_desktop.ui.kit.page import ListPage
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell.commands import COMMANDS
from tdkt_desktop.ui.shell.main_window import MainWindow
from tdkt_desktop.ui.shell.pages import PAGES
from tests.conftest import Boxes
from tests.ui.hands import CTRL, Key, click, operations, press

OWN = ("edit.copy", "edit.delete", "file.export", "file.print", "file.fill", "certificates.print")
"""Commands whose deed is that of whatever page is shown."""
NO_LIST = ("overview", "history", "settings")


def states(window: MainWindow) -> Iterator[str]:
    """Go through every page: as it opens, with everything selected, with nothing found."""
    for page in window.pages:
        shown = window.go_to(page)
        yield f"{page}, as it opens"
        if isinstance(shown, ListPage):
            shown.table.selectAll()
            yield f"{page}, all selected"
            if (search := shown.search_field()) is not None:
                search.setText("không ai tên thế này")
                QApplication.processEvents()
                yield f"{page}, nothing found"
                search.clear()
                QApplication.processEvents()


def check(window: MainWindow, state: str) -> None:
    for command in COMMANDS:
        action = window.commands.action(command.id)
        reason = window.commands.hindrance(command.id)
        assert action.isEnabled() is not bool(reason), (state, command.id, reason)
        assert action.statusTip() == reason, (state, command.id)


def test_every_command_is_enabled_or_says_why_on_an_empty_file(window: MainWindow) -> None:
    for state in states(window):
        check(window, state)


def test_every_command_is_enabled_or_says_why_on_a_filled_file(filled: MainWindow) -> None:
    for state in states(filled):
        check(filled, state)


def test_pages_do_just_what_the_registry_says_of_them(window: MainWindow) -> None:
    for page in PAGES:
        said = {command.id for command in COMMANDS if command.page == page.name}
        assert set(window.pages[page.name].acts()) == said, page.name


def test_every_command_is_somebodys_and_bears_its_own_keys(window: MainWindow) -> None:
    names = [command.id for command in COMMANDS]
    assert len(names) == len(set(names))
    keys = [command.keys for command in COMMANDS if command.keys]
    assert len(keys) == len(set(keys))
    for command in COMMANDS:
        owned = command.page or command.id in OWN
        assert bool(owned) is not (command.id in window._acts), command.id
        assert not command.icon or not window.commands.action(command.id).icon().isNull()


def test_every_button_of_a_command_follows_it(filled: MainWindow) -> None:
    for state in states(filled):
        for button in buttons_of(filled.page()):
            action = filled.commands.action(button.property("command"))
            assert button.isEnabled() is action.isEnabled(), (state, button.text())
            if not button.isEnabled():
                assert button.toolTip(), (state, button.text())


def test_no_button_of_a_page_is_disabled_without_a_word(filled: MainWindow) -> None:
    for state in states(filled):
        for button in filled.page().findChildren(QPushButton):
            if button.isVisible() and not button.isEnabled():
                assert button.toolTip(), (state, button.text())


def test_what_acts_on_what_is_chosen_needs_its_page(filled: MainWindow) -> None:
    """Nobody is ended from the page of another list, where nobody sees who is chosen."""
    filled.go_to("people")
    filled.go_to("awards")
    before = operations(filled.session.database)
    assert "Cán bộ" in filled.commands.hindrance("people.leave")
    filled.commands.run("people.leave")
    assert operations(filled.session.database) == before


def test_keys_pressed_in_vain_say_why(filled: MainWindow) -> None:
    filled.go_to("settings").setFocus()
    press(Key.Key_E, held=CTRL)
    assert "không có danh sách để xuất" in filled.status.told.text()
    assert filled.status.told.property("role") == "warning"


def test_ctrl_p_on_a_person_shows_the_certificates_of_just_that_person(
    filled: MainWindow, qtbot: QtBot
) -> None:
    page = filled.go_to("people")
    assert isinstance(page, PeoplePage)
    asked = list[list[int]]()
    page.certificates_wanted.disconnect()
    page.certificates_wanted.connect(asked.append)
    press(Key.Key_P, held=CTRL)
    assert [len(ids) for ids in asked] == [2]  # both awards of Lê An
    press(Key.Key_Down)
    press(Key.Key_P, held=CTRL)
    assert len(asked) == 1
    assert "Mai Bình chưa có khen thưởng nào" in filled.status.told.text()


def menu_of(window: MainWindow, name: str) -> QMenu:
    title = next(action for action in window.menuBar().actions() if name in action.text())
    menu = title.menu()
    assert isinstance(menu, QMenu)
    return menu


def test_menus_are_made_of_the_registry(filled: MainWindow) -> None:
    shown = set[str]()

    def collect(menu: QMenu) -> None:
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                collect(inner)
            elif not action.isSeparator():
                shown.add(action.objectName())

    for name in ("Tệp", "Sửa", "Nghiệp", "Xem", "giúp"):
        collect(menu_of(filled, name))
    assert shown >= {command.id for command in COMMANDS if command.menu}


@pytest.mark.parametrize("page", [page.name for page in PAGES if page.name not in NO_LIST])
def test_the_menu_of_the_right_button_holds_commands_only(filled: MainWindow, page: str) -> None:
    seen = list[QAction]()

    def look() -> None:
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        seen.extend(popup.actions())
        popup.close()

    shown = filled.go_to(page)
    QTimer.singleShot(50, look)
    if isinstance(shown, ListPage):
        over = shown.table.viewport()
        place = shown.table.visualRect(shown.table.currentIndex()).center()
    else:
        over = getattr(shown, "tree", getattr(shown, "table", None)).viewport()  # type: ignore[union-attr]
        place = over.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(over, QContextMenuEvent(reason, place, over.mapToGlobal(place)))
    named = [one for one in seen if not one.isSeparator() and one.menu() is None]
    assert named
    assert {one.objectName() for one in named} <= {command.id for command in COMMANDS}


def test_every_command_that_can_be_done_is_done_without_a_fault(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch, message_boxes: Boxes
) -> None:
    """Each is run once where it is enabled; whatever asks something is given up."""
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    for kind in (QDialog, QPrintDialog):
        monkeypatch.setattr(kind, "exec", lambda _: QDialog.DialogCode.Rejected.value)
    left = {command.id for command in COMMANDS} - {"file.quit", "edit.paste"}
    for _ in states(filled):
        for command in [one for one in COMMANDS if one.id in left]:
            if filled.commands.action(command.id).isEnabled() and not command.anywhere:
                where = filled.session.preferences.page
                filled.commands.run(command.id)
                left.discard(command.id)
                close_dialogs(filled)
                filled.go_to(where)
    for command in [one for one in COMMANDS if one.anywhere]:
        filled.commands.run(command.id)
        left.discard(command.id)
        close_dialogs(filled)
    assert left <= {
        "safe.restore",
        "safe.lock",
        "safe.salvage",
        "safe.save_copy",
        "file.import_report",
        "people.return",
        "book.hand",
        "book.unhand",
        "book.spoil",
        "book.void",
        "book.begin",
        "rounds.drop",
    }
    message_boxes.clear()


def close_dialogs(window: MainWindow) -> None:
    while window.session.runner.busy:
        QApplication.processEvents()
    for dialog in window.findChildren(QDialog):
        if not isinstance(dialog, QProgressDialog):
            dialog.reject()
    QApplication.processEvents()


def test_a_button_is_pressed_like_its_command(filled: MainWindow) -> None:
    page = filled.go_to("people")
    assert isinstance(page, PeoplePage)
    click(page.record)
    dialogs = [one for one in filled.findChildren(QDialog) if one.isVisible()]
    assert [type(one).__name__ for one in dialogs] == ["RecordDialog"]
    close_dialogs(filled)
