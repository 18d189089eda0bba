"""Certificates before they are printed: the very PDF, page by page, and what does not fit."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from tdkt_desktop.documents.certificate_pdf import Printed
from tdkt_desktop.domain.awards.awards import AwardRow
from tdkt_desktop.domain.ids import AwardId
from tdkt_desktop.operations.certificates import issuing, register
from tdkt_desktop.operations.certificates.doubts import doubts
from tdkt_desktop.operations.certificates.print_run import PrintRun
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.ui.certificates.certificate_files import CertificateFiles
from tdkt_desktop.ui.certificates.misfits import MisfitList
from tdkt_desktop.ui.certificates.own_text_dialog import OwnTextDialog
from tdkt_desktop.ui.certificates.preview import Preview
from tdkt_desktop.ui.certificates.print_job import edges_agreed, paint, send
from tdkt_desktop.ui.certificates.print_options import PageRange, PrintOptions
from tdkt_desktop.ui.kit.controls import button, label, row, rule
from tdkt_desktop.ui.kit.errors import confirmed
from tdkt_desktop.ui.kit.form_dialog import fitting
from tdkt_desktop.ui.kit.printers import prepare, usual_printer_or_say
from tdkt_desktop.ui.kit.session import Session

_JOB = "Giấy khen"
_BOOKS = 3
"""How many series of numbers are told; a panel has no room for ten years of them."""


def open_certificates(session: Session, awards: Sequence[AwardId], window: QWidget) -> None:
    """Draw the certificates of ``awards`` behind a progress dialog, then show them."""
    session.run(
        lambda db, progress: PrintRun.drawn(db, awards, full=True, progress=progress),
        lambda run: CertificatesDialog(session, run, window).open(),
        text=QCoreApplication.translate("CertificatesDialog", "Đang tạo bản in…"),
        window=window,
    )


class CertificatesDialog(QDialog):
    """Preview, print, save. What is seen is the PDF that is printed and filed."""

    def __init__(self, session: Session, run: PrintRun, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("In giấy khen, giấy chứng nhận"))
        self._session, self.run = session, run
        self.resize(fitting(1180, 650))
        self.restoreGeometry(session.state("dialog/certificates"))
        self._build()
        self._show(run)

    @property
    def batch(self) -> issuing.Batch:
        """The certificates that are shown."""
        return self.run.batch

    @property
    def printed(self) -> Printed:
        """Their PDF."""
        return self.run.printed

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        self.own = button(self.tr("Sửa nội dung giấy này…"), "pencil")
        self.preview = Preview(self.own)
        self.view, self.page, self.real = (self.preview.view, self.preview.page, self.preview.real)
        self.own.clicked.connect(lambda: self.edit_text(self.page.value(), ""))
        panel = QWidget()
        panel.setLayout(self._side())
        panel.setFixedWidth(290)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.addWidget(label(self.tr("In giấy khen, giấy chứng nhận"), "title"))
        body = row(panel, spacing=16)
        body.addWidget(self.preview, 1)
        box.addLayout(body, 1)

    def _side(self) -> QVBoxLayout:
        self.options, self.range = PrintOptions(self._session.database), PageRange()
        self.options.changed.connect(self._redraw)
        self.first, self.last = self.range.first, self.range.last
        self.full, self.left = self.options.full, self.options.left
        self.told = label(role="muted", wrap=True)
        self._session.said.connect(self.told.setText)
        self._session.warned.connect(self.told.setText)
        self.count, self.numbers = label(role="strong"), label(role="muted", wrap=True)
        self.unfit_title = label(role="warn", wrap=True)
        self.unfit = MisfitList()
        self.unfit.edit_wanted.connect(self.edit_text)
        self.unfit.page_wanted.connect(self.page.setValue)
        self.without = label(role="muted", wrap=True)
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(8)
        for widget in (self.count, self.numbers, self.options, rule(), self.unfit_title):
            side.addWidget(widget)
        side.addWidget(self.unfit, 4)
        side.addWidget(self.without)
        side.addWidget(self.told)
        side.addStretch(1)
        side.addWidget(self.range)
        first, *others, last = self._acts()
        side.addWidget(first)
        for push_button, other in zip(others[::2], others[1::2], strict=True):
            side.addLayout(row(push_button, other))
        side.addWidget(last)
        return side

    def _acts(self) -> list[QPushButton]:
        files = self.files = CertificateFiles(self._session, self)
        self.print = button(self.tr("In…"), "printer", role="primary")
        self.print.clicked.connect(self.print_pages)
        self.trial = button(self.tr("In thử…"), "file-text")
        self.trial.setToolTip(
            self.tr("Trang này lên giấy thường: không cấp số, không ghi là đã in")
        )
        self.trial.clicked.connect(self.print_trial)
        self.save = button(self.tr("Lưu PDF…"), "download")
        self.save.clicked.connect(files.save_pdf)
        self.each = button(self.tr("PDF từng người…"), "file-text")
        self.each.setToolTip(self.tr("Mỗi người một tệp PDF, trong một thư mục"))
        self.each.clicked.connect(files.save_each)
        self.picture = button(self.tr("Lưu ảnh…"), "image")
        self.picture.setToolTip(self.tr("Trang này thành ảnh PNG, JPEG"))
        self.picture.clicked.connect(files.save_picture)
        self.tune = button(self.tr("Căn chỉnh máy in…"), "crosshair")
        self.tune.setToolTip(self.tr("Đo một lần để chữ in đúng chỗ trên máy in này"))
        self.tune.clicked.connect(self.calibrate)
        self.proofs = button(self.tr("Gửi đơn vị soát…"), "list-checks")
        self.proofs.setToolTip(
            self.tr(
                "Mỗi đơn vị một bảng Excel: giấy của ai ghi gì, chỗ nào cần xem, sửa rồi gửi lại"
            )
        )
        self.proofs.clicked.connect(files.save_proofs)
        close = button(self.tr("Đóng"))
        close.clicked.connect(self.reject)
        acts = [self.print, self.trial, self.tune, self.save, self.each, self.picture]
        return [*acts, self.proofs, close]

    # -- showing -------------------------------------------------------------------------

    def _show(self, run: PrintRun) -> None:
        chosen = self._chosen()
        self.run = run
        self.preview.show_pdf(run.printed.pdf, run.printed.pages)
        self.range.show_range(*run.pages_of(chosen), run.printed.pages)
        wide, high = self.batch.paper
        self.count.setText(
            self.tr("{count} trang, {width} × {height} mm").format(
                count=run.printed.pages, width=f"{wide:g}", height=f"{high:g}"
            )
        )
        self.options.show_papers(self.batch)
        self._show_numbers()
        self._show_misfits()
        self._show_without()

    def _show_misfits(self) -> None:
        """List what does not fit or is doubtful, and say what else is wanting."""
        self.unfit.show_places(self.printed.unfit, doubts(self.batch))
        lines = []
        if found := self.unfit.count():
            words = self.tr("{count} chỗ cần xem trước khi in; Enter để sửa riêng giấy ấy:")
            lines.append(words.format(count=found))
        lines += [
            self.tr("Máy không có phông “{name}”, in bằng phông khác.").format(name=name)
            for name in self.printed.fonts
        ]
        if missing := issuing.lacking(self._session.database, self.batch):
            translate = QCoreApplication.translate
            names = ", ".join(translate("placeholders", one).lower() for one in missing)
            words = self.tr("Giấy khen để trống: {names}. Nhập tại trang Thiết lập.")
            lines.append(words.format(names=names))
        layouts = [certificate.layout for certificate in self.batch.certificates]
        if unknown := issuing.unknown_placeholders(layouts):
            words = self.tr("Mẫu in có trường dữ liệu không nhận ra, để trống: {names}.")
            lines.append(words.format(names=", ".join(f"{{{one}}}" for one in unknown)))
        self.unfit_title.setText("\n".join(lines))
        self.unfit_title.setVisible(bool(lines))

    def _show_without(self) -> None:
        """Name those who get no certificate here, and why."""
        names = ", ".join(f"{r.recipient} ({r.kind_short})" for r in self.batch.without_layout[:6])
        more = len(self.batch.without_layout) - 6
        if more > 0:
            names += self.tr(" và {count} nữa").format(count=more)
        lines = []
        if names:
            lines.append(self.tr("Không in, vì chưa có mẫu in: {names}").format(names=names))
        if self.run.left_out:
            lines.append(
                self.tr("Đã bỏ ra vì chữ không vừa, cần sửa rồi in sau: {names}").format(
                    names=", ".join(self.run.left_out)
                )
            )
        self.without.setVisible(bool(lines))
        self.without.setText("\n".join(lines))

    def _chosen(self) -> set[AwardId]:
        """Return the awards whose pages are to be printed; none when it is all of them."""
        first, last = self.first.value(), self.last.value()
        if (first, last) == (1, self.last.maximum()):  # of all there were, few or many
            return set()
        return self.run.awards_on(first, last)

    def _show_numbers(self) -> None:
        """Say which numbers are given, and which would be, series by series."""
        books = list(self.run.books().items())
        text = "; ".join(
            self.tr("{book}: số {numbers}").format(
                book=name, numbers="–".join(map(str, sorted({min(numbers), max(numbers)})))
            )
            for name, numbers in books[:_BOOKS]
        )
        if more := len(books[_BOOKS:]):
            text += self.tr("; và {count} sổ nữa").format(count=more)
        if fresh := self.run.unnumbered(self._session.database):
            text += self.tr("; {count} số được cấp khi in hoặc lưu").format(count=fresh)
        self.numbers.setText(text)

    def _redraw(self) -> None:
        drawing, paper = self.options.drawing(), self.options.papers.currentData()
        awards = self.run.awards
        if self.left.isChecked():
            awards = register.not_yet_printed(self._session.database, awards)
        if not awards:
            self._session.warned.emit(self.tr("Tất cả giấy khen đã in."))
            self.left.setChecked(False)
            return
        every = self.run.awards

        def show(run: PrintRun) -> None:
            run.awards = every  # those not printed yet are only what is shown of them
            self._show(run)

        self._session.run(
            lambda db, progress: PrintRun.drawn(
                db, awards, paper=paper, progress=progress, **drawing
            ),
            show,
            text=self.tr("Đang tạo bản in…"),
            window=self,
        )

    # -- texts of one certificate --------------------------------------------------------

    def edit_text(self, page: int, field: str) -> None:
        """Ask for the texts of one certificate only, beginning with ``field``."""
        row_, certificate = self.batch.rows[page - 1], self.batch.certificates[page - 1]
        dialog = OwnTextDialog(certificate, field, self)
        if not dialog.exec():
            return
        award = row_.award.id
        texts = dialog.changes()

        def write(database: Database) -> ChangeSet | None:
            return register.set_texts(database, award, texts)

        if self._session.do(write, self) is not None:
            self._redraw()

    # -- doing ---------------------------------------------------------------------------

    def number(self, rows: Sequence[AwardRow] = ()) -> bool:
        """Give numbers to ``rows`` (all), where they have none; say whether it was done."""
        wanted = rows or self.batch.rows
        if self.run.unnumbered(self._session.database, wanted):
            if not self._session.do(lambda db: register.allot(db, wanted), self):
                return False
            self._show(self.run.renewed(self._session.database, **self.options.drawing()))
        return True

    def all_fit(self, wanted: range | None = None) -> bool:
        """Leave out what does not fit on some pages (all), if so wished; else stop there."""
        if misfits := self.run.misfits(wanted):
            pages = len({misfit.page for misfit in misfits})
            rest = len(self.batch.rows) - pages
            text = self.tr(
                "{count} giấy có chữ không vừa, nếu in sẽ thiếu chữ. Bỏ các giấy ấy ra và tiếp "
                "tục với {rest} giấy còn lại?"
            ).format(count=pages, rest=rest)
            if not rest or not confirmed(self, self.tr("Chữ không vừa"), text):
                self.unfit.setFocus()
                self.unfit.setCurrentRow(0)
                return False
            self._show(self.run.without(misfits, self._session.database, **self.options.drawing()))
        return True

    def calibrate(self) -> None:
        """Measure a printer."""
        from tdkt_desktop.ui.certificates.printer_dialog import PrinterDialog

        PrinterDialog(self._session, self.batch.paper, self).exec()

    def print_pages(self) -> None:
        """Ask for a printer, number the pages asked for, print them, note it."""
        if not self.all_fit(range(self.first.value(), self.last.value() + 1)):
            return
        printer = self._printer()
        if printer is None:
            return
        dialog = QPrintDialog(printer, self)
        # pages are chosen here: what a printer leaves out by itself would be noted as printed
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        rows = self.batch.rows[self.first.value() - 1 : self.last.value()]
        if not dialog.exec() or not self.number(rows):
            return  # a number once given is in the book: only what goes to the printer gets one
        self._prepare(printer)  # another one may have been chosen, with its paper
        printer.setPageRanges(QPageRanges())
        printer.setFromTo(self.first.value(), self.last.value())
        if edges_agreed(self.run, printer, full=self.full.isChecked(), window=self):
            self.send(printer)

    def _printer(self) -> QPrinter | None:
        """Return the usual printer, set up; where there is none that is said."""
        printer = usual_printer_or_say(self)
        if printer is not None:
            self._prepare(printer)
        return printer

    def _prepare(self, printer: QPrinter) -> None:
        prepare(printer, self.preview.document.pagePointSize(0), _JOB)

    def print_trial(self) -> None:
        """Print the page that is shown onto plain paper: nothing is numbered or noted."""
        printer = self._printer()
        if printer is None:
            return
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            self._prepare(printer)
            page = self.page.value()
            printer.setFromTo(page, page)
            full = self.full.isChecked()
            paint(self._session, self.run, printer, full=full)
            self._session.said.emit(
                self.tr("Đã gửi tờ in thử tới máy in {name}").format(name=printer.printerName())
            )

    def send(self, printer: QPrinter) -> int:
        """Print the pages asked for with the printer's correction; note which were printed."""
        sent = send(self._session, self.run, printer, full=self.full.isChecked(), window=self)
        if sent and self.left.isChecked():
            self._redraw()
        return sent

    def done(self, result: int) -> None:
        """Remember the size; while it is being drawn there is nothing to close."""
        if self._session.runner.busy:
            return
        self._session.keep_state("dialog/certificates", self.saveGeometry())
        super().done(result)
