"""A page that lists what happened in a year."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtWidgets import QComboBox

from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox, fill_box
from tdkt_desktop.ui.kit.commands import for_command
from tdkt_desktop.ui.kit.controls import button
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.searched_page import SearchedPage
from tdkt_desktop.ui.kit.session import Session


class YearlyStore(Protocol):
    """What a list by years reads from."""

    def ids(self, query: Any) -> list[Any]:  # noqa: ANN401 - each has a query of its own
        """Return the records a query finds, in order."""

    def rows(self, ids: Sequence[Any]) -> Mapping[Any, Any]:
        """Return the rows of some of them."""

    def years(self) -> list[int]:
        """Return the years there are records of, latest first."""


class YearlyPage(SearchedPage):
    """A list of what happened in a year, with the years among its filters."""

    def __init__(self, session: Session, key: str, store: YearlyStore, query: Any) -> None:  # noqa: ANN401 - each list has a query of its own
        super().__init__(session, key)
        self._store, self._first_query, self._query = store, query, query
        self._model = RecordModel(self._columns(), store.rows, self)
        self.table = RecordTable(key, self._model, session)
        self.table.show_order("year", descending=True)
        self.year = self._filter()
        self.bring = button(self.tr("Nhập từ Excel"), "file-down")

    def _filter(
        self, everything: str = "", items: Iterable[tuple[str, object]] = ()
    ) -> NoWheelComboBox:
        """Return a filter as wide as its words."""
        box = NoWheelComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        if everything:
            fill_box(box, everything, items)
        return box

    def _writer(self, key: str) -> Callable[[int, str], bool]:
        """Return what writes the text typed into the column of field ``key``."""
        return lambda number, text: self._write(number, key, text)

    def _write(self, record: int, key: str, text: str) -> bool:
        """Write one field of a record from typed text; say whether it was taken."""
        raise NotImplementedError

    def _columns(self) -> list[Column]:
        """Return the columns of the list."""
        raise NotImplementedError

    def _counted(self, count: int) -> str:
        """Return how many there are, in words."""
        raise NotImplementedError

    def _pick(self, record: object) -> None:
        """Show a record, or nothing, beside the list."""
        raise NotImplementedError

    def _boxes(self) -> Sequence[QComboBox]:
        """Return the filters whose first choice narrows nothing."""
        return (self.year,)

    def _connect(self) -> None:
        self.search.searched.connect(lambda text: self._narrow(text=text))
        self.year.activated.connect(lambda _: self._narrow(year=self.year.currentData()))
        self.table.sort_wanted.connect(
            lambda order, down: self._narrow(order=order, descending=down)
        )
        self.table.picked.connect(lambda _: self._show_current())
        for_command(self.bring, "file.import")

    def read(self) -> None:
        """Read the list as filtered."""
        named = Settings(self.session.database).agency().year_label
        years = [(named(year), year) for year in self._store.years()]
        fill_box(self.year, self.tr("Mọi năm"), years)
        self._show()

    def _show(self) -> None:
        ids = self._store.ids(self._query)
        self.show_empty(empty=not ids and not self._store.years())
        self.table.show_ids(ids)
        self.heading.count.setText(self._counted(len(ids)))
        if ids and self.table.current_id() is None:
            self.table.go_to_row(0)
        self._show_current()

    def _show_current(self) -> None:
        self._pick(self._model.record(self.table.currentIndex().row()))

    def open_record(self, record: int) -> None:
        """Make a record current, lifting filters that hide it."""
        self.read_now()
        if not self.table.go_to(record):
            self.search.clear()
            order, down = self._query.order, self._query.descending
            self._query = replace(self._first_query, order=order, descending=down)
            for box in self._boxes():
                box.setCurrentIndex(0)
            self._show()
            self.table.go_to(record)
