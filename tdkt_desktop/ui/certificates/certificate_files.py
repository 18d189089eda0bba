"""Certificates out as files: one PDF, a PDF for each, a picture, tables for the units to check."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from tdkt_desktop.errors import unwritable
from tdkt_desktop.operations.certificates import issuing
from tdkt_desktop.operations.certificates.proofs import save_proofs
from tdkt_desktop.progress import Progress
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.ui.certificates.printing import save_page_picture
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.errors import confirmed, show_error
from tdkt_desktop.ui.kit.session import Session

if TYPE_CHECKING:
    from tdkt_desktop.ui.certificates.certificates_dialog import CertificatesDialog


class CertificateFiles(QObject):
    """Asks where, and writes what the dialog shows; what is filed is numbered first."""

    def __init__(self, session: Session, dialog: "CertificatesDialog") -> None:
        super().__init__(dialog)
        self._session, self._dialog = session, dialog

    def save_pdf(self) -> None:
        """Ask where, number the certificates asked for, and write their pages as PDF."""
        dialog = self._dialog
        start = self._session.database.path.with_name("giay-khen.pdf")
        path = ask_where(dialog, self.tr("Lưu PDF"), start, "PDF (*.pdf)")
        first, last = dialog.first.value(), dialog.last.value()
        if path is None or not dialog.all_fit(range(first, last + 1)):
            return
        if not dialog.number(dialog.batch.rows[first - 1 : last]):
            return
        part, printed = dialog.batch.pages(first, last), dialog.printed
        try:
            if len(part.rows) < len(dialog.batch.rows):
                printed = issuing.draw_batch(part, full=dialog.full.isChecked())
            issuing.save_pdf(printed, path)
        except Exception as error:  # noqa: BLE001 - shown, whatever it is
            show_error(error, dialog)
        else:
            words = self.tr("Đã lưu {count} trang vào {name}")
            self._session.say_written(path, words.format(count=printed.pages, name=path.name))

    def save_each(self) -> None:
        """Ask for a folder and write a PDF per recipient into it."""
        folder = self._folder(self.tr("Chọn thư mục"))
        if folder is None or not self._dialog.all_fit() or not self._dialog.number():
            return
        batch, full = self._dialog.batch, self._dialog.full.isChecked()
        self._write_into(
            folder,
            lambda _db, progress: issuing.save_each(batch, folder, full=full, progress=progress),
            self.tr("Đang lưu từng tệp…"),
            self.tr("Đã lưu {count} tệp vào {name}"),
        )

    def save_proofs(self) -> None:
        """Ask for a folder and write what certificates will say, unit by unit, to be sent."""
        folder = self._folder(self.tr("Thư mục cho các bảng gửi đơn vị soát"))
        if folder is None:
            return
        batch, printed = self._dialog.batch, self._dialog.printed
        self._write_into(
            folder,
            lambda db, progress: save_proofs(db, batch, printed, folder, progress),
            self.tr("Đang ghi các bảng soát…"),
            self.tr("Đã ghi {count} bảng soát vào {name}; đơn vị gửi lại thì nhập như danh sách"),
        )

    def _folder(self, title: str) -> Path | None:
        start = str(self._session.database.path.parent)
        found = QFileDialog.getExistingDirectory(self._dialog, title, start)
        return Path(found) if found else None

    def _write_into(
        self,
        folder: Path,
        work: Callable[[Database, Progress], Sequence[Path]],
        meanwhile: str,
        words: str,
    ) -> None:
        """Write files into ``folder`` on the worker, and say how many there are."""
        self._session.run(
            work,
            lambda paths: self._session.say_written(
                folder, words.format(count=len(paths), name=folder.name)
            ),
            text=meanwhile,
            window=self._dialog,
        )

    def save_picture(self) -> None:
        """Ask where and write the page that is shown as a picture."""
        dialog = self._dialog
        start = self._session.database.path.with_name("giay-khen.png")
        path = ask_where(dialog, self.tr("Lưu ảnh"), start, "PNG (*.png);;JPEG (*.jpg)")
        page = dialog.page.value() - 1
        if path is None or not self._whole(page + 1):
            return
        if not dialog.number([dialog.batch.rows[page]]):
            return
        try:
            save_page_picture(dialog.preview.document, page, path)
        except OSError as error:
            show_error(unwritable(path, error), dialog)
        else:
            self._session.say_written(path, self.tr("Đã lưu ảnh {name}").format(name=path.name))

    def _whole(self, page: int) -> bool:
        """Whether all of a page's texts fit; otherwise ask whether that may be."""
        if page not in {misfit.page for misfit in self._dialog.printed.unfit}:
            return True
        text = self.tr("Giấy này có chữ không vừa, ảnh sẽ thiếu chữ. Vẫn lưu?")
        return confirmed(self._dialog, self.tr("Chữ không vừa"), text)
