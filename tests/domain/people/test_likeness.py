from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.likeness import compare_people, duplicate_people
from tdkt_desktop.domain.people.matching import Known
from tdkt_desktop.domain.people.people import Person


def known(number: int, name: str, unit: str = "", **values: str) -> Known:
    return Known(Person(id=PersonId(number), name=name, **values), unit)


def test_one_number_and_name_is_one_person() -> None:
    known_person = known(1, "Lê An", identity="031075000001", birth_date="1975-02-01")
    other = known(2, "LÊ AN", identity="31075000001", birth_date="1975")
    (pair,) = duplicate_people([known_person, other])
    assert (pair.one, pair.other) == (1, 2)
    assert "trùng số định danh" in pair.reasons


def test_namesakes_born_apart_are_two() -> None:
    known_person = known(1, "Lê An", "u", birth_date="1975-02-01")
    other = known(2, "Lê An", "u", birth_date="1980-02-01")
    assert duplicate_people([known_person, other]) == []


def test_a_name_alone_is_not_enough() -> None:
    assert duplicate_people([known(1, "Lê An"), known(2, "Lê An")]) == []


def test_name_and_unit_are_offered() -> None:
    (pair,) = duplicate_people([known(1, "Lê An", "u"), known(2, "Lê An", "u")])
    assert pair.reasons == ("trùng họ tên", "cùng đơn vị")


def test_two_whole_numbers_are_two_people() -> None:
    known_person = known(1, "Lê An", "u", identity="031075000001", birth_date="1975-02-01")
    other = known(2, "Lê An", "u", identity="031075000002", birth_date="1975-02-01")
    assert compare_people(known_person, other) == (0, ())


def test_names_that_differ_in_accents_only_are_offered() -> None:
    known_person = known(1, "Lê Hòa", birth_date="1975-02-01")
    other = known(2, "Lê Hoa", birth_date="1975-02-01")
    (pair,) = duplicate_people([known_person, other])
    assert "họ tên chỉ khác dấu" in pair.reasons


def test_a_name_that_many_bear_is_compared_only_with_those_born_the_same_year() -> None:
    crowd = [known(n, "Nguyễn Văn An", birth_date=f"{1900 + n}-01-01") for n in range(100)]
    twin = known(200, "Nguyễn Văn An", birth_date="1950-01-01")
    assert [(p.one, p.other) for p in duplicate_people([*crowd, twin])] == [(50, 200)]
