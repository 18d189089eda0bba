"""An import before it is saved: every row and its fate, columns and cells to be put right."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QInputDialog, QPushButton, QVBoxLayout, QWidget

from tdkt_desktop.domain.rounds import Round
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.importing.plan import FATES, Choices, Fate, Key, Plan, PlanRow
from tdkt_desktop.operations.importing.plan_session import PlanSession
from tdkt_desktop.sheets.lists.fields import KINDS
from tdkt_desktop.sheets.lists.records import Problem
from tdkt_desktop.ui.importing.columns_dialog import ColumnsDialog
from tdkt_desktop.ui.importing.import_notes import ImportNotes
from tdkt_desktop.ui.importing.import_strip import ImportStrip
from tdkt_desktop.ui.importing.paper_view import PaperView
from tdkt_desktop.ui.importing.plan_doubts import PlanDoubts
from tdkt_desktop.ui.importing.plan_menus import header_menu, kind_titles, save_words, sheets_menu
from tdkt_desktop.ui.importing.plan_model import DOUBTED, PlanModel, field_title
from tdkt_desktop.ui.importing.plan_table import PlanTable
from tdkt_desktop.ui.importing.saved_report import save_report
from tdkt_desktop.ui.kit.asking import ask_to_leave
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import button, chip, label, row, scrolled
from tdkt_desktop.ui.kit.form_dialog import fitting
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import scaled

_NOTES_HEIGHT = 96
_BESIDE_NOTES = 64
"""What the dialog's edges and a scroll bar take beside the notes."""


