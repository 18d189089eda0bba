"""Lessons, shortcomings, causes, directions, proposals: noted as they arise, edited in place."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.domain.ids import LessonId
from tdkt_desktop.domain.reports.lessons import Lesson, LessonKind
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.operations.reports import notes
from tdkt_desktop.storage.reports import Lessons
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import button, label, panel, row
from tdkt_desktop.ui.kit.inline import AddingLine
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import scaled

_THEME = 200


class LessonsView(QWidget):
    """The list, and under it a line to note another one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._lessons: Mapping[LessonId, Lesson] = {}
        self.model = RecordModel(self._columns(), lambda _: self._lessons, self)
        self.table: RecordTable[LessonId] = RecordTable("lessons", self.model, session)
        self.table.setAccessibleName(self.tr("Bài học"))
        self.table.nothing = self.tr(
            "Chưa ghi bài học, hạn chế nào. Ghi ngay khi thấy: tới kỳ báo cáo đã có sẵn."
        )
        self.table.delete_wanted.connect(self._delete)
        self.kind = NoWheelComboBox()
        self.kind.setAccessibleName(self.tr("Loại"))
        for kind in LessonKind:
            self.kind.addItem(_called(kind), str(kind))
        self.kind.setCurrentIndex(self.kind.findData(str(LessonKind.LESSON)))
        self.theme, self.words = AddingLine(), AddingLine()
        self.theme.setAccessibleName(self.tr("Chủ đề"))
        self.theme.setPlaceholderText(self.tr("Chủ đề (nếu có)"))
        self.theme.setFixedWidth(scaled(_THEME))
        self.words.setAccessibleName(self.tr("Nội dung"))
        self.words.setPlaceholderText(self.tr("Ghi nội dung rồi Enter"))
        self.words.returnPressed.connect(self._add)
        self.add = button(self.tr("Ghi"), "plus")
        self.add.clicked.connect(lambda _: self._add())
        line = row(self.kind, self.theme)
        line.addWidget(self.words, 1)
        line.addWidget(self.add)
        box = QVBoxLayout()
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(8)
        box.addWidget(
            label(
                self.tr("Ghi bài học, hạn chế, kiến nghị ngay khi thấy; báo cáo của kỳ lấy vào."),
                "muted",
            )
        )
        box.addWidget(self.table, 1)
        box.addLayout(line)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(panel(box))

    def _columns(self) -> list[Column]:
        def writes(key: str) -> Callable[[int, str], bool]:
            return lambda number, text: self._write(LessonId(number), key, text)

        return [
            Column("day", self.tr("Ngày"), lambda one: show_iso(one.day), 104, edit=writes("day")),
            Column("kind", self.tr("Loại"), lambda one: _called(one.kind), 110),
            Column(
                "theme",
                self.tr("Chủ đề"),
                lambda one: one.theme or "",
                180,
                muted=True,
                edit=writes("theme"),
            ),
            Column(
                "words",
                self.tr("Nội dung"),
                lambda one: one.words,
                420,
                strong=True,
                grows=True,
                edit=writes("words"),
            ),
        ]

    def _write(self, number: LessonId, key: str, text: str) -> bool:
        lesson = self._lessons[number]
        return self._session.write(lambda db: notes.edit_lesson(db, lesson, key, text))

    def read(self) -> None:
        """Show what is noted."""
        self._lessons = {one.id: one for one in Lessons(self._session.database).all()}
        self.table.show_ids(list(self._lessons))

    def _add(self) -> None:
        """Note what is typed, of today."""
        kind = LessonKind(self.kind.currentData())
        words, theme, day = self.words.text(), self.theme.text(), show_iso(today())
        if self._session.write(lambda db: notes.note_lesson(db, kind, words, day, theme)):
            self.words.clear()
            self.theme.clear()
            self.words.setFocus()

    def _delete(self) -> None:
        if ids := self.table.selected_ids():
            self._session.do(lambda db: notes.delete_lessons(db, ids), self)

    def take_focus(self) -> None:
        """Put the keyboard where another one is noted."""
        self.words.setFocus()


def _called(kind: LessonKind) -> str:
    return QCoreApplication.translate("reports", notes.LESSON_KINDS[kind])
