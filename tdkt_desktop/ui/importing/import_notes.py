"""What a plan says of whole columns; what it proposes goes into the strip above the rows."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.domain.vietnamese.names import title_case
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.importing.awards import WISHED
from tdkt_desktop.operations.importing.plan import Fate, Plan
from tdkt_desktop.operations.importing.repairs import is_repair, proposed, template
from tdkt_desktop.sheets.lists.records import SHIFTED, SHOUTED, Problem, Severity
from tdkt_desktop.ui.importing.import_strip import Question
from tdkt_desktop.ui.importing.plan_model import told
from tdkt_desktop.ui.kit.controls import clear, label

_NAMED = 6


class ImportNotes(QWidget):
    """One line per note; what can be answered is a question of the strip."""

    def __init__(
        self,
        accept: Callable[[Problem], None],
        forget: Callable[[], None],
        fill: Callable[[str], None],
        given: Callable[[], None],
        known: Callable[[], None],
    ) -> None:
        super().__init__()
        self._accept, self._forget, self._fill, self._given = accept, forget, fill, given
        self._known = known
        self.questions: list[Question] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 8, 0)
        self._box.setSpacing(4)

    def show_plan(self, plan: Plan) -> int:
        """Show what ``plan`` has to say; returns the number of lines."""
        clear(self._box)
        self.questions = []
        if plan.remembered:
            self._ask(
                self.tr("Các cột được ghép như lần nhập trước"),
                self.tr("Bỏ cách ghép đã lưu"),
                self._forget,
            )
        self._missing(plan)
        for problem in sorted(plan.notes, key=lambda one: not is_repair(one)):
            self._note(plan, problem)
        self._proposals(plan)
        self._counts(plan)
        lines = self._box.count()
        self._box.addStretch(1)  # lines stand one under the other, whatever room there is
        return lines

    def _line(self, text: str, role: str = "muted") -> None:
        self._box.addWidget(label(text, role, wrap=True))

    def _ask(
        self, text: str, act: str, run: Callable[[], None], *, sample: str = "", left: bool = True
    ) -> None:
        self.questions.append(Question(text, act, run, sample, left))

    def _note(self, plan: Plan, problem: Problem) -> None:
        text = told(problem.message)
        column = problem.column.splitlines()[0] if problem.column else ""
        if column and not text.casefold().startswith(column.casefold()):
            text = f"{column}: {text}"
        role = "doubt" if problem.severity == Severity.WARNING else "muted"
        if not is_repair(problem):
            self._line(text, role=role)
            return
        sample = ""
        if problem.proposal == SHOUTED:
            act, sample = self.tr("Viết hoa chữ cái đầu"), _shouted_sample(plan)
        elif problem.proposal == SHIFTED:
            act = self.tr("Dời lại một cột")
        elif problem.field == "unit":
            act = self.tr("Coi là một đơn vị")
        else:
            act = self.tr("Đảo lại cả cột")
        self._ask(text, act, partial(self._accept, problem), sample=sample)

    def _missing(self, plan: Plan) -> None:
        """Offer to fill in what no row says, and to take awards of a wish list for given."""
        fails = [p for row in plan.rows if row.fate == Fate.PROBLEM for p in row.problems]
        count = sum(p.field == "year" and p.severity == Severity.ERROR for p in fails)
        if count:
            words = self.tr("{count} dòng không ghi năm").format(count=dotted(count))
            self._ask(words, self.tr("Điền năm…"), lambda: self._fill("year"), left=False)
        if any(p.message == WISHED for p in fails):
            self._ask(
                self.tr("Danh sách đăng ký hoặc đề nghị"),
                self.tr("Đây là danh sách đã có quyết định"),
                self._given,
            )

        origin = plan.table.grid.origin
        if origin is not None and plan.people_added and plan.before.get("people"):
            words = self.tr("{count} người chưa có trong danh sách cán bộ sẽ được thêm")
            text = words.format(count=dotted(plan.new_people))
            self._ask(text, self.tr("Chỉ lấy người, tập thể đã có"), self._known)

    def _proposals(self, plan: Plan) -> None:
        """Offer what is proposed at many cells alike."""
        cells = [p for r in plan.rows for p in r.problems if is_repair(p)]
        columns = {template(note) for note in plan.notes}
        counts = Counter(template(p) for p in cells)
        swapped = {
            (t.grid.name, c.field) for t in plan.tables for c in t.columns if c.index in t.swapped
        }
        for words, count in counts.items():
            first = next(p for p in cells if template(p) == words)
            if words in columns or (first.sheet, first.field) in swapped:
                continue
            act = self.tr("Áp dụng cho {count} ô").format(count=dotted(count))
            sample = f"→ {proposed(first)}"
            self._ask(told(first.message), act, partial(self._accept, first), sample=sample)

    def _counts(self, plan: Plan) -> None:
        if plan.new_units:
            words = self.tr("{count} đơn vị mới: {names}")
            self._line(words.format(count=len(plan.new_units), names=some_of(plan.new_units)))
        if plan.new_people:
            words = self.tr("Thêm {count} người chưa có trong danh sách cán bộ: {names}")
            self._line(words.format(count=plan.new_people, names=some_of(plan.people_added)))
        if plan.others:
            others = ", ".join(f"{o.address} ({o.rows})" for o in plan.others[:8])
            self._line(self.tr("Còn danh sách chưa lấy ở trang {names}").format(names=others))


def some_of(names: Sequence[str]) -> str:
    """Return the first few of many names, and that there are more."""
    return "; ".join([*names[:_NAMED], *["…"] * (len(names) > _NAMED)])


def _shouted_sample(plan: Plan) -> str:
    """Return a name of the list as it is, and as it would be."""
    for row in plan.rows:
        name = row.values.get("name") or ""
        if name.isupper():
            return f"{name} → {title_case(name)}"
    return ""
