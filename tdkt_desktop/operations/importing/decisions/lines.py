"""A paper as lines to understand: tables that only arrange it are lines too."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tdkt_desktop.documents.reading.blocks import Block, Paragraph, Table
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.domain.vietnamese.names import looks_like_name
from tdkt_desktop.sheets.lists.naming_fields import guess_field

_ARRANGING = re.compile(r"cong hoa xa hoi|noi nhan|\bso:.*/")
_LOOKED_AT = 4
"""How many rows a header may stand below the top of its table."""
_HEADS = 2
"""How many known headers make a row a header."""
_COUNTED = re.compile(r"\d{1,3}[.)]?|[IVX]{1,5}[.)]?")
_RULE = re.compile(r"[_\-=*.…\s]{3,}")
_NUMBERED = re.compile(r"^\s*(?:\d{1,2}[.)]|[-+•])\s*")
_ADDRESS = re.compile(r"^(?:ông|bà|đồng chí|đ/c)\.?\s+", re.IGNORECASE)
_FEW, _MOST_PARTS = 3, 12


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, or a table that lists. ``plain`` is the text folded."""

    text: str = ""
    table: Table | None = None
    starts_page: bool = False

    @property
    def plain(self) -> str:
        """The text without accents and capitals."""
        return " ".join(fold(self.text).split())

    @property
    def parts(self) -> list[str]:
        """What stands beside each other in the line, parted by tabs or wide gaps."""
        return [p.strip() for p in re.split(r"\t+|[ \xa0]{3,}", self.text) if p.strip()]

    @property
    def shouted(self) -> bool:
        """Whether it is all in capitals."""
        return any(map(str.isalpha, self.text)) and self.text == self.text.upper()


def lines_of(blocks: Iterable[Block]) -> list[Line]:
    """Return the lines of a paper in the order they are read."""
    return list(_lines(_tabled(_whole_tables(blocks))))


def _whole_tables(blocks: Iterable[Block]) -> list[Block]:
    """Put a table that a page break parted together again."""
    made = list[Block]()
    for block in blocks:
        before = made[-1] if made else None
        if (
            isinstance(block, Table)
            and isinstance(before, Table)
            and len(block.rows[0]) == len(before.rows[0])
            and _header_row(before) is not None
            and _header_row(block) is None
        ):
            down = len(before.rows)
            spans = tuple((t + down, le, b + down, r) for t, le, b, r in block.spans)
            made[-1] = replace(before, rows=before.rows + block.rows, spans=before.spans + spans)
        elif isinstance(block, Paragraph) and not block.text.strip() and not block.starts_page:
            continue
        else:
            made.append(block)
    return made


def _tabled(blocks: Sequence[Block]) -> Iterator[Block]:
    """Make tables of lines whose columns tabs part, under a header of such a line."""
    number = 0
    while number < len(blocks):
        head = _tab_cells(blocks[number])
        taken = [head] if len(head) >= _FEW and _known(head) >= _HEADS else []
        while taken and number + len(taken) < len(blocks):
            cells = _tab_cells(blocks[number + len(taken)])
            if not 1 < len(cells) <= len(head):
                break
            if len(cells) < len(head) and not _COUNTED.fullmatch(cells[0]):
                cells = ["", *cells]
            taken.append(cells + [""] * (len(head) - len(cells)))
        if len(taken) > 1:
            yield Table(tuple(map(tuple, taken)))
            number += len(taken)
        else:
            yield blocks[number]
            number += 1


def _tab_cells(block: Block) -> list[str]:
    if not isinstance(block, Paragraph) or "\n" in block.text:
        return []
    cells = re.split(r"\t+", block.text.strip())
    return [block.number, *cells] if block.number and len(cells) > 1 else cells


def _known(cells: Iterable[str]) -> int:
    return len({guess[0] for cell in cells if cell and (guess := guess_field(cell))})


def _header_row(table: Table) -> int | None:
    """Return the row that holds the header of a table that lists, or ``None``."""
    for number, row in enumerate(table.rows[:_LOOKED_AT]):
        if _known(row) >= _HEADS and len(list(filter(None, row))) > 1:
            return number
    return None


def is_list(table: Table) -> bool:
    """Whether a table lists something: a header, or names under each other."""
    if len(table.rows) < _HEADS or len(table.rows[0]) < _HEADS:
        return False
    if _ARRANGING.search(fold(" ".join(table.texts()))):
        return False
    if _header_row(table) is not None:
        return True
    named = sum(any(looks_like_name(nfc(cell)) for cell in row if cell) for row in table.rows)
    counted = sum(bool(_COUNTED.fullmatch(row[0].strip())) for row in table.rows)
    return min(named, counted) >= _FEW and min(named, counted) * 2 > len(table.rows)


def _lines(blocks: Iterable[Block]) -> Iterator[Line]:
    for block in blocks:
        if isinstance(block, Table):
            if is_list(block):
                yield Line(table=_split_cells(block), starts_page=block.starts_page)
                continue
            for cell in block.texts():
                yield from _of_text(cell, starts_page=False)
        else:
            yield from _of_text(block.whole, starts_page=block.starts_page)


def _of_text(text: str, *, starts_page: bool) -> Iterator[Line]:
    for part in nfc_lines(text):
        if part.strip() and not _RULE.fullmatch(part):
            yield Line(part.strip(" "), starts_page=starts_page)
            starts_page = False
    if starts_page:
        yield Line("", starts_page=True)


def nfc_lines(text: str) -> list[str]:
    """Return the lines of a text, composed, with their tabs and wide gaps."""
    parts = re.split(r"(\t+|[ \xa0]{3,}|\n)", text)
    whole = "".join(
        "\n" if part == "\n" else "\t" if not part.strip() and part else nfc(part)
        for part in parts
    )
    return whole.split("\n")


def _split_cells(table: Table) -> Table:
    """Part rows that hold several recipients, one under the other in each cell."""
    rows, starts = list[tuple[str, ...]](), list[int]()
    merged = {row for span in table.spans for row in range(span[0], span[2] + 1)}
    for number, row in enumerate(table.rows):
        starts.append(len(rows))
        several = [cell.split("\n") for cell in row]
        count = 1 if number in merged else _recipients_in(several)
        if count == 1:
            rows.append(tuple(" ".join(lines) for lines in several))
            continue
        for place in range(count):
            parted = (lines[place] if len(lines) == count else lines[0] for lines in several)
            rows.append(tuple(_NUMBERED.sub("", text) for text in parted))
    spans = tuple((starts[t], le, starts[b], r) for t, le, b, r in table.spans)
    return replace(table, rows=tuple(rows), spans=spans)


def _recipients_in(cells: Sequence[Sequence[str]]) -> int:
    """Return how many recipients a row of cells (each its lines) names, under each other."""
    counts = {len(lines) for lines in cells if len(lines) > 1}
    if len(counts) != 1 or (count := counts.pop()) > _MOST_PARTS:
        return 1
    named = any(len(lines) == count and all(map(_is_recipient, lines)) for lines in cells)
    return count if named else 1


def _is_recipient(text: str) -> bool:
    """Whether a line of a cell names a person by itself, so that the next is another."""
    plain = _NUMBERED.sub("", text)
    marked = plain != text or bool(_ADDRESS.match(plain))
    name = _ADDRESS.sub("", plain.strip(" ;,."))
    return looks_like_name(name) and (marked or name[:1].isupper()) and len(name.split()) > 1
