"""A web page, as some programs write what they call ``.doc``."""

import re
from collections.abc import Iterator
from itertools import product
from typing import Any

from tdkt_desktop.documents.reading.blocks import Block, Paper, Paragraph, Span, Table
from tdkt_desktop.documents.reading.docx import UnreadablePaperError
from tdkt_desktop.documents.reading.fonts import Run, Unifier

_MOST_CELLS = 200_000
_WIDEST, _TALLEST = 64, 5_000
_SKIPPED = frozenset({"script", "style", "head", "title", "meta", "link", "o:p"})
_LINES = frozenset(
    "p div h1 h2 h3 h4 h5 h6 li tr center section article body ul ol blockquote pre".split()
)
_BLANKS = re.compile(r"[ \t]*[\r\n][ \t\r\n\f]*")
"""Where the source goes on in a new line, laid out with tabs; a tab within one is the text's."""
_ROWS = 3
"""A cell with a table of so many rows only arranges it on the page."""


def read_html(data: bytes) -> Paper:
    """Return what a web page says, in the encoding it proves or else the one it names.

    Raises:
        UnreadablePaperError: nothing in it is a page.
    """
    from lxml import etree, html

    try:
        data.decode("utf-8")
        encoding: str | None = "utf-8"
    except UnicodeDecodeError:
        encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else None
    try:
        parser = html.HTMLParser(encoding=encoding, no_network=True, huge_tree=False)
        root = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnreadablePaperError(str(error)) from error
    raw = list(_Page().blocks(root))
    unifier = Unifier([[Run(text)] for block in raw for text in _texts(block)])
    return Paper(tuple(_unified(block, unifier) for block in raw))


def _texts(block: Block) -> list[str]:
    return [block.text] if isinstance(block, Paragraph) else list(block.texts())


def _unified(block: Block, unifier: Unifier) -> Block:
    if isinstance(block, Paragraph):
        return Paragraph(unifier.text([Run(block.text)]), block.number, block.starts_page)
    rows = tuple(tuple(unifier.text([Run(cell)]) for cell in row) for row in block.rows)
    return Table(rows, block.spans)


class _Page:
    """Walks one page in the order it is read."""

    def __init__(self) -> None:
        self._cells = 0

    def blocks(self, element: Any) -> Iterator[Block]:
        line = ""
        for part in self._parts(element):
            if isinstance(part, str):
                line += part
                continue
            if line.strip():
                yield Paragraph(_tidy(line))
            line = ""
            if part is not None:
                yield part
        if line.strip():
            yield Paragraph(_tidy(line))

    def _parts(self, element: Any) -> Iterator[str | Block | None]:
        """Yield texts, tables, and ``None`` where a line ends."""
        yield _BLANKS.sub(" ", str(element.text or ""))
        for child in element:
            name = child.tag if isinstance(child.tag, str) else ""
            if name == "br":
                yield "\n"
            elif name == "table":
                yield None
                yield from self._table(child)
            elif name and name not in _SKIPPED:
                ends = name in _LINES
                if ends:
                    yield None
                yield from self._parts(child)
                if ends:
                    yield None
            yield _BLANKS.sub(" ", str(child.tail or ""))

    def _table(self, element: Any) -> Iterator[Block]:
        lines = [
            one for one in element.iter("tr") if next(one.iterancestors("table"), None) is element
        ]
        cells = [[cell for cell in line if cell.tag in ("td", "th")] for line in lines]
        if any(len(list(cell.iter("tr"))) >= _ROWS for row in cells for cell in row):
            for row in cells:
                for cell in row:
                    yield from self.blocks(cell)
            return
        yield from self._placed(cells)

    def _placed(self, cells: list[list[Any]]) -> Iterator[Table]:
        """Yield a table of cells that may reach over several columns and rows."""
        placed, spans, taken = list[dict[int, str]](), list[Span](), set[tuple[int, int]]()
        for number, row in enumerate(cells):
            texts, column = dict[int, str](), 0
            for cell in row:
                self._cells += 1
                if self._cells > _MOST_CELLS:
                    raise UnreadablePaperError
                while (number, column) in taken:
                    column += 1
                across = _count(cell.get("colspan"), _WIDEST)
                down = min(_count(cell.get("rowspan"), _TALLEST), len(cells) - number)
                if column + across > _WIDEST:
                    break
                texts[column] = "\n".join(" ".join(_texts(block)) for block in self.blocks(cell))
                taken |= set(product(range(number, number + down), range(column, column + across)))
                if across > 1 or down > 1:
                    spans.append((number, column, number + down - 1, column + across - 1))
                column += across
            placed.append(texts)
        width = max((column + 1 for _, column in taken), default=0)
        if width:
            rows = tuple(tuple(row.get(c, "") for c in range(width)) for row in placed)
            yield Table(rows, tuple(spans))


def _tidy(text: str) -> str:
    return "\n".join(" ".join(line.split(" ")).strip() for line in text.strip().split("\n"))


def _count(text: str | None, most: int) -> int:
    return min(int(text), most) if text and text.isdecimal() and int(text) else 1
