"""The window: rail, pages, menus, status line."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
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
    QMenu,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from tdkt_desktop.operations import history
from tdkt_desktop.sheets.files.reading import LISTS
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.controls import InlineField, InlineText, button, label
from tdkt_desktop.ui.kit.errors import confirmed
from tdkt_desktop.ui.kit.icons import icon
from tdkt_desktop.ui.kit.page import Page, PrintingPage
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.shell.pages import LazyPages, make_page
from tdkt_desktop.ui.shell.rail import Rail

_NARROW = 1200
_DIGITS = 10
"""Pages that Ctrl and a digit go to."""
_MORE_KEYS = {
    "initiatives": "Ctrl+Shift+K",
    "templates": "Ctrl+Shift+T",
    "duplicates": "Ctrl+Shift+L",
    "history": "Ctrl+H",
    "settings": "Ctrl+,",
}


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
        self.resize(1366, 728)
        self._titles = {
            "overview": self.tr("Tổng quan"),
            "people": self.tr("Cán bộ"),
            "units": self.tr("Đơn vị"),
            "awards": self.tr("Thành tích"),
            "eligible": self.tr("Ai đủ điều kiện"),
            "rounds": self.tr("Đợt xét"),
            "council": self.tr("Hội đồng"),
            "decisions": self.tr("Quyết định"),
            "book": self.tr("Sổ cấp bằng"),
            "ratings": self.tr("Xếp loại"),
            "initiatives": self.tr("Sáng kiến"),
            "templates": self.tr("Mẫu văn bản"),
            "duplicates": self.tr("Trùng lặp"),
            "history": self.tr("Lịch sử thay đổi"),
            "settings": self.tr("Thiết lập"),
        }
        self.stack = QStackedWidget()
        self.pages = LazyPages(self._titles, self._make_page)
        self.rail = Rail(self._titles)
        self.rail.chosen.connect(self.go_to)
        self._make_status()
        self._make_menus()
        body = QWidget()
        box = QHBoxLayout(body)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.rail)
        box.addWidget(self.stack, 1)
        self.setCentralWidget(body)
        session.changed.connect(self._changed)
        session.said.connect(self.say)
        session.warned.connect(lambda text: self.say(text, warning=True))
        self._show_names()
        self._show_undo()
        if not self.restoreGeometry(session.state("window")):
            self.resize(1366, 728)
        self.go_to(
            session.preferences.page if session.preferences.page in self.pages else "overview"
        )

    # -- building ------------------------------------------------------------------------

    def _make_page(self, name: str) -> Page:
        """Make a page when it is first gone to: the window is there before all of them are."""
        page = make_page(name, self.session)
        self.stack.addWidget(page)
        page.go.connect(self.go)
        if isinstance(page, PrintingPage):
            page.certificates_wanted.connect(self.show_certificates)
        if name == "settings":
            page.look_chosen.connect(self.apply_theme)
        return page

    def _make_status(self) -> None:
        self.told = label()
        self.undo_link = button("", "undo-2", role="link")
        self.undo_link.clicked.connect(self.undo)
        self.undo_link.hide()
        self.statusBar().addWidget(self.told)
        self.statusBar().addWidget(self.undo_link)
        self.statusBar().setSizeGripEnabled(False)
        self.file_name = label()
        self.statusBar().addPermanentWidget(self.file_name)

    def _action(
        self, menu: QMenu, text: str, act: Callable[[], object], keys: str = "", picture: str = ""
    ) -> QAction:
        action = menu.addAction(text)
        if picture:
            action.setIcon(icon(picture))
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: act())
        return action

    def _make_menus(self) -> None:
        bar = self.menuBar()
        self._fill_file_menu(bar.addMenu(self.tr("&Tệp")))
        self._fill_edit_menu(bar.addMenu(self.tr("&Sửa")))
        self._fill_work_menu(bar.addMenu(self.tr("&Nghiệp vụ")))
        self._fill_view_menu(bar.addMenu(self.tr("&Xem")))
        helping = bar.addMenu(self.tr("Trợ &giúp"))
        self._action(helping, self.tr("Hướng dẫn"), self.show_help, "F1", "circle-help")
        self._action(helping, self.tr("Giới thiệu"), self.show_about, picture="info")

    def _fill_file_menu(self, file: QMenu) -> None:
        self._action(file, self.tr("Tạo tệp mới…"), lambda: self.file_wanted.emit("new"), "Ctrl+N")
        self._action(file, self.tr("Mở tệp…"), self.ask_file, "Ctrl+O", "folder-open")
        self.recent = file.addMenu(self.tr("Mở gần đây"))
        self.recent.aboutToShow.connect(self._fill_recent)
        self._action(
            file,
            self.tr("Xem dữ liệu mẫu"),
            lambda: self.file_wanted.emit("sample"),
            picture="eye",
        )
        file.addSeparator()
        self._action(file, self.tr("Nhập từ Excel…"), self.ask_import, "Ctrl+I", "file-down")
        self.report_action = self._action(
            file, self.tr("Báo cáo lần nhập vừa rồi…"), self._save_report, picture="file-up"
        )
        file.aboutToShow.connect(
            lambda: self.report_action.setEnabled(self.session.last_import is not None)
        )
        self._action(file, self.tr("Xuất danh sách đang xem…"), self._export, "Ctrl+E", "file-up")
        file.addSeparator()
        self._action(file, self.tr("Thoát"), self.close, "Ctrl+Q")

    def _fill_edit_menu(self, edit: QMenu) -> None:
        self.undo_action = self._action(edit, self.tr("Hoàn tác"), self.undo, "Ctrl+Z", "undo-2")
        self.redo_action = self._action(edit, self.tr("Làm lại"), self.redo, "Ctrl+Y", "redo-2")
        self.undo_action.setObjectName("undo")
        self.redo_action.setObjectName("redo")
        edit.addSeparator()
        self._action(edit, self.tr("Chép dòng đã chọn"), self._copy)
        self._action(edit, self.tr("Dán từ Excel"), self.paste, "Ctrl+V")
        self._action(
            edit, self.tr("Xóa"), lambda: self.page().delete_selected(), picture="trash-2"
        )
        edit.addSeparator()
        self._action(edit, self.tr("Tìm"), self._find, "Ctrl+F", "search")

    def _fill_work_menu(self, work: QMenu) -> None:
        self._action(work, self.tr("Ghi thành tích…"), self.record, "Ctrl+G", "award")
        self._action(
            work,
            self.tr("Thêm cán bộ…"),
            partial(self._on, "people", "add_person"),
            "Ctrl+Shift+N",
            "user-plus",
        )
        self._action(
            work, self.tr("Cho nghỉ…"), partial(self._on, "people", "leave"), picture="user-minus"
        )
        self._action(
            work,
            self.tr("Trở lại công tác…"),
            partial(self._on, "people", "come_back"),
            picture="user-check",
        )
        self._action(
            work,
            self.tr("Thêm đơn vị…"),
            partial(self._on, "units", "add_unit"),
            picture="network",
        )
        self._action(
            work,
            self.tr("Thêm quyết định…"),
            partial(self._on, "decisions", "add_decision"),
            picture="stamp",
        )
        round_ = work.addMenu(self.tr("Đợt xét"))
        for words, act in (
            (self.tr("Mở đợt mới…"), "acts.begin"),
            (self.tr("Sửa đợt, hạn, lịch họp…"), "acts.change"),
            (self.tr("Thêm đề nghị…"), "acts.nominate"),
            (self.tr("Nhập đề nghị từ Excel…"), "acts.bring"),
            (self.tr("Chuyển bước tiếp"), "advance"),
            (self.tr("Ý kiến về danh sách công khai…"), "acts.show_remarks"),
            (self.tr("Ra quyết định…"), "decide"),
            (self.tr("Kết quả của cấp trên…"), "acts.bring_results"),
        ):
            self._action(round_, words, partial(self._on, "rounds", act))
        self._action(work, self.tr("In giấy khen…"), self._print, "Ctrl+P", "printer")
        self._action(
            work,
            self.tr("Mẫu in…"),
            partial(self._on, "book", "show_layouts"),
            "Ctrl+Shift+M",
            "frame",
        )
        book = work.addMenu(self.tr("Sổ cấp bằng"))
        for words, act in (
            (self.tr("Trao…"), "hand_out"),
            (self.tr("Bỏ ghi đã trao"), "take_back"),
            (self.tr("Hỏng, in lại…"), "spoil"),
            (self.tr("Hủy số…"), "void"),
            (self.tr("Tiếp từ số…"), "begin"),
            (self.tr("Nhận phôi…"), "receive"),
        ):
            self._action(book, words, partial(self._on, "book", act))

    def _fill_view_menu(self, view: QMenu) -> None:
        for number, (name, title) in enumerate(self._titles.items(), start=1):
            keys = f"Ctrl+{number % 10}" if number <= _DIGITS else _MORE_KEYS.get(name, "")
            self._action(view, title, partial(self.go_to, name), keys)
        view.addSeparator()
        self._action(view, self.tr("Đổi sáng / tối"), self._switch_theme, "Ctrl+Shift+D", "moon")

    # -- going ---------------------------------------------------------------------------

    def page(self) -> Page:
        """Return the page that is shown."""
        page = self.stack.currentWidget()
        assert isinstance(page, Page)  # noqa: S101 - the stack holds nothing else
        return page

    def go_to(self, name: str) -> Page:
        """Show a page."""
        page = self.pages[name]
        self.stack.setCurrentWidget(page)
        self.rail.select(name)
        page.read_now()
        page.take_focus()
        self.session.preferences = replace(self.session.preferences, page=name)
        return page

    def go(self, name: str, number: int) -> None:
        """Do what a page asked for: show a page or record, or begin a piece of work."""
        acts: dict[str, Callable[[], object]] = {
            "import": self.ask_import,
            "record": lambda: self.record(selected=number == 0),
            "record-units": lambda: self.record(units=[number] if number else []),
            "sample": lambda: self.file_wanted.emit("sample"),
            "undo": self.undo,
            "redo": self.redo,
        }
        if name in acts:
            acts[name]()
        else:
            page = self.go_to(name)
            if number:
                page.open_record(number)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the first page once there is a window to show it in."""
        super().showEvent(event)
        self.page().read_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rail shrink to its icons in a narrow window."""
        super().resizeEvent(event)
        self.rail.narrow(on=self.width() < _NARROW)

    # -- telling -------------------------------------------------------------------------

    def _changed(self, changes: ChangeSet) -> None:
        self.told.setText(changes.label)
        self._style_message("")
        self._show_undo()
        self.undo_link.setVisible(history.next_undo(self.session.database) is not None)
        if changes.touches("setting"):
            self._show_names()

    def say(self, text: str, *, warning: bool = False) -> None:
        """Tell something in the status line; a warning in a colour and with a sign."""
        self.told.setText(f"⚠ {text}" if warning else text)
        self._style_message("warning" if warning else "")
        self.undo_link.hide()

    def _style_message(self, role: str) -> None:
        self.told.setProperty("role", role)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    def _show_undo(self) -> None:
        undo, redo = (
            history.next_undo(self.session.database),
            history.next_redo(self.session.database),
        )
        self.undo_action.setEnabled(undo is not None)
        self.redo_action.setEnabled(redo is not None)
        self.undo_action.setText(
            self.tr("Hoàn tác: {label}").format(label=undo.label) if undo else self.tr("Hoàn tác")
        )
        self.redo_action.setText(
            self.tr("Làm lại: {label}").format(label=redo.label) if redo else self.tr("Làm lại")
        )
        self.undo_link.setText(self.tr("Hoàn tác (Ctrl+Z)"))
        self.undo_link.setToolTip(tip(undo.label if undo else ""))

    def _show_names(self) -> None:
        agency = Settings(self.session.database).agency()
        path = self.session.database.path
        year = self.tr("Năm thi đua {year}").format(year=agency.year) if agency.year else ""
        self.rail.show_agency(agency.name, year)
        self.file_name.setText(path.name)
        self.file_name.setToolTip(tip(str(path)))
        self.setWindowTitle(f"{agency.name} · TĐKT Desktop" if agency.name else "TĐKT Desktop")

    # -- doing ---------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the latest operation."""
        if history.next_undo(self.session.database) is not None:
            self.session.do(history.undo, self)

    def redo(self) -> None:
        """Do again what was taken back."""
        if history.next_redo(self.session.database) is not None:
            self.session.do(history.redo, self)

    def ask_file(self) -> None:
        """Ask which file to open."""
        start = str(self.session.database.path.parent)
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Mở tệp"), start, self.tr("Tệp TĐKT (*.tdkt)")
        )
        if name:
            self.file_wanted.emit(name)

    def _fill_recent(self) -> None:
        self.recent.clear()
        for name in self.session.preferences.recent:
            self._action(self.recent, name, partial(self.file_wanted.emit, name))
        self.recent.setEnabled(True)

    def ask_import(self) -> None:
        """Ask which list to bring in."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Nhập danh sách"),
            str(self.session.database.path.parent),
            self.tr("Bảng tính ({kinds})").format(kinds=" ".join(f"*{one}" for one in LISTS)),
        )
        if name:
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Show what importing ``path`` would do."""
        from tdkt_desktop.ui.importing.import_dialog import open_import  # noqa: PLC0415 - at first use

        open_import(self.session, path, self)

    def paste(self) -> None:
        """Bring in cells copied from Excel or a web page, as what the page shows."""
        from tdkt_desktop.sheets.files.markup import clipboard_grids  # noqa: PLC0415 - at first use
        from tdkt_desktop.ui.importing.import_dialog import show_import  # noqa: PLC0415

        data = QApplication.clipboard().mimeData()
        text = data.text() if data.hasText() else ""
        focus = QApplication.focusWidget()
        searching = focus is not None and focus is self.page().search_field()
        cells = searching and "\t" in text  # cells are no words to search for
        if isinstance(focus, QLineEdit | QPlainTextEdit) and not cells:
            focus.paste()
            return
        markup = data.html() if data.hasHtml() else ""
        if "\t" not in text and "<table" not in markup.lower():
            self.say(self.tr("Chưa có gì để dán: hãy chép các ô cùng tiêu đề từ Excel trước"))
            return
        name = Path(self.tr("Bảng đã dán"))
        kind = self.page().PASTES or None
        show_import(self.session, name, lambda: list(clipboard_grids(text, markup)), self, kind)

    def _save_report(self) -> None:
        from tdkt_desktop.ui.importing.import_dialog import save_report  # noqa: PLC0415

        if self.session.last_import is not None:
            save_report(self.session, self.session.last_import, self, saved=True)

    def record(self, *, selected: bool = True, units: Sequence[int] = ()) -> None:
        """Ask for a title to record; the people selected on their page come ticked."""
        from tdkt_desktop.ui.awards.record_dialog import RecordDialog  # noqa: PLC0415

        page = self.page()
        chosen = page.selected_people() if selected else []
        units = units or (page.selected_units() if selected else [])
        dialog = RecordDialog(self.session, self, people=chosen, units=units)
        dialog.propose(*page.wanted_award())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_certificates(self, awards: Sequence[int]) -> None:
        """Show the certificates of ``awards``."""
        from tdkt_desktop.ui.certificates.certificates_dialog import open_certificates  # noqa: PLC0415

        if awards:
            open_certificates(self.session, awards, self)

    def _print(self) -> None:
        page = self.page()
        if not isinstance(page, PrintingPage):
            page = self.go_to("decisions")
        if isinstance(page, PrintingPage):
            page.print.click()

    def _export(self) -> None:
        page = self.page() if self.page().EXPORTS else self.go_to("people")
        page.export()

    def _copy(self) -> None:
        focus = QApplication.focusWidget()
        table = focus if isinstance(focus, RecordTable) else getattr(self.page(), "table", None)
        if isinstance(table, RecordTable):
            table.copy()

    def _find(self) -> None:
        field = self.page().search_field() or self.go_to("people").search_field()
        if field is not None:
            field.setFocus()
            field.selectAll()

    def _on(self, name: str, act: str) -> None:
        """Go to a page and do one of its acts."""
        attrgetter(act)(self.go_to(name))()

    # -- look, help, leaving -------------------------------------------------------------

    def apply_theme(self) -> None:
        """Put on the theme that was chosen."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply_theme(app, self.session.preferences.theme)
        self.rail.redraw()
        for table in self.findChildren(RecordTable):
            table.fit_rows()

    def _switch_theme(self) -> None:
        dark = theme.is_dark(self.session.preferences.theme)
        self.session.prefer(theme="light" if dark else "dark")
        self.apply_theme()

    def show_help(self) -> None:
        """Show the guide, at the part about this page."""
        from tdkt_desktop.ui.shell.help_dialog import HelpDialog  # noqa: PLC0415

        HelpDialog(self._titles[self.session.preferences.page], self).open()

    def show_about(self) -> None:
        """Show version, licence and what the program is."""
        from tdkt_desktop.ui.shell.help_dialog import show_about  # noqa: PLC0415

        show_about(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take spreadsheets and files of ours."""
        if any(_taken(Path(url.toLocalFile())) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import a dropped list, open a dropped file."""
        for url in event.mimeData().urls():
            path = Path(url.toLocalFile())
            if path.suffix.lower() == ".tdkt":
                self.file_wanted.emit(str(path))
            elif _taken(path):
                self.import_file(path)
            else:
                continue
            event.acceptProposedAction()
            return

    def settle(self) -> bool:
        """Write what is being typed; say whether nothing stays unwritten, or may be dropped."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            focus.clearFocus()  # a field writes what was typed when it is left
        fields: list[InlineField | InlineText] = [
            *self.findChildren(InlineField),
            *self.findChildren(InlineText),
        ]
        left = [field for field in fields if field.unsaved]
        if not left:
            return True
        text = self.tr("Chưa ghi được “{text}”: {field} không nhận. Bỏ phần ấy và đóng?")
        name = left[0].accessibleName() or self.tr("ô đang gõ")
        words = text.format(text=left[0].unsaved, field=name)
        if confirmed(self, self.tr("Còn phần chưa ghi"), words, self.tr("Bỏ và đóng")):
            return True
        left[0].setFocus()
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what is being typed, remember the window, stop work, close the file."""
        if not self.settle():
            event.ignore()
            return
        self.session.keep_state("window", QByteArray(self.saveGeometry()))
        self.session.close()
        super().closeEvent(event)


def _taken(path: Path) -> bool:
    return path.suffix.lower() in (*LISTS, ".tdkt")
