"""The monkey at length: ``python -m bench.monkey EVENTS SEED FILE.tdkt [look]`` on a copy.

Prints what went wrong with the seed and the events before it; exit code 1 if anything did.
"""

import shutil
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tdkt_desktop.operations import history
from tdkt_desktop.operations.files import open_file
from tdkt_desktop.settings import PreferenceStore
from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import dump
from tests.monkey.monkey import Monkey

_PIECE = 2000


def main() -> int:
    """Let the monkey loose on a copy of a file; returns the exit code."""
    events, seed, source = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    writing = sys.argv[4:] != ["look"]
    app = QApplication(theme.arguments("monkey"))
    theme.load_fonts()
    theme.apply_theme(app, "light")
    faults = list[str]()
    sys.excepthook = lambda kind, error, _: faults.append(f"{kind.__name__}: {error}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.tdkt"
        shutil.copy(source, path)
        database = open_file(path)
        database.conn.execute("UPDATE operation SET undoable = 0")
        before = dump(database)
        window = MainWindow(Session(database, PreferenceStore(Path(folder) / "p.json")))
        window.resize(1366, 697)
        window.show()
        start = time.perf_counter()
        for piece in range(-(-events // _PIECE)):
            monkey = Monkey(window, seed * 1000 + piece, writing=writing)
            monkey.run(min(_PIECE, events))
            faults += monkey.faults
            window.session.changed.disconnect(monkey.judge)
        done = len(history.history(database))
        while history.next_undo(database) is not None:
            history.undo(database)
        after = dump(database)
        if after != before:
            tables = [table for table in before if before[table] != after[table]]
            faults.append(f"seed {seed}: undoing everything does not give back {tables}")
            for table in tables:
                rows = set(before[table]) ^ set(after[table])
                faults += [f"  {table}: {row}" for row in sorted(rows, key=str)[:4]]
            labels = [operation.label for operation in history.history(database)[:12]]
            faults.append(f"  last done: {labels}")
        seconds = time.perf_counter() - start
        print(f"{events} events, seed {seed}: {done} operations, {seconds:.0f} s")
        window.close()
    print(*dict.fromkeys(faults), sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
