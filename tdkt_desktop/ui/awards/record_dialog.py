"""Recording one title or commendation for many people or units at once."""

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.domain.awards.awards import NewDecision
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT, AwardKind, sole_authority
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.typed import FIRST_YEAR, read_date
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.agency import agencies, signers
from tdkt_desktop.operations.awards import recording
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.eligibility.award_years import AwardYears
from tdkt_desktop.operations.law.record_terms import award_types
from tdkt_desktop.storage.awards import Decisions
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.eligibility.findings import said
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import hinder, label, row
from tdkt_desktop.ui.kit.form_dialog import (
    KeepingDialog,
    changed_signal,
    date_hint,
    fitting,
    named,
    ok_and_cancel,
)
from tdkt_desktop.ui.kit.form_errors import FormErrors
from tdkt_desktop.ui.kit.kind_box import KindBox
from tdkt_desktop.ui.kit.recipients import RecipientChooser
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.signer_box import SignerBox
from tdkt_desktop.ui.kit.year_box import YearBox


class RecordDialog(KeepingDialog):
    """Who, what, by which decision; a warning, not a block, for the same kind in the same year."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None,
        *,
        people: Sequence[PersonId] = (),
        units: Sequence[UnitId] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ghi khen thưởng"))
        self.resize(fitting(1120, 620))
        self._session = session
        database = session.database
        self._people, self._units = People(database), Units(database)
        self._kinds = [k for k in Kinds(database).all() if not k.import_only]
        self._decisions = {f"{d.number}, {show_iso(d.date)}": d for d in Decisions(database).all()}
        self._rules: AwardYears | None = None
        self._build()
        self._fill_decisions()
        self.people.tick(people, on=True)
        self.units.tick(units, on=True)
        self._set_subject(UNIT if units else PERSON)
        self.chooser.show_chosen()
        self.search.setFocus()
        self.chooser.changed.connect(self._tell)
        self.restore_size()

    def propose(self, kind: str, year: int) -> None:
        """Begin with a kind and a year, where there are any."""
        if year:
            self.year.setValue(year)
        if kind and (place := self.kind.findData(kind)) >= 0:
            self.kind.setCurrentIndex(place)

    def entered(self) -> object:
        """Return who was chosen, and what was written of what they receive."""
        texts = (self.number, self.date, self.authority, self.signer_title, self.signer)
        chooser = self.chooser
        return (
            [*chooser.people.chosen],
            [*chooser.units.chosen],
            chooser.names(),
            self.decision.currentText(),
            [field.text() for field in texts],
            self.achievement.toPlainText(),
        )

    def restore_size(self) -> None:
        """Come up as large as last time."""
        self.restoreGeometry(self._session.state("dialog/record"))

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        self.chooser = RecipientChooser(self._session)
        self.people, self.units = self.chooser.people, self.chooser.units
        self.people_table, self.search = self.chooser.people_table, self.chooser.search
        for subject, push_button in self.chooser.subject_chips.items():
            push_button.clicked.connect(partial(self._subject_clicked, subject))
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(self.chooser, 3)
        body.addLayout(self._what(), 2)
        self.warning = label(role="warn", wrap=True)
        self.warning.hide()
        self.buttons, self.ok = ok_and_cancel(self, self.tr("Ghi khen thưởng"), self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        box.addLayout(
            row(
                label(self.tr("Ghi khen thưởng"), "title"),
                None,
                *self.chooser.subject_chips.values(),
            )
        )
        box.addLayout(body, 1)
        box.addWidget(self.warning)
        box.addLayout(row(None, self.buttons))
        self._errors = FormErrors(self._form, box, box.count() - 1)
        self.wrong = self._errors.line
        for field in self.entry_fields():
            changed_signal(field).connect(self._errors.clear)

    def _what(self) -> QVBoxLayout:
        self._make_fields()
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        for title, field in (
            (self.tr("Danh hiệu, hình thức"), self.kind),
            (self.tr("Năm"), self.year),
            (self.tr("Loại hình"), self.type),
            (self.tr("Quyết định"), self.decision),
            (self.tr("Số"), self.number),
            (self.tr("Ngày"), self.date),
            (self.tr("Thẩm quyền quyết định"), self.authority),
            (self.tr("Chức vụ người ký"), self.signer_title),
            (self.tr("Người ký"), self.signer_box),
            (self.tr("Nội dung thành tích"), self.achievement),
        ):
            field.setAccessibleName(title)
            form.addRow(label(title, "muted"), field)
        self._form = form
        box = QVBoxLayout()
        box.addLayout(form)
        box.addStretch(1)
        return box

    def _make_fields(self) -> None:
        self._agency = agency = Settings(self._session.database).agency()
        self._powers = agencies.powers_of(agency)
        now = dt.datetime.now().astimezone().year
        self.kind = KindBox()
        self.year = YearBox(FIRST_YEAR, now + 1, school=agency.school)
        self.kind.setMinimumContentsLength(16)
        self.kind.currentIndexChanged.connect(lambda _: self._kind_chosen())
        self.year.setValue(agency.year or now)
        self.year.valueChanged.connect(lambda _: self._kind_chosen())
        self.decision = NoWheelComboBox()
        self.decision.setMinimumContentsLength(16)
        self.decision.currentIndexChanged.connect(lambda _: self._decision_chosen())
        self.number, self.date = QLineEdit(), QLineEdit()
        self.number.setPlaceholderText(agency.number_example)
        self.date.setPlaceholderText(date_hint())
        self.date.editingFinished.connect(self._kind_chosen)
        self._own = self._offered = (agency.head, agency.signer_title, agency.signer)
        self.authority, self.signer_title = QLineEdit(agency.head), QLineEdit(agency.signer_title)
        known = signers.signatures(self._session.database, today())
        self.signer_box = SignerBox(known, self.signer_title, agency.signer)
        self.signer = self.signer_box.line
        self.type = NoWheelComboBox()
        self.type.addItem(self.tr("(chưa rõ)"), None)
        for code, name in award_types().items():
            self.type.addItem(name, code)
        self.type.setMinimumContentsLength(16)
        self.achievement = QPlainTextEdit()
        self.achievement.setFixedHeight(80)
        self.achievement.setTabChangesFocus(True)
        self.achievement.setPlaceholderText(
            agency.certificate_reason.replace("{nam}", agency.year_words(self.year.value()))
        )

    def _fill_decisions(self) -> None:
        self.decision.addItem(self.tr("Quyết định mới…"), "new")
        self.decision.addItem(self.tr("Chưa có quyết định"), "none")
        for words in self._decisions:
            self.decision.addItem(words, words)

    # -- showing -------------------------------------------------------------------------

    def _subject_clicked(self, subject: str, *_: object) -> None:
        self._set_subject(subject)

    def _set_subject(self, subject: str) -> None:
        self.chooser.set_subject(subject)
        year = self.year.value()
        kinds = [k for k in self._kinds if subject in k.subjects and k.in_force(year)]
        self.kind.show_kinds(kinds, Kinds(self._session.database).lately_used())
        self._tell()

    def _decision_chosen(self) -> None:
        new = self.decision.currentData() == "new"
        for field in (self.number, self.date, self.authority, self.signer_title, self.signer_box):
            self._form.setRowVisible(field, new)

    def _kind_chosen(self) -> None:
        """Let the decision be of whoever decides the kind, as far as nothing else is typed."""
        kind = self._current_kind()
        if kind is not None:
            fields = (self.authority, self.signer_title, self.signer)
            there = tuple(field.text().strip() for field in fields)
            own = self._decides(kind)
            wanted = self._own if own else (sole_authority(kind), "", "")
            if there in (self._own, self._offered):
                for field, text in zip(fields, wanted, strict=True):
                    field.setText(text)
                self._offered = wanted
            self.authority.setPlaceholderText("" if own else self._powers.decider(kind))
        self._tell()

    def _decides(self, kind: AwardKind) -> bool:
        """Whether the agency's head may decide a kind, on the day typed or by the year's end."""
        try:
            day = read_date(self.date.text())
        except TdktError:  # told when it is to be recorded
            day = None
        day = day or self._agency.last_day(self.year.value())
        return self._powers.decides(kind, day)

    def _current_kind(self) -> AwardKind | None:
        code = self.kind.currentData()
        return next((kind for kind in self._kinds if kind.code == code), None)

    def recording(self) -> Recording | None:
        """Return what is to be recorded, without the decision; ``None`` without a kind."""
        kind = self._current_kind()
        if kind is None:
            return None
        subject = self.chooser.subject
        return Recording(
            kind=kind,
            year=self.year.value(),
            subject=subject,
            people=tuple(self.people.chosen) if subject == PERSON else (),
            units=tuple(self.units.chosen) if subject == UNIT else (),
            households=self.chooser.names() if subject == HOUSEHOLD else (),
            achievement=self.achievement.toPlainText().strip(),
            type=self.type.currentData(),
        )

    def _tell(self) -> None:
        """Say how many are chosen, and who has this kind in this year already."""
        wanted = self.recording()
        if wanted is None:
            return
        self.chooser.tell_count(wanted.count)
        self.ok.setText(
            self.tr("Ghi cho {count} cá nhân, tập thể").format(count=wanted.count)
            if wanted.count
            else self.tr("Ghi khen thưởng")
        )
        hinder(self.ok, "" if wanted.count else self.tr("Hãy đánh dấu người hoặc tập thể"))
        told = list(self._doubts(wanted))
        self.warning.setVisible(bool(told))
        self.warning.setText("\n".join(told))

    def _doubts(self, wanted: Recording) -> Iterator[str]:
        """Yield who has the kind already, and whom the rules of the year do not support."""
        same = recording.same_kind_same_year(self._session.database, wanted)
        if same:
            yield self.tr(
                "Đã có {kind} năm {year}: {names}. Vẫn ghi được, nhưng hãy xem lại."
            ).format(
                kind=wanted.kind.short, year=self._year_words(), names=self._names_of(wanted, same)
            )
        if self._rules is None:
            self._rules = AwardYears(self._session.database)
        lacking = recording.unsupported(self._rules, wanted)
        if lacking:
            first = next(iter(lacking.values()))
            yield self.tr(
                "Theo dữ liệu đã nhập, chưa đủ điều kiện theo quy định năm {year}: {names}; ví "
                "dụ: {lacking}. Vẫn có thể ghi nếu đã có quyết định."
            ).format(year=self._year_words(), names=self._names_of(wanted, lacking), lacking=first)
        if wanted.subject == PERSON:
            beyond = self._rules.beyond(wanted.kind.code, wanted.year, wanted.people)
            for words in beyond:
                yield self.tr("Vượt tỷ lệ: {words}").format(words=said(words))

    def _year_words(self) -> str:
        return self._agency.year_words(self.year.value())

    def _names_of(self, wanted: Recording, numbers: Collection[int]) -> str:
        return named([self._name(wanted.subject, number) for number in sorted(numbers)])

    def _name(self, subject: str, recipient: int) -> str:
        if subject == UNIT:
            unit = self._units.get(UnitId(recipient))
            return unit.name if unit else ""
        person = self._people.get(PersonId(recipient))
        return person.name if person else ""

    # -- doing ---------------------------------------------------------------------------

    def _decision(self) -> NewDecision | None:
        chosen = self.decision.currentData()
        if chosen == "none":
            return None
        if chosen != "new":
            return self._decisions[chosen]
        if not self.number.text().strip():
            raise TdktError(self.tr("Hãy ghi số quyết định hoặc chọn “Chưa có quyết định”."))
        day = read_date(self.date.text())
        if day is None:
            raise TdktError(self.tr("Hãy ghi ngày của quyết định; chỉ biết năm thì ghi năm."))
        kind, authority = self._current_kind(), self.authority.text().strip()
        if kind is not None and not authority and not self._decides(kind):
            raise TdktError(
                self.tr("Hãy ghi thẩm quyền quyết định, ví dụ {who}.").format(
                    who=self._powers.decider(kind)
                )
            )
        return NewDecision(
            number=self.number.text(),
            date=day,
            authority=authority or None,
            signer_title=self.signer_title.text().strip() or None,
            signer=self.signer.text().strip() or None,
        )

    def accept(self) -> None:
        """Record; what is wrong stays on the screen with everything typed."""
        wanted = self.recording()
        if wanted is None:
            return
        try:
            given = replace(wanted, decision=self._decision())
            changes = recording.record(self._session.database, given)
        except TdktError as error:
            self._errors.show(error, self._at_fault())
            return
        self._session.tell(changes)
        super().accept()

    def _at_fault(self) -> QWidget | None:
        """Return the first field of a new decision that is empty."""
        fields = (self.number, self.date, self.authority)
        empty = (one for one in fields if one.isVisible() and not one.text().strip())
        return next(empty, None)

    def done(self, result: int) -> None:
        """Remember the size."""
        self._session.keep_state("dialog/record", self.saveGeometry())
        super().done(result)
