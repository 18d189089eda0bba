"""Thousands of random events over every page; the long form is ``bench/monkey.py``."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop.operations import history
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import dump
from tests.monkey.monkey import Monkey, journal_size

LOOKS, DEEDS = 300, 250


@pytest.fixture
def roamed(filled: MainWindow, qtbot: QtBot) -> MainWindow:
    filled.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is filled)
    # what was there at first stays there: undoing everything comes back to it
    filled.session.database.conn.execute("UPDATE operation SET undoable = 0")
    filled.past.read()
    return filled


@pytest.mark.parametrize("seed", [1, 2])
def test_looking_never_writes(roamed: MainWindow, seed: int) -> None:
    before = journal_size(roamed.session.database)
    monkey = Monkey(roamed, seed, writing=False)
    monkey.run(LOOKS)
    assert not monkey.faults
    assert journal_size(roamed.session.database) == before


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_is_done_touches_those_meant_and_is_undone(roamed: MainWindow, seed: int) -> None:
    database = roamed.session.database
    before = dump(database)
    monkey = Monkey(roamed, seed, writing=True)
    monkey.run(DEEDS)
    assert not monkey.faults
    while history.next_undo(database) is not None:
        history.undo(database)
    assert dump(database) == before, f"seed {seed}"
