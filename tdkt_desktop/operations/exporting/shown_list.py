"""A list as a page shows it, to Excel, PDF or the printer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from tdkt_desktop.documents.list_pdf import Target
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.exporting.lists import ExportColumn, write_out
from tdkt_desktop.sheets.writing.workbook import OutColumn
from tdkt_desktop.storage.file.database import Database

_NARROW = 8


@dataclass(frozen=True, slots=True)
class ShownList:
    """What a list shows: its title, its columns with their widths in characters, its texts."""

    title: str
    columns: Sequence[tuple[str, int]]
    rows: Sequence[Sequence[str]]


def export_shown(database: Database, shown: ShownList, path: Target) -> int:
    """Write a list as it is shown, but for columns in which nothing stands; returns how many rows.

    Raises:
        TdktError: it is to be another kind of file, or cannot be written.
    """
    form = [
        ExportColumn(str(place), OutColumn(head, max(width, _NARROW)), _at(place))
        for place, (head, width) in enumerate(shown.columns)
        if any(row[place] for row in shown.rows)
    ]
    return write_out(
        database,
        path,
        form=form,
        rows=shown.rows,
        title=shown.title,
        subtitle="",
        total=f"Tổng cộng: {dotted(len(shown.rows))} dòng.",
        sheet="Danh sách",
    )


def _at(place: int) -> Callable[[Sequence[str]], str]:
    return itemgetter(place)
