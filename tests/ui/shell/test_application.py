"""Starting, opening and making files: what is there already is never lost."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import files
from tdkt_desktop.operations.files import create_file
from tdkt_desktop.operations.people import people
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell import application
from tdkt_desktop.ui.shell.application import Application
from tdkt_desktop.ui.shell.welcome_dialog import WelcomeDialog
from tests.conftest import Boxes
from tests.ui.hands import Key, click, press, type_text
from tests.ui.hands import choose as choose_in

YES = QMessageBox.StandardButton.Yes


@pytest.fixture(autouse=True)
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(application, "user_documents", lambda: tmp_path)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A file with a person in it."""
    path = tmp_path / "cu.tdkt"
    with create_file(path, Agency(name="Sở Cũ")) as database:
        people.add_person(database, {"name": "Lê An"}, None)
    return path


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Let the dialog for a new file answer one path after the other; returns what was asked."""

    def answer(*paths: Path) -> list[str]:
        asked, left = list[str](), [str(path) for path in paths]

        def save_as(*arguments: object, **_: object) -> tuple[str, str]:
            asked.append(str(arguments[2]))
            return (left.pop(0) if left else ""), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", save_as)
        return asked

    return answer


def shown_welcome() -> WelcomeDialog:
    shown = (w for w in QApplication.topLevelWidgets() if w.isVisible())
    return next(w for w in shown if isinstance(w, WelcomeDialog))


def fill_welcome(name: str) -> None:
    """Type the agency's name into the first dialog and press its button, once it is shown."""

    def fill() -> None:
        dialog = shown_welcome()
        dialog.name.setFocus()
        dialog.activateWindow()
        QApplication.processEvents()
        type_text(name)
        press(Key.Key_Return)
        if dialog.isVisible():
            click(dialog.begin)

    QTimer.singleShot(0, fill)


def leftovers(folder: Path) -> Sequence[str]:
    return sorted(path.name for path in folder.iterdir() if ".~" in path.name)


def test_the_first_run_makes_a_file(
    app: Application, tmp_path: Path, choose: Callable[..., list[str]]
) -> None:
    path = tmp_path / "moi.tdkt"
    choose(path.with_suffix(""))
    fill_welcome("So Moi")
    assert app.start([])
    assert app.window is not None
    assert app.window.session.database.path == path
    assert Settings(app.window.session.database).agency().name == "So Moi"


def test_the_kind_of_agency_is_proposed_by_its_name_and_may_be_another(
    app: Application, tmp_path: Path, choose: Callable[..., list[str]]
) -> None:
    choose(tmp_path / "moi.tdkt")

    def fill() -> None:
        dialog = shown_welcome()
        dialog.activateWindow()
        QApplication.processEvents()
        type_text("Truong mam non Hoa Mai")
        assert dialog.kind.code == "SU_NGHIEP_XA"
        assert "trình Chủ tịch UBND cấp xã" in dialog.follows.text()
        choose_in(dialog.kind, "SU_NGHIEP_SO")
        type_into = dialog.name
        type_into.setFocus()
        press(Key.Key_End)
        type_text(" 2")
        assert dialog.kind.code == "SU_NGHIEP_SO", "what was chosen by hand stays"
        choose_in(dialog.starts, 9)
        click(dialog.begin)

    QTimer.singleShot(0, fill)
    assert app.start([])
    assert app.window is not None
    agency = Settings(app.window.session.database).agency()
    assert (agency.kind, agency.year_starts) == ("SU_NGHIEP_SO", 9)
    assert agency.signer_title == "Hiệu trưởng"


def test_a_name_that_is_taken_offers_the_file_or_another_name(
    app: Application,
    tmp_path: Path,
    other: Path,
    choose: Callable[..., list[str]],
    message_boxes: Boxes,
) -> None:
    before = other.read_bytes()
    choose(other, tmp_path / "moi.tdkt")
    assert app.make(Agency(name="Sở Mới"))
    assert "Đã có tệp “cu.tdkt”" in message_boxes.pop()
    assert other.read_bytes() == before
    assert app.window is not None
    assert app.window.session.database.path.name == "moi.tdkt"
    message_boxes.answer(YES)
    choose(other)
    assert app.make(Agency(name="Sở Mới"))
    message_boxes.clear()
    assert app.window.session.database.path == other
    assert Settings(app.window.session.database).agency().name == "Sở Cũ"


def test_the_open_file_cannot_be_chosen_for_a_new_one(
    app: Application, other: Path, choose: Callable[..., list[str]], message_boxes: Boxes
) -> None:
    assert app.open(other)
    asked = choose(other)
    assert not app.make(Agency(name="Sở Mới"))
    assert len(asked) == 2  # it was refused, asked for again, and given up
    assert message_boxes.pop()
    assert app.window is not None
    assert app.window.session.database.path == other
    _, changes = people.add_person(app.window.session.database, {"name": "Mai Bình"}, None)
    assert changes is not None
    assert changes.tables


