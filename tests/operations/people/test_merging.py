import pytest

from tdkt_desktop.domain.awards.awards import AwardQuery, NewDecision
from tdkt_desktop.domain.awards.initiatives import NewAuthor, NewInitiative
from tdkt_desktop.domain.awards.ratings import RatingQuery
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.people import NewPosting
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.awards import initiatives, ratings, recording
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.importing.unit_places import UnitFinder
from tdkt_desktop.operations.people import merging, people, units
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.units import Units


def award(database: Database, person: PersonId, code: str, year: int, decision: str = "") -> None:
    kind = Kinds(database).by_code(code)
    assert kind is not None
    given = NewDecision(number=decision, date=f"{year}-12-20") if decision else None
    recording.record(database, Recording(kind=kind, year=year, people=(person,), decision=given))


@pytest.fixture
def twins(database: Database) -> tuple[PersonId, PersonId]:
    unit, _ = units.add_unit(database, "Văn phòng")
    one, _ = people.add_person(
        database, {"name": "LÊ AN", "birth_date": "1975"}, unit, "Chuyên viên"
    )
    other, _ = people.add_person(
        database, {"name": "Lê An", "birth_date": "01/02/1975", "identity": "031075000001"}, unit
    )
    return one, other


def test_two_records_of_one_person_become_one_with_all_they_had(
    database: Database, twins: tuple[PersonId, PersonId]
) -> None:
    one, other = twins
    award(database, one, "LDTT", 2023)
    award(database, other, "LDTT", 2023, "9/QĐ")
    award(database, other, "CSTDCS", 2024)
    ratings.rate(database, [one, other], 2023, "HTT")
    ratings.rate(database, [other], 2024, "HTXS")
    initiatives.add_initiative(
        database,
        NewInitiative(title="Sổ điện tử", year=2024),
        [NewAuthor(person=one), NewAuthor(person=other)],
    )
    (pair,) = merging.likely_people(database)
    assert {pair.one, pair.other} == {one, other}
    values = {"name": "Lê An", "birth_date": "1975-02-01", "identity": "031075000001"}
    merging.merge_people(database, one, other, values)
    person = People(database).get(one)
    assert person is not None
    assert (person.name, person.birth_date, person.identity) == (
        "Lê An",
        "1975-02-01",
        "031075000001",
    )
    assert People(database).get(other) is None
    rows = Awards(database).find(AwardQuery(person=one))
    assert sorted((r.kind_code, r.award.year, r.decision is not None) for r in rows) == [
        ("CSTDCS", 2024, False),
        ("LDTT", 2023, True),
    ]
    store = Ratings(database)
    assert len(store.ids(RatingQuery(person=one))) == 2
    assert len(Initiatives(database).authors()) == 1
    postings = People(database).postings(one)
    assert [posting.position for posting in postings] == ["Chuyên viên"]
    assert merging.likely_people(database) == []


def test_people_told_apart_are_not_offered_again(
    database: Database, twins: tuple[PersonId, PersonId]
) -> None:
    merging.tell_apart(database, "CA_NHAN", *twins, "Lê An / Lê An")
    assert merging.likely_people(database) == []


def test_two_spellings_of_a_unit_become_one_and_both_are_found(database: Database) -> None:
    keep, _ = units.add_unit(database, "Phòng Tổ chức Cán bộ")
    gone, _ = units.add_unit(database, "Phòng Tổ chức - Cán bộ")
    under, _ = units.add_unit(database, "Tổ Văn thư", gone)
    person, _ = people.add_person(database, {"name": "Lê An"}, gone)
    (pair,) = merging.likely_units(database)
    merging.merge_units(database, pair.one, pair.other)
    store = Units(database)
    assert store.get(gone) is None
    assert [posting.unit for posting in People(database).postings(person)] == [keep]
    unit = store.get(under)
    assert unit is not None
    assert unit.parent == keep
    assert UnitFinder(database).find("Phòng Tổ chức - Cán bộ") == keep
    assert merging.likely_units(database) == []


def test_a_unit_is_not_merged_into_one_above_it(database: Database) -> None:
    above, _ = units.add_unit(database, "Sở A")
    below, _ = units.add_unit(database, "Phòng B", above)
    store = Units(database)
    first, second = store.get(above), store.get(below)
    assert first is not None
    assert second is not None
    with pytest.raises(TdktError, match="nằm trong"):
        merging.merge_units(database, first, second)


def test_a_person_who_is_gone_cannot_be_merged(
    database: Database, twins: tuple[PersonId, PersonId]
) -> None:
    people.delete_people(database, [twins[1]])
    with pytest.raises(TdktError, match="không còn"):
        merging.merge_people(database, *twins, {})


def test_the_latest_posting_is_known_after_merging(
    database: Database, twins: tuple[PersonId, PersonId]
) -> None:
    one, other = twins
    later, _ = units.add_unit(database, "Thanh tra")
    people.move(database, NewPosting(person=other, unit=later, start="2025-01-01"))
    merging.merge_people(database, one, other, {})
    latest = People(database).postings(one)[0]
    assert (latest.unit, latest.start, latest.end) == (later, "2025-01-01", None)