class ImportDialog(QDialog):
    """The plan of one file. Nothing is saved before the button that says how much."""

    def __init__(self, session: Session, importing: PlanSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nhập {name}").format(name=importing.path.name))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._session = session
        self.importing = importing
        self.doubts = PlanDoubts(self, self.importing, self._plan_with)
        self._waiting = 0
        self._fate: str | None = None
        self._entity: str | None = None
        self.resize(fitting(1240, 650))
        self.restoreGeometry(session.state("dialog/import"))
        self._build()
        self._show_plan()
        if not self.strip.take_focus():
            self.table.setFocus()

    @property
    def plan(self) -> Plan:
        """The plan that is shown."""
        return self.importing.plan

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        self.about = label(role="muted")
        self.sheet = button("", "sheet")
        self.sheet.clicked.connect(self._show_sheets)
        self.kind = NoWheelComboBox()
        titles = kind_titles()
        for kind in KINDS:
            self.kind.addItem(titles[kind][0], kind)
        self.kind.setAccessibleName(self.tr("Loại danh sách"))
        self.kind.activated.connect(lambda _: self._choose(kind=self.kind.currentData()))
        self.kind.setVisible(self.importing.round is None)
        self.entity = NoWheelComboBox()
        self.entity.activated.connect(lambda _: self._show_entity())
        self.chips: dict[str | None, QPushButton] = {None: chip(self.tr("Tất cả"), checked=True)}
        self.chips |= {fate: chip("") for fate in (*FATES, DOUBTED)}
        for fate, push_button in self.chips.items():
            push_button.setAutoExclusive(True)
            push_button.clicked.connect(partial(self._narrow, fate))
        self.model = PlanModel(self._repair, self)
        self.table = self._make_table()
        self.paper = PaperView(self.importing.grids)
        self.table.selectionModel().currentRowChanged.connect(
            lambda now, _: self.paper.show_row(
                self.model.row(now.row()) if now.isValid() else None
            )
        )
        self.notes = ImportNotes(
            self._accept_alike,
            self._forget,
            self._ask_constant,
            self._take_as_given,
            lambda: self._plan_with(self.importing.known_only()),
        )
        self._notes_area = scrolled(self.notes)
        self.strip = ImportStrip()
        self.totals = label(role="muted")
        self.columns = button(self.tr("Các cột…"), "columns-3")
        self.columns.clicked.connect(self._show_columns)
        self.ask = button(self.tr("Xử lý từng dòng"), "circle-help")
        self.ask.clicked.connect(self.doubts.ask_all)
        self.report = button(self.tr("Xuất báo cáo…"), "file-up")
        self.report.clicked.connect(self._save_report)
        self.save = button(self.tr("Ghi vào tệp"), "save", role="primary")
        self.save.clicked.connect(self.save_plan)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save.click)
        cancel = button(self.tr("Hủy"))
        cancel.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        title = self.tr("Nhập từ {name}").format(name=self.importing.path.name)
        box.addWidget(label(title, "title"))
        box.addLayout(row(self.kind, self.sheet, self.columns, self.about, None, spacing=10))
        box.addLayout(row(*self.chips.values(), self.entity, None, self.ask))
        box.addWidget(self.strip)
        box.addWidget(self.paper.beside(self.table), 1)
        box.addWidget(self._notes_area)
        box.addLayout(row(self.totals, None, self.report, cancel, self.save))

    def _make_table(self) -> PlanTable:
        table = PlanTable(self.model)
        table.toggle_wanted.connect(self._toggle_selected)
        table.solve_wanted.connect(self._solve_current)
        table.horizontalHeader().sectionClicked.connect(self._show_header)
        table.clicked.connect(self._clicked)
        table.customContextMenuRequested.connect(self._menu)
        table.setToolTip(
            self.tr(
                "Bấm đúp hoặc F2 để sửa ô; phím cách để bỏ qua hoặc nhập lại dòng; Enter để xử "
                "lý điểm cần xử lý"
            )
        )
        return table

    def _toggle_selected(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        self._leave_out([self.model.row(index.row()).key for index in sorted(rows)])

    # -- showing -------------------------------------------------------------------------

    def _show_plan(self) -> None:
        plan, index = self.plan, self.table.currentIndex()
        row, column = index.row(), index.column()
        self._show_what(plan)
        self._show_chips(plan)
        self._narrow(self._fate)
        lines = self.notes.show_plan(plan)
        self._notes_area.setVisible(lines > 0)
        needed = self.notes.heightForWidth(self.width() - scaled(_BESIDE_NOTES))
        self._notes_area.setFixedHeight(min(scaled(_NOTES_HEIGHT), needed + 4))
        walking = self.strip.walking
        self.strip.show_questions(self.notes.questions)
        if walking and not self.strip.take_focus():
            self.save.setFocus()  # the last one is answered: on to what comes next
        self._show_totals(plan)
        if 0 <= row < self.model.rowCount():
            whole = QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(
                self.model.index(row, min(column, self.model.columnCount() - 1)),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | whole,
            )

    def _show_what(self, plan: Plan) -> None:
        """Say what was found where."""
        table = plan.table
        self.kind.setCurrentIndex(self.kind.findData(plan.kind))
        names = list(dict.fromkeys(one.grid.name for one in plan.tables))
        more = f" +{len(names) - 1}" if len(names) > 1 else ""
        self.sheet.setText(self.tr("Trang: {name}").format(name=names[0] + more))
        grids = self.importing.grids
        self.sheet.setVisible(sum(len(self.importing.addresses(one)) for one in grids) > 1)
        made = table.grid.origin is not None and table.grid.origin.decision
        self.columns.setVisible(not made)
        self.about.setVisible(not made)
        header = ", ".join(str(number + 1) for number in table.header_rows) or self.tr("không có")
        first, last = (table.rows[0] + 1, table.rows[-1] + 1) if table.rows else (0, 0)
        self.about.setText(
            self.tr("Tiêu đề ở dòng {header}; danh sách từ dòng {first} đến {last}").format(
                header=header, first=first, last=last
            )
        )
        entities = plan.entities
        self.entity.clear()
        self.entity.addItem(self.tr("Mọi bản ghi"), None)
        titles = kind_titles()
        for entity in entities:
            count = sum(plan.totals_of(entity).values())
            self.entity.addItem(f"{titles[entity][1]}  {dotted(count)}", entity)
        self.entity.setCurrentIndex(max(0, self.entity.findData(self._entity)))
        self._entity = self.entity.currentData()
        self.entity.setVisible(len(entities) > 1)

    def _show_chips(self, plan: Plan) -> None:
        counts = Counter(row.fate for row in plan.rows)
        for fate, push_button in self.chips.items():
            if fate is None:
                continue
            if fate == DOUBTED:
                count, word = self.importing.doubted, self.tr("Có nhận xét")
            else:
                count = counts[Fate(fate)]
                word = self.model.words[Fate(fate)].capitalize()
            push_button.setText(f"{word}  {dotted(count)}")
            push_button.setEnabled(count > 0 or fate == self._fate)
        asked = self.importing.asked
        self.ask.setVisible(bool(asked))
        self.ask.setText(self.tr("Xử lý từng dòng ({count})").format(count=asked))

    def _show_totals(self, plan: Plan) -> None:
        if self.importing.round is not None:
            self._show_nominated(self.importing.round)
            return
        if not self.importing.alone:
            self.save.setText(self.tr("Dùng danh sách này"))
            self.save.setEnabled(not self._waiting)
            self.report.setVisible(False)
            return
        titles, growth = kind_titles(), self.importing.growth()
        totals = [f"{titles[e][1]}: {dotted(one)} → {dotted(other)}" for e, one, other in growth]
        text = save_words(*self.importing.totals())
        self.totals.setText("   ·   ".join(totals))
        self.save.setText(text or self.tr("Không có gì để ghi"))
        self.save.setEnabled(plan.writes and not self._waiting)
        self.report.setEnabled(not self._waiting)
        self.save.setToolTip(
            "" if plan.writes else self.tr("Mọi dòng đã có trong tệp hoặc cần xử lý")
        )

    def _show_nominated(self, round_: Round) -> None:
        count = self.importing.nominated
        self.totals.setText(self.tr("Vào đợt “{name}”").format(name=round_.name))
        self.save.setText(self.tr("Đề nghị {count}").format(count=dotted(count)))
        self.save.setEnabled(count > 0 and not self._waiting)
        self.report.setVisible(False)

    def _narrow(self, fate: str | None, *_: object) -> None:
        self._fate = fate
        self.chips[fate].setChecked(True)
        self.model.show_plan(self.plan, fate, self._entity)
        for column in range(self.model.columnCount()):
            self.table.setColumnWidth(column, self.model.width(column))

    def _show_entity(self) -> None:
        self._entity = self.entity.currentData()
        self._narrow(self._fate)

    # -- menus ---------------------------------------------------------------------------

    def _show_sheets(self) -> None:
        menu = sheets_menu(self, self.importing, self._plan_with)
        menu.exec(self.sheet.mapToGlobal(self.sheet.rect().bottomLeft()))

    def _show_columns(self) -> None:
        table = self.plan.table
        dialog = ColumnsDialog(table.columns, table.grid, table.rows, self)
        if dialog.exec():
            self._plan_with(self.importing.mapped_anew(dialog.fields()))

    def _show_header(self, section: int) -> None:
        """Offer what can be done with one column of the plan."""
        field = self.model.field(section)
        if not field:
            return
        here = [
            column
            for column in self.plan.table.columns
            if column.field and self.model.column_of(column.field) == section
        ]
        menu = header_menu(self, self.importing, self._plan_with, field, here)
        menu.addAction(self.tr("Điền cho mọi ô trống…")).triggered.connect(
            lambda: self._ask_constant(field)
        )
        header = self.table.horizontalHeader()
        place = QPoint(header.sectionViewportPosition(section), header.height())
        menu.exec(header.viewport().mapToGlobal(place))

    # -- asking --------------------------------------------------------------------------

    def _ask_constant(self, field: str) -> None:
        text, taken = QInputDialog.getText(
            self,
            self.tr("Điền cho ô trống"),
            self.tr("{field}, ở mọi dòng để trống:").format(field=field_title(field)),
            text=self.plan.choices.constants.get(field, ""),
        )
        if taken:
            self.fill_column(field, text)

    def fill_column(self, field: str, text: str) -> None:
        """Put ``text`` wherever ``field`` is empty."""
        self._plan_with(self.importing.filled(field, text))

    # -- choosing ------------------------------------------------------------------------

    def _choose(self, **changes: object) -> None:
        self._plan_with(replace(self.importing.choices, **changes))  # type: ignore[arg-type]

    def _plan_with(self, choices: Choices) -> None:
        """Make the plan anew; nothing is saved until it is there."""
        self.importing.choices = choices
        self._waiting += 1
        for push_button in (self.save, self.report):
            push_button.setEnabled(False)
        self._session.run(
            lambda db, progress: self.importing.replan(db, choices, progress),
            self._replanned,
            text=self.tr("Đang xem lại…"),
            window=self,
            failed=lambda: self._replanned(self.plan),
        )

    def _replanned(self, plan: Plan) -> None:
        self._waiting -= 1
        self.importing.take(plan, settled=not self._waiting)
        self._show_plan()

    def _repair(self, plan_row: PlanRow, field: str, text: str) -> None:
        self._plan_with(self.importing.repaired(plan_row, field, text))

    def _accept_alike(self, problem: Problem, *_: object) -> None:
        self._plan_with(self.importing.repaired_alike(problem))

    def _take_as_given(self) -> None:
        self._plan_with(self.importing.taken_as_given())

    def _forget(self) -> None:
        self._plan_with(self.importing.forgotten())

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._leave_out([self.model.row(index.row()).key])

    def _leave_out(self, rows: Sequence[Key]) -> None:
        self._plan_with(self.importing.left_out(rows))

    # -- doubts --------------------------------------------------------------------------

    def _menu(self, place: QPoint) -> None:
        self._resolve(self.table.indexAt(place).row())

    def _solve_current(self) -> None:
        position = self.table.currentIndex().row()
        if position >= 0 and self.model.row(position).candidates:
            self.doubts.ask(self.model.row(position))
        else:
            self._resolve(position)

    def _resolve(self, position: int) -> None:
        """Offer what can be done with one row."""
        if 0 <= position < self.model.rowCount():
            under = self.table.visualRect(self.model.index(position, 1)).bottomLeft()
            menu = self.doubts.menu(self.model.row(position))
            menu.exec(self.table.viewport().mapToGlobal(under))

    # -- saving --------------------------------------------------------------------------

    def save_plan(self) -> None:
        """Save the plan as one operation; not while a repair is still being followed."""
        if self._waiting:
            return
        self._session.run(self.importing.save, self._saved, text=self._doing(), window=self)

    def _doing(self) -> str:
        return self.tr("Đang ghi…") if self.importing.alone else self.tr("Đang xem lại…")

    def _saved(self, _: object) -> None:
        if self.importing.round is None and self.importing.alone:
            self._session.last_import = [self.plan]
        self.accept()

    def _save_report(self) -> None:
        save_report(self._session, [self.plan], self, saved=False)

    def reject(self) -> None:
        """Close without saving; ask first when something was typed or put right."""
        if not self.importing.edited:
            super().reject()
        elif self.importing.typed:
            words = self.tr("Bỏ danh sách đã ghi và không nhập?")
            ask_to_leave(self, words, self.tr("Bỏ, không nhập"))
        elif self.importing.alone:
            words = self.tr("Bỏ những chỗ đã sửa và không nhập danh sách này?")
            ask_to_leave(self, words, self.tr("Bỏ, không nhập"))
        else:
            words = self.tr("Bỏ những chỗ vừa sửa trong danh sách này?")
            ask_to_leave(self, words, self.tr("Bỏ chỗ vừa sửa"))

    def done(self, result: int) -> None:
        """Remember the size."""
        self._session.keep_state("dialog/import", self.saveGeometry())
        super().done(result)
