"""Small dialogs of the book of certificates; what is refused is told before they close."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from tdkt_desktop.domain.ids import CertificateId
from tdkt_desktop.domain.typed import read_date
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.certificates import register
from tdkt_desktop.operations.certificates.layouts import all_layouts
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox, number_box
from tdkt_desktop.ui.kit.form_dialog import FormDialog, today_shown
from tdkt_desktop.ui.kit.session import Session

_MOST = 1_000_000


class _DoingDialog(FormDialog):
    """A form whose OK does the work: it stays open when that is refused."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self._session = session
        self.check_with(self._do)

    def work(self) -> Callable[[Database], ChangeSet]:
        """Return what is to be done."""
        raise NotImplementedError

    def _do(self) -> None:
        changes = self.work()(self._session.database)
        self._session.tell(changes)


class HandDialog(_DoingDialog):
    """Asks when, and to whom."""

    def __init__(
        self, session: Session, certificates: Sequence[CertificateId], parent: QWidget
    ) -> None:
        super().__init__(session, parent)
        self.name_it(self.tr("Trao tặng bằng, giấy khen"), self.tr("Lưu"))
        self._certificates = certificates
        self.day = self.line(self.tr("Ngày trao tặng"), today_shown())
        self.to = self.line(self.tr("Người nhận"), "", self.tr("để trống: chính người được tặng"))

    def work(self) -> Callable[[Database], ChangeSet]:
        """Return the handing out, on a whole day."""
        day = read_date(self.day.text()) or ""
        if len(day) != len("2025-01-01"):
            raise TdktError(self.tr("Hãy ghi đủ ngày, tháng, năm."))
        to = self.to.text()
        return lambda db: register.hand_out(db, self._certificates, to=to, day=day)


class SpoilDialog(FormDialog):
    """Asks whether the number is kept."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Hỏng, in lại"), self.tr("Lưu"))
        self.anew = NoWheelComboBox()
        self.anew.addItem(self.tr("Giữ số cũ"), False)
        self.anew.addItem(self.tr("Cấp số mới, hủy số cũ"), True)
        self.form.addRow(self.tr("Số"), self.anew)
        self.reason: QLineEdit = self.line(self.tr("Lý do"), "", self.tr("kẹt giấy, nhòe mực…"))


class VoidDialog(_DoingDialog):
    """Asks why a number is struck out."""

    def __init__(
        self, session: Session, certificates: Sequence[CertificateId], parent: QWidget
    ) -> None:
        super().__init__(session, parent)
        self.name_it(self.tr("Hủy số"), self.tr("Hủy số"))
        self._certificates = certificates
        self.reason = self.line(self.tr("Lý do"))
        self.note(self.tr("Số đã hủy vẫn còn trong sổ và không cấp lại cho ai."))

    def work(self) -> Callable[[Database], ChangeSet]:
        """Return the striking out."""
        reason = self.reason.text()
        return lambda db: register.void(db, self._certificates, reason)


class BeginDialog(_DoingDialog):
    """Asks from which number a series goes on."""

    def __init__(self, session: Session, series: str, words: str, parent: QWidget) -> None:
        super().__init__(session, parent)
        self.name_it(self.tr("Đặt số tiếp theo"), self.tr("Lưu"))
        self._series = series
        self.note(
            self.tr("Sổ {series}: các số trước đã cấp ngoài chương trình.").format(series=words)
        )
        self.number = number_box(1, _MOST)
        self.number.setValue(register.last_number(session.database, series) + 1)
        self.form.addRow(self.tr("Số kế tiếp"), self.number)

    def work(self) -> Callable[[Database], ChangeSet]:
        """Return the new beginning."""
        number = self.number.value()
        return lambda db: register.begin_at(db, self._series, number)


class StockDialog(_DoingDialog):
    """Asks how many sheets of which stock came."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, parent)
        self.name_it(self.tr("Nhập phôi"), self.tr("Lưu"))
        self.layout_ = NoWheelComboBox()
        for layout in all_layouts(session.database):
            self.layout_.addItem(layout.name)
        self.layout_.setMinimumContentsLength(20)  # a long name never widens the dialog
        self.form.addRow(self.tr("Phôi của mẫu"), self.layout_)
        self.count = number_box(-_MOST, _MOST)
        self.count.setValue(100)
        self.form.addRow(self.tr("Số tờ"), self.count)
        self.note_ = self.line(self.tr("Ghi chú"), "", self.tr("nhà in, số phiếu…"))
        self.note(self.tr("Ghi số âm khi mất, hỏng ngoài lúc in hoặc cho mượn."))

    def work(self) -> Callable[[Database], ChangeSet]:
        """Return the note of what came."""
        layout, count, note = self.layout_.currentText(), self.count.value(), self.note_.text()
        return lambda db: register.receive_stock(db, layout, count, note=note)
