"""Yearly ratings in the file."""

import pytest

from tdkt_desktop.domain.awards.ratings import NewRating, Rating, RatingQuery
from tdkt_desktop.domain.ids import RatingId
from tdkt_desktop.storage.ratings import Ratings
from tests.storage.conftest import Agency

BEST, GOOD = "HTXSNV", "HTTNV"


@pytest.fixture
def ratings(agency: Agency) -> Ratings:
    store = Ratings(agency.database)
    with agency.database.operation("Nhập"):
        store.add_all(
            [
                NewRating(person=agency.an, year=2024, level=BEST),
                NewRating(person=agency.an, year=2023, level=GOOD),
                NewRating(person=agency.binh, year=2024, level=GOOD),
                NewRating(unit=agency.office, year=2022, level=BEST),
            ]
        )
    return store


def test_lists_are_narrowed_and_in_order(agency: Agency, ratings: Ratings) -> None:
    def found(**query: object) -> list[tuple[str, int]]:
        ids = ratings.ids(RatingQuery(**query))  # type: ignore[arg-type]
        rows = ratings.rows(ids)
        return [(rows[number].subject, rows[number].rating.year) for number in ids]

    assert sorted(found(text="an le")) == [("Lê An", 2023), ("Lê An", 2024)]
    assert found(text="van phong") == [("Văn phòng", 2022)]
    assert found(year=2024) == [("Lê An", 2024), ("Mai Bình", 2024)]
    assert found(level=BEST, year=2022) == [("Văn phòng", 2022)]
    assert found(person=agency.binh) == [("Mai Bình", 2024)]
    assert found(of_unit=agency.office) == [("Văn phòng", 2022)]
    assert {name for name, _ in found(unit=agency.office)} == {"Lê An", "Văn phòng"}
    assert [year for _, year in found(order="year", descending=True)] == [2024, 2024, 2023, 2022]
    assert found(order="subject")[0] == ("Lê An", 2024)


def test_a_row_says_who_and_where(agency: Agency, ratings: Ratings) -> None:
    number = ratings.ids(RatingQuery(person=agency.an, year=2024))[0]
    row = ratings.rows([number, RatingId(999)])[number]
    assert (row.subject, row.birth_date, row.unit_name, row.position) == (
        "Lê An",
        "1980",
        "Văn phòng",
        "Chánh Văn phòng",
    )


def test_ratings_are_changed_and_deleted(agency: Agency, ratings: Ratings) -> None:
    number = ratings.ids(RatingQuery(person=agency.binh))[0]
    with agency.database.operation("Sửa"):
        ratings.save(Rating(id=number, person=agency.binh, year=2021, level=BEST))
    assert ratings.get([number])[0].year == 2021
    assert ratings.years() == [2024, 2023, 2022, 2021]
    assert [rating.year for rating in ratings.between(2021, 2022)] == [2021, 2022]
    with agency.database.operation("Xóa"):
        ratings.delete([number])
    assert ratings.get([number]) == []
    assert len(list(ratings.everything())) == 3
