"""The file: opening, one transaction per operation, undo."""

import ctypes
import datetime as dt
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import filelock

from tdkt_desktop.errors import TdktError, why
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.file import identity, journal
from tdkt_desktop.storage.file.journal import ChangeSet

SUFFIX = ".tdkt"
_MAGIC = b"SQLite format 3\x00"
_DRIVE_REMOTE = 4


class Done:
    """Filled when the operation around it has committed."""

    changes: ChangeSet


class _OnlyLooking(Exception):  # noqa: N818 - it is no error
    """Unwinds an operation that was only to be looked at."""


class Database:
    """One open file. Writing happens inside :meth:`operation`, and nowhere else."""

    def __init__(self, path: Path, lock: filelock.BaseFileLock | None = None) -> None:
        self.path = path
        self._lock = lock
        self.conn = _connected(path)

    # -- opening and closing -------------------------------------------------------------

    @classmethod
    @contextmanager
    def making(cls, path: Path) -> Iterator[Self]:
        """Make a file under another name and let the block fill it; then it becomes ``path``.

        Should the block fail, there is no file, and what a former try left is cleared.

        Raises:
            TdktError: there is a file of that name, or its folder cannot be written.
        """
        path = path.absolute()
        _require_free_name(path)
        unfinished = path.with_name(f".~{path.name}.moi")
        database = cls._empty(unfinished)
        try:
            with database:
                yield database
            with unfinished.open("rb+") as file:
                os.fsync(file.fileno())
            _require_free_name(path)
            unfinished.rename(path)
        except OSError as error:
            raise _unwritable_folder(path, why(error)) from error
        finally:
            database.close()
            _clear(unfinished)

    @classmethod
    def _empty(cls, path: Path) -> Self:
        """Make an empty file of ours, in place of one that was never finished."""
        lock = _locked(path)
        _clear(path)
        database = cls._connected(path, lock)
        try:
            # flushed once, when it is whole; until then it may be lost with the machine
            database.conn.execute("PRAGMA synchronous = OFF")
            database.conn.execute("PRAGMA journal_mode = MEMORY")
            database.conn.execute(f"PRAGMA application_id = {identity.APPLICATION_ID}")
            database._bring_up_to_date()  # noqa: SLF001 - its own
        except sqlite3.Error as error:
            database.close()
            _clear(path)
            raise _unwritable_folder(path, str(error)) from error
        return database

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the file at ``path`` for work, bringing an older one up to date.

        Raises:
            TdktError: no such file, not one of ours, from a newer version, damaged, open in
                another program, or in a folder that cannot be written.
        """
        path = path.absolute()
        _recognise(path)
        database = cls._connected(path, _locked(path))
        with _closed_on_failure(database):
            database._check()  # noqa: SLF001 - its own
            database._bring_up_to_date()  # noqa: SLF001 - its own
            database.conn.execute(f"PRAGMA journal_mode = {_journal_mode(path)}")
        return database

    @classmethod
    def read(cls, path: Path) -> Self:
        """Open the file for looking only; works while another program writes to it."""
        path = path.absolute()
        _recognise(path)
        database = cls._connected(path)
        with _closed_on_failure(database):
            database._check()  # noqa: SLF001 - its own
            outdated = database._applied() != list(identity.STEPS)  # noqa: SLF001 - its own
        if outdated:
            database.close()
            cls.open(path).close()
            database = cls._connected(path)
        database.conn.execute("PRAGMA query_only = ON")
        return database

    @classmethod
    def _connected(cls, path: Path, lock: filelock.BaseFileLock | None = None) -> Self:
        try:
            return cls(path, lock)
        except sqlite3.DatabaseError as error:
            if lock is not None:
                _unlock(lock)
            raise _unusable(path, error) from error

    def sibling(self) -> "Database":
        """Return another connection to the same file, for another thread."""
        return Database(self.path)

    def close(self) -> None:
        """Close; the file beside which the lock lay is then whole on its own."""
        self.conn.close()
        if self._lock is not None:
            _unlock(self._lock)
            self._lock = None

    def __enter__(self) -> Self:
        """Return the database itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()

    def _check(self) -> None:
        application = self.conn.execute("PRAGMA application_id").fetchone()[0]
        if application != identity.APPLICATION_ID:
            raise _foreign(self.path)
        if set(self._applied()) - set(identity.STEPS):
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Tệp “{name}” được ghi bằng phiên bản mới hơn của chương trình. "
                    "Hãy cài phiên bản mới rồi mở lại; tệp không bị thay đổi.",
                ),
                name=self.path.name,
            )

    def _applied(self) -> list[str]:
        """Return the migrations this file has been through."""
        known = "SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'"
        if self.conn.execute(known).fetchone() is None:
            return []
        sql = "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY id"
        return [row[0] for row in self.conn.execute(sql, (identity.SET,))]

    def _bring_up_to_date(self) -> None:
        if self._applied() != list(identity.STEPS):
            from tdkt_desktop.storage.file import schema  # noqa: PLC0415 - most files need no migration

            schema.migrations.apply(self._utils)

    # -- reading and writing rows --------------------------------------------------------

    @cached_property
    def _utils(self) -> Any:  # noqa: ANN401 - sqlite_utils.Database, loaded at the first write
        import sqlite_utils  # noqa: PLC0415 - a tenth of a second that a start does not need

        return sqlite_utils.Database(self.conn)

    def tables(self, name: str) -> Any:  # noqa: ANN401 - sqlite_utils' table
        """Return sqlite-utils' view of a table, for inserts and updates."""
        return self._utils.table(name)

    def query(self, sql: str, params: object = ()) -> list[dict[str, Any]]:
        """Return the rows of a query as dictionaries."""
        cursor = self.conn.execute(sql, params)  # type: ignore[arg-type]
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    @property
    def stamp(self) -> int:
        """A number kept in the file's head: which shipped catalogue it was given."""
        return int(self.conn.execute("PRAGMA user_version").fetchone()[0])

    @stamp.setter
    def stamp(self, number: int) -> None:
        self.conn.execute(f"PRAGMA user_version = {int(number)}")

    # -- writing -------------------------------------------------------------------------

    @contextmanager
    def operation(
        self, label: str, *, undoable: bool = True, undoes: int | None = None
    ) -> Iterator[Done]:
        """Run one operation: all of it or nothing, one undo step under ``label``.

        ``label`` reads well after "Hoàn tác: ". One that changed nothing leaves no trace.
        """
        done = Done()
        try:
            self.conn.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise self._unwritable(error) from error
        try:
            now = dt.datetime.now().astimezone().isoformat(timespec="seconds")
            number = (
                self.conn.execute(
                    "INSERT INTO operation(at, label, undoable, undoes) VALUES (?, ?, ?, ?)",
                    (now, label, undoable, undoes),
                ).lastrowid
                or 0
            )
            self.conn.execute("UPDATE current_operation SET operation = ?", (number,))
            yield done
            self.conn.execute("UPDATE current_operation SET operation = NULL")
            done.changes = ChangeSet(number, label, journal.changed_tables(self.conn, number))
            self.conn.execute("COMMIT" if done.changes.tables else "ROLLBACK")
        except sqlite3.OperationalError as error:
            self._rollback()
            raise self._unwritable(error) from error
        except BaseException:
            self._rollback()
            raise
        self.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def trial(self) -> Iterator[None]:
        """Let the block write and be taken back at its end: to look at what it would do."""
        try:
            with self.operation(""):
                yield
                raise _OnlyLooking  # noqa: TRY301 - an operation is unwound by what it raises
        except _OnlyLooking:
            return

    def _rollback(self) -> None:
        if self.conn.in_transaction:
            self.conn.execute("ROLLBACK")

    def _unwritable(self, error: sqlite3.OperationalError) -> Exception:
        name = error.sqlite_errorname
        if name.startswith("SQLITE_READONLY"):
            text = QT_TRANSLATE_NOOP(
                "errors",
                "Tệp “{name}” chỉ cho đọc. Hãy bỏ thuộc tính chỉ đọc hoặc chép ra nơi khác.",
            )
        elif name.startswith("SQLITE_FULL"):
            text = QT_TRANSLATE_NOOP(
                "errors", "Ổ đĩa đã đầy, chưa ghi được gì vào “{name}”. Hãy dọn bớt rồi làm lại."
            )
        elif name.startswith("SQLITE_BUSY"):
            text = QT_TRANSLATE_NOOP(
                "errors", "Chương trình khác đang ghi vào “{name}”. Hãy đợi một lát rồi làm lại."
            )
        else:
            return error
        return TdktError(text, name=self.path.name)

    # -- undo ----------------------------------------------------------------------------

    def take_back(self, operation: journal.Operation, label: str) -> ChangeSet:
        """Write the rows back as they were before ``operation``, as an operation of its own.

        Raises:
            TdktError: some of those rows were changed since; nothing was touched.
        """
        with self.operation(label, undoes=operation.id) as done:
            if not journal.restore(self.conn, operation.id):
                raise TdktError(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "Không hoàn tác được “{label}”: dữ liệu đã được sửa sau đó. "
                        "Chưa có gì thay đổi.",
                    ),
                    label=operation.label,
                )
        return done.changes


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, timeout=10)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _require_free_name(path: Path) -> None:
    """See that nothing bears the name: not a file, nor the journal of one that is gone."""
    if not path.parent.is_dir():
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không có thư mục “{folder}”."), folder=path.parent
        )
    for taken in (path, *_beside(path)):
        if taken.exists():
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Đã có tệp “{name}”. Hãy chọn tên khác."),
                name=taken.name,
            )


