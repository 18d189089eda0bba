"""A year-end round from its opening to the decision, its papers and certificates."""

from pathlib import Path

import docx
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.rounds import Presence
from tdkt_desktop.operations import history
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.ui.certificates.certificates_dialog import CertificatesDialog
from tdkt_desktop.ui.rounds.council_page import CouncilPage
from tdkt_desktop.ui.rounds.decide_dialog import DecideDialog
from tdkt_desktop.ui.rounds.member_dialog import MemberDialog
from tdkt_desktop.ui.rounds.round_dialog import RoundDialog
from tdkt_desktop.ui.rounds.rounds_page import RoundsPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import dump
from tests.journeys.counting import Officer
from tests.operations.rounds.season import NAMES, YEAR, make_season
from tests.ui.hands import Answer, answering

CTRL = Qt.KeyboardModifier.ControlModifier
COUNCIL = (("Vo Chu", "chair"), ("Ly Thu", "secretary"), ("Cao Vien", "member"))


def text_of(path: Path) -> str:
    paper = docx.Document(str(path))
    cells = (cell.text for table in paper.tables for cell in table._cells)
    return "\n".join([*(paragraph.text for paragraph in paper.paragraphs), *cells])


def papers_of(stage: str) -> Answer:
    """Choose all the papers of a stage from the menu, with the arrow keys."""

    def choose(menu: QWidget) -> None:
        assert isinstance(menu, QMenu)
        entry = next(one for one in menu.actions() if one.text().replace("&", "") == stage)
        inner = entry.menu()
        assert isinstance(inner, QMenu)
        menu.setActiveAction(entry)
        QTest.keyClick(menu, Qt.Key.Key_Right)
        QTest.keyClick(inner, Qt.Key.Key_Up)
        assert inner.activeAction().text().startswith("Cả bộ")
        QTest.keyClick(inner, Qt.Key.Key_Return)

    return choose


def test_a_round_is_taken_to_its_papers(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = window.session.database
    make_season(database)
    before = dump(database)
    opened = list[str]()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(tmp_path))
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "giay-khen.pdf"), "")
    )
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    officer = Officer(qtbot)

    def set_up(dialog: QDialog) -> None:
        assert isinstance(dialog, RoundDialog)
        officer.write(dialog.year.lineEdit(), str(YEAR))
        officer.choose(dialog.origin, "eligible")
        officer.tick("Lao động tiên tiến", dialog.kinds)
        officer.press(Qt.Key.Key_Return, CTRL)

    officer.press(Qt.Key.Key_6, CTRL, on=window)
    page = window.page()
    assert isinstance(page, RoundsPage)
    with answering(set_up):
        officer.click_on("Mở đợt xét", page)
    assert len(page.table._records.ids) == len(NAMES)

    page.table.setFocus()
    officer.press(Qt.Key.Key_A, CTRL)
    for _ in range(4):
        officer.click(page.go_on)
    officer.press(Qt.Key.Key_7, CTRL, on=window)
    council = window.page()
    assert isinstance(council, CouncilPage)
    for name, role in COUNCIL:

        def seat(dialog: QDialog, name: str = name, role: str = role) -> None:
            assert isinstance(dialog, MemberDialog)
            officer.type(name, into=dialog.name)
            officer.choose(dialog.role, role)
            officer.press(Qt.Key.Key_Return, CTRL)

        with answering(seat):
            officer.click_on("Thêm thành viên", council)
    council.table.setFocus()
    officer.press(Qt.Key.Key_A, CTRL)
    officer.click(council.pane.presence[Presence.PRESENT])

    officer.press(Qt.Key.Key_6, CTRL, on=window)
    page.table.setFocus()
    officer.press(Qt.Key.Key_Home)
    for _ in NAMES:
        officer.type("3")
        officer.press(Qt.Key.Key_Return)
    (round_,) = Rounds(database).all()
    assert {one.votes for one in Rounds(database).nominations(round_.id)} == {3}

    page.table.setFocus()
    officer.press(Qt.Key.Key_A, CTRL)
    officer.click(page.go_on)

    def decide(dialog: QDialog) -> None:
        assert isinstance(dialog, DecideDialog)
        officer.type("12/QD", into=dialog.number)
        officer.write(dialog.date, "24/12/2025")
        officer.press(Qt.Key.Key_Return, CTRL)

    with answering(decide):
        officer.click(page.go_on)
    assert len(Awards(database).ids(AwardQuery())) == len(NAMES)
    (decision,) = Decisions(database).find("12/QD")

    with answering(papers_of("Quyết định")):
        officer.click(page.paper_button)
    officer.wait(lambda: bool(opened))
    papers = [text_of(one) for one in Path(opened[0]).iterdir() if one.suffix == ".docx"]
    assert papers
    assert all(any(name in paper for paper in papers) for name in NAMES)
    assert any("12/QD" in paper for paper in papers)
    assert decision.date == "2025-12-24"

    officer.press(Qt.Key.Key_P, CTRL, on=window)
    officer.wait(lambda: any(isinstance(w, CertificatesDialog) for w in window.children()))
    (certificates,) = window.findChildren(CertificatesDialog)
    officer.click(certificates.save)
    officer.wait((tmp_path / "giay-khen.pdf").exists)
    certificates.close()
    pages = pypdfium2.PdfDocument(tmp_path / "giay-khen.pdf")
    assert len(pages) == len(NAMES)
    pages.close()

    while Rounds(database).all():
        officer.press(Qt.Key.Key_Z, CTRL, on=window)
    assert history.next_redo(database) is not None
    assert dump(database) == before
    print(f"a year-end round to its papers: {officer.tell()}")  # noqa: T201 - read by hand
