"""Letters on a page put into lines, columns and paragraphs."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from tdkt_desktop.documents.reading.blocks import Block, Paragraph, Table
from tdkt_desktop.documents.reading.fonts import Run, Unifier

_BEGINS_ANEW = re.compile(
    r"(?:Điều\s+\d|Căn cứ|Xét|Theo đề nghị|[-+*•–]\s|\(?(?:\d{1,3}|[IVX]{1,5}|[a-zđ])[.)]\s|"
    r"(?:QUYẾT ĐỊNH|DANH SÁCH|PHỤ LỤC|Nơi nhận)\b|\(Kèm|\(Ban hành)"
)
_NO_COLUMN = re.compile(r"QUYẾT ĐỊNH\b|Điều\s+\d|Căn cứ|Xét|DANH SÁCH|PHỤ LỤC|Về việc|V/v\b")
"""How lines begin that end whatever columns stand above them."""
_COUNT = re.compile(r"(?:\d{1,3}|[IVX]{1,5})[.)]?")
_WORD_GAP, _COLUMN_GAP = 0.12, 1.4
"""How wide a gap between words and between columns is, in heights of a line."""
_PADDING, _SURE = 12.0, 1.2
"""What a cell keeps free at its sides, in points; what share of a word's room is surely enough."""
_GUTTER = 0.6
_FEW = 3


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter of a page and its box, in points from the top left corner."""

    sign: str
    left: float
    top: float
    right: float
    bottom: float
    base: float
    """Where it stands on its line, however high it or its marks reach."""

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of its box."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


@dataclass(slots=True)
class Piece:
    """Words of a line that no wide gap parts."""

    text: str
    left: float
    right: float


@dataclass(slots=True)
class Line:
    """A line of a page: the pieces that stand beside each other."""

    pieces: list[Piece]
    top: float
    height: float

    @property
    def text(self) -> str:
        """Its pieces with tabs between them."""
        return "\t".join(piece.text for piece in self.pieces)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.pieces[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.pieces[-1].right


def lines_of(letters: Iterable[Letter]) -> list[Line]:
    """Put letters into lines, by where they stand on them."""
    rows = list[list[Letter]]()
    for letter in sorted(letters, key=lambda one: (one.base, one.left)):
        if letter.sign.isspace():
            continue
        if rows and letter.base - rows[-1][0].base <= (letter.bottom - letter.top) * 0.3:
            rows[-1].append(letter)
        else:
            rows.append([letter])
    return [_line(row) for row in rows]


def _line(row: list[Letter]) -> Line:
    row.sort(key=lambda one: one.left)
    height = max(one.bottom - one.top for one in row)
    pieces = list[Piece]()
    for letter in row:
        gap = letter.left - pieces[-1].right if pieces else 0.0
        if not pieces or gap > height * _COLUMN_GAP:
            pieces.append(Piece(letter.sign, letter.left, letter.right))
            continue
        piece = pieces[-1]
        piece.text += (" " if gap > height * _WORD_GAP else "") + letter.sign
        piece.right = max(piece.right, letter.right)
    return Line(pieces, row[0].top, height)


def cell_text(lines: Iterable[Line], wide: float) -> str:
    """Return the lines of a cell as one text; a line break of the writer's own stays one.

    It is the writer's own where the next word had still found room in a cell as ``wide``.
    """
    text = ""
    before: Line | None = None
    for line in lines:
        said = line.text.replace("\t", " ")
        anew = text.endswith((";", ".")) or bool(_BEGINS_ANEW.match(said))
        anew = anew or (before is not None and _had_room(before, line, wide))
        text += ("\n" if anew else " ") * bool(text) + said
        before = line
    return text


def _had_room(before: Line, line: Line, wide: float) -> bool:
    """Whether the first word of a line would have fitted behind the line before it."""
    words = line.text.split()
    letter = (line.right - line.left) / max(1, len(line.text))
    free = wide - _PADDING - (before.right - before.left)
    return bool(words) and free > (len(words[0]) + 2) * letter * _SURE


def blocks_of(lines: Sequence[Line], edges: Sequence[float]) -> Iterator[tuple[float, Block]]:
    """Yield what lines say with its place: columns without ruling lines, and paragraphs.

    ``edges`` are where tables begin, over which no paragraph goes on.
    """
    unify = Unifier([[Run(line.text)] for line in lines])
    for line in lines:
        for piece in line.pieces:
            piece.text = unify.text([Run(piece.text)])
    plain = list[Line]()
    for part in _parts(lines, edges):
        if isinstance(part, Line):
            plain.append(part)
            continue
        yield from _paragraphs(plain, edges)
        plain = []
        yield part.lines[0].top, part.block()
    yield from _paragraphs(plain, edges)


@dataclass(slots=True)
class _Columns:
    """Lines under each other that the same gaps part."""

    lines: list[Line]
    gutters: list[tuple[float, float]] = field(default_factory=list)

    def takes(self, line: Line) -> bool:
        """Take a line in, if it leaves a gap between the columns open."""
        left = list[tuple[float, float]]()
        for start, end in self.gutters:
            for piece in line.pieces:
                if piece.left <= start and piece.right >= end:
                    start = end  # noqa: PLW2901 - closed
                elif start < piece.right < end and piece.left <= start:
                    start = piece.right  # noqa: PLW2901 - narrowed
                elif start < piece.left < end:
                    end = piece.left  # noqa: PLW2901 - narrowed
            if end - start >= line.height * _GUTTER:
                left.append((start, end))
        if not left or (
            len(left) < len(self.gutters) and len(self.gutters) > 1 and len(left) == 1
        ):
            return False
        self.gutters = left
        self.lines.append(line)
        return True

    def _cells(self) -> list[list[list[str]]]:
        """Return each line's pieces by the column they stand in."""
        return [
            [
                [
                    p.text
                    for p in line.pieces
                    if sum(p.left >= end - 1 for _, end in self.gutters) == c
                ]
                for c in range(len(self.gutters) + 1)
            ]
            for line in self.lines
        ]

    def block(self) -> Table:
        """Return the columns as a table: of rows if they are counted, else of one row."""
        cells = [[" ".join(texts) for texts in row] for row in self._cells()]
        counts = sum(bool(_COUNT.fullmatch(row[0])) for row in cells)
        if len(self.gutters) < 2 and counts * 2 < len(cells):  # noqa: PLR2004 - of two columns
            return Table(
                (tuple("\n".join(filter(None, column)) for column in zip(*cells, strict=True)),)
            )
        rows = list[list[str]]()
        for number, row in enumerate(cells):
            begins = row[0] if counts else number == 0 or all(row)
            if not rows or begins:
                rows.append(row)
            else:
                rows[-1] = [
                    f"{above} {text}".strip() for above, text in zip(rows[-1], row, strict=True)
                ]
        return Table(tuple(map(tuple, rows)))


