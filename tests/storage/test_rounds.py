"""Rounds, their nominations and what hangs on them."""

import pytest

from tdkt_desktop.domain.awards.initiatives import NewAuthor, NewInitiative
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, UNIT
from tdkt_desktop.domain.awards.ratings import NewRating
from tdkt_desktop.domain.ids import NominationId, RoundId
from tdkt_desktop.domain.people.people import NewPosting
from tdkt_desktop.domain.rounds import (
    NewNomination,
    NewRound,
    Nomination,
    NominationState,
    Round,
    Stage,
    Step,
    StepKind,
)
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.rounds import Rounds
from tests.storage.conftest import Agency


def new_round(name: str, year: int = 2025, closed: str | None = None) -> NewRound:
    return NewRound(
        name=name,
        sort="year_end",
        year=year,
        rules_date=f"{year}-12-31",
        stages=(Stage.NOMINATION, Stage.DECISION),
        closed=closed,
    )


@pytest.fixture
def store(agency: Agency) -> Rounds:
    return Rounds(agency.database)


@pytest.fixture
def round_(agency: Agency, store: Rounds) -> Round:
    """Return a round with a person, a unit and a household in it."""
    with agency.database.operation("Mở đợt"):
        number = store.save(new_round("Cuối năm"))
        store.add(
            [
                NewNomination(
                    round=number,
                    kind=agency.kind("LDTT"),
                    person=agency.an,
                    stage=Stage.NOMINATION,
                ),
                NewNomination(
                    round=number,
                    kind=agency.kind("TTLDTT"),
                    subject=UNIT,
                    unit=agency.office,
                    stage=Stage.NOMINATION,
                ),
                NewNomination(
                    round=number,
                    kind=agency.kind("GK_SO"),
                    subject=HOUSEHOLD,
                    recipient="Hộ ông Tư",
                    stage=Stage.DECISION,
                ),
            ]
        )
    found = store.get(number)
    assert found is not None
    return found


def test_rounds_are_listed_and_those_put_away_come_last(agency: Agency, store: Rounds) -> None:
    with agency.database.operation("Mở"):
        for name, year, closed in (
            ("Cũ", 2023, None),
            ("Cất", 2026, "2026-02-01"),
            ("Mới", 2025, None),
        ):
            number = store.save(new_round(name, year, closed))
    assert [one.name for one in store.all()] == ["Mới", "Cũ", "Cất"]
    assert store.get(RoundId(999)) is None
    with agency.database.operation("Xóa"):
        store.delete(number)
    assert [one.name for one in store.all()] == ["Cũ", "Cất"]


def test_deadlines_take_the_place_of_what_stood_there(
    agency: Agency, store: Rounds, round_: Round
) -> None:
    number = round_.id
    with agency.database.operation("Hạn"):
        store.set_deadlines(number, {Stage.NOMINATION: "2025-11-01", Stage.DECISION: "2025-12-01"})
        store.set_deadlines(number, {Stage.DECISION: "2025-12-15"})
    assert store.deadlines(number) == {Stage.DECISION: "2025-12-15"}


def test_nominations_are_read_written_and_deleted(
    agency: Agency, store: Rounds, round_: Round
) -> None:
    first, second, third = store.nominations(round_.id)
    ids = [third.id, NominationId(999), first.id]
    assert store.get_nominations(ids) == [third, first]
    assert [store.name_of(one) for one in (first, second, third)] == [
        "Lê An",
        "Văn phòng",
        "Hộ ông Tư",
    ]
    assert store.waiting() == {(round_.id, Stage.NOMINATION): 2, (round_.id, Stage.DECISION): 1}
    with agency.database.operation("Sửa"):
        store.save_nominations(
            [
                Nomination(
                    id=second.id,
                    round=second.round,
                    kind=second.kind,
                    subject=UNIT,
                    unit=agency.office,
                    state=NominationState.WITHDRAWN,
                    stage=Stage.NOMINATION,
                )
            ]
        )
        store.delete_nominations([third.id])
    assert [one.state for one in store.nominations(round_.id)] == [
        NominationState.OPEN,
        NominationState.WITHDRAWN,
    ]
    assert store.waiting() == {(round_.id, Stage.NOMINATION): 1}


