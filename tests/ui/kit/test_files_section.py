"""Files kept with a decision: dropped on its pane, opened, taken off, undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.attached import Holder, Owner
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.ui.awards.decisions_page import DecisionsPage
from tdkt_desktop.ui.kit.files_section import FilesSection
from tdkt_desktop.ui.rounds.round_files_dialog import RoundFilesDialog
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.ui.hands import CTRL, answering, click, press, show_list


@pytest.fixture
def section(filled: MainWindow) -> FilesSection:
    page = show_list(filled, "decisions", DecisionsPage)
    found = page.findChild(FilesSection)
    assert isinstance(found, FilesSection)
    return found


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "quyết định.pdf"
    path.write_bytes(b"%PDF scan")
    return path


def drop(widget: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    place = widget.rect().center()
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, *held)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, *held))


def lines(section: FilesSection) -> list[QPushButton]:
    every = section.findChildren(QPushButton)
    return [one for one in every if one is not section.add and not one.isHidden()]


def kept(window: MainWindow, section: FilesSection) -> list[str]:
    assert section._owner is not None
    files = AttachedFiles(window.session.database).of(section._owner)
    return [file.name for file in files]


def test_a_file_dropped_on_a_decision_is_kept_with_it(
    filled: MainWindow,
    section: FilesSection,
    scan: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drop(section, scan)
    qtbot.waitUntil(lambda: kept(filled, section) == ["quyết định.pdf"])
    qtbot.waitUntil(lambda: len(lines(section)) == 1 and not filled.session.runner.busy)
    opened = list[QUrl]()
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    with answering("Mở"):
        click(lines(section)[0])
    qtbot.waitUntil(lambda: bool(opened))
    copy = Path(opened[0].toLocalFile())
    assert copy.read_bytes() == scan.read_bytes()
    assert copy != scan
    with answering("Bỏ đính kèm"):
        click(lines(section)[0])
    assert kept(filled, section) == []
    show_list(filled, "decisions", DecisionsPage)
    press(Qt.Key.Key_Z, held=CTRL)
    qtbot.waitUntil(lambda: kept(filled, section) == ["quyết định.pdf"])


def test_files_are_of_the_decision_shown(
    filled: MainWindow,
    section: FilesSection,
    scan: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(scan)], ""))
    first = section._owner
    press(Qt.Key.Key_Down)
    click(section.add)
    qtbot.waitUntil(lambda: kept(filled, section) == ["quyết định.pdf"])
    assert isinstance(first, Owner)
    assert first.holder == Holder.DECISION
    assert AttachedFiles(filled.session.database).of(first) == []


def test_a_round_keeps_what_came_from_above(filled: MainWindow, qtbot: QtBot, scan: Path) -> None:
    filled.go_to("rounds")

    def add(dialog: RoundFilesDialog) -> None:
        drop(dialog.files, scan)
        qtbot.waitUntil(lambda: len(lines(dialog.files)) == 1)
        press(Qt.Key.Key_Escape)

    with answering(add):
        filled.commands.action("rounds.files").trigger()
    (number,) = (round_.id for round_ in Rounds(filled.session.database).all())
    files = AttachedFiles(filled.session.database).of(Owner(Holder.ROUND, number))
    assert [file.name for file in files] == ["quyết định.pdf"]
