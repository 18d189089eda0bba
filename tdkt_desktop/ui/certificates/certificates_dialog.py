"""Certificates before they are printed: the very PDF, page by page, and what does not fit."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPageRanges, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QProgressDialog,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.documents.certificate_pdf import Printed, Unfit
from tdkt_desktop.domain.awards.awards import AwardRow
from tdkt_desktop.operations.certificates import issuing, register
from tdkt_desktop.operations.certificates.layouts import all_layouts
from tdkt_desktop.progress import Progress
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.ui.certificates.own_text_dialog import OwnTextDialog
from tdkt_desktop.ui.certificates.printing import (
    correction_of,
    document_from,
    prepare,
    print_document,
    profile_key,
    unprintable,
)
from tdkt_desktop.ui.kit.controls import NoWheelComboBox, button, label, number_box, row, rule
from tdkt_desktop.ui.kit.errors import confirmed, show_error
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import color

Drawn = tuple[issuing.Batch, Printed]
_PICTURE_DOTS = 200
_SHOWN = 60
"""How much of a text that does not fit is told."""


def open_certificates(session: Session, awards: Sequence[int], window: QWidget) -> None:
    """Draw the certificates of ``awards`` behind a progress dialog, then show them."""
    session.run(
        lambda db, progress: draw(db, awards, full=True, progress=progress),
        lambda drawn: CertificatesDialog(session, awards, drawn, window).open(),
        text=QCoreApplication.translate("CertificatesDialog", "Đang dựng giấy khen…"),
        window=window,
    )


def draw(
    database: Database,
    awards: Sequence[int],
    *,
    full: bool,
    layout: str | None = None,
    paper: tuple[float, float] | None = None,
    progress: Progress,
) -> Drawn:
    """Return the batch of ``awards`` and the PDF of its first paper, or of ``paper``."""
    batch = issuing.batch(database, awards=awards, layout=layout)
    if batch.papers:
        wanted = paper if paper in batch.papers else batch.papers[0]
        batch = replace(batch.of_paper(wanted), others=tuple(batch.papers))
    return batch, issuing.draw_batch(batch, full=full, progress=progress)


class CertificatesDialog(QDialog):
    """Preview, print, save. What is seen is the PDF that is printed and filed."""

    def __init__(
        self, session: Session, awards: Sequence[int], drawn: Drawn, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("In giấy khen, giấy chứng nhận"))
        self._session, self._awards = session, list(awards)
        self._left_out: list[str] = []
        self.batch, self.printed = drawn
        self.document = QPdfDocument(self)
        self.resize(1180, 700)
        self.restoreGeometry(session.state("dialog/certificates"))
        self._build()
        self._show(drawn)

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        self.view = QPdfView(self)
        self.view.setPageMode(QPdfView.PageMode.SinglePage)
        self._zoom(real=False)
        palette = self.view.palette()
        palette.setColor(palette.ColorRole.Dark, color("ground"))
        self.view.setPalette(palette)
        panel = QWidget()
        panel.setLayout(self._side())
        panel.setFixedWidth(290)
        main = QVBoxLayout()
        main.addWidget(self.view, 1)
        main.addLayout(self._pager())
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.addWidget(label(self.tr("In giấy khen, giấy chứng nhận"), "title"))
        body = row(panel, spacing=16)
        body.addLayout(main, 1)
        box.addLayout(body, 1)

    def _pager(self) -> QVBoxLayout:
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
        self.own = button(self.tr("Sửa chữ trang này…"), "pencil")
        self.own.clicked.connect(lambda: self.edit_text(self.page.value(), ""))
        outer = QVBoxLayout()
        outer.addLayout(row(None, back, self.page, forth, self.real, self.own, None))
        return outer

    def _side(self) -> QVBoxLayout:
        self.full = QRadioButton(self.tr("Giấy trắng: in cả khung và chữ"))
        self.stock = QRadioButton(self.tr("Phôi in sẵn: chỉ in chữ"))
        self.full.setChecked(True)
        self.full.toggled.connect(lambda _: self._redraw())
        self.left = QCheckBox(self.tr("Chỉ những giấy chưa in"))
        self.left.toggled.connect(lambda _: self._redraw())
        self.layouts = NoWheelComboBox()
        self.layouts.setSizeAdjustPolicy(
            NoWheelComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.layouts.setMinimumContentsLength(12)
        self.layouts.setAccessibleName(self.tr("Mẫu in"))
        self.layouts.addItem(self.tr("Mẫu theo từng loại"), None)
        for layout in all_layouts(self._session.database):
            self.layouts.addItem(layout.name, layout.id)
        self.layouts.activated.connect(lambda _: self._redraw())
        self.papers = NoWheelComboBox()
        self.papers.setAccessibleName(self.tr("Khổ giấy"))
        self.papers.activated.connect(lambda _: self._redraw())
        self.told = label(role="muted", wrap=True)
        self._session.said.connect(self.told.setText)
        self._session.warned.connect(self.told.setText)
        self.count, self.numbers = label(role="strong"), label(role="muted", wrap=True)
        self.unfit_title = label(role="warn", wrap=True)
        self.unfit = QListWidget()
        self.unfit.setWordWrap(True)
        self.unfit.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.unfit.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.unfit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.unfit.setAccessibleName(self.tr("Chỗ không vừa"))
        self.unfit.itemActivated.connect(self._edit_unfit)
        self.unfit.currentRowChanged.connect(self._show_unfit)
        self.without = label(role="muted", wrap=True)
        side = QVBoxLayout()
        side.setSpacing(8)
        for widget in (
            self.count,
            self.numbers,
            self.papers,
            self.layouts,
            self.full,
            self.stock,
            self.left,
            rule(),
            self.unfit_title,
        ):
            side.addWidget(widget)
        side.addWidget(self.unfit, 4)
        side.addWidget(self.without)
        side.addWidget(self.told)
        side.addStretch(1)
        side.addWidget(self._pages())
        first, *others = self._acts()
        side.addWidget(first)
        for push_button, other in zip(others[::2], others[1::2], strict=True):
            side.addLayout(row(push_button, other))
        return side

    def _pages(self) -> QWidget:
        """Return the boxes for which pages to print."""
        self.first, self.last = number_box(1, 1), number_box(1, 1)
        self.first.setAccessibleName(self.tr("Từ trang"))
        self.last.setAccessibleName(self.tr("Đến trang"))
        self.first.valueChanged.connect(self.last.setMinimum)
        box = QWidget()
        box.setLayout(
            row(
                label(self.tr("In trang"), "muted"),
                self.first,
                label("–", "muted"),
                self.last,
                None,
            )
        )
        return box

    def _acts(self) -> list[QPushButton]:
        self.print = button(self.tr("In…"), "printer", role="primary")
        self.print.clicked.connect(self.print_pages)
        self.trial = button(self.tr("In thử…"), "file-text")
        self.trial.setToolTip(
            self.tr("Trang này lên giấy thường: không cấp số, không ghi là đã in")
        )
        self.trial.clicked.connect(self.print_trial)
        self.save = button(self.tr("Lưu PDF…"), "download")
        self.save.clicked.connect(self.save_pdf)
        self.each = button(self.tr("Từng người…"), "file-text")
        self.each.setToolTip(self.tr("Mỗi người một tệp PDF, trong một thư mục"))
        self.each.clicked.connect(self.save_each)
        self.picture = button(self.tr("Lưu ảnh…"), "image")
        self.picture.setToolTip(self.tr("Trang này thành ảnh PNG, JPEG"))
        self.picture.clicked.connect(self.save_picture)
        self.tune = button(self.tr("Căn máy in…"), "crosshair")
        self.tune.setToolTip(self.tr("Đo một lần để chữ in đúng chỗ trên máy in này"))
        self.tune.clicked.connect(self.calibrate)
        close = button(self.tr("Đóng"))
        close.clicked.connect(self.reject)
        return [self.print, self.trial, self.tune, self.save, self.each, self.picture, close]

    # -- showing -------------------------------------------------------------------------

    def _show(self, drawn: Drawn) -> None:
        chosen = self._chosen()
        self.batch, self.printed = drawn
        page = self.page.value()
        self.document = document_from(self.printed.pdf, self)
        self.view.setDocument(self.document)
        self.page.setMaximum(self.printed.pages)
        self.page.setSuffix(f" / {self.printed.pages}")
        self.page.setValue(min(page, self.printed.pages))
        self.first.setRange(1, self.printed.pages)
        self.last.setRange(1, self.printed.pages)
        self._choose(chosen)
        self._go(self.page.value())
        wide, high = self.batch.paper
        self.count.setText(
            self.tr("{count} trang, {width} × {height} mm").format(
                count=self.printed.pages, width=f"{wide:g}", height=f"{high:g}"
            )
        )
        self._show_papers()
        self._show_numbers()
        self.unfit.clear()
        for misfit in self.printed.unfit:
            item = QListWidgetItem(self._unfit_words(misfit))
            item.setData(Qt.ItemDataRole.UserRole, misfit)
            item.setToolTip(tip(f"{misfit.recipient}\n{misfit.text}"))
            self.unfit.addItem(item)
        lines = [
            self.tr("Máy không có phông “{name}”, in bằng phông khác.").format(name=name)
            for name in self.printed.fonts
        ]
        if missing := issuing.lacking(self._session.database, self.batch):
            said = QCoreApplication.translate
            names = ", ".join(said("placeholders", one).lower() for one in missing)
            words = self.tr("Giấy sẽ trống {names}: ghi ở trang Thiết lập.")
            lines.append(words.format(names=names))
        layouts = [certificate.layout for certificate in self.batch.certificates]
        if unknown := issuing.unknown_placeholders(layouts):
            words = self.tr("Mẫu in có ô trộn không biết, để trống: {names}.")
            lines.append(words.format(names=", ".join(f"{{{one}}}" for one in unknown)))
        if self.printed.unfit:
            lines.insert(
                0,
                self.tr("{count} chỗ không vừa; Enter để sửa chữ của riêng giấy ấy:").format(
                    count=len(self.printed.unfit)
                ),
            )
        self.unfit_title.setText("\n".join(lines))
        self.unfit_title.setVisible(bool(lines))
        self.unfit.setVisible(bool(self.printed.unfit))
        names = ", ".join(f"{r.recipient} ({r.kind_short})" for r in self.batch.without_layout[:6])
        more = len(self.batch.without_layout) - 6
        if more > 0:
            names += self.tr(" và {count} nữa").format(count=more)
        lines = []
        if names:
            lines.append(self.tr("Không in, vì cấp trên cấp bằng: {names}").format(names=names))
        if self._left_out:
            lines.append(
                self.tr("Đã bỏ ra vì chữ không vừa, cần sửa rồi in sau: {names}").format(
                    names=", ".join(self._left_out)
                )
            )
        self.without.setVisible(bool(lines))
        self.without.setText("\n".join(lines))

    def _chosen(self) -> set[int]:
        """Return the awards whose pages are to be printed; none when it is all of them."""
        first, last = self.first.value(), self.last.value()
        if (first, last) == (1, self.last.maximum()):  # of all there were, few or many
            return set()
        return {row_.award.id or 0 for row_ in self.batch.rows[first - 1 : last]}

    def _choose(self, awards: set[int]) -> None:
        """Keep the pages of ``awards`` chosen, wherever they are now; all pages for none."""
        places = [
            place for place, row_ in enumerate(self.batch.rows, start=1) if row_.award.id in awards
        ]
        self.first.setValue(places[0] if places else 1)
        self.last.setValue(places[-1] if places else self.printed.pages)

    def _show_papers(self) -> None:
        """Offer the sizes of paper when there are several: a printer takes one at a time."""
        self.papers.clear()
        for wide, high in self.batch.others:
            self.papers.addItem(
                self.tr("Khổ {width} × {height} mm").format(width=f"{wide:g}", height=f"{high:g}"),
                (wide, high),
            )
        self.papers.setCurrentIndex(max(0, self.papers.findData(self.batch.paper)))
        self.papers.setVisible(self.papers.count() > 1)

    def _show_numbers(self) -> None:
        """Say which numbers are given, and which would be, series by series."""
        known = register.numbered(self._session.database, list(self.batch.layouts))
        books: dict[str, list[int]] = {}
        for row_, certificate in zip(self.batch.rows, self.batch.certificates, strict=True):
            year = register.series_for(row_).rpartition("/")[2]
            books.setdefault(f"{row_.kind_short} {year}", []).append(
                int(certificate.texts["so_vang"])
            )
        text = "; ".join(
            self.tr("{book}: số {numbers}").format(
                book=name,
                numbers=str(min(numbers))
                if len(numbers) == 1
                else f"{min(numbers)}–{max(numbers)}",
            )
            for name, numbers in books.items()
        )
        if fresh := len(self.batch.rows) - len(known):
            text += self.tr("; {count} số được cấp khi in hoặc lưu").format(count=fresh)
        self.numbers.setText(text)

    def _unfit_words(self, one: Unfit) -> str:
        if one.letters:
            return self.tr("Trang {page}, {who}: phông chữ thiếu {letters}").format(
                page=one.page, who=one.recipient, letters=one.letters
            )
        return self.tr("Trang {page}, {who}: không vừa\n“{text}”").format(
            page=one.page,
            who=one.recipient,
            text=one.text[:_SHOWN] + "…" * (len(one.text) > _SHOWN),
        )

    def _show_unfit(self, place: int) -> None:
        if 0 <= place < len(self.printed.unfit):
            self.page.setValue(self.printed.unfit[place].page)

    def _edit_unfit(self, item: QListWidgetItem) -> None:
        misfit: Unfit = item.data(Qt.ItemDataRole.UserRole)
        self.edit_text(misfit.page, misfit.field)

    def _go(self, page: int) -> None:
        self.view.pageNavigator().jump(page - 1, QPointF())

    def _zoom(self, real: bool) -> None:
        # a scroll bar takes room, the page shrinks, the bar goes, the page grows, and so for ever:
        # a page that is fitted into the view has no use for one
        policy = Qt.ScrollBarPolicy
        bars = policy.ScrollBarAsNeeded if real else policy.ScrollBarAlwaysOff
        self.view.setHorizontalScrollBarPolicy(bars)
        self.view.setVerticalScrollBarPolicy(bars)
        if real:
            self.view.setZoomMode(QPdfView.ZoomMode.Custom)
            screen = self.screen()
            self.view.setZoomFactor(screen.physicalDotsPerInch() / screen.logicalDotsPerInch())
        else:
            self.view.setZoomMode(QPdfView.ZoomMode.FitInView)

    def _redraw(self) -> None:
        self._left_out = []
        full, layout = self.full.isChecked(), self.layouts.currentData()
        awards, paper = self._awards, self.papers.currentData()
        if self.left.isChecked():
            awards = register.not_yet_printed(self._session.database, awards)
        if not awards:
            self._session.warned.emit(self.tr("Mọi giấy đều đã in."))
            self.left.setChecked(False)
            return
        self._session.run(
            lambda db, progress: draw(
                db, awards, full=full, layout=layout, paper=paper, progress=progress
            ),
            self._show,
            text=self.tr("Đang dựng giấy khen…"),
            window=self,
        )

    # -- texts of one certificate --------------------------------------------------------

    def edit_text(self, page: int, field: str) -> None:
        """Ask for the texts of one certificate only, beginning with ``field``."""
        row_, certificate = self.batch.rows[page - 1], self.batch.certificates[page - 1]
        dialog = OwnTextDialog(certificate, field, self)
        if not dialog.exec():
            return
        award = row_.award.id or 0
        texts = dialog.changes()

        def write(database: Database) -> ChangeSet | None:
            return register.set_texts(database, award, texts)

        if self._session.do(write, self) is not None:
            self._redraw()

    # -- doing ---------------------------------------------------------------------------

    def _number(self, rows: Sequence[AwardRow] = ()) -> bool:
        """Give numbers to ``rows`` (all), where they have none; say whether it was done."""
        wanted = rows or self.batch.rows
        ids = [row_.award.id or 0 for row_ in wanted]
        if len(register.numbered(self._session.database, ids)) < len(wanted):
            if not self._session.do(lambda db: register.allot(db, wanted), self):
                return False
            self._show_again(self.batch)
        return True

    def _show_again(self, batch: issuing.Batch) -> None:
        """Show certificates as the file has them now."""
        made = issuing.renewed(self._session.database, batch, layout=self.layouts.currentData())
        made = replace(made, others=batch.others)
        self._show((made, issuing.draw_batch(made, full=self.full.isChecked())))

    def _ready(self, *, in_range: bool = False) -> bool:
        """Leave out what does not fit if so wished, and number the rest; say whether to go on."""
        wanted = range(self.first.value(), self.last.value() + 1) if in_range else None
        unfit = [
            misfit for misfit in self.printed.unfit if wanted is None or misfit.page in wanted
        ]
        pages = {misfit.page for misfit in unfit}
        if pages:
            text = self.tr(
                "{count} giấy có chữ không vừa, nếu in sẽ thiếu chữ. Bỏ các giấy ấy ra và tiếp "
                "tục với {rest} giấy còn lại?"
            ).format(count=len(pages), rest=len(self.batch.rows) - len(pages))
            title = self.tr("Chữ không vừa")
            rest = self.batch.without(pages)
            if not rest.rows or not confirmed(self, title, text):
                self.unfit.setFocus()
                self.unfit.setCurrentRow(0)
                return False
            self._left_out = list(dict.fromkeys(misfit.recipient for misfit in unfit))
            self._show_again(rest)
        return self._number()

    def _name_file(self, title: str, name: str, kinds: str) -> Path | None:
        start = str(self._session.database.path.with_name(name))
        found, _ = QFileDialog.getSaveFileName(self, title, start, kinds)
        if not found:
            return None
        path = Path(found)
        return path if path.suffix else path.with_suffix(Path(name).suffix)

    def save_pdf(self) -> None:
        """Ask where, number the certificates, and write the PDF."""
        path = self._name_file(self.tr("Lưu PDF"), "giay-khen.pdf", "PDF (*.pdf)")
        if path is None or not self._ready():
            return
        try:
            issuing.save_pdf(self.printed, path)
        except Exception as error:  # noqa: BLE001 - shown, whatever it is
            show_error(error, self)
        else:
            self._session.said.emit(
                self.tr("Đã lưu {count} trang vào {name}").format(
                    count=self.printed.pages, name=path.name
                )
            )

    def save_each(self) -> None:
        """Ask for a folder and write a PDF per recipient into it."""
        start = str(self._session.database.path.parent)
        found = QFileDialog.getExistingDirectory(self, self.tr("Chọn thư mục"), start)
        if not found or not self._ready():
            return
        batch, full, folder = self.batch, self.full.isChecked(), Path(found)
        self._session.run(
            lambda _db, progress: issuing.save_each(batch, folder, full=full, progress=progress),
            lambda paths: self._session.said.emit(
                self.tr("Đã lưu {count} tệp vào {name}").format(count=len(paths), name=folder.name)
            ),
            text=self.tr("Đang lưu từng tệp…"),
            window=self,
        )

    def save_picture(self) -> None:
        """Ask where and write the page that is shown as a picture."""
        path = self._name_file(self.tr("Lưu ảnh"), "giay-khen.png", "PNG (*.png);;JPEG (*.jpg)")
        page = self.page.value() - 1
        if path is None or not self._whole(page + 1) or not self._number([self.batch.rows[page]]):
            return
        points = self.document.pagePointSize(page)
        size = QSize(
            round(points.width() * _PICTURE_DOTS / 72), round(points.height() * _PICTURE_DOTS / 72)
        )
        flat = QImage(size, QImage.Format.Format_RGB32)
        flat.fill(Qt.GlobalColor.white)
        painter = QPainter(flat)
        painter.drawImage(0, 0, self.document.render(page, size))
        painter.end()
        if not flat.save(str(path)):
            self._session.warned.emit(self.tr("Không ghi được {name}.").format(name=path.name))
        else:
            self._session.said.emit(self.tr("Đã lưu ảnh {name}").format(name=path.name))

    def _whole(self, page: int) -> bool:
        """Whether all of a page's texts fit; otherwise ask whether that may be."""
        if page not in {misfit.page for misfit in self.printed.unfit}:
            return True
        text = self.tr("Giấy này có chữ không vừa, ảnh sẽ thiếu chữ. Vẫn lưu?")
        return confirmed(self, self.tr("Chữ không vừa"), text)

    def calibrate(self) -> None:
        """Measure a printer."""
        from tdkt_desktop.ui.certificates.printer_dialog import PrinterDialog  # noqa: PLC0415

        PrinterDialog(self._session, self.batch.paper, self).exec()

    def print_pages(self) -> None:
        """Ask for a printer and pages, number the certificates, print them, note it."""
        if not self._ready(in_range=True):
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, self.document)
        dialog = QPrintDialog(printer, self)
        # pages are chosen here: what a printer leaves out by itself would be noted as printed
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        if not dialog.exec():
            return
        prepare(printer, self.document)  # another printer may have been chosen, with its paper
        printer.setPageRanges(QPageRanges())
        printer.setFromTo(self.first.value(), self.last.value())
        if self._agreed(printer):
            self.send(printer)

    def print_trial(self) -> None:
        """Print the page that is shown onto plain paper: nothing is numbered or noted."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, self.document)
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            prepare(printer, self.document)
            page = self.page.value()
            printer.setFromTo(page, page)
            print_document(printer, self._for_printer(printer))
            self._session.said.emit(
                self.tr("Đã gửi tờ in thử tới máy in {name}").format(name=printer.printerName())
            )

    def _agreed(self, printer: QPrinter) -> bool:
        """Ask where the printer cannot reach what is to be printed, or it was never measured."""
        margins = unprintable(printer, self.batch.closest_to_edge(full=self.full.isChecked()))
        if margins is None:
            return True
        sides = ", ".join(f"{side:.1f}" for side in margins)
        text = self.tr(
            "Máy in này không in được sát mép (trái, trên, phải, dưới: {sides} mm); chữ hoặc "
            "khung ở gần mép hơn sẽ bị mất. Vẫn in?"
        ).format(sides=sides)
        return confirmed(self, self.tr("Sát mép giấy"), text)

    def send(self, printer: QPrinter) -> int:
        """Print the pages asked for with the printer's correction; note which were printed."""
        full = self.full.isChecked()
        document = self._for_printer(printer)
        first = max(1, printer.fromPage())
        last = printer.toPage() or document.pageCount()
        waiting = QProgressDialog(
            self.tr("Đang gửi tới máy in…"), self.tr("Dừng"), 0, last - first + 1, self
        )
        waiting.setWindowModality(Qt.WindowModality.WindowModal)
        waiting.setMinimumDuration(500)

        def go_on(done: int) -> bool:
            waiting.setValue(done)
            QCoreApplication.processEvents()
            return not waiting.wasCanceled()

        done = print_document(printer, document, go_on)
        stopped = waiting.wasCanceled()
        waiting.close()
        if stopped:
            self._session.warned.emit(self.tr("Đã dừng: chưa gửi trang nào tới máy in."))
            return 0
        if not done:
            self._session.warned.emit(self.tr("Máy in không nhận: chưa in được trang nào."))
            return 0
        sent, copies = self.batch.pages(first, first + done - 1), max(1, printer.copyCount())
        self._session.do(
            lambda db: register.note_printed(db, sent.layouts, on_stock=not full, copies=copies),
            self,
        )
        name = printer.printerName() or Path(printer.outputFileName()).name
        said = self.tr("Đã gửi {count} trang tới máy in {name}").format(count=done, name=name)
        self._session.said.emit(said)
        if self.left.isChecked():
            self._redraw()
        return done

    def _for_printer(self, printer: QPrinter) -> QPdfDocument:
        """Return the PDF with what the printer does wrong put right."""
        key = profile_key(printer.printerName(), *self.batch.paper)
        correction = correction_of(self._session.preferences, key)
        printed = issuing.draw_batch(self.batch, full=self.full.isChecked(), correction=correction)
        return document_from(printed.pdf, self)

    def done(self, result: int) -> None:
        """Remember the size; while it is being drawn there is nothing to close."""
        if self._session.runner.busy:
            return
        self._session.keep_state("dialog/certificates", self.saveGeometry())
        super().done(result)
