"""The targets of a movement, and what they came to, typed in place for the day of the check."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QWidget

from tdkt_desktop.domain.ids import TargetId
from tdkt_desktop.domain.movements.standing import MovementRow, Progress
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.numbers import number_words
from tdkt_desktop.operations.movements import targets
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.cell_editor import CellField
from tdkt_desktop.ui.kit.controls import button, label
from tdkt_desktop.ui.kit.field_cell import FieldDelegate
from tdkt_desktop.ui.kit.form_dialog import AskDialog, FormDialog, date_hint
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.movements.movement_words import state_words
from tdkt_desktop.ui.movements.parts import MovementPart

_RESULT = "result"
_Hint = QAbstractItemDelegate.EndEditHint
_OTHER = "other"
"""Stands in the box of days for one that is typed."""


class TargetsTable(RecordTable[TargetId]):
    """A digit typed anywhere goes into the result of the row; Enter writes it and goes down.

    Delete on a result takes that away, elsewhere the target.
    """

    written = Signal()
    """A result was taken: the list is to be read before the next is opened."""

    def __init__(self, model: RecordModel[TargetId], session: Session) -> None:
        super().__init__("movement-targets", model, session)
        self._results = [column.key for column in model.columns].index(_RESULT)
        self.setItemDelegateForColumn(self._results, FieldDelegate(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take results; everything else is any list's."""
        typed, busy = event.text(), self.state() == self.State.EditingState
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Delete and not busy and self._clears():
            return
        if busy or held or not (typed.isdecimal() or typed in ("-", "−")):
            super().keyPressEvent(event)
        else:
            self.open_result(typed)

    def _clears(self) -> bool:
        """Take away the result of the chosen cell; false where there is none to take away."""
        index = self.currentIndex()
        if index.column() != self._results or not index.data():
            return False
        return bool(self._records.setData(index, "", Qt.ItemDataRole.EditRole))

    def open_result(self, typed: str = "") -> None:
        """Open the result of the current row, with what was typed already."""
        row_ = max(0, self.currentIndex().row())
        if row_ >= len(self._records.ids):
            return
        self.go_to_row(row_, self._results)
        self.edit(self._records.index(row_, self._results))
        field = self.focusWidget()
        if typed and isinstance(field, CellField):
            field.setText(typed)

    def closeEditor(self, editor: QWidget, hint: _Hint) -> None:
        """Go down after a result was taken."""
        index = self.currentIndex()
        taken = not self._records.refused and index.column() == self._results
        super().closeEditor(editor, hint)
        below = index.row() + 1
        if taken and hint == _Hint.SubmitModelCache:
            self.written.emit()  # at once: the next digit may be typed already
            if below < len(self._records.ids):
                self.go_to_row(below, self._results)


