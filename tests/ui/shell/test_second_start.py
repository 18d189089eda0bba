"""A second start hands its file over to the program that runs, and ends."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.operations.files import create_file
from tdkt_desktop.ui.shell.application import Application
from tdkt_desktop.ui.shell.second_start import SecondStarts, handed_over
from tests.conftest import Boxes

choice = QMessageBox.StandardButton


@pytest.fixture(autouse=True)
def own_pipe(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "của tôi"))


def file(path: Path) -> Path:
    create_file(path, Agency(name="Sở")).close()
    return path


def opened(app: Application) -> Path | None:
    """Return the file that is open."""
    return app.window.session.database.path if app.window is not None else None


def start_again(*arguments: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "tdkt_desktop", *map(str, arguments)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def test_the_file_of_a_second_start_is_opened_in_the_window_that_stands(
    app: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = file(tmp_path / "một.tdkt"), file(tmp_path / "hai của ‘bà’ & ông.tdkt")
    assert app.start([str(first)])
    starts = SecondStarts(app.app)
    starts.started.connect(app.started_again)
    other = start_again(second)
    qtbot.waitUntil(lambda: opened(app) == second, timeout=30_000)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=30_000)
    assert other.returncode == 0
    starts.deleteLater()


@pytest.mark.parametrize("wanted", [True, False])
def test_what_is_asked_for_in_the_middle_of_work_is_asked_about_after_it(
    app: Application, qtbot: QtBot, tmp_path: Path, message_boxes: Boxes, wanted: bool
) -> None:
    first, second = file(tmp_path / "một.tdkt"), file(tmp_path / "hai.tdkt")
    assert app.start([str(first)])
    window = app.window
    assert window is not None
    asking = QDialog(window)
    seen = list[Path | None]()

    def later() -> None:
        app.started_again(str(second))
        assert "“hai.tdkt” chờ mở" in window.status.told.text()
        QTimer.singleShot(500, look)

    def look() -> None:
        seen.append(opened(app))
        # what the dialog leads to is still to be worked out
        window.session.run(
            lambda *_: time.sleep(0.6),
            lambda _: seen.append(opened(app)),
            text="Đọc",
            window=window,
        )
        asking.reject()

    QTimer.singleShot(0, later)
    message_boxes.answer(choice.Yes if wanted else choice.No)
    asking.exec()
    qtbot.waitUntil(lambda: bool(message_boxes))
    assert seen == [first, first]
    assert "“hai.tdkt”" in message_boxes.pop()
    assert opened(app) == (second if wanted else first)


def test_the_welcome_gives_way_to_the_file_that_was_double_clicked(
    app: Application, tmp_path: Path
) -> None:
    second = file(tmp_path / "hai.tdkt")
    QTimer.singleShot(100, lambda: app.started_again(str(second)))
    assert app.start([])
    assert opened(app) == second


def test_without_a_program_that_runs_nothing_is_handed_over(tmp_path: Path) -> None:
    assert not handed_over([str(tmp_path / "một.tdkt")])


def test_a_start_without_a_file_only_brings_the_window_forward(
    app: Application, tmp_path: Path
) -> None:
    first = file(tmp_path / "một.tdkt")
    assert app.start([str(first)])
    assert app.window is not None
    app.window.showMinimized()
    app.started_again("")
    assert not app.window.isMinimized()
    assert app.window.session.database.path == first