def test_a_failed_creation_loses_nothing_and_leaves_nothing(
    app: Application,
    tmp_path: Path,
    other: Path,
    choose: Callable[..., list[str]],
    monkeypatch: pytest.MonkeyPatch,
    message_boxes: Boxes,
) -> None:
    assert app.open(other)

    full = TdktError("Ổ đĩa đã đầy")

    def fail(_: object) -> None:
        raise full

    monkeypatch.setattr(files, "load_catalogue", fail)
    choose(tmp_path / "moi.tdkt")
    assert not app.make(Agency(name="Sở Mới"))
    assert message_boxes.pop() == "Ổ đĩa đã đầy"
    assert not (tmp_path / "moi.tdkt").exists()
    assert app.window is not None
    assert app.window.isVisible()
    assert leftovers(tmp_path) == [f".~{other.name}.lock"]


def test_what_a_kill_left_half_made_is_cleared_at_the_next_try(tmp_path: Path) -> None:
    (tmp_path / ".~moi.tdkt.moi").write_bytes(b"half")
    (tmp_path / ".~moi.tdkt.moi-journal").write_bytes(b"half")
    create_file(tmp_path / "moi.tdkt", Agency(name="Sở")).close()
    assert leftovers(tmp_path) == [".~moi.tdkt.lock"]


def test_what_cannot_be_cleared_becomes_part_of_no_new_file(tmp_path: Path) -> None:
    held = tmp_path / ".~moi.tdkt.moi-journal"  # a folder cannot be removed as a file is
    held.mkdir()
    with pytest.raises(TdktError, match="Không ghi được"):
        create_file(tmp_path / "moi.tdkt", Agency(name="Sở"))
    assert not (tmp_path / "moi.tdkt").exists()
    held.rmdir()
    create_file(tmp_path / "moi.tdkt", Agency(name="Sở")).close()


def test_a_journal_without_its_file_is_not_taken_over(tmp_path: Path) -> None:
    (tmp_path / "moi.tdkt-wal").write_bytes(b"of a file that is gone")
    with pytest.raises(TdktError, match=r"moi\.tdkt-wal"):
        create_file(tmp_path / "moi.tdkt", Agency(name="Sở"))
    assert (tmp_path / "moi.tdkt-wal").exists()


def test_another_file_is_not_opened_over_what_cannot_be_written(
    app: Application, tmp_path: Path, other: Path, message_boxes: Boxes
) -> None:
    assert app.open(other)
    first = app.window
    assert first is not None
    page = first.go_to("people")
    assert isinstance(page, PeoplePage)
    first.activateWindow()
    QApplication.processEvents()
    page.pane._fields["birth_date"].setFocus()
    type_text("99/99/1999")
    create_file(tmp_path / "moi.tdkt", Agency(name="Sở")).close()
    assert not app.open(tmp_path / "moi.tdkt")
    assert "99/99/1999" in message_boxes.pop()
    assert app.window is first
    assert first.isVisible()
    message_boxes.answer(YES)
    assert app.open(tmp_path / "moi.tdkt")
    message_boxes.clear()


def test_the_sample_is_made_once_and_opened_again(app: Application, tmp_path: Path) -> None:
    app.wanted("sample")
    assert app.window is not None
    path = app.window.session.database.path
    assert path == tmp_path / "TĐKT mẫu" / "so-noi-vu-mau.tdkt"
    window = app.window
    assert app.sample()
    assert app.window is window
    assert leftovers(path.parent) == [f".~{path.name}.lock"]


def test_no_choice_at_the_start_is_no_window(
    app: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WelcomeDialog, "exec", lambda _: QDialog.DialogCode.Rejected.value)
    assert not app.start([])


def test_a_file_that_cannot_be_opened_asks_what_to_begin_with(
    app: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, message_boxes: Boxes
) -> None:
    monkeypatch.setattr(WelcomeDialog, "exec", lambda _: QDialog.DialogCode.Rejected.value)
    assert not app.start([str(tmp_path / "khong-co.tdkt")])
    assert "Không tìm thấy" in message_boxes.pop()


def welcomed_with(monkeypatch: pytest.MonkeyPatch, *choices: str) -> None:
    """Let the first dialog be answered so, one time after the other; then given up."""
    left = list(choices)

    def choose_(dialog: WelcomeDialog) -> int:
        if not left:
            return QDialog.DialogCode.Rejected.value
        dialog.name.setText(dialog.name.text() or "Sở Mới")
        dialog.choice = left.pop(0)
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(WelcomeDialog, "exec", choose_)


def test_the_latest_file_opens_by_itself(app: Application, other: Path) -> None:
    assert app.start([str(other)])
    first = app.window
    QApplication.processEvents()
    assert app.open(other)
    assert app.window is first  # it is open already
    again = Application(app.app, app.store)
    assert first is not None
    first.close()
    assert again.start([])
    assert again.window is not None
    assert again.window.session.database.path == other
    again.window.close()


