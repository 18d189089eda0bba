"""People of the agency and where they have worked."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tdkt_desktop.domain.ids import PersonId, PostingId, UnitId
from tdkt_desktop.domain.vietnamese.dates import show_iso

MALE, FEMALE = "Nam", "Nữ"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """One person. Dates are ISO text as precise as known: ``1975``, ``1975-02-01``."""

    name: str
    sex: str | None = None
    birth_date: str | None = None
    identity: str | None = None
    code: str | None = None
    ethnic: str | None = None
    start_date: str | None = None
    leave_date: str | None = None
    leave_reason: str | None = None
    note: str | None = None
    account: str | None = None
    bank: str | None = None
    """Into which account a reward is paid, and of which bank."""
    hometown: str | None = None
    residence: str | None = None
    education: str | None = None
    academic: str | None = None
    """Academic rank and degree, titles and prizes of the person."""
    party_date: str | None = None
    """Joined the Party."""

    @property
    def born(self) -> str:
        """The birth date as it is read."""
        return show_iso(self.birth_date)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(NewPerson):
    """A person of the file."""

    id: PersonId


def person_from(values: Mapping[str, str]) -> NewPerson:
    """Return the person that the clean values of a list's row describe; ``name`` must be there."""
    return NewPerson(
        name=values["name"],
        sex=values.get("sex"),
        birth_date=values.get("birth_date"),
        identity=values.get("identity"),
        code=values.get("code"),
        ethnic=values.get("ethnic"),
        start_date=values.get("start_date"),
        leave_date=values.get("leave_date"),
        note=values.get("note"),
        account=values.get("account"),
        bank=values.get("bank"),
        hometown=values.get("hometown"),
        residence=values.get("residence"),
        education=values.get("education"),
        academic=values.get("academic"),
        party_date=values.get("party_date"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPosting:
    """A person's unit and position from ``start`` until ``end``; either date may be unknown."""

    person: PersonId
    unit: UnitId | None = None
    position: str | None = None
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting(NewPosting):
    """A posting of the file."""

    id: PostingId


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A person as a list shows one: with the latest posting and the latest award."""

    person: Person
    unit: UnitId | None = None
    unit_name: str = ""
    position: str = ""
    latest_award: str = ""
    awards: int = 0

    @property
    def working(self) -> bool:
        """Whether the person has not left."""
        return self.person.leave_date is None


@dataclass(frozen=True, slots=True)
class PeopleQuery:
    """What a list of people is narrowed to and ordered by.

    ``status`` is ``working``, ``left`` or ``all``; ``unit`` includes the units under it;
    ``missing`` keeps those without a birth date or unit; ``only`` some by their ids.
    """

    text: str = ""
    unit: UnitId | None = None
    status: str = "all"
    missing: bool = False
    only: frozenset[int] | None = None
    order: str = "name"
    descending: bool = False
    limit: int | None = field(default=None)
