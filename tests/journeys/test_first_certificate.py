"""From the first list to the first certificate, in a file whose agency is set."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.ui.awards.record_dialog import RecordDialog
from tdkt_desktop.ui.certificates.certificates_dialog import CertificatesDialog
from tdkt_desktop.ui.importing.import_dialog import ImportDialog
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tdkt_desktop.ui.shell.overview_page import OverviewPage
from tests.journeys.counting import Officer
from tests.workbooks import workbook

CTRL = Qt.KeyboardModifier.ControlModifier
MOST_CLICKS, MOST_LETTERS = 12, 60
ROWS = (
    ("STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị"),
    (1, "Trần Thị Mẫu", "01/02/1980", "Chuyên viên", "Văn phòng"),
    (2, "Lê Văn Thử", "03/04/1985", "Kế toán", "Phòng Tài vụ"),
)


def opened(kind: type) -> Callable[[], bool]:
    def look() -> bool:
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind)]
        return any(w.isVisible() for w in shown)

    return look


def the(kind: type) -> object:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def test_a_certificate_comes_from_a_list_in_a_few_clicks(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = window.session.database
    source, paper = tmp_path / "danh-sach.xlsx", tmp_path / "giay-khen.pdf"
    workbook(source, ROWS)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(source)], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(paper), ""))
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    officer = Officer(qtbot)

    assert isinstance(window.page(), OverviewPage)
    officer.press(Qt.Key.Key_I, CTRL, on=window)
    officer.wait(opened(ImportDialog))
    importing = the(ImportDialog)
    assert isinstance(importing, ImportDialog)
    officer.click(importing.save)
    officer.wait(lambda: not opened(ImportDialog)())

    officer.press(Qt.Key.Key_2, CTRL, on=window)
    people = window.page()
    assert isinstance(people, PeoplePage)
    people.table.setFocus()
    officer.press(Qt.Key.Key_Home)
    officer.press(Qt.Key.Key_G, CTRL, on=window)
    officer.wait(opened(RecordDialog))
    record = the(RecordDialog)
    assert isinstance(record, RecordDialog)
    record.kind.setFocus()
    officer.press(Qt.Key.Key_Down)
    officer.letters += 2
    qtbot.keyClicks(record.kind.view(), "gk")
    officer.press(Qt.Key.Key_Return, on=record.kind.view())
    officer.type("12/QD", into=record.number)
    officer.type("2/2/2026", into=record.date)
    officer.click(record.ok)
    officer.wait(lambda: not opened(RecordDialog)())

    officer.press(Qt.Key.Key_P, CTRL, on=window)
    officer.wait(opened(CertificatesDialog))
    certificates = the(CertificatesDialog)
    assert isinstance(certificates, CertificatesDialog)
    officer.click(certificates.save)
    officer.wait(paper.exists)
    certificates.close()

    print(f"first list to first certificate: {officer.tell()}")  # noqa: T201 - read by hand
    assert officer.clicks <= MOST_CLICKS
    assert officer.letters <= MOST_LETTERS
    assert sum(Awards(database).count_by_year().values()) == 1
    document = QPdfDocument()
    document.load(str(paper))
    words = document.getAllText(0).text().upper()
    assert "LÊ VĂN THỬ" in words or "TRẦN THỊ MẪU" in words
