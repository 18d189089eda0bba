"""Connections to files of ours, protected or not."""

import sqlite3
from pathlib import Path

from tdkt_desktop.storage.file.keys import KEYRING, Key

_USUAL = 5.0


def connect(
    path: Path, *, key: Key | None = None, timeout: float = _USUAL, frozen: bool = False
) -> sqlite3.Connection:
    """Connect to a file: a protected one by the key that was given for it.

    ``key`` is that of a file still to be made. A ``frozen`` file is one nobody writes to: it is
    read where it lies, leaving nothing beside it.

    Raises:
        PasswordError: it is protected, and nobody has given its password.
        sqlite3.Error: SQLite cannot open it.
    """
    key = key or KEYRING.of(path)
    target = f"{path.absolute().as_uri()}?mode=ro&immutable=1" if frozen else str(path)
    if key is None:
        return sqlite3.connect(target, uri=frozen, timeout=timeout, isolation_level=None)
    from tdkt_desktop.storage.file import cipher

    return cipher.connect(target, key, timeout)


def key_of(conn: sqlite3.Connection) -> Key | None:
    """Return the key of an open file; ``None`` for one that is not protected."""
    return getattr(conn, "key", None)
