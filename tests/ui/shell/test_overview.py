"""Tổng quan is a desk: its lines and numbers open exactly what they speak of."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tdkt_desktop.operations import history
from tdkt_desktop.ui.awards.awards_page import AwardsPage
from tdkt_desktop.ui.kit.desk_lines import DeskLine, lines_of
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.rounds.rounds_page import RoundsPage
from tdkt_desktop.ui.shell.history_page import HistoryPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tdkt_desktop.ui.shell.overview_page import OverviewPage
from tests.ui.hands import click


@pytest.fixture
def page(filled: MainWindow) -> OverviewPage:
    page = filled.go_to("overview")
    assert isinstance(page, OverviewPage)
    page.read()
    QApplication.processEvents()
    return page


def line(page: OverviewPage, words: str) -> DeskLine:
    return next(one for one in lines_of(page) if words in one.accessibleName())


def names(page: PeoplePage) -> list[str]:
    return [
        page.table._records.record(row).person.name for row in range(page.table.model().rowCount())
    ]


def test_what_is_missing_opens_just_those_people(page: OverviewPage, filled: MainWindow) -> None:
    click(line(page, "Thiếu ngày, tháng sinh"))
    people = filled.page()
    assert isinstance(people, PeoplePage)
    assert names(people) == ["Lê An", "Mai Bình"]
    assert people.only is not None
    assert people.only.isVisible()
    assert people.only.text().startswith("Thiếu ngày, tháng sinh")
    click(people.only)
    assert not people.only.isVisible()


def test_a_number_of_the_year_opens_its_awards(page: OverviewPage, filled: MainWindow) -> None:
    numbers = [one for one in page.findChildren(QPushButton) if one.property("role") == "number"]
    wanted = next(one for one in numbers if one.accessibleName() == "GK 2025: 1")
    click(wanted)
    awards = filled.page()
    assert isinstance(awards, AwardsPage)
    assert awards.table.model().rowCount() == 1
    assert awards.table.current_record().kind_short == "GK"


def test_the_arrows_go_through_all_lines_and_enter_acts(
    page: OverviewPage, filled: MainWindow, qtbot: QtBot
) -> None:
    page.setFocus()
    lines = lines_of(page)
    for one in lines:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Down)
        assert QApplication.focusWidget() is one
    while QApplication.focusWidget() is not lines[0]:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Up)
    wanted = line(page, "Tổng kết thi đua, khen thưởng năm 2026, Mở")
    wanted.setFocus()
    qtbot.keyClick(wanted, Qt.Key.Key_Return)
    assert isinstance(filled.page(), RoundsPage)


def test_a_step_done_lately_is_opened_in_the_history(
    page: OverviewPage, filled: MainWindow
) -> None:
    latest = history.history(filled.session.database)[0]
    click(line(page, latest.label))
    shown = filled.page()
    assert isinstance(shown, HistoryPage)
    assert shown.table.current_record() == latest


def test_what_was_done_on_another_day_bears_its_day(page: OverviewPage) -> None:
    database = page.session.database
    first, second = history.history(database)[:2]
    database.conn.execute(
        "UPDATE operation SET at = '2026-11-03T09:15:00+07:00' WHERE id = ?", (second.id,)
    )
    database.conn.commit()
    page.read()
    QApplication.processEvents()
    assert line(page, first.label).words.startswith(f"{first.at[11:16]} · ")
    assert line(page, second.label).words.startswith("03/11/2026 · ")


def test_the_list_can_be_copied(page: OverviewPage) -> None:
    page.copy_act().run()
    assert "Thiếu ngày, tháng sinh" in QApplication.clipboard().text()


def test_the_first_day_is_not_blank(window: MainWindow) -> None:
    page = window.go_to("overview")
    assert isinstance(page, OverviewPage)
    assert page.first_day.isVisible()
    assert page.first_day.drop.isVisible()
    assert "Còn thiếu" in page.first_day.about.text()
    assert not page.record.isVisible()
