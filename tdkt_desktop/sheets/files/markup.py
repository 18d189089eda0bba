"""Tables written as markup and named ``.xls``: HTML, MHTML, and Excel 2003's XML."""

import datetime as dt
import email
import email.policy
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from xml.parsers import expat

from tdkt_desktop.sheets.files.grids import (
    MAX_COLUMNS,
    MAX_ROWS,
    Grid,
    Span,
    clipped,
    damaged,
    not_a_list,
    too_big,
)
from tdkt_desktop.sheets.files.plain import decoded

_MAX_MARKUP = 60 * 1024 * 1024
_TALLEST = 20_000
_SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet "
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)


def is_markup(data: bytes) -> bool:
    """Whether ``data`` begins like HTML, MHTML or XML."""
    head = data[:4096].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    return head.startswith((b"<", b"mime-version:")) or b"\nmime-version:" in head


def markup_grids(data: bytes, path: Path) -> list[Grid]:
    """Return the tables of a marked-up file. Nothing it points to is fetched.

    Raises:
        TdktError: there is no table in it, it is damaged, or it is too big.
    """
    if len(data) > _MAX_MARKUP:
        raise too_big(path)
    head = data[:4096].lower()
    if b"mime-version:" in head:
        return _archive_grids(data, path)
    if _SPREADSHEET.strip().encode() in head.replace(b"\x00", b""):
        return _spreadsheet_grids(data, path)
    return _html_grids(_html_text(data), path)


# -- HTML --------------------------------------------------------------------------------


def _html_text(data: bytes, told: str | None = None) -> str:
    match = _CHARSET.search(data[:8192])
    for encoding in (told, match[1].decode("ascii") if match else None):
        if encoding and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
            with suppress(LookupError, UnicodeError):
                return data.decode(encoding)
    return decoded(data) or data.decode("latin-1")


@dataclass(slots=True)
class _Sheet:
    """A table while it is read: cells placed around the blocks that reach down into their row."""

    rows: list[list[object]] = field(default_factory=list)
    merged: list[Span] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)
    taken: set[tuple[int, int]] = field(default_factory=set)

    def place(self, text: object, column: int, across: int, down: int) -> int:
        """Put a cell at the first free place from ``column``; returns the column after it."""
        row = len(self.rows) - 1
        while (row, column) in self.taken:
            column += 1
        if column < MAX_COLUMNS:
            cells = self.rows[row]
            cells.extend([""] * (column + 1 - len(cells)))
            cells[column] = text
            if across > 1 or down > 1:
                right = min(column + across, MAX_COLUMNS) - 1
                self.merged.append(Span(row, column, row + down - 1, right))
                self.taken |= {
                    (r, c) for r in range(row + 1, row + down) for c in range(column, right + 1)
                }
        return column + across


