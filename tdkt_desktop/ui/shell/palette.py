"""Ctrl+K: one place to go anywhere and do anything."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from tdkt_desktop.domain.vietnamese.keys import fits, fold
from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.cell_editor import CellField
from tdkt_desktop.ui.kit.controls import label, panel
from tdkt_desktop.ui.kit.icons import icon
from tdkt_desktop.ui.kit.theme import color, scaled

_WIDTH, _FROM_TOP, _FIELD, _LINE, _HEADING = 680, 64, 50, 36, 26
_LINES = 9
_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One line: where it leads. One that cannot be done says why in ``hindrance``."""

    group: str
    words: str
    about: str
    picture: str
    run: Callable[[], object]
    hindrance: str = ""
    acts: Sequence["Line"] = ()
    """What can be done with what the line names."""


Source = Callable[[str], Sequence[Line]]
"""Returns the lines for what was typed, best first, those of one group together."""


class _Lines(QAbstractListModel):
    """Headings and lines, one under the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: list[Line | str] = []
        self.typed = ""

    def show(self, lines: Sequence[Line], typed: str) -> None:
        self.beginResetModel()
        self.typed = typed
        self.entries = [
            entry
            for group, found in groupby(lines, key=lambda line: line.group)
            for entry in (group, *found)
        ]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == _ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(entry, str):
                return entry
            return ", ".join(filter(None, (entry.words, entry.about, entry.hindrance)))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        heading = isinstance(self.entries[index.row()], str)
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)


class _Painter(QStyledItemDelegate):
    """Draws a heading or a line, with the letters that fit in the accent."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        heading = isinstance(index.data(_ROLE), str)
        return QSize(0, scaled(_HEADING if heading else _LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry, rect = index.data(_ROLE), option.rect.adjusted(12, 0, -12, 0)
        painter.save()
        if isinstance(entry, str):
            painter.setFont(_font(12, QFont.Weight.DemiBold))
            painter.setPen(color("muted"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, entry)
        elif isinstance(entry, Line):
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color("selection"))
                painter.drawRoundedRect(option.rect.adjusted(4, 0, -4, 0), 6, 6)
            self._paint_line(painter, rect, entry, index)
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRect, line: Line, index: _Index) -> None:
        token = "muted" if line.hindrance else "text"
        side = scaled(17)
        top = rect.center().y() - side // 2
        icon(line.picture, token).paint(painter, QRect(rect.left(), top, side, side))
        model = index.model()
        typed = model.typed if isinstance(model, _Lines) else ""
        left = rect.left() + side + 10
        plain = _font(13, QFont.Weight.Medium)
        painter.setFont(plain)
        for piece, fitting in _pieces(line.words, typed):
            painter.setFont(_font(13, QFont.Weight.DemiBold) if fitting else plain)
            painter.setPen(color("accent" if fitting and not line.hindrance else token))
            room = QRect(left, rect.top(), rect.right() - left, rect.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, piece)
            left += painter.fontMetrics().horizontalAdvance(piece)
        painter.setFont(_font(12, QFont.Weight.Normal))
        painter.setPen(color("muted"))
        room = QRect(left + 16, rect.top(), rect.right() - left - 16, rect.height())
        words = painter.fontMetrics().elidedText(
            line.hindrance or line.about, Qt.TextElideMode.ElideRight, room.width()
        )
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, right, words)


