"""What the level above decided beside what was submitted; taken over with one button."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.domain.awards.awards import NewDecision
from tdkt_desktop.domain.ids import NominationId
from tdkt_desktop.domain.rounds import Round
from tdkt_desktop.domain.typed import whole_day
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.operations.importing.plan import Plan
from tdkt_desktop.operations.rounds import taking_results
from tdkt_desktop.operations.rounds.reading_results import read_results
from tdkt_desktop.operations.rounds.results import (
    ResultFate,
    Results,
    UnreadRow,
    nearest_first,
    submitted,
)
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.errors import confirmed
from tdkt_desktop.ui.kit.form_dialog import FormDialog, date_hint, fitting
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import color

_CHOICE = 260
"""The width of a box that says whose a row is."""
_COLORS = {
    ResultFate.GRANTED: "ok",
    ResultFate.OTHER_KIND: "warn",
    ResultFate.NOT_GRANTED: "accent",
    ResultFate.EXTRA: "warn",
    ResultFate.UNCLEAR: "warn",
    ResultFate.PENDING: "muted",
}
_ORDER = (
    ResultFate.UNCLEAR,
    ResultFate.NOT_GRANTED,
    ResultFate.OTHER_KIND,
    ResultFate.EXTRA,
    ResultFate.GRANTED,
    ResultFate.PENDING,
)
"""What is to be seen first stands first."""


def _table(*titles: str) -> QTableWidget:
    table = QTableWidget(0, len(titles))
    table.setHorizontalHeaderLabels(titles)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return table


class UnreadTable(QWidget):
    """The rows that are nobody's for sure, each with a box of those submitted.

    ``matched`` gives a row's number and the nomination it was said to be of (0 for none).
    """

    matched = Signal(int, int)

    def __init__(self, database: Database, round_: Round, rows: Sequence[UnreadRow]) -> None:
        super().__init__()
        self.table = _table(self.tr("Dòng chưa nhận ra"), self.tr("Vì sao"), self.tr("Là của"))
        self.table.setAccessibleName(self.tr("Dòng chưa nhận ra"))
        self.table.setMinimumHeight(min(len(rows), 3) * 40 + 40)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(2, _CHOICE)
        self.table.setRowCount(len(rows))
        self.boxes: dict[int, NoWheelComboBox] = {}
        waiting = submitted(Review(database, round_))
        self._names = {one.nomination.id: one.name for one in waiting}
        for place, row in enumerate(rows):
            box = NoWheelComboBox()
            box.setAccessibleName(self.tr("Dòng {row} là của").format(row=row.number))
            box.addItem(self.tr("(chưa chọn)"), 0)
            for one in nearest_first(waiting, row.name):
                box.addItem(f"{one.name} · {one.kind_short}", one.nomination.id)
            box.activated.connect(partial(self._chosen, row, box))
            self.boxes[row.number] = box
            self.table.setItem(place, 0, QTableWidgetItem(f"{row.number}. {row.name}"))
            why = QTableWidgetItem(row.why)
            why.setToolTip(tip(row.why))
            self.table.setItem(place, 1, why)
            self.table.setCellWidget(place, 2, box)
        self.table.resizeRowsToContents()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)

    def _chosen(self, row: UnreadRow, box: NoWheelComboBox, *_: object) -> None:
        chosen = NominationId(box.currentData())
        name = self._names.get(chosen, row.name)
        if fold(name) != fold(row.name) and not confirmed(
            self,
            self.tr("Kết quả của cấp trên"),
            self.tr(
                "Dòng {row} ghi “{written}”, đề nghị đã chọn là của “{name}”. "
                "Có đúng là một không?"
            ).format(row=row.number, written=row.name, name=name),
            self.tr("Đúng là một"),
        ):
            box.setCurrentIndex(0)
            chosen = NominationId(0)
        self.matched.emit(row.number, chosen)


class ResultsDialog(FormDialog):
    """The differences, the decision, and what is done about both ends of the list."""

    def __init__(self, session: Session, round_: Round, plan: Plan, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Kết quả của cấp trên"), self.tr("Ghi kết quả"))
        self.resize(fitting(860, 600))
        self._session, self._round, self._plan = session, round_, plan
        self._matched: dict[int, NominationId] = {}
        self._found = self._read()
        base = self._found.decision or NewDecision(number="")
        self.number = self.line(self.tr("Số quyết định"), base.number, "123/QĐ-UBND")
        self.date = self.line(self.tr("Ngày"), show_iso(base.date), date_hint())
        self.authority = self.line(
            self.tr("Thẩm quyền quyết định"), base.authority or round_.superior or ""
        )
        self.signer = self.line(self.tr("Người ký"), base.signer or "")
        self.table = _table(
            self.tr("Họ tên, tập thể"),
            self.tr("Đề nghị"),
            self.tr("Được khen"),
            self.tr("Kết quả"),
        )
        self.table.setMinimumHeight(150)
        self.refused, self.extra = QCheckBox(), QCheckBox()
        for box in (self.refused, self.extra):  # what is done beside the list is seen before it
            self.form.addRow(box)
        self.form.addRow(self.table)
        self.unread = UnreadTable(session.database, round_, self._found.unread)
        self.unread.matched.connect(self._match)
        self.told = self.note(
            self.tr("Dòng chưa nhận ra: chọn đề nghị mà dòng ấy nói đến; không chọn thì bỏ qua.")
        )
        self.form.addRow(self.unread)
        for part in (self.told, self.unread):
            part.setVisible(bool(self._found.unread))
        if self._found.elsewhere:
            words = self.tr("{count} dòng của cơ quan khác, bỏ qua: {names}.")
            count, names = len(self._found.elsewhere), self._found.elsewhere_words
            self.note(words.format(count=count, names=names))
        self._show()
        self.check_with(self._write)

    def _read(self) -> Results:
        return read_results(self._session.database, self._round, self._plan, self._matched)

    def _match(self, row: int, nomination: int) -> None:
        """Take a row for a nomination, or for nobody again."""
        self._matched.pop(row, None)
        if nomination:
            self._matched[row] = NominationId(nomination)
        self._found = self._read()
        self._show()

    def _show(self) -> None:
        """Show what became of each, and offer what may be done about both ends of the list."""
        found = self._found
        counts = {fate: sum(o.fate == fate for o in found.outcomes) for fate in _COLORS}
        words = self.tr(
            "Ghi “không được khen thưởng” cho {count} đề nghị không có trong danh sách"
        )
        self.refused.setText(words.format(count=counts[ResultFate.NOT_GRANTED]))
        words = self.tr("Ghi cả {count} người được khen mà đợt này không trình")
        self.extra.setText(words.format(count=counts[ResultFate.EXTRA]))
        self.refused.setChecked(counts[ResultFate.NOT_GRANTED] > 0 and found.refuses)
        self.refused.setVisible(counts[ResultFate.NOT_GRANTED] > 0)
        self.extra.setVisible(counts[ResultFate.EXTRA] > 0)
        self._fill()

    def _fill(self) -> None:
        words = {
            ResultFate.GRANTED: self.tr("✓ Đúng đề nghị"),
            ResultFate.OTHER_KIND: self.tr("↓ Được hình thức khác"),
            ResultFate.NOT_GRANTED: self.tr("✗ Không có trong danh sách"),
            ResultFate.EXTRA: self.tr("+ Không trình"),
            ResultFate.UNCLEAR: self.tr("? Có tên, chưa xác định hình thức"),
            ResultFate.PENDING: self.tr("… Danh sách này không có hình thức ấy"),
        }
        outcomes = sorted(self._found.outcomes, key=lambda outcome: _ORDER.index(outcome.fate))
        self.table.setRowCount(len(outcomes))
        for place, outcome in enumerate(outcomes):
            for column, text in enumerate(
                (outcome.name, outcome.asked, outcome.given, words[outcome.fate])
            ):
                item = QTableWidgetItem(text)
                if column == 3:
                    item.setForeground(color(_COLORS[outcome.fate]))
                self.table.setItem(place, column, item)

    def _write(self) -> None:
        decision = NewDecision(
            number=self.number.text(),
            date=whole_day(self.date.text()),
            authority=self.authority.text().strip() or None,
            signer=self.signer.text().strip() or None,
        )
        changes = taking_results.take_results(
            self._session.database,
            self._round,
            self._found.outcomes,
            decision,
            extra=self.extra.isChecked(),
            refused=self.refused.isChecked(),
        )
        self._session.tell(changes)
