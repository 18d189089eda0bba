"""The plan of an import as a table: every row with its fate, changed cells old → new."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt

from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.i18n import Worded
from tdkt_desktop.operations.importing.plan import (
    CHANGED,
    LEFT_OUT,
    NEW,
    PROBLEM,
    SAME,
    Plan,
    PlanRow,
)
from tdkt_desktop.sheets.fields import BY_KEY
from tdkt_desktop.sheets.values import COUNTED
from tdkt_desktop.ui.record_model import Index
from tdkt_desktop.ui.theme import color

_DATES = ("birth_date", "start_date", "decision_date")
_HIDDEN = {"number", "family", "given", "birth_male", "birth_female", "male", "female", "place"}
_SHOWN_ANYWAY = {
    "family": "name",
    "given": "name",
    "birth_male": "birth_date",
    "birth_female": "birth_date",
    "female": "sex",
    "male": "sex",
    "place": "position",
}
_FIRST = 3
"""The column of the first field: fate, row number and remarks come before."""
_WIDTHS = {"name": 180, "birth_date": 104, "sex": 76, "identity": 142, "unit": 190, "year": 64}
INKS = {NEW: "ok", CHANGED: "gold", SAME: "muted", PROBLEM: "accent", LEFT_OUT: "muted"}
SOFT = {NEW: "ok_soft", CHANGED: "warn_soft", PROBLEM: "accent_soft"}


def told(message: str) -> str:
    """Return a doubt in the window's language."""
    if not isinstance(message, Worded):
        return QCoreApplication.translate("problems", message)
    template = message.template.removesuffix(COUNTED)
    words = QCoreApplication.translate("problems", template)
    return (words + message.template[len(template) :]).format(**message.params)


class PlanModel(QAbstractTableModel):
    """Rows of a plan, narrowed to one fate if wished. The first column leaves a row out."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.plan: Plan | None = None
        self._rows: Sequence[PlanRow] = ()
        self._fields: list[str] = []
        self.words = {
            NEW: self.tr("mới"),
            CHANGED: self.tr("sửa"),
            SAME: self.tr("giống"),
            PROBLEM: self.tr("vướng"),
            LEFT_OUT: self.tr("bỏ ra"),
        }

    def show_plan(self, plan: Plan, fate: str | None) -> None:
        """Show ``plan``, only the rows of one fate if given."""
        self.beginResetModel()
        self.plan = plan
        self._rows = [row for row in plan.rows if fate in (None, row.fate)]
        fields = dict.fromkeys(
            _SHOWN_ANYWAY.get(c.field, c.field) for c in plan.table.columns if c.field
        )
        used = {key for row in plan.rows[:2000] for key in row.values}
        fields |= dict.fromkeys(key for key in ("birth_date", "sex", "unit") if key in used)
        self._fields = [key for key in fields if key not in _HIDDEN]
        self.endResetModel()

    def width(self, column: int) -> int:
        """Return how wide a column comes up."""
        if column < 2:
            return (92, 60)[column]
        if column == 2:
            return 280
        return _WIDTHS.get(self._fields[column - _FIRST], 130)

    def row(self, number: int) -> PlanRow:
        """Return one shown row."""
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of shown rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return fate, row number, the fields, and the remarks."""
        return 0 if parent.isValid() else len(self._fields) + 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self.tr("Kết quả")
        if section == 1:
            return self.tr("Dòng")
        if section == 2:
            return self.tr("Nhận xét")
        return QCoreApplication.translate("fields", BY_KEY[self._fields[section - _FIRST]].title)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, tick, ink and ground of a cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == 0 and row.fate != PROBLEM:
            return Qt.CheckState.Unchecked if row.fate == LEFT_OUT else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(row, column)
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._ground(row, column)
        return None

    def _text(self, row: PlanRow, column: int) -> str:
        if column == 0:
            return self.words[row.fate]
        if column == 1:
            return str(row.number)
        if column == 2:
            return "; ".join(
                told(p.message) + (f" → {p.proposal}" if p.proposal else "") for p in row.problems
            )
        key = self._fields[column - _FIRST]
        change = next((c for c in row.changes if c.field == key), None)
        if change is not None:
            return f"{change.old or '∅'} → {change.new}"
        value = row.values.get(key, "")
        return show_iso(value) if key in _DATES else value

    def _ink(self, row: PlanRow, column: int) -> object:
        if column == 0:
            return color(INKS[row.fate])
        if column == 2 and any(p.severity != "info" for p in row.problems):
            return color("warn" if row.fate != PROBLEM else "accent")
        return color("muted") if row.fate in (SAME, LEFT_OUT) or column == 1 else None

    def _ground(self, row: PlanRow, column: int) -> object:
        if column == 0 and row.fate in SOFT:
            return color(SOFT[row.fate])
        if column >= _FIRST:
            key = self._fields[column - _FIRST]
            if any(change.field == key for change in row.changes):
                return color("warn_soft")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the first column be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags
