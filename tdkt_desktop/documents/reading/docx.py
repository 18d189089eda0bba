"""A Word document read by its XML, so that nothing that Word shows is passed over.

Tracked insertions, content controls, text boxes (which stand twice in the XML) and automatic
numbers are there; tracked deletions, hidden text and the results of nothing are not.
"""

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tdkt_desktop.documents.reading.blocks import Block, Paper, Paragraph, Span, Table
from tdkt_desktop.documents.reading.fonts import Run, Unifier
from tdkt_desktop.documents.reading.names import COMPATIBLE, WORD, value, w
from tdkt_desktop.documents.reading.numbering import Numbering

_MOST_XML = 64 * 1024 * 1024
_MOST_CELLS = 500_000
_WIDEST = 64
_AROUND = frozenset(
    w(name)
    for name in ("ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "customXml",
                 "fldSimple", "dir", "bdo")
)  # fmt: skip
"""Elements that only stand around others."""
_GONE = frozenset(w(name) for name in ("del", "moveFrom", "rPr", "pPr", "sdtPr", "instrText"))
_LAYOUT_ROWS = 3
"""A cell with a table of so many rows only arranges it on the page."""


class UnreadablePaperError(ValueError):
    """A paper cannot be read: damaged, or beyond what any paper of an office is."""


@dataclass(slots=True)
class _RawParagraph:
    runs: list[Run] = field(default_factory=list)
    number: str = ""
    starts_page: bool = False
    floating: list["_Raw"] = field(default_factory=list)
    """What stands in boxes anchored to it."""


@dataclass(slots=True)
class _RawTable:
    rows: list[list["_Cell"]] = field(default_factory=list)


@dataclass(slots=True)
class _Cell:
    blocks: list["_Raw"]
    across: int = 1
    goes_on: bool = False
    """Whether it continues the cell above it."""


_Raw = _RawParagraph | _RawTable


def read_docx(data: bytes) -> Paper:
    """Return what a ``.docx`` says.

    Raises:
        UnreadablePaperError: no Word document, damaged, or too big.
    """
    return _Reader(_parts(data)).paper()


def _parts(data: bytes) -> dict[str, Any]:
    """Return the parts that tell what is read, parsed."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    found = dict[str, Any]()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = set(package.namelist())
            for part in ("document", "numbering", "styles"):
                if (name := f"word/{part}.xml") not in names:
                    continue
                if package.getinfo(name).file_size > _MOST_XML:
                    raise UnreadablePaperError(name)
                with package.open(name) as stream:
                    xml = stream.read(_MOST_XML + 1)
                if len(xml) > _MOST_XML:
                    raise UnreadablePaperError(name)
                found[part] = etree.fromstring(xml, parser)
    except (zipfile.BadZipFile, etree.XMLSyntaxError, OSError, NotImplementedError,
            RuntimeError, EOFError) as error:  # fmt: skip
        raise UnreadablePaperError(str(error)) from error
    if "document" not in found or found["document"].find(w("body")) is None:
        raise UnreadablePaperError
    return found


class _Reader:
    """Walks the body of one document."""

    def __init__(self, parts: Mapping[str, Any]) -> None:
        self._body = parts["document"].find(w("body"))
        self._numbering = Numbering(parts.get("numbering"))
        self._styles = _Styles(parts.get("styles"))
        self._breaks = False
        self._cells = 0

    def paper(self) -> Paper:
        raw = list(self._blocks(self._body))
        self._unifier = Unifier(list(_all_runs(raw)))
        return Paper(tuple(self._made(raw)))

    # -- walking -------------------------------------------------------------------------

    def _blocks(self, parent: Any) -> Iterator[_Raw]:
        for element in parent:
            if element.tag == w("p"):
                yield self._paragraph(element)
            elif element.tag == w("tbl"):
                yield self._table(element)
            elif element.tag in _AROUND:
                yield from self._blocks(element)

    def _paragraph(self, element: Any) -> _RawParagraph:
        properties = element.find(w("pPr"))
        style = value(properties, "pStyle") if properties is not None else ""
        made = _RawParagraph(starts_page=self._breaks)
        self._breaks = False
        if properties is not None:
            if properties.find(w("pageBreakBefore")) is not None:
                made.starts_page = True
            self._breaks = properties.find(w("sectPr")) is not None
        number, level = self._styles.numbered(style, properties)
        self._runs(element, style, made)
        if number:
            made.number = self._numbering.next(number, level)
        return made

    def _runs(self, parent: Any, style: str, into: _RawParagraph) -> None:
        for element in parent:
            if element.tag == w("r"):
                self._run(element, style, into)
            elif element.tag in _AROUND:
                self._runs(element, style, into)

    def _run(self, element: Any, style: str, into: _RawParagraph) -> None:
        properties = element.find(w("rPr"))
        if properties is not None and _is_on(properties.find(w("vanish"))):
            return
        font = self._styles.font(style, properties)
        for part in element:
            text = self._text(part, into)
            if text:
                into.runs.append(Run(text, font))

    def _text(self, part: Any, into: _RawParagraph) -> str:
        """Return what one part of a run says; what stands in a box is put beside."""
        name = part.tag
        if name == w("t"):
            return str(part.text or "")
        if name in (w("tab"), w("ptab")):
            return "\t"
        if name in (w("br"), w("cr")):
            if value(part, None, "type") == "page":
                # what is written after the break begins the page, be it this paragraph's end
                if any(run.text.strip() for run in into.runs):
                    self._breaks = True
                else:
                    into.starts_page = True
            return "\n"
        if name == w("noBreakHyphen"):
            return "-"
        if name == w("softHyphen"):
            return "\xad"
        if name not in _GONE:
            for box in _boxes(part):
                into.floating += list(self._blocks(box))
        return ""

    def _table(self, element: Any) -> _RawTable:
        table = _RawTable()
        for row in _children(element, w("tr")):
            properties = row.find(w("trPr"))
            if properties is not None and properties.find(w("del")) is not None:
                continue
            before = value(properties, "gridBefore") if properties is not None else ""
            cells = [_Cell([])] * min(int(before) if before.isdecimal() else 0, _WIDEST)
            for cell in _children(row, w("tc")):
                self._cells += 1
                if self._cells > _MOST_CELLS:
                    raise UnreadablePaperError
                cells.append(self._cell(cell))
            table.rows.append(cells)
        return table

    def _cell(self, element: Any) -> _Cell:
        properties = element.find(w("tcPr"))
        merge = None if properties is None else properties.find(w("vMerge"))
        across = value(properties, "gridSpan") if properties is not None else ""
        return _Cell(
            list(self._blocks(element)),
            min(max(int(across), 1), _WIDEST) if across.isdecimal() else 1,
            merge is not None and value(merge, None) != "restart",
        )

    # -- made ----------------------------------------------------------------------------

    def _made(self, blocks: Iterable[_Raw]) -> Iterator[Block]:
        for block in blocks:
            if isinstance(block, _RawTable):
                yield from self._made_table(block)
                continue
            text = self._unifier.text(block.runs)
            if text.strip() or block.starts_page:
                yield Paragraph(text.strip("\n "), block.number, block.starts_page)
            yield from self._made(block.floating)

    def _made_table(self, table: _RawTable) -> Iterator[Block]:
        if any(_arranges(cell) for row in table.rows for cell in row):
            for row in table.rows:
                for cell in row:
                    yield from self._made(cell.blocks)
            return
        width = max((sum(cell.across for cell in row) for row in table.rows), default=0)
        rows, spans = list[list[str]](), list[Span]()
        open_ = dict[int, Span]()
        for index, row in enumerate(table.rows):
            texts, column = [""] * width, 0
            for cell in row:
                right = min(column + cell.across, width) - 1
                if cell.goes_on and column in open_:
                    top, left, _, end = open_[column]
                    open_[column] = (top, left, index, end)
                else:
                    texts[column] = self._cell_text(cell)
                    spans += _ended(open_.pop(column, None))
                    open_[column] = (index, column, index, right)
                column = right + 1
                if column >= width:
                    break
            rows.append(texts)
        spans += [span for one in open_.values() for span in _ended(one)]
        if rows and width:
            yield Table(tuple(map(tuple, rows)), tuple(sorted(spans)))

    def _cell_text(self, cell: _Cell) -> str:
        lines = list[str]()
        for block in self._made(cell.blocks):
            if isinstance(block, Paragraph):
                lines.append(block.whole if block.text else block.number)
            else:
                lines += [" ".join(filter(None, row)) for row in block.rows]
        if not any(lines):
            lines = [b.number for b in cell.blocks if isinstance(b, _RawParagraph)]
        return "\n".join(filter(None, lines))


class _Styles:
    """What paragraphs and letters take from their styles."""

    def __init__(self, root: Any) -> None:
        self._styles = (
            {}
            if root is None
            else {value(one, None, "styleId"): one for one in root.iterchildren(w("style"))}
        )
        default = (
            None if root is None else root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
        )
        self._default = _font_in(default)
        self._normal = next(filter(self._is_normal, self._styles), "")

    def _is_normal(self, name: str) -> bool:
        """Whether a style is that of paragraphs that name none."""
        one = self._styles[name]
        default = value(one, None, "default") in ("1", "true")
        return default and value(one, None, "type") == "paragraph"

    def _line(self, style: str) -> Iterator[Any]:
        """Yield a style and those it is based on."""
        for _ in range(12):
            one = self._styles.get(style)
            if one is None:
                return
            yield one
            style = value(one, "basedOn")

    def font(self, style: str, properties: Any) -> str:
        """Return the font of a run in a paragraph of ``style``."""
        if own := _font_in(properties):
            return own
        named = value(properties, "rStyle") if properties is not None else ""
        for one in (*self._line(named), *self._line(style or self._normal)):
            if found := _font_in(one.find(w("rPr"))):
                return found
        return self._default

    def numbered(self, style: str, properties: Any) -> tuple[str, int]:
        """Return the list that numbers a paragraph, if any, and at which level."""
        places = [properties, *(one.find(w("pPr")) for one in self._line(style))]
        for place in places:
            found = None if place is None else place.find(w("numPr"))
            if found is not None and (number := value(found, "numId")):
                level = value(found, "ilvl")
                return number, int(level) if level.isdecimal() else 0
        return "", 0


def _font_in(properties: Any) -> str:
    fonts = None if properties is None else properties.find(w("rFonts"))
    return "" if fonts is None else value(fonts, None, "ascii") or value(fonts, None, "hAnsi")


def _is_on(element: Any) -> bool:
    return element is not None and value(element, None) not in ("0", "false", "off")


def _children(parent: Any, name: str) -> Iterator[Any]:
    for element in parent:
        if element.tag == name:
            yield element
        elif element.tag in _AROUND:
            yield from _children(element, name)


def _boxes(part: Any) -> Iterator[Any]:
    """Yield the contents of the text boxes in a drawing, each once."""
    if part.tag == f"{{{COMPATIBLE}}}AlternateContent":
        for choice in part:
            found = list(choice.iter(f"{{{WORD}}}txbxContent"))
            if found:
                yield from found
                return
        return
    yield from part.iter(f"{{{WORD}}}txbxContent")


def _arranges(cell: _Cell) -> bool:
    """Whether a cell holds a table that is one of its own."""
    return any(isinstance(b, _RawTable) and len(b.rows) >= _LAYOUT_ROWS for b in cell.blocks)


def _ended(span: Span | None) -> list[Span]:
    """Return a merged block, if it covers more than its own cell."""
    return [span] if span is not None and (span[0], span[1]) != (span[2], span[3]) else []


def _all_runs(blocks: Iterable[_Raw]) -> Iterator[Sequence[Run]]:
    for block in blocks:
        if isinstance(block, _RawTable):
            for row in block.rows:
                for cell in row:
                    yield from _all_runs(cell.blocks)
        else:
            yield block.runs
            yield from _all_runs(block.floating)
