"""A window with a few movements in every column of the board."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.ids import MovementId
from tdkt_desktop.operations.movements import course, movements, targets
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.ui.movements.movements_page import MovementsPage
from tdkt_desktop.ui.shell.main_window import MainWindow


def day(days: int) -> str:
    """Return the day so many days from today, as typed."""
    return f"{dt.datetime.now().astimezone().date() + dt.timedelta(days=days):%d/%m/%Y}"


def launch(database: Database, name: str, start: int, end: int, **values: str) -> MovementId:
    """Launch a movement that begins and ends so many days from today."""
    given = {"name": name, "start": day(start), "end": day(end), **values}
    return movements.add_movement(database, given).value


@pytest.fixture
def page(filled: MainWindow, qtbot: QtBot) -> MovementsPage:
    database = filled.session.database
    launch(database, "Dân vận khéo", -100, 200, level="BO_TINH")
    due = launch(database, "Chuyển đổi số", -300, 14)
    for name, aim in (("Quy trình", "20"), ("Người học", "120"), ("Hồ sơ", "400")):
        targets.add_target(database, due, {"name": name, "aim": aim, "counted_in": "việc"})
    shown = launch(database, "Văn hóa công sở", -600, -300)
    made = targets.add_target(database, shown, {"name": "Đơn vị đạt", "aim": "9"}).value
    targets.measure(database, made, targets.check_day(day(-310)), "9")
    course.hold_review(database, shown, day(-290), final=True)
    launch(database, "Mỗi phòng một cây xanh", -300, -200)
    launch(database, "Tiết kiệm điện", -700, -400)
    launch(database, "Thi đua sách", -700, -420)
    found = filled.go_to("movements")
    assert isinstance(found, MovementsPage)
    found.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return found
