import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.vietnamese.keys import fold, name_key, nfc, numbered_key, text_key

NAMES = st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẩĐẾỢỵ ", min_size=1, max_size=30)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đặng Thị Hoà", "dang thi hoa"),
        ("ĐẶNG THỊ HÒA", "dang thi hoa"),
        ("Ðỗ Ưng", "do ung"),
        ("Nguyễn Tường Vy", "nguyen tuong vy"),
    ],
)
def test_folding_forgets_every_accent(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_an_unseen_blank_still_parts_words() -> None:
    assert nfc("Nguyễn\u200bVăn\u200b An") == "Nguyễn Văn An"
    assert nfc("Ng\u200buyễn") == "Nguyễn"


def test_people_are_ordered_by_given_then_family_then_middle_name() -> None:
    ordered = [
        "Trần An",
        "Lê Văn Án",
        "Lê Ăn",
        "Bùi Ân",
        "Đỗ Bá Bình",
        "Đỗ Văn Bình",
        "Lý Bình",
        "Hoàng Đạt",
        "Lê Hoa",
        "Mai Hòa",
        "Mai Hóa",
        "Vũ Yến",
    ]
    backwards = ordered[::-1]
    assert sorted(backwards, key=name_key) == ordered


def test_tones_have_their_order() -> None:
    ordered = ["ma", "mà", "mả", "mã", "má", "mạ"]
    backwards = ordered[::-1]
    assert sorted(backwards, key=text_key) == ordered


def test_numbers_in_names_are_ordered_by_their_size() -> None:
    ordered = ["Phòng Đào tạo", "Phòng số 2", "Phòng số 10", "Tổ 9", "Tổ 10A", "Tổ 10B", "Tổ 100"]
    backwards = ordered[::-1]
    assert sorted(backwards, key=numbered_key) == ordered


def test_the_place_of_the_tone_mark_does_not_make_another_name() -> None:
    assert name_key("Bùi Hoà") == name_key("BÙI HÒA")
    assert name_key("Lê Thuý") == name_key("lê thúy")


@given(NAMES)
def test_composed_and_decomposed_text_have_one_key(name: str) -> None:
    apart = unicodedata.normalize("NFD", name)
    assert name_key(apart) == name_key(name)
    assert fold(apart) == fold(name)


@given(st.text(max_size=40))
def test_any_text_can_be_a_name(text: str) -> None:
    assert isinstance(name_key(text), str)
    assert nfc(nfc(text)) == nfc(text)


@given(NAMES)
def test_folded_text_stays_as_it_is(name: str) -> None:
    assert fold(fold(name)) == fold(name)
