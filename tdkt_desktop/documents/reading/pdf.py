"""A PDF with text, read by its letters and its ruling lines."""

import ctypes
import re
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tdkt_desktop.documents.reading.blocks import Block, Paper, Paragraph, Span, Table
from tdkt_desktop.documents.reading.doc import LockedPaperError
from tdkt_desktop.documents.reading.docx import UnreadablePaperError
from tdkt_desktop.documents.reading.layout import Letter, blocks_of, cell_text, lines_of

_MOST_PAGES = 400
_MOST_LINES = 20_000
_THIN, _NEAR = 2.5, 3.0
"""How thick a ruling line may be, and how far apart two are that meet, in points."""
_PAGE_NUMBER = re.compile(r"\s*[-–]?\s*\d{1,3}\s*[-–]?\s*")
_one_at_a_time = threading.Lock()
"""PDFium runs on one thread at a time."""


@dataclass(frozen=True, slots=True)
class _Rule:
    """A ruling line: at ``at``, from ``start`` to ``end``; points from the top left corner."""

    at: float
    start: float
    end: float


def read_pdf(data: bytes) -> Paper:
    """Return what a PDF says; one of pictures only has pages and no text.

    Raises:
        LockedPaperError: it has a password.
        UnreadablePaperError: damaged, or of more pages than a decision has.
    """
    import pypdfium2 as pdfium

    with _one_at_a_time:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            if "password" in str(error).lower():
                raise LockedPaperError from error
            raise UnreadablePaperError(str(error)) from error
        try:
            if len(document) > _MOST_PAGES:
                raise UnreadablePaperError
            blocks = list[Block]()
            for number in range(len(document)):
                blocks += _joined(blocks, _page(document[number]))
            return Paper(tuple(blocks), len(document))
        except pdfium.PdfiumError as error:
            raise UnreadablePaperError(str(error)) from error
        finally:
            document.close()


def _joined(before: list[Block], page: list[Block]) -> list[Block]:
    """Return the blocks of a page; its table goes on with the one that ended the last page."""
    while page and isinstance(page[0], Paragraph) and _PAGE_NUMBER.fullmatch(page[0].text):
        page = page[1:]
    while page and isinstance(page[-1], Paragraph) and _PAGE_NUMBER.fullmatch(page[-1].text):
        page = page[:-1]
    if page and before and isinstance(page[0], Table) and isinstance(before[-1], Table):
        above, below = before[-1], page[0]
        if len(above.rows) > 1 and len(above.rows[0]) == len(below.rows[0]):
            above, below = _with_tail(above, below)
            down = len(above.rows)
            spans = tuple((t + down, le, b + down, r) for t, le, b, r in below.spans)
            before[-1] = Table(above.rows + below.rows, above.spans + spans, above.starts_page)
            return page[1:]
    return page


def _with_tail(above: Table, below: Table) -> tuple[Table, Table]:
    """Give the last row of a page the lines of it that stand on the next page.

    Such a row has no number, and little else: what did not fit of its longest cells.
    """
    repeated = int(below.rows[0] == above.rows[0])
    if len(below.rows) <= repeated:
        return above, below
    last, tail = above.rows[-1], below.rows[repeated]
    told = [place for place, cell in enumerate(tail) if cell]
    whole = any(top <= repeated <= bottom for top, _, bottom, _ in below.spans)
    goes_on = last[0] and told and not tail[0] and all(last[place] for place in told)
    if whole or not goes_on or 2 * len(told) > len(tail):
        return above, below
    joined = tuple(f"{a} {b}".strip() for a, b in zip(last, tail, strict=True))
    rows = below.rows[:repeated] + below.rows[repeated + 1 :]
    spans = tuple((t - (t > repeated), le, b - (b > repeated), r) for t, le, b, r in below.spans)
    return (
        Table((*above.rows[:-1], joined), above.spans, above.starts_page),
        Table(rows, spans, below.starts_page),
    )


def _page(page: Any) -> list[Block]:
    height = page.get_height()
    letters = list(_letters(page, height))
    grids = list(_grids(*_rules(page, height)))
    placed = dict[int, list[Letter]]()
    loose = list[Letter]()
    for letter in letters:
        inside = next((n for n, grid in enumerate(grids) if grid.holds(*letter.middle)), None)
        (loose if inside is None else placed.setdefault(inside, [])).append(letter)
    lines = lines_of(loose)
    found: list[tuple[float, Block]] = [
        (grids[number].ys[0], table)
        for number, inside in placed.items()
        if (table := grids[number].table(inside)) is not None
    ]
    edges = sorted(top for top, _ in found)
    found += blocks_of(lines, edges)
    return [block for _, block in sorted(found, key=lambda pair: pair[0])]


def _letters(page: Any, height: float) -> Iterator[Letter]:
    from pypdfium2 import raw

    text = page.get_textpage()
    x, y = ctypes.c_double(), ctypes.c_double()
    try:
        signs = text.get_text_range() if (count := text.count_chars()) else ""
        if len(signs) != count:  # letters beyond the first plane are two; read one by one
            signs = "".join(text.get_text_range(n, 1)[:1] or " " for n in range(count))
        for number, sign in enumerate(signs):
            if sign in "\r\n\x00￾":
                continue
            left, bottom, right, top = text.get_charbox(number, loose=True)
            raw.FPDFText_GetCharOrigin(text.raw, number, ctypes.byref(x), ctypes.byref(y))
            yield Letter(sign, left, height - top, right, height - bottom, height - y.value)
    finally:
        text.close()


