"""The page of movements, by keys and mouse: walked through, measured, reviewed, rewarded."""

from pathlib import Path

import docx
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.movements.movements import Measured
from tdkt_desktop.domain.movements.standing import Standing
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.ui.kit.form_dialog import AskDialog, FormDialog
from tdkt_desktop.ui.movements.cards import MovementCard
from tdkt_desktop.ui.movements.entries_part import EntryDialog
from tdkt_desktop.ui.movements.movement_dialog import MovementDialog
from tdkt_desktop.ui.movements.movements_page import MovementsPage
from tdkt_desktop.ui.movements.reviews_part import ReviewDialog
from tdkt_desktop.ui.movements.rewards_part import MarkDialog
from tdkt_desktop.ui.movements.targets_part import TargetDialog
from tdkt_desktop.ui.rounds.round_dialog import RoundDialog
from tdkt_desktop.ui.rounds.rounds_page import RoundsPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import (
    CTRL,
    Key,
    answering,
    choose,
    clear_and_type,
    click,
    focus,
    operations,
    press,
    type_text,
)
from tests.ui.movements.conftest import day


def called(page: MovementsPage) -> str:
    """Return the movement that the panel is about; the board's is the same."""
    found = page.view.shown
    assert found is not None
    assert found.movement.id == page.board.chosen == page.table.current_id()
    return found.movement.name


def words_of(path: Path) -> str:
    return "\n".join(one.text for one in docx.Document(str(path)).paragraphs)


def accept(dialog: FormDialog) -> None:
    click(dialog.ok)


def checks(page: MovementsPage) -> list[tuple[str, list[Measured]]]:
    rows = Movements(page.session.database).rows().values()
    return [(one.target.name, list(one.checks)) for row in rows for one in row.progress]


def test_the_board_is_walked_through_by_arrows_and_writes_nothing(page: MovementsPage) -> None:
    before = operations(page.session.database)
    assert called(page) == "Chuyển đổi số"  # what is due comes first
    press(Key.Key_Left)
    assert called(page) == "Dân vận khéo"
    press(Key.Key_Left, Key.Key_Up, Key.Key_Down, Key.Key_Down)
    assert called(page) == "Đọc sách"
    press(Key.Key_Up)
    press(Key.Key_Right, Key.Key_Right, Key.Key_Right)
    assert called(page) == "Mỗi phòng một cây xanh"
    press(Key.Key_Down, Key.Key_Down)  # past the second card the column goes on
    assert called(page) == "Tiết kiệm điện"
    shown = [card.id for card in page.board.findChildren(MovementCard) if card.isVisible()]
    assert page.board.chosen in shown
    press(Key.Key_Down)
    assert called(page) == "Tiết kiệm điện"
    assert isinstance(focus(), MovementCard)
    press(Key.Key_Return)
    assert page.view.isAncestorOf(focus())
    press(Key.Key_Escape)
    assert isinstance(focus(), MovementCard)
    assert operations(page.session.database) == before


def test_results_are_typed_down_the_list(page: MovementsPage) -> None:
    press(Key.Key_Return)
    type_text("12")
    press(Key.Key_Return)
    type_text("120")
    press(Key.Key_Return)
    type_text("355,5")
    press(Key.Key_Return)
    now = today()
    values = {name: [(one.day, one.value) for one in found] for name, found in checks(page)}
    assert values["Quy trình"] == [(now, 12)]
    assert values["Người học"] == [(now, 120)]
    assert values["Hồ sơ"] == [(now, 355.5)]
    model = page.view.targets.model
    state = [str(model.index(row, 8).data()) for row in range(3)]
    assert state == [
        "→ 60\N{NO-BREAK SPACE}%, thiếu 8",
        "✓ đạt 100\N{NO-BREAK SPACE}%",
        "→ 88\N{NO-BREAK SPACE}%, thiếu 44,5",
    ]
    press(Key.Key_Z, held=CTRL)
    assert dict(checks(page))["Hồ sơ"] == []


def test_what_is_no_number_stays_in_its_cell(page: MovementsPage) -> None:
    press(Key.Key_Return)
    before = operations(page.session.database)
    type_text("1x")
    press(Key.Key_Return)
    assert operations(page.session.database) == before
    assert focus().property("wrong") == "true"
    assert page.view.targets.table.cell_field() is not None
    type_text("15")
    press(Key.Key_Return)
    assert [one.value for one in dict(checks(page))["Quy trình"]] == [15]


