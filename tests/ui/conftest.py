"""A real window over a real file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.awards import NewDecision
from tdkt_desktop.domain.awards.conduct import NewDiscipline
from tdkt_desktop.domain.awards.initiatives import NewAuthor, NewInitiative
from tdkt_desktop.domain.rounds import NewMember, Role
from tdkt_desktop.operations.awards import initiatives, ratings, recording
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.law.record_terms import discipline_forms
from tdkt_desktop.operations.movements import movements
from tdkt_desktop.operations.people import conduct, people, units
from tdkt_desktop.operations.rounds import council, nominations, rounds
from tdkt_desktop.settings import PreferenceStore
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.shell.application import Application
from tdkt_desktop.ui.shell.main_window import MainWindow

_TRIES, _ACTIVE_MS = 5, 300


@pytest.fixture(autouse=True)
def no_file_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let dialogs that ask for a file be cancelled, unless the test answers them."""
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")


@pytest.fixture(autouse=True)
def nothing_waits_for_ever(dressed: QApplication) -> Iterator[None]:
    """Close a dialog nobody answers, and let its test fail: it would wait until it is killed."""
    left, timer = list[str](), QTimer(interval=8000)

    def close() -> None:
        opened = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if opened is not None:
            left.append(f"{type(opened).__name__} {opened.windowTitle()}")
            opened.close()

    timer.timeout.connect(close)
    timer.start()
    yield
    timer.stop()
    assert not left


@pytest.fixture
def app(dressed: QApplication, tmp_path: Path) -> Iterator[Application]:
    """The program before any file is open."""
    made = Application(dressed, PreferenceStore(tmp_path / "preferences.json"))
    yield made
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    QTest.qWaitForWindowExposed(made)
    for _ in range(_TRIES):  # a screen's own manager may still be showing it
        made.activateWindow()
        if QTest.qWaitForWindowActive(made, _ACTIVE_MS):
            break
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()
    made.close()


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A file with a little of everything."""
    database = window.session.database
    kinds = {kind.code: kind for kind in Kinds(database).all()}
    top, _ = units.add_unit(database, "Sở Thử nghiệm")
    unit, _ = units.add_unit(database, "Văn phòng", top)
    ids = [people.add_person(database, {"name": name}, unit)[0] for name in ("Lê An", "Mai Bình")]
    for code, when in (("GK_SO", 2025), ("LDTT", 2024)):
        head = "Giám đốc Sở Thử nghiệm"
        decision = NewDecision(number=f"{when}/QĐ", date=f"{when}-12-20", authority=head)
        given = Recording(kind=kinds[code], year=when, people=(ids[0],), decision=decision)
        recording.record(database, given)
    ratings.rate(database, ids[:1], 2025, "HTXS")
    idea = NewInitiative(title="Sổ điện tử", year=2025, scope="CO_SO")
    initiatives.add_initiative(database, idea, [NewAuthor(person=ids[0], share=100)])
    form = next(iter(discipline_forms()))
    conduct.save_discipline(
        database, NewDiscipline(person=ids[1], form=form, date="2023-03-10"), "Mai Bình"
    )
    movements.add_movement(database, {"name": "Đọc sách", "start": "2026"})
    number, _ = rounds.begin(database, rounds.proposed("year_end", 2026))
    round_ = rounds.get(database, number)
    for name, role in (("Võ Chủ", Role.CHAIR), ("Mai Thư", Role.MEMBER)):
        council.save_member(database, NewMember(round=number, name=name, role=role))
    _, changes = nominations.add(database, round_, kinds["LDTT"], people=ids)
    window.session.changed.emit(changes)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window
