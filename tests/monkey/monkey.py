"""Random keys and clicks, seeded; each is noted, so that what went wrong can be done again."""

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QHeaderView,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from tdkt_desktop.storage.file.changes import changes_of
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.ui.kit.page import ListPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tdkt_desktop.ui.shell.rail import RailEntry

Key, Held = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT, FREE = Held.ControlModifier, Held.ShiftModifier, Held.NoModifier
LOOKS: Sequence[tuple[Qt.Key, Qt.KeyboardModifier]] = (
    *((key, FREE) for key in (Key.Key_Down, Key.Key_Up, Key.Key_Home, Key.Key_End) * 3),
    *((key, FREE) for key in (Key.Key_PageDown, Key.Key_PageUp, Key.Key_Left, Key.Key_Right)),
    *((key, FREE) for key in (Key.Key_Tab, Key.Key_Tab, Key.Key_Escape, Key.Key_F6, Key.Key_F5)),
    *((key, CTRL) for key in (Key.Key_Home, Key.Key_End, Key.Key_F, Key.Key_A, Key.Key_C)),
    *((key, CTRL) for key in (Key.Key_S, Key.Key_Plus, Key.Key_Minus, Key.Key_Up, Key.Key_Down)),
    (Key.Key_Tab, SHIFT),
    (Key.Key_Down, SHIFT),
    (Key.Key_Return, FREE),
)
"""Keys that only look, wherever they are pressed outside a dialog."""
WRITES: Sequence[tuple[Qt.Key, Qt.KeyboardModifier]] = (
    *((key, FREE) for key in (Key.Key_Return, Key.Key_Space, Key.Key_F2, Key.Key_Delete)),
    *((key, FREE) for key in (Key.Key_Backspace, Key.Key_Tab, Key.Key_Escape, Key.Key_Down)),
    *((key, CTRL) for key in (Key.Key_Z, Key.Key_Y, Key.Key_G, Key.Key_P, Key.Key_Return)),
    (Key.Key_N, CTRL | SHIFT),
)
LETTERS = "an b2 0 7+1/2026 xyz"
TABLES = {
    "people": "person",
    "awards": "award",
    "decisions": "decision",
    "ratings": "rating",
    "initiatives": "initiative",
    "rounds": "nomination",
}
"""The table whose rows a page lists."""
LEAVES = ("file.", "help.about", "edit.paste")
"""Commands that lead out of the window, to other files and the system's own boxes."""


