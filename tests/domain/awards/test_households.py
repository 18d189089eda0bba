"""Households: kept by their head and where they live, however a list addresses the head."""

import pytest

from tdkt_desktop.domain.awards.households import household_key, household_name, names_household


@pytest.mark.parametrize(
    ("head", "where", "kept"),
    [
        ("Trần Văn Mơ", ["12 Đường Mơ", "Tổ 2"], "Hộ Trần Văn Mơ, 12 Đường Mơ, Tổ 2"),
        ("Hộ ông Trần Văn Mơ", ["Thôn 1"], "Hộ ông Trần Văn Mơ, Thôn 1"),
        ("Hộ ông Trần Văn Mơ, Thôn 1", ["Thôn 1"], "Hộ ông Trần Văn Mơ, Thôn 1"),
        ("Hồ Thị Mận", [], "Hộ Hồ Thị Mận"),
    ],
)
def test_a_household_is_named_by_its_head_and_place(
    head: str, where: list[str], kept: str
) -> None:
    assert household_name(head, where) == kept


def test_one_household_has_one_key_and_two_have_two() -> None:
    same = {"Trần Văn Mơ, Thôn 3", "Hộ ông Trần Văn Mơ, Thôn 3", "Hộ gia đình Trần Văn Mơ, thôn 3"}
    assert len(set(map(household_key, same))) == 1
    others = {"Hồ Văn Mơ", "Hộ Văn Mơ", "Trần Văn Mơ, Thôn 4", "Trần Văn Mở, Thôn 3", *same}
    assert len(set(map(household_key, others))) == 5


@pytest.mark.parametrize(
    ("name", "is_one"),
    [("Hộ ông Lê An", True), ("HỘ GIA ĐÌNH BÀ MAI", True), ("Hồ Ông Lê", False), ("Lê An", False)],
)
def test_a_household_is_told_by_its_words(name: str, is_one: bool) -> None:
    assert names_household(name) is is_one
