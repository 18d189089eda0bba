"""Recording one title or commendation for many people or units at once."""

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.domain.awards import Decision
from tdkt_desktop.domain.kinds import HOUSEHOLD, PERSON, UNIT, AwardKind
from tdkt_desktop.domain.people import PeopleQuery
from tdkt_desktop.domain.units import Unit
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import recording
from tdkt_desktop.operations.eligibility import Years
from tdkt_desktop.operations.keeping import FIRST_YEAR, read_date
from tdkt_desktop.operations.law import award_types
from tdkt_desktop.operations.recording import Recording
from tdkt_desktop.storage.awards import Decisions
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.dialogs.forms import DATE_HINT
from tdkt_desktop.ui.errors import error_text
from tdkt_desktop.ui.record_model import Column, Fetch, Index, RecordModel
from tdkt_desktop.ui.session import Session
from tdkt_desktop.ui.widgets.findings import said
from tdkt_desktop.ui.widgets.parts import (
    CalmBox,
    SearchField,
    button,
    chip,
    label,
    number_box,
    row,
)
from tdkt_desktop.ui.widgets.record_table import RecordTable
from tdkt_desktop.ui.widgets.unit_box import UnitBox

_NAMED = 4


class TickModel(RecordModel):
    """A list whose records can be ticked; ticks outlive searching and sorting."""

    ticked = Signal()

    def __init__(self, columns: Sequence[Column], fetch: Fetch, parent: QObject) -> None:
        super().__init__(columns, fetch, parent)
        self.chosen = dict[int, None]()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the first column be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the tick of the first column beside what every list shows."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid() and index.column() == 0:
            on = self.ids[index.row()] in self.chosen
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a record."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return super().setData(index, value, role)
        self.tick([self.ids[index.row()]], on=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def tick(self, ids: Sequence[int], *, on: bool) -> None:
        """Tick or untick records, shown or not."""
        for number in ids:
            if on:
                self.chosen[number] = None
            else:
                self.chosen.pop(number, None)
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, 0))
        self.ticked.emit()


