"""The years of the file, gone through by keys: what is missing opens, what is whole is said."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.awards import NewAward
from tdkt_desktop.operations.law.shipped import standing
from tdkt_desktop.operations.reports.seals import SealedYear, sealed_years
from tdkt_desktop.progress import Progress
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.ui.awards.awards_page import AwardsPage
from tdkt_desktop.ui.awards.coverage_page import CoveragePage
from tdkt_desktop.ui.awards.seal_dialog import SealDialog
from tdkt_desktop.ui.kit.desk_lines import DeskLine
from tdkt_desktop.ui.kit.reasons import LateReasonDialog
from tdkt_desktop.ui.shell.main_window import MainWindow
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
    show_list,
    type_text,
)


@pytest.fixture
def page(filled: MainWindow) -> CoveragePage:
    found = filled.go_to("coverage")
    assert isinstance(found, CoveragePage)
    found.table.setFocus()
    return found


def lines(page: CoveragePage) -> list[str]:
    return [one.words for one in page.findChildren(DeskLine) if one.isVisible()]


def test_looking_through_the_years_writes_nothing(filled: MainWindow, page: CoveragePage) -> None:
    before = operations(filled.session.database)
    assert page.title.text() == "Năm 2025"
    press(Key.Key_Right)
    assert page.title.text() == "Năm 2024"
    press(Key.Key_Down, Key.Key_End, Key.Key_Home)
    press(Key.Key_C, held=CTRL)
    assert QApplication.clipboard().text().splitlines()[0].split("\t") == ["", "• 2025", "2024"]
    assert operations(filled.session.database) == before


def test_enter_opens_the_records_behind_a_number(filled: MainWindow, page: CoveragePage) -> None:
    row = next(n for n, one in enumerate(page.model.rows) if one.text == "Lao động tiên tiến")
    press(Key.Key_Right, *[Key.Key_Down] * row)
    press(Key.Key_Return)
    shown = filled.page()
    assert isinstance(shown, AwardsPage)
    assert shown.table.model().rowCount() == 1


def test_what_is_whole_is_said_and_taken_back(
    filled: MainWindow, page: CoveragePage, qtbot: QtBot
) -> None:
    press(Key.Key_Right)
    assert page.complete.text() == "Dữ liệu khen thưởng đã đủ từ năm 2024"
    click(page.complete)
    assert standing(filled.session.database).complete_since == 2024
    qtbot.waitUntil(lambda: "2024" in page.since.text())
    assert page.complete.isHidden()
    click(page.unmark)
    assert standing(filled.session.database).complete_since is None


def test_an_empty_file_says_so(window: MainWindow) -> None:
    page = window.go_to("coverage")
    assert isinstance(page, CoveragePage)
    assert page.empty.isVisible()


def seal(page: CoveragePage) -> SealedYear:
    """Seal the year that is chosen; returns it as it is in the file."""

    def when(dialog: SealDialog) -> None:
        clear_and_type(dialog.day, "1/1/2999")
        press(Key.Key_Return, Key.Key_Return)
        assert "chưa tới" in dialog.wrong.text()
        assert focus() is dialog.day
        clear_and_type(dialog.day, "15/1/2026")
        clear_and_type(dialog.report, "12/BC-SNV")
        press(Key.Key_Return)

    with answering(when):
        click(page.seal)
    return sealed_years(page.session.database)[page.year()]


def shown(page: CoveragePage) -> str:
    return "\n".join(
        page._late.itemAt(n).widget().text()  # type: ignore[union-attr]
        for n in range(page._late.count())
    )


def test_a_year_is_sealed_and_a_late_change_asks_why(
    filled: MainWindow, page: CoveragePage
) -> None:
    assert page.unseal.isHidden()
    sealed = seal(page)
    assert (sealed.seal.day, sealed.seal.words) == ("2026-01-15", "12/BC-SNV")
    assert page.reported.text() == "Đã chốt theo báo cáo ngày 15/01/2026: 12/BC-SNV"
    database = filled.session.database
    awards = show_list(filled, "awards", AwardsPage)
    choose(awards.year_box, 2025)
    press(Key.Key_Return)
    clear_and_type(awards.pane.achievement, "Viec tot")  # no figure counts by it
    press(Key.Key_Return)
    before = operations(database)
    with answering(lambda _: press(Key.Key_Escape)):
        choose(awards.pane.type, awards.pane.type.itemData(1))
    assert operations(database) == before
    assert "phải ghi lý do" in filled.status.told.text()
    assert awards.pane.type.currentIndex() == 0
    click(awards.pane.year.lineEdit())
    with answering(lambda _: press(Key.Key_Escape)):
        press(Key.Key_Up, Key.Key_Return)
    assert "phải ghi lý do" in filled.status.told.text()
    assert (awards.pane.year.value(), operations(database)) == (2025, before)
    with answering(give_reason):
        choose(awards.pane.type, awards.pane.type.itemData(1))
    assert operations(database) == before + 1
    filled.go_to("coverage")
    assert "– Sot loai" in shown(page)
    row = next(n for n, one in enumerate(page.model.rows) if "sau khi báo cáo" in one.text)
    assert [page.model.index(row, n).data() for n in (0, 1)] == ["1", "–"]
    awards = show_list(filled, "awards", AwardsPage)
    press(Key.Key_Z, held=CTRL)
    assert sealed_years(database)[2025].changes == []


def give_reason(dialog: LateReasonDialog) -> None:
    type_text("Sot loai")
    press(Key.Key_Return)


def test_a_seal_is_taken_away_and_that_is_undone(filled: MainWindow, page: CoveragePage) -> None:
    seal(page)
    click(page.unseal)
    assert sealed_years(filled.session.database) == {}
    assert page.unseal.isHidden()
    press(Key.Key_Z, held=CTRL)
    assert list(sealed_years(filled.session.database)) == [2025]


def test_long_work_waits_for_the_reason(
    filled: MainWindow, page: CoveragePage, qtbot: QtBot
) -> None:
    year = seal(page).seal.year
    done = list[object]()

    def work(database: Database, progress: Progress) -> ChangeSet:
        progress(1, 2)
        (kind, person) = database.conn.execute("SELECT kind, person FROM award LIMIT 1").fetchone()
        with database.operation("Nhập danh sách") as operation:
            Awards(database).save(NewAward(kind=kind, person=person, year=year, year_to=None))
        return operation.changes

    def why(dialog: LateReasonDialog) -> None:
        assert dialog.windowTitle() == f"Số liệu năm {year} đã báo cáo"
        press(Key.Key_Return)
        assert dialog.wrong.text() == "Hãy ghi lý do."
        assert focus() is dialog.reason
        type_text("Sot ten")
        press(Key.Key_Return)

    with answering(why):
        filled.session.run(work, done.append, text="Đang nhập…", window=filled)
        qtbot.waitUntil(lambda: bool(done))
    assert "Nhập danh sách – Sot ten" in shown(page)
    with answering(lambda _: press(Key.Key_Escape)):
        filled.session.run(work, done.append, text="Đang nhập…", window=filled)
        qtbot.waitUntil(lambda: not filled.session.runner.busy)
    assert "phải ghi lý do" in filled.status.told.text()
    assert len(done) == 1
    assert len(sealed_years(filled.session.database)[year].changes) == 1
