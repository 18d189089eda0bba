"""Ai đủ điều kiện: everybody for one kind and year, with the reasons beside."""

import datetime as dt

from PySide6.QtWidgets import QPushButton

from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.eligibility.verdicts import Outcome
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.typed import FIRST_YEAR, LAST_YEAR, read_date
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.eligibility.assessment import Assessment, is_out_of_season
from tdkt_desktop.operations.eligibility.attestations import attest
from tdkt_desktop.operations.eligibility.candidate_list import candidate_list
from tdkt_desktop.operations.eligibility.candidates import GROUPS, HAS_IT, Candidate
from tdkt_desktop.operations.eligibility.verdicts import judged_subjects
from tdkt_desktop.operations.grouped_list import ListQuery
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.histories import Histories
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.eligibility.candidate_columns import CandidateColumns, lacking
from tdkt_desktop.ui.eligibility.exporting import verdicts_out
from tdkt_desktop.ui.eligibility.verdict_pane import VerdictPane
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.chips import Chips
from tdkt_desktop.ui.kit.commands import for_command
from tdkt_desktop.ui.kit.controls import EmptyState, Heading, SearchField, button, label
from tdkt_desktop.ui.kit.errors import error_text
from tdkt_desktop.ui.kit.inline import InlineField
from tdkt_desktop.ui.kit.kind_box import KindBox
from tdkt_desktop.ui.kit.list_out import ListOut
from tdkt_desktop.ui.kit.page import ListPage
from tdkt_desktop.ui.kit.record_model import RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.unit_box import UnitBox
from tdkt_desktop.ui.kit.year_box import YearBox

_Judged = tuple[Assessment, list[Candidate], str, str]
"""The assessment, what it found, and code and name of the kind it was asked about."""
_MANY = 1500
"""From so many on everybody is looked at by the worker, with progress shown."""


