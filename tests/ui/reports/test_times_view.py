"""Who had something so many times, asked in the window: the years, the people, the paper."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.reports.reports_page import ReportsPage
from tdkt_desktop.ui.reports.times_view import TimesView
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.ui.hands import CTRL, Key, choose, click, operations, press
from tests.ui.reports.conftest import settle


@pytest.fixture
def view(page: ReportsPage, qtbot: QtBot) -> TimesView:
    click(page.tabs[2])
    settle(page, qtbot)
    choose(page.many.kind, "LDTT")
    settle(page, qtbot)
    return page.many


def names(view: TimesView) -> dict[str, str]:
    model = view.table.model()
    rows = range(model.rowCount())
    return {model.index(row, 0).data(): model.index(row, 4).data() for row in rows}


def test_who_had_it_twice_and_never_another(
    window: MainWindow, page: ReportsPage, view: TimesView, qtbot: QtBot
) -> None:
    before = operations(window.session.database)
    assert names(view) == {}
    view.times.setFocus()
    press(Key.Key_A, held=CTRL)
    press(Key.Key_2, Key.Key_Return)
    settle(page, qtbot)
    assert names(view) == {"Lê An": "2022, 2023", "Mai Bình": "2022, 2023"}
    choose(view.never, "CSTDCS")
    settle(page, qtbot)
    assert names(view) == {"Mai Bình": "2022, 2023"}
    assert operations(window.session.database) == before
    click(view.open)
    shown = window.page()
    assert isinstance(shown, PeoplePage)
    assert shown.table.model().rowCount() == 1


def test_they_are_written_as_a_list(
    page: ReportsPage,
    view: TimesView,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view.times.setFocus()
    press(Key.Key_A, held=CTRL)
    press(Key.Key_2, Key.Key_Return)
    settle(page, qtbot)
    out = tmp_path / "du.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), "Excel (*.xlsx)"))
    click(page.excel)
    qtbot.waitUntil(out.is_file)
    texts = {cell.value for row in openpyxl.load_workbook(out).active for cell in row}
    assert {"Lê An", "Mai Bình", "2022, 2023"} <= texts
