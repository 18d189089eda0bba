"""Sổ cấp bằng: every certificate by its number, from waiting to handed out; the stock."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Qt

from tdkt_desktop.domain.awards.certificates import STATES, BookRow, CertificateState
from tdkt_desktop.domain.ids import AwardId, CertificateId
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.certificates import register
from tdkt_desktop.operations.exporting.register import export_book
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.certificates import Certificates
from tdkt_desktop.ui.certificates.certificate_pane import BookPane
from tdkt_desktop.ui.certificates.register_dialogs import (
    BeginDialog,
    HandDialog,
    SpoilDialog,
    StockDialog,
    VoidDialog,
)
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.chips import Chips
from tdkt_desktop.ui.kit.commands import Act, for_command
from tdkt_desktop.ui.kit.controls import EmptyState, Heading, SearchField, button
from tdkt_desktop.ui.kit.form_dialog import named
from tdkt_desktop.ui.kit.list_out import ListOut
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.searched_page import PrintingPage
from tdkt_desktop.ui.kit.session import Session

_COLORS = {
    CertificateState.WAITING: "warn",
    CertificateState.PRINTED: "",
    CertificateState.HANDED: "ok",
    CertificateState.VOID: "muted",
    CertificateState.REVOKED: "accent",
}


class BookPage(PrintingPage):
    """The book certificates are numbered in, a series per kind and year."""

    READS = (Certificates, Awards)
    MENU = (
        "certificates.print",
        "book.hand",
        "book.unhand",
        "",
        "book.spoil",
        "book.void",
        "",
        "edit.copy",
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session, "book")
        self._all: dict[int, BookRow] = {}
        self._shown: dict[int, BookRow] = {}
        self._model = RecordModel(self._columns(), lambda _: self._shown, self)
        self.table = RecordTable("book", self._model, session)
        self.search = SearchField(self.tr("Tìm tên, số quyết định…"))
        self.year = NoWheelComboBox()
        self.year.setAccessibleName(self.tr("Năm"))
        self.year.setSizeAdjustPolicy(NoWheelComboBox.SizeAdjustPolicy.AdjustToContents)
        self.states = Chips({state: self._words(state)[2:] for state in STATES}, self.tr("Tất cả"))
        self.pane = BookPane(session)
        self.print = for_command(button(self.tr("In"), "printer"), "certificates.print")
        self.hand = for_command(
            button(self.tr("Trao tặng…"), "hand-helping", role="primary"), "book.hand"
        )
        self.more = for_command(button(self.tr("Mẫu in…"), "frame"), "book.layouts")
        self.heading = Heading(
            self.tr("Sổ cấp bằng, giấy khen"), [self.more, self.print, self.hand]
        )
        decisions = button(self.tr("Tới các quyết định"), "stamp", role="primary")
        for_command(decisions, "go.decisions")
        design = button(self.tr("Mẫu in…"), "frame")
        for_command(design, "book.layouts")
        empty = EmptyState(
            "book-open",
            self.tr(
                "Chưa có bằng, giấy khen nào được cấp số. In giấy khen của một quyết định: số tự "
                "có ở đây, theo loại và năm."
            ),
            [decisions, design],
        )
        self.lay_out(
            [self.search, self.year, None, self.table.columns_button()],
            self.pane,
            empty,
            second=[self.states, None],
        )
        self._connect()

    def _columns(self) -> list[Column]:
        return [
            Column("number", self.tr("Số"), lambda r: str(r.certificate.number), 50, right=True),
            Column("kind", self.tr("Loại"), lambda r: r.award.kind_short, 84, muted=True),
            Column(
                "name",
                self.tr("Họ tên, tập thể"),
                lambda r: r.award.recipient,
                142,
                strong=True,
                grows=True,
            ),
            Column("decision", self.tr("Quyết định"), self._decision, 112, muted=True, grows=True),
            Column(
                "state", self.tr("Trạng thái"), self._state, 100, color=lambda r: _COLORS[r.state]
            ),
            Column(
                "printed",
                self.tr("Ngày in"),
                lambda r: show_iso(r.certificate.printed),
                106,
                muted=True,
            ),
            Column(
                "handed",
                self.tr("Ngày trao tặng"),
                lambda r: show_iso(r.certificate.handed),
                106,
                muted=True,
            ),
            Column(
                "to",
                self.tr("Người nhận"),
                lambda r: r.certificate.handed_to or "",
                130,
                shown=False,
            ),
            Column(
                "year",
                self.tr("Sổ năm"),
                lambda r: r.certificate.series.partition("/")[2],
                74,
                shown=False,
                right=True,
            ),
        ]

    def _decision(self, row_: BookRow) -> str:
        return row_.award.decision.number if row_.award.decision else ""

    def _state(self, row_: BookRow) -> str:
        return self._words(row_.state)

    def _words(self, state: CertificateState) -> str:
        return {
            CertificateState.WAITING: self.tr("○ Chưa in"),
            CertificateState.PRINTED: self.tr("● Đã in"),
            CertificateState.HANDED: self.tr("✓ Đã trao tặng"),
            CertificateState.VOID: self.tr("✗ Đã hủy"),
            CertificateState.REVOKED: self.tr("✗ Đã hủy bỏ"),
        }[state]

    def _connect(self) -> None:
        self.search.searched.connect(lambda _: self._show())
        self.year.activated.connect(lambda _: self._show())
        self.states.narrowed.connect(self._show)
        self.table.picked.connect(lambda _: self._pick())
        self.table.chosen.connect(self._pick)

    # -- reading -------------------------------------------------------------------------

    def read(self) -> None:
        """Read the book and the stock."""
        rows = register.book(self.session.database)
        self._all = {r.certificate.id: r for r in rows}
        chosen = self.year.currentData()
        self.year.clear()
        self.year.addItem(self.tr("Mọi năm"), None)
        for year in Certificates(self.session.database).years():
            self.year.addItem(year, year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))
        self.show_empty(empty=not self._all)
        self._show()

    def _show(self) -> None:
        text, year = fold(self.search.text().strip()), self.year.currentData()
        fitting = {
            number: row
            for number, row in self._all.items()
            if self._matches(row, text)
            and (year is None or row.certificate.series.endswith(f"/{year}"))
        }
        counts = Counter(row.state for row in fitting.values())
        self.states.show_counts(counts, len(fitting))
        kept = self.states.wanted()
        self._shown = {n: row for n, row in fitting.items() if row.state in kept}
        self.table.show_ids(list(self._shown))
        self.heading.count.setText(
            self.tr("{count} số đã cấp").format(count=dotted(len(self._shown)))
        )
        if self._shown and self.table.current_id() is None:
            self.table.go_to_row(0)
        self._pick()

    def _matches(self, one: BookRow, text: str) -> bool:
        """Whether a row is meant: digits mean its number, words its recipient or decision."""
        if text.isdecimal():
            return int(text) == one.certificate.number
        return text in fold(f"{one.award.recipient} {self._decision(one)}")

    def chosen(self) -> list[BookRow]:
        """Return the rows selected, or the current one."""
        rows = [self._shown[n] for n in self.table.selected_ids() if n in self._shown]
        current: BookRow | None = self.table.current_record()
        return rows or ([current] if current is not None else [])

    def _pick(self) -> None:
        rows = self.chosen()
        self.pane.show_rows(rows, register.stock_levels(self.session.database))

    def _ids(self) -> list[CertificateId]:
        return [row.certificate.id for row in self.chosen()]

    # -- doing ---------------------------------------------------------------------------

    def acts(self) -> Mapping[str, Act]:
        """Return what the page's commands do."""
        return {
            "book.layouts": Act(self.show_layouts),
            "book.hand": Act(self.hand_out, self._not_printed),
            "book.unhand": Act(self.take_back, self._not_handed),
            "book.spoil": Act(self.spoil, self._not_printed),
            "book.void": Act(self.void, self._not_alive),
            "book.begin": Act(self.begin, self._no_number),
            "book.receive": Act(self.receive),
        }

    def no_list(self) -> str:
        """Return why the book cannot be exported or printed."""
        return self.none_shown()

    def awards_to_print(self) -> list[AwardId]:
        """Return the awards of the numbers chosen that still stand."""
        return list(dict.fromkeys(row.certificate.award for row in self._alive()))

    def no_print(self) -> str:
        """Return why nothing chosen can be printed."""
        return self._not_alive()

    def _alive(self) -> list[BookRow]:
        gone = (CertificateState.VOID, CertificateState.REVOKED)
        return [row for row in self.chosen() if row.state not in gone]

    def _no_number(self) -> str:
        return "" if self.chosen() else self.tr("Hãy chọn số trong sổ")

    def _not_alive(self) -> str:
        if self.chosen() and not self._alive():
            return self.tr("Số đã hủy hoặc khen thưởng đã hủy bỏ")
        return self._no_number()

    def _not_printed(self) -> str:
        on_paper = (CertificateState.PRINTED, CertificateState.HANDED)
        if any(row.state not in on_paper for row in self.chosen()):
            return self.tr("Chỉ với giấy đã in")
        return self._no_number()

    def _not_handed(self) -> str:
        if any(row.state == CertificateState.HANDED for row in self.chosen()):
            return ""
        return self._no_number() or self.tr("Chỉ với giấy đã trao tặng")

    def show_layouts(self) -> None:
        """Show the layouts."""
        from tdkt_desktop.ui.certificates.layouts_dialog import LayoutsDialog

        dialog = LayoutsDialog(self.session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def hand_out(self) -> None:
        """Ask on which day and to whom the chosen were handed out."""
        ids = self._ids()
        if ids:
            dialog = HandDialog(self.session, ids, self)
            dialog.note(named([row.award.recipient for row in self.chosen()]))
            dialog.exec()

    def take_back(self) -> None:
        """Note that the chosen were not handed out after all."""
        ids = [
            n
            for n, row in zip(self._ids(), self.chosen(), strict=True)
            if row.state == CertificateState.HANDED
        ]
        if ids:
            self.session.do(lambda db: register.take_back(db, ids), self)

    def spoil(self) -> None:
        """Ask under which number the spoiled are printed again."""
        ids, dialog = self._ids(), SpoilDialog(self)
        if ids and dialog.exec():
            reason, anew = dialog.reason.text(), dialog.anew.currentData()
            self.session.do(
                lambda db: register.spoil(db, ids, reason=reason, new_number=anew), self
            )

    def void(self) -> None:
        """Ask why, and strike the chosen numbers out."""
        if ids := self._ids():
            VoidDialog(self.session, ids, self).exec()

    def receive(self) -> None:
        """Ask how many sheets of stock came."""
        StockDialog(self.session, self).exec()

    def begin(self) -> None:
        """Ask from which number the series of the current row goes on."""
        if rows := self.chosen():
            series = rows[0].certificate.series
            words = f"{rows[0].award.kind_short} {series.rpartition('/')[2]}"
            BeginDialog(self.session, series, words, self).exec()

    def list_out(self) -> ListOut:
        """Return the book as shown."""
        rows, year = list(self._shown.values()), str(self.year.currentData() or "")
        return ListOut(
            self.tr("Xuất sổ cấp bằng, giấy khen"),
            "so-cap-bang",
            lambda db, to: export_book(db, to, rows, year=year),
            self.tr("Đã xuất {count} dòng vào {name}"),
        )
