"""What was done to make emulation known: noted as it happens, edited in place."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from tdkt_desktop.domain.ids import ActivityId
from tdkt_desktop.domain.reports.activities import Activity, ActivityKind
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.note_words import ACTIVITY_KINDS
from tdkt_desktop.operations.reports import activities
from tdkt_desktop.storage.activities import Activities
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.ui.kit.controls import chip, show_count
from tdkt_desktop.ui.kit.record_model import Column
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.reports.notes_view import NotesView

_DAY, _NUMBER = 110, 130


class ActivitiesView(NotesView):
    """Directives, conferences, articles, broadcasts, training; those nothing was done about."""

    def __init__(self, session: Session) -> None:
        self._movements: Mapping[int, str] = {}
        super().__init__(
            session,
            "activities",
            self.tr("Tuyên truyền, chỉ đạo"),
            self.tr("Văn bản chỉ đạo, hội nghị, tin bài, tập huấn; báo cáo của kỳ đếm và nêu ra."),
            {str(kind): _called(kind) for kind in ActivityKind},
        )
        self.day = self.line(self.tr("Ngày"), self.tr("Ngày"), _DAY)
        self.number = self.line(self.tr("Số văn bản"), self.tr("Số văn bản"), _NUMBER)
        self.put_before_words(self.day, self.number)
        self.waiting = chip("")
        self.waiting.setToolTip(self.tr("Văn bản nhận được, chưa ghi việc đã làm"))
        self.waiting.clicked.connect(lambda _: self.read())
        self.top.addWidget(self.waiting)
        self.table.nothing = self.tr("Chưa ghi văn bản chỉ đạo, hội nghị, tin bài, tập huấn nào.")

    def columns(self) -> list[Column]:
        """Return the columns of the list."""
        return [
            self.day_column("day", self.tr("Ngày"), 104, rank=0),
            Column("kind", self.tr("Loại"), lambda one: _called(one.kind), 150, rank=0),
            self.text_column("number", self.tr("Số văn bản"), 120, rank=0),
            self.text_column("title", self.tr("Nội dung"), 200, grows=True),
            self.text_column("by", self.tr("Nơi ban hành"), 130, grows=True, rank=4),
            Column(
                "reached",
                self.tr("Số người"),
                lambda one: "" if one.reached is None else dotted(one.reached),
                90,
                right=True,
                edit=self.writer("reached"),
                rank=1,
            ),
            Column(
                "movement",
                self.tr("Phong trào"),
                lambda one: self._movements.get(one.movement or 0, ""),
                130,
                muted=True,
                grows=True,
                edit=self.writer("movement"),
                rank=3,
            ),
            self.text_column("answer", self.tr("Việc đã làm"), 200, grows=True, rank=0),
        ]

    def fetch(self) -> Mapping[ActivityId, Activity]:
        """Return what is noted, the latest first; of those that wait alone if so wished."""
        database = self.session.database
        self._movements = {one.id: one.name for one in Movements(database).everything()}
        every = Activities(database).all()
        show_count(self.waiting, self.tr("Chưa ghi việc đã làm"), sum(a.waits for a in every))
        alone = self.waiting.isChecked()
        return {one.id: one for one in every if one.waits or not alone}

    def edit(self, record: Activity, key: str, text: str) -> object:
        """Write one field."""
        return activities.edit_activity(self.session.database, record, key, text)

    def note(self, kind: str) -> object:
        """Note what is typed; of today where no day is."""
        typed = {"title": self.words.text(), "number": self.number.text()}
        typed["day"] = self.day.text() or show_iso(today())
        return activities.note_activity(self.session.database, ActivityKind(kind), typed)

    def delete(self, ids: Sequence[ActivityId]) -> object:
        """Delete some."""
        return activities.delete_activities(self.session.database, ids)


def _called(kind: ActivityKind) -> str:
    return QCoreApplication.translate("reports", ACTIVITY_KINDS[kind])
