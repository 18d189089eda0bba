"""What offices shorten is written out on paper."""

import pytest

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.vietnamese.spelling import spelt_out


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        ("UBND phường Mơ", "Ủy ban nhân dân phường Mơ"),
        ("Văn phòng HĐND và UBND xã Mơ", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Mơ"),
        ("Quyết định 12/QĐ-UBND", "Quyết định 12/QĐ-UBND"),
        ("Sở Nội vụ", "Sở Nội vụ"),
    ],
)
def test_bodies_are_written_out_and_numbers_are_not(short: str, whole: str) -> None:
    assert spelt_out(short) == whole


def test_an_agency_is_kept_as_typed_and_written_out_on_paper() -> None:
    agency = Agency(name="UBND phường Mơ", superior="UBND tỉnh", signer_title="Chủ tịch UBND")
    there = agency.on_paper()
    assert (there.name, there.superior) == ("Ủy ban nhân dân phường Mơ", "Ủy ban nhân dân tỉnh")
    assert there.signer_title == "Chủ tịch Ủy ban nhân dân"
    assert agency.name == "UBND phường Mơ"
