"""Người ký khác: deputies and others who sign for the agency, each by an office and its days."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.domain.agency.signing import NewSigner, Signer, SigningForm, office_of
from tdkt_desktop.domain.ids import SignerId
from tdkt_desktop.domain.typed import whole_day
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.agency import signers
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.signers import Signers
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import button, hinder, label, panel, row
from tdkt_desktop.ui.kit.form_dialog import FormDialog, date_hint
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session

_HEIGHT = 150


class SignersPanel(QWidget):
    """The list of signers beside the head; Enter corrects one, Delete takes one off."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._signers: dict[SignerId, Signer] = {}
        self._head = ""
        self._model: RecordModel[SignerId] = RecordModel(
            self._columns(), lambda _: self._signers, self
        )
        self.table = RecordTable("signers", self._model, session)
        self.table.setAccessibleName(self.tr("Người ký khác"))
        self.table.nothing = self.tr("Chưa có ai: mọi văn bản do người ký ở trên ký.")
        self.table.setFixedHeight(_HEIGHT)
        self.add = button(self.tr("Thêm người ký"), "plus")
        self.edit = button(self.tr("Sửa"), "pencil")
        self.drop = button(self.tr("Bỏ"), "trash-2")
        self.add.clicked.connect(lambda: self._ask(None))
        self.edit.clicked.connect(self._edit)
        self.drop.clicked.connect(self._drop)
        self.table.opened.connect(lambda _: self._edit())
        self.table.delete_wanted.connect(self._drop)
        self.table.picked.connect(lambda _: self._show_buttons())
        box = QVBoxLayout()
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(8)
        caption = label(self.tr("Người ký khác"), "caption")
        box.addLayout(row(caption, None, self.edit, self.drop, self.add))
        box.addWidget(self.table)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(panel(box))

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Họ và tên"), lambda s: s.name, 150, strong=True),
            Column("signs", self.tr("Ký là"), lambda s: s.signs_as(self._head), 220, grows=True),
            Column("since", self.tr("Từ"), lambda s: show_iso(s.start), 90, muted=True),
            Column("until", self.tr("Đến"), lambda s: show_iso(s.end), 90, muted=True),
        ]

    def read(self) -> None:
        """Read the signers."""
        database = self._session.database
        self._head = office_of(Settings(database).agency().signer_title)
        self._signers = {one.id: one for one in Signers(database).all()}
        self.table.show_ids(list(self._signers))
        if self._signers and self.table.current_id() is None:
            self.table.go_to_row(0)
        self._show_buttons()

    def _show_buttons(self) -> None:
        why = "" if self.table.current_record() is not None else self.tr("Chưa có ai để chọn")
        for push_button in (self.edit, self.drop):
            hinder(push_button, why)

    def _edit(self) -> None:
        if (signer := self.table.current_record()) is not None:
            self._ask(signer)

    def _ask(self, signer: Signer | None) -> None:
        dialog = SignerDialog(signer, self._head, self)
        dialog.check_with(
            lambda: self._session.tell(signers.save_signer(self._session.database, dialog.value()))
        )
        dialog.exec()

    def _drop(self) -> None:
        if ids := self.table.selected_ids():
            self._session.do(lambda db: signers.delete_signers(db, ids), self)


class SignerDialog(FormDialog):
    """Asks for a signer; shows how it will stand above the signature."""

    def __init__(self, signer: Signer | None, head: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(
            self.tr("Sửa người ký") if signer else self.tr("Thêm người ký"), self.tr("Lưu")
        )
        self._signer, self._head = signer, head
        self.name = self.line(self.tr("Họ và tên"), signer.name if signer else "")
        self.title = self.line(
            self.tr("Chức vụ"), signer.title if signer else "", self.tr("Phó Giám đốc")
        )
        self.signing = NoWheelComboBox()
        for form, words in signers.FORMS.items():
            self.signing.addItem(QCoreApplication.translate("signers", words), form)
        self.signing.setCurrentIndex(
            self.signing.findData(signer.form if signer else SigningForm.FOR_HEAD)
        )
        self.form.addRow(self.tr("Ký"), self.signing)
        self.start = self.line(
            self.tr("Từ ngày"), show_iso(signer.start if signer else None), date_hint()
        )
        self.end = self.line(
            self.tr("Đến ngày"), show_iso(signer.end if signer else None), date_hint()
        )
        self.shown = self.note("")
        self.title.textChanged.connect(lambda _: self._show())
        self.signing.currentIndexChanged.connect(lambda _: self._show())
        self._show()

    def _typed(self) -> NewSigner:
        return NewSigner(
            name=self.name.text(),
            title=self.title.text().strip(),
            form=SigningForm(self.signing.currentData()),
        )

    def _show(self) -> None:
        typed = self._typed()
        words = self.tr("Trên văn bản: {title}").format(title=typed.signs_as(self._head))
        self.shown.setText(words if typed.title else "")

    def value(self) -> NewSigner:
        """Return the signer as typed.

        Raises:
            TdktError: a day is none.
        """
        typed = self._typed()
        start, end = whole_day(self.start.text()), whole_day(self.end.text())
        typed = replace(typed, start=start, end=end)
        return typed if self._signer is None else typed.with_id(self._signer.id)
