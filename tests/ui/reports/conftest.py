"""A window whose figures can be counted by hand."""

import pytest
from pytestqt.qtbot import QtBot

from tdkt_desktop.ui.reports.reports_page import ReportsPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.operations.reports.figures import make_figures


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ReportsPage:
    make_figures(window.session.database)
    window.activateWindow()
    found = window.go_to("reports")
    assert isinstance(found, ReportsPage)
    settle(found, qtbot)
    found.table.setFocus()
    return found


def settle(page: ReportsPage, qtbot: QtBot) -> None:
    """Wait until the question is answered and its people are shown."""
    qtbot.waitUntil(lambda: not page.session.runner.busy and not page.view._timer.isActive())
