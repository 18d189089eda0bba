"""The list of a round, in which votes are typed as fast as they are read out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QApplication,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from tdkt_desktop.domain.ids import NominationId
from tdkt_desktop.domain.rounds import Nominee
from tdkt_desktop.ui.kit.cell_editor import CellDelegate
from tdkt_desktop.ui.kit.field_cell import FieldDelegate
from tdkt_desktop.ui.kit.record_model import Column, Fetch, Index, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import color
from tdkt_desktop.ui.kit.tick_model import TickModel
from tdkt_desktop.ui.rounds.nomination_columns import VOTES

_FIELD = 52
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Hint = QAbstractItemDelegate.EndEditHint


class _VoteField(FieldDelegate):
    """Draws the vote of a row as a field, beside it of how many."""

    repeat_wanted = Signal()

    def __init__(self, table: "VotingTable") -> None:
        super().__init__(table, _FIELD)
        self._table = table

    def failed(self, index: Index) -> bool:
        """Whether the votes of a row are too few."""
        nominee = self._table.record(index.row())
        return nominee is not None and self._table.failed(nominee)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the field of one who is voted on; of others the tally alone."""
        nominee = self._table.record(index.row())
        if nominee is None or not self._table.is_open(nominee):
            CellDelegate.paint(self, painter, option, index)
            return
        painter.save()
        field = self.draw(painter, option, index)
        painter.setPen(color("muted"))
        beside = option.rect.adjusted(field.right() - option.rect.left() + 8, 0, 0, 0)
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, f"/{self._table.seats()}")
        painter.restore()

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Ctrl+Enter repeats the row above; several lines pasted are a column, not one vote."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if (
            isinstance(event, QKeyEvent)
            and pressed
            and event.matches(QKeySequence.StandardKey.Paste)
            and "\n" in QApplication.clipboard().text().strip()
        ):
            self._table.paste_column()
            return True
        if (
            isinstance(event, QKeyEvent)
            and pressed
            and event.key() in _ENTER
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._table.closeEditor(self._table.editor(), _Hint.RevertModelCache)
            self.repeat_wanted.emit()
            return True
        return super().eventFilter(editor, event)


class VotingModel(TickModel[NominationId]):
    """The nominations of a round; while the council votes, the exceptions are ticked."""

    def __init__(
        self, columns: Sequence[Column], fetch: Fetch[NominationId], parent: QObject
    ) -> None:
        super().__init__(columns, fetch, parent)
        self.ticking = False

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; without a vote there are no ticks."""
        if role == Qt.ItemDataRole.CheckStateRole and not self.ticking:
            return None
        return super().data(index, role)


class VotingTable(RecordTable[NominationId]):
    """While the council votes, a digit typed anywhere goes into the vote of the row.

    Enter writes it and opens the next without one. ``cleared`` is Backspace, ``repeated``
    Ctrl+Enter: the tally of the row above is wanted here, too.
    """

    cleared = Signal()
    repeated = Signal()
    column_pasted = Signal()
    """Several lines were pasted into the vote that is open."""
    written = Signal()
    """A tally was taken: the list is to be read before the next is opened."""

    def __init__(
        self,
        model: RecordModel[NominationId],
        session: Session,
        is_open: Callable[[Nominee], bool],
        failed: Callable[[Nominee], bool],
        seats: Callable[[], int],
    ) -> None:
        super().__init__("rounds", model, session)
        self.is_open, self.failed, self.seats = is_open, failed, seats
        keys = [column.key for column in model.columns]
        self._votes = keys.index(VOTES)
        self._field = _VoteField(self)
        self._field.repeat_wanted.connect(self.repeated)
        self.setItemDelegateForColumn(self._votes, self._field)

    def record(self, row: int) -> Nominee | None:
        """Return whom a row shows."""
        nominee: Nominee | None = self._records.record(row)
        return nominee

    def editor(self) -> QLineEdit:
        """Return the field that is typed into."""
        editor = QApplication.focusWidget()
        return editor if isinstance(editor, QLineEdit) else QLineEdit()

    def _voting(self) -> Nominee | None:
        """Return whom the current row shows, if the council votes on them now."""
        nominee = self.record(self.currentIndex().row())
        return nominee if nominee is not None and self.is_open(nominee) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take votes; everything else is any list's."""
        typed, busy = event.text(), self.state() == self.State.EditingState
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if busy or self._voting() is None:
            super().keyPressEvent(event)
        elif typed.isdecimal() and not ctrl:
            self.open_vote(typed)
        elif event.key() == Qt.Key.Key_Backspace:
            self.cleared.emit()
        elif event.key() in _ENTER and ctrl:
            self.repeated.emit()
        else:
            super().keyPressEvent(event)

    def open_vote(self, typed: str = "") -> None:
        """Open the vote of the current row, with what was typed already."""
        index = self._records.index(self.currentIndex().row(), self._votes)
        flags = self.selectionModel().SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        self.edit(index)
        if typed:
            self.editor().setText(typed)

    def paste_column(self) -> None:
        """Take a pasted column in place of the vote that is open; refused, the vote stays open."""
        typed, voting = self.editor().text(), self._voting()
        self.closeEditor(self.editor(), _Hint.RevertModelCache)
        self.column_pasted.emit()
        after = self._voting()
        if voting is None or after is None or not typed:
            return
        if after.nomination.tally == voting.nomination.tally != typed:
            self.open_vote(typed)

    def open_next(self) -> None:
        """Open the vote of the next row that has none, from the current one on."""
        start = max(0, self.currentIndex().row())
        for row in range(start, len(self._records.ids)):
            nominee = self.record(row)
            if nominee is not None and self.is_open(nominee) and nominee.nomination.total is None:
                self.go_to_row(row)
                self.open_vote()
                return
        self.setFocus()

    def closeEditor(self, editor: QWidget, hint: _Hint) -> None:
        """Go on after what was taken."""
        taken = not self._records.refused and self.currentIndex().column() == self._votes
        super().closeEditor(editor, hint)
        if taken and hint == _Hint.SubmitModelCache:
            # at once: the next digit may be typed already
            self.written.emit()
            self.open_next()
