"""Several lists before they are saved: who sent what, what each brings, what is to be asked."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMenu, QVBoxLayout, QWidget

from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.importing import mapping_by_hand
from tdkt_desktop.operations.importing.gathering import Gathering
from tdkt_desktop.operations.importing.plan import Choices, Fate, Key, Plan
from tdkt_desktop.operations.importing.sources import ScanError
from tdkt_desktop.ui.importing.import_dialog import ImportDialog
from tdkt_desktop.ui.importing.plan_menus import kind_titles, save_words
from tdkt_desktop.ui.importing.same_person_dialog import LATER, WhoDialog
from tdkt_desktop.ui.importing.saved_report import save_report
from tdkt_desktop.ui.importing.unread_dialog import Unread, UnreadDialog
from tdkt_desktop.ui.kit.asking import ask_to_leave
from tdkt_desktop.ui.kit.controls import button, hinder, label, row
from tdkt_desktop.ui.kit.errors import error_text
from tdkt_desktop.ui.kit.form_dialog import fitting
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session

Failed = Sequence[tuple[Path, TdktError]]
_NAMED = 6


@dataclass(frozen=True, slots=True)
class _Row:
    """One list as the table shows it."""

    name: str
    sender: str = ""
    kind: str = ""
    plan: Plan | None = None
    said: str = ""
    bad: bool = False

    def count(self, fate: Fate) -> str:
        """Return how many records have ``fate``; nothing for none."""
        counted = self.plan.records(fate) if self.plan is not None else 0
        return dotted(counted) if counted else ""


class GatherDialog(QDialog):
    """What several files bring, a line each. Nothing is saved before the button that says so.

    ``failed`` are the files that could not be read, and why: they stand below the others.
    """

    scan_wanted = Signal(Path)
    """A scanned decision is to be typed, by itself."""

    def __init__(
        self, session: Session, gathering: Gathering, failed: Failed, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nhập nhiều danh sách"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._session, self.gathering, self._failed = session, gathering, failed
        self._waiting = 0
        self._out = gathering.left_out
        """The lists to be left out, as the keys said so far; planned once what is under way is."""
        self._rows: list[_Row] = []
        self.resize(fitting(1240, 650))
        self.restoreGeometry(session.state("dialog/gather"))
        self._build()
        self._show()
        self.table.setFocus()

    def _build(self) -> None:
        columns = (
            Column("sender", self.tr("Đơn vị gửi"), lambda one: one.sender, 210, strong=True),
            Column("name", self.tr("Tệp"), lambda one: one.name, 230, middle=True),
            Column("kind", self.tr("Loại danh sách"), lambda one: one.kind, 170),
            _number("new", self.tr("Mới"), lambda one: one.count(Fate.NEW)),
            _number("changed", self.tr("Sửa"), lambda one: one.count(Fate.CHANGED)),
            _number("same", self.tr("Đã có"), lambda one: one.count(Fate.SAME)),
            Column(
                "problem",
                self.tr("Cần xử lý"),
                lambda one: one.count(Fate.PROBLEM),
                84,
                right=True,
                color=lambda _: "warn",
            ),
            Column(
                "said",
                self.tr("Nhận xét"),
                lambda one: one.said,
                260,
                grows=True,
                color=lambda one: "accent" if one.bad else "muted",
            ),
        )
        self.model = RecordModel[Any](
            columns, lambda ids: {number: self._rows[number] for number in ids}, self
        )
        self.table = RecordTable[Any]("gather", self.model, self._session)
        self.table.takes_space = True
        self.table.opened.connect(self._open)
        self.table.toggle_wanted.connect(self._toggle)
        self.table.menu_wanted.connect(self._menu)
        self.table.chosen.connect(self._show_buttons)
        self.about, self.silent = label(role="muted"), label(role="muted", wrap=True)
        self.open_one = button(self.tr("Xem danh sách…"), "sheet")
        self.open_one.clicked.connect(lambda: self._open(self.table.current_id()))
        self.ask = button("", "circle-help")
        self.ask.clicked.connect(self._ask_all)
        self.report = button(self.tr("Xuất báo cáo…"), "file-up")
        self.report.clicked.connect(
            lambda: save_report(self._session, self.gathering.gathered.plans, self, saved=False)
        )
        self.save = button("", "save", role="primary")
        self.save.clicked.connect(self.save_all)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save.click)
        cancel = button(self.tr("Hủy"))
        cancel.clicked.connect(self.reject)
        self.table.setToolTip(
            self.tr("Enter để xem và sửa một danh sách; phím cách để bỏ hoặc lấy lại danh sách")
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(label(self.tr("Nhập nhiều danh sách"), "title"))
        box.addLayout(row(self.about, None, self.open_one, self.ask))
        box.addWidget(self.table, 1)
        box.addWidget(self.silent)
        box.addLayout(row(None, self.report, cancel, self.save))

    # -- showing -------------------------------------------------------------------------

    def _show(self) -> None:
        lists = self.gathering.lists
        self._rows = [self._row(place) for place in range(len(lists))]
        self._rows += [
            _Row(self._name(path), said=error_text(error), bad=True)
            for path, error in self._failed
        ]
        self.table.show_ids(range(len(self._rows)))
        if self.table.current_id() is None:
            self.table.go_to_row(0)
        senders = {one.sender.id for one in lists if one.sender is not None}
        words = self.tr("{lists} danh sách, quyết định của {units} đơn vị")
        if not senders:
            words = self.tr("{lists} danh sách, quyết định")
        taken = len(lists) - len(self.gathering.left_out)
        said = words.format(lists=taken, units=len(senders))
        hint = self.tr("phím cách để bỏ hoặc lấy lại một danh sách")
        self.about.setText(f"{said} · {hint}")
        self._show_silent()
        self._show_buttons()

    def _show_silent(self) -> None:
        names = [unit.name for unit in self.gathering.gathered.silent]
        shown = "; ".join(names[:_NAMED])
        if len(names) > _NAMED:
            shown = self.tr("{units} và {count} đơn vị khác").format(
                units=shown, count=len(names) - _NAMED
            )
        self.silent.setText(self.tr("Chưa thấy gửi gì: {units}").format(units=shown))
        self.silent.setToolTip(tip("\n".join(names)))
        self.silent.setVisible(bool(names))

    def _row(self, place: int) -> _Row:
        taken = self.gathering.lists[place]
        name = self._name(taken.source.path)
        if taken.error is not None:
            return _Row(name, said=error_text(taken.error), bad=True)
        if taken.plan is None:
            return _Row(name, said=self.tr("Không nhập danh sách này"))
        titles, plan = kind_titles(), taken.plan
        kind = self.tr("Quyết định") if taken.source.decision else titles[plan.kind][0]
        others = len(plan.entities) - 1
        said = [
            self.tr("kèm {kinds}").format(
                kinds=", ".join(
                    titles[one][1].lower() for one in plan.entities[1:] if one in titles
                )
            )
        ] * bool(others)
        doubted = sum(one.doubted and one.fate != Fate.PROBLEM for one in plan.rows)
        said += [self.tr("{count} dòng có nhận xét").format(count=doubted)] * bool(doubted)
        if plan.new_units:
            said.append(self.tr("{count} đơn vị mới").format(count=len(plan.new_units)))
        sender = taken.sender.name if taken.sender is not None else ""
        text = "; ".join(said)
        return _Row(name, sender, kind, plan, text[:1].upper() + text[1:])

    def _name(self, path: Path) -> str:
        """Return where a file lies under what all of them lie in."""
        paths = [one.path for one in self.gathering.sources] + [one for one, _ in self._failed]
        common = os.path.commonpath([one.absolute().parent for one in paths])
        return Path(os.path.relpath(path.absolute(), common)).as_posix()

    def _show_buttons(self) -> None:
        place = self.table.current_id()
        shown = place is not None and (
            place < len(self.gathering.lists)
            or isinstance(self._failed[place - len(self.gathering.lists)][1], ScanError)
        )
        hinder(self.open_one, "" if shown else self.tr("Tệp này không đọc được"))
        asked, plans = self.gathering.asked, self.gathering.gathered.plans
        self.ask.setVisible(bool(asked))
        self.ask.setText(self.tr("Xử lý từng dòng ({count})").format(count=asked))
        counts = [sum(one.records(fate) for one in plans) for fate in (Fate.NEW, Fate.CHANGED)]
        words = save_words(*counts)
        self.save.setText(words or self.tr("Không có gì để ghi"))
        self.save.setEnabled(bool(words) and not self._waiting)
        self.report.setEnabled(bool(plans) and not self._waiting)

    # -- choosing ------------------------------------------------------------------------

    def _open(self, place: int | None) -> None:
        """Show one list with its rows, or why it is none and its columns to be named."""
        if place is None or self._waiting:
            return
        if place >= len(self.gathering.lists):
            path, error = self._failed[place - len(self.gathering.lists)]
            if isinstance(error, ScanError):
                self.scan_wanted.emit(path)
            return
        taken = self.gathering.lists[place]
        if taken.plan is not None:
            dialog = ImportDialog(self._session, self.gathering.session(place), self)
            dialog.accepted.connect(self._show)
            dialog.open()
        elif taken.error is not None and mapping_by_hand.mappable(taken.source.grids):
            unread = UnreadDialog(Unread(taken.source.grids, taken.error), None, self)
            if unread.exec():
                self._replan({place: unread.choices()})
        elif taken.error is None:
            self._toggle()

    def _toggle(self) -> None:
        """Leave the chosen lists out; if all of them are out already, take them in again."""
        count = len(self.gathering.lists)
        places = {place for place in self.table.selected_ids() if place < count}
        inside = places - self._out
        self._out = self._out | inside if inside else self._out - places
        if not self._waiting:
            self._replan({})

    def _menu(self, place: QPoint) -> None:
        menu, current = QMenu(self), self.table.current_id()
        if current is None or current >= len(self.gathering.lists):
            return
        menu.addAction(self.open_one.text()).triggered.connect(lambda: self._open(current))
        out = current in self.gathering.left_out
        words = self.tr("Nhập danh sách này") if out else self.tr("Bỏ danh sách này")
        menu.addAction(words).triggered.connect(self._toggle)
        menu.exec(self.table.viewport().mapToGlobal(place))

    def _ask_all(self) -> None:
        """Ask who every doubtful row of every list is, until one is left for later."""
        left, answers = self.gathering.asked, dict[int, dict[Key, int]]()
        for place, taken in enumerate(self.gathering.lists):
            if (plan := taken.plan) is None:
                continue
            asked = {one.key: one for one in plan.rows if one.candidates}
            for plan_row in asked.values():
                people = plan.may_be(plan_row)
                dialog = WhoDialog(plan_row, people, left, self, self._name(taken.source.path))
                dialog.exec()
                if dialog.answer == LATER:
                    return self._answer(answers)
                left -= 1
                answers.setdefault(place, {})[plan_row.key] = dialog.answer
        return self._answer(answers)

    def _answer(self, answers: dict[int, dict[Key, int]]) -> None:
        changes = {
            place: self.gathering.session(place).who(said) for place, said in answers.items()
        }
        if changes:
            self._replan(changes)

    def _replan(self, changes: dict[int, Choices]) -> None:
        """Plan anew on the worker; nothing is saved until that is there."""
        gathering, left_out = self.gathering, self._out
        self._waiting += 1
        self._show_buttons()

        def done(gathered: Any) -> None:  # noqa: ANN401 - what replan gives
            self._waiting -= 1
            gathering.gathered, gathering.left_out = gathered, left_out
            self._show()
            if self._out != left_out and not self._waiting:
                self._replan({})

        def failed() -> None:
            self._waiting -= 1
            self._show_buttons()

        self._session.run(
            lambda db, progress: gathering.replan(db, changes, left_out, progress),
            done,
            text=self.tr("Đang xem lại…"),
            window=self,
            failed=failed,
        )

    # -- saving --------------------------------------------------------------------------

    def save_all(self) -> None:
        """Save every list as one operation; not while a choice is still being followed."""
        if not self._waiting:
            self._session.run(
                self.gathering.save, self._saved, text=self.tr("Đang ghi…"), window=self
            )

    def _saved(self, _: object) -> None:
        self._session.last_import = self.gathering.gathered.plans
        self.accept()

    def reject(self) -> None:
        """Close without saving; ask first when something was put right."""
        if not self.gathering.edited:
            super().reject()
        else:
            words = self.tr("Bỏ những chỗ đã sửa và không nhập các danh sách này?")
            ask_to_leave(self, words, self.tr("Bỏ, không nhập"))

    def done(self, result: int) -> None:
        """Remember the size."""
        self._session.keep_state("dialog/gather", self.saveGeometry())
        super().done(result)


def _number(key: str, title: str, text: Callable[[_Row], str]) -> Column:
    return Column(key, title, text, 74, right=True)
