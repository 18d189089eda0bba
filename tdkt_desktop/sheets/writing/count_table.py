"""Numbers by row and column as a real Excel table: it sorts, filters and feeds a chart."""

from collections.abc import Sequence
from pathlib import Path

from tdkt_desktop.paths import untaken
from tdkt_desktop.sheets.writing.workbook import put_text, save_book

_FIRST, _OTHERS, _TALL = 72, 13, 44
_HEAD = 4


def write_count_table(
    path: Path,
    title: str,
    subtitle: str,
    heads: Sequence[str],
    rows: Sequence[tuple[str, Sequence[int]]],
    last: tuple[str, Sequence[int]],
) -> None:
    """Write ``rows`` under ``heads``, the first of them the rows' own; ``last`` is their total.

    Raises:
        TdktError: the file cannot be written.
    """
    import openpyxl
    from openpyxl.styles import Alignment, Border, Font, Side
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.table import Table, TableStyleInfo

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Số liệu"
    put_text(sheet.cell(1, 1), title)
    sheet.cell(1, 1).font = Font(bold=True, size=13)
    put_text(sheet.cell(2, 1), subtitle)
    taken = set[str]()
    first = min(_FIRST, max(len(text) for text, _ in (*rows, last)) + 4)
    sheet.row_dimensions[_HEAD].height = _TALL
    thin = Side(style="thin", color="FFBFBFBF")
    for column, head in enumerate(heads, start=1):
        name = untaken(head or " ", taken.__contains__)  # a table's heads differ from each other
        taken.add(name)
        head_cell = sheet.cell(_HEAD, column)
        put_text(head_cell, name)
        head_cell.alignment = Alignment(
            horizontal="left" if column == 1 else "right", vertical="center", wrap_text=True
        )
        width = first if column == 1 else _OTHERS
        sheet.column_dimensions[get_column_letter(column)].width = width
    for number, (name, counts) in enumerate([*rows, last], start=_HEAD + 1):
        put_text(sheet.cell(number, 1), name)
        sheet.cell(number, 1).border = Border(bottom=thin)
        for column, count in enumerate(counts, start=2):
            cell = sheet.cell(number, column)
            cell.value, cell.number_format = count, "#,##0;-#,##0;–"
            cell.border = Border(bottom=thin)
    bottom = _HEAD + len(rows) + 1
    for column in range(1, len(heads) + 1):
        sheet.cell(bottom, column).font = Font(bold=True)
    if rows:
        corner = f"{get_column_letter(len(heads))}{bottom - 1}"
        table = Table(displayName="SoLieu", ref=f"A{_HEAD}:{corner}")
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
        sheet.add_table(table)
    sheet.freeze_panes = sheet.cell(_HEAD + 1, 2)
    sheet.page_setup.orientation = "landscape" if len(heads) > 8 else "portrait"
    sheet.page_setup.paperSize, sheet.page_setup.fitToHeight = sheet.PAPERSIZE_A4, 0
    sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(
        fitToPage=True
    )
    save_book(book, path)
