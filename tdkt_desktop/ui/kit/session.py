"""The one object that pages share: the open file, this machine's preferences, and doing things."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QWidget

from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.result import Result
from tdkt_desktop.progress import Progress
from tdkt_desktop.settings import Preferences, PreferenceStore
from tdkt_desktop.storage.file.connecting import key_of
from tdkt_desktop.storage.file.database import Database, NoReasonError
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.file.keys import KEYRING, PasswordError
from tdkt_desktop.storage.health import looks_whole
from tdkt_desktop.ui.kit.errors import Witness, error_text, show_error
from tdkt_desktop.ui.kit.reasons import ReasonAsker
from tdkt_desktop.ui.kit.task import Runner
from tdkt_desktop.ui.kit.unlock_dialog import ask_password

_T = TypeVar("_T")


class Session(QObject):
    """One open file. No business logic: operations do the work, pages show it."""

    changed = Signal(object)
    """A :class:`ChangeSet` was committed."""
    said = Signal(str)
    """Something to tell in the status line."""
    wrote = Signal(object)
    """A file or folder was written, as the status line has just said: its path."""
    protection_changed = Signal()
    """The file was given a password, another one, or none; or when to lock it changed."""
    warned = Signal(str)
    """Something was not taken, and why: told in the status line, to be seen."""

    def __init__(
        self, database: Database, store: PreferenceStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.database = database
        self.store = store
        self.preferences: Preferences = store.load()
        self.runner = Runner(self)
        self._reasons = ReasonAsker(self)
        database.ask_reason = self._reasons.ask
        Witness.asks = lambda: looks_whole(database)
        self._looked_at: TemporaryDirectory[str] | None = None
        self.last_import: Sequence[Any] = ()
        """The plans the last import of this sitting did, for a report of it."""

    def do(self, work: Callable[[Database], _T], parent: QWidget | None = None) -> _T | None:
        """Carry out a short operation now; an expected failure is shown and gives ``None``."""
        if self._reasons.asking:
            return None
        try:
            result = work(self.database)
        except NoReasonError as error:  # she has just been asked, and knows
            self.warned.emit(error_text(error))
            return None
        except PasswordError as error:  # of a copy: it may have another one than the file
            return self.do(work, parent) if ask_password(error.path, parent) else None
        except TdktError as error:
            show_error(error, parent)
            return None
        self.tell(result)
        return result

    def write(self, work: Callable[[Database], _T]) -> bool:
        """Carry out the edit of one value; say whether it was taken.

        A failure is told in the status.
        """
        if self._reasons.asking:
            return False
        try:
            result = work(self.database)
        except TdktError as error:
            self.warned.emit(error_text(error))
            return False
        self.tell(result)
        return True

    def run(
        self,
        work: Callable[[Database, Progress], Any],
        done: Callable[[Any], None],
        *,
        text: str,
        window: QWidget | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Carry out long work on the worker thread, over a connection of its own."""

        def job(progress: Progress) -> Any:  # noqa: ANN401 - whatever the work gives
            with self.database.sibling() as sibling:
                return work(sibling, progress)

        def succeed(result: object) -> None:
            self.tell(result)
            done(result)

        def fail(error: BaseException) -> None:
            if isinstance(error, NoReasonError):
                self.warned.emit(error_text(error))
            else:
                show_error(error, window)
            if failed is not None:
                failed()

        self.runner.start(job, text=text, window=window, done=succeed, failed=fail)

    def tell(self, result: object) -> None:
        """Tell every page what an operation changed, whatever else it gave."""
        changes = result.changes if isinstance(result, Result) else result
        if isinstance(changes, ChangeSet) and changes.tables:
            self.changed.emit(changes)

    def say_written(self, path: Path, words: str, *, warning: bool = False) -> None:
        """Say that something was written, and offer to open it."""
        (self.warned if warning else self.said).emit(words)
        self.wrote.emit(path)

    def prefer(self, **changes: Any) -> None:  # noqa: ANN401 - fields of Preferences
        """Change this machine's preferences and keep them."""
        self.preferences = replace(self.preferences, **changes)
        self.store.save(self.preferences)

    @property
    def looked_at(self) -> Path:
        """A folder for copies to look at, which goes when the file is closed."""
        if self._looked_at is None:
            self._looked_at = TemporaryDirectory(prefix="tdkt-", ignore_cleanup_errors=True)
        return Path(self._looked_at.name)

    def keep_state(self, key: str, state: QByteArray) -> None:
        """Remember a window's, header's or splitter's state."""
        text = bytes(state.toBase64().data()).decode("ascii")
        self.preferences = self.preferences.with_state(key, text)

    def forget_state(self, key: str) -> None:
        """Forget a remembered state."""
        states = {k: v for k, v in self.preferences.states.items() if k != key}
        self.prefer(states=states)

    def state(self, key: str) -> QByteArray:
        """Return a remembered state; empty if there is none."""
        return QByteArray.fromBase64(self.preferences.states.get(key, "").encode("ascii"))

    def close(self) -> None:
        """Stop work, keep the preferences, close the file."""
        self.runner.close()
        self.store.save(self.preferences)
        key = key_of(self.database.conn)
        Witness.asks = None
        self.database.close()
        if key is not None:
            KEYRING.forget(key)
        if self._looked_at is not None:
            self._looked_at.cleanup()
