"""The file: opening, one transaction per operation, undo."""

import datetime as dt
import errno
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self

from tdkt_desktop.errors import TdktError, why
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.file import identity, journal, packing, sealing
from tdkt_desktop.storage.file.backups import Reason, folder_of, make, require_whole
from tdkt_desktop.storage.file.connecting import connect, key_of
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.file.keys import KEYRING, Key, PasswordError, salt_of
from tdkt_desktop.storage.file.lock import ProgramLock, lock_of
from tdkt_desktop.storage.file.opening import (
    cleared,
    foreign,
    gone,
    journal_mode,
    not_written,
    recognise,
    require_free_name,
    unusable,
    unwritable_folder,
)
from tdkt_desktop.storage.file.set_aside import Shelf, put_back
from tdkt_desktop.whole_file import patiently, removed

SUFFIX = ".tdkt"
_PATIENCE = 2
"""Seconds to wait for another program before saying that it writes."""


class Done:
    """Filled when the operation around it has committed."""

    changes: ChangeSet
    label: str = ""
    """What the operation is called, where that is known only at its end."""


class NoReasonError(TdktError):
    """Figures that were reported are not changed: no reason was given."""


class _OnlyLooking(Exception):  # noqa: N818 - it is no error
    """Unwinds an operation that was only to be looked at."""


