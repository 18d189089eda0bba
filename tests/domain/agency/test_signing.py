"""Forms of signing: whose decision it is, and how the title stands above the signature."""

import pytest

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.agency.signing import office_of, signing_lines
from tdkt_desktop.operations.certificates.texts import head_of


@pytest.mark.parametrize(
    ("title", "whose", "lines"),
    [
        ("Giám đốc", "Giám đốc", ["Giám đốc"]),
        ("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]),
        ("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH", "CHỦ TỊCH", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
        (
            "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
            "CHỦ TỊCH",
            ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        ),
        ("TL. GIÁM ĐỐC CHÁNH VĂN PHÒNG", "GIÁM ĐỐC", ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"]),
        ("TUQ. CHỦ TỊCH TRƯỞNG PHÒNG", "CHỦ TỊCH", ["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG"]),
        ("Q. GIÁM ĐỐC", "GIÁM ĐỐC", ["Q. GIÁM ĐỐC"]),
        ("Phó Giám đốc", "Giám đốc", ["Phó Giám đốc"]),
        ("KT. HIỆU TRƯỞNG PHÓ HIỆU TRƯỞNG", "HIỆU TRƯỞNG", ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"]),
        ("CHI CỤC TRƯỞNG", "CHI CỤC TRƯỞNG", ["CHI CỤC TRƯỞNG"]),
        ("", "", []),
    ],
)
def test_a_deputy_signs_for_the_head(title: str, whose: str, lines: list[str]) -> None:
    assert office_of(title) == whose
    assert signing_lines(title) == lines


@pytest.mark.parametrize(
    ("title", "agency", "said"),
    [
        ("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "Bệnh viện Đa khoa Mơ", "GIÁM ĐỐC BỆNH VIỆN ĐA KHOA MƠ"),
        (
            "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
            "Ủy ban nhân dân phường Mơ",
            "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MƠ",
        ),
        ("Giám đốc", "Sở Nội vụ", "GIÁM ĐỐC SỞ NỘI VỤ"),
    ],
)
def test_an_award_is_the_heads(title: str, agency: str, said: str) -> None:
    assert head_of("", title, agency) == said
    assert Agency(name=agency, signer_title=title).head.upper() == said


def test_an_unknown_head_is_not_made_up() -> None:
    assert Agency(name="Sở Nội vụ").head == ""
