"""The header of a list: which columns are shown, how wide, in what order; all of it remembered."""

import json
from collections.abc import Collection, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QByteArray, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from tdkt_desktop.ui.kit.column_fit import LEAST_LONG, Wish, fit
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.session import Session

_SAMPLE, _GLANCE = 200, 40
"""How many rows are measured when a list is new, and after each search."""
_BESIDE, _SORT_MARK, _TICK, _MOST = 24, 18, 26, 560


class ListHeader(QHeaderView):
    """Columns sized to what they hold, until a width is set by hand."""

    sort_wanted = Signal(str, bool)
    columns_changed = Signal()
    """Columns came, went or were pinned."""

    def __init__(
        self, key: str, model: RecordModel[Any], session: Session, table: QTableView
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._key, self._records, self._session, self._table = key, model, session, table
        self._sorted = -1, Qt.SortOrder.AscendingOrder
        self._own_widths = False
        self._asks: dict[int, int] = {}
        self.away: frozenset[int] = frozenset()
        """Columns put away for want of room."""
        self._absent: frozenset[int] = frozenset()
        """Columns that mean nothing now."""
        self._unwanted: frozenset[int] = frozenset()
        """Columns the officer has hidden: these alone are remembered as hidden."""

    @property
    def columns(self) -> Sequence[Column]:
        """The columns of the list."""
        return self._records.columns

    def set_up(self) -> None:
        """Show the columns as they are remembered; the table has taken the header in."""
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(48)
        for index, column in enumerate(self.columns):
            self.resizeSection(index, column.width)
            self.setSectionHidden(index, not column.shown)
        self.restoreState(self._session.state(f"table/{self._key}"))
        self._sorted = self._kept_order()
        every = range(len(self.columns))
        self._unwanted = frozenset(c for c in every if self.isSectionHidden(c))
        self._own_widths = not self._session.state(f"widths/{self._key}").isEmpty()
        self.setStretchLastSection(False)
        self.setSortIndicatorShown(True)
        self.setSortIndicator(*self._sorted)
        self.setSectionsClickable(True)
        self.sectionClicked.connect(self._sort)
        self.sectionMoved.connect(lambda *_: self._save())
        self.sectionResized.connect(self._resized)
        self.sectionHandleDoubleClicked.connect(self.fit_one)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda place: self.choose_columns(self.mapToGlobal(place))
        )

    def leave_out(self, keys: Collection[str]) -> None:
        """Leave columns out that mean nothing now; they come back as they were."""
        absent = frozenset(i for i, column in enumerate(self.columns) if column.key in keys)
        if absent == self._absent:
            return
        self._absent, self.away = absent, self.away - absent
        self._hide(self._unwanted | self._absent | self.away)
        self.measure()
        self.columns_changed.emit()

    def _hide(self, hidden: Collection[int]) -> None:
        with QSignalBlocker(self):
            for index in range(len(self.columns)):
                self.setSectionHidden(index, index in hidden)

    # -- widths --------------------------------------------------------------------------

    def measure(self, *, anew: bool = False) -> None:
        """Look how wide what the columns hold is; ``anew`` forgets what was seen before."""
        if anew:
            self._asks = {}
        count = min(len(self._records.ids), _GLANCE if self._asks else _SAMPLE)
        records = [record for row in range(count) if (record := self._records.record(row))]
        font = self._table.font()
        plain, strong = QFontMetrics(font), QFontMetrics(_medium(font))
        for index in self._wanted():
            column = self.columns[index]
            metrics = strong if column.strong else plain
            texts = {column.text(record) for record in records}
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            beside = _BESIDE + (_TICK if self._ticked(index) else 0)
            least = column.width if column.rank == 0 else 48
            ask = max(widest + beside, self._title_width(column), least)
            self._asks[index] = max(self._asks.get(index, 0), min(ask, _MOST))

    def _ticked(self, index: int) -> bool:
        place = self._records.index(0, index)
        return place.data(Qt.ItemDataRole.CheckStateRole) is not None

    def _title_width(self, column: Column) -> int:
        font = QFont(self._table.font())
        font.setPixelSize(max(12, font.pixelSize() - 1))
        font.setWeight(QFont.Weight.DemiBold)
        words = QFontMetrics(font).horizontalAdvance(column.title)
        return words + _BESIDE + (_SORT_MARK if column.order else 0)

    def fit_to(self, room: int) -> None:
        """Share ``room`` pixels among the columns, unless their widths were set by hand."""
        if self._own_widths or not self._asks:
            return
        shown = self._wanted()
        rest = self._rest(shown)
        wishes = {index: self._wish(index, rest=index == rest) for index in shown}
        made = fit(wishes, room)
        with QSignalBlocker(self):
            for index in shown:
                self.setSectionHidden(index, index in made.away)
            for index, width in made.widths.items():
                self.resizeSection(index, width)
        if made.away != self.away:
            self.away = made.away
            self.columns_changed.emit()

    def fit_one(self, index: int) -> None:
        """Size one column anew to what it holds."""
        self.measure()
        self.resizeSection(index, self._asks.get(index, self.sectionSize(index)))
        self._keep()

    def _wanted(self) -> list[int]:
        """Return the columns the officer wants, those put away among them, as they stand."""
        wanted = set(range(len(self.columns))) - self._unwanted - self._absent
        return sorted(wanted, key=self.visualIndex)

    def _rest(self, shown: Sequence[int]) -> int:
        for yields in (_is_long, lambda column: column.grows):
            growing = [c for c in shown if yields(self.columns[c])]
            if growing:
                return growing[-1]
        return shown[-1] if shown else -1

    def _wish(self, index: int, *, rest: bool) -> Wish:
        column = self.columns[index]
        ask = self._asks.get(index, column.width)
        least = min(ask, LEAST_LONG) if _is_long(column) else ask
        stays = column.strong or self.visualIndex(index) == 0
        automatic = 0 if stays else self.visualIndex(index)
        return Wish(ask, least, rest, automatic if column.rank is None else column.rank)

    def _resized(self, *_: object) -> None:
        if QGuiApplication.mouseButtons():  # by hand, not by us
            self._keep()

    def _keep(self) -> None:
        self._own_widths = True
        self._session.keep_state(f"widths/{self._key}", QByteArray(b"own"))
        self._save()

    def _save(self) -> None:
        self._hide(self._unwanted)
        state = self.saveState()
        self._hide(self._unwanted | self._absent | self.away)
        self._session.keep_state(f"table/{self._key}", state)

    # -- order ---------------------------------------------------------------------------

    def _sort(self, section: int) -> None:
        column = self.columns[section]
        if not column.order:
            self.setSortIndicator(*self._sorted)
            return
        order = self.sortIndicatorOrder()
        self._sorted = section, order
        down = order == Qt.SortOrder.DescendingOrder
        said = {"file": self._file(), "by": column.order, "down": down}
        self._session.keep_state(f"order/{self._key}", QByteArray(json.dumps(said).encode()))
        self.sort_wanted.emit(column.order, down)

    def _file(self) -> str:
        return str(self._session.database.path)

    def _kept_order(self) -> tuple[int, Qt.SortOrder]:
        """Return the column this file's list was last sorted by, and how; none is -1."""
        kept = bytes(self._session.state(f"order/{self._key}").data())
        said = json.loads(kept) if kept else {}
        if said.get("file") == self._file():
            for index, column in enumerate(self.columns):
                if column.order == said["by"]:
                    down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
                    return index, down if said["down"] else up
        return -1, Qt.SortOrder.AscendingOrder

    def remembered_order(self) -> tuple[str, bool] | None:
        """Return the key and direction the list was last sorted by, descending or not."""
        section, order = self._sorted
        known = 0 <= section < len(self.columns) and self.columns[section].order
        return (str(known), order == Qt.SortOrder.DescendingOrder) if known else None

    def show_order(self, key: str, *, descending: bool) -> None:
        """Mark the column the list comes sorted by, unless another order is remembered."""
        if self.remembered_order() is not None:
            return
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        for index, column in enumerate(self.columns):
            if column.order == key:
                self._sorted = index, order
                self.setSortIndicator(index, order)

    # -- choosing ------------------------------------------------------------------------

    def choose_columns(self, place: QPoint) -> None:
        """Ask at a place of the screen which columns are wanted, and which is pinned."""
        menu = QMenu(self)
        for index, column in enumerate(self.columns):
            if index in self._absent:
                continue
            action = QAction(column.title, menu, checkable=True)
            action.setChecked(index not in self._unwanted)
            action.setEnabled(index > 0)
            action.toggled.connect(partial(self._show_column, index))
            menu.addAction(action)
        menu.addSeparator()
        pin = menu.addAction(self.tr("Ghim cột đầu khi cuộn ngang"))
        pin.setCheckable(True)
        pin.setChecked(self.pinned())
        pin.toggled.connect(self._pin)
        menu.addAction(self.tr("Cỡ cột vừa nội dung")).triggered.connect(self.reset_widths)
        menu.exec(place)

    def _show_column(self, index: int, shown: bool) -> None:
        self.away -= {index}
        self._unwanted = self._unwanted - {index} if shown else self._unwanted | {index}
        self.setSectionHidden(index, not shown)
        self._save()
        self.measure()
        self.columns_changed.emit()

    def reset_widths(self) -> None:
        """Let the columns be sized to what they hold again."""
        self._own_widths = False
        self._session.forget_state(f"widths/{self._key}")
        self.measure(anew=True)
        self.columns_changed.emit()

    def pinned(self) -> bool:
        """Whether the first column stays where it is when the list is scrolled sideways."""
        return self._session.preferences.pinned.get(self._key, True)

    def _pin(self, on: bool) -> None:
        pinned = self._session.preferences.pinned | {self._key: on}
        self._session.prefer(pinned=pinned)
        self.columns_changed.emit()

    def columns_words(self) -> str:
        """Return how many of the wanted columns there is room for; empty if for all."""
        if not self.away:
            return ""
        wanted = self._wanted()
        words = self.tr("{shown} trong {wanted} cột")
        return words.format(shown=len(wanted) - len(self.away), wanted=len(wanted))


def _is_long(column: Column) -> bool:
    """Whether a column holds long words, which may be cut before a column is put away."""
    return (column.grows or column.middle) and not column.strong


def _medium(font: QFont) -> QFont:
    medium = QFont(font)
    medium.setWeight(QFont.Weight.Medium)
    return medium
