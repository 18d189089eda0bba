"""Papers of a person and of a decision, asked for by keys and judged by what is on paper."""

from pathlib import Path

import docx
import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop.operations.importing.sources import holds_several
from tdkt_desktop.operations.people.people import edit_person
from tdkt_desktop.ui.awards.correction_dialog import CorrectionDialog
from tdkt_desktop.ui.awards.decisions_page import DecisionsPage
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.operations.rounds.season import make_season
from tests.ui.hands import (
    CTRL,
    Key,
    answering,
    clear_and_type,
    close_offers,
    operations,
    press,
    show_list,
    type_text,
)


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "van-ban.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    return path


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    urls = list[str]()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.fileName()))
    return urls


def called_for(words: str) -> None:
    press(Key.Key_K, held=CTRL)
    type_text(words)
    QApplication.processEvents()
    press(Key.Key_Return)


def test_a_persons_awards_are_certified(
    filled: MainWindow, out: Path, opened: list[str], qtbot: QtBot
) -> None:
    page = show_list(filled, "people", PeoplePage)
    page.table.setFocus()
    press(Key.Key_Home)
    before = operations(filled.session.database)
    called_for("giay xac nhan khen")
    qtbot.waitUntil(lambda: opened == [out.name])
    row = page._current()
    assert row is not None
    said = "\n".join(p.text for p in docx.Document(str(out)).paragraphs)
    assert row.person.name in said.replace("\N{NO-BREAK SPACE}", " ")
    assert "van-ban.docx" in filled.status.told.text()
    assert operations(filled.session.database) == before


def test_who_leaves_has_a_sheet_that_comes_in_whole(
    filled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "phieu.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    page = show_list(filled, "people", PeoplePage)
    page.table.setFocus()
    press(Key.Key_Home)
    called_for("phieu chuyen cong tac")
    qtbot.waitUntil(lambda: "phieu.xlsx" in filled.status.told.text())
    assert holds_several(path)


def test_our_own_decision_is_annulled_on_paper_and_anothers_is_not(
    filled: MainWindow, out: Path, opened: list[str], qtbot: QtBot
) -> None:
    page = show_list(filled, "decisions", DecisionsPage)
    page.table.setFocus()
    press(Key.Key_Home)
    called_for("van ban huy bo")
    qtbot.waitUntil(lambda: opened == [out.name])
    decision = page.current()
    assert decision is not None
    said = "\n".join(p.text for p in docx.Document(str(out)).paragraphs)
    assert decision.number in said
    authority = page.pane._fields["authority"]
    authority.setFocus()
    clear_and_type(authority, "Chu tich UBND tinh")
    press(Key.Key_Return)
    assert "mới có thẩm quyền" in filled.commands.hindrance("decisions.annulment")


def test_a_decision_is_corrected_by_what_was_put_right_and_what_is_typed(
    window: MainWindow, out: Path, opened: list[str], qtbot: QtBot
) -> None:
    database = window.session.database
    season = make_season(database)
    season.give("GK_SO", 2024, "Lê An", "Mai Bình", number="1/QĐ-STN")
    edit_person(database, season.people["Lê An"], "name", "Lê Ân")
    page = show_list(window, "decisions", DecisionsPage)
    page.table.setFocus()
    press(Key.Key_Home)

    def fill(dialog: CorrectionDialog) -> None:
        ((tick, found),) = dialog.ticks
        assert tick.isChecked()
        assert (found.who, found.right) == ("Lê Ân", "Lê Ân")
        (place,) = dialog.places
        clear_and_type(place.who, "Mai")
        close_offers(place.who)
        press(Key.Key_Return, held=CTRL)
        assert dialog.isVisible()
        assert "cần đủ" in dialog.wrong.text()
        clear_and_type(place.wrong, "Van thu")
        clear_and_type(place.right, "Ke toan")
        press(Key.Key_Return, held=CTRL)

    before = operations(database)
    with answering(fill):
        called_for("quyet dinh dinh chinh")
    qtbot.waitUntil(lambda: opened == [out.name])
    cells = [c.text for t in docx.Document(str(out)).tables for row in t.rows for c in row.cells]
    assert "Họ và tên: Lê An" in cells
    assert "Ke toan" in cells
    assert operations(database) == before
