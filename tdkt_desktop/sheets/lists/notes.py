"""What is to be said of whole columns and of a list as such."""

from collections.abc import Iterator, Sequence

from tdkt_desktop.domain.awards.points import period_words
from tdkt_desktop.domain.vietnamese.legacy import MIXED, UNICODE
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.sheets.lists.columns import is_month_first
from tdkt_desktop.sheets.lists.headers import ListColumn
from tdkt_desktop.sheets.lists.records import COUNTED, SHIFTED, Edits, Problem, Severity
from tdkt_desktop.sheets.lists.tables import Table

MOVED_LEFT = QT_TRANSLATE_NOOP(
    "problems", "Giá trị lệch một cột sang trái so với tiêu đề; chưa ghi dòng nào"
)
MOVED_RIGHT = QT_TRANSLATE_NOOP(
    "problems", "Giá trị lệch một cột sang phải so với tiêu đề; chưa ghi dòng nào"
)


def encoding_notes(table: Table, columns: Sequence[ListColumn]) -> Iterator[Problem]:
    """Yield, for each column that was not Unicode, what became of it."""
    known = table.recoded
    for column in columns if known else ():
        cells = [
            (row, before, made)
            for (row, at), (before, made) in known.cells.items()  # type: ignore[union-attr]
            if at == column.index and row in set(table.rows)
        ]
        if column.encoding == UNICODE or not cells:
            continue
        row, before, made = cells[0]
        lost = sum(one.lost for _, _, one in cells)
        template = QT_TRANSLATE_NOOP(
            "problems",
            "Chữ {encoding} được chuyển sang Unicode: “{before}” → “{after}” "
            "({count} ô, {lost} chữ không khôi phục được)",
        )
        encoding = made.encoding if column.encoding == MIXED else column.encoding
        yield Problem(
            table.grid.name,
            row + 1,
            column.header,
            Severity.WARNING if lost else Severity.INFO,
            worded(
                template,
                encoding=encoding.upper(),
                before=before,
                after=made.text,
                count=len(cells),
                lost=lost,
            ),
            field=column.field,
        )


def _swapped_notes(table: Table, columns: Sequence[ListColumn], edits: Edits) -> Iterator[Problem]:
    """Yield which columns of days are the other way round, unless the officer turned them."""
    for column in columns:
        if column.index in table.swapped - edits.swapped:
            message = QT_TRANSLATE_NOOP(
                "problems",
                "Cột này có lẽ bị đảo ngày và tháng: mọi ngày dạng chữ đều sau ngày 12, "
                "mọi ngày dạng số đều từ 12 trở xuống",
            )
            if is_month_first(table, column.index):
                message = QT_TRANSLATE_NOOP(
                    "problems",
                    "Cột này ghi tháng trước ngày (kiểu Mỹ): ngày hiểu được hai cách thì chưa lấy",
                )
            first = table.rows[0] + 1 if table.rows else 1
            yield Problem(
                table.grid.name,
                first,
                column.header,
                Severity.WARNING,
                message,
                "dd/mm ↔ mm/dd",
                column.field,
            )


def table_notes(table: Table, columns: Sequence[ListColumn], edits: Edits) -> Iterator[Problem]:
    """Yield what is to be said of the list as a whole."""
    sheet = table.grid.name
    yield from _swapped_notes(table, columns, edits)
    if table.shift:
        yield Problem(
            sheet,
            table.header_rows[-1] + 1 if table.header_rows else 1,
            "",
            Severity.WARNING,
            MOVED_LEFT if table.shift < 0 else MOVED_RIGHT,
            SHIFTED,
        )
    if table.hidden:
        message = QT_TRANSLATE_NOOP("problems", "Dòng ẩn trong tệp được bỏ qua") + COUNTED
        yield Problem(
            sheet, table.hidden[0] + 1, "", Severity.INFO, worded(message, count=len(table.hidden))
        )
    if table.grid.cut:
        message = QT_TRANSLATE_NOOP("problems", "Chỉ đọc đến dòng {count}; phần sau bỏ qua")
        yield Problem(
            sheet,
            len(table.grid.rows),
            "",
            Severity.WARNING,
            worded(message, count=len(table.grid.rows)),
        )
    if table.period and any(c.field in ("rating", "tick_rating", "points") for c in columns):
        message = QT_TRANSLATE_NOOP(
            "problems", "Xếp loại của {period}: ghi riêng, không phải xếp loại cả năm"
        )
        text = worded(message, period=period_words(table.period))
        yield Problem(sheet, 1, "", Severity.INFO, text)
