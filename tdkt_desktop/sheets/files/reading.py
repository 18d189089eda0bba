"""Bytes to grids: what kind of file it is by its content, and its cells as they are."""

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from tdkt_desktop.errors import TdktError, why
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.sheets.files.facts import SheetFacts
from tdkt_desktop.sheets.files.grids import (
    MAX_COLUMNS,
    MAX_ROWS,
    Grid,
    Span,
    clipped,
    damaged,
    not_a_list,
    trimmed,
)
from tdkt_desktop.sheets.files.markup import is_markup, markup_grids
from tdkt_desktop.sheets.files.plain import plain_grid
from tdkt_desktop.sheets.files.xls import biff_facts
from tdkt_desktop.sheets.files.zipped import Package, open_package

MAX_BYTES = 200 * 1024 * 1024
_ZIP, _OLE = b"PK", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")
"""How a workbook of before Excel 5 begins: a stream without a container."""
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"%PDF", b"GIF8", b"BM", b"{\\rtf", b"SQLite format 3")


def read_grids(path: Path) -> list[Grid]:
    """Return the sheets of ``path``, hidden ones marked. Nothing in it is run or fetched.

    Raises:
        TdktError: no such file, not a list of any kind we read, protected, damaged or too big.
    """
    data = read_bytes(path)
    if data.startswith(_ZIP):
        return _workbook(open_package(data, path), path)
    if data.startswith((_OLE, *_BIFF)):
        return _workbook(Package(data, biff_facts(data, path)), path)
    if data.startswith(_PICTURES):
        raise not_a_list(path)
    if is_markup(data):
        return markup_grids(data, path)
    return [plain_grid(data, path)]


def read_bytes(path: Path) -> bytes:
    """Return what a file holds.

    Raises:
        TdktError: there is none, it cannot be read, is empty, or too big for a list.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Tệp “{name}” lớn hơn 200 MB, không phải danh sách."),
                name=path.name,
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không tìm thấy tệp “{name}”."), name=path
        ) from None
    except OSError as error:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không đọc được tệp “{name}”: {reason}."),
            name=path.name,
            reason=why(error),
        ) from None
    if not data.strip(b"\x00 \t\r\n"):
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Tệp “{name}” rỗng."), name=path.name)
    return data


def _workbook(package: Package, path: Path) -> list[Grid]:
    import python_calamine as calamine

    try:
        with _quiet():
            book = calamine.load_workbook(io.BytesIO(package.data))
            grids = [
                _sheet(
                    book.get_sheet_by_name(info.name),
                    hidden=info.visible != calamine.SheetVisibleEnum.Visible,
                    facts=package.sheets.get(info.name, SheetFacts()),
                    from_1904=package.from_1904,
                )
                for info in book.sheets_metadata
                if info.typ == calamine.SheetTypeEnum.WorkSheet
            ]
    except calamine.PasswordError:
        raise _locked(path) from None
    except calamine.CalamineError as error:
        if b"E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P" in package.data:
            raise _locked(path) from None
        raise damaged(path) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # how Rust code says it met the unforeseen
            raise
        raise damaged(path) from error
    if not grids:
        raise not_a_list(path)
    return grids


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep Rust code from writing its own failures to the terminal before they are raised."""
    try:
        kept = os.dup(2)
    except OSError:  # a window program has no terminal
        yield
        return
    try:
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def _locked(path: Path) -> TdktError:
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors", "Tệp “{name}” có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại."
        ),
        name=path.name,
    )


def _show_zeros(rows: list[list[object]], facts: SheetFacts) -> None:
    """Put what a cell shows in place of a number whose zeros only its format makes."""
    told = [(cell, look.shown) for cell, look in facts.zeros.items()]
    for (row, column), shown in told:
        if row < len(rows) and column < len(rows[row]):
            rows[row][column] = shown(rows[row][column]) or rows[row][column]
    for (row, column), text in facts.shown.items():
        if row < len(rows) and column < len(rows[row]):
            rows[row][column] = text


def _sheet(sheet: Any, *, hidden: bool, facts: SheetFacts, from_1904: bool) -> Grid:
    rows = sheet.to_python(skip_empty_area=False, nrows=MAX_ROWS + 1)
    if rows and len(rows[0]) > MAX_COLUMNS:
        rows = list(trimmed(rows))
    _show_zeros(rows, facts)
    grid = Grid(
        name=sheet.name,
        rows=rows,
        hidden=hidden,
        hidden_rows=facts.hidden_rows,
        uncomputed=facts.uncomputed,
        fonts=facts.fonts,
        from_1904=from_1904,
        cut=facts.cut or len(rows) > MAX_ROWS,
    )
    told = (Span(*first, *last) for first, last in sheet.merged_cell_ranges or [])
    spans = (*facts.merged, *told)
    return replace(grid, rows=rows[:MAX_ROWS], merged=clipped(spans, len(rows)))
