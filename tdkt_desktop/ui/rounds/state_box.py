"""The box that narrows a round to nominations in one state."""

from PySide6.QtWidgets import QComboBox

from tdkt_desktop.domain.rounds import STATES, NominationState
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox


class StateBox(NoWheelComboBox):
    """Any state, or one of them."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Trạng thái"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def fill(self) -> None:
        """Offer the states, keeping what was chosen."""
        names = {
            NominationState.OPEN: self.tr("Đang xét"),
            NominationState.AWARDED: self.tr("Đã quyết định"),
            NominationState.RETURNED: self.tr("Trả lại"),
            NominationState.WITHDRAWN: self.tr("Đã rút"),
            NominationState.REJECTED: self.tr("Không đề nghị"),
        }
        keep = self.currentData()
        self.clear()
        self.addItem(self.tr("Mọi trạng thái"), None)
        for state in STATES:
            self.addItem(names[state], state)
        self.setCurrentIndex(max(0, self.findData(keep)))
