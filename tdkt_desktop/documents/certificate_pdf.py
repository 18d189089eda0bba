"""Certificates as PDF: the border drawn once, every text fitted by measure, nothing cut."""

import io
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from tdkt_desktop.documents.borders import BORDERS, star
from tdkt_desktop.documents.fitting import KEEP, Fitted, fit, fit_name
from tdkt_desktop.documents.fonts import drawable, font, is_known, missing_letters, room, width
from tdkt_desktop.documents.layouts import Frame, Item, Layout, Line, Picture, TextField
from tdkt_desktop.documents.wrapping import kept_together, split_words
from tdkt_desktop.progress import Progress, silent

MM = 72 / 25.4
_HALF = 0.5
_TOLD = 20
"""Of every so many pages it is told how far the drawing is."""
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class FilledLayout:
    """One certificate to draw: its layout, and a text for each placeholder.

    ``own`` are texts for single fields of this one certificate, in place of the layout's.
    """

    layout: Layout
    texts: Mapping[str, str]
    own: Mapping[str, str] = field(default_factory=dict)

    def text_of(self, item: TextField) -> str:
        """Return what stands in a field."""
        own = self.own.get(item.key)
        text = unicodedata.normalize("NFC", filled(item.text if own is None else own, self.texts))
        return text.upper() if item.upper else text

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
    """A PDF, and what in it did not fit: such a text is left out, never cut.

    ``fonts`` are those this machine lacks; another stands in for them.
    """

    pdf: bytes
    pages: int
    unfit: tuple[Unfit, ...]
    fonts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """What a printer does to a page, put right beforehand.

    What shall stand at (x, y) millimetres from the top left is drawn at
    (``across`` + ``wide``·x, ``down`` + ``high``·y).
    """

    across: float = 0.0
    down: float = 0.0
    wide: float = 1.0
    high: float = 1.0

    def matrix(self, height: float) -> tuple[float, float, float, float, float, float]:
        """Return the PDF's transformation, whose origin is at the bottom; ``height`` in mm."""
        rise = height * (1 - self.high) - self.down
        return self.wide, 0, 0, self.high, self.across * MM, rise * MM


TRUE = Correction()
Images = Callable[[str], bytes]
"""Gives the bytes of a picture by its SHA-256; nothing for one that is not there."""


def no_images(_: str) -> bytes:
    """Give no picture."""
    return b""


def draw(
    certificates: Sequence[FilledLayout],
    *,
    full: bool,
    title: str,
    images: Images = no_images,
    correction: Correction = TRUE,
    progress: Progress = silent,
) -> Printed:
    """Draw one page per certificate.

    ``full`` draws border and preprinted parts too, for plain paper; otherwise only what the
    stock leaves open is drawn.
    """
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, pageCompression=1, invariant=1)
    canvas.setTitle(title)
    canvas.setCreator("TĐKT Desktop")

    def go_on(done: int) -> bool:
        if done % _TOLD == 0:
            progress(done, len(certificates))
        return True

    unfit = draw_on(
        canvas, certificates, full=full, images=images, correction=correction, go_on=go_on
    )
    progress(len(certificates), len(certificates))
    canvas.save()
    wanted = dict.fromkeys(
        item.font for layout in _layouts(certificates) for item in layout.fields
    )
    lacking = tuple(name for name in wanted if not is_known(name))
    return Printed(buffer.getvalue(), len(certificates), tuple(unfit), lacking)


def _layouts(certificates: Sequence[FilledLayout]) -> list[Layout]:
    return list(dict.fromkeys(certificate.layout for certificate in certificates))


