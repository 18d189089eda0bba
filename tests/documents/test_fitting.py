from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.documents.fitting import KEEP, LEADING, fit, fit_name


def measure(text: str) -> float:
    return 0.5 * len(text)


WORDS = st.lists(st.text("abcđêơư", min_size=1, max_size=9), min_size=1, max_size=14)


def test_short_text_keeps_its_size() -> None:
    fitted = fit("Lê An", measure, size=20, least=10, width=200, height=30)
    assert fitted is not None
    assert (fitted.lines, fitted.size) == (("Lê An",), 20)


def test_long_text_wraps_then_shrinks() -> None:
    text = "Có thành tích xuất sắc trong công tác năm hai nghìn không trăm hai mươi lăm"
    wrapped = fit(text, measure, size=16, least=8, width=400, height=60)
    assert wrapped is not None
    assert (len(wrapped.lines), wrapped.size) == (2, 16)
    shrunk = fit(text, measure, size=16, least=8, width=400, height=18)
    assert shrunk is not None
    assert shrunk.size < 16


def test_what_does_not_fit_is_said_not_cut() -> None:
    assert fit("Nguyễn" * 20, measure, size=16, least=10, width=100, height=200) is None
    assert fit("a b " * 90, measure, size=16, least=10, width=100, height=20) is None


def test_lines_are_about_equally_long() -> None:
    fitted = fit("aaaa bbbb cccc dddd", measure, size=10, least=10, width=75, height=40)
    assert fitted is not None
    assert fitted.lines == ("aaaa bbbb", "cccc dddd")


def test_a_given_name_stays_with_the_middle_name_if_it_can() -> None:
    name = "Nguyễn Phúc Hoàng Bảo Trân"
    fitted = fit_name(name, measure, size=10, least=10, width=110, height=40)
    assert fitted is not None
    assert fitted.lines[-1].endswith(f"Bảo{KEEP}Trân")
    tight = fit_name("Aaaaaaaa Bbbbbbbb", measure, size=10, least=10, width=45, height=40)
    assert tight is not None
    assert tight.lines == ("Aaaaaaaa", "Bbbbbbbb")


@given(WORDS, st.floats(30, 300), st.floats(10, 90))
def test_whatever_fits_is_whole_and_inside(words: list[str], width: float, height: float) -> None:
    text = " ".join(words)
    fitted = fit(text, measure, size=18, least=7, width=width, height=height)
    if fitted is None:
        return
    assert " ".join(fitted.lines) == text
    assert 7 <= fitted.size <= 18
    assert all(measure(line) * fitted.size <= width + 1e-6 for line in fitted.lines)
    tall = fitted.size * (1 + LEADING * (len(fitted.lines) - 1))
    assert tall <= height + 1e-6 or len(fitted.lines) == 1
