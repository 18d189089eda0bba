import pytest

from tdkt_desktop.domain.vietnamese.numbers import in_words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (5, "năm"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (105, "một trăm linh năm"),
        (1_015, "một nghìn không trăm mười lăm"),
        (702_000, "bảy trăm linh hai nghìn"),
        (1_053_000, "một triệu không trăm năm mươi ba nghìn"),
        (2_340_000, "hai triệu ba trăm bốn mươi nghìn"),
        (1_000_001, "một triệu không trăm linh một"),
        (45_655_000, "bốn mươi lăm triệu sáu trăm năm mươi lăm nghìn"),
        (3_000_000_000, "ba tỷ"),
    ],
)
def test_money_is_said_as_it_is_written(number: int, words: str) -> None:
    assert in_words(number) == words
