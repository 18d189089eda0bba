"""Recording one kind for many: chosen, doubted, refused and done, by key and mouse."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, UNIT
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.ui.awards.record_dialog import RecordDialog
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.tick_model import TickModel
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import CTRL, Key, choose, clear_and_type, click, operations, press


@pytest.fixture
def dialog(filled: MainWindow, qtbot: QtBot) -> RecordDialog:
    filled.go_to("overview")
    filled.record(selected=False)
    (made,) = filled.findChildren(RecordDialog)
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


def tick(table: RecordTable[Any], row: int) -> None:
    """Tick a row with the space bar."""
    table.setFocus()
    table.go_to_row(row)
    press(Key.Key_Space)


def given(window: MainWindow) -> list[tuple[str, str, int]]:
    rows = Awards(window.session.database).find(AwardQuery(order="recipient"))
    return sorted((row.recipient, row.kind_code, row.award.year) for row in rows)


def test_a_kind_is_given_with_a_new_decision(filled: MainWindow, dialog: RecordDialog) -> None:
    choose(dialog.kind, "CSTDCS")
    tick(dialog.people_table, 1)
    assert dialog.ok.text() == "Ghi cho 1 cá nhân, tập thể"
    click(dialog.ok)
    assert "Hãy ghi số quyết định" in dialog.wrong.text()
    clear_and_type(dialog.number, "15/QD")
    clear_and_type(dialog.date, "32/1/2026")
    click(dialog.ok)
    assert "32/1/2026" in dialog.wrong.text()
    clear_and_type(dialog.date, "3/1/2026")
    dialog.achievement.setFocus()
    QTest.keyClicks(dialog.achievement, "Tot")
    click(dialog.ok)
    assert ("Mai Bình", "CSTDCS", 2026) in given(filled)
    (decision,) = Decisions(filled.session.database).all("15/QD")
    assert decision.date == "2026-01-03"


def test_what_the_rules_do_not_support_is_said_and_nothing_ticked_goes_unasked(
    dialog: RecordDialog, message_boxes: Boxes
) -> None:
    choose(dialog.kind, "CSTD_BO_TINH")
    tick(dialog.people_table, 0)
    assert "chưa đủ điều kiện theo quy định năm 2026: Lê An" in dialog.warning.text()
    press(Key.Key_Escape)
    assert dialog.isVisible()
    assert message_boxes.pop() == "Bỏ những gì vừa ghi ở đây?"
    message_boxes.answer(QMessageBox.StandardButton.Yes)
    press(Key.Key_Escape)
    message_boxes.pop()
    assert not isValid(dialog), "it is gone"


def test_who_has_it_already_is_named_and_it_may_still_be_given(
    filled: MainWindow, dialog: RecordDialog
) -> None:
    choose(dialog.kind, "LDTT")
    dialog.year.setFocus()
    clear_and_type(dialog.year.lineEdit(), "2024")
    tick(dialog.people_table, 0)
    assert "Đã có LĐTT năm 2024: Lê An" in dialog.warning.text()
    choose(dialog.decision, "none")
    assert not dialog.number.isVisible()
    click(dialog.ok)
    assert given(filled).count(("Lê An", "LDTT", 2024)) == 2


def test_what_others_decide_is_not_said_to_be_decided_here(
    filled: MainWindow, dialog: RecordDialog
) -> None:
    own = dialog.authority.text()
    choose(dialog.kind, "HCLD_1")
    assert dialog.authority.text() == "Chủ tịch nước"
    choose(dialog.kind, "BK_TINH")
    assert dialog.authority.text() == ""
    tick(dialog.people_table, 0)
    clear_and_type(dialog.number, "15/QD")
    clear_and_type(dialog.date, "3/1/2026")
    press(Key.Key_Return, held=CTRL)
    assert "thẩm quyền quyết định" in dialog.wrong.text()
    clear_and_type(dialog.authority, "UBND tinh A")
    choose(dialog.kind, "LDTT")
    assert dialog.authority.text() == "UBND tinh A", "what is typed stays"
    clear_and_type(dialog.authority, "")
    choose(dialog.kind, "GK_SO")
    assert dialog.authority.text() == own
    press(Key.Key_Return, held=CTRL)
    (decision,) = Decisions(filled.session.database).all("15/QD")
    assert decision.authority == (own or None)


def test_a_collective_gets_it_under_a_decision_that_is_there(
    filled: MainWindow, dialog: RecordDialog
) -> None:
    click(dialog.chooser.subject_chips[UNIT])
    choose(dialog.kind, "TTLDTT")
    tick(dialog.chooser.unit_table, 0)
    chosen = dialog.decision.itemData(2)
    choose(dialog.decision, chosen)
    click(dialog.ok)
    (row,) = Awards(filled.session.database).find(AwardQuery(kind="TTLDTT"))
    assert row.decision is not None
    assert chosen.startswith(row.decision.number)


def test_households_are_typed_a_line_each(filled: MainWindow, dialog: RecordDialog) -> None:
    click(dialog.chooser.subject_chips[HOUSEHOLD])
    click(dialog.chooser.households.viewport())
    QTest.keyClicks(dialog.chooser.households, "Gia dinh ong A")
    QTest.keyClick(dialog.chooser.households, Key.Key_Return)
    QTest.keyClicks(dialog.chooser.households, "Gia dinh ba B")
    assert dialog.ok.text() == "Ghi cho 2 cá nhân, tập thể"
    choose(dialog.decision, "none")
    click(dialog.ok)
    assert [name for name, _, _ in given(filled) if name.startswith("Gia")] == [
        "Gia dinh ba B",
        "Gia dinh ong A",
    ]


def test_all_shown_are_ticked_and_only_the_ticked_shown(dialog: RecordDialog) -> None:
    click(dialog.chooser.all)
    assert dialog.ok.text() == "Ghi cho 2 cá nhân, tập thể"
    click(dialog.chooser.all)
    assert not dialog.ok.isEnabled()
    tick(dialog.people_table, 0)
    click(dialog.chooser.only)
    assert len(dialog.people.ids) == 1
    box = dialog.people_table.visualRect(dialog.people.index(0, 0))
    QTest.mouseClick(
        dialog.people_table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(box.left() + 12, box.center().y()),
    )
    assert not dialog.people.chosen


def test_nothing_is_given_to_nobody(filled: MainWindow, dialog: RecordDialog) -> None:
    before = operations(filled.session.database)
    assert not dialog.ok.isEnabled()
    assert "đánh dấu" in dialog.ok.toolTip()
    press(Key.Key_Escape)
    assert operations(filled.session.database) == before
    assert isinstance(dialog.people, TickModel)
