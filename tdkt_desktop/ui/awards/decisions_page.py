"""Quyết định: the decisions that gave awards, and whom each one lists."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.awards.awards import AwardQuery, Decision, NewDecision
from tdkt_desktop.domain.ids import AwardId, DecisionId
from tdkt_desktop.domain.typed import read_date
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.agency import signers
from tdkt_desktop.operations.awards import decisions
from tdkt_desktop.paths import file_name
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.awards.decision_pane import DecisionPane
from tdkt_desktop.ui.awards.filling import fill_with
from tdkt_desktop.ui.kit.commands import Act, for_command
from tdkt_desktop.ui.kit.controls import EmptyState, Heading, SearchField, button
from tdkt_desktop.ui.kit.form_dialog import FormDialog, date_hint, today_shown
from tdkt_desktop.ui.kit.list_out import ListOut
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.searched_page import PrintingPage
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.signer_box import SignerBox


class DecisionsPage(PrintingPage):
    """The decisions of the agency and of the levels above."""

    READS = (Decisions, Awards, Settings, AttachedFiles)
    MENU = (
        "certificates.print",
        "file.export",
        "decisions.annulment",
        "decisions.correction",
        "",
        "edit.copy",
        "edit.delete",
    )
    DELETES = True

    def __init__(self, session: Session) -> None:
        super().__init__(session, "decisions")
        self._store = Decisions(session.database)
        self._found: dict[int, Decision] = {}
        self._counts: dict[DecisionId, int] = {}
        self._model = RecordModel(self._columns(), self._rows, self)
        self.table = RecordTable("decisions", self._model, session)
        self.search = SearchField(self.tr("Tìm số, người ký, trích yếu…"))
        self.pane = DecisionPane(session)
        self.add = for_command(
            button(self.tr("Thêm quyết định"), "plus", role="primary"), "decisions.add"
        )
        self.print = for_command(button(self.tr("In giấy khen"), "printer"), "certificates.print")
        self.out = for_command(
            button(self.tr("Xuất danh sách kèm theo"), "file-up"), "file.export"
        )
        self.heading = Heading(self.tr("Quyết định"), [self.print, self.out, self.add])
        first = button(self.tr("Ghi khen thưởng kèm quyết định"), "award", role="primary")
        for_command(first, "awards.record_anew")
        second = button(self.tr("Thêm quyết định"), "plus")
        for_command(second, "decisions.add")
        empty = EmptyState(
            "stamp",
            self.tr(
                "Chưa có quyết định nào. Khi ghi khen thưởng, ghi luôn số và ngày quyết định: "
                "quyết định tự có ở đây cùng danh sách người được tặng."
            ),
            [first, second],
        )
        self.lay_out([self.search, None, self.table.columns_button()], self.pane, empty)
        self.search.searched.connect(lambda _: self._show())
        self.table.picked.connect(self._picked)

    def _columns(self) -> list[Column]:
        return [
            Column("number", self.tr("Số"), lambda d: d.number, 120, strong=True, grows=True),
            Column("date", self.tr("Ngày"), lambda d: show_iso(d.date), 104, muted=True),
            Column("summary", self.tr("Trích yếu"), lambda d: d.summary or "", 210, grows=True),
            Column(
                "authority",
                self.tr("Thẩm quyền quyết định"),
                lambda d: d.authority or "",
                170,
                muted=True,
            ),
            Column(
                "count",
                self.tr("Lượt khen thưởng"),
                lambda d: str(self._counts.get(d.id, "")),
                78,
                right=True,
            ),
            Column("signer", self.tr("Người ký"), lambda d: d.signer or "", 140, shown=False),
        ]

    def _rows(self, ids: object) -> dict[int, Decision]:
        return self._found

    def read(self) -> None:
        """Read the decisions."""
        self._counts = self._store.counts()
        self._show()

    def _show(self) -> None:
        decisions = self._store.all(self.search.text())
        self._found = {d.id: d for d in decisions}
        self.show_empty(empty=not decisions and not self.search.text())
        self.table.show_ids(list(self._found))
        self.heading.count.setText(self.tr("{count} quyết định").format(count=len(decisions)))
        if decisions and self.table.current_id() is None:
            self.table.go_to_row(0)
        self._picked(self.table.current_id() or 0)

    def _picked(self, decision: int) -> None:
        self.pane.show_decision(self._found.get(decision))

    def open_record(self, record: int) -> None:
        """Make a decision current."""
        self.read_now()
        if not self.table.go_to(record):
            self.search.clear()
            self._show()
            self.table.go_to(record)

    # -- doing ---------------------------------------------------------------------------

    def current(self) -> Decision | None:
        """Return the current decision."""
        decision: Decision | None = self.table.current_record()
        return decision

    def add_decision(self) -> None:
        """Ask for a decision."""
        dialog = DecisionDialog(self.session, self)
        self.add_with(
            dialog, lambda: decisions.save_decision(self.session.database, dialog.value())
        )

    def delete_selected(self) -> None:
        """Delete the current decision; its awards stay."""
        if (decision := self.current()) is not None:
            self.session.do(lambda db: decisions.delete_decision(db, decision), self)

    def acts(self) -> Mapping[str, Act]:
        """Return what the page's commands do."""
        return {
            "decisions.add": Act(self.add_decision),
            "decisions.annulment": Act(self.make_annulment, self._not_ours),
            "decisions.correction": Act(self.make_correction, self._not_ours),
        }

    def _not_ours(self) -> str:
        decision = self.current()
        if decision is None:
            return self.none_selected()
        ours = Settings(self.session.database).agency().decided(decision.authority)
        words = self.tr("{authority} quyết định: cơ quan đó mới có thẩm quyền hủy bỏ, đính chính")
        return "" if ours else words.format(authority=decision.authority)

    def make_annulment(self) -> None:
        """Write the decision that annuls the current one."""
        from tdkt_desktop.ui.papers.making import make_annulment

        if (decision := self.current()) is not None:
            make_annulment(self.session, decision, self)

    def make_correction(self) -> None:
        """Ask which places of the current decision are corrected, and write that decision."""
        from tdkt_desktop.ui.awards.correction_dialog import CorrectionDialog
        from tdkt_desktop.ui.papers.making import make_correction

        decision = self.current()
        if decision is None:
            return
        dialog = CorrectionDialog(self.session, decision, self)
        if dialog.exec():
            make_correction(self.session, decision, dialog.found(), dialog.reason.text(), self)

    def no_list(self) -> str:
        """Return why the list that goes with the current decision cannot go out."""
        return self._no_awards()

    def no_print(self) -> str:
        """Return why nothing can be printed of the current decision."""
        return self._no_awards()

    def _no_awards(self) -> str:
        decision = self.current()
        if decision is None:
            return self.none_selected()
        none = not self._counts.get(decision.id)
        return self.tr("Quyết định này chưa có ai được tặng") if none else ""

    def awards_to_print(self) -> list[AwardId]:
        """Return the standing awards of the current decision, in its order."""
        decision = self.current()
        if decision is None:
            return []
        query = AwardQuery(decision=decision.id, status="valid", order="ordinal")
        return Awards(self.session.database).ids(query)

    def fill_act(self) -> Act:
        """Return how the awards of the current decision are filled into a workbook."""
        return Act(lambda: fill_with(self, self.awards_to_print()), self._no_awards)

    def list_out(self) -> ListOut | None:
        """Return the list that goes with the current decision."""
        from tdkt_desktop.operations.exporting import lists

        decision = self.current()
        if decision is None:
            return None
        return ListOut(
            self.tr("Xuất danh sách kèm theo quyết định"),
            f"kem-theo-{file_name(decision.number)}",
            lambda db, to: lists.export_awards(db, to, decision=decision),
            self.tr("Đã xuất {count} lượt khen thưởng vào {name}"),
        )


