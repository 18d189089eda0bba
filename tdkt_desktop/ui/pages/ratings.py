"""Xếp loại: the yearly quality ratings of people and units."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QWidget

from tdkt_desktop.domain.ratings import RatingQuery, RatingRow
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import rating
from tdkt_desktop.storage.journal import ChangeSet
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.dialogs.forms import FormDialog
from tdkt_desktop.ui.errors import error_text
from tdkt_desktop.ui.pages.page import ListPage
from tdkt_desktop.ui.pages.rating_pane import RatingPane
from tdkt_desktop.ui.record_model import Column, RecordModel
from tdkt_desktop.ui.session import Session
from tdkt_desktop.ui.widgets.parts import (
    CalmBox,
    EmptyState,
    Heading,
    SearchField,
    button,
    dotted,
    number_box,
)
from tdkt_desktop.ui.widgets.record_table import RecordTable
from tdkt_desktop.ui.widgets.unit_box import UnitBox

_INKS = {"HTXS": "ok", "KHT": "accent"}


class RatingsPage(ListPage):
    """The ratings of the agency, edited in the list."""

    TABLES = ("rating", "person", "posting", "unit")
    PASTES = "ratings"

    def __init__(self, session: Session) -> None:
        super().__init__(session, "ratings")
        self._query = RatingQuery(descending=True)
        self._store = Ratings(session.database)
        self._names = rating.level_names()
        self._model = RecordModel(self._columns(), self._store.rows, self)
        self.table = RecordTable("ratings", self._model, session)
        self.table.show_order("year", descending=True)
        self._make_filters()
        self.pane = RatingPane(session)
        self.pane.go.connect(self.go)
        self.add = button(self.tr("Ghi xếp loại"), "plus", role="primary")
        self.bring = button(self.tr("Nhập từ Excel"), "file-down")
        self.heading = Heading(self.tr("Xếp loại"), [self.bring, self.add])
        first = button(self.tr("Nhập bảng xếp loại từ Excel"), "file-down", role="primary")
        first.clicked.connect(lambda: self.go.emit("import", 0))
        second = button(self.tr("Ghi cho nhiều người"), "plus")
        second.clicked.connect(self.rate)
        empty = EmptyState(
            "clipboard-check",
            self.tr(
                "Chưa có kết quả xếp loại chất lượng. Nhập bảng xếp loại đang có, hoặc ghi một "
                "mức cho mọi người rồi sửa những người khác."
            ),
            [first, second],
        )
        self.lay_out(
            [self.search, self.year, self.level, self.unit_box, None, self.table.columns_button()],
            self.pane,
            empty,
        )
        self._connect()

    def _columns(self) -> list[Column]:
        def write(key: str) -> Callable[[int, str], bool]:
            return lambda number, text: self._write(number, key, text)

        return [
            Column("subject", self.tr("Họ tên, đơn vị"), lambda r: r.subject, 190, "subject",
                   strong=True, grows=True),
            Column("year", self.tr("Năm"), lambda r: str(r.rating.year), 64, "year", right=True,
                   edit=write("year")),
            Column("level", self.tr("Mức xếp loại"), self._level, 220, "level", grows=True,
                   edit=write("level"), ink=lambda r: _INKS.get(r.rating.level, "")),
            Column("unit", self.tr("Đơn vị"), lambda r: r.unit_name, 150, "unit", muted=True,
                   middle=True, grows=True),
            Column("birth_date", self.tr("Ngày sinh"), lambda r: show_iso(r.birth_date), 104,
                   muted=True, shown=False),
            Column("note", self.tr("Ghi chú"), lambda r: r.rating.note or "", 140, shown=False,
                   edit=write("note")),
        ]  # fmt: skip

    def _level(self, row: RatingRow) -> str:
        return self._names.get(row.rating.level, row.rating.level)

    def _make_filters(self) -> None:
        self.search = SearchField(self.tr("Tìm tên…"))
        self.year, self.level = CalmBox(), CalmBox()
        for box in (self.year, self.level):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.level.addItem(self.tr("Mọi mức"), None)
        for code, name in self._names.items():
            self.level.addItem(name, code)
        self.unit_box = UnitBox(self.tr("Tất cả đơn vị"))
        self.unit_box.setMaximumWidth(230)

    def _connect(self) -> None:
        self.search.searched.connect(lambda text: self._narrow(text=text))
        self.year.activated.connect(lambda _: self._narrow(year=self.year.currentData()))
        self.level.activated.connect(lambda _: self._narrow(level=self.level.currentData()))
        self.unit_box.currentIndexChanged.connect(
            lambda _: self._narrow(unit=self.unit_box.unit())
        )
        self.table.sort_wanted.connect(
            lambda order, down: self._narrow(order=order, descending=down)
        )
        self.table.picked.connect(lambda _: self._show_current())
        self.table.opened.connect(lambda _: self.pane.take_focus())
        self.table.delete_wanted.connect(self.delete_selected)
        self.add.clicked.connect(self.rate)
        self.bring.clicked.connect(lambda: self.go.emit("import", 0))

    # -- reading -------------------------------------------------------------------------

    def search_field(self) -> SearchField:
        """Return the search box."""
        return self.search

    def read(self) -> None:
        """Read the list as filtered."""
        self.unit_box.show_units(Units(self.session.database).all())
        chosen = self.year.currentData()
        self.year.clear()
        self.year.addItem(self.tr("Mọi năm"), None)
        for year in self._store.years():
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))
        self._show()

    def _show(self) -> None:
        ids = self._store.ids(self._query)
        self.show_empty(empty=not ids and not self._store.years())
        self.table.show_ids(ids)
        self.heading.count.setText(self.tr("{count} lượt").format(count=dotted(len(ids))))
        if ids and self.table.current_id() is None:
            self.table.go_to_row(0)
        self._show_current()

    def _narrow(self, **changes: object) -> None:
        self._query = replace(self._query, **changes)  # type: ignore[arg-type]
        self._show()

    def _show_current(self) -> None:
        row = self._model.record(self.table.currentIndex().row())
        self.pane.show_rating(row if isinstance(row, RatingRow) else None)

    def open_record(self, number: int) -> None:
        """Make a rating current, lifting filters that hide it."""
        self.read_now()
        if not self.table.go_to(number):
            self.search.clear()
            self._query = RatingQuery(descending=True)
            for box in (self.year, self.level, self.unit_box):
                box.setCurrentIndex(0)
            self._show()
            self.table.go_to(number)

    # -- doing ---------------------------------------------------------------------------

    def _write(self, number: int, key: str, text: str) -> bool:
        try:
            changes = rating.edit_rating(self.session.database, number, key, text)
        except TdktError as error:
            self.session.warned.emit(error_text(error))
            return False
        if changes is not None:
            self.session.changed.emit(changes)
        return True

    def rate(self) -> None:
        """Ask for a level and give it to everybody of a unit who has none that year."""
        dialog = RateDialog(self.session, self)

        def check() -> None:
            self.session.changed.emit(dialog.do())

        dialog.check_with(check)
        dialog.exec()

    def delete_selected(self) -> None:
        """Delete the selected ratings; undoable."""
        if ids := self.table.selected_ids():
            self.session.do(lambda db: rating.delete_ratings(db, ids), self)


class RateDialog(FormDialog):
    """Asks for year, level and unit; those rated already keep what they have."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self._session = session
        self.name_it(self.tr("Ghi xếp loại"), self.tr("Ghi"))
        self.year = number_box(1945, 2100)
        self.year.setValue(Settings(session.database).agency().year or 2025)
        self.form.addRow(self.tr("Năm"), self.year)
        self.level = CalmBox()
        for code, name in rating.level_names().items():
            self.level.addItem(name, code)
        self.level.setCurrentIndex(1)
        self.form.addRow(self.tr("Mức"), self.level)
        self.unit = UnitBox(self.tr("Cả cơ quan"))
        self.unit.show_units(Units(session.database).all())
        self.form.addRow(self.tr("Cho những người ở"), self.unit)
        self.about = self.note("")
        self.year.valueChanged.connect(lambda _: self._tell())
        self.unit.currentIndexChanged.connect(lambda _: self._tell())
        self._tell()

    def _whom(self) -> list[int]:
        database = self._session.database
        return rating.unrated(database, self.year.value(), self.unit.unit())

    def _tell(self) -> None:
        count = len(self._whom())
        self.about.setText(
            self.tr(
                "{count} người đang làm việc chưa có xếp loại năm {year}. "
                "Người đã có thì giữ nguyên; sau đó sửa từng người trong danh sách."
            ).format(count=count, year=self.year.value())
        )

    def do(self) -> ChangeSet:
        """Give the level. Raises :class:`TdktError` when there is nobody to give it to."""
        return rating.rate(
            self._session.database, self._whom(), self.year.value(), self.level.currentData()
        )
