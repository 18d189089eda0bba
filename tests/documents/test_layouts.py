"""Layouts as data, and where what they hold comes to stand on the paper."""

import io
import tomllib
from collections.abc import Iterator
from dataclasses import replace

import pypdfium2
import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from tdkt_desktop.documents.certificate_pdf import (
    Correction,
    FilledLayout,
    Printed,
    draw,
    fit_field,
)
from tdkt_desktop.documents.fonts import (
    FILES,
    TITLES,
    VIETNAMESE,
    installed,
    missing_letters,
    missing_vietnamese,
)
from tdkt_desktop.documents.layouts import (
    Frame,
    Layout,
    Line,
    Picture,
    TextField,
    layout_data,
    layout_from,
    shipped_layouts,
)

MM = 72 / 25.4
PAPERS = [(297.0, 210.0), (420.0, 297.0), (210.0, 297.0), (100.0, 70.0)]


def box(**changes: object) -> TextField:
    field = TextField(
        key="ten", text="{ten}", x=20, y=30, width=60, height=12, size=20, min_size=8
    )
    return replace(field, **changes)  # type: ignore[arg-type]


def layout(*items: object, width: float = 297, height: float = 210) -> Layout:
    return Layout(id="thu", name="Thử", width=width, height=height, items=items)  # type: ignore[arg-type]


def drawn(made: Layout, ten: str = "Mai", *, full: bool = True, **more: object) -> Printed:
    certificate = FilledLayout(made, {"ten": ten})
    return draw([certificate], full=full, title="x", **more)  # type: ignore[arg-type]


