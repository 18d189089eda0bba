"""Yearly ratings as a list of Excel or PDF that can be brought in again."""

from collections.abc import Callable, Mapping, Sequence

from tdkt_desktop.documents.list_pdf import Target
from tdkt_desktop.domain.awards.points import points_words
from tdkt_desktop.domain.awards.ratings import RatingQuery, RatingRow
from tdkt_desktop.domain.ids import RatingId
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.exporting.lists import ExportColumn, chosen_columns, write_out
from tdkt_desktop.operations.law.vocabulary import rating_levels
from tdkt_desktop.sheets.writing.workbook import CODE, DATE, OutColumn
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.sql import in_order
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.settings import Settings


def export_ratings(
    database: Database,
    path: Target,
    *,
    ids: Sequence[RatingId] | None = None,
    year: int | None = None,
    columns: Sequence[str] | None = None,
) -> int:
    """Write ratings (those with ``ids``, else all of ``year``) to ``path``; returns how many.

    Raises:
        TdktError: the file cannot be written, or there is no column of a name.
    """
    store, agency = Ratings(database), Settings(database).agency()
    if ids is None:
        ids = store.ids(RatingQuery(year=year, order="subject"))
    rows = in_order(store.rows, ids)
    years = {row.rating.year for row in rows}
    of_year = f" năm {agency.year_words(years.pop())}" if len(years) == 1 else ""
    return write_out(
        database,
        path,
        form=chosen_columns(_columns(agency.year_label), columns, rows),
        rows=rows,
        title=f"Kết quả đánh giá, xếp loại chất lượng{of_year}",
        subtitle="",
        total=f"Tổng cộng: {dotted(len(rows))} kết quả xếp loại.",
        sheet="Xếp loại",
    )


def _columns(label: Callable[[int], str]) -> Mapping[str, ExportColumn]:
    names = {level.code: level.name for level in rating_levels()}
    columns = (
        ExportColumn("code", OutColumn("Mã cán bộ", 11, CODE), lambda row: row.code),
        ExportColumn("name", OutColumn("Họ và tên / Tên tập thể", 28), lambda row: row.subject),
        ExportColumn("birth_date", OutColumn("Ngày sinh", 12, DATE), lambda row: row.birth_date),
        ExportColumn("position", OutColumn("Chức vụ", 20), lambda row: row.position),
        ExportColumn("unit", OutColumn("Đơn vị", 28), lambda row: row.unit_name),
        ExportColumn("year", OutColumn("Năm", 10, CODE), lambda row: label(row.rating.year)),
        ExportColumn("points", OutColumn("Điểm xếp loại", 9, CODE), _points),
        ExportColumn(
            "rating", OutColumn("Xếp loại chất lượng", 26), lambda row: names.get(row.rating.level)
        ),
        ExportColumn(
            "periods", OutColumn("Điểm, mức các tháng, quý", 30), lambda row: row.rating.periods
        ),
        ExportColumn("note", OutColumn("Ghi chú", 14), lambda row: row.rating.note),
    )
    return {column.key: column for column in columns}


def _points(row: RatingRow) -> str | None:
    return points_words(row.rating.points) if row.rating.points is not None else None
