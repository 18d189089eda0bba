"""The pages of a PDF below one another, as wide as there is room, to read while typing."""

from pathlib import Path

from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.ui.kit.controls import button, label, row

_LARGER = 1.25
_SMALLEST, _LARGEST = 0.25, 5.0


class PdfPages(QWidget):
    """All pages to scroll through; larger, smaller and back to the width of the place."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._document = QPdfDocument(self)
        opened = self._document.load(str(path)) == QPdfDocument.Error.None_
        self.view = QPdfView(self)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setDocument(self._document)
        self.view.setAccessibleName(self.tr("Trang văn bản"))
        self.where = label(role="muted")
        self.smaller = button(self.tr("Nhỏ lại"), "zoom-out")
        self.larger = button(self.tr("To ra"), "zoom-in")
        self.whole_width = button(self.tr("Vừa chiều ngang"))
        self.smaller.clicked.connect(lambda: self._zoom(1 / _LARGER))
        self.larger.clicked.connect(lambda: self._zoom(_LARGER))
        self.whole_width.clicked.connect(
            lambda: self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(row(self.smaller, self.larger, self.whole_width, None, self.where))
        box.addWidget(self.view, 1)
        self.view.pageNavigator().currentPageChanged.connect(self._say_where)
        if opened:
            self._say_where(0)
        else:
            self.where.setText(self.tr("Không hiện được trang; hãy mở tệp gốc."))

    def _zoom(self, times: float) -> None:
        factor = self._shown_factor() * times
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(_LARGEST, max(_SMALLEST, factor)))

    def _shown_factor(self) -> float:
        """The size shown now, also while the view itself chooses it by its width."""
        if self.view.zoomMode() == QPdfView.ZoomMode.Custom:
            return self.view.zoomFactor()
        page = self._document.pagePointSize(self.view.pageNavigator().currentPage())
        points_wide = page.width() * self.view.logicalDpiX() / 72
        return self.view.viewport().width() / points_wide if points_wide else 1.0

    def _say_where(self, page: int) -> None:
        words = self.tr("Trang {page} trên {count}")
        self.where.setText(words.format(page=page + 1, count=self._document.pageCount()))
