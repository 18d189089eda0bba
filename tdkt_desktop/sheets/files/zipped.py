"""Zipped workbooks (.xlsx, .xlsb, .ods): kept within bounds, and what calamine does not tell.

Calamine makes one dense block of a sheet, so a stray cell at ``XFD1048576`` would ask for half
a terabyte. Cells beyond what a list can be are cut from the sheet's XML before it is read.
"""

import html
import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tdkt_desktop.sheets.files.facts import SheetFacts
from tdkt_desktop.sheets.files.grids import MAX_COLUMNS, MAX_ROWS, Cell, Span, damaged, too_big
from tdkt_desktop.sheets.files.styles import Zeros, legacy_fonts, zero_looks

MAX_UNZIPPED = 768 * 1024 * 1024
_SHEETS = re.compile(r"xl/worksheets/[^/]+\.xml$")
_PLACE = (
    rb"(?:([A-Za-z]{3,9}|[J-Zj-z][A-Za-z]|[Ii][W-Zw-z])(\d{1,30})"
    rb"|([A-Za-z]{0,9})(\d{7,30}|[2-9]\d{5}))"
)
_FAR = re.compile(rb' r="' + _PLACE)
_ODDLY_FAR = re.compile(rb"\br\s*=\s*[\"']" + _PLACE)
"""Where a cell or row may lie beyond what a list can be."""
_HIDDEN = re.compile(rb'<(?:\w+:)?row\b(?=[^>]*?\br="(\d{1,9})")[^>]*?\bhidden="(?:1|true)"')
_ROW_BLOCK = re.compile(
    rb'<(?:\w+:)?row\b[^>]*?\br="(\d{1,30})"[^>]*?(?:/>|>.*?</(?:\w+:)?row>)', re.DOTALL
)
_CELL_BLOCK = re.compile(
    rb'<(?:\w+:)?c\b[^>]*?\br="([A-Za-z]{1,9})(\d{1,30})"[^>]*?(?:/>|>.*?</(?:\w+:)?c>)', re.DOTALL
)
_NO_RESULT = re.compile(
    rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>'
    rb"<(?:\w+:)?f\b[^>]*(?:/>|>[^<]*</(?:\w+:)?f>)(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?"
    rb"</(?:\w+:)?c>"
)
_COUNT = re.compile(rb'ount="\d{7,}"')
"""A count calamine makes room for before it has seen anything to count."""
_CHUNK = 1 << 20
_HEAD = 1024
"""Bytes in which a sheet's declaration ends its line."""
_FROM_1904 = re.compile(rb'\bdate1904="(?:1|true|on)"')
_LOOKS = re.compile(rb'<(?:\w+:)?c\b(?=[^>]*?\br="([A-Z]{1,3})(\d{1,7})")[^>]*?\bs="(\d+)"')
_STYLES = "xl/styles.xml"
_TEXTS = "sharedStrings.xml"
"""The part with every text of a workbook, often the largest: it counts at its head only."""
_REPEATED = re.compile(rb'number-(rows|columns)-repeated="(\d{1,9})"')
_ODS_TABLE = re.compile(
    rb'<table:table\b[^>]*?table:name="([^"]*)"[^>]*>(.*?)</table:table>', re.DOTALL
)
_ODS_ROW = re.compile(rb"<table:table-row\b([^>]*?)(?:/>|>(.*?)</table:table-row>)", re.DOTALL)
_ODS_VALUE = re.compile(
    rb"<table:(?:covered-)?table-cell\b([^>]*?)(?:/>|>(.*?)</table:(?:covered-)?table-cell>)",
    re.DOTALL,
)
_ODS_ZEROS = re.compile(rb"\s*<text:p>(0[\d ]*)</text:p>")
_ODS_CELL = re.compile(rb"<table:(?:covered-)?table-cell\b([^>]*)>")


@dataclass(slots=True)
class Package:
    """A workbook's bytes, safe to hand to calamine, and facts by sheet name."""

    data: bytes
    sheets: dict[str, SheetFacts] = field(default_factory=dict)
    from_1904: bool = False
    """Whether its days are counted from 1904, as a Mac's Excel once did."""


