"""Sức khỏe dữ liệu by mouse and keys: findings opened, copies made, gone back to and forth."""

from pathlib import Path

import docx
import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.operations.files import create_file, open_file
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.operations.people import people, units
from tdkt_desktop.operations.safekeeping import copies
from tdkt_desktop.operations.safekeeping.copies import Keeper
from tdkt_desktop.storage.people import People
from tdkt_desktop.ui.kit.desk_lines import DeskLine
from tdkt_desktop.ui.safekeeping.health_page import HealthPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes, dump
from tests.ui.hands import Key, click, press


@pytest.fixture
def page(filled: MainWindow, qtbot: QtBot) -> HealthPage:
    database = filled.session.database
    database.before_writing = Keeper(database.path)
    units.add_unit(database, "Phòng Trống", None)
    found = filled.go_to("health")
    assert isinstance(found, HealthPage)
    qtbot.waitUntil(lambda: bool(found.findings))
    return found


def names(page: HealthPage) -> list[str]:
    store = People(page.session.database)
    return [row.person.name for row in store.rows(store.ids(PeopleQuery())).values()]


def idle(page: HealthPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.session.runner.busy)


def test_what_is_found_opens_its_records(page: HealthPage, filled: MainWindow) -> None:
    assert page.sound.text() == "Tệp lành, mọi việc đã lưu"
    line = next(one for one in page.findChildren(DeskLine) if one.words.startswith("Đơn vị không"))
    line.setFocus()
    press(Key.Key_Return)
    assert filled.page() is filled.pages["units"]


def test_a_handing_over_sheet_is_written_and_writes_nothing_else(
    page: HealthPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, opened = tmp_path / "ban-giao.docx", list[str]()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.fileName()))
    page.session.prefer(printers={"HP|210×297 dọc": [1.0, 0.0, 1.0, 1.0]})
    before = dump(page.session.database)
    page.over.setFocus()
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: opened == [out.name])
    said = [cell.text for table in docx.Document(str(out)).tables for cell in table._cells]
    assert any("HP, giấy 210×297" in text for text in said)
    assert dump(page.session.database) == before


def test_a_copy_is_made_and_gone_back_to_and_forth_again(
    page: HealthPage, filled: MainWindow, qtbot: QtBot, message_boxes: Boxes
) -> None:
    click(page.keep)
    idle(page, qtbot)
    assert len(page._copies) == 2
    database = page.session.database
    filled.session.tell(people.add_person(database, {"name": "Ngo Sau"}))
    idle(page, qtbot)
    after = dump(database)
    page.table.setFocus()
    press(Key.Key_Home)
    assert "mất 1 thao tác" in page.lost.text()
    assert "Thêm Ngo Sau" in page.lost.text()
    click(page.back)
    assert "1 thao tác" in message_boxes.pop(), "asked first, and nothing done"
    assert "Ngo Sau" in names(page)
    message_boxes.answer(QMessageBox.StandardButton.Yes)
    click(page.back)
    message_boxes.clear()
    idle(page, qtbot)
    assert "Ngo Sau" not in names(page)
    assert filled.status.told.text().endswith(page.seen.text()[:0]) or filled.status.told.text()
    press(Key.Key_Home)
    assert page.current() is not None
    message_boxes.answer(QMessageBox.StandardButton.Yes)
    click(page.back)
    message_boxes.clear()
    idle(page, qtbot)
    assert dump(database) == after


def test_everything_is_written_out_and_taken_in_elsewhere(
    page: HealthPage,
    filled: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    before = dump(page.session.database)
    filled.commands.action("safe.export_all").trigger()
    idle(page, qtbot)
    (folder,) = (one for one in tmp_path.iterdir() if one.is_dir() and list(one.glob("?-*.xlsx")))
    assert dump(page.session.database) == before
    with create_file(tmp_path / "tren.tdkt", Agency(name="Cơ quan trên")) as above:
        for path in sorted(folder.iterdir()):
            save_plan(above, plan_import(above, path))
        store = People(above)
        taken = {row.person.name for row in store.rows(store.ids(PeopleQuery())).values()}
    assert taken == set(names(page))


def test_a_second_place_is_chosen_and_gets_the_copy(
    page: HealthPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Chưa chọn nơi sao lưu thứ hai" in page.missing.text()
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    click(page.place)
    idle(page, qtbot)
    assert len(list(stick.rglob("*.tdkt"))) == 1
    assert not page.missing.isVisible()
    assert page.session.store.load().second_backup == str(stick)
    stick.rename(tmp_path / "pulled out")
    page.read()
    idle(page, qtbot)
    assert "chưa cắm" in page.missing.text()


def test_a_copy_is_saved_as_a_file_of_its_own(
    page: HealthPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "xem.tdkt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    click(page.save_as)
    with open_file(target) as seen:
        assert People(seen).count() == People(page.session.database).count()


def test_without_copies_the_way_back_says_so(filled: MainWindow, qtbot: QtBot) -> None:
    page = filled.go_to("health")
    assert isinstance(page, HealthPage)
    qtbot.waitUntil(lambda: bool(page.findings))
    assert not copies.copies_of(filled.session.database.path)
    assert filled.commands.hindrance("safe.restore") == "Chưa có bản sao lưu nào được chọn"
