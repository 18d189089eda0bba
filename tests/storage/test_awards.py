"""Awards and decisions in the file: found, narrowed, counted, in words of their day."""

from dataclasses import replace

import pytest

from tdkt_desktop.domain.awards.awards import Award, AwardQuery, NewAward, NewDecision
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.ids import AwardId, DecisionId
from tdkt_desktop.domain.people.people import NewPosting
from tdkt_desktop.domain.people.units import NewFormerName
from tdkt_desktop.storage.awards import Awards, Decisions, number_key
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units
from tests.storage.conftest import Agency


@pytest.fixture
def given(agency: Agency) -> dict[str, AwardId]:
    """Return a small history: ids of its awards by a word."""
    awards, decisions = Awards(agency.database), Decisions(agency.database)
    with agency.database.operation("Lưu"):
        decision = decisions.save(
            NewDecision(number="12/QĐ-SNV", date="2024-12-30", summary="Khen cuối năm")
        )
        ldtt, unit_kind = agency.kind("LDTT"), agency.kind("TTLDTT")
        found = {
            "an": NewAward(kind=ldtt, person=agency.an, year=2024, decision=decision),
            "binh": NewAward(kind=ldtt, person=agency.binh, year=2023, revoked="2024-02-01"),
            "cuc": NewAward(kind=agency.kind("BKTTG"), person=agency.cuc, year=2020, year_to=2024),
            "office": NewAward(kind=unit_kind, subject=UNIT, unit=agency.office, year=2024),
            "house": NewAward(
                kind=agency.kind("GK_SO"), subject=HOUSEHOLD, recipient="Hộ ông Tư", year=2022
            ),
        }
        return {word: awards.save(award) for word, award in found.items()}


def test_lists_are_narrowed(agency: Agency, given: dict[str, AwardId]) -> None:
    awards = Awards(agency.database)
    words = {number: word for word, number in given.items()}

    def found(**query: object) -> set[str]:
        return {words[number] for number in awards.ids(AwardQuery(**query))}  # type: ignore[arg-type]

    assert found() == {"an", "binh", "cuc", "office", "house"}
    assert found(text="an le") == {"an"}
    assert found(text="van phong") == {"office"}
    assert found(text="cuoi nam") == {"an"}
    assert found(year_from=2024) == {"an", "cuc", "office"}
    assert found(year_to=2022) == {"cuc", "house"}
    assert found(year_from=2024, year_to=2024) == {"an", "cuc", "office"}
    assert found(kind="LDTT") == {"an", "binh"}
    assert found(status="valid") == {"an", "cuc", "office", "house"}
    assert found(status="revoked") == {"binh"}
    assert found(person=agency.an) == {"an"}
    assert found(of_unit=agency.office) == {"office"}
    assert found(unit=agency.office) == {"an", "cuc", "office"}
    assert found(unit=agency.top) == {"an", "binh", "cuc", "office"}
    assert found(subject=HOUSEHOLD) == {"house"}
    assert found(subject=PERSON, status="valid") == {"an", "cuc"}


def test_lists_are_in_order(agency: Agency, given: dict[str, AwardId]) -> None:
    awards = Awards(agency.database)
    years = [row.award.year for row in awards.find(AwardQuery(order="year", descending=True))]
    assert years == [2024, 2024, 2023, 2022, 2020]
    people = awards.find(AwardQuery(order="recipient", subject=PERSON))
    assert [row.recipient for row in people] == ["Lê An", "Mai Bình", "Hồ Cúc"]
    assert awards.find(AwardQuery(decision=DecisionId(999))) == []
    assert len(given) == 5


def test_a_row_says_who_where_and_by_what(agency: Agency, given: dict[str, AwardId]) -> None:
    rows = Awards(agency.database).rows(list(given.values()))
    an, office, house = (rows[given[word]] for word in ("an", "office", "house"))
    assert (an.recipient, an.unit_name, an.position) == ("Lê An", "Văn phòng", "Chánh Văn phòng")
    assert an.decision is not None
    assert (an.decision.number, an.when, an.kind_short) == ("12/QĐ-SNV", "2024-12-30", "LĐTT")
    assert (an.everyday, rows[given["cuc"]].everyday) == (True, False)
    assert (office.recipient, office.unit_name) == ("Văn phòng", "")
    assert (house.recipient, house.decision, house.when) == ("Hộ ông Tư", None, "2022")


