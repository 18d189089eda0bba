"""The council: seated, roll called, ballots counted, by key and mouse."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from tdkt_desktop.domain.rounds import NewMember, Presence, Role
from tdkt_desktop.operations import history
from tdkt_desktop.operations.people import people
from tdkt_desktop.operations.rounds import council, rounds
from tdkt_desktop.storage.councils import Councils
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.ui.rounds.council_page import CouncilPage
from tdkt_desktop.ui.rounds.member_dialog import MemberDialog
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.ui.hands import (
    CTRL,
    Key,
    answering,
    choose,
    clear_and_type,
    click,
    close_offers,
    operations,
    press,
    show_list,
    type_text,
)


@pytest.fixture
def page(filled: MainWindow) -> CouncilPage:
    return show_list(filled, "council", CouncilPage)


def members(page: CouncilPage, *, standing: bool = False) -> list[tuple[str, str | None, Role]]:
    round_ = None if standing else page.current_round()
    seated = Councils(page.session.database).members(round_.id if round_ else None)
    return [(one.name, one.position, one.role) for one in seated]


def presences(page: CouncilPage) -> list[Presence]:
    round_ = page.current_round()
    assert round_ is not None
    return [one.presence for one in Councils(page.session.database).members(round_.id)]


def test_somebody_of_the_file_brings_their_position(filled: MainWindow, page: CouncilPage) -> None:
    values = {"name": "Ngo Ut"}
    people.add_person(filled.session.database, values, None, "Ke toan")

    def fill(dialog: MemberDialog) -> None:
        click(dialog.ok)
        assert dialog.wrong.text() == "Hãy ghi họ tên thành viên."
        clear_and_type(dialog.name, "Ngo Ut")
        close_offers(dialog.name)
        press(Key.Key_Tab)
        assert dialog.position.text() == "Ke toan"
        click(dialog.ok)
        assert "Là cán bộ" in dialog.wrong.text(), "a name alone ties nobody"
        assert dialog.staff.itemText(1) == "Ngo Ut, Ke toan"
        choose(dialog.staff, dialog.staff.itemData(1))
        choose(dialog.role, "chair")
        click(dialog.ok)
        assert "đã có Chủ tịch" in dialog.wrong.text()
        choose(dialog.role, "secretary")
        click(dialog.ok)

    with answering(fill):
        click(page.add)
    assert ("Ngo Ut", "Ke toan", Role.SECRETARY) in members(page)
    stored = next(m for m in page._found.values() if m.name == "Ngo Ut")
    assert stored.person is not None
    page.table.go_to(stored.id)
    assert page.pane.staff.person == stored.person
    choose(page.pane.staff, 0)
    assert page._found[stored.id].person is None
    page.session.do(history.undo)
    assert page._found[stored.id].person == stored.person


def test_the_roll_is_called_for_those_selected(page: CouncilPage) -> None:
    press(Key.Key_A, held=CTRL)
    assert page.pane.name.text() == "2 thành viên đang chọn"
    click(page.pane.presence[Presence.ABSENT])
    assert presences(page) == [Presence.ABSENT, Presence.ABSENT]
    assert "0 dự họp" in page.pane.counts.text()
    page.table.go_to_row(1)
    click(page.pane.presence[Presence.WRITTEN])
    assert presences(page) == [Presence.ABSENT, Presence.WRITTEN]
    assert page.pane.opinion.isVisible()


def test_an_opinion_is_written_when_it_is_left_and_taken_back_by_escape(page: CouncilPage) -> None:
    click(page.pane.presence[Presence.WRITTEN])
    click(page.pane.opinion.viewport())
    type_text("Dong y")
    press(Key.Key_Escape)
    assert page.pane.opinion.toPlainText() == ""
    type_text("Nhat tri")
    press(Key.Key_Tab)
    (first, _) = page._found.values()
    assert (first.opinion, first.presence) == ("Nhat tri", Presence.WRITTEN)


def test_ballots_are_counted_where_they_stand(filled: MainWindow, page: CouncilPage) -> None:
    for field, count in zip(page.pane.ballots, ("2", "2", "hai"), strict=True):
        clear_and_type(field, count)
        press(Key.Key_Return)
    assert "hai" in filled.status.told.text()
    clear_and_type(page.pane.ballots[2], "3")
    press(Key.Key_Return)
    assert "3" in filled.status.told.text()
    clear_and_type(page.pane.ballots[2], "1")
    press(Key.Key_Return)
    round_ = page.current_round()
    assert round_ is not None
    assert (round_.ballots_out, round_.ballots_in, round_.ballots_valid) == (2, 2, 1)


def test_a_name_is_corrected_in_its_row(filled: MainWindow, page: CouncilPage) -> None:
    page.table.edit(page.table.model().index(0, 0))
    QApplication.processEvents()
    editor = page.table.findChild(QLineEdit)
    assert editor is not None
    clear_and_type(editor, "Vo Hai")
    QTest.keyClick(editor, Key.Key_Return)
    QApplication.processEvents()
    assert members(page)[0][0] == "Vo Hai"


def test_another_becomes_the_secretary_where_they_sit(
    filled: MainWindow, page: CouncilPage, message_boxes: list[str]
) -> None:
    page.table.go_to_row(1)
    (shown,) = page.chosen()
    before = members(page)
    choose(page.pane.role, Role.SECRETARY)
    assert [role for name, _, role in members(page) if name == shown.name] == [Role.SECRETARY]
    assert [one.name for one in page.chosen()] == [shown.name]
    press(Key.Key_Z, held=CTRL)
    assert members(page) == before
    choose(page.pane.role, Role.CHAIR)
    assert "đã có Chủ tịch" in message_boxes.pop()
    assert page.pane.role.currentData() == shown.role


def test_members_go_all_at_once_and_come_back_with_one_undo(
    filled: MainWindow, page: CouncilPage
) -> None:
    before = operations(filled.session.database)
    press(Key.Key_A, held=CTRL)
    click(page.pane.remove)
    assert members(page) == []
    assert operations(filled.session.database) == before + 1
    press(Key.Key_Z, held=CTRL)
    assert len(members(page)) == 2


def test_a_rounds_council_becomes_the_standing_one(page: CouncilPage) -> None:
    assert members(page, standing=True) == []
    click(page.standing)
    assert [name for name, _, _ in members(page, standing=True)] == ["Võ Chủ", "Mai Thư"]
    choose(page.which, None)
    assert page.current_round() is None
    assert not page.standing.isVisible()
    assert not page.pane.counts.isVisible()
    assert not page.pane.presence[Presence.ABSENT].isVisible()


def test_it_says_what_each_kind_needs_and_goes_to_the_votes(
    filled: MainWindow, page: CouncilPage
) -> None:
    needs = [label.text() for label in page.pane.findChildren(QLabel)]
    assert any(words.startswith("LĐTT: 2 trên 2") for words in needs)
    click(page.pane.go_votes)
    assert filled.page() is filled.pages["rounds"]


def test_a_round_without_nominations_says_so(filled: MainWindow, page: CouncilPage) -> None:
    database = filled.session.database
    number, changes = rounds.begin(database, rounds.proposed("year_end", 2027))
    filled.session.changed.emit(changes)
    assert Rounds(database).get(number) is not None
    page.open_record(number)
    words = [label.text() for label in page.pane.findChildren(QLabel)]
    assert "Đợt chưa có đề nghị nào." in words


def test_a_tie_that_is_refused_is_not_left_shown(
    filled: MainWindow, page: CouncilPage, message_boxes: list[str]
) -> None:
    database = filled.session.database
    first, second = (
        people.add_person(database, {"name": "Ngo Ut", "birth_date": born}, None)[0]
        for born in ("1980-01-02", "1990-03-04")
    )
    round_ = page.current_round()
    assert round_ is not None
    for person, position in ((first, "Ke toan"), (second, "Thu quy")):
        member = NewMember(
            round=round_.id, person=person, name="Ngo Ut", position=position, role=Role.MEMBER
        )
        page.session.tell(council.save_member(database, member))
    tied = next(m for m in page._found.values() if m.person == second)
    page.table.go_to(tied.id)
    choose(page.pane.staff, first)
    assert "đã có trong Hội đồng" in message_boxes.pop()
    assert page.pane.staff.person == second
    assert page._found[tied.id].person == second
