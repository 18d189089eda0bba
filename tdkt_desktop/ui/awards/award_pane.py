"""One award beside the list, edited in place."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout

from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow
from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.typed import FIRST_YEAR, LAST_YEAR
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.awards import bonuses, recording
from tdkt_desktop.operations.law.record_terms import award_types
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import button, label, row, rule
from tdkt_desktop.ui.kit.detail_pane import DetailPane
from tdkt_desktop.ui.kit.inline import InlineField
from tdkt_desktop.ui.kit.kind_box import KindBox
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.year_box import YearBox


class AwardPane(DetailPane):
    """The detail beside the list of awards, edited in place."""

    revoke_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._row: AwardRow | None = None
        self.title, self.who = label(role="name", wrap=True), button("", role="link")
        self.revoked = label(role="warn", wrap=True)
        self.kind, self.year = KindBox(), YearBox(FIRST_YEAR, LAST_YEAR)
        self.kind.setMinimumContentsLength(10)
        self.type = NoWheelComboBox()
        self.type.setMinimumContentsLength(10)
        self.type.addItem(self.tr("(chưa rõ)"), None)
        for code, name in award_types().items():
            self.type.addItem(name, code)
        self.decision = NoWheelComboBox()
        self.decision.setMinimumContentsLength(10)
        self.position = InlineField(lambda text: self._write(position=text.strip() or None))
        self.achievement = InlineField(lambda text: self._write(achievement=text.strip() or None))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        box, form = self._column, QFormLayout()
        form.setHorizontalSpacing(10)
        for title, field in (
            (self.tr("Danh hiệu, hình thức"), self.kind),
            (self.tr("Năm"), self.year),
            (self.tr("Loại hình"), self.type),
            (self.tr("Quyết định"), self.decision),
            (self.tr("Chức vụ khi đó"), self.position),
            (self.tr("Nội dung"), self.achievement),
        ):
            field.setAccessibleName(title)
            form.addRow(label(title, "muted"), field)
        self.bonus = label(role="strong", wrap=True)
        self.bonus_basis = label(role="source", wrap=True)
        self.basis = label(role="muted", wrap=True)
        self.source = label(role="muted", wrap=True)
        self.undo = button(self.tr("Hủy bỏ…"), "ban")
        self.open_decision = button(self.tr("Mở quyết định"), "stamp", role="link")
        for top in (self.title, self.who, self.revoked):
            box.addWidget(top)
        box.addLayout(form)
        for widget in (
            self.open_decision,
            rule(),
            label(self.tr("Tiền thưởng"), "caption"),
            self.bonus,
            self.bonus_basis,
            rule(),
            label(self.tr("Thẩm quyền, căn cứ"), "caption"),
            self.basis,
            self.source,
        ):
            box.addWidget(widget)
        box.addStretch(1)
        box.addLayout(row(None, self.undo))

    def _connect(self) -> None:
        self.who.clicked.connect(self._open_recipient)
        self.undo.clicked.connect(self.revoke_wanted)
        self.kind.activated.connect(lambda _: self._choose(kind=self.kind.currentData()))
        self.year.editingFinished.connect(self._write_year)
        self.type.activated.connect(lambda _: self._choose(type=self.type.currentData()))
        self.decision.activated.connect(
            lambda _: self._choose(decision=self.decision.currentData())
        )
        self.open_decision.clicked.connect(
            lambda: self.navigate.emit("decisions", (self._row and self._row.award.decision) or 0)
        )

    def show_award(self, found: AwardRow | None) -> None:
        """Show an award, or nothing."""
        self._row = found
        self._inner.setVisible(found is not None)
        if found is None:
            return
        award, database = found.award, self._session.database
        self.title.setText(f"{found.kind_name} · {award.years}")
        self.who.setText(found.recipient)
        self.revoked.setVisible(bool(award.revoked))
        self.revoked.setText(
            self.tr("Đã hủy bỏ {date}: {why}").format(
                date=show_iso(award.revoked), why=award.revoke_reason
            )
        )
        fitting = [k for k in Kinds(database).all() if award.subject in k.subjects]
        self.kind.show_kinds(fitting, Kinds(database).lately_used(), lambda kind: kind.id)
        self.kind.setCurrentIndex(self.kind.findData(award.kind))
        self.year.show_years(award.year, award.year_to)
        self.type.setCurrentIndex(max(0, self.type.findData(award.type)))
        self.decision.clear()
        self.decision.addItem(self.tr("(chưa có)"), None)
        for decision in Decisions(database).all():
            self.decision.addItem(f"{decision.number}, {show_iso(decision.date)}", decision.id)
        self.decision.setCurrentIndex(max(0, self.decision.findData(award.decision)))
        self.open_decision.setVisible(award.decision is not None)
        self.position.show_value(award.position or "")
        self.position.setPlaceholderText(found.position)
        self.achievement.show_value(award.achievement or "")
        shown = next((kind for kind in fitting if kind.id == award.kind), None)
        who = [f"{a.who} ({a.basis})" for a in shown.authorities] if shown else []
        self.basis.setText("\n".join([shown.basis if shown else "", *who]))
        source = {
            "typed": self.tr("Ghi tay"),
            "imported": self.tr("Nhập từ danh sách"),
            "decided": self.tr("Theo đợt xét"),
        }
        self.source.setText(source.get(award.source, ""))
        self._show_bonus(found)
        self.undo.setText(self.tr("Khôi phục hiệu lực") if award.revoked else self.tr("Hủy bỏ…"))

    def _show_bonus(self, found: AwardRow) -> None:
        """Say what the award pays, reckoned with the others of its decision."""
        database, award = self._session.database, found.award
        together = [found]
        if award.decision is not None:
            query = AwardQuery(decision=award.decision, person=award.person)
            together = Awards(database).find(query)
        paid = bonuses.payments(database, together).get(award.id)
        if paid is None or paid.bonus is None:
            self.bonus.setText(
                self.tr("Đã hủy bỏ: không chi")
                if award.revoked
                else self.tr("Chưa có mức thưởng trong quy định")
            )
            self.bonus_basis.setText("")
            return
        bonus = paid.bonus
        amount = self.tr("{amount} đồng").format(amount=dotted(bonus.amount))
        if paid.instead is not None:
            amount = self.tr("Không chi: chỉ chi danh hiệu cao nhất cùng thời gian")
        elif bonus.is_cap:
            amount = self.tr("không quá {amount}").format(amount=amount)
        self.bonus.setText(amount)
        basis = self.tr("{times} × lương cơ sở {base} · {basis}").format(
            times=bonus.times, base=dotted(bonus.base_salary), basis=bonus.basis
        )
        if paid.provisional:
            basis += self.tr(" · tạm tính, chưa có ngày quyết định")
        self.bonus_basis.setText(basis)

    def _write_year(self) -> None:
        year = self.year.value()
        self._choose(year=year, year_to=self.year.last_of(year))

    def _choose(self, **changes: object) -> None:
        """Write what was chosen; what was not taken is not shown as chosen."""
        if not self._write(**changes) and self._row is not None:
            self.show_award(self._row)

    def _write(self, **changes: object) -> bool:
        if self._row is None:
            return False
        award = replace(self._row.award, **changes)  # type: ignore[arg-type]
        if award == self._row.award:
            return True
        name = self._row.recipient
        return self._session.do(lambda db: recording.edit_award(db, award, name), self) is not None

    def _open_recipient(self) -> None:
        if self._row is None:
            return
        award = self._row.award
        if award.subject == UNIT:
            self.navigate.emit("units", award.unit or 0)
        elif award.person is not None:
            self.navigate.emit("people", award.person)
