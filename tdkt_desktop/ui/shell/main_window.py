"""The window: rail, pages, menus, status line."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from tdkt_desktop.domain.ids import AwardId, MovementId, PersonId, UnitId
from tdkt_desktop.operations.safekeeping.copies import keeper_of
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.asking import ask_lists
from tdkt_desktop.ui.kit.commands import Act, Command, Commands, nothing
from tdkt_desktop.ui.kit.errors import error_text
from tdkt_desktop.ui.kit.form_dialog import fitting
from tdkt_desktop.ui.kit.inline import may_leave, unsaved_field
from tdkt_desktop.ui.kit.page import Page
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.shell.commands import COMMANDS
from tdkt_desktop.ui.shell.dropping import FILE_SUFFIX, dropped_files, take_copy
from tdkt_desktop.ui.shell.locking import Locking
from tdkt_desktop.ui.shell.looking import Looking
from tdkt_desktop.ui.shell.menus import make_menus
from tdkt_desktop.ui.shell.pages import LazyPages, titles
from tdkt_desktop.ui.shell.past import Past
from tdkt_desktop.ui.shell.rail import Rail
from tdkt_desktop.ui.shell.status_line import StatusLine

_NARROW = 1200


class MainWindow(QMainWindow):
    """One open file in one window."""

    file_wanted = Signal(str)
    """Another file is to be opened instead: its path; ``new`` and ``sample`` make one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        session.setParent(self)
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 560)
        self.resize(fitting(1366, 728))
        self.stack = QStackedWidget()
        self.pages = LazyPages(session, self._take_page)
        self.rail = Rail()
        self.rail.chosen.connect(self.go_to)
        self.status = StatusLine(self)
        self.status.back_wanted.connect(self._go_back)
        self.setStatusBar(self.status)
        self.past = Past(session, self)
        self.look = Looking(self)
        self.locking = Locking(self)
        self._acts = self._own_acts()
        self.commands = Commands(self, COMMANDS, self._act_of)
        make_menus(self, session, self.commands, self.file_wanted.emit)
        body = QWidget()
        box = QHBoxLayout(body)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.rail)
        box.addWidget(self.stack, 1)
        self.setCentralWidget(body)
        session.changed.connect(self._changed)
        session.said.connect(self.say)
        session.wrote.connect(self.status.written.offer)
        self.status.written.failed.connect(session.warned)
        session.warned.connect(lambda text: self.say(text, warning=True))
        session.protection_changed.connect(self.commands.refresh)
        self._show_names()
        self.restoreGeometry(session.state("window"))
        last = session.preferences.page
        self.go_to(last if last in self.pages else "overview")

    def _take_page(self, name: str, page: Page) -> None:
        """Take in a page that was gone to for the first time."""
        self.stack.addWidget(page)
        page.navigate.connect(self.navigate)
        page.narrow_wanted.connect(self.show_only)
        page.certificates_wanted.connect(self.show_certificates)
        page.round_wanted.connect(self.reward)
        page.nominees_wanted.connect(self.nominate)
        page.look_chosen.connect(self.look.apply_theme)
        page.acts_changed.connect(partial(self._refresh_commands, name))
        page.welcome(self.commands)

    # -- commands ------------------------------------------------------------------------

    def _own_acts(self) -> dict[str, Act]:
        """Return what the commands do that no page owns."""
        acts = {
            "file.new": Act(partial(self.file_wanted.emit, "new")),
            "file.open": Act(self.ask_file),
            "file.sample": Act(partial(self.file_wanted.emit, "sample")),
            "file.import": Act(self.ask_import),
            "file.import_report": Act(self._save_report, self._no_import),
            "file.quit": Act(self.close),
            **self.past.acts(),
            **self.look.acts(),
            **self.locking.acts(),
            "edit.paste": Act(self.paste),
            "awards.record": Act(self.record),
            "awards.record_anew": Act(partial(self.record, selected=False)),
        }
        return acts | {f"go.{name}": Act(partial(self.go_to, name)) for name in self.pages}

    def _act_of(self, command: Command) -> Act:
        """Return what a command does now: on the page that is shown, if it is a page's."""
        if command.id in self._acts:
            return self._acts[command.id]
        if not command.page:
            page = self.page()
            return {
                "edit.copy": page.copy_act,
                "edit.delete": page.delete_act,
                "file.export": page.export_act,
                "file.print": page.print_list_act,
                "file.fill": page.fill_act,
                "certificates.print": page.print_act,
            }[command.id]()
        made = self.pages.made(command.page)
        run = partial(self._run_on_page, command)
        if made is None or (made is not self.page() and not command.anywhere):
            return Act(run, nothing if command.anywhere else partial(self._not_there, command))
        act = made.acts()[command.id]
        return Act(run, act.hindrance, act.words)

    def _not_there(self, command: Command) -> str:
        return self.tr("Hãy mở trang {page} và chọn ở đó trước").format(
            page=titles()[command.page]
        )

    def _run_on_page(self, command: Command) -> None:
        page = self.page()
        if page is not self.pages.made(command.page):
            page = self.go_to(command.page)
            if page is not self.pages[command.page]:
                return
        act = page.acts()[command.id]
        if hindrance := act.hindrance():
            self.say(hindrance, warning=True)
        else:
            act.run()

    def _refresh_commands(self, page: str) -> None:
        """Let commands follow what is chosen on the page that is shown."""
        if self.isVisible() and self.pages.made(page) is self.stack.currentWidget():
            self.commands.refresh(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say why a command cannot be done, when its keys were pressed in vain."""
        keys = QKeySequence(event.keyCombination())
        if (command := self.commands.asked_by(keys)) and (
            hindrance := self.commands.hindrance(command)
        ):
            self.say(hindrance, warning=True)
        else:
            super().keyPressEvent(event)

    def _no_import(self) -> str:
        none = not self.session.last_import
        return self.tr("Chưa nhập danh sách nào từ khi mở chương trình") if none else ""

    # -- going ---------------------------------------------------------------------------

    def page(self) -> Page:
        """Return the page that is shown."""
        page = self.stack.currentWidget()
        assert isinstance(page, Page)  # noqa: S101 - the stack holds nothing else
        return page

    def go_to(self, name: str) -> Page:
        """Show a page, and return it; the former one if something there is to be mended first.

        A warning that another page gave is over.
        """
        left = self.stack.currentWidget()
        if isinstance(left, Page) and left.isVisible() and not left.may_go():
            self.rail.select(self.session.preferences.page)
            return left
        if self.status.told.property("role") == "warning":
            self.say("")
        page = self.pages[name]
        self.stack.setCurrentWidget(page)
        self.rail.select(name)
        page.read_now()
        page.take_focus()
        if self.isVisible():
            self.commands.refresh()
        self.session.preferences = replace(self.session.preferences, page=name)
        return page

    def navigate(self, name: str, record: int) -> None:
        """Show a page, and the record on it that was asked for (0 for none)."""
        page = self.go_to(name)
        if record and page is self.pages[name] and may_leave(page, self.tr("Bỏ")):
            page.open_record(record)

    def show_only(self, name: str, records: Sequence[int], words: str) -> None:
        """Show some records of a page alone."""
        page = self.go_to(name)
        if page is self.pages[name] and may_leave(page, self.tr("Bỏ")):
            page.show_only(records, words)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the first page once there is a window to show it in."""
        super().showEvent(event)
        self.page().read_now()
        self.commands.refresh()
        # later: a file damaged where this is read must not keep the window from being shown
        QTimer.singleShot(0, self, self._show_waiting)

    def _show_waiting(self) -> None:
        if self.isVisible():  # it may be closed by now, and the file with it
            self.look.show_waiting()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rail shrink to its icons in a narrow window."""
        super().resizeEvent(event)
        self.narrow_rail()

    def narrow_rail(self) -> None:
        """Show the words of the rail if there is room for them."""
        self.rail.narrow(on=self.width() < theme.scaled(_NARROW))

    # -- telling -------------------------------------------------------------------------

    def _changed(self, changes: ChangeSet) -> None:
        self.say(changes.label)
        self.past.read()
        self.commands.refresh()
        self._offer_way_back()
        if (trouble := keeper_of(self.session.database).trouble) is not None:
            self.say(f"{changes.label}. {error_text(trouble)}", warning=True)
        if changes.touches("setting"):
            self._show_names()
        if changes.touches("round", "round_deadline", "nomination", *Movements.READS):
            self.look.show_waiting()

    def _offer_way_back(self) -> None:
        undone, latest = self.past.undone, self.past.latest
        self.status.offer_way_back(
            undone.label if undone else None, latest.label if latest else None
        )

    def _go_back(self) -> None:
        if self.past.undone is not None:
            self.redo()
        else:
            self.undo()

    def say(self, text: str, *, warning: bool = False) -> None:
        """Tell something in the status line; a warning in a colour and with a sign."""
        self.status.say(text, warning=warning)

    def _show_names(self) -> None:
        agency = Settings(self.session.database).agency()
        path = self.session.database.path
        words = self.tr("Năm học {year}") if agency.school else self.tr("Năm thi đua {year}")
        year = words.format(year=agency.year_label(agency.year)) if agency.year else ""
        self.rail.show_agency(agency.name, year)
        self.status.show_file(path)
        self.setWindowTitle(f"{agency.name} · TĐKT Desktop" if agency.name else "TĐKT Desktop")

    # -- doing ---------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the latest operation."""
        self.past.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.past.redo()

    def ask_file(self) -> None:
        """Ask which file to open."""
        start = str(self.session.database.path.parent)
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Mở tệp"), start, self.tr("Tệp TĐKT (*.tdkt)")
        )
        if name:
            self.file_wanted.emit(name)

    def ask_import(self) -> None:
        """Ask which lists and decisions to bring in."""
        title = self.tr("Nhập danh sách, quyết định")
        if paths := ask_lists(self, title, self.session.database.path.parent):
            self.import_files(paths)

    def import_file(self, path: Path) -> None:
        """Show what importing ``path`` would do."""
        self.import_files([path])

    def import_files(self, paths: Sequence[Path]) -> None:
        """Show what importing files, and the files of folders, would do."""
        from tdkt_desktop.ui.importing.opening import open_imports

        open_imports(self.session, paths, self)

    def paste(self) -> None:
        """Paste into the field that has the focus; else take in cells, as what the page shows."""
        from tdkt_desktop.ui.importing.opening import paste_cells

        focus = QApplication.focusWidget()
        searching = focus is not None and focus is self.page().search_field()
        cells = searching and "\t" in QApplication.clipboard().text()  # no words to search for
        if isinstance(focus, QLineEdit | QPlainTextEdit) and not cells:
            focus.paste()
        elif self.page().takes_paste(QApplication.clipboard().text()):
            return
        elif not paste_cells(self.session, self.page().PASTES or None, self):
            self.say(self.tr("Chưa có gì để dán: hãy chép các ô cùng tiêu đề từ Excel trước"))

    def _save_report(self) -> None:
        from tdkt_desktop.ui.importing.saved_report import save_report

        if self.session.last_import:
            save_report(self.session, self.session.last_import, self, saved=True)

    def record(self, *, selected: bool = True, units: Sequence[UnitId] = ()) -> None:
        """Ask for a title to record; the people selected on their page come ticked."""
        from tdkt_desktop.ui.awards.record_dialog import RecordDialog

        page = self.page()
        chosen = page.selected_people() if selected else []
        units = units or (page.selected_units() if selected else [])
        dialog = RecordDialog(self.session, self, people=chosen, units=units)
        dialog.propose(*page.wanted_award())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_certificates(self, awards: Sequence[AwardId]) -> None:
        """Show the certificates of ``awards``."""
        from tdkt_desktop.ui.certificates.certificates_dialog import open_certificates

        if awards:
            open_certificates(self.session, awards, self)

    def reward(self, movement: int) -> None:
        """Ask for a round that rewards a movement, on the page of rounds."""
        from tdkt_desktop.ui.rounds.rounds_page import RoundsPage

        page = self.go_to("rounds")
        if isinstance(page, RoundsPage):
            page.round_acts.reward(MovementId(movement))

    def nominate(self, people: Sequence[PersonId], units: Sequence[UnitId]) -> None:
        """Ask what some are put forward for, in the round that is open on its page."""
        from tdkt_desktop.ui.rounds.rounds_page import RoundsPage

        page = self.go_to("rounds")
        if isinstance(page, RoundsPage):
            page.put_forward(people, units)

    # -- leaving -------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take spreadsheets and files of ours."""
        if dropped_files(event):
            take_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Import dropped lists and decisions, open a dropped file."""
        paths = dropped_files(event)
        if not paths:
            return
        if len(paths) == 1 and paths[0].suffix.lower() == FILE_SUFFIX:
            self.file_wanted.emit(str(paths[0]))
        else:
            self.import_files(paths)
        take_copy(event)

    def settle(self) -> bool:
        """Write what is being typed; say whether nothing stays unwritten, or may be dropped."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            focus.clearFocus()  # a field writes what was typed when it is left
        field = unsaved_field(self)
        if field is not None and not field.isVisible():  # what is asked about is seen
            made = {name: self.pages.made(name) for name in self.pages}
            covered = (name for name, page in made.items() if page and page.isAncestorOf(field))
            self.go_to(next(covered))
        return may_leave(self, self.tr("Bỏ và đóng"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what is being typed, remember the window, stop work, close the file."""
        if not self.settle():
            event.ignore()
            return
        self.session.keep_state("window", QByteArray(self.saveGeometry()))
        for timer in self.findChildren(QTimer):
            timer.stop()  # what waited for the typing to pause would ask a closed file
        self.session.close()
        super().closeEvent(event)
