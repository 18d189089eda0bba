"""Statutory tables in the window: a number opens its awards, what lacks is said of many."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.awards import NewAward, NewDecision
from tdkt_desktop.domain.people.people import NewPerson
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.ui.awards.awards_page import AwardsPage
from tdkt_desktop.ui.kit.desk_lines import DeskLine
from tdkt_desktop.ui.reports.fill_dialog import FillDialog
from tdkt_desktop.ui.reports.reports_page import ReportsPage
from tdkt_desktop.ui.reports.statistics_view import StatisticsView
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.ui.hands import CTRL, Key, answering, choose, click, operations, press
from tests.ui.reports.conftest import settle


@pytest.fixture
def view(window: MainWindow, page: ReportsPage, qtbot: QtBot) -> StatisticsView:
    database = window.session.database
    kind = Kinds(database).by_code("BK_TINH")
    assert kind is not None
    with database.operation("Mẫu"):
        decision = Decisions(database).save(NewDecision(number="9/QĐ", date="2025-05-06"))
        for name in ("Bùi Mười", "Cao Một", "Hồ Hai"):
            person = People(database).save(NewPerson(name=name))
            award = NewAward(kind=kind.id, person=person, year=2024, decision=decision)
            Awards(database).save(award)
    click(page.tabs[1])
    settle(page, qtbot)
    choose(page.statistics.form, "0603")
    assert page.statistics.year.currentData() == 2025
    page.statistics.table.setFocus()
    return page.statistics


def again(view: StatisticsView) -> None:
    """Read anew and let what it shows come up."""
    view.read()
    QApplication.processEvents()


def lacking(view: StatisticsView) -> dict[str, DeskLine]:
    lines = (one for one in view.findChildren(DeskLine) if one.isVisible())
    return {one.words.split(" · ")[0]: one for one in lines}


def test_a_number_opens_its_awards_and_looking_writes_nothing(
    window: MainWindow, view: StatisticsView
) -> None:
    before = operations(window.session.database)
    press(Key.Key_Home, held=CTRL)
    press(Key.Key_Right, Key.Key_Return)
    shown = window.page()
    assert isinstance(shown, AwardsPage)
    assert shown.table.model().rowCount() == 3
    assert operations(window.session.database) == before


def test_what_is_lacking_is_filled_for_those_selected(
    window: MainWindow, view: StatisticsView
) -> None:
    def fill(dialog: FillDialog) -> None:
        assert not dialog.put.isEnabled()  # nothing is chosen to be said of them
        press(Key.Key_A, held=CTRL)
        choose(dialog.value, "TRUC_TIEP")
        dialog.value.setFocus()
        press(Key.Key_Return, held=CTRL)

    with answering(fill):
        click(lacking(view)["Chưa ghi nhóm đối tượng"])
    again(view)
    assert set(lacking(view)) == {"Chưa ghi loại hình"}
    row = next(n for n, one in enumerate(view.model.rows) if "trực tiếp" in one.text)
    assert view.model.index(row, 0).data() == "3"
    view.table.setFocus()
    press(Key.Key_Z, held=CTRL)
    again(view)
    assert "Chưa ghi nhóm đối tượng" in lacking(view)


def test_the_form_is_written_as_excel(
    page: ReportsPage,
    view: StatisticsView,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "bieu.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), "Excel (*.xlsx)"))
    click(page.excel)
    qtbot.waitUntil(out.is_file)
    texts = {cell.value for row in openpyxl.load_workbook(out).active for cell in row}
    assert "Biểu số: 0603.N/BNV-TĐKT" in texts
    assert not page.keep.isEnabled()
