"""Days counted: how long somebody was away, months later, when a discipline is over."""

import datetime as dt

import pytest

from tdkt_desktop.domain.awards.conduct import NewAbsence, NewDiscipline
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.vietnamese.dates import months_later


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2024-01-15", 1, "2024-02-15"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2023-01-31", 1, "2023-02-28"),
        ("2023-08-31", 6, "2024-02-29"),
        ("2023-11-30", 12, "2024-11-30"),
        ("2023-12-01", 1, "2024-01-01"),
        ("2023-11-15", 1, "2023-12-15"),
        ("2023-05-31", 24, "2025-05-31"),
    ],
)
def test_months_later_is_the_same_day_or_the_months_last(
    day: str, months: int, later: str
) -> None:
    assert months_later(dt.date.fromisoformat(day), months).isoformat() == later


@pytest.mark.parametrize(
    ("start", "end", "days", "working"),
    [
        ("2024-03-04", "2024-03-08", 5, 5),
        ("2024-03-08", "2024-03-11", 4, 2),
        ("2024-03-09", "2024-03-10", 2, 0),
        ("2023-12-25", "2024-01-02", 2, 2),
        ("2024-12-30", None, 2, 2),
        ("2024-12", "2024-12", 31, 22),
        ("2023", "2023-12-31", 0, 0),
        ("2025-01-01", None, 0, 0),
    ],
)
def test_days_away_within_a_year(start: str, end: str | None, days: int, working: int) -> None:
    away = NewAbsence(person=PersonId(1), kind="OM", start=start, end=end)
    first, last = dt.date(2024, 1, 1), dt.date(2024, 12, 31)
    assert (away.days(first, last), away.working_days(first, last)) == (days, working)


@pytest.mark.parametrize(
    ("until", "day", "over"),
    [
        (None, "2030-01-01", False),
        ("2024-05-10", "2024-05-09", False),
        ("2024-05-10", "2024-05-10", True),
        ("2024", "2024-12-30", False),
        ("2024", "2024-12-31", True),
    ],
)
def test_a_discipline_is_over_when_its_last_day_is(
    until: str | None, day: str, over: bool
) -> None:
    assert (
        NewDiscipline(person=PersonId(1), form="KHIEN_TRACH", date="2023", until=until).over(day)
        is over
    )