class _Tables(HTMLParser):
    """Reads every table; one inside another is a table of its own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sheets: list[_Sheet] = []
        self._open: list[tuple[_Sheet, int]] = []
        self._text: list[str] | None = None
        self._cell = (1, 1)
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("style", "script", "title", "xml"):
            self._silent += 1
        elif tag == "table":
            self._end_cell()
            sheet = _Sheet()
            self.sheets.append(sheet)
            self._open.append((sheet, 0))
        elif tag == "tr" and self._open:
            self._end_cell()
            sheet = self._open[-1][0]
            if len(sheet.rows) < MAX_ROWS:
                sheet.rows.append([])
                if "display:none" in _attribute(attrs, "style").replace(" ", "").lower():
                    sheet.hidden.add(len(sheet.rows) - 1)
            self._open[-1] = (sheet, 0)
        elif tag in ("td", "th") and self._open:
            self._end_cell()
            if not self._open[-1][0].rows:
                self._open[-1][0].rows.append([])
            across = _count(_attribute(attrs, "colspan"), MAX_COLUMNS)
            self._cell = across, _count(_attribute(attrs, "rowspan"), _TALLEST // across)
            self._text = []
        elif tag in ("br", "p", "div") and self._text:
            self._text.append("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("td", "br"):
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("style", "script", "title", "xml"):
            self._silent = max(0, self._silent - 1)
        elif tag in ("td", "th", "tr"):
            self._end_cell()
        elif tag == "table" and self._open:
            self._end_cell()
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._text is not None and not self._silent:
            self._text.append(data)

    def _end_cell(self) -> None:
        if self._text is not None and self._open:
            sheet, column = self._open[-1]
            text = " ".join("".join(self._text).split())
            self._open[-1] = sheet, sheet.place(text, column, *self._cell)
        self._text = None


def _attribute(attrs: list[tuple[str, str | None]], name: str) -> str:
    return next((value or "" for key, value in attrs if key == name), "")


def _count(text: str, most: int) -> int:
    match = re.match(r"\s*(\d{1,6})", text)
    return max(1, min(int(match[1]), most)) if match else 1


def _html_grids(text: str, path: Path) -> list[Grid]:
    reader = _Tables()
    reader.feed(text)
    reader.close()
    sheets = [sheet for sheet in reader.sheets if any(map(any, sheet.rows))]
    if not sheets:
        raise not_a_list(path)
    names = _html_names(text)
    named = len(names) == len(sheets)
    return [
        _grid(sheet, names[n] if named else f"{path.stem} {n + 1}" if n else path.stem)
        for n, sheet in enumerate(sheets)
    ]


def _html_names(text: str) -> list[str]:
    """Return the sheet names Excel writes into the head of its own HTML."""
    return re.findall(r"<x:Name>([^<]+)</x:Name>", text)


def _grid(sheet: _Sheet, name: str) -> Grid:
    return Grid(
        name=name,
        rows=sheet.rows,
        merged=clipped(sheet.merged, len(sheet.rows)),
        hidden_rows=frozenset(sheet.hidden),
    )


def _archive_grids(data: bytes, path: Path) -> list[Grid]:
    """Read the parts of a single-file web page (.mht)."""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    grids = list[Grid]()
    for part in message.walk():
        if part.get_content_type() == "text/html":
            content = part.get_payload(decode=True)
            if isinstance(content, bytes) and b"<table" in content.lower():
                grids += _html_grids(_html_text(content, part.get_content_charset()), path)
    if not grids:
        raise not_a_list(path)
    return grids


# -- Excel 2003 XML ----------------------------------------------------------------------


class _Spreadsheet:
    """Reads ``<Workbook>`` as a stream; declared entities are refused, not expanded."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, bool, _Sheet]] = []
        self._text: list[str] | None = None
        self._kind = ""
        self._column = 0
        self._cell = (1, 1)
        self._value: object = ""

    def parse(self, data: bytes) -> None:
        """Read a whole document. Raises :class:`expat.ExpatError` or :class:`ValueError`."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.EntityDeclHandler = self._refuse
        parser.buffer_text = True
        parser.Parse(data, True)

    def _refuse(self, *_: object) -> None:
        message = "entities are not read"
        raise ValueError(message)

    def _start(self, tag: str, attrs: dict[str, str]) -> None:
        if not tag.startswith(_SPREADSHEET):
            return
        tag = tag.removeprefix(_SPREADSHEET)
        told = {key.removeprefix(_SPREADSHEET): value for key, value in attrs.items()}
        if tag == "Worksheet":
            self.sheets.append((told.get("Name", ""), False, _Sheet()))
        elif tag == "Row" and self.sheets:
            self._start_row(self.sheets[-1][2], told)
        elif tag == "Cell" and self.sheets and self.sheets[-1][2].rows:
            if "Index" in told:
                self._column = _count(told["Index"], MAX_COLUMNS + 1) - 1
            across = _count(told.get("MergeAcross", "0"), MAX_COLUMNS) + ("MergeAcross" in told)
            down = _count(told.get("MergeDown", "0"), _TALLEST // across) + ("MergeDown" in told)
            self._cell, self._value = (across, down), ""
        elif tag == "Data":
            self._kind, self._text = told.get("Type", "String"), []

    def _start_row(self, sheet: _Sheet, told: dict[str, str]) -> None:
        index = _count(told["Index"], MAX_ROWS) if "Index" in told else len(sheet.rows) + 1
        while len(sheet.rows) < min(index, MAX_ROWS):
            sheet.rows.append([])
        if told.get("Hidden") == "1":
            sheet.hidden.add(len(sheet.rows) - 1)
        self._column = 0

    def _end(self, tag: str) -> None:
        tag = tag.removeprefix(_SPREADSHEET)
        if tag == "Data" and self._text is not None:
            self._value, self._text = _typed("".join(self._text), self._kind), None
        elif tag == "Cell" and self.sheets and self.sheets[-1][2].rows:
            sheet = self.sheets[-1][2]
            self._column = sheet.place(self._value, self._column, *self._cell)

    def _data(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)


def _typed(text: str, kind: str) -> object:
    with suppress(ValueError):
        if kind == "Number":
            return float(text)
        if kind == "DateTime":
            return dt.datetime.fromisoformat(text).replace(tzinfo=None)
    return text


def _spreadsheet_grids(data: bytes, path: Path) -> list[Grid]:
    reader = _Spreadsheet()
    try:
        reader.parse(data)
    except (expat.ExpatError, ValueError) as error:
        raise damaged(path) from error
    if not reader.sheets:
        raise not_a_list(path)
    return [_grid(sheet, name) for name, _, sheet in reader.sheets]


_PASTED = "bảng đã dán"
"""What pasted cells are called where a file's sheet would be named."""


def clipboard_grids(text: str, markup: str = "") -> Iterator[Grid]:
    """Yield the tables of what was copied from Excel or a browser: its HTML, else its text."""
    path = Path(_PASTED)
    if "<table" in markup.lower():
        yield from _html_grids(markup, path)
    elif text:
        rows = [line.split("\t") for line in text.replace("\r\n", "\n").rstrip("\n").split("\n")]
        yield Grid(name=_PASTED, rows=[[cell.strip('"') for cell in row] for row in rows])
