import pytest

from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.operations.law.catalogue import shipped_kinds
from tdkt_desktop.operations.law.vocabulary import vocabulary

INDEX = vocabulary().kinds


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("LĐTT", "LDTT"),
        ("lao động tiên tiến", "LDTT"),
        ("Danh hiệu Lao động tiên tiến", "LDTT"),
        ("Lao dong tien tien", "LDTT"),
        ("CSTĐCS", "CSTDCS"),
        ("CSTĐ cơ sở", "CSTDCS"),
        ("Chiến sỹ thi đua cấp cơ sở", "CSTDCS"),
        ("Chiến sĩ thi đua cấp tỉnh", "CSTD_BO_TINH"),
        ("CSTĐ toàn quốc", "CSTDTQ"),
        ("TTLĐXS", "TTLDXS"),
        ("Tập thể Lao động xuất sắc", "TTLDXS"),
        ("HCLĐ hạng Ba", "HCLD_3"),
        ("Huân chương Lao động hạng Nhì", "HCLD_2"),
        ("Huân chương Lao động hạng III", "HCLD_3"),
        ("BKTTg", "BKTTG"),
        ("Bằng khen của Thủ tướng Chính phủ", "BKTTG"),
        ("Bằng khen của Chủ tịch UBND tỉnh", "BK_TINH"),
        ("Bằng khen UBND tỉnh", "BK_TINH"),
        ("Giấy khen của Giám đốc Sở", "GK_SO"),
        ("LDTT", "LDTT"),
        ("Lao đông tiên tiến", "LDTT"),
    ],
)
def test_kinds_are_found_by_the_words_lists_use(text: str, code: str) -> None:
    guess = INDEX.find(text, year=2025)
    assert guess is not None
    assert guess.kinds[0].code == code
    assert guess.sure


def test_a_bare_giay_khen_has_several_readings() -> None:
    guess = INDEX.find("Giấy khen", PERSON, 2025)
    assert guess is not None
    assert not guess.sure
    assert {kind.group for kind in guess.kinds} == {"GIAY_KHEN"}


@pytest.mark.parametrize("text", ["", "Danh hiệu bịa", "x", "Huân chương Lao động hạng Tư"])
def test_what_is_no_kind_is_not_guessed(text: str) -> None:
    assert INDEX.find(text) is None


def test_every_name_and_alias_finds_its_own_kind() -> None:
    for kind in shipped_kinds():
        for words in (kind.name, *kind.aliases):
            guess = INDEX.find(words)
            assert guess is not None, words
            assert kind.code in {one.code for one in guess.kinds} or kind.import_only, words


def test_the_subject_chooses_among_readings() -> None:
    guess = INDEX.find("Giấy khen", UNIT)
    assert guess is not None
    assert all(UNIT in kind.subjects for kind in guess.kinds)


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("DANH SÁCH ĐẠT LAO ĐỘNG TIÊN TIẾN", "Lao động tiên tiến"),
        ("DANH SÁCH TẶNG GIẤY KHEN CỦA GIÁM ĐỐC SỞ NĂM 2024", "Giấy khen của Giám đốc Sở"),
        ("DANH SÁCH ĐƯỢC TẶNG GIẤY KHEN", "Giấy khen"),
        ("MẪU GIẤY KHEN", ""),
        ("DANH SÁCH NGƯỜI LAO ĐỘNG TT Y TẾ HUYỆN", ""),
        ("DANH SÁCH KHÔNG ĐẠT LAO ĐỘNG TIÊN TIẾN", ""),
        ("LỚP BỒI DƯỠNG LAO ĐỘNG TIÊN TIẾN", ""),
    ],
)
def test_a_title_names_a_kind_only_in_full_words(title: str, named: str) -> None:
    assert INDEX.named_in(title) == named
