"""Trùng lặp: people and units that are likely in the file twice, made one field by field."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.awards.ratings import RatingQuery
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.people.people import PersonRow
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.awards.ratings import level_names
from tdkt_desktop.operations.people import merging
from tdkt_desktop.operations.people.merging import PERSON_FIELDS
from tdkt_desktop.operations.people.people import PERSON_DATES, TITLES
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.merging import Joining
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.kit.controls import EmptyState, Heading, button, chip, clear, label, row, rule
from tdkt_desktop.ui.kit.detail_pane import DetailPane
from tdkt_desktop.ui.kit.page import ListPage
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records alike, as the list shows them."""

    entity: str
    one: int
    other: int
    names: tuple[str, str]
    score: int
    reasons: tuple[str, ...]

    @property
    def people(self) -> tuple[PersonId, PersonId]:
        """The two people of a pair of people."""
        return PersonId(self.one), PersonId(self.other)

    @property
    def units(self) -> tuple[UnitId, UnitId]:
        """The two units of a pair of units."""
        return UnitId(self.one), UnitId(self.other)

    @property
    def why(self) -> str:
        """The reasons in the window's language."""
        return ", ".join(QCoreApplication.translate("duplicates", r) for r in self.reasons)


class DuplicatesPage(ListPage):
    """The pairs, likeliest first, and the two records side by side."""

    PANE = (570, 640)
    READS = (People, Units, Joining, Ratings)
    MENU = ("edit.copy",)

    def __init__(self, session: Session) -> None:
        super().__init__(session, "duplicates")
        self._pairs: dict[int, Pair] = {}
        self._model = RecordModel(self._columns(), lambda _: self._pairs, self)
        self.table = RecordTable("duplicates", self._model, session)
        self.people = chip(self.tr("Cán bộ"), checked=True)
        self.units = chip(self.tr("Đơn vị"))
        for push_button in (self.people, self.units):
            push_button.setAutoExclusive(True)
            push_button.clicked.connect(lambda _=False: self.read())
        self.pane = PairPane(session)
        self.heading = Heading(self.tr("Trùng lặp"), [])
        empty = EmptyState(
            "copy-check", self.tr("Không có hồ sơ cán bộ hoặc đơn vị nào có vẻ trùng nhau.")
        )
        self.lay_out([self.people, self.units, None], self.pane, empty)
        self.table.picked.connect(lambda number: self.pane.show_pair(self._pairs.get(number)))

    def _columns(self) -> list[Column]:
        return [
            Column(
                "one",
                self.tr("Hồ sơ thứ nhất"),
                lambda p: p.names[0],
                200,
                strong=True,
                grows=True,
            ),
            Column("other", self.tr("Hồ sơ thứ hai"), lambda p: p.names[1], 200, grows=True),
            Column("score", self.tr("Giống"), lambda p: f"{p.score}%", 64, right=True),
            Column("why", self.tr("Vì sao"), lambda p: p.why, 220, muted=True, grows=True),
        ]

    def read(self) -> None:
        """Look for pairs."""
        people, units = self._people_pairs(), self._unit_pairs()
        self.people.setText(self.tr("Cán bộ  {count}").format(count=dotted(len(people))))
        self.units.setText(self.tr("Đơn vị  {count}").format(count=dotted(len(units))))
        if not people and units and self.people.isChecked():
            self.units.setChecked(True)
        shown = people if self.people.isChecked() else units
        self._pairs = dict(enumerate(shown, start=1))
        self.show_empty(empty=not people and not units)
        self.table.show_ids(list(self._pairs))
        self.heading.count.setText(self.tr("{count} cặp").format(count=dotted(len(shown))))
        if shown and self.table.current_id() is None:
            self.table.go_to_row(0)
        self.pane.show_pair(self.table.current_record())

    def _people_pairs(self) -> list[Pair]:
        database = self.session.database
        likenesses = merging.likely_people(database)[:500]
        rows = People(database).rows(
            [n for pair in likenesses for n in (pair.one, pair.other)][:30_000]
        )
        return [
            Pair(
                PERSON,
                p.one,
                p.other,
                (_words(rows[p.one]), _words(rows[p.other])),
                p.score,
                p.reasons,
            )
            for p in likenesses
        ]

    def _unit_pairs(self) -> list[Pair]:
        return [
            Pair(
                UNIT,
                pair.one.id,
                pair.other.id,
                (pair.one.name, pair.other.name),
                95,
                (self.tr("tên chỉ khác cách viết"),),
            )
            for pair in merging.likely_units(self.session.database)
        ]


