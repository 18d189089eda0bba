"""Khen thưởng: every award, narrowed by year, kind, level and unit."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint

from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow, Decision
from tdkt_desktop.domain.ids import AwardId
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.awards import decisions, recording
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.awards.award_pane import AwardPane
from tdkt_desktop.ui.awards.filling import fill_with
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox, fill_box
from tdkt_desktop.ui.kit.commands import Act, for_command
from tdkt_desktop.ui.kit.controls import EmptyState, Heading, SearchField, button
from tdkt_desktop.ui.kit.form_dialog import ReasonDialog, named
from tdkt_desktop.ui.kit.list_out import ListOut
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.searched_page import PrintingPage
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.unit_box import UnitBox


def _decided(row: AwardRow, key: str) -> str:
    return str(getattr(row.decision, key) or "") if row.decision else ""


class AwardsPage(PrintingPage):
    """The awards of the agency."""

    READS = (Awards, Kinds, Settings)
    PASTES = "awards"

    def __init__(self, session: Session) -> None:
        super().__init__(session, "awards")
        self._query = AwardQuery(descending=True)
        self._store = Awards(session.database)
        self._model = RecordModel(self._columns(), self._store.rows, self)
        self.table = RecordTable("awards", self._model, session)
        self.table.show_order("year", descending=True)
        self._make_filters()
        self.pane = AwardPane(session)
        self.pane.revoke_wanted.connect(self.revoke)
        self.add = for_command(
            button(self.tr("Ghi khen thưởng"), "plus", role="primary"), "awards.record_anew"
        )
        self.print = for_command(button(self.tr("In giấy khen"), "printer"), "certificates.print")
        self.out = for_command(button(self.tr("Xuất"), "file-up"), "file.export")
        self.heading = Heading(self.tr("Khen thưởng"), [self.print, self.out, self.add])
        first = button(self.tr("Ghi khen thưởng cho nhiều người"), "award", role="primary")
        for_command(first, "awards.record_anew")
        second = button(self.tr("Nhập danh sách khen thưởng"), "file-down")
        for_command(second, "file.import")
        empty = EmptyState(
            "medal",
            self.tr(
                "Chưa có kết quả khen thưởng nào. Ghi một danh hiệu cho nhiều người một lần hoặc "
                "nhập danh sách khen thưởng các năm trước từ Excel."
            ),
            [first, second],
        )
        filters = [
            self.search,
            self.year_box,
            self.kind_box,
            self.level_box,
            self.unit_box,
            self.status_box,
            self.make_only(),
            None,
            self.table.columns_button(),
        ]
        self.lay_out(filters, self.pane, empty)
        self._connect()

    def _columns(self) -> list[Column]:
        return [
            Column("year", self.tr("Năm"), lambda r: r.award.years, 66, "year"),
            Column(
                "recipient",
                self.tr("Người, tập thể"),
                lambda r: r.recipient,
                168,
                "recipient",
                strong=True,
                grows=True,
            ),
            Column(
                "kind",
                self.tr("Danh hiệu, hình thức"),
                lambda r: r.kind_short,
                118,
                "kind",
                color=lambda r: "muted" if r.award.revoked else "text" if r.is_title else "warn",
            ),
            Column(
                "unit",
                self.tr("Đơn vị"),
                lambda r: r.unit_name,
                140,
                muted=True,
                middle=True,
                grows=True,
            ),
            *self._decided(),
        ]

    def _decided(self) -> list[Column]:
        """Return the columns of the decision, and what is there when asked for."""
        return [
            Column(
                "number", self.tr("Quyết định"), lambda r: _decided(r, "number"), 112, "decision"
            ),
            Column(
                "date",
                self.tr("Ngày"),
                lambda r: show_iso(_decided(r, "date")),
                104,
                "date",
                muted=True,
            ),
            Column("state", self.tr("Trạng thái"), self._state, 84, color=lambda _: "accent"),
            Column("position", self.tr("Chức vụ khi đó"), lambda r: r.position, 130, shown=False),
            Column(
                "achievement",
                self.tr("Nội dung"),
                lambda r: r.award.achievement or "",
                220,
                shown=False,
            ),
        ]

    def _state(self, row: AwardRow) -> str:
        return self.tr("đã hủy bỏ") if row.award.revoked else ""

    def _make_filters(self) -> None:
        self.search = SearchField(self.tr("Tìm tên, số quyết định…"))
        self.year_box, self.kind_box, self.level_box = (
            NoWheelComboBox(),
            NoWheelComboBox(),
            NoWheelComboBox(),
        )
        self.unit_box = UnitBox(self.tr("Tất cả đơn vị"))
        self.status_box = NoWheelComboBox()
        self.status_box.setAccessibleName(self.tr("Mọi trạng thái"))
        for text, data in (
            (self.tr("Còn hiệu lực"), "valid"),
            (self.tr("Đã hủy bỏ"), "revoked"),
            (self.tr("Mọi trạng thái"), "all"),
        ):
            self.status_box.addItem(text, data)
        self.status_box.setCurrentIndex(2)
        self.level_box.setAccessibleName(self.tr("Mọi cấp"))
        self.level_box.addItem(self.tr("Mọi cấp"), None)
        for code, name in terms("level").items():
            self.level_box.addItem(name, code)
        for box, width in (
            (self.year_box, 104),
            (self.kind_box, 190),
            (self.level_box, 120),
            (self.unit_box, 170),
            (self.status_box, 136),
        ):
            box.setMinimumWidth(min(width, 96))
            box.setMaximumWidth(width)
            box.setMaxVisibleItems(20)
            box.view().setMinimumWidth(220)

    def _connect(self) -> None:
        self.search.searched.connect(lambda text: self._narrow(text=text))
        self.year_box.currentIndexChanged.connect(
            lambda _: self._narrow(
                year_from=self.year_box.currentData(), year_to=self.year_box.currentData()
            )
        )
        self.kind_box.currentIndexChanged.connect(
            lambda _: self._narrow(kind=self.kind_box.currentData())
        )
        self.level_box.currentIndexChanged.connect(
            lambda _: self._narrow(level=self.level_box.currentData())
        )
        self.unit_box.currentIndexChanged.connect(
            lambda _: self._narrow(unit=self.unit_box.unit())
        )
        self.status_box.currentIndexChanged.connect(
            lambda _: self._narrow(status=self.status_box.currentData())
        )
        self.table.sort_wanted.connect(
            lambda order, down: self._narrow(order=order, descending=down)
        )
        self.table.picked.connect(self._picked)
        self.table.chosen.connect(self._chosen)
        self.table.delete_wanted.connect(self.revoke)

    # -- reading -------------------------------------------------------------------------

    def read(self) -> None:
        """Read filters and list."""
        named = Settings(self.session.database).agency().year_label
        years = [(named(year), year) for year in self._store.years()]
        fill_box(self.year_box, self.tr("Mọi năm"), years)
        kinds = [(kind.short, kind.code) for kind in Kinds(self.session.database).all()]
        fill_box(self.kind_box, self.tr("Mọi danh hiệu, hình thức"), kinds)
        self.unit_box.show_units(Units(self.session.database).all())
        self._show()

    def _show(self) -> None:
        ids = self._store.ids(self._query)
        self.show_empty(empty=not ids and not self._store.years())
        self.table.show_ids(ids)
        self.heading.count.setText(
            self.tr("{count} lượt khen thưởng").format(count=dotted(len(ids)))
        )
        if ids and self.table.current_id() is None:
            self.table.go_to_row(0)
        self._picked(self.table.current_id())

    def _picked(self, award: AwardId | None) -> None:
        self.pane.show_award(self._store.rows([award]).get(award) if award else None)

    def open_record(self, record: int) -> None:
        """Make an award current, lifting filters that hide it."""
        self.read_now()
        if not self.table.go_to(record):
            self.lift_filters()
            self._narrow(text="")
            self.table.go_to(record)

    def lift_filters(self) -> None:
        """Let all awards be shown again."""
        for box in (self.year_box, self.kind_box, self.level_box, self.unit_box):
            box.setCurrentIndex(0)
        self.status_box.setCurrentIndex(2)
        self.search.clear()
        if self.only is not None:
            self.only.hide()
        self._query = AwardQuery(order=self._query.order, descending=self._query.descending)

    # -- doing ---------------------------------------------------------------------------

    def acts(self) -> Mapping[str, Act]:
        """Return what the page's commands do."""
        return {"awards.revoke": Act(self.revoke, self.none_selected, self._revoke_words)}

    def delete_act(self) -> Act:
        """Awards are never silently deleted: Delete asks for a reason to revoke."""
        return Act(self.revoke, self.none_selected, self._revoke_words)

    def no_list(self) -> str:
        """Return why no awards can be exported or printed."""
        return self.none_shown()

    def awards_to_print(self) -> list[AwardId]:
        """Return the awards selected."""
        return self.table.selected_ids()

    def _all_revoked(self) -> bool:
        rows = self._store.rows(self.table.selected_ids())
        return bool(rows) and all(row.award.revoked for row in rows.values())

    def _revoke_words(self) -> str:
        if self._all_revoked():
            return self.tr("Khôi phục hiệu lực")
        return self.tr("Hủy bỏ…")

    def _chosen(self) -> None:
        count = len(self.table.selected_ids())
        self.print.setText(
            self.tr("In giấy khen ({count})").format(count=dotted(count))
            if count > 1
            else self.tr("In giấy khen")
        )

    def revoke(self) -> None:
        """Ask why the selected awards are revoked; those already revoked are restored instead."""
        ids = self.table.selected_ids()
        rows = self._store.rows(ids)
        if ids and all(row.award.revoked for row in rows.values()):
            self.session.do(lambda db: recording.unrevoke(db, ids), self)
            return
        title = self.tr("Hủy bỏ {count} kết quả khen thưởng").format(count=len(ids))
        hints = [self.tr("Quyết định số…, căn cứ…")]
        dialog = ReasonDialog(title, self.tr("Hủy bỏ"), hints, self, needed=True)
        dialog.note(
            named([f"{r.recipient} ({r.kind_short} {r.award.years})" for r in rows.values()])
        )
        dialog.cancel.setText(self.tr("Đóng"))  # beside “Hủy bỏ”, “Hủy” would be the same word
        if ids and dialog.exec():
            self.session.do(lambda db: recording.revoke(db, ids, *dialog.values()), self)

    def fill_act(self) -> Act:
        """Return how the awards shown are filled into a workbook somebody sent."""
        return Act(self.fill, self.none_shown)

    def fill(self) -> None:
        """Fill the awards shown into a workbook, a line each."""
        fill_with(self, list(self._model.ids))

    def list_out(self) -> ListOut:
        """Return the awards shown, in the order shown."""
        from tdkt_desktop.operations.exporting import lists

        ids, year = list(self._model.ids), self._query.year_from
        return ListOut(
            self.tr("Xuất danh sách khen thưởng"),
            "danh-sach-khen-thuong",
            lambda db, to: lists.export_awards(db, to, ids=ids, year=year),
            self.tr("Đã xuất {count} lượt khen thưởng vào {name}"),
        )

    def _menu(self, place: QPoint) -> None:
        ids = self.table.selected_ids()
        if not ids:
            return
        names = ("certificates.print", "awards.revoke", "", "edit.copy")
        menu = self.commands.context_menu(names, self)
        under = menu.addMenu(self.tr("Đưa vào quyết định"))
        for decision in Decisions(self.session.database).all()[:20]:
            words = f"{decision.number}, {show_iso(decision.date)}"
            under.addAction(words).triggered.connect(partial(self._put_under, ids, decision))
        under.setEnabled(bool(under.actions()))
        menu.exec(self.table.viewport().mapToGlobal(place))

    def _put_under(self, ids: Sequence[AwardId], decision: Decision, *_: object) -> None:
        self.session.do(lambda db: decisions.assign_decision(db, ids, decision), self)
