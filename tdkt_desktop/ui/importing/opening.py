"""A list is read on the worker thread; then its plan is shown."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox, QWidget

from tdkt_desktop.domain.rounds import Round
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.importing import mapping_by_hand, planning
from tdkt_desktop.operations.importing.choosing_lists import NoKindError, NoListError
from tdkt_desktop.operations.importing.gathering import Gathering
from tdkt_desktop.operations.importing.plan import Choices
from tdkt_desktop.operations.importing.plan_session import PlanSession
from tdkt_desktop.operations.importing.sources import (
    ScanError,
    files_in,
    holds_several,
    read_source,
    read_sources,
)
from tdkt_desktop.operations.rounds import from_list
from tdkt_desktop.progress import Progress
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.ui.importing.gather_dialog import Failed, GatherDialog
from tdkt_desktop.ui.importing.import_dialog import ImportDialog
from tdkt_desktop.ui.importing.unread_dialog import Unread, UnreadDialog
from tdkt_desktop.ui.kit.errors import error_text
from tdkt_desktop.ui.kit.session import Session

_NAMED = 6


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
    *,
    typed: bool = False,
) -> None:
    def work(database: Database, progress: Progress) -> PlanSession | Unread | None:
        try:
            grids = read()
        except ScanError:
            return None
        try:
            plan = planning.plan_grids(database, path, grids, choices, progress)
        except NoListError as error:
            if not mapping_by_hand.mappable(grids):
                raise
            return Unread(grids, error)
        found = PlanSession(path, grids, plan)
        found.typed = typed
        return found

    def show(found: PlanSession | Unread | None) -> None:
        if found is None:
            type_scan(session, path, window)
            return
        if not isinstance(found, Unread):
            ImportDialog(session, found, window).open()
            return
        unread = UnreadDialog(found, choices.kind, window)
        if unread.exec():
            _show_plan(session, path, lambda: found.grids, window, unread.choices())

    session.run(
        work,
        show,
        text=QCoreApplication.translate("ImportDialog", "Đang đọc {name}…").format(name=path.name),
        window=window,
    )


def type_scan(session: Session, path: Path, window: QWidget) -> None:
    """Let a scanned decision be typed beside its pages; then it is a list as every other."""
    from tdkt_desktop.ui.importing.scan_dialog import ScanDialog

    dialog = ScanDialog(session, path, window)
    if dialog.exec() and (grid := dialog.grid) is not None:
        _show_plan(session, path, lambda: [grid], window, Choices(), typed=True)


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
    def work(database: Database, progress: Progress) -> PlanSession | None:
        grids = read_source(path)
        choices = from_list.as_nominations(round_, kind)
        try:
            plan = planning.plan_grids(database, path, grids, choices, progress)
            return from_list.NominationsSession(path, grids, plan, round_)
        except NoKindError:
            return None

    def show(found: PlanSession | None) -> None:
        if found is not None:
            ImportDialog(session, found, window).open()
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
    """Read files, and those of folders, behind a progress dialog, then show what they bring.

    Decisions are one plan together; several lists are gathered. What could not be read is said.
    """
    if len(paths) == 1 and not holds_several(paths[0]):
        show_import(session, paths[0], lambda: read_source(paths[0]), window)
        return

    def work(database: Database, progress: Progress) -> tuple[Gathering, Failed]:
        sources, failed = read_sources(files_in(paths, but=database.path), progress)
        gathering = Gathering(sources)
        if len(sources) > 1:
            gathering.gathered = gathering.replan(database, {}, progress=progress)
        return gathering, failed

    def show(found: tuple[Gathering, Failed]) -> None:
        gathering, failed = found
        if len(gathering.sources) > 1:
            dialog = GatherDialog(session, gathering, failed, window)
            dialog.scan_wanted.connect(lambda path: type_scan(session, path, dialog))
            dialog.open()
            return
        if failed or not gathering.sources:
            _tell_failed([error for _, error in failed], bool(gathering.sources), window)
        if gathering.sources:
            (lone,) = gathering.sources
            show_import(session, lone.path, lambda: lone.grids, window)

    session.run(
        work,
        show,
        text=QCoreApplication.translate("ImportDialog", "Đang đọc {count} tệp…").format(
            count=len(paths)
        ),
        window=window,
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
