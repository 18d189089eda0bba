"""A list of what is noted, edited where it stands, and under it a line to note another one."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import button, label, panel, row
from tdkt_desktop.ui.kit.inline import AddingLine, may_leave
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import scaled


class NotesView(QWidget):
    """One sort of notes; Enter in the line notes another, ``kinds`` are what it may be.

    Those who make one give the columns, and say how notes are read, added and deleted.
    """

    def __init__(
        self, session: Session, key: str, title: str, hint: str, kinds: Mapping[str, str]
    ) -> None:
        super().__init__()
        self.session = session
        self.records: Mapping[Any, Any] = {}
        self.model = RecordModel(self.columns(), lambda _: self.records, self)
        self.table: RecordTable[Any] = RecordTable(key, self.model, session)
        self.table.setAccessibleName(title)
        self.table.delete_wanted.connect(self._delete)
        self.table.may_leave = lambda: may_leave(self.table, self.tr("Bỏ"))
        self.kind = NoWheelComboBox()
        self.kind.setAccessibleName(self.tr("Loại"))
        for code, name in kinds.items():
            self.kind.addItem(name, code)
        self.words = self.line(self.tr("Nội dung"), self.tr("Ghi nội dung rồi Enter"))
        self.add = button(self.tr("Ghi"), "plus")
        self.add.clicked.connect(lambda _: self._add())
        self.top = row(label(hint, "muted"), None)
        self._line = row(self.kind)
        self._line.addWidget(self.words, 1)
        self._line.addWidget(self.add)
        box = QVBoxLayout()
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(8)
        box.addLayout(self.top)
        box.addWidget(self.table, 1)
        box.addLayout(self._line)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(panel(box))

    def line(self, name: str, hint: str, wide: int = 0) -> AddingLine:
        """Return a field of the line under the list; without ``wide`` it takes the room left."""
        field = AddingLine()
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        field.returnPressed.connect(self._add)
        if wide:
            field.setFixedWidth(scaled(wide))
        return field

    def put_before_words(self, *fields: QWidget) -> None:
        """Put more fields into the line, before what is noted."""
        line: QHBoxLayout = self._line
        for field in fields:
            line.insertWidget(line.indexOf(self.words), field)
        through = [self.kind, *fields, self.words, self.add]
        for one, other in pairwise(through):
            self.setTabOrder(one, other)

    def writer(self, key: str) -> Callable[[int, str], bool]:
        """Return what writes a cell of a column."""
        return lambda number, text: self.session.write(
            lambda _: self.edit(self.records[number], key, text)
        )

    def text_column(self, key: str, title: str, width: int, **look: Any) -> Column:  # noqa: ANN401 - those of Column
        """Return a column of texts, edited where they stand."""
        return Column(
            key, title, lambda one: getattr(one, key) or "", width, edit=self.writer(key), **look
        )

    def day_column(self, key: str, title: str, width: int, **look: Any) -> Column:  # noqa: ANN401 - those of Column
        """Return a column of days, edited where they stand."""
        return Column(
            key,
            title,
            lambda one: show_iso(getattr(one, key)),
            width,
            edit=self.writer(key),
            **look,
        )

    # -- what one sort of notes says of itself -------------------------------------------

    def columns(self) -> list[Column]:
        """Return the columns of the list."""
        raise NotImplementedError

    def fetch(self) -> Mapping[Any, Any]:
        """Return what is to be shown, by id."""
        raise NotImplementedError

    def edit(self, record: Any, key: str, text: str) -> object:  # noqa: ANN401 - of any sort
        """Write one field of a record."""
        raise NotImplementedError

    def note(self, kind: str) -> object:
        """Note what stands in the line; raises what is wrong with it."""
        raise NotImplementedError

    def delete(self, ids: Sequence[Any]) -> object:
        """Delete records."""
        raise NotImplementedError

    # -- doing ---------------------------------------------------------------------------

    def read(self) -> None:
        """Show what is noted."""
        self.records = self.fetch()
        self.table.show_ids(list(self.records))

    def _add(self) -> None:
        if self.session.write(lambda _: self.note(str(self.kind.currentData()))):
            for field in self.findChildren(AddingLine):
                field.clear()
            self.take_focus()

    def _delete(self) -> None:
        if ids := self.table.selected_ids():
            self.session.do(lambda _: self.delete(ids), self)

    def take_focus(self) -> None:
        """Put the keyboard where another one is noted."""
        self.words.setFocus()
