"""A list as PDF: head, table over as many pages as it takes, total, signature."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from tdkt_desktop.documents.fonts import font, width
from tdkt_desktop.whole_file import replacing

_WITH_SIGNERS = 2
"""The last rows of a list that stay on the page on which it is signed."""
_MARGIN = 42.0
_SIZE, _READABLE, _SMALLEST = 9.5, 9.0, 5.0
_PADDING = 3.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list to print; ``widths`` are shares of the page's width, cells plain text.

    The motto, sizes and lines of the head follow Nghị định 30/2020/NĐ-CP, Phụ lục I.
    """

    superior: str
    agency: str
    place: str
    day: dt.date
    title: str
    subtitle: str
    heads: Sequence[str]
    widths: Sequence[float]
    middle: Sequence[bool]
    rows: Sequence[Sequence[str]]
    total: str
    compiler: str
    signer_title: str
    signer: str
    notes: Sequence[str] = ()
    right: Sequence[bool] = ()
    accountant: bool = False
    sums: Sequence[str] = ()
    """The last row, in bold: what columns of money come to."""


@dataclass(slots=True)
class HeldListing:
    """Where a list goes that is to be drawn by a printer's pen, in place of a file."""

    listing: Listing | None = None


Target = Path | HeldListing
"""Where a list goes."""


