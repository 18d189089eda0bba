"""One decision beside the list, edited in place, and whom it lists."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QFormLayout, QVBoxLayout

from tdkt_desktop.domain.attached import Holder
from tdkt_desktop.domain.awards.awards import AwardQuery, Decision
from tdkt_desktop.domain.ids import DecisionId
from tdkt_desktop.domain.typed import read_date
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.awards import decisions, revoking
from tdkt_desktop.operations.result import Result
from tdkt_desktop.operations.rounds import counting, deciding, payments
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.ui.awards.revoke_dialog import RevokeDialog
from tdkt_desktop.ui.kit.controls import button, clear, label, row, rule
from tdkt_desktop.ui.kit.detail_pane import DetailPane
from tdkt_desktop.ui.kit.files_section import FilesSection
from tdkt_desktop.ui.kit.form_dialog import AskDialog
from tdkt_desktop.ui.kit.inline import InlineField
from tdkt_desktop.ui.kit.session import Session

_SHOWN = 80


class DecisionPane(DetailPane):
    """The detail beside the list of decisions, edited in place."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._decision: Decision | None = None
        box = self._column
        self.title = label(role="name", wrap=True)
        box.addWidget(self.title)
        form = QFormLayout()
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(2)
        self._fields: dict[str, InlineField] = {}
        for key, title in (
            ("number", self.tr("Số")),
            ("date", self.tr("Ngày")),
            ("authority", self.tr("Thẩm quyền quyết định")),
            ("signer_title", self.tr("Chức vụ người ký")),
            ("signer", self.tr("Người ký")),
            ("summary", self.tr("Trích yếu")),
            ("note", self.tr("Ghi chú")),
        ):
            field = InlineField(partial(self._write, key))
            field.setAccessibleName(title)
            self._fields[key] = field
            form.addRow(label(title, "muted"), field)
        box.addLayout(form)
        self.money = label(wrap=True)
        self.fund = button(self.tr("Ghi Quỹ thi đua, khen thưởng…"), "wallet", role="link")
        self.fund.clicked.connect(self.ask_fund)
        self.revoke = button(self.tr("Hủy bỏ cả quyết định…"), "ban")
        self.revoke.clicked.connect(self.ask_revoking)
        box.addWidget(self.money)
        box.addLayout(row(self.fund, None))
        box.addLayout(row(self.revoke, None))
        box.addWidget(rule())
        self.files = FilesSection(session, Holder.DECISION)
        box.addWidget(self.files)
        box.addWidget(rule())
        self.caption = label(role="caption")
        box.addWidget(self.caption)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        box.addLayout(self._list)
        box.addStretch(1)

    def show_decision(self, decision: Decision | None) -> None:
        """Show a decision and whom it lists, or nothing."""
        self._decision = decision
        self._inner.setVisible(decision is not None)
        if decision is None:
            return
        self.title.setText(self.tr("Quyết định số {number}").format(number=decision.number))
        for key, field in self._fields.items():
            value = getattr(decision, key) or ""
            field.show_value(show_iso(value) if key == "date" else value)
        awards = Awards(self._session.database).find(
            AwardQuery(decision=decision.id, order="ordinal")
        )
        self.caption.setText(self.tr("Danh sách ({count})").format(count=len(awards)))
        self._show_money(decision)
        name = self.tr("quyết định số {number}").format(number=decision.number)
        self.files.show_files(decision.id, name)
        self.revoke.setVisible(any(not one.award.revoked for one in awards))
        clear(self._list)
        for award in awards[:_SHOWN]:
            words = f"{award.award.ordinal or ''}  {award.recipient} · {award.kind_short}"
            if award.award.revoked:
                words += self.tr(" · đã hủy bỏ")
            line = button(words.strip(), role="link")
            line.clicked.connect(partial(self.navigate.emit, "awards", award.award.id))
            self._list.addWidget(line)
        if len(awards) > _SHOWN:
            more = self.tr("… và {count} lượt khen thưởng nữa").format(count=len(awards) - _SHOWN)
            self._list.addWidget(label(more, "muted"))

    def _show_money(self, decision: Decision) -> None:
        """Say what the decision pays, and of the agency's own what the fund has left."""
        database = self._session.database
        total = sum(line.amount for line in payments.payment_list(database, decision))
        words = self.tr("Tiền thưởng: {total} đồng").format(total=dotted(total))
        own = deciding.is_own(database, decision) and decision.year.isdecimal()
        self.fund.setVisible(own)
        if own:
            left = payments.fund(database, int(decision.year))
            if left.amount:
                words += "\n" + self.tr("Quỹ năm {year}: {amount} đồng, còn {left} đồng").format(
                    year=left.year, amount=dotted(left.amount), left=dotted(left.left)
                )
        self.money.setText(words)

    def ask_fund(self) -> None:
        """Ask how much the fund of the decision's year holds."""
        decision = self._decision
        if decision is None:
            return
        year, database = int(decision.year), self._session.database

        def write(texts: Sequence[str]) -> None:
            amount = counting.read_count(texts[0].replace(".", "")) or 0
            self._session.tell(payments.set_fund(database, year, amount))

        there = dotted(payments.fund(database, year).amount)
        title = self.tr("Quỹ thi đua, khen thưởng năm {year}").format(year=year)
        AskDialog(title, [(self.tr("Số tiền (đồng)"), there, "50.000.000")], write, self).exec()

    def ask_revoking(self) -> None:
        """Ask why, having said what revoking the whole decision touches."""
        decision = self._decision
        if decision is not None:
            seen = revoking.look_at_revoking(self._session.database, decision)
            RevokeDialog(self._session, decision, seen, self).exec()

    def _write(self, key: str, text: str) -> bool:
        decision = self._decision
        if decision is None:
            return False

        def save(database: Database) -> Result[DecisionId]:
            value = read_date(text) if key == "date" else text.strip() or None
            changed = replace(decision, **{key: value})  # type: ignore[arg-type]
            return decisions.save_decision(database, changed)

        return self._session.write(save)
