"""What was given for a movement: from rounds that reward it, or marked so by hand."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow, NewDecision
from tdkt_desktop.domain.ids import AwardId
from tdkt_desktop.domain.movements.standing import MovementRow
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.movements import course
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.sql import in_pages
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.ui.kit.controls import SearchField, button, clear, label, row
from tdkt_desktop.ui.kit.form_dialog import FormDialog
from tdkt_desktop.ui.kit.record_model import Column
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import scaled
from tdkt_desktop.ui.kit.tick_model import TickModel
from tdkt_desktop.ui.movements.parts import MovementPart


class RewardsPart(MovementPart):
    """The tab of awards. ``award_wanted`` and ``round_wanted`` lead to their own pages."""

    award_wanted = Signal(int)
    round_wanted = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.make_table("movement-awards", _columns())
        self.table.nothing = self.tr("Chưa có ai được khen trong phong trào này.")
        self.table.opened.connect(self.award_wanted)
        self._rounds = row(spacing=8)
        self._rounds_line = QWidget()
        self._rounds_line.setLayout(self._rounds)
        self.mark = button(self.tr("Gắn khen thưởng đã có…"), "plus")
        self.mark.clicked.connect(lambda _: self.ask())
        self.lay_out(self.mark, above=self._rounds_line)

    def read(self, found: MovementRow) -> Mapping[AwardId, AwardRow]:
        """Return the awards given; shows the rounds, too."""
        clear(self._rounds)
        rounds = Movements(self.session.database).rounds(found.movement.id)
        self._rounds_line.setVisible(bool(rounds))
        if rounds:
            self._rounds.addWidget(label(self.tr("Đợt xét"), "muted"))
        for number, name in rounds:
            link = button(f"{name} ›", role="link")
            link.clicked.connect(partial(self.round_wanted.emit, number))
            self._rounds.addWidget(link)
        self._rounds.addStretch(1)
        ids = [award for award, _ in found.awards]
        return in_pages(Awards(self.session.database).rows, ids)

    def ask(self) -> None:
        """Ask which awards on file were given for the movement."""
        if self.shown is not None:
            MarkDialog(self.session, self.shown, self).exec()

    def delete_selected(self) -> None:
        """Say that awards marked by hand were not given for it; they stay on file."""
        ids, shown = self.table.selected_ids(), self.shown
        if ids and shown is not None:
            self.session.do(lambda db: course.unmark_awards(db, shown.movement.id, ids), self)


class MarkDialog(FormDialog):
    """Lists awards of the years the movement ran, and of one after, to tick."""

    def __init__(self, session: Session, found: MovementRow, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Gắn khen thưởng đã có"), self.tr("Gắn"))
        self.setMinimumWidth(820)
        self._session, self._movement = session, found.movement
        self.note(found.movement.name)
        self._there = {award for award, _ in found.awards}
        store = Awards(session.database)
        self.search = SearchField(self.tr("Tìm người, đơn vị, số quyết định…"))
        self.search.searched.connect(lambda _: self._show())
        self.model = TickModel(_columns(), store.rows, self)
        self.table = RecordTable("movement-mark", self.model, session)
        self.table.takes_space = True
        self.table.toggle_wanted.connect(self._toggle)
        self.table.opened.connect(lambda n: self.model.tick([n], on=n not in self.model.chosen))
        self.search.done.connect(self.table.setFocus)
        self.table.setMinimumHeight(scaled(300))
        self.count = label(role="strong")
        self.model.ticked.connect(self._count)
        held = QVBoxLayout()
        held.setSpacing(8)
        held.addWidget(self.search)
        held.addWidget(self.table, 1)
        held.addWidget(self.count)
        self.form.addRow(held)
        self._show()
        self._count()
        self.check_with(self._write)

    def _show(self) -> None:
        first, last = (self._movement.start or "")[:4], (self._movement.end or "")[:4]
        query = AwardQuery(text=self.search.text(), status="valid", order="year", descending=True)
        ids = [one for one in Awards(self._session.database).ids(query) if one not in self._there]
        if first and not self.search.text().strip():
            years = range(int(first), int(last or first) + 2)
            rows = in_pages(Awards(self._session.database).rows, ids)
            ids = [one for one in ids if rows[one].award.year in years]
        self.table.show_ids(ids)

    def first_fields(self) -> Sequence[QWidget]:
        """Begin with the search."""
        return [self.search]

    def _toggle(self) -> None:
        ids = self.table.selected_ids()
        self.model.tick(ids, on=any(one not in self.model.chosen for one in ids))

    def _count(self) -> None:
        self.count.setText(self.tr("Đã chọn {count}").format(count=len(self.model.chosen)))

    def _write(self) -> None:
        chosen = sorted(self.model.chosen)
        if not chosen:
            raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy chọn ít nhất một lượt khen."))
        self._session.tell(course.mark_awards(self._session.database, self._movement.id, chosen))


def _columns() -> list[Column]:
    """Return the columns of a list of awards."""
    translate = QCoreApplication.translate
    titles = {
        "name": translate("movements", "Người, tập thể"),
        "unit": translate("movements", "Đơn vị"),
        "kind": translate("movements", "Danh hiệu, hình thức"),
        "year": translate("movements", "Năm"),
        "number": translate("movements", "Số quyết định"),
        "date": translate("movements", "Ngày quyết định"),
    }
    return [
        Column("name", titles["name"], lambda one: one.recipient, 190, strong=True),
        Column("unit", titles["unit"], lambda one: one.unit_name, 170, middle=True, muted=True),
        Column("kind", titles["kind"], lambda one: one.kind_name, 190, grows=True),
        Column("year", titles["year"], lambda one: one.award.years, 64, right=True),
        Column("number", titles["number"], lambda one: _of(one).number, 120),
        Column("date", titles["date"], lambda one: show_iso(_of(one).date), 110),
    ]


def _of(one: AwardRow) -> NewDecision:
    return one.decision or NewDecision(number="")
