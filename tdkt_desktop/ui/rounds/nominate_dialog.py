"""Who is put forward for what, and lowered to what."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT, AwardKind
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.rounds import Round
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.rounds import nominations
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import hinder, label, row
from tdkt_desktop.ui.kit.errors import error_text
from tdkt_desktop.ui.kit.form_dialog import KeepingDialog, WhyDialog, fitting, ok_and_cancel
from tdkt_desktop.ui.kit.kind_box import KindBox
from tdkt_desktop.ui.kit.recipients import RecipientChooser
from tdkt_desktop.ui.kit.session import Session


class NominateDialog(KeepingDialog):
    """Asks whom to put forward for what."""

    def __init__(
        self,
        session: Session,
        round_: Round,
        parent: QWidget,
        people: Sequence[PersonId] = (),
        units: Sequence[UnitId] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Thêm đề nghị"))
        self.resize(fitting(980, 600))
        self._session, self._round = session, round_
        self._kinds = [
            kind
            for kind in Kinds(session.database).all()
            if not kind.import_only and kind.in_force(round_.year)
        ]
        self.chooser = RecipientChooser(session)
        self.chooser.households.setPlaceholderText(
            self.tr("Mỗi dòng một hộ gia đình hoặc một người ngoài cơ quan")
        )
        self.kind = KindBox()
        self.kind.setMinimumContentsLength(34)
        self.outsiders = QCheckBox(self.tr("Là người ngoài cơ quan, không phải hộ gia đình"))
        self.outsiders.toggled.connect(lambda _: self._show_kinds())
        self.wrong = label(role="error", wrap=True)
        self.wrong.hide()
        self.buttons, self.ok = ok_and_cancel(self, self.tr("Đề nghị"), self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        chips = self.chooser.subject_chips
        box.addLayout(row(label(self.tr("Thêm đề nghị"), "title"), None, *chips.values()))
        box.addLayout(row(label(self.tr("Danh hiệu, hình thức"), "muted"), self.kind, None))
        box.addWidget(self.chooser, 1)
        box.addWidget(self.outsiders)
        box.addWidget(self.wrong)
        box.addLayout(row(None, self.buttons))
        for push_button in chips.values():
            push_button.toggled.connect(lambda _: self._show_kinds())
        self.chooser.changed.connect(self._tell)
        self.chooser.show_lists()
        self.chooser.people.tick(people, on=True)
        self.chooser.units.tick(units, on=True)
        if units and not people:
            self.chooser.set_subject(UNIT)
        self.chooser.show_chosen()
        self._show_kinds()
        self.chooser.search.setFocus()
        self.restoreGeometry(session.state("dialog/nominate"))

    def entered(self) -> object:
        """Return who was chosen."""
        chooser = self.chooser
        return [*chooser.people.chosen], [*chooser.units.chosen], chooser.names()

    def subject(self) -> str:
        """Return who is being put forward."""
        subject = self.chooser.subject
        return PERSON if subject == HOUSEHOLD and self.outsiders.isChecked() else subject

    def _show_kinds(self) -> None:
        self.outsiders.setVisible(self.chooser.subject == HOUSEHOLD)
        subject = self.subject()
        kinds = [kind for kind in self._kinds if subject in kind.subjects]
        self.kind.show_kinds(kinds, Kinds(self._session.database).lately_used())
        self._tell()

    def _chosen(self) -> tuple[tuple[PersonId, ...], tuple[UnitId, ...], tuple[str, ...]]:
        chooser = self.chooser
        people = tuple(chooser.people.chosen) if chooser.subject == PERSON else ()
        units = tuple(chooser.units.chosen) if chooser.subject == UNIT else ()
        return people, units, chooser.names() if chooser.subject == HOUSEHOLD else ()

    def _tell(self) -> None:
        count = sum(map(len, self._chosen()))
        self.chooser.tell_count(count)
        hinder(self.ok, "" if count else self.tr("Hãy đánh dấu người hoặc tập thể"))
        self.ok.setText(self.tr("Đề nghị {count}").format(count=count or ""))

    def accept(self) -> None:
        """Put them forward; what is wrong stays on the screen."""
        people, units, outside = self._chosen()
        kind = next((k for k in self._kinds if k.code == self.kind.currentData()), None)
        if kind is None:
            return
        try:
            count, changes = nominations.add(
                self._session.database,
                self._round,
                kind,
                people=people,
                units=units,
                outside=outside,
                subject=self.subject(),
            )
        except TdktError as error:
            self.wrong.setText(error_text(error))
            self.wrong.show()
            return
        self._session.tell(changes)
        left = sum(map(len, (people, units, outside))) - count
        if left:
            words = self.tr("{count} đề nghị mới; {left} đã có từ trước")
            self._session.said.emit(words.format(count=count, left=left))
        if same := nominations.namesakes(self._session.database, outside):
            words = self.tr("Trùng tên cán bộ trong tệp, hãy xem lại: {names}")
            self._session.warned.emit(words.format(names=", ".join(same)))
        super().accept()

    def done(self, result: int) -> None:
        """Remember the size."""
        self._session.keep_state("dialog/nominate", self.saveGeometry())
        super().done(result)


class LowerDialog(WhyDialog):
    """Asks to what, and why, nominations are lowered."""

    def __init__(self, kinds: Sequence[AwardKind], parent: QWidget) -> None:
        super().__init__("", parent, needed=True)
        self.name_it(self.tr("Chuyển danh hiệu, hình thức đề nghị"), self.tr("Chuyển"))
        self.reason.setPlaceholderText(self.tr("không đủ phiếu, chưa có sáng kiến…"))
        self.kind = NoWheelComboBox()
        self.kind.setMinimumContentsLength(30)
        for kind in kinds:
            self.kind.addItem(kind.name, kind.code)
        self.form.insertRow(0, self.tr("Chuyển sang"), self.kind)
