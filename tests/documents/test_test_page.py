"""What two measured crosses say of a printer."""

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.documents.test_page import calibration_sheet, correction_from, crosses

SHIFTS = st.floats(-8, 8)
SCALES = st.floats(0.97, 1.03)


@given(SHIFTS, SHIFTS, SCALES, SCALES)
def test_what_the_printer_does_is_undone(
    across: float, down: float, wide: float, high: float
) -> None:
    first, second = ((across + wide * x, down + high * y) for x, y in crosses(297, 210))
    correction = correction_from(297, 210, first, second)
    assert correction is not None
    for x, y in ((50, 60), (148.5, 105), (280, 200)):
        drawn = correction.across + correction.wide * x, correction.down + correction.high * y
        assert (across + wide * drawn[0], down + high * drawn[1]) == pytest.approx(
            (x, y), abs=0.02
        )


def test_absurd_measures_are_refused() -> None:
    assert correction_from(297, 210, (200, 20), (277, 190)) is None


@pytest.mark.parametrize(("width", "height"), [(297, 210), (420, 297), (210, 297)])
def test_the_sheet_says_where_the_crosses_should_be(width: float, height: float) -> None:
    document = pypdfium2.PdfDocument(calibration_sheet(width, height))
    assert document[0].get_width() == pytest.approx(width * 72 / 25.4, abs=0.1)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert f"dấu 2 cách trái {width - 20:g} mm" in text
