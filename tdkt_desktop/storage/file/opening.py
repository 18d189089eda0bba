"""Before SQLite touches a file: what it is, whether its folder takes it, what lies beside it."""

import ctypes
import shutil
import sqlite3
import sys
from pathlib import Path

from tdkt_desktop.errors import DamagedError, TdktError, why
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.file.backups import backups_in, folder_of
from tdkt_desktop.storage.file.keys import MARK
from tdkt_desktop.whole_file import removed

_MAGIC = b"SQLite format 3\x00"


_DRIVE_REMOTE = 4


def require_free_name(path: Path) -> None:
    """See that nothing bears the name: not a file, nor the journal of one that is gone."""
    if not path.parent.is_dir():
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không có thư mục “{folder}”."), folder=path.parent
        )
    for taken in (path, *beside(path)):
        if taken.exists():
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Đã có tệp “{name}”. Hãy chọn tên khác."),
                name=taken.name,
            )


def beside(path: Path) -> list[Path]:
    """Return the files SQLite keeps beside one of ours."""
    return [path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal")]


def cleared(path: Path) -> bool:
    """Remove a file that was never finished, and what lies beside it; whether all is gone."""
    gone = [removed(part) for part in (path, *beside(path))]
    return all(gone)


def foreign(path: Path) -> TdktError:
    """Return what to tell of a file that is none of ours."""
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors",
            "“{name}” không phải tệp của TĐKT Desktop. "
            "Nếu đây là danh sách Excel, hãy dùng Nhập từ Excel.",
        ),
        name=path.name,
    )


def unwritable_folder(path: Path, reason: str) -> TdktError:
    """Return what to tell of a folder that cannot be written, and why."""
    if reason in _SQLITE and _is_full(path.parent):  # which SQLite tells by what it cannot do
        reason = "database or disk is full"
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors",
            "Không ghi được vào thư mục “{folder}”: {reason}. "
            "Hãy chép tệp sang thư mục khác, ví dụ Tài liệu, rồi mở lại.",
        ),
        folder=path.parent,
        reason=_SQLITE.get(reason, reason),
    )


def _is_full(folder: Path) -> bool:
    """Whether a disk has no room left for even a page or two."""
    try:
        return shutil.disk_usage(folder).free < _ROOM
    except OSError:
        return False


_ROOM = 65_536
_PAGE, _LEAST = 4096, 200_000
_SQLITE = {
    "unable to open database file": QT_TRANSLATE_NOOP("system", "không mở được tệp"),
    "attempt to write a readonly database": QT_TRANSLATE_NOOP("system", "chỉ cho đọc"),
    "disk I/O error": QT_TRANSLATE_NOOP("system", "ổ đĩa không đọc, ghi được"),
    "database or disk is full": QT_TRANSLATE_NOOP("system", "ổ đĩa đã đầy"),
}
"""What SQLite says, in Vietnamese."""


def unusable(path: Path, error: sqlite3.DatabaseError) -> TdktError:
    """Say why SQLite could not work with a file of ours: its folder, or damage."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM", "SQLITE_IOERR")):
        return unwritable_folder(path, str(error))
    return damaged(path)


def damaged(path: Path) -> DamagedError:
    """Return what to tell of a damaged file: which copy to go back to."""
    latest = next(iter(backups_in(folder_of(path))), None)
    if latest is not None:
        words = QT_TRANSLATE_NOOP(
            "errors", "Tệp “{name}” bị hỏng. Hãy trở về bản sao lưu gần nhất: {copy}."
        )
        return DamagedError(words, name=path.name, copy=latest.path)
    words = QT_TRANSLATE_NOOP(
        "errors", "Tệp “{name}” bị hỏng, không đọc được. Hãy mở bản sao gần nhất của tệp."
    )
    return DamagedError(words, name=path.name)


def is_damage(error: BaseException) -> bool:
    """Whether an error that nobody expected comes of a damaged file."""
    name = getattr(error, "sqlite_errorname", "") or ""
    return name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB"))


def gone(path: Path) -> TdktError:
    """Return what to tell of an open file that is no longer where it was."""
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors",
            "Không còn thấy “{name}” ở chỗ cũ, thao tác này chưa ghi. Tệp có thể đã bị chuyển, "
            "xóa hay thay bằng bản khác: hãy đưa về chỗ cũ, không được thì mở bản sao lưu.",
        ),
        name=path.name,
    )


def not_written(path: Path, error: sqlite3.DatabaseError) -> Exception:
    """Return what to tell of an operation that SQLite could not write, by its extended code."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith("SQLITE_READONLY"):
        text = QT_TRANSLATE_NOOP(
            "errors", "Tệp “{name}” chỉ cho đọc. Hãy bỏ thuộc tính chỉ đọc hoặc chép ra nơi khác."
        )
    elif name.startswith("SQLITE_FULL"):
        text = QT_TRANSLATE_NOOP(
            "errors", "Ổ đĩa đã đầy, chưa ghi được gì vào “{name}”. Hãy dọn bớt rồi làm lại."
        )
    elif name.startswith("SQLITE_IOERR"):
        text = QT_TRANSLATE_NOOP(
            "errors",
            "Ổ đĩa không nhận “{name}”, thao tác này chưa ghi. Hãy xem ổ đĩa, thẻ nhớ còn cắm "
            "chắc không, rồi làm lại.",
        )
    elif is_damage(error):
        return damaged(path)
    elif name.startswith("SQLITE_CANTOPEN"):
        return unwritable_folder(path, str(error)) if path.exists() else gone(path)
    elif name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        text = QT_TRANSLATE_NOOP(
            "errors", "Chương trình khác đang ghi vào “{name}”. Hãy đợi một lát rồi làm lại."
        )
    else:
        return error
    return TdktError(text, name=path.name)


def recognise(path: Path) -> None:
    """Refuse what cannot be one of our files before SQLite touches it."""
    if not path.exists():
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không tìm thấy tệp “{name}”."), name=path)
    if path.is_dir():
        raise foreign(path)
    log = beside(path)[0]
    if log.is_file() and log.stat().st_size:
        return  # a spoilt head may stand whole in the log: SQLite puts it back
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except OSError as error:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không đọc được tệp “{name}”: {reason}."),
            name=path.name,
            reason=why(error),
        ) from error
    if head != _MAGIC and not head.startswith(MARK):
        raise damaged(path) if _was_ours(path) else foreign(path)


def _was_ours(path: Path) -> bool:
    """Whether a file whose head is spoilt may be one of ours: by its copies, by name and size."""
    if backups_in(folder_of(path)):
        return True
    size = path.stat().st_size
    return path.suffix.lower() == ".tdkt" and size >= _LEAST and size % _PAGE == 0


def journal_mode(path: Path) -> str:
    """WAL needs memory shared between processes, which a network drive does not give."""
    remote = str(path).startswith("\\\\")
    if sys.platform == "win32":
        remote = remote or ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _DRIVE_REMOTE
    return "DELETE" if remote else "WAL"
