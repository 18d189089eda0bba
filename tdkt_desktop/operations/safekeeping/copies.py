"""Copies of the file: when one is due, where they lie, and the way back to one."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.errors import DamagedError, TdktError, unwritable
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations import files
from tdkt_desktop.operations.law.loading import load_catalogue
from tdkt_desktop.storage.file import backups, journal
from tdkt_desktop.storage.file.backups import Backup, Reason
from tdkt_desktop.storage.file.connecting import key_of
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.identity import JOURNALLED
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.file.keys import PasswordError
from tdkt_desktop.storage.file.set_aside import hand_on, write_whole

REASONS = {
    Reason.DAILY: QT_TRANSLATE_NOOP("copies", "đầu ngày"),
    Reason.IMPORT: QT_TRANSLATE_NOOP("copies", "trước khi nhập"),
    Reason.MERGE: QT_TRANSLATE_NOOP("copies", "trước khi gộp"),
    Reason.REVOKE: QT_TRANSLATE_NOOP("copies", "trước khi hủy bỏ"),
    Reason.MIGRATION: QT_TRANSLATE_NOOP("copies", "trước khi nâng cấp"),
    Reason.RESTORE: QT_TRANSLATE_NOOP("copies", "trước khi trở về"),
    Reason.ASKED: QT_TRANSLATE_NOOP("copies", "theo yêu cầu"),
}
"""Why a copy was made, in words."""


class Keeper:
    """Makes a copy of one file when one is due: before risky work, at a day's first change.

    A copy goes to the folder beside the file and, where ``second`` is there, into it too. What
    went wrong is kept in ``trouble``: it holds up no work.
    """

    def __init__(self, path: Path, second: Path | None = None) -> None:
        self.folder, self.second = backups.folder_of(path), second
        self.trouble: TdktError | None = None
        self._kept_on: dt.date | None = None

    def __call__(self, database: Database, reason: Reason) -> None:
        """Keep a copy of an open file, if one is due.

        Raises:
            DamagedError: the file is damaged; nothing may be written to it.
        """
        today = _now().date()
        if reason == Reason.DAILY and self._kept_on == today:
            return
        if reason == Reason.DAILY and backups.made_on(backups.backups_in(self.folder), today):
            self._kept_on = today
            return
        try:
            self.keep(database, reason)
        except DamagedError:
            raise
        except TdktError as error:
            self.trouble = error

    def keep(self, database: Database, reason: Reason) -> Backup:
        """Make a copy now, and let go those that age lets go.

        Raises:
            TdktError: it could not be written, or the second place could not.
        """
        now = _now()
        made = backups.make(database.conn, self.folder, reason, now)
        self._kept_on, self.trouble = now.date(), None
        backups.thin(self.folder, now)
        backups.protect_alike(self.folder, key_of(database.conn))  # those left by a kill
        if self.second is not None:
            place = self.second_place(database)
            if place is None:
                raise second_missing(self.second)
            try:
                hand_on(made.path, place)
            except OSError as error:
                raise unwritable(place / made.path.name, error) from error
            backups.thin(place, now)
            backups.protect_alike(place, key_of(database.conn))
        return made

    def second_place(self, database: Database) -> Path | None:
        """Return where this file's copies lie in the second place; ``None`` if that is not there.

        Each file has a folder of its own in it.
        """
        if self.second is None or not self.second.is_dir():
            return None
        return backups.place_in(self.second, database.path, database.conn)


def second_missing(place: Path) -> TdktError:
    """Return what to tell of a second place that is not there."""
    words = QT_TRANSLATE_NOOP("errors", "Nơi sao lưu thứ hai “{folder}” chưa có: cắm thẻ nhớ vào.")
    return TdktError(words, folder=place)


def _now() -> dt.datetime:
    return dt.datetime.now().astimezone()


def keeper_of(database: Database) -> Keeper:
    """Return what keeps copies of an open file; one of its own where none was set."""
    kept = database.before_writing
    return kept if isinstance(kept, Keeper) else Keeper(database.path)


def open_kept(path: Path, second: Path | None = None) -> Database:
    """Open a file for work, with copies kept of it from now on.

    Raises:
        TdktError: the file cannot be opened; says why and what to do.
    """
    database = files.open_file(path)
    database.before_writing = Keeper(database.path, second)
    return database


def copy_to(made: Backup, folder: Path) -> Path:
    """Copy a copy into another folder with all that is attached in it; returns where it is.

    Raises:
        TdktError: the folder cannot be written.
    """
    if not folder.is_dir():
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có thư mục “{folder}”."), folder=folder)
    whose = made.path.parent.name.removesuffix(made.path.parent.suffix)
    path = folder / f"{whose} {made.path.name}"
    try:
        write_whole(made.path, path)
    except OSError as error:
        raise unwritable(path, error) from error
    return path


def keep_now(database: Database) -> Backup:
    """Make a copy because it was asked for.

    Raises:
        TdktError: it could not be written.
    """
    return keeper_of(database).keep(database, Reason.ASKED)


def copies_of(path: Path) -> list[Backup]:
    """Return the copies of a file, the latest first."""
    return backups.backups_in(backups.folder_of(path))


def latest_sound(path: Path) -> Backup | None:
    """Return the latest copy of a file that is whole; ``None`` if there is none."""
    for backup in copies_of(path):
        try:
            with Database.read(backup.path) as copy:
                if not backups.unsoundness(copy.conn):
                    return backup
        except PasswordError:
            return backup  # it will be asked for
        except TdktError:
            continue
    return None


@dataclass(frozen=True, slots=True)
class WayBack:
    """What going back to a copy would take: rows now and then, and the work done since.

    ``then`` is ``None`` where the copy cannot be read.
    """

    now: Mapping[str, int]
    then: Mapping[str, int] | None
    lost: Sequence[str]


def look_back(database: Database, backup: Backup) -> WayBack:
    """Say what going back to a copy would take; writes nothing."""
    then = backups.counts_of(backup)
    now = backups.counts(database.conn)
    if then is None:
        return WayBack(now, None, ())
    last = _last_operation(backup)
    done = [one for one in journal.history(database.conn) if one.id > last and one.undoable]
    return WayBack(now, then, [one.label for one in done if not one.undone])


def _last_operation(backup: Backup) -> int:
    with Database.read(backup.path) as copy:
        sql = "SELECT coalesce(max(id), 0) FROM operation"
        return int(copy.conn.execute(sql).fetchone()[0])


def go_back(database: Database, backup: Backup) -> ChangeSet:
    """Make the open file what a copy of it is; what it was is kept as a copy of its own first.

    Raises:
        TdktError: the copy is not whole, or nothing could be written; the file is as it was.
    """
    lacking = _go_back(database, backup)
    label = f"Trở về bản sao lưu {backup.at:%d/%m/%Y %H:%M}"
    if lacking:
        label += f"; {lacking_words(lacking)}"
    return ChangeSet(0, label, dict.fromkeys(JOURNALLED, 1))


def _go_back(database: Database, backup: Backup) -> int:
    """Go back to a copy; returns how many attached files lack."""
    keeper = keeper_of(database)
    backups.make(database.conn, keeper.folder, Reason.RESTORE, _now())
    lacking = database.replace_by(backup.path)
    load_catalogue(database)
    backups.thin(keeper.folder, _now())
    return lacking


def lacking_words(count: int) -> str:
    """Return what to tell where attached files did not come back."""
    return (
        f"{count} tệp đính kèm không còn nội dung ở nơi sao lưu (thư mục tep cạnh bản sao lưu): "
        "hãy trở về từ thư mục sao lưu còn đủ hay đính kèm lại."
    )


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of writing a copy out as a file.

    ``kept`` is the copy of what was there before; ``lacking`` are the attached files whose bytes
    are no longer beside the copy.
    """

    kept: Backup | None = None
    lacking: int = 0


def restore_to(backup: Path, target: Path) -> Restored:
    """Write a copy out as a file: a new one, or in place of one of ours, which is kept first.

    Raises:
        TdktError: the copy is no whole file of ours, or the target cannot be written.
    """
    with Database.read(backup) as copy:
        if reason := backups.unsoundness(copy.conn):
            words = QT_TRANSLATE_NOOP("errors", "Bản sao lưu “{name}” không lành: {reason}.")
            raise TdktError(words, name=backup.name, reason=reason)
    if not target.exists():
        try:
            return Restored(lacking=write_whole(backup, target))
        except OSError as error:
            raise unwritable(target, error) from error
    with files.open_file(target) as database:
        lacking = _go_back(database, Backup(backup, _now(), Reason.ASKED, 0))
        kept = next(one for one in copies_of(target) if one.reason == Reason.RESTORE)
        return Restored(kept, lacking)
