"""A school's year is one year everywhere: in awards, verdicts, lists, rounds, on paper."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.awards.awards import AwardQuery, NewDecision
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.operations.awards import ratings, recording
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.certificates import issuing
from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.operations.exporting.lists import export_awards
from tdkt_desktop.operations.files import create_file
from tdkt_desktop.operations.importing.plan import Fate
from tdkt_desktop.operations.importing.planning import plan_import
from tdkt_desktop.operations.people.people import add_person
from tdkt_desktop.operations.rounds import deciding, nominations, rounds
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings
from tests.operations.importing.taking import Cells, plan, take

HISTORY: tuple[Cells, ...] = (
    ("STT", "Họ và tên", "Ngày sinh", "Tổ", "2022-2023", "2023-2024", "2024-2025"),
    (1, "Nguyễn Thử Tám", "01/02/1980", "Tổ Toán", "LĐTT", None, "CSTĐCS"),
    (2, "Trần Thử Bảy", "01/03/1980", "Tổ Toán", None, "CSTĐCS", "CSTĐCS"),
)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Database]:
    agency = Agency(name="Trường Thử", signer_title="Hiệu trưởng", year=2025, year_starts=9)
    with create_file(tmp_path / "truong.tdkt", agency) as database:
        yield database


def awards_of(database: Database, year: int) -> list[tuple[str, str, str]]:
    query = AwardQuery(year_from=year, year_to=year, order="recipient")
    rows = Awards(database).find(query)
    return [(row.recipient, row.kind_code, row.award.years) for row in rows]


def test_a_school_year_is_in_the_list_of_one_year_alone(school: Database, tmp_path: Path) -> None:
    take(school, tmp_path / "a.xlsx", *HISTORY)
    assert awards_of(school, 2022) == [("Nguyễn Thử Tám", "LDTT", "2022-2023")]
    assert awards_of(school, 2023) == [("Trần Thử Bảy", "CSTDCS", "2023-2024")]
    assert len(awards_of(school, 2024)) == 2
    assert awards_of(school, 2025) == []
    out = tmp_path / "xuat.xlsx"
    export_awards(school, out)
    cells = {cell.value for row in openpyxl.load_workbook(out).active for cell in row}
    assert {"2022-2023", "2023-2024", "2024-2025"} <= cells
    assert Fate.NEW not in plan_import(school, out).totals
    assert Fate.NEW not in plan(school, tmp_path / "a.xlsx", *HISTORY).totals


def test_two_school_years_are_two_years_running(school: Database, tmp_path: Path) -> None:
    take(school, tmp_path / "a.xlsx", *HISTORY)
    histories = {one.name: one for one in Assessment(school, 2025).people.values()}
    years = {name: history.years_of(["CSTDCS"]).bit_count() for name, history in histories.items()}
    assert years == {"Nguyễn Thử Tám": 1, "Trần Thử Bảy": 2}


def test_what_is_recorded_and_decided_is_of_the_school_year(school: Database) -> None:
    unit = None
    people = [add_person(school, {"name": name}, unit)[0] for name in ("Lê An", "Mai Bình")]
    kind = Kinds(school).by_code("LDTT")
    assert kind is not None
    day = NewDecision(number="1/QĐ", date="2025-07-30")
    recording.record(
        school, Recording(kind=kind, year=2024, people=tuple(people[:1]), decision=day)
    )
    ratings.rate(school, people, 2025, "HTT")
    agency = Agency(name="Trường Thử", year_starts=9)
    proposed = rounds.proposed("year_end", 2025, agency)
    assert "năm học 2025-2026" in proposed.name
    number, _ = rounds.begin(school, proposed)
    round_ = rounds.get(school, number)
    nominations.add(school, round_, kind, people=people)
    signed = NewDecision(number="2/QĐ", date="2026-06-30", authority="Hiệu trưởng Trường Thử")
    _decide(school, round_.id, signed)
    assert awards_of(school, 2024) == [("Lê An", "LDTT", "2024-2025")]
    assert awards_of(school, 2025) == [
        ("Lê An", "LDTT", "2025-2026"),
        ("Mai Bình", "LDTT", "2025-2026"),
    ]


def _decide(database: Database, number: int, signed: NewDecision) -> None:
    for _ in range(8):
        round_ = rounds.get(database, number)  # type: ignore[arg-type]
        review = Review(database, round_)
        ready = deciding.ready(review, review.nominees)
        if ready:
            deciding.decide(database, round_, [one.nomination.id for one in ready], signed)
            return
        nominations.advance(database, review, [one.nomination.id for one in review.nominees])


def test_a_certificate_says_the_school_year(school: Database) -> None:
    person: PersonId = add_person(school, {"name": "Lê An"}, None)[0]
    kind = Kinds(school).by_code("GK_SO")
    assert kind is not None
    recording.record(school, Recording(kind=kind, year=2024, people=(person,)))
    (certificate,) = issuing.batch(school, awards=Awards(school).ids(AwardQuery())).certificates
    assert certificate.texts["nam"] == "2024-2025"
    assert "trong công tác năm học 2024-2025" in certificate.texts["thanh_tich"]


def test_a_decision_of_summer_is_of_the_year_that_ends(school: Database, tmp_path: Path) -> None:
    header = ("STT", "Họ và tên", "Ngày sinh", "Danh hiệu", "Số quyết định", "Ngày quyết định")
    rows = [(1, "Lê An", "01/02/1980", "LĐTT", "5/QĐ", "30/07/2026")]
    take(school, tmp_path / "a.xlsx", header, *rows)
    ((_, _, years),) = awards_of(school, 2025)
    assert years.startswith("2025")


def test_a_school_years_dossiers_come_when_it_ends(school: Database) -> None:
    assert Assessment(school, 2025).day == "2026-08-31"
    made = rounds.proposed("year_end", 2025, Settings(school).agency())
    assert (made.rules_date, made.name.endswith("học 2025-2026")) == ("2026-08-31", True)


def test_a_calendar_agency_keeps_two_years_two(database: Database, tmp_path: Path) -> None:
    take(database, tmp_path / "a.xlsx", *HISTORY)
    assert len(awards_of(database, 2023)) == 2
    histories = {one.name: one for one in Assessment(database, 2025).people.values()}
    assert histories["Trần Thử Bảy"].years_of(["CSTDCS"]).bit_count() == 3


def test_what_the_commune_decides_a_school_only_puts_forward(school: Database) -> None:
    person = add_person(school, {"name": "Lê An"}, None)[0]
    kinds = {kind.code: kind for kind in Kinds(school).all()}
    number, _ = rounds.begin(school, rounds.proposed("sudden", 2025, Settings(school).agency()))
    for code in ("GK_XA", "GK_DV_BO"):
        nominations.add(school, rounds.get(school, number), kinds[code], people=[person])
    review = Review(school, rounds.get(school, number))
    above = {one.kind_code: review.is_above(one) for one in review.nominees}
    assert above == {"GK_XA": True, "GK_DV_BO": False}
