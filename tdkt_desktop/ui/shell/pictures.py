"""Pictures of the window, for the README, the demonstration and a look at what was made."""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication, QWidget

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.ids import AwardId
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.operations.certificates.print_run import PrintRun
from tdkt_desktop.operations.files import open_file
from tdkt_desktop.progress import silent
from tdkt_desktop.settings import Preferences, PreferenceStore
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.awards.record_dialog import RecordDialog
from tdkt_desktop.ui.certificates.certificates_dialog import CertificatesDialog
from tdkt_desktop.ui.certificates.designer.designer_dialog import DesignerDialog
from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.shell.main_window import MainWindow
from tdkt_desktop.ui.shell.pages import PAGES

WIDTH, HEIGHT = 1366, 768
_NO_NEWS = ("This plugin does not support", "QFontDatabase: Cannot find font directory")
"""The fonts are our own: the second is said where there are no others."""
_STEP_MS, _MOST_MS = 60, 15_000
_SAMPLE, _PAPER = 48, 3


def take_pictures(database: Path, folder: Path) -> Sequence[Path]:
    """Save a picture of each main page in light, and of two in dark; needs no display."""
    qInstallMessageHandler(_say_of_qt)
    app = QApplication.instance() or QApplication(theme.arguments("tdkt-desktop"))
    assert isinstance(app, QApplication)  # noqa: S101 - nothing else was made
    folder.mkdir(parents=True, exist_ok=True)
    theme.load_fonts()
    paths = list[Path]()
    with TemporaryDirectory() as temporary:
        for look in ("light", "dark"):
            names = [page.name for page in PAGES if look == "light" or page.dark]
            theme.apply_theme(app, look)
            store = PreferenceStore(Path(temporary) / f"{look}.json")
            store.save(replace(Preferences(), theme=look))
            window = MainWindow(Session(open_file(database), store))
            window.resize(WIDTH, HEIGHT)
            window.show()
            for name, widget in _views(window, names, dialogs=look == "light"):
                settle(widget)
                path = folder / f"{name}-{look}.png"
                widget.grab().save(str(path))
                paths.append(path)
            window.close()
            window.deleteLater()
            _pass_time(_STEP_MS)
    return paths


def _say_of_qt(_kind: QtMsgType, _place: QMessageLogContext, words: str) -> None:
    """Pass on what Qt says, but that a platform without windows cannot do what windows do."""
    if not words.startswith(_NO_NEWS):
        sys.stderr.write(f"{words}\n")


def _views(
    window: MainWindow, names: Sequence[str], *, dialogs: bool
) -> Iterator[tuple[str, QWidget]]:
    for name in names:
        window.go_to(name)
        yield name, window
    if not dialogs:
        return
    session = window.session
    window.go_to("people")
    some = People(session.database).ids(PeopleQuery(status="working"))[2:9:3]
    record = RecordDialog(session, window, people=some)
    yield from _shown("record", record)
    awards = _to_print(session.database)
    if not awards:
        return  # an agency all of whose awards others gave prints nothing
    drawn = PrintRun.drawn(session.database, awards, full=True, progress=silent)
    yield from _shown("certificates", CertificatesDialog(session, drawn, window))
    designer = DesignerDialog(session, drawn.batch.certificates[0].layout, window)
    designer.resize(WIDTH, HEIGHT - 60)
    yield from _shown("designer", designer)


def _to_print(database: Database) -> list[AwardId]:
    """Return the awards of the latest year in which the agency gave its own giấy khen, if any."""
    awards, own = Awards(database), Settings(database).agency().own_certificate
    if not own:
        return []
    for year in awards.years():
        if ids := awards.ids(AwardQuery(year_from=year, year_to=year, kind=own, order="ordinal")):
            return ids
    return []


def _shown(name: str, dialog: QWidget) -> Iterator[tuple[str, QWidget]]:
    dialog.show()
    yield name, dialog
    dialog.close()


def settle(widget: QWidget) -> None:
    """Let a window draw itself whole, however slow the machine: until nothing in it changes.

    Panes that wait for the typing to pause fill first; a page of a PDF is drawn on a thread of its
    own, which tells nobody when it is done.
    """
    seen = None
    for _ in range(_MOST_MS // _STEP_MS):
        _pass_time(_STEP_MS)
        timers = widget.findChildren(QTimer)
        if any(timer.isSingleShot() and timer.isActive() for timer in timers):
            continue
        views = [view for view in widget.findChildren(QPdfView) if view.isVisible()]
        if any(_is_empty(view.viewport().grab().toImage()) for view in views):
            continue
        shown = widget.grab().toImage()
        if shown == seen:
            return
        seen = shown


def _is_empty(page: QImage) -> bool:
    """Whether nothing is drawn yet but paper and what lies behind it."""
    small = page.scaled(_SAMPLE, _SAMPLE)
    return len({small.pixel(x, y) for x in range(_SAMPLE) for y in range(_SAMPLE)}) <= _PAPER


def _pass_time(milliseconds: int) -> None:
    loop = QEventLoop()
    leave: Callable[[], None] = loop.quit
    QTimer.singleShot(milliseconds, leave)
    loop.exec()