def test_unit_and_position_are_those_of_the_day(agency: Agency, given: dict[str, AwardId]) -> None:
    people = People(agency.database)
    with agency.database.operation("Chuyển"):
        Units(agency.database).add_former_name(
            NewFormerName(unit=agency.office, name="Phòng Hành chính", until="2025-06-30")
        )
        old = people.postings(agency.an)[0]
        people.save_posting(replace(old, start="2020-01-01", end="2025-01-31"))
        people.save_posting(
            NewPosting(
                person=agency.an, unit=agency.top, position="Phó Giám đốc", start="2025-02-01"
            )
        )
    row = Awards(agency.database).rows([given["an"]])[given["an"]]
    assert (row.unit_name, row.position) == ("Phòng Hành chính", "Chánh Văn phòng")


def test_a_period_is_of_each_of_its_years_but_stands_for_itself(
    agency: Agency, given: dict[str, AwardId]
) -> None:
    awards = Awards(agency.database)
    assert {award.id for award in awards.of_year(2024)} == {
        given["an"],
        given["cuc"],
        given["office"],
    }
    assert {award.id for award in awards.of_year(2021)} == {given["cuc"]}
    assert {award.id for award in awards.standing(2024)} == {given["an"], given["office"]}
    assert awards.standing(2023) == []


def test_awards_are_counted(agency: Agency, given: dict[str, AwardId]) -> None:
    awards = Awards(agency.database)
    assert awards.years() == [2024, 2023, 2022, 2020]
    assert awards.count_by_year() == {2020: 1, 2022: 1, 2024: 2}
    assert [(code, count) for code, _, count in awards.count_by_kind(2024)] == [
        ("LDTT", 1),
        ("TTLDTT", 1),
    ]
    assert awards.count_by_kind(2023) == []
    ldtt = agency.kind("LDTT")
    assert awards.same_kind(ldtt, 2024, PERSON, [agency.an, agency.binh]) == {agency.an}
    assert awards.same_kind(ldtt, 2023, PERSON, [agency.binh]) == set()
    assert awards.same_kind(agency.kind("TTLDTT"), 2024, UNIT, [agency.office]) == {agency.office}
    assert len(list(awards.everything())) == len(given)


def test_standing_awards_are_told_latest_first(agency: Agency, given: dict[str, AwardId]) -> None:
    told = list(Awards(agency.database).told(2022, 2024))
    assert {one.short for one in told if one.year == 2024} == {"LĐTT", "TTLĐTT"}
    assert [one.year for one in told] == [2024, 2024, 2022]
    assert told[0].decision is not None
    assert told[-1].decision is None
    assert len(given) == 5


def test_many_are_added_at_once_and_one_is_changed(agency: Agency) -> None:
    awards = Awards(agency.database)
    kind = agency.kind("LDTT")
    with agency.database.operation("Thêm"):
        first = awards.save(NewAward(kind=kind, person=agency.an, year=2019))
        ids = awards.add_all(
            [NewAward(kind=kind, person=person, year=2020) for person in (agency.an, agency.binh)]
        )
        awards.save(Award(id=first, kind=kind, person=agency.an, year=2018))
    assert ids == [first + 1, first + 2]
    assert [award.person for award in awards.get(ids)] == [agency.an, agency.binh]
    assert awards.get([first])[0].year == 2018
    assert awards.get([999]) == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("QĐ số 12/QĐ-SNV", "12/qd-snv"),
        ("Số: 12 / QĐ-SNV", "12/qd-snv"),
        ("12/QĐ-SNV.", "12/qd-snv"),
    ],
)
def test_spellings_of_a_number_are_one(text: str, key: str) -> None:
    assert number_key(text) == key


def test_decisions_are_found_by_number_and_year(agency: Agency, given: dict[str, AwardId]) -> None:
    decisions = Decisions(agency.database)
    with agency.database.operation("Thêm"):
        other = decisions.save(NewDecision(number="12/QĐ-SNV", date="2023-11-01"))
        undated = decisions.save(NewDecision(number="15/QĐ", authority="Chủ tịch tỉnh"))
    newest, older = decisions.find("số 12/qđ-snv")
    assert (newest.date, older.id) == ("2024-12-30", other)
    assert [one.id for one in decisions.find("12/QĐ-SNV", "2023")] == [other]
    assert [one.id for one in decisions.find("15/QĐ", "2023")] == [undated]
    same = decisions.same(NewDecision(number="12/QĐ-SNV", date="2023"))
    assert same is not None
    assert same.id == other
    assert decisions.same(NewDecision(number="12/QĐ-SNV", date="2020")) is None
    assert [one.id for one in decisions.all("chu tich")] == [undated]
    assert [one.date for one in decisions.all()] == ["2024-12-30", "2023-11-01", None]
    assert decisions.counts() == {newest.id: 1}
    with agency.database.operation("Xóa"):
        decisions.delete(newest.id)
    assert decisions.get(newest.id) is None
    assert Awards(agency.database).get([given["an"]])[0].decision is None
