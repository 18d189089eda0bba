"""Certificates as PDF: the border drawn once, every text fitted by measure, nothing cut."""

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from tdkt_desktop.documents.borders import BORDERS
from tdkt_desktop.documents.fitting import KEEP, LEADING, Fitted, fit, fit_name
from tdkt_desktop.documents.fonts import font, missing_letters, width
from tdkt_desktop.documents.layouts import Layout, TextField
from tdkt_desktop.progress import Progress, silent

MM = 72 / 25.4
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate to draw: its layout, and a text for each placeholder."""

    layout: Layout
    texts: Mapping[str, str]

    @property
    def recipient(self) -> str:
        """Whose it is, for messages."""
        return self.texts.get("ten", "")


@dataclass(frozen=True, slots=True)
class Unfit:
    """A text that does not fit its box even at the least size, or has letters without a shape."""

    page: int
    recipient: str
    field: str
    text: str
    letters: str = ""


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF, and what in it did not fit: such a text is left out, never cut."""

    pdf: bytes
    pages: int
    unfit: tuple[Unfit, ...]


def draw(
    certificates: Sequence[Certificate],
    *,
    full: bool,
    title: str,
    progress: Progress = silent,
) -> Printed:
    """Draw one page per certificate.

    ``full`` draws border and preprinted words too, for plain paper; otherwise only what the
    stock leaves open is drawn.
    """
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - loads at first use

    buffer = io.BytesIO()
    canvas = Canvas(buffer, pageCompression=1, invariant=1)
    canvas.setTitle(title)
    canvas.setCreator("TĐKT Desktop")
    bases = {
        layout_id: _Base(canvas, [c for c in certificates if c.layout.id == layout_id], full=full)
        for layout_id in dict.fromkeys(c.layout.id for c in certificates)
    }
    unfit = list[Unfit]()
    for page, certificate in enumerate(certificates, start=1):
        if page % 20 == 1:
            progress(page - 1, len(certificates))
        base = bases[certificate.layout.id]
        base.start_page()
        unfit += [replace(one, page=page, recipient=certificate.recipient) for one in base.unfit]
        for field in base.own:
            text = filled(field.text, certificate.texts)
            unfit += _draw_field(canvas, base.layout, field, text, (page, certificate.recipient))
        canvas.showPage()
    progress(len(certificates), len(certificates))
    canvas.save()
    return Printed(buffer.getvalue(), len(certificates), tuple(unfit))


class _Base:
    """What all pages of one layout share, drawn once as a form that the pages refer to.

    Besides border and preprinted words these are the texts that are the same on every page:
    signer, place and date, decision. ``own`` are the fields that differ, ``unfit`` the shared
    texts that do not fit, on every page.
    """

    def __init__(self, canvas: Any, certificates: Sequence[Certificate], *, full: bool) -> None:  # noqa: ANN401
        self._canvas = canvas
        self.layout = certificates[0].layout
        self.own: list[TextField] = []
        self.unfit: list[Unfit] = []
        wide, high = self.layout.width * MM, self.layout.height * MM
        canvas.beginForm(f"base-{self.layout.id}", 0, 0, wide, high)
        if full:
            BORDERS[self.layout.border](canvas, self.layout.width, self.layout.height)
        for field in self.layout.fields:
            if field.preprinted and not full:
                continue
            texts = {filled(field.text, one.texts) for one in certificates}
            if len(texts) == 1:
                self.unfit += _draw_field(canvas, self.layout, field, texts.pop(), (0, ""))
            else:
                self.own.append(field)
        canvas.endForm()

    def start_page(self) -> None:
        """Begin a page with what is shared."""
        self._canvas.setPageSize((self.layout.width * MM, self.layout.height * MM))
        self._canvas.doForm(f"base-{self.layout.id}")


def filled(template: str, texts: Mapping[str, str]) -> str:
    """Return ``template`` with its placeholders filled; one without a text is left empty."""
    text = _PLACEHOLDER.sub(lambda found: texts.get(found[1], ""), template)
    return "\n".join(" ".join(line.split(" ")).strip() for line in text.split("\n"))


def _draw_field(
    canvas: Any,  # noqa: ANN401 - reportlab ships no types
    layout: Layout,
    field: TextField,
    text: str,
    whose: tuple[int, str],
) -> list[Unfit]:
    if not text:
        return []
    if letters := missing_letters(text, field.font):
        return [Unfit(*whose, field.key, text, letters)]
    fitted = fit_field(field, text)
    if fitted is None:
        return [Unfit(*whose, field.key, text)]
    canvas.setFillColor(field.color)
    size = fitted.size
    canvas.setFont(font(field.font), size)
    block = size * (1 + LEADING * (len(fitted.lines) - 1))
    gap = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[field.valign]
    top = (layout.height - field.y) * MM - (field.height * MM - block) * gap
    for number, line in enumerate(fitted.lines):
        _draw_line(canvas, field, line, size, top - size * (0.8 + LEADING * number))
    return []


def fit_field(field: TextField, text: str) -> Fitted | None:
    """Return ``text`` as ``field`` sets it, or ``None`` when it does not fit."""
    setter = fit_name if field.name else fit
    return setter(
        text,
        lambda words: width(words, field.font),
        size=field.size,
        least=field.min_size,
        width=field.width * MM,
        height=field.height * MM,
    )


def _draw_line(canvas: Any, field: TextField, line: str, size: float, y: float) -> None:  # noqa: ANN401
    line = line.replace(KEEP, " ")
    wide = width(line, field.font) * size
    slack = {"left": 0.0, "center": 0.5, "right": 1.0}[field.align]
    x = field.x * MM + (field.width * MM - wide) * slack
    canvas.drawString(x, y, line)
    if field.underline:
        canvas.setStrokeColor(field.color)
        canvas.setLineWidth(size * 0.05)
        canvas.line(x, y - size * 0.32, x + wide, y - size * 0.32)
