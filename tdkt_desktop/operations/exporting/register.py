"""The book of certificates as Excel and PDF."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tdkt_desktop.documents.list_pdf import Target
from tdkt_desktop.domain.awards.certificates import BookRow, CertificateState
from tdkt_desktop.operations.exporting.lists import ExportColumn, write_out
from tdkt_desktop.sheets.writing.workbook import CODE, DATE, NUMBER, OutColumn
from tdkt_desktop.storage.file.database import Database

BOOK_STATES: Mapping[str, str] = {
    CertificateState.WAITING: "Chưa in",
    CertificateState.PRINTED: "Đã in",
    CertificateState.HANDED: "Đã trao tặng",
    CertificateState.VOID: "Đã hủy",
    CertificateState.REVOKED: "Đã hủy bỏ",
}


def _book(key: str) -> Callable[[BookRow], Any]:
    return lambda row: getattr(row.certificate, key)


def _noted(row: BookRow) -> str:
    certificate = row.certificate
    void = (
        f"Hủy: {certificate.void_reason}"
        if certificate.void_reason and not certificate.note
        else ""
    )
    return "; ".join(filter(None, (certificate.note, void)))


BOOK_COLUMNS: Mapping[str, ExportColumn] = {
    column.key: column
    for column in (
        ExportColumn("number", OutColumn("Số", 7, NUMBER), _book("number")),
        ExportColumn(
            "name", OutColumn("Họ và tên / Tên tập thể", 28), lambda r: r.award.recipient
        ),
        ExportColumn("position", OutColumn("Chức vụ", 18), lambda r: r.award.position),
        ExportColumn("unit", OutColumn("Đơn vị", 24), lambda r: r.award.unit_name),
        ExportColumn("kind", OutColumn("Danh hiệu, hình thức", 26), lambda r: r.award.kind_name),
        ExportColumn("year", OutColumn("Năm", 7, NUMBER), lambda r: r.award.award.year_cell),
        ExportColumn(
            "decision",
            OutColumn("Số quyết định", 16, CODE),
            lambda r: r.award.decision.number if r.award.decision else None,
        ),
        ExportColumn(
            "date",
            OutColumn("Ngày quyết định", 12, DATE),
            lambda r: r.award.decision.date if r.award.decision else None,
        ),
        ExportColumn("printed", OutColumn("Ngày in", 12, DATE), _book("printed")),
        ExportColumn("handed", OutColumn("Ngày trao", 12, DATE), _book("handed")),
        ExportColumn("handed_to", OutColumn("Người nhận", 18), _book("handed_to")),
        ExportColumn("state", OutColumn("Trạng thái", 12), lambda r: BOOK_STATES[r.state]),
        ExportColumn("note", OutColumn("Ghi chú", 24), _noted),
    )
}


def export_book(
    database: Database, path: Target, rows: Sequence[BookRow], *, year: str = ""
) -> int:
    """Write the book of certificates as .xlsx or .pdf; returns how many rows.

    Raises:
        TdktError: the file cannot be written.
    """
    counts = Counter(BOOK_STATES[row.state] for row in rows)
    told = ", ".join(
        f"{counts[name]} {name.lower()}" for name in BOOK_STATES.values() if counts[name]
    )
    spoiled = sum(row.certificate.spoiled for row in rows)
    notes = [f"Phôi hỏng: {spoiled} tờ."] if spoiled else []
    return write_out(
        database,
        path,
        form=[
            column
            for key, column in BOOK_COLUMNS.items()
            if key in ("number", "name", "kind", "state") or any(column.value(r) for r in rows)
        ],
        rows=rows,
        title="Sổ cấp bằng, giấy khen" + (f" năm {year}" if year else ""),
        subtitle="",
        total=f"Tổng cộng: {len(rows)} số" + (f": {told}." if told else "."),
        sheet="Sổ cấp bằng",
        notes=notes,
    )
