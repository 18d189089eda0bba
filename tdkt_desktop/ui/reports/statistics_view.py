"""Statutory tables: chosen by form and year, every number opens the awards behind it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.ids import AwardId
from tdkt_desktop.domain.reports.statistics import FilledForm
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.law.record_terms import award_types
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.reports.officers import save_education
from tdkt_desktop.operations.reports.statistics import (
    LACKING,
    MOVEMENTS,
    TOTAL,
    classes,
    count_of,
    filled,
    forms,
    save_class,
    save_scope,
    save_statistics,
    save_type,
)
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import clear, label, panel, row
from tdkt_desktop.ui.kit.count_table import Cell, CountModel, CountTable, Head
from tdkt_desktop.ui.kit.desk_lines import DeskLine
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import scaled
from tdkt_desktop.ui.reports.fill_dialog import (
    FillDialog,
    Lacking,
    lacking_awards,
    lacking_movements,
    lacking_people,
)
from tdkt_desktop.ui.reports.saving import save_table

_TITLE, _SIDE = 330, 300
_YEARS = 12


class StatisticsView(QWidget):
    """A form filled for a year, and beside it what its cells lack."""

    wanted = Signal(str, list, str)
    """Some records are wanted on their own page: its name, their ids, what they have in common."""

    officers_wanted = Signal()
    """The list of those who do the work is wanted, to say more of them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.table_of: FilledForm | None = None
        self.form, self.year = NoWheelComboBox(), NoWheelComboBox()
        self.form.setAccessibleName(self.tr("Biểu"))
        self.year.setAccessibleName(self.tr("Năm báo cáo"))
        for form in forms().values():
            self.form.addItem(f"{form.number}  {form.title}", form.code)
        self.form.setMinimumContentsLength(30)
        self.form.setSizeAdjustPolicy(
            NoWheelComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        running = Settings(session.database).agency().year
        for year in range(running, running - _YEARS, -1):
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(1)  # the year that is over is the one reported
        for box in (self.form, self.year):
            box.activated.connect(lambda _: self.read())
        self.issued = label(role="muted")
        self.model = CountModel(self)
        self.table = CountTable(self.model, _TITLE)
        self.table.setAccessibleName(self.tr("Biểu thống kê"))
        self.table.opened.connect(self._open)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.whole = label(self.tr("Không thiếu gì cho biểu này."), "muted", wrap=True)
        side = QVBoxLayout()
        side.setContentsMargins(14, 12, 14, 12)
        side.setSpacing(6)
        side.addWidget(label(self.tr("Biểu còn thiếu"), "caption"))
        side.addLayout(self._lines)
        side.addWidget(self.whole)
        side.addWidget(
            label(
                self.tr(
                    "Khen thưởng tính theo năm ký quyết định, phong trào theo năm phát động, "
                    "người làm công tác này tính ngày 31/12. Dòng ghi … là điều sổ không có, phải "
                    "ghi tay. Enter ở một số để xem sau đó là gì."
                ),
                "source",
                wrap=True,
            )
        )
        side.addStretch(1)
        beside = panel(side)
        beside.setFixedWidth(scaled(_SIDE))
        numbers = QVBoxLayout()
        numbers.setContentsMargins(14, 12, 14, 12)
        numbers.setSpacing(8)
        numbers.addLayout(row(self.form, self.year, None))
        numbers.addWidget(self.issued)
        numbers.addWidget(self.table, 1)
        parts = QHBoxLayout(self)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(12)
        parts.addWidget(panel(numbers), 1)
        parts.addWidget(beside)

    # -- showing -------------------------------------------------------------------------

    def read(self) -> None:
        """Fill the chosen form anew, keeping the cell that was chosen."""
        at = self.table.currentIndex()
        form = forms()[self.form.currentData()]
        self.table_of = found = filled(self._session.database, form, self.year.currentData())
        self.issued.setText(f"{form.issued}. {form.received}.")
        names = [
            TOTAL,
            *(f"{c.under}: {c.name}" if c.under else c.name for c in found.form.columns),
        ]
        self.model.show(
            [self._head(place) for place in range(len(found.form.rows))],
            [Head(name) for name in names],
            self._cell,
        )
        self.table.go_to(max(0, at.row()), max(0, min(at.column(), len(names) - 1)))
        self._show_lacking(found)

    def _head(self, place: int) -> Head:
        found = self._found().form.rows[place]
        indent = "      " if found.inner else ""
        return Head(f"{indent}{found.name}", f"{found.code} {found.name}".strip())

    def _cell(self, row: int, column: int) -> Cell:
        count = count_of(self._found(), row, column)
        if count is None:
            return Cell("…" if self._found().form.rows[row].unknown else "", "muted")
        return Cell(dotted(count) if count else "–", "text" if count else "muted", dotted(count))

    def _found(self) -> FilledForm:
        assert self.table_of is not None  # noqa: S101 - asked for only once it is read
        return self.table_of

    def _show_lacking(self, found: FilledForm) -> None:
        clear(self._lines)

        def line(words: str, ids: Sequence[int], run: Callable[[], object]) -> None:
            if ids:
                act = dotted(len(ids))
                desk = DeskLine(words, picture="circle-alert", role="soon", act=act, run=run)
                self._lines.addWidget(desk)

        for key, ids in found.lacking.items():
            words = QCoreApplication.translate("statistics", LACKING[key])
            line(words, ids, partial(self._mend, key, words, ids))
        page = found.form.about
        no_day = self.tr("Không có ngày quyết định, chưa tính")
        if page == MOVEMENTS:
            no_day = self.tr("Chưa ghi ngày bắt đầu, chưa tính")
        for words, ids in (
            (no_day, found.undated),
            (self.tr("Không thuộc cột nào của biểu"), found.outside),
        ):
            line(words, ids, partial(self.wanted.emit, page, list(ids), words))
        self.whole.setVisible(self._lines.count() == 0)

    # -- doing ---------------------------------------------------------------------------

    def _open(self) -> None:
        """Show the awards behind the chosen number."""
        index, found = self.table.currentIndex(), self._found()
        if not index.isValid():
            return
        ids = found.behind(index.row(), index.column())
        if ids:
            one = found.form.rows[index.row()]
            words = self.tr("Biểu {form} năm {year}: {row}")
            name = words.format(form=found.form.code, year=found.year, row=one.name)
            self.wanted.emit(found.form.about, list(ids), name)

    def _mend(self, key: str, words: str, ids: Sequence[int]) -> None:
        """Ask for what is lacking, of many at once; a day is asked for on the records' page."""
        database = self._session.database
        if key == "classes":
            self._fill_classes(ids)
        elif key == "types":
            title = self.tr("Loại hình khen thưởng")
            self._fill(title, award_types(), lacking_awards(database, ids), save_type)
        elif key == "scopes":
            title = self.tr("Phạm vi tổ chức")
            choices = terms("movement_scope")
            self._fill(title, choices, lacking_movements(database, ids), save_scope)
        elif key == "educations":
            title = self.tr("Trình độ")
            self._fill(title, terms("education"), lacking_people(database, ids), save_education)
        elif key == "tenures":
            self.officers_wanted.emit()
        else:
            self.wanted.emit(self._found().form.about, list(ids), words)

    def _fill_classes(self, ids: Sequence[int]) -> None:
        """Ask of collectives and of persons apart: they have other classes."""
        awards = Awards(self._session.database).get([AwardId(one) for one in ids])
        units = {one.id for one in awards if one.subject == UNIT}
        for subject, some in (
            (UNIT, [one for one in ids if one in units]),
            ("", [one for one in ids if one not in units]),
        ):
            if some:
                choices = classes(subject) if subject else classes()
                lacking = lacking_awards(self._session.database, some)
                self._fill(self.tr("Nhóm đối tượng"), choices, lacking, save_class)
                return

    def _fill(
        self, title: str, choices: Mapping[str, str], lacking: Lacking, save: Callable[..., object]
    ) -> None:
        FillDialog(self._session, title, choices, lacking, save, self).exec()

    def export(self, ending: str) -> None:
        """Ask where, and write the filled form as Excel or PDF."""
        found = self._found()
        save_table(
            self._session,
            self,
            self.tr("Xuất biểu thống kê"),
            f"bieu-{found.form.code}-{found.year}{ending}",
            lambda db, path: save_statistics(db, found, path),
        )

    def take_focus(self) -> None:
        """Put the keyboard into the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
