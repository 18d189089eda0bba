"""Where things stand after rows came into a sheet: cells, ranges, formulas, as text.

What Excel does by itself: whatever refers to cells below moves with them, and a range over the
block that grew grows with it, so that the sum beneath it sums all.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

_REFERENCE = re.compile(
    r"(?P<sheet>(?:'(?:[^']|'')+'|[^\W\d][\w.]*)!)?"
    r"(?P<first>\$?[A-Z]{1,3}\$?\d+)(?P<rest>:\$?[A-Z]{1,3}\$?\d+)?(?![\w(])"
)
_WHOLE_ROWS = re.compile(
    r"(?P<sheet>(?:'(?:[^']|'')+'|[^\W\d][\w.]*)!)?"
    r"(?<![\w$])(?P<a>\$?)(?P<first>\d+):(?P<b>\$?)(?P<last>\d+)(?![\w(])"
)
_CELL = re.compile(r"(\$?[A-Z]{1,3})(\$?)(\d+)")
_TOTAL = re.compile(r"(?P<start>\b(?:SUM|COUNTA?|AVERAGE|MAX|MIN)\()(?P<of>[^()\"]*)(?P<end>\))")
_ONE_CELL = re.compile(
    r"(?P<sheet>(?:'(?:[^']|'')+'|[^\W\d][\w.]*)!)?(?P<cell>\$?[A-Z]{1,3}\$?\d+)"
)
"""A total, and one cell among what it is over."""
_STRING = re.compile(r'("(?:[^"]|"")*")')


@dataclass(frozen=True, slots=True)
class RowsIn:
    """That ``count`` rows came in under row ``after`` of a sheet, below a block from ``first``.

    Ranges over the block, or its last row, grow with it.
    """

    sheet: str
    first: int
    after: int
    count: int

    def row(self, row: int) -> int:
        """Return where a row stands afterwards."""
        return row + self.count if row > self.after else row

    def before(self, row: int) -> int | None:
        """Return where a row stood before, or ``None`` for one that came in."""
        if row <= self.after:
            return row
        return None if row <= self.after + self.count else row - self.count

    def formula(self, text: str, *, own: bool, grows: bool = True) -> str:
        """Return a formula as it reads afterwards; ``own`` is for one on this very sheet.

        One that ``grows`` reaches over the rows that come in: a total, not a row's own formula.
        """
        parts = _STRING.split(text)
        if grows and self.first == self.after:
            parts = [
                part if place % 2 else _TOTAL.sub(lambda found: self._total(found, own=own), part)
                for place, part in enumerate(parts)
            ]
        change: Callable[[re.Match[str]], str] = lambda match: self._reference(  # noqa: E731 - one line, used in one place
            match, own=own, grows=grows
        )
        whole: Callable[[re.Match[str]], str] = lambda match: self._whole_rows(match, own=own)  # noqa: E731 - as above
        return "".join(
            part if place % 2 else _WHOLE_ROWS.sub(whole, _REFERENCE.sub(change, part))
            for place, part in enumerate(parts)
        )

    def _total(self, found: re.Match[str], *, own: bool) -> str:
        """Let a total over the one row of the block be one over a range, which can grow."""
        parts = [self._as_range(part, own=own) for part in found["of"].split(",")]
        return f"{found['start']}{','.join(parts)}{found['end']}"

    def _as_range(self, text: str, *, own: bool) -> str:
        match = _ONE_CELL.fullmatch(text.strip())
        cell = _CELL.fullmatch(match["cell"]) if match is not None else None
        if match is None or cell is None or int(cell[3]) != self.after:
            return text
        if not self._is_here(match["sheet"] or "", own=own):
            return text
        return f"{text.strip()}:{match['cell']}"

    def _is_here(self, sheet: str, *, own: bool) -> bool:
        named = sheet[:-1].strip("'").replace("''", "'")
        return (named or (self.sheet if own else "")) == self.sheet

    def _reference(self, found: re.Match[str], *, own: bool, grows: bool) -> str:
        sheet = found["sheet"] or ""
        if not self._is_here(sheet, own=own):
            return found[0]
        if not found["rest"]:
            return sheet + self.cell(found["first"])
        return sheet + self.range(found["first"] + found["rest"], grows=grows)

    def cell(self, text: str) -> str:
        """Return the address of a cell afterwards."""
        match = _CELL.fullmatch(text)
        if match is None:
            return text
        return f"{match[1]}{match[2]}{self.row(int(match[3]))}"

    def range(self, text: str, *, grows: bool = True) -> str:
        """Return a range as it is afterwards: grown if it ends with the block, where it may."""
        first, colon, last = text.partition(":")
        if not colon:
            return self.cell(first)
        match = _CELL.fullmatch(last)
        top = _CELL.fullmatch(first)
        if match is None or top is None:  # whole columns or rows
            return text
        bottom = int(match[3])
        over = (
            grows
            and self.first <= self.after == bottom
            and int(top[3]) <= self.after
            and (int(top[3]) <= self.first or int(top[3]) < bottom)
        )
        moved = bottom + self.count if over else self.row(bottom)
        return f"{self.cell(first)}:{match[1]}{match[2]}{moved}"

    def spread(self, text: str) -> str:
        """Return where a rule holds afterwards: one for the block's last row also below it."""
        match = _CELL.fullmatch(text)
        if match is None or not self.first <= self.after == int(match[3]):
            return self.range(text)
        return f"{text}:{match[1]}{match[2]}{self.after + self.count}"

    def areas(self, text: str, *, spreads: bool = False) -> str:
        """Return several ranges with blanks between, as they are afterwards."""
        move = self.spread if spreads else self.range
        return " ".join(move(one) for one in text.split())

    def whole_rows(self, text: str) -> str:
        """Return whole rows (``$1:$3``) as they are afterwards."""
        return _WHOLE_ROWS.sub(lambda match: self._whole_rows(match, own=True), text)

    def _whole_rows(self, found: re.Match[str], *, own: bool) -> str:
        if not self._is_here(found["sheet"] or "", own=own):
            return found[0]
        first, last = self.row(int(found["first"])), self.row(int(found["last"]))
        return f"{found['sheet'] or ''}{found['a']}{first}:{found['b']}{last}"
