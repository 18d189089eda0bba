"""One program per file: a lock the operating system holds, and lets go of when we crash.

SQLite itself holds it, on a file of its own beside the officer's: the same locks, on the same
drives, that guard the data. On POSIX systems those locks are the process's: whoever opens and
closes the file in it, as Qt's file dialog does to tell what it is, lets them go. There a lock of
the open file itself is held beside them.
"""

import ctypes
import os
import sqlite3
import sys
from pathlib import Path

from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP

_LEFT_OVER = "SQLITE_NOTADB"
_HIDDEN = 2


def lock_of(path: Path) -> Path:
    """Return the file on which the lock of ``path`` is held."""
    return path.with_name(f".~{path.name}.lock")


class ProgramLock:
    """The right to write to ``path``, held until :meth:`release`."""

    def __init__(self, path: Path) -> None:
        """Take the lock.

        Raises:
            TdktError: another window or program has the file open.
            sqlite3.Error: the folder cannot be written.
        """
        self._path = lock_of(path)
        self._held = self._take(path)
        self._handle = self._take_handle(path)

    def _take(self, path: Path) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=0, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = OFF")  # nothing is ever written
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            connection.close()
            name = error.sqlite_errorname
            if name.startswith("SQLITE_BUSY"):
                raise _in_use(path) from None
            if name == _LEFT_OVER:  # by a program that kept something else in it
                self._path.unlink()
                return self._take(path)
            raise
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetFileAttributesW(str(self._path), _HIDDEN)
        return connection

    def _take_handle(self, path: Path) -> int | None:
        """Lock the open file where the system's locks are the process's; its handle, if so."""
        if sys.platform == "win32":
            return None
        import fcntl

        handle = os.open(self._path, os.O_RDWR | os.O_CLOEXEC)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            self._held.close()
            raise _in_use(path) from None
        except OSError:  # a drive that has no such locks: SQLite's must do
            os.close(handle)
            return None
        return handle

    def release(self) -> None:
        """Let another program have the file.

        The lock's own file stays: taken away, another program could hold it and a third one a new
        one of the same name.
        """
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
        self._held.close()


def _in_use(path: Path) -> TdktError:
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp “{name}” đang được mở ở cửa sổ hoặc chương trình khác. "
            "Hãy đóng ở đó trước rồi mở lại.",
        ),
        name=path.name,
    )
