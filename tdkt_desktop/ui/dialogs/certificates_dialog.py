"""Certificates before they are printed: the very PDF, page by page, and what does not fit."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.documents.certificates import Printed, Unfit
from tdkt_desktop.operations import issuing
from tdkt_desktop.progress import Progress
from tdkt_desktop.storage.database import Database
from tdkt_desktop.ui.errors import show_error
from tdkt_desktop.ui.session import Session
from tdkt_desktop.ui.theme import color
from tdkt_desktop.ui.widgets.parts import button, label, number_box, row, rule

Drawn = tuple[issuing.Batch, Printed]


def open_certificates(session: Session, awards: Sequence[int], window: QWidget) -> None:
    """Draw the certificates of ``awards`` behind a progress dialog, then show them."""
    session.run(
        lambda db, progress: draw(db, awards, full=True, progress=progress),
        lambda drawn: CertificatesDialog(session, awards, drawn, window).open(),
        text=QCoreApplication.translate("CertificatesDialog", "Đang dựng giấy khen…"),
        window=window,
    )


def draw(database: Database, awards: Sequence[int], *, full: bool, progress: Progress) -> Drawn:
    """Return the batch of ``awards`` and its PDF."""
    batch = issuing.batch(database, awards=awards)
    return batch, issuing.draw_batch(batch, full=full, progress=progress)


class CertificatesDialog(QDialog):
    """Preview, print, save. What is seen is the PDF that is printed and filed."""

    def __init__(
        self, session: Session, awards: Sequence[int], drawn: Drawn, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("In giấy khen, giấy chứng nhận"))
        self._session, self._awards = session, awards
        self.printed: Printed = drawn[1]
        self._buffer: QBuffer | None = None
        self.document = QPdfDocument(self)
        self.resize(1180, 700)
        self.restoreGeometry(session.state("dialog/certificates"))
        self._build()
        self._show(drawn)

    def _build(self) -> None:
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.SinglePage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
        palette = self.view.palette()
        palette.setColor(palette.ColorRole.Dark, color("ground"))
        self.view.setPalette(palette)
        self.full = QRadioButton(self.tr("Giấy trắng: in cả khung và chữ"))
        self.stock = QRadioButton(self.tr("Phôi in sẵn: chỉ in chữ"))
        self.full.setChecked(True)
        self.full.toggled.connect(lambda _: self._redraw())
        self.count = label(role="strong")
        self.unfit = label(role="warn", wrap=True)
        self.without = label(role="muted", wrap=True)
        self.page = number_box(1, 1)
        self.page.valueChanged.connect(self._go)
        back, forth = (
            button("", "arrow-left", tip=self.tr("Trang trước")),
            button("", "arrow-right", tip=self.tr("Trang sau")),
        )
        back.clicked.connect(lambda: self.page.setValue(self.page.value() - 1))
        forth.clicked.connect(lambda: self.page.setValue(self.page.value() + 1))
        self.real = button(self.tr("Khổ thật 100 %"), role="chip")
        self.real.setCheckable(True)
        self.real.toggled.connect(self._zoom)
        self.print = button(self.tr("In…"), "printer", role="primary")
        self.print.clicked.connect(self.print_pages)
        self.save = button(self.tr("Lưu PDF…"), "download")
        self.save.clicked.connect(self.save_pdf)
        close = button(self.tr("Đóng"))
        close.clicked.connect(self.reject)
        side = QVBoxLayout()
        side.setSpacing(10)
        for widget in (self.count, self.full, self.stock, rule(), self.unfit, self.without):
            side.addWidget(widget)
        side.addStretch(1)
        side.addWidget(self.print)
        side.addWidget(self.save)
        side.addWidget(close)
        panel = QWidget()
        panel.setLayout(side)
        panel.setFixedWidth(270)
        main = QVBoxLayout()
        main.addWidget(self.view, 1)
        main.addLayout(row(None, back, self.page, forth, self.real, None))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.addWidget(label(self.tr("In giấy khen, giấy chứng nhận"), "title"))
        body = row(panel, spacing=16)
        body.addLayout(main, 1)
        box.addLayout(body, 1)

    # -- showing -------------------------------------------------------------------------

    def _show(self, drawn: Drawn) -> None:
        batch, self.printed = drawn
        self.document.close()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(self.printed.pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.page.setMaximum(self.printed.pages)
        self.page.setSuffix(f" / {self.printed.pages}")
        self.count.setText(self.tr("{count} trang A4 ngang").format(count=self.printed.pages))
        lines = [self._unfit_words(one) for one in self.printed.unfit]
        self.unfit.setVisible(bool(lines))
        self.unfit.setText("\n".join(lines))
        names = ", ".join(f"{r.recipient} ({r.kind_short})" for r in batch.without_layout[:6])
        more = len(batch.without_layout) - 6
        if more > 0:
            names += self.tr(" và {count} nữa").format(count=more)
        self.without.setVisible(bool(names))
        self.without.setText(
            self.tr("Không in, vì cấp trên cấp bằng: {names}").format(names=names)
        )

    def _unfit_words(self, one: Unfit) -> str:
        if one.letters:
            return self.tr("Trang {page}, {who}: phông chữ thiếu {letters}").format(
                page=one.page, who=one.recipient, letters=one.letters
            )
        return self.tr("Trang {page}, {who}: không vừa chỗ “{text}”").format(
            page=one.page, who=one.recipient, text=one.text
        )

    def _go(self, page: int) -> None:
        self.view.pageNavigator().jump(page - 1, QPointF())

    def _zoom(self, real: bool) -> None:
        if real:
            self.view.setZoomMode(QPdfView.ZoomMode.Custom)
            screen = self.screen()
            self.view.setZoomFactor(screen.physicalDotsPerInch() / screen.logicalDotsPerInch())
        else:
            self.view.setZoomMode(QPdfView.ZoomMode.FitInView)

    def _redraw(self) -> None:
        full = self.full.isChecked()
        self._session.run(
            lambda db, progress: draw(db, self._awards, full=full, progress=progress),
            self._show,
            text=self.tr("Đang dựng giấy khen…"),
            window=self,
        )

    # -- doing ---------------------------------------------------------------------------

    def save_pdf(self) -> None:
        """Ask where, and write the PDF that is shown."""
        start = str(self._session.database.path.with_name("giay-khen.pdf"))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Lưu PDF"), start, "PDF (*.pdf)")
        if name:
            try:
                issuing.save_pdf(self.printed, Path(name))
            except Exception as error:  # noqa: BLE001 - shown, whatever it is
                show_error(error, self)
            else:
                self._session.said.emit(
                    self.tr("Đã lưu {count} trang vào {name}").format(
                        count=self.printed.pages, name=Path(name).name
                    )
                )

    def print_pages(self) -> None:
        """Ask for a printer and pages, and print the PDF that is shown."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, self.document)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.document.pageCount())
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        if dialog.exec():
            print_document(printer, self.document)
            self._session.said.emit(self.tr("Đã gửi tới máy in {name}").format(
                name=printer.printerName()))  # fmt: skip

    def done(self, result: int) -> None:
        """Remember the size."""
        self._session.keep_state("dialog/certificates", self.saveGeometry())
        super().done(result)


def prepare(printer: QPrinter, document: QPdfDocument) -> None:
    """Set a printer up for the document's own paper, edge to edge, one side."""
    points = document.pagePointSize(0)
    upright = QSizeF(min(points.width(), points.height()), max(points.width(), points.height()))
    printer.setPageSize(
        QPageSize(upright, QPageSize.Unit.Point, matchPolicy=QPageSize.SizeMatchPolicy.FuzzyMatch)
    )
    wide = points.width() > points.height()
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    )
    printer.setFullPage(True)
    printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    printer.setDocName("Giấy khen")


def print_document(printer: QPrinter, document: QPdfDocument) -> None:
    """Paint the pages the printer asks for, at its own resolution, in true size."""
    first = max(1, printer.fromPage())
    last = printer.toPage() or document.pageCount()
    painter = QPainter(printer)
    dots = min(printer.resolution(), 300)
    for page in range(first - 1, min(last, document.pageCount())):
        if page >= first:
            printer.newPage()
        points = document.pagePointSize(page)
        image = document.render(page, (points * dots / 72).toSize(), QPdfDocumentRenderOptions())
        scale = printer.resolution() / 72
        painter.drawImage(QRectF(QPointF(), points * scale), image)
    painter.end()
