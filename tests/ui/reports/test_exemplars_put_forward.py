"""From an exemplar to a nomination: chosen there, put forward in the round that is open."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.operations.reports.exemplars import note_exemplar
from tdkt_desktop.operations.rounds import rounds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.ui.reports.reports_page import ReportsPage
from tdkt_desktop.ui.rounds.nominate_dialog import NominateDialog
from tdkt_desktop.ui.rounds.rounds_page import RoundsPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.ui.hands import CTRL, Key, answering, choose, click, press

NAME = "Lê An"


@pytest.fixture
def page(filled: MainWindow) -> ReportsPage:
    found = filled.session.do(lambda db: note_exemplar(db, NAME, {"why": "Làm thay cả phòng"}))
    assert found is not None
    shown = filled.go_to("reports")
    assert isinstance(shown, ReportsPage)
    click(shown.tabs[7])
    QApplication.processEvents()
    return shown


def test_an_exemplar_is_put_forward_in_the_round_that_is_open(
    page: ReportsPage, filled: MainWindow
) -> None:
    database = filled.session.database
    (round_,) = Rounds(database).all()
    (person,) = People(database).ids(PeopleQuery(text=NAME))
    before = len(Rounds(database).nominations(round_.id))

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, NominateDialog)
        assert [*dialog.chooser.people.chosen] == [person]
        choose(dialog.kind, "CSTDCS")
        press(Key.Key_Return, held=CTRL)

    page.exemplars.table.setFocus()
    press(Key.Key_Home)
    with answering(answer):
        click(page.exemplars.forward)
    assert isinstance(filled.page(), RoundsPage)
    made = Rounds(database).nominations(round_.id)
    assert len(made) == before + 1
    assert made[-1].person == person


def test_without_a_round_that_is_open_it_is_said_what_to_do(
    page: ReportsPage, filled: MainWindow
) -> None:
    (round_,) = Rounds(filled.session.database).all()
    filled.session.do(lambda db: rounds.delete(db, round_))
    page.exemplars.table.setFocus()
    press(Key.Key_Home)
    click(page.exemplars.forward)
    assert isinstance(filled.page(), RoundsPage)
    assert filled.status.told.property("role") == "warning"