def _font(pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(scaled(pixels))
    font.setWeight(weight)
    return font


def _pieces(words: str, typed: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of ``words``, and whether each is what begins a word as it was typed."""
    plain = "".join(fold(letter) or letter for letter in words)
    marks = [False] * len(words)
    if len(plain) == len(words):
        for part in fold(typed).split():
            at = next(
                (n for n in range(len(plain)) if plain.startswith(part, n) and _begins(plain, n)),
                None,
            )
            if at is not None:
                marks[at : at + len(part)] = [True] * len(part)
    start = 0
    for fitting, run in groupby(marks):
        size = len(list(run))
        yield words[start : start + size], fitting
        start += size


def _begins(plain: str, place: int) -> bool:
    return place == 0 or not plain[place - 1].isalnum()


class Palette(QWidget):
    """Lies over the window until something is chosen, Esc pressed, or beside it clicked."""

    def __init__(self, window: QWidget, source: Source) -> None:
        super().__init__(window)
        self._source, self._back = source, _lasting(QApplication.focusWidget())
        self._acts_of: Line | None = None
        self._place_of = 0
        self.setGeometry(window.rect())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit()
        self.field.setPlaceholderText(
            self.tr("Tìm cán bộ, đơn vị, quyết định, đợt xét, lệnh, trang…")
        )
        self.field.setAccessibleName(self.tr("Tìm và đi tới"))
        self.field.setProperty("role", "palette")
        self.field.textChanged.connect(lambda _: self._typed())
        self.field.installEventFilter(self)
        self.model = _Lines(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Painter(self.list))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("role", "palette")
        self.list.setAccessibleName(self.tr("Tìm thấy"))
        self.list.clicked.connect(lambda _: self._run())
        box = QVBoxLayout()
        box.setContentsMargins(1, 1, 1, 6)
        box.setSpacing(0)
        box.addWidget(self.field)
        box.addWidget(self.list)
        self.nothing = label(role="muted")
        self.nothing.setContentsMargins(16, 0, 16, 4)
        box.addWidget(self.nothing)
        self._panel = panel(box)
        self._panel.setParent(self)
        self._typed()
        self.show()
        self.raise_()
        self._place()  # the style sheet, which sets heights of its own, has been applied by now
        self.field.setFocus()

    # -- showing -------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the window underneath."""
        QPainter(self).fillRect(self.rect(), QColor(theme.tokens().scrim))

    def _typed(self) -> None:
        self._acts_of = None
        self._show(self._source(self.field.text()))

    def _show(self, lines: Sequence[Line]) -> None:
        self.model.show(lines[:_LINES], self.field.text())
        rows = range(self.model.rowCount())
        first = next((row for row in rows if isinstance(self.model.entries[row], Line)), None)
        if first is not None:
            self.list.setCurrentIndex(self.model.index(first))
        empty = not self.model.entries
        self.list.setVisible(not empty)
        self.nothing.setVisible(empty)
        typed = self.field.text().strip()
        words = self.tr("Không thấy gì có “{text}”").format(text=typed)
        self.nothing.setText(words if typed else self.tr("Gõ vài chữ, không cần dấu"))
        self._place()

    def _place(self) -> None:
        tall = scaled(_FIELD) + 14 + (0 if self.model.entries else scaled(_LINE))
        for entry in self.model.entries:
            tall += scaled(_HEADING if isinstance(entry, str) else _LINE)
        width = min(scaled(_WIDTH), self.width() - 40)
        top = min(_FROM_TOP, max(8, self.height() - tall - 8))
        self._panel.setGeometry(
            (self.width() - width) // 2, top, width, min(tall, self.height() - top - 8)
        )
        self.field.setFixedHeight(scaled(_FIELD))

    # -- keys ----------------------------------------------------------------------------

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Let the arrows walk the lines while the field is typed into."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._show_acts()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            return False
        return True

    def current(self) -> Line | None:
        """Return the line that Enter would act on."""
        row = self.list.currentIndex().row()
        entry = self.model.entries[row] if 0 <= row < len(self.model.entries) else None
        return entry if isinstance(entry, Line) else None

    def _step(self, by: int) -> None:
        rows = [r for r, entry in enumerate(self.model.entries) if isinstance(entry, Line)]
        if rows:
            here = self.list.currentIndex().row()
            place = rows.index(here) if here in rows else 0
            self.list.setCurrentIndex(self.model.index(rows[(place + by) % len(rows)]))

    def _show_acts(self) -> None:
        """Show what can be done with what the current line names."""
        line = self.current()
        if line is not None and line.acts:
            self._acts_of, self._place_of = line, self.list.currentIndex().row()
            self._show(line.acts)

    def _escape(self) -> None:
        if self._acts_of is not None:
            self._typed()
            self.list.setCurrentIndex(self.model.index(self._place_of))
        else:
            self.leave()

    def _run(self) -> None:
        line = self.current()
        if line is None or line.hindrance:
            return
        self.leave()
        line.run()

    def leave(self) -> None:
        """Close, and give the keyboard back to where it was."""
        self.hide()
        if self._back is not None and isValid(self._back):
            self._back.setFocus()
        self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close at a click beside the panel."""
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.leave()


def _lasting(focus: QWidget | None) -> QWidget | None:
    """Return what has the keyboard; of a cell that is typed into, which is then over, its list."""
    cells = focus.parentWidget() if isinstance(focus, CellField) else None
    return focus if cells is None else cells.parentWidget()


def matching(lines: Sequence[Line], typed: str) -> list[Line]:
    """Return the lines each typed word begins a word of, those that begin so first."""
    start = fold(typed.strip())
    found = [line for line in lines if fits(typed, f"{line.words} {line.about}")]
    return sorted(found, key=lambda line: not fold(line.words).startswith(start))
