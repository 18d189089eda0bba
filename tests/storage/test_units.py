"""Units in the file: the tree, former names, who is in them, what refers to them."""

from tdkt_desktop.domain.awards.awards import NewAward
from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.people.people import Person
from tdkt_desktop.domain.people.units import NewFormerName, NewUnit, Unit
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.unit_labels import UnitLabels
from tdkt_desktop.storage.units import Units
from tests.storage.conftest import Agency


def test_units_are_saved_changed_and_deleted(agency: Agency) -> None:
    units = Units(agency.database)
    with agency.database.operation("Thêm"):
        number = units.save(NewUnit(name="Âm nhạc", parent=agency.top, start="2020"))
    assert [unit.name for unit in units.all()] == ["Âm nhạc", "Sở", "Văn phòng"]
    with agency.database.operation("Sửa"):
        units.save(Unit(id=number, name="Phòng Nhạc", parent=agency.top, end="2024-05-01"))
    assert units.get(number) == Unit(
        id=number, name="Phòng Nhạc", parent=agency.top, end="2024-05-01"
    )
    with agency.database.operation("Xóa"):
        units.delete(number)
    assert units.get(number) is None
    assert len(units.all()) == 2


def test_a_unit_is_in_use_by_what_refers_to_it(agency: Agency) -> None:
    units = Units(agency.database)
    with agency.database.operation("Thêm"):
        empty = units.save(NewUnit(name="Trống"))
        given = units.save(NewUnit(name="Được khen"))
        Awards(agency.database).save(
            NewAward(kind=agency.kind("TTLDTT"), subject=UNIT, unit=given, year=2024)
        )
        heir = units.save(NewUnit(name="Kế tục"))
        units.save(NewUnit(name="Cũ", end="2023", successor=heir))
    assert {name: units.in_use(name) for name in (empty, given, heir, agency.office)} == {
        empty: False,
        given: True,
        heir: True,
        agency.office: True,
    }
    assert units.in_use(agency.top)


def test_what_is_under_a_unit_and_who_works_there(agency: Agency) -> None:
    units = Units(agency.database)
    assert units.under(agency.top) == {agency.top, agency.office}
    assert units.under(agency.office) == {agency.office}
    assert units.headcounts() == {agency.office: 2, agency.top: 1}
    with agency.database.operation("Thôi"):
        People(agency.database).save(Person(id=agency.cuc, name="Hồ Cúc", leave_date="2024"))
    assert units.headcounts() == {agency.office: 1, agency.top: 1}


def test_children_that_last_go_to_the_heir(agency: Agency) -> None:
    units = Units(agency.database)
    with agency.database.operation("Nhập"):
        ended = units.save(NewUnit(name="Đã hết", parent=agency.top, end="2020"))
        heir = units.save(NewUnit(name="Sở mới"))
        units.move_children(agency.top, heir)
    parents = {unit.id: unit.parent for unit in units.all()}
    assert parents[agency.office] == heir
    assert parents[ended] == agency.top


def test_former_names_are_told_oldest_first(agency: Agency) -> None:
    units = Units(agency.database)
    with agency.database.operation("Đổi tên"):
        for name, until in (("Phòng Hành chính", "2022"), ("Phòng Quản trị", "2015")):
            units.add_former_name(NewFormerName(unit=agency.office, name=name, until=until))
    names = units.former_names()
    assert list(names) == [agency.office]
    assert [name.name for name in names[agency.office]] == ["Phòng Quản trị", "Phòng Hành chính"]


def test_a_name_of_two_rooms_is_told_with_its_place(database: Database) -> None:
    store = Units(database)
    with database.operation("Đơn vị"):
        top = store.save(NewUnit(name="Sở Mơ"))
        centres = [store.save(NewUnit(name=f"Trung tâm {n}", parent=top)) for n in "AB"]
        rooms = [store.save(NewUnit(name="Phòng Kế hoạch", parent=one)) for one in centres]
        office = store.save(NewUnit(name="Văn phòng", parent=top))
        gone = store.save(NewUnit(name="Văn phòng", parent=centres[0], end="2020-01-01"))
    labels = UnitLabels(database.conn)
    assert [labels.full(room) for room in rooms] == [
        "Phòng Kế hoạch, Trung tâm A",
        "Phòng Kế hoạch, Trung tâm B",
    ]
    assert (labels.full(office), labels.full(gone), labels.full(None)) == (
        "Văn phòng",
        "Văn phòng",
        "",
    )
    assert labels.full(office, "Phòng Kế hoạch") == "Phòng Kế hoạch, Sở Mơ"
