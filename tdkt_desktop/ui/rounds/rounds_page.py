"""Đợt xét: one list of everybody put forward, moved from registration to what is handed over."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QComboBox, QMenu

from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.ids import AwardId, NominationId, PersonId, UnitId
from tdkt_desktop.domain.rounds import Nominee, Round
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.operations.grouped_list import ListQuery
from tdkt_desktop.operations.rounds import deciding, rounds
from tdkt_desktop.operations.rounds.next_step import Move
from tdkt_desktop.operations.rounds.nomination_list import nomination_list
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.terms import stages
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.awards import Decisions
from tdkt_desktop.storage.certificates import Certificates
from tdkt_desktop.storage.councils import Councils, Remarks
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.histories import Histories
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.report_answers import ReportAnswers
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.catalogue_words import shown
from tdkt_desktop.ui.kit.commands import Act, Commands, for_command
from tdkt_desktop.ui.kit.controls import EmptyState, Heading, SearchField, button, dress
from tdkt_desktop.ui.kit.icons import icon
from tdkt_desktop.ui.kit.list_out import ListOut
from tdkt_desktop.ui.kit.searched_page import PrintingPage
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.rounds.due_line import DueLine
from tdkt_desktop.ui.rounds.nomination_acts import NominationActs
from tdkt_desktop.ui.rounds.nomination_columns import NominationColumns
from tdkt_desktop.ui.rounds.nominee_pane import NomineePane
from tdkt_desktop.ui.rounds.round_commands import RoundActs
from tdkt_desktop.ui.rounds.round_papers import RoundPapers
from tdkt_desktop.ui.rounds.stage_bar import StageBar
from tdkt_desktop.ui.rounds.state_box import StateBox
from tdkt_desktop.ui.rounds.voting import Voting
from tdkt_desktop.ui.rounds.voting_table import VotingModel, VotingTable

_MANY = 3_000
"""From so many people on, judging goes to the worker thread."""


class RoundsPage(PrintingPage):
    """The nominations of one round, by stage."""

    READS = (
        Histories,
        Rounds,
        Councils,
        Remarks,
        Units,
        Decisions,
        Certificates,
        Settings,
        AttachedFiles,
        ReportAnswers,
    )
    MENU = (
        *("rounds.advance", "rounds.report", "certificates.print", ""),
        *("rounds.drop", "edit.copy"),
    )
    DELETES = True

    def __init__(self, session: Session) -> None:
        super().__init__(session, "rounds")
        self._store = Rounds(session.database)
        self._review: Review | None = None
        self._assessment: Assessment | None = None
        self._shown: dict[NominationId, Nominee] = {}
        self._order, self._down = "", False
        self._meant: frozenset[int] | None = None
        self._columns = NominationColumns(self, lambda: self._review, self._vote)
        self.voting = Voting(self, lambda: self._review)
        self._model = VotingModel(self._columns.columns(), lambda _: self._shown, self)
        vote = self.voting
        table = VotingTable(self._model, session, vote.is_open, vote.failed, vote.seats)
        table.written.connect(self.read_now)
        self.table = table
        self.search = SearchField(self.tr("Tìm người, đơn vị…"))
        self.round_box = self._make_round_box()
        self.state = StateBox()
        self.stages = StageBar()
        self.pane = NomineePane(session)
        self.due = DueLine(session)
        self.papers = RoundPapers(session, self.current_round, self)
        self.round_acts = RoundActs(self, self.current_round)
        self.nomination_acts = NominationActs(
            self, lambda: self._review, self.chosen, self._current
        )
        self.voting.take(table, self._model, self.nomination_acts)
        self._make_buttons()
        self.heading = Heading(
            self.tr("Đợt xét"), [self.more, self.paper_button, self.go_on], beside=self.due
        )
        self.lay_out(
            [
                self.round_box,
                self.search,
                self.voting.chips,
                None,
                self.add,
                self.table.columns_button(),
            ],
            self.pane,
            self._empty(),
            second=[self.stages, self.make_only(), self.state],
            under=self.voting.bar,
        )
        self._connect()

    def _make_round_box(self) -> QComboBox:
        box = NoWheelComboBox()
        box.setAccessibleName(self.tr("Đợt xét"))
        box.setMinimumContentsLength(31)
        box.setMinimumWidth(120)  # gives way in a narrow window
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _make_buttons(self) -> None:
        self.more = button(self.tr("Đợt"), "list-todo")
        self.more.setMenu(QMenu(self.more))
        self.paper_button = button(self.tr("Văn bản"), "file-text")
        self.paper_button.setMenu(QMenu(self.paper_button))
        self.go_on = for_command(
            button(self.tr("Chuyển bước"), "arrow-right", role="primary"),
            "rounds.advance",
            follows=True,
        )
        self.add = for_command(button(self.tr("Thêm đề nghị…"), "plus"), "rounds.nominate")
        papers = self.paper_button.menu()
        papers.aboutToShow.connect(partial(self.papers.fill_menu, papers))
        papers.addAction("")  # an empty menu would not open

    def welcome(self, commands: Commands) -> None:
        """Take in the window's commands: the button's menu is the menu of the round."""
        super().welcome(commands)
        commands.fill(self.more.menu(), "work/rounds")

    def put_forward(self, people: Sequence[PersonId], units: Sequence[UnitId]) -> None:
        """Ask what some are put forward for in the round shown, or say why they cannot be."""
        if why := self._not_open():
            self.session.warned.emit(why)
        else:
            self.round_acts.nominate(people, units)

    def acts(self) -> Mapping[str, Act]:
        """Return what the page's commands do."""
        round_ = self._no_round
        return {
            "rounds.begin": Act(self.round_acts.begin),
            "rounds.change": Act(self.round_acts.change, round_),
            "rounds.nominate": Act(self.round_acts.nominate, self._not_open),
            "rounds.import": Act(self.round_acts.bring, self._not_open),
            "rounds.remarks": Act(self.round_acts.show_remarks, round_),
            "rounds.files": Act(self.round_acts.show_files, round_),
            "rounds.results": Act(self.round_acts.bring_results, self._not_open),
            "rounds.advance": Act(self.nomination_acts.advance, self._no_step, self._step_words),
            "rounds.report": Act(self.nomination_acts.report, self._not_one),
            "rounds.decide": Act(self.nomination_acts.decide, self._none_to_decide),
            "rounds.drop": Act(self.delete_selected, self.none_selected),
            "rounds.close": Act(self.round_acts.close_round, round_, self._close_words),
            "rounds.delete": Act(self.round_acts.delete_round, round_),
        }

    def no_list(self) -> str:
        """Return why no nominations can be exported or printed."""
        return self._no_round()

    def awards_to_print(self) -> list[AwardId]:
        """Return the awards of those selected who have one."""
        return [one.nomination.award for one in self.chosen() if one.nomination.award]

    def no_print(self) -> str:
        """Return why nothing can be printed of those selected."""
        if self.chosen() and not self.awards_to_print():
            return self.tr("Chỉ in được khi đã có quyết định")
        return self.none_selected()

    def _no_round(self) -> str:
        none = self.current_round() is None
        return self.tr("Chưa có đợt xét nào: hãy mở một đợt trước") if none else ""

    def _not_open(self) -> str:
        round_ = self.current_round()
        closed = round_ is not None and round_.closed
        return self.tr("Đợt này đã kết thúc: hãy mở lại trước") if closed else self._no_round()

    def _no_step(self) -> str:
        none = self.nomination_acts.next().step == Move.NONE
        return self.tr("Hãy chọn đề nghị còn đang xét") if none else ""

    def _step_words(self) -> str:
        found = self.nomination_acts.next()
        if found.step == Move.DECIDE:
            return self.tr("Ghi quyết định khen thưởng…")
        if found.step == Move.HAND_OVER:
            return self.tr("Ghi ngày trao tặng…")
        if found.stage is not None:
            return self.tr("Chuyển sang {stage}").format(stage=shown(stages()[found.stage].name))
        return self.tr("Chuyển bước tiếp")

    def _not_one(self) -> str:
        return "" if len(self.chosen()) == 1 else self.tr("Hãy chọn một đề nghị")

    def _none_to_decide(self) -> str:
        if self._review is not None and not deciding.ready(self._review, self._review.nominees):
            return self.tr("Chưa có đề nghị nào tới bước quyết định.")
        return self._not_open()

    def _close_words(self) -> str:
        round_ = self.current_round()
        closed = round_ is not None and round_.closed
        return self.tr("Mở lại đợt xét") if closed else self.tr("Kết thúc đợt xét")

    def _empty(self) -> EmptyState:
        first = button(self.tr("Mở đợt xét"), "plus", role="primary")
        for_command(first, "rounds.begin")
        second = button(self.tr("Xét điều kiện"), "list-checks")
        for_command(second, "go.eligible")
        return EmptyState(
            "list-todo",
            self.tr(
                "Chưa có đợt xét nào. Một đợt là một danh sách đi từ đăng ký, đề nghị, công khai, "
                "họp Hội đồng tới quyết định; mọi văn bản của mùa khen thưởng lập từ đó."
            ),
            [first, second],
        )

    def _connect(self) -> None:
        self.round_box.activated.connect(lambda _: self._round_chosen())
        self.search.searched.connect(lambda _: self._show())
        self.state.activated.connect(lambda _: self._show())
        self.stages.narrowed.connect(self._show)
        self.voting.narrowed.connect(self._show)
        self.table.picked.connect(lambda _: self._pick())
        self.table.chosen.connect(self._pick)
        self.table.sort_wanted.connect(self._sort)
        self.pane.ticked.connect(self.nomination_acts.tick)
        self.pane.act.connect(self.nomination_acts.act)

    # -- reading -------------------------------------------------------------------------

    def _changed(self, changes: ChangeSet) -> None:
        if changes.touches(*Histories.READS, "round"):
            self._assessment = None
        super()._changed(changes)

    def current_round(self) -> Round | None:
        """Return the round that is shown."""
        return self._review.round if self._review is not None else None

    def read(self) -> None:
        """Read the rounds, and the nominations of the one chosen."""
        found = self._store.all()
        keep = self.round_box.currentData()
        self.round_box.clear()
        for round_ in found:
            closed = self.tr(" (đã kết thúc)") if round_.closed else ""
            self.round_box.addItem(round_.name + closed, round_.id)
        self.round_box.setCurrentIndex(max(0, self.round_box.findData(keep)))
        self.show_empty(empty=not found)
        self._read_round()

    def _round_chosen(self) -> None:
        self._assessment = None
        self._read_round()

    def _read_round(self) -> None:
        number = self.round_box.currentData()
        if number is None:
            self._review, self._shown = None, {}
            self.table.show_ids([])
            self.heading.count.setText("")
            self.due.hide()
            self.pane.show_nothing()
            self.acts_changed.emit()
            return
        assessment = self._assessment

        def work(database: Database, _: Progress = silent) -> Review:
            review = Review(database, rounds.get(database, number), assessment)
            review.prepare()
            return review

        if assessment is None and People(self.session.database).count() >= _MANY:
            text = self.tr("Đang xét điều kiện…")
            self.session.run(work, self._take, text=text, window=self)
        else:
            self._take(work(self.session.database))

    def _take(self, review: Review) -> None:
        self._review, self._assessment = review, review.assessment
        self.state.fill()
        self.voting.show(review)
        self.add.setVisible(not self.voting.on())
        self._dress_step()
        self.due.show_round(review.round)
        self._show()

    def _dress_step(self) -> None:
        """Fill the button of the next step, unless the act of the moment is to vote."""
        voting = self.voting.unfinished()
        dress(self.go_on, "" if voting else "primary")
        self.go_on.setIcon(icon("arrow-right", "text" if voting else "on_accent", gap=5))

    def _show(self) -> None:
        if self._review is None:
            return
        wanted = ListQuery(
            text=self.search.text(),
            groups=self.stages.wanted(),
            order=self._order,
            descending=self._down,
        )
        found = nomination_list(self._review, wanted, self.state.currentData())
        counts = {code: found.count(code) for code in stages()}
        self.stages.show_stages(self._review.round.stages, counts)
        kept = [
            nominee
            for nominee in found.shown
            if self.voting.shows(nominee)
            and (self._meant is None or nominee.nomination.id in self._meant)
        ]
        self._shown = {nominee.nomination.id: nominee for nominee in kept}
        nobody = self.tr("Chưa có ai được đề nghị ở đây.")
        filtered = self.tr("Không có đề nghị nào khớp với những gì đang lọc.")
        self.table.nothing = filtered if self._review.nominees else nobody
        self.table.show_ids(list(self._shown))
        self.heading.count.setText(self.tr("{count} đề nghị").format(count=dotted(len(kept))))
        if kept and self.table.current_id() is None:
            self.table.go_to_row(0)
        self._pick()
        self.acts_changed.emit()

    def _narrow(self, **changes: object) -> None:
        meant = changes.get("only")
        self._meant = meant if isinstance(meant, frozenset) else None
        self._show()

    def lift_filters(self) -> None:
        """Let everybody put forward be shown again."""
        self.search.clear()
        self.state.setCurrentIndex(0)
        self.stages.clear()
        self.voting.chips.clear()
        self._meant = None

    def show_only(self, ids: Sequence[int], words: str) -> None:
        """Show some nominations alone, in the round they are of."""
        (first, *_) = self._store.get_nominations([NominationId(ids[0])])
        self.read_now()
        self.open_record(first.round)
        super().show_only(ids, words)

    def _sort(self, order: str, down: bool) -> None:
        self._order, self._down = order, down
        self._show()

    def chosen(self) -> list[Nominee]:
        """Return the nominations selected."""
        return [self._shown[n] for n in self.table.selected_ids() if n in self._shown]

    def _pick(self) -> None:
        current = self._current()
        if current is None or self._review is None:
            self.pane.show_nothing()
        else:
            ids = [nominee.nomination.id for nominee in self.chosen() or [current]]
            self.pane.show_nominee(self._review, current, ids)

    # -- doing ---------------------------------------------------------------------------

    def _current(self) -> Nominee | None:
        nominee: Nominee | None = self.table.current_record()
        return nominee

    def _vote(self, nomination: int, text: str) -> bool:
        return self.voting.write(self._shown.get(NominationId(nomination)), text)

    def takes_paste(self, text: str) -> bool:
        """Take in a pasted column of votes while the council votes."""
        return self.voting.takes_paste(text)

    def delete_selected(self) -> None:
        """Take away nominations entered by mistake."""
        self.nomination_acts.drop()

    def list_out(self) -> ListOut | None:
        """Return the nomination list of the round."""
        return self.papers.list_out("de-nghi")

    def selected_people(self) -> list[PersonId]:
        """Return the people selected."""
        found = [n.nomination for n in self.chosen() if n.nomination.subject == PERSON]
        return [nomination.person for nomination in found if nomination.person is not None]

    def selected_units(self) -> list[UnitId]:
        """Return the units selected."""
        found = [n.nomination for n in self.chosen() if n.nomination.subject == UNIT]
        return [nomination.unit for nomination in found if nomination.unit is not None]

    def open_record(self, record: int) -> None:
        """Show a round."""
        self.read_now()
        place = self.round_box.findData(record)
        if place < 0:
            self.read()
            place = self.round_box.findData(record)
        if place >= 0:
            self.round_box.setCurrentIndex(place)
            self._round_chosen()

    def search_field(self) -> SearchField:
        """Return the search box."""
        return self.search
