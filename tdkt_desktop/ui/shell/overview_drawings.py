"""Drawings of the overview: a year beside the one before, the stages of a round."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tdkt_desktop.ui.kit.theme import color, scaled


class YearBar(QWidget):
    """What was given, filled; what is under way, outlined; under both the year before."""

    def __init__(self, given: int, under_way: int, before: int, most: int) -> None:
        super().__init__()
        self._numbers, self._most = (given, under_way, before), max(1, most)
        self.setMinimumWidth(80)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(scaled(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        given, under_way, before = self._numbers
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = (self.width() - 4) / self._most
        painter.setPen(Qt.PenStyle.NoPen)
        if given:
            painter.setBrush(color("accent"))
            painter.drawRoundedRect(QRectF(1, 3, max(3, given * unit), 10), 2, 2)
        painter.setBrush(color("mild"))
        if before:
            painter.drawRoundedRect(QRectF(1, 16, max(3, before * unit), 4), 2, 2)
        if under_way:
            painter.setPen(QPen(color("accent"), 1))
            painter.setBrush(color("accent_soft"))
            left = 1.5 + given * unit
            painter.drawRoundedRect(QRectF(left, 3.5, max(3, under_way * unit), 9), 2, 2)


class StageSegments(QWidget):
    """The stages of a round: done, current, to come."""

    def __init__(self, count: int, place: int) -> None:
        super().__init__()
        self._count, self._place = count, place
        self.setFixedHeight(10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw one segment a stage."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        wide = (self.width() - 4 * (self._count - 1)) / self._count
        for number in range(self._count):
            here = number + 1
            token = "mild" if here < self._place else "accent" if here == self._place else "line"
            painter.setBrush(color(token))
            painter.drawRoundedRect(QRectF(number * (wide + 4), 2, wide, 6), 3, 3)
