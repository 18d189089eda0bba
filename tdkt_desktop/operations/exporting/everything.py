"""Every record of a file as lists that another file of ours takes in whole, one per kind."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tdkt_desktop.operations.exporting.beside_lists import write_archive, write_description
from tdkt_desktop.operations.exporting.movement_lists import (
    COST_HEADS,
    MOVEMENT_HEADS,
    REVIEW_HEADS,
    MovementLists,
)
from tdkt_desktop.operations.exporting.note_lists import (
    ACTIVITY_HEADS,
    EXEMPLAR_HEADS,
    LESSON_HEADS,
    OFFICER_HEADS,
    REPORT_HEADS,
    activity_cells,
    exemplar_cells,
    lesson_cells,
    officer_cells,
    report_cells,
)
from tdkt_desktop.operations.exporting.record_rows import (
    ABSENCE_HEADS,
    AWARD_HEADS,
    DISCIPLINE_HEADS,
    ENTRY_HEADS,
    INITIATIVE_HEADS,
    PERSON_HEADS,
    RATING_HEADS,
    UNIT_HEADS,
    Cells,
    RecordRows,
)
from tdkt_desktop.sheets.writing.csv_table import write_csv
from tdkt_desktop.sheets.writing.plain_table import write_table
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.file.database import Database


@dataclass(frozen=True, slots=True)
class Written:
    """One of the files: where it is, how many records it has; of a list its title, its columns."""

    path: Path
    rows: int
    title: str = ""
    heads: Sequence[str] = ()


_List = tuple[str, str, Sequence[str], Callable[[], Iterable[Cells]]]
"""A list: what its file and it are called, its heads, what yields its rows."""


def export_everything(database: Database, folder: Path, *, as_csv: bool = False) -> list[Written]:
    """Write the lists of :func:`lists_of`, and beside them what is attached, as one archive.

    As CSV, a description of the columns too.

    Raises:
        TdktError: a file cannot be written.
    """
    written = _export_lists(database, folder, as_csv=as_csv)
    if files := AttachedFiles(database).everything():
        written.append(Written(write_archive(database, folder, files), len(files)))
    if as_csv:
        lists = [(one.path.name, one.title, one.heads) for one in written if one.heads]
        written.append(Written(write_description(folder, lists), len(lists)))
    return written


def lists_of(database: Database) -> Sequence[_List]:
    """Return a list per kind of record, those without any too.

    A unit stands with the unit above it, the highest under the agency itself, so that a file
    into which several agencies' lists are taken keeps their rooms of one name apart. The names
    begin with the order in which they are to be taken in: awards last, so that what they are
    checked against is there.
    """
    writer, movements = RecordRows(database), MovementLists(database)
    return (
        ("1-don-vi", "Danh sách đơn vị", UNIT_HEADS, writer.units),
        ("2-can-bo", "Danh sách cán bộ", PERSON_HEADS, writer.people),
        ("3-xep-loai", "Kết quả đánh giá, xếp loại chất lượng", RATING_HEADS, writer.ratings),
        ("4-sang-kien", "Danh sách sáng kiến, đề tài", INITIATIVE_HEADS, writer.initiatives),
        ("5-ky-luat", "Danh sách kỷ luật", DISCIPLINE_HEADS, writer.disciplines),
        ("6-nghi", "Danh sách nghỉ", ABSENCE_HEADS, writer.absences),
        ("7-phong-trao", "Danh sách phong trào thi đua", MOVEMENT_HEADS, movements.targets),
        ("8-khen-thuong", "Danh sách khen thưởng", AWARD_HEADS, writer.awards),
        ("9-dang-ky", "Danh sách đăng ký phong trào", ENTRY_HEADS, writer.entries),
        ("9-so-ket-tong-ket", "Sơ kết, tổng kết phong trào", REVIEW_HEADS, movements.reviews),
        ("9-chi-phong-trao", "Chi cho phong trào thi đua", COST_HEADS, movements.costs),
    )


def _export_lists(database: Database, folder: Path, *, as_csv: bool) -> list[Written]:
    """Write the lists into ``folder``; kinds of records without any are left out."""
    lists = lists_of(database)
    if as_csv:
        lists = (*lists, *_only_to_be_read(database))
    folder.mkdir(parents=True, exist_ok=True)
    written = list[Written]()
    for name, title, heads, records in lists:
        rows = list(records())
        if not rows:
            continue
        path = folder / f"{name}{'.csv' if as_csv else '.xlsx'}"
        if as_csv:
            write_csv(path, heads, rows)
        else:
            write_table(path, title, heads, rows)
        written.append(Written(path, len(rows), title, heads))
    return written


def _only_to_be_read(database: Database) -> Sequence[_List]:
    """Return lists that no file of ours takes in: of what is noted here for reports alone."""
    some: Sequence[tuple[str, str, Sequence[str], Callable[[Database], Iterable[Cells]]]] = (
        ("bai-hoc", "Bài học, hạn chế, kiến nghị", LESSON_HEADS, lesson_cells),
        ("tuyen-truyen", "Tuyên truyền, chỉ đạo", ACTIVITY_HEADS, activity_cells),
        ("nguoi-lam-cong-tac", "Người làm công tác", OFFICER_HEADS, officer_cells),
        ("dien-hinh", "Điển hình tiên tiến", EXEMPLAR_HEADS, exemplar_cells),
        ("noi-dung-bao-cao", "Nội dung báo cáo thành tích", REPORT_HEADS, report_cells),
    )
    return [(name, title, heads, partial(cells, database)) for name, title, heads, cells in some]