class TargetsPart(MovementPart):
    """The tab: the targets, beside the tabs the day of the check and a button for another one."""

    written = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.day = today()
        self._other = ""
        self.days = NoWheelComboBox()
        self.days.setAccessibleName(self.tr("Ngày đo"))
        self.days.setSizeAdjustPolicy(NoWheelComboBox.SizeAdjustPolicy.AdjustToContents)
        self.days.activated.connect(lambda _: self._choose_day())
        self.model = RecordModel(self._columns(), lambda _: self._records, self)
        self.table = table = TargetsTable(self.model, session)
        table.written.connect(self.written)
        self.take_table(self.table)
        table.setAccessibleName(self.tr("Chỉ tiêu"))
        self.table.opened.connect(lambda _: self._table().open_result())
        self.table.nothing = self.tr(
            "Chưa có chỉ tiêu nào: hãy đặt chỉ tiêu đo được, có đơn vị tính, số trước, số đặt ra."
        )
        self.add = button(self.tr("Đặt chỉ tiêu…"), "plus")
        self.add.clicked.connect(lambda _: self.ask_target())
        self.days.setToolTip(
            tip(self.tr("Kết quả gõ vào dòng đang chọn là của ngày này; Enter xuống dòng"))
        )
        self.lay_out(label(self.tr("Ngày đo"), "muted"), self.days, self.add)

    def _table(self) -> TargetsTable:
        assert isinstance(self.table, TargetsTable)  # noqa: S101 - made so
        return self.table

    def _columns(self) -> list[Column]:
        def writes(key: str) -> Callable[[int, str], bool]:
            return lambda number, text: self.session.write(
                lambda db: targets.edit_target(db, TargetId(number), key, text)
            )

        return [
            Column(
                "name",
                self.tr("Chỉ tiêu"),
                lambda one: one.target.name,
                200,
                strong=True,
                grows=True,
                edit=writes("name"),
            ),
            Column(
                "counted_in",
                self.tr("Đơn vị tính"),
                lambda one: one.target.counted_in or "",
                90,
                muted=True,
                edit=writes("counted_in"),
            ),
            self._number("base", self.tr("Trước"), writes("base")),
            self._number("aim", self.tr("Đặt ra"), writes("aim")),
            Column(
                "due",
                self.tr("Hạn"),
                lambda one: show_iso(one.target.due),
                100,
                rank=1,
                edit=writes("due"),
            ),
            Column(
                "measurer",
                self.tr("Ai đo"),
                lambda one: one.target.measurer or "",
                120,
                rank=4,
                edit=writes("measurer"),
            ),
            Column(
                "before", self.tr("Lần trước"), self._before, 90, right=True, muted=True, rank=3
            ),
            Column(
                _RESULT,
                self.tr("Kết quả"),
                lambda one: _shown(one.on(self.day)),
                90,
                right=True,
                strong=True,
                rank=0,
                edit=self._measure,
            ),
            Column("state", "", state_words, 150, color=_ink, rank=0),
        ]

    def _number(self, key: str, title: str, write: Callable[[int, str], bool]) -> Column:
        return Column(
            key,
            title,
            lambda one: _shown(getattr(one.target, key)),
            76,
            right=True,
            muted=key == "base",
            rank=1,
            edit=write,
        )

    def _before(self, one: Progress) -> str:
        """Return what was measured last before the day of the check."""
        earlier = [check.value for check in one.checks if check.day < self.day]
        return _shown(earlier[-1] if earlier else None)

    def _measure(self, number: int, text: str) -> bool:
        day = self.day
        return self.session.write(lambda db: targets.measure(db, TargetId(number), day, text))

    # -- showing -------------------------------------------------------------------------

    def read(self, found: MovementRow) -> Mapping[TargetId, Progress]:
        """Return the targets of a movement; offers the days it was measured on."""
        self._offer_days(found.check_days())
        return {one.target.id: one for one in found.progress}

    def show_movement(self, found: MovementRow) -> None:
        """Show the targets of a movement; of another one, for a check of today."""
        if self.shown is None or self.shown.movement.id != found.movement.id:
            self.day, self._other = today(), ""
        super().show_movement(found)

    def _offer_days(self, days: Sequence[str]) -> None:
        now = today()
        every = sorted({*days, now, *filter(None, (self._other,))}, reverse=True)
        self.days.blockSignals(True)
        self.days.clear()
        for day in every:
            words = self.tr("{day}, hôm nay") if day == now else "{day}"
            self.days.addItem(words.format(day=show_iso(day)), day)
        self.days.addItem(self.tr("Ngày khác…"), _OTHER)
        self.days.setCurrentIndex(max(0, self.days.findData(self.day)))
        self.days.blockSignals(False)

    def _choose_day(self) -> None:
        if self.days.currentData() == _OTHER:
            self.days.setCurrentIndex(max(0, self.days.findData(self.day)))
            fields = [(self.tr("Ngày đo"), "", date_hint())]
            AskDialog(self.tr("Chọn ngày đo"), fields, self._take_day, self).exec()
        else:
            self.day = self.days.currentData()
        if self.shown is not None:
            self.show_movement(self.shown)
        self.table.setFocus()

    def _take_day(self, texts: Sequence[str]) -> None:
        self.day = self._other = targets.check_day(texts[0])

    # -- doing ---------------------------------------------------------------------------

    def ask_target(self) -> None:
        """Ask for a target of the movement that is shown."""
        if self.shown is None:
            return
        dialog = TargetDialog(self.session, self.shown, self)
        if dialog.exec() and dialog.number is not None:
            self.table.go_to(dialog.number)
            self.table.setFocus()

    def delete_selected(self) -> None:
        """Take the selected targets off; one undo brings them back."""
        if ids := self.table.selected_ids():
            self.session.do(lambda db: targets.remove_targets(db, ids), self)


class TargetDialog(FormDialog):
    """Asks for a target that can be measured."""

    def __init__(self, session: Session, found: MovementRow, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Đặt chỉ tiêu"), self.tr("Đặt"))
        self._session, self._movement = session, found.movement
        self.number: TargetId | None = None
        self.name = self.line(self.tr("Chỉ tiêu"), hint=self.tr("ví dụ: Hồ sơ nộp trực tuyến"))
        self.counted_in = self.line(self.tr("Đơn vị tính"), hint=self.tr("hồ sơ, người, ngày, %…"))
        self.base = self.line(self.tr("Trước khi phát động"))
        self.aim = self.line(self.tr("Đặt ra"))
        self.due = self.line(self.tr("Hạn"), show_iso(found.movement.end), date_hint())
        self.measurer = self.line(self.tr("Ai đo"), hint=self.tr("đơn vị, người theo dõi"))
        self.check_with(self._write)

    def _write(self) -> None:
        values = {
            key: getattr(self, key).text()
            for key in ("name", "counted_in", "base", "aim", "due", "measurer")
        }
        result = targets.add_target(self._session.database, self._movement.id, values)
        self.number = result.value
        self._session.tell(result)


def _shown(number: float | None) -> str:
    return "" if number is None else number_words(number)


def _ink(one: Progress) -> str:
    if one.latest is None:
        return "accent"
    return {True: "ok", False: "warn", None: "muted"}[one.reached]
