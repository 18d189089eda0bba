"""Choosing a title or commendation among some fifty: the lately used first, found by letters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt

from tdkt_desktop.domain.awards.kinds import AwardKind, Level, is_meant
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.searched_box import SearchedBox


class KindBox(SearchedBox):
    """A box of kinds under headings; letters typed into the open list leave those they name.

    ``giay``, ``gk``, ``cstđcs`` and ``bang khen tinh`` all find.
    """

    def __init__(self) -> None:
        super().__init__()
        self._kinds: dict[object, AwardKind] = {}

    def show_kinds(
        self,
        kinds: Sequence[AwardKind],
        lately: Sequence[str] = (),
        data: Callable[[AwardKind], object] = lambda kind: kind.code,
    ) -> None:
        """Offer kinds, those whose codes are in ``lately`` first, the others by level.

        What was chosen stays chosen, if it is among them; ``data`` is what stands for a kind.
        """
        keep = self.currentData()
        self.clear()
        self._kinds = {data(kind): kind for kind in kinds}
        recent = [kind for code in lately for kind in kinds if kind.code == code]
        names = {
            Level.CO_SO: self.tr("Cấp cơ sở"),
            Level.BO_TINH: self.tr("Cấp bộ, ban, ngành, tỉnh"),
            Level.NHA_NUOC: self.tr("Cấp Nhà nước"),
        }
        groups = [(self.tr("Dùng gần đây"), recent)]
        others = [kind for kind in kinds if kind not in recent]
        for level, words in names.items():
            groups.append((words, [kind for kind in others if kind.level == level]))
        groups.append((self.tr("Khác"), [kind for kind in others if kind.level not in names]))
        for words, group in groups:
            if group:
                self.add_heading(words)
                for kind in group:
                    self.addItem(kind.name, data(kind))
                    tooltip = Qt.ItemDataRole.ToolTipRole
                    self.setItemData(self.count() - 1, tip(f"{kind.name} ({kind.short})"), tooltip)
        place = self.findData(keep) if keep is not None else -1
        self.setCurrentIndex(place if place >= 0 else min(1, self.count() - 1))

    def is_meant(self, row: int, typed: str) -> bool:
        """Whether typed letters mean the kind in a row."""
        kind = self._kinds.get(self.itemData(row))
        return kind is not None and is_meant(kind, typed)
