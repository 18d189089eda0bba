"""The guide inside the program, and what the program is."""

import html
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QHideEvent,
    QImage,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from tdkt_desktop import __version__
from tdkt_desktop.paths import asset
from tdkt_desktop.ui.kit.controls import button, label, row
from tdkt_desktop.ui.kit.form_dialog import fitting
from tdkt_desktop.ui.kit.written import open_written

_WIDTH, _NARROWEST = 560, 400
_FRAME = 24
"""By how much a desktop may make a window another size than it was told."""
_SPARE, _TITLE_BAR = 12, 40


class Guide(QTextBrowser):
    """The guide's text; its pictures are as wide as there is room for, and larger at a click."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setMarkdown(asset("docs", "huong-dan.md").read_text("utf-8"))
        self.viewport().setMouseTracking(True)
        self._room = 0
        self._fit()

    def _pictures(self) -> Iterator[QTextCursor]:
        """Yield each picture, as a cursor that has it selected."""
        cursor = self.document().find("\ufffc")
        while not cursor.isNull():
            yield cursor
            cursor = self.document().find("\ufffc", cursor)

    def _fit(self) -> None:
        """Draw the pictures as wide as the place is now."""
        ratio, document = self.devicePixelRatioF(), self.document()
        room = self.viewport().width() - 2 * round(document.documentMargin()) - _SPARE
        if room == self._room:
            return
        self._room = room
        for cursor in self._pictures():
            shape = cursor.charFormat().toImageFormat()
            path = asset("docs", *shape.name().split("/")[-2:])
            whole = QImage(str(path))
            # drawn smaller here: a text scales its pictures roughly
            small = whole.scaledToWidth(
                round(min(room, whole.width()) * ratio), Qt.TransformationMode.SmoothTransformation
            )
            small.setDevicePixelRatio(ratio)
            name = QUrl.fromLocalFile(str(path))
            document.addResource(QTextDocument.ResourceType.ImageResource, name, small)
            shape.setName(name.toString())
            shape.setWidth(small.width() / ratio)
            shape.setHeight(small.height() / ratio)
            cursor.setCharFormat(shape)
            apart = QTextBlockFormat()
            apart.setTopMargin(8)
            cursor.mergeBlockFormat(apart)
        # in the middle of a resize the layout takes what follows a picture for laid out
        document.markContentsDirty(0, document.characterCount())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pictures follow the width."""
        super().resizeEvent(event)
        self._fit()

    def _picture_at(self, place: QPointF) -> Path | None:
        name = self.cursorForPosition(place.toPoint()).charFormat().toImageFormat().name()
        return Path(QUrl(name).toLocalFile()) if name else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the picture that was clicked, as large as it was taken."""
        super().mouseReleaseEvent(event)
        path = self._picture_at(event.position())
        if path is not None and not self.textCursor().hasSelection():
            open_written(path)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show over a picture that it can be clicked."""
        super().mouseMoveEvent(event)
        over = self._picture_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)


class HelpDialog(QDialog):
    """The officer's guide, scrolled to the part about a page."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setWindowTitle(self.tr("Hướng dẫn"))
        self.resize(_WIDTH, 620)
        self.text = Guide()
        self._space_headings()
        close = button(self.tr("Đóng"))
        close.clicked.connect(self.close)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.addWidget(label(self.tr("Hướng dẫn"), "title"))
        box.addWidget(self.text, 1)
        box.addLayout(row(None, close))
        self._title = title
        self._made_room: tuple[bool, QRect, QRect] | None = None
        """Whether the window filled the screen, where it stood, and where it was put."""

    def make_room(self, window: QWidget) -> int:
        """Let a window give way where the screen has no room beside it; returns how much there is.

        Nothing gives way where the window cannot be as narrow as that.
        """
        room = QGuiApplication.primaryScreen().availableGeometry()
        before = window.geometry()
        if self._made_room or before.right() + _WIDTH <= room.right():
            return _WIDTH
        frame = window.frameGeometry().width() - before.width()
        beside = min(_WIDTH, room.width() - window.minimumWidth() - 2 * frame)
        if beside < _NARROWEST:
            return _WIDTH
        width = room.width() - beside - 2 * frame
        filled = window.isMaximized()
        if filled:
            window.showNormal()
        top = max(before.top(), room.top())
        window.setGeometry(
            room.left() + frame // 2, top, width, min(before.height(), room.bottom() - top)
        )
        self._made_room = filled, before, window.geometry()
        return beside

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the window its room back, however the guide was closed."""
        super().hideEvent(event)
        window, made = self.parentWidget(), self._made_room
        if window is None or made is None or event.spontaneous():
            return
        self._made_room = None
        filled, before, put = made
        if abs(window.width() - put.width()) > _FRAME:  # the officer made it another size since
            return
        window.setGeometry(before)
        if filled:
            window.showMaximized()

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
        wide = guide.make_room(window)
        beside = window.geometry().right() + 1
        left = beside if beside + wide - 1 <= room.right() else room.right() - wide
        guide.resize(wide, min(window.height(), room.height()) - _TITLE_BAR)
        guide.move(left, max(room.top(), window.geometry().top()))
        guide.show()
    guide.raise_()
    guide.activateWindow()
    return guide


class AboutDialog(QDialog):
    """What the program is, and what it is made of, each with its licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Giới thiệu"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.tr(
            "Thi đua, khen thưởng của một cơ quan, trên một máy, không cần mạng. Dữ liệu nằm "
            "trong tệp của cơ quan và không gửi đi đâu."
        )
        self.licences = QTextBrowser()
        self.licences.setAccessibleName(self.tr("Giấy phép của các phần"))
        self.licences.setHtml(_table(libraries()))
        close = button(self.tr("Đóng"), role="primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(10)
        box.addWidget(label(f"TĐKT Desktop {__version__}", "title"))
        box.addWidget(label(words, wrap=True))
        box.addWidget(label(self.tr("Giấy phép MIT. Chương trình dùng:"), "caption"))
        box.addWidget(self.licences, 1)
        box.addLayout(row(None, close))
        self.resize(fitting(_WIDTH, 560))
        close.setFocus()


def libraries() -> list[tuple[str, str]]:
    """Return what the program is made of: names, and under which licence."""
    kept = tomllib.loads(asset("resources", "licences", "libraries.toml").read_text("utf-8"))
    return [(library["name"], library["licence"]) for library in kept["library"]]


def _table(lines: Sequence[tuple[str, str]]) -> str:
    rows = "".join(
        f"<tr><td style='padding-right: 16px'>{html.escape(name)}</td><td>{licence}</td></tr>"
        for name, licence in lines
    )
    return f"<table cellspacing='0' cellpadding='3'>{rows}</table>"
