"""The law's data is checked: what is wrong is told with its place."""

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.law.conditions import Prior, RatedYears, leaves
from tdkt_desktop.domain.law.entry_reader import Flaw
from tdkt_desktop.domain.law.reading import read_law
from tdkt_desktop.domain.law.rulebook import LawStanding, Rulebook
from tdkt_desktop.operations.law.catalogue import shipped_kinds
from tdkt_desktop.operations.law.shipped import LAW_FILES, codes, shipped_law
from tdkt_desktop.operations.law.shipped_files import entries

RULE: dict[str, Any] = {
    "id": "R-1",
    "kinds": ["CSTDCS"],
    "subjects": ["CA_NHAN"],
    "basis": "Điều 1",
    "valid_from": "2024-01-01",
    "condition": {"all": [{"rating": {"min": "HTT"}}]},
}


def flaws(rule: dict[str, Any]) -> list[Flaw]:
    return read_law({"thu.toml": {"rule": [rule]}}, codes(shipped_kinds(), sources=False))[2]


def test_the_shipped_law_has_no_flaw() -> None:
    files = {name: entries(name) for name in LAW_FILES}
    assert read_law(files, codes(shipped_kinds()))[2] == []


def test_every_entry_says_its_article_source_and_confidence() -> None:
    for name in LAW_FILES:
        for table, found in entries(name).items():
            for entry in found:
                assert entry.get("confidence") in ("high", "medium", "low"), (name, table, entry)
                assert entry.get("sources"), (name, table, entry)


@pytest.mark.parametrize(
    ("change", "place", "words"),
    [
        ({"kinds": ["CSTDXX"]}, "kinds", "không có mã “CSTDXX”"),
        ({"kinds": []}, "kinds", "ít nhất một"),
        ({"subjects": "CA_NHAN"}, "subjects", "danh sách"),
        ({"valid_from": "01/01/2024"}, "valid_from", "2025-07-01"),
        ({"valid_to": "2023-12-31"}, "valid_to", "trước ngày có hiệu lực"),
        ({"confidence": "chắc"}, "confidence", "không có mã"),
        ({"condition": {}}, "condition", "đúng một trong"),
        ({"condition": {"all": []}}, "condition", "ít nhất một điều kiện"),
        ({"condition": {"rating": {"min": "TOT"}}}, "condition.rating, min", "không có mã “TOT”"),
        ({"condition": {"rating": {}}}, "condition.rating, min", "thiếu mục này"),
        ({"condition": {"rating": {"min": "HTT", "mi": 1}}}, "mi", "không có mục này"),
        ({"condition": {"any": [{"prior": {"codes": ["LDTT"], "times": 0}}]}}, "times", "từ 1"),
        (
            {"condition": {"initiative": {"scope": "CO_SO", "within": "streak"}}},
            "condition",
            "nhiều năm liên tục",
        ),
        ({"condition": {"attest": ""}}, "condition.attest", "phải là chữ"),
        ({"conditions": 1}, "conditions", "không có mục này"),
        ({"condition": {"option": "la", "attest": "x"}}, "option", "không có mã"),
    ],
)
def test_a_flaw_is_told_with_its_place(change: dict[str, Any], place: str, words: str) -> None:
    rule = copy.deepcopy(RULE) | change
    found = flaws(rule)
    assert any(place in flaw.place and words in flaw.message for flaw in found), found
    assert all("thu.toml, rule" in flaw.place for flaw in found)


def test_two_entries_of_one_id_are_told() -> None:
    found = read_law(
        {"mot.toml": {"rule": [RULE]}, "hai.toml": {"rule": [RULE]}},
        codes(shipped_kinds(), sources=False),
    )[2]
    assert [flaw.message for flaw in found] == ["mã này đã có ở mot.toml"]


_plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["all", "any", "rating", "prior", "min", "codes", "option", "attest"]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=12,
)


@given(_plain)
def test_no_data_whatever_stops_the_reading(condition: object) -> None:
    rule = RULE | {"condition": condition}
    for flaw in flaws(rule):
        assert str(flaw)


def test_what_is_of_low_confidence_ships_switched_off() -> None:
    law = shipped_law()[0]
    for provision in (*law.rules, *law.exclusions, *law.conflicts, *law.countings):
        assert (
            provision.default == (provision.confidence != "low") or provision.id == "X-NEW-9M-BQP"
        ), provision.id


def test_the_rule_of_the_day_is_the_one_in_force() -> None:
    law = shipped_law()[0]

    def rules(day: str, standing: LawStanding | None = None) -> list[str]:
        book = Rulebook(law, day, standing or LawStanding())
        return [rule.id for rule in book.rules("CSTDCS", "CA_NHAN")]

    assert rules("2023-12-31") == ["R-CSTDCS-2017"]
    assert rules("2024-01-01") == ["R-CSTDCS-2024"]
    assert rules("2026-12-31") == ["R-CSTDCS-2024"]
    confirmed = LawStanding(switched={"R-CSTDCS-2026-DRAFT": True})
    assert rules("2026-12-31", confirmed) == ["R-CSTDCS-2026-DRAFT"]
    assert rules("2026-09-30", confirmed) == ["R-CSTDCS-2024"]


def test_what_a_kind_rests_on_comes_in_order() -> None:
    book = Rulebook(shipped_law()[0], "2025-12-31", LawStanding())
    steps = book.prerequisites("CSTDTQ", "CA_NHAN")
    assert steps == ["LDTT", "CSTDCS", "CSTD_BO_TINH"]
    assert book.prerequisites("HCLD_3", "CA_NHAN").index("CSTDCS") < steps.__len__() + 9


def test_conditions_keep_what_the_data_says() -> None:
    rule = next(one for one in shipped_law()[0].rules if one.id == "R-HCLD3-CN-2024")
    found = list(leaves(rule.condition))
    assert RatedYears("HTT", 5, "proposal", "prior") in found
    assert Prior(("CSTDCS",), 3, within="streak") in found
