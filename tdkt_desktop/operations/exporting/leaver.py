"""One person's records for the agency they go to: a sheet to read and lists it takes in whole."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.people import Posting
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.exporting.record_rows import (
    ABSENCE_HEADS,
    AWARD_HEADS,
    DISCIPLINE_HEADS,
    INITIATIVE_HEADS,
    PERSON_HEADS,
    RATING_HEADS,
    Cells,
    RecordRows,
)
from tdkt_desktop.sheets.writing.plain_table import PlainTable, write_tables
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.unit_labels import UnitLabels

COVER = "Phiếu chuyển công tác"
"""The sheet in front, by which the workbook is known again."""
_STAYS = frozenset(
    {
        *("Mã cán bộ", "Đơn vị", "Đơn vị cấp trên", "Phong trào"),
        *("Ngày vào cơ quan", "Ngày thôi công tác", "Số tài khoản", "Ngân hàng"),
    }
)
"""What means something in the agency left alone: another one has codes and units of its own."""
_POSTING = frozenset({"Chức vụ", "Từ ngày", "Đến ngày"})
"""Of the person: the post left."""
_AUTHORITY, _NUMBER = AWARD_HEADS.index("Thẩm quyền"), AWARD_HEADS.index("Số quyết định")


def is_leavers_sheet(names: Sequence[str]) -> bool:
    """Whether a workbook whose sheets are called so is such a sheet."""
    return len(names) > 1 and names[0] == COVER


def save_leavers_sheet(database: Database, person: PersonId, path: Path) -> dict[str, int]:
    """Write what is on file of a person to ``path`` (.xlsx); returns how many of each kind.

    The cover says who it is and how to take the lists in; another agency's file that takes them
    has the person with all awards, ratings, initiatives, disciplines and absences.

    Raises:
        TdktError: nobody of that id, or the file cannot be written.
    """
    row = People(database).rows([person]).get(person)
    if row is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có cán bộ này trong tệp."))
    rows, agency = RecordRows(database, person), Settings(database).agency()
    lists: Sequence[tuple[str, str, Sequence[str], Callable[[], Iterable[Cells]]]] = (
        ("Cán bộ", "Danh sách cán bộ", PERSON_HEADS, lambda: list(rows.people())[:1]),
        ("Xếp loại", "Kết quả đánh giá, xếp loại chất lượng", RATING_HEADS, rows.ratings),
        ("Sáng kiến", "Danh sách sáng kiến, đề tài", INITIATIVE_HEADS, rows.initiatives),
        ("Kỷ luật", "Danh sách kỷ luật", DISCIPLINE_HEADS, rows.disciplines),
        ("Nghỉ", "Danh sách nghỉ", ABSENCE_HEADS, rows.absences),
        (
            "Khen thưởng",
            "Danh sách khen thưởng",
            AWARD_HEADS,
            lambda: [_given_by(cells, agency.head or agency.name) for cells in rows.awards()],
        ),
    )
    tables = [
        _without(PlainTable(sheet, title, heads, list(records())))
        for sheet, title, heads, records in lists
    ]
    tables = [table for table in tables if table.rows]
    counts = {table.sheet: len(table.rows) for table in tables[1:]}
    held = ", ".join(filter(None, (row.position, row.unit_name)))
    born, left = row.person.born, show_iso(row.person.leave_date)
    labels = UnitLabels(database.conn)
    held_before = [_held(posting, labels) for posting in People(database).postings(person)]
    lines = (
        "PHIẾU CHUYỂN HỒ SƠ THI ĐUA, KHEN THƯỞNG",
        f"Cơ quan lập: {agency.name}",
        f"Ngày lập: {show_iso(today())}",
        f"Họ và tên: {row.person.name}" + (f", sinh {born}" if born else ""),
        f"Chức vụ, đơn vị: {held}" if held else "",
        f"Thôi công tác từ: {left}" if left else "",
        "Quá trình công tác:" if held_before else "",
        *held_before,
        "Có: " + "; ".join(f"{name.lower()} {count}" for name, count in counts.items())
        if counts
        else "Chưa có khen thưởng, xếp loại, sáng kiến nào.",
        "",
        "Cơ quan mới dùng TĐKT Desktop: thả tệp này vào cửa sổ, mọi danh sách được nhập cùng lúc.",
        "Dùng chương trình khác: mỗi trang sau là một danh sách, tiêu đề ở dòng 3.",
    )
    write_tables(path, tables, (COVER, [line for line in lines if line]))
    return counts


def _held(posting: Posting, labels: UnitLabels) -> str:
    """Return where somebody worked and when, as the cover says it."""
    what = ", ".join(filter(None, (posting.position, labels.full(posting.unit))))
    begun, ended = show_iso(posting.start), show_iso(posting.end)
    when = " ".join(filter(None, (begun and f"từ {begun}", ended and f"đến {ended}")))
    return f"- {when or 'chưa rõ thời gian'}: {what or 'chưa rõ chức vụ, đơn vị'}"


def _given_by(cells: Cells, head: str) -> Cells:
    """Return an award with who gave it: what was left unsaid here was this agency."""
    found = list(cells)
    if found[_NUMBER] and not found[_AUTHORITY]:
        found[_AUTHORITY] = head
    return found


def _without(table: PlainTable) -> PlainTable:
    """Return a table without the columns that mean nothing elsewhere, or hold nothing."""
    out = _STAYS | _POSTING if table.sheet == "Cán bộ" else _STAYS
    kept = [
        place
        for place, head in enumerate(table.heads)
        if head not in out and any(cells[place] not in {None, ""} for cells in table.rows)
    ]
    return PlainTable(
        table.sheet,
        table.title,
        [table.heads[place] for place in kept],
        [[cells[place] for place in kept] for cells in table.rows],
    )
