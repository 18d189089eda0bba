"""Lessons, shortcomings, causes, directions, proposals: noted as they arise, edited in place."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from tdkt_desktop.domain.ids import LessonId
from tdkt_desktop.domain.reports.lessons import Lesson, LessonKind
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.operations.note_words import LESSON_KINDS
from tdkt_desktop.operations.reports import notes
from tdkt_desktop.storage.reports import Lessons
from tdkt_desktop.ui.kit.record_model import Column
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.reports.notes_view import NotesView

_THEME = 200


class LessonsView(NotesView):
    """The lessons, each with its theme."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            "lessons",
            self.tr("Bài học"),
            self.tr("Ghi bài học, hạn chế, kiến nghị ngay khi thấy; báo cáo của kỳ lấy vào."),
            {str(kind): _called(kind) for kind in LessonKind},
        )
        self.kind.setCurrentIndex(self.kind.findData(str(LessonKind.LESSON)))
        self.theme = self.line(self.tr("Chủ đề"), self.tr("Chủ đề (nếu có)"), _THEME)
        self.put_before_words(self.theme)
        self.table.nothing = self.tr(
            "Chưa ghi bài học, hạn chế nào. Ghi ngay khi thấy: tới kỳ báo cáo đã có sẵn."
        )

    def columns(self) -> list[Column]:
        """Return the columns of the list."""
        return [
            self.day_column("day", self.tr("Ngày"), 104),
            Column("kind", self.tr("Loại"), lambda one: _called(one.kind), 110),
            self.text_column("theme", self.tr("Chủ đề"), 180, muted=True),
            self.text_column("words", self.tr("Nội dung"), 420, strong=True, grows=True),
        ]

    def fetch(self) -> Mapping[LessonId, Lesson]:
        """Return every lesson, the latest first."""
        return {one.id: one for one in Lessons(self.session.database).all()}

    def edit(self, record: Lesson, key: str, text: str) -> object:
        """Write one field of a lesson."""
        return notes.edit_lesson(self.session.database, record, key, text)

    def note(self, kind: str) -> object:
        """Note the lesson typed, of today."""
        words, theme = self.words.text(), self.theme.text()
        day = show_iso(today())
        return notes.note_lesson(self.session.database, LessonKind(kind), words, day, theme)

    def delete(self, ids: Sequence[LessonId]) -> object:
        """Delete lessons."""
        return notes.delete_lessons(self.session.database, ids)


def _called(kind: LessonKind) -> str:
    return QCoreApplication.translate("reports", LESSON_KINDS[kind])
