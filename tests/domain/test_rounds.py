"""What a round, its council and its thresholds say of themselves."""

from collections.abc import Callable

from tdkt_desktop.domain.awards.awards import recipient_key
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.ids import MemberId, PersonId, RoundId, UnitId
from tdkt_desktop.domain.rounds import (
    STAGES,
    Council,
    Member,
    NewRound,
    Nomination,
    NominationState,
    Presence,
    Role,
    Stage,
    Threshold,
)

Compare = Callable[[str, object], None]


def nomination(**fields: object) -> Nomination:
    common: dict[str, object] = {"id": 1, "round": 1, "kind": 1, "stage": Stage.COUNCIL}
    return Nomination(**{**common, **fields})  # type: ignore[arg-type]


def test_who_is_put_forward() -> None:
    person, unit = PersonId(3), UnitId(4)
    assert nomination(person=person).who == 3
    assert nomination(subject=UNIT, unit=unit, person=person).who == 4
    assert nomination(recipient="Người ngoài").who == "Người ngoài"
    assert nomination().who == ""
    assert nomination(person=person).recipient_key == (PERSON, 3)
    assert recipient_key(PERSON, None, unit, "A") == (PERSON, "A")
    assert recipient_key(UNIT, person, None, "A") == (UNIT, "A")
    assert recipient_key(HOUSEHOLD, None, unit, "Hộ A") == (HOUSEHOLD, "Hộ A")
    assert recipient_key("", None, None, "Hộ A") == (HOUSEHOLD, "Hộ A")


def test_votes_and_standing() -> None:
    assert nomination().total is None
    assert nomination(votes=3).total == 3
    assert nomination(written=2).total == 2
    assert nomination(votes=3, written=2).total == 5
    assert nomination().tally == ""
    assert nomination(votes=3).tally == "3"
    assert nomination(votes=3, written=2).tally == "3+2"
    stands = {state: nomination(state=state).stands for state in NominationState}
    assert [state for state, there in stands.items() if there] == [
        NominationState.OPEN,
        NominationState.AWARDED,
    ]


def test_the_stage_that_follows() -> None:
    some = (Stage.REGISTRATION, Stage.COUNCIL, Stage.DECISION)
    round_ = NewRound(name="A", sort="year_end", year=2025, rules_date="2025-12-31", stages=some)
    assert {stage: round_.after(stage) for stage in STAGES} == {
        Stage.REGISTRATION: Stage.COUNCIL,
        Stage.NOMINATION: Stage.COUNCIL,
        Stage.CHECKING: Stage.COUNCIL,
        Stage.NOTICE: Stage.COUNCIL,
        Stage.COUNCIL: Stage.DECISION,
        Stage.SUBMISSION: Stage.DECISION,
        Stage.DECISION: None,
        Stage.HANDING: None,
    }


def test_nobody_votes_on_themselves() -> None:
    members = [
        Member(id=MemberId(n), round=RoundId(1), person=person, name="A", presence=presence)
        for n, (person, presence) in enumerate(
            (
                (PersonId(3), Presence.PRESENT),
                (None, Presence.PRESENT),
                (PersonId(4), Presence.WRITTEN),
                (None, Presence.ABSENT),
            )
        )
    ]
    council = Council(members)
    assert council.size == 4
    assert {p: council.count(p) for p in Presence} == {"present": 2, "written": 1, "absent": 1}
    own, others = nomination(person=PersonId(3)), nomination(subject=UNIT, unit=UnitId(3))
    assert council.voters(own, Presence.PRESENT) == 1
    assert council.voters(own, Presence.WRITTEN) == 1
    assert council.voters(others, Presence.PRESENT) == 2
    assert council.voters(nomination(recipient="A"), Presence.PRESENT) == 2
    seated = members[0].seated(RoundId(2))
    assert (seated.round, seated.person, seated.role) == (2, 3, Role.MEMBER)
    assert members[2].seated(None).presence == Presence.PRESENT


def test_how_many_votes_pass(same_as_before: Compare) -> None:
    table = {
        f"{percent} % {'beyond' if beyond else ''} of {members}": needed
        for percent in (50, 66, 80, 90, 100)
        for beyond in (False, True)
        for members in (1, 3, 5, 6, 9, 10)
        for needed in [
            Threshold(percent=percent, of="", basis="", confidence="high", beyond=beyond).needed(
                members
            )
        ]
    }
    same_as_before("table of votes", table)
    need = Threshold(percent=80, of="", basis="", confidence="high")
    assert (need.passed(4, 5), need.passed(3, 5)) == (True, False)
