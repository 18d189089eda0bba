"""The level above's own workbook, filled in place: by markers, or under a header recognised."""

import warnings
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tdkt_desktop.errors import TdktError, unwritable, why
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.sheets.files.grids import damaged
from tdkt_desktop.sheets.forms.cells import SheetContent
from tdkt_desktop.sheets.forms.package import readable
from tdkt_desktop.sheets.forms.rows import MARK, Cell, Row, Sheet, as_number, put, write_block
from tdkt_desktop.sheets.forms.tables import form_tables
from tdkt_desktop.sheets.forms.used import used_cells
from tdkt_desktop.sheets.forms.validation import bring_validation
from tdkt_desktop.sheets.forms.writing_back import written_back
from tdkt_desktop.sheets.writing.workbook import put_text
from tdkt_desktop.whole_file import replacing

_Book = Any
"""openpyxl ships no types."""
_LISTS = ("ca_nhan", "tap_the", "ho_gia_dinh", "danh_sach", "n")


@dataclass(slots=True)
class Filled:
    """What was written where.

    ``left_out`` are rows no section of the workbook is for; ``unlisted`` is what its own lists of
    choices do not offer; ``samples`` are the workbook's own rows that were written over, ``kept``
    those that stayed. ``unknown`` are the headers of ``unmapped`` that nobody told of yet, in
    lists of the ``shapes``; ``headers`` are all that the lists have.
    """

    rows: int = 0
    sheets: list[str] = field(default_factory=list)
    unmapped: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    unlisted: list[str] = field(default_factory=list)
    samples: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    shapes: list[str] = field(default_factory=list)
    headers: list[str] = field(default_factory=list)


def _read_template(template: Path) -> tuple[bytes, _Book, _Book]:
    """Return the package's bytes, the workbook to be filled, and one to compare it with."""
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        data = template.read_bytes()
        book, pristine = _loaded(data), _loaded(data)
        bring_validation(readable(data), book)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError) as error:
        raise damaged(template) from error
    except OSError as error:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không đọc được tệp “{name}”: {reason}."),
            name=template.name,
            reason=why(error),
        ) from error
    return data, book, pristine


def _loaded(data: bytes) -> _Book:
    import openpyxl

    with warnings.catch_warnings():
        # of what openpyxl does not know, which stays in the package as it is
        warnings.filterwarnings("ignore", module="openpyxl")
        return openpyxl.load_workbook(readable(data), rich_text=True)


def fill_workbook(template: Path, words: SheetContent, path: Path | None) -> Filled:
    """Fill ``template`` (.xlsx, .xlsm) and write it to ``path``; styles and formulas are kept.

    Without ``path`` nothing is written: what would be is told.

    Raises:
        TdktError: it cannot be read, has neither markers nor a header that is understood, a
            marker is unknown, or ``path`` cannot be written.
    """
    _require_xlsx(template)
    if path is not None:
        _require_other(template, path)
    filled = Filled()
    data, book, pristine = _read_template(template)
    _require_closed_markers(book)
    left = _by_markers(book, words, filled)
    if left:  # nobody marked where they come: look for a header
        _by_headers(book, words, filled, left)
    _put_values(book, words, filled)
    if not filled.sheets:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Không thấy trong “{name}” dòng tiêu đề nào hiểu được. Hãy ghi trường dữ liệu, "
                "ví dụ {{{{ ten }}}}, vào dòng đầu của danh sách.",
            ),
            name=template.name,
        )
    if path is None:
        return filled
    try:
        made = written_back(data, book, pristine)
    except (ValueError, KeyError) as error:
        raise damaged(template) from error
    try:
        with replacing(path) as unfinished:
            unfinished.write_bytes(made)
    except OSError as error:
        raise unwritable(path, error) from error
    return filled


def _require_xlsx(one: Path) -> None:
    if one.suffix.lower() not in (".xlsx", ".xlsm"):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Chỉ điền được tệp .xlsx, .xlsm, không phải “{name}”. Hãy mở bằng Excel rồi "
                "lưu lại dạng .xlsx.",
            ),
            name=one.name,
        )


def _require_other(template: Path, path: Path) -> None:
    _require_xlsx(path)
    if path.exists() and template.exists() and path.samefile(template):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Hãy ghi ra tệp khác: “{name}” là mẫu cấp trên gửi, ghi đè sẽ mất mẫu."
            ),
            name=template.name,
        )
    if template.suffix.lower() != path.suffix.lower():
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Tệp ghi ra phải cùng loại với tệp mẫu ({suffix})."),
            suffix=template.suffix,
        )


def _require_closed_markers(book: _Book) -> None:
    """See that no marker is left open: it would stand in the list sent away."""
    for sheet in book.worksheets:
        for cell in used_cells(sheet):
            if isinstance(cell.value, str) and "{{" in MARK.sub("", cell.value):
                raise TdktError(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "Trường dữ liệu ở {place} viết sai: “{text}”. Viết như {{{{ ten }}}}.",
                    ),
                    place=f"{sheet.title}!{cell.coordinate}",
                    text=cell.value,
                )