def letters(pdf: bytes) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
    """Yield each letter with its box, left, top, right, bottom: millimetres from the top left."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    height, text = page.get_height(), page.get_textpage()
    for number in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(number, loose=True)
        yield (
            text.get_text_range(number, 1),
            (left / MM, (height - top) / MM, right / MM, (height - bottom) / MM),
        )
    document.close()


def span(pdf: bytes) -> tuple[float, float]:
    """Return where the line of text begins and ends, in millimetres from the left."""
    boxes = [place for letter, place in letters(pdf) if letter.strip()]
    return min(b[0] for b in boxes), max(b[2] for b in boxes)


@pytest.mark.parametrize(("width", "height"), PAPERS)
@pytest.mark.parametrize("align", ["left", "center", "right"])
def test_texts_stand_where_their_boxes_are(width: float, height: float, align: str) -> None:
    field = box(align=align, x=15.3, width=70.4)
    left, right = span(drawn(layout(field, width=width, height=height)).pdf)
    wanted = {"left": left - 15.3, "right": right - 85.7, "center": (left + right) / 2 - 50.5}
    assert abs(wanted[align]) < 0.2


@pytest.mark.parametrize(("width", "height"), PAPERS[:2])
def test_a_printers_error_is_put_right_beforehand(width: float, height: float) -> None:
    made = layout(box(align="left"), width=width, height=height)
    plain, _ = span(drawn(made).pdf)
    shifted = drawn(made, correction=Correction(2.5, -1.25, 1.01, 0.99))
    assert span(shifted.pdf)[0] == pytest.approx(2.5 + 1.01 * plain, abs=0.05)
    top = min(place[1] for _, place in letters(drawn(made).pdf))
    assert min(place[1] for _, place in letters(shifted.pdf)) == pytest.approx(
        -1.25 + 0.99 * top, abs=0.1
    )


def test_letters_can_be_spaced_and_raised() -> None:
    plain = span(drawn(layout(box(align="left"))).pdf)
    spaced = span(drawn(layout(box(align="left", spacing=6))).pdf)
    assert spaced[1] - plain[1] == pytest.approx(2 * 6 / MM, abs=0.1)
    raised = drawn(layout(box(upper=True)), "Đặng Ánh").pdf
    assert "".join(letter for letter, _ in letters(raised)).strip() == "ĐẶNG ÁNH"


def test_the_most_lines_are_kept() -> None:
    words = "Mai Văn Thụy Khuê " * 3
    many = drawn(layout(box(height=40, text=words))).pdf
    one = drawn(layout(box(height=40, text=words, lines=1, min_size=4))).pdf
    lines = [{round(place[3]) for _, place in letters(pdf)} for pdf in (many, one)]
    assert len(lines[0]) > 1
    assert len(lines[1]) == 1


def test_a_line_does_not_end_within_a_word_where_that_is_free() -> None:
    words = "Đã có thành tích xuất sắc trong công tác năm 2025 và trong thực hiện nhiệm vụ"
    fitted = fit_field(box(width=82, height=20, size=12), words)
    assert fitted is not None
    ends = [line.split()[-1] for line in fitted.lines[:-1]]
    assert not set(ends) & {"thành", "xuất", "công", "thực", "nhiệm"}
    assert "".join(fitted.lines).replace("\u00a0", "").replace(" ", "") == words.replace(" ", "")


def test_one_certificate_may_say_something_of_its_own() -> None:
    made = layout(box())
    certificates = [
        FilledLayout(made, {"ten": "Mai"}),
        FilledLayout(made, {"ten": "Ba"}, {"ten": "Bốn"}),
    ]
    pdf = draw(certificates, full=True, title="x").pdf
    document = pypdfium2.PdfDocument(pdf)
    assert [page.get_textpage().get_text_range().strip() for page in document] == ["Mai", "Bốn"]
    document.close()


def test_lines_frames_and_pictures_are_drawn_and_stay_off_stock_that_has_them() -> None:
    png = io.BytesIO()
    Image.new("RGB", (20, 10), "red").save(png, "PNG")
    made = layout(
        Frame(key="khung", x=10, y=10, width=270, height=190, preprinted=True),
        Line(key="gach", x=50, y=100, width=60, height=2, preprinted=True),
        Picture(key="dau", x=200, y=100, width=40, height=40, image="abc", preprinted=True),
    )
    assert dark(drawn(made, images=lambda _: png.getvalue())) == {"frame", "line", "picture"}
    assert dark(drawn(made, full=False, images=lambda _: png.getvalue())) == set()


def dark(printed: Printed) -> set[str]:
    """Return at which of three places the page is not white."""
    document = pypdfium2.PdfDocument(printed.pdf)
    picture = document[0].render(scale=2).to_pil().convert("L")
    document.close()
    places = {"frame": (10, 60), "line": (80, 101), "picture": (220, 120)}
    found = set()
    for name, (x, y) in places.items():
        near = picture.crop([round(v * MM * 2) for v in (x - 1, y - 1, x + 1, y + 1)])
        if near.getextrema()[0] < 200:
            found.add(name)
    return found


# -- fonts -----------------------------------------------------------------------------------


def test_fonts_that_ship_are_named_and_whole() -> None:
    assert FILES.keys() == TITLES.keys()
    assert len(VIETNAMESE) == 146
    assert {missing_vietnamese(name) for name in FILES} == {""}


def test_a_font_that_is_not_there_is_named_and_another_stands_in() -> None:
    printed = drawn(layout(box(font="Chữ Không Có")))
    assert printed.fonts == ("Chữ Không Có",)
    assert printed.unfit == ()


def test_a_font_without_vietnamese_says_which_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    poor = TTFont("poor", "Vera.ttf")  # comes with reportlab, for Western letters only
    pdfmetrics.registerFont(poor)
    monkeypatch.setattr("tdkt_desktop.documents.fonts._registered", lambda _: "poor")
    assert "ễ" in missing_vietnamese("poor")
    assert missing_letters("Mai", "poor") == ""


def test_installed_fonts_can_be_drawn_with() -> None:
    for name in list(installed())[:3]:
        assert drawn(layout(box(font=name))).fonts == ()


# -- data ------------------------------------------------------------------------------------


@pytest.mark.parametrize("made", shipped_layouts(), ids=lambda one: one.id)
def test_what_ships_survives_being_written_and_read(made: Layout) -> None:
    text = tomli_w.dumps(layout_data(made))
    assert layout_from(tomllib.loads(text), made.id, "x") == made


@given(st.permutations(range(4)))
def test_the_order_of_items_survives_too(order: list[int]) -> None:
    items = (
        box(),
        Line(key="gach", x=1, y=1, width=9, height=1, thickness=2.5),
        Frame(key="khung", x=1, y=1, width=9, height=1),
        box(key="khac", lines=2),
    )
    made = layout(*(items[place] for place in order))
    assert layout_from(tomllib.loads(tomli_w.dumps(layout_data(made))), "thu", "x") == made
