from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.matching import CERTAIN, LIKELY, POSSIBLE, Known, PeopleIndex
from tdkt_desktop.domain.people.people import Person

AN = Person(
    id=PersonId(1),
    name="Nguyễn Văn An",
    birth_date="1975-02-01",
    identity="031075000001",
    code="NV1",
)


def find(values: dict[str, str], *people: Known, unit: str = "") -> tuple[str, list[int | None]]:
    match = PeopleIndex(people).find(values, unit)
    return match.how, [known.person.id for known in match.people]


def test_the_identity_number_comes_first() -> None:
    other = replace(AN, id=PersonId(2), identity="031075000009")
    values = {"name": "NGUYỄN VĂN AN", "birth_date": "1975-02-01", "identity": "031075000009"}
    assert find(values, Known(AN), Known(other)) == (CERTAIN, [2])


def test_a_lost_zero_is_the_same_number() -> None:
    assert find({"name": AN.name, "identity": "31075000001"}, Known(AN)) == (CERTAIN, [1])


def test_then_the_code() -> None:
    assert find({"name": AN.name, "code": "nv1"}, Known(AN)) == (CERTAIN, [1])


def test_then_name_with_birth_date() -> None:
    values = {"name": "nguyễn văn an", "birth_date": "1975-02-01"}
    assert find(values, Known(AN)) == (CERTAIN, [1])


def test_a_name_alone_is_never_certain() -> None:
    assert find({"name": AN.name}, Known(AN)) == (POSSIBLE, [1])
    assert find({"name": AN.name}, Known(AN, "7"), unit="7") == (LIKELY, [1])


def test_the_same_name_in_another_unit_is_somebody_else() -> None:
    assert find({"name": AN.name}, Known(AN, "7"), unit="8") == ("", [])


def test_two_identity_numbers_are_two_people() -> None:
    values = {"name": AN.name, "birth_date": "1975-02-01", "identity": "031075999999"}
    assert find(values, Known(AN)) == ("", [])


def test_an_old_card_number_does_not_part_a_person_from_a_new_one() -> None:
    old = replace(AN, identity="123456789", code=None)
    values = {"name": AN.name, "birth_date": "1975-02-01", "identity": "031075000001"}
    assert find(values, Known(old)) == (CERTAIN, [1])


def test_a_shared_number_with_nothing_else_alike_is_a_clash_not_a_match() -> None:
    values = {"name": "Trần Thị Bình", "birth_date": "1980", "identity": AN.identity or ""}
    match = PeopleIndex([Known(AN)]).find(values)
    assert not match.people
    assert match.clash == Known(AN)


def test_a_person_answers_one_row_only() -> None:
    index = PeopleIndex([Known(AN)])
    values = {"name": AN.name, "birth_date": "1975-02-01"}
    index.claim(index.find(values).people[0])
    assert not index.find(values).people


@given(st.sampled_from(["Nguyễn Văn An", "Trần Thị Bình", "Lê An"]), st.sampled_from(["", "5"]))
def test_without_number_code_or_birth_date_nothing_is_certain(name: str, unit: str) -> None:
    bare = Person(id=PersonId(3), name=name)
    how, _ = find({"name": name}, Known(AN, "5"), Known(bare, "5"), unit=unit)
    assert how != CERTAIN
