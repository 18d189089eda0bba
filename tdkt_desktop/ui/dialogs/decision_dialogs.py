"""A decision made from a round, and one revoked whole."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QWidget,
)

from tdkt_desktop.domain.awards import Decision
from tdkt_desktop.domain.rounds import Nominee
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations import deciding, revoking
from tdkt_desktop.operations.reviewing import Review
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.dialogs.forms import (
    DATE_HINT,
    FormDialog,
    WhyDialog,
    today_shown,
    whole_day,
)
from tdkt_desktop.ui.session import Session

_NAMED = 6
"""How many names a warning tells."""


class DecideDialog(FormDialog):
    """Asks for the decision that gives the awards; shows how many and what it costs."""

    def __init__(
        self, session: Session, review: Review, chosen: Sequence[Nominee], parent: QWidget
    ) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Ra quyết định khen thưởng"), self.tr("Ra quyết định"))
        self.setMinimumWidth(560)
        self._session, self._review, self._chosen = session, review, chosen
        base = deciding.proposed_decision(session.database, review.round)
        symbol = Settings(session.database).agency().symbol
        self.number = self.line(self.tr("Số"), hint=f"12/QĐ-{symbol or 'SNV'}")
        self.date = self.line(self.tr("Ngày ký"), today_shown(), DATE_HINT)
        self.authority = self.line(self.tr("Người quyết định"), base.authority or "")
        self.signer_title = self.line(self.tr("Chức vụ người ký"), base.signer_title or "")
        self.signer = self.line(self.tr("Người ký"), base.signer or "")
        self.summary = self.line(self.tr("Trích yếu"), base.summary or "")
        self.numbered = QCheckBox(self.tr("Cấp số vào sổ cấp bằng cho giấy cơ quan in"))
        self.numbered.setChecked(True)
        self.form.addRow("", self.numbered)
        self.joining = QCheckBox(self.tr("Ghi thêm vào quyết định đã có số này"))
        self.form.addRow("", self.joining)
        self.note(self._told())
        ids = [one.nomination.id or 0 for one in chosen]
        if names := deciding.doubted(review, ids):
            words = self.tr("{count} người chưa đủ điều kiện hoặc còn vướng: {names}.")
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
        for one in self._chosen:
            counts[one.kind_short] = counts.get(one.kind_short, 0) + 1
        kinds = ", ".join(f"{count} {kind}" for kind, count in counts.items())
        return self.tr("{count} lượt: {kinds}. Một lần hoàn tác là trở lại như trước.").format(
            count=dotted(len(self._chosen)), kinds=kinds
        )

    def value(self) -> Decision:
        """Return the decision as typed.

        Raises:
            TdktError: the day is none.
        """
        return Decision(
            number=self.number.text(),
            date=whole_day(self.date.text()),
            authority=self.authority.text().strip() or None,
            signer=self.signer.text().strip() or None,
            signer_title=self.signer_title.text().strip() or None,
            summary=self.summary.text().strip() or None,
        )

    def _write(self) -> None:
        ids = [one.nomination.id or 0 for one in self._chosen]
        changes = deciding.decide(
            self._session.database, self._review.round, ids, self.value(),
            numbered=self.numbered.isChecked(), joining=self.joining.isChecked(),
        )  # fmt: skip
        self._session.changed.emit(changes)


class RevokeDialog(WhyDialog):
    """Asks when and why a whole decision is revoked; names what rested on it."""

    def __init__(
        self, session: Session, decision: Decision, seen: revoking.Revocation, parent: QWidget
    ) -> None:
        super().__init__("", parent, needed=True, hint="")
        self.name_it(
            self.tr("Thu hồi quyết định {number}").format(number=decision.number),
            self.tr("Thu hồi"),
        )
        self.setMinimumWidth(560)
        self._session, self._decision = session, decision
        self.date = QLineEdit(today_shown())
        self.form.insertRow(0, self.tr("Ngày thu hồi"), self.date)
        self.reason.setPlaceholderText(self.tr("số quyết định thu hồi, căn cứ"))
        self.note(self._told(seen))
        self.check_with(self._write)

    def _told(self, seen: revoking.Revocation) -> str:
        lines = [
            self.tr(
                "{awards} thành tích ghi là đã thu hồi, {certificates} giấy đã cấp số. Đề nghị "
                "của đợt xét trở lại trạng thái đang xét."
            ).format(awards=seen.awards, certificates=seen.certificates)
        ]
        if seen.touched:
            lines.append(self.tr("Thành tích về sau không còn đủ căn cứ, cần xem lại:"))
            lines += [f"· {t.name}: {t.kind} {t.year} – {t.lacking}" for t in seen.touched[:8]]
            if len(seen.touched) > 8:
                lines.append(self.tr("… và {count} nữa").format(count=len(seen.touched) - 8))
        else:
            lines.append(self.tr("Không có thành tích nào về sau dựa vào quyết định này."))
        if seen.nominations:
            lines.append(self.tr("Đang được đề nghị, điều kiện sẽ xét lại:"))
            lines += [f"· {words}" for words in seen.nominations[:8]]
        return "\n".join(lines)

    def _write(self) -> None:
        self._must_say()
        day = whole_day(self.date.text()) or whole_day(today_shown()) or ""
        changes = revoking.revoke_decision(
            self._session.database, self._decision, day, self.words()
        )
        self._session.changed.emit(changes)
