"""Hội đồng: who sits in it, who was at the meeting of a round, and the ballots counted."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout

from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.rounds import PRESENCES, Council, Member, Presence, Role, Round
from tdkt_desktop.operations.rounds import council, counting, rounds
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.terms import roles
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.councils import Councils
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.catalogue_words import shown
from tdkt_desktop.ui.kit.commands import Act, for_command
from tdkt_desktop.ui.kit.controls import EmptyState, Heading, button, clear, label, row, rule
from tdkt_desktop.ui.kit.detail_pane import DetailPane
from tdkt_desktop.ui.kit.inline import InlineField, InlineText
from tdkt_desktop.ui.kit.page import ListPage
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.rounds.member_dialog import MemberDialog
from tdkt_desktop.ui.rounds.staff_box import StaffBox


class CouncilPage(ListPage):
    """The standing council, or that of a round with who was there."""

    READS = (Rounds, Councils, Settings, Awards)
    DELETES = True

    def __init__(self, session: Session) -> None:
        super().__init__(session, "council")
        self._found: dict[int, Member] = {}
        self._model = RecordModel(self._columns(), lambda _: self._found, self)
        self.table = RecordTable("council", self._model, session)
        self.table.nothing = self.tr("Hội đồng này chưa có thành viên nào.")
        self.which = NoWheelComboBox()
        self.which.setAccessibleName(self.tr("Hội đồng của"))
        self.which.setMinimumContentsLength(34)
        self.which.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.pane = CouncilPane(session)
        self.add = button(self.tr("Thêm thành viên…"), "user-plus", role="primary")
        self.standing = button(self.tr("Dùng làm danh sách Hội đồng chung"), "users")
        self.heading = Heading(self.tr("Hội đồng"), [self.standing, self.add])
        first = button(self.tr("Thêm thành viên"), "user-plus", role="primary")
        for_command(first, "council.add")
        empty = EmptyState(
            "vote",
            self.tr(
                "Chưa lập Hội đồng Thi đua - Khen thưởng. Thêm Chủ tịch, Phó Chủ tịch, các ủy "
                "viên và thư ký một lần: mỗi đợt xét mở sau đó có sẵn Hội đồng để ghi thành phần "
                "dự họp và số phiếu."
            ),
            [first],
        )
        self.lay_out([self.which, None, self.table.columns_button()], self.pane, empty)
        self.which.activated.connect(lambda _: self._show())
        self.table.picked.connect(lambda _: self._pick())
        self.table.chosen.connect(self._pick)
        for_command(self.add, "council.add")
        self.standing.clicked.connect(self._make_standing)
        self.pane.attended.connect(self._attend)
        self.pane.tied.connect(self._tie)
        self.pane.cast.connect(self._cast)

    def _columns(self) -> list[Column]:
        return [
            Column(
                "name",
                self.tr("Họ và tên"),
                lambda m: m.name,
                160,
                strong=True,
                grows=True,
                edit=partial(self._write, "name"),
            ),
            Column(
                "position",
                self.tr("Chức vụ"),
                lambda m: m.position or "",
                150,
                grows=True,
                edit=partial(self._write, "position"),
            ),
            Column(
                "role",
                self.tr("Vai trò"),
                lambda m: shown(roles().get(m.role, "")),
                150,
                muted=True,
            ),
            Column("presence", self.tr("Dự họp"), self._presence, 130, color=_color),
            Column("opinion", self.tr("Ý kiến"), lambda m: m.opinion or "", 80, muted=True),
        ]

    def _presence(self, one: Member) -> str:
        if one.round is None:
            return ""
        return {
            Presence.PRESENT: self.tr("✓ Dự họp"),
            Presence.WRITTEN: self.tr("✎ Ý kiến bằng văn bản"),
            Presence.ABSENT: self.tr("✗ Vắng mặt"),
        }[one.presence]

    # -- reading -------------------------------------------------------------------------

    def read(self) -> None:
        """Read the councils there are."""
        keep = self.which.currentData()
        made_before = self.which.count() > 0
        self.which.clear()
        self.which.addItem(self.tr("Hội đồng của cơ quan"), None)
        store = Rounds(self.session.database)
        latest = None
        for round_ in store.all():
            self.which.addItem(round_.name, round_.id)
            if latest is None and not round_.closed:
                latest = round_.id
        chosen = keep if made_before else latest
        self.which.setCurrentIndex(max(0, self.which.findData(chosen)))
        self._show()

    def current_round(self) -> Round | None:
        """Return the round whose council is shown; ``None`` for the standing one."""
        number = self.which.currentData()
        return Rounds(self.session.database).get(number) if number is not None else None

    def _show(self) -> None:
        round_ = self.current_round()
        seated = council.council(self.session.database, round_)
        self._found = {member.id: member for member in seated.members}
        self.show_empty(empty=not self._found and self.which.count() == 1)
        self.table.show_ids(list(self._found))
        self.heading.count.setText(self.tr("{count} thành viên").format(count=seated.size))
        self.standing.setVisible(round_ is not None and bool(self._found))
        if self._found and self.table.current_id() is None:
            self.table.go_to_row(0)
        self.pane.show_council(round_, seated)
        self._pick()

    def chosen(self) -> list[Member]:
        """Return the members selected."""
        return [self._found[n] for n in self.table.selected_ids() if n in self._found]

    def _pick(self) -> None:
        self.pane.show_members(self.chosen())

    # -- doing ---------------------------------------------------------------------------

    def _write(self, key: str, record: int, text: str) -> bool:
        member = self._found.get(record)
        if member is None:
            return False
        changed = replace(member, **{key: text}, person=None if key == "name" else member.person)  # type: ignore[arg-type]
        return self.session.write(lambda db: council.save_member(db, changed))

    def acts(self) -> Mapping[str, Act]:
        """Return what the page's commands do."""
        return {"council.add": Act(self.add_member)}

    def add_member(self) -> None:
        """Ask for a member."""
        round_ = self.current_round()
        MemberDialog(self.session, round_.id if round_ else None, self).exec()

    def delete_selected(self) -> None:
        """Take those selected off the council."""
        if chosen := self.chosen():
            self.session.do(lambda db: council.remove_members(db, chosen), self)

    def _attend(self, presence: Presence, opinion: str | None) -> None:
        if chosen := self.chosen():
            self.session.do(lambda db: council.attend(db, chosen, presence, opinion), self)

    def _tie(self, person: int) -> None:
        """Say who of the staff the member shown is; nobody is 0."""
        if len(chosen := self.chosen()) == 1:
            changed = replace(chosen[0], person=PersonId(person) if person else None)
            if self.session.do(lambda db: council.save_member(db, changed), self) is None:
                self.pane.show_members(chosen)  # what is shown is what the file holds

    def _cast(self, role: str) -> None:
        """Give the member shown another role."""
        if len(chosen := self.chosen()) == 1 and chosen[0].role != role:
            changed = replace(chosen[0], role=Role(role))
            if self.session.do(lambda db: council.save_member(db, changed), self) is None:
                self.pane.show_members(chosen)  # what is shown is what the file holds

    def _make_standing(self) -> None:
        if (round_ := self.current_round()) is not None:
            self.session.do(lambda db: council.make_standing(db, round_), self)

    def open_record(self, record: int) -> None:
        """Show the council of a round."""
        self.read_now()
        self.which.setCurrentIndex(max(0, self.which.findData(record)))
        self._show()


