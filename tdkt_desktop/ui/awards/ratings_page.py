"""Xếp loại: the yearly quality ratings of people and units."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from tdkt_desktop.domain.awards.points import points_words
from tdkt_desktop.domain.awards.ratings import RatingQuery, RatingRow
from tdkt_desktop.domain.ids import PersonId, RatingId
from tdkt_desktop.domain.typed import FIRST_YEAR, LAST_YEAR
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.awards import ratings
from tdkt_desktop.operations.awards.rating_share import RatingShare, share_of_best
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.awards.rating_pane import RatingPane
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.commands import Act, for_command
from tdkt_desktop.ui.kit.controls import EmptyState, Heading, SearchField, button, dress, label
from tdkt_desktop.ui.kit.form_dialog import FormDialog
from tdkt_desktop.ui.kit.list_out import ListOut
from tdkt_desktop.ui.kit.rating_words import level_words
from tdkt_desktop.ui.kit.record_model import Column
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.unit_box import UnitBox
from tdkt_desktop.ui.kit.year_box import YearBox
from tdkt_desktop.ui.kit.yearly_page import YearlyPage

_COLORS = {"HTXS": "ok", "KHT": "accent"}


class RatingsPage(YearlyPage):
    """The ratings of the agency, edited in the list."""

    READS = (Ratings, Settings)
    PASTES = "ratings"
    DELETES = True

    def __init__(self, session: Session) -> None:
        self._names = ratings.level_names()
        self._label: Callable[[int], str] = str
        super().__init__(
            session, "ratings", Ratings(session.database), RatingQuery(descending=True)
        )
        self._make_filters()
        self.pane = RatingPane(session)
        self.add = button(self.tr("Ghi xếp loại"), "plus", role="primary")
        self.out = for_command(button(self.tr("Xuất"), "file-up"), "file.export")
        self.heading = Heading(self.tr("Xếp loại chất lượng"), [self.bring, self.out, self.add])
        self.share = label("", "muted", wrap=True)
        first = button(self.tr("Nhập bảng xếp loại từ Excel"), "file-down", role="primary")
        for_command(first, "file.import")
        second = button(self.tr("Ghi cho nhiều người"), "plus")
        for_command(second, "ratings.rate")
        empty = EmptyState(
            "clipboard-check",
            self.tr(
                "Chưa có kết quả xếp loại chất lượng. Nhập bảng xếp loại đang có hoặc ghi một "
                "mức cho mọi người rồi sửa những người khác."
            ),
            [first, second],
        )
        self.lay_out(
            [self.search, self.year, self.level, self.unit_box, None, self.table.columns_button()],
            self.pane,
            empty,
            under=self.share,
        )
        self._connect()

    def _columns(self) -> list[Column]:
        write = self._writer
        return [
            Column(
                "subject",
                self.tr("Họ tên, đơn vị"),
                lambda r: r.subject,
                190,
                "subject",
                strong=True,
                grows=True,
            ),
            Column(
                "year",
                self.tr("Năm"),
                lambda r: self._label(r.rating.year),
                64,
                "year",
                right=True,
                edit=write("year"),
            ),
            Column(
                "level",
                self.tr("Mức xếp loại"),
                self._level,
                220,
                "level",
                grows=True,
                edit=write("level"),
                color=lambda r: _COLORS.get(r.rating.level, ""),
            ),
            Column(
                "points", self.tr("Điểm"), _points, 64, "points", right=True, edit=write("points")
            ),
            Column(
                "unit",
                self.tr("Đơn vị"),
                lambda r: r.unit_name,
                150,
                "unit",
                muted=True,
                middle=True,
                grows=True,
            ),
            *self._hidden(),
        ]

    def _hidden(self) -> list[Column]:
        """Return the columns that are there when asked for."""
        return [
            Column(
                "birth_date",
                self.tr("Ngày sinh"),
                lambda r: show_iso(r.birth_date),
                104,
                muted=True,
                shown=False,
            ),
            Column(
                "periods",
                self.tr("Các tháng, quý"),
                lambda r: r.rating.periods or "",
                200,
                muted=True,
                shown=False,
            ),
            Column(
                "note",
                self.tr("Ghi chú"),
                lambda r: r.rating.note or "",
                140,
                shown=False,
                edit=self._writer("note"),
            ),
        ]

    def _level(self, row: RatingRow) -> str:
        return level_words(row.rating, self._names)

    def _make_filters(self) -> None:
        self.search = SearchField(self.tr("Tìm tên…"))
        levels = [(name, code) for code, name in self._names.items()]
        self.level = self._filter(self.tr("Mọi mức"), levels)
        self.unit_box = UnitBox(self.tr("Tất cả đơn vị"))
        self.unit_box.setMaximumWidth(230)

    def _connect(self) -> None:
        super()._connect()
        self.level.activated.connect(lambda _: self._narrow(level=self.level.currentData()))
        self.unit_box.currentIndexChanged.connect(
            lambda _: self._narrow(unit=self.unit_box.unit())
        )
        for_command(self.add, "ratings.rate")

    # -- reading -------------------------------------------------------------------------

    def read(self) -> None:
        """Read units and the list as filtered."""
        self._label = Settings(self.session.database).agency().year_label
        self.unit_box.show_units(Units(self.session.database).all())
        super().read()

    def _show(self) -> None:
        super()._show()
        database = self.session.database
        agency = Settings(database).agency()
        share = share_of_best(database, self._query.year or agency.year)
        self.share.setVisible(share is not None)
        if share is not None:
            self.share.setText(share_words(share, self._label(share.year)))
            dress(self.share, "warn" if share.passed else "muted")

    def _boxes(self) -> Sequence[QComboBox]:
        return self.year, self.level, self.unit_box

    def _counted(self, count: int) -> str:
        return self.tr("{count} kết quả xếp loại").format(count=dotted(count))

    def _pick(self, record: object) -> None:
        self.pane.show_rating(record if isinstance(record, RatingRow) else None)

    # -- doing ---------------------------------------------------------------------------

    def _write(self, record: int, key: str, text: str) -> bool:
        rating = RatingId(record)
        return self.session.write(lambda db: ratings.edit_rating(db, rating, key, text))

    def selected_people(self) -> list[PersonId]:
        """Return the people whose ratings are selected, each once."""
        rows = Ratings(self.session.database).rows(self.table.selected_ids()).values()
        people = (row.rating.person for row in rows)
        return list(dict.fromkeys(person for person in people if person is not None))

    def acts(self) -> Mapping[str, Act]:
        """Return what the page's commands do."""
        return {"ratings.rate": Act(self.rate)}

    def no_list(self) -> str:
        """Return why no ratings can be exported or printed."""
        return self.none_shown()

    def list_out(self) -> ListOut:
        """Return the ratings shown, in the order shown."""
        from tdkt_desktop.operations.exporting.rating_lists import export_ratings

        ids = list(self._model.ids)
        return ListOut(
            self.tr("Xuất bảng xếp loại"),
            "bang-xep-loai",
            lambda db, to: export_ratings(db, to, ids=ids),
            self.tr("Đã xuất {count} kết quả xếp loại vào {name}"),
        )

    def rate(self) -> None:
        """Ask for a level and give it to everybody of a unit who has none that year."""
        dialog = RateDialog(self.session, self)

        def check() -> None:
            self.session.tell(dialog.do())

        dialog.check_with(check)
        dialog.exec()

    def delete_selected(self) -> None:
        """Delete the selected ratings; undoable."""
        if ids := self.table.selected_ids():
            self.session.do(lambda db: ratings.delete_ratings(db, ids), self)


