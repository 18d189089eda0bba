"""Asking for a member of the council."""

from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.ids import RoundId
from tdkt_desktop.domain.rounds import NewMember
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.rounds import council
from tdkt_desktop.operations.rounds.terms import roles
from tdkt_desktop.storage.councils import Councils
from tdkt_desktop.storage.people import People
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.catalogue_words import shown
from tdkt_desktop.ui.kit.form_dialog import FormDialog
from tdkt_desktop.ui.kit.inline import complete_from
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.rounds.staff_box import StaffBox


class MemberDialog(FormDialog):
    """Asks for a member; somebody of the file brings their position along."""

    def __init__(self, session: Session, round_: RoundId | None, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Thêm thành viên Hội đồng"), self.tr("Thêm"))
        self._session, self._round = session, round_
        people = People(session.database)
        everyone = people.everyone()
        self._positions = {
            person.name: (posting.position if posting else None) or ""
            for person, posting in everyone
            if not person.leave_date
        }
        self.name = self.line(self.tr("Họ và tên"))
        complete_from(self.name, sorted(self._positions))
        self.name.editingFinished.connect(self._propose)
        self.staff = StaffBox(session)
        self.form.addRow(self.tr("Là cán bộ"), self.staff)
        self.name.textChanged.connect(lambda _: self._show_staff())
        self._show_staff()
        self.position = self.line(self.tr("Chức vụ"))
        self.role = NoWheelComboBox()
        for code, name in roles().items():
            self.role.addItem(shown(name), code)
        chair = any(m.role == "chair" for m in Councils(session.database).members(round_))
        self.role.setCurrentIndex(self.role.findData("member") if chair else 0)
        self.form.addRow(self.tr("Vai trò"), self.role)
        self.note(
            self.tr("Người không thuộc cơ quan (đoàn thể, cấp ủy) cũng ghi được: chỉ cần họ tên.")
        )
        self.check_with(self._write)

    def _show_staff(self) -> None:
        """Ask who of the staff it is where somebody there bears the name."""
        known = self.staff.show_bearers(self.name.text(), None, ask=True)
        self.form.setRowVisible(self.staff, known)

    def _propose(self) -> None:
        known = self._positions.get(self.name.text().strip())
        if known and not self.position.text():
            self.position.setText(known)

    def _write(self) -> None:
        if self.staff.unanswered:
            words = QT_TRANSLATE_NOOP(
                "errors",
                "Có cán bộ cùng tên: ở “Là cán bộ” hãy chọn là người nào hay không phải ai.",
            )
            raise TdktError(words)
        member = NewMember(
            round=self._round,
            person=self.staff.person,
            name=self.name.text(),
            position=self.position.text(),
            role=self.role.currentData(),
        )
        self._session.tell(council.save_member(self._session.database, member))
