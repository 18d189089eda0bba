"""One nomination beside the list of a round: why, with what, and what became of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout

from tdkt_desktop.domain.attached import Holder
from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.eligibility.verdicts import Outcome
from tdkt_desktop.domain.ids import AuthorId, NominationId
from tdkt_desktop.domain.rounds import NominationState, Nominee, Step, StepKind
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.rounds import counting, dossiers, voting
from tdkt_desktop.operations.rounds.report_answers import answers, questions
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.terms import stages
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.ui.eligibility.findings import FindingsView, said
from tdkt_desktop.ui.kit.catalogue_words import shown
from tdkt_desktop.ui.kit.controls import button, check_row, clear, label, row, rule
from tdkt_desktop.ui.kit.detail_pane import DetailPane
from tdkt_desktop.ui.kit.files_section import FilesSection
from tdkt_desktop.ui.kit.inline import InlineField, InlineText
from tdkt_desktop.ui.kit.session import Session


class NomineePane(DetailPane):
    """One nomination, or what can be done with several."""

    ONE = False

    ticked = Signal(str, bool)
    act = Signal(str)
    """What is to be done with those selected: ``returned``, ``withdrawn``, ``lower`` …"""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._nominee: Nominee | None = None
        self._ids: Sequence[NominationId] = ()
        self._review: Review | None = None
        self.name, self.about = label(role="name", wrap=True), label(role="muted", wrap=True)
        self.state = label(role="strong", wrap=True)
        self.conflicts = label(role="doubt", wrap=True)
        self.acts = {
            name: button(text, picture)
            for name, text, picture in (
                ("lower", self.tr("Chuyển danh hiệu, hình thức…"), "arrow-down-right"),
                (NominationState.RETURNED, self.tr("Trả lại…"), ""),
                (NominationState.WITHDRAWN, self.tr("Rút…"), ""),
                (NominationState.REJECTED, self.tr("Không đề nghị…"), ""),
                (NominationState.OPEN, self.tr("Xét lại"), "rotate-ccw"),
            )
        }
        for name, push_button in self.acts.items():
            push_button.clicked.connect(partial(self.act.emit, name))
        self.report = button("", "file-text", role="link")
        self.report.clicked.connect(partial(self.act.emit, "report"))
        self.open = button(self.tr("Xem thông tin cán bộ"), "arrow-right", role="link")
        self.open.clicked.connect(self._open)
        self._add_head()
        self._add_fields()
        self._add_sections()
        self._inner.hide()

    def _add_head(self) -> None:
        """Who it is, where it stands, and what can be done with it."""
        box = self._column
        for widget in (self.name, self.about, self.state, self.conflicts):
            box.addWidget(widget)
        box.addLayout(row(self.acts["lower"], None))
        states = (NominationState.RETURNED, NominationState.WITHDRAWN, NominationState.REJECTED)
        box.addLayout(row(*(self.acts[state] for state in states), None))
        box.addLayout(row(self.acts[NominationState.OPEN], None))
        box.addWidget(rule())

    def _add_sections(self) -> None:
        """Why, the initiatives put forward, the papers, what became of it."""
        box = self._column
        self.initiatives, self.papers = QVBoxLayout(), QVBoxLayout()
        self.steps = label(role="muted", wrap=True)
        self.view = FindingsView(self.ticked.emit)
        self._captions = {
            name: label(text, "caption", wrap=True)
            for name, text in (
                ("why", self.tr("Điều kiện")),
                ("initiatives", self.tr("Sáng kiến đưa ra xét")),
                ("papers", self.tr("Hồ sơ đề nghị")),
                ("steps", self.tr("Quá trình xử lý")),
            )
        }
        box.addWidget(self._captions["why"])
        box.addWidget(self.view)
        for name, layout in (("initiatives", self.initiatives), ("papers", self.papers)):
            layout.setSpacing(4)
            box.addWidget(self._captions[name])
            box.addLayout(layout)
        self.files = FilesSection(self._session, Holder.NOMINATION)
        box.addWidget(self.files)
        box.addWidget(self._captions["steps"])
        box.addWidget(self.steps)
        box.addLayout(row(self.open, None))
        box.addStretch(1)

    def _add_fields(self) -> None:
        self._result_hint = self.tr("Thành tích: ghi vào báo cáo, danh sách và giấy khen")
        self.result = InlineText(partial(self._write, "result"), self._result_hint)
        self.result.setAccessibleName(self.tr("Thành tích"))
        self.result.setFixedHeight(84)
        self.fields = {
            key: InlineField(partial(self._write, key)) for key in ("position", "achieved")
        }
        self.votes = InlineField(self._vote)
        self.needs = label(role="muted", wrap=True)
        form = QFormLayout()
        form.setVerticalSpacing(2)
        form.setHorizontalSpacing(10)
        for title, field in (
            (self.tr("Chức vụ"), self.fields["position"]),
            (self.tr("Lập thành tích ngày"), self.fields["achieved"]),
            (self.tr("Phiếu đồng ý"), self.votes),
        ):
            field.setAccessibleName(title)
            form.addRow(label(title, "muted"), field)
        self._votes_hint = self.tr("ví dụ 7 hoặc 7+1")
        self.votes.setToolTip(self.tr("Số phiếu đồng ý; cộng số ý kiến bằng văn bản, ví dụ 7+1"))
        self._column.addWidget(self.result)
        self._column.addLayout(form)
        self._column.addWidget(self.needs)
        self._column.addLayout(row(self.report, None))

    # -- showing -------------------------------------------------------------------------

    def show_nothing(self) -> None:
        """Show nobody."""
        self._nominee, self._ids = None, ()
        self._inner.hide()

    def show_nominee(self, review: Review, one: Nominee, ids: Sequence[NominationId]) -> None:
        """Show a nomination; ``ids`` are those selected, which acts are for."""
        self._review, self._nominee, self._ids = review, one, ids
        self._inner.show()
        many = len(ids) > 1
        nomination = one.nomination
        self.files.setVisible(not many)
        self.files.show_files(nomination.id, f"{one.name} · {one.kind_name}")
        self.name.setText(
            self.tr("{count} đề nghị đang chọn").format(count=dotted(len(ids)))
            if many
            else one.name
        )
        lowered = self.tr("chuyển từ {kind}").format(kind=one.first_kind) if one.first_kind else ""
        words = (one.kind_name, lowered, one.position, one.unit_name)
        self.about.setText("" if many else " · ".join(filter(None, words)))
        self.state.setText("" if many else self._state(one))
        conflicts = () if many else review.conflicts_of(one)
        self.conflicts.setText("\n".join(f"⚠ {said(c.text)}" for c in conflicts))
        self.conflicts.setVisible(bool(conflicts))
        self._show_acts(review)
        self._show_words(review, one)
        self.votes.setEnabled(not many)
        self._show_votes(review, one)
        self._show_verdict(review, one, many=many)
        self._show_initiatives(one, many=many)
        self._show_papers(review, one, many=many)
        self.report.setVisible(not many)
        self.report.setText(self._report_words(review, one))
        steps = [] if many else Rounds(self._session.database).steps(nomination.id)
        self.steps.setText("\n".join(self._step(step) for step in steps))
        self._captions["steps"].setVisible(bool(steps))
        self.open.setVisible(not many and (nomination.person or nomination.unit) is not None)

    def _show_words(self, review: Review, one: Nominee) -> None:
        """Show what was typed of those selected, where they all say the same."""
        wanted = set(self._ids)
        chosen = [n.nomination for n in review.nominees if n.nomination.id in wanted]
        for field, name, hint in (
            (self.result, "result", self._result_hint),
            (self.fields["position"], "position", one.position),
            (self.fields["achieved"], "achieved", ""),
        ):
            said = {getattr(each, name) or "" for each in chosen}
            value = next(iter(said)) if len(said) == 1 else ""
            field.show_value(show_iso(value) if name == "achieved" else value)
            several = len(said) > 1 or (len(chosen) > 1 and name == "position" and not value)
            field.setPlaceholderText(self.tr("nhiều giá trị") if several else hint)

    def _report_words(self, review: Review, one: Nominee) -> str:
        asked = questions(review.round, one)
        known = answers(self._session.database, review.round, one)
        said = sum(bool(known.get(question.code)) for question in asked)
        return self.tr("Báo cáo thành tích: đã ghi {said}/{all} mục…").format(
            said=said, all=len(asked)
        )

    def _state(self, one: Nominee) -> str:
        nomination = one.nomination
        words = {
            NominationState.OPEN: self.tr("Đang ở bước {stage}").format(
                stage=shown(stages()[nomination.stage].name)
            ),
            NominationState.AWARDED: self.tr("Đã có quyết định"),
            NominationState.RETURNED: self.tr("Trả lại"),
            NominationState.WITHDRAWN: self.tr("Đã rút"),
            NominationState.REJECTED: self.tr("Không đề nghị"),
        }[nomination.state]
        return f"{words}: {nomination.reason}" if nomination.reason else words

    def _show_acts(self, review: Review) -> None:
        chosen = [n.nomination for n in review.nominees if n.nomination.id in set(self._ids)]
        states = {n.state for n in chosen}
        for name, push_button in self.acts.items():
            push_button.setVisible(
                NominationState.AWARDED not in states
                and (name != NominationState.OPEN) == (states == {NominationState.OPEN})
            )
        if NominationState.AWARDED not in states and states != {NominationState.OPEN}:
            for name in (
                NominationState.RETURNED,
                NominationState.WITHDRAWN,
                NominationState.REJECTED,
            ):
                self.acts[name].setVisible(NominationState.OPEN in states)
            self.acts[NominationState.OPEN].setVisible(bool(states - {NominationState.OPEN}))

    def _show_votes(self, review: Review, one: Nominee) -> None:
        nomination, size = one.nomination, review.council.size
        self.votes.setPlaceholderText(self._votes_hint)
        if len(self._ids) > 1:
            wanted = set(self._ids)
            said = {n.nomination.tally for n in review.nominees if n.nomination.id in wanted}
            self.votes.show_value(next(iter(said)) if len(said) == 1 else "")
            self.votes.setPlaceholderText(self.tr("nhiều giá trị") if len(said) > 1 else "")
            self.needs.setText("")
            return
        self.votes.show_value(nomination.tally)
        need = review.thresholds[one.kind_code]
        if not size:
            self.needs.setText(self.tr("Chưa lập Hội đồng của đợt này."))
            return
        words = (
            self.tr("Cần {needed} trên {size} ({percent}% {of}; {basis})")
            if need.binding
            else self.tr("Biểu quyết: cần {needed} trên {size} (quá {percent}% {of}; {basis})")
        )
        told = words.format(
            needed=need.needed(size), size=size, percent=need.percent, of=need.of, basis=need.basis
        )
        result = review.passed(one)
        if result is not None:
            sign = self.tr("✓ Đạt") if result else self.tr("✗ Không đạt")
            told = f"{sign} ({nomination.total}/{size}). {told}"
        elif counting.out_of_reach(review.council, [nomination], need):
            told += " " + self.tr("⚠ Dù mọi phiếu đều đồng ý vẫn không đủ: thiếu người bỏ phiếu.")
        self.needs.setText(told)

    def _show_verdict(self, review: Review, one: Nominee, *, many: bool) -> None:
        verdict = None if many else review.verdict(one)
        self.view.setVisible(verdict is not None)
        caption = self._captions["why"]
        caption.setVisible(not many)
        if verdict is None:
            caption.setText(self.tr("Điều kiện: luật không quy định hoặc người ngoài danh sách"))
            return
        words = {
            Outcome.ELIGIBLE: self.tr("Đủ điều kiện"),
            Outcome.NOT_ELIGIBLE: self.tr("Chưa đủ điều kiện"),
            Outcome.UNKNOWN: self.tr("Chưa đủ dữ liệu"),
        }
        rating = f" · {one.rating}" if one.rating else ""
        counted = (
            self.tr(" · tính cả đề nghị trong đợt này") if one.nomination.subject == UNIT else ""
        )
        caption.setText(words[verdict.outcome] + rating + counted)
        self.view.show_verdict(verdict)

    def _show_initiatives(self, one: Nominee, *, many: bool) -> None:
        clear(self.initiatives)
        person = one.nomination.person
        own = (
            dossiers.own_initiatives(self._session.database, person)
            if person is not None and not many
            else []
        )
        self._captions["initiatives"].setVisible(bool(own))
        store = Rounds(self._session.database)
        put = store.authors(one.nomination.round).get(one.nomination.id, [])
        for number, title in own:
            box, line = check_row(title)
            box.setChecked(number in put)
            box.toggled.connect(partial(self._put_forward, number, list(put)))
            self.initiatives.addLayout(line)

    def _put_forward(self, author: AuthorId, put: Sequence[AuthorId], on: bool) -> None:
        nominee = self._nominee
        if nominee is None:
            return
        wanted = [*put, author] if on else [one for one in put if one != author]
        self._session.do(lambda db: dossiers.set_initiatives(db, nominee.nomination, wanted), self)

    def _show_papers(self, review: Review, one: Nominee, *, many: bool) -> None:
        clear(self.papers)
        book = review.assessment.book
        dossiers = [] if many else book.of_kind(book.law.dossiers, one.kind_code)
        items = list(dict.fromkeys(item for dossier in dossiers for item in dossier.items))
        self._captions["papers"].setVisible(bool(items))
        store = Rounds(self._session.database)
        there = store.papers(one.nomination.round).get(one.nomination.id, [])
        for item in items:
            box, line = check_row(item)
            box.setChecked(item in there)
            box.toggled.connect(partial(self._note_paper, item))
            self.papers.addLayout(line)
        if dossiers:
            self.papers.addWidget(label(dossiers[0].basis, "source", wrap=True))

    def _note_paper(self, item: str, on: bool) -> None:
        review = self._review
        if review is None:
            return
        ids = list(self._ids)
        self._session.do(
            lambda db: dossiers.set_papers(db, review.round, ids, item, there=on), self
        )

    def _step(self, step: Step) -> str:
        names: dict[str, str] = {stage: shown(terms.name) for stage, terms in stages().items()}
        detail = names.get(step.detail or "", step.detail or "")
        acts: dict[str, str] = {
            StepKind.ADDED: self.tr("đưa vào danh sách"),
            StepKind.MOVED: self.tr("chuyển bước"),
            StepKind.LOWERED: self.tr("chuyển"),
            StepKind.REOPENED: self.tr("xét lại"),
            NominationState.RETURNED: self.tr("trả lại"),
            NominationState.WITHDRAWN: self.tr("rút"),
            NominationState.REJECTED: self.tr("không đề nghị"),
            StepKind.DECIDED: self.tr("quyết định"),
        }
        return f"{show_iso(step.day)}  {acts[step.act]}" + (f": {detail}" if detail else "")

    # -- writing -------------------------------------------------------------------------

    def _write(self, key: str, text: str) -> bool:
        ids = list(self._ids)

        def save(database: Database) -> ChangeSet | None:
            return dossiers.edit(database, ids, key, text)

        return bool(ids) and self._session.write(save)

    def _vote(self, text: str) -> bool:
        review, nominee = self._review, self._nominee
        if review is None or nominee is None:
            return False
        return self._session.write(lambda db: voting.write(db, review, nominee, text))

    def _open(self) -> None:
        if self._nominee is not None:
            nomination = self._nominee.nomination
            if nomination.subject == PERSON and nomination.person is not None:
                self.navigate.emit("people", nomination.person)
            elif nomination.subject == UNIT and nomination.unit is not None:
                self.navigate.emit("units", nomination.unit)
