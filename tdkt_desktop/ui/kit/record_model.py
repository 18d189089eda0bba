"""One table model for every list: ids up front, records read a page at a time."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.theme import color

Index = QModelIndex | QPersistentModelIndex
Id = TypeVar("Id", bound=int)
Fetch = Callable[[Sequence[Id]], Mapping[Id, Any]]
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


# A view asks for every role of every cell at each painting: look-ups, not comparisons.
_TEXTS = frozenset(
    {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole}
)
_ALIGNMENT, _FONT = Qt.ItemDataRole.TextAlignmentRole, Qt.ItemDataRole.FontRole
_SHOWN = _TEXTS | {_ALIGNMENT, _FONT, Qt.ItemDataRole.ForegroundRole}


@cache
def _medium() -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.Medium)
    return font


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its title, what it shows of a record, how wide, and how it may be edited.

    ``edit`` takes a record's id and the typed text and says whether it was taken.
    ``order`` is the key the list is sorted by when the header is clicked.
    """

    key: str
    title: str
    text: Callable[[Any], str]
    width: int = 140
    order: str = ""
    right: bool = False
    strong: bool = False
    muted: bool = False
    shown: bool = True
    grows: bool = False
    """Takes the room that is left over; gives way first, unless ``strong``."""
    middle: bool = False
    """Elide in the middle: long unit names tell themselves apart at both ends."""
    rank: int | None = None
    """The higher, the sooner the column is put away for want of room; 0 stays. Without one the
    last columns go first, and names, which are ``strong``, stay."""
    edit: Callable[[int, str], bool] | None = None
    color: Callable[[Any], str] | None = None
    full: Callable[[Any], str] | None = None
    """What goes out of the window where ``text`` is cut short for want of room."""


class RecordModel(QAbstractTableModel, Generic[Id]):
    """Ids in display order; records a page at a time, when a view asks."""

    PAGE = 200

    def __init__(self, columns: Sequence[Column], fetch: Fetch[Id], parent: QObject) -> None:
        super().__init__(parent)
        self.columns, self._fetch = columns, fetch
        self._ids: Sequence[Id] = ()
        self._cache = dict[Id, Any]()
        self.refused = False
        """Whether what was typed last was not taken: it stays in its cell to be mended."""

    def show(self, ids: Sequence[Id]) -> None:
        """Show the records with ``ids``, in this order."""
        self.beginResetModel()
        self._ids, self._cache = ids, {}
        self.endResetModel()

    @property
    def ids(self) -> Sequence[Id]:
        """The ids shown, in display order."""
        return self._ids

    def record(self, row: int) -> Any:  # noqa: ANN401 - whatever the list is of
        """Return the record in ``row``, reading its page if need be; ``None`` if it is gone."""
        if not 0 <= row < len(self._ids):
            return None
        if (key := self._ids[row]) not in self._cache:
            start = row // self.PAGE * self.PAGE
            self._cache |= self._fetch(self._ids[start : start + self.PAGE])
            self._cache.setdefault(key, None)
        return self._cache[key]

    def row_of(self, record: Id) -> int:
        """Return the row that shows the record with id ``record``, or -1."""
        try:
            return self._ids.index(record)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of records; a table has no children."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if self.columns[section].right else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, colour or weight, first reading its page if need be."""
        if role not in _SHOWN or not index.isValid():
            return None
        column = self.columns[index.column()]
        if role in _TEXTS:
            record = self.record(index.row())
            text = "" if record is None else column.text(record)
            return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == _ALIGNMENT:
            return _RIGHT if column.right else _LEFT
        if role == _FONT:
            return _medium() if column.strong else None
        if column.color is not None and (record := self.record(index.row())) is not None:
            token = column.color(record)
            return color(token) if token else None
        return color("muted") if column.muted else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say which cells can be edited."""
        flags = super().flags(index)
        if index.isValid() and self.columns[index.column()].edit is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand typed text to the column; the list refreshes when the operation is done."""
        column = self.columns[index.column()] if index.isValid() else None
        self.refused = False
        if role != Qt.ItemDataRole.EditRole or column is None or column.edit is None:
            return False
        if str(value) == self.data(index):
            return False
        self.refused = not column.edit(self._ids[index.row()], str(value))
        return not self.refused
