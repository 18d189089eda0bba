"""A decision revoked whole: when, why, and what rested on it."""

from PySide6.QtWidgets import QLineEdit, QWidget

from tdkt_desktop.domain.awards.awards import Decision
from tdkt_desktop.domain.typed import whole_day
from tdkt_desktop.operations.awards import revoking
from tdkt_desktop.ui.kit.form_dialog import WhyDialog, today_shown
from tdkt_desktop.ui.kit.session import Session


class RevokeDialog(WhyDialog):
    """Asks when and why a whole decision is revoked; names what rested on it."""

    def __init__(
        self, session: Session, decision: Decision, seen: revoking.Revocation, parent: QWidget
    ) -> None:
        super().__init__("", parent, needed=True, hint="")
        self.name_it(
            self.tr("Hủy bỏ quyết định {number}").format(number=decision.number), self.tr("Hủy bỏ")
        )
        self.cancel.setText(self.tr("Đóng"))  # beside “Hủy bỏ”, “Hủy” would be the same word
        self.setMinimumWidth(560)
        self._session, self._decision = session, decision
        self.date = QLineEdit(today_shown())
        self.form.insertRow(0, self.tr("Ngày hủy bỏ"), self.date)
        self.reason.setPlaceholderText(self.tr("số quyết định hủy bỏ, căn cứ"))
        self.note(self._told(seen))
        self.check_with(self._write)

    def _told(self, seen: revoking.Revocation) -> str:
        lines = [
            self.tr(
                "{awards} lượt khen thưởng được ghi là đã hủy bỏ, {certificates} giấy đã cấp số. "
                "Đề nghị của đợt xét trở lại trạng thái đang xét."
            ).format(awards=seen.awards, certificates=seen.certificates)
        ]
        if seen.touched:
            lines.append(self.tr("Khen thưởng về sau không còn đủ căn cứ, cần xem lại:"))
            lines += [f"· {t.name}: {t.kind} {t.year} – {t.lacking}" for t in seen.touched[:8]]
            if len(seen.touched) > 8:
                lines.append(self.tr("… và {count} nữa").format(count=len(seen.touched) - 8))
        else:
            lines.append(self.tr("Không có khen thưởng nào về sau dựa vào quyết định này."))
        if seen.nominations:
            lines.append(self.tr("Đang được đề nghị, điều kiện sẽ xét lại:"))
            lines += [f"· {words}" for words in seen.nominations[:8]]
        return "\n".join(lines)

    def _write(self) -> None:
        self._require_reason()
        day = whole_day(self.date.text()) or whole_day(today_shown()) or ""
        changes = revoking.revoke_decision(
            self._session.database, self._decision, day, self.words()
        )
        self._session.tell(changes)
