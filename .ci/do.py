"""Run the project on a fresh machine: needs Python 3.11 or newer and nothing else.

    python3 .ci/do.py demo [FOLDER]   the main job on made-up data; works without a display
    python3 .ci/do.py window [FILE]   the window
    python3 .ci/do.py test [...]      lint, types, architecture and every test

Makes the virtual environment .venv beside this project on first use. On Debian, as root, it
installs what Python and Qt need of the system; otherwise it says what is missing.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
BIN = HOME / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt loads of the system, and Debian's packages for it."""

FOR_WINDOWS = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
}
"""The same for windows on a screen."""


def run(*command: object, **environment: str) -> int:
    """Run a command in the project's folder; returns its exit code."""
    return subprocess.run(
        [str(part) for part in command], cwd=ROOT, env={**os.environ, **environment}, check=False
    ).returncode


def loads(library: str) -> bool:
    """Whether the system has a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def need_system(*, shown: bool) -> None:
    """Have what Python and Qt need of a Debian system: install all of it, or say how, at once."""
    if not sys.platform.startswith("linux") or not shutil.which("apt-get"):
        return
    wanted = LIBRARIES | (FOR_WINDOWS if shown else {})
    lacking = [package for library, package in wanted.items() if not loads(library)]
    if importlib.util.find_spec("ensurepip") is None:
        lacking.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    if not lacking:
        return
    update = ("apt-get", "update")
    install_all = ("apt-get", "install", "-y", "--no-install-recommends", *lacking)
    sudo = "sudo " if os.geteuid() else ""
    line = " && ".join(sudo + " ".join(command) for command in (update, install_all))
    if sudo:
        sys.exit(f"Please run this first, then try again:\n  {line}")
    print(line, flush=True)
    for command in (update, install_all):
        done = subprocess.run(
            command,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            sys.exit(f"{done.stdout}\nThe packages above could not be installed.")


def make_home() -> None:
    """Make the virtual environment."""
    command = [sys.executable, "-m", "venv", "--clear", str(HOME)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        shutil.rmtree(HOME, ignore_errors=True)
        sys.exit(f"The virtual environment could not be made:\n{done.stdout}{done.stderr}")


def install(extra: str) -> None:
    """Install the project with ``extra`` unless that was done for this very pyproject.toml."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + extra.encode()).hexdigest()
    stamp = HOME / f"installed{extra}"
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    pip = [str(PYTHON), "-m", "pip", "--version"]
    if subprocess.run(pip, capture_output=True, check=False).returncode:
        make_home()
    print("Installing what the project needs into .venv …", flush=True)
    command = (PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-e")
    if run(*command, f".{extra}"):
        sys.exit("The packages could not be installed; pip says why above.")
    stamp.write_text(wanted)


def check_qt(*, shown: bool = False) -> None:
    """See that Qt loads, and shows windows: what it lacks is said in its own last line."""
    probe = "from PySide6 import QtGui, QtPdf, QtPrintSupport, QtSvg, QtWidgets"
    if shown:
        probe += "; QtWidgets.QApplication([])"
    command = [str(PYTHON), "-c", probe]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode:
        sys.exit(f"Qt does not load: {(done.stderr.strip().splitlines() or ['?'])[-1]}")


def has_display() -> bool:
    """Whether a window could be shown."""
    on_linux = sys.platform.startswith("linux")
    return not on_linux or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def in_memory() -> dict[str, str]:
    """Let tests keep their files in memory where that has room: every commit waits for a disk."""
    memory = Path("/dev/shm")  # noqa: S108 - pytest makes its own folder there
    if memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 2**30:
        return {"PYTEST_DEBUG_TEMPROOT": str(memory)}
    return {}


def test(arguments: Sequence[str]) -> int:
    """Run lint, types and tests; all of them, then say which failed."""
    install("[dev]")
    check_qt()
    steps = {
        "lint": ("ruff", "check", "."),
        "format": ("ruff", "format", "--check", "."),
        "types": ("mypy",),
        "tests": ("pytest", "-q", "-n", "2", "--dist", "worksteal", *arguments),
    }
    failed = []
    for name, command in steps.items():
        print(f"== {name}", flush=True)
        if run(PYTHON, "-m", *command, **in_memory()):
            failed.append(name)
    if failed:
        print(f"FAILED: {', '.join(failed)}")
    return len(failed)


def main() -> int:
    """Do what was asked."""
    wanted, *arguments = sys.argv[1:] or ["help"]
    if wanted not in ("demo", "window", "test"):
        print(__doc__)
        return 2
    if sys.version_info < (3, 11):
        sys.exit("Python 3.11 or newer is needed.")
    shown = wanted == "window" and has_display()
    need_system(shown=shown)
    if not PYTHON.exists():
        make_home()
    if wanted == "test":
        return test(arguments)
    install("")
    check_qt(shown=shown)
    if shown:
        return run(PYTHON, "-m", "tdkt_desktop", *arguments)
    if wanted == "window":
        print("No display here: running the demonstration instead.", flush=True)
        arguments = []
    return run(PYTHON, "-m", "tdkt_desktop", "demo", *(arguments or ["ket-qua"]))


if __name__ == "__main__":
    sys.exit(main())
