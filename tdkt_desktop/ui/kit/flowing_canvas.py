"""The printer's pen for documents that flow over pages: lists with their tables and paragraphs."""

from types import SimpleNamespace
from typing import Any

from PySide6.QtPrintSupport import QPrinter

from tdkt_desktop.documents.fonts import width
from tdkt_desktop.ui.kit.painter_canvas import PainterCanvas


class _Text:
    """What reportlab sets a paragraph with: a place that goes right by words, down by lines."""

    def __init__(self, canvas: "FlowingCanvas", left: float, foot: float) -> None:
        self._canvas = canvas
        self._fontname, self._fontsize, self._leading = "", 0.0, 0.0
        self.setTextOrigin(left, foot)

    def setTextOrigin(self, left: float, foot: float) -> None:
        """Go to a place."""
        self._x0, self._x, self._y = left, left, foot

    def setXPos(self, across: float) -> None:
        """Move where lines begin."""
        self._x0 += across
        self._x = self._x0

    def setLeading(self, leading: float) -> None:
        """Set how far down the next line is."""
        self._leading = leading

    def setFont(self, name: str, size: float, leading: float | None = None) -> None:
        """Set in a font from here on."""
        self._fontname, self._fontsize = name, size
        self._leading = leading or size * 1.2

    def _setFont(self, name: str, size: float) -> None:
        self._fontname, self._fontsize = name, size

    def setFillColor(self, color: Any) -> None:  # noqa: ANN401 - reportlab's colour
        """Set in a colour from here on."""
        self._canvas.setFillColor(color)

    def setRise(self, rise: float) -> None:
        """Take no notice: our lists raise no letters."""

    def setWordSpace(self, space: float) -> None:
        """Take no notice: our lists are set ragged."""

    def _textOut(self, text: str | bytes, next_line: object = 0) -> None:
        words = text.decode() if isinstance(text, bytes) else text
        self._canvas.setFont(self._fontname, self._fontsize)
        self._canvas.drawString(self._x, self._y, words)
        self._x += self._canvas.stringWidth(words, self._fontname, self._fontsize)
        if next_line:
            self._x, self._y = self._x0, self._y - self._leading


class FlowingCanvas(PainterCanvas):
    """A canvas that reportlab's own layout draws on; pages begin when their size is told."""

    def __init__(self, printer: QPrinter, size: tuple[float, float]) -> None:
        super().__init__(printer)
        self._pagesize = size
        self._page = 0
        self._fontname, self._fontsize, self._leading, self._lineWidth = "", 0.0, 0.0, 1.0
        self._doc = SimpleNamespace(info=None)  # what reportlab keeps aside while it lays out

    def setPageSize(self, size: tuple[float, float]) -> None:
        """Begin a page of this size in points."""
        self._page += 1
        super().setPageSize(size)

    def getPageNumber(self) -> int:
        """Return the page that is drawn, from one."""
        return max(1, self._page)

    def setFont(self, name: str, size: float, leading: float | None = None) -> None:
        """Set text in a font of documents from here on; lines are led by paragraphs."""
        super().setFont(name, size)

    def save(self) -> None:
        """Leave the end to who asked for the drawing."""

    def setFillColor(self, color: Any) -> None:  # noqa: ANN401 - a name or reportlab's colour
        """Fill with a colour from here on."""
        super().setFillColor(_named(color))

    def setStrokeColor(self, color: Any) -> None:  # noqa: ANN401 - a name or reportlab's colour
        """Draw lines in a colour from here on."""
        super().setStrokeColor(_named(color))

    def beginText(self, left: float = 0.0, foot: float = 0.0) -> _Text:
        """Return what a paragraph is set with; each word is drawn as it is set."""
        return _Text(self, left, foot)

    def drawText(self, text: _Text) -> None:
        """End a paragraph."""

    @staticmethod
    def stringWidth(text: str, name: str, size: float) -> float:
        """Return how wide a text is."""
        return width(text, name) * size

    def _no_notice(self, *_: object) -> None:
        """Take no notice of what only a file has: its title, its author; dashes of lines."""

    setAuthor = setTitle = setSubject = setKeywords = setCreator = setProducer = _no_notice
    setDash = setLineCap = setLineJoin = setPageRotation = _no_notice


def _named(color: Any) -> str:  # noqa: ANN401 - a name or reportlab's colour
    return color if isinstance(color, str) else f"#{color.hexval()[2:]}"
