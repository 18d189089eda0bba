"""Files kept with records: added, taken off, written out again."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from tdkt_desktop.domain.attached import AttachedFile, Owner
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError, why
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.result import Result
from tdkt_desktop.paths import file_name
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.file.connecting import key_of
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.whole_file import replacing

_MOST = 200 * 1024 * 1024
_RUNNING = frozenset(
    {".exe", ".bat", ".cmd", ".com", ".js", ".vbs", ".ps1", ".scr", ".msi", ".lnk", ".hta", ".jar"}
)
"""Endings of what a double click runs: such a file is written out, never opened from here."""


def attach(database: Database, owner: Owner, paths: Sequence[Path], name: str) -> Result[int]:
    """Keep files with a record called ``name``; returns how many are new to it.

    Raises:
        TdktError: a file cannot be read, is empty, or too big.
    """
    read = [(path.name, _read(path)) for path in paths]
    with database.operation(f"Đính kèm tệp vào {name}") as done:
        kept = [file for file, data in read if keep(database, owner, file, data)]
        files = kept[0] if len(kept) == 1 else f"{len(kept)} tệp"
        done.label = f"Đính kèm {files} vào {name}"
    return Result(len(kept), done.changes)


def keep(database: Database, owner: Owner, name: str, data: bytes) -> bool:
    """Keep one file within the caller's operation; whether it is new to the record."""
    return AttachedFiles(database).keep(owner, nfc(name), data, today()) is not None


def detach(database: Database, file: AttachedFile, name: str) -> ChangeSet:
    """Take a file off the record called ``name``."""
    with database.operation(f"Bỏ tệp đính kèm {file.name} của {name}") as done:
        AttachedFiles(database).remove(file.id)
    return done.changes


def write_out(database: Database, file: AttachedFile, path: Path) -> None:
    """Write a file's bytes to ``path``, whole or not at all."""
    with replacing(path) as fresh:
        fresh.write_bytes(AttachedFiles(database).data(file))


def may_open(file: AttachedFile) -> bool:
    """Whether a file is one that opening only shows."""
    return Path(file.name).suffix.lower() not in _RUNNING


def open_copy(database: Database, file: AttachedFile, folder: Path) -> Path:
    """Return a copy of a file to look at in ``folder``, which nobody writes back from.

    Its name says nothing where the file has a password.
    """
    place = Path(tempfile.mkdtemp(dir=folder))
    name = safe_name(file.name)
    path = place / (f"tep-dinh-kem{Path(name).suffix}" if key_of(database.conn) else name)
    path.write_bytes(AttachedFiles(database).data(file))
    path.chmod(0o400)
    return path


def safe_name(name: str) -> str:
    """Return a file's name as every system takes one, its ending kept."""
    ending = Path(name).suffix[:20]
    stem = file_name(name.removesuffix(ending))
    return f"{stem}.{file_name(ending[1:])}" if ending else stem


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MOST:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Tệp “{name}” lớn hơn 200 MB, không đính kèm được."),
                name=path.name,
            )
        data = path.read_bytes()
    except OSError as error:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không đọc được tệp “{name}”: {reason}."),
            name=path.name,
            reason=why(error),
        ) from error
    if not data:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Tệp “{name}” rỗng: chưa đính kèm tệp nào."),
            name=path.name,
        )
    return data
