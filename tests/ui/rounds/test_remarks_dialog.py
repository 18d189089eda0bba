"""Remarks on a posted list: taken down, answered, refused, by key and mouse."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.rounds import Round
from tdkt_desktop.storage.councils import Remarks
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.rounds.remarks_dialog import RemarkDialog, RemarksDialog
from tests.operations.rounds.season import make_season


@pytest.fixture
def round_(session: Session) -> Round:
    return make_season(session.database).begin(notice_from="2025-12-01")


@pytest.fixture
def dialog(session: Session, round_: Round, qtbot: QtBot) -> Iterator[RemarksDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = RemarksDialog(session, round_, parent)
    shown.show()
    yield shown
    shown.close()


def said(session: Session, round_: Round) -> list[tuple[str, str, str | None]]:
    remarks = Remarks(session.database).of_round(round_.id)
    return [(one.day, one.words, one.answer) for one in remarks]


def when_asked(act: Callable[[RemarkDialog], None]) -> None:
    """Do something in the dialog that opens next."""

    def look() -> None:
        active = QApplication.activeModalWidget()
        assert isinstance(active, RemarkDialog)
        act(active)

    QTimer.singleShot(0, look)


def lines(dialog: RemarksDialog) -> list[QPushButton]:
    return [one for one in dialog.findChildren(QPushButton) if one.property("role") == "link"]


def choose(title: str) -> None:
    """Choose an entry of the menu that opens next."""

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        entry = next(one for one in menu.actions() if one.text() == title)
        menu.setActiveAction(entry)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(0, look)


def test_a_remark_is_taken_down_answered_and_deleted(
    session: Session, round_: Round, dialog: RemarksDialog, qtbot: QtBot
) -> None:
    def take_down(asked: RemarkDialog) -> None:
        asked.day.clear()
        QTest.keyClicks(asked.day, "3/12/2025")
        QTest.keyClicks(asked.words, "De nghi xem lai")
        QTest.keyClick(asked.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    when_asked(take_down)
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert said(session, round_) == [("2025-12-03", "De nghi xem lai", None)]
    assert "03/12/2025" in lines(dialog)[0].text()

    def answer(asked: RemarkDialog) -> None:
        assert asked.words.text() == "De nghi xem lai"
        QTest.keyClicks(asked.answer, "Da xem")
        QTest.keyClick(asked.answer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: len(lines(dialog)) == 1)
    choose("Sửa, ghi cách giải quyết…")
    QTimer.singleShot(30, lambda: when_asked(answer))
    QTest.mouseClick(lines(dialog)[0], Qt.MouseButton.LeftButton)
    assert said(session, round_) == [("2025-12-03", "De nghi xem lai", "Da xem")]

    qtbot.waitUntil(lambda: len(lines(dialog)) == 1)
    choose("Xóa")
    QTest.mouseClick(lines(dialog)[0], Qt.MouseButton.LeftButton)
    assert said(session, round_) == []
    qtbot.waitUntil(lambda: lines(dialog) == [])


def test_a_remark_without_words_keeps_the_dialog_open(
    session: Session, round_: Round, dialog: RemarksDialog
) -> None:
    def try_it(asked: RemarkDialog) -> None:
        QTest.keyClick(asked.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert asked.isVisible()
        QTest.keyClick(asked, Qt.Key.Key_Escape)

    when_asked(try_it)
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert said(session, round_) == []