def _rules(page: Any, height: float) -> tuple[list[_Rule], list[_Rule]]:
    """Return the ruling lines of a page, level and upright; a box is four."""
    from pypdfium2 import raw

    level, upright = list[_Rule](), list[_Rule]()
    for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=4):
        left, bottom, right, top = thing.get_bounds()
        upper, lower = height - top, height - bottom
        flat, slim = lower - upper <= _THIN, right - left <= _THIN
        if flat and not slim:
            level.append(_Rule((upper + lower) / 2, left, right))
        elif slim and not flat:
            upright.append(_Rule((left + right) / 2, upper, lower))
        elif not flat:
            level += [_Rule(upper, left, right), _Rule(lower, left, right)]
            upright += [_Rule(left, upper, lower), _Rule(right, upper, lower)]
        if len(level) + len(upright) > _MOST_LINES:
            break
    return level, upright


def _grids(level: list[_Rule], upright: list[_Rule]) -> Iterator["_Grid"]:
    """Yield the grids that ruling lines make: those that meet belong together."""
    every = [(rule, True) for rule in level] + [(rule, False) for rule in upright]
    group = list(range(len(every)))

    def root(one: int) -> int:
        while group[one] != one:
            group[one] = group[group[one]]
            one = group[one]
        return one

    for first, flat in enumerate(level):
        for second, tall in enumerate(upright, start=len(level)):
            meets = flat.start - _NEAR <= tall.at <= flat.end + _NEAR
            if meets and tall.start - _NEAR <= flat.at <= tall.end + _NEAR:
                group[root(first)] = root(second)
    parts = dict[int, tuple[list[_Rule], list[_Rule]]]()
    for number, (rule, is_level) in enumerate(every):
        parts.setdefault(root(number), ([], []))[0 if is_level else 1].append(rule)
    for flats, talls in parts.values():
        ys, xs = _places(flats), _places(talls)
        if len(ys) > 1 and len(xs) > 2:  # noqa: PLR2004 - two columns or more
            yield _Grid(xs, ys, flats, talls)


def _places(rules: Iterable[_Rule]) -> list[float]:
    places = list[float]()
    for at in sorted(rule.at for rule in rules):
        if not places or at - places[-1] > _NEAR:
            places.append(at)
    return places


@dataclass(slots=True)
class _Grid:
    xs: list[float]
    ys: list[float]
    flats: list[_Rule]
    talls: list[_Rule]

    def holds(self, x: float, y: float) -> bool:
        return self.xs[0] <= x <= self.xs[-1] and self.ys[0] <= y <= self.ys[-1]

    def table(self, letters: Sequence[Letter]) -> Table | None:
        """Return the letters by the cells they stand in."""
        owner = self._owners()
        inside = dict[tuple[int, int], list[Letter]]()
        for letter in letters:
            x, y = letter.middle
            inside.setdefault(owner[_slot(self.ys, y), _slot(self.xs, x)], []).append(letter)
        texts = {
            at: cell_text(lines_of(some), self._wide(owner, at)) for at, some in inside.items()
        }
        height, width = len(self.ys) - 1, len(self.xs) - 1
        rows = tuple(
            tuple(texts.get((row, column), "").strip() for column in range(width))
            for row in range(height)
        )
        spans = dict[tuple[int, int], Span]()
        for (row, column), at in owner.items():
            top, left, bottom, right = spans.get(at, (*at, *at))
            spans[at] = (top, left, max(bottom, row), max(right, column))
        merged = tuple(sorted(s for s in spans.values() if (s[0], s[1]) != (s[2], s[3])))
        return Table(rows, merged) if any(map(any, rows)) else None

    def _wide(
        self, owner: Mapping[tuple[int, int], tuple[int, int]], at: tuple[int, int]
    ) -> float:
        """Return how wide the block is that begins with the cell ``at``."""
        columns = [column for (_, column), block in owner.items() if block == at]
        return self.xs[max(columns) + 1] - self.xs[min(columns)]

    def _owners(self) -> dict[tuple[int, int], tuple[int, int]]:
        """Map every elementary cell to the one that a merged block begins with."""
        owner = dict[tuple[int, int], tuple[int, int]]()
        for row in range(len(self.ys) - 1):
            y = (self.ys[row] + self.ys[row + 1]) / 2
            for column in range(len(self.xs) - 1):
                x = (self.xs[column] + self.xs[column + 1]) / 2
                if column and not _crosses(self.talls, self.xs[column], y):
                    owner[row, column] = owner[row, column - 1]
                elif row and not _crosses(self.flats, self.ys[row], x):
                    owner[row, column] = owner[row - 1, column]
                else:
                    owner[row, column] = row, column
        return owner


def _crosses(rules: Iterable[_Rule], at: float, through: float) -> bool:
    return any(abs(r.at - at) <= _NEAR and r.start - 1 <= through <= r.end + 1 for r in rules)


def _slot(places: Sequence[float], at: float) -> int:
    return max(0, min(sum(place <= at for place in places) - 1, len(places) - 2))
