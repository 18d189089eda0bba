"""What the level above decided beside what was submitted; taken over with one button."""

from PySide6.QtWidgets import QCheckBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from tdkt_desktop.domain.awards.awards import NewDecision
from tdkt_desktop.domain.rounds import Round
from tdkt_desktop.domain.typed import whole_day
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.rounds import taking_results
from tdkt_desktop.operations.rounds.results import ResultFate, Results
from tdkt_desktop.ui.kit.form_dialog import FormDialog, date_hint, fitting
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import color

_COLORS = {
    ResultFate.GRANTED: "ok",
    ResultFate.OTHER_KIND: "warn",
    ResultFate.NOT_GRANTED: "accent",
    ResultFate.EXTRA: "warn",
    ResultFate.UNCLEAR: "warn",
    ResultFate.PENDING: "muted",
}


class ResultsDialog(FormDialog):
    """The differences, the decision, and what is done about both ends of the list."""

    def __init__(self, session: Session, round_: Round, found: Results, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Kết quả của cấp trên"), self.tr("Ghi kết quả"))
        self.resize(fitting(820, 600))
        self._session, self._round, self._found = session, round_, found
        base = found.decision or NewDecision(number="")
        self.number = self.line(self.tr("Số quyết định"), base.number, "123/QĐ-UBND")
        self.date = self.line(self.tr("Ngày"), show_iso(base.date), date_hint())
        self.authority = self.line(
            self.tr("Thẩm quyền quyết định"), base.authority or round_.superior or ""
        )
        self.signer = self.line(self.tr("Người ký"), base.signer or "")
        self.table = self._table(found)
        self.form.addRow(self.table)
        counts = {fate: sum(o.fate == fate for o in found.outcomes) for fate in _COLORS}
        self.refused = QCheckBox(
            self.tr(
                "Ghi “không được khen thưởng” cho {count} đề nghị không có trong danh sách"
            ).format(count=counts[ResultFate.NOT_GRANTED])
        )
        self.extra = QCheckBox(
            self.tr("Ghi cả {count} người được khen mà đợt này không trình").format(
                count=counts[ResultFate.EXTRA]
            )
        )
        for box, count in (
            (self.refused, counts[ResultFate.NOT_GRANTED]),
            (self.extra, counts[ResultFate.EXTRA]),
        ):
            box.setChecked(count > 0 and box is self.refused and found.refuses)
            box.setVisible(count > 0)
            self.form.addRow(box)
        if found.unread:
            shown = "\n".join(found.unread[:6]) + ("\n…" if len(found.unread) > 6 else "")
            self.note(
                self.tr("{count} dòng chưa nhận ra, không ghi:\n{rows}").format(
                    count=len(found.unread), rows=shown
                )
            )
        if found.elsewhere:
            words = self.tr("{count} dòng của cơ quan khác: bỏ qua.")
            self.note(words.format(count=found.elsewhere))
        self.check_with(self._write)

    def _table(self, found: Results) -> QTableWidget:
        words = {
            ResultFate.GRANTED: self.tr("✓ Đúng đề nghị"),
            ResultFate.OTHER_KIND: self.tr("↓ Được hình thức khác"),
            ResultFate.NOT_GRANTED: self.tr("✗ Không có trong danh sách"),
            ResultFate.EXTRA: self.tr("+ Không trình"),
            ResultFate.UNCLEAR: self.tr("? Có tên, chưa xác định hình thức"),
            ResultFate.PENDING: self.tr("… Danh sách này không có hình thức ấy"),
        }
        table = QTableWidget(len(found.outcomes), 4)
        table.setHorizontalHeaderLabels(
            [
                self.tr("Họ tên, tập thể"),
                self.tr("Đề nghị"),
                self.tr("Được khen"),
                self.tr("Kết quả"),
            ]
        )
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.setMinimumHeight(240)
        order = {
            ResultFate.UNCLEAR: 0,
            ResultFate.NOT_GRANTED: 1,
            ResultFate.OTHER_KIND: 2,
            ResultFate.EXTRA: 3,
            ResultFate.GRANTED: 4,
            ResultFate.PENDING: 5,
        }
        for place, outcome in enumerate(sorted(found.outcomes, key=lambda o: order[o.fate])):
            for column, text in enumerate(
                (outcome.name, outcome.asked, outcome.given, words[outcome.fate])
            ):
                item = QTableWidgetItem(text)
                if column == 3:
                    item.setForeground(color(_COLORS[outcome.fate]))
                table.setItem(place, column, item)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

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