class RecordDialog(QDialog):
    """Who, what, by which decision; a warning, not a block, for the same kind in the same year."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None,
        *,
        people: Sequence[int] = (),
        units: Sequence[int] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ghi thành tích"))
        self.resize(1120, 680)
        self._session = session
        database = session.database
        self._people, self._units = People(database), Units(database)
        self._kinds = [k for k in Kinds(database).all() if not k.import_only]
        self._decisions = {f"{d.number}, {show_iso(d.date)}": d for d in Decisions(database).all()}
        self._by_id: dict[int, Unit] = {}
        self._rules: Years | None = None
        self._build()
        self._fill_decisions()
        self.people.tick(people, on=True)
        self.units.tick(units, on=True)
        self._set_subject(UNIT if units else PERSON)
        self.search.setFocus()
        self._show_people()
        self.restore_size()

    def propose(self, kind: str, year: int) -> None:
        """Begin with a kind and a year, where there are any."""
        if year:
            self.year.setValue(year)
        if kind and (place := self.kind.findData(kind)) >= 0:
            self.kind.setCurrentIndex(place)

    def restore_size(self) -> None:
        """Come up as large as last time."""
        self.restoreGeometry(self._session.state("dialog/record"))

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        self.subject_chips = {
            PERSON: chip(self.tr("Cá nhân"), checked=True),
            UNIT: chip(self.tr("Tập thể")),
            HOUSEHOLD: chip(self.tr("Hộ gia đình")),
        }
        for subject, made in self.subject_chips.items():
            made.setAutoExclusive(True)
            made.clicked.connect(lambda _=False, s=subject: self._set_subject(s))
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addLayout(self._who(), 3)
        body.addLayout(self._what(), 2)
        self.warning = label(role="warn", wrap=True)
        self.warning.hide()
        self.wrong = label(role="error", wrap=True)
        self.wrong.hide()
        self.buttons = QDialogButtonBox()
        self.ok = self.buttons.addButton(
            self.tr("Ghi thành tích"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.ok.setProperty("role", "primary")
        self.ok.setDefault(True)
        self.buttons.addButton(self.tr("Hủy"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        box.addLayout(row(label(self.tr("Ghi thành tích"), "title"), None,
                          *self.subject_chips.values()))  # fmt: skip
        box.addLayout(body, 1)
        box.addWidget(self.warning)
        box.addWidget(self.wrong)
        box.addLayout(row(None, self.buttons))

    def _who(self) -> QVBoxLayout:
        self.search = SearchField(self.tr("Tìm người…"))
        self.search.searched.connect(lambda _: self._show())
        self.unit_box = UnitBox(self.tr("Tất cả đơn vị"))
        self.unit_box.show_units(self._units.all())
        self.unit_box.currentIndexChanged.connect(lambda _: self._show())
        self.only = chip(self.tr("Đã chọn"))
        self.only.setToolTip(self.tr("Chỉ xem những người đã chọn"))
        self.only.toggled.connect(lambda _: self._show())
        self.all = button(self.tr("Chọn cả danh sách"), "list-checks")
        self.all.clicked.connect(self._tick_all)
        people = [
            Column("name", self.tr("Họ và tên"), lambda r: r.person.name, 200, strong=True),
            Column("born", self.tr("Ngày sinh"), lambda r: r.person.born, 104, muted=True),
            Column("unit", self.tr("Đơn vị"), lambda r: r.unit_name, 180, middle=True),
            Column("latest", self.tr("Gần nhất"), lambda r: r.latest_award, 110, muted=True),
        ]
        units = [Column("name", self.tr("Tên đơn vị"), lambda u: u.name, 480, strong=True)]
        self.people = TickModel(people, self._people.rows, self)
        self.units = TickModel(units, lambda _: self._by_id, self)
        self.people_table = RecordTable("record-people", self.people, self._session)
        self.unit_table = RecordTable("record-units", self.units, self._session)
        self.households = QPlainTextEdit()
        self.households.setPlaceholderText(
            self.tr("Mỗi dòng một hộ, ví dụ: Gia đình ông Nguyễn Văn A, thôn 3")
        )
        self.households.setTabChangesFocus(True)
        self.households.textChanged.connect(self._tell)
        self.stack = QStackedWidget()
        for widget, model in ((self.people_table, self.people), (self.unit_table, self.units)):
            self.stack.addWidget(widget)
            model.ticked.connect(self._tell)
            widget.opened.connect(lambda n, m=model: m.tick([n], on=n not in m.chosen))
            widget.takes_space = True
            widget.toggle_wanted.connect(partial(self._toggle, widget, model))
        self.stack.addWidget(self.households)
        self.count = label(role="strong")
        box = QVBoxLayout()
        box.setSpacing(10)
        box.addLayout(row(self.search, self.unit_box, self.only, None, self.all))
        box.addWidget(self.stack, 1)
        box.addWidget(self.count)
        return box

    def _what(self) -> QVBoxLayout:
        agency = Settings(self._session.database).agency()
        now = dt.datetime.now().astimezone().year
        self.kind, self.year = CalmBox(), number_box(FIRST_YEAR, now + 1)
        self.kind.setMinimumContentsLength(16)
        self.kind.setMaxVisibleItems(24)
        self.kind.currentIndexChanged.connect(lambda _: self._tell())
        self.year.setValue(agency.year or now)
        self.year.valueChanged.connect(lambda _: self._tell())
        self.decision = CalmBox()
        self.decision.setMinimumContentsLength(16)
        self.decision.currentIndexChanged.connect(lambda _: self._decision_chosen())
        self.number, self.date = QLineEdit(), QLineEdit()
        self.number.setPlaceholderText("12/QĐ-SNV")
        self.date.setPlaceholderText(DATE_HINT)
        self.authority = QLineEdit(f"{agency.signer_title} {agency.name}".strip())
        self.signer_title, self.signer = QLineEdit(agency.signer_title), QLineEdit(agency.signer)
        self.type = CalmBox()
        self.type.addItem(self.tr("(chưa rõ)"), None)
        for code, name in award_types().items():
            self.type.addItem(name, code)
        self.type.setMinimumContentsLength(16)
        self.achievement = QPlainTextEdit()
        self.achievement.setFixedHeight(80)
        self.achievement.setTabChangesFocus(True)
        self.achievement.setPlaceholderText(agency.certificate_reason)
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
            (self.tr("Người quyết định"), self.authority),
            (self.tr("Chức vụ người ký"), self.signer_title),
            (self.tr("Người ký"), self.signer),
            (self.tr("Nội dung thành tích"), self.achievement),
        ):
            field.setAccessibleName(title)
            form.addRow(label(title, "muted"), field)
        self._form = form
        box = QVBoxLayout()
        box.addLayout(form)
        box.addStretch(1)
        return box

    def _fill_decisions(self) -> None:
        self.decision.addItem(self.tr("Quyết định mới…"), "new")
        self.decision.addItem(self.tr("Chưa có quyết định"), "none")
        for words in self._decisions:
            self.decision.addItem(words, words)

    # -- showing -------------------------------------------------------------------------

    @property
    def subject(self) -> str:
        """Who is being awarded: people, units or households."""
        return next(s for s, made in self.subject_chips.items() if made.isChecked())

    def _set_subject(self, subject: str) -> None:
        self.subject_chips[subject].setChecked(True)
        self.stack.setCurrentIndex((PERSON, UNIT, HOUSEHOLD).index(subject))
        lists = subject != HOUSEHOLD
        for widget in (self.search, self.all, self.only):
            widget.setVisible(lists)
        self.unit_box.setVisible(subject == PERSON)
        self.search.setPlaceholderText(
            self.tr("Tìm đơn vị…") if subject == UNIT else self.tr("Tìm người…")
        )
        keep = self.kind.currentData()
        self.kind.clear()
        year = self.year.value()
        for kind in self._kinds:
            if subject in kind.subjects and kind.in_force(year):
                self.kind.addItem(kind.name, kind.code)
        self.kind.setCurrentIndex(max(0, self.kind.findData(keep)))
        self._show()

    def _show(self) -> None:
        if self.subject == UNIT:
            text = fold(self.search.text().strip())
            units = [u for u in self._units.all() if u.end is None and text in fold(u.name)]
            chosen = self.units.chosen if self.only.isChecked() else None
            self._by_id = {
                u.id: u for u in units if u.id is not None and (chosen is None or u.id in chosen)
            }
            self.unit_table.show_ids(list(self._by_id))
        else:
            self._show_people()
        self._tell()

    def _show_people(self) -> None:
        query = PeopleQuery(text=self.search.text(), unit=self.unit_box.unit(), status="working")
        ids = self._people.ids(query)
        if self.only.isChecked():
            ids = [number for number in ids if number in self.people.chosen]
        self.people_table.show_ids(ids)

    @staticmethod
    def _toggle(table: RecordTable, model: TickModel) -> None:
        """Tick all selected rows, or untick them if all are ticked."""
        ids = table.selected_ids()
        model.tick(ids, on=any(number not in model.chosen for number in ids))

    def _tick_all(self) -> None:
        model = self.units if self.subject == UNIT else self.people
        on = any(number not in model.chosen for number in model.ids)
        model.tick(model.ids, on=on)

    def _decision_chosen(self) -> None:
        new = self.decision.currentData() == "new"
        for field in (self.number, self.date, self.authority, self.signer_title, self.signer):
            self._form.setRowVisible(field, new)

    def _names(self) -> tuple[str, ...]:
        lines = self.households.toPlainText().splitlines()
        return tuple(line.strip() for line in lines if line.strip())

    def _current_kind(self) -> AwardKind | None:
        code = self.kind.currentData()
        return next((kind for kind in self._kinds if kind.code == code), None)

    def recording(self) -> Recording | None:
        """Return what is to be recorded, without the decision; ``None`` without a kind."""
        kind = self._current_kind()
        if kind is None:
            return None
        subject = self.subject
        return Recording(
            kind=kind,
            year=self.year.value(),
            subject=subject,
            people=tuple(self.people.chosen) if subject == PERSON else (),
            units=tuple(self.units.chosen) if subject == UNIT else (),
            households=self._names() if subject == HOUSEHOLD else (),
            achievement=self.achievement.toPlainText().strip(),
            type=self.type.currentData(),
        )

    def _tell(self) -> None:
        """Say how many are chosen, and who has this kind in this year already."""
        wanted = self.recording()
        if wanted is None:
            return
        self.count.setText(self.tr("Đã chọn {count}").format(count=wanted.count))
        self.ok.setEnabled(wanted.count > 0)
        self.ok.setText(
            self.tr("Ghi cho {count}").format(count=wanted.count)
            if wanted.count
            else self.tr("Ghi thành tích")
        )
        self.ok.setToolTip("" if wanted.count else self.tr("Hãy đánh dấu người hoặc tập thể"))
        told = list(self._doubts(wanted))
        self.warning.setVisible(bool(told))
        self.warning.setText("\n".join(told))

    def _doubts(self, wanted: Recording) -> Iterator[str]:
        """Yield who has the kind already, and whom the rules of the year do not support."""
        same = recording.same_kind_same_year(self._session.database, wanted)
        if same:
            yield self.tr(
                "Đã có {kind} năm {year}: {names}. Vẫn ghi được, nhưng hãy xem lại."
            ).format(kind=wanted.kind.short, year=wanted.year, names=self._names_of(wanted, same))
        if self._rules is None:
            self._rules = Years(self._session.database)
        lacking = recording.unsupported(self._rules, wanted)
        if lacking:
            first = next(iter(lacking.values()))
            yield self.tr(
                "Chưa thấy đủ căn cứ theo quy định năm {year}: {names}. Đầu tiên: {lacking}. "
                "Vẫn ghi được."
            ).format(year=wanted.year, names=self._names_of(wanted, lacking), lacking=first)
        if wanted.subject == PERSON:
            beyond = self._rules.beyond(wanted.kind.code, wanted.year, wanted.people)
            for words in beyond:
                yield self.tr("Vượt tỷ lệ: {words}").format(words=said(words))

    def _names_of(self, wanted: Recording, numbers: Collection[int]) -> str:
        shown = sorted(numbers)[:_NAMED]
        names = ", ".join(self._name(wanted.subject, number) for number in shown)
        if len(numbers) > _NAMED:
            names += self.tr(" và {count} nữa").format(count=len(numbers) - _NAMED)
        return names

    def _name(self, subject: str, number: int) -> str:
        if subject == UNIT:
            unit = self._units.get(number)
            return unit.name if unit else ""
        person = self._people.get(number)
        return person.name if person else ""

    # -- doing ---------------------------------------------------------------------------

    def _decision(self) -> Decision | None:
        chosen = self.decision.currentData()
        if chosen == "none":
            return None
        if chosen != "new":
            return self._decisions[chosen]
        if not self.number.text().strip():
            raise TdktError(self.tr("Hãy ghi số quyết định, hoặc chọn “Chưa có quyết định”."))
        return Decision(
            number=self.number.text(),
            date=read_date(self.date.text()),
            authority=self.authority.text().strip() or None,
            signer_title=self.signer_title.text().strip() or None,
            signer=self.signer.text().strip() or None,
        )

    def accept(self) -> None:
        """Record; what is wrong stays on the screen with everything typed."""
        wanted = self.recording()
        if wanted is None:
            return
        try:
            given = Recording(
                kind=wanted.kind,
                year=wanted.year,
                subject=wanted.subject,
                people=wanted.people,
                units=wanted.units,
                households=wanted.households,
                decision=self._decision(),
                achievement=wanted.achievement,
            )
            changes = recording.record(self._session.database, given)
        except TdktError as error:
            self.wrong.setText(error_text(error))
            self.wrong.show()
            return
        self._session.changed.emit(changes)
        super().accept()

    def done(self, result: int) -> None:
        """Remember the size."""
        self._session.keep_state("dialog/record", self.saveGeometry())
        super().done(result)
