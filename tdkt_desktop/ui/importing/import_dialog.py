"""An import before it is saved: every row and its fate, columns and cells to be put right."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHeaderView,
    QInputDialog,
    QMenu,
    QMessageBox,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.domain.rounds import Round
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.importing import planning, report
from tdkt_desktop.operations.importing.choosing_lists import NoKindError
from tdkt_desktop.operations.importing.inspection import column_letter
from tdkt_desktop.operations.importing.plan import AS_NEW, FATES, Choices, Fate, Key, Plan, PlanRow
from tdkt_desktop.operations.importing.repairs import accept_alike, fill, is_repair, repair
from tdkt_desktop.operations.rounds import from_list
from tdkt_desktop.progress import Progress
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.files.reading import read_grids
from tdkt_desktop.sheets.lists.fields import AWARDS, BY_KEY, FIELDS, KINDS
from tdkt_desktop.sheets.lists.headers import Column, text_of
from tdkt_desktop.sheets.lists.records import Problem, Severity
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.ui.importing.import_notes import ImportNotes
from tdkt_desktop.ui.importing.plan_model import DOUBTED, PlanModel, field_title, told
from tdkt_desktop.ui.importing.same_person_dialog import LATER, WhoDialog
from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.controls import NoWheelComboBox, button, chip, label, row, scrolled
from tdkt_desktop.ui.kit.record_model import Index
from tdkt_desktop.ui.kit.session import Session

_NOTES_HEIGHT = 116
Read = tuple[Sequence[Grid], Plan]


def open_import(session: Session, path: Path, window: QWidget) -> None:
    """Read ``path`` behind a progress dialog, then show its plan."""
    show_import(session, path, lambda: read_grids(path), window)


def show_import(
    session: Session,
    path: Path,
    read: Callable[[], Sequence[Grid]],
    window: QWidget,
    kind: str | None = None,
) -> None:
    """Read grids on the worker thread, then show their plan under the name of ``path``."""

    def work(database: Database, progress: Progress) -> Read:
        grids = read()
        choices = Choices(kind=kind)
        return grids, planning.plan_grids(database, path, grids, choices, progress)

    session.run(
        work,
        lambda found: ImportDialog(session, path, found, window).open(),
        text=QCoreApplication.translate("ImportDialog", "Đang đọc {name}…").format(name=path.name),
        window=window,
    )


def open_nominations(session: Session, path: Path, round_: Round, window: QWidget) -> None:
    """Read a list of nominations, then show whom it would put forward in ``round_``.

    Where nothing in it says for what, that is asked first.
    """
    _open_nominations(session, path, round_, window, "")


def _open_nominations(
    session: Session, path: Path, round_: Round, window: QWidget, kind: str
) -> None:
    def work(database: Database, progress: Progress) -> Read | None:
        grids = read_grids(path)
        choices = from_list.as_nominations(round_, kind)
        try:
            return grids, planning.plan_grids(database, path, grids, choices, progress)
        except NoKindError:
            return None

    def show(found: Read | None) -> None:
        if found is not None:
            ImportDialog(session, path, found, window, round_).open()
        elif said := _ask_kind(session, round_, window):
            _open_nominations(session, path, round_, window, said)

    session.run(
        work,
        show,
        text=QCoreApplication.translate("ImportDialog", "Đang đọc {name}…").format(name=path.name),
        window=window,
    )


def _ask_kind(session: Session, round_: Round, window: QWidget) -> str:
    """Ask what a list that does not say it asks for; nothing when given up."""
    names = [
        kind.name
        for kind in Kinds(session.database).all()
        if not kind.import_only and kind.in_force(round_.year)
    ]
    said, taken = QInputDialog.getItem(
        window,
        QCoreApplication.translate("ImportDialog", "Đề nghị tặng gì?"),
        QCoreApplication.translate(
            "ImportDialog", "Danh sách không ghi danh hiệu nào. Mọi người trong đó được đề nghị:"
        ),
        names,
        editable=False,
    )
    return said if taken else ""


class _Tinted(QStyledItemDelegate):
    """Paints the ground a cell asks for, which a style sheet would leave out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Fill the cell, then draw it."""
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(ground, QColor):
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)


class PlanTable(QTableView):
    """The rows of a plan: Space takes them out or back, Enter solves or repairs."""

    toggle_wanted = Signal()
    solve_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that a table would use itself, but not from a cell's editor."""
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() == Qt.Key.Key_Space and not editing:
            self.toggle_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.solve_wanted.emit()
        else:
            super().keyPressEvent(event)


