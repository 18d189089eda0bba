"""Run the project on a fresh machine: needs Python 3.11 or newer and nothing else.

    python3 .ci/do.py demo [FOLDER]   the main job on made-up data; works without a display
    python3 .ci/do.py window [FILE]   the window
    python3 .ci/do.py test [...]      lint, types, architecture and every test

Makes the virtual environment .venv beside this project on first use. On Debian, as root, it
installs what Python and Qt need of the system; otherwise it says what is missing.
"""

import hashlib
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
QT_NEEDS = (
    "libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libxcb-shape0"
)


def run(*command: object, **environment: str) -> int:
    """Run a command in the project's folder; returns its exit code."""
    return subprocess.run(
        [str(part) for part in command], cwd=ROOT, env={**os.environ, **environment}, check=False
    ).returncode


def need(packages: Sequence[str], why: str) -> None:
    """Install Debian packages when we may; otherwise say what is missing, and stop."""
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        print(f"{why}: {line}", flush=True)
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        if (
            run("apt-get", "update", "-qq", **quiet) == 0
            and run(*line.split(), "-qq", **quiet) == 0
        ):
            return
    elif shutil.which("apt-get"):
        line = f"sudo {line}"
    sys.exit(f"{why}. Please run this first, then try again:\n  {line}")


def make_home() -> None:
    """Make the virtual environment, with Debian's missing half of venv if need be."""
    command = [sys.executable, "-m", "venv", "--clear", str(HOME)]
    if subprocess.run(command, capture_output=True, check=False).returncode == 0:
        return
    shutil.rmtree(HOME, ignore_errors=True)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    need([version], "Python's venv is not whole on this machine")
    if run(*command):
        sys.exit("The virtual environment could not be made.")


def install(extra: str) -> None:
    """Install the project with ``extra`` unless that was done for this very pyproject.toml."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + extra.encode()).hexdigest()
    stamp = HOME / f"installed{extra}"
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    if run(PYTHON, "-m", "pip", "--version"):
        make_home()
    print("Installing what the project needs into .venv …", flush=True)
    command = (PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-e")
    if run(*command, f".{extra}"):
        sys.exit("The packages could not be installed; pip says why above.")
    stamp.write_text(wanted)


def check_qt(*, shown: bool = False) -> None:
    """See that Qt loads, and shows windows; on Linux its system libraries may be missing."""
    probe = "from PySide6 import QtGui, QtPdf, QtPrintSupport, QtSvg, QtWidgets"
    if shown:
        probe += "; QtWidgets.QApplication([])"
    if sys.platform.startswith("linux") and run(PYTHON, "-c", probe):
        need(QT_NEEDS.split(), "Qt needs libraries of the system")
        if run(PYTHON, "-c", probe):
            sys.exit("Qt still does not load; the message above names the library.")


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
    if not PYTHON.exists():
        make_home()
    if wanted == "test":
        return test(arguments)
    install("")
    shown = wanted == "window" and has_display()
    check_qt(shown=shown)
    if shown:
        return run(PYTHON, "-m", "tdkt_desktop", *arguments)
    if wanted == "window":
        print("No display here: running the demonstration instead.", flush=True)
        arguments = []
    return run(PYTHON, "-m", "tdkt_desktop", "demo", *(arguments or ["ket-qua"]))


if __name__ == "__main__":
    sys.exit(main())
