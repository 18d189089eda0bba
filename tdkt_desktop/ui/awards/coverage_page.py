"""Dữ liệu các năm: what the file holds of each year and kind, and what is still to be found."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.awards.coverage import Coverage, Thin, coverage
from tdkt_desktop.operations.law.shipped import save_complete_since
from tdkt_desktop.operations.reports.seals import (
    SealedYear,
    difference_words,
    sealed_years,
    unseal_year,
)
from tdkt_desktop.storage.coverage import YearsHeld
from tdkt_desktop.storage.histories import Histories
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.seals import Seals
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.awards.seal_dialog import SealDialog
from tdkt_desktop.ui.kit.commands import Act, for_command
from tdkt_desktop.ui.kit.controls import EmptyState, Heading, button, clear, label, panel, scrolled
from tdkt_desktop.ui.kit.count_table import Cell, CountModel, CountTable, Head
from tdkt_desktop.ui.kit.desk_lines import DeskLine
from tdkt_desktop.ui.kit.page import Page
from tdkt_desktop.ui.kit.session import Session

_TITLE = 290


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the grid: what it counts, and the records behind the count of a year."""

    title: str
    counts: Mapping[int, int]
    page: str = ""
    ids: Mapping[int, Sequence[int]] | None = None
    thin: frozenset[int] = frozenset()
    """The years in which it is far too little."""
    sealed: bool = False
    """Whether it counts what changed after a report: nothing is said where there was none."""


