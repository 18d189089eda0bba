"""The files kept with one record, within a detail pane: added by button or drop."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from tdkt_desktop.domain.attached import AttachedFile, Holder, Owner
from tdkt_desktop.operations import attaching
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.controls import button, clear, label, row
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.word_paper import written_words
from tdkt_desktop.ui.kit.written import open_written


class FilesSection(QWidget):
    """A list of files; each opens in its own program, is written out or taken off."""

    def __init__(self, session: Session, holder: Holder) -> None:
        super().__init__()
        self._session, self._holder = session, holder
        self._owner: Owner | None = None
        self._name = ""
        self.setAcceptDrops(True)
        self.caption = label(self.tr("Tệp đính kèm"), "caption")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.add = button(self.tr("Đính kèm tệp…"), "plus", role="link")
        self.add.setToolTip(self.tr("Hoặc kéo thả tệp vào đây"))
        self.add.clicked.connect(self.ask_files)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.caption)
        box.addLayout(self._lines)
        box.addLayout(row(self.add, None))

    def show_files(self, owner: int, name: str) -> None:
        """Show the files kept with a record, called ``name`` in the history."""
        self._owner, self._name = Owner(self._holder, owner), name
        files = AttachedFiles(self._session.database).of(self._owner)
        self.caption.setText(
            self.tr("Tệp đính kèm ({count})").format(count=len(files))
            if files
            else self.tr("Tệp đính kèm")
        )
        clear(self._lines)
        for file in files:
            size = QLocale().formattedDataSize(
                file.size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat
            )
            line = button(f"{file.name}  ·  {size}", role="link")
            line.setToolTip(tip(file.name))
            line.clicked.connect(partial(self._menu, file, line))
            self._lines.addWidget(line)

    def ask_files(self) -> None:
        """Ask which files to keep with the record."""
        title = self.tr("Đính kèm tệp")
        folder = str(self._session.database.path.parent)
        names, _ = QFileDialog.getOpenFileNames(self, title, folder)
        self.keep([Path(name) for name in names])

    def keep(self, paths: Sequence[Path]) -> None:
        """Keep files with the record, read on the worker thread."""
        owner, name = self._owner, self._name
        if owner is None or not paths:
            return

        def done(result: object) -> None:
            self._session.tell(result)

        self._session.run(
            lambda db, _: attaching.attach(db, owner, paths, name),
            done,
            text=self.tr("Đang đính kèm…"),
            window=self.window(),
        )

    def _menu(self, file: AttachedFile, near: QWidget, *_: object) -> None:
        menu = QMenu(self)
        opens = menu.addAction(self.tr("Mở"))
        opens.triggered.connect(lambda: self._open(file))
        opens.setEnabled(attaching.may_open(file))
        menu.addAction(self.tr("Ghi ra tệp…")).triggered.connect(lambda: self._write_out(file))
        menu.addAction(self.tr("Bỏ đính kèm")).triggered.connect(
            lambda: self._session.do(lambda db: attaching.detach(db, file, self._name), self)
        )
        menu.exec(near.mapToGlobal(near.rect().bottomLeft()))

    def _open(self, file: AttachedFile) -> None:
        folder = self._session.looked_at
        self._session.run(
            lambda db, _: attaching.open_copy(db, file, folder),
            self._opened,
            text=self.tr("Đang mở…"),
            window=self.window(),
        )

    def _opened(self, path: Path) -> None:
        if not open_written(path):
            words = self.tr("Máy này chưa có chương trình mở “{name}”")
            self._session.warned.emit(words.format(name=path.name))

    def _write_out(self, file: AttachedFile) -> None:
        start = self._session.database.path.parent / attaching.safe_name(file.name)
        path = ask_where(self, self.tr("Ghi tệp đính kèm"), start, "")
        if path is None:
            return

        def work(database: Database, _: object) -> Path:
            attaching.write_out(database, file, path)
            return path

        def done(written: Path) -> None:
            self._session.say_written(written, written_words(written))

        self._session.run(work, done, text=self.tr("Đang ghi…"), window=self.window())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, a copy of each."""
        if self._owner is not None and self._files(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what is dropped."""
        if paths := self._files(event):
            self.keep(paths)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    @staticmethod
    def _files(event: QDropEvent) -> list[Path]:
        paths = (Path(url.toLocalFile()) for url in event.mimeData().urls())
        return [path for path in paths if path.is_file()]