def share_words(share: RatingShare, year: str) -> str:
    """Return how many are rated best, and how many may be."""
    words = QCoreApplication.translate(
        "RatingsPage",
        "Năm {year}: {best} người {best_name}, bằng {percent} % số người {below_name} ({below}); "
        "nhiều nhất {cap} % theo {basis} (quy định chưa đối chiếu).",
    )
    return words.format(year=year, **share.said)


def _points(row: RatingRow) -> str:
    return points_words(row.rating.points) if row.rating.points is not None else ""


class RateDialog(FormDialog):
    """Asks for year, level and unit; those rated already keep what they have."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self._session = session
        self.name_it(self.tr("Ghi xếp loại"), self.tr("Lưu"))
        self._agency = agency = Settings(session.database).agency()
        self.year = YearBox(FIRST_YEAR, LAST_YEAR, school=agency.school)
        self.year.setValue(agency.year or agency.year_of(today()))
        self.form.addRow(self.tr("Năm"), self.year)
        self.level = NoWheelComboBox()
        for code, name in ratings.level_names().items():
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

    def _whom(self) -> list[PersonId]:
        database = self._session.database
        return ratings.unrated(database, self.year.value(), self.unit.unit())

    def _tell(self) -> None:
        count = len(self._whom())
        self.about.setText(
            self.tr(
                "{count} người đang làm việc chưa có xếp loại năm {year}. "
                "Người đã có thì giữ nguyên; sau đó sửa từng người trong danh sách."
            ).format(count=count, year=self._agency.year_words(self.year.value()))
        )

    def do(self) -> ChangeSet:
        """Give the level. Raises :class:`TdktError` when there is nobody to give it to."""
        return ratings.rate(
            self._session.database, self._whom(), self.year.value(), self.level.currentData()
        )