def test_an_earlier_check_is_written_under_its_own_day(page: MovementsPage) -> None:
    part = page.view.targets

    def name_day(dialog: AskDialog) -> None:
        clear_and_type(dialog.fields[0], day(-30))
        click(dialog.ok)

    with answering(name_day):
        choose(part.days, "other")
    part.take_focus()
    type_text("7")
    press(Key.Key_Return)
    (found,) = dict(checks(page))["Quy trình"]
    assert found.day == part.day < today()
    # the next look at another movement begins with today again
    page.take_focus()
    press(Key.Key_Left, Key.Key_Right)
    assert part.day == today()
    assert part.model.index(0, 6).data() == "7"  # what was measured before
    assert part.model.index(0, 7).data() == ""


def test_a_movement_is_launched_with_its_targets(page: MovementsPage, qtbot: QtBot) -> None:
    def fill(dialog: MovementDialog) -> None:
        type_text("Tu hoc")
        clear_and_type(dialog.end, "31/6/2030")
        press(Key.Key_Return, held=CTRL)
        assert dialog.isVisible()  # there is no such day
        clear_and_type(dialog.end, day(90))
        press(Key.Key_Return, held=CTRL)

    with answering(fill):
        click(page.launch)
    assert called(page) == "Tu hoc"
    assert focus() is page.view.targets.add

    def target(dialog: TargetDialog) -> None:
        clear_and_type(dialog.name, "Gio hoc")
        clear_and_type(dialog.aim, "nhiu")
        accept(dialog)
        assert dialog.isVisible()
        clear_and_type(dialog.aim, "1.200")
        accept(dialog)

    with answering(target):
        press(Key.Key_Return)
    (found,) = [one for one in Movements(page.session.database).targets() if one.name == "Gio hoc"]
    assert found.aim == 1200
    press(Key.Key_Z, held=CTRL)
    press(Key.Key_Z, held=CTRL)
    assert "Tu hoc" not in {one.name for one in Movements(page.session.database).everything()}


def test_one_from_above_says_who_launched_it(page: MovementsPage) -> None:
    def fill(dialog: MovementDialog) -> None:
        clear_and_type(dialog.name, "Nong thon moi")
        assert dialog.level.isVisible()
        assert dialog.level.findData("CO_QUAN") == -1
        choose(dialog.level, "TRUNG_UONG")
        clear_and_type(dialog.plan, "5/KH")
        accept(dialog)

    with answering(fill):
        click(page.receive)
    (made,) = [one for one in Movements(page.session.database).everything() if one.plan == "5/KH"]
    assert (made.level, made.name) == ("TRUNG_UONG", "Nong thon moi")


def test_people_and_units_register(page: MovementsPage) -> None:
    page.view.go_to(page.view.entries)

    def tick(dialog: EntryDialog) -> None:
        accept(dialog)
        assert dialog.isVisible()  # nobody is chosen yet
        click(dialog.whom.all)
        click(dialog.whom.subject_chips["TAP_THE"])
        dialog.whom.unit_table.setFocus()
        dialog.whom.unit_table.go_to_row(0)
        press(Key.Key_Space)
        accept(dialog)

    with answering(tick):
        click(page.view.entries.add)
    chosen = page.board.chosen
    assert chosen is not None
    row = Movements(page.session.database).rows([chosen])[chosen]
    assert (row.people, row.units) == (2, 1)
    page.view.entries.take_focus()
    press(Key.Key_Delete)
    row = Movements(page.session.database).rows([chosen])[chosen]
    assert (row.people, row.units) == (2, 0)
    press(Key.Key_Z, held=CTRL)
    assert Movements(page.session.database).rows([chosen])[chosen].units == 1


def test_the_final_review_closes_it_with_or_without_results(page: MovementsPage) -> None:
    page.view.go_to(page.view.reviews)

    def hold(dialog: ReviewDialog) -> None:
        clear_and_type(dialog.day, "")
        accept(dialog)
        assert dialog.isVisible()
        clear_and_type(dialog.day, day(0))
        accept(dialog)

    with answering(hold):
        click(page.view.reviews.final)
    found = page.view.shown
    assert found is not None
    assert found.final is not None
    limits = page.board._ids
    assert found.movement.id in limits[Standing.EMPTY]
    page.view.go_to(page.view.targets)
    page.view.take_focus()
    type_text("20")
    press(Key.Key_Return)
    assert found.movement.id in page.board._ids[Standing.SHOWN]
    page.view.go_to(page.view.reviews)
    page.view.take_focus()

    def correct(dialog: ReviewDialog) -> None:
        clear_and_type(dialog.document, "9/BC")
        accept(dialog)

    with answering(correct):
        press(Key.Key_Return)
    assert [
        one.document for one in Movements(page.session.database).reviews(found.movement.id)
    ] == ["9/BC"]


