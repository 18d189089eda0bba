"""From the start of the process to the first painted window, against a bare PySide6 window."""

import compileall
import os
import sys
import time
from pathlib import Path

from common import WORK, compare, emit

os.environ["QT_QPA_PLATFORM"] = "offscreen"
FILE = WORK / "mo.tdkt"


def started() -> float:
    """Return the seconds since this process was started."""
    with Path("/proc/self/stat").open(encoding="ascii") as file:
        ticks = int(file.read().rsplit(")", 1)[1].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


def bare() -> None:
    """Show a window with a search box and an empty table."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import (
        QApplication,
        QLineEdit,
        QMainWindow,
        QTableView,
        QVBoxLayout,
        QWidget,
    )

    app = QApplication([])

    class Window(QMainWindow):
        def paintEvent(self, event):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202, N802 - Qt's own signature
            super().paintEvent(event)
            QTimer.singleShot(0, app.quit)

    window, body = Window(), QWidget()
    box = QVBoxLayout(body)
    box.addWidget(QLineEdit())
    box.addWidget(QTableView())
    window.setCentralWidget(body)
    window.resize(1200, 750)
    window.show()
    app.exec()
    emit(started())


def ours() -> None:
    """Open a file with a roster and show its people."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from tdkt_desktop.settings import PreferenceStore
    from tdkt_desktop.ui.shell.application import Application

    app = QApplication([])
    application = Application(app, PreferenceStore(WORK / "preferences.json"))
    application.start([str(FILE)])
    QTimer.singleShot(0, app.quit)
    app.exec()
    emit(started())
    assert application.window is not None
    application.window.close()


def make() -> None:
    """Make the sample file once, and compile the program as an installed one is."""
    import tdkt_desktop
    from tdkt_desktop.operations.demo.agencies import sample_agency
    from tdkt_desktop.operations.demo.sample import make_sample

    compileall.compile_dir(Path(tdkt_desktop.__file__).parent, quiet=1)
    WORK.mkdir(exist_ok=True)
    if not FILE.exists():
        make_sample(FILE, WORK / "can-bo.xlsx", sample_agency("")).close()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        globals()[sys.argv[1]]()
    else:
        make()
        compare(__file__, ["bare", "ours"], rounds=9)
