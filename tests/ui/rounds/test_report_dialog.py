"""What a report on achievements asks, entered by keys and mouse, found on the paper."""

import io

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tdkt_desktop.operations.papers import papers
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.ui.rounds.report_dialog import ReportDialog
from tdkt_desktop.ui.rounds.rounds_page import RoundsPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.operations.rounds.season import make_season
from tests.ui.hands import CTRL, answering, clear_and_type, click, operations, press, show_list


@pytest.fixture
def page(window: MainWindow) -> RoundsPage:
    season = make_season(window.session.database)
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An", "Mai Bình")
    return show_list(window, "rounds", RoundsPage)


def paper(page: RoundsPage) -> str:
    database, round_ = page.session.database, page.current_round()
    assert round_ is not None
    data = papers.paper(Review(database, round_), database, "bao-cao-ca-nhan")
    return "\n".join(one.text for one in docx.Document(io.BytesIO(data)).paragraphs)


def test_what_is_typed_is_on_the_paper_and_asked_no_more(page: RoundsPage) -> None:
    def fill(dialog: ReportDialog) -> None:
        phone = dialog.fields["dien_thoai"]
        assert dialog.focusWidget() is phone
        QTest.keyClicks(phone, "0900000001")
        press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
        QTest.keyClicks(dialog.focusWidget(), "Phu trach mot viec")
        press(Qt.Key.Key_Return, held=CTRL)

    assert "0/6" in page.pane.report.text()
    with answering(fill):
        click(page.pane.report)
    assert "2/6" in page.pane.report.text()
    said = paper(page)
    assert "12. Điện thoại: 0900000001" in said
    assert "Phu trach mot viec" in said

    def look(dialog: ReportDialog) -> None:
        assert dialog.fields["dien_thoai"].property("text") == "0900000001"
        press(Qt.Key.Key_Escape)

    before = operations(page.session.database)
    with answering(look):
        click(page.pane.report)
    assert operations(page.session.database) == before


def test_what_is_too_long_is_said_at_its_field_and_nothing_is_lost(page: RoundsPage) -> None:
    def fill(dialog: ReportDialog) -> None:
        field = dialog.fields["chi_tiet"]
        QApplication.clipboard().setText("a" * 20_001)
        click(field)
        press(Qt.Key.Key_V, held=CTRL)
        press(Qt.Key.Key_Return, held=CTRL)
        assert dialog.isVisible()
        assert "20000" in dialog.wrong.text()
        clear_and_type(field, "ngan")
        press(Qt.Key.Key_Return, held=CTRL)

    with answering(fill):
        click(page.pane.report)
    assert "ngan" in paper(page)


def test_two_chosen_have_no_report_of_their_own(page: RoundsPage) -> None:
    page.table.setFocus()
    press(Qt.Key.Key_A, held=CTRL)
    assert not page.pane.report.isVisible()
    act = page.acts()["rounds.report"]
    assert act.hindrance() == "Hãy chọn một đề nghị"
