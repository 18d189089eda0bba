"""A password by keys and mouse: given, changed, taken off; the window locked and unlocked."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.attached import Holder, Owner
from tdkt_desktop.operations import attaching
from tdkt_desktop.operations.people import people
from tdkt_desktop.operations.safekeeping import copies, protecting
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.keys import KEYRING, PasswordError, salt_of
from tdkt_desktop.ui.kit.files_section import FilesSection
from tdkt_desktop.ui.kit.unlock_dialog import UnlockDialog
from tdkt_desktop.ui.safekeeping.health_page import HealthPage
from tdkt_desktop.ui.safekeeping.password_dialogs import PasswordDialog, RecoveryDialog
from tdkt_desktop.ui.shell.application import Application
from tdkt_desktop.ui.shell.locking import _Curtain
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import Key, answering, click, press, type_text

PASSWORD = "cau de nho cua toi"  # noqa: S105 - made up
OTHER = "cau khac cua toi"
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(KEYRING, "_keys", {})


@pytest.fixture
def kept(filled: MainWindow) -> MainWindow:
    database = filled.session.database
    database.before_writing = copies.Keeper(database.path)
    copies.keep_now(database)
    return filled


def run(window: MainWindow, command: str) -> None:
    window.commands.action(command).trigger()


def type_password(*words: str) -> Any:
    """Return the answer that types a password, goes on by Enter, and does so again."""

    def answer(dialog: PasswordDialog) -> None:
        for text in words:
            type_text(text)
            press(Key.Key_Return)

    return answer


def keep_the_key(found: list[str]) -> Any:
    def answer(dialog: RecoveryDialog) -> None:
        assert not dialog.ok.isEnabled()
        click(dialog.copying)
        found.append(QGuiApplication.clipboard().text())
        click(dialog.kept)
        click(dialog.ok)

    return answer


def protect(window: MainWindow, qtbot: QtBot) -> str:
    found = list[str]()
    with answering(type_password(PASSWORD, PASSWORD, ""), keep_the_key(found)):
        run(window, "safe.password")
    qtbot.waitUntil(lambda: not window.session.runner.busy)
    return found[0]


def test_a_password_is_given_by_keys_and_the_copies_follow(kept: MainWindow, qtbot: QtBot) -> None:
    path = kept.session.database.path
    recovery = protect(kept, qtbot)
    assert salt_of(path)
    assert all(salt_of(one.path) == salt_of(path) for one in copies.copies_of(path))
    assert kept.status.told.text() == "Tệp và các bản sao lưu đã có mật khẩu"
    assert protecting.is_password(kept.session.database, recovery)
    people.add_person(kept.session.database, {"name": "Trần Văn Bảy"})
    for name in ("people", "book", "rounds", "health", "overview"):
        kept.go_to(name)
    kept.undo()


def test_a_short_or_different_password_is_told_at_its_field(
    kept: MainWindow, qtbot: QtBot
) -> None:
    said = list[str]()

    def answer(dialog: PasswordDialog) -> None:
        type_text("ngan")
        click(dialog.ok)
        said.append(dialog.wrong.text())
        assert QApplication.focusWidget() is dialog.first
        dialog.first.clear()
        type_text(PASSWORD)
        press(Key.Key_Return)
        type_text(OTHER)
        click(dialog.ok)
        said.append(dialog.wrong.text())
        assert QApplication.focusWidget() is dialog.second
        dialog.second.clear()
        dialog.first.clear()
        dialog.done(0)

    with answering(answer):
        run(kept, "safe.password")
    assert "8 ký tự" in said[0]
    assert "không giống nhau" in said[1]
    assert salt_of(kept.session.database.path) is None


def test_it_is_changed_and_taken_off_only_with_the_one_in_use(
    kept: MainWindow, qtbot: QtBot
) -> None:
    path = kept.session.database.path
    protect(kept, qtbot)
    before = salt_of(path)

    def guess(dialog: PasswordDialog) -> None:
        type_text(OTHER)
        click(dialog.remove)
        click(dialog.ok)
        assert "không đúng" in dialog.wrong.text()
        assert QApplication.focusWidget() is dialog.former
        dialog.done(0)

    with answering(guess):
        run(kept, "safe.password")
    assert salt_of(path) == before
    with answering(type_password(PASSWORD, OTHER, OTHER, ""), keep_the_key([])):
        run(kept, "safe.password")
    qtbot.waitUntil(lambda: not kept.session.runner.busy)
    assert salt_of(path) not in (None, before)

    def take_off(dialog: PasswordDialog) -> None:
        type_text(OTHER)
        click(dialog.remove)
        click(dialog.ok)

    with answering(take_off):
        run(kept, "safe.password")
    qtbot.waitUntil(lambda: not kept.session.runner.busy)
    assert salt_of(path) is None
    assert not any(salt_of(one.path) for one in copies.copies_of(path))


def test_the_recovery_key_is_not_left_by_accident(
    kept: MainWindow, qtbot: QtBot, message_boxes: Boxes
) -> None:
    message_boxes.answer(QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes)

    def try_to_leave(dialog: RecoveryDialog) -> None:
        press(Key.Key_Escape)
        assert dialog.isVisible()
        assert "Thôi đặt mật khẩu?" in message_boxes.pop()
        press(Key.Key_Escape)
        assert not dialog.isVisible()
        message_boxes.pop()

    with answering(type_password(PASSWORD, PASSWORD, ""), try_to_leave):
        run(kept, "safe.password")
    assert salt_of(kept.session.database.path) is None, "no password without its recovery key"
    assert "chưa đặt mật khẩu" in kept.status.told.text()


def test_the_recovery_key_is_saved_as_pdf(
    kept: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    out = tmp_path / "khóa.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))

    def save(dialog: RecoveryDialog) -> None:
        click(dialog.saving)
        click(dialog.kept)
        click(dialog.ok)

    with answering(type_password(PASSWORD, PASSWORD, ""), save):
        run(kept, "safe.password")
    qtbot.waitUntil(lambda: not kept.session.runner.busy)
    assert out.read_bytes().startswith(b"%PDF")


def curtains(window: MainWindow) -> list[_Curtain]:
    return [one for one in window.findChildren(_Curtain) if one.isVisible()]


def test_the_window_is_locked_and_wrong_guesses_wait(
    kept: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tdkt_desktop.ui.kit import unlock_dialog

    monkeypatch.setattr(unlock_dialog, "_FIRST_WAIT_MS", 150)
    protect(kept, qtbot)
    title = kept.windowTitle()
    seen, told = list[Any](), list[str]()

    def answer(dialog: UnlockDialog) -> None:
        seen.append((len(curtains(kept)), kept.windowTitle(), dialog.password.echoMode()))
        for _ in range(3):  # over the wrong one, which is marked
            type_text(OTHER)
            press(Key.Key_Return)
            told.append(dialog.wrong.text())
            assert QApplication.focusWidget() is dialog.password
        qtbot.wait(350)
        type_text(PASSWORD)
        press(Key.Key_Return)

    with answering(answer):
        run(kept, "safe.lock")
    assert seen[0][:2] == (1, "TĐKT Desktop")
    assert told[:2] == ["Mật khẩu không đúng."] * 2
    assert "đợi 1 giây" in told[2]
    assert curtains(kept) == []
    assert kept.windowTitle() == title


def test_the_key_locks_over_an_open_form_too(kept: MainWindow, qtbot: QtBot) -> None:
    protect(kept, qtbot)
    seen = list[int]()

    def unlock(dialog: UnlockDialog) -> None:
        assert isinstance(dialog, UnlockDialog)
        seen.append(len(curtains(kept)))
        type_text(PASSWORD)
        press(Key.Key_Return)

    form = PasswordDialog(kept.session, kept)
    form.open()
    form.activateWindow()
    qtbot.waitUntil(form.former.hasFocus)
    type_text("Truong")
    with answering(unlock):
        press(Key.Key_J, held=CONTROL_SHIFT)
        qtbot.waitUntil(lambda: bool(seen) and not kept.locking.locked)
    assert seen == [2], "the window and the form in it"
    assert form.former.text() == "Truong"
    form.done(0)


def test_it_locks_itself_after_a_while_without_anybody(kept: MainWindow, qtbot: QtBot) -> None:
    protect(kept, qtbot)
    idle = kept.locking._idle
    assert idle.interval() == 15 * 60_000
    idle.setInterval(50)
    idle.start()
    seen = list[bool]()

    def answer(dialog: UnlockDialog) -> None:
        seen.append(kept.locking.locked)
        type_text(PASSWORD)
        press(Key.Key_Return)

    with answering(answer):
        qtbot.waitUntil(lambda: bool(seen))
    assert seen == [True]
    assert not kept.locking.locked


def test_a_key_pressed_puts_the_locking_off(kept: MainWindow, qtbot: QtBot) -> None:
    protect(kept, qtbot)
    idle = kept.locking._idle
    idle.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one is late by seconds
    idle.setInterval(60_000)
    idle.start()
    before = idle.remainingTime()
    qtbot.wait(300)
    assert idle.remainingTime() < before - 200
    press(Key.Key_Down)
    assert idle.remainingTime() >= before - 200


def test_leaving_a_locked_window_closes_it(kept: MainWindow, qtbot: QtBot) -> None:
    protect(kept, qtbot)
    with answering(lambda dialog: click(dialog.cancel)):
        run(kept, "safe.lock")
    assert not kept.isVisible()


def test_without_a_password_there_is_nothing_to_lock(kept: MainWindow) -> None:
    assert "chưa có mật khẩu" in kept.commands.hindrance("safe.lock")


def test_going_back_to_a_copy_of_another_password_asks_for_it(
    kept: MainWindow, qtbot: QtBot, message_boxes: Boxes
) -> None:
    database = kept.session.database
    protect(kept, qtbot)
    made = copies.keep_now(database)
    people.add_person(database, {"name": "Người Thêm Sau"})
    protecting.set_password(database, OTHER)
    KEYRING._keys.clear()
    KEYRING.unlock(database.path, OTHER)
    page = kept.go_to("health")
    assert isinstance(page, HealthPage)
    qtbot.waitUntil(lambda: bool(page.findings))
    row = next(n for n, one in page._copies.items() if one.path == made.path)
    page.table.go_to_row(list(page._copies).index(row))
    assert "mật khẩu khác" in page.lost.text()
    message_boxes.answer(QMessageBox.StandardButton.Yes)
    with answering(type_password(PASSWORD)):
        click(page.back)
    assert "1 thao tác" in message_boxes.pop()
    sql = "SELECT count(*) FROM person WHERE name = 'Người Thêm Sau'"
    assert database.conn.execute(sql).fetchone() == (0,)
    assert protecting.is_password(database, OTHER)


def test_a_copy_to_look_at_says_nothing_and_goes_with_the_window(
    kept: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database, opened = kept.session.database, list[Path]()

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    paper = tmp_path / "Kỷ luật Nguyễn Văn An.pdf"
    paper.write_bytes(b"%PDF made up")
    owner = Owner(Holder.PERSON, people.add_person(database, {"name": "Nguyễn Văn An"}).value)
    attaching.attach(database, owner, [paper], "Nguyễn Văn An")
    protect(kept, qtbot)
    section = FilesSection(kept.session, Holder.PERSON)
    section.show_files(owner.id, "Nguyễn Văn An")
    qtbot.addWidget(section)
    section.show()
    line = next(b for b in section.findChildren(QPushButton) if "Kỷ luật" in b.text())
    with answering("Mở"):
        click(line)
        qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].read_bytes() == b"%PDF made up"
    assert opened[0].name == "tep-dinh-kem.pdf"
    kept.close()
    assert not opened[0].parent.parent.exists()


def test_a_protected_file_is_opened_by_its_password(
    app: Application, database: Database, path: Path
) -> None:
    protecting.set_password(database, PASSWORD)
    database.close()
    KEYRING._keys.clear()
    with answering(lambda _: press(Key.Key_Escape)):
        assert not app.open(path)
    assert app.window is None
    with answering(type_password(PASSWORD)):
        assert app.open(path)
    assert app.window is not None
    assert app.window.session.database.path == path
    app.window.close()
    with pytest.raises(PasswordError):  # what the window knew is forgotten with it
        Database.read(path)


def test_a_file_opened_by_its_recovery_key_wants_a_new_password(
    app: Application, database: Database, path: Path, qtbot: QtBot
) -> None:
    recovery = protecting.set_password(database, PASSWORD)
    database.close()
    KEYRING._keys.clear()
    with answering(type_password(recovery)):
        assert app.open(path)
    window = app.window
    assert window is not None
    qtbot.waitUntil(lambda: "đặt mật khẩu mới" in window.status.told.text())
