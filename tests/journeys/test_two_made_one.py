"""The same people come twice, spelt otherwise; they are made one, told apart, and undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QRadioButton
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.people import People
from tdkt_desktop.ui.importing.import_dialog import ImportDialog
from tdkt_desktop.ui.people.duplicates_page import DuplicatesPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import dump
from tests.journeys.counting import Officer
from tests.workbooks import workbook

CTRL = Qt.KeyboardModifier.ControlModifier
STAFF = (
    ("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Mã cán bộ"),
    (1, "Trần Thị Mẫu", "01/02/1980", "Văn phòng", "CB01"),
    (2, "Trần Thị Mẫu", "1980", "Văn phòng", "CB02"),
    (3, "Đỗ Văn Thử", "03/04/1985", "Phòng Tài vụ", "CB03"),
    (4, "Đỗ Văn Thử", "03/04/1985", "Phòng Nội vụ", "CB04"),
)
GIVEN = (
    ("STT", "Mã cán bộ", "Họ và tên", "Danh hiệu", "Năm", "Số quyết định", "Ngày quyết định"),
    (1, "CB01", "Trần Thị Mẫu", "Lao động tiên tiến", 2023, "1/QĐ", "20/12/2023"),
    (2, "CB02", "Trần Thị Mẫu", "Lao động tiên tiến", 2024, "2/QĐ", "20/12/2024"),
)


def test_two_records_are_made_one(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database, source = window.session.database, tmp_path / "a.xlsx"
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(source)], ""))
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    officer = Officer(qtbot)
    for rows in (STAFF, GIVEN):
        workbook(source, rows)
        officer.press(Qt.Key.Key_I, CTRL, on=window)
        officer.wait(lambda: bool(window.findChildren(ImportDialog)))
        (dialog,) = window.findChildren(ImportDialog)
        officer.wait(dialog.save.isEnabled)
        officer.click(dialog.save)
        officer.wait(lambda: not window.findChildren(ImportDialog))
    assert (People(database).count(), len(Awards(database).ids(AwardQuery()))) == (4, 2)
    before = dump(database)

    officer.press(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier, on=window)
    page = window.page()
    assert isinstance(page, DuplicatesPage)
    page.table.setFocus()
    officer.press(Qt.Key.Key_Home)
    found = len(page.table._records.ids)
    assert found == 2
    place = next(row for row in range(found) if "Mẫu" in page.table._records.record(row).names[0])
    for _ in range(place):
        officer.press(Qt.Key.Key_Down)
    choices = page.pane.findChildren(QRadioButton)
    (code,) = (one for one in choices if one.text() == "CB02")
    officer.click(code)
    officer.click(page.pane.merge)
    assert People(database).count() == 3
    (kept,) = (
        row
        for row in People(database).rows(People(database).ids(PeopleQuery())).values()
        if row.person.name == "Trần Thị Mẫu"
    )
    assert (kept.person.code, kept.person.birth_date) == ("CB02", "1980-02-01")
    assert len(Awards(database).ids(AwardQuery(person=kept.person.id))) == 2
    merged = dump(database)

    officer.click(page.pane.apart)
    assert page.table._records.ids == []
    assert People(database).count() == 3
    officer.press(Qt.Key.Key_Z, CTRL, on=window)
    assert dump(database) == merged
    officer.press(Qt.Key.Key_Z, CTRL, on=window)
    assert dump(database) == before
    assert len(page.table._records.ids) == 2
    print(f"two records made one: {officer.tell()}")  # noqa: T201 - read by hand
