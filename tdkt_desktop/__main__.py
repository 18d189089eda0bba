"""Composition root: the command line when a verb is named, else the window."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

SUFFIX = ".tdkt"


def _take_pictures(database: Path, folder: Path) -> Sequence[Path]:
    """Save pictures of the main pages; needs no display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from tdkt_desktop.ui.shell.pictures import take_pictures

    return take_pictures(database, folder)


def _has_display() -> bool:
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _dropped(argument: str) -> bool:
    """Whether a file of another kind was dropped on the program that has no console to say so."""
    of_window = getattr(sys, "frozen", False) and sys.executable.lower().endswith(".exe")
    return of_window and Path(argument).is_file()


def main() -> None:
    """Run the program with this process's arguments."""
    arguments = sys.argv[1:]
    if arguments and not arguments[0].lower().endswith(SUFFIX) and not _dropped(arguments[0]):
        from tdkt_desktop import cli

        sys.exit(cli.run(arguments, _take_pictures))
    if sys.platform.startswith("linux") and not _has_display():
        sys.exit(
            "Không có màn hình. Dùng các lệnh khác (tdkt-desktop --help) "
            "hoặc đặt QT_QPA_PLATFORM=offscreen."
        )
    from tdkt_desktop.ui.shell.application import run_window

    sys.exit(run_window(arguments))


if __name__ == "__main__":
    main()
