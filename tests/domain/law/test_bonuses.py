"""Bonuses in whole đồng, by the base salary of the decision's day."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.law.bonuses import Payable, Rate, reckon, unpaid
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.awards.bonuses import bonus_of
from tdkt_desktop.operations.law.catalogue import shipped_kinds
from tdkt_desktop.operations.law.shipped import shipped_law

TABLES = shipped_law()[1]
P, U, H = "CA_NHAN", "TAP_THE", "HO_GIA_DINH"


@pytest.mark.parametrize(
    ("code", "subject", "day", "amount", "raw"),
    [
        ("LDTT", P, "2026-12-20", 760_000, 759_000),
        ("CSTDCS", P, "2026-12-20", 2_530_000, 2_530_000),
        ("CSTD_BO_TINH", P, "2026-12-20", 7_590_000, 7_590_000),
        ("CSTDTQ", P, "2026-12-20", 11_390_000, 11_385_000),
        ("TTLDTT", U, "2026-12-20", 2_030_000, 2_024_000),
        ("TTLDXS", U, "2026-12-20", 3_800_000, 3_795_000),
        ("GK_XA", P, "2026-12-20", 760_000, 759_000),
        ("GK_XA", U, "2026-12-20", 1_520_000, 1_518_000),
        ("GK_XA", H, "2026-12-20", 1_140_000, 1_138_500),
        ("BK_TINH", P, "2026-12-20", 3_800_000, 3_795_000),
        ("BK_TINH", U, "2026-12-20", 7_590_000, 7_590_000),
        ("BKTTG", P, "2026-12-20", 8_860_000, 8_855_000),
        ("HCLD_3", P, "2026-12-20", 11_390_000, 11_385_000),
        ("LDTT", P, "2025-12-20", 710_000, 702_000),
        ("CSTDCS", P, "2026-06-30", 2_340_000, 2_340_000),
        ("GK_XA", P, "2023-12-25", 270_000, 270_000),
        ("BK_TINH", P, "2023-12-25", 1_800_000, 1_800_000),
        ("CSTDCS", P, "2019-05-20", 1_390_000, 1_390_000),
        ("GK_XA", P, "2024-01-01", 540_000, 540_000),
        ("CSTDCS", P, "2026-07-01", 2_530_000, 2_530_000),
        ("HC_SAO_VANG", U, "2025-08-19", 215_280_000, 215_280_000),
        ("KNC_BO", P, "2025-08-19", 1_410_000, 1_404_000),
    ],
)
def test_the_amount_is_rounded_up_as_the_decree_says(
    code: str, subject: str, day: str, amount: int, raw: int
) -> None:
    bonus = bonus_of(code, subject, day)
    assert (bonus.amount, bonus.raw) == (amount, raw)
    assert bonus_of(code, subject, day, rounded=False).amount == raw


def test_a_rate_whose_decree_has_ended_goes_on_and_says_so() -> None:
    before = bonus_of("LDTT", P, "2027-02-28")
    after = bonus_of("LDTT", P, "2027-03-01")
    assert (before.amount, before.outlived) == (after.amount, False)
    assert after.outlived


@pytest.mark.parametrize(
    ("code", "subject", "day", "words"),
    [
        ("GK_DN", P, "2026-01-01", "Chưa có mức"),
        ("GK_HUYEN", P, "2025-07-01", "Chưa có mức"),
        ("GK_XA", H, "2023-12-31", "Chưa có mức"),
        ("LDTT", U, "2026-01-01", "không dành"),
        ("KHONG", P, "2026-01-01", "Không có mã"),
    ],
)
def test_what_no_decree_says_is_refused(code: str, subject: str, day: str, words: str) -> None:
    with pytest.raises(TdktError, match=words):
        bonus_of(code, subject, day)


def test_a_memorial_medal_has_a_most_not_an_amount() -> None:
    assert bonus_of("KNC_BO", P, "2026-01-01").is_cap


def test_every_kind_that_is_given_every_year_has_a_bonus() -> None:
    for kind in shipped_kinds():
        if kind.code in ("LDTT", "CSTT", "CSTDCS", "TTLDTT", "DVTT", "TTLDXS", "GK_SO", "GK_XA"):
            assert bonus_of(kind.code, kind.subjects[0], "2026-12-31").amount > 0


@given(st.sampled_from(TABLES.rates), st.dates())
def test_rounding_never_takes_and_never_gives_a_step(rate: Rate, day: dt.date) -> None:
    bonus = reckon(TABLES, kind=rate.kind, group="", subject=rate.subject, day=day.isoformat())
    if bonus is not None:
        assert 0 <= bonus.amount - bonus.raw < 10_000
        assert bonus.amount % 10_000 == 0


def payable(number: int, title: bool, years: tuple[int, int], amount: int) -> Payable:
    return Payable(number=number, recipient="x", title=title, years=years, amount=amount)


def test_of_titles_of_one_time_the_highest_is_paid_since_july_2025() -> None:
    awards = [
        payable(1, True, (2025, 2025), 710_000),
        payable(2, True, (2025, 2025), 2_340_000),
        payable(3, True, (2023, 2025), 7_020_000),
        payable(4, False, (2025, 2025), 3_510_000),
    ]
    assert unpaid(TABLES, awards, "2025-12-20") == {1: 2}
    assert unpaid(TABLES, awards, "2025-06-30") == {}