class Database:
    """One open file. Writing happens inside :meth:`operation`, and nowhere else."""

    def __init__(
        self, path: Path, lock: ProgramLock | None = None, key: Key | None = None
    ) -> None:
        self.path = path
        self._lock = lock
        self._passing: TemporaryDirectory[str] | None = None
        self.before_writing: Callable[[Database, Reason], None] | None = None
        """Called before an operation begins: keeps a copy where one is due."""
        self.ask_reason: Callable[[Sequence[int]], str] | None = None
        """Asks why figures of years are changed that have been reported; nothing is no reason."""
        self._under_way: int | None = None
        self.conn = _connected(path, key)
        self._place = _place_of(path)

    # -- opening and closing -------------------------------------------------------------

    @classmethod
    @contextmanager
    def making(cls, path: Path, key: Key | None = None) -> Iterator[Self]:
        """Make a file under another name and let the block fill it; then it becomes ``path``.

        It is protected by ``key``, if there is one. Should the block fail, there is no file, and
        what a former try left is cleared.

        Raises:
            TdktError: there is a file of that name, or its folder cannot be written.
        """
        path = path.absolute()
        require_free_name(path)
        unfinished, _ = _passing_files(path)
        database = cls._empty(unfinished, key)
        try:
            with database:
                yield database
            with unfinished.open("rb+") as file:
                os.fsync(file.fileno())
            require_free_name(path)
            patiently(lambda: unfinished.rename(path))
        except OSError as error:
            raise unwritable_folder(path, why(error)) from error
        finally:
            database.close()
            cleared(unfinished)
            removed(lock_of(unfinished))  # nobody else makes a file of that name

    @classmethod
    def _empty(cls, path: Path, key: Key | None) -> Self:
        """Make an empty file of ours, in place of one that was never finished."""
        lock = _locked(path)
        if not cleared(path):  # what stays of a former try must not become part of this one
            lock.release()
            raise unwritable_folder(path, why(OSError(errno.EACCES, "")))
        database = cls._connected(path, lock, key)
        try:
            # flushed once, when it is whole; until then it may be lost with the machine
            database.conn.execute("PRAGMA synchronous = OFF")
            database.conn.execute("PRAGMA journal_mode = MEMORY")
            packing.may_shrink(database.conn)
            database.conn.execute(f"PRAGMA application_id = {identity.APPLICATION_ID}")
            database._bring_up_to_date()  # noqa: SLF001 - its own
        except sqlite3.Error as error:
            database.close()
            cleared(path)
            raise unwritable_folder(path, str(error)) from error
        return database

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the file at ``path`` for work, bringing an older one up to date.

        Raises:
            TdktError: no such file, not one of ours, from a newer version, damaged, open in
                another program, or in a folder that cannot be written.
        """
        path = path.absolute()
        recognise(path)
        database = cls._connected(path, _locked(path))
        with _closed_on_failure(database):
            for left in _passing_files(path):  # by a kill, perhaps in the clear
                cleared(left)
            database._check()  # noqa: SLF001 - its own
            if database._applied() != list(identity.STEPS):  # noqa: SLF001 - its own
                now = dt.datetime.now().astimezone()
                make(database.conn, folder_of(path), Reason.MIGRATION, now)
                database._bring_up_to_date()  # noqa: SLF001 - its own
            database.conn.execute(f"PRAGMA journal_mode = {journal_mode(path)}")
        return database

    @classmethod
    def read(cls, path: Path) -> Self:
        """Open the file for looking only; works while another program writes to it.

        An older file is brought up to date in a passing copy: looking changes nothing.
        """
        path = path.absolute()
        recognise(path)
        database = cls._connected(path)
        with _closed_on_failure(database):
            database._check()  # noqa: SLF001 - its own
            outdated = database._applied() != list(identity.STEPS)  # noqa: SLF001 - its own
        if outdated:
            database = cls._updated_copy(database)
        database.conn.execute("PRAGMA query_only = ON")
        return database

    @classmethod
    def _updated_copy(cls, old: Self) -> Self:
        """Return a copy of an older file, brought up to date; it goes when it is closed."""
        passing = TemporaryDirectory(prefix="tdkt-")
        copy = cls(Path(passing.name) / "xem.tdkt", key=key_of(old.conn))
        copy._passing = passing
        with _closed_on_failure(copy):
            old.conn.backup(copy.conn)
            copy._bring_up_to_date()
        copy.path = old.path
        old.close()
        return copy

    @classmethod
    def _connected(
        cls, path: Path, lock: ProgramLock | None = None, key: Key | None = None
    ) -> Self:
        try:
            return cls(path, lock, key)
        except (sqlite3.DatabaseError, PasswordError) as error:
            if lock is not None:
                lock.release()
            if isinstance(error, PasswordError):
                raise
            raise unusable(path, error) from error

    def sibling(self) -> "Database":
        """Return another connection to the same file, for another thread."""
        other = Database(self.path, key=key_of(self.conn))
        other.before_writing = self.before_writing
        other.ask_reason = self.ask_reason
        return other

    def replace_by(self, copy: Path) -> int:
        """Make the file what a copy of it is, at one blow; brings an older one up to date.

        Returns how many attached files lack, whose bytes are no longer beside the copy.

        Raises:
            TdktError: the copy cannot be read, or the file cannot be written; it is as it was.
        """
        source = connect(copy, frozen=True)
        try:
            require_whole(source)
            self._take_in(source)
            places = copy.absolute().parent, folder_of(self.path)
            keys = {key_of(source), key_of(self.conn)}
            lacking = put_back(self.conn, *(Shelf(place, key) for place in places for key in keys))
        except sqlite3.OperationalError as error:
            raise not_written(self.path, error) from error
        except sqlite3.DatabaseError as error:
            raise unusable(copy, error) from error
        finally:
            source.close()
        self._bring_up_to_date()
        self._checkpoint()
        return lacking

    def _take_in(self, source: sqlite3.Connection) -> None:
        """Put what another file holds in place of what this one holds, under this one's key."""
        key = key_of(self.conn)
        if key_of(source) == key:
            source.backup(self.conn)
            return
        from tdkt_desktop.storage.file.transcribing import transcribe

        _, passing = _passing_files(self.path)
        cleared(passing)
        try:
            transcribe(_file_of(source), passing, key)
            with closing(connect(passing, frozen=True)) as same:
                same.backup(self.conn)
        finally:
            cleared(passing)

    def change_key(self, key: Key | None) -> None:
        """Protect the file by a key, by another one or by none, and go on working with it.

        It is written anew beside the old one and compared with it before it takes its place.

        Raises:
            TdktError: another program reads the file, or it could not be written; it is as it was.
        """
        from tdkt_desktop.storage.file.transcribing import transcribe

        unfinished, _ = _passing_files(self.path)
        try:
            cleared(unfinished)
            # nobody else may have it open, and nothing of it lie in a log beside it
            self.conn.execute("PRAGMA journal_mode = DELETE")
            transcribe(self.path, unfinished, key)
            with unfinished.open("rb+") as file:
                os.fsync(file.fileno())
            self.conn.close()
            patiently(lambda: unfinished.replace(self.path))
        except sqlite3.DatabaseError as error:
            raise not_written(self.path, error) from error
        except OSError as error:
            raise unwritable_folder(self.path, why(error)) from error
        finally:
            cleared(unfinished)
            self._connect_again(key)

    def _connect_again(self, key: Key | None) -> None:
        """Go on with the file as it now is, whether or not it is protected by ``key``."""
        self.conn.close()
        if key is not None and salt_of(self.path) == key.salt:
            KEYRING.give(key)
        self.__dict__.pop("_utils", None)
        try:
            self.conn = _connected(self.path, None)
        except sqlite3.DatabaseError as error:
            raise unusable(self.path, error) from error
        with suppress(sqlite3.OperationalError):  # a full disk: the next opening will do it
            self.conn.execute(f"PRAGMA journal_mode = {journal_mode(self.path)}")
        self._place = _place_of(self.path)

    def close(self) -> None:
        """Close; the file beside which the lock lay is then whole on its own."""
        self.conn.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        if self._passing is not None:
            self._passing.cleanup()
            self._passing = None

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
            raise foreign(self.path)
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
            from tdkt_desktop.storage.file import schema

            schema.migrations.apply(self._utils)
            packing.shrink(self.conn)

    # -- reading and writing rows --------------------------------------------------------

    @cached_property
    def _utils(self) -> Any:  # noqa: ANN401 - sqlite_utils.Database, loaded at the first write
        import sqlite_utils

        return sqlite_utils.Database(self.conn)

    def save(self, table: str, row: Mapping[str, Any]) -> int:
        """Update the row that its ``id`` names, or insert a row that has none; returns the id."""
        values = dict(row)
        stored = values.pop("id", None)
        if stored is None:
            return int(self._utils.table(table).insert(values).last_pk)
        self._utils.table(table).update(stored, values)
        return int(stored)

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
        self,
        label: str,
        *,
        undoable: bool = True,
        undoes: int | None = None,
        copy: Reason = Reason.DAILY,
    ) -> Iterator[Done]:
        """Run one operation: all of it or nothing, one undo step under ``label``.

        ``label`` reads well after "Hoàn tác: ". One that changed nothing leaves no trace. ``copy``
        says why a copy of the file may be wanted before it. Within another one it is a part of
        that: what the other says counts; its changes are those of the part.
        """
        if self._under_way is not None:
            with self._part(self._under_way, label) as done:
                yield done
            return
        done = Done()
        if _place_of(self.path) != self._place:
            raise gone(self.path)
        if self.before_writing is not None:
            self.before_writing(self, copy)
        try:
            self.conn.execute("BEGIN IMMEDIATE")
        except sqlite3.DatabaseError as error:
            raise not_written(self.path, error) from error
        try:
            number = self._under_way = journal.begin(
                self.conn, label, undoable=undoable, undoes=undoes
            )
            yield done
            if done.label:
                self.conn.execute(
                    "UPDATE operation SET label = ? WHERE id = ?", (done.label, number)
                )
            self._require_reason(number)
            self.conn.execute("UPDATE current_operation SET operation = NULL")
            done.changes = ChangeSet(
                number, done.label or label, journal.changed_tables(self.conn, number)
            )
            stays = done.changes.tables or undoes is not None  # else it could never be undone
            if stays:
                packing.pack(self.conn, number)
                packing.give_back(self.conn)
            self.conn.execute("COMMIT" if stays else "ROLLBACK")
        except sqlite3.DatabaseError as error:
            self._rollback()
            raise not_written(self.path, error) from error
        except BaseException:
            self._rollback()
            raise
        finally:
            self._under_way = None
        self._checkpoint()

    def _require_reason(self, number: int) -> None:
        """Note why an operation changes figures that have been reported, or let it not be."""
        seals = sealing.reopened(self.conn, number)
        if not seals:
            return
        words = self.ask_reason(list(seals)).strip() if self.ask_reason is not None else ""
        if not words:
            raise NoReasonError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Số liệu năm {years} đã báo cáo và chốt: sửa phải ghi lý do. Chưa ghi gì.",
                ),
                years=", ".join(map(str, seals)),
            )
        sealing.note_reason(self.conn, number, seals, words)

    @contextmanager
    def _part(self, whole: int, label: str) -> Iterator[Done]:
        """Do a part of the operation under way: all of the part or nothing of it."""
        done, since = Done(), journal.last_entry(self.conn)
        self.conn.execute("SAVEPOINT part")
        try:
            yield done
        except BaseException:
            if self.conn.in_transaction:  # a full disk has taken back the whole
                self.conn.execute("ROLLBACK TO part")
                self.conn.execute("RELEASE part")
            raise
        self.conn.execute("RELEASE part")
        done.changes = ChangeSet(whole, label, journal.changed_tables(self.conn, whole, since))

    def _checkpoint(self) -> None:
        """Bring what is written into the one file; where that cannot be now, a later one will.

        What is committed stands in the log beside the file all the same.
        """
        with suppress(sqlite3.OperationalError):
            self.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def trial(self) -> Iterator[None]:
        """Let the block write and be taken back at its end: to look at what it would do."""
        kept, self.before_writing = self.before_writing, None
        try:
            with self.operation(""):
                yield
                raise _OnlyLooking  # noqa: TRY301 - an operation is unwound by what it raises
        except _OnlyLooking:
            return
        finally:
            self.before_writing = kept

    def _rollback(self) -> None:
        if self.conn.in_transaction:
            self.conn.execute("ROLLBACK")

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


def _place_of(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another one of its name; ``None`` if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _passing_files(path: Path) -> tuple[Path, Path]:
    """Return what stands beside a file for a moment: itself written anew, a copy to go back to."""
    return path.with_name(f".~{path.name}.moi"), path.with_name(f".~{path.name}.bansao")


def _file_of(conn: sqlite3.Connection) -> Path:
    """Return the file that is open in a connection."""
    return Path(conn.execute("PRAGMA database_list").fetchone()[2])


def _connected(path: Path, key: Key | None) -> sqlite3.Connection:
    connection = connect(path, key=key, timeout=_PATIENCE)
    packing.teach(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


@contextmanager
def _closed_on_failure(database: Database) -> Iterator[None]:
    """Close a file that turns out not to be one we can use; say so if it is damaged."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        database.close()
        raise unusable(database.path, error) from error
    except TdktError:
        database.close()
        raise


def _locked(path: Path) -> ProgramLock:
    """Return the lock of one program on one file."""
    try:
        return ProgramLock(path)
    except sqlite3.Error as error:
        raise unwritable_folder(path, str(error)) from error
