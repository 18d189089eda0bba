"""A damaged file opened by the officer: a copy, or what can be read, and nothing written to it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tdkt_desktop.operations.people import people
from tdkt_desktop.operations.safekeeping import copies
from tdkt_desktop.operations.safekeeping.salvaging import list_beside
from tdkt_desktop.storage.people import People
from tdkt_desktop.ui.safekeeping.health_page import HealthPage
from tdkt_desktop.ui.shell.application import Application
from tests.conftest import in_the_clear
from tests.ui.hands import answering, click, pressing

pytestmark = in_the_clear


@pytest.fixture(autouse=True)
def boxes_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "exec", QDialog.exec)  # its own buttons are pressed


@pytest.fixture
def path(path: Path, blank: Path) -> Path:
    """A file with a copy, and somebody added since."""
    path.write_bytes(blank.read_bytes())
    with copies.open_kept(path) as database:
        people.add_person(database, {"name": "Lê An"})
        copies.keep_now(database)
        people.add_person(database, {"name": "Lê Bình"})
    return path


def spoil(path: Path, table: str) -> bytes:
    with copies.open_kept(path) as database:
        sql = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (root,) = database.conn.execute(sql, (table,)).fetchone()
    data = bytearray(path.read_bytes())
    data[(root - 1) * 4096 : root * 4096] = b"\x07" * 4096
    path.write_bytes(bytes(data))
    return bytes(data)


def names(app: Application) -> set[str]:
    assert app.window is not None
    return {person.name for person, _ in People(app.window.session.database).everyone()}


def test_the_last_sound_copy_is_opened_as_a_new_file(app: Application, path: Path) -> None:
    spoilt = spoil(path, "_sqlite_migrations")
    label = copies.latest_sound(path)
    assert label is not None
    with answering(pressing(f"Mở bản sao lưu {label.at:%d/%m/%Y %H:%M}")):
        assert app.open(path)
    assert names(app) == {"Lê An"}
    assert app.window is not None
    assert app.window.session.database.path.name.startswith("so-noi-vu (sao lưu ")
    assert path.read_bytes() == spoilt


def test_what_can_be_read_is_saved_and_opened(
    app: Application, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoilt = spoil(path, "setting")
    out = path.with_name("cuu.tdkt")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    with answering(pressing("Cứu phần đọc được…"), pressing("OK")):
        assert app.open(path)
    assert names(app) == {"Lê An", "Lê Bình"}
    assert path.read_bytes() == spoilt
    assert "Đọc từ nhật ký" in list_beside(out).read_text("utf-8-sig")


def test_a_damage_seen_while_open_is_salvaged_from_its_page(
    app: Application, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(path, "rating")
    out = path.with_name("cuu.tdkt")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    with answering(pressing("Đóng")):
        assert app.open(path)
        for _ in range(20):
            QApplication.processEvents()
    assert app.window is not None
    page = app.window.page()
    assert isinstance(page, HealthPage)
    qtbot.waitUntil(lambda: bool(page.findings))
    assert page.rescue.isVisible()
    with answering(pressing("OK")):
        click(page.rescue)
    assert out.exists()