class Monkey:
    """Does one thing after the other to a window; ``faults`` are what must not have happened."""

    def __init__(self, window: MainWindow, seed: int, *, writing: bool) -> None:
        self.window, self.seed, self.writing = window, seed, writing
        self.random = random.Random(seed)  # noqa: S311 - not for secrets
        self._room = QGuiApplication.primaryScreen().availableGeometry()
        self.done = list[str]()
        self.faults = list[str]()
        self._meant: tuple[str, set[int]] = ("", set())
        window.session.changed.connect(self.judge)

    def run(self, count: int) -> None:
        """Do ``count`` things, then leave whatever is open."""
        loop = QEventLoop()

        def step() -> None:
            if len(self.done) >= count and not self._open():
                loop.quit()
                return
            # first: a dialog that is opened now has a loop of its own, in which to go on
            QTimer.singleShot(0, step)
            if len(self.done) < count:
                self._step()
            else:
                self._leave()

        QTimer.singleShot(0, step)
        with _no_boxes_of_the_system(self.random):
            loop.exec()

    @staticmethod
    def _open() -> QWidget | None:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget()

    # -- one thing -----------------------------------------------------------------------

    def _step(self) -> None:
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        self._measure(popup or modal)
        if isinstance(popup, QMenu):
            self._at_menu(popup)
        elif popup is not None:
            self._press(popup, Key.Key_Escape)
        elif modal is not None and not self.writing:
            self._press(modal, Key.Key_Escape)
        elif modal is not None and self.random.random() < 0.06:
            self._leave()
        else:
            self._note_who()
            self.random.choice(self._ways())()

    def _ways(self) -> list[Callable[[], None]]:
        looks = [self._look_key] * 6 + [self._click_list] * 3 + [self._wheel] * 2
        looks += [self._go, self._menu, self._sort, self._search, self._palette]
        if not self.writing:
            return looks
        return [*looks, *[self._write_key] * 4, *[self._type] * 4, *[self._button] * 4]

    def _say(self, words: str) -> None:
        self.done.append(words)

    def _press(self, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = FREE) -> None:
        self._say(f"{Qt.Key(key).name}+{held.name} in {_name(widget)}")
        QTest.keyClick(widget, key, held)

    def _focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        return focus if focus is not None and focus.isVisible() else self.window

    def _look_key(self) -> None:
        key, held = self.random.choice(LOOKS)
        widget = self._focus()
        if key == Key.Key_Return and isinstance(widget, QAbstractButton):
            return self._say("–")
        return self._press(widget, key, held)

    def _write_key(self) -> None:
        widget = self._focus()
        key, held = self.random.choice(WRITES)
        leads_out = isinstance(widget, QPushButton) and self._leads_out(widget)
        if not leads_out or key not in (Key.Key_Return, Key.Key_Space):
            self._press(widget, key, held)

    def _type(self) -> None:
        letter = self.random.choice(LETTERS)
        self._say(f"{letter!r} in {_name(self._focus())}")
        QTest.keyClicks(self._focus(), letter)

    def _seen(self, kind: type[QWidget]) -> list[QWidget]:
        root = QApplication.activeModalWidget() or self.window
        return [w for w in root.findChildren(kind) if w.isVisible() and w.isEnabled()]

    def _pick(self, kind: type[QWidget]) -> QWidget | None:
        seen = self._seen(kind)
        return self.random.choice(seen) if seen else None

    def _click(self, widget: QWidget, at: QPoint, *, times: int = 1) -> None:
        self._say(f"click {times} at {at.x()},{at.y()} in {_name(widget)}")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, FREE, at)
        if times > 1 and isValid(widget):
            QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, FREE, at)

    def _click_list(self) -> None:
        table = self._pick(QAbstractItemView)
        if isinstance(table, QAbstractItemView) and not isinstance(table, QHeaderView):
            over = table.viewport()
            ticks = 60 if not self.writing else 4  # left of that may be a box to tick
            at = QPoint(
                self.random.randint(ticks, max(ticks, over.width() - 2)),
                self.random.randint(1, max(1, over.height() - 1)),
            )
            self._click(over, at, times=self.random.choice((1, 1, 2)))

    def _wheel(self) -> None:
        widget = self._pick(QWidget)
        if widget is not None:
            self._say(f"wheel over {_name(widget)}")
            place = QPointF(widget.rect().center())
            turned = QPoint(0, self.random.choice((-240, 240)))
            event = QWheelEvent(
                place,
                QPointF(widget.mapToGlobal(place)),
                QPoint(),
                turned,
                Qt.MouseButton.NoButton,
                FREE,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(widget, event)

    def _go(self) -> None:
        if QApplication.activeModalWidget() is None:
            entry = self._pick(RailEntry)
            if entry is not None:
                self._click(entry, entry.rect().center())

    def _menu(self) -> None:
        widget = self._focus()
        self._say(f"menu key in {_name(widget)}")
        place = widget.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(reason, place, widget.mapToGlobal(place))
        QApplication.sendEvent(widget, event)

    def _sort(self) -> None:
        header = self._pick(QHeaderView)
        if isinstance(header, QHeaderView) and header.orientation() == Qt.Orientation.Horizontal:
            over = header.viewport()
            at = QPoint(self.random.randint(6, max(7, over.width() - 6)), over.height() // 2)
            self._click(over, at)

    def _search(self) -> None:
        if isinstance(page := self.window.page(), ListPage) and page.search_field() is not None:
            field = page.search_field()
            if field is not None and QApplication.activeModalWidget() is None:
                field.setFocus()
                self._say("search")
                QTest.keyClicks(field, self.random.choice(("a", "le", "2025", "zz")))
                if self.random.random() < 0.7:
                    QTest.keyClick(field, Key.Key_Escape)

    def _palette(self) -> None:
        if QApplication.activeModalWidget() is None:
            self._press(self.window, Key.Key_K, CTRL)
            field = self._focus()
            QTest.keyClicks(field, self.random.choice(("a", "hoi", "2025", ">in")))
            QTest.keyClick(field, self.random.choice((Key.Key_Escape, Key.Key_Tab)))
            for _ in range(3):
                if field.isVisible():
                    QTest.keyClick(field, Key.Key_Escape)

    def _at_menu(self, menu: QMenu) -> None:
        enabled = [a for a in menu.actions() if a.isEnabled() and not a.menu()]
        chosen = self.random.choice(enabled) if enabled and self.writing else None
        if chosen is None or chosen.objectName().startswith(LEAVES) or not chosen.objectName():
            self._press(menu, Key.Key_Escape)
        else:
            self._say(f"menu: {chosen.text()}")
            menu.close()
            chosen.trigger()

    def _button(self) -> None:
        button = self._pick(QAbstractButton)
        if isinstance(button, QAbstractButton) and not self._leads_out(button):
            self._click(button, button.rect().center())

    def _leads_out(self, button: QAbstractButton) -> bool:
        return str(button.property("command") or "").startswith(LEAVES)

    def _leave(self) -> None:
        widget = self._open()
        if isinstance(widget, QDialog):
            self._say(f"leave {_name(widget)}")
            widget.done(0)
        elif widget is not None:
            widget.close()

    # -- conscience ----------------------------------------------------------------------

    def _measure(self, widget: QWidget | None) -> None:
        """See that no dialog is taller or wider than the screen."""
        if isinstance(widget, QDialog):
            room = self._room
            if widget.height() > room.height() or widget.width() > room.width():
                self.fault(f"{_name(widget)} is {widget.width()}×{widget.height()}")

    def _note_who(self) -> None:
        """Note whose records the page shows as chosen, before anything is done to them."""
        page, name = self.window.page(), self.window.session.preferences.page
        self._meant = ("", set())
        if isinstance(page, ListPage) and QApplication.activeModalWidget() is None:
            current = page.table.current_id()
            ids = {*page.table.selected_ids(), *([current] if current is not None else [])}
            self._meant = (TABLES.get(name, ""), set(map(int, ids)))

    def judge(self, changes: ChangeSet) -> None:
        """See that an operation touched only records that were chosen or shown."""
        table, meant = self._meant
        if not self.writing:
            self.fault(f"looking wrote: {changes.label}")
        acted = changes.label.startswith(("Hoàn tác", "Làm lại", "Quyết định", "Ghi phiếu"))
        if not table or acted or QApplication.activeModalWidget() is not None:
            return
        done = changes_of(self.window.session.database.conn, changes.operation)
        rows = {one.row for one in done if one.table == table and one.before is not None}
        if rows - meant:
            self.fault(f"{changes.label} touched {rows - meant}, chosen were {meant}")

    def fault(self, words: str) -> None:
        """Note what must not have happened, and what was done just before."""
        self.faults.append(f"seed {self.seed}: {words}; after {self.done[-6:]}")


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or widget.objectName() or type(widget).__name__


@contextmanager
def _no_boxes_of_the_system(chance: random.Random) -> Iterator[None]:
    """Answer the boxes of the system: no file is chosen, nothing prints, questions yes or no."""
    answers = (QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No)
    kept = QFileDialog.getOpenFileName, QFileDialog.getSaveFileName, QMessageBox.exec
    several = QFileDialog.getOpenFileNames
    folders, printing = QFileDialog.getExistingDirectory, QPrintDialog.exec
    QFileDialog.getOpenFileName = lambda *_, **__: ("", "")  # type: ignore[method-assign]
    QFileDialog.getOpenFileNames = lambda *_, **__: ([], "")  # type: ignore[method-assign]
    QFileDialog.getSaveFileName = lambda *_, **__: ("", "")  # type: ignore[method-assign]
    QFileDialog.getExistingDirectory = lambda *_, **__: ""  # type: ignore[method-assign]
    QPrintDialog.exec = lambda *_: 0  # type: ignore[method-assign]
    QMessageBox.exec = lambda *_: int(chance.choice(answers))  # type: ignore[method-assign]
    try:
        yield
    finally:
        QFileDialog.getOpenFileName, QFileDialog.getSaveFileName = kept[:2]  # type: ignore[method-assign]
        QFileDialog.getOpenFileNames = several  # type: ignore[method-assign]
        QMessageBox.exec = kept[2]  # type: ignore[method-assign]
        QFileDialog.getExistingDirectory = folders  # type: ignore[method-assign]
        QPrintDialog.exec = printing  # type: ignore[method-assign]


def journal_size(database: Database) -> int:
    """Return how many operations there are."""
    found: int = database.conn.execute("SELECT count(*) FROM operation").fetchone()[0]
    return found