# -- markers -----------------------------------------------------------------------------


def _marked(sheet: Sheet) -> Iterator[tuple[Cell, list[str]]]:
    for cell in used_cells(sheet):
        if isinstance(cell.value, str) and (names := MARK.findall(cell.value)):
            yield cell, names


def _by_markers(book: _Book, words: SheetContent, made: Filled) -> list[Row]:
    """Fill the lists whose first row is marked; returns the rows that came into none."""
    unknown, written = list[str](), set[int]()
    for sheet in book.worksheets:
        blocks = _marked_rows(sheet, words, unknown)
        for row in sorted(blocks, reverse=True):
            rows = _rows_of(words, blocks[row], sheet)
            numbered = [{**one, "stt": place} for place, one in enumerate(rows, start=1)]
            write_block(sheet, row, row, numbered, _marker_writer(sheet, row))
            written |= {id(one) for one in rows}
            made.rows += len(rows)
            _note(made, sheet)
    if unknown:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Tệp mẫu có trường dữ liệu không nhận ra: {names}."),
            names=", ".join(unknown),
        )
    return [one for one in words.rows if id(one) not in written]


def _put_values(book: _Book, words: SheetContent, made: Filled) -> None:
    """Fill what is said of the whole list."""
    for sheet in book.worksheets:
        for cell, names in list(_marked(sheet)):
            _put_marked(cell, names, words.values)
            _note(made, sheet)


def _marked_rows(sheet: Sheet, words: SheetContent, unknown: list[str]) -> dict[int, str]:
    """Return the rows to be repeated and the list each is of; note what is not known."""
    blocks: dict[int, str] = {}
    for cell, names in _marked(sheet):
        for name in names:
            group, dot, key = name.rpartition(".")
            if dot and group in _LISTS and key in words.known:
                if group in _LISTS[:3]:  # one that says of whom decides for the whole row
                    blocks[cell.row] = group
                blocks.setdefault(cell.row, group)
            elif name in words.known and name not in words.values:
                blocks.setdefault(cell.row, "danh_sach")
            elif name not in words.values:
                unknown.append(f"{{{{ {name} }}}} ({sheet.title}!{cell.coordinate})")
    return blocks


def _rows_of(words: SheetContent, group: str, sheet: Sheet) -> Sequence[Row]:
    """Return the rows a marked list is of: what its marker says, or the sheet's name."""
    found = words.values.get(group)
    if isinstance(found, list) and group in _LISTS[:3]:
        return found
    of = words.belongs(sheet.title) if len(sheet.parent.worksheets) > 1 else None
    return [row for row in words.rows if of is None or of.belongs(row)]


def _note(made: Filled, sheet: Sheet) -> None:
    if sheet.title not in made.sheets:
        made.sheets.append(sheet.title)


def _marker_writer(sheet: Sheet, row: int) -> Callable[[int, Row], None]:
    wanted = [
        (cell.column, cell.value, names) for cell, names in _marked(sheet) if cell.row == row
    ]

    def write(at: int, item: Row) -> None:
        for column, text, names in wanted:
            cell = sheet.cell(at, column)
            if type(cell).__name__ == "MergedCell":
                continue
            cell.value = text
            _put_marked(cell, names, item)

    return write


def _put_marked(cell: Cell, names: Sequence[str], values: Row) -> None:
    text = str(cell.value)
    whole = MARK.fullmatch(text.strip())
    if whole:
        name = whole[1].rpartition(".")[2]
        put(cell, as_number(name, values.get(name, "")))
        return
    for name in names:
        value = values.get(name.rpartition(".")[2])
        if value is not None and not isinstance(value, list | dict):
            text = _replaced(text, name, str(value))
    cell.value = None
    put_text(cell, text)


def _replaced(text: str, name: str, value: str) -> str:
    return MARK.sub(lambda match: value if match[1] == name else match[0], text)


# -- a header ----------------------------------------------------------------------------


def _by_headers(book: _Book, words: SheetContent, made: Filled, left: list[Row]) -> None:
    tables = [
        table
        for sheet in book.worksheets
        if sheet.title not in made.sheets
        for table in form_tables(sheet, words)
    ]
    for table in tables:
        made.unmapped += [one for one in table.unmapped if one not in made.unmapped]
        made.unknown += [one for one in table.unknown if one not in made.unknown]
        made.shapes.append(table.shape)
        made.headers += table.headers
        table.find_blocks(words, left)
    if tables and left:  # a table that says of nobody in particular takes the rest
        rest = next((t for t in tables if t.takes_anybody), None)
        if rest is not None:
            left = rest.take_rest(left)
    made.left_out += [
        f"{one['ten']} ({kind})" if (kind := one["danh_hieu_tat"]) else str(one["ten"])
        for one in left
    ]
    restart = bool(made.rows or left) or sum(table.parts for table in tables) > 1
    for table in reversed(tables):
        made.rows += table.write(words, restart=restart)
        made.unlisted += [one for one in table.unlisted if one not in made.unlisted]
        made.samples += table.samples
        made.kept += table.kept
        _note(made, table.sheet)
