"""The pen of a printer: what documents draw, painted as vectors where the PDF has it.

It takes the calls that a reportlab canvas takes, as far as our drawings make them: points, from
the bottom left. Letters stand where the PDF's do, each at the sum of the font's own widths.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGlyphRun,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QRawFont,
    QTransform,
)
from PySide6.QtPrintSupport import QPrinter

from tdkt_desktop.documents.fonts import face_of, width

_POINTS = 72.0
_MITER = 10.0


@cache
def _family(name: str) -> QFont:
    """Return a font of documents as Qt knows it: from its own file, so that a printer gets it."""
    face = face_of(name)
    kept = QFontDatabase.addApplicationFont(str(face.path))
    families = QFontDatabase.applicationFontFamilies(kept)
    raw = QRawFont(str(face.path), _POINTS)
    if face.index or not families:  # the face of a collection goes by its own name
        return QFont(name)
    return QFontDatabase.font(raw.familyName(), raw.styleName(), 12)


@cache
def _raw(name: str, pixels: int) -> QRawFont:
    """Return a font of documents at a size."""
    font = QFont(_family(name))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPixelSize(pixels)
    return QRawFont.fromFont(font)


@cache
def _picture(data: bytes) -> QImage:
    """Return a picture, the same object for the same bytes: a printer is sent it once."""
    return QImage.fromData(data)


class Path:
    """A path as documents make it."""

    def __init__(self) -> None:
        self.path = QPainterPath()
        self.moveTo, self.lineTo = self.path.moveTo, self.path.lineTo
        self.curveTo, self.close = self.path.cubicTo, self.path.closeSubpath


@dataclass(frozen=True, slots=True)
class _State:
    transform: QTransform = field(default_factory=QTransform)
    fill: QColor = field(default_factory=lambda: QColor("black"))
    stroke: QColor = field(default_factory=lambda: QColor("black"))
    line: float = 1.0
    font: tuple[str, float] = ("serif", 12.0)


class PainterCanvas:
    """A canvas whose pages go to a printer, or to anything that Qt paints on.

    ``failed`` says that it took no further page.
    """

    def __init__(self, printer: QPrinter) -> None:
        self._printer, self._painter = printer, QPainter()
        self.failed = not self._painter.begin(printer)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._dots = printer.resolution() / _POINTS
        self._height = 0.0
        self._begun = False
        self._kept: list[_State] = []
        self._now = _State()
        self._forms: dict[str, list[Callable[[], None]]] = {}
        self._noted: list[Callable[[], None]] | None = None

    # -- pages ---------------------------------------------------------------------------

    def setPageSize(self, size: tuple[float, float]) -> None:
        """Begin a page of this size in points."""
        if self._begun and not self._printer.newPage():
            self.failed = True
        self._begun = True
        self._height = size[1]
        self._now = _State()
        self._kept.clear()

    def showPage(self) -> None:
        """End the page; the next one begins when its size is told."""

    def finish(self) -> None:
        """Send what was painted."""
        self._painter.end()

    def stop(self) -> None:
        """Send nothing of it."""
        self._printer.abort()
        self._painter.end()

    def beginForm(self, name: str, *_: float) -> None:
        """Note what is drawn from here on, to be drawn on each page that asks for it."""
        self._noted = self._forms[name] = []

    def endForm(self) -> None:
        """End what is noted."""
        self._noted = None

    def doForm(self, name: str) -> None:
        """Draw what was noted under a name."""
        self.saveState()
        for act in self._forms[name]:
            act()
        self.restoreState()

    def _do(self, act: Callable[[], None]) -> None:
        if self._noted is None:
            act()
        else:
            self._noted.append(act)

    # -- state ---------------------------------------------------------------------------

    def _set(self, **changes: Any) -> None:  # noqa: ANN401 - fields of the state
        def act() -> None:
            self._now = replace(self._now, **changes)

        self._do(act)

    def _move(self, matrix: QTransform) -> None:
        def act() -> None:
            self._now = replace(self._now, transform=matrix * self._now.transform)

        self._do(act)

    def saveState(self) -> None:
        """Keep colours, widths and where the origin is."""
        self._do(lambda: self._kept.append(self._now))

    def restoreState(self) -> None:
        """Go back to what was kept last."""

        def act() -> None:
            self._now = self._kept.pop()

        self._do(act)

    def setFillColor(self, color: str) -> None:
        """Fill with a colour from here on."""
        self._set(fill=QColor(color))

    def setStrokeColor(self, color: str) -> None:
        """Draw lines in a colour from here on."""
        self._set(stroke=QColor(color))

    def setLineWidth(self, line: float) -> None:
        """Draw lines so many points wide from here on."""
        self._set(line=line)

    def setFont(self, name: str, size: float) -> None:
        """Set text in a font of documents from here on."""
        self._set(font=(name, size))

    def translate(self, across: float, up: float) -> None:
        """Move the origin."""
        self._move(QTransform.fromTranslate(across, up))

    def rotate(self, degrees: float) -> None:
        """Turn, against the clock."""
        self._move(QTransform().rotate(degrees))

    def scale(self, wide: float, high: float) -> None:
        """Make larger."""
        self._move(QTransform.fromScale(wide, high))

    def transform(self, *matrix: float) -> None:
        """Put a PDF's matrix before what is drawn."""
        self._move(QTransform(*matrix))

    # -- marks ---------------------------------------------------------------------------

    def _on_paper(self) -> QTransform:
        """Return where points from the bottom left come to stand, in the printer's dots."""
        upright = QTransform(self._dots, 0, 0, -self._dots, 0, self._height * self._dots)
        return self._now.transform * upright

    def drawPath(self, path: Path, stroke: int = 1, fill: int = 0) -> None:
        """Draw a path."""
        self._do(lambda: self._outline(path.path, stroke=bool(stroke), fill=bool(fill)))

    def _outline(self, path: QPainterPath, *, stroke: bool, fill: bool) -> None:
        pen = QPen(Qt.PenStyle.NoPen)
        if stroke:
            pen = QPen(self._now.stroke, self._now.line)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            pen.setMiterLimit(_MITER)
        self._painter.setWorldTransform(self._on_paper())
        self._painter.setPen(pen)
        self._painter.setBrush(self._now.fill if fill else Qt.BrushStyle.NoBrush)
        self._painter.drawPath(path)

    @staticmethod
    def beginPath() -> Path:
        """Return an empty path."""
        return Path()

    def line(self, left: float, bottom: float, right: float, top: float) -> None:
        """Draw a line."""
        path = Path()
        path.moveTo(left, bottom)
        path.lineTo(right, top)
        self.drawPath(path)

    def rect(
        self, left: float, bottom: float, wide: float, high: float, stroke: int = 1, fill: int = 0
    ) -> None:
        """Draw a rectangle."""
        path = Path()
        path.path.addRect(left, bottom, wide, high)
        self.drawPath(path, stroke, fill)

    def circle(
        self, across: float, up: float, radius: float, stroke: int = 1, fill: int = 0
    ) -> None:
        """Draw a circle."""
        self.ellipse(across - radius, up - radius, across + radius, up + radius, stroke, fill)

    def ellipse(
        self, left: float, bottom: float, right: float, top: float, stroke: int = 1, fill: int = 0
    ) -> None:
        """Draw an ellipse into a box."""
        path = Path()
        path.path.addEllipse(QRectF(QPointF(left, bottom), QPointF(right, top)))
        self.drawPath(path, stroke, fill)

    def drawString(
        self,
        left: float,
        foot: float,
        text: str,
        charSpace: float = 0.0,  # noqa: N803 - reportlab's name
    ) -> None:
        """Draw a line of text, so much apart besides the letters' own widths."""
        self._do(lambda: self._letters(left, foot, text, charSpace))

    def drawCentredString(self, middle: float, foot: float, text: str) -> None:
        """Draw a line of text around a place."""

        def act() -> None:
            name, size = self._now.font
            self._letters(middle - width(text, name) * size / 2, foot, text, 0.0)

        self._do(act)

    def _letters(self, left: float, foot: float, text: str, space: float) -> None:
        name, size = self._now.font
        pixels = max(1, round(size * self._dots))
        dots = pixels / size  # a font is so many whole dots large; the matrix makes it exact
        raw = _raw(name, pixels)
        places, across = list[QPointF](), 0.0
        for letter in text:
            places.append(QPointF(across * dots, 0))
            across += width(letter, name) * size + space
        run = QGlyphRun()
        run.setRawFont(raw)
        run.setGlyphIndexes(raw.glyphIndexesForString(text))
        run.setPositions(places)
        paper = self._on_paper()
        at = paper.map(QPointF(left, foot))
        # letters are set in dots and upright: what else the matrix does to them stays
        self._painter.setWorldTransform(
            QTransform(
                paper.m11() / dots,
                paper.m12() / dots,
                -paper.m21() / dots,
                -paper.m22() / dots,
                at.x(),
                at.y(),
            )
        )
        self._painter.setPen(self._now.fill)
        self._painter.drawGlyphRun(QPointF(0, 0), run)

    def drawImage(
        self,
        image: Any,  # noqa: ANN401 - reportlab's reader of the bytes
        left: float,
        bottom: float,
        wide: float,
        high: float,
        **_: object,
    ) -> None:
        """Draw a picture into a box, as large as goes, in its middle."""
        image.fp.seek(0)
        picture = _picture(image.fp.read())
        if picture.isNull():
            return

        def act() -> None:
            scale = min(wide / picture.width(), high / picture.height())
            across, down = picture.width() * scale, picture.height() * scale
            x, y = left + (wide - across) / 2, bottom + (high - down) / 2
            paper = self._on_paper()
            self._painter.setWorldTransform(
                QTransform.fromScale(1, -1) * QTransform.fromTranslate(x, y + down) * paper
            )
            self._painter.drawImage(QRectF(0, 0, across, down), picture)

        self._do(act)
