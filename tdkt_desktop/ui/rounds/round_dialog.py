"""The dialog that sets a review round up."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT, is_meant
from tdkt_desktop.domain.ids import MovementId, RoundId
from tdkt_desktop.domain.movements.movements import Movement
from tdkt_desktop.domain.rounds import NewRound, Round, Stage
from tdkt_desktop.domain.typed import FIRST_YEAR, LAST_YEAR, whole_day
from tdkt_desktop.domain.vietnamese.dates import last_day, show_iso, today
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.agency import signers
from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.operations.rounds import rounds
from tdkt_desktop.operations.rounds.terms import round_types, stages
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.catalogue_words import shown
from tdkt_desktop.ui.kit.controls import SearchField, label, row, scrolled
from tdkt_desktop.ui.kit.form_dialog import FormDialog, date_hint, today_shown
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.signer_box import SignerBox
from tdkt_desktop.ui.kit.theme import scaled
from tdkt_desktop.ui.kit.year_box import YearBox


class RoundDialog(FormDialog):
    """Asks for a round: what it is called, its days, the stages it uses and when they are due."""

    def __init__(
        self,
        session: Session,
        parent: QWidget,
        round_: Round | None = None,
        *,
        movement: MovementId | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.name_it(
            self.tr("Mở đợt xét") if round_ is None else self.tr("Sửa đợt xét"),
            self.tr("Mở đợt") if round_ is None else self.tr("Lưu"),
        )
        self.setMinimumWidth(620)
        self._session, self._old = session, round_
        self.number = round_.id if round_ is not None else None
        self._agency = Settings(session.database).agency()
        year = self._agency.year or int(today_shown()[-4:])
        self._movements = {one.id: one for one in Movements(session.database).everything()}
        rewarded = self._movements.get(movement) if movement is not None else None
        if rewarded is not None:
            year = min(year, int(last_day(rewarded.end)[:4])) if rewarded.end else year
        self._base = round_ or self._proposed("year_end", year, rewarded)
        self.form.setVerticalSpacing(7)
        self._add_names()
        if round_ is None:
            self._add_origin()
        self._add_days()
        self._add_stages()
        self.check_with(self._write)

    def _proposed(self, sort: str, year: int, rewarded: Movement | None) -> NewRound:
        """Return the round that is proposed: of a movement if it rewards one."""
        if rewarded is not None:
            return rounds.rewarding(rewarded, year, self._agency)
        return rounds.proposed(sort, year, self._agency)

    def _add_names(self) -> None:
        self.sort = NoWheelComboBox()
        for code, sort in round_types().items():
            self.sort.addItem(shown(sort.name), code)
        self.sort.setCurrentIndex(self.sort.findData(self._base.sort))
        self.year = YearBox(FIRST_YEAR, LAST_YEAR, school=self._agency.school)
        self.year.setValue(self._base.year)
        self.form.addRow(self.tr("Loại đợt"), self.sort)
        self.form.addRow(self.tr("Năm"), self.year)
        self.name = self.line(self.tr("Tên đợt"), self._base.name)
        if self._old is None:
            self.sort.activated.connect(lambda _: self._propose())
            self.year.valueChanged.connect(lambda _: self._propose())

    def _add_origin(self) -> None:
        """Offer where the first nominations come from."""
        self.origin = NoWheelComboBox()
        self.origin.addItem(self.tr("Danh sách trống"), "")
        self.origin.addItem(self.tr("Mọi người, tập thể đủ điều kiện"), "eligible")
        for round_ in Rounds(self._session.database).all():
            self.origin.addItem(self.tr("Theo đợt: {name}").format(name=round_.name), round_.id)
        self.origin.currentIndexChanged.connect(lambda _: self._show_origin())
        self.form.addRow(self.tr("Bắt đầu từ"), self.origin)
        self.kinds = _Ticks(self._judged(), self._is_meant)
        self.form.addRow("", self.kinds)
        self._show_origin()

    def _is_meant(self, code: str, typed: str) -> bool:
        kind = Kinds(self._session.database).by_code(code)
        return kind is not None and is_meant(kind, typed)

    def _judged(self) -> Mapping[str, str]:
        """Return the kinds the law of the year judges, code to name."""
        assessment = Assessment(self._session.database, self._base.year)
        kinds = assessment.lexicon.kinds
        found = dict.fromkeys(
            code for subject in (PERSON, UNIT, HOUSEHOLD) for code in assessment.kinds(subject)
        )
        return {code: kinds[code].name for code in sorted(found, key=lambda c: kinds[c].rank)}

    def _show_origin(self) -> None:
        self.form.setRowVisible(self.kinds, self.origin.currentData() == "eligible")

    def _add_days(self) -> None:
        base = self._base
        self.rules_date = self.line(
            self.tr("Áp dụng quy định tại ngày"), show_iso(base.rules_date), date_hint()
        )
        self.superior = self.line(
            self.tr("Cơ quan nhận tờ trình (Kính gửi)"),
            base.superior or "",
            Settings(self._session.database).agency().superior,
        )
        self.signer_title = self.line(
            self.tr("Chức vụ người ký văn bản"), base.signer_title or "", self._agency.signer_title
        )
        known = signers.signatures(self._session.database, today())
        self.signer_box = SignerBox(known, self.signer_title, base.signer or "")
        self.form.addRow(self.tr("Người ký văn bản"), self.signer_box)
        self.signer_box.line.setPlaceholderText(self._agency.signer)
        self.movement = NoWheelComboBox()
        self.movement.addItem(self.tr("(không theo phong trào nào trong sổ)"), None)
        for one in self._movements.values():
            self.movement.addItem(one.called, one.id)
        self.movement.setCurrentIndex(max(0, self.movement.findData(base.movement)))
        self.movement.activated.connect(lambda _: self._follow_movement())
        self.form.addRow(self.tr("Phong trào"), self.movement)
        self.theme_ = self.line(self.tr("Ghi trên văn bản"), base.theme or "")
        self.achieved = self.line(
            self.tr("Ngày lập thành tích"), show_iso(base.achieved), date_hint()
        )
        self.notice_from = QLineEdit(show_iso(base.notice_from))
        self.notice_to = QLineEdit(show_iso(base.notice_to))
        self.meeting, self.place = QLineEdit(show_iso(base.meeting)), QLineEdit(base.place or "")
        for field in (self.notice_from, self.notice_to, self.meeting):
            field.setPlaceholderText(date_hint())
        for title, first, word, second in (
            (self.tr("Công khai từ"), self.notice_from, self.tr("đến"), self.notice_to),
            (self.tr("Họp Hội đồng ngày"), self.meeting, self.tr("tại"), self.place),
        ):
            first.setAccessibleName(title)
            second.setAccessibleName(f"{title}, {word}")
            self.form.addRow(title, row(first, label(word, "muted"), second))

    def _add_stages(self) -> None:
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        self.stages: dict[Stage, QCheckBox] = {}
        self.due: dict[Stage, QLineEdit] = {}
        deadlines = Rounds(self._session.database).deadlines(self._old.id) if self._old else {}
        for place, (code, stage) in enumerate(stages().items()):
            box, due = QCheckBox(shown(stage.name)), QLineEdit(show_iso(deadlines.get(code)))
            box.setChecked(code in self._base.stages)
            due.setPlaceholderText(self.tr("hạn, nếu có"))
            due.setAccessibleName(self.tr("Hạn của bước {stage}").format(stage=stage.name))
            due.setEnabled(box.isChecked())
            due.setMinimumWidth(scaled(104))  # a whole day
            due.setMinimumHeight(30)  # a layout in a form asks before the style sheet is on
            box.toggled.connect(due.setEnabled)
            self.stages[code], self.due[code] = box, due
            grid.addWidget(box, place % 4, place // 4 * 2)
            grid.addWidget(due, place % 4, place // 4 * 2 + 1)
        held.setMinimumHeight(4 * 34 + 3 * 4)
        self.form.addRow(self.tr("Các bước"), held)
        self._show_fields()

    def _show_fields(self) -> None:
        """Show what a round of the sort chosen has."""
        sort = self.sort.currentData()
        thematic = sort == "thematic"
        self.form.setRowVisible(self.movement, thematic and bool(self._movements))
        self.form.setRowVisible(self.theme_, thematic)
        self.form.setRowVisible(self.achieved, sort != "year_end")

    def _follow_movement(self) -> None:
        """Name what the papers say after the movement chosen; a new round, too."""
        rewarded = self._rewarded()
        if rewarded is not None:
            self.theme_.setText(f"“{rewarded.called}”")
        if self._old is None:
            self._propose()

    def _rewarded(self) -> Movement | None:
        """Return the movement chosen, of a round that may reward one."""
        if self.sort.currentData() != "thematic":
            return None
        return self._movements.get(self.movement.currentData())

    def _propose(self) -> None:
        """Follow the sort, year and movement chosen, where nothing else was typed."""
        sort, year = self.sort.currentData(), self.year.value()
        old, self._base = self._base, self._proposed(sort, year, self._rewarded())
        self._show_fields()
        if self.name.text() == old.name:
            self.name.setText(self._base.name)
        if self.rules_date.text() == show_iso(old.rules_date):
            self.rules_date.setText(show_iso(self._base.rules_date))
        if tuple(c for c, box in self.stages.items() if box.isChecked()) == old.stages:
            for code, box in self.stages.items():
                box.setChecked(code in self._base.stages)

    def value(self) -> NewRound:
        """Return the round as typed.

        Raises:
            TdktError: a day is none.
        """
        rules_date = whole_day(self.rules_date.text())
        return replace(
            self._base,
            name=self.name.text(),
            sort=self.sort.currentData(),
            year=self.year.value(),
            rules_date=rules_date or self._agency.last_day(self.year.value()),
            stages=tuple(code for code, box in self.stages.items() if box.isChecked()),
            superior=self.superior.text().strip() or None,
            theme=self.theme_.text().strip() or None,
            movement=rewarded.id if (rewarded := self._rewarded()) is not None else None,
            achieved=whole_day(self.achieved.text()),
            notice_from=whole_day(self.notice_from.text()),
            notice_to=whole_day(self.notice_to.text()),
            meeting=whole_day(self.meeting.text()),
            place=self.place.text().strip() or None,
            signer=self.signer_box.line.text().strip() or None,
            signer_title=self.signer_title.text().strip() or None,
        )

    def deadlines(self) -> dict[Stage, str]:
        """Return the days typed, by stage.

        Raises:
            TdktError: one is none.
        """
        found = {
            code: whole_day(field.text())
            for code, field in self.due.items()
            if self.stages[code].isChecked()
        }
        return {code: day for code, day in found.items() if day}

    def _write(self) -> None:
        round_, due = self.value(), self.deadlines()
        database = self._session.database
        if isinstance(round_, Round):
            self._session.tell(rounds.change(database, round_, due))
            return
        chosen = self.origin.currentData()
        origin = rounds.RoundOrigin(
            round=RoundId(chosen) if isinstance(chosen, int) else None,
            eligible=self.kinds.ticked() if chosen == "eligible" else (),
        )
        if chosen == "eligible" and not origin.eligible:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Hãy đánh dấu ít nhất một danh hiệu, hình thức.")
            )
        given = due or None if isinstance(chosen, int) else due
        self.number, changes = rounds.begin(database, round_, origin, deadlines=given)
        self._session.tell(changes)


class _Ticks(QWidget):
    """A column of boxes to tick, which scrolls when it is long."""

    def __init__(self, names: Mapping[str, str], means: Callable[[str, str], bool]) -> None:
        super().__init__()
        self._means = means
        self._boxes = {code: QCheckBox(name) for code, name in names.items()}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for box in self._boxes.values():
            column.addWidget(box)
        area = scrolled(inner)
        area.setFixedHeight(112)
        self.search = SearchField(self.tr("Tìm danh hiệu, hình thức…"))
        self.search.searched.connect(self._narrow)
        self.search.done.connect(self._into_list)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addWidget(self.search)
        outer.addWidget(area)

    def _narrow(self, typed: str) -> None:
        """Leave the kinds that the letters mean, and those that are ticked."""
        for code, box in self._boxes.items():
            box.setVisible(box.isChecked() or not typed or self._means(code, typed))

    def _into_list(self) -> None:
        """Go on to the first kind that is left."""
        left = (box for box in self._boxes.values() if box.isVisible() and not box.isChecked())
        if (first := next(left, None)) is not None:
            first.setFocus()

    def ticked(self) -> list[str]:
        """Return the codes ticked."""
        return [code for code, box in self._boxes.items() if box.isChecked()]

    def tick(self, code: str) -> None:
        """Tick one."""
        self._boxes[code].setChecked(True)
