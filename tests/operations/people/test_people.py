import pytest

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.people.people import NewPosting, PeopleQuery
from tdkt_desktop.domain.people.units import Unit
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.awards.recording import Recording, record
from tdkt_desktop.operations.people import people, units
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units


def unit(database: Database, name: str, parent: UnitId | None = None) -> Unit:
    number, _ = units.add_unit(database, name, parent)
    found = Units(database).get(number)
    assert found is not None
    return found


def test_a_person_comes_moves_leaves_and_returns(database: Database) -> None:
    office, ward = unit(database, "Văn phòng"), unit(database, "Thanh tra")
    values = {"name": "  lê   an", "birth_date": "1/2/75", "sex": "Nam", "start_date": "1/3/2010"}
    number, _ = people.add_person(database, values, office.id, "Kế toán")
    store = People(database)
    people.move(
        database,
        NewPosting(person=number, unit=ward.id, position="Thanh tra viên", start="2020-05"),
    )
    assert [(p.position, p.start, p.end) for p in store.postings(number)] == [
        ("Thanh tra viên", "2020-05", None),
        ("Kế toán", "2010-03-01", "2020-04-30"),
    ]
    people.leave(database, [number], "2024-01-01", "nghỉ hưu")
    assert store.ids(PeopleQuery(status="left")) == [number]
    people.come_back(
        database, number, NewPosting(person=number, unit=office.id, start="2025-01-01")
    )
    assert store.ids(PeopleQuery(status="working", unit=office.id)) == [number]
    person = store.get(number)
    assert person is not None
    assert (person.name, person.birth_date) == ("lê an", "1975-02-01")


def test_fields_are_edited_one_by_one_in_the_operations_own_words(database: Database) -> None:
    number, _ = people.add_person(database, {"name": "Lê An"})
    changes = people.edit_person(database, number, "birth_date", "1975")
    assert changes is not None
    assert changes.label == "Sửa ngày sinh của Lê An"
    assert people.edit_person(database, number, "birth_date", "1975") is None
    people.edit_person(database, number, "position", "Chuyên viên")
    assert People(database).postings(number)[0].position == "Chuyên viên"
    with pytest.raises(TdktError, match="không phải ngày"):
        people.edit_person(database, number, "birth_date", "31/2/1975")
    with pytest.raises(TdktError, match="không được để trống"):
        people.edit_person(database, number, "name", "  ")


def test_deleting_a_person_takes_the_awards_along_and_says_so(database: Database) -> None:
    number, _ = people.add_person(database, {"name": "Lê An"})
    kind = Kinds(database).by_code("LDTT")
    assert kind is not None
    record(database, Recording(kind=kind, year=2025, people=(number,)))
    assert people.delete_people(database, [number]).label == "Xóa Lê An và 1 lượt khen thưởng"
    assert Awards(database).find(AwardQuery()) == []


def award_unit(database: Database, unit: UnitId, year: int) -> None:
    kind = Kinds(database).by_code("TTLDTT")
    assert kind is not None
    record(database, Recording(kind=kind, year=year, subject=UNIT, units=(unit,)))


def test_a_rename_leaves_the_past_as_it_was(database: Database) -> None:
    office = unit(database, "Phòng Hành chính")
    award_unit(database, office.id, 2024)
    units.rename_unit(database, office, "Văn phòng", "2025-07-01")
    award_unit(database, office.id, 2025)
    assert [row.recipient for row in Awards(database).find(AwardQuery())] == [
        "Phòng Hành chính",
        "Văn phòng",
    ]


def test_a_merger_moves_people_and_leaves_awards(database: Database) -> None:
    old, new = unit(database, "Phòng Nội vụ huyện"), unit(database, "Phòng Văn hóa - Xã hội")
    team = unit(database, "Tổ Một cửa", old.id)
    number, _ = people.add_person(database, {"name": "Lê An"}, old.id, "Chuyên viên")
    award_unit(database, old.id, 2024)
    units.merge_units(database, [old], new, "2025-07-01")
    ended = Units(database).get(old.id)
    assert ended is not None
    assert (ended.end, ended.successor) == ("2025-06-30", new.id)
    assert Units(database).get(team.id) == Unit(id=team.id, name=team.name, parent=new.id)
    assert People(database).rows([number])[number].unit_name == "Phòng Văn hóa - Xã hội"
    assert People(database).postings(number)[1].end == "2025-06-30"
    (award,) = Awards(database).find(AwardQuery())
    assert award.recipient == "Phòng Nội vụ huyện"


def test_units_refuse_what_would_break_the_tree(database: Database) -> None:
    top = unit(database, "Sở")
    under = unit(database, "Văn phòng", top.id)
    with pytest.raises(TdktError, match="nằm dưới chính nó"):
        units.correct_unit(database, Unit(id=top.id, name="Sở", parent=under.id))
    with pytest.raises(TdktError, match="sáp nhập được"):
        units.merge_units(database, [top], under, "2025-07-01")
    with pytest.raises(TdktError, match="Đã có đơn vị"):
        unit(database, "văn phòng", top.id)
    with pytest.raises(TdktError, match="không xóa được"):
        units.delete_unit(database, top)
    units.delete_unit(database, under)


def test_an_award_shows_the_place_held_then(database: Database) -> None:
    office, ward = unit(database, "Văn phòng"), unit(database, "Thanh tra")
    number, _ = people.add_person(
        database, {"name": "Lê An", "start_date": "1/1/2015"}, office.id, "Kế toán"
    )
    people.move(
        database,
        NewPosting(person=number, unit=ward.id, position="Thanh tra viên", start="2022-01-01"),
    )
    kind = Kinds(database).by_code("LDTT")
    assert kind is not None
    for year in (2020, 2024):
        record(database, Recording(kind=kind, year=year, people=(number,)))
    places = [(r.unit_name, r.position) for r in Awards(database).find(AwardQuery())]
    assert places == [("Văn phòng", "Kế toán"), ("Thanh tra", "Thanh tra viên")]
