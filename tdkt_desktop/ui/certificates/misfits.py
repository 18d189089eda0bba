"""What on certificates is to be seen before they are printed, and put right one by one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from tdkt_desktop.documents.certificate_pdf import Unfit
from tdkt_desktop.operations.certificates.doubts import Doubt, DoubtKind
from tdkt_desktop.ui.kit.plain_text import tip

_SHOWN = 60
"""How much of a text that does not fit is told."""


class MisfitList(QListWidget):
    """A line per text that does not fit or is doubtful: its page is shown, Enter edits it."""

    page_wanted = Signal(int)
    edit_wanted = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Chỗ cần xem trước khi in"))
        self.itemActivated.connect(self._edit)
        self.currentItemChanged.connect(lambda item, _: self._look(item))

    def show_places(self, misfits: Sequence[Unfit], doubts: Sequence[Doubt]) -> None:
        """List what does not fit, then what is doubtful; hidden when there is nothing."""
        self.clear()
        for misfit in misfits:
            self._add(misfit, self._words(misfit), f"{misfit.recipient}\n{misfit.text}")
        for doubt in doubts:
            words = self._doubted(doubt)
            self._add(doubt, words, words)
        self.setVisible(self.count() > 0)

    def _add(self, place: Unfit | Doubt, words: str, told: str) -> None:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, place)
        item.setToolTip(tip(told))
        self.addItem(item)

    def _doubted(self, doubt: Doubt) -> str:
        words = {
            DoubtKind.ADDRESS: self.tr("Trang {page}, {who}: “Ông/Bà”, chưa biết giới tính"),
            DoubtKind.DAY: self.tr("Trang {page}, {who}: chưa biết đủ ngày của quyết định"),
            DoubtKind.NUMBER: self.tr("Trang {page}, {who}: chưa có số quyết định"),
            DoubtKind.PLACE: self.tr("Trang {page}, {who}: chưa có số thứ tự trong quyết định"),
        }
        return words[doubt.kind].format(page=doubt.page, who=doubt.recipient)

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
        place: Unfit | Doubt = item.data(Qt.ItemDataRole.UserRole)
        self.edit_wanted.emit(place.page, place.field)
