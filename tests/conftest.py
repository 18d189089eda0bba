"""What every test stands on: real files, a real window, nobody there to click a box."""

import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

# Relative, as Qt parts a platform's options at colons and so cuts a Windows path with a drive.
SCREEN = os.path.relpath(Path(__file__).with_name("screen_1366x768.json")).replace(os.sep, "/")
os.environ["QT_QPA_PLATFORM"] = os.environ.get(
    "TDKT_TEST_PLATFORM", f"offscreen:configfile={SCREEN}"
)

# ruff: noqa: E402 - Qt reads its platform when it is first imported
import hypothesis
import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from tdkt_desktop import cli
from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.operations import history
from tdkt_desktop.operations.files import create_file, open_file
from tdkt_desktop.settings import PreferenceStore
from tdkt_desktop.storage.file import journal
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.identity import APPLICATION_ID, JOURNALLED, STEPS
from tdkt_desktop.storage.file.keys import Key
from tdkt_desktop.storage.file.schema import migrations
from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.session import Session
from tests.operations.rounds.season import make_season

hypothesis.settings.register_profile("unhurried", deadline=None)
hypothesis.settings.load_profile("unhurried")

Dump = dict[str, list[tuple[object, ...]]]


def dump(database: Database) -> Dump:
    """Return every row of every journalled table."""
    return {
        table: database.conn.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()  # noqa: S608 - our own tables
        for table in JOURNALLED
    }


in_the_clear = pytest.mark.skipif(
    "TDKT_TEST_PASSWORD" in os.environ, reason="it looks into the bytes of a plain file"
)
Run = Callable[..., Any]
"""Carries out a command with ``--json`` and returns what it printed; ``code`` is expected."""


def make_first_release(path: Path) -> None:
    """Make a file of the first release with one person in it, Lê An."""
    old = Database(path)
    old.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(old._utils, stop_before=STEPS[1])
    old.conn.execute("BEGIN")  # an operation as that release wrote one
    journal.begin(old.conn, "Thêm Lê An", undoable=True)
    old.conn.execute("INSERT INTO person(name, sort_key, search) VALUES ('Lê An', 'a', 'an')")
    old.conn.execute("UPDATE current_operation SET operation = NULL")
    old.conn.execute("COMMIT")
    old.close()


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object, code: int = 0) -> Any:
        capsys.readouterr()
        assert cli.run([*map(str, arguments), "--json"], lambda *_: ()) == code
        return json.loads(capsys.readouterr().out)

    return call


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "so-noi-vu.tdkt"


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one new file, to be copied: making it takes longer than most tests."""
    path = tmp_path_factory.mktemp("blank") / "moi.tdkt"
    agency = Agency(name="Sở Thử nghiệm", place="Hải Minh", signer_title="Giám đốc", year=2026)
    with create_file(path, agency) as made:
        if password := os.environ.get("TDKT_TEST_PASSWORD"):  # all tests, on protected files
            made.change_key(Key.of_password(password))
    return path


@pytest.fixture(scope="session")
def season_file(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one file with a season in it, for the tests that all begin there."""
    path = tmp_path_factory.mktemp("season") / "moi.tdkt"
    shutil.copyfile(blank, path)
    with open_file(path) as made:
        make_season(made)
    return path


@pytest.fixture
def begun_with(blank: Path) -> Path:
    """Return the file each test gets a copy of; a room whose tests all begin later says which."""
    return blank


@pytest.fixture
def database(path: Path, begun_with: Path) -> Iterator[Database]:
    shutil.copyfile(begun_with, path)
    with open_file(path) as made:
        before, latest = dump(made), history.next_undo(made)
        yield made
        if _is_open(made):
            _undo_and_redo(made, before, latest.id if latest else 0)


def _is_open(database: Database) -> bool:
    """Whether the test left the file open, as most do."""
    try:
        return database.conn.execute("SELECT 1") is not None
    except sqlite3.ProgrammingError:
        return False


def _undo_and_redo(database: Database, before: Dump, since: int) -> None:
    """After every test: undo all it did, redo it, and compare the whole file both times."""
    after, steps = dump(database), 0
    while (latest := history.next_undo(database)) is not None and latest.id > since:
        history.undo(database)
        steps += 1
    assert dump(database) == before
    for _ in range(steps):
        history.redo(database)
    assert dump(database) == after


@pytest.fixture
def same_as_before() -> Callable[[str, object], None]:
    """Compare a whole value with what it was when written: ``tests/golden/NAME.json``.

    It tells of change, not of right: only the lists were read through row by row.

    To look at what changes: ``GOLDEN=write pytest …``, then the difference in git.
    """

    def compare(name: str, value: object) -> None:
        path = Path(__file__).parent / "golden" / f"{name}.json"
        text = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True, default=str) + "\n"
        if os.environ.get("GOLDEN") == "write":
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Begin the application as the program does: with its own style, on Windows too."""
    return theme.arguments("tdkt-desktop")


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    theme.load_fonts()
    theme.apply_theme(qapp, "light")
    return qapp


@pytest.fixture
def session(dressed: QApplication, database: Database, tmp_path: Path) -> Iterator[Session]:
    made = Session(database, PreferenceStore(tmp_path / "preferences.json"))
    yield made
    made.runner.close()


class Boxes(list[str]):
    """What message boxes said, and the answers to the next ones (``No`` when not told)."""

    def __init__(self) -> None:
        super().__init__()
        self.answers = list[QMessageBox.StandardButton]()

    def answer(self, *answers: QMessageBox.StandardButton) -> None:
        self.answers += answers


@pytest.fixture(autouse=True)
def message_boxes(monkeypatch: pytest.MonkeyPatch) -> Iterator[Boxes]:
    """Note what message boxes said; one that the test did not expect fails it."""
    boxes = Boxes()

    def note(box: QMessageBox) -> int:
        boxes.append(box.text())
        return int(boxes.answers.pop(0)) if boxes.answers else int(QMessageBox.StandardButton.No)

    monkeypatch.setattr(QMessageBox, "exec", note)
    yield boxes
    assert not boxes, f"unexpected message boxes: {[*boxes]}"


@pytest.fixture
def expect_box(message_boxes: Boxes) -> Callable[[], str]:
    """Return a function that takes the one message box that was shown."""

    def take() -> str:
        assert len(message_boxes) == 1
        return message_boxes.pop()

    return take
