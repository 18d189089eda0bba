"""A list is read on the worker thread; then its plan is shown."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox, QWidget

from tdkt_desktop.domain.rounds import Round
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.importing import mapping_by_hand, planning
from tdkt_desktop.operations.importing.choosing_lists import NoKindError, NoListError
from tdkt_desktop.operations.importing.plan import Choices
from tdkt_desktop.operations.importing.sources import Source, files_in, read_source, read_sources
from tdkt_desktop.operations.rounds import from_list
from tdkt_desktop.progress import Progress
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.ui.importing.import_dialog import ImportDialog, Read
from tdkt_desktop.ui.importing.unread_dialog import Unread, UnreadDialog
from tdkt_desktop.ui.kit.errors import error_text
from tdkt_desktop.ui.kit.session import Session

_NAMED = 6


def _nothing() -> None: ...


def show_import(
    session: Session,
    path: Path,
    read: Callable[[], Sequence[Grid]],
    window: QWidget,
    kind: str | None = None,
    then: Callable[[], None] = _nothing,
) -> None:
    """Read grids on the worker thread, then show their plan under the name of ``path``.

    ``then`` is done once the plan is saved or left.
    """
    _show_plan(session, path, read, window, Choices(kind=kind), then)


def _show_plan(
    session: Session,
    path: Path,
    read: Callable[[], Sequence[Grid]],
    window: QWidget,
    choices: Choices,
    then: Callable[[], None],
) -> None:
    def work(database: Database, progress: Progress) -> Read | Unread:
        grids = read()
        try:
            return grids, planning.plan_grids(database, path, grids, choices, progress)
        except NoListError as error:
            if not mapping_by_hand.mappable(grids):
                raise
            return Unread(grids, error)

    def show(found: Read | Unread) -> None:
        if not isinstance(found, Unread):
            dialog = ImportDialog(session, path, found, window)
            dialog.finished.connect(lambda _: then())
            dialog.open()
            return
        unread = UnreadDialog(found, choices.kind, window)
        if unread.exec():
            _show_plan(session, path, lambda: found.grids, window, unread.choices(), then)
        else:
            then()

    session.run(
        work,
        show,
        text=QCoreApplication.translate("ImportDialog", "Đang đọc {name}…").format(name=path.name),
        window=window,
    )


def paste_cells(session: Session, kind: str | None, window: QWidget) -> bool:
    """Show the plan of cells copied from Excel or a web page; whether there are any."""
    from tdkt_desktop.sheets.files.markup import clipboard_grids

    text = QApplication.clipboard().text()
    data = QApplication.clipboard().mimeData()  # none at all where nothing was ever copied
    markup = data.html() if data is not None and data.hasHtml() else ""
    if "\t" not in text and "<table" not in markup.lower():
        return False
    name = Path(QCoreApplication.translate("MainWindow", "Bảng đã dán"))
    show_import(session, name, lambda: list(clipboard_grids(text, markup)), window, kind)
    return True


def open_nominations(session: Session, path: Path, round_: Round, window: QWidget) -> None:
    """Read a list of nominations, then show whom it would put forward in ``round_``.

    Where nothing in it says for what, that is asked first.
    """
    _open_nominations(session, path, round_, window, "")


def _open_nominations(
    session: Session, path: Path, round_: Round, window: QWidget, kind: str
) -> None:
    def work(database: Database, progress: Progress) -> Read | None:
        grids = read_source(path)
        choices = from_list.as_nominations(round_, kind)
        try:
            return grids, planning.plan_grids(database, path, grids, choices, progress)
        except NoKindError:
            return None

    def show(found: Read | None) -> None:
        if found is not None:
            ImportDialog(session, path, found, window, round_).open()
        elif said := _ask_kind(session, round_, window):
            _open_nominations(session, path, round_, window, said)

    session.run(
        work,
        show,
        text=QCoreApplication.translate("ImportDialog", "Đang đọc {name}…").format(name=path.name),
        window=window,
    )


def _ask_kind(session: Session, round_: Round, window: QWidget) -> str:
    """Ask what a list that does not say it asks for; nothing when given up."""
    names = [
        kind.name
        for kind in Kinds(session.database).all()
        if not kind.import_only and kind.in_force(round_.year)
    ]
    said, taken = QInputDialog.getItem(
        window,
        QCoreApplication.translate("ImportDialog", "Đề nghị tặng gì?"),
        QCoreApplication.translate(
            "ImportDialog", "Danh sách không ghi danh hiệu nào. Mọi người trong đó được đề nghị:"
        ),
        names,
        editable=False,
    )
    return said if taken else ""


def open_imports(session: Session, paths: Sequence[Path], window: QWidget) -> None:
    """Read files, and those of folders, behind a progress dialog, then show their plans.

    Decisions are one plan together; other lists follow one after the other. What could not be
    read is said.
    """
    if len(paths) == 1 and not paths[0].is_dir():
        show_import(session, paths[0], lambda: read_source(paths[0]), window)
        return

    def show(found: tuple[list[Source], list[tuple[Path, TdktError]]]) -> None:
        sources, failed = found
        if failed or not sources:
            _tell_failed([error for _, error in failed], bool(sources), window)
        _show_sources(session, sources, window)

    session.run(
        lambda _, progress: read_sources(files_in(paths), progress),
        show,
        text=QCoreApplication.translate("ImportDialog", "Đang đọc {count} tệp…").format(
            count=len(paths)
        ),
        window=window,
    )


def _show_sources(session: Session, sources: Sequence[Source], window: QWidget) -> None:
    """Show the first plan; the others follow when it is closed."""
    if not sources:
        return
    first, *rest = sources
    show_import(
        session,
        first.path,
        lambda: first.grids,
        window,
        then=lambda: _show_sources(session, rest, window),
    )


def _tell_failed(errors: Sequence[TdktError], others: bool, window: QWidget) -> None:
    """Say which files could not be read, and that the others come now."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("ImportDialog", "Nhập danh sách, quyết định"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    if not errors:
        box.setText(
            QCoreApplication.translate(
                "ImportDialog", "Thư mục không có danh sách, quyết định nào."
            )
        )
    elif others:
        words = QCoreApplication.translate(
            "ImportDialog", "{count} tệp không nhập được; các tệp khác xem tiếp sau đây."
        )
        box.setText(words.format(count=len(errors)))
    else:
        box.setText(QCoreApplication.translate("ImportDialog", "Không nhập được tệp nào."))
    box.setInformativeText("\n".join(map(error_text, errors[:_NAMED])))
    if len(errors) > _NAMED:
        box.setDetailedText("\n".join(map(error_text, errors)))
    box.exec()
