"""What is to be looked at before certificates are printed: named, each kind once a certificate."""

from dataclasses import replace

from tdkt_desktop.domain.agency.agency import GoldenNumber
from tdkt_desktop.domain.awards.awards import AwardQuery, NewDecision
from tdkt_desktop.operations.awards import recording
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.certificates import issuing
from tdkt_desktop.operations.certificates.doubts import DoubtKind, doubts
from tdkt_desktop.operations.people.people import add_person
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings

ADDRESS, DAY, NUMBER = DoubtKind.ADDRESS, DoubtKind.DAY, DoubtKind.NUMBER
PLACE = DoubtKind.PLACE


def found(database: Database, sex: str, decision: NewDecision | None) -> list[DoubtKind]:
    kind = Kinds(database).by_code("GK_SO")
    assert kind is not None
    person, _ = add_person(database, {"name": "Lê Văn Thử", "sex": sex})
    recording.record(
        database, Recording(kind=kind, year=2024, people=(person,), decision=decision)
    )
    awards = Awards(database).ids(AwardQuery(person=person))
    return sorted(one.kind for one in doubts(issuing.batch(database, awards=awards)))


def test_nothing_doubtful_is_not_named(database: Database) -> None:
    assert not found(database, "Nam", NewDecision(number="4/QĐ", date="2025-02-05"))


def test_each_is_named_once(database: Database) -> None:
    assert found(database, "", NewDecision(number="4/QĐ", date="2025-02-05")) == [ADDRESS]
    assert found(database, "Nam", NewDecision(number="5/QĐ", date="2025")) == [DAY]
    assert found(database, "Nam", None) == [DAY, NUMBER]


def test_a_place_in_the_decision_that_nobody_knows_is_named(database: Database) -> None:
    with database.operation("Thiết lập"):
        store = Settings(database)
        store.save(replace(store.agency(), golden=GoldenNumber.LIST))
    assert found(database, "Nam", None) == [DAY, NUMBER, PLACE]
    assert not found(database, "Nam", NewDecision(number="4/QĐ", date="2025-02-05"))
