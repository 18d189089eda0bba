"""A file in which no list was found: why, and its columns to be named by hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.importing import mapping_by_hand
from tdkt_desktop.operations.importing.plan import Choices
from tdkt_desktop.operations.law.vocabulary import vocabulary
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.lists.headers import text_of
from tdkt_desktop.ui.importing.columns_dialog import ColumnsDialog
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import label, row
from tdkt_desktop.ui.kit.errors import error_text

_LONGEST = 70


@dataclass(frozen=True, slots=True)
class Unread:
    """The sheets of a file, and why there is no list in them."""

    grids: Sequence[Grid]
    error: TdktError


class UnreadDialog(ColumnsDialog):
    """The columns of a file that was refused: the sheet, its header row, each column's field."""

    def __init__(self, unread: Unread, kind: str | None, parent: QWidget) -> None:
        self._grids = mapping_by_hand.mappable(unread.grids)
        self._kind = kind
        self.grid = self._grids[0]
        table = self._raw(mapping_by_hand.likely_header(self.grid))
        super().__init__(table.columns, self.grid, table.rows, parent)
        self.setWindowTitle(self.tr("Chỉ từng cột của danh sách"))
        self.sheet, self.header = NoWheelComboBox(), NoWheelComboBox()
        self.sheet.setAccessibleName(self.tr("Trang"))
        self.header.setAccessibleName(self.tr("Dòng tiêu đề"))
        for grid in self._grids:
            self.sheet.addItem(grid.name, grid)
        self._offer_headers()
        self.sheet.activated.connect(self._sheet_chosen)
        self.header.activated.connect(self._header_chosen)
        why = label(error_text(unread.error))
        why.setWordWrap(True)
        self.above.addWidget(why)
        ask = self.tr(
            "Nếu đây đúng là danh sách, hãy chọn dòng tiêu đề và mỗi cột ghi vào mục nào."
        )
        self.above.addWidget(label(ask, "muted"))
        named = label(self.tr("Trang"))
        self.above.addLayout(
            row(named, self.sheet, label(self.tr("Dòng tiêu đề")), self.header, None)
        )
        for one in (named, self.sheet):
            one.setVisible(len(self._grids) > 1)

    def choices(self) -> Choices:
        """Return what was said of the columns."""
        return mapping_by_hand.as_mapped(self.grid, self.columns, self.fields(), self._kind)

    def lacking(self) -> str:
        """Return what is missing while no column is said to be anything."""
        return "" if any(self.fields().values()) else self.tr("Hãy chọn ít nhất một cột")

    def _raw(self, header: int) -> mapping_by_hand.RawTable:
        return mapping_by_hand.raw_table(self.grid, header, vocabulary())

    def _offer_headers(self) -> None:
        self.header.clear()
        for number in mapping_by_hand.header_rows(self.grid):
            texts = [text for text in map(text_of, self.grid.rows[number]) if text]
            words = self.tr("Dòng {row}: {texts}").format(row=number + 1, texts=" | ".join(texts))
            short = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
            self.header.addItem(short.replace("\n", " "), number)
        likely = mapping_by_hand.likely_header(self.grid)
        self.header.setCurrentIndex(self.header.findData(likely))

    def _sheet_chosen(self, *_: object) -> None:
        self.grid = self._grids[self.sheet.currentIndex()]
        self._offer_headers()
        self._header_chosen()

    def _header_chosen(self, *_: object) -> None:
        table = self._raw(int(self.header.currentData()))
        self.show_columns(table.columns, self.grid, table.rows)
