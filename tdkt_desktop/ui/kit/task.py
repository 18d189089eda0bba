"""Long work on the one worker thread, with a progress dialog that can cancel it."""

import gc
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from tdkt_desktop.progress import Cancelled, Progress

Work = Callable[[Progress], Any]
_PATIENCE_MS = 500


class Task(QObject):
    """One piece of work on the worker thread; its signals arrive on the GUI thread."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)  # outlives the work, whatever window is closed
        self._work, self._stop = work, threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def run(self) -> None:
        """Do the work. Submitted to a pool of exactly one thread."""
        try:
            self.succeeded.emit(self._work(self._report))
        except Exception as error:  # noqa: BLE001 - `Cancelled` too: errors.py tells them apart
            self.failed.emit(error)
        self.ended.emit()

    def _report(self, done: int, total: int, /) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total)


class Runner(QObject):
    """Runs tasks one after the other, each behind a progress dialog after half a second."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="tdkt")
        self._tasks = list[Task]()
        self._collecting = True

    @property
    def busy(self) -> bool:
        """Whether some work has not ended."""
        return bool(self._tasks)

    def start(
        self,
        work: Work,
        *,
        text: str,
        window: QWidget | None,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> Task:
        """Run ``work``; call ``done`` with its result, or ``failed``, on the GUI thread.

        The window cannot be used meanwhile.
        """
        task = Task(work, self)
        dialog = _progress_dialog(task, text, window)

        def heard(tell: Callable[[Any], None]) -> Callable[[Any], None]:
            # what was on its way when the runner was closed comes to nobody
            return lambda result: tell(result) if task in self._tasks else None

        task.succeeded.connect(heard(done))
        task.failed.connect(heard(failed))
        task.ended.connect(dialog.deleteLater)
        task.ended.connect(lambda: self._forget(task))
        if not self._tasks:
            self._collect_later()
        self._tasks.append(task)
        self._pool.submit(task.run)
        return task

    def _forget(self, task: Task) -> None:
        if task not in self._tasks:
            return  # the runner was closed meanwhile
        self._tasks.remove(task)
        task.deleteLater()
        if not self._tasks:
            self._collect_again()

    def _collect_later(self) -> None:
        """Keep Python's collector still while there is work on the other thread.

        It runs on whatever thread allocates, and a window it destroys there is a crash.
        """
        self._collecting = gc.isenabled()
        gc.disable()

    def _collect_again(self) -> None:
        if self._collecting:
            gc.collect(1)  # what is over by now goes here, not at the worker's last breath
            gc.enable()

    def close(self) -> None:
        """Cancel what runs, then wait for it."""
        for task in self._tasks:
            task.cancel()
        self._pool.shutdown(wait=True)
        if self._tasks:  # nobody will hear that they ended
            self._tasks.clear()
            self._collect_again()


def _progress_dialog(task: Task, text: str, window: QWidget | None) -> QProgressDialog:
    dialog = QProgressDialog(text, QCoreApplication.translate("Task", "Hủy"), 0, 0, window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(_PATIENCE_MS)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    dialog.setMinimumWidth(380)
    for bar in dialog.findChildren(QProgressBar):
        bar.setTextVisible(False)
    dialog.canceled.connect(task.cancel)

    def show(done: int, total: int) -> None:
        dialog.setMaximum(total)
        dialog.setValue(done)

    task.progressed.connect(show)
    # close without `canceled`: the work is over already
    task.succeeded.connect(dialog.reset)
    task.failed.connect(dialog.reset)
    return dialog
