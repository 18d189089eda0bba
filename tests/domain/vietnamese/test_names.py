import pytest

from tdkt_desktop.domain.vietnamese.names import (
    looks_like_name,
    mend_capitals,
    tidy_name,
    title_case,
)


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ("PHạM THị HÀ", "PHẠM THỊ HÀ"),
        ("NGUYỄN THỊ HiỀN", "NGUYỄN THỊ HIỀN"),
        ("HOÀNG KiỀU ANH", "HOÀNG KIỀU ANH"),
        ("Lý Thị Ly", "Lý Thị Ly"),
        ("NGUYễN CHÍ THÔNG", "NGUYỄN CHÍ THÔNG"),
        ("TRẦN THị HƯƠNG", "TRẦN THỊ HƯƠNG"),
        ("Nguyễn Văn Án", "Nguyễn Văn Án"),
        ("Lê Á", "Lê Á"),
        ("Đỗ Ý Nhi", "Đỗ Ý Nhi"),
    ],
)
def test_only_broken_capitals_are_mended(broken: str, mended: str) -> None:
    assert mend_capitals(broken) == mended


def test_a_name_is_tidied_but_not_recased() -> None:
    assert tidy_name("  TRẦN\u00a0 VĂN  Ðức ") == "TRẦN VĂN Đức"
    assert title_case("NGUYỄN VĂN AN") == "Nguyễn Văn An"


@pytest.mark.parametrize("text", ["Nguyễn Văn An", "ĐÀO THỊ HỒNG", "Y Moan Niê", "Lê An"])
def test_names_look_like_names(text: str) -> None:
    assert looks_like_name(text)


@pytest.mark.parametrize("text", ["%TenSV", "Tổng", "phòng tổ chức", "12 người", ""])
def test_other_texts_do_not(text: str) -> None:
    assert not looks_like_name(text)
