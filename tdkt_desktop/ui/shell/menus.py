"""The menus of the window, made of its commands."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow, QMenu

from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.ui.kit.commands import Commands
from tdkt_desktop.ui.kit.session import Session

_BAR = (
    ("file", QT_TRANSLATE_NOOP("MainWindow", "&Tệp")),
    ("edit", QT_TRANSLATE_NOOP("MainWindow", "&Sửa")),
    ("work", QT_TRANSLATE_NOOP("MainWindow", "&Nghiệp vụ")),
    ("view", QT_TRANSLATE_NOOP("MainWindow", "&Xem")),
    ("help", QT_TRANSLATE_NOOP("MainWindow", "Trợ &giúp")),
)
_ROOMS = (
    ("work/units", QT_TRANSLATE_NOOP("MainWindow", "Đơn vị"), "decisions.add"),
    ("work/rounds", QT_TRANSLATE_NOOP("MainWindow", "Đợt xét"), "council.add"),
    ("work/book", QT_TRANSLATE_NOOP("MainWindow", "Sổ cấp bằng, giấy khen"), ""),
    ("work/movements", QT_TRANSLATE_NOOP("MainWindow", "Phong trào"), ""),
    ("work/reports", QT_TRANSLATE_NOOP("MainWindow", "Báo cáo"), ""),
)
"""The menus within the menu of the work, and the command each stands before."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("MainWindow", text)


def make_menus(
    window: QMainWindow, session: Session, commands: Commands, open_file: Callable[[str], None]
) -> None:
    """Fill the menu bar; ``open_file`` opens one of the files opened lately."""
    for place, title in _BAR:
        menu = window.menuBar().addMenu(_tr(title))
        menu.aboutToShow.connect(commands.refresh)
        commands.fill(menu, place)
        if place == "file":
            _add_recent(menu, session, commands, open_file)
        if place == "work":
            _add_rooms(menu, commands)


def _add_recent(
    menu: QMenu, session: Session, commands: Commands, open_file: Callable[[str], None]
) -> None:
    recent = QMenu(QCoreApplication.translate("MainWindow", "Mở gần đây"), menu)

    def fill() -> None:
        recent.clear()
        for name in session.preferences.recent:
            recent.addAction(name).triggered.connect(partial(_open, open_file, name))
        recent.setEnabled(True)

    recent.aboutToShow.connect(fill)
    menu.insertMenu(commands.action("file.sample"), recent)


def _open(open_file: Callable[[str], None], name: str, *_: object) -> None:
    open_file(name)


def _add_rooms(menu: QMenu, commands: Commands) -> None:
    """Put in the menus of units, of a round, of the book."""
    for place, title, before in _ROOMS:
        room = QMenu(_tr(title), menu)
        commands.fill(room, place)
        if before:
            menu.insertMenu(commands.action(before), room)
        else:
            menu.addMenu(room)
