import pytest

from tdkt_desktop.domain.awards.ratings import RatingIndex
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.law.vocabulary import rating_levels, vocabulary

INDEX = RatingIndex(rating_levels())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("HTXSNV", "HTXS"),
        ("Hoàn thành xuất sắc nhiệm vụ", "HTXS"),
        ("hoàn thành tốt", "HTT"),
        ("HT tốt nhiệm vụ", "HTT"),
        ("Hoàn thành nhiệm vụ", "HT"),
        ("Không HTNV", "KHT"),
        ("Xuất sắc", "HTXS"),
        ("Loại Tốt", "HTT"),
        ("HT tốt NV", "HTT"),
        ("Hoàn thành XSNV", "HTXS"),
        ("HTTNV (nghỉ TS)", "HTT"),
        ("Không hoàn thành NV", "KHT"),
    ],
)
def test_levels_are_found_by_the_words_lists_use(text: str, code: str) -> None:
    level = INDEX.find(text)
    assert level is not None
    assert level.code == code


def test_bare_words_count_only_where_ratings_are_spoken_of() -> None:
    assert INDEX.find("Tốt", bare=False) is None


@pytest.mark.parametrize("text", ["", "A", "Khá", "95"])
def test_what_is_no_level_is_not_guessed(text: str) -> None:
    assert INDEX.find(text) is None


def test_levels_ship_in_order_with_their_sources() -> None:
    assert [level.rank for level in rating_levels()] == [4, 3, 2, 1]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Cơ sở", "CO_SO"),
        ("cấp tỉnh", "BO_TINH"),
        ("Toàn quốc", "TOAN_QUOC"),
        ("phạm vi cơ sở", "CO_SO"),
        ("đâu đó", None),
    ],
)
def test_scopes_are_found_by_the_words_lists_use(text: str, code: str | None) -> None:
    assert vocabulary().scopes.find(text) == code
    assert code is None or code in terms("initiative_scope")
