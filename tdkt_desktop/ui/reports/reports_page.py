"""Báo cáo: a question of the awards, its table and chart, and who stands behind a number."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.ids import AwardId, QuestionId
from tdkt_desktop.domain.reports.questions import (
    Answer,
    Dimension,
    Label,
    Measure,
    Question,
    SavedQuestion,
    Value,
)
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.reports import questions
from tdkt_desktop.operations.reports.answers_out import (
    TOTAL,
    caution,
    only_words,
    save_answer,
    title_of,
)
from tdkt_desktop.operations.reports.questions import MEASURES, Reckoner
from tdkt_desktop.progress import Progress
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.figures import Facts, Figures, Questions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.commands import Act, for_command
from tdkt_desktop.ui.kit.controls import (
    EmptyState,
    Heading,
    ShortLabel,
    button,
    chip,
    hinder,
    label,
    panel,
    row,
    scrolled,
)
from tdkt_desktop.ui.kit.count_table import Cell, CountModel, CountTable, Head
from tdkt_desktop.ui.kit.form_dialog import AskDialog
from tdkt_desktop.ui.kit.page import Page
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import scaled
from tdkt_desktop.ui.kit.word_paper import written_words
from tdkt_desktop.ui.reports.charts import Bar, Columns, Lines
from tdkt_desktop.ui.reports.question_form import QuestionForm, say
from tdkt_desktop.ui.reports.statistics_view import StatisticsView

_FORM, _CHARTS = 236, 300
_TITLE = 196
_LEAST = 1000
"""The width of the page from which there is room for charts."""
_MOMENT_MS = 120
_DRAWN = 14
"""How many bars a chart has at most."""


class ReportsPage(Page):
    """The question at the left, its numbers in the middle, the charts at the right."""

    READS = (Figures, Facts, Questions, Awards)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.answer = Answer(Question())
        self._awards: list[AwardId] = []
        self._current, self._asked = QuestionId(0), 0
        self._asking = True
        self._make_question()
        self._make_answer()
        self._lay_out()

    def _make_question(self) -> None:
        self.pdf = for_command(button(self.tr("PDF…"), "file-text"), "reports.pdf")
        self.excel = for_command(button(self.tr("Excel…"), "sheet"), "reports.excel")
        self.keep = for_command(
            button(self.tr("Lưu câu hỏi…"), "save", role="primary"), "reports.keep"
        )
        self.heading = Heading(self.tr("Báo cáo"), [self.pdf, self.excel, self.keep])
        self.form = QuestionForm(self._choices)
        self.form.changed.connect(self._ask)
        self.form.wanted.connect(self._open_kept)
        self.form.kept_menu_wanted.connect(self._kept_menu)
        self.title, self.unit = ShortLabel(), label(role="muted")
        self.title.setProperty("role", "strong")
        self.model = CountModel(self)
        self.table = CountTable(self.model, _TITLE)
        self.table.setAccessibleName(self.tr("Bảng số liệu"))
        self.table.moved.connect(self._wait_to_show)
        self.table.opened.connect(self._open_behind)
        self.table.customContextMenuRequested.connect(
            lambda place: self.show_menu(("edit.copy",), self.table.viewport(), place)
        )
        self.caution = label(role="source", wrap=True)

    def _make_answer(self) -> None:
        self.behind, self.about = label(role="strong"), ShortLabel()
        self.about.setProperty("role", "muted")
        self.open = button(self.tr("Mở ở Khen thưởng ›"), role="link")
        self.open.clicked.connect(self._open_behind)
        self._people = RecordModel[AwardId](
            self._people_columns(), Awards(self.session.database).rows, self
        )
        self.people = RecordTable[AwardId]("behind", self._people, self.session)
        self.people.setAccessibleName(self.tr("Khen thưởng sau con số"))
        self.people.nothing = self.tr("Chọn một ô trong bảng để xem ai được khen.")
        self.people.opened.connect(lambda number: self.navigate.emit("awards", number))
        self.over_title, self.over = label(role="strong", wrap=True), Columns()
        self.down_title, self.down = label(role="strong", wrap=True), Lines()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MOMENT_MS)
        self._timer.timeout.connect(self._show_behind)
        self.tabs = [chip(self.tr("Câu hỏi"), checked=True), chip(self.tr("Biểu thống kê"))]
        for place, tab in enumerate(self.tabs):
            tab.setAutoExclusive(True)
            tab.clicked.connect(partial(self._show_part, place))
        self.statistics = StatisticsView(self.session)
        self.statistics.wanted.connect(partial(self.narrow_wanted.emit, "awards"))
        self.empty = EmptyState(
            "medal", self.tr("Chưa có khen thưởng nào: hãy nhập danh sách hoặc ghi quyết định.")
        )

    def _lay_out(self) -> None:
        form = scrolled(self.form)
        form.setFixedWidth(scaled(_FORM))
        numbers = QVBoxLayout()
        numbers.setContentsMargins(14, 12, 14, 10)
        numbers.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.unit)
        numbers.addLayout(head)
        numbers.addWidget(self.table, 1)
        numbers.addWidget(self.caution)
        people = QVBoxLayout()
        people.setContentsMargins(14, 10, 14, 10)
        people.setSpacing(6)
        who = row(self.behind)
        who.addWidget(self.about, 1)
        who.addWidget(self.open)
        people.addLayout(who)
        people.addWidget(self.people, 1)
        middle = QVBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(panel(numbers), 3)
        middle.addWidget(panel(people), 2)
        drawn = QWidget()
        charts = QVBoxLayout(drawn)
        charts.setContentsMargins(14, 12, 14, 12)
        charts.setSpacing(8)
        for title, chart in ((self.over_title, self.over), (self.down_title, self.down)):
            charts.addWidget(title)
            charts.addWidget(chart)
            charts.addSpacing(8)
        charts.addStretch(1)
        self._charts = panel(_filled(scrolled(drawn)))
        self._put_together(form, middle)

    def _put_together(self, form: QWidget, middle: QVBoxLayout) -> None:
        """Stand question, answer and charts beside each other, the tables behind them."""
        self._charts.setFixedWidth(scaled(_CHARTS))
        self._all = QWidget()
        parts = QHBoxLayout(self._all)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(12)
        asked = panel(_filled(form))
        asked.setFixedWidth(scaled(_FORM))
        parts.addWidget(asked)
        parts.addLayout(middle, 1)
        parts.addWidget(self._charts)
        self._both = QWidget()
        self._parts = QStackedLayout(self._both)
        for part in (self._all, self.statistics):
            self._parts.addWidget(part)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 14, 20, 12)
        box.setSpacing(12)
        box.addWidget(self.heading)
        self._tabs = QWidget()
        tabs = row(*self.tabs, None)
        tabs.setContentsMargins(0, 0, 0, 0)
        self._tabs.setLayout(tabs)
        box.addWidget(self._tabs)
        box.addWidget(self._both, 1)
        box.addWidget(self.empty, 1)

    def _people_columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Họ và tên, tập thể"), lambda r: r.recipient, 190, strong=True),
            Column("position", self.tr("Chức vụ"), lambda r: r.position, 130, rank=4),
            Column("unit", self.tr("Đơn vị"), lambda r: r.unit_name, 170, middle=True, rank=3),
            Column("kind", self.tr("Khen thưởng"), lambda r: r.kind_short, 110, rank=0),
            Column("year", self.tr("Năm"), lambda r: str(r.award.year_cell), 64, rank=1),
            Column(
                "decision",
                self.tr("Số quyết định"),
                lambda r: r.decision.number if r.decision else "",
                130,
                rank=2,
            ),
        ]

    # -- asking --------------------------------------------------------------------------

    def read(self) -> None:
        """Ask the same question of what the file holds now."""
        if self._asking:
            self._asking = False
            self.form.show_question(self._first())
        self._show_kept()
        self._ask()
        if self._on_statistics:
            self.statistics.read()

    @property
    def _on_statistics(self) -> bool:
        return self._parts.currentIndex() == 1

    def _show_part(self, place: int, *_: object) -> None:
        """Show the questions, or the statutory tables."""
        self._parts.setCurrentIndex(place)
        if self._on_statistics:
            self.statistics.read()
        self.acts_changed.emit()
        self.take_focus()

    def _first(self) -> Question:
        """Return what is asked first: awards by unit, the last five years."""
        year = Settings(self.session.database).agency().year
        only = {Dimension.YEAR: tuple(range(year - 4, year + 1))} if year else {}
        return Question(only=only)

    def _choices(self, dimension: Dimension) -> list[Label]:
        return Reckoner(self.session.database, say).choices(dimension)

    def _ask(self) -> None:
        question = self.form.question()
        self._asked += 1
        asked = self._asked

        def work(database: Database, progress: Progress) -> tuple[Answer, list[str], bool]:
            reckoner = Reckoner(database, say)
            answer = reckoner.ask(question, progress)
            some = bool(answer.total) or bool(reckoner.choices(Dimension.YEAR))
            return answer, only_words(reckoner, question, say), some

        def show(found: tuple[Answer, list[str], bool]) -> None:
            if asked != self._asked:
                return
            if self.isVisible():
                self._show(*found)
            else:
                self._stale = True  # it is asked again when somebody looks

        self.session.run(work, show, text=self.tr("Đang đếm…"), window=self.window())

    def _show(self, answer: Answer, narrowed: Sequence[str], some: bool) -> None:
        at = self.table.currentIndex()
        self.answer = answer
        self._both.setVisible(some)
        self._tabs.setVisible(some)
        self.empty.setVisible(not some)
        self.form.show_narrowed(narrowed)
        self.title.setText(self._name() or title_of(answer.question, say))
        self.unit.setText(say(MEASURES[answer.question.measure]).lower())
        self.caution.setText(caution(answer, say))
        self.caution.setVisible(bool(self.caution.text()))
        total = Head(say(TOTAL))
        self.model.show(
            [*(Head(one.text) for one in answer.rows), total],
            [*(Head(one.text) for one in answer.columns), total],
            self._cell,
            totals=True,
        )
        rows, columns = len(answer.rows), len(answer.columns)
        row, column = (at.row(), at.column()) if at.isValid() else (rows, columns)
        self.table.go_to(min(row, rows), min(column, columns))
        self._show_behind()
        self._show_kept()
        self.acts_changed.emit()

    def _name(self) -> str:
        """Return what the question asked is kept as; nothing for one that is not kept."""
        kept = self._kept(self._current)
        return kept.name if kept is not None and kept.question == self.answer.question else ""

    def _cell(self, row: int, column: int) -> Cell:
        count = self._count(row, column)
        return Cell(dotted(count) if count else "–", "text" if count else "muted", dotted(count))

    def _count(self, row: int, column: int) -> int:
        """Return the number of a cell; behind the last row and column stand the totals."""
        answer = self.answer
        one = answer.rows[row].value if row < len(answer.rows) else None
        other = answer.columns[column].value if column < len(answer.columns) else None
        if row == len(answer.rows):
            total = answer.total
            return total if column == len(answer.columns) else answer.column_totals.get(other, 0)
        if column == len(answer.columns):
            return answer.row_totals.get(one, 0)
        return answer.cell(one, other)

    # -- behind a number -----------------------------------------------------------------

    def _wait_to_show(self) -> None:
        """Show who stands behind the cell in a moment: arrows pass over many."""
        self._timer.start()

    def _chosen(self) -> tuple[Sequence[Value] | None, Sequence[Value] | None] | None:
        """Return the row and the column of the chosen cell; ``None`` for all of them."""
        index, answer = self.table.currentIndex(), self.answer
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        return (
            [answer.rows[row].value] if row < len(answer.rows) else None,
            [answer.columns[column].value] if column < len(answer.columns) else None,
        )

    def _show_behind(self) -> None:
        self._timer.stop()
        chosen, index = self._chosen(), self.table.currentIndex()
        self._awards = []
        if chosen is not None and self._count(index.row(), index.column()):
            reckoner = Reckoner(self.session.database, say)
            self._awards = reckoner.behind(self.answer.question, *chosen)
        self.people.show_ids(self._awards)
        count = self._count(index.row(), index.column()) if index.isValid() else 0
        words = {
            Measure.AWARDS: self.tr("{count} lượt"),
            Measure.PEOPLE: self.tr("{count} người"),
            Measure.UNITS: self.tr("{count} tập thể"),
        }[self.answer.question.measure]
        self.behind.setText(words.format(count=dotted(count) or "0"))
        self.about.setText(self._about())
        hinder(self.open, "" if self._awards else self.tr("Ô này không có khen thưởng nào"))
        self._draw()

    def _about(self) -> str:
        index = self.table.currentIndex()
        if not index.isValid():
            return ""
        return f"{self.model.rows[index.row()].text} · {self.model.columns[index.column()].text}"

    def _open_behind(self) -> None:
        """Show the awards behind the chosen number on their own page."""
        if self._awards:
            words = f"{self.title.text()}: {self._about()}"
            self.narrow_wanted.emit("awards", list(self._awards), words)

    def _draw(self) -> None:
        """Draw the row of totals by column, and the rows of the chosen column."""
        answer, index = self.answer, self.table.currentIndex()
        rows, columns = len(answer.rows), len(answer.columns)
        row, column = (index.row(), index.column()) if index.isValid() else (rows, columns)
        running = Settings(self.session.database).agency().year
        years = answer.question.columns in (Dimension.YEAR, Dimension.SIGNED)
        self.over_title.setText(self.model.rows[row].text if self.model.rows else "")
        self.over.show_bars(
            [
                Bar(
                    one.text,
                    self._count(row, place),
                    chosen=place == column,
                    unfinished=years and one.value == running,
                )
                for place, one in enumerate(answer.columns)
            ]
        )
        self.down_title.setText(self.model.columns[column].text if self.model.columns else "")
        bars = [
            Bar(one.text, self._count(place, column), chosen=place == row)
            for place, one in enumerate(answer.rows)
        ]
        bars.sort(key=lambda bar: -bar.count)
        self.down.show_bars(bars[:_DRAWN])

    # -- those kept ----------------------------------------------------------------------

    def _kept(self, number: int) -> SavedQuestion | None:
        every = Questions(self.session.database).all()
        return next((one for one in every if one.id == number), None)

    def _show_kept(self) -> None:
        kept = Questions(self.session.database).all()
        self.form.show_kept(kept, self._current if self._name() else 0)
        words = self.tr("{count} câu hỏi đã lưu").format(count=len(kept))
        self.heading.count.setText(words if kept else "")

    def _open_kept(self, number: int) -> None:
        """Ask a kept question."""
        if (kept := self._kept(number)) is not None:
            self._current = kept.id
            self.form.show_question(kept.question)
            self._ask()

    def _kept_menu(self, number: int, near: QWidget) -> None:
        kept = self._kept(number)
        if kept is None:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Đổi tên…")).triggered.connect(partial(self._rename, kept))
        menu.addAction(self.tr("Ghi câu đang hỏi vào đây")).triggered.connect(
            partial(self._put_into, kept)
        )
        menu.addAction(self.tr("Xóa")).triggered.connect(
            lambda: self.session.do(lambda db: questions.delete_question(db, kept), self)
        )
        menu.exec(near.mapToGlobal(near.rect().bottomLeft()))

    def _rename(self, kept: SavedQuestion, *_: object) -> None:
        self._ask_name(kept.name, kept.question, kept.id)

    def _put_into(self, kept: SavedQuestion, *_: object) -> None:
        question = self.answer.question
        self._current = kept.id
        self.session.do(lambda db: questions.save_question(db, kept.name, question, kept.id), self)

    def _keep(self) -> None:
        """Ask under which name to keep the question."""
        question = self.answer.question
        self._ask_name(self._name() or title_of(question, say), question, None)

    def _ask_name(self, name: str, question: Question, number: QuestionId | None) -> None:

        def write(texts: Sequence[str]) -> None:
            database = self.session.database
            result = questions.save_question(database, texts[0], question, number)
            self._current = result.value
            self.session.tell(result)

        fields = [(self.tr("Tên câu hỏi"), name, "")]
        AskDialog(self.tr("Lưu câu hỏi"), fields, write, self).exec()

    # -- doing ---------------------------------------------------------------------------

    def acts(self) -> Mapping[str, Act]:
        """Return what the page's commands do."""
        return {
            "reports.keep": Act(self._keep, self._no_question),
            "reports.excel": Act(partial(self._export, ".xlsx"), self._nothing_counted),
            "reports.pdf": Act(partial(self._export, ".pdf"), self._nothing_counted),
        }

    def _no_question(self) -> str:
        if self._on_statistics:
            return self.tr("Chỉ lưu câu hỏi; biểu thống kê luôn ở đây")
        return ""

    def _nothing_counted(self) -> str:
        if self._on_statistics:
            return ""
        return "" if self.answer.total else self.tr("Bảng chưa có số nào")

    def copy_act(self) -> Act:
        """Return how the table is copied."""
        table = self.statistics.table if self._on_statistics else self.table
        return Act(table.copy, self._nothing_counted)

    def export_act(self) -> Act:
        """Return how the table is exported."""
        return Act(partial(self._export, ".xlsx"), self._nothing_counted)

    def _export(self, ending: str) -> None:
        """Ask where, and write the table as Excel or PDF."""
        if self._on_statistics:
            self.statistics.export(ending)
            return
        answer, name = self.answer, self.title.text()
        start = self.session.database.path.with_name(f"so-lieu{ending}")
        kinds = {
            ".xlsx": self.tr("Excel (*.xlsx);;PDF (*.pdf)"),
            ".pdf": self.tr("PDF (*.pdf);;Excel (*.xlsx)"),
        }[ending]
        path = ask_where(self, self.tr("Xuất bảng số liệu"), start, kinds)
        if path is not None:
            self.session.run(
                lambda db, _: save_answer(db, answer, path, say, name),
                lambda _: self.session.said.emit(written_words(path)),
                text=self.tr("Đang xuất…"),
                window=self,
            )

    def hideEvent(self, event: QHideEvent) -> None:
        """Look for nobody once the page is left: the file may be closed by then."""
        self._timer.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the charts give way where the table needs their room."""
        super().resizeEvent(event)
        self._charts.setVisible(self.width() >= scaled(_LEAST))

    def take_focus(self) -> None:
        """Put the keyboard into the table."""
        table = self.statistics.table if self._on_statistics else self.table
        table.setFocus(Qt.FocusReason.OtherFocusReason)


def _filled(widget: QWidget) -> QVBoxLayout:
    """Return a layout that a widget fills."""
    box = QVBoxLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(widget)
    return box