def test_the_welcome_asks_again_when_nothing_came_of_it(
    app: Application,
    tmp_path: Path,
    other: Path,
    choose: Callable[..., list[str]],
    monkeypatch: pytest.MonkeyPatch,
    message_boxes: Boxes,
) -> None:
    choose()
    welcomed_with(monkeypatch, "new", str(tmp_path / "khong-co.tdkt"), str(other))
    assert app.start([])
    assert "Không tìm thấy" in message_boxes.pop()
    assert app.window is not None
    assert app.window.session.database.path == other


def test_the_sample_that_cannot_be_made_is_told(
    app: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, message_boxes: Boxes
) -> None:
    (tmp_path / "TĐKT mẫu").write_text("một tệp ở chỗ của thư mục")
    welcomed_with(monkeypatch, "sample")
    assert not app.start([])
    assert message_boxes.pop()


def test_a_window_asks_for_another_file_or_a_new_one(
    app: Application,
    tmp_path: Path,
    other: Path,
    choose: Callable[..., list[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert app.open(other)
    welcomed_with(monkeypatch)
    app.wanted("new")  # given up at the name
    welcomed_with(monkeypatch, "new")
    choose()
    app.wanted("new")  # given up at the place
    assert app.window is not None
    assert app.window.session.database.path == other
    app.window.go_to("rounds")
    welcomed_with(monkeypatch, "new")
    choose(tmp_path / "moi.tdkt")
    app.wanted("new")
    assert app.window.session.database.path == tmp_path / "moi.tdkt"
    assert app.window.stack.currentWidget() is app.window.pages["overview"]
    app.wanted(str(other))
    assert app.window.session.database.path == other


def test_a_file_damaged_in_the_middle_is_told_of_when_it_opens(
    app: Application, tmp_path: Path, message_boxes: list[str]
) -> None:
    path = tmp_path / "hong.tdkt"
    with create_file(path, Agency(name="Sở Mơ")) as database:
        (root,) = database.conn.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'award'"
        ).fetchone()
    pages = bytearray(path.read_bytes())
    pages[(root - 1) * 4096 : root * 4096] = b"\x07" * 4096
    path.write_bytes(bytes(pages))
    app.open(path)
    for _ in range(20):
        QApplication.processEvents()
    assert app.window is not None
    assert "bị hỏng" in message_boxes.pop()
    assert app.window.stack.currentWidget() is app.window.pages["health"]
    assert path.read_bytes() == bytes(pages), "looking writes nothing"


class Session:
    """As the system tells a program that the PC is going off."""

    def __init__(self, *, may_ask: bool) -> None:
        self.may_ask, self.stopped = may_ask, False

    def allowsInteraction(self) -> bool:  # noqa: N802 - Qt's name
        return self.may_ask

    def release(self) -> None:
        """The question is over."""

    def cancel(self) -> None:
        self.stopped = True


@pytest.fixture
def typing(app: Application, other: Path, qtbot: QtBot) -> Application:
    """A window in which somebody's code is being typed."""
    assert app.open(other)
    assert app.window is not None
    qtbot.waitUntil(app.window.isActiveWindow)
    page = app.window.go_to("people")
    assert isinstance(page, PeoplePage)
    page.table.go_to_row(0)
    click(page.pane._fields["birth_date"])
    return app


def kept(path: Path) -> str:
    with Database.read(path) as database:
        (row,) = People(database).rows(People(database).ids(PeopleQuery())).values()
    return str(row.person.birth_date or "")


def test_what_is_typed_when_the_pc_is_turned_off_is_written(
    typing: Application, other: Path
) -> None:
    type_text("1/2/1980")
    manager = Session(may_ask=True)
    typing._before_shutdown(manager)  # type: ignore[arg-type]
    assert kept(other) == "1980-02-01"
    assert not manager.stopped


def test_what_cannot_be_written_holds_the_shutdown_until_it_is_answered(
    typing: Application, other: Path, message_boxes: Boxes
) -> None:
    type_text("thang nao")
    manager = Session(may_ask=True)
    typing._before_shutdown(manager)  # type: ignore[arg-type]
    assert manager.stopped, "she would rather mend it"
    assert "thang nao" in message_boxes.pop()
    hurried = Session(may_ask=False)
    typing._before_shutdown(hurried)  # type: ignore[arg-type]
    assert not hurried.stopped
    message_boxes.answer(YES)
    typing._before_shutdown(manager)  # type: ignore[arg-type]
    message_boxes.pop()
    assert kept(other) == ""


@pytest.mark.parametrize(
    ("agency", "name"),
    [
        ('Trạm "Sông Hồng" 1/2: A|B', "Trạm -Sông Hồng- 1-2- A-B.tdkt"),
        ("CON", "_CON.tdkt"),
        ("", "Thi đua khen thưởng.tdkt"),
    ],
)
def test_the_name_proposed_for_a_file_is_one_that_windows_takes(
    app: Application, choose: Callable[..., list[str]], agency: str, name: str
) -> None:
    asked = choose()
    assert not app.make(Agency(name=agency))
    assert [Path(one).name for one in asked] == [name]
