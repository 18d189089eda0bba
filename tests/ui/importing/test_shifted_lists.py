"""Values beside their headers: told in the window, moved back by one click, saved by keys."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.importing.import_dialog import ImportDialog
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.operations.importing.test_keys_and_sheets import BESIDE
from tests.ui.hands import CTRL, Key, click, operations, press
from tests.workbooks import workbook


def test_nothing_is_saved_until_the_values_are_moved_back(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    database = window.session.database
    before = operations(database)
    window.import_file(workbook(tmp_path / "staff.xlsx", BESIDE))

    def shown() -> list[ImportDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, ImportDialog)]

    qtbot.waitUntil(lambda: bool(shown()) and not window.session.runner.busy)
    (dialog,) = shown()
    press(Key.Key_Return, held=CTRL)
    assert dialog.isVisible()
    assert operations(database) == before

    def act() -> QPushButton | None:
        buttons = dialog.strip.findChildren(QPushButton)
        return next((b for b in buttons if b.isVisible() and "Dời lại" in b.text()), None)

    qtbot.waitUntil(lambda: act() is not None)
    found = act()
    assert found is not None
    click(found)
    qtbot.waitUntil(lambda: not window.session.runner.busy and dialog.plan.writes)
    dialog.activateWindow()
    dialog.save.setFocus()
    press(Key.Key_Return, held=CTRL)
    qtbot.waitUntil(lambda: not window.session.runner.busy and operations(database) > before)
    people, units = People(database), Units(database)
    assert len(people.ids(PeopleQuery())) == len(BESIDE) - 1
    assert sorted(unit.name for unit in units.all()) == ["Phòng Kế hoạch", "Phòng Tài vụ"]
