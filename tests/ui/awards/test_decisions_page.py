"""Decisions: added, corrected where they stand, exported, revoked, by key and mouse."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.operations.rounds import payments
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.ui.awards.decisions_page import DecisionDialog, DecisionsPage
from tdkt_desktop.ui.awards.revoke_dialog import RevokeDialog
from tdkt_desktop.ui.kit.form_dialog import AskDialog
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import CTRL, Key, answering, clear_and_type, click, press, type_text


@pytest.fixture
def page(filled: MainWindow) -> DecisionsPage:
    found = filled.go_to("decisions")
    assert isinstance(found, DecisionsPage)
    found.table.setFocus()
    return found


def seek(page: DecisionsPage, text: str) -> None:
    click(page.search)
    type_text(text)
    assert page.table.model().rowCount() == 1


def numbers(window: MainWindow) -> list[str]:
    return sorted(one.number for one in Decisions(window.session.database).all())


def test_a_decision_is_added_and_shown(filled: MainWindow, page: DecisionsPage) -> None:
    def fill(dialog: DecisionDialog) -> None:
        clear_and_type(dialog.number, "7/QD")
        clear_and_type(dialog.date, "31/2/2026")
        press(Key.Key_Return, held=CTRL)
        assert "31/2/2026" in dialog.wrong.text()
        clear_and_type(dialog.date, "3/2/2026")
        clear_and_type(dialog.summary, "Khen")
        press(Key.Key_Return, held=CTRL)

    with answering(fill):
        click(page.add)
    assert numbers(filled) == ["2024/QĐ", "2025/QĐ", "7/QD"]
    decision = page.current()
    assert decision is not None
    assert (decision.number, decision.date, decision.summary) == ("7/QD", "2026-02-03", "Khen")
    assert page.pane.title.text() == "Quyết định số 7/QD"


def test_one_added_by_mistake_is_deleted_and_its_awards_stay(
    filled: MainWindow, page: DecisionsPage
) -> None:
    awards = len(Awards(filled.session.database).ids(AwardQuery()))
    page.table.go_to_row(0)
    press(Key.Key_Delete)
    assert len(numbers(filled)) == 1
    assert len(Awards(filled.session.database).ids(AwardQuery())) == awards


def test_a_field_of_the_pane_is_written_or_says_why_not(
    filled: MainWindow, page: DecisionsPage
) -> None:
    seek(page, "2025")
    qt_date = page.pane._fields["date"]
    clear_and_type(qt_date, "ngay nao")
    press(Key.Key_Return)
    assert "ngay nao" in filled.status.told.text()
    assert qt_date.property("wrong") == "true"
    press(Key.Key_Escape)
    assert qt_date.text() == "20/12/2025"
    clear_and_type(qt_date, "21/12/2025")
    press(Key.Key_Return)
    clear_and_type(page.pane._fields["signer"], "Le Van A")
    press(Key.Key_Return)
    decision = page.current()
    assert decision is not None
    assert (decision.date, decision.signer) == ("2025-12-21", "Le Van A")


@pytest.mark.parametrize(("key", "why"), [("number", "số"), ("date", "ngày"), ("authority", "ai")])
def test_a_decision_loses_neither_number_nor_day_nor_who_decided(
    filled: MainWindow, page: DecisionsPage, key: str, why: str
) -> None:
    seek(page, "2025")
    before = page.current()
    field = page.pane._fields[key]
    clear_and_type(field, "")
    press(Key.Key_Tab)
    assert why in filled.status.told.text()
    assert field.property("wrong") == "true"
    assert page.current() == before
    click(field)
    press(Key.Key_Escape)
    assert field.text()


def test_search_narrows_and_a_link_lifts_it(filled: MainWindow, page: DecisionsPage) -> None:
    (sought,) = Decisions(filled.session.database).all("2024")
    seek(page, "2025")
    assert page.table.model().rowCount() == 1
    page.open_record(sought.id)
    assert page.current() == sought
    assert page.table.model().rowCount() == 2


def test_the_list_of_a_decision_opens_the_award(filled: MainWindow, page: DecisionsPage) -> None:
    page.table.go_to_row(0)
    lines = [one for one in page.pane.findChildren(QPushButton) if "Lê An" in one.text()]
    click(lines[0])
    assert filled.page() is filled.pages["awards"]


def test_the_fund_of_a_year_is_noted_and_what_is_left_told(
    filled: MainWindow, page: DecisionsPage
) -> None:
    database = filled.session.database
    seek(page, "2025")

    def fill(dialog: AskDialog) -> None:
        clear_and_type(dialog.fields[0], "50.000.000")
        press(Key.Key_Return)

    with answering(fill):
        click(page.pane.fund)
    assert payments.fund(database, 2025).amount == 50_000_000
    assert "50.000.000" in page.pane.money.text()


def test_the_list_that_goes_with_a_decision_is_exported(
    filled: MainWindow,
    page: DecisionsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    out = tmp_path / "kem-theo.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    seek(page, "2025")
    press(Key.Key_E, held=CTRL)
    qtbot.waitUntil(lambda: "Đã xuất 1" in filled.status.told.text())
    words = [cell for row in openpyxl.load_workbook(out).active.values for cell in row if cell]
    assert "Lê An" in words


def test_a_whole_decision_is_revoked_with_its_reason(
    filled: MainWindow, page: DecisionsPage
) -> None:
    seek(page, "2025")

    def fill(dialog: RevokeDialog) -> None:
        click(dialog.ok)
        assert dialog.wrong.text() == "Hãy ghi lý do."
        click(dialog.reason.viewport())
        QTest.keyClicks(dialog.reason, "QD 9")
        clear_and_type(dialog.date, "2/3/2026")
        click(dialog.ok)

    with answering(fill):
        click(page.pane.revoke)
    awards = Awards(filled.session.database)
    (row,) = awards.find(AwardQuery(status="revoked"))
    assert (row.award.revoked, row.award.revoke_reason) == ("2026-03-02", "QD 9")
    assert not page.pane.revoke.isVisible()
    assert any("đã hủy bỏ" in one.text() for one in page.pane.findChildren(QPushButton))


def test_the_menu_of_a_decision(page: DecisionsPage, message_boxes: Boxes) -> None:
    page.table.go_to_row(0)
    with answering("Xóa"):
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.RightButton)
        page._menu(page.table.visualRect(page.table.currentIndex()).center())
    assert page.table.model().rowCount() == 1
