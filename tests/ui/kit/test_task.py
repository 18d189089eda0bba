"""Work on the other thread: what is left over is never destroyed there."""

import gc
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tdkt_desktop.progress import Progress
from tdkt_desktop.ui.kit.task import Runner


class Ring:
    """Garbage that only the collector finds, as a closed dialog with its lambdas is."""

    gone: set[str]

    def __init__(self, gone: set[str]) -> None:
        self.gone, self.myself = gone, self

    def __del__(self) -> None:
        self.gone.add(threading.current_thread().name)


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    assert qtbot
    parent = QObject()
    made = Runner(parent)
    yield made
    made.close()


def allocating(_: Progress) -> int:
    return len([[number] for number in range(200_000)])


def test_the_collector_never_runs_on_the_worker(runner: Runner, qtbot: QtBot) -> None:
    gone, told = set[str](), list[Any]()
    gc.collect()
    for _ in range(50):
        Ring(gone)
    runner.start(allocating, text="", window=None, done=told.append, failed=told.append)
    qtbot.waitUntil(lambda: not runner.busy)
    assert told == [200_000]
    assert gc.isenabled()
    gc.collect()
    assert gone == {threading.main_thread().name}


def test_what_was_on_its_way_when_the_runner_closed_comes_to_nobody(
    runner: Runner, qtbot: QtBot
) -> None:
    told = list[Any]()
    runner.start(allocating, text="", window=None, done=told.append, failed=told.append)
    runner.close()
    qtbot.wait(20)
    assert told == []


def test_a_runner_closed_at_work_lets_the_collector_go_on(runner: Runner) -> None:
    runner.start(allocating, text="", window=None, done=lambda _: None, failed=lambda _: None)
    runner.close()
    assert gc.isenabled()
    assert not runner.busy
