"""A provision is in force from its first day to its last, both included."""

import pytest

from tdkt_desktop.domain.law.rulebook import Provision


@pytest.mark.parametrize(
    ("day", "in_force"),
    [("2024-05-31", False), ("2024-06-01", True), ("2025-06-30", True), ("2025-07-01", False)],
)
def test_first_and_last_day_count(day: str, in_force: bool) -> None:
    provision = Provision(
        id="X", basis="Đ1", confidence="high", valid_from="2024-06-01", valid_to="2025-06-30"
    )
    assert provision.in_force(day) is in_force


def test_without_a_last_day_it_stays_in_force() -> None:
    provision = Provision(id="X", basis="Đ1", confidence="high", valid_from="2024-06-01")
    assert provision.in_force("2099-12-31")
    assert not provision.in_force("2024-05-31")
