"""A small made-up agency at the end of a year, and shorthand for what its officer does."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from tdkt_desktop.domain.awards.awards import NewDecision
from tdkt_desktop.domain.awards.initiatives import NewAuthor, NewInitiative
from tdkt_desktop.domain.awards.kinds import AwardKind
from tdkt_desktop.domain.awards.ratings import NewRating
from tdkt_desktop.domain.ids import AuthorId, NominationId, PersonId, RoundId, UnitId
from tdkt_desktop.domain.rounds import Member, NewMember, Nominee, Role, Round
from tdkt_desktop.operations.awards import initiatives, ratings, recording
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.people import units
from tdkt_desktop.operations.people.people import add_person
from tdkt_desktop.operations.rounds import council, nominations, rounds
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.units import Units

YEAR = 2025


@dataclass
class Season:
    """The file with its people; names are shorthand for ids."""

    database: Database
    people: dict[str, PersonId]
    unit: UnitId

    def kind(self, code: str) -> AwardKind:
        kind = Kinds(self.database).by_code(code)
        assert kind is not None
        return kind

    def begin(self, **changes: Any) -> Round:
        round_ = rounds.proposed("year_end", YEAR)
        number, _ = rounds.begin(self.database, replace(round_, **changes))
        return self.round(number)

    def round(self, number: RoundId) -> Round:
        return rounds.get(self.database, number)

    def add(self, round_: Round, code: str, *names: str) -> list[NominationId]:
        before = {n.id for n in Rounds(self.database).nominations(round_.id)}
        nominations.add(
            self.database, round_, self.kind(code), people=[self.people[n] for n in names]
        )
        after = Rounds(self.database).nominations(round_.id)
        return [n.id for n in after if n.id not in before]

    def nominees(self, round_: Round) -> dict[str, Nominee]:
        nominees = Rounds(self.database).nominees(round_, round_.rules_date)
        return {f"{n.name} {n.kind_short}": n for n in nominees}

    def review(self, round_: Round) -> Review:
        return Review(self.database, round_)

    def told(self, round_: Round, number: NominationId) -> list[str]:
        conflicts = self.review(round_).conflicts.get(number, ())
        return [str(conflict.text) for conflict in conflicts]

    def seat(self, round_: Round | None, names: Sequence[str]) -> list[Member]:
        for place, name in enumerate(names):
            role = {0: Role.CHAIR, 1: Role.SECRETARY}.get(place, Role.MEMBER)
            member = NewMember(
                name=name,
                role=role,
                round=round_.id if round_ else None,
                person=self.people.get(name),
            )
            council.save_member(self.database, member)
        return list(council.council(self.database, round_).members)

    def initiative(
        self, name: str, title: str, year: int = YEAR, scope: str = "CO_SO"
    ) -> AuthorId:
        initiative = NewInitiative(title=title, year=year, scope=scope)
        initiatives.add_initiative(
            self.database, initiative, [NewAuthor(person=self.people[name])]
        )
        return Initiatives(self.database).authors_of(self.people[name])[-1].id

    def give(self, code: str, year: int, *names: str, number: str = "") -> None:
        people = tuple(self.people[n] for n in names)
        decision = NewDecision(
            number=number or f"{year}/QĐ-STN", date=f"{year}-12-20", authority="Sở Thử nghiệm"
        )
        made = Recording(kind=self.kind(code), year=year, people=people, decision=decision)
        recording.record(self.database, made)


NAMES = ("Lê An", "Mai Bình", "Hồ Cúc", "Vũ Dũng", "Đỗ Giang")


def found_season(database: Database) -> Season:
    """Return the season a copied file already holds."""
    (unit,) = (unit.id for unit in Units(database).all() if unit.name == "Văn phòng")
    people = {person.name: person.id for person, _ in People(database).everyone()}
    return Season(database, {name: people[name] for name in NAMES}, unit)


def make_season(database: Database) -> Season:
    """Everybody rated HTXS this year and the two before, and long in service."""
    unit, _ = units.add_unit(database, "Văn phòng")
    people = {}
    for name in NAMES:
        values = {"name": name, "birth_date": "01/02/1980", "start_date": "01/01/2010"}
        people[name], _ = add_person(database, values, unit)
    for year in range(YEAR - 2, YEAR + 1):
        ratings.rate(database, list(people.values()), year, "HTXS")
    with database.operation("Xếp loại tập thể"):
        Ratings(database).save(NewRating(unit=unit, year=YEAR, level="HTXS"))
    return Season(database, people, unit)


def own_decision(number: str = "12/QĐ-STN", day: str = "2025-12-24") -> NewDecision:
    return NewDecision(number=number, date=day, authority="Giám đốc Sở Thử nghiệm")
