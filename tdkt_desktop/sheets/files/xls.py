"""Old workbooks (.xls): what calamine drops of them: hidden rows, fonts, zeros a format shows.

Record numbers and layouts follow [MS-XLS] 2.4.
"""

import io
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from tdkt_desktop.domain.vietnamese.legacy import font_encoding
from tdkt_desktop.sheets.files.facts import SheetFacts
from tdkt_desktop.sheets.files.grids import Cell, damaged
from tdkt_desktop.sheets.files.styles import Zeros, zeros

_SHEET, _FONT, _LOOK, _FORMAT, _ROW, _END = 0x85, 0x31, 0xE0, 0x41E, 0x208, 0x0A
_NUMBERS = frozenset({0x203, 0x27E, 0xBD})
_TEXTS = frozenset({0xFD, 0x204, 0xD6})
_CELLS = _TEXTS | {0x203, 0x27E, 0xBD, 0xBE, 0x201, 0x205, 0x06, 0x206, 0x406, 0x03, 0x04, 0x02}
_DIMENSIONS, _MOST_CELLS = 0x200, 65_536 * 256
_RUNS = frozenset({0xBD, 0xBE})
"""Records of several cells side by side, which end with the last one's column."""
_WIDEST = 256
_HIDDEN = 0x20
_UNICODE_VERSION = 0x600


def biff_facts(data: bytes, path: Path) -> dict[str, SheetFacts]:
    """Return what the sheets of an old workbook hide, by name; empty when it cannot be told.

    Raises:
        TdktError: a cell lies where none can: calamine would ask for the memory to reach it.
    """
    stream = _stream(data)
    if stream is None or len(stream) < 8:
        return {}
    wide = struct.unpack_from("<H", stream, 4)[0] >= _UNICODE_VERSION
    fonts, looks, sheets = list[str](), list[tuple[int, int]](), list[tuple[str, int]]()
    formats = dict[int, Zeros]()
    for kind, start, size in _records(stream, 0):
        with suppress(struct.error, IndexError, UnicodeError):
            if kind == _SHEET:
                place = struct.unpack_from("<I", stream, start)[0]
                sheets.append((_text(stream, start + 6, wide=wide), place))
            elif kind == _FONT:
                fonts.append(_text(stream, start + 14, wide=wide))
            elif kind == _LOOK:
                looks.append(struct.unpack_from("<HH", stream, start))
            elif kind == _FORMAT and wide:
                number = struct.unpack_from("<H", stream, start)[0]
                if (fills := zeros(_text(stream, start + 2, wide=True, counted=2))) is not None:
                    formats[number] = fills
        if kind == _END or start + size > len(stream):
            break
    # font 4 does not exist: numbers above it stand one too high
    named = [fonts[f - (f > 4)] if f - (f > 4) < len(fonts) else "" for f, _ in looks]
    legacy = {number: font for number, font in enumerate(named) if font_encoding(font)}
    filled = {number: formats[f] for number, (_, f) in enumerate(looks) if f in formats}
    return {name: _sheet_facts(stream, place, legacy, filled, path) for name, place in sheets}


def _stream(data: bytes) -> bytes | None:
    import olefile

    if not data.startswith(olefile.MAGIC):
        return data
    with suppress(Exception), olefile.OleFileIO(io.BytesIO(data)) as container:
        for name in ("Workbook", "Book"):
            if container.exists(name):
                return bytes(container.openstream(name).read())
    return None


def _records(stream: bytes, place: int) -> Iterator[tuple[int, int, int]]:
    """Yield number, start and size of each record from ``place`` to the end of its part."""
    header, length = struct.Struct("<HH"), len(stream)
    while place + 4 <= length:
        kind, size = header.unpack_from(stream, place)
        yield kind, place + 4, size
        if kind == _END:
            return
        place += 4 + size


def _text(stream: bytes, place: int, *, wide: bool, counted: int = 1) -> str:
    """Return the text at ``place``, whose length stands in its first ``counted`` bytes."""
    length = int.from_bytes(stream[place : place + counted], "little")
    start = place + counted
    if not wide:
        return stream[start : start + length].decode("cp1252", "replace")
    if stream[start] & 1:
        return stream[start + 1 : start + 1 + 2 * length].decode("utf-16-le", "replace")
    return stream[start + 1 : start + 1 + length].decode("latin-1")


def _sheet_facts(
    stream: bytes, place: int, legacy: dict[int, str], filled: dict[int, Zeros], path: Path
) -> SheetFacts:
    hidden, fonts, zeros_in = set[int](), dict[Cell, str](), dict[Cell, Zeros]()
    row_head, cell_head = struct.Struct("<H10xH"), struct.Struct("<HHH")
    with suppress(struct.error):
        for kind, start, size in _records(stream, place):
            if kind == _ROW:
                row, flags = row_head.unpack_from(stream, start)
                if flags & _HIDDEN:
                    hidden.add(row)
            elif kind == _DIMENSIONS and _reach(stream, start, size) > _MOST_CELLS:
                raise damaged(path)
            elif kind in _CELLS:
                row, column, look = cell_head.unpack_from(stream, start)
                last = column
                if kind in _RUNS:
                    last = struct.unpack_from("<H", stream, start + size - 2)[0]
                if not column <= last < _WIDEST:
                    raise damaged(path)
                if look in legacy and kind in _TEXTS:
                    fonts[row, column] = legacy[look]
                if filled and kind in _NUMBERS:
                    zeros_in |= _filled(stream, start, (row, column), last, filled)
    return SheetFacts(hidden_rows=frozenset(hidden), fonts=fonts, zeros=zeros_in)


def _filled(
    stream: bytes, start: int, first: Cell, last: int, filled: dict[int, Zeros]
) -> dict[Cell, Zeros]:
    """Return which numbers of a record are filled up; each of a run has 6 bytes, look first."""
    row, column = first
    looks = {
        place: struct.unpack_from("<H", stream, start + 4 + 6 * (place - column))[0]
        for place in range(column, last + 1)
    }
    return {(row, place): filled[look] for place, look in looks.items() if look in filled}


def _reach(stream: bytes, start: int, size: int) -> int:
    """Return how many cells a sheet says it spans: calamine makes room for as many."""
    layout = "<IIHH" if size >= struct.calcsize("<IIHH") else "<HHHH"
    top, bottom, left, right = struct.unpack_from(layout, stream, start)
    return (
        int(max(bottom - top, 0) * max(right - left, 0))
        if bottom >= top and right >= left
        else (_MOST_CELLS + 1)
    )