def _parts(lines: Sequence[Line], edges: Sequence[float]) -> Iterator[Line | _Columns]:
    """Yield lines, and runs of lines that stand in columns."""
    number = 0
    while number < len(lines):
        line = lines[number]
        number += 1
        if len(line.pieces) == 1:
            yield line
            continue
        gaps = [(a.right, b.left) for a, b in zip(line.pieces, line.pieces[1:], strict=False)]
        columns = _Columns([line], gaps)
        while number < len(lines):
            below, last = lines[number], columns.lines[-1]
            parted = any(last.top < edge <= below.top for edge in edges)
            parted = parted or bool(_NO_COLUMN.match(below.text))
            near = below.top - last.top < (9 if _signs(columns) else _FEW) * last.height
            if parted or not near or not columns.takes(below):
                break
            number += 1
        yield columns if len(columns.lines) > 1 else line


def _signs(columns: _Columns) -> bool:
    """Whether a foot is read: a signature leaves room above its name."""
    return any("Nơi nhận" in line.text for line in columns.lines)


def _paragraphs(lines: Sequence[Line], edges: Sequence[float]) -> Iterator[tuple[float, Block]]:
    """Yield paragraphs with their place: a line that fills its measure goes on in the next."""
    if not lines:
        return
    right = max(line.right for line in lines)
    text, top = "", 0.0
    before: Line | None = None
    for line in lines:
        parted = before is not None and any(before.top < edge <= line.top for edge in edges)
        if before is not None and not parted and _goes_on(before, text, line, right):
            text = f"{text} {line.text}"
        else:
            if text:
                yield top, Paragraph(text)
            text, top = line.text, line.top
        before = line
    if text:
        yield top, Paragraph(text)


def _goes_on(before: Line, text: str, line: Line, right: float) -> bool:
    close = line.top - before.top < 2.4 * before.height
    full = before.right > right - 60
    ended = text.rstrip().endswith((".", ";", ":"))
    mixed = "\t" in text or "\t" in line.text or text.isupper() != line.text.isupper()
    return close and full and not ended and not mixed and not _BEGINS_ANEW.match(line.text)
