"""What was written is opened from the status line: itself, or the folder it lies in."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop.operations.people.people import add_person
from tdkt_desktop.ui.kit.written import opening_words
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.ui.hands import Key, click, press


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the system was asked to open."""
    asked = list[Path]()

    def note(url: QUrl) -> bool:
        asked.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return asked


def test_after_an_export_the_list_and_its_folder_are_a_click_away(
    filled: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    opened: list[Path],
) -> None:
    path = tmp_path / "Danh sách & sổ.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    filled.go_to("people")
    assert not filled.status.written.isVisible()
    press(Key.Key_E, held=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(filled.status.written.isVisible)
    assert filled.status.written.file.text() == "Mở bằng Excel"
    click(filled.status.written.file)
    assert opened == [path]
    filled.status.written.folder.setFocus()
    press(Key.Key_Space)
    assert opened[1:] == [tmp_path] or len(opened) == 1, "Windows shows the file in its folder"
    filled.session.do(lambda db: add_person(db, {"name": "Lê Mới"}, None))
    assert not filled.status.written.isVisible(), "the line speaks of something else now"


def test_a_pc_without_the_program_is_told_so(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    filled.session.say_written(tmp_path / "a.xlsx", "Đã xuất")
    click(filled.status.written.file)
    assert "chưa có chương trình mở “a.xlsx”" in filled.status.told.text()
    assert filled.status.told.property("role") == "warning"


@pytest.mark.parametrize(
    ("name", "words"),
    [("a.xlsx", "Mở bằng Excel"), ("a.DOCX", "Mở bằng Word"), ("a.pdf", "Mở tệp")],
)
def test_the_program_is_named_where_it_is_sure(name: str, words: str) -> None:
    assert opening_words(Path(name)) == words