def draw_on(
    canvas: Any,
    certificates: Sequence[FilledLayout],
    *,
    full: bool,
    images: Images = no_images,
    correction: Correction = TRUE,
    go_on: Callable[[int], bool] = lambda _: True,
) -> list[Unfit]:
    """Draw one page per certificate with a pen: reportlab's canvas, or one that takes its calls.

    ``go_on`` is told before each page how many are done, and says whether to draw it. Returns what
    does not fit.
    """
    alike: dict[Layout, list[FilledLayout]] = {}
    for certificate in certificates:
        alike.setdefault(certificate.layout, []).append(certificate)
    pens = {
        layout: _Base(_Pen(canvas, layout, images), some, f"base-{number}", full=full)
        for number, (layout, some) in enumerate(alike.items())
    }
    unfit = list[Unfit]()
    for page, certificate in enumerate(certificates, start=1):
        if not go_on(page - 1):
            break
        base = pens[certificate.layout]
        base.start_page(correction)
        whose = page, certificate.recipient
        unfit += [
            replace(misfit, page=page, recipient=certificate.recipient) for misfit in base.unfit
        ]
        for item in base.own:
            unfit += base.pen.draw(item, certificate.text_of, whose)
        canvas.showPage()
    return unfit


class _Base:
    """What all pages of one layout share, drawn once as a form that the pages refer to.

    Besides border and preprinted words these are the texts that are the same on every page:
    signer, place and date, decision. ``own`` are the items that differ, ``unfit`` the shared
    texts that do not fit, on every page.
    """

    def __init__(
        self, pen: "_Pen", certificates: Sequence[FilledLayout], name: str, *, full: bool
    ) -> None:
        self.pen, self._name = pen, name
        self.own: list[Item] = []
        self.unfit: list[Unfit] = []
        layout, canvas = pen.layout, pen.canvas
        canvas.beginForm(name, 0, 0, layout.width * MM, layout.height * MM)
        if full and layout.border:
            BORDERS[layout.border](canvas, layout.width, layout.height)
            if not layout.starless:
                star(canvas, layout.width, layout.height)
        for item in layout.items:
            if item.preprinted and not full:
                continue
            shared = not isinstance(item, TextField) or (
                len({certificate.text_of(item) for certificate in certificates}) == 1
            )
            if shared:
                self.unfit += pen.draw(item, certificates[0].text_of, (0, ""))
            else:
                self.own.append(item)
        canvas.endForm()

    def start_page(self, correction: Correction) -> None:
        """Begin a page with what is shared."""
        layout, canvas = self.pen.layout, self.pen.canvas
        canvas.setPageSize((layout.width * MM, layout.height * MM))
        if correction != TRUE:
            canvas.transform(*correction.matrix(layout.height))
        canvas.doForm(self._name)


def placeholders(template: str) -> list[str]:
    """Return the names in braces that a text holds, each once."""
    return list(dict.fromkeys(_PLACEHOLDER.findall(template)))


def filled(template: str, texts: Mapping[str, str]) -> str:
    """Return ``template`` with its placeholders filled; one without a text is left empty."""
    text = _PLACEHOLDER.sub(lambda match: texts.get(match[1], ""), template)
    return "\n".join(" ".join(line.split(" ")).strip() for line in text.split("\n"))


