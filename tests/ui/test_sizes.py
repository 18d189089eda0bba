"""Every page and dialog at the sizes of officers' screens."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.ratings import NewRating
from tdkt_desktop.operations.files import save_agency
from tdkt_desktop.operations.people import units
from tdkt_desktop.operations.rounds import nominations
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.controls import SearchField
from tdkt_desktop.ui.kit.page import ListPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.ui.sizes import faults

SIZES = ((1366, 697), (1024, 700))


def settle(window: MainWindow) -> None:
    """Let what is asked of the worker come back, and be laid out."""
    QApplication.processEvents()
    while window.session.runner.busy:
        QTest.qWait(1)
    lay_out()


def lay_out() -> None:
    for _ in range(3):
        QApplication.processEvents()


def lasting_faults(root: QWidget) -> list[str]:
    """What is wrong once wrapped lines, laid out over several rounds, have found their height."""
    if faults(root):
        QTest.qWait(500)
    return faults(root)


@pytest.mark.parametrize("size", SIZES)
def test_every_page_is_whole(filled: MainWindow, size: tuple[int, int]) -> None:
    filled.resize(*size)
    found = list[str]()
    for name in filled.pages:
        filled.go_to(name)
        settle(filled)
        found += [f"{name}: {words}" for words in lasting_faults(filled)]
    assert filled.size().toTuple() == size
    assert not found, "\n".join(found)


def test_every_page_of_a_school_is_whole(filled: MainWindow) -> None:
    database = filled.session.database
    agency = replace(Settings(database).agency(), year_starts=9, name="Trường THPT Thử nghiệm")
    filled.session.tell(save_agency(database, agency))
    filled.resize(1366, 697)
    found = list[str]()
    for name in filled.pages:
        filled.go_to(name)
        settle(filled)
        QTest.qWait(130 if name == "people" else 0)  # its pane waits for the typing to pause
        lay_out()
        found += [f"{name}: {words}" for words in lasting_faults(filled)]
    assert not found, "\n".join(found)


def too_wide(root: QWidget) -> list[str]:
    """Return what a pane shows of too wide a thing: its right edge is cut off."""
    found = list[str]()
    for area in root.findChildren(QScrollArea):
        inner, room = area.widget(), area.viewport().width()
        never = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if inner is not None and never and area.isVisible():
            needed = inner.minimumSizeHint().width()
            found += [f"{needed} in {room}"] if needed > room else []
    return found


def test_no_pane_is_cut_at_the_right(filled: MainWindow) -> None:
    database = filled.session.database
    unit, _ = units.add_unit(database, "Trung tâm Lưu trữ lịch sử và Kỹ thuật tài liệu")
    kind = Kinds(database).by_code("TTLDXS")
    assert kind is not None
    (round_,) = Rounds(database).all()
    with database.operation("Xếp loại tập thể"):
        Ratings(database).save(NewRating(unit=unit, year=2026, level="HTXS"))
    filled.session.tell(nominations.add(database, round_, kind, units=[unit])[1])
    filled.resize(1366, 697)
    found = list[str]()
    for name, page in filled.pages.items():
        filled.go_to(name)
        settle(filled)
        rows = page.table.model().rowCount() if isinstance(page, ListPage) else 1
        for row in range(min(rows, 4)):
            if isinstance(page, ListPage):
                page.table.go_to_row(row)
                settle(filled)
            found += [f"{name}, row {row}: {words}" for words in too_wide(page)]
    assert not found, "\n".join(found)


def test_every_hint_of_a_search_is_read_whole(filled: MainWindow) -> None:
    filled.resize(1366, 697)
    found = list[str]()
    for name, page in filled.pages.items():
        filled.go_to(name)
        settle(filled)
        for field in page.findChildren(SearchField):
            if field.isVisible() and field.width() < field.sizeHint().width():
                found.append(f"{name}: {field.placeholderText()} {field.width()}")
    assert not found, "\n".join(found)


COMMANDS = (
    ("people", "people.add"),
    ("people", "people.move"),
    ("people", "people.leave"),
    ("people", "awards.record"),
    ("units", "units.add"),
    ("units", "units.rename"),
    ("units", "units.merge"),
    ("units", "units.end"),
    ("decisions", "decisions.add"),
    ("awards", "awards.revoke"),
    ("ratings", "ratings.rate"),
    ("initiatives", "initiatives.add"),
    ("rounds", "rounds.begin"),
    ("rounds", "rounds.change"),
    ("rounds", "rounds.nominate"),
    ("rounds", "rounds.remarks"),
    ("rounds", "rounds.files"),
    ("council", "council.add"),
    ("book", "book.layouts"),
    ("book", "book.receive"),
)


@pytest.mark.parametrize(("page", "command"), COMMANDS)
def test_every_dialog_fits_a_low_screen(
    filled: MainWindow, qtbot: QtBot, page: str, command: str, measured: Callable[[QDialog], None]
) -> None:
    filled.resize(1024, 700)
    shown = filled.go_to(page)
    table = getattr(shown, "table", None)
    if table is not None:
        table.go_to_row(0)
    settle(filled)
    filled.commands.refresh()

    looked = list[str]()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog), command
        looked.append(command)
        measured(dialog)
        dialog.done(0)

    QTimer.singleShot(60, look)
    filled.commands.run(command)  # comes back at once from a dialog that is only opened
    qtbot.waitUntil(lambda: bool(looked))


@pytest.fixture
def measured() -> Callable[[QDialog], None]:
    """Return a function that sees whether a dialog is whole on a screen of 697 pixels."""
    found = list[str]()

    def look(dialog: QDialog) -> None:
        lay_out()
        room = QApplication.primaryScreen().availableGeometry()
        if dialog.height() > min(room.height(), 697) - 30:
            found.append(f"{type(dialog).__name__} is {dialog.height()} high")
        found.extend(lasting_faults(dialog))
        assert not found, "\n".join(found)

    return look
