import pytest

from tdkt_desktop.domain.awards.initiatives import InitiativeQuery, NewAuthor, NewInitiative
from tdkt_desktop.domain.awards.ratings import RatingQuery
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.awards import initiatives, ratings
from tdkt_desktop.operations.people import units
from tdkt_desktop.operations.people.people import add_person
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.ratings import Ratings


@pytest.fixture
def people(database: Database) -> list[PersonId]:
    unit, _ = units.add_unit(database, "Văn phòng")
    return [add_person(database, {"name": f"Lê {n}"}, unit)[0] for n in ("An", "Bình")]


def levels(database: Database, year: int) -> list[str]:
    store = Ratings(database)
    return sorted(r.level for r in store.get(store.ids(RatingQuery(year=year))))


def test_one_level_for_everybody_then_the_exceptions(
    database: Database, people: list[PersonId]
) -> None:
    assert ratings.unrated(database, 2025) == people
    ratings.rate(database, people, 2025, "HTT")
    assert ratings.unrated(database, 2025) == []
    first = Ratings(database).ids(RatingQuery(year=2025))[0]
    ratings.edit_rating(database, first, "level", "hoàn thành xuất sắc")
    ratings.edit_rating(database, first, "note", "giữ 12 tháng")
    assert levels(database, 2025) == ["HTT", "HTXS"]
    ratings.delete_ratings(database, [first])
    assert levels(database, 2025) == ["HTT"]


def test_rating_again_changes_only_what_differs(
    database: Database, people: list[PersonId]
) -> None:
    ratings.rate(database, people[:1], 2025, "HTT")
    changes = ratings.rate(database, people, 2025, "HTT")
    assert changes.tables == {"rating": 1}


@pytest.mark.parametrize(
    ("key", "text", "why"),
    [
        ("level", "Khá", "Không rõ mức"),
        ("year", "năm kia", "không đúng"),
        ("year", "2024", "đã có xếp loại"),
    ],
)
def test_what_cannot_stand_is_refused(
    database: Database, people: list[PersonId], key: str, text: str, why: str
) -> None:
    ratings.rate(database, people[:1], 2024, "HTT")
    ratings.rate(database, people[:1], 2025, "HTT")
    number = Ratings(database).ids(RatingQuery(year=2025))[0]
    with pytest.raises(TdktError, match=why):
        ratings.edit_rating(database, number, key, text)


def test_nobody_to_rate_is_said(database: Database) -> None:
    with pytest.raises(TdktError, match="Chưa chọn ai"):
        ratings.rate(database, [], 2025, "HTT")


def test_an_initiative_is_kept_with_its_authors(
    database: Database, people: list[PersonId]
) -> None:
    number, _ = initiatives.add_initiative(
        database,
        NewInitiative(title="  Sổ  điện tử ", year=2024),
        [NewAuthor(person=people[0], share=60)],
    )
    initiatives.add_author(database, number, NewAuthor(name="Người Ngoài"), "Người Ngoài")
    authors = Initiatives(database).authors(number)
    initiatives.set_share(database, authors[1].id, "40%")
    initiatives.edit_initiative(database, number, "date", "20/11/2024")
    initiatives.edit_initiative(database, number, "scope", "CO_SO")
    store = Initiatives(database)
    (row,) = store.rows(store.ids(InitiativeQuery(text="so dien tu"))).values()
    assert row.authors == "Lê An (60%), Người Ngoài (40%)"
    assert (row.initiative.title, row.initiative.date) == ("Sổ điện tử", "2024-11-20")
    assert store.ids(InitiativeQuery(text="le an")) == [number]
    initiatives.remove_author(database, authors[1].id, "Người Ngoài")
    initiatives.delete_initiatives(database, [number])
    assert store.ids(InitiativeQuery()) == []


def test_an_initiative_needs_title_author_and_honest_numbers(
    database: Database, people: list[PersonId]
) -> None:
    with pytest.raises(TdktError, match="tên sáng kiến"):
        initiatives.add_initiative(database, NewInitiative(title=" ", year=2024), [])
    with pytest.raises(TdktError, match="tác giả"):
        initiatives.add_initiative(database, NewInitiative(title="A", year=2024), [])
    number, _ = initiatives.add_initiative(
        database, NewInitiative(title="A", year=2024), [NewAuthor(person=people[0])]
    )
    author = Initiatives(database).authors(number)[0].id
    with pytest.raises(TdktError, match="1 đến 100"):
        initiatives.set_share(database, author, "140")
    with pytest.raises(TdktError, match="không phải ngày"):
        initiatives.edit_initiative(database, number, "date", "hôm qua")