class CoveragePage(Page):
    """The years of the file: numbers of each kind, and beside them what a year seems to lack."""

    READS = (YearsHeld, Histories, Kinds, Settings, Seals)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.covered = Coverage()
        self.heading = Heading(self.tr("Dữ liệu các năm"), [])
        self._grid_lines: Sequence[_Line] = ()
        self.model = CountModel(self)
        self.table = CountTable(self.model, _TITLE)
        self.table.setAccessibleName(self.tr("Số đã ghi của từng năm"))
        self.table.opened.connect(self._open_cell)
        self.table.moved.connect(self._show_year)
        self.table.customContextMenuRequested.connect(
            lambda place: self.show_menu(("edit.copy",), self.table.viewport(), place)
        )
        self.title, self.since = label(role="name"), label(role="muted", wrap=True)
        self.none = label(self.tr("Không thấy thiếu gì của năm này."), "muted", wrap=True)
        self.complete = button("", "check")
        self.complete.clicked.connect(self._mark_complete)
        self.unmark = button(self.tr("Bỏ"), role="link")
        self.unmark.setAccessibleName(self.tr("Bỏ mốc dữ liệu đầy đủ"))
        self.unmark.clicked.connect(
            lambda: self.session.do(lambda db: save_complete_since(db, None), self)
        )
        self.caution = label(role="warn", wrap=True)
        self.seal = for_command(button("", "shield-check"), "coverage.seal")
        self.unseal = button(self.tr("Bỏ chốt"), role="link")
        self.unseal.clicked.connect(self._unseal)
        self.reported = label(wrap=True)
        self.sealed: Mapping[int, SealedYear] = {}
        self.empty = EmptyState(
            "calendar", self.tr("Chưa có khen thưởng, quyết định, xếp loại nào của các năm trước.")
        )
        self._lay_out()

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        year = QVBoxLayout()
        year.setContentsMargins(16, 14, 16, 14)
        year.setSpacing(6)
        year.addWidget(self.title)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        year.addLayout(self._lines)
        year.addWidget(self.none)
        whole = QVBoxLayout()
        whole.setContentsMargins(16, 14, 16, 14)
        whole.setSpacing(8)
        whole.addWidget(label(self.tr("Đã đủ từ năm nào"), "caption"))
        whole.addWidget(self.since)
        whole.addWidget(self.complete, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self.caution)
        whole.addWidget(self.unmark, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(
            label(
                self.tr(
                    "Từ năm này, không có dữ liệu được hiểu là không được khen thưởng; trước đó "
                    "là chưa đủ dữ liệu."
                ),
                "source",
                wrap=True,
            )
        )
        column.addWidget(panel(year))
        column.addWidget(panel(self._reported_part()))
        column.addWidget(panel(whole))
        column.addStretch(1)
        self._both = QWidget()
        both = QHBoxLayout(self._both)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(12)
        both.addWidget(self.table, 5)
        both.addWidget(scrolled(side), 3)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 14, 20, 12)
        box.setSpacing(12)
        box.addWidget(self.heading)
        box.addWidget(self._both, 1)
        box.addWidget(self.empty, 1)

    def _reported_part(self) -> QVBoxLayout:
        """Return the part on the report of the year, and on what changed after it."""
        part = QVBoxLayout()
        part.setContentsMargins(16, 14, 16, 14)
        part.setSpacing(8)
        part.addWidget(label(self.tr("Đã báo cáo"), "caption"))
        part.addWidget(self.reported)
        self._late = QVBoxLayout()
        self._late.setSpacing(4)
        part.addLayout(self._late)
        part.addWidget(self.seal, 0, Qt.AlignmentFlag.AlignLeft)
        part.addWidget(self.unseal, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    # -- reading -------------------------------------------------------------------------

    def read(self) -> None:
        """Count anew, keeping the cell that was chosen."""
        at = self.table.currentIndex()
        row, year = at.row(), self.year()
        self.covered = coverage(self.session.database)
        self.sealed = sealed_years(self.session.database)
        self._grid_lines = self._grid()
        self.model.show(
            [Head(line.title) for line in self._grid_lines],
            [self._head(one) for one in self.covered.years],
            self._cell,
        )
        some = bool(self.covered.years)
        self._both.setVisible(some)
        self.empty.setVisible(not some)
        years = self.covered.years
        lacking = sum(self.covered.holes[one].count > 0 for one in years)
        words = self.tr("{count} năm; {lacking} năm còn chỗ cần tìm")
        if not lacking:
            words = self.tr("{count} năm; không thấy chỗ nào cần tìm")
        self.heading.count.setText(words.format(count=len(years), lacking=lacking) if some else "")
        if some:
            column = years.index(year) if year in years else self._first_open()
            self.table.go_to(max(0, min(row, len(self._grid_lines) - 1)), column)
        self._show_year()

    def _head(self, year: int) -> Head:
        """Return how a year is called; one in which something is to be found is marked."""
        count = self.covered.holes[year].count
        words = self.tr("{year}: {count} việc cần tìm")
        return Head(f"• {year}" if count else str(year), words.format(year=year, count=count))

    def _cell(self, row: int, column: int) -> Cell:
        line, year = self._grid_lines[row], self.covered.years[column]
        count = line.counts.get(year, 0)
        if line.sealed and year in self.sealed:
            return Cell(dotted(count), "warn" if count else "text")
        shown = dotted(count) if count else "–"
        if year in line.thin:
            return Cell(f"↓ {shown}", "warn")
        return Cell(shown, "text" if count else "muted")

    def _first_open(self) -> int:
        """Return the column of the latest year in which something is to be looked for."""
        years = self.covered.years
        return next((n for n, one in enumerate(years) if self.covered.holes[one].count), 0)

    def _grid(self) -> list[_Line]:
        covered, holes = self.covered, self.covered.holes
        decided = {year: len(ids) for year, ids in covered.decisions.items()}
        blank = frozenset(year for year in covered.years if holes[year].no_decision)
        lines = [
            _Line(self.tr("Cán bộ ở cơ quan cả năm"), covered.staff),
            _Line(
                self.tr("Quyết định ký trong năm"), decided, "decisions", covered.decisions, blank
            ),
            _Line(self.tr("Cán bộ đã ghi xếp loại"), covered.ratings),
        ]
        if self.sealed:
            late = {year: len(one.changes) for year, one in self.sealed.items()}
            lines.append(_Line(self.tr("Lần sửa sau khi báo cáo"), late, sealed=True))
        for kind in covered.kinds:
            of_kind = covered.awards[kind.id]
            counts = {year: len(ids) for year, ids in of_kind.items()}
            thin = frozenset(
                year
                for year in covered.years
                if any(one.kind.id == kind.id for one in holes[year].thin)
            )
            lines.append(_Line(kind.name, counts, "awards", of_kind, thin))
        return lines

    # -- one year ------------------------------------------------------------------------

    def year(self) -> int:
        """Return the year chosen; 0 without one."""
        column = self.table.currentIndex().column()
        return self.covered.years[column] if 0 <= column < len(self.covered.years) else 0

    def _show_year(self) -> None:
        year, covered = self.year(), self.covered
        clear(self._lines)
        if not year:
            return
        self.title.setText(self.tr("Năm {year}").format(year=year))
        lines = self._lacking(year)
        for line in lines:
            self._lines.addWidget(line)
        self.none.setVisible(not lines)
        self.since.setText(
            self.tr("Anh/chị đã nói: đủ từ năm {year}.").format(year=covered.since)
            if covered.since
            else self.tr("Chưa nói. Mọi năm đều coi là có thể còn thiếu.")
        )
        self.unmark.setVisible(covered.since is not None)
        self.complete.setText(self.tr("Dữ liệu khen thưởng đã đủ từ năm {year}").format(year=year))
        self.complete.setVisible(covered.since != year)
        still = covered.open_since(year)
        words = self.tr("Từ năm {year} đến nay còn {count} năm có chỗ cần tìm.")
        self.caution.setText(words.format(year=year, count=still))
        self.caution.setVisible(still > 0 and covered.since != year)
        self._show_report(year)
        self.acts_changed.emit()

    def _show_report(self, year: int) -> None:
        """Show when the year was reported, how it differs by now, and who changed it why."""
        clear(self._late)
        self.seal.setText(self.tr("Chốt số liệu năm {year}…").format(year=year))
        sealed = self.sealed.get(year)
        self.unseal.setVisible(sealed is not None)
        if sealed is None:
            self.reported.setText(
                self.tr(
                    "Chưa chốt. Chốt khi đã gửi báo cáo: từ đó sửa khen thưởng của năm phải ghi "
                    "lý do, báo cáo sau nêu chỗ khác số đã gửi."
                )
            )
            return
        self.seal.setText(self.tr("Chốt lại theo báo cáo mới…"))
        words = self.tr("Đã chốt theo báo cáo ngày {day}")
        if sealed.seal.words:
            words = self.tr("Đã chốt theo báo cáo ngày {day}: {report}")
        self.reported.setText(
            words.format(day=show_iso(sealed.seal.day), report=sealed.seal.words or "")
        )
        for one in difference_words(self.session.database, sealed):
            self._late.addWidget(label(one, "warn", wrap=True))
        if sealed.changes:
            self._late.addWidget(label(self.tr("Sau khi báo cáo"), "caption"))
        for late in sealed.changes:
            text = f"{show_iso(late.at[:10])}: {late.label} – {late.words}"
            self._late.addWidget(label(text, "muted", wrap=True))

    def _lacking(self, year: int) -> list[DeskLine]:
        """Return a line for everything the year seems to lack; each opens exactly that."""
        holes, lines = self.covered.holes[year], list[DeskLine]()
        of_year = self.tr("Năm {year}: {what}")

        def line(words: str, page: str, ids: Sequence[int], about: str = "") -> None:
            told = of_year.format(year=year, what=words)
            lines.append(
                DeskLine(
                    words,
                    about,
                    picture="circle-alert",
                    role="soon",
                    act=dotted(len(ids)) if ids else "",
                    run=lambda: self._open(page, ids, told),
                )
            )

        if holes.empty:
            line(self.tr("Quyết định chưa có danh sách"), "decisions", holes.empty)
        if holes.no_decision:
            line(self.tr("Chưa ghi quyết định nào ký trong năm"), "decisions", ())
        if holes.undecided:
            line(self.tr("Khen thưởng chưa có quyết định"), "awards", holes.undecided)
        for thin in holes.thin:
            ids = self.covered.awards[thin.kind.id].get(year, ())
            line(self._thin_words(thin), "awards", ids, self._around(thin))
        if holes.unrated:
            words = self.tr("Hầu hết cán bộ chưa có xếp loại: {rated} trên {staff}")
            rated = self.covered.ratings.get(year, 0)
            line(
                words.format(rated=dotted(rated) or "0", staff=dotted(holes.unrated)),
                "ratings",
                (),
            )
        if holes.people:
            line(self.tr("Cán bộ không có gì, đồng nghiệp phần lớn có"), "people", holes.people)
        if self.covered.undated:
            line(
                self.tr("Quyết định không ghi ngày, chưa có danh sách"),
                "decisions",
                self.covered.undated,
            )
        return lines

    def _thin_words(self, thin: Thin) -> str:
        words = self.tr("{kind}: ít hẳn") if thin.count else self.tr("{kind}: chưa có")
        return words.format(kind=thin.kind.name)

    def _around(self, thin: Thin) -> str:
        words = self.tr("năm trước {before}, năm sau {after}")
        return words.format(before=dotted(thin.before), after=dotted(thin.after))

    # -- doing ---------------------------------------------------------------------------

    def acts(self) -> Mapping[str, Act]:
        """Return what the page's commands do."""
        return {"coverage.seal": Act(self._seal, self._no_year)}

    def _no_year(self) -> str:
        return "" if self.year() else self.tr("Chưa có năm nào")

    def _seal(self) -> None:
        """Ask when the year was reported, and seal it."""
        year = self.year()
        old = self.sealed.get(year)
        dialog = SealDialog(self.session, year, old.seal if old is not None else None, self)
        dialog.exec()

    def _unseal(self) -> None:
        year = self.year()
        self.session.do(lambda db: unseal_year(db, year), self)

    def copy_act(self) -> Act:
        """Return how the grid is copied."""
        return Act(self.table.copy, self._no_year)

    def _open(self, page: str, ids: Sequence[int], words: str) -> None:
        if ids:
            self.narrow_wanted.emit(page, list(ids), words)
        else:
            self.navigate.emit(page, 0)

    def _open_cell(self) -> None:
        """Open the records behind the chosen number."""
        index, year = self.table.currentIndex(), self.year()
        if not year or not index.isValid():
            return
        line = self._grid_lines[index.row()]
        ids = line.ids.get(year, ()) if line.ids is not None else ()
        if line.page and ids:
            words = self.tr("{what}, năm {year}").format(what=line.title, year=year)
            self._open(line.page, ids, words)

    def _mark_complete(self) -> None:
        year = self.year()
        self.session.do(lambda db: save_complete_since(db, year), self)
