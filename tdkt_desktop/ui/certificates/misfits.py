"""What does not fit on certificates, to be put right one by one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from tdkt_desktop.documents.certificate_pdf import Unfit
from tdkt_desktop.ui.kit.plain_text import tip

_SHOWN = 60
"""How much of a text that does not fit is told."""


class MisfitList(QListWidget):
    """A line per text that does not fit: its page is shown, Enter edits it."""

    page_wanted = Signal(int)
    edit_wanted = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Chỗ không vừa"))
        self.itemActivated.connect(self._edit)
        self.currentItemChanged.connect(lambda item, _: self._look(item))

    def show_misfits(self, misfits: Sequence[Unfit]) -> None:
        """List them; hidden when there are none."""
        self.clear()
        for misfit in misfits:
            item = QListWidgetItem(self._words(misfit))
            item.setData(Qt.ItemDataRole.UserRole, misfit)
            item.setToolTip(tip(f"{misfit.recipient}\n{misfit.text}"))
            self.addItem(item)
        self.setVisible(bool(misfits))

    def _words(self, misfit: Unfit) -> str:
        if misfit.letters:
            return self.tr("Trang {page}, {who}: phông chữ thiếu {letters}").format(
                page=misfit.page, who=misfit.recipient, letters=misfit.letters
            )
        return self.tr("Trang {page}, {who}: không vừa\n“{text}”").format(
            page=misfit.page,
            who=misfit.recipient,
            text=misfit.text[:_SHOWN] + "…" * (len(misfit.text) > _SHOWN),
        )

    def _look(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page_wanted.emit(item.data(Qt.ItemDataRole.UserRole).page)

    def _edit(self, item: QListWidgetItem) -> None:
        misfit: Unfit = item.data(Qt.ItemDataRole.UserRole)
        self.edit_wanted.emit(misfit.page, misfit.field)
