"""The guide inside the program, and what the program is."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QShowEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QDialog, QMessageBox, QTextBrowser, QVBoxLayout, QWidget

from tdkt_desktop import __version__
from tdkt_desktop.paths import asset
from tdkt_desktop.ui.kit.controls import button, label, row

_WIDTH = 520


class HelpDialog(QDialog):
    """The officer's guide, scrolled to the part about a page."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setWindowTitle(self.tr("Hướng dẫn"))
        self.resize(_WIDTH, 620)
        self.text = QTextBrowser()
        self.text.setOpenExternalLinks(False)
        self.text.setMarkdown(asset("docs", "huong-dan.md").read_text("utf-8"))
        self._space_headings()
        close = button(self.tr("Đóng"))
        close.clicked.connect(self.close)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.addWidget(label(self.tr("Hướng dẫn"), "title"))
        box.addWidget(self.text, 1)
        box.addLayout(row(None, close))
        self._title = title

    def _space_headings(self) -> None:
        """Give headings air above them and sizes of the window's own scale."""
        block = self.text.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level:
                cursor = QTextCursor(block)
                spaced = QTextBlockFormat()
                spaced.setTopMargin(18)
                spaced.setBottomMargin(6)
                cursor.mergeBlockFormat(spaced)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                sized = QTextCharFormat()
                sized.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
                sized.setProperty(QTextFormat.Property.FontPixelSize, 20 if level == 1 else 16)
                sized.setFontWeight(QFont.Weight.DemiBold)
                cursor.mergeCharFormat(sized)
            block = block.next()

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to the part asked for once the text is laid out."""
        super().showEvent(event)
        self.show_part(self._title)

    def show_part(self, title: str) -> None:
        """Scroll to the part with this heading."""
        self._title = title
        block = self.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == title:
                cursor = QTextCursor(block)
                self.text.setTextCursor(cursor)
                bar = self.text.verticalScrollBar()
                bar.setValue(bar.value() + self.text.cursorRect(cursor).top() - 12)
                return
            block = block.next()


def show_guide(title: str, window: QWidget) -> HelpDialog:
    """Show the guide at a part of it, beside the work: the window goes on being used."""
    guide = window.findChild(HelpDialog) or HelpDialog(title, window)
    guide.show_part(title)
    if not guide.isVisible():
        # not window.screen(): PySide would free the screen with the window's wrapper
        room = QGuiApplication.primaryScreen().availableGeometry()
        beside = window.geometry().right() + 1
        left = beside if beside + _WIDTH <= room.right() else room.right() - _WIDTH
        guide.resize(_WIDTH, min(window.height(), room.height() - 40))
        guide.move(left, max(room.top(), window.geometry().top()))
        guide.show()
    guide.raise_()
    guide.activateWindow()
    return guide


def show_about(parent: QWidget) -> None:
    """Show version and licence."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setWindowTitle(translate("about", "Giới thiệu"))
    box.setText(
        f"<h3>TĐKT Desktop {__version__}</h3><p>"
        + translate(
            "about",
            "Thi đua, khen thưởng của một cơ quan, trên một máy, không cần mạng. Dữ liệu nằm "
            "trong tệp của cơ quan và không gửi đi đâu.",
        )
        + "</p><p>"
        + translate("about", "Giấy phép MIT. Phông chữ OFL, biểu tượng Lucide (ISC).")
        + "</p>"
    )
    box.exec()
