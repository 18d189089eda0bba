import pytest

from tdkt_desktop.domain.people.people import NewPerson, NewPosting, PeopleQuery
from tdkt_desktop.domain.people.units import NewUnit
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units


@pytest.fixture
def people(database: Database) -> People:
    store, units = People(database), Units(database)
    with database.operation("Thêm"):
        top = units.save(NewUnit(name="Sở"))
        office = units.save(NewUnit(name="Văn phòng", parent=top))
        for name, unit, left in (
            ("Đặng Thị Hoà", office, None),
            ("Bùi Văn Hòa", top, None),
            ("Nguyễn Văn An", office, "2024-05-01"),
            ("Trần Thị Ánh Hồng", None, None),
        ):
            number = store.save(
                NewPerson(name=name, leave_date=left, code=f"NV{name[0]}", identity="031075000001")
            )
            store.save_posting(NewPosting(person=number, unit=unit))
    return store


def names(store: People, query: PeopleQuery) -> list[str]:
    ids = store.ids(query)
    rows = store.rows(ids)
    return [rows[number].person.name for number in ids]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("dang", ["Đặng Thị Hoà"]),
        ("Đặng", ["Đặng Thị Hoà"]),
        ("hòa", ["Bùi Văn Hòa", "Đặng Thị Hoà"]),
        ("hoà", ["Bùi Văn Hòa", "Đặng Thị Hoà"]),
        ("hoa", ["Bùi Văn Hòa", "Đặng Thị Hoà"]),
        ("nguyen van a", ["Nguyễn Văn An"]),
        ("an nguyen", ["Nguyễn Văn An"]),
        ("nvb", ["Bùi Văn Hòa"]),
        ("031075", ["Nguyễn Văn An", "Bùi Văn Hòa", "Đặng Thị Hoà", "Trần Thị Ánh Hồng"]),
        ('"; DROP', []),
        ("  ", ["Nguyễn Văn An", "Bùi Văn Hòa", "Đặng Thị Hoà", "Trần Thị Ánh Hồng"]),
        ("- ' *", []),
    ],
)
def test_search_needs_no_accents(people: People, text: str, found: list[str]) -> None:
    assert names(people, PeopleQuery(text=text)) == found


def test_status_unit_and_order_narrow_together(people: People, database: Database) -> None:
    top = next(unit.id for unit in Units(database).all() if unit.parent is None)
    assert names(people, PeopleQuery(unit=top, status="working")) == [
        "Bùi Văn Hòa",
        "Đặng Thị Hoà",
    ]
    assert names(people, PeopleQuery(status="left")) == ["Nguyễn Văn An"]
    assert names(people, PeopleQuery(order="unit", descending=True)) == [
        "Nguyễn Văn An",
        "Đặng Thị Hoà",
        "Bùi Văn Hòa",
        "Trần Thị Ánh Hồng",
    ]
    assert names(people, PeopleQuery(limit=1)) == ["Nguyễn Văn An"]
    assert "Trần Thị Ánh Hồng" in names(people, PeopleQuery(missing=True))


def test_the_latest_posting_is_the_one_that_has_not_ended(database: Database) -> None:
    store = People(database)
    with database.operation("Thêm"):
        number = store.save(NewPerson(name="Lê An"))
        store.save_posting(NewPosting(person=number, position="Cũ", end="2020-01-01"))
        store.save_posting(NewPosting(person=number, position="Nay"))
        store.save_posting(
            NewPosting(person=number, position="Giữa", start="2020-01-02", end="2022-01-01")
        )
    assert store.rows([number])[number].position == "Nay"
    assert [posting.position for posting in store.postings(number)] == ["Nay", "Giữa", "Cũ"]
