"""Decisions dropped on the window: the paper beside its list, saved and undone by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.ui.awards.awards_page import AwardsPage
from tdkt_desktop.ui.importing.import_dialog import ImportDialog
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.papers import Paper, decision
from tests.ui.hands import CTRL, click, press, show_list

PEOPLE = ("Ông Lê Văn Bảy, Lái xe, Văn phòng", "Bà Ngô Thị Tám, Kế toán viên, Văn phòng")


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    place = window.rect().center()
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, *held)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(place), Qt.DropAction.CopyAction, *held))


def plans(window: MainWindow, title: str = "") -> list[ImportDialog]:
    every = window.findChildren(ImportDialog)
    return [one for one in every if one.isVisible() and title in one.windowTitle()]


def shown(window: MainWindow, qtbot: QtBot, title: str = "") -> ImportDialog:
    def found() -> list[ImportDialog]:
        return plans(window, title)

    qtbot.waitUntil(lambda: bool(found()) and not window.session.runner.busy)
    return found()[0]


def given(window: MainWindow) -> list[tuple[str, str]]:
    rows = Awards(window.session.database).find(AwardQuery())
    return sorted((row.recipient, row.kind_code) for row in rows)


def marked(dialog: ImportDialog) -> str:
    (mark,) = dialog.paper.text.extraSelections()
    return mark.cursor.selectedText()


def test_a_folder_of_decisions_is_one_list_beside_its_papers(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Quyết định"
    folder.mkdir()
    decision(folder / "a.docx", "Lao động tiên tiến", PEOPLE)
    decision(folder / "b.docx", "Chiến sĩ thi đua cơ sở", PEOPLE[:1], "Số: 56/QĐ-SCT")
    drop(window, folder)
    dialog = shown(window, qtbot)
    assert dialog.windowTitle() == "Nhập Quyết định"
    dialog.table.setFocus()
    press(Qt.Key.Key_Home, held=CTRL)
    assert marked(dialog) == "1. Ông Lê Văn Bảy, Lái xe, Văn phòng"
    press(Qt.Key.Key_Down)
    assert marked(dialog) == "2. Bà Ngô Thị Tám, Kế toán viên, Văn phòng"
    assert dialog.paper.name.text() == "a.docx"
    press(Qt.Key.Key_Down)
    assert dialog.paper.name.text() == "b.docx"
    opened = list[QUrl]()
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    click(dialog.paper.open)
    assert [Path(url.toLocalFile()) for url in opened] == [folder / "b.docx"]
    dialog.table.setFocus()
    press(Qt.Key.Key_Return, held=CTRL)
    qtbot.waitUntil(lambda: not plans(window) and not window.session.runner.busy)
    assert given(window) == [
        ("Lê Văn Bảy", "CSTDCS"),
        ("Lê Văn Bảy", "LDTT"),
        ("Ngô Thị Tám", "LDTT"),
    ]
    window.activateWindow()
    show_list(window, "awards", AwardsPage)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press(Qt.Key.Key_Z, held=CTRL)
    qtbot.waitUntil(lambda: not given(window))


def test_a_row_of_a_table_is_marked_by_itself(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first = "Điều 1. Công nhận danh hiệu Lao động tiên tiến năm 2023 cho 02 cá nhân:"
    rows = (("TT", "Họ và tên", "Đơn vị"), ("1", "Lê An", "Văn phòng"), ("2", "Mai Ý", "Kho"))
    path = Paper().head().body("Về việc khen thưởng", first, rows).foot().save(tmp_path / "a.docx")
    drop(window, path)
    dialog = shown(window, qtbot)
    dialog.table.setFocus()
    press(Qt.Key.Key_Home, held=CTRL)
    press(Qt.Key.Key_Down)
    assert marked(dialog).split("  |  ") == ["2", "Mai Ý", "Kho"]
    press(Qt.Key.Key_Escape)
    assert given(window) == []


def test_only_the_known_are_taken_at_a_press(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    before = given(filled)
    people = ("Ông Lê An, Chuyên viên, Văn phòng", *PEOPLE)
    drop(filled, decision(tmp_path / "a.docx", "Chiến sĩ thi đua cơ sở", people))
    dialog = shown(filled, qtbot)
    (known,) = (one for one in dialog.strip.findChildren(QPushButton) if "đã có" in one.text())
    click(known)
    qtbot.waitUntil(lambda: dialog.save.text() == "Nhập 1 dòng mới")
    click(dialog.save)
    qtbot.waitUntil(lambda: not plans(filled) and not filled.session.runner.busy)
    assert sorted(set(given(filled)) - set(before)) == [("Lê An", "CSTDCS")]
