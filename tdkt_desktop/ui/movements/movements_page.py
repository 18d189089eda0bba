"""Phong trào: the board of movements, or a list of them, and the chosen one under it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from tdkt_desktop.domain.ids import MovementId, RoundId
from tdkt_desktop.domain.movements.movements import Movement, MovementQuery
from tdkt_desktop.domain.movements.standing import MovementRow, Standing
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.movements import movements
from tdkt_desktop.operations.movements.board import till_reward
from tdkt_desktop.operations.movements.terms import choices, limits
from tdkt_desktop.operations.papers.paper_forms import movement_forms
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox, fill_box
from tdkt_desktop.ui.kit.catalogue_words import shown
from tdkt_desktop.ui.kit.commands import Act, for_command
from tdkt_desktop.ui.kit.controls import (
    EmptyState,
    Heading,
    SearchField,
    button,
    chip,
    label,
    row,
    show_count,
)
from tdkt_desktop.ui.kit.inline import may_leave
from tdkt_desktop.ui.kit.page import Page, stacked
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import scaled
from tdkt_desktop.ui.movements.board_view import BoardView
from tdkt_desktop.ui.movements.movement_dialog import MovementDialog
from tdkt_desktop.ui.movements.movement_view import MovementView
from tdkt_desktop.ui.movements.movement_words import (
    INKS,
    award_words,
    entry_words,
    reward_words,
    standing_words,
)
from tdkt_desktop.ui.papers.making import make_movement_paper

_BOARD, _VIEW, _ROOMY = 292, 268, 1060
_KEY = "movements"
_MENU = ("movements.reward", "", "edit.copy", "edit.delete")


class MovementsPage(Page):
    """The movements of the agency. What is chosen on the board is what the panel shows."""

    READS = (Movements, People, Settings, AttachedFiles)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._store = Movements(session.database)
        self._query = MovementQuery()
        self._rows: Mapping[MovementId, MovementRow] = {}
        self._only: Standing | None = None
        self._first = True
        self._make_head()
        self._make_filters()
        self.board = BoardView()
        self.board.picked.connect(lambda _: self._show_chosen())
        self.board.opened.connect(self._into_view)
        self.board.more_wanted.connect(self._list_of)
        self._model = RecordModel(self._columns(), lambda _: self._rows, self)
        self.table: RecordTable[MovementId] = RecordTable(_KEY, self._model, session)
        self.table.show_order("start", descending=True)
        self.view = MovementView(session, [self.papers, self.reward])
        self._lay_out()
        self._connect()

    def _make_head(self) -> None:
        self.bring = for_command(button(self.tr("Nhập từ Excel"), "file-down"), "file.import")
        self.receive = for_command(
            button(self.tr("Nhận phong trào cấp trên…"), "download"), "movements.receive"
        )
        self.launch = for_command(
            button(self.tr("Phát động…"), "plus", role="primary"), "movements.launch"
        )
        self.heading = Heading(self.tr("Phong trào"), [self.bring, self.receive, self.launch])
        self.papers = button(self.tr("Văn bản"), "file-text")
        menu = QMenu(self.papers)
        menu.addAction("")  # an empty menu would not open
        menu.aboutToShow.connect(partial(self._fill_papers, menu))
        self.papers.setMenu(menu)
        self.reward = for_command(
            button(self.tr("Mở đợt xét từ phong trào"), "list-todo"), "movements.reward"
        )

    def _make_filters(self) -> None:
        self.search = SearchField(self.tr("Tìm phong trào"))
        self.as_board = chip(self.tr("Bảng"), checked=True)
        self.as_list = chip(self.tr("Danh sách"))
        for one in (self.as_board, self.as_list):
            one.setAutoExclusive(True)
        self.years, self.level = NoWheelComboBox(), NoWheelComboBox()
        for box in (self.years, self.level):
            box.setSizeAdjustPolicy(NoWheelComboBox.SizeAdjustPolicy.AdjustToContents)
        levels = [(name, code) for code, name in choices("level").items()]
        fill_box(self.level, self.tr("Mọi cấp phát động"), levels)
        self.level.setMaximumWidth(scaled(220))
        self.empty_ones = chip(self.tr("Chưa có kết quả"))
        self.only = chip("", checked=True)
        self.only.hide()
        self.took = label(role="muted")

    def _columns(self) -> list[Column]:
        return [
            Column(
                "name",
                self.tr("Phong trào"),
                lambda one: one.movement.name,
                280,
                "name",
                strong=True,
                grows=True,
            ),
            Column(
                "form",
                self.tr("Hình thức"),
                lambda one: choices("form")[one.movement.form],
                110,
                "form",
                rank=4,
            ),
            Column(
                "level",
                self.tr("Cấp phát động"),
                lambda one: choices("level")[one.movement.level],
                150,
                "level",
                muted=True,
                rank=5,
            ),
            Column(
                "start",
                self.tr("Từ ngày"),
                lambda one: show_iso(one.movement.start),
                100,
                "start",
                rank=0,
            ),
            Column(
                "end",
                self.tr("Đến ngày"),
                lambda one: show_iso(one.movement.end),
                100,
                "end",
                rank=0,
            ),
            Column("entries", self.tr("Đăng ký"), entry_words, 170, muted=True, rank=3),
            Column("awards", self.tr("Khen thưởng"), award_words, 110, rank=2),
            Column("took", self.tr("Đến khen"), reward_words, 150, rank=6),
            Column(
                "standing", self.tr("Trạng thái"), self._standing, 200, color=self._ink, rank=0
            ),
        ]

    def _standing(self, one: MovementRow) -> str:
        return standing_words(one.standing(today(), limits()))

    def _ink(self, one: MovementRow) -> str:
        ink = INKS[one.standing(today(), limits())]
        return "" if ink == "text" else ink

    def _lay_out(self) -> None:
        self._both = QStackedWidget()
        self._both.addWidget(self.board)
        self._both.addWidget(self.table)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setHandleWidth(12)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._both)
        self._splitter.addWidget(self.view)
        self._splitter.setStretchFactor(1, 1)
        self._both.setMinimumHeight(scaled(150))
        self.view.setMinimumHeight(scaled(190))
        self._own_split = self._splitter.restoreState(self.session.state(f"splitter/{_KEY}"))
        self._splitter.splitterMoved.connect(self._keep_split)
        full = QWidget()
        box = QVBoxLayout(full)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        filters = (
            self.search,
            self.as_board,
            self.as_list,
            self.years,
            self.level,
            self.empty_ones,
            self.only,
        )
        box.addLayout(row(*filters, None, self.took))
        box.addWidget(self._splitter, 1)
        first = for_command(
            button(self.tr("Phát động…"), "plus", role="primary"), "movements.launch"
        )
        second = for_command(
            button(self.tr("Nhận phong trào cấp trên…"), "download"), "movements.receive"
        )
        empty = EmptyState(
            "flag",
            self.tr(
                "Chưa có phong trào thi đua nào. Phát động phong trào của cơ quan với chỉ tiêu đo "
                "được, hay nhận phong trào cấp trên phát động để tổ chức thực hiện."
            ),
            [first, second],
        )
        self._stack = stacked(self, self.heading, full, empty)

    def _connect(self) -> None:
        self.search.searched.connect(lambda text: self._narrow(text=text))
        self.search.done.connect(self.take_focus)
        self.as_board.clicked.connect(lambda _: self._show_as(0))
        self.as_list.clicked.connect(lambda _: self._show_as(1))
        self.years.activated.connect(lambda _: self._narrow(years=self.years.currentData()))
        self.level.activated.connect(lambda _: self._narrow(level=self.level.currentData()))
        self.empty_ones.clicked.connect(lambda on: self._stand(Standing.EMPTY if on else None))
        self.only.clicked.connect(lambda _: self._lift_only())
        self.table.picked.connect(self._picked)
        self.table.opened.connect(lambda _: self._into_view())
        self.table.delete_wanted.connect(self._delete)
        self.table.menu_wanted.connect(self._menu)
        self.board.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.board.customContextMenuRequested.connect(self._board_menu)
        self.table.sort_wanted.connect(
            lambda order, down: self._narrow(order=order, descending=down)
        )
        self.table.may_leave = self._may_leave
        self.view.targets.written.connect(self.read_now)
        self.view.rewards.award_wanted.connect(lambda one: self.navigate.emit("awards", one))
        self.view.rewards.round_wanted.connect(lambda one: self.navigate.emit("rounds", one))
        self._splitter.installEventFilter(self)
        self.board.installEventFilter(self)
        self.view.installEventFilter(self)

    def _keep_split(self, *_: object) -> None:
        self._own_split = True
        self.session.keep_state(f"splitter/{_KEY}", self._splitter.saveState())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the figure beside the filters give way in a narrow window."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Show the figure beside the filters where nothing else wants its room."""
        alone = self.only.isHidden()
        self.took.setVisible(alone and self.width() >= scaled(_ROOMY))

    def _share_height(self) -> None:
        """Give the panel room for its list, until that is set by hand."""
        if not self._own_split:
            whole = max(1, self._splitter.height() - self._splitter.handleWidth())
            board = max(scaled(150), min(scaled(_BOARD), whole - scaled(_VIEW)))
            self._splitter.setSizes([board, whole - board])

    def _may_leave(self) -> bool:
        return may_leave(self.view, self.tr("Bỏ"))

    # -- showing -------------------------------------------------------------------------

    def read(self) -> None:
        """Read the movements as filtered."""
        running = Settings(self.session.database).agency().year
        years: list[tuple[str, object]] = []
        if running:
            years.append((f"{running - 1} – {running}", (running - 1, running)))
        years += [(str(year), (year, year)) for year in self._store.years()]
        fill_box(self.years, self.tr("Mọi năm"), years)
        self._show()

    def _show(self) -> None:
        ids = self._store.ids(self._query)
        rows = self._store.rows(ids)
        day = today()
        standings = {one: found.standing(day, limits()) for one, found in rows.items()}
        empty = sum(one == Standing.EMPTY for one in standings.values())
        show_count(self.empty_ones, self.tr("Chưa có kết quả"), empty)
        self.empty_ones.setChecked(self._only == Standing.EMPTY)
        if self._only is not None:
            rows = {one: found for one, found in rows.items() if standings[one] == self._only}
        self._rows = rows
        some = bool(ids) or bool(self._store.everything())
        self._stack.setCurrentIndex(0 if some else 1)
        running = sum(standings[one] == Standing.RUNNING for one in rows)
        words = self.tr("{count} phong trào, {running} đang chạy")
        self.heading.count.setText(
            words.format(count=dotted(len(rows)), running=dotted(running)) if some else ""
        )
        days = till_reward(rows.values())
        took = self.tr("Từ tổng kết đến khen: thường {days} ngày")
        self.took.setText(took.format(days=dotted(days)) if days is not None else "")
        self._make_room()
        self.board.show_rows(rows, day)
        self.table.show_ids(list(rows))
        if self.board.chosen is not None:
            self.table.go_to(self.board.chosen)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self.board.chosen
        found = self._rows.get(chosen) if chosen is not None else None
        self.view.setVisible(found is not None)
        if found is not None:
            self.view.show_movement(found)
            if self.table.current_id() != chosen:
                self.table.go_to(found.movement.id)
        self.acts_changed.emit()

    def _picked(self, number: int) -> None:
        if number and number in self._rows and number != self.board.chosen:
            self.board.choose(MovementId(number))

    def _narrow(self, **changes: object) -> None:
        self._query = replace(self._query, **changes)  # type: ignore[arg-type]
        self._show()

    def _stand(self, standing: Standing | None) -> None:
        """Leave the movements of one column."""
        self._only = standing
        self._show()

    def _list_of(self, standing: str) -> None:
        """Show the list of all that stand in one column of the board."""
        chosen = Standing(standing)
        self.only.setText(f"{standing_words(chosen)}  ✕")
        self.only.setChecked(True)
        self.only.setVisible(chosen != Standing.EMPTY)
        self.as_list.setChecked(True)
        self._both.setCurrentIndex(1)
        self._stand(chosen)
        self.table.setFocus()

    def _lift_only(self) -> None:
        self.only.hide()
        self._only = None
        self._narrow(only=None)
        self.take_focus()

    def _show_as(self, place: int) -> None:
        self._both.setCurrentIndex(place)
        self.take_focus()

    def open_record(self, record: int) -> None:
        """Choose a movement, lifting filters that hide it."""
        self.read_now()
        number = MovementId(record)
        if number not in self._rows:
            self.search.clear()
            self.only.hide()
            self._only = None
            for box in (self.years, self.level):
                box.setCurrentIndex(0)
            order, down = self._query.order, self._query.descending
            self._query = MovementQuery(order=order, descending=down)
            self._show()
        self.board.choose(number)

    def show_only(self, ids: Sequence[int], words: str) -> None:
        """Show some movements alone, as a list; ``words`` say what they have in common."""
        self.read_now()
        self.search.clear()
        for box in (self.years, self.level):
            box.setCurrentIndex(0)
        self._only = None
        self._query = MovementQuery(only=frozenset(map(MovementId, ids)))
        self.only.setText(f"{words}  ✕")
        self.only.setChecked(True)
        self.only.show()
        self.as_list.setChecked(True)
        self._both.setCurrentIndex(1)
        self._show()
        self.table.go_to_row(0)
        self.table.setFocus()

    # -- keyboard ------------------------------------------------------------------------

    def search_field(self) -> SearchField:
        """Return the search box."""
        return self.search

    def take_focus(self) -> None:
        """Put the keyboard on the chosen card, or into the list."""
        if self._both.currentIndex():
            self.table.setFocus()
        else:
            self.board.take_focus()

    def _into_view(self) -> None:
        """Go on from a movement into what hangs on it."""
        self.view.take_focus()

    def is_editing(self) -> bool:
        """Whether a cell of the panel is being typed into."""
        tables = self.view.findChildren(RecordTable)
        return any(one.state() == RecordTable.State.EditingState for one in tables)

    def may_go(self) -> bool:
        """Ask about what is typed and could not be written, before it is given up."""
        return self._may_leave()

    def next_part(self, focus: QWidget | None) -> bool:
        """Go on from the filters to the board, from the board to the panel; false after that."""
        if focus is not None and self.view.isAncestorOf(focus):
            return False
        if focus is not None and self._both.isAncestorOf(focus):
            self._into_view()
            return True
        self.take_focus()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the panel goes back to the board; Delete on the board deletes the movement."""
        if watched is self._splitter and event.type() == QEvent.Type.Resize:
            self._share_height()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.view and event.key() == Qt.Key.Key_Escape:
                self.take_focus()
                return True
            if watched is self.board and event.key() == Qt.Key.Key_Delete:
                self._delete()
                return True
        return super().eventFilter(watched, event)

    # -- doing ---------------------------------------------------------------------------

    def acts(self) -> Mapping[str, Act]:
        """Return what the page's commands do."""
        return {
            "movements.launch": Act(lambda: self._ask(above=False)),
            "movements.receive": Act(lambda: self._ask(above=True)),
            "movements.reward": Act(self._reward, self._none_chosen),
        }

    def _none_chosen(self) -> str:
        there = self.board.chosen is not None and self.board.chosen in self._rows
        return "" if there else self.tr("Hãy chọn một phong trào trước")

    def _ask(self, *, above: bool) -> None:
        """Ask for a movement and show it, ready for its targets."""
        dialog = MovementDialog(self.session, self, above=above)
        if dialog.exec() and dialog.number is not None:
            self.open_record(dialog.number)
            self.view.go_to(self.view.targets)
            self.view.targets.add.setFocus()

    def _reward(self) -> None:
        if self.board.chosen is not None:
            self.round_wanted.emit(self.board.chosen)

    def _fill_papers(self, menu: QMenu) -> None:
        """Offer the papers of the chosen movement, and those of the rounds that reward it."""
        menu.clear()
        found = self.view.shown
        if found is None:
            return
        for form in movement_forms():
            menu.addAction(f"{shown(form.name)}…").triggered.connect(
                partial(self._make_paper, found.movement, form.code)
            )
        rounds = self._store.rounds(found.movement.id)
        if rounds:
            menu.addSeparator()
        for number, name in rounds:
            words = self.tr("Đề nghị, tờ trình, quyết định: {round} ›").format(round=name)
            menu.addAction(words).triggered.connect(partial(self._go_to_round, number))

    def _make_paper(self, movement: Movement, code: str, *_: object) -> None:
        make_movement_paper(self.session, movement, code, self)

    def _go_to_round(self, number: RoundId, *_: object) -> None:
        self.navigate.emit("rounds", number)

    def _menu(self, place: QPoint) -> None:
        self.show_menu(_MENU, self.table.viewport(), place)

    def _board_menu(self, place: QPoint) -> None:
        self.show_menu(_MENU, self.board, place)

    def _chosen_ids(self) -> list[MovementId]:
        """Return what is meant: the rows selected in the list, or the card chosen."""
        if self._both.currentIndex():
            return self.table.selected_ids()
        return [self.board.chosen] if self.board.chosen is not None else []

    def _delete(self) -> None:
        if ids := self._chosen_ids():
            self.session.do(lambda db: movements.delete_movements(db, ids), self)
            QApplication.processEvents()
            self.take_focus()

    def delete_act(self) -> Act:
        """Return how the chosen movement is deleted."""
        return Act(self._delete, self._none_chosen)

    def copy_act(self) -> Act:
        """Return how the list is copied."""
        return Act(self.table.copy, self._none_chosen)
