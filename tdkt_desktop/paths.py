"""Where shipped files lie and where this user's files go."""

import re
import sys
from collections.abc import Callable
from pathlib import Path

import platformdirs

PACKAGE = Path(__file__).resolve().parent
APP = "TDKT Desktop"
_NO_FILE = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_LONGEST = 120


def asset(*parts: str) -> Path:
    """Return a shipped file, e.g. ``asset("resources", "icons", "plus.svg")``.

    Wheel and frozen build carry the two folders inside the package as ``_assets``; a source
    tree has them beside it.
    """
    inside = PACKAGE / "_assets"
    root = inside if inside.is_dir() else PACKAGE.parent
    return root.joinpath(*parts)


def portable() -> Path | None:
    """Return the folder of settings beside a program that is carried about, on a stick.

    Such a program has one, ``thiet-lap``; an installed one has none, and settings are the user's.
    """
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).parent / "thiet-lap"
    return folder if folder.is_dir() else None


def carried_home() -> Path | None:
    """Return the folder in which the folder of a program that is carried about lies."""
    settings = portable()
    return settings.parent.parent if settings else None


def user_config() -> Path:
    """Return the folder of this user's preferences; it may not exist yet."""
    return portable() or Path(platformdirs.user_config_dir(APP, appauthor=False))


def user_log() -> Path:
    """Return the folder of this user's logs; it may not exist yet."""
    return portable() or Path(platformdirs.user_log_dir(APP, appauthor=False))


def user_documents() -> Path:
    """Return the folder where the officer's own files are kept by default.

    Of a program that is carried about it is the one in which the program's folder lies: put a
    newer program in the old one's place, and the files stay.
    """
    return carried_home() or Path(platformdirs.user_documents_dir())


def untaken(name: str, taken: Callable[[str], object], ending: str = "") -> str:
    """Return a name that is not ``taken``: its own, or that with a number: ``anh (2).pdf``."""
    found, number = f"{name}{ending}", 2
    while taken(found):
        found, number = f"{name} ({number}){ending}", number + 1
    return found


def file_name(words: str) -> str:
    """Return ``words`` without what no name of a file on Windows may hold, or be."""
    plain = _NO_FILE.sub("-", words)[:_LONGEST].strip(" .") or "mau"
    return f"_{plain}" if _DEVICES.match(plain) else plain