def _color(one: Member) -> str:
    if one.round is None:
        return "muted"
    return {Presence.PRESENT: "ok", Presence.WRITTEN: "warn", Presence.ABSENT: "accent"}[
        one.presence
    ]


class CouncilPane(DetailPane):
    """Attendance of those selected, ballots, and what each kind needs."""

    ONE = False

    attended = Signal(str, object)
    tied = Signal(int)
    """Who of the staff the member shown is (an id), or 0."""
    cast = Signal(str)
    """The role the member shown is given."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._round: Round | None = None
        self.name, self.about = label(role="name", wrap=True), label(role="muted", wrap=True)
        words = {
            Presence.PRESENT: self.tr("Dự họp"),
            Presence.WRITTEN: self.tr("Ý kiến bằng văn bản"),
            Presence.ABSENT: self.tr("Vắng mặt"),
        }
        self.presence = {code: button(words[code]) for code in PRESENCES}
        for code, push_button in self.presence.items():
            push_button.clicked.connect(partial(self._attend, code))
        self.opinion = InlineText(self._write_opinion, self.tr("Ý kiến bằng văn bản"))
        self.opinion.setAccessibleName(self.tr("Ý kiến bằng văn bản"))
        self.opinion.setFixedHeight(72)
        self.staff = StaffBox(session)
        self.staff.activated.connect(lambda _: self.tied.emit(self.staff.person or 0))
        self.staff_words = label(self.tr("Là cán bộ"), "muted")
        self.remove = for_command(button(self.tr("Bỏ khỏi Hội đồng"), "user-minus"), "edit.delete")
        self.role = self._role_box()
        self.role_words = label(self.tr("Vai trò"), "muted")
        form = self._ballots()
        self.counts = label(role="strong", wrap=True)
        self.needs = QVBoxLayout()
        self.needs.setSpacing(4)
        self.go_votes = button(
            self.tr("Ghi phiếu ở danh sách đợt xét"), "arrow-right", role="link"
        )
        self.go_votes.clicked.connect(self._go)
        box = self._column
        for widget in (self.name, self.about):
            box.addWidget(widget)
        box.addLayout(row(self.role_words, self.role, None))
        box.addLayout(row(self.staff_words, self.staff))
        there, written, away = self.presence.values()
        box.addLayout(row(there, away, None, spacing=4))
        box.addLayout(row(written, None))
        box.addWidget(self.opinion)
        box.addLayout(row(self.remove, None))
        box.addWidget(rule())
        self._meeting = [label(self.tr("Cuộc họp"), "caption"), self.counts]
        for widget in self._meeting:
            box.addWidget(widget)
        box.addLayout(form)
        self._form = form
        self._needs_caption = label(self.tr("Số phiếu cần"), "caption")
        box.addWidget(self._needs_caption)
        box.addLayout(self.needs)
        box.addLayout(row(self.go_votes, None))
        box.addStretch(1)

    def _role_box(self) -> NoWheelComboBox:
        box = NoWheelComboBox()
        box.setAccessibleName(self.tr("Vai trò"))
        for role, name in roles().items():
            box.addItem(shown(name), role)
        box.activated.connect(lambda _: self.cast.emit(box.currentData()))
        return box

    def _ballots(self) -> QFormLayout:
        self.ballots = [InlineField(partial(self._write_ballots, place)) for place in range(3)]
        form = QFormLayout()
        form.setVerticalSpacing(2)
        titles = (self.tr("Phiếu phát ra"), self.tr("Phiếu thu về"), self.tr("Phiếu hợp lệ"))
        for title, field in zip(titles, self.ballots, strict=True):
            field.setAccessibleName(title)
            form.addRow(label(title, "muted"), field)
        return form

    def show_council(self, round_: Round | None, seated: Council) -> None:
        """Show the meeting of a round, and what each kind put forward needs of the council."""
        self._round = round_
        of_round = round_ is not None
        for widget in (*self._meeting, self._needs_caption, self.go_votes):
            widget.setVisible(of_round)
        for place in range(3):
            self._form.setRowVisible(place, of_round)
        clear(self.needs)
        if round_ is None:
            return
        self.counts.setText(
            self.tr(
                "{size} thành viên: {present} dự họp, {written} ý kiến bằng văn bản, {absent} "
                "vắng mặt"
            ).format(
                size=seated.size,
                present=seated.count(Presence.PRESENT),
                written=seated.count(Presence.WRITTEN),
                absent=seated.count(Presence.ABSENT),
            )
        )
        counts = (round_.ballots_out, round_.ballots_in, round_.ballots_valid)
        for field, count in zip(self.ballots, counts, strict=True):
            field.show_value("" if count is None else str(count))
        self._show_needs(round_, seated)

    def _show_needs(self, round_: Round, seated: Council) -> None:
        review = Review(self._session.database, round_)
        names = {nominee.kind_code: nominee.kind_short for nominee in review.nominees}
        if names and not seated.size:
            words = self.tr("Lập Hội đồng thì ở đây ghi số phiếu cần.")
            self.needs.addWidget(label(words, "muted", wrap=True))
            return
        for code, need in review.thresholds.items():
            words = (
                self.tr("{kind}: {needed} trên {size}, từ {percent}%")
                if need.binding
                else self.tr("{kind}: {needed} trên {size}, biểu quyết quá {percent}%")
            )
            text = words.format(
                kind=names[code],
                needed=need.needed(seated.size),
                size=seated.size,
                percent=need.percent,
            )
            self.needs.addWidget(label(text, wrap=True))
            self.needs.addWidget(label(f"{need.of} · {need.basis}", "source", wrap=True))
        if not names:
            self.needs.addWidget(label(self.tr("Đợt chưa có đề nghị nào."), "muted"))

    def show_members(self, members: Sequence[Member]) -> None:
        """Show those selected."""
        member = members[0] if members else None
        of_round = member is not None and member.round is not None
        for push_button in self.presence.values():
            push_button.setVisible(of_round)
        self.opinion.setVisible(of_round and all(m.presence == Presence.WRITTEN for m in members))
        if member is None:
            self.name.setText("")
            self.about.setText(self.tr("Chọn một thành viên để xem."))
        elif len(members) > 1:
            self.name.setText(self.tr("{count} thành viên đang chọn").format(count=len(members)))
            self.about.setText("")
        else:
            self.name.setText(member.name)
            self.about.setText(member.position or "")
        self.opinion.show_value((member.opinion if member is not None else "") or "")
        one = member if member is not None and len(members) == 1 else None
        if one is not None:
            self.role.setCurrentIndex(self.role.findData(one.role))
        for widget in (self.role, self.role_words):
            widget.setVisible(one is not None)
        known = one is not None and self.staff.show_bearers(one.name, one.person)
        for widget in (self.staff, self.staff_words):
            widget.setVisible(known)

    def _attend(self, presence: Presence, *_: object) -> None:
        self.attended.emit(presence, None)

    def _write_opinion(self, text: str) -> bool:
        self.attended.emit(Presence.WRITTEN, text)
        return True

    def _write_ballots(self, place: int, text: str) -> bool:
        round_ = self._round
        if round_ is None:
            return False

        def write(database: Database) -> ChangeSet:
            fresh = rounds.get(database, round_.id)
            counts = [fresh.ballots_out, fresh.ballots_in, fresh.ballots_valid]
            counts[place] = counting.read_count(text)
            return counting.set_ballots(database, fresh, counts[0], counts[1], counts[2])

        return self._session.write(write)

    def _go(self) -> None:
        if self._round is not None:
            self.navigate.emit("rounds", self._round.id)
