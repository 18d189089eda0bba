"""How the window is looked at: its theme and size, its parts, the guide, and going anywhere."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from tdkt_desktop.domain.movements.standing import Standing
from tdkt_desktop.domain.vietnamese.dates import show_moment, today
from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.commands import Act
from tdkt_desktop.ui.kit.inline import write_typed
from tdkt_desktop.ui.kit.page import ListPage
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.shell.pages import titles

if TYPE_CHECKING:
    from tdkt_desktop.ui.shell.going import Going
    from tdkt_desktop.ui.shell.main_window import MainWindow


class Looking(QObject):
    """The commands of the window that change nothing in the file."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._going: Going | None = None
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        accessibility = hints.accessibility()
        accessibility.contrastPreferenceChanged.connect(self._follow)

    def acts(self) -> Mapping[str, Act]:
        """Return what its commands do."""
        return {
            "edit.find": Act(self._find),
            "edit.go": Act(self.show_palette),
            "file.saved": Act(self._say_saved),
            "view.theme": Act(self._switch_theme),
            "view.larger": Act(partial(self._zoom, 1)),
            "view.smaller": Act(partial(self._zoom, -1)),
            "view.usual": Act(partial(self._zoom, 0)),
            "view.read": Act(self._read_again),
            "view.parts": Act(self._next_part),
            "help.guide": Act(self.show_help),
            "help.about": Act(self.show_about),
        }

    # -- look ----------------------------------------------------------------------------

    def apply_theme(self) -> None:
        """Put on the theme that was chosen."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply_theme(app, self._session.preferences.theme, self._session.preferences.zoom)
        self._window.rail.redraw()
        for table in self._window.findChildren(RecordTable):
            table.fit_rows()
        for page in self._window.findChildren(ListPage):
            page.share_width()

    def _follow(self) -> None:
        """Put on what the system asks for now, should it have changed while we run."""
        app = QApplication.instance()
        if not isinstance(app, QApplication) or not self._window.isVisible():
            return
        if theme.wanted_tokens(app, self._session.preferences.theme) != theme.tokens():
            self.apply_theme()

    def _zoom(self, steps: int) -> None:
        zoom = theme.zoomed(steps, self._session.preferences.zoom)
        if zoom == self._session.preferences.zoom:
            return
        self._session.prefer(zoom=zoom)
        self.apply_theme()
        self._window.narrow_rail()

    def _switch_theme(self) -> None:
        self._session.prefer(theme=theme.other(self._session.preferences.theme))
        self.apply_theme()

    def show_waiting(self) -> None:
        """Show on the rail how many rounds are under way, whether any is late; movements due."""
        from tdkt_desktop.operations import desk  # after the window stands
        from tdkt_desktop.operations.movements.board import on_the_desk
        from tdkt_desktop.operations.movements.terms import limits

        duties = desk.dated_duties(self._session.database)
        late = any(duty.days is not None and duty.days < 0 for duty in duties)
        rounds = len(desk.open_rounds(self._session.database))
        day = today()
        found = on_the_desk(self._session.database, day)
        due = sum(one.standing(day, limits()) == Standing.DUE for one in found)
        waiting = {"rounds": (rounds, "accent" if late else "muted"), "movements": (due, "warn")}
        self._window.rail.show_waiting(waiting)

    # -- going ---------------------------------------------------------------------------

    def _find(self) -> None:
        field = self._window.page().search_field() or self._window.go_to("people").search_field()
        if field is not None:
            field.setFocus()
            field.selectAll()

    def show_palette(self) -> None:
        """Ask where to go and what to do, in one field."""
        from tdkt_desktop.ui.shell.going import Going
        from tdkt_desktop.ui.shell.palette import Palette

        if self._going is None:
            self._going = Going(
                self._session, self._window.commands, self._window.navigate, self.show_help
            )
        for palette in self._window.findChildren(Palette):
            if palette.isVisible():
                palette.leave()
                return
        self._window.commands.refresh()
        Palette(self._window, self._going.lines)

    def _say_saved(self) -> None:
        """Write what is being typed; say that everything is stored, and since when."""
        if (field := write_typed(self._window)) is not None and isValid(field):
            field.setFocus()
            if field.unsaved is not None:
                words = self.tr("Ô {field} chưa ghi được")
                self._window.say(words.format(field=field.accessibleName()))
                return
        latest = self._window.past.latest
        if latest is None:
            self._window.say(self.tr("Mọi thứ đã được lưu ngay khi ghi."))
        else:
            words = self.tr("Mọi thứ đã được lưu; thao tác sau cùng lúc {time}: {label}")
            self._window.say(words.format(time=show_moment(latest.at), label=latest.label))

    def _read_again(self) -> None:
        self._window.page().read()
        self._window.past.read()
        self._window.commands.refresh()
        self._window.say(self.tr("Đã đọc lại từ tệp"))

    def _next_part(self) -> None:
        """Go on with the keyboard: from the rail to the list, to the pane, and around."""
        focus, page = QApplication.focusWidget(), self._window.page()
        if focus is not None and self._window.rail.isAncestorOf(focus):
            page.take_focus()
        elif not page.next_part(focus):
            self._window.rail.take_focus()

    # -- help ----------------------------------------------------------------------------

    def show_help(self, part: str = "") -> None:
        """Show the guide beside the work, at a part of it; at that about this page if none."""
        from tdkt_desktop.ui.shell.help_dialog import show_guide

        show_guide(part or titles()[self._session.preferences.page], self._window)

    def show_about(self) -> None:
        """Show version, licence and what the program is."""
        from tdkt_desktop.ui.shell.help_dialog import AboutDialog

        AboutDialog(self._window).open()