def open_package(data: bytes, path: Path) -> Package:
    """Look through a zipped workbook and cut what no list can hold.

    Raises:
        TdktError: it is damaged, or swells beyond bounds.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _measure(archive, path)
            names = archive.namelist()
            if "content.xml" in names:
                return _open_document(archive, data, path)
            return _open_workbook(archive, data, path)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        ValueError,
        OSError,
        NotImplementedError,
        RuntimeError,
        LookupError,
        OverflowError,
    ) as error:
        # each is a way in which zipfile says that an archive is not whole
        raise damaged(path) from error


def _measure(archive: zipfile.ZipFile, path: Path) -> None:
    """Refuse what swells by its own account; no part is unpacked beyond what it declares."""
    if sum(item.file_size for item in archive.infolist()) > MAX_UNZIPPED:
        raise too_big(path)


def _read(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return a part, no more of it than it declares: the rest of a lie is never unpacked."""
    item = archive.getinfo(name)
    with archive.open(item) as part:
        return part.read(item.file_size)


def _skim(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return the head of a part, all of it unpacked so that a lie about its size is found."""
    with archive.open(name) as part:
        head = part.read(_CHUNK)
        while part.read(_CHUNK):
            pass
        return head[:4096]


def column_number(letters: bytes | str) -> int:
    """Return the zero-based number of an Excel column such as ``AB``."""
    number = 0
    for letter in letters if isinstance(letters, bytes) else letters.encode():
        number = number * 26 + letter - 64
    return number - 1


# -- .xlsx, .xlsm, .xlsb -----------------------------------------------------------------


def _open_workbook(archive: zipfile.ZipFile, data: bytes, path: Path) -> Package:
    package = Package(data, from_1904=_counts_from_1904(archive))
    titles = dict(sheet_titles(archive))
    styles = _text(archive, _STYLES) if _STYLES in archive.namelist() else ""
    fonts, zeros = legacy_fonts(styles), zero_looks(styles)
    cut: dict[str, bytes] = {}
    for name in archive.namelist():
        if not name.lower().endswith(".xml"):
            _skim(archive, name)
            continue
        if name.endswith(_TEXTS) and not _COUNT.search(_skim(archive, name)):
            continue
        xml = _read(archive, name)
        if _COUNT.search(xml):
            xml = cut[name] = _COUNT.sub(b'ount="1000"', xml)
        if not _SHEETS.search(name.lower()):
            continue
        facts = _sheet_facts(xml, fonts, zeros)
        if (smaller := _cut(xml, path)) is not None:
            cut[name] = smaller
            facts.cut = True
        package.sheets[titles.get(name, name)] = facts
    if cut:
        package.data = _repacked(archive, cut)
    return package


def sheet_titles(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Yield the entry of each sheet and its name."""
    names = archive.namelist()
    if "xl/workbook.xml" not in names or "xl/_rels/workbook.xml.rels" not in names:
        return
    targets = {}
    for tag in re.findall(r"<Relationship\b[^>]*>", _text(archive, "xl/_rels/workbook.xml.rels")):
        one = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        targets[one.get("Id")] = one.get("Target", "")
    for tag in re.findall(r"<(?:\w+:)?sheet\b[^>]*>", _text(archive, "xl/workbook.xml")):
        name, key = re.search(r'\bname="([^"]*)"', tag), re.search(r'\b\w+:id="([^"]*)"', tag)
        if name and key and key[1] in targets:
            target = targets[key[1]]
            entry = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            yield posixpath.normpath(entry), html.unescape(name[1])


def _counts_from_1904(archive: zipfile.ZipFile) -> bool:
    if "xl/workbook.xml" not in archive.namelist():
        return False
    return bool(_FROM_1904.search(_read(archive, "xl/workbook.xml")))


def _text(archive: zipfile.ZipFile, name: str) -> str:
    return _read(archive, name).decode("utf-8", "replace")


def _hidden_rows(xml: bytes) -> frozenset[int]:
    start = xml.find(b"sheetData")
    if start < 0 or xml.find(b"hidden=", start) < 0:
        return frozenset()
    return frozenset(int(row) - 1 for row in _HIDDEN.findall(xml, start))


def _sheet_facts(
    xml: bytes, fonts: Mapping[bytes, str], zeros: Mapping[bytes, Zeros]
) -> SheetFacts:
    facts = SheetFacts(hidden_rows=_hidden_rows(xml))
    if b"<f" in xml or (b":sheetData" in xml and b":f" in xml):
        facts.uncomputed = frozenset(
            (int(row) - 1, column_number(column)) for column, row in _NO_RESULT.findall(xml)
        )
    if fonts or zeros:
        looks = {
            (int(row) - 1, column_number(column)): style
            for column, row, style in _LOOKS.findall(xml)
        }
        facts.fonts = {cell: fonts[style] for cell, style in looks.items() if style in fonts}
        facts.zeros = {cell: zeros[style] for cell, style in looks.items() if style in zeros}
    return facts


def _cut(xml: bytes, path: Path) -> bytes | None:
    """Return the sheet without what lies beyond a list's bounds; ``None`` when nothing does."""
    if not any(_too_far(xml)):
        return None
    xml = _ROW_BLOCK.sub(lambda m: m[0] if int(m[1]) <= MAX_ROWS else b"", xml)
    if any(_too_far(xml)):
        xml = _CELL_BLOCK.sub(lambda m: b"" if _is_far(m[1], m[2]) else m[0], xml)
    if any(_too_far(xml)):
        raise damaged(path)
    return xml


def _too_far(xml: bytes) -> Iterator[bool]:
    """Yield a truth for each reference beyond a list's bounds."""
    for match in (_ODDLY_FAR if _is_odd(xml) else _FAR).finditer(xml):
        if _is_far(match[1] or match[3] or b"", match[2] or match[4]):
            yield True


def _is_odd(xml: bytes) -> bool:
    """Whether a reference may be written unlike Excel writes it: ``r = '`` or after a line end.

    One sign is looked for before a pair: that is ten times quicker, and most sheets have none.
    """
    pairs = ((b"'", b"='"), (b"\n", b"\nr"), (b"\t", b"\tr"), (b"\r", b"\rr"))
    head, rest = xml[:_HEAD], xml[_HEAD - 4 :]
    return b"r =" in xml or any(
        sign in part and pair in part for part in (head, rest) for sign, pair in pairs
    )


def _is_far(letters: bytes, digits: bytes) -> bool:
    return int(digits) > MAX_ROWS or (
        bool(letters) and column_number(letters.upper()) >= MAX_COLUMNS
    )


def _repacked(archive: zipfile.ZipFile, changed: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as file:
        for name in dict.fromkeys(archive.namelist()):
            file.writestr(name, changed[name] if name in changed else _read(archive, name))
    return out.getvalue()


# -- .ods --------------------------------------------------------------------------------


def _open_document(archive: zipfile.ZipFile, data: bytes, path: Path) -> Package:
    package = Package(data)
    xml = _read(archive, "content.xml")
    limits = {b"rows": 5000, b"columns": MAX_COLUMNS}

    def tame(found: re.Match[bytes]) -> bytes:
        many = min(int(found[2]), limits[found[1]])
        return b'number-%s-repeated="%d"' % (found[1], many)

    smaller = _REPEATED.sub(tame, xml)
    rows = sum(int(n) for kind, n in _REPEATED.findall(smaller) if kind == b"rows")
    if rows > 2 * MAX_ROWS:
        raise too_big(path)
    if smaller != xml:
        package.data = _repacked(archive, {"content.xml": smaller})
    for name, inside in _ODS_TABLE.findall(smaller):
        title = html.unescape(name.decode("utf-8", "replace"))
        package.sheets[title] = _table_facts(inside)
    return package


def _table_facts(xml: bytes) -> SheetFacts:
    """Return the hidden rows and merged blocks of one table."""
    hidden, merged, shown, row = set[int](), list[Span](), dict[Cell, str](), 0
    for tag, inside in _ODS_ROW.findall(xml):
        many = _number(tag, b"rows-repeated")
        if b'visibility="collapse"' in tag or b'visibility="filter"' in tag:
            hidden |= set(range(row, row + many))
        if b"-spanned=" in inside:
            merged += _spans(inside, row)
        if b"<text:p>0" in inside:
            shown |= {(row + down, c): t for down in range(many) for c, t in _zeros_shown(inside)}
        row += many
    return SheetFacts(hidden_rows=frozenset(hidden), merged=tuple(merged), shown=shown)


def _zeros_shown(xml: bytes) -> Iterator[tuple[int, str]]:
    """Yield the columns of numbers that are shown with zeros before them, and as what."""
    column = 0
    for tag, inside in _ODS_VALUE.findall(xml):
        many = _number(tag, b"columns-repeated")
        if b'value-type="float"' in tag and (text := _ODS_ZEROS.match(inside)):
            for place in range(column, column + min(many, MAX_COLUMNS)):
                yield place, text[1].decode()
        column += many


def _spans(xml: bytes, row: int) -> Iterator[Span]:
    column = 0
    for tag in _ODS_CELL.findall(xml):
        across, down = _number(tag, b"columns-spanned"), _number(tag, b"rows-spanned")
        if across > 1 or down > 1:
            yield Span(row, column, row + down - 1, column + across - 1)
        column += _number(tag, b"columns-repeated")


def _number(tag: bytes, name: bytes) -> int:
    match = re.search(rb'number-%s="(\d{1,7})"' % name, tag)
    return int(match[1]) if match else 1
