"""One rating beside the list, and all of the same person or unit."""

from functools import partial

from PySide6.QtWidgets import QFormLayout, QVBoxLayout

from tdkt_desktop.domain.awards.points import points_words
from tdkt_desktop.domain.awards.ratings import RatingQuery, RatingRow
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.awards import ratings
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import button, clear, label, rule
from tdkt_desktop.ui.kit.detail_pane import DetailPane
from tdkt_desktop.ui.kit.inline import InlineField
from tdkt_desktop.ui.kit.rating_words import rating_words
from tdkt_desktop.ui.kit.session import Session


class RatingPane(DetailPane):
    """The detail beside the list of ratings."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._names = ratings.level_names()
        self._row: RatingRow | None = None
        self.name, self.place = label(role="name", wrap=True), label(role="muted", wrap=True)
        self.level = NoWheelComboBox()
        for code, name in self._names.items():
            self.level.addItem(name, code)
        self.level.activated.connect(lambda _: self._write("level", self.level.currentText()))
        self.year = InlineField(partial(self._write, "year"))
        self.points = InlineField(partial(self._write, "points"))
        self.note = InlineField(partial(self._write, "note"))
        self.periods = label(role="muted", wrap=True)
        form = QFormLayout()
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(2)
        for title, field in (
            (self.tr("Năm"), self.year),
            (self.tr("Mức"), self.level),
            (self.tr("Điểm"), self.points),
            (self.tr("Ghi chú"), self.note),
        ):
            field.setAccessibleName(title)
            form.addRow(label(title, "muted"), field)
        self._years = QVBoxLayout()
        self._years.setSpacing(0)
        self.open = button(self.tr("Xem thông tin cán bộ"), "users", role="link")
        self.open.clicked.connect(self._open)
        for widget in (self.name, self.place):
            self._column.addWidget(widget)
        self._column.addLayout(form)
        self._column.addWidget(self.periods)
        self._column.addWidget(rule())
        self._column.addWidget(label(self.tr("Xếp loại các năm"), "caption"))
        self._column.addLayout(self._years)
        self._column.addWidget(self.open)
        self._column.addStretch(1)

    def show_rating(self, row: RatingRow | None) -> None:
        """Show a rating and its like of other years, or nothing."""
        self._row = row
        self._inner.setVisible(row is not None)
        if row is None:
            return
        self.name.setText(row.subject)
        born = self.tr("sinh {date}").format(date=show_iso(row.birth_date))
        words = (row.position, row.unit_name, born if row.birth_date else "")
        self.place.setText(" · ".join(filter(None, words)))
        self.level.setCurrentIndex(self.level.findData(row.rating.level))
        named = Settings(self._session.database).agency().year_label
        self.year.show_value(named(row.rating.year))
        points = row.rating.points
        self.points.show_value(points_words(points) if points is not None else "")
        self.periods.setText(row.rating.periods or "")
        self.periods.setVisible(bool(row.rating.periods))
        self.note.show_value(row.rating.note or "")
        self.open.setVisible(row.rating.person is not None)
        store = Ratings(self._session.database)
        query = RatingQuery(person=row.rating.person, of_unit=row.rating.unit, descending=True)
        clear(self._years)
        ids = store.ids(query)
        rows = store.rows(ids)
        for one in (rows[number] for number in ids if number in rows):
            said = rating_words(one.rating, self._names)
            line = button(f"{named(one.rating.year)}   {said}", role="link")
            line.clicked.connect(partial(self.navigate.emit, "ratings", one.rating.id))
            self._years.addWidget(line)

    def _open(self) -> None:
        if self._row is not None and self._row.rating.person is not None:
            self.navigate.emit("people", self._row.rating.person)

    def _write(self, key: str, text: str) -> bool:
        if self._row is None:
            return False
        number = self._row.rating.id
        return self._session.write(lambda db: ratings.edit_rating(db, number, key, text))
