import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.vietnamese.dates import PartialDate, parse_date, show_iso

TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("1/2/1975", "1975-02-01"),
        ("01-02-1975", "1975-02-01"),
        ("1.2.1975", "1975-02-01"),
        ("1/2/75", "1975-02-01"),
        ("5/5/04", "2004-05-05"),
        ("01021975", "1975-02-01"),
        ("1975-02-01", "1975-02-01"),
        ("ngày 01 tháng 02 năm 1975", "1975-02-01"),
        ("tháng 2 năm 1975", "1975-02"),
        ("02/1975", "1975-02"),
        ("00/00/1975", "1975"),
        ("-/-/1975", "1975"),
        ("…/…/1975", "1975"),
        ("19750201", "1975-02-01"),
        ("00/02/1975", "1975-02"),
        ("1975", "1975"),
        ("Năm 1975", "1975"),
        (1975, "1975"),
        (1975.0, "1975"),
        (27426, "1975-02-01"),
        (dt.datetime(1975, 2, 1, 10, 30), "1975-02-01"),  # noqa: DTZ001 - as Excel gives it
        ("29/02/2000", "2000-02-29"),
    ],
)
def test_birth_dates_as_people_write_them(written: object, iso: str) -> None:
    read = parse_date(written, birth=True, today=TODAY)
    assert read is not None
    assert read.value is not None
    assert read.value.iso == iso


@pytest.mark.parametrize(
    "text", ["31/02/1980", "29/02/2001", "13/13/1980", "x", "chưa đủ dữ liệu", "1/2"]
)
def test_what_is_no_date_is_said_to_be_none(text: str) -> None:
    read = parse_date(text)
    assert read is not None
    assert read.value is None


@pytest.mark.parametrize("nothing", ["", "  ", None, " ' "])
def test_nothing_is_nothing(nothing: object) -> None:
    assert parse_date(nothing) is None


def test_a_two_digit_year_is_noted() -> None:
    read = parse_date("18/04/96", birth=True, today=TODAY)
    assert read is not None
    assert read.note == "century"


@given(st.dates(dt.date(1930, 1, 1), dt.date(2010, 12, 31)))
def test_what_is_shown_is_read_back(day: dt.date) -> None:
    shown = show_iso(day.isoformat())
    read = parse_date(shown, birth=True)
    assert read is not None
    assert read.value == PartialDate(day.year, day.month, day.day)


@given(st.one_of(st.text(max_size=20), st.floats(allow_nan=False), st.integers()))
def test_no_cell_breaks_the_reader(cell: object) -> None:
    read = parse_date(cell, birth=True)
    assert read is None or read.value is None or read.value.iso


def test_a_year_covers_its_days() -> None:
    assert PartialDate(1975).covers(PartialDate(1975, 2, 1))
    assert not PartialDate(1975, 2, 1).covers(PartialDate(1975))
