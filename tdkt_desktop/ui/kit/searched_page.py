"""Lists that are searched, narrowed to some records, and printed from."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from tdkt_desktop.domain.ids import AwardId
from tdkt_desktop.ui.kit.commands import Act
from tdkt_desktop.ui.kit.controls import SearchField, chip
from tdkt_desktop.ui.kit.page import ListPage


class SearchedPage(ListPage):
    """A list with a search box, narrowed by a query of its own."""

    search: SearchField
    only: QPushButton | None = None
    """The filter that stands for some records shown alone, where the page has one."""
    _query: Any

    def search_field(self) -> SearchField:
        """Return the search box."""
        return self.search

    def make_only(self) -> QPushButton:
        """Return the filter that stands for some records shown alone; a click lifts it."""
        self.only = only = chip("", checked=True)
        only.hide()
        only.clicked.connect(self._lift_only)
        return only

    def passing_filters(self) -> Collection[QWidget | None]:
        """Return what stands for some records shown alone."""
        return (self.only,)

    def _lift_only(self) -> None:
        self.search.setFocus()
        if self.only is not None:
            self.only.hide()
        self._narrow(only=None)

    def lift_filters(self) -> None:
        """Let everything be shown again."""
        raise NotImplementedError

    def show_only(self, ids: Sequence[int], words: str) -> None:
        """Show some records alone; ``words`` say what they have in common."""
        if self.only is None:
            super().show_only(ids, words)
            return
        self.read_now()
        self.lift_filters()
        self.only.setText(f"{words}  ✕")
        self.only.setChecked(True)
        self.only.show()
        self._narrow(only=frozenset(ids))
        self.table.go_to_row(0)
        self.table.setFocus()

    def _narrow(self, **changes: object) -> None:
        self._query = replace(self._query, **changes)
        self._show()

    def _show(self) -> None:
        """Show the list as narrowed."""
        raise NotImplementedError


class PrintingPage(SearchedPage):
    """A list from which certificates are printed."""

    def awards_to_print(self) -> list[AwardId]:
        """Return the awards whose certificates are meant by what is selected."""
        raise NotImplementedError

    def print_act(self) -> Act:
        """Return how the certificates of what is selected are printed."""
        return Act(lambda: self.certificates_wanted.emit(self.awards_to_print()), self.no_print)

    def no_print(self) -> str:
        """Return why nothing can be printed of what is selected."""
        return self.none_selected()
