"""A password for the file and its copies: given, changed, taken off; its recovery key."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.safekeeping.copies import keeper_of
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.file import backups
from tdkt_desktop.storage.file.connecting import key_of
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.keys import SHORTEST, Key


@dataclass(frozen=True, slots=True)
class Copies:
    """What came of making the copies like the file.

    ``left`` are those that stay as they were: damaged, or of a password nobody has given;
    ``missing`` is the second place of copies, where it is not there now.
    """

    left: Sequence[Path] = ()
    missing: Path | None = None


def is_protected(database: Database) -> bool:
    """Whether an open file has a password."""
    return key_of(database.conn) is not None


def is_password(database: Database, password: str) -> bool:
    """Whether this is the password, or the recovery key, of an open file."""
    key = key_of(database.conn)
    if key is None:
        return True
    return key in (Key.of_recovery(password, key.salt), Key.of_password(password, key.salt))


def require_password(password: str) -> None:
    """See that a new password is long enough.

    Raises:
        TdktError: it is not.
    """
    if len(password) < SHORTEST or not password.strip():
        words = QT_TRANSLATE_NOOP("errors", "Mật khẩu phải có từ {count} ký tự trở lên.")
        raise TdktError(words, count=SHORTEST)


def set_password(database: Database, password: str) -> str:
    """Protect an open file by a password, or by another one; returns its recovery key.

    Raises:
        TdktError: the password is too short, or the file could not be written: it is as it was.
    """
    key = new_key(password)
    protect(database, key)
    return key.recovery


def new_key(password: str) -> Key:
    """Return the key a new password makes: its recovery key is told before anything rests on it.

    Raises:
        TdktError: the password is too short.
    """
    require_password(password)
    return Key.of_password(password)


def protect(database: Database, key: Key) -> None:
    """Protect an open file by a key.

    Raises:
        TdktError: the file could not be written: it is as it was.
    """
    database.change_key(key)


def remove_password(database: Database) -> None:
    """Write an open file so that anybody can read it again.

    Raises:
        TdktError: the file could not be written: it is as it was.
    """
    database.change_key(None)


def protect_copies(database: Database, progress: Progress = silent) -> Copies:
    """Make the copies of an open file as protected as it is, also those in the second place."""
    keeper, key = keeper_of(database), key_of(database.conn)
    left = backups.protect_alike(keeper.folder, key, progress)
    if keeper.second is None:
        return Copies(left)
    place = keeper.second_place(database)
    if place is None:
        return Copies(left, keeper.second)
    return Copies([*left, *backups.protect_alike(place, key, progress)])
