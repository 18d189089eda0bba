from dataclasses import replace

import pytest

from tdkt_desktop.domain.awards.awards import AwardQuery, NewDecision
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, UNIT, AwardKind
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.awards import decisions, recording
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.people import units
from tdkt_desktop.operations.people.people import add_person
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds

DECISION = NewDecision(number="45/QĐ-STN", date="2025-12-20", signer="Mai Văn Ký")


@pytest.fixture
def people(database: Database) -> tuple[PersonId, ...]:
    names = [f"Lê Văn {chr(65 + n)}n" for n in range(30)]
    return tuple(add_person(database, {"name": name})[0] for name in names)


def kind(database: Database, code: str = "LDTT") -> AwardKind:
    found = Kinds(database).by_code(code)
    assert found is not None
    return found


def test_thirty_people_in_one_go(database: Database, people: tuple[PersonId, ...]) -> None:
    changes = recording.record(
        database, Recording(kind=kind(database), year=2025, people=people, decision=DECISION)
    )
    assert changes.label == "Ghi LĐTT năm 2025 cho 30 người"
    rows = Awards(database).find(AwardQuery(order="ordinal"))
    assert [row.award.ordinal for row in rows] == list(range(1, 31))
    assert len(Decisions(database).all()) == 1
    more = Recording(
        kind=kind(database, "CSTDCS"),
        year=2025,
        people=people[:2],
        decision=replace(DECISION, number="45/qđ-stn"),
    )
    recording.record(database, more)
    assert len(Decisions(database).all()) == 1
    given = Awards(database).find(AwardQuery(kind="CSTDCS"))
    assert sorted(row.award.ordinal or 0 for row in given) == [31, 32]


def test_the_same_kind_in_the_same_year_warns_but_does_not_block(
    database: Database, people: tuple[PersonId, ...]
) -> None:
    wanted = Recording(kind=kind(database), year=2025, people=people[:3])
    assert recording.same_kind_same_year(database, wanted) == set()
    recording.record(database, wanted)
    assert recording.same_kind_same_year(database, wanted) == set(people[:3])
    recording.record(database, wanted)
    assert len(Awards(database).find(AwardQuery())) == 6


def test_revoking_needs_a_reason_and_leaves_the_award_in_the_history(
    database: Database, people: tuple[PersonId, ...]
) -> None:
    recording.record(database, Recording(kind=kind(database), year=2025, people=people[:1]))
    (award,) = Awards(database).ids(AwardQuery())
    with pytest.raises(TdktError, match="lý do"):
        recording.revoke(database, [award], "2026-01-05", "  ")
    recording.revoke(database, [award], "2026-01-05", "QĐ 3/QĐ-STN")
    assert Awards(database).ids(AwardQuery(status="valid")) == []
    (row,) = Awards(database).find(AwardQuery(status="revoked"))
    assert row.award.revoke_reason == "QĐ 3/QĐ-STN"
    recording.unrevoke(database, [award])
    assert Awards(database).ids(AwardQuery(status="valid")) == [award]


def test_what_cannot_be_recorded_is_refused(
    database: Database, people: tuple[PersonId, ...]
) -> None:
    for wanted, why in (
        (Recording(kind=kind(database), year=2025), "Chưa chọn ai"),
        (Recording(kind=kind(database, "TTLDTT"), year=2025, people=people), "không dành cho"),
        (Recording(kind=kind(database), year=1890, people=people), "không hợp lệ"),
        (
            Recording(
                kind=kind(database), year=2025, people=people, decision=NewDecision(number=" ")
            ),
            "phải có số",
        ),
    ):
        with pytest.raises(TdktError, match=why):
            recording.record(database, wanted)
    assert Awards(database).ids(AwardQuery()) == []


def test_units_and_households_are_recorded_too(database: Database) -> None:
    number, _ = units.add_unit(database, "Văn phòng")
    recording.record(
        database,
        Recording(kind=kind(database, "TTLDTT"), year=2025, subject=UNIT, units=(number,)),
    )
    recording.record(
        database,
        Recording(
            kind=kind(database, "GDVH"),
            year=2025,
            subject=HOUSEHOLD,
            households=("Gia đình ông Lê Văn Hải",),
        ),
    )
    rows = Awards(database).find(AwardQuery())
    assert {row.recipient for row in rows} == {"Văn phòng", "Gia đình ông Lê Văn Hải"}


def test_awards_are_narrowed_by_year_kind_level_unit_and_words(
    database: Database, people: tuple[PersonId, ...]
) -> None:
    office, _ = units.add_unit(database, "Văn phòng")
    mover, _ = add_person(database, {"name": "Đặng Thị Hoà"}, office)
    for year, code in ((2023, "LDTT"), (2024, "LDTT"), (2024, "BK_TINH")):
        recording.record(
            database, Recording(kind=kind(database, code), year=year, people=(mover, people[0]))
        )
    store = Awards(database)
    assert len(store.ids(AwardQuery(year_from=2024, year_to=2024))) == 4
    assert len(store.ids(AwardQuery(kind="LDTT"))) == 4
    assert len(store.ids(AwardQuery(level="BO_TINH"))) == 2
    assert len(store.ids(AwardQuery(unit=office))) == 3
    assert len(store.ids(AwardQuery(text="dang hoà"))) == 3
    assert len(store.ids(AwardQuery(person=mover, year_from=2024))) == 2


def test_a_decisions_number_is_taken_once_a_year(database: Database) -> None:
    decisions.save_decision(database, DECISION)
    with pytest.raises(TdktError, match="Đã có quyết định"):
        decisions.save_decision(database, replace(DECISION, number="45/QĐ-STN "))
    decisions.save_decision(database, replace(DECISION, date="2024-12-20"))
    assert len(Decisions(database).all()) == 2


def test_a_deleted_decision_leaves_its_awards(
    database: Database, people: tuple[PersonId, ...]
) -> None:
    recording.record(
        database, Recording(kind=kind(database), year=2025, people=people[:2], decision=DECISION)
    )
    decisions.delete_decision(database, Decisions(database).all()[0])
    assert [row.decision for row in Awards(database).find(AwardQuery())] == [None, None]
