import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.vietnamese.legacy import (
    _TABLES,
    TCVN3,
    UNICODE,
    VNI,
    ColumnReader,
    count_lost,
    font_encoding,
    from_legacy,
    told_by_letters,
)
from tdkt_desktop.domain.vietnamese.syllables import is_syllable

NAMES = (
    "Nguyễn Văn An",
    "Trần Thị Bình",
    "Đỗ Hữu Đạt",
    "Hoàng Thị Ánh Tuyết",
    "Phạm Ngọc Ưng",
    "Lê Quỳnh Như",
    "Vũ Thị Hằng",
    "Bùi Khắc Ích",
    "Đặng Thuỳ Dương",
    "Huỳnh Kỷ Hợi",
    "Ngô Ỷ Lan",
    "Phòng Tổ chức Cán bộ",
    "Uỷ ban nhân dân xã Hoà Mỹ",
    "Chuyên viên chính",
)
LETTERS = {
    encoding: dict(sorted(((v, k) for k, v in table.items()), key=lambda pair: -len(pair[1])))
    for encoding, table in _TABLES.items()
}


def typed(text: str, encoding: str) -> str:
    """Return ``text`` as it was typed in the days of ``encoding``."""
    return "".join(LETTERS[encoding].get(letter, letter) for letter in text)


@pytest.mark.parametrize("encoding", [TCVN3, VNI])
@pytest.mark.parametrize("text", NAMES)
def test_old_text_comes_back_to_the_letter(text: str, encoding: str) -> None:
    assert from_legacy(typed(text, encoding), encoding) == text


@pytest.mark.parametrize("encoding", [TCVN3, VNI])
@pytest.mark.parametrize("text", NAMES)
def test_capitals_come_back_too(text: str, encoding: str) -> None:
    assert from_legacy(typed(text.upper(), encoding), encoding) == text.upper()


@pytest.mark.parametrize("encoding", [TCVN3, VNI])
def test_a_column_tells_its_encoding_and_is_converted(encoding: str) -> None:
    column = [typed(name, encoding) for name in NAMES]
    reader = ColumnReader(column)
    assert reader.usual == encoding
    assert [reader.convert(text).text for text in column] == list(NAMES)


VOWELS = "aăâeêioôơuưy"
WORDS = st.sampled_from(
    [
        unicodedata.normalize("NFC", onset + vowel + tone + coda)
        for onset in ("", "b", "đ", "ngh", "th", "qu", "tr")
        for vowel in VOWELS
        for tone in ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
        for coda in ("", "n", "ng", "t", "i")
    ]
).filter(is_syllable)
TEXTS = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)


@given(TEXTS, st.sampled_from([TCVN3, VNI]))
def test_every_syllable_goes_there_and_back(text: str, encoding: str) -> None:
    assert from_legacy(typed(text, encoding), encoding) == text


@given(st.lists(TEXTS, min_size=1, max_size=20))
def test_a_unicode_column_is_never_touched(texts: list[str]) -> None:
    column = [*texts, *NAMES[:3]]
    reader = ColumnReader(column)
    assert [reader.convert(text).text for text in column] == column


def test_a_text_that_proves_nothing_follows_its_row_then_its_column() -> None:
    reader = ColumnReader(["NguyÔn V¨n An", "TrÇn ThÞ B×nh", "Tó"])
    assert reader.convert("Tó").text == "Tú"
    assert reader.convert("Tó", beside=UNICODE).text == "Tó"


def test_one_clear_word_proves_an_encoding() -> None:
    assert told_by_letters("NguyÔn") == TCVN3
    assert told_by_letters("Nguyeãn") == VNI
    assert told_by_letters("Nguyễn") == UNICODE
    assert told_by_letters("An") == told_by_letters("Tó") == ""


@pytest.mark.parametrize("text", ["José", "Y Blô Niê", "20°C", "1½ ngày", "§ 5", "A·B", "Café"])
def test_other_texts_are_not_taken_for_old_ones(text: str) -> None:
    assert ColumnReader([text]).convert(text).text == text


@pytest.mark.parametrize(
    ("font", "told"),
    [
        (".VnTime", (TCVN3, False)),
        (".VnTimeH", (TCVN3, True)),
        ("VNI-Times", (VNI, False)),
        ("Times New Roman", None),
    ],
)
def test_fonts_tell_encodings(font: str, told: tuple[str, bool] | None) -> None:
    assert font_encoding(font) == told


def test_a_font_of_capitals_shouts() -> None:
    assert ColumnReader([]).convert("nguyÔn v¨n an", font=".VnTimeH").text == "NGUYỄN VĂN AN"


def test_a_name_begins_with_a_capital_where_the_font_had_none() -> None:
    assert from_legacy("Lª ¸nh TuyÕt Mai", TCVN3) == "Lê Ánh Tuyết Mai"
    assert from_legacy("Lª ¸nh", TCVN3) == "Lê Ánh"
    assert from_legacy("N¬i ë", TCVN3) == "Nơi ở"


def test_a_first_letter_without_a_capital_gets_one_where_others_have() -> None:
    units = ColumnReader(["Phßng Tæ chøc", "Thanh tra", "ñy ban nh©n d©n"])
    assert units.convert("ñy ban nh©n d©n").text == "Ủy ban nhân dân"
    assert from_legacy("ñy viªn", TCVN3) == "ủy viên"


@pytest.mark.parametrize("text", ["T« B¸ Mai", "Tõ Quèc Oanh"])
def test_impossible_tones_and_signs_prove_an_encoding(text: str) -> None:
    assert told_by_letters(text) == TCVN3


def test_a_font_left_over_says_nothing_of_a_column_in_unicode() -> None:
    reader = ColumnReader(["Nguyễn Văn An", "Trần Thị Bình"])
    assert reader.convert("Lê Hà", font=".VnTimeH").text == "Lê Hà"


def test_lost_letters_are_counted() -> None:
    assert count_lost("Nguy?n V\ufffdn An") == 2
    assert count_lost("Ai? Không rõ.") == 0
