"""What is doubtful in a plan, asked about: who somebody is, and what a row may become."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from tdkt_desktop.operations.importing.plan import AS_NEW, Choices, Fate, Key, PlanRow
from tdkt_desktop.operations.importing.plan_session import PlanSession
from tdkt_desktop.operations.importing.repairs import is_repair, proposed
from tdkt_desktop.operations.importing.unit_places import places_offered
from tdkt_desktop.sheets.lists.records import Problem, Severity
from tdkt_desktop.ui.importing.same_person_dialog import LATER, WhoDialog


class PlanDoubts(QObject):
    """Asks about rows of ``importing``; ``choose`` takes the choices that answers make."""

    def __init__(
        self, window: QWidget, importing: PlanSession, choose: Callable[[Choices], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._importing, self._choose = importing, choose

    def menu(self, plan_row: PlanRow) -> QMenu:
        """Return what can be done with one row."""
        importing, choose, menu = self._importing, self._choose, QMenu(self._window)
        if plan_row.candidates:
            menu.addAction(self.tr("Đối chiếu cán bộ…")).triggered.connect(
                lambda: self.ask(plan_row)
            )
        unknown = any(
            one.field == "name" for one in plan_row.problems if one.severity == Severity.ERROR
        )
        if plan_row.candidates or (unknown and plan_row.values.get("name")):
            menu.addAction(self.tr("Thêm cán bộ mới")).triggered.connect(
                lambda: choose(importing.who({plan_row.key: AS_NEW}))
            )
        for problem in plan_row.problems:
            for place in places_offered(problem):
                words = self.tr("Là “{unit}”").format(unit=place)
                menu.addAction(words).triggered.connect(
                    partial(self._take_place, plan_row, problem.field, place)
                )
        for problem in filter(is_repair, plan_row.problems):
            self._offer_repair(menu, plan_row, problem)
        out = plan_row.fate == Fate.LEFT_OUT
        words = self.tr("Nhập dòng này") if out else self.tr("Bỏ qua dòng này")
        menu.addAction(words).triggered.connect(lambda: choose(importing.left_out([plan_row.key])))
        return menu

    def _take_place(self, plan_row: PlanRow, field: str, place: str, *_: object) -> None:
        self._choose(self._importing.repaired(plan_row, field, place))

    def _offer_repair(self, menu: QMenu, plan_row: PlanRow, problem: Problem) -> None:
        importing, choose = self._importing, self._choose
        words = self.tr("Sửa thành {text}").format(text=proposed(problem))
        menu.addAction(words).triggered.connect(
            lambda: choose(importing.repaired(plan_row, problem.field, problem.proposal))
        )
        menu.addAction(self.tr("Sửa tất cả ô cùng lỗi")).triggered.connect(
            lambda: choose(importing.repaired_alike(problem))
        )

    def ask(self, plan_row: PlanRow) -> None:
        """Ask who one row is."""
        answer = self._who(plan_row, 1)
        if answer != LATER:
            self._choose(self._importing.who({plan_row.key: answer}))

    def ask_all(self) -> None:
        """Ask about every doubtful row in turn, until one is left for later."""
        asked = {r.key: r for r in self._importing.plan.rows if r.candidates}
        answers: dict[Key, int] = {}
        for place, plan_row in enumerate(asked.values()):
            answer = self._who(plan_row, len(asked) - place)
            if answer == LATER:
                break
            answers[plan_row.key] = answer
        if answers:
            self._choose(self._importing.who(answers))

    def _who(self, plan_row: PlanRow, left: int) -> int:
        people = self._importing.plan.may_be(plan_row)
        dialog = WhoDialog(plan_row, people, left, self._window)
        dialog.exec()
        return dialog.answer
