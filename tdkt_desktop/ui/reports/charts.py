"""Bars with their numbers on them, readable without colour."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.ui.kit.theme import color, scaled

_WIDEST, _LINE, _BAR, _LEAST = 44, 24, 12, 34
_GAP, _EDGE = 6, 4
_NAME_SHARE = 0.42


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is of, how much, whether it is the one chosen or not finished yet."""

    name: str
    count: int
    chosen: bool = False
    unfinished: bool = False


class _Bars(QWidget):
    """What both sorts of charts share: the bars, their colours, what is said of them."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: Sequence[Bar] = ()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw other bars."""
        self._bars = bars
        said = "; ".join(f"{bar.name}: {dotted(bar.count)}" for bar in bars)
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()

    def _fill(self, painter: QPainter, bar: Bar) -> None:
        ink = color("accent")
        if bar.unfinished:
            painter.setPen(QPen(ink, 1))
            painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
            return
        painter.setPen(QPen(ink, 1))
        painter.setBrush(ink if bar.chosen else color("mild"))

    def _most(self) -> int:
        return max((bar.count for bar in self._bars), default=0) or 1


class Columns(_Bars):
    """Bars side by side, their names under them: years."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a height that shows differences."""
        return QSize(scaled(260), scaled(170))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the bars, each with its number above and its name below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self._shown()
        if not shown:
            return
        metrics = QFontMetrics(self.font())
        line = metrics.height()
        room = (self.width() - 2 * _EDGE) / len(shown)
        wide = min(scaled(_WIDEST), room - _GAP)
        tall = self.height() - 2 * line - 2 * _GAP
        for place, bar in enumerate(shown):
            left = _EDGE + place * room
            high = max(1.0, tall * bar.count / self._most()) if bar.count else 0.0
            top = line + _GAP + tall - high
            if high:
                self._fill(painter, bar)
                painter.drawRect(QRectF(left + (room - wide) / 2, top, wide, high))
            painter.setPen(color("text"))
            number = QRectF(left, top - line - 2, room, line)
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, dotted(bar.count) or "0")
            painter.setPen(color("text" if bar.chosen else "muted"))
            name = QRectF(left, self.height() - line, room, line)
            said = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, int(room) - 2)
            painter.drawText(name, Qt.AlignmentFlag.AlignCenter, said)
        painter.setPen(color("line"))
        base = int(self.height() - line - _GAP)
        painter.drawLine(_EDGE, base, self.width() - _EDGE, base)

    def _shown(self) -> Sequence[Bar]:
        """Return as many of the last bars as have room for their numbers."""
        metrics = QFontMetrics(self.font())
        numbers = (metrics.horizontalAdvance(dotted(bar.count)) for bar in self._bars)
        least = max([scaled(_LEAST), *numbers]) + _GAP
        return self._bars[-max(1, (self.width() - 2 * _EDGE) // least) :]


class Lines(_Bars):
    """Bars one under another, their names before them: units, kinds."""

    def sizeHint(self) -> QSize:
        """Return a line's height for each bar."""
        return QSize(scaled(260), scaled(_LINE) * max(1, len(self._bars)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height: nothing is cut."""
        return QSize(scaled(160), self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the bars, each with its name before and its number behind it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(self.font())
        names = max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0)
        names = min(names, int(self.width() * _NAME_SHARE))
        numbers = max((metrics.horizontalAdvance(dotted(b.count)) for b in self._bars), default=0)
        room = self.width() - names - numbers - 3 * _GAP - _EDGE
        middle = Qt.AlignmentFlag.AlignVCenter
        for place, bar in enumerate(self._bars):
            top, high = place * scaled(_LINE), scaled(_LINE)
            painter.setPen(color("text"))
            name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideMiddle, names)
            painter.drawText(
                QRectF(0, top, names, high), Qt.AlignmentFlag.AlignLeft | middle, name
            )
            wide = max(1.0, room * bar.count / self._most()) if bar.count else 0.0
            left = names + 2 * _GAP
            if wide:
                self._fill(painter, bar)
                bar_top = top + (high - scaled(_BAR)) / 2
                painter.drawRect(QRectF(left, bar_top, wide, scaled(_BAR)))
            painter.setPen(color("text"))
            behind = QRectF(left + wide + _GAP, top, numbers + _EDGE, high)
            painter.drawText(behind, Qt.AlignmentFlag.AlignLeft | middle, dotted(bar.count) or "0")