class EligiblePage(ListPage):
    """Who may be put forward for what, who is one step away, and why not."""

    READS = (Histories,)
    MENU = ("awards.record", "", "edit.copy")

    def __init__(self, session: Session) -> None:
        super().__init__(session, "eligible")
        self._assessment: Assessment | None = None
        self._candidates: list[Candidate] = []
        self._shown: dict[int, Candidate] = {}
        self._numbers: dict[tuple[str, int | str], int] = {}
        """Who has which row's number: it outlives a new judging, so that selections stay."""
        self._judged = ("", "")
        """Code and name of the kind that the candidates were judged for."""
        self._wanted = ""
        self._order, self._down = "", False
        self._columns = CandidateColumns(self, self._earliest)
        self._make_filters()
        self._model = RecordModel(self._columns.columns(), lambda _: self._shown, self)
        self.table = RecordTable("eligible", self._model, session)
        self.pane = VerdictPane(session)
        self.out = for_command(button(self.tr("Xuất Excel"), "file-up"), "file.export")
        self.give = for_command(
            button(self.tr("Ghi khen thưởng"), "award", role="primary"), "awards.record"
        )
        self.heading = Heading(self.tr("Xét điều kiện"), [self.out, self.give])
        empty = EmptyState(
            "list-checks",
            self.tr("Chưa có cán bộ nào để xét. Hãy nhập danh sách cán bộ trước."),
            [self._import_button()],
        )
        self.lay_out(
            [
                self.year,
                self.kind,
                self.subject,
                label(self.tr("Ngày nhận hồ sơ"), "muted"),
                self.received,
                None,
                self.search,
                self.unit_box,
                self.table.columns_button(),
            ],
            self.pane,
            empty,
            second=[self.groups, None],
        )
        self._connect()

    def _import_button(self) -> QPushButton:
        push_button = button(self.tr("Nhập từ Excel"), "file-down", role="primary")
        for_command(push_button, "file.import")
        return push_button

    def _make_filters(self) -> None:
        database = self.session.database
        agency = Settings(database).agency()
        year = agency.year or dt.datetime.now().astimezone().year
        self.year = YearBox(FIRST_YEAR, LAST_YEAR, school=agency.school)
        self.year.setValue(year)
        self.year.setToolTip(self.tr("Năm xét"))
        self.year.setAccessibleName(self.tr("Năm xét"))
        self.kind, self.subject = KindBox(), NoWheelComboBox()
        self.kind.setMinimumContentsLength(22)
        self.kind.setMinimumWidth(120)  # gives way in a narrow window
        self.kind.setMaximumWidth(300)
        self.kind.setMaxVisibleItems(24)
        self.kind.setAccessibleName(self.tr("Danh hiệu, hình thức"))
        self.received = InlineField(self._receive, self.tr("Ngày nhận hồ sơ"), writes=False)
        self.received.setProperty("role", "")
        self.received.setFixedWidth(118)
        self.received.setAccessibleName(self.tr("Ngày nhận hồ sơ"))
        self.received.setToolTip(
            self.tr("Ngày cơ quan có thẩm quyền nhận hồ sơ: xét theo quy định của ngày ấy")
        )
        self._day = ""
        self.search = SearchField(self.tr("Tìm người, đơn vị…"))
        self.unit_box = UnitBox(self.tr("Tất cả đơn vị"))
        self.unit_box.setMaximumWidth(150)
        self.subject.setMinimumContentsLength(9)
        self.groups = Chips(
            {group: self._columns.group_title(group) for group in GROUPS}, self.tr("Tất cả")
        )

    def _connect(self) -> None:
        self.year.setKeyboardTracking(False)
        self.year.valueChanged.connect(lambda _: self._year_chosen())
        self.kind.activated.connect(lambda _: self._kind_chosen())
        self.subject.activated.connect(lambda _: self._look())
        self.search.searched.connect(lambda _: self._show())
        self.unit_box.currentIndexChanged.connect(lambda _: self._show())
        self.groups.narrowed.connect(self._show)
        self.table.picked.connect(lambda _: self._pick())
        self.table.chosen.connect(self._tell_chosen)
        self.table.sort_wanted.connect(self._sort)
        self.pane.ticked.connect(self._tick)

    def _earliest(self, candidate: Candidate) -> str:
        if self._assessment is None or candidate.group in (Outcome.ELIGIBLE, HAS_IT):
            return ""
        year = self._assessment.earliest(candidate.history, self._judged[0])
        return str(year) if year else "–"

    # -- reading -------------------------------------------------------------------------

    def search_field(self) -> SearchField:
        """Return the search box."""
        return self.search

    def _code(self) -> str:
        return str(self.kind.currentData() or "")

    def read(self) -> None:
        """Look at everybody again."""
        database = self.session.database
        self.show_empty(empty=not People(database).count())
        self.unit_box.show_units(Units(database).all())
        self._fill_kinds()
        self._look()

    def _fill_kinds(self) -> None:
        """Offer the kinds that the law of the day has a rule for."""
        assessment = Assessment(self.session.database, self.year.value(), self._day or None)
        keep = self._wanted or self._code()
        subjects = (PERSON, UNIT, HOUSEHOLD)
        offered = {code for subject in subjects for code in assessment.kinds(subject)}
        named = sorted(Kinds(self.session.database).all(), key=lambda one: one.rank)
        self.kind.show_kinds([kind for kind in named if kind.code in offered])
        if (place := self.kind.findData(keep)) >= 0:
            self.kind.setCurrentIndex(place)
        self._fill_subjects(assessment)

    def _fill_subjects(self, assessment: Assessment) -> None:
        keep, names = self.subject.currentData(), terms("subject")
        self.subject.clear()
        if self._code():
            for subject in judged_subjects(assessment, self._code()):
                self.subject.addItem(names[subject], subject)
        self.subject.setCurrentIndex(max(0, self.subject.findData(keep)))
        self.subject.setVisible(self.subject.count() > 1)

    def _year_chosen(self) -> None:
        if self._assessment is None or self.year.value() != self._assessment.year:
            self._day = ""
            self._fill_kinds()
            self._look()

    def _kind_chosen(self) -> None:
        self._wanted = self._code()
        self._fill_subjects(
            Assessment(self.session.database, self.year.value(), self._day or None)
        )
        self._look()

    def _receive(self, text: str) -> bool:
        """Take the day dossiers are received on; empty means the year's last."""
        try:
            day = read_date(text) or ""
        except TdktError as error:
            self.session.warned.emit(error_text(error))
            return False
        if day and len(day) != len("2025-01-01"):
            self.session.warned.emit(self.tr("Hãy ghi đủ ngày, tháng, năm."))
            return False
        self._day = day
        if day and is_out_of_season(self.year.value(), day):
            self.session.warned.emit(
                self.tr("Ngày nhận hồ sơ không thuộc năm xét hay năm sau đó: hãy xem lại.")
            )
        self._fill_kinds()
        self._look()
        return True

    def _look(self) -> None:
        """Judge everybody for the kind and year chosen."""
        kind, subject, name = self._code(), self.subject.currentData(), self.kind.currentText()
        year, day = self.year.value(), self._day or None
        if not kind or subject is None:
            self._take((Assessment(self.session.database, year, day), [], "", ""))
            return

        def work(database: Database, progress: Progress = silent) -> _Judged:
            assessment = Assessment(database, year, day)
            return assessment, assessment.candidates(kind, subject, progress), kind, name

        if People(self.session.database).count() < _MANY:
            self._take(work(self.session.database))
        else:
            self.session.run(work, self._take, text=self.tr("Đang xét điều kiện…"), window=self)

    def _take(self, found: _Judged) -> None:
        self._assessment, self._candidates, *judged = found
        self._judged = judged[0], judged[1]
        self.received.show_value(show_iso(self._assessment.day))
        self.table.nothing = ""
        if not self._judged[0]:
            self.table.nothing = self.tr(
                "Chương trình chưa có quy định nào cho ngày {day}."
            ).format(day=show_iso(self._assessment.day))
        elif not self._candidates:
            self.table.nothing = self.tr("Chưa có ai thuộc đối tượng này trong sổ.")
        self._show()

    def _show(self) -> None:
        """Show those that filters and chips let through."""
        wanted = ListQuery(
            text=self.search.text(),
            groups=self.groups.wanted(),
            order=self._order,
            descending=self._down,
        )
        found = candidate_list(self._candidates, wanted, self._units_wanted(), lacking)
        self.groups.show_counts({group: found.count(group) for group in GROUPS}, found.total)
        kept = found.shown
        self._shown = {self._number_of(candidate): candidate for candidate in kept}
        self.table.show_ids(list(self._shown))
        self.heading.count.setText(self.tr("{count} đối tượng").format(count=dotted(len(kept))))
        if kept and self.table.current_id() is None:
            self.table.go_to_row(0)
        self._pick()

    def _number_of(self, one: Candidate) -> int:
        """Return the row's number of somebody: the same however often all are judged."""
        return self._numbers.setdefault((one.history.subject, one.who), len(self._numbers) + 1)

    def _units_wanted(self) -> set[UnitId] | None:
        unit = self.unit_box.unit()
        return None if unit is None else Units(self.session.database).under(unit)

    def _tell_chosen(self) -> None:
        self.pane.tell_chosen(len(self.table.selected_ids()))

    def _sort(self, order: str, down: bool) -> None:
        self._order, self._down = order, down
        self._show()

    def _pick(self) -> None:
        current: Candidate | None = self.table.current_record()
        if current is None or self._assessment is None:
            self.pane.show_nothing()
            return
        verdict = self._assessment.verdict(current.history, self._judged[0])
        self.pane.show_candidate(
            current,
            verdict,
            self._judged[1],
            self._columns.group_title(current.group),
            len(self.table.selected_ids()),
        )

    # -- doing ---------------------------------------------------------------------------

    def _selected(self) -> list[Candidate]:
        return [self._shown[number] for number in self.table.selected_ids()]

    def open_current(self) -> None:
        """Go to the page of the person or unit."""
        current: Candidate | None = self.table.current_record()
        if current is not None and current.history.subject in (PERSON, UNIT):
            page = "people" if current.history.subject == PERSON else "units"
            self.navigate.emit(page, current.history.id)

    def _tick(self, words: str, on: bool) -> None:
        """Tick for everybody selected: what holds for one mostly holds for them all."""
        chosen = self._selected()
        assessment = self._assessment
        if chosen and assessment is not None:
            self.session.do(
                lambda db: attest(
                    db,
                    subject=chosen[0].history.subject,
                    who=[candidate.who for candidate in chosen],
                    kind=self._judged[0],
                    year=assessment.year,
                    words=words,
                    on=on,
                ),
                self,
            )

    def selected_people(self) -> list[PersonId]:
        """Return the people selected, for work that begins with them."""
        return [PersonId(c.history.id) for c in self._selected() if c.history.subject == PERSON]

    def no_list(self) -> str:
        """Return why nothing can be exported or printed."""
        return self.none_shown()

    def selected_units(self) -> list[UnitId]:
        """Return the units selected, for work that begins with them."""
        return [UnitId(c.history.id) for c in self._selected() if c.history.subject == UNIT]

    def wanted_award(self) -> tuple[str, int]:
        """Return the kind and year that work begun here is about."""
        return self._judged[0], self._assessment.year if self._assessment is not None else 0

    def open_record(self, record: int) -> None:
        """Show a person, lifting filters that hide them."""
        self.read_now()
        self.search.clear()
        self.groups.clear()
        for key, candidate in self._shown.items():
            if candidate.history.subject == PERSON and candidate.history.id == record:
                self.table.go_to(key)

    def list_out(self) -> ListOut | None:
        """Return those shown, each with the reasons."""
        if self._assessment is None or not self._shown:
            return None
        return verdicts_out(self._assessment, list(self._shown.values()), *self._judged)
