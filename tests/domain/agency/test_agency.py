import pytest

from tdkt_desktop.domain.agency.agency import Agency

OFFICE = Agency(name="Sở Nội vụ tỉnh Hải Minh", signer_title="GIÁM ĐỐC")


@pytest.mark.parametrize(
    ("authority", "ours"),
    [
        (None, True),
        ("Giám đốc Sở Nội vụ tỉnh Hải Minh", True),
        ("Giám đốc Sở Nội vụ", True),
        ("Sở Nội vụ", True),
        ("Giám đốc Sở", True),
        ("Giám đốc", True),
        ("Giám đốc Sở Nội vụ tỉnh Sơn Khê", False),
        ("Giám đốc Sở Y tế", False),
        ("Chủ tịch UBND tỉnh Hải Minh", False),
        ("Phó Giám đốc Công an", False),
    ],
)
def test_an_authority_is_ours_by_its_name(authority: str | None, ours: bool) -> None:
    assert OFFICE.decided(authority) is ours


def test_an_agency_of_no_name_decided_only_what_nobody_else_did() -> None:
    assert Agency().decided("")
    assert not Agency().decided("Giám đốc Sở Y tế")
