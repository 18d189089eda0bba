"""Files written whole: what stood there stays until its successor does.

On Windows a file that another program has open can be neither removed nor replaced. An antivirus
or an indexer holds a new one for a moment only, so it is tried again; Excel and Word hold theirs
until they are closed, and that is told.
"""

import errno
import logging
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ON_WINDOWS = os.name == "nt"
WAITS = (0.05, 0.1, 0.2, 0.4)
"""Seconds between one try and the next."""

_HELD = (errno.EACCES, errno.EPERM, errno.EBUSY)
log = logging.getLogger("tdkt_desktop")


def patiently(act: Callable[[], object]) -> None:
    """Do what another program may be in the way of for a moment.

    Raises:
        OSError: it still is, or something else is wrong.
    """
    for wait in (*WAITS, None):
        try:
            act()
        except OSError as error:
            if wait is None or error.errno not in _HELD or not ON_WINDOWS:
                raise
            time.sleep(wait)
        else:
            return


def removed(path: Path) -> bool:
    """Remove a file nobody needs, if there is one; whether it is gone.

    What another program keeps open is left: the next time it is tried again.
    """
    try:
        patiently(lambda: path.unlink(missing_ok=True))
    except OSError as error:
        log.warning("left where it was: %s", type(error).__name__)
        return False
    return True


def is_held(path: Path) -> bool:
    """Whether there is a file that cannot be written: open in Excel, or read-only."""
    try:
        with path.open("rb+"):
            return False
    except PermissionError:
        return path.is_file()  # Windows says the same of a folder
    except OSError:  # none there, or what only the writing itself will tell
        return False


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield a path beside ``path`` to write to; once the block is done it takes its place.

    Should the block fail, or ``path`` be open elsewhere, read-only or on a full disk, what stood
    there is as it was. The name yielded ends as ``path`` does.

    Raises:
        OSError: it cannot be written, or may not be replaced.
    """
    unfinished = path.with_name(f".~{path.name}")
    try:
        yield unfinished
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        patiently(lambda: unfinished.replace(path))
    except BaseException:
        removed(unfinished)
        raise
