"""One step of the history, field by field, and the way back from it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from tdkt_desktop.domain.vietnamese.dates import show_moment
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations import history, history_steps
from tdkt_desktop.operations.history_steps import FieldChange, RecordChange, WayBack
from tdkt_desktop.storage.file.journal import Operation
from tdkt_desktop.storage.seals import Seals
from tdkt_desktop.ui.kit.controls import button, clear, hinder, label, row, rule
from tdkt_desktop.ui.kit.detail_pane import DetailPane
from tdkt_desktop.ui.kit.errors import confirmed
from tdkt_desktop.ui.kit.session import Session

_FEW, _MOST = 5, 40
"""Up to how many records are shown at once, and how many when all are asked for."""


class HistoryPane(DetailPane):
    """What a step did to each record; what of it can be taken back, and what stands in the way."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._operation: Operation | None = None
        self.title, self.when = label(role="name", wrap=True), label(role="muted", wrap=True)
        self.back = button("", "undo-2")
        self.back.clicked.connect(self._take_back)
        self.down_to = button("", "rotate-ccw")
        self.down_to.clicked.connect(self._take_back_to)
        self.way = label(role="doubt", wrap=True)
        self.more = button("", role="link")
        self.more.clicked.connect(lambda: self._show_records(_MOST))
        self._records, self._life = QVBoxLayout(), QVBoxLayout()
        self._records.setSpacing(10)
        self._life.setSpacing(2)
        self.life_title = label(self.tr("Mọi thao tác với bản ghi này"), "caption")
        for widget in (self.title, self.when):
            self._column.addWidget(widget)
        self._column.addLayout(row(self.back, None))
        self._column.addLayout(row(self.down_to, None))
        self._column.addWidget(self.way)
        self._column.addWidget(rule())
        self._column.addLayout(self._records)
        self._column.addWidget(self.more)
        self._column.addWidget(self.life_title)
        self._column.addLayout(self._life)
        self._column.addStretch(1)
        self._inner.hide()

    def show_operation(self, operation: Operation | None) -> None:
        """Show a step, or nothing."""
        self._operation = operation
        self._inner.setVisible(operation is not None)
        if operation is None:
            return
        self.title.setText(operation.label)
        undone = self.tr(" · đã hoàn tác") if operation.undone else ""
        self.when.setText(show_moment(operation.at) + undone)
        self._show_way(operation)
        self._show_records(_FEW)

    # -- the way back --------------------------------------------------------------------

    def _show_way(self, operation: Operation) -> None:
        done = operation.undone or operation.undoes is not None
        database = self._session.database
        way = WayBack(False, 0, ()) if done else history_steps.way_back(database, operation)
        self._partial = not way.whole and way.fields > 0
        words = (
            self.tr("Hoàn tác {count} trường").format(count=dotted(way.fields))
            if self._partial
            else self.tr("Hoàn tác riêng thao tác này")
        )
        self.back.setText(words)
        self.back.setVisible(not done)
        hinder(self.back, "" if way.whole or self._partial else self._in_the_way(way))
        steps = len(history.steps_to(database, operation))
        self.down_to.setText(self.tr("Hoàn tác đến đây, {count} thao tác").format(count=steps))
        self.down_to.setVisible(not done and steps > 1)
        self.way.setText(self._in_the_way(way) if not done and not way.whole else "")
        self.way.setVisible(bool(self.way.text()))

    def _in_the_way(self, way: WayBack) -> str:
        if not way.since:
            return self.tr("Các bản ghi này đã được sửa tiếp.")
        names = "; ".join(f"{show_moment(one.at)}: {one.label}" for one in way.since[:_FEW])
        more = "…" if len(way.since) > _FEW else ""
        return self.tr("Đã có thao tác sau trên các bản ghi này: {names}").format(
            names=names + more
        )

    def _take_back(self) -> None:
        operation = self._operation
        if operation is None:
            return
        if self._partial:
            self._session.do(lambda db: history_steps.undo_fields(db, operation), self)
        else:
            self._session.do(lambda db: history_steps.undo_step(db, operation), self)

    def _take_back_to(self) -> None:
        operation = self._operation
        if operation is None:
            return
        steps = history.steps_to(self._session.database, operation)
        if len(steps) > 1 and not self._agreed(steps):
            return
        self._session.do(lambda db: history.undo_to(db, operation), self)

    def _agreed(self, steps: Sequence[Operation]) -> bool:
        """Ask before many steps go at one blow: what came last, and seals that would go."""
        words = [self.tr("Hoàn tác {count} thao tác?").format(count=dotted(len(steps)))]
        seals = Seals(self._session.database).made_by([one.id for one in steps])
        if seals:
            years = ", ".join(map(str, seals))
            gone = self.tr("Chốt số liệu năm {years} bị bỏ theo, không hỏi lý do.")
            words.append(gone.format(years=years))
        title, yes = self.tr("Hoàn tác đến đây"), self.tr("Hoàn tác")
        return confirmed(self, title, "\n".join(words), yes)

    # -- records -------------------------------------------------------------------------

    def _show_records(self, most: int) -> None:
        operation, database = self._operation, self._session.database
        clear(self._records)
        if operation is None:
            return
        summary = history_steps.summary(database, operation)
        total = sum(count for _, _, count in summary)
        if total > _FEW:
            for kind, act, count in summary:
                words = f"{_said(kind)}: {dotted(count)} {self._acts()[act]}"
                self._records.addWidget(label(words, "strong", wrap=True))
        shown = history_steps.record_changes(database, operation, most)
        for record in shown:
            self._add_record(record)
        self.more.setVisible(len(shown) < total)
        left = self.tr("Xem thêm, còn {count} bản ghi")
        self.more.setText(left.format(count=dotted(total - len(shown))))
        self._show_life(shown)

    def _acts(self) -> dict[str, str]:
        return {"added": self.tr("thêm mới"), "changed": self.tr("sửa"), "deleted": self.tr("xóa")}

    def _add_record(self, record: RecordChange) -> None:
        kind = label(f"{_said(record.kind)} · {self._acts()[record.act]}", "tag")
        name = label(record.name, "strong", wrap=True)
        opened = button(self.tr("Mở"), role="link")
        opened.setAccessibleName(self.tr("Mở {name}").format(name=record.name))
        opened.clicked.connect(partial(self.navigate.emit, record.page, record.id))
        if not record.page:
            opened.hide()
        self._records.addLayout(row(kind, None, opened))
        self._records.addWidget(name)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 110)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for line, field in enumerate(record.fields):
            self._add_field(grid, line, record, field)
        self._records.addLayout(grid)

    def _add_field(
        self, grid: QGridLayout, line: int, record: RecordChange, field: FieldChange
    ) -> None:
        top = Qt.AlignmentFlag.AlignTop
        nothing = self.tr("trống")
        grid.addWidget(label(_said(field.title), "muted", wrap=True), line, 0, top)
        if record.act == "changed":
            before = label(field.before or nothing, "muted", wrap=True)
            grid.addWidget(before, line, 1, top)
            grid.addWidget(label("→", "muted"), line, 2, top)
        value = field.before if record.act == "deleted" else field.after
        later = (
            self.tr(" (sửa tiếp lúc {time})").format(time=show_moment(field.later))
            if field.later
            else ""
        )
        words = label((value or nothing) + later, "medium", wrap=True)
        place = 3 if record.act == "changed" else 1
        grid.addWidget(words, line, place, 1, 4 - place, top)

    def _show_life(self, shown: Sequence[RecordChange]) -> None:
        """Show every step of the one record that a step touched."""
        clear(self._life)
        one = len(shown) == 1
        self.life_title.setVisible(one)
        if one:
            for done in history_steps.life(self._session.database, shown[0].table, shown[0].row):
                role = "strong" if done == self._operation else "muted"
                words = f"{show_moment(done.at)}  {done.label}"
                self._life.addWidget(label(words, role, wrap=True))


def _said(words: str) -> str:
    return QCoreApplication.translate("history", words)
