"""Who had a title so many times: in a row or not, since a year, never another."""

import pytest

from tdkt_desktop.domain.awards.awards import NewAward
from tdkt_desktop.domain.people.people import NewPerson
from tdkt_desktop.operations.reports.times import Times, who_had
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tests.conftest import Run

GIVEN = {
    "Lê An": (("CSTDCS", (2019, 2020, 2021, 2023, 2024)),),
    "Mai Bình": (("CSTDCS", (2020, 2021, 2022)), ("BK_TINH", (2015,))),
    "Vũ Chi": (("CSTDCS", (2017, 2018, 2019)),),
    "Hồ Dung": (("CSTDCS", (2020, 2021, 2022, 2023)),),
}


@pytest.fixture
def given(database: Database) -> Database:
    kinds = {kind.code: kind.id for kind in Kinds(database).all()}
    with database.operation("Mẫu"):
        for name, awards in GIVEN.items():
            left = "2024-01-01" if name == "Hồ Dung" else None
            person = People(database).save(NewPerson(name=name, leave_date=left))
            for code, years in awards:
                for year in years:
                    award = NewAward(kind=kinds[code], person=person, year=year)
                    Awards(database).save(award)
        Awards(database).save(
            NewAward(kind=kinds["CSTDCS"], person=person, year=2018, revoked="2019-01-01")
        )
    return database


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        (Times("CSTDCS", 3), ["Lê An", "Mai Bình", "Vũ Chi"]),
        (Times("CSTDCS", 3, first=2019), ["Lê An", "Mai Bình"]),
        (Times("CSTDCS", 3, first=2019, never="BK_TINH"), ["Lê An"]),
        (Times("CSTDCS", 3, first=2020, last=2022), ["Mai Bình"]),
        (Times("CSTDCS", 4, in_a_row=True), []),
        (Times("CSTDCS", 4, in_a_row=True, staying=False), ["Hồ Dung"]),
        (Times("LDTT", 1), []),
    ],
)
def test_who_had_it(given: Database, asked: Times, names: list[str]) -> None:
    people = People(given).rows([one.person for one in who_had(given, asked)])
    assert sorted(row.person.name for row in people.values()) == names


def test_the_years_are_shown(run: Run, given: Database) -> None:
    path = given.path
    given.close()
    told = run("times", "--db", path, "--kind", "CSTDCS", "--times", 5, "--from", 2019)
    assert [(one["name"], one["years"]) for one in told["people"]] == [
        ("Lê An", [2019, 2020, 2021, 2023, 2024])
    ]