class ImportDialog(QDialog):
    """The plan of one file. Nothing is saved before the button that says how much."""

    def __init__(
        self,
        session: Session,
        path: Path,
        read: Read,
        parent: QWidget,
        round_: Round | None = None,
    ) -> None:
        super().__init__(parent)
        self._round = round_
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nhập {name}").format(name=path.name))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._session, self._path = session, path
        self._grids, self.plan = read
        self._wanted, self._waiting = self.plan.choices, 0
        self._fate: str | None = None
        self._entity: str | None = None
        self.resize(1240, 690)
        self.restoreGeometry(session.state("dialog/import"))
        self._build()
        self._show_plan(self.plan)
        self.table.setFocus()

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        self.about = label(role="muted")
        self.sheet = button("", "sheet")
        self.sheet.clicked.connect(self._choose_sheets)
        self.kind = NoWheelComboBox()
        titles = self._kind_titles()
        for kind in KINDS:
            self.kind.addItem(titles[kind][0], kind)
        self.kind.setAccessibleName(self.tr("Loại danh sách"))
        self.kind.activated.connect(lambda _: self._choose(kind=self.kind.currentData()))
        self.kind.setVisible(self._round is None)
        self.entity = NoWheelComboBox()
        self.entity.activated.connect(lambda _: self._show_entity())
        self.chips: dict[str | None, QPushButton] = {None: chip(self.tr("Tất cả"), checked=True)}
        self.chips |= {fate: chip("") for fate in (*FATES, DOUBTED)}
        for fate, push_button in self.chips.items():
            push_button.setAutoExclusive(True)
            push_button.clicked.connect(partial(self._narrow, fate))
        self.model = PlanModel(self._repair, self)
        self.table = self._make_table()
        self.notes = ImportNotes(
            self._accept_alike, self._forget, self._ask_constant, self._take_as_given
        )
        self._notes_area = scrolled(self.notes)
        self.totals = label(role="muted")
        self.columns = button(self.tr("Các cột…"), "columns-3")
        self.columns.clicked.connect(self._choose_column)
        self.ask = button(self.tr("Hỏi lần lượt"), "circle-help")
        self.ask.clicked.connect(self._ask_all)
        self.report = button(self.tr("Xuất báo cáo…"), "file-up")
        self.report.clicked.connect(self._save_report)
        self.save = button(self.tr("Ghi vào tệp"), "save", role="primary")
        self.save.clicked.connect(self.save_plan)
        cancel = button(self.tr("Hủy"))
        cancel.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(label(self.tr("Nhập từ {name}").format(name=self._path.name), "title"))
        box.addLayout(row(self.kind, self.sheet, self.columns, self.about, None, spacing=10))
        box.addLayout(row(*self.chips.values(), self.entity, None, self.ask))
        box.addWidget(self.table, 1)
        box.addWidget(self._notes_area)
        box.addLayout(row(self.totals, None, self.report, cancel, self.save))

    def _kind_titles(self) -> dict[str, tuple[str, str]]:
        """Return each kind of list's name, and that of its records."""
        return {
            "people": (self.tr("Danh sách cán bộ"), self.tr("Cán bộ")),
            "units": (self.tr("Danh sách đơn vị"), self.tr("Đơn vị")),
            "awards": (self.tr("Danh sách khen thưởng"), self.tr("Thành tích")),
            "ratings": (self.tr("Danh sách xếp loại"), self.tr("Xếp loại")),
            "initiatives": (self.tr("Danh sách sáng kiến"), self.tr("Sáng kiến")),
            "disciplines": (self.tr("Danh sách kỷ luật"), self.tr("Kỷ luật")),
            "absences": (self.tr("Danh sách nghỉ"), self.tr("Đợt nghỉ")),
            "postings": (self.tr("Quá trình công tác"), self.tr("Quá trình công tác")),
        }

    def _make_table(self) -> PlanTable:
        table = PlanTable()
        table.toggle_wanted.connect(self._toggle_selected)
        table.solve_wanted.connect(self._solve_current)
        table.setModel(self.model)
        table.setItemDelegate(_Tinted(table))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setAlternatingRowColors(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(theme.ROW_COMPACT + 2)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.sectionClicked.connect(self._header_menu)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.clicked.connect(self._clicked)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._menu)
        table.setToolTip(
            self.tr(
                "Bấm đúp hoặc F2 để sửa ô; phím cách để bỏ dòng ra hoặc lấy lại; "
                "Enter để gỡ chỗ vướng"
            )
        )
        return table

    def _toggle_selected(self) -> None:
        rows = sorted({i.row() for i in self.table.selectionModel().selectedRows()})
        self._leave_out([self.model.row(n).key for n in rows])

    # -- showing -------------------------------------------------------------------------

    def _show_plan(self, plan: Plan) -> None:
        place = self.table.currentIndex().row(), self.table.currentIndex().column()
        self.plan = plan
        self._show_what(plan)
        self._show_chips(plan)
        self._narrow(self._fate)
        lines = self.notes.show_plan(plan)
        self._notes_area.setVisible(lines > 0)
        self._notes_area.setFixedHeight(min(_NOTES_HEIGHT, 6 + 38 * lines))
        self._show_totals(plan)
        if 0 <= place[0] < self.model.rowCount():
            self.table.selectionModel().setCurrentIndex(
                self.model.index(place[0], min(place[1], self.model.columnCount() - 1)),
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )

    def _show_what(self, plan: Plan) -> None:
        """Say what was found where."""
        table = plan.table
        self.kind.setCurrentIndex(self.kind.findData(plan.kind))
        names = list(dict.fromkeys(one.grid.name for one in plan.tables))
        more = f" +{len(names) - 1}" if len(names) > 1 else ""
        self.sheet.setText(self.tr("Trang: {name}").format(name=names[0] + more))
        self.sheet.setVisible(len(self._grids) > 1)
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
        titles = self._kind_titles()
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
                rows = [r for r in plan.rows if any(p.severity != "info" for p in r.problems)]
                count, word = len(rows), self.tr("Có nhận xét")
            else:
                count = counts[Fate(fate)]
                word = self.model.words[Fate(fate)].capitalize()
            push_button.setText(f"{word}  {dotted(count)}")
            push_button.setEnabled(count > 0 or fate == self._fate)
        asked = [r for r in plan.rows if r.candidates]
        self.ask.setVisible(bool(asked))
        self.ask.setText(self.tr("Hỏi lần lượt ({count})").format(count=len(asked)))

    def _show_totals(self, plan: Plan) -> None:
        titles, words, totals = self._kind_titles(), list[str](), list[str]()
        new = changed = 0
        for entity in plan.entities:
            counts = plan.totals_of(entity)
            new, changed = new + counts[Fate.NEW], changed + counts[Fate.CHANGED]
            if entity in plan.before:
                before = plan.before[entity]
                after = dotted(before + counts[Fate.NEW])
                totals.append(f"{titles[entity][1]}: {dotted(before)} → {after}")
        if new:
            words.append(self.tr("ghi {count} mới").format(count=dotted(new)))
        if changed:
            words.append(self.tr("sửa {count}").format(count=dotted(changed)))
        text = ", ".join(words)
        if self._round is not None:
            self._show_nominated(plan, self._round)
            return
        self.totals.setText("   ·   ".join(totals))
        self.save.setText(text[:1].upper() + text[1:] if text else self.tr("Không có gì để ghi"))
        self.save.setEnabled(plan.writes and not self._waiting)
        self.report.setEnabled(not self._waiting)
        self.save.setToolTip(
            "" if plan.writes else self.tr("Mọi dòng đã có trong tệp hoặc còn vướng")
        )

    def _show_nominated(self, plan: Plan, round_: Round) -> None:
        """Say how many the list puts forward; whoever has the award already is one of them."""
        count = len(from_list.nominated(plan, round_))
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

    # -- columns -------------------------------------------------------------------------

    def _choose_sheets(self) -> None:
        """Offer the sheets of the workbook; those ticked are read together."""
        taken = {table.grid.name for table in self.plan.tables}
        menu = QMenu(self)
        for grid in self._grids:
            name = self.tr("{name} (ẩn)").format(name=grid.name) if grid.hidden else grid.name
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(grid.name in taken)
            action.triggered.connect(partial(self._toggle_sheet, grid.name))
        menu.exec(self.sheet.mapToGlobal(self.sheet.rect().bottomLeft()))

    def _toggle_sheet(self, name: str, on: bool) -> None:
        taken = list(dict.fromkeys(table.grid.name for table in self.plan.tables))
        sheets = [*taken, name] if on else [one for one in taken if one != name]
        if sheets:
            self._choose(sheets=tuple(sheets))

    def _choose_column(self) -> None:
        """Offer every column of the list, taken in or not."""
        menu = QMenu(self)
        for column in self.plan.table.columns:
            title = column.leaf.splitlines()[0] if column.leaf else self._sample(column.index)
            meant = field_title(column.field) if column.field else self.tr("(không lấy)")
            inner = menu.addMenu(f"{column_letter(column.index)}  {title[:40]}  →  {meant}")
            self._fill_fields(inner, column)
        menu.exec(self.columns.mapToGlobal(self.columns.rect().bottomLeft()))

    def _fill_fields(self, menu: QMenu, column: Column) -> None:
        group = QActionGroup(menu)
        for key, title in (
            ("", self.tr("(không lấy)")),
            *((field.key, field_title(field.key)) for field in FIELDS),
        ):
            action = QAction(title, menu, checkable=True)
            action.setChecked(column.field == key)
            action.triggered.connect(partial(self._map, column.index, key))
            group.addAction(action)
            menu.addAction(action)

    def _header_menu(self, section: int) -> None:
        """Offer what can be done with one column of the plan."""
        field = self.model.field(section)
        if not field:
            return
        menu = QMenu(self)
        for column in self.plan.table.columns:
            if column.field and self.model.column_of(column.field) == section:
                title = column.leaf.splitlines()[0] if column.leaf else ""
                words = self.tr("Cột {letter} “{title}” ghi vào").format(
                    letter=column_letter(column.index), title=title
                )
                self._fill_fields(menu.addMenu(words), column)
        menu.addAction(self.tr("Điền cho mọi ô trống…")).triggered.connect(
            lambda: self._ask_constant(field)
        )
        for problem in self.plan.notes:
            if problem.field == field and is_repair(problem):
                menu.addAction(told(problem.message)).triggered.connect(
                    partial(self._accept_alike, problem)
                )
        if field == "name" and not self.plan.choices.title_case:
            menu.addAction(self.tr("Viết hoa chữ đầu họ tên")).triggered.connect(
                lambda: self._choose(title_case=True)
            )
        header = self.table.horizontalHeader()
        place = QPoint(header.sectionViewportPosition(section), header.height())
        menu.exec(header.viewport().mapToGlobal(place))

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
        self._plan_with(fill(self._wanted, field, text))

    def _sample(self, column: int) -> str:
        values = (
            text_of(cells[column])
            for cells in (self.plan.table.grid.rows[r] for r in self.plan.table.rows[:30])
            if column < len(cells)
        )
        return "; ".join([value for value in values if value][:3])

    # -- choosing ------------------------------------------------------------------------

    def _map(self, index: int, field: str, *_: object) -> None:
        table = self.plan.table
        mapping = {c.index: c.field for c in table.columns if c.field and c.index != index}
        if field:
            single = BY_KEY[field].key not in planning.MANY_COLUMNS
            mapping = {i: key for i, key in mapping.items() if key != field or not single}
            mapping[index] = field
        self._choose(mapping={**self._wanted.mapping, table.shape: mapping})

    def _choose(self, **changes: object) -> None:
        self._plan_with(replace(self._wanted, **changes))  # type: ignore[arg-type]

    def _plan_with(self, choices: Choices) -> None:
        """Make the plan anew; nothing is saved until it is there."""
        self._wanted = choices
        self._waiting += 1
        for push_button in (self.save, self.report):
            push_button.setEnabled(False)
        self._session.run(
            lambda db, progress: planning.plan_grids(
                db, self._path, self._grids, choices, progress
            ),
            self._replanned,
            text=self.tr("Đang xem lại…"),
            window=self,
            failed=lambda: self._replanned(self.plan),
        )

    def _replanned(self, plan: Plan) -> None:
        self._waiting -= 1
        if not self._waiting:
            self._wanted = plan.choices
        self._show_plan(plan)

    def _repair(self, plan_row: PlanRow, field: str, text: str) -> None:
        beside = plan_row.column >= 0 and field in ("kind", "rating")
        key = f"#{plan_row.column}" if beside else field
        self._plan_with(repair(self._wanted, plan_row.sheet, plan_row.number, key, text))

    def _accept_alike(self, problem: Problem, *_: object) -> None:
        self._plan_with(accept_alike(replace(self.plan, choices=self._wanted), problem))

    def _take_as_given(self) -> None:
        """Say that awards a title only speaks of as wished for were given."""
        self._choose(kind=AWARDS)

    def _forget(self) -> None:
        self._plan_with(Choices(sheets=self._wanted.sheets, forget=True))

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._leave_out([self.model.row(index.row()).key])

    def _leave_out(self, keys: Sequence[Key]) -> None:
        out = self._wanted.left_out
        inside = [key for key in keys if key not in out]
        self._choose(left_out=out | set(inside) if inside else out - set(keys))

    # -- doubts --------------------------------------------------------------------------

    def _menu(self, place: QPoint) -> None:
        self._resolve(self.table.indexAt(place).row())

    def _solve_current(self) -> None:
        index = self.table.currentIndex()
        if index.isValid() and self.model.row(index.row()).candidates:
            self._ask_who(self.model.row(index.row()))
        else:
            self._resolve(index.row())

    def _resolve(self, position: int) -> None:
        """Offer what can be done with one row."""
        if not 0 <= position < self.model.rowCount():
            return
        plan_row = self.model.row(position)
        menu = QMenu(self)
        if plan_row.candidates:
            menu.addAction(self.tr("Là ai? Xem cạnh nhau…")).triggered.connect(
                lambda: self._ask_who(plan_row)
            )
        unknown = any(
            one.field == "name" for one in plan_row.problems if one.severity == Severity.ERROR
        )
        if plan_row.candidates or (unknown and plan_row.values.get("name")):
            menu.addAction(self.tr("Là người mới, thêm vào")).triggered.connect(
                lambda: self._decide(plan_row, AS_NEW)
            )
        for problem in plan_row.problems:
            if is_repair(problem):
                words = self.tr("Sửa thành {text}").format(text=problem.proposal)
                menu.addAction(words).triggered.connect(
                    partial(self._repair, plan_row, problem.field, problem.proposal)
                )
                menu.addAction(self.tr("Sửa mọi ô cùng chỗ vướng này")).triggered.connect(
                    partial(self._accept_alike, problem)
                )
        out = plan_row.fate == Fate.LEFT_OUT
        words = self.tr("Lấy lại dòng này") if out else self.tr("Không lấy dòng này")
        menu.addAction(words).triggered.connect(lambda: self._leave_out([plan_row.key]))
        index = self.model.index(position, 1)
        menu.exec(self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft()))

    def _decide(self, plan_row: PlanRow, person: int) -> None:
        self._choose(people={**self._wanted.people, plan_row.key: person})

    def _who(self, plan_row: PlanRow, left: int) -> int:
        rows = People(self._session.database).rows(plan_row.candidates)
        dialog = WhoDialog(plan_row, list(rows.values()), left, self)
        dialog.exec()
        return dialog.answer

    def _ask_who(self, plan_row: PlanRow) -> None:
        answer = self._who(plan_row, 1)
        if answer != LATER:
            self._decide(plan_row, answer)

    def _ask_all(self) -> None:
        """Ask about every doubtful row in turn, until one is left for later."""
        asked = {r.key: r for r in self.plan.rows if r.candidates}
        answers: dict[Key, int] = {}
        for number, plan_row in enumerate(asked.values()):
            answer = self._who(plan_row, len(asked) - number)
            if answer == LATER:
                break
            answers[plan_row.key] = answer
        if answers:
            self._choose(people={**self._wanted.people, **answers})

    # -- saving --------------------------------------------------------------------------

    def save_plan(self) -> None:
        """Save the plan as one operation; not while a repair is still being followed."""
        if self._waiting:
            return
        plan, round_ = self.plan, self._round

        def write(db: Database, progress: Progress) -> object:
            if round_ is not None:
                return from_list.save_nominations(db, plan, round_, progress)
            return planning.save_plan(db, plan, progress)

        self._session.run(write, self._saved, text=self.tr("Đang ghi…"), window=self)

    def _saved(self, _: object) -> None:
        if self._round is None:
            self._session.last_import = self.plan
        self.accept()

    def _save_report(self) -> None:
        save_report(self._session, self.plan, self, saved=False)

    def reject(self) -> None:
        """Close without saving; ask first when something was put right."""
        plain = Choices(sheets=self._wanted.sheets, kind=self._wanted.kind)
        if self._wanted == plain or self.plan.remembered:
            super().reject()
            return
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.windowTitle(),
            self.tr("Bỏ những chỗ đã sửa và không nhập danh sách này?"),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        leave = box.addButton(self.tr("Bỏ, không nhập"), QMessageBox.ButtonRole.DestructiveRole)
        leave.clicked.connect(lambda: QDialog.reject(self))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def done(self, result: int) -> None:
        """Remember the size."""
        self._session.keep_state("dialog/import", self.saveGeometry())
        super().done(result)


def save_report(session: Session, plan: Plan, window: QWidget, *, saved: bool) -> None:
    """Ask where to, and write what an import does or did, row by row."""
    stem = Path(plan.source).stem
    name, _ = QFileDialog.getSaveFileName(
        window,
        QCoreApplication.translate("ImportDialog", "Xuất báo cáo nhập"),
        str(session.database.path.with_name(f"bao-cao-nhap-{stem}.xlsx")),
        QCoreApplication.translate("ImportDialog", "Excel (*.xlsx)"),
    )
    if name:
        session.run(
            lambda _db, _progress: report.write_report(plan, Path(name), saved=saved),
            lambda count: session.said.emit(
                QCoreApplication.translate(
                    "ImportDialog", "Đã xuất báo cáo {count} dòng vào {name}"
                ).format(count=count, name=Path(name).name)
            ),
            text=QCoreApplication.translate("ImportDialog", "Đang xuất…"),
            window=window,
        )
