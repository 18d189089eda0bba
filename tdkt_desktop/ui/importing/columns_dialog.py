"""Which column of a list is what: every column with its header, samples, and its field."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.lists.fields import BY_KEY, FIELDS, MANY
from tdkt_desktop.sheets.lists.headers import ListColumn, text_of
from tdkt_desktop.sheets.lists.person_fields import PERSON_FIELDS
from tdkt_desktop.sheets.lists.tables import column_letter
from tdkt_desktop.ui.importing.plan_model import field_title
from tdkt_desktop.ui.kit.chips import Chips
from tdkt_desktop.ui.kit.controls import button, hinder, label, row
from tdkt_desktop.ui.kit.form_dialog import KeepingDialog, fitting, ok_and_cancel
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.searched_box import SearchedBox

_SAMPLES, _LOOKED_AT = 3, 30
_TAKEN, _OUT, _TWICE = "taken", "out", "twice"
_ROW = 40


class ColumnsDialog(KeepingDialog):
    """One line a column: letter, header, samples, field; F4 goes to the next left out."""

    def __init__(
        self, columns: Sequence[ListColumn], grid: Grid, rows: Sequence[int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Các cột của danh sách"))
        self.resize(fitting(1080, 620))
        self.boxes: dict[int, SearchedBox] = {}
        self.table = QTableWidget(0, 5)
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Cột"),
                self.tr("Tiêu đề"),
                self.tr("Ba dòng mẫu"),
                self.tr("Ghi vào"),
                self.tr("Nhận xét"),
            ]
        )
        self._set_up_table()
        names = {_TAKEN: self.tr("Đã ghép"), _OUT: self.tr("Bỏ qua"), _TWICE: self.tr("Trùng mục")}
        self.chips: Chips[str] = Chips(names, self.tr("Tất cả"))
        self.chips.narrowed.connect(self._narrow)
        self.skip = button(self.tr("Bỏ qua các cột đã chọn"), "ban")
        self.skip.clicked.connect(self._skip_selected)
        self.buttons, self.ok = ok_and_cancel(self, self.tr("Ghép các cột"), self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(label(self.tr("Các cột của danh sách"), "title"))
        self.above = QVBoxLayout()
        box.addLayout(self.above)
        box.addLayout(row(self.chips, None, self.skip))
        box.addWidget(self.table, 1)
        box.addWidget(self.buttons)
        QShortcut(QKeySequence("F4"), self, self._next_open)
        self.show_columns(columns, grid, rows)
        self.table.setFocus()

    def show_columns(self, columns: Sequence[ListColumn], grid: Grid, rows: Sequence[int]) -> None:
        """Offer a field for each of ``columns``, with samples from ``rows`` of the sheet."""
        self.columns = list(columns)
        self._rows = rows[:_LOOKED_AT]
        self._cells = grid.rows
        self.boxes.clear()
        self.table.setRowCount(0)
        self.table.setRowCount(len(self.columns))
        for place, column in enumerate(self.columns):
            header = " · ".join(part for part in column.leaf.splitlines() if part.strip())
            texts = (column_letter(column.index), header, " | ".join(self._samples(column)))
            for at, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text))
                self.table.setItem(place, at, item)
            self.table.setItem(place, 4, QTableWidgetItem(""))
            self.table.setCellWidget(place, 3, self._box(column))
        self._remark()
        self.table.setCurrentCell(max(0, self._first_open()), 0)

    def _set_up_table(self) -> None:
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.tr("Các cột của danh sách"))
        widths = (56, 230, 320, 260)
        for at, width in enumerate(widths):
            self.table.setColumnWidth(at, width)
        header_view = self.table.horizontalHeader()
        header_view.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        header_view.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _samples(self, column: ListColumn) -> list[str]:
        values = (
            text_of(self._cells[number][column.index])
            for number in self._rows
            if column.index < len(self._cells[number])
        )
        return [value for value in values if value][:_SAMPLES]

    def _box(self, column: ListColumn) -> SearchedBox:
        box = SearchedBox()
        box.addItem(self.tr("(bỏ qua)"), "")
        box.add_heading(self.tr("Cán bộ"))
        for field in PERSON_FIELDS:
            box.addItem(field_title(field.key), field.key)
        box.add_heading(self.tr("Khen thưởng, xếp loại, sáng kiến và mục khác"))
        for field in FIELDS:
            if field not in PERSON_FIELDS:
                box.addItem(field_title(field.key), field.key)
        box.setCurrentIndex(max(0, box.findData(column.field or "")))
        letter = column_letter(column.index)
        box.setAccessibleName(self.tr("Cột {letter} ghi vào").format(letter=letter))
        box.activated.connect(partial(self._chosen, column.index))
        self.boxes[column.index] = box
        return box

    # -- choosing ------------------------------------------------------------------------

    def fields(self) -> Mapping[int, str]:
        """Return the field chosen for each column, by its place; empty for one left out."""
        return {index: str(box.currentData() or "") for index, box in self.boxes.items()}

    def _chosen(self, *_: object) -> None:
        self._remark()
        self._next_open()

    def lacking(self) -> str:
        """Return what must be said before the columns can be taken; nothing when all is said."""
        return ""

    def _twice(self) -> set[int]:
        """Return the columns whose field comes once, and is another column's too."""
        fields = self.fields()
        return {
            index
            for index, field in fields.items()
            if field
            and BY_KEY[field].key not in MANY
            and sum(other == field for other in fields.values()) > 1
        }

    def _remark(self) -> None:
        """Say of each column what becomes of it."""
        twice, fields = self._twice(), self.fields()
        for place, column in enumerate(self.columns):
            item = self.table.item(place, 4)
            if item is None:
                continue
            if column.index in twice:
                item.setText(self.tr("! Một mục chỉ nhận một cột"))
            elif fields[column.index]:
                item.setText("✓")
            else:
                item.setText(self.tr("– không nhập cột này"))
        counts = {
            _TAKEN: sum(bool(field) for field in fields.values()),
            _OUT: sum(not field for field in fields.values()),
            _TWICE: len(twice),
        }
        self.chips.show_counts(counts, len(fields))
        hinder(self.ok, self.tr("Mỗi mục chỉ nhận một cột") if twice else self.lacking())

    def _narrow(self) -> None:
        wanted, fields, twice = self.chips.chosen(), self.fields(), self._twice()
        for place, column in enumerate(self.columns):
            groups = {_TAKEN if fields[column.index] else _OUT}
            groups |= {_TWICE} if column.index in twice else set()
            self.table.setRowHidden(place, bool(wanted) and not groups & wanted)

    def _first_open(self, start: int = 0) -> int:
        fields = self.fields()
        for place in range(start, len(self.columns)):
            if not fields[self.columns[place].index]:
                return place
        return -1

    def _next_open(self) -> None:
        """Go to the field of the next column that is left out."""
        place = self._first_open(self.table.currentRow() + 1)
        if place >= 0:
            self.table.setCurrentCell(place, 3)
            self.boxes[self.columns[place].index].setFocus()

    def _skip_selected(self) -> None:
        for place in {index.row() for index in self.table.selectionModel().selectedRows()}:
            self.boxes[self.columns[place].index].setCurrentIndex(0)
        self._remark()
