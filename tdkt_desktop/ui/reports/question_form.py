"""A question read as a sentence: what is counted, by what, of which alone; and those kept."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from tdkt_desktop.domain.reports.questions import (
    Dimension,
    Label,
    Measure,
    Question,
    SavedQuestion,
    Value,
)
from tdkt_desktop.operations.reports.questions import DIMENSIONS, MEASURES
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import button, clear, label, row, rule
from tdkt_desktop.ui.kit.desk_lines import DeskLine
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.theme import scaled

_CHIP = 128


def say(words: str) -> str:
    """Return marked words of the figures in the window's language."""
    return QCoreApplication.translate("reports", words)


class QuestionForm(QWidget):
    """Three boxes, what the question is narrowed to, and the questions kept in the file."""

    changed = Signal()
    """Another question is asked."""
    wanted = Signal(int)
    """A kept question was chosen."""
    kept_menu_wanted = Signal(int, QWidget)
    """Something is to be done with a kept question."""

    def __init__(self, choices: Callable[[Dimension], Sequence[Label]]) -> None:
        super().__init__()
        self._choices = choices
        self._only: dict[Dimension, tuple[Value, ...]] = {}
        self.measure, self.rows, self.columns = (NoWheelComboBox() for _ in range(3))
        for measure, words in MEASURES.items():
            self.measure.addItem(say(words), measure)
        for box in (self.rows, self.columns):
            for dimension, words in DIMENSIONS.items():
                box.addItem(say(words), dimension)
        titles = (self.tr("Đếm"), self.tr("Mỗi dòng là"), self.tr("Mỗi cột là"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        for title, box in zip(titles, (self.measure, self.rows, self.columns), strict=True):
            box.setAccessibleName(title)
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(
                NoWheelComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.activated.connect(lambda _: self.changed.emit())
            column.addWidget(label(title, "muted"))
            column.addWidget(box)
        column.addWidget(label(self.tr("Chỉ lấy"), "muted"))
        self._narrowed = QVBoxLayout()
        self._narrowed.setSpacing(4)
        column.addLayout(self._narrowed)
        self.add = button(self.tr("Thêm điều kiện"), "plus", role="link")
        self.add.clicked.connect(self._ask_dimension)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        column.addWidget(rule())
        self.kept_title = label(self.tr("Câu hỏi đã lưu"), "muted")
        column.addWidget(self.kept_title)
        self._kept = QVBoxLayout()
        self._kept.setSpacing(2)
        column.addLayout(self._kept)
        column.addStretch(1)

    # -- the question --------------------------------------------------------------------

    def question(self) -> Question:
        """Return the question that the boxes ask."""
        return Question(
            Measure(self.measure.currentData()),
            Dimension(self.rows.currentData()),
            Dimension(self.columns.currentData()),
            dict(self._only),
        )

    def show_question(self, question: Question) -> None:
        """Let the boxes ask another question."""
        self.measure.setCurrentIndex(self.measure.findData(question.measure))
        self.rows.setCurrentIndex(self.rows.findData(question.rows))
        self.columns.setCurrentIndex(self.columns.findData(question.columns))
        self._only = {one: tuple(values) for one, values in question.only.items()}

    def show_narrowed(self, words: Sequence[str]) -> None:
        """Say what the question is narrowed to, a line for each."""
        clear(self._narrowed)
        for dimension, text in zip(tuple(self._only), words, strict=True):
            line = button("", role="chip")
            room = scaled(_CHIP)
            line.setText(line.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
            line.setAccessibleName(text)
            line.setToolTip(tip(text))
            line.clicked.connect(partial(self._ask_values, dimension, line))
            off = button("", "x", role="icon")
            off.setAccessibleName(self.tr("Bỏ điều kiện {words}").format(words=text))
            off.setToolTip(tip(off.accessibleName()))
            off.clicked.connect(partial(self._drop, dimension))
            self._narrowed.addLayout(row(line, None, off, spacing=2))

    def _drop(self, dimension: Dimension, *_: object) -> None:
        self._only.pop(dimension, None)
        self.changed.emit()

    def _ask_dimension(self) -> None:
        menu = QMenu(self)
        for dimension, words in DIMENSIONS.items():
            entry = menu.addAction(say(words))
            entry.triggered.connect(partial(self._ask_values, dimension, self.add))
        menu.exec(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _ask_values(self, dimension: Dimension, near: QWidget, *_: object) -> None:
        """Ask which values alone count; a menu that stays while they are ticked."""
        from tdkt_desktop.ui.reports.values_dialog import ValuesDialog

        chosen = self._only.get(dimension, ())
        dialog = ValuesDialog(
            say(DIMENSIONS[dimension]), self._choices(dimension), chosen, near.window()
        )
        if not dialog.exec():
            return
        if dialog.values():
            self._only[dimension] = dialog.values()
        else:
            self._only.pop(dimension, None)
        self.changed.emit()

    # -- those kept ----------------------------------------------------------------------

    def show_kept(self, kept: Sequence[SavedQuestion], current: int) -> None:
        """Show the questions kept in the file; the one that is asked is marked."""
        clear(self._kept)
        self.kept_title.setVisible(bool(kept))
        for one in kept:
            asked = one.id == current
            line = DeskLine(
                one.name,
                picture="check" if asked else "filter",
                tag=self.tr("đang hỏi") if asked else "",
                run=partial(self._choose, one.id),
            )
            line.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            line.customContextMenuRequested.connect(partial(self._ask_kept, one.id, line))
            self._kept.addWidget(line)

    def _choose(self, number: int, *_: object) -> None:
        self.wanted.emit(number)

    def _ask_kept(self, number: int, line: QWidget, *_: object) -> None:
        self.kept_menu_wanted.emit(number, line)
