"""What of a list needs an answer, above its rows: each proposal taken, or left as it is."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from tdkt_desktop.ui.kit.controls import ShortLabel, button, clear, label, row, scrolled
from tdkt_desktop.ui.kit.plain_text import tip

_LINE, _SHOWN = 38, 4


@dataclass(frozen=True, slots=True)
class Question:
    """What is proposed: in words, with a sample, of how many rows; ``act`` says what *yes* does.

    One that can be ``left`` may be answered with no.
    """

    words: str
    act: str
    run: Callable[[], None]
    sample: str = ""
    left: bool = True


class ImportStrip(QFrame):
    """Grows with the questions, up to four lines; gone when there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self._questions: list[Question] = []
        self._takes: list[QPushButton] = []
        self._left: set[str] = set()
        self._taken = 0
        self.walking = False
        """Whether an answer was just given here: the keyboard goes on to the next question."""
        self.head, self.again = label(role="strong"), button("", role="link")
        self.again.clicked.connect(self._look_again)
        self._lines = QWidget()
        self._box = QVBoxLayout(self._lines)
        self._box.setContentsMargins(12, 0, 8, 4)
        self._box.setSpacing(4)
        self._area = scrolled(self._lines)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 4)
        outer.setSpacing(0)
        head = row(self.head, None, self.again)
        head.setContentsMargins(14, 6, 12, 6)
        outer.addLayout(head)
        outer.addWidget(self._area)
        QShortcut(QKeySequence("Alt+N"), self, self._take_all)

    def show_questions(self, questions: list[Question]) -> None:
        """Show what is still to be answered."""
        self._questions = questions
        self.walking = False
        self._show()

    def _open(self) -> list[Question]:
        return [one for one in self._questions if one.words not in self._left]

    def _show(self) -> None:
        clear(self._box)
        self._takes.clear()  # those taken out are there until Qt lets them go
        wanted = self._open()
        for question in wanted:
            self._add(question)
        left = len(self._questions) - len(wanted)
        self.head.setText(
            self.tr("{count} đề nghị cần trả lời  (Alt+N: áp dụng tất cả)").format(
                count=len(wanted)
            )
            if wanted
            else self.tr("Đã trả lời các đề nghị")
        )
        told = self.tr("Đã áp dụng {taken}, để nguyên {left} · Xem lại")
        self.again.setText(told.format(taken=self._taken, left=left))
        self.again.setVisible(bool(left))
        self._area.setVisible(bool(wanted))
        self._area.setFixedHeight(_LINE * min(_SHOWN, max(1, len(wanted))) + 2)
        self.setVisible(bool(wanted) or bool(left))

    def _add(self, question: Question) -> None:
        words = ShortLabel()
        words.setText(question.words)
        words.setToolTip(tip(question.words))
        sample = ShortLabel()
        sample.setText(question.sample)
        sample.setToolTip(tip(question.sample))
        sample.setProperty("role", "muted")
        take = button(question.act, "check")
        take.setAccessibleName(f"{question.act}: {question.words}")
        take.clicked.connect(partial(self._take, question))
        self._takes.append(take)
        leave = button(self.tr("Để nguyên"))
        leave.setAccessibleName(self.tr("Để nguyên: {words}").format(words=question.words))
        leave.clicked.connect(partial(self._leave, question))
        if not question.left:
            leave.hide()
        line = row(words, sample, take, leave)
        line.setStretch(0, 3)
        line.setStretch(1, 2)
        self._box.addLayout(line)

    def buttons(self) -> list[QPushButton]:
        """Return the buttons that take the proposals, in order."""
        return list(self._takes)

    def _take(self, question: Question, *_: object) -> None:
        self._taken += 1
        self.walking = True
        question.run()

    def _leave(self, question: Question, *_: object) -> None:
        self._left.add(question.words)
        self._show()
        self.take_focus()

    def _take_all(self) -> None:
        """Take every proposal that could as well be left."""
        for question in [one for one in self._open() if one.left]:
            self._taken += 1
            question.run()  # the plan of all of them comes when it is made

    def _look_again(self) -> None:
        self._left.clear()
        self._show()

    def take_focus(self) -> bool:
        """Put the keyboard on the first proposal; says whether there is one."""
        first = next(iter(self.buttons()), None)
        if first is None:
            return False
        first.show()  # a line just made is shown by its layout later, and gets no focus until then
        first.setFocus(Qt.FocusReason.TabFocusReason)
        return True