def _words(found: PersonRow) -> str:
    return " · ".join(filter(None, (found.person.name, found.person.born, found.unit_name)))


class PairPane(DetailPane):
    """Two records side by side; the officer chooses field by field, then makes them one."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._pair: Pair | None = None
        self._groups: dict[str, QButtonGroup] = {}
        self._values: dict[str, tuple[str | None, str | None]] = {}
        self.title = label(role="name", wrap=True)
        self.why = label(role="muted", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.after = label(role="muted", wrap=True)
        self.merge = button(self.tr("Gộp hồ sơ"), "git-merge", role="primary")
        self.merge.clicked.connect(self._merge)
        self.apart = button(self.tr("Hai người khác nhau"), "x")
        self.apart.clicked.connect(self._tell_apart)
        for widget in (self.title, self.why, rule()):
            self._column.addWidget(widget)
        self._column.addLayout(self._grid)
        self._column.addWidget(self.after)
        self._column.addLayout(row(self.merge, self.apart, None))
        self._column.addStretch(1)

    def show_pair(self, pair: Pair | None) -> None:
        """Show two records, or nothing."""
        self._pair = pair
        self._inner.setVisible(pair is not None)
        clear(self._grid)
        self._groups, self._values = {}, {}
        if pair is None:
            return
        self.title.setText(
            self.tr("Có phải là một người?")
            if pair.entity == PERSON
            else self.tr("Có phải là một đơn vị?")
        )
        self.why.setText(self.tr("Giống {score}%: {why}").format(score=pair.score, why=pair.why))
        if pair.entity == PERSON:
            self._show_people(pair)
        else:
            self._show_units(pair)

    def _show_people(self, pair: Pair) -> None:
        database = self._session.database
        rows = People(database).rows(pair.people)
        first, second = map(rows.get, pair.people)
        if first is None or second is None:
            return
        for key in PERSON_FIELDS:
            values = (getattr(first.person, key), getattr(second.person, key))
            self._offer(key, TITLES[key].capitalize(), values)
        for title, words in (
            (self.tr("Đơn vị"), (first.unit_name, second.unit_name)),
            (self.tr("Chức vụ"), (first.position, second.position)),
        ):
            self._tell(title, words)
        store = Awards(database)
        counts = [len(store.ids(AwardQuery(person=person))) for person in pair.people]
        self._tell(self.tr("Khen thưởng"), (str(counts[0]), str(counts[1])))
        self._tell_ratings(pair)
        self.after.setText(
            self.tr(
                "Khen thưởng, xếp loại, sáng kiến và quá trình công tác của cả hai được giữ; "
                "phần trùng chỉ giữ một. Có thể hoàn tác bằng Ctrl+Z."
            )
        )

    def _tell_ratings(self, pair: Pair) -> None:
        """Show the ratings of both year by year, those that stay apart first."""
        store, names = Ratings(self._session.database), level_names()
        rated = [
            {row.rating.year: row.rating.level for row in store.rows(store.ids(query)).values()}
            for query in (RatingQuery(person=person) for person in pair.people)
        ]
        for year in sorted({*rated[0], *rated[1]}, reverse=True):
            words = [names.get(one.get(year, ""), "") for one in rated]
            title = self.tr("Xếp loại chất lượng năm {year}").format(year=year)
            if all(words) and words[0] != words[1]:
                title = self.tr("{title} (giữ bên trái)").format(title=title)
            self._tell(title, (words[0], words[1]))

    def _show_units(self, pair: Pair) -> None:
        store, people = Units(self._session.database), People(self._session.database)
        self._offer("name", self.tr("Tên"), pair.names)
        counts = [len(people.in_unit(unit)) for unit in pair.units]
        self._tell(self.tr("Cán bộ"), (str(counts[0]), str(counts[1])))
        above = [
            store.get(unit.parent) if (unit := store.get(n)) and unit.parent else None
            for n in pair.units
        ]
        names = [unit.name if unit else "" for unit in above]
        self._tell(self.tr("Trực thuộc"), (names[0], names[1]))
        self.after.setText(
            self.tr(
                "Cán bộ và khen thưởng của cả hai về đơn vị có tên được chọn; danh sách viết tên "
                "kia từ nay vẫn được hiểu đúng. Có thể hoàn tác bằng Ctrl+Z."
            )
        )

    def _offer(self, key: str, title: str, values: tuple[str | None, str | None]) -> None:
        """Offer one field: two radio buttons where the records differ, a text where they agree."""
        self._values[key] = values
        if not any(values):
            return
        place = self._grid.rowCount()
        self._grid.addWidget(label(title, "muted"), place, 0)
        if values[0] == values[1] or not all(values):
            words = label(_shown(key, values[0] or values[1]), wrap=True)
            self._grid.addWidget(words, place, 1, 1, 2)
            return
        group = QButtonGroup(self)
        for number, value in enumerate(values):
            choice = QRadioButton(_shown(key, value))
            choice.setToolTip(tip(_shown(key, value)))
            choice.setMinimumWidth(1)
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            choice.setChecked(number == self._better(key, values))
            group.addButton(choice, number)
            self._grid.addWidget(choice, place, 1 + number)
        self._groups[key] = group

    @staticmethod
    def _better(key: str, values: tuple[str | None, str | None]) -> int:
        """Return which value says more: the longer date or number, the name not shouted."""
        first, second = values[0] or "", values[1] or ""
        if key == "name" and first.isupper() != second.isupper():
            return int(first.isupper())
        return int(len(second) > len(first) and key != "name")

    def _tell(self, title: str, words: tuple[str, str]) -> None:
        if any(words):
            place = self._grid.rowCount()
            self._grid.addWidget(label(title, "muted"), place, 0)
            for number, text in enumerate(words):
                self._grid.addWidget(label(text or "–", wrap=True), place, 1 + number)

    def chosen(self, key: str) -> str | None:
        """Return the value the officer chose for a field."""
        one, other = self._values[key]
        group = self._groups.get(key)
        return (other if group.checkedId() == 1 else one) if group else one or other

    # -- doing ---------------------------------------------------------------------------

    def _merge(self) -> None:
        pair = self._pair
        if pair is None:
            return
        if pair.entity == PERSON:
            values = {key: self.chosen(key) for key in PERSON_FIELDS}
            self._session.do(lambda db: merging.merge_people(db, *pair.people, values), self)
            return
        second = self.chosen("name") == pair.names[1]
        self._session.do(partial(_merge_units, pair=pair, second=second), self)

    def _tell_apart(self) -> None:
        pair = self._pair
        if pair is not None:
            names = " / ".join(name.split(" · ")[0] for name in pair.names)
            self._session.do(
                lambda db: merging.tell_apart(db, pair.entity, pair.one, pair.other, names), self
            )


def _merge_units(database: Database, *, pair: Pair, second: bool) -> ChangeSet | None:
    store = Units(database)
    keep, gone = reversed(pair.units) if second else pair.units
    first, other = store.get(keep), store.get(gone)
    return merging.merge_units(database, first, other) if first and other else None


def _shown(key: str, value: str | None) -> str:
    return show_iso(value) if key in PERSON_DATES else value or ""