def test_other_rounds_of_the_year_are_known(agency: Agency, store: Rounds, round_: Round) -> None:
    with agency.database.operation("Mở"):
        other = store.save(new_round("Đột xuất"))
        before = store.save(new_round("Năm trước", 2024))
        store.add(
            [
                NewNomination(
                    round=other,
                    kind=agency.kind("LDTT"),
                    person=agency.binh,
                    stage=Stage.NOMINATION,
                ),
                NewNomination(
                    round=other,
                    kind=agency.kind("LDTT"),
                    person=agency.cuc,
                    state=NominationState.WITHDRAWN,
                    stage=Stage.NOMINATION,
                ),
                NewNomination(
                    round=before,
                    kind=agency.kind("LDTT"),
                    person=agency.an,
                    stage=Stage.NOMINATION,
                ),
            ]
        )
    assert [(one.person, name) for one, name in store.elsewhere(round_)] == [
        (agency.binh, "Đột xuất")
    ]
    assert store.holding(person=agency.binh) == "Đột xuất"
    assert store.holding(unit=agency.office) == "Cuối năm"
    assert store.holding(unit=agency.top) is None


def test_a_nominee_is_told_in_the_words_of_the_day(
    agency: Agency, store: Rounds, round_: Round
) -> None:
    people = People(agency.database)
    with agency.database.operation("Chuyển"):
        people.save_posting(
            NewPosting(person=agency.an, unit=agency.top, position="Phó", start="2026-01-01")
        )
        Ratings(agency.database).save(NewRating(person=agency.an, year=2025, level="HTXSNV"))
        Ratings(agency.database).save(NewRating(person=agency.an, year=2024, level="HTTNV"))
    rows = {one.name: one for one in store.nominees(round_, "2025-12-31")}
    an, office = rows["Lê An"], rows["Văn phòng"]
    assert (an.unit_name, an.position, an.rating) == ("Văn phòng", "Chánh Văn phòng", "HTXSNV")
    assert (office.unit_name, office.unit) == ("Sở", agency.top)
    later = {one.name: one for one in store.nominees(round_, "2026-06-30")}
    assert later["Lê An"].position == "Phó"


def test_what_hangs_on_a_nomination(agency: Agency, store: Rounds, round_: Round) -> None:
    nomination = store.nominations(round_.id)[0].id
    initiatives = Initiatives(agency.database)
    with agency.database.operation("Kèm"):
        work = initiatives.save(NewInitiative(title="Bơm nước", year=2025))
        authors = [
            initiatives.add_author(work, NewAuthor(person=person))
            for person in (agency.an, agency.binh)
        ]
        store.set_authors(nomination, [authors[0], authors[1], authors[0]])
        store.set_authors(nomination, [authors[0]])
        store.set_papers(nomination, ["Báo cáo", "Tờ trình"])
        store.set_papers(nomination, ["Tờ trình", "Xác nhận"])
        store.add_steps(
            Step(nomination=nomination, day=day, act=StepKind.MOVED)
            for day in ("2025-11-01", "2025-11-02")
        )
    assert store.authors(round_.id) == {nomination: [authors[0]]}
    assert store.papers(round_.id) == {nomination: ["Tờ trình", "Xác nhận"]}
    assert [step.day for step in store.steps(nomination)] == ["2025-11-01", "2025-11-02"]
    told = store.put_forward()
    assert told == {authors[0]: [(agency.kind("LDTT"), "Lao động tiên tiến", "Cuối năm")]}
    assert store.put_forward(without=round_.id) == {}
