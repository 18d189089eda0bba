"""A decision made from a round, and one revoked whole."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from tdkt_desktop.domain.awards.awards import NewDecision
from tdkt_desktop.domain.rounds import Nominee
from tdkt_desktop.domain.typed import whole_day
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.agency import signers
from tdkt_desktop.operations.rounds import deciding
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.form_dialog import FormDialog, date_hint, today_shown
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.signer_box import SignerBox

_NAMED = 6
"""How many names a warning tells."""


class DecideDialog(FormDialog):
    """Asks for the decision that gives the awards; shows how many and what it costs."""

    def __init__(
        self, session: Session, review: Review, chosen: Sequence[Nominee], parent: QWidget
    ) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Ghi quyết định khen thưởng"), self.tr("Ghi quyết định"))
        self.setMinimumWidth(560)
        self._session, self._review, self._chosen = session, review, chosen
        base = deciding.proposed_decision(session.database, review.round)
        agency = Settings(session.database).agency()
        self.number = self.line(self.tr("Số"), hint=agency.number_example)
        self.date = self.line(self.tr("Ngày ký"), today_shown(), date_hint())
        self.authority = self.line(self.tr("Thẩm quyền quyết định"), base.authority or "")
        self.signer_title = self.line(self.tr("Chức vụ người ký"), base.signer_title or "")
        known = signers.signatures(session.database, base.date or "")
        self.signer_box = SignerBox(known, self.signer_title, base.signer or "")
        self.form.addRow(self.tr("Người ký"), self.signer_box)
        self.signer = self.signer_box.line
        self.summary = self.line(self.tr("Trích yếu"), base.summary or "")
        self.numbered = QCheckBox(self.tr("Cấp số sổ cho bằng, giấy khen do cơ quan in"))
        self.numbered.setChecked(True)
        self.form.addRow("", self.numbered)
        self.joining = QCheckBox(self.tr("Ghi thêm vào quyết định đã có số này"))
        self.form.addRow("", self.joining)
        self.note(self._told())
        ids = [nominee.nomination.id for nominee in chosen]
        if names := deciding.doubted(review, ids):
            words = self.tr("{count} đề nghị chưa đủ điều kiện hoặc cần xem lại: {names}.")
            shown = ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")
            self.note(words.format(count=len(names), names=shown), "warn")
        if beyond := deciding.beyond_own(review, ids):
            words = self.tr(
                "{kinds} thường do cấp trên quyết định: chỉ ghi ở đây nếu cơ quan có thẩm quyền."
            )
            self.note(words.format(kinds=", ".join(beyond)), "warn")
        self.check_with(self._write)

    def _told(self) -> str:
        counts: dict[str, int] = {}
        for nominee in self._chosen:
            counts[nominee.kind_short] = counts.get(nominee.kind_short, 0) + 1
        kinds = ", ".join(f"{count} {kind}" for kind, count in counts.items())
        return self.tr("Sẽ ghi {count} lượt khen thưởng: {kinds}. Có thể hoàn tác.").format(
            count=dotted(len(self._chosen)), kinds=kinds
        )

    def value(self) -> NewDecision:
        """Return the decision as typed.

        Raises:
            TdktError: the day is none.
        """
        return NewDecision(
            number=self.number.text(),
            date=whole_day(self.date.text()),
            authority=self.authority.text().strip() or None,
            signer=self.signer.text().strip() or None,
            signer_title=self.signer_title.text().strip() or None,
            summary=self.summary.text().strip() or None,
        )

    def _write(self) -> None:
        ids = [nominee.nomination.id for nominee in self._chosen]
        changes = deciding.decide(
            self._session.database,
            self._review.round,
            ids,
            self.value(),
            numbered=self.numbered.isChecked(),
            joining=self.joining.isChecked(),
        )
        self._session.tell(changes)
