"""Questions in the window: asked by boxes, walked through by arrows, kept and written out."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.reports.questions import Dimension, Measure
from tdkt_desktop.storage.figures import Questions
from tdkt_desktop.ui.awards.awards_page import AwardsPage
from tdkt_desktop.ui.kit.desk_lines import DeskLine
from tdkt_desktop.ui.kit.form_dialog import AskDialog
from tdkt_desktop.ui.reports.reports_page import ReportsPage
from tdkt_desktop.ui.reports.values_dialog import ValuesDialog
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.ui.hands import CTRL, Key, answering, choose, clear_and_type, click, operations, press
from tests.ui.reports.conftest import settle


def grid(page: ReportsPage) -> dict[str, list[str]]:
    return {
        head.text: [
            str(page.view.model.index(row, column).data())
            for column in range(len(page.view.model.columns))
        ]
        for row, head in enumerate(page.view.model.rows)
    }


def test_the_first_question_is_awards_by_unit_of_five_years(page: ReportsPage) -> None:
    assert page.view.title.text() == "Lượt khen thưởng theo đơn vị và năm"
    assert [head.text for head in page.view.model.columns] == [
        "2022", "2023", "2024", "2025", "2026", "Cộng",
    ]  # fmt: skip
    assert grid(page) == {
        "Phòng Kế hoạch": ["–", "1", "–", "–", "–", "1"],
        "Văn phòng": ["2", "4", "–", "–", "–", "6"],
        "Cộng": ["2", "5", "–", "–", "–", "7"],
    }


def test_arrows_show_who_stands_behind_a_number_and_write_nothing(
    page: ReportsPage, qtbot: QtBot
) -> None:
    before = operations(page.session.database)
    assert page.view.behind.text() == "7 lượt"  # of all, before anything is chosen
    press(Key.Key_Home, held=CTRL)
    press(Key.Key_Down)
    settle(page, qtbot)
    assert page.view.behind.text() == "2 lượt"
    names = [page.view.people.model().index(row, 0).data() for row in range(2)]
    assert sorted(names) == ["Lê An", "Mai Bình"]
    press(Key.Key_Down)
    settle(page, qtbot)
    assert page.view.people.model().rowCount() == 2
    press(Key.Key_C, held=CTRL)
    assert QApplication.clipboard().text().splitlines()[2] == "Văn phòng\t2\t4\t0\t0\t0\t6"
    assert operations(page.session.database) == before


def test_enter_opens_them_on_their_own_page(
    window: MainWindow, page: ReportsPage, qtbot: QtBot
) -> None:
    press(Key.Key_Home, held=CTRL)
    press(Key.Key_Down, Key.Key_Right)
    settle(page, qtbot)
    press(Key.Key_Return)
    shown = window.page()
    assert isinstance(shown, AwardsPage)
    assert shown.table.model().rowCount() == 4


def test_another_question_is_asked_by_the_boxes(page: ReportsPage, qtbot: QtBot) -> None:
    choose(page.form.measure, Measure.PEOPLE)
    settle(page, qtbot)
    choose(page.form.rows, Dimension.SEX)
    settle(page, qtbot)
    assert grid(page)["Nữ"] == ["1", "2", "–", "–", "–", "2"]
    assert page.view.caution.isVisible()

    def tick(dialog: ValuesDialog) -> None:
        press(Key.Key_Down, Key.Key_Space)
        buttons = dialog.findChild(QDialogButtonBox)
        assert isinstance(buttons, QDialogButtonBox)
        click(buttons.button(QDialogButtonBox.StandardButton.Ok))

    with answering("Giới tính", tick):
        click(page.form.add)
    settle(page, qtbot)
    assert set(grid(page)) == {"Nữ", "Cộng"}
    assert page.answer.total == 2


def test_a_question_is_kept_asked_again_and_let_go(
    window: MainWindow, page: ReportsPage, qtbot: QtBot
) -> None:
    choose(page.form.rows, Dimension.LEADER)
    settle(page, qtbot)

    def name(dialog: AskDialog) -> None:
        clear_and_type(dialog.fields[0], "Lao dong truc tiep")
        press(Key.Key_Return, held=CTRL)

    with answering(name):
        click(page.keep)
    settle(page, qtbot)
    assert page.view.title.text() == "Lao dong truc tiep"
    choose(page.form.rows, Dimension.UNIT)
    settle(page, qtbot)
    assert page.view.title.text() == "Lượt khen thưởng theo đơn vị và năm"
    QApplication.processEvents()
    (line,) = (one for one in page.form.findChildren(DeskLine) if one.isVisible())
    click(line)
    settle(page, qtbot)
    assert page.form.rows.currentData() == Dimension.LEADER
    assert "Không giữ chức vụ" in grid(page)
    page.table.setFocus()
    press(Key.Key_Z, held=CTRL)
    qtbot.waitUntil(lambda: Questions(window.session.database).all() == [])


def test_the_table_is_written_as_excel(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "so-lieu.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), "Excel (*.xlsx)"))
    click(page.excel)
    qtbot.waitUntil(out.is_file)
    sheet = openpyxl.load_workbook(out).active
    assert [cell.value for cell in sheet[6]] == ["Văn phòng", 2, 4, 0, 0, 0, 6]


def test_a_file_without_awards_says_so(window: MainWindow, qtbot: QtBot) -> None:
    page = window.go_to("reports")
    assert isinstance(page, ReportsPage)
    settle(page, qtbot)
    assert page.empty.isVisible()
    assert not page.excel.isEnabled()
