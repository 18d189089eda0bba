"""One list on its way into a plan: its rows, and the doubts about them."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from tdkt_desktop.domain.awards.decision_words import SpokenDecision, decision_in
from tdkt_desktop.domain.awards.vocabulary import Vocabulary
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.importing.choosing_lists import (
    is_refused,
    is_wished_for,
    refusals,
    takes_back,
    titled_kind,
)
from tdkt_desktop.operations.importing.plan import Choices, PlanRow
from tdkt_desktop.progress import Progress
from tdkt_desktop.sheets.lists.fields import AWARDS
from tdkt_desktop.sheets.lists.records import Mention, Problem, Severity, SheetRow
from tdkt_desktop.sheets.lists.row_reader import RowReader
from tdkt_desktop.sheets.lists.tables import Table

_STEP = 500
_TITLED_TYPE = re.compile(
    r"\bkhen(?: thuong)?(?: thanh tich)?(?: theo)? (dot xuat|chuyen de|doi ngoai|nien han|"
    r"qua trinh cong hien|cong hien|cong trang)\b"
)


class ListSource:
    """Reads one table for the planners."""

    def __init__(
        self, table: Table, words: Vocabulary, choices: Choices, progress: Progress
    ) -> None:
        self.table, self.words = table, words
        self._reader = RowReader(table, words, choices.edits(table.grid.name))
        self._progress = progress
        self._asked = choices.kind == AWARDS and "kind" not in choices.constants
        self._headers = {column.field: column.header for column in reversed(table.columns)}

    @cached_property
    def titled(self) -> str:
        """The kind of award that the title gives everybody in the list, or nothing."""
        return titled_kind(self.table, self.words.kinds, wished=self._asked)

    @cached_property
    def wished_for(self) -> bool:
        """Whether the list speaks of awards wished for."""
        return is_wished_for(self.table)

    @cached_property
    def refused(self) -> bool:
        """Whether the list speaks of those who did not get the awards."""
        return is_refused(self.table)

    @cached_property
    def takes_back(self) -> bool:
        """Whether the list is one of awards taken back."""
        return takes_back(self.table)

    @cached_property
    def titled_type(self) -> str | None:
        """What the title says the awards were given for, e.g. ``khen thưởng đột xuất``."""
        match = _TITLED_TYPE.search(fold(self.table.title))
        return self.words.types.find(match[1]) if match else None

    @cached_property
    def titles_decision(self) -> SpokenDecision:
        """The decision that the title names."""
        return decision_in(self.table.title)

    @cached_property
    def refusals(self) -> dict[int, str]:
        """What rows (zero-based) say in columns not taken that speaks against them."""
        return refusals(self.table, unread=True)

    def take_titles_decision(self, values: dict[str, str]) -> None:
        """Take the decision named above a list that has no column for one."""
        told = values.get("decision_number") or values.get("decision_date")
        if told or self.table.column_of("decision_number") is not None:
            return
        if self.titles_decision.number:
            values["decision_number"] = self.titles_decision.number
            if self.titles_decision.date:
                values["decision_date"] = self.titles_decision.date

    def rows(self) -> Iterator[SheetRow]:
        """Yield the records as read, reporting on the way."""
        total = len(self.table.rows)
        for number, row in enumerate(self._reader.rows()):
            if number % _STEP == 0:
                self._progress(number, total)
            yield row

    def notes(self) -> list[Problem]:
        """Return what was assumed for whole columns."""
        return self._reader.notes()

    def plan_row(
        self,
        read: SheetRow,
        entity: str,
        values: Mapping[str, str] | None = None,
        *,
        mention: Mention | None = None,
        owner: PlanRow | None = None,
    ) -> PlanRow:
        """Return a row of the plan for one record that ``read`` asks for."""
        return PlanRow(
            read.number,
            dict(read.values if values is None else values),
            problems=[*read.problems] if owner is None and mention is None else [],
            sheet=self.table.grid.name,
            entity=entity,
            owner=owner,
            column=mention.column if mention is not None else -1,
        )

    def doubt_repeat(
        self, row: PlanRow, key: str, first: int, severity: Severity = Severity.WARNING
    ) -> None:
        """Say which row of the list a row repeats; it is not taken."""
        message = QT_TRANSLATE_NOOP("problems", "Lặp lại dòng {row} ở trên, bỏ qua")
        self.doubt(row, key, worded(message, row=first), severity=severity)

    def doubt(
        self,
        row: PlanRow,
        key: str,
        message: str,
        *,
        severity: Severity = Severity.WARNING,
        proposal: str = "",
    ) -> None:
        """Note a doubt about field ``key`` of ``row``."""
        header = self._headers.get(key, "")
        if row.column >= 0 and (not header or key in ("kind", "rating", "by_year")):
            header = next((c.header for c in self.table.columns if c.index == row.column), header)
        row.problems.append(
            Problem(row.sheet, row.number, header, severity, message, proposal, key)
        )
