"""Borders: each within what the printer is told of, the star there or left out."""

import pypdfium2
import pytest

from tdkt_desktop.documents.borders import BORDERS, crest, edge
from tdkt_desktop.documents.certificate_pdf import FilledLayout, draw
from tdkt_desktop.documents.layouts import Layout

SCALE = 4
"""Pixels a millimetre."""
WHITE = (255, 255, 255)


def picture(border: str, width: float, height: float, *, starless: bool = False) -> object:
    layout = Layout(
        id="x", name="Thử", width=width, height=height, border=border, starless=starless
    )
    pdf = draw([FilledLayout(layout, {})], full=True, title="x").pdf
    page = pypdfium2.PdfDocument(pdf)[0]
    return page.render(scale=SCALE * 25.4 / 72).to_pil().convert("RGB")


@pytest.mark.parametrize("border", BORDERS)
@pytest.mark.parametrize("size", [(297, 210), (420, 297), (210, 297), (148, 105)])
def test_a_border_begins_where_margins_are_warned_of(
    border: str, size: tuple[float, float]
) -> None:
    from PIL import Image, ImageChops

    found = picture(border, *size)
    assert isinstance(found, Image.Image)
    ink = ImageChops.difference(found, Image.new("RGB", found.size, WHITE)).getbbox()
    assert ink is not None
    near = edge(*size) * SCALE
    far = (found.width - near, found.height - near)
    assert ink == pytest.approx((near, near, *far), abs=3)


@pytest.mark.parametrize("border", BORDERS)
def test_the_star_is_there_or_left_out_for_the_emblem(border: str) -> None:
    from PIL import Image

    left, top, side = crest(297, 210)
    middle = (round((left + side / 2) * SCALE), round((top + side / 2) * SCALE))
    for starless in (False, True):
        found = picture(border, 297, 210, starless=starless)
        assert isinstance(found, Image.Image)
        assert (found.getpixel(middle) == WHITE) is starless
