"""Who of the staff somebody named is: the officer says so, a name alone does not."""

from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.operations.people.people import namesakes
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.session import Session

_UNSAID = -1


class StaffBox(NoWheelComboBox):
    """Offers the bearers of a name, and nobody."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setAccessibleName(self.tr("Là cán bộ"))
        self.setMinimumContentsLength(18)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def show_bearers(self, name: str, chosen: PersonId | None, *, ask: bool = False) -> bool:
        """Offer who bears ``name``; says whether anybody does. ``ask`` begins with no answer."""
        rows = namesakes(self._session.database, name) if name.strip() else []
        self.clear()
        if ask and rows:
            self.addItem(self.tr("(hãy chọn)"), _UNSAID)
        for row in rows:
            parts = (row.person.name, row.person.born, row.position, row.unit_name)
            self.addItem(", ".join(filter(None, parts)), row.person.id)
        self.addItem(self.tr("Không phải cán bộ trong danh sách"), 0)
        self.setCurrentIndex(max(0, self.findData(chosen or (_UNSAID if ask else 0))))
        return bool(rows)

    @property
    def unanswered(self) -> bool:
        """Whether it was asked who it is and nothing was answered."""
        return bool(self.currentData() == _UNSAID)

    @property
    def person(self) -> PersonId | None:
        """Who it is; ``None`` for nobody of the staff."""
        chosen = int(self.currentData() or 0)
        return PersonId(chosen) if chosen > 0 else None
