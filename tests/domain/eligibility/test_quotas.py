"""Quotas and the single use of works: written once, used by rounds and by awards alike."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.eligibility.quotas import Excess, excess
from tdkt_desktop.domain.eligibility.reuse import SingleUse
from tdkt_desktop.domain.law.rulebook import LawStanding, Quota, Rulebook
from tdkt_desktop.operations.law.catalogue import shipped_kinds
from tdkt_desktop.operations.law.shipped import shipped_law

ANY = next(iter(shipped_law()[0].quotas))
SHARE = replace(ANY, max_pct=20, max_count=None)
COUNT = replace(ANY, max_pct=None, max_count=3)
KINDS = {kind.code: kind for kind in shipped_kinds()}


@given(st.integers(0, 60), st.integers(0, 200))
def test_a_share_is_passed_just_when_it_is_more(having: int, holders: int) -> None:
    people = set(range(holders))
    passed = excess(SHARE, set(range(having)), people)
    base = max(having, holders)
    assert (passed is not None) is (having * 5 > base)
    if passed is not None:
        assert passed == Excess(SHARE, having, base)


@pytest.mark.parametrize(("having", "passed"), [(0, False), (3, False), (4, True)])
def test_a_count_is_passed_by_one_more(having: int, passed: bool) -> None:
    found = excess(COUNT, set(range(having)), set())
    assert found == (Excess(COUNT, having) if passed else None)


def test_a_share_of_what_the_file_does_not_know_tells_nothing() -> None:
    assert excess(SHARE, {1, 2, 3}, None) is None


def rule(*, shared: bool) -> SingleUse:
    law = shipped_law()[0]
    single = next(one for one in law.conflicts if one.initiative_once)
    standing = LawStanding(switched={single.id: True}, options={single.option or "": shared})
    return SingleUse(Rulebook(law, "2026-12-31", standing))


def test_two_titles_share_a_work_only_where_the_agency_reads_it_so() -> None:
    title, other = KINDS["CSTDCS"], KINDS["CSTD_BO_TINH"]
    assert rule(shared=False).forbids(title, other)
    assert not rule(shared=True).forbids(title, other)
    assert rule(shared=True).forbids(title, title)
    assert rule(shared=True).forbids(title, KINDS["BK_TINH"])
    assert rule(shared=True).forbids(title, None)


def test_quotas_are_of_the_law() -> None:
    assert all(isinstance(quota, Quota) for quota in shipped_law()[0].quotas)
