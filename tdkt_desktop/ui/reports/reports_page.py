"""Báo cáo: a question of the awards, its table and chart, and who stands behind a number."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.ids import QuestionId
from tdkt_desktop.domain.reports.questions import Answer, Dimension, Label, Question, SavedQuestion
from tdkt_desktop.operations.reports import questions
from tdkt_desktop.operations.reports.answers_out import only_words, save_answer, title_of
from tdkt_desktop.operations.reports.questions import Reckoner
from tdkt_desktop.progress import Progress
from tdkt_desktop.storage.activities import Activities
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.exemplars import Exemplars
from tdkt_desktop.storage.figures import Facts, Figures, Questions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.histories import Histories
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.officers import Officers
from tdkt_desktop.storage.reports import Lessons, PeriodFigures, ReportTexts
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.commands import Act, for_command
from tdkt_desktop.ui.kit.controls import EmptyState, Heading, button, chip, panel, row, scrolled
from tdkt_desktop.ui.kit.form_dialog import AskDialog
from tdkt_desktop.ui.kit.inline import may_leave
from tdkt_desktop.ui.kit.page import Page
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import scaled
from tdkt_desktop.ui.reports.activities_view import ActivitiesView
from tdkt_desktop.ui.reports.answer_view import AnswerView, filled
from tdkt_desktop.ui.reports.exemplars_view import ExemplarsView
from tdkt_desktop.ui.reports.lessons_view import LessonsView
from tdkt_desktop.ui.reports.notes_view import NotesView
from tdkt_desktop.ui.reports.officers_view import OfficersView
from tdkt_desktop.ui.reports.period_view import PeriodView
from tdkt_desktop.ui.reports.question_form import QuestionForm, say
from tdkt_desktop.ui.reports.saving import save_table
from tdkt_desktop.ui.reports.statistics_view import StatisticsView
from tdkt_desktop.ui.reports.times_view import TimesView

_FORM = 236
_LEAST = 1000
"""The width of the page from which there is room for charts."""


class ReportsPage(Page):
    """The question at the left, its numbers in the middle, the charts at the right."""

    READS = (
        Figures,
        Facts,
        Questions,
        Awards,
        Histories,
        Movements,
        Lessons,
        ReportTexts,
        Activities,
        Officers,
        Exemplars,
        PeriodFigures,
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._current, self._asked = QuestionId(0), 0
        self._asking = True
        self._make_parts()
        self._lay_out()

    def _make_parts(self) -> None:
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
        self.view = AnswerView(self.session)
        self.view.wanted.connect(partial(self.narrow_wanted.emit, "awards"))
        self.view.one_wanted.connect(partial(self.navigate.emit, "awards"))
        self.view.menu_wanted.connect(
            lambda place: self.show_menu(("edit.copy",), self.view.table.viewport(), place)
        )
        self.statistics = StatisticsView(self.session)
        self.statistics.wanted.connect(self.narrow_wanted)
        self.many = TimesView(self.session)
        self.many.wanted.connect(partial(self.narrow_wanted.emit, "people"))
        self.many.one_wanted.connect(partial(self.navigate.emit, "people"))
        self.paper, self.lessons = PeriodView(self.session), LessonsView(self.session)
        self.activities = ActivitiesView(self.session)
        self.officers = OfficersView(self.session)
        self.exemplars = ExemplarsView(self.session)
        self.exemplars.nominees_wanted.connect(self.nominees_wanted)
        self.statistics.officers_wanted.connect(self._show_officers)
        self.tabs = [
            chip(self.tr("Câu hỏi"), checked=True),
            chip(self.tr("Biểu thống kê")),
            chip(self.tr("Ai đủ số lần")),
            chip(self.tr("Lập báo cáo")),
            chip(self.tr("Bài học")),
            chip(self.tr("Tuyên truyền")),
            chip(self.tr("Người làm công tác")),
            chip(self.tr("Điển hình")),
        ]
        for place, tab in enumerate(self.tabs):
            tab.setAutoExclusive(True)
            tab.clicked.connect(partial(self._show_part, place))
        self.empty = EmptyState(
            "medal", self.tr("Chưa có khen thưởng nào: hãy nhập danh sách hoặc ghi quyết định.")
        )

    def _lay_out(self) -> None:
        asked = panel(filled(scrolled(self.form)))
        asked.setFixedWidth(scaled(_FORM))
        self._asked_part = asked
        question = QWidget()
        parts = QHBoxLayout(question)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(12)
        parts.addWidget(asked)
        parts.addWidget(self.view, 1)
        parts.addWidget(self.empty, 1)
        self.empty.hide()
        self._both = QWidget()
        self._parts = QStackedLayout(self._both)
        noted = self._notes()
        for part in (question, self.statistics, self.many, self.paper, *noted):
            self._parts.addWidget(part)
        self._tabs = QWidget()
        tabs = row(*self.tabs, None)
        tabs.setContentsMargins(0, 0, 0, 0)
        self._tabs.setLayout(tabs)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 14, 20, 12)
        box.setSpacing(12)
        for part in (self.heading, self._tabs):
            box.addWidget(part)
        box.addWidget(self._both, 1)

    @property
    def answer(self) -> Answer:
        """The answer that is shown."""
        return self.view.answer

    @property
    def table(self) -> QWidget:
        """The table that is shown."""
        beside = self._beside()
        return beside.table if beside is not None else self.view.table

    # -- asking --------------------------------------------------------------------------

    def read(self) -> None:
        """Ask the same question of what the file holds now."""
        if self._asking:
            self._asking = False
            self.form.show_question(self._first())
        self._show_kept()
        self._ask()
        if (beside := self._beside()) is not None:
            beside.read()

    def _beside(self) -> StatisticsView | TimesView | PeriodView | NotesView | None:
        """Return what is shown in place of the question, if anything is."""
        parts: tuple[StatisticsView | TimesView | PeriodView | NotesView | None, ...] = (
            None,
            self.statistics,
            self.many,
            self.paper,
            *self._notes(),
        )
        return parts[self._parts.currentIndex()]

    def _show_part(self, place: int, *_: object) -> None:
        """Show the question, the statutory tables, or who had something so many times."""
        self.tabs[place].setChecked(True)
        self._parts.setCurrentIndex(place)
        if (beside := self._beside()) is not None:
            beside.read()
        self.acts_changed.emit()
        self.take_focus()

    def _show_officers(self) -> None:
        self._show_part(self._parts.indexOf(self.officers))

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
        for part in (self._asked_part, self.view):
            part.setVisible(some)
        self.empty.setVisible(not some)
        self.form.show_narrowed(narrowed)
        title = self._name(answer.question) or title_of(answer.question, say)
        self.view.show_answer(answer, title)
        self._show_kept()
        self.acts_changed.emit()

    def _name(self, question: Question) -> str:
        """Return what a question is kept as; nothing for one that is not kept."""
        kept = self._kept(self._current)
        return kept.name if kept is not None and kept.question == question else ""

    # -- those kept ----------------------------------------------------------------------

    def _kept(self, number: int) -> SavedQuestion | None:
        every = Questions(self.session.database).all()
        return next((one for one in every if one.id == number), None)

    def _show_kept(self) -> None:
        kept = Questions(self.session.database).all()
        self.form.show_kept(kept, self._current if self._name(self.answer.question) else 0)
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
        self._ask_name(self._name(question) or title_of(question, say), question, None)

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
            "reports.excel": Act(partial(self._export, ".xlsx"), self._no_table),
            "reports.pdf": Act(partial(self._export, ".pdf"), self._no_table),
            "reports.word": Act(self._make_paper),
        }

    def _no_question(self) -> str:
        if self._beside() is not None:
            return self.tr("Chỉ lưu được câu hỏi")
        return self.tr("Chưa có khen thưởng nào để hỏi") if self.view.isHidden() else ""

    def _no_table(self) -> str:
        """Return why there is no table to write out."""
        if isinstance(self._beside(), PeriodView | NotesView):
            return self.tr("Phần này không có bảng số liệu; báo cáo lập ra Word")
        return self._nothing_counted()

    def _make_paper(self) -> None:
        """Write the report of the period chosen, from wherever on the page."""
        self._show_part(self._parts.indexOf(self.paper))
        self.paper.export(".docx")

    def _nothing_counted(self) -> str:
        if self._beside() is not None:
            return ""
        return "" if self.answer.total else self.tr("Bảng chưa có số nào")

    def copy_act(self) -> Act:
        """Return how the table is copied."""
        return Act(self._copy, self._nothing_counted)

    def export_act(self) -> Act:
        """Return how the table is exported."""
        if isinstance(self._beside(), PeriodView):
            return Act(self._make_paper)
        return Act(partial(self._export, ".xlsx"), self._no_table)

    def no_list(self) -> str:
        """Return why no list is printed here: tables of reports are printed from their PDF."""
        return self.tr("Bảng báo cáo: xuất ra PDF (Ctrl+E) rồi in")

    def _copy(self) -> None:
        beside = self._beside()
        if isinstance(beside, PeriodView):
            beside.copy()
        else:
            (beside.table if beside is not None else self.view.table).copy()

    def may_go(self) -> bool:
        """Ask about what is typed and was not written, before it is given up."""
        return may_leave(self, self.tr("Bỏ"))

    def is_editing(self) -> bool:
        """Whether a cell of the notes is being typed into."""
        tables = (one.table for one in self._notes())
        return any(one.state() == RecordTable.State.EditingState for one in tables)

    def _notes(self) -> tuple[NotesView, ...]:
        return self.lessons, self.activities, self.officers, self.exemplars

    def _export(self, ending: str) -> None:
        """Ask where, and write the table as Excel or PDF."""
        beside = self._beside()
        if beside is not None and not isinstance(beside, NotesView):
            beside.export(ending)
            return
        answer, name = self.answer, self.view.title.text()
        save_table(
            self.session,
            self,
            self.tr("Xuất bảng số liệu"),
            f"so-lieu{ending}",
            lambda db, path: save_answer(db, answer, path, say, name),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the charts give way where the table needs their room."""
        super().resizeEvent(event)
        self.view.charts.setVisible(self.width() >= scaled(_LEAST))

    def take_focus(self) -> None:
        """Put the keyboard where the part shown is begun with."""
        beside = self._beside()
        if beside is not None:
            beside.take_focus()
        else:
            self.view.table.setFocus(Qt.FocusReason.OtherFocusReason)
