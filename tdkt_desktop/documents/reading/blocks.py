"""What every kind of paper is read into: paragraphs and tables, in the order they are read."""

from collections.abc import Iterator
from dataclasses import dataclass

Span = tuple[int, int, int, int]
"""A merged block of cells: top, left, bottom, right, zero-based, ends included."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some lines of text, parted by line feeds. Tabs between its columns stay.

    ``number`` is what the program that wrote it numbers it with: ``1.``, ``-``.
    """

    text: str
    number: str = ""
    starts_page: bool = False

    @property
    def whole(self) -> str:
        """The text with its number before it."""
        return f"{self.number} {self.text}" if self.number else self.text


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, all of one length; a merged block holds its text at its start."""

    rows: tuple[tuple[str, ...], ...]
    spans: tuple[Span, ...] = ()
    starts_page: bool = False

    def texts(self) -> Iterator[str]:
        """Yield what the cells say, row by row."""
        return (cell for row in self.rows for cell in row if cell)


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper as read. ``pages`` without any text are pictures: a scan."""

    blocks: tuple[Block, ...]
    pages: int = 0

    @property
    def is_picture(self) -> bool:
        """Whether there is nothing in it that can be read as text."""
        return not any(
            block.text.strip() if isinstance(block, Paragraph) else any(block.texts())
            for block in self.blocks
        )
