"""Where a movement stands on a day, how far its targets have come, how soon it rewarded."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.ids import AwardId, MovementId, ReviewId, TargetId
from tdkt_desktop.domain.movements.movements import (
    Measured,
    Movement,
    Review,
    Target,
    movement_key,
)
from tdkt_desktop.domain.movements.standing import Lack, Limits, MovementRow, Progress, Standing

LIMITS = Limits(soon=30, grace=30, slow=60)
ONE = MovementId(1)
MOVEMENT = Movement(id=ONE, name="Chuyển đổi số", start="2026-01-15", end="2026-11-30")


def progress(aim: float | None, value: float | None, base: float | None = None) -> Progress:
    target = Target(id=TargetId(1), movement=ONE, name="Hồ sơ", base=base, aim=aim)
    checks = () if value is None else (Measured(target=target.id, day="2026-06-30", value=value),)
    return Progress(target, checks)


def review(day: str, *, final: bool = True) -> Review:
    return Review(id=ReviewId(1), movement=ONE, day=day, final=final)


@pytest.mark.parametrize(
    ("day", "row", "standing"),
    [
        ("2026-06-01", MovementRow(MOVEMENT), Standing.RUNNING),
        ("2026-10-30", MovementRow(MOVEMENT), Standing.RUNNING),
        ("2026-10-31", MovementRow(MOVEMENT), Standing.DUE),
        ("2026-12-30", MovementRow(MOVEMENT), Standing.DUE),
        ("2026-12-31", MovementRow(MOVEMENT), Standing.EMPTY),
        ("2027-12-31", MovementRow(MOVEMENT, (progress(10, 3),)), Standing.DUE),
        ("2027-12-31", MovementRow(MOVEMENT, (progress(10, None),)), Standing.EMPTY),
        ("2027-12-31", MovementRow(MOVEMENT, awards=((AwardId(1), None),)), Standing.DUE),
        ("2026-06-01", MovementRow(MOVEMENT, reviews=(review("2026-05-01"),)), Standing.EMPTY),
        (
            "2026-06-01",
            MovementRow(MOVEMENT, reviews=(review("2026-05-01", final=False),)),
            Standing.RUNNING,
        ),
        (
            "2026-06-01",
            MovementRow(MOVEMENT, (progress(10, 0),), (review("2026-05-01"),)),
            Standing.SHOWN,
        ),
        ("2030-01-01", MovementRow(replace(MOVEMENT, end=None)), Standing.RUNNING),
        ("2025-12-31", MovementRow(replace(MOVEMENT, end="2025")), Standing.DUE),
        ("2026-02-01", MovementRow(replace(MOVEMENT, end="2025")), Standing.EMPTY),
        ("2026-02-28", MovementRow(replace(MOVEMENT, end="2026-02")), Standing.DUE),
    ],
)
def test_the_column_of_the_board(day: str, row: MovementRow, standing: Standing) -> None:
    assert row.standing(day, LIMITS) == standing


def test_what_a_movement_has_nothing_of() -> None:
    assert MovementRow(MOVEMENT).lacks() == [Lack.TARGETS, Lack.ENTRIES, Lack.AWARDS]
    unmeasured = MovementRow(replace(MOVEMENT, end=None), (progress(1, None),), people=2)
    assert unmeasured.lacks() == [Lack.END, Lack.RESULTS, Lack.AWARDS]


@pytest.mark.parametrize(
    ("base", "aim", "value", "reached", "missing", "percent"),
    [
        (36, 120, 120, True, 0, 100),
        (210, 400, 355, False, 45, 88),
        (None, 20, 0, False, 20, 0),
        (0, 20, None, None, 0, None),
        (10, None, 5, None, 0, None),
        (3.5, 2.0, 2.5, False, 0.5, 66),
        (3.5, 2.0, 1.9, True, 0, 106),
        (3.5, 2.0, 4.0, False, 2.0, -33),
        (None, 0, 0, True, 0, None),
        (None, 250, 249, False, 1, 99),
    ],
)
def test_how_far_a_target_has_come(
    base: float | None,
    aim: float | None,
    value: float | None,
    reached: bool | None,
    missing: float,
    percent: int | None,
) -> None:
    one = progress(aim, value, base)
    assert (one.reached, one.missing, one.percent) == (reached, missing, percent)


@given(st.floats(0, 1e6) | st.none(), st.floats(0, 1e6) | st.none(), st.floats(0, 1e6) | st.none())
def test_what_is_reached_misses_nothing(
    base: float | None, aim: float | None, value: float | None
) -> None:
    one = progress(aim, value, base)
    assert (one.missing == 0) == (one.reached is not False)
    if one.reached and one.percent is not None:
        assert one.percent >= 100


def test_an_aim_of_next_to_nothing_has_no_share() -> None:
    assert progress(5e-324, 1).percent is None


def test_how_soon_it_rewarded() -> None:
    awards = tuple(
        (AwardId(n), day)
        for n, day in enumerate(("2026-12-20", "2026-12-24", "2027-03-01", None, "2026"))
    )
    ended = MovementRow(MOVEMENT, awards=awards)
    assert ended.days_to_reward == 24
    assert MovementRow(MOVEMENT, (), (review("2026-12-10"),), awards).days_to_reward == 14
    on_the_way = MovementRow(MOVEMENT, (), (review("2026-06-10", final=False),), awards)
    assert on_the_way.days_to_reward == 24
    assert MovementRow(MOVEMENT).days_to_reward is None
    early = ((AwardId(1), "2026-03-01"),)  # given on the way, it waited for nothing
    assert MovementRow(MOVEMENT, awards=early).days_to_reward is None
    assert MovementRow(MOVEMENT, awards=awards + early).days_to_reward == 24
    assert MovementRow(replace(MOVEMENT, end="2026"), awards=awards).days_to_reward is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chuyển đổi số", "Phong trào thi đua “Chuyển đổi số”"),
        ("Phong trào Dân vận khéo", "dân  vận khéo"),
        ("Thi đua yêu nước", "Yêu nước"),
        ("Hoà giải", "Hòa giải"),
    ],
)
def test_one_movement_spelt_twice(one: str, other: str) -> None:
    assert movement_key(one) == movement_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Chuyển đổi số", "Chuyển đổi sổ"), ("Thi đua", "Phong trào"), ("A", "B")]
)
def test_two_movements(one: str, other: str) -> None:
    assert movement_key(one) != movement_key(other)
