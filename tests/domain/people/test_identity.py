import pytest

from tdkt_desktop.domain.people.identity import doubt_identity, encoded_birth
from tdkt_desktop.domain.vietnamese.dates import PartialDate


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("031075000001", ("Nam", 1975)),
        ("031180000001", ("Nữ", 1980)),
        ("031201000001", ("Nam", 2001)),
        ("123456789", None),
    ],
)
def test_a_citizen_number_tells_sex_and_birth_year(
    number: str, told: tuple[str, int] | None
) -> None:
    assert encoded_birth(number) == told


@pytest.mark.parametrize(
    ("number", "whole"), [("31075000001", "031075000001"), ("1075000001", "001075000001")]
)
def test_lost_zeros_are_proposed_not_put_back(number: str, whole: str) -> None:
    doubt = doubt_identity(number, None, None)
    assert doubt is not None
    assert doubt.proposal == whole


@pytest.mark.parametrize(
    ("number", "sex", "birth"),
    [
        ("0310750000012", None, None),
        ("03107500000A", None, None),
        ("031075000001", "Nữ", None),
        ("031075000001", "Nam", PartialDate(1976)),
    ],
)
def test_what_contradicts_a_number_is_told(
    number: str, sex: str | None, birth: PartialDate | None
) -> None:
    assert doubt_identity(number, sex, birth) is not None


def test_a_raised_figure_is_no_digit() -> None:
    doubt = doubt_identity("001²75000001", None, None)
    assert doubt is not None
    assert "ký tự" in doubt.message


def test_a_number_that_agrees_stands() -> None:
    assert doubt_identity("031075000001", "Nam", PartialDate(1975, 2, 1)) is None
    assert doubt_identity("123456789", "Nam", PartialDate(1975)) is None


def test_a_province_that_is_none_is_told() -> None:
    doubt = doubt_identity("003075000001", "Nam", None)
    assert doubt is not None
    assert "mã tỉnh" in doubt.message
