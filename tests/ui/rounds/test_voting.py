"""Voting at the speed of typing: keys alone, judged by what is in the file."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.domain.rounds import NewMember, Presence, Role, Stage
from tdkt_desktop.operations import history
from tdkt_desktop.operations.people import people
from tdkt_desktop.operations.rounds import council, nominations, rounds
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.councils import Councils
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.ui.rounds.rounds_page import RoundsPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes, dump
from tests.ui.hands import click

CTRL = Qt.KeyboardModifier.ControlModifier
NAMES = ("An", "Bình", "Cường", "Dung", "Giang", "Hà")


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> RoundsPage:
    """Six are before a council of seven, one of whom wrote."""
    database = window.session.database
    ids = [people.add_person(database, {"name": f"Trần {name}"}, None)[0] for name in NAMES]
    number, _ = rounds.begin(database, rounds.proposed("year_end", 2026))
    round_ = rounds.get(database, number)
    for place in range(7):
        role = Role.CHAIR if not place else Role.MEMBER
        member = NewMember(round=number, name=f"Ủy viên {place}", role=role)
        council.save_member(database, member)
    members = Councils(database).members(number)
    council.attend(database, members[:6], Presence.PRESENT)
    council.attend(database, members[6:], Presence.WRITTEN)
    kind = next(kind for kind in Kinds(database).all() if kind.code == "LDTT")
    nominations.add(database, round_, kind, people=ids)
    for _ in range(4):
        review = Review(database, rounds.get(database, number))
        open_ = [nominee.nomination.id for nominee in review.nominees]
        if review.nominees[0].nomination.stage != Stage.COUNCIL:
            nominations.advance(database, review, open_)
    page = window.go_to("rounds")
    assert isinstance(page, RoundsPage)
    page.read()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    page.table.setFocus()
    page.table.go_to_row(0)
    return page


def tallies(page: RoundsPage) -> list[tuple[int | None, int | None]]:
    """Return what is written in the file, in the order of the list."""
    store = Rounds(page.session.database)
    round_ = page.current_round()
    assert round_ is not None
    written = {one.id: (one.votes, one.written) for one in store.nominations(round_.id)}
    return [written[number] for number in page.table._records.ids]


def press(qtbot: QtBot, *keys: str | Qt.Key) -> None:
    """Press keys wherever the keyboard is, letting the window settle after each Enter."""
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        if isinstance(key, str):
            qtbot.keyClicks(focus, key)
        else:
            qtbot.keyClick(focus, key)
        QApplication.processEvents()


def test_a_digit_and_enter_write_and_open_the_next(page: RoundsPage, qtbot: QtBot) -> None:
    enter = Qt.Key.Key_Return
    press(qtbot, "6", "+", "1", enter, "5", enter, "0", enter)
    assert tallies(page)[:4] == [(6, 1), (5, None), (0, None), (None, None)]
    assert isinstance(QApplication.focusWidget(), QLineEdit)  # the fourth is open
    assert page.table.currentIndex().row() == 3
    press(qtbot, Qt.Key.Key_Escape)
    assert tallies(page)[3] == (None, None)


def test_what_is_refused_stays_to_be_mended(page: RoundsPage, qtbot: QtBot) -> None:
    press(qtbot, "8", Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.property("wrong")
    assert tallies(page)[0] == (None, None)
    press(qtbot, "6", Qt.Key.Key_Return)
    assert tallies(page)[0] == (6, None)
    assert page.table.currentIndex().row() == 1


def test_ctrl_enter_repeats_the_row_above(page: RoundsPage, qtbot: QtBot) -> None:
    press(qtbot, "6", "+", "1", Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    QApplication.processEvents()
    assert tallies(page)[:2] == [(6, 1), (6, 1)]
    assert page.table.currentIndex().row() == 2


def test_backspace_empties_a_tally(page: RoundsPage, qtbot: QtBot) -> None:
    press(qtbot, "6", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    page.table.go_to_row(0)
    page.table.setFocus()
    press(qtbot, Qt.Key.Key_Backspace)
    assert tallies(page)[0] == (None, None)


def test_all_the_others_pass_but_those_ticked(page: RoundsPage, qtbot: QtBot) -> None:
    before = dump(page.session.database)
    press(qtbot, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert page.voting.bar.rest.text() == "Đạt 7/7 cho 4 người còn lại, trừ 2"
    count = len(history.history(page.session.database))
    click(page.voting.bar.rest)
    everybody, nobody = (6, 1), (None, None)
    assert tallies(page) == [nobody, everybody, nobody, everybody, everybody, everybody]
    assert len(history.history(page.session.database)) == count + 1
    page.session.do(history.undo)
    assert dump(page.session.database) == before


def test_a_column_is_pasted_and_what_is_refused_is_named(
    page: RoundsPage, qtbot: QtBot, message_boxes: Boxes
) -> None:
    page.table.go_to_row(1)
    QApplication.clipboard().setText("6\n9\n\n5+1\nba\n6\n7")
    count = len(history.history(page.session.database))
    qtbot.keyClick(page.window(), Qt.Key.Key_V, CTRL)
    assert tallies(page)[1:] == [(6, None), (None, None), (None, None), (5, 1), (None, None)]
    assert len(history.history(page.session.database)) == count + 1
    (words,) = message_boxes
    message_boxes.clear()
    assert words.startswith("2 ô không nhận")
    assert "Trần Cường (9)" in words
    assert "Trần Hà (ba)" in words


def test_filters_tell_who_is_still_to_be_voted_on(page: RoundsPage, qtbot: QtBot) -> None:
    press(qtbot, "6", Qt.Key.Key_Return, "3", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert page.voting.bar.told.text() == "1 đạt · 1 không đạt · 4 chưa ghi"
    click(page.voting.chips.boxes["failed"])
    assert page.table.model().rowCount() == 1
    assert page.table.current_record().name == "Trần Bình"
    assert page.table.current_record().nomination.subject == PERSON


def test_looking_through_the_votes_writes_nothing(page: RoundsPage, qtbot: QtBot) -> None:
    count = len(history.history(page.session.database))
    press(qtbot, "6", Qt.Key.Key_Escape, Qt.Key.Key_Down, "5", Qt.Key.Key_Escape)
    page.table.setFocus()
    press(qtbot, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_PageDown)
    assert len(history.history(page.session.database)) == count


def test_a_vote_lends_columns_and_gives_them_back_as_they_were(
    page: RoundsPage, qtbot: QtBot
) -> None:
    header, columns = page.table.header, page.table.header.columns
    place = {column.key: index for index, column in enumerate(columns)}

    def hidden(*keys: str) -> list[bool]:
        return [header.isSectionHidden(place[key]) for key in keys]

    for _ in NAMES:
        press(qtbot, "6", Qt.Key.Key_Return)
    choose_column(page, "Đề nghị")
    assert hidden("kind", "stage", "told") == [True, True, True]
    database, round_ = page.session.database, page.current_round()
    assert round_ is not None
    open_ = [one.id for one in Rounds(database).nominations(round_.id)]
    nominations.advance(database, Review(database, round_), open_)
    page.read()
    assert hidden("kind", "stage", "told") == [True, False, False]
    choose_column(page, "Đề nghị")
    assert hidden("kind") == [False]


def choose_column(page: RoundsPage, title: str) -> None:
    """Tick a column in the menu of the header."""

    def tick() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text() == title).trigger()
        menu.close()

    QTimer.singleShot(0, tick)
    page.table.header.choose_columns(QPoint(10, 10))


def test_a_column_pasted_into_an_open_vote_is_a_column(
    page: RoundsPage, qtbot: QtBot, message_boxes: Boxes
) -> None:
    press(qtbot, "6", Qt.Key.Key_Return)  # the vote of the next row is open
    QApplication.clipboard().setText("4\n5\n99\n")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    qtbot.keyClick(focus, Qt.Key.Key_V, CTRL)
    assert "(99)" in message_boxes.pop()
    assert [total for total, _ in tallies(page)][:4] == [6, 4, 5, None]


def test_a_vote_being_typed_outlives_a_paste_that_is_refused(
    page: RoundsPage, qtbot: QtBot, message_boxes: Boxes
) -> None:
    press(qtbot, "5")
    QApplication.clipboard().setText("99\n98\n")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, CTRL)
    assert "(99)" in message_boxes.pop()
    press(qtbot, Qt.Key.Key_Return)
    assert [total for total, _ in tallies(page)][:2] == [5, None]


def test_those_who_cannot_go_on_are_all_named(
    page: RoundsPage, qtbot: QtBot, message_boxes: Boxes
) -> None:
    press(qtbot, "6", Qt.Key.Key_Return, "1", Qt.Key.Key_Return, "1", Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Escape)
    page.table.setFocus()
    page.table.selectAll()
    names = [page._shown[number].name for number in page.table._records.ids]
    page.nomination_acts.advance()
    told = message_boxes.pop()
    assert told.startswith("2 đề nghị ở lại")
    assert all(name in told for name in names[1:3])
