"""The years of the file, gone through by keys: what is missing opens, what is whole is said."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop.operations.law.shipped import standing
from tdkt_desktop.ui.awards.awards_page import AwardsPage
from tdkt_desktop.ui.awards.coverage_page import CoveragePage
from tdkt_desktop.ui.kit.desk_lines import DeskLine
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.ui.hands import CTRL, Key, click, operations, press


@pytest.fixture
def page(filled: MainWindow) -> CoveragePage:
    found = filled.go_to("coverage")
    assert isinstance(found, CoveragePage)
    found.table.setFocus()
    return found


def lines(page: CoveragePage) -> list[str]:
    return [one.words for one in page.findChildren(DeskLine) if one.isVisible()]


def test_looking_through_the_years_writes_nothing(filled: MainWindow, page: CoveragePage) -> None:
    before = operations(filled.session.database)
    assert page.title.text() == "Năm 2025"
    press(Key.Key_Right)
    assert page.title.text() == "Năm 2024"
    press(Key.Key_Down, Key.Key_End, Key.Key_Home)
    press(Key.Key_C, held=CTRL)
    assert QApplication.clipboard().text().splitlines()[0].split("\t") == ["", "• 2025", "2024"]
    assert operations(filled.session.database) == before


def test_enter_opens_the_records_behind_a_number(filled: MainWindow, page: CoveragePage) -> None:
    row = next(n for n, one in enumerate(page.model.rows) if one.text == "Lao động tiên tiến")
    press(Key.Key_Right, *[Key.Key_Down] * row)
    press(Key.Key_Return)
    shown = filled.page()
    assert isinstance(shown, AwardsPage)
    assert shown.table.model().rowCount() == 1


def test_what_is_whole_is_said_and_taken_back(
    filled: MainWindow, page: CoveragePage, qtbot: QtBot
) -> None:
    press(Key.Key_Right)
    assert page.complete.text() == "Dữ liệu khen thưởng đã đủ từ năm 2024"
    click(page.complete)
    assert standing(filled.session.database).complete_since == 2024
    qtbot.waitUntil(lambda: "2024" in page.since.text())
    assert page.complete.isHidden()
    click(page.unmark)
    assert standing(filled.session.database).complete_since is None


def test_an_empty_file_says_so(window: MainWindow) -> None:
    page = window.go_to("coverage")
    assert isinstance(page, CoveragePage)
    assert page.empty.isVisible()
