"""Awards of a plan, written: with their decisions, numbers and what was corrected."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from tdkt_desktop.domain.awards.awards import Award, Decision, NewAward, NewDecision
from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.ids import AwardId, DecisionId, MovementId, PersonId
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.operations.awards.decisions import next_ordinal
from tdkt_desktop.operations.importing.plan import Fate, Key, PlanRow
from tdkt_desktop.operations.importing.recipients import person_of
from tdkt_desktop.operations.importing.unit_places import UnitFinder
from tdkt_desktop.progress import Progress
from tdkt_desktop.sheets.lists.fields import AWARDS
from tdkt_desktop.storage.awards import Awards, Decisions, number_key
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds


class AwardSaver:
    """Writes the awards of a plan, with the decisions they need."""

    def __init__(
        self,
        database: Database,
        units: UnitFinder,
        people: Mapping[str, PersonId],
        owners: Mapping[Key, PersonId],
    ) -> None:
        self._database, self._units = database, units
        self._people, self._owners = people, owners
        self._kinds = {kind.code: kind for kind in Kinds(database).all()}
        self._decisions = Decisions(database)
        self._decided: dict[tuple[str, str], DecisionId] = {}
        self._places: dict[DecisionId, int] = {}
        self._of_sheet: dict[str, set[DecisionId]] = {}

    def save(self, rows: Iterable[PlanRow], progress: Progress) -> None:
        """Write the new and changed awards."""
        store = Awards(self._database)
        wanted = [
            row for row in rows if row.entity == AWARDS and row.fate in (Fate.NEW, Fate.CHANGED)
        ]
        fresh = list[NewAward]()
        for number, row in enumerate(wanted):
            if number % 200 == 0:
                progress(number, len(wanted))
            decision = self._decision(row.values)
            if decision is not None:
                self._of_sheet.setdefault(row.sheet, set()).add(decision)
            if row.target is not None:
                for known in store.get([AwardId(row.target)]):
                    store.save(_changed(known, row.values, decision))
            else:
                award = self.award(row, decision)
                if decision is not None:
                    award = replace(award, ordinal=self._next(decision))
                fresh.append(award)
        store.add_all(fresh)
        progress(len(wanted), len(wanted))

    def decisions_of(self, sheet: str) -> frozenset[DecisionId]:
        """Return the decisions that the awards of one sheet were put under."""
        return frozenset(self._of_sheet.get(sheet, ()))

    def _next(self, decision: DecisionId) -> int:
        """Return the place in a decision's list: as the list has it, after those given."""
        if decision not in self._places:
            self._places[decision] = next_ordinal(self._database, decision)
        self._places[decision] += 1
        return self._places[decision] - 1

    def _decision(self, values: Mapping[str, str]) -> DecisionId | None:
        number = values.get("decision_number")
        if not number:
            return None
        date = values.get("decision_date")
        key = number_key(number), (date or values["year"])[:4]
        if key in self._decided:
            return self._decided[key]
        found = next(iter(self._decisions.find(number, (date or "")[:4])), None)
        if found is None:
            decision = NewDecision(
                number=nfc(number),
                date=date,
                authority=values.get("authority"),
                signer=values.get("signer"),
                signer_title=values.get("signer_title"),
                summary=values.get("summary"),
            )
            self._decided[key] = self._decisions.save(decision)
        else:
            if (filled := _filled(found, values)) != found:
                self._decisions.save(filled)
            self._decided[key] = found.id
        return self._decided[key]

    def award(self, row: PlanRow, decision: DecisionId | None) -> NewAward:
        """Return the award a row asks for, by ``decision``."""
        values = row.values
        subject = values.get("subject", PERSON)
        unit = self._units.find(values["name"] if subject == UNIT else values.get("unit", ""))
        owner = row.owner
        if owner is not None:
            known = owner.target
            person = self._owners.get(owner.key) if known is None else PersonId(known)
            unit = None
        else:
            person = person_of(values, self._people)
        return NewAward(
            kind=self._kinds[values["kind_code"]].id,
            subject=subject,
            person=person,
            unit=unit,
            recipient=values.get("recipient"),
            position=values.get("position") if owner is None else None,
            year=int(values["year"]),
            year_to=int(values["year_to"]) if "year_to" in values else None,
            decision=decision,
            achievement=values.get("achievement"),
            type=values.get("type_code"),
            body=values.get("body"),
            movement=_movement(values),
            revoked=values.get("revoked"),
            revoke_reason=values.get("revoke_reason"),
            source="imported",
        )


def _movement(values: Mapping[str, str]) -> MovementId | None:
    return MovementId(int(values["movement_id"])) if "movement_id" in values else None


def _filled(decision: Decision, values: Mapping[str, str]) -> Decision:
    """Return a known decision with what a list adds: nothing that is there is written over."""
    return replace(
        decision,
        date=decision.date or values.get("decision_date"),
        authority=decision.authority or values.get("authority"),
        signer=decision.signer or values.get("signer"),
        signer_title=decision.signer_title or values.get("signer_title"),
        summary=decision.summary or values.get("summary"),
    )


def _changed(award: Award, values: Mapping[str, str], decision: DecisionId | None) -> Award:
    """Return a known award with what a list adds: nothing that is there is written over."""
    made = replace(
        award,
        decision=award.decision or decision,
        type=award.type or values.get("type_code"),
        movement=award.movement or _movement(values),
    )
    if award.revoked or "revoked" not in values:
        return made
    return replace(made, revoked=values["revoked"], revoke_reason=values.get("revoke_reason"))