def test_awards_on_file_are_marked_and_counted(page: MovementsPage) -> None:
    page.view.go_to(page.view.rewards)

    def mark(dialog: MarkDialog) -> None:
        dialog.search.setFocus()
        type_text("le an")
        QTest.qWait(20)
        press(Key.Key_Down)
        press(Key.Key_Space)
        accept(dialog)

    with answering(mark):
        click(page.view.rewards.mark)
    found = page.view.shown
    assert found is not None
    assert len(found.awards) == 1
    page.view.rewards.take_focus()
    press(Key.Key_Delete)
    assert page.view.shown is not None
    assert not page.view.shown.awards


def test_a_round_begins_from_a_movement(filled: MainWindow, page: MovementsPage) -> None:
    def begin(dialog: RoundDialog) -> None:
        assert dialog.sort.currentData() == "thematic"
        assert dialog.theme_.text() == "“Chuyển đổi số”"
        accept(dialog)

    chosen = page.board.chosen
    with answering(begin):
        click(page.reward)
    assert isinstance(filled.page(), RoundsPage)
    (round_,) = [one for one in Rounds(page.session.database).all() if one.movement is not None]
    assert round_.movement == chosen
    assert round_.name == "Khen thưởng phong trào “Chuyển đổi số”"


def test_the_plan_is_edited_where_it_stands(page: MovementsPage) -> None:
    page.view.go_to(page.view.plan)
    before = operations(page.session.database)
    page.view.take_focus()
    press(Key.Key_Tab, Key.Key_Tab)
    assert operations(page.session.database) == before
    field = page.view.plan.fields["document"]
    click(field)
    type_text("12/KH")
    press(Key.Key_Return)
    end = page.view.plan.fields["end"]
    clear_and_type(end, "1/1/1990")
    press(Key.Key_Return)
    found = page.view.shown
    assert found is not None
    assert found.movement.document == "12/KH"
    assert found.movement.end != "1990-01-01"
    assert end.property("wrong") == "true"
    end.take_back()
    choose(page.view.plan.boxes["form"], "THUONG_XUYEN")
    assert page.view.shown is not None
    assert page.view.shown.movement.form == "THUONG_XUYEN"


def test_delete_takes_the_one_shown_and_undo_brings_it_back(page: MovementsPage) -> None:
    press(Key.Key_Right, Key.Key_Right)
    name = called(page)
    press(Key.Key_Delete)
    left = {one.name for one in Movements(page.session.database).everything()}
    assert name not in left
    assert len(left) == 6
    press(Key.Key_Z, held=CTRL)
    assert len(Movements(page.session.database).everything()) == 7


def test_the_list_says_the_same_and_is_narrowed(page: MovementsPage) -> None:
    click(page.as_list)
    assert page.table.model().rowCount() == 7
    click(page.empty_ones)
    assert page.table.model().rowCount() == 3
    click(page.empty_ones)
    page.search.setFocus()
    type_text("dan van")
    QTest.qWait(20)
    assert [page.table.model().index(row, 0).data() for row in range(1)] == ["Dân vận khéo"]
    assert page.table.model().rowCount() == 1
    press(Key.Key_Escape)
    QTest.qWait(20)
    choose(page.level, "BO_TINH")
    assert page.table.model().rowCount() == 1
    press(Key.Key_C, held=CTRL)


def test_more_cards_lead_to_the_list_of_a_column(page: MovementsPage) -> None:
    more = next(
        one
        for one in page.board.findChildren(QPushButton)
        if one.isVisible() and one.text().startswith("và 1 ")
    )
    click(more)
    assert page.table.isVisible()
    assert page.table.model().rowCount() == 3
    assert focus() is page.table


