"""Lịch sử thay đổi: what was done when, to which record, and the way back."""

from collections.abc import Collection, Sequence
from typing import ClassVar

from PySide6.QtCore import QCoreApplication

from tdkt_desktop.domain.typed import whole_day
from tdkt_desktop.domain.vietnamese.dates import show_moment
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.history import HistoryQuery
from tdkt_desktop.operations.history_words import TABLES
from tdkt_desktop.storage.file.identity import JOURNALLED
from tdkt_desktop.storage.file.journal import Operation
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox, fill_box
from tdkt_desktop.ui.kit.commands import for_command
from tdkt_desktop.ui.kit.controls import EmptyState, Heading, SearchField, button
from tdkt_desktop.ui.kit.errors import error_text
from tdkt_desktop.ui.kit.inline import InlineField
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.searched_page import SearchedPage
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.unit_box import UnitBox
from tdkt_desktop.ui.shell.history_pane import HistoryPane


class HistoryPage(SearchedPage):
    """The readable side of the journal."""

    MENU: ClassVar[Sequence[str]] = ("edit.copy", "edit.undo", "edit.redo")
    PANE = (480, 640)

    def __init__(self, session: Session) -> None:
        super().__init__(session, "history")
        self._query = HistoryQuery()
        self._operations: dict[int, Operation] = {}
        self._model = RecordModel(self._columns(), lambda _: self._operations, self)
        self.table = RecordTable("history", self._model, session)
        self.search = SearchField(self.tr("Tìm nội dung, giá trị cũ, mới…"))
        self.kind = NoWheelComboBox()
        self.kind.setAccessibleName(self.tr("Loại bản ghi"))
        self.kind.setMinimumContentsLength(14)
        self.unit_box = UnitBox(self.tr("Tất cả đơn vị"))
        self.unit_box.setMinimumContentsLength(12)
        self.day_from = self._day_field(self.tr("Từ ngày"), "day_from")
        self.day_to = self._day_field(self.tr("Đến ngày"), "day_to")
        self.make_only()
        self.clear = button(self.tr("Xóa bộ lọc"), "x")
        self.pane = HistoryPane(session)
        self.undo = for_command(button(self.tr("Hoàn tác"), "undo-2"), "edit.undo")
        self.redo = for_command(button(self.tr("Làm lại"), "redo-2"), "edit.redo")
        self.heading = Heading(self.tr("Lịch sử thay đổi"), [self.undo, self.redo])
        empty = EmptyState(
            "history", self.tr("Chưa có thao tác nào. Mọi thay đổi trong tệp được ghi lại ở đây.")
        )
        self.lay_out(
            [
                self.search,
                self.only,
                self.kind,
                self.unit_box,
                self.day_from,
                self.day_to,
                None,
                self.clear,
            ],
            self.pane,
            empty,
        )
        self._connect()

    def _day_field(self, name: str, key: str) -> InlineField:
        def take(text: str) -> bool:
            try:
                day = whole_day(text) or ""
            except TdktError as error:
                self.session.warned.emit(error_text(error))
                return False
            self._narrow(**{key: day})
            return True

        field = InlineField(take, name, writes=False)
        field.setProperty("role", "")
        field.setFixedWidth(112)
        field.setAccessibleName(name)
        return field

    def _connect(self) -> None:
        self.search.searched.connect(lambda text: self._narrow(text=text))
        self.kind.activated.connect(lambda _: self._narrow(table=self.kind.currentData() or ""))
        self.unit_box.currentIndexChanged.connect(
            lambda _: self._narrow(unit=self.unit_box.unit())
        )
        self.clear.clicked.connect(self._clear)
        self.table.picked.connect(lambda _: self._pick())

    def watched(self) -> Collection[str]:
        """Return every table: whatever is done stands in the history."""
        return JOURNALLED

    def _columns(self) -> list[Column]:
        def color(operation: Operation) -> str:
            return "muted" if operation.undone else ""

        return [
            Column(
                "at", self.tr("Thời gian"), lambda o: show_moment(o.at), 130, muted=True, rank=0
            ),
            Column("label", self.tr("Nội dung"), lambda o: o.label, 400, color=color, grows=True),
            Column(
                "state",
                self.tr("Trạng thái"),
                lambda o: self.tr("đã hoàn tác") if o.undone else "",
                110,
                muted=True,
            ),
        ]

    def read(self) -> None:
        """Read the history."""
        names = sorted(
            (QCoreApplication.translate("history", words), table)
            for table, words in TABLES.items()
        )
        fill_box(self.kind, self.tr("Mọi loại bản ghi"), names)
        self.unit_box.show_units(Units(self.session.database).all())
        self._show()

    def _show(self) -> None:
        operations = history.history(self.session.database, self._query)
        self._operations = {operation.id: operation for operation in operations}
        self.clear.setVisible(self._query != HistoryQuery())
        self.show_empty(empty=not operations and self._query == HistoryQuery())
        self.table.show_ids(list(self._operations))
        count = self.tr("{count} thao tác")
        self.heading.count.setText(count.format(count=dotted(len(operations))))
        if operations and self.table.current_id() is None:
            self.table.go_to_row(0)
        self._pick()

    def open_record(self, record: int) -> None:
        """Show a step, lifting filters that hide it."""
        self.read_now()
        if not self.table.go_to(record):
            self._clear()
            self.table.go_to(record)
        self.table.setFocus()

    def _pick(self) -> None:
        self.pane.show_operation(self.table.current_record())

    def _clear(self) -> None:
        self.lift_filters()
        self.search.setFocus()  # the button that was pressed goes
        self._show()

    def lift_filters(self) -> None:
        """Let every step be shown again."""
        if self.only is not None:
            self.only.hide()
        self._query = HistoryQuery()
        self.search.clear()
        self.kind.setCurrentIndex(0)
        self.unit_box.setCurrentIndex(0)
        self.day_from.show_value("")
        self.day_to.show_value("")
