"""The plan of an import as a table: every record with its fate, changed cells old → new."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt

from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.i18n import Worded
from tdkt_desktop.operations.importing.plan import Fate, Plan, PlanRow
from tdkt_desktop.sheets.lists.fields import AWARDS, BY_KEY, DATES, PEOPLE, POSTINGS, RATINGS
from tdkt_desktop.sheets.lists.headers import text_of
from tdkt_desktop.sheets.lists.records import COUNTED, Severity
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.record_model import Index
from tdkt_desktop.ui.kit.theme import color

DOUBTED = "doubted"
"""A filter beside the fates: rows about which something is doubtful."""
_HIDDEN = {
    "number",
    "family",
    "given",
    "birth_male",
    "birth_female",
    "birth_day",
    "birth_month",
    "birth_year",
    "male",
    "female",
    "place",
    "by_year",
    "year_decision",
    "tick_kind",
    "tick_rating",
    "authors",
}
_SHOWN_ANYWAY = {
    "family": "name",
    "period": "periods",
    "given": "name",
    "authors": "name",
    "birth_male": "birth_date",
    "birth_female": "birth_date",
    "birth_year": "birth_date",
    "female": "sex",
    "male": "sex",
    "place": "position",
}
_IMPLIED = (
    "name",
    "birth_date",
    "sex",
    "unit",
    "position",
    "kind",
    "rating",
    "year",
    "decision_number",
    "decision_date",
    "share",
    "type",
    "evidence",
    "from_date",
    "until_date",
)
"""Fields that sections, titles and words give without a column of their own."""
_FIRST = 3
"""The column of the first field: fate, row number and remarks come before."""
_WIDTHS = {
    "name": 180,
    "birth_date": 112,
    "sex": 92,
    "identity": 180,
    "unit": 190,
    "year": 70,
    "kind": 180,
    "rating": 200,
    "initiative": 260,
    "movement": 240,
    "target": 220,
    "share": 90,
    "position": 140,
}
_BESIDE = {
    AWARDS: ("name", "kind", "year", "decision_number", "decision_date", "achievement"),
    RATINGS: ("name", "rating", "year"),
    POSTINGS: ("name", "unit", "position", "from_date", "until_date"),
}
"""What a record beside a person shows: the rest stands in that person's row."""
_FIRST_SHOWN = ("name", "movement", "target", "kind", "rating", "initiative", "year")
_ARROW = 84
"""Room for an old value before the new one."""
INKS = {
    Fate.NEW: "ok",
    Fate.CHANGED: "warn",
    Fate.SAME: "muted",
    Fate.PROBLEM: "accent",
    Fate.LEFT_OUT: "muted",
}
SOFT = {Fate.NEW: "ok_soft", Fate.CHANGED: "warn_soft", Fate.PROBLEM: "accent_soft"}
Repair = Callable[[PlanRow, str, str], None]


def told(message: str) -> str:
    """Return a doubt in the window's language."""
    if not isinstance(message, Worded):
        return QCoreApplication.translate("problems", message)
    template = message.template.removesuffix(COUNTED)
    words = QCoreApplication.translate("problems", template)
    return (words + message.template[len(template) :]).format(**message.params)


def field_title(key: str) -> str:
    """Return what a field is called in the window's language."""
    return QCoreApplication.translate("fields", BY_KEY[key].title)


