"""How long the packed window takes to be shown, beside a packed window with nothing in it."""

import shutil
import statistics
import time
from functools import partial
from pathlib import Path

import watching
from lane import HOME, ROOT, Lane, say, stop, windows_path
from packing import FOLDER, NAME
from proofs import sample

_TIMES = 5
_BARE = """import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("Bare TĐKT")
window.resize(1366, 728)
window.show()
app.exec()
"""


def _bare() -> Path:
    """Return a packed program that shows an empty window."""
    program = HOME / "bare" / "bare" / "bare.exe"
    if program.exists():
        return program
    folder = HOME / "bare"
    folder.mkdir(exist_ok=True)
    (folder / "bare.py").write_text(_BARE, "utf-8")
    inside = folder.relative_to(ROOT)
    told = ("--noconfirm", "--log-level", "WARN", "--windowed", "--distpath", inside)
    paths = ("--workpath", inside / "build", "--specpath", inside, inside / "bare.py")
    if Lane().python("-m", "PyInstaller", *told, *paths):
        stop("the empty window could not be built")
    return program


def _shown(program: Path, title: str, *arguments: object) -> float:
    began = time.perf_counter()
    running = Lane().start(program, *arguments)
    watching.wait_for(title)
    took = time.perf_counter() - began
    watching.close(title, lambda: running.poll() is not None)
    return took


def measured() -> None:
    """Print how long both take: after everything was ended, and again."""
    file = HOME / "khởi động.tdkt"
    shutil.copy(sample(), file)
    bare, program = _bare(), FOLDER / f"{NAME}.exe"
    kinds = {
        "empty window": partial(_shown, bare, "Bare TĐKT"),
        "this program": partial(_shown, program, "· TĐKT Desktop", windows_path(file)),
    }
    warm = dict[str, list[float]]()
    for name, shown in kinds.items():
        Lane().stop_all()
        Lane().wait()
        say(f"  {name}, cold: {shown():.2f} s")
    for _ in range(_TIMES):
        for name, shown in kinds.items():  # in turns: the machine's mood falls on both
            warm.setdefault(name, []).append(shown())
    middle = {name: statistics.median(took) for name, took in warm.items()}
    for name, took in middle.items():
        say(f"  {name}, warm: {took:.2f} s, the middle of {_TIMES}")
    say(f"  {middle['this program'] / middle['empty window']:.2f} times the empty window")
