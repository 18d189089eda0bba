"""A list is read on the worker thread; then its plan is shown."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget

from tdkt_desktop.domain.rounds import Round
from tdkt_desktop.operations.importing import mapping_by_hand, planning
from tdkt_desktop.operations.importing.choosing_lists import NoKindError, NoListError
from tdkt_desktop.operations.importing.plan import Choices
from tdkt_desktop.operations.rounds import from_list
from tdkt_desktop.progress import Progress
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.files.reading import read_grids
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.ui.importing.import_dialog import ImportDialog, Read
from tdkt_desktop.ui.importing.unread_dialog import Unread, UnreadDialog
from tdkt_desktop.ui.kit.session import Session


def show_import(
    session: Session,
    path: Path,
    read: Callable[[], Sequence[Grid]],
    window: QWidget,
    kind: str | None = None,
) -> None:
    """Read grids on the worker thread, then show their plan under the name of ``path``."""
    _show_plan(session, path, read, window, Choices(kind=kind))


def _show_plan(
    session: Session,
    path: Path,
    read: Callable[[], Sequence[Grid]],
    window: QWidget,
    choices: Choices,
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
            ImportDialog(session, path, found, window).open()
            return
        dialog = UnreadDialog(found, choices.kind, window)
        if dialog.exec():
            _show_plan(session, path, lambda: found.grids, window, dialog.choices())

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
        grids = read_grids(path)
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


def open_import(session: Session, path: Path, window: QWidget) -> None:
    """Read ``path`` behind a progress dialog, then show its plan."""
    show_import(session, path, lambda: read_grids(path), window)
