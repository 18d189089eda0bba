"""The movements of a made-up agency: launched, measured, reviewed, rewarded."""

from collections.abc import Mapping, Sequence
from typing import Any

from tdkt_desktop.domain.awards.awards import AwardQuery, NewDecision
from tdkt_desktop.domain.ids import MovementId
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.domain.typed import whole_day
from tdkt_desktop.operations.awards.recording import Recording, record
from tdkt_desktop.operations.demo.agencies import SampleAgency
from tdkt_desktop.operations.movements import course, movements, targets
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units

_TYPE = "PHONG_TRAO"
_OF_COURSE = frozenset(
    ("targets", "reviews", "costs", "units", "people", "rewarded", "number", "decided")
)
"""What a sample says of a movement beside the fields of its plan."""


def make_movements(database: Database, sample: SampleAgency, progress: Progress = silent) -> None:
    """Launch the movements of a sample and let them take their course."""
    for place, entry in enumerate(sample.movements):
        progress(place, len(sample.movements))
        values = {key: value for key, value in entry.items() if key not in _OF_COURSE}
        if values.get("level") is None:
            values |= {"scope": "CO_QUAN", "launcher": sample.agency.head or sample.agency.name}
        made = movements.add_movement(database, values).value
        _set_targets(database, made, entry.get("targets", ()))
        _register(database, made, entry)
        for one in entry.get("reviews", ()):
            course.hold_review(database, made, final=one.get("final", False), **_rest(one))
        for one in entry.get("costs", ()):
            course.spend(database, made, **one)
        if entry.get("rewarded"):
            _reward(database, sample, made, entry)


def _rest(review: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in review.items() if key != "final"}


def _set_targets(
    database: Database, movement: MovementId, several: Sequence[Mapping[str, Any]]
) -> None:
    for one in several:
        values = {key: value for key, value in one.items() if key != "checks"}
        target = targets.add_target(database, movement, values).value
        for day, value in one.get("checks", {}).items():
            targets.measure(database, target, whole_day(day) or "", value)


def _register(database: Database, movement: MovementId, entry: Mapping[str, Any]) -> None:
    units = [unit.id for unit in Units(database).all() if unit.parent is not None]
    people = People(database).ids(PeopleQuery(status="working"))
    named = movements.get(database, movement)
    who = people[: entry.get("people", 0)], units[: entry.get("units", 0)]
    if any(who):
        course.register(database, movement, *who, day=named.start)


def _reward(
    database: Database, sample: SampleAgency, movement: MovementId, entry: Mapping[str, Any]
) -> None:
    """Give the agency's own certificate to some of those who took part, and note what for."""
    kind = Kinds(database).by_code(sample.agency.own_certificate)
    if kind is None:
        return
    named = movements.get(database, movement)
    day = whole_day(entry["decided"]) or ""
    people = People(database).ids(PeopleQuery(status="working"))
    decision = NewDecision(
        number=entry["number"],
        date=day,
        authority=sample.agency.head,
        signer=sample.agency.signer,
        signer_title=sample.agency.signer_title,
        summary=f"Khen thưởng phong trào “{named.called}”",
    )
    given = Recording(
        kind=kind,
        year=int(day[:4]),
        people=tuple(people[2 :: len(people) // entry["rewarded"]][: entry["rewarded"]]),
        decision=decision,
        achievement=f"Đã có thành tích xuất sắc trong phong trào thi đua “{named.called}”",
        type=_TYPE,
    )
    record(database, given)
    made = Decisions(database).all(entry["number"])[0]
    course.mark_awards(database, movement, Awards(database).ids(AwardQuery(decision=made.id)))
