"""Ctrl+K: going anywhere and doing anything by a few letters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.awards import NewDecision
from tdkt_desktop.operations import history
from tdkt_desktop.operations.awards.decisions import save_decision
from tdkt_desktop.operations.people import units
from tdkt_desktop.ui.awards.record_dialog import RecordDialog
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tdkt_desktop.ui.shell.pages import titles
from tdkt_desktop.ui.shell.palette import Line, Palette
from tests.ui.hands import type_text

CTRL = Qt.KeyboardModifier.ControlModifier


def ask(window: MainWindow, qtbot: QtBot, text: str = "") -> Palette:
    """Press Ctrl+K and type into what comes."""
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    (palette,) = [p for p in window.findChildren(Palette) if p.isVisible()]
    assert QApplication.focusWidget() is palette.field
    type_text(text)
    return palette


def lines(palette: Palette) -> list[Line]:
    return [entry for entry in palette.model.entries if isinstance(entry, Line)]


def test_the_field_has_its_height_before_anything_is_typed(
    filled: MainWindow, qtbot: QtBot
) -> None:
    palette = ask(filled, qtbot)
    before = palette.field.height()
    assert before > palette.field.fontMetrics().height()
    type_text("binh")
    assert palette.field.height() == before


def test_letters_without_accents_lead_to_a_person(filled: MainWindow, qtbot: QtBot) -> None:
    palette = ask(filled, qtbot, "binh")
    assert lines(palette)[0].words in ("Trần Bình", "Mai Bình")
    wanted = lines(palette)[0].words
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    page = filled.page()
    assert isinstance(page, PeoplePage)
    assert page.table.current_record().person.name == wanted
    assert not palette.isVisible()


def test_namesakes_are_told_apart(filled: MainWindow, qtbot: QtBot) -> None:
    for line in lines(ask(filled, qtbot, "le")):
        assert line.about or line.group != "Cán bộ, đơn vị"


def test_tab_offers_what_can_be_done_with_somebody(filled: MainWindow, qtbot: QtBot) -> None:
    palette = ask(filled, qtbot, "mai binh")
    qtbot.keyClick(palette.field, Qt.Key.Key_Tab)
    acts = lines(palette)
    assert [act.words for act in acts][:2] == ["Ghi khen thưởng…", "In giấy khen…"]
    assert acts[1].hindrance == "chưa có khen thưởng nào"
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()  # what cannot be done stays there with its reason
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    dialog = filled.findChild(RecordDialog)
    assert dialog is not None
    assert "cho 1" in dialog.ok.text()
    dialog.reject()


@pytest.mark.parametrize(
    ("typed", "page"),
    [("hoi dong", "council"), (">thiet lap", "settings"), ("lich su", "history")],
)
def test_pages_are_reached_by_name(
    filled: MainWindow, qtbot: QtBot, typed: str, page: str
) -> None:
    palette = ask(filled, qtbot, typed)
    titled = titles()[page]
    for _ in lines(palette):
        current = palette.current()
        if current is not None and current.words == titled:
            break
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert filled.page() is filled.pages[page]


def test_what_was_opened_lately_comes_first(filled: MainWindow, qtbot: QtBot) -> None:
    palette = ask(filled, qtbot, "mai binh")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert lines(ask(filled, qtbot))[0].words == "Mai Bình"


def test_escape_gives_the_keyboard_back_and_nothing_is_written(
    filled: MainWindow, qtbot: QtBot
) -> None:
    filled.go_to("people")
    before, focus = len(history.history(filled.session.database)), QApplication.focusWidget()
    palette = ask(filled, qtbot, "tran")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Escape):
        qtbot.keyClick(palette.field, key)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is focus
    assert len(history.history(filled.session.database)) == before


def test_a_command_that_cannot_act_says_why(filled: MainWindow, qtbot: QtBot) -> None:
    filled.go_to("people")
    found = [line for line in lines(ask(filled, qtbot, ">huy bo khen")) if line.hindrance]
    assert found
    assert "trang" in found[0].hindrance


def test_a_page_called_by_its_whole_name_comes_first(filled: MainWindow, qtbot: QtBot) -> None:
    units.add_unit(filled.session.database, "Văn phòng Hội đồng nhân dân")
    palette = ask(filled, qtbot, "hoi dong")
    assert lines(palette)[0].words == "Hội đồng"
    assert any(line.words.startswith("Văn phòng") for line in lines(palette))
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert filled.page() is filled.pages["council"]


def test_what_is_called_exactly_so_comes_before_what_only_mentions_it(
    filled: MainWindow, qtbot: QtBot
) -> None:
    """The movement Đọc sách, before a decision whose summary speaks of it."""
    decision = NewDecision(number="9/QĐ", date="2026-01-05", summary="Khen phong trào Đọc sách")
    filled.session.do(lambda db: save_decision(db, decision))
    found = lines(ask(filled, qtbot, "doc sach"))
    assert [line.words for line in found[:2]] == ["Đọc sách", "9/QĐ"]