def _beside(path: Path) -> list[Path]:
    """Return the files SQLite keeps beside one of ours."""
    return [path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal")]


def _clear(path: Path) -> None:
    """Remove a file that was never finished, and what lies beside it."""
    for part in (path, *_beside(path)):
        part.unlink(missing_ok=True)


def marks(values: object) -> str:
    """Return as many SQL question marks as ``values`` has items."""
    return ", ".join("?" * len(values))  # type: ignore[arg-type]


@contextmanager
def _closed_on_failure(database: Database) -> Iterator[None]:
    """Close a file that turns out not to be one we can use; say so if it is damaged."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        database.close()
        raise _unusable(database.path, error) from error
    except TdktError:
        database.close()
        raise


def _locked(path: Path) -> filelock.BaseFileLock:
    """Return the lock of one program on one file."""
    lock = filelock.FileLock(path.with_name(f".~{path.name}.lock"), timeout=0)
    try:
        # the lock alone would take a folder that cannot be written for a file in use
        with Path(lock.lock_file).open("ab"):
            lock.acquire()
    except filelock.Timeout:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Tệp “{name}” đang được mở ở cửa sổ hoặc chương trình khác. "
                "Hãy đóng ở đó trước rồi mở lại.",
            ),
            name=path.name,
        ) from None
    except OSError as error:
        raise _unwritable_folder(path, why(error)) from None
    return lock


def _unlock(lock: filelock.BaseFileLock) -> None:
    lock.release()
    Path(lock.lock_file).unlink(missing_ok=True)


def _foreign(path: Path) -> TdktError:
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors",
            "“{name}” không phải tệp của TĐKT Desktop. "
            "Nếu đây là danh sách Excel, hãy dùng Nhập từ Excel.",
        ),
        name=path.name,
    )


def _unwritable_folder(path: Path, reason: str) -> TdktError:
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors",
            "Không ghi được vào thư mục “{folder}”: {reason}. "
            "Hãy chép tệp sang thư mục khác, ví dụ Tài liệu, rồi mở lại.",
        ),
        folder=path.parent,
        reason=reason,
    )


def _unusable(path: Path, error: sqlite3.DatabaseError) -> TdktError:
    """Say why SQLite could not work with a file of ours: its folder, or damage."""
    name = error.sqlite_errorname or ""
    if name.startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM", "SQLITE_IOERR")):
        return _unwritable_folder(path, str(error))
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors", "Tệp “{name}” bị hỏng, không đọc được. Hãy mở bản sao gần nhất của tệp."
        ),
        name=path.name,
    )


def _recognise(path: Path) -> None:
    """Refuse what cannot be one of our files before SQLite touches it."""
    if not path.exists():
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không tìm thấy tệp “{name}”."), name=path)
    if path.is_dir():
        raise _foreign(path)
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except OSError as error:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không đọc được tệp “{name}”: {reason}."),
            name=path.name,
            reason=why(error),
        ) from error
    if head != _MAGIC:
        raise _foreign(path)


def _journal_mode(path: Path) -> str:
    """WAL needs memory shared between processes, which a network drive does not give."""
    remote = str(path).startswith("\\\\")
    if sys.platform == "win32":
        remote = remote or ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _DRIVE_REMOTE
    return "DELETE" if remote else "WAL"
