"""Delete on the lists by years: by the key, by the right button, and taken back."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from tdkt_desktop.ui.kit.yearly_page import YearlyPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import dump
from tests.ui.hands import CTRL, Key, answering, press, show_list

NAMES = ("ratings", "initiatives")


@pytest.fixture
def page(filled: MainWindow, request: pytest.FixtureRequest) -> YearlyPage:
    return show_list(filled, request.param, YearlyPage)


@pytest.mark.parametrize("page", NAMES, indirect=True)
def test_the_key_takes_the_record_away_and_undo_brings_it_back(
    filled: MainWindow, page: YearlyPage
) -> None:
    before, ids = dump(filled.session.database), list(page._model.ids)
    press(Key.Key_Delete)
    assert list(page._model.ids) == ids[1:]
    assert dump(filled.session.database) != before
    press(Key.Key_Z, held=CTRL)
    assert list(page._model.ids) == ids
    assert dump(filled.session.database) == before


@pytest.mark.parametrize("page", NAMES, indirect=True)
def test_the_right_button_does_too(page: YearlyPage) -> None:
    ids, over = list(page._model.ids), page.table.viewport()
    place: QPoint = page.table.visualRect(page.table.currentIndex()).center()
    with answering("Xóa"):
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(over, QContextMenuEvent(reason, place, over.mapToGlobal(place)))
    assert list(page._model.ids) == ids[1:]
