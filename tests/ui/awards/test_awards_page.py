"""Awards: corrected beside the list, narrowed, revoked, put under a decision, by key and mouse."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.awards import Award, AwardQuery, AwardRow, NewDecision
from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.operations.awards import recording
from tdkt_desktop.operations.awards.decisions import save_decision
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.awards.awards_page import AwardsPage
from tdkt_desktop.ui.kit.form_dialog import ReasonDialog
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.ui.hands import (
    CTRL,
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
def page(filled: MainWindow) -> AwardsPage:
    return show_list(filled, "awards", AwardsPage)


def award(page: AwardsPage, row: int = 0) -> Award:
    found: AwardRow = page._model.record(row)
    return found.award


def test_every_field_of_the_pane_is_written(filled: MainWindow, page: AwardsPage) -> None:
    press(Key.Key_Return)
    pane = page.pane
    assert pane.isAncestorOf(filled.focusWidget() or page)
    clear_and_type(pane.achievement, "Viec tot")
    press(Key.Key_Return)
    clear_and_type(pane.position, "Chuyen vien")
    press(Key.Key_Return)
    QTest.keyClick(pane.year, Key.Key_Up)
    QTest.keyClick(pane.year, Key.Key_Return)
    shown = award(page)
    assert (shown.achievement, shown.position, shown.year) == ("Viec tot", "Chuyen vien", 2026)


def test_a_box_chosen_from_is_written_and_looking_is_not(
    filled: MainWindow, page: AwardsPage
) -> None:
    pane, database = page.pane, filled.session.database
    before = operations(database)
    for box in (pane.kind, pane.type, pane.decision):
        choose(box, box.currentData())
    assert operations(database) == before
    for box, field in ((pane.type, "type"), (pane.decision, "decision"), (pane.kind, "kind")):
        wanted = box.itemData(box.count() - 1)
        choose(box, wanted)
        assert getattr(award(page), field) == wanted, field


def test_the_links_of_the_pane_go_where_they_say(filled: MainWindow, page: AwardsPage) -> None:
    click(page.pane.who)
    assert filled.page() is filled.pages["people"]
    filled.go_to("awards")
    click(page.pane.open_decision)
    assert filled.page() is filled.pages["decisions"]


def test_a_collectives_award_opens_the_unit(filled: MainWindow, page: AwardsPage) -> None:
    database = filled.session.database
    kind = Kinds(database).by_code("TTLDTT")
    (unit, *_) = Units(database).all()
    assert kind is not None
    given = Recording(kind=kind, year=2025, subject=UNIT, units=(unit.id,))
    filled.session.tell(recording.record(database, given))
    page.open_record(Awards(database).ids(AwardQuery(unit=unit.id, kind="TTLDTT"))[0])
    assert page.pane.who.text() == unit.name
    assert "chưa có ngày quyết định" in page.pane.bonus_basis.text()
    click(page.pane.who)
    assert filled.page() is filled.pages["units"]


def test_filters_narrow_and_a_link_lifts_them(page: AwardsPage) -> None:
    hidden = award(page, 1)
    choose(page.year_box, 2025)
    assert page.table.model().rowCount() == 1
    choose(page.status_box, "revoked")
    assert page.table.model().rowCount() == 0
    assert page.pane._row is None
    click(page.search)
    type_text("khong ai")
    page.open_record(hidden.id)
    assert page.table.model().rowCount() == 2
    assert page.table.current_id() == hidden.id


def test_awards_are_revoked_with_a_reason_and_restored(
    filled: MainWindow, page: AwardsPage
) -> None:
    def give_a_reason(dialog: ReasonDialog) -> None:
        clear_and_type(dialog.date, "")
        click(dialog.ok)
        assert dialog.wrong.text() == "Hãy ghi ngày."
        clear_and_type(dialog.date, "1/2/2026")
        click(dialog.ok)
        assert dialog.wrong.text() == "Hãy ghi lý do."
        click(dialog.reason.viewport())
        QTest.keyClicks(dialog.reason, "Sai")
        click(dialog.ok)

    with answering(give_a_reason):
        press(Key.Key_Delete)
    assert (award(page).revoked, award(page).revoke_reason) == ("2026-02-01", "Sai")
    assert "Đã hủy bỏ 01/02/2026: Sai" in page.pane.revoked.text()
    assert page.pane.bonus.text() == "Đã hủy bỏ: không chi"
    assert page.pane.undo.text() == "Khôi phục hiệu lực"
    click(page.pane.undo)
    assert award(page).revoked is None


def test_a_reason_not_given_revokes_nothing(filled: MainWindow, page: AwardsPage) -> None:
    before = operations(filled.session.database)
    with answering(lambda _: press(Key.Key_Escape)):
        press(Key.Key_Delete)
    assert operations(filled.session.database) == before


def test_awards_are_put_under_a_decision_from_their_menu(
    filled: MainWindow, page: AwardsPage
) -> None:
    database = filled.session.database
    added, _ = save_decision(database, NewDecision(number="9/QĐ", date="2026-01-02"))
    assert Decisions(database).get(added) is not None
    place = page.table.visualRect(page.table.currentIndex()).center()
    with answering("Đưa vào quyết định", "9/QĐ, 02/01/2026"):
        page._menu(place)
    assert award(page).decision == added


def test_several_are_counted_on_the_button_that_prints_them(page: AwardsPage) -> None:
    page.table.setFocus()
    press(Key.Key_A, held=CTRL)
    assert page.print.text() == "In giấy khen (2)"
    assert len(page.awards_to_print()) == 2


def test_what_is_shown_is_exported(
    filled: MainWindow,
    page: AwardsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    out = tmp_path / "khen.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    choose(page.year_box, 2025)
    click(page.out)
    qtbot.waitUntil(lambda: "Đã xuất 1 lượt" in filled.status.told.text())
    text = "\n".join(map(str, openpyxl.load_workbook(out).active.values))
    assert "Lê An" in text
    assert "NĂM 2025" in text


def test_no_menu_opens_where_there_is_no_row(page: AwardsPage) -> None:
    click(page.search)
    type_text("khong ai")
    with answering():
        page.table.menu_wanted.emit(page.table.rect().center())
