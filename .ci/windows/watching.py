"""Windows of Windows programs, seen from this machine: their titles, keys, pictures."""

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from lane import HOME, ON_WINDOWS, SCREEN, say, stop

PICTURES = HOME / "hinh"
_CLOSINGS = 20


def _on_screen(*command: str) -> str:
    done = subprocess.run(
        command,
        env=os.environ | {"DISPLAY": SCREEN},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return done.stdout


def titles() -> list[str]:
    """Return the titles of the windows that are shown."""
    if not ON_WINDOWS:
        ids = _on_screen("xdotool", "search", "--onlyvisible", "--name", ".+").split()
        return [_on_screen("xdotool", "getwindowname", number).strip() for number in ids]
    command = "(Get-Process | Where-Object MainWindowTitle).MainWindowTitle"
    told = "[Console]::OutputEncoding = [Text.Encoding]::UTF8; " + command
    done = subprocess.run(
        ["powershell", "-NoProfile", "-Command", told],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return done.stdout.splitlines()


def wait_for(words: str, seconds: float = 60) -> float:
    """Wait until a window whose title holds ``words`` is shown; returns for how long.

    Raises:
        SystemExit: it does not come.
    """
    began = time.perf_counter()
    while time.perf_counter() - began < seconds:
        if any(words in title for title in titles()):
            return time.perf_counter() - began
        time.sleep(0.02)
    picture("khong-thay")
    return stop(f"no window called “{words}” within {seconds} s; there are {titles()}")


def close(words: str, ended: Callable[[], bool]) -> None:
    """Close the window whose title holds ``words``, as a click on its cross does.

    One that is still being shown takes no key, so it is tried until all has ``ended``.

    Raises:
        SystemExit: it does not close.
    """
    for _ in range(_CLOSINGS):
        time.sleep(1)
        _close(words)
        if ended():
            return
    stop(f"the window called “{words}” does not close")


def _close(words: str) -> None:
    if ON_WINDOWS:
        command = (
            "Get-Process | Where-Object MainWindowTitle -like "
            f"'*{words}*' | ForEach-Object {{ $_.CloseMainWindow() }}"
        )
        subprocess.run(["powershell", "-NoProfile", "-Command", command], check=False)
        return
    for number in _on_screen("xdotool", "search", "--onlyvisible", "--name", words).split():
        _on_screen("xdotool", "windowactivate", "--sync", number, "key", "alt+F4")


def picture(name: str) -> None:
    """Keep a picture of the screen, where one can be taken."""
    if not ON_WINDOWS:
        PICTURES.mkdir(parents=True, exist_ok=True)
        path: Path = PICTURES / f"{name}.png"
        _on_screen("import", "-window", "root", str(path))
        say(f"  seen: {path.name}")