def _tables(listing: Listing, wide: float) -> tuple[Any, Any, Any]:
    """Return the rows under their heads, which stand again on every page; the last rows; heads.

    The last rows stay with who signs, for nobody signs a page on which nothing stands; should that
    be a new page, the heads come before them.
    """
    from reportlab.lib import colors
    from reportlab.platypus import LongTable

    columns, size = _column_widths(listing, wide)
    cell, middle = _style("serif", size), _style("serif", size, align=1)
    head = _style("serif-bold", size, align=1)
    aside = _style("serif", size, align=2)
    right = listing.right or [False] * len(listing.heads)
    styles = [
        aside if moneyed else middle if centred else cell
        for centred, moneyed in zip(listing.middle, right, strict=True)
    ]
    body: list[list[Any]] = [[_words(text, head) for text in listing.heads]]
    body += [
        [_words(text, style) for text, style in zip(row, styles, strict=True)]
        for row in listing.rows
    ]
    if listing.sums:
        bold = _style("serif-bold", size, align=2)
        body.append([_words(text, bold) for text in listing.sums])
    look = [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
    shaded = [*look, ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#F0F0F0"))]
    most = max(len(body) - _WITH_SIGNERS, 1)
    rows = LongTable(body[:most], colWidths=columns, repeatRows=1, style=shaded)
    last = LongTable(body[most:], colWidths=columns, style=look) if body[most:] else None
    return rows, last, LongTable(body[:1], colWidths=columns, style=shaded)


def _signed(content: list[Any], heads: Any) -> Any:
    """Keep ``content`` on one page; where that is a new one ``heads`` stand above it."""
    from reportlab.platypus import KeepTogether

    class Signed(KeepTogether):  # type: ignore[misc]
        def split(self, wide: float, high: float) -> list[Any]:
            found = list(super().split(wide, high))
            if found and found[0] is not content[0]:  # a break: what follows begins a page
                found.insert(1, heads)
            return found

    return Signed(content)


def _above(listing: Listing) -> list[list[Any]]:
    """Return agency and motto, and the day."""
    bold = _style("serif-bold", 11, align=1)
    motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    return [
        [_words(listing.superior.upper(), _style("serif", 11, align=1)), _words(motto, bold)],
        [
            _ruled(listing.agency.upper(), bold, 0.4),
            _ruled("Độc lập - Tự do - Hạnh phúc", bold, 1.0),
        ],
        ["", _words(_dated(listing), _style("serif-italic", 11, align=1))],
    ]


def _below(listing: Listing) -> list[list[Any]]:
    """Return who compiled the list and who signs it, the accountant between them what pays."""
    from reportlab.platypus import Spacer

    bold = _style("serif-bold", 11, align=1)
    signers = [("NGƯỜI LẬP", listing.compiler), (listing.signer_title.upper(), listing.signer)]
    if listing.accountant:
        signers.insert(1, ("KẾ TOÁN", ""))
    return [
        [_words(title, bold) for title, _ in signers],
        [Spacer(1, 46) for _ in signers],
        [_words(name, bold) for _, name in signers],
    ]


def write_listing(listing: Listing, path: Path) -> int:
    """Write ``listing`` on A4 across, on A3 where its letters would be small; returns the rows.

    Raises:
        OSError: the file cannot be written.
    """
    with replacing(path) as unfinished:
        _build(listing, str(unfinished))
    return len(listing.rows)


def draw_listing(listing: Listing, canvas: Any) -> None:
    """Draw ``listing`` on a canvas, that of a printer; each page begins by its size."""
    _build(listing, "", canvasmaker=lambda *_, **__: canvas)


def _build(listing: Listing, name: str, **how: Any) -> None:
    from reportlab.platypus import SimpleDocTemplate

    paper = paper_of(listing)

    def begin(canvas: Any, document: Any) -> None:
        canvas.setPageSize(paper)
        if document.page > 1:
            _number(canvas, document)

    document = SimpleDocTemplate(
        name,
        pagesize=paper,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN,
        title=listing.title,
        creator="TĐKT Desktop",
    )
    story = _story(listing, paper[0] - 2 * _MARGIN)
    document.build(story, onLaterPages=begin, onFirstPage=begin, **how)


def _story(listing: Listing, wide: float) -> list[Any]:
    """Return what stands on the pages, in their order."""
    from reportlab.platypus import KeepTogether, Spacer, Table

    table, last, heads = _tables(listing, wide)
    above, below = _above(listing), _below(listing)
    story: list[Any] = [
        Table(
            above,
            colWidths=[wide * 0.45, wide * 0.55],
            style=[("ALIGN", (0, 0), (-1, -1), "CENTER")],
        ),
        Spacer(1, 8),
        _words(listing.title.upper(), _style("serif-bold", 13, align=1)),
    ]
    if listing.subtitle:
        story.append(_words(listing.subtitle, _style("serif-italic", 11, align=1)))
    closing = [last] if last is not None else []
    closing += [Spacer(1, 6), _words(listing.total, _style("serif-italic", 11))]
    closing += [_words(note, _style("serif-italic", 10)) for note in listing.notes]
    shares = [0.33, 0.29, 0.38] if listing.accountant else [0.45, 0.55]
    closing += [Spacer(1, 12), Table(below, colWidths=[wide * share for share in shares])]
    # who signs stands on one page with what is signed
    kept = _signed(closing, heads) if last is not None else KeepTogether(closing)
    return [*story, Spacer(1, 8), table, kept]


def paper_of(listing: Listing) -> tuple[float, float]:
    """Return the size of the paper across: the smallest on which nothing is set small."""
    from reportlab.lib.pagesizes import A3, A4, landscape

    on_a4: tuple[float, float] = landscape(A4)
    on_a3: tuple[float, float] = landscape(A3)
    _, size = _column_widths(listing, on_a4[0] - 2 * _MARGIN)
    return on_a4 if size >= _READABLE else on_a3


def _column_widths(listing: Listing, wide: float) -> tuple[list[float], float]:
    """Return how wide each column is, and the size of the letters: no word is broken.

    The room left over is shared out as the list asks.
    """
    least = [
        max([_longest(head, "serif-bold"), *(_longest(row[n], "serif") for row in listing.rows)])
        for n, head in enumerate(listing.heads)
    ]
    room = wide - len(least) * (2 * _PADDING + 1)
    size = max(_SMALLEST, min(_SIZE, room / max(sum(least), 1e-9)))
    needed = [one * size + 2 * _PADDING + 1 for one in least]
    spare, whole = max(0.0, wide - sum(needed)), sum(listing.widths)
    wanted = [
        max(0.0, wide * share / whole - need)
        for share, need in zip(listing.widths, needed, strict=True)
    ]
    shared = sum(wanted) or 1.0
    return [n + spare * w / shared for n, w in zip(needed, wanted, strict=True)], size


def _longest(text: str, name: str) -> float:
    """Return how wide the longest word is at size 1."""
    return max((width(word, name) for word in text.split()), default=0.0)


def _dated(listing: Listing) -> str:
    when = f"ngày {listing.day:%d} tháng {listing.day:%m} năm {listing.day:%Y}"
    return f"{listing.place}, {when}" if listing.place else when.capitalize()


def _number(canvas: Any, document: Any) -> None:
    """Number every page but the first, above the text."""
    canvas.setFont(font("serif"), 11)
    canvas.drawCentredString(
        document.pagesize[0] / 2, document.pagesize[1] - 28, str(document.page)
    )


def _style(name: str, size: float, align: int = 0) -> Any:
    from reportlab.lib.styles import ParagraphStyle

    return ParagraphStyle(
        f"{name}-{size}-{align}",
        fontName=font(name),
        fontSize=size,
        leading=size * 1.25,
        alignment=align,
    )


def _words(text: str, style: Any) -> Any:
    from reportlab.platypus import Paragraph

    return Paragraph(escape(text).replace("\n", "<br/>"), style)


def _ruled(text: str, style: Any, share: float) -> list[Any]:
    """Return words with a line under them, so much as long as they are."""
    from reportlab.lib import colors
    from reportlab.platypus import HRFlowable

    long = width(text, "serif-bold") * style.fontSize * share
    return [
        _words(text, style),
        HRFlowable(
            width=max(long, 1.0), thickness=0.6, color=colors.black, spaceBefore=3, spaceAfter=2
        ),
    ]
