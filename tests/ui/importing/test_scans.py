"""A scanned decision typed beside its pages: a list like every other, the scan kept with it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.attached import Holder, Owner
from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.ui.importing.scan_dialog import ScanDialog
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.ui.hands import CTRL, answering, choose, clear_and_type, click, press, pressing
from tests.ui.importing.test_decision_papers import drop, plans, shown


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path / "qd-cu.pdf"
    picture = Canvas(str(path))
    for _ in range(2):
        picture.rect(100, 100, 300, 500)
        picture.showPage()
    picture.save()
    return path


def fill(dialog: ScanDialog) -> None:
    clear_and_type(dialog.number, "12/QD-SCT")
    clear_and_type(dialog.date, "5/1/2010")
    choose(dialog.kind, "LDTT")
    clear_and_type(dialog.year, "2009")
    dialog.lines.setPlainText(
        "1. Lê Văn Bảy, Lái xe, Văn phòng\n2. Ngô Thị Tám, Kế toán viên, Kho"
    )


def test_a_scan_is_typed_beside_its_pages_and_kept(
    window: MainWindow, qtbot: QtBot, scan: Path
) -> None:
    def type_it(dialog: ScanDialog) -> None:
        assert dialog.pages.where.text() == "Trang 1 trên 2"
        dialog.pages.view.setFocus()
        press(*[Qt.Key.Key_PageDown] * 6)
        assert dialog.pages.where.text() == "Trang 2 trên 2"
        fill(dialog)
        click(dialog.go_on)
        typed.append(dialog.number.text())

    typed = list[str]()
    with answering(type_it):
        drop(window, scan)
        qtbot.waitUntil(lambda: bool(typed))
    dialog = shown(window, qtbot)
    dialog.table.setFocus()
    press(Qt.Key.Key_Return, held=CTRL)
    qtbot.waitUntil(lambda: not plans(window) and not window.session.runner.busy)
    database = window.session.database
    rows = Awards(database).find(AwardQuery())
    assert sorted((row.recipient, row.kind_code, row.award.year) for row in rows) == [
        ("Lê Văn Bảy", "LDTT", 2009),
        ("Ngô Thị Tám", "LDTT", 2009),
    ]
    (decision,) = Decisions(database).all()
    assert (decision.number, decision.date) == ("12/QD-SCT", "2010-01-05")
    (kept,) = AttachedFiles(database).of(Owner(Holder.DECISION, decision.id))
    assert AttachedFiles(database).data(kept) == scan.read_bytes()


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(
    window: MainWindow, qtbot: QtBot, scan: Path
) -> None:
    def type_it(dialog: ScanDialog) -> None:
        clear_and_type(dialog.year, "2009")
        click(dialog.go_on)
        assert "chọn danh hiệu" in dialog.wrong.text()
        fill(dialog)
        dialog.lines.setPlainText("Lê Văn Bảy, Lái xe\n…")
        click(dialog.go_on)
        assert "Dòng 2" in dialog.wrong.text()
        clear_and_type(dialog.date, "31/2/2010")
        click(dialog.go_on)
        assert "31/2/2010" in dialog.wrong.text()
        assert dialog.lines.toPlainText().startswith("Lê Văn Bảy")
        dialog.done(0)

    with answering(type_it):
        drop(window, scan)
        qtbot.waitUntil(lambda: not window.session.runner.busy)
        qtbot.wait(200)
    assert plans(window) == []
    assert Decisions(window.session.database).all() == []


def test_leaving_the_list_of_what_was_typed_is_asked_about(
    window: MainWindow, qtbot: QtBot, scan: Path
) -> None:
    def type_it(dialog: ScanDialog) -> None:
        fill(dialog)
        click(dialog.go_on)
        typed.append(True)

    def stay(box: QWidget) -> None:
        press(Qt.Key.Key_Escape)
        stayed.append(box)

    typed, stayed = list[bool](), list[QWidget]()
    with answering(type_it):
        drop(window, scan)
        qtbot.waitUntil(lambda: bool(typed))
    dialog = shown(window, qtbot)
    dialog.activateWindow()
    dialog.table.setFocus()
    qtbot.waitUntil(dialog.table.hasFocus)
    with answering(stay):
        press(Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: bool(stayed))
    assert plans(window) == [dialog]
    with answering(pressing("Bỏ, không nhập")):
        press(Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not plans(window))
    assert Decisions(window.session.database).all() == []
