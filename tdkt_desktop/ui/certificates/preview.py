"""The very PDF, page by page: fitted into the view, or as large as on paper."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.ui.certificates.printing import document_from
from tdkt_desktop.ui.kit.boxes import number_box
from tdkt_desktop.ui.kit.controls import button, row
from tdkt_desktop.ui.kit.theme import color


class Preview(QWidget):
    """Shows a PDF; ``beside`` stands beside what turns its pages."""

    def __init__(self, beside: QWidget) -> None:
        super().__init__()
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setPageMode(QPdfView.PageMode.SinglePage)
        palette = self.view.palette()
        palette.setColor(palette.ColorRole.Dark, color("ground"))
        self.view.setPalette(palette)
        self.page = number_box(1, 1)
        self.page.valueChanged.connect(self._go)
        back = button("", "arrow-left", tip=self.tr("Trang trước"))
        forth = button("", "arrow-right", tip=self.tr("Trang sau"))
        back.clicked.connect(lambda: self.page.setValue(self.page.value() - 1))
        forth.clicked.connect(lambda: self.page.setValue(self.page.value() + 1))
        self.real = button(self.tr("Khổ thật 100 %"), role="chip")
        self.real.setCheckable(True)
        self.real.toggled.connect(self._zoom)
        self._zoom(real=False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view, 1)
        box.addLayout(row(None, back, self.page, forth, self.real, beside, None))

    def show_pdf(self, pdf: bytes, pages: int) -> None:
        """Show a PDF, on the page that was shown."""
        page = self.page.value()
        self.document = document_from(pdf, self)
        self.view.setDocument(self.document)
        self.page.setMaximum(pages)
        self.page.setSuffix(f" / {pages}")
        self.page.setValue(min(page, pages))
        self._go(self.page.value())

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
            self.view.setZoomFactor(self.physicalDpiX() / self.logicalDpiX())
        else:
            self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