class _Pen:
    """Draws the items of one layout."""

    def __init__(self, canvas: Any, layout: Layout, images: Images) -> None:
        self.canvas, self.layout = canvas, layout
        self._images = images

    def draw(
        self, item: Item, text_of: Callable[[TextField], str], whose: tuple[int, str]
    ) -> list[Unfit]:
        """Draw one item; return what of it does not fit."""
        if isinstance(item, TextField):
            return self._text(item, text_of(item), whose)
        if isinstance(item, Picture):
            self._picture(item)
        elif isinstance(item, Line | Frame):
            self._outline(item)
        return []

    def _text(self, item: TextField, text: str, whose: tuple[int, str]) -> list[Unfit]:
        if not text:
            return []
        text = drawable(text, item.font)
        if letters := missing_letters(text, item.font):
            return [Unfit(*whose, item.key, text, letters)]
        fitted = fit_field(item, text)
        if fitted is None:
            return [Unfit(*whose, item.key, text)]
        self.canvas.setFillColor(item.color)
        size = fitted.size
        self.canvas.setFont(font(item.font), size)
        takes = room(item.font)
        block = size * (takes.first + takes.leading * (len(fitted.lines) - 1))
        gap = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[item.valign]
        top = (self.layout.height - item.y) * MM - (item.height * MM - block) * gap
        for number, line in enumerate(fitted.lines):
            self._line(item, line, size, top - size * (takes.above + takes.leading * number))
        return []

    def _line(self, item: TextField, line: str, size: float, y: float) -> None:
        line = line.replace(KEEP, " ")
        space = item.spacing * size / item.size
        wide = width(line, item.font) * size + space * (len(line) - 1)
        slack = {"left": 0.0, "center": 0.5, "right": 1.0}[item.align]
        x = item.x * MM + (item.width * MM - wide) * slack
        self.canvas.drawString(x, y, line, charSpace=space)
        if item.underline:
            self.canvas.setStrokeColor(item.color)
            self.canvas.setLineWidth(size * 0.05)
            self.canvas.line(x, y - size * 0.32, x + wide, y - size * 0.32)

    def _picture(self, item: Picture) -> None:
        from reportlab.lib.utils import ImageReader

        data = self._images(item.image) if item.image else b""
        if data:
            left, bottom = item.x * MM, (self.layout.height - item.y - item.height) * MM
            self.canvas.drawImage(
                ImageReader(io.BytesIO(data)),
                left,
                bottom,
                item.width * MM,
                item.height * MM,
                mask="auto",
                preserveAspectRatio=True,
                anchor="c",
            )

    def _outline(self, item: Line | Frame) -> None:
        left, bottom = item.x * MM, (self.layout.height - item.y - item.height) * MM
        wide, high = item.width * MM, item.height * MM
        self.canvas.setStrokeColor(item.color)
        self.canvas.setLineWidth(item.thickness)
        if isinstance(item, Frame):
            self.canvas.rect(left, bottom, wide, high, fill=0)
        elif item.width >= item.height:
            self.canvas.line(left, bottom + high / 2, left + wide, bottom + high / 2)
        else:
            self.canvas.line(left + wide / 2, bottom, left + wide / 2, bottom + high)


def fit_field(item: TextField, text: str) -> Fitted | None:
    """Return ``text`` as ``item`` sets it, or ``None`` when it does not fit.

    Words of several syllables stay on one line where that costs no line and at most half a point.
    """
    setter = fit_name if item.name else fit
    loose = item.spacing / item.size

    def made(words: str) -> Fitted | None:
        return setter(
            words,
            lambda part: width(part, item.font) + len(part) * loose,
            size=item.size,
            least=item.min_size,
            width=item.width * MM,
            height=item.height * MM,
            lines=item.lines,
            room=room(item.font),
        )

    fitted = made(text)
    if fitted is None or len(fitted.lines) == 1 or item.name:
        return fitted
    whole = made(kept_together(text))
    if whole is not None and _as_good(whole, fitted):
        return whole
    return _mended(text, fitted, made)


def _as_good(one: Fitted, other: Fitted) -> bool:
    """Whether ``one`` takes no more lines and is at most half a point smaller."""
    return len(one.lines) <= len(other.lines) and one.size >= other.size - _HALF


def _mended(text: str, found: Fitted, made: Callable[[str], Fitted | None]) -> Fitted:
    """Keep together what words can be without more lines, one after the other."""
    first, kept, hopeless = found, text, set[tuple[int, int]]()
    for _ in range(2 * len(found.lines)):
        split = [one for one in split_words(text, found.lines) if one not in hopeless]
        if not split:
            break
        start, end = split[0]
        tried = kept[:start] + kept[start:end].replace(" ", KEEP) + kept[end:]
        fitted = made(tried)
        if fitted is not None and _as_good(fitted, first):
            kept, found = tried, fitted
        else:
            hopeless.add((start, end))
    return found