class DecisionDialog(FormDialog):
    """Asks for a decision."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Thêm quyết định"), self.tr("Thêm"))
        agency = Settings(session.database).agency()
        self.number = self.line(self.tr("Số"), hint=agency.number_example)
        self.date = self.line(self.tr("Ngày"), today_shown(), date_hint())
        self.authority = self.line(self.tr("Thẩm quyền quyết định"), agency.head)
        self.signer_title = self.line(self.tr("Chức vụ người ký"), agency.signer_title)
        known = signers.signatures(session.database, today())
        self.signer_box = SignerBox(known, self.signer_title, agency.signer)
        self.form.addRow(self.tr("Người ký"), self.signer_box)
        self.signer = self.signer_box.line
        self.summary = self.line(self.tr("Trích yếu"), hint=self.tr("Khen thưởng thành tích…"))

    def value(self) -> NewDecision:
        """Return the decision as typed.

        Raises:
            TdktError: the date is none, or missing.
        """
        date = read_date(self.date.text())
        if date is None:
            raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi ngày của quyết định."))
        return NewDecision(
            number=self.number.text(),
            date=date,
            authority=self.authority.text().strip() or None,
            signer=self.signer.text().strip() or None,
            signer_title=self.signer_title.text().strip() or None,
            summary=self.summary.text().strip() or None,
        )