class PlanModel(QAbstractTableModel):
    """Records of a plan, narrowed as wished. The first column leaves one out; cells are repaired.

    ``repair`` is called with the row, the field and the text typed into a cell.
    """

    def __init__(self, repair: Repair, parent: QObject) -> None:
        super().__init__(parent)
        self._repair = repair
        self.plan: Plan | None = None
        self._rows: Sequence[PlanRow] = ()
        self._fields: list[str] = []
        self._many = False
        self._doubted = False
        self._changed = frozenset[str]()
        self.words = {
            Fate.NEW: self.tr("thêm mới"),
            Fate.CHANGED: self.tr("cập nhật"),
            Fate.SAME: self.tr("không đổi"),
            Fate.PROBLEM: self.tr("cần xử lý"),
            Fate.LEFT_OUT: self.tr("bỏ qua"),
        }

    def show_plan(self, plan: Plan, fate: str | None, entity: str | None = None) -> None:
        """Show ``plan``: records of one fate or entity only, if given."""
        self.beginResetModel()
        self.plan = plan
        self._doubted = any(row.doubted for row in plan.rows)
        self._many = len({table.grid.name for table in plan.tables}) > 1
        self._rows = [
            row
            for row in plan.rows
            if entity in (None, row.entity)
            and (fate in (None, row.fate) or (fate == DOUBTED and row.doubted))
        ]
        fields = dict.fromkeys(
            _SHOWN_ANYWAY.get(c.field, c.field)
            for table in plan.tables
            for c in table.columns
            if c.field
        )
        used = {key for row in plan.rows[:3000] for key in row.values}
        used |= {
            p.field
            for row in plan.rows[:3000]
            for p in row.problems
            if p.severity == Severity.ERROR
        }
        fields |= dict.fromkeys(key for key in _IMPLIED if key in used)
        self._changed = frozenset(change.field for row in plan.rows for change in row.changes)
        first = [key for key in _FIRST_SHOWN if key in fields]
        self._fields = [key for key in dict.fromkeys([*first, *fields]) if key not in _HIDDEN]
        self.endResetModel()

    def width(self, column: int) -> int:
        """Return how wide a column comes up."""
        if column < 2:
            return (118, 110 if self._many else 60)[column]
        if column == 2:
            return 280 if self._doubted else 110
        key = self._fields[column - _FIRST]
        return _WIDTHS.get(key, 130) + (_ARROW if key in self._changed else 0)

    def row(self, number: int) -> PlanRow:
        """Return one shown row."""
        return self._rows[number]

    def rows(self) -> Sequence[PlanRow]:
        """Return the shown rows."""
        return self._rows

    def field(self, column: int) -> str:
        """Return the field a column shows; empty for fate, row number and remarks."""
        return self._fields[column - _FIRST] if column >= _FIRST else ""

    def column_of(self, field: str) -> int:
        """Return the column that shows ``field``, or -1."""
        return self._fields.index(field) + _FIRST if field in self._fields else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of shown rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return fate, row number, remarks, and the fields."""
        return 0 if parent.isValid() else len(self._fields) + _FIRST

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and section >= _FIRST:
            return self.tr("Bấm để chọn cột này ghi vào mục nào hoặc điền cho ô trống")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < _FIRST:
            return (self.tr("Kết quả"), self.tr("Dòng"), self.tr("Nhận xét"))[section]
        return f"{field_title(self._fields[section - _FIRST])}  ▾"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, tick, ink and ground of a cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._text(row, column))
        if role == Qt.ItemDataRole.EditRole:
            return self._value(row, self.field(column))
        if role == Qt.ItemDataRole.CheckStateRole and column == 0 and row.fate != Fate.PROBLEM:
            return Qt.CheckState.Unchecked if row.fate == Fate.LEFT_OUT else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._color(row, column)
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._ground(row, column)
        return None

    def _text(self, row: PlanRow, column: int) -> str:
        if column == 0:
            beside = "" if row.entity == PEOPLE or row.owner is None else "↳ "
            return beside + self.words[row.fate]
        if column == 1:
            return f"{row.number} · {row.sheet}" if self._many else str(row.number)
        if column == 2:
            return "; ".join(
                told(p.message) + (f" → {p.proposal}" if p.proposal else "") for p in row.problems
            )
        key = self.field(column)
        change = next((c for c in row.changes if c.field == key), None)
        if change is not None:
            return f"{change.old or '∅'} → {change.new}"
        return self._value(row, key)

    def _value(self, row: PlanRow, key: str) -> str:
        if row.owner is not None and key not in _BESIDE.get(row.entity, ()):
            return ""
        value = row.values.get(key, "")
        if not value and any(problem.field == key for problem in row.problems):
            return self._written(row, key)
        return show_iso(value) if key in DATES else value

    def _written(self, row: PlanRow, key: str) -> str:
        """Return what was typed or stands in the file where it could not be understood."""
        if self.plan is None:
            return ""
        if typed := self.plan.choices.repairs.get(row.key, {}).get(key):
            return typed
        for table in self.plan.tables:
            column = table.column_of(key)
            here = table.grid.name == row.sheet and row.number - 1 in table.rows
            if here and column is not None:
                cells = table.grid.rows[row.number - 1]
                return text_of(cells[column]) if column < len(cells) else ""
        return ""

    def _color(self, row: PlanRow, column: int) -> object:
        if column == 0:
            return color(INKS[row.fate])
        if column == 2 and any(p.severity != Severity.INFO for p in row.problems):
            return color("warn" if row.fate != Fate.PROBLEM else "accent")
        quiet = row.fate in (Fate.SAME, Fate.LEFT_OUT) or column == 1
        beside = row.owner is not None and self.field(column) == "name"
        return color("muted") if quiet or beside else None

    def _ground(self, row: PlanRow, column: int) -> object:
        if column == 0:
            return color(SOFT[row.fate]) if row.fate in SOFT else None
        if column < _FIRST:
            return None
        key = self.field(column)
        if any(change.field == key for change in row.changes):
            return color("warn_soft")
        worst = {p.severity for p in row.problems if _SHOWN_ANYWAY.get(p.field, p.field) == key}
        if "error" in worst:
            return color("accent_soft")
        return color("warn_soft") if "warning" in worst else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the first column be ticked and the fields be repaired."""
        flags = super().flags(index)
        if index.column() == 0:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        if index.column() >= _FIRST and self._rows[index.row()].fate != Fate.LEFT_OUT:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand a repaired cell on; the plan that follows shows what became of it."""
        if role != Qt.ItemDataRole.EditRole or index.column() < _FIRST:
            return False
        row, key = self._rows[index.row()], self.field(index.column())
        if str(value).strip() == self._value(row, key):
            return False
        self._repair(row, key, str(value).strip())
        return True
