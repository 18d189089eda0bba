"""An import before it is saved: every row and its fate, columns and rows in the officer's hand."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFormLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.domain.people import PersonRow
from tdkt_desktop.operations import importing
from tdkt_desktop.operations.importing.inspecting import column_letter
from tdkt_desktop.operations.importing.plan import (
    AS_NEW,
    CHANGED,
    LEFT_OUT,
    NEW,
    PROBLEM,
    SAME,
    Choices,
    Plan,
)
from tdkt_desktop.progress import Progress
from tdkt_desktop.sheets.fields import FIELDS
from tdkt_desktop.sheets.grids import Grid
from tdkt_desktop.sheets.headers import text_of
from tdkt_desktop.sheets.reading import read_grids
from tdkt_desktop.storage.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.ui import theme
from tdkt_desktop.ui.dialogs.plan_model import PlanModel, told
from tdkt_desktop.ui.session import Session
from tdkt_desktop.ui.widgets.parts import CalmBox, button, chip, dotted, label, row, scrolled

_FATES = (NEW, CHANGED, SAME, PROBLEM, LEFT_OUT)
_LABEL = 150
Read = tuple[list[Grid], Plan]


def open_import(session: Session, path: Path, window: QWidget) -> None:
    """Read ``path`` behind a progress dialog, then show its plan."""

    def work(database: Database, progress: Progress) -> Read:
        grids = read_grids(path)
        return grids, importing.plan_grids(database, path, grids, Choices(), progress)

    def show(read: Read) -> None:
        dialog = ImportDialog(session, path, read, window)
        dialog.open()

    session.run(
        work,
        show,
        text=QCoreApplication.translate("ImportDialog", "Đang đọc {name}…").format(name=path.name),
        window=window,
    )


class PlanTable(QTableView):
    """The rows of a plan: Space takes them out or back, Enter solves a doubtful one."""

    toggle_wanted = Signal()
    solve_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the two keys that a table would use itself."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.solve_wanted.emit()
        else:
            super().keyPressEvent(event)


class ImportDialog(QDialog):
    """The plan of one file. Nothing is saved before the button that says how much."""

    def __init__(self, session: Session, path: Path, read: Read, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nhập {name}").format(name=path.name))
        self._session, self._path = session, path
        self._grids, self.plan = read
        self._fate: str | None = None
        self.resize(1180, 680)
        self.restoreGeometry(session.state("dialog/import"))
        self._build()
        self._show_plan(self.plan)
        self.table.setFocus()

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        self.about = label(role="muted", wrap=True)
        self.sheet = CalmBox()
        for grid in self._grids:
            self.sheet.addItem(grid.name, grid.name)
        self.sheet.activated.connect(lambda _: self._choose(sheet=self.sheet.currentData(),
                                                            mapping=None))  # fmt: skip
        self.kind = CalmBox()
        self.kind.addItem(self.tr("Danh sách cán bộ"), "people")
        self.kind.addItem(self.tr("Danh sách khen thưởng"), "awards")
        self.kind.activated.connect(lambda _: self._choose(kind=self.kind.currentData()))
        self.chips: dict[str | None, QPushButton] = {None: chip(self.tr("Tất cả"), checked=True)}
        self.chips |= {fate: chip("") for fate in _FATES}
        for fate, made in self.chips.items():
            made.setAutoExclusive(True)
            made.clicked.connect(partial(self._narrow, fate))
        self.model = PlanModel(self)
        self.table = self._make_table()
        self._mapping = QFormLayout()
        self._mapping.setVerticalSpacing(6)
        self._mapping.setContentsMargins(0, 0, 8, 0)
        holder = QWidget()
        holder.setLayout(self._mapping)
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(label(self.tr("CỘT TRONG TỆP → MỤC GHI VÀO"), "caption"))
        side.addWidget(scrolled(holder), 1)
        left = QWidget()
        left.setLayout(side)
        left.setMinimumWidth(320)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(12)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.table)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([340, 800])
        self.notes = label(role="muted", wrap=True)
        self.hint = label(
            self.tr(
                "Bỏ dấu ở cột đầu để không lấy dòng đó. Dòng vướng: bấm Enter để chọn cách gỡ."
            ),
            "muted",
        )
        self.save = button(self.tr("Ghi vào tệp"), "save", role="primary")
        self.save.clicked.connect(self.save_plan)
        cancel = button(self.tr("Hủy"))
        cancel.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(label(self.tr("Nhập từ {name}").format(name=self._path.name), "title"))
        box.addLayout(row(self.kind, self.sheet, self.about, spacing=10))
        box.addLayout(row(*self.chips.values(), None))
        box.addWidget(splitter, 1)
        box.addWidget(self.notes)
        box.addLayout(row(self.hint, None, cancel, self.save))

    def _make_table(self) -> QTableView:
        table = PlanTable()
        table.toggle_wanted.connect(self._toggle_selected)
        table.solve_wanted.connect(lambda: self._resolve(table.currentIndex().row()))
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setAlternatingRowColors(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(theme.ROW_COMPACT + 2)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.clicked.connect(self._clicked)
        table.doubleClicked.connect(lambda index: self._resolve(index.row()))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._menu)
        return table

    def _toggle_selected(self) -> None:
        rows = sorted({i.row() for i in self.table.selectionModel().selectedRows()})
        self._leave_out([self.model.row(n).number for n in rows])

    # -- showing -------------------------------------------------------------------------

    def _show_plan(self, plan: Plan) -> None:
        self.plan = plan
        table = plan.table
        self.sheet.setCurrentIndex(self.sheet.findData(table.grid.name))
        self.kind.setCurrentIndex(self.kind.findData(plan.kind))
        header = ", ".join(str(number + 1) for number in table.header_rows) or self.tr("không có")
        first, last = (table.rows[0] + 1, table.rows[-1] + 1) if table.rows else (0, 0)
        self.about.setText(
            self.tr("Tiêu đề ở dòng {header}; danh sách từ dòng {first} đến {last}").format(
                header=header, first=first, last=last
            )
        )
        totals = plan.totals
        for fate, made in self.chips.items():
            if fate is not None:
                made.setText(f"{self.model.words[fate].capitalize()}  {dotted(totals[fate])}")
                made.setEnabled(totals[fate] > 0 or fate == self._fate)
        self._narrow(self._fate)
        self._show_mapping()
        self._show_notes()
        new, changed = totals[NEW], totals[CHANGED]
        words = ", ".join(
            text
            for count, text in (
                (new, self.tr("ghi {count} mới").format(count=dotted(new))),
                (changed, self.tr("sửa {count}").format(count=dotted(changed))),
            )
            if count
        )
        self.save.setText(
            words[:1].upper() + words[1:] if words else self.tr("Không có gì để ghi")
        )
        self.save.setEnabled(plan.writes)
        self.save.setToolTip(
            "" if plan.writes else self.tr("Mọi dòng đã có trong tệp hoặc còn vướng")
        )

    def _show_notes(self) -> None:
        notes = [
            f"{p.column}: {told(p.message)}" if p.column else told(p.message)
            for p in self.plan.notes
        ]
        if self.plan.new_units:
            shown = ", ".join(self.plan.new_units[:6])
            more = "…" if len(self.plan.new_units) > 6 else ""
            notes.append(
                self.tr("{count} đơn vị mới: {names}").format(
                    count=len(self.plan.new_units), names=shown + more
                )
            )
        if self.plan.new_people:
            notes.append(
                self.tr("Thêm {count} người chưa có trong danh sách cán bộ").format(
                    count=self.plan.new_people
                )
            )
        if self.plan.other_lists:
            others = ", ".join(self.plan.other_lists)
            notes.append(self.tr("Còn danh sách ở trang {names}").format(names=others))
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))

    def _narrow(self, fate: str | None, *_: object) -> None:
        self._fate = fate
        self.chips[fate].setChecked(True)
        self.model.show_plan(self.plan, fate)
        for column in range(self.model.columnCount()):
            self.table.setColumnWidth(column, self.model.width(column))

    def _show_mapping(self) -> None:
        while self._mapping.rowCount():
            self._mapping.removeRow(0)
        table = self.plan.table
        for column in table.columns:
            box = CalmBox()
            box.setMaxVisibleItems(24)
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.addItem(self.tr("(không lấy)"), "")
            for field in FIELDS:
                box.addItem(QCoreApplication.translate("fields", field.title), field.key)
            box.setCurrentIndex(max(0, box.findData(column.field)))
            box.activated.connect(
                lambda _, b=box, index=column.index: self._map(index, b.currentData())
            )
            title = column.header.rsplit(" / ", 1)[-1] or self._sample(column.index)
            words = label("", "muted")
            words.setFixedWidth(_LABEL)
            text = f"{column_letter(column.index)}  {title}"
            metrics = words.fontMetrics()
            words.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, _LABEL))
            words.setToolTip(f"{column.header}\n{self._sample(column.index)}".strip())
            box.setAccessibleName(column.header)
            self._mapping.addRow(words, box)

    def _sample(self, column: int) -> str:
        values = (
            text_of(cells[column])
            for cells in (self.plan.table.grid.rows[r] for r in self.plan.table.rows[:30])
            if column < len(cells)
        )
        return "; ".join([value for value in values if value][:3])

    # -- choosing ------------------------------------------------------------------------

    def _map(self, index: int, field: str) -> None:
        mapping = {c.index: c.field for c in self.plan.table.columns if c.field}
        mapping = {i: key for i, key in mapping.items() if key != field and i != index}
        if field:
            mapping[index] = field
        self._choose(mapping=mapping, sheet=self.plan.table.grid.name)

    def _choose(self, **changes: object) -> None:
        choices = replace(self.plan.choices, **changes)  # type: ignore[arg-type]
        self._session.run(
            lambda db, progress: importing.plan_grids(
                db, self._path, self._grids, choices, progress
            ),
            self._show_plan,
            text=self.tr("Đang xem lại…"),
            window=self,
            failed=lambda: self._show_plan(self.plan),
        )

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._leave_out([self.model.row(index.row()).number])

    def _leave_out(self, numbers: list[int]) -> None:
        out = self.plan.choices.left_out
        inside = [number for number in numbers if number not in out]
        self._choose(left_out=out | set(inside) if inside else out - set(numbers))

    def _menu(self, place: QPoint) -> None:
        self._resolve(self.table.indexAt(place).row())

    def _resolve(self, position: int) -> None:
        """Offer who a doubtful row may be."""
        if not 0 <= position < self.model.rowCount():
            return
        plan_row = self.model.row(position)
        menu = QMenu(self)
        for number, person in People(self._session.database).rows(plan_row.candidates).items():
            menu.addAction(_who(person)).triggered.connect(self._chooser(plan_row.number, number))
        if plan_row.fate == PROBLEM and plan_row.values.get("name"):
            menu.addAction(self.tr("Là người mới, thêm vào")).triggered.connect(
                self._chooser(plan_row.number, AS_NEW)
            )
        out = plan_row.fate == LEFT_OUT
        words = self.tr("Lấy lại dòng này") if out else self.tr("Không lấy dòng này")
        menu.addAction(words).triggered.connect(lambda: self._leave_out([plan_row.number]))
        index = self.model.index(position, 1)
        menu.exec(self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft()))

    def _chooser(self, number: int, person: int) -> Callable[[], None]:
        return lambda: self._choose(people=self.plan.choices.people | {number: person})

    # -- saving --------------------------------------------------------------------------

    def save_plan(self) -> None:
        """Save the plan as one operation."""
        plan = self.plan
        self._session.run(
            lambda db, progress: importing.save_plan(db, plan, progress),
            lambda _: self.accept(),
            text=self.tr("Đang ghi…"),
            window=self,
        )

    def done(self, result: int) -> None:
        """Remember the size."""
        self._session.keep_state("dialog/import", self.saveGeometry())
        super().done(result)


def _who(row: PersonRow) -> str:
    words = (row.person.name, row.person.born, row.position, row.unit_name)
    return "Là " + " · ".join(filter(None, words))
