"""How far the past is recorded, and what of it is still to be looked for."""

from dataclasses import replace

import pytest

from tdkt_desktop.domain.awards.awards import NewAward, NewDecision
from tdkt_desktop.domain.awards.ratings import NewRating
from tdkt_desktop.domain.ids import DecisionId, PersonId
from tdkt_desktop.domain.people.people import NewPerson, NewPosting
from tdkt_desktop.domain.people.units import NewUnit
from tdkt_desktop.operations.awards.coverage import coverage
from tdkt_desktop.operations.law.shipped import save_complete_since, standing
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.units import Units
from tests.conftest import Run


@pytest.fixture
def staff(database: Database) -> list[PersonId]:
    """Six people of one unit, there since 2015."""
    with database.operation("Mẫu"):
        unit = Units(database).save(NewUnit(name="Văn phòng"))
        people = People(database)
        names = ("An", "Bình", "Chi", "Dung", "Én", "Giang")
        made = [people.save(NewPerson(name=f"Lê {one}", start_date="2015")) for one in names]
        for person in made:
            people.save_posting(NewPosting(person=person, unit=unit))
    return made


def give(
    database: Database,
    people: list[PersonId],
    year: int,
    decision: DecisionId | None = None,
    code: str = "LDTT",
) -> None:
    kind = Kinds(database).by_code(code)
    assert kind is not None
    with database.operation("Mẫu"):
        Awards(database).add_all(
            [NewAward(kind=kind.id, person=p, year=year, decision=decision) for p in people]
        )


def decide(database: Database, number: str, date: str | None) -> DecisionId:
    with database.operation("Mẫu"):
        return Decisions(database).save(NewDecision(number=number, date=date))


def test_an_empty_file_holds_no_year(database: Database) -> None:
    covered = coverage(database)
    assert list(covered.years) == []
    assert covered.since is None


def test_years_are_counted_kind_by_kind_without_the_one_that_runs(
    database: Database, staff: list[PersonId]
) -> None:
    signed = decide(database, "1/QĐ", "2023-12-20")
    give(database, staff[:5], 2023, signed)
    give(database, staff, 2024)
    give(database, staff, 2026)  # the year the file is in
    covered = coverage(database)
    assert list(covered.years) == [2025, 2024, 2023]
    (kind,) = covered.kinds
    assert [len(covered.awards[kind.id].get(year, ())) for year in covered.years] == [0, 6, 5]
    assert covered.staff == {2025: 6, 2024: 6, 2023: 6}
    assert covered.decisions == {2023: [signed]}


def test_decisions_without_list_and_awards_without_decision_are_named(
    database: Database, staff: list[PersonId]
) -> None:
    bare, undated = decide(database, "2/QĐ", "2022-05-06"), decide(database, "3/QĐ", None)
    give(database, staff[:2], 2022)
    covered = coverage(database)
    holes = covered.holes[2022]
    assert holes.empty == [bare]
    assert len(holes.undecided) == 2
    assert covered.undated == [undated]


def test_a_year_that_falls_short_of_its_neighbours_is_named(
    database: Database, staff: list[PersonId]
) -> None:
    for year, people in ((2020, staff), (2021, staff[:1]), (2023, staff)):
        give(database, people, year)
    covered = coverage(database)
    short = {
        year: [(one.count, one.before, one.after) for one in covered.holes[year].thin]
        for year in covered.years
    }
    assert short[2021] == [(1, 6, 6)]
    assert not any(short[year] for year in (2020, 2023))
    assert short[2024] == short[2025] == [(0, 6, 0)]  # nothing after them either: still missed


def test_a_year_in_which_hardly_anybody_is_rated_is_named(
    database: Database, staff: list[PersonId]
) -> None:
    give(database, staff, 2024)
    with database.operation("Mẫu"):
        for person in staff[:5]:
            Ratings(database).save(NewRating(person=person, year=2025, level="HTT"))
    holes = coverage(database).holes
    assert (holes[2024].unrated, holes[2025].unrated) == (6, 0)


def test_what_is_not_given_every_year_leaves_no_hole(
    database: Database, staff: list[PersonId]
) -> None:
    for year in (2020, 2023):
        give(database, staff, year, code="BK_TINH")
    assert not any(covered.thin for covered in coverage(database).holes.values())


def test_somebody_without_anything_among_colleagues_is_named(
    database: Database, staff: list[PersonId]
) -> None:
    give(database, staff[:4], 2024)
    with database.operation("Mẫu"):
        Ratings(database).save(NewRating(person=staff[4], year=2024, level="HTT"))
    assert coverage(database).holes[2024].people == [staff[5]]


def test_who_came_or_left_in_the_year_is_not_missed(
    database: Database, staff: list[PersonId]
) -> None:
    give(database, staff[:4], 2024)
    with database.operation("Mẫu"):
        people = People(database)
        came, left = people.get(staff[4]), people.get(staff[5])
        assert came is not None
        assert left is not None
        people.save(replace(came, start_date="2024-03"))
        people.save(replace(left, leave_date="2024-11-01"))
    assert coverage(database).holes[2024].people == []


def test_complete_since_is_what_verdicts_rest_on(
    run: Run, database: Database, staff: list[PersonId]
) -> None:
    give(database, staff, 2024)
    path = database.path
    database.close()
    assert run("coverage", "--db", path)["complete_since"] is None
    told = run("coverage", "--db", path, "--complete-since", 2024)
    assert told["complete_since"] == 2024
    assert told["years"][1]["awards"] == {"LDTT": 6}
    with Database.open(path) as again:
        assert standing(again).complete_since == 2024
        save_complete_since(again, None)
        assert coverage(again).since is None
