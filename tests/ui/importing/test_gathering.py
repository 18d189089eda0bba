"""What units sent, dropped on the window at once: looked at, answered and saved by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.operations.exporting.leaver import save_leavers_sheet
from tdkt_desktop.operations.files import create_file
from tdkt_desktop.storage.people import People
from tdkt_desktop.ui.importing.gather_dialog import GatherDialog
from tdkt_desktop.ui.importing.import_dialog import ImportDialog
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.operations.importing.test_gathering import sent
from tests.operations.rounds.season import make_season
from tests.papers import decision
from tests.ui.hands import CTRL, answering, click, operations, press, pressing, show_list
from tests.ui.importing.test_decision_papers import drop, plans


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "gửi"
    sent(folder, "a", ("Lê Văn Bảy", "01/02/1980", "Chi cục A"), ("Ngô Tám", "1985", "Chi cục A"))
    sent(folder, "b", ("Lê Văn Bảy", "01/02/1980", "Chi cục B"), ("Mai Chín", "1990", "Chi cục B"))
    return folder


def opened(window: MainWindow) -> list[GatherDialog]:
    return [one for one in window.findChildren(GatherDialog) if one.isVisible()]


def closed(window: MainWindow) -> bool:
    return not opened(window) and not window.session.runner.busy


def gathered(window: MainWindow, qtbot: QtBot) -> GatherDialog:
    qtbot.waitUntil(lambda: bool(opened(window)) and not window.session.runner.busy)
    (dialog,) = opened(window)
    to_front(dialog, qtbot)
    return dialog


def to_front(dialog: GatherDialog | ImportDialog, qtbot: QtBot) -> None:
    """Let keys go to a dialog's list, as a desktop does for the one that opened last."""
    dialog.activateWindow()
    dialog.table.setFocus()
    qtbot.waitUntil(dialog.table.hasFocus)


def people(window: MainWindow) -> list[tuple[str, str]]:
    store = People(window.session.database)
    rows = store.rows(store.ids(PeopleQuery()))
    return sorted((row.person.name, row.unit_name) for row in rows.values())


def line(dialog: GatherDialog, row: int) -> list[str]:
    return [str(dialog.model.index(row, column).data() or "") for column in range(7)]


def test_two_units_lists_are_one_deed(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    drop(window, folder)
    dialog = gathered(window, qtbot)
    assert line(dialog, 0) == ["Chi cục A", "a.xlsx", "Danh sách cán bộ", "2", "", "", ""]
    assert line(dialog, 1) == ["Chi cục B", "b.xlsx", "Danh sách cán bộ", "1", "", "", "1"]
    assert dialog.save.text() == "Nhập 3 dòng mới"
    with answering(pressing("Chọn người này")):
        click(dialog.ask)
    qtbot.waitUntil(lambda: dialog.save.text() == "Nhập 3 dòng mới, cập nhật 1")
    assert people(window) == []
    to_front(dialog, qtbot)
    press(Qt.Key.Key_Return, held=CTRL)
    qtbot.waitUntil(lambda: closed(window))
    assert len(people(window)) == 3
    assert ("Lê Văn Bảy", "Chi cục B") in people(window)
    window.activateWindow()
    show_list(window, "people", PeoplePage)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press(Qt.Key.Key_Z, held=CTRL)
    qtbot.waitUntil(lambda: people(window) == [])


def test_one_list_is_put_right_and_another_left_out(
    window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    drop(window, folder)
    dialog = gathered(window, qtbot)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(plans(window)) and not window.session.runner.busy)
    (one,) = plans(window)
    assert one.save.text() == "Dùng danh sách này"
    to_front(one, qtbot)
    press(Qt.Key.Key_Home, held=CTRL)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.session.runner.busy)
    press(Qt.Key.Key_Return, held=CTRL)
    qtbot.waitUntil(lambda: not plans(window) and not window.session.runner.busy)
    qtbot.waitUntil(lambda: dialog.save.text() == "Nhập 3 dòng mới")
    assert line(dialog, 1)[3:] == ["2", "", "", ""]  # nobody else sends her now
    to_front(dialog, qtbot)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.save.text() == "Nhập 1 dòng mới")
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.save.text() == "Nhập 3 dòng mới")
    with answering(pressing("Bỏ, không nhập")):
        press(Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: closed(window))
    assert people(window) == []


def test_keys_pressed_fast_leave_out_what_they_were_pressed_on(
    window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    sent(folder, "c", ("Hồ Hai", "1991", "Chi cục C"))
    drop(window, folder)
    dialog = gathered(window, qtbot)
    press(Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.gathering.left_out == {0, 1})
    qtbot.waitUntil(lambda: dialog.save.text() == "Nhập 1 dòng mới")


def test_what_could_not_be_read_stands_beside_the_others(
    window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    (folder / "c.xlsx").write_bytes(b"PK\x03\x04 cut off")
    drop(window, folder)
    dialog = gathered(window, qtbot)
    assert dialog.model.rowCount() == 3
    assert "c.xlsx" in line(dialog, 2)[1]
    assert str(dialog.model.index(2, 7).data())
    press(Qt.Key.Key_End)
    assert not dialog.open_one.isEnabled()
    press(Qt.Key.Key_Return)
    assert plans(window) == []


def test_decisions_are_one_line_beside_the_lists(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    staff = ("Ông Lê An, Chuyên viên, Văn phòng", "Bà Mai Ý, Kế toán viên, Văn phòng")
    first = decision(tmp_path / "a.docx", "Lao động tiên tiến", staff)
    other = decision(tmp_path / "b.docx", "Chiến sĩ thi đua cơ sở", staff[:1], "Số: 56/QĐ-SCT")
    scan = tmp_path / "c.pdf"
    scan.write_bytes(b"%PDF-1.4 hong")
    units = sent(tmp_path / "x", "d", ("Ngô Tám", "1985", "Văn phòng"))
    drop(window, first, other, scan, units)
    dialog = gathered(window, qtbot)
    assert [line(dialog, row)[2] for row in range(3)] == ["Quyết định", "Danh sách cán bộ", ""]
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(plans(window)) and not window.session.runner.busy)
    (one,) = plans(window)
    assert one.paper.isVisible()
    to_front(one, qtbot)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not plans(window))
    to_front(dialog, qtbot)
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(plans(window)) and not window.session.runner.busy)
    assert plans(window)[0].paper.isHidden()


def test_the_sheet_of_somebody_who_comes_is_one_deed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = tmp_path / "phiếu chuyển.xlsx"
    with create_file(tmp_path / "khác.tdkt", Agency(name="Sở Khác", year=2026)) as other:
        season = make_season(other)
        season.give("LDTT", 2024, "Lê An")
        save_leavers_sheet(other, season.people["Lê An"], sheet)
    drop(window, sheet)
    dialog = gathered(window, qtbot)
    assert [line(dialog, row)[1:4] for row in range(3)] == [
        ["Cán bộ", "Danh sách cán bộ", "1"],
        ["Xếp loại", "Danh sách xếp loại", "3"],
        ["Khen thưởng", "Danh sách khen thưởng", "1"],
    ]
    before = operations(window.session.database)
    press(Qt.Key.Key_Return, held=CTRL)
    qtbot.waitUntil(lambda: closed(window))
    assert people(window) == [("Lê An", "")]
    assert operations(window.session.database) == before + 1
