"""Every page and dialog on the screens officers have: what is cut, outside or over another.

``python bench/screens.py [FOLDER]`` looks at the sample file on each screen, says what is wrong, and
keeps the pictures when a folder is given.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from common import WORK

SCREENS = ((1366, 768, 1.0), (1366, 768, 1.25), (1920, 1080, 1.5), (3840, 2160, 2.0))
"""Pixels across and down, and how much larger everything is shown."""
TASKBAR = 40


FILE = WORK / "man.tdkt"


def make() -> None:
    """Make the sample file once, with a round, a council and a decision to be printed."""
    from tdkt_desktop.domain.awards.kinds import PERSON
    from tdkt_desktop.domain.people.people import PeopleQuery
    from tdkt_desktop.domain.rounds import NewMember, Role
    from tdkt_desktop.operations.demo.agencies import sample_agency
    from tdkt_desktop.operations.demo.sample import make_sample
    from tdkt_desktop.operations.rounds import council, nominations, rounds
    from tdkt_desktop.storage.kinds import Kinds
    from tdkt_desktop.storage.people import People

    WORK.mkdir(exist_ok=True)
    if FILE.exists():
        return
    with make_sample(FILE, WORK / "can-bo.xlsx", sample_agency("")) as database:
        round_id, _ = rounds.begin(database, rounds.proposed("year_end", 2026))
        round_ = rounds.get(database, round_id)
        for name, role in (("Võ Minh Chủ", Role.CHAIR), ("Lý Thu Thư", Role.MEMBER)):
            council.save_member(database, NewMember(round=round_id, name=name, role=role))
        kind = next(one for one in Kinds(database).all() if PERSON in one.subjects)
        people = People(database).ids(PeopleQuery())[:40]
        nominations.add(database, round_, kind, people=people)


def look(folder: Path | None) -> int:
    """Look at every page and dialog on this process's screen; return how much is wrong."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QDialog

    from tdkt_desktop.operations.files import open_file
    from tdkt_desktop.settings import PreferenceStore
    from tdkt_desktop.ui.kit import theme
    from tdkt_desktop.ui.kit.session import Session
    from tdkt_desktop.ui.shell.main_window import MainWindow
    from tdkt_desktop.ui.shell.pictures import settle
    from tests.ui.sizes import faults
    from tests.ui.test_sizes import COMMANDS

    app = QApplication(theme.arguments("tdkt-desktop"))
    theme.load_fonts()
    theme.apply_theme(app, "light")
    window = MainWindow(Session(open_file(FILE), PreferenceStore(WORK / "man.json")))
    room = app.primaryScreen().availableGeometry()
    window.resize(room.width(), room.height() - TASKBAR)
    window.show()
    found = list[str]()

    def note(name: str, widget: QDialog | MainWindow) -> None:
        found.extend(f"{name}: {words}" for words in faults(widget))
        if widget.width() > room.width() or widget.height() > room.height() - TASKBAR:
            found.append(f"{name}: {widget.width()}×{widget.height()} is larger than the screen")
        if folder is not None:
            widget.grab().save(str(folder / f"{name}.png"))

    for name in window.pages:
        window.go_to(name)
        settle(window)
        note(name, window)
    for page, command in COMMANDS:
        table = getattr(window.go_to(page), "table", None)
        if table is not None:
            table.go_to_row(0)
        settle(window)
        window.commands.refresh()

        def answer(command: str = command) -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                settle(dialog)
                note(command, dialog)
                QDialog.done(dialog, 0)
            else:
                found.append(f"{command}: nothing opened")

        QTimer.singleShot(200, answer)
        window.commands.run(command)
        settle(window)
    window.close()
    print(*found, sep="\n")
    return len(found)


def main(folder: Path | None) -> None:
    """Look on each screen, in a process of its own."""
    make()
    for width, height, scale in SCREENS:
        name = f"{width}x{height} at {scale:g}"
        screen = {"name": "S", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
        with tempfile.TemporaryDirectory() as temporary:
            config = Path(temporary) / "screen.json"
            config.write_text(json.dumps({"screens": [screen]}), "utf-8")
            kept = folder / name if folder is not None else None
            if kept is not None:
                kept.mkdir(parents=True, exist_ok=True)
            said = subprocess.run(
                [sys.executable, __file__, "look", *([str(kept)] if kept else [])],
                capture_output=True,
                text=True,
                check=False,
                env=os.environ
                | {
                    "QT_QPA_PLATFORM": f"offscreen:configfile={config.as_posix()}",
                    "QT_SCALE_FACTOR": str(scale),
                },
            )
        faults = said.stdout.strip().splitlines() if not said.returncode else [said.stderr]
        print(f"{name}: {len(faults)} wrong", *faults, sep="\n  ", flush=True)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[:1] == ["look"]:
        look(Path(arguments[1]) if len(arguments) > 1 else None)
    else:
        main(Path(arguments[0]) if arguments else None)
