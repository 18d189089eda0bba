"""Starting the window, and handing one file over to the next."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer, QTranslator
from PySide6.QtGui import QIcon, QSessionManager
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.errors import DamagedError, TdktError
from tdkt_desktop.operations.files import create_file, named_file, open_file
from tdkt_desktop.operations.safekeeping.copies import Keeper
from tdkt_desktop.paths import asset, file_name, user_documents
from tdkt_desktop.settings import Preferences, PreferenceStore
from tdkt_desktop.storage.file.connecting import key_of
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.keys import KEYRING, PasswordError
from tdkt_desktop.storage.file.opening import damaged
from tdkt_desktop.storage.health import looks_whole
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.errors import confirmed, install_excepthook, show_error, start_logging
from tdkt_desktop.ui.kit.inline import unsaved_field, write_typed
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.unlock_dialog import ask_password
from tdkt_desktop.ui.shell.main_window import MainWindow
from tdkt_desktop.ui.shell.recent_documents import add_recent_document
from tdkt_desktop.ui.shell.second_start import SecondStarts, handed_over

NEW, SAMPLE = "new", "sample"
_LATER_MS = 300


class Application:
    """Owns the one window; opening another file closes the one before."""

    def __init__(self, app: QApplication, store: PreferenceStore) -> None:
        self.app, self.store = app, store
        self.window: MainWindow | None = None
        self._translators: list[QTranslator] = []
        self._later = ""
        """A file asked for in the middle of work: asked about once that is done."""
        app.commitDataRequest.connect(self._before_shutdown)

    def start(self, arguments: Sequence[str]) -> bool:
        """Open the file named, else the latest, else ask; says whether there is a window."""
        preferences = self.store.load()
        theme.load_fonts()
        theme.apply_theme(self.app, preferences.theme, preferences.zoom)
        self._speak(preferences)
        self.app.setWindowIcon(QIcon(str(asset("resources", "icons", "tdkt.png"))))
        if arguments:
            return self.open(Path(arguments[0])) or self.welcome()
        latest = next((Path(p) for p in preferences.recent if Path(p).exists()), None)
        if latest is not None and self.open(latest):
            return True
        return self.welcome()

    def _speak(self, preferences: Preferences) -> None:
        names = ["qt_vi"] if preferences.language == "vi" else ["tdkt_en"]
        for name in names:
            translator = QTranslator(self.app)
            if translator.load(str(asset("translations", f"{name}.qm"))):
                self.app.installTranslator(translator)
                self._translators.append(translator)
        QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))

    # -- what comes from outside -----------------------------------------------------------

    def started_again(self, wanted: str) -> None:
        """Come forward, as the program was started a second time, and open the file it was given.

        A question that stands open comes forward; once it is answered the file is asked about.
        """
        from tdkt_desktop.ui.shell.welcome_dialog import WelcomeDialog

        asked = self.app.activeModalWidget()
        if isinstance(asked, WelcomeDialog) and wanted and self.window is None:
            asked.choice = wanted
            asked.accept()
            return
        front = asked or self.window
        if front is not None:
            front.setWindowState(front.windowState() & ~Qt.WindowState.WindowMinimized)
            front.raise_()
            front.activateWindow()
        if not wanted:
            return
        if self._at_work():
            self._later = wanted
            words = self.app.translate("Application", "“{name}” chờ mở: xong việc đang làm đã.")
            if self.window is not None:
                self.window.say(words.format(name=Path(wanted).name), warning=True)
            self._open_later()
        else:
            self.open(Path(wanted))

    def _at_work(self) -> bool:
        """Whether something is asked, or being worked out, that another file would cut off."""
        busy = self.window is not None and self.window.session.runner.busy
        return busy or self.app.activeModalWidget() is not None

    def _open_later(self) -> None:
        """Ask whether to open what waits, once the work in hand is done: she may be elsewhere."""
        if self._at_work():
            QTimer.singleShot(_LATER_MS, self.app, self._open_later)
        elif wanted := self._later:
            self._later = ""
            question = self.app.translate(
                "Application",
                "Trong lúc đang làm dở, chương trình được mở thêm với “{name}”. Mở tệp ấy thay "
                "cho tệp đang mở?",
            ).format(name=Path(wanted).name)
            title, yes = (
                self.app.translate("Application", "Mở tệp khác"),
                self.app.translate("Application", "Mở tệp ấy"),
            )
            if confirmed(self.window, title, question, yes):
                self.open(Path(wanted))

    def _before_shutdown(self, manager: QSessionManager) -> None:
        """Write what is being typed; what cannot be written is asked about before the PC goes."""
        if self.window is None:
            return
        write_typed(self.window)
        if unsaved_field(self.window) and manager.allowsInteraction():
            settled = self.window.settle()
            manager.release()
            if not settled:
                manager.cancel()

    # -- files ---------------------------------------------------------------------------

    def open(self, path: Path) -> bool:
        """Open a file in place of the one before; a failure leaves that one open."""
        current = self.window.session.database.path if self.window else None
        if current is not None and path.absolute() == current:
            return True
        try:
            database = open_file(path)
        except PasswordError:
            return ask_password(path, self.window) and self.open(path)
        except DamagedError as error:
            return self._open_instead(path, error)
        except TdktError as error:
            show_error(error, self.window)
            return False
        return self._show(database)

    def _open_instead(self, path: Path, error: TdktError) -> bool:
        """Offer a copy of a damaged file, or what can be read of it, and open that."""
        from tdkt_desktop.ui.safekeeping.damage import ask_about_damage

        other = ask_about_damage(path, error, self.window)
        return other is not None and self.open(other)

    def _show(self, database: Database) -> bool:
        """Put a window with ``database`` in place of the one before, if that may be closed."""
        old = self.window
        if old is not None:
            self.app.setQuitOnLastWindowClosed(False)
            if not old.close():
                self.app.setQuitOnLastWindowClosed(True)
                database.close()
                return False
            old.deleteLater()
            if (key := key_of(database.conn)) is not None:
                KEYRING.give(key)  # the one before may have been protected by the same
        second = self.store.load().second_backup
        database.before_writing = Keeper(database.path, Path(second) if second else None)
        session = Session(database, self.store)
        self.window = MainWindow(session)
        self.window.file_wanted.connect(self.wanted)
        self.window.show()
        recent = session.preferences.opened(database.path).recent
        QTimer.singleShot(0, session, lambda: session.prefer(recent=recent))
        QTimer.singleShot(0, session, lambda: self._tell_damage(session))
        QTimer.singleShot(0, session, lambda: self._tell_recovered(session))
        QTimer.singleShot(0, session, lambda: add_recent_document(session.database.path))
        self.app.setQuitOnLastWindowClosed(True)
        return True

    def _tell_recovered(self, session: Session) -> None:
        """Say of a file opened by its recovery key that it wants a new password."""
        key = key_of(session.database.conn)
        if key is not None and key.salt in KEYRING.recovered:
            KEYRING.recovered.discard(key.salt)
            words = self.app.translate(
                "Application",
                "Đã mở bằng khóa khôi phục: đặt mật khẩu mới ở Tệp, Mật khẩu của tệp",
            )
            session.warned.emit(words)

    def _tell_damage(self, session: Session) -> None:
        """Say of a damaged file that it is, before anything is done with it."""
        if self.window is None or looks_whole(session.database):
            return
        self.window.go_to("health")
        path = session.database.path
        self._open_instead(path, damaged(path))

    def wanted(self, what: str) -> None:
        """Open another file, or make one."""
        if what == NEW:
            self.make()
        elif what == SAMPLE:
            self.sample()
        else:
            self.open(Path(what))

    def welcome(self, typed: Agency | None = None) -> bool:
        """Ask a first-time officer what to begin with; says whether there is a window.

        ``typed`` is what was typed when nothing came of it: it stands there again.
        """
        from tdkt_desktop.ui.shell.welcome_dialog import WelcomeDialog

        dialog = WelcomeDialog(self.store.load().recent)
        if typed is not None:
            dialog.show_agency(typed)
        if not dialog.exec():
            return False
        if dialog.choice == NEW:
            return self.make(dialog.agency()) or self.welcome(dialog.agency())
        if dialog.choice == SAMPLE:
            return self.sample(dialog.agency()) or self.welcome()
        return self.open(Path(dialog.choice)) or self.welcome()

    def make(self, agency: Agency | None = None) -> bool:
        """Ask where, and make a new file."""
        parent: QWidget | None = self.window
        if agency is None:
            from tdkt_desktop.ui.shell.welcome_dialog import WelcomeDialog

            dialog = WelcomeDialog((), parent, only_new=True)
            if not dialog.exec():
                return False
            agency = dialog.agency()
        path = self._new_path(agency.name)
        if path is None:
            return False
        if path.exists():
            return self.open(path)
        try:
            database = create_file(path, agency)
        except TdktError as error:
            show_error(error, parent)
            return False
        if not self._show(database):
            return False
        if self.window is not None:  # there the first three steps are
            self.window.go_to("overview")
        return True

    def _new_path(self, agency: str) -> Path | None:
        """Ask where the new file is to be, or which of those there is to be opened instead.

        No file that is there is ever written over: an agency has years of work in it.
        """
        parent: QWidget | None = self.window
        path = user_documents() / f"{file_name(agency or 'Thi đua khen thưởng')}.tdkt"
        while True:
            name, _ = QFileDialog.getSaveFileName(
                parent,
                self.app.translate("Application", "Tạo tệp mới"),
                str(path),
                self.app.translate("Application", "Tệp TĐKT (*.tdkt)"),
                options=QFileDialog.Option.DontConfirmOverwrite,
            )
            if not name:
                return None
            path = named_file(Path(name))
            if not path.exists():
                return path
            question = self.app.translate(
                "Application",
                "Đã có tệp “{name}” ở đó, tệp mới không ghi đè lên. Mở tệp ấy? Không thì hãy "
                "chọn tên khác.",
            ).format(name=path.name)
            title, yes = (
                self.app.translate("Application", "Đã có tệp"),
                self.app.translate("Application", "Mở tệp ấy"),
            )
            if confirmed(parent, title, question, yes):
                return path

    def sample(self, agency: Agency | None = None) -> bool:
        """Make the sample most like an agency among the officer's documents, and open it."""
        from tdkt_desktop.operations.demo.agencies import sample_like
        from tdkt_desktop.operations.demo.sample import make_sample

        if agency is None and self.window is not None:
            agency = Settings(self.window.session.database).agency()
        sample = sample_like(agency or Agency())
        folder = user_documents() / "TĐKT mẫu"
        path = folder / f"{sample.file}-mau.tdkt"
        if self.window is not None and self.window.session.database.path == path:
            return True
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if not path.exists():
                make_sample(path, folder / f"{sample.file}-can-bo.xlsx", sample).close()
        except (TdktError, OSError) as error:
            show_error(error, self.window)
            return False
        return self.open(path)


def run_window(arguments: Sequence[str]) -> int:
    """Run the program with a window; returns the exit code."""
    start_logging()
    install_excepthook()
    app = QApplication(theme.arguments(sys.argv[0]))
    app.setApplicationName("TĐKT Desktop")
    if handed_over(arguments):
        return 0
    application = Application(app, PreferenceStore())
    SecondStarts(app).started.connect(application.started_again)
    if not application.start(arguments):
        return 0
    return app.exec()
