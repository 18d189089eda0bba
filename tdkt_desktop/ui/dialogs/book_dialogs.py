"""Small dialogs of the book of certificates."""

from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.keeping import read_date
from tdkt_desktop.operations.layouts import all_layouts
from tdkt_desktop.ui.dialogs.forms import FormDialog, today_shown
from tdkt_desktop.ui.session import Session
from tdkt_desktop.ui.widgets.parts import CalmBox


class HandDialog(FormDialog):
    """Asks when, and to whom."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Trao bằng, giấy khen"), self.tr("Ghi"))
        self.date = ""
        self.day = self.line(self.tr("Ngày trao"), today_shown())
        self.to = self.line(self.tr("Người nhận"), "", self.tr("để trống: chính người được tặng"))
        self.check_with(self._read)

    def _read(self) -> None:
        self.date = read_date(self.day.text()) or ""
        if len(self.date) != len("2025-01-01"):
            raise TdktError(self.tr("Hãy ghi đủ ngày, tháng, năm."))


class SpoilDialog(FormDialog):
    """Asks whether the number is kept."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Hỏng, in lại"), self.tr("Ghi"))
        self.anew = CalmBox()
        self.anew.addItem(self.tr("Giữ số cũ"), False)
        self.anew.addItem(self.tr("Cấp số mới, hủy số cũ"), True)
        self.form.addRow(self.tr("Số"), self.anew)
        self.reason: QLineEdit = self.line(self.tr("Lý do"), "", self.tr("kẹt giấy, nhòe mực…"))


class ReasonDialog(FormDialog):
    """Asks why a number is struck out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Hủy số"), self.tr("Hủy số"))
        self.reason = self.line(self.tr("Lý do"))
        self.note(self.tr("Số đã hủy vẫn còn trong sổ và không cấp lại cho ai."))
        self.check_with(self._read)

    def _read(self) -> None:
        if not self.reason.text().strip():
            raise TdktError(self.tr("Hãy ghi lý do hủy số."))


class BeginDialog(FormDialog):
    """Asks from which number a series goes on."""

    def __init__(self, series: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Tiếp từ số"), self.tr("Ghi"))
        self.note(
            self.tr("Sổ {series}: các số trước đã cấp ngoài chương trình.").format(series=series)
        )
        self.number = QSpinBox()
        self.number.setRange(1, 1_000_000)
        self.form.addRow(self.tr("Số kế tiếp"), self.number)


class StockDialog(FormDialog):
    """Asks how many sheets of which stock came."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Nhận phôi"), self.tr("Ghi"))
        self.layout_ = CalmBox()
        for layout in all_layouts(session.database):
            self.layout_.addItem(layout.name)
        self.form.addRow(self.tr("Phôi của mẫu"), self.layout_)
        self.count = QSpinBox()
        self.count.setRange(-100_000, 100_000)
        self.count.setValue(100)
        self.form.addRow(self.tr("Số tờ"), self.count)
        self.note_ = self.line(self.tr("Ghi chú"), "", self.tr("nhà in, số phiếu…"))
        self.note(self.tr("Ghi số âm khi mất, hỏng ngoài lúc in, hoặc cho mượn."))
