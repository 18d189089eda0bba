"""The system's own list of recent documents: on Windows the program's jump list."""

import sys
from pathlib import Path

_AS_WIDE_PATH = 3


def add_recent_document(path: Path) -> None:
    """Let the system know that a file was opened; elsewhere than on Windows nothing is asked."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SHAddToRecentDocs(_AS_WIDE_PATH, ctypes.c_wchar_p(str(path)))
