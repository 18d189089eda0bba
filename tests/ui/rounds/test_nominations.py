"""Nominations beside their list: lowered, closed, voted on, dropped, by key and mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, UNIT
from tdkt_desktop.domain.rounds import NominationState, Stage
from tdkt_desktop.operations.rounds import nominations
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.kit.form_dialog import WhyDialog
from tdkt_desktop.ui.rounds.nominate_dialog import LowerDialog, NominateDialog
from tdkt_desktop.ui.rounds.round_dialog import RoundDialog
from tdkt_desktop.ui.rounds.rounds_page import RoundsPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import (
    CTRL,
    Answer,
    Key,
    answering,
    choose,
    clear_and_type,
    click,
    operations,
    press,
    show_list,
    type_text,
)


@pytest.fixture
def page(filled: MainWindow) -> RoundsPage:
    return show_list(filled, "rounds", RoundsPage)


def states(page: RoundsPage) -> list[NominationState]:
    return [page.table.current_record().nomination.state for number in page.table._records.ids]


def nominate(page: RoundsPage, code: str, **who: object) -> None:
    database, round_ = page.session.database, page.current_round()
    kind = Kinds(database).by_code(code)
    assert kind is not None
    assert round_ is not None
    page.session.tell(nominations.add(database, round_, kind, **who))  # type: ignore[arg-type]


def reason(words: str) -> Answer:
    def give(dialog: WhyDialog) -> None:
        click(dialog.reason.viewport())
        QTest.keyClicks(dialog.reason, words)
        click(dialog.ok)

    return give


def show_all(page: RoundsPage) -> None:
    choose(page.state, page.state.itemData(0))


@pytest.mark.parametrize(
    "state", [NominationState.RETURNED, NominationState.WITHDRAWN, NominationState.REJECTED]
)
def test_one_is_closed_with_a_reason_and_opened_again(
    page: RoundsPage, state: NominationState
) -> None:
    number = page.table.current_id() or 0
    with answering(reason("Thieu bao cao")):
        click(page.pane.acts[state])
    page.open_record(page._review.round.id if page._review else 0)
    show_all(page)
    page.table.go_to(number)
    nomination = page.table.current_record().nomination
    assert (nomination.state, nomination.reason) == (state, "Thieu bao cao")
    assert page.pane.state.text().endswith(": Thieu bao cao")
    click(page.pane.acts[NominationState.OPEN])
    assert page.table.current_record().nomination.state == NominationState.OPEN


def test_a_reason_not_given_closes_nothing(filled: MainWindow, page: RoundsPage) -> None:
    before = operations(filled.session.database)
    with answering(lambda _: press(Key.Key_Escape)):
        click(page.pane.acts[NominationState.RETURNED])
    with answering(lambda _: press(Key.Key_Escape)):
        click(page.pane.acts["lower"])
    assert operations(filled.session.database) == before


def test_one_is_lowered_to_a_kind_below(page: RoundsPage) -> None:
    nominate(page, "CSTDCS", people=[page.table.current_record().nomination.person])
    page.table.go_to_row([n.kind_code for n in page._shown.values()].index("CSTDCS"))

    def lower(dialog: LowerDialog) -> None:
        choose(dialog.kind, "GK_SO")
        click(dialog.ok)
        assert dialog.wrong.text() == "Hãy ghi lý do."
        click(dialog.reason.viewport())
        QTest.keyClicks(dialog.reason, "it phieu")
        click(dialog.ok)

    with answering(lower):
        click(page.pane.acts["lower"])
    lowered = next(one for one in page._shown.values() if one.first_kind)
    assert lowered.kind_code == "GK_SO"
    page.table.go_to(lowered.nomination.id)
    assert "chuyển từ CSTĐCS" in page.pane.about.text()
    assert "chuyển" in page.pane.steps.text()


def test_votes_are_typed_beside_and_checked(filled: MainWindow, page: RoundsPage) -> None:
    for typed, told in (("3", "3"), ("mot", "mot")):
        clear_and_type(page.pane.votes, typed)
        press(Key.Key_Return)
        assert told in filled.status.told.text()
    clear_and_type(page.pane.votes, "2")
    press(Key.Key_Return)
    assert page.pane.needs.text().startswith("✓ Đạt (2/2)")
    clear_and_type(page.pane.votes, "1")
    press(Key.Key_Return)
    assert page.pane.needs.text().startswith("✗ Không đạt (1/2)")


def test_what_was_done_is_written_when_left_for_all_selected(page: RoundsPage) -> None:
    press(Key.Key_A, held=CTRL)
    click(page.pane.result.viewport())
    type_text("Tot")
    press(Key.Key_Tab)
    clear_and_type(page.pane.fields["achieved"], "3/2/2026")
    press(Key.Key_Return)
    assert {n.nomination.result for n in page._shown.values()} == {"Tot"}
    assert {n.nomination.achieved for n in page._shown.values()} == {"2026-02-03"}


def test_an_initiative_and_a_paper_are_ticked(page: RoundsPage) -> None:
    def box(name: str) -> QCheckBox:
        boxes = page.pane.findChildren(QCheckBox)
        return next(one for one in boxes if name in one.accessibleName())

    box("Sổ điện tử").click()
    assert page.table.current_record().initiatives == 1
    box("Sổ điện tử").click()
    assert page.table.current_record().initiatives == 0
    box("Tờ trình").click()
    assert page.table.current_record().papers == 1


def test_each_opens_who_it_is_about(filled: MainWindow, page: RoundsPage) -> None:
    (unit, *_) = Units(filled.session.database).all()
    nominate(page, "TTLDTT", units=[unit.id])
    nominate(page, "GK_SO", outside=["Gia đình ông Tư"], subject=HOUSEHOLD)
    click(page.pane.open)
    assert filled.page() is filled.pages["people"]
    filled.go_to("rounds")
    page.table.go_to_row([n.nomination.subject for n in page._shown.values()].index(UNIT))
    assert "tính cả đề nghị" in page.pane._captions["why"].text() or page.pane.view.isHidden()
    click(page.pane.open)
    assert filled.page() is filled.pages["units"]
    filled.go_to("rounds")
    household = next(n for n in page._shown.values() if n.nomination.subject == HOUSEHOLD)
    page.table.go_to(household.nomination.id)
    assert not page.pane.open.isVisible()


def test_one_entered_by_mistake_is_dropped(page: RoundsPage) -> None:
    page.table.setFocus()
    press(Key.Key_Delete)
    assert len(page._shown) == 1


def test_one_that_went_on_is_not_dropped(page: RoundsPage, message_boxes: Boxes) -> None:
    click(page.go_on)
    page.table.setFocus()
    press(Key.Key_Delete)
    assert message_boxes.pop()
    assert len(page._shown) == 2


def test_those_found_are_put_forward_and_the_known_told(
    filled: MainWindow, page: RoundsPage
) -> None:
    def fill(dialog: NominateDialog) -> None:
        assert not dialog.ok.isEnabled()
        choose(dialog.kind, "LDTT")
        click(dialog.chooser.all)
        assert dialog.ok.text() == "Đề nghị 2"
        click(dialog.ok)

    with answering(fill):
        click(page.add)
    assert "0 đề nghị mới; 2 đã có từ trước" in filled.status.told.text()


def test_the_list_is_narrowed_by_stage_state_and_words(page: RoundsPage) -> None:
    click(page.stages.segments[Stage.COUNCIL])
    assert page.table.model().rowCount() == 0
    click(page.stages.segments[Stage.COUNCIL])
    click(page.search)
    type_text("mai binh")
    assert page.table.model().rowCount() == 1
    page.search.clear()
    QApplication.processEvents()
    header = page.table.horizontalHeader()
    place = header.sectionViewportPosition(0) + 20
    for _ in range(2):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 10))
    assert page.table.model().rowCount() == 2


def test_a_round_is_changed_and_says_what_is_wrong(filled: MainWindow, page: RoundsPage) -> None:
    def fill(dialog: RoundDialog) -> None:
        clear_and_type(dialog.name, "")
        click(dialog.ok)
        assert dialog.wrong.text() == "Hãy ghi tên đợt xét."
        clear_and_type(dialog.name, "Dot moi")
        clear_and_type(dialog.notice_from, "5/1/2027")
        clear_and_type(dialog.notice_to, "1/1/2027")
        click(dialog.ok)
        assert "trước ngày bắt đầu" in dialog.wrong.text()
        clear_and_type(dialog.notice_to, "9/1/2027")
        click(dialog.ok)

    with answering(fill):
        filled.commands.action("rounds.change").trigger()
    round_ = page.current_round()
    assert round_ is not None
    assert (round_.name, round_.notice_to) == ("Dot moi", "2027-01-09")


def test_a_round_begins_from_another(filled: MainWindow, page: RoundsPage) -> None:
    first = page.current_round()
    assert first is not None

    def fill(dialog: RoundDialog) -> None:
        choose(dialog.origin, "eligible")
        click(dialog.ok)
        assert "ít nhất một danh hiệu" in dialog.wrong.text()
        choose(dialog.origin, first.id)
        clear_and_type(dialog.name, "Theo dot truoc")
        click(dialog.ok)

    with answering(fill):
        filled.commands.action("rounds.begin").trigger()
    assert page.current_round() is not None
    assert page.round_box.currentText().startswith("Theo dot truoc")
    assert len(page._shown) == 2
    choose(page.round_box, first.id)
    assert page.current_round() == first