@pytest.mark.parametrize("code", ["ke-hoach-phong-trao", "tong-ket-phong-trao"])
def test_a_paper_is_made_of_the_chosen_one(
    page: MovementsPage, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "giay.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    monkeypatch.setattr("tdkt_desktop.ui.kit.word_paper.open_written", lambda _: None)
    names = {
        "ke-hoach-phong-trao": "Kế hoạch tổ chức phong trào thi đua…",
        "tong-ket-phong-trao": "Báo cáo tổng kết phong trào thi đua…",
    }
    with answering(names[code]):
        click(page.papers)
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: not page.session.runner.busy)
    assert "“Chuyển đổi số”" in words_of(path)


def test_ctrl_k_finds_a_movement(filled: MainWindow, page: MovementsPage) -> None:
    filled.go_to("people")
    press(Key.Key_K, held=CTRL)
    type_text("cay xanh")
    QTest.qWait(60)
    press(Key.Key_Return)
    shown = filled.page()
    assert shown is page
    assert called(page) == "Mỗi phòng một cây xanh"


def test_a_page_without_movements_says_what_to_do(window: MainWindow) -> None:
    page = window.go_to("movements")
    assert isinstance(page, MovementsPage)
    buttons = [one for one in page.findChildren(QPushButton) if one.isVisible()]
    assert "Phát động…" in {one.text() for one in buttons}
    assert not page.view.isVisible()
    assert QApplication.activeModalWidget() is None


def test_a_list_that_the_keyboard_comes_to_has_a_row_chosen(page: MovementsPage) -> None:
    page.view.go_to(page.view.targets)
    table = page.view.targets.table
    table.clearSelection()
    table.setFocus()
    assert table.selected_ids() == [table.current_id()] != [None]


def test_a_result_being_typed_is_written_when_a_command_leads_away(
    filled: MainWindow, page: MovementsPage
) -> None:
    press(Key.Key_Return)
    type_text("8")
    press(Key.Key_1, held=CTRL)
    assert filled.page() is not page
    assert [(one.value) for one in dict(checks(page))["Quy trình"]] == [8]
    filled.go_to("movements")
    press(Key.Key_Return)
    type_text("9")
    before = operations(page.session.database)
    press(Key.Key_K, held=CTRL)
    press(Key.Key_Escape)
    assert operations(page.session.database) == before + 1
    assert focus() is page.view.targets.table


def test_another_card_is_chosen_though_a_field_is_written_at_that_click(
    page: MovementsPage,
) -> None:
    page.view.go_to(page.view.plan)
    field = page.view.plan.fields["meaning"]
    click(field)
    type_text("y moi")
    first = page.board.chosen
    other = next(number for number in page.board.cards if number != first)
    click(page.board.cards[other])
    assert page.board.chosen == other
    assert page.board.cards[other].isChecked()
    rows = {number: row.movement for number, row in page._rows.items()}
    assert first is not None
    assert (rows[first].meaning, rows[other].meaning) == ("y moi", None)


def test_on_a_low_screen_the_chosen_card_is_scrolled_to(
    filled: MainWindow, page: MovementsPage, qtbot: QtBot
) -> None:
    filled.resize(1024, 700)
    for _ in range(3):
        press(Key.Key_Right)
        chosen = page.board.chosen
        assert chosen is not None
        card = page.board.cards[chosen]
        qtbot.waitUntil(lambda c=card: not c.visibleRegion().isEmpty())  # type: ignore[misc]
        assert card.visibleRegion().boundingRect().height() >= card.height() - 2


def test_dialogs_begin_in_their_first_field(page: MovementsPage, message_boxes: Boxes) -> None:
    def registers(dialog: EntryDialog) -> None:
        assert focus() is dialog.whom.search
        type_text("binh")
        press(Key.Key_Down)
        assert focus() is dialog.whom.people_table
        press(Key.Key_Escape)

    page.view.go_to(page.view.entries)
    message_boxes.answer(QMessageBox.StandardButton.Yes)  # what was sought is given up
    with answering(registers):
        click(page.view.entries.add)
    message_boxes.pop()


def test_delete_on_a_result_takes_the_number_away_not_the_target(page: MovementsPage) -> None:
    press(Key.Key_Return)
    type_text("12")
    press(Key.Key_Return, Key.Key_Up)
    press(Key.Key_Delete)
    assert dict(checks(page))["Quy trình"] == []
    press(Key.Key_Delete)  # nothing is left to take away but the target itself
    assert "Quy trình" not in dict(checks(page))
    press(Key.Key_Z, held=CTRL)
    press(Key.Key_Z, held=CTRL)
    assert [one.value for one in dict(checks(page))["Quy trình"]] == [12]
