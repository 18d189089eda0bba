"""The answer to a question: its table, who stands behind a number, and the charts."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.ids import AwardId
from tdkt_desktop.domain.reports.questions import Answer, Measure, Question, Value
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.reports.answers_out import TOTAL, caution
from tdkt_desktop.operations.reports.questions import MEASURES, Reckoner
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.controls import ShortLabel, button, hinder, label, panel, row, scrolled
from tdkt_desktop.ui.kit.count_table import Cell, CountModel, CountTable, Head
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import scaled
from tdkt_desktop.ui.reports.charts import Bar, Columns, Lines
from tdkt_desktop.ui.reports.question_form import say

_TITLE, _CHARTS = 172, 300
_MOMENT_MS = 120
_DRAWN = 14
"""How many bars a chart has at most."""


class AnswerView(QWidget):
    """Numbers in the middle, charts at the right; the chosen cell says whose they are."""

    wanted = Signal(list, str)
    """Some awards are wanted on their own page: their ids, what they have in common."""
    one_wanted = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.answer = Answer(Question())
        self._awards: list[AwardId] = []
        self.title, self.unit = ShortLabel(), label(role="muted")
        self.title.setProperty("role", "strong")
        self.model = CountModel(self)
        self.table = CountTable(self.model, _TITLE)
        self.table.setAccessibleName(self.tr("Bảng số liệu"))
        self.table.moved.connect(self._wait_to_show)
        self.table.opened.connect(self._open_behind)
        self.table.customContextMenuRequested.connect(self.menu_wanted)
        self.caution = label(role="source", wrap=True)
        self.behind, self.about = label(role="strong"), ShortLabel()
        self.about.setProperty("role", "muted")
        self.open = button(self.tr("Mở ở Khen thưởng ›"), role="link")
        self.open.clicked.connect(self._open_behind)
        self._people = RecordModel[AwardId](
            self._people_columns(), Awards(session.database).rows, self
        )
        self.people = RecordTable[AwardId]("behind", self._people, session)
        self.people.setAccessibleName(self.tr("Khen thưởng sau con số"))
        self.people.nothing = self.tr("Ô này không có khen thưởng nào")
        self.people.opened.connect(self.one_wanted)
        self.over_title, self.over = label(role="strong", wrap=True), Columns()
        self.down_title, self.down = label(role="strong", wrap=True), Lines()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MOMENT_MS)
        self._timer.timeout.connect(self._show_behind)
        self._lay_out()

    def _lay_out(self) -> None:
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
        self.charts = panel(filled(scrolled(drawn)))
        self.charts.setFixedWidth(scaled(_CHARTS))
        parts = QHBoxLayout(self)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(12)
        parts.addLayout(middle, 1)
        parts.addWidget(self.charts)

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

    # -- showing -------------------------------------------------------------------------

    def show_answer(self, answer: Answer, title: str) -> None:
        """Show another answer, keeping the cell that was chosen; at first that of all."""
        at = self.table.currentIndex()
        self.answer = answer
        self.title.setText(title)
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
            self.wanted.emit(list(self._awards), words)

    def _draw(self) -> None:
        """Draw the row of totals by column, and the rows of the chosen column."""
        answer, index = self.answer, self.table.currentIndex()
        rows, columns = len(answer.rows), len(answer.columns)
        row, column = (index.row(), index.column()) if index.isValid() else (rows, columns)
        running = Settings(self.session.database).agency().year
        years = answer.question.columns.is_year
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

    def hideEvent(self, event: QHideEvent) -> None:
        """Look for nobody once the page is left: the file may be closed by then."""
        self._timer.stop()
        super().hideEvent(event)


def filled(widget: QWidget) -> QVBoxLayout:
    """Return a layout that a widget fills."""
    box = QVBoxLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(widget)
    return box
