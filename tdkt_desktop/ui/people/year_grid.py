"""A person's or unit's awards at a glance: years across, kinds down."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tdkt_desktop.domain.awards.awards import Award, AwardRow, counted_to
from tdkt_desktop.domain.awards.kinds import Level
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.ui.kit.theme import color

_LABEL, _CELL, _GAP, _HEAD = 92, 22, 6, 22
_GOLD_GROUPS = ("BANG_KHEN", "GIAY_KHEN", "HUAN_CHUONG", "HUY_CHUONG", "KY_NIEM_CHUONG")


def _last(award: Award, *, school: bool) -> int:
    return counted_to(award.year, award.year_to or award.year, school=school)


class YearGrid(QWidget):
    """Squares for what was received: the accent for titles, gold for commendations.

    Everyday titles are drawn milder, so that the rarer ones stand out. A
    revoked award is an empty square struck through; a word in the tooltip says the same.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, dict[int, list[AwardRow]]]] = []
        self._years: list[int] = []
        self._last = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_awards(
        self, awards: Sequence[AwardRow], this_year: int, *, school: bool = False
    ) -> None:
        """Show ``awards``; the last column is ``this_year`` or the latest award's."""
        kinds: dict[str, dict[int, list[AwardRow]]] = {}
        for row in sorted(awards, key=lambda a: (a.level != Level.CO_SO, not a.is_title)):
            for year in range(row.award.year, _last(row.award, school=school) + 1):
                kinds.setdefault(row.kind_short, {}).setdefault(year, []).append(row)
        self._rows = list(kinds.items())
        self._last = max([this_year, *(_last(a.award, school=school) for a in awards)])
        self.setAccessibleName(
            "; ".join(
                f"{name}: {', '.join(map(str, sorted(years)))}" for name, years in self._rows
            )
        )
        self._fit()
        self.updateGeometry()
        self.update()

    def _fit(self) -> None:
        count = max(1, (self.width() - _LABEL) // (_CELL + _GAP))
        first = min((y for _, years in self._rows for y in years), default=self._last - 9)
        first = max(first, self._last - count + 1)
        first = min(first, self._last - min(count, 10) + 1)
        self._years = list(range(first, self._last + 1))

    def sizeHint(self) -> QSize:
        """Return room for every kind."""
        return QSize(_LABEL + 10 * (_CELL + _GAP), _HEAD + len(self._rows) * (_CELL + _GAP))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: as high as :meth:`sizeHint`, narrow."""
        return QSize(_LABEL + 3 * (_CELL + _GAP), self.sizeHint().height())

    def _cell(self, column: int, row: int) -> QRectF:
        step = _CELL + _GAP
        return QRectF(_LABEL + column * step, _HEAD + row * step, _CELL, _CELL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw years, kinds and squares."""
        self._fit()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = self.font()
        small.setPixelSize(12)
        painter.setFont(small)
        painter.setPen(color("muted"))
        for column, year in enumerate(self._years):
            box = QRectF(self._cell(column, 0).left() - 3, 0, _CELL + 6, _HEAD - 4)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{year % 100:02d}")
        metrics = QFontMetrics(small)
        for row, (name, years) in enumerate(self._rows):
            painter.setPen(color("text"))
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, _LABEL - 8)
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(0, self._cell(0, row).top(), _LABEL - 8, _CELL), middle, text)
            for column, year in enumerate(self._years):
                self._draw_cell(painter, self._cell(column, row), years.get(year, []))

    def _draw_cell(self, painter: QPainter, box: QRectF, awards: Sequence[AwardRow]) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        valid = [row for row in awards if not row.award.revoked]
        if valid:
            gold = valid[0].group in _GOLD_GROUPS
            token = "gold" if gold else "mild" if valid[0].everyday else "accent"
            painter.setBrush(QBrush(color(token)))
        else:
            painter.setBrush(QBrush(color("pale")))
        painter.drawRoundedRect(box, 4, 4)
        if valid:  # colour alone says nothing to some eyes
            painter.setPen(color("text" if token == "mild" else "on_accent"))  # noqa: S105 - a colour
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "✓")
        if awards and not valid:
            painter.setPen(QPen(color("accent"), 1.5))
            painter.drawLine(
                box.adjusted(5, 5, -5, -5).topLeft(), box.adjusted(5, 5, -5, -5).bottomRight()
            )

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip what a square stands for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._words_at(event), self)
            return True
        return super().event(event)

    def _words_at(self, event: QHelpEvent) -> str:
        for row, (_, years) in enumerate(self._rows):
            for column, year in enumerate(self._years):
                if self._cell(column, row).contains(event.pos()):
                    return "\n".join(award_words(one) for one in years.get(year, []))
        return ""


def award_words(row: AwardRow) -> str:
    """Return one award as a line: year, kind, decision, and that it was revoked."""
    words = [str(row.award.year), row.kind_name]
    if row.decision:
        day = f", {show_iso(row.decision.date)}" if row.decision.date else ""
        words.append(f"QĐ {row.decision.number}{day}")
    if row.award.revoked:
        words.append(f"đã thu hồi {show_iso(row.award.revoked)}: {row.award.revoke_reason}")
    return " · ".join(words)
