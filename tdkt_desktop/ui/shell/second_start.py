"""A second start of the program: the one that runs comes forward with the file asked for.

The two speak through a pipe of this machine that only this user may open; nothing goes over a
network.
"""

import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from tdkt_desktop.paths import user_config

_PATIENCE_MS = 2000
_HEARD = b"+"


def _pipe() -> str:
    """Return the pipe's name: one for each user, and each stick."""
    of = hashlib.sha256(str(user_config()).encode()).hexdigest()
    return f"tdkt-desktop-{of[:16]}"


def handed_over(arguments: Sequence[str]) -> bool:
    """Hand what this start was given to the program that runs already; whether there is one.

    One that does not answer in time is taken for none: the officer gets a window of its own.
    """
    socket = QLocalSocket()
    socket.connectToServer(_pipe())
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    _let_come_forward()
    wanted = str(Path(arguments[0]).absolute()) if arguments else ""
    socket.write(f"{wanted}\n".encode())
    socket.waitForBytesWritten(_PATIENCE_MS)
    return socket.waitForReadyRead(_PATIENCE_MS) and bytes(socket.readAll().data()) == _HEARD


def _let_come_forward() -> None:
    """Let the other program take the foreground, which Windows gives to the latest start."""
    if sys.platform == "win32":
        import ctypes

        anybody = -1
        ctypes.windll.user32.AllowSetForegroundWindow(anybody)


class SecondStarts(QObject):
    """Listens for later starts, and says what they were given."""

    started = Signal(str)
    """The program was started again, with this file; empty without one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        if not self._server.listen(_pipe()):  # left by a program that was killed
            QLocalServer.removeServer(_pipe())
            self._server.listen(_pipe())

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        wanted = bytes(socket.readLine().data()).decode("utf-8", "replace").strip()
        socket.write(_HEARD)
        socket.flush()
        self.started.emit(wanted)
