"""What the level above decided: its list matched with what was submitted, and taken over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tdkt_desktop.domain.awards import Award, Decision
from tdkt_desktop.domain.kinds import UNIT
from tdkt_desktop.domain.rounds import OPEN, STAGES, SUBMISSION, Nomination, Nominee, Round
from tdkt_desktop.domain.vietnamese.keys import name_key, nfc
from tdkt_desktop.operations import importing, nominating
from tdkt_desktop.operations.deciding import give
from tdkt_desktop.operations.importing.awards import AwardSaver
from tdkt_desktop.operations.importing.plan import PROBLEM, Choices, Plan
from tdkt_desktop.operations.importing.units import UnitFinder
from tdkt_desktop.operations.recording import next_ordinal, save_in_operation
from tdkt_desktop.operations.reviewing import Review
from tdkt_desktop.sheets.fields import AWARDS
from tdkt_desktop.sheets.records import ERROR
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.database import Database
from tdkt_desktop.storage.journal import ChangeSet
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.rounds import Rounds

GRANTED, OTHER_KIND, NOT_GRANTED, EXTRA = "granted", "other_kind", "not_granted", "extra"
UNCLEAR = "unclear"
"""Named in the list, but in a row that does not say for what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one nomination above, or what was given beside those submitted."""

    fate: str
    name: str
    asked: str = ""
    given: str = ""
    nomination: int | None = None
    award: Award | None = None


def submitted(review: Review) -> list[Nominee]:
    """Return what went to the level above: open, and come to that stage if the round uses it."""
    still = [one for one in review.nominees if one.nomination.state == OPEN]
    if SUBMISSION not in review.round.stages:
        return still
    place = STAGES.index(SUBMISSION)
    return [
        one for one in still if review.goes_up(one) and STAGES.index(one.nomination.stage) >= place
    ]


@dataclass(frozen=True, slots=True)
class Results:
    """The list of the level above beside what was submitted.

    ``decision`` is the one it names, if it does; ``unread`` are its rows that say nobody known,
    each with the reason.
    """

    outcomes: Sequence[Outcome]
    decision: Decision | None
    unread: Sequence[str]


def plan_results(database: Database, round_: Round, path: Path) -> Plan:
    """Read the list the level above sent; rows that say no year are of the round's.

    Raises:
        TdktError: the file cannot be read or holds no list of awards.
    """
    choices = Choices(kind=AWARDS, constants={"year": str(round_.year)})
    return importing.plan_import(database, path, choices)


def read_results(database: Database, round_: Round, plan: Plan) -> Results:
    """Compare a list of awards with what the round submitted; writes nothing."""
    finder = UnitFinder(database, plan.choices.units)
    saver = AwardSaver(database, finder, {}, {})
    rows = [row for row in plan.rows if row.entity == AWARDS]
    awards, names, decision = list[Award](), list[str](), None
    unread, unclear = list[str](), set[str]()
    nominees = submitted(Review(database, round_))
    by_name = dict[str, list[Nominee]]()
    for one in nominees:
        by_name.setdefault(name_key(one.name), []).append(one)
    for row in rows:
        name = row.values.get("name", "")
        born = row.values.get("birth_date")
        at_fault = {one.field for one in row.problems if one.severity == ERROR}
        who = _submitted(by_name.get(name_key(name), ()), born) if at_fault == {"name"} else None
        if (row.fate == PROBLEM and who is None) or "kind_code" not in row.values:
            said = "; ".join(str(p.message) for p in row.problems)
            unread.append(f"{row.number}. {name}: {said}")
            unclear.add(name_key(name))
            continue
        award = saver.award(row, None)
        nobody = award.person is None and award.unit is None and not award.recipient
        if nobody or (award.subject == UNIT and award.unit is None):
            who = who or _submitted(by_name.get(name_key(name), ()), born)
            award = replace(award, recipient=name, person=None) if who is None else _to(who, award)
        if row.target is not None:
            award = replace(award, id=row.target)
        awards.append(award)
        names.append(name)
        if decision is None and row.values.get("decision_number"):
            decision = Decision(
                number=row.values["decision_number"], date=row.values.get("decision_date"),
                authority=row.values.get("authority"), signer=row.values.get("signer"),
            )  # fmt: skip
    outcomes = [
        replace(one, fate=UNCLEAR)
        if one.fate == NOT_GRANTED and name_key(one.name) in unclear
        else one
        for one in match(database, nominees, awards, names)
    ]
    return Results(outcomes, decision, unread)


def _submitted(namesakes: Sequence[Nominee], born: str | None) -> Nomination | None:
    """Return the nomination of the one of that name who was submitted."""
    found = [one for one in namesakes if born and one.birth_date == born] or list(namesakes)
    keys = {one.nomination.recipient_key for one in found}
    return found[0].nomination if len(keys) == 1 else None


def _to(who: Nomination, award: Award) -> Award:
    return replace(
        award, subject=who.subject, person=who.person, unit=who.unit, recipient=who.recipient
    )


def match(
    database: Database, nominees: Sequence[Nominee], awards: Sequence[Award], names: Sequence[str]
) -> list[Outcome]:
    """Match what the level above gave (``awards`` to ``names``) with what was submitted."""
    kinds = {kind.id: kind.short for kind in Kinds(database).all()}
    left = list(range(len(awards)))
    found = dict[int, Outcome]()

    def settle(nominee: Nominee, place: int, fate: str) -> None:
        left.remove(place)
        found[nominee.nomination.id or 0] = Outcome(
            fate=fate, name=nominee.name, asked=nominee.kind_short,
            given=kinds[awards[place].kind], nomination=nominee.nomination.id,
            award=awards[place],
        )  # fmt: skip

    for same_kind in (True, False):
        for nominee in nominees:
            if nominee.nomination.id in found:
                continue
            for place in left:
                award = awards[place]
                theirs = award.recipient_key == nominee.nomination.recipient_key
                if theirs and (award.kind == nominee.nomination.kind) is same_kind:
                    settle(nominee, place, GRANTED if same_kind else OTHER_KIND)
                    break
    missing = [
        Outcome(fate=NOT_GRANTED, name=one.name, asked=one.kind_short,
                nomination=one.nomination.id)
        for one in nominees
        if one.nomination.id not in found
    ]  # fmt: skip
    extra = [
        Outcome(fate=EXTRA, name=names[place], given=kinds[awards[place].kind],
                award=awards[place])
        for place in left
    ]  # fmt: skip
    return [*found.values(), *missing, *extra]


def take_results(
    database: Database,
    round_: Round,
    outcomes: Sequence[Outcome],
    decision: Decision,
    *,
    extra: bool = True,
    refused: bool = True,
) -> ChangeSet:
    """Write what the level above decided: awards, nominations lowered or refused, all at once.

    ``extra`` also takes awards of people who were not submitted; ``refused`` closes those not
    granted.

    Raises:
        TdktError: the decision has no number.
    """
    store = Rounds(database)
    by_id: Mapping[int | None, Nomination] = {
        one.id: one for one in store.nominations(round_.id or 0)
    }
    names = {kind.id: kind.short for kind in Kinds(database).all()}
    given = [o for o in outcomes if o.fate in (GRANTED, OTHER_KIND)]
    with database.operation(
        f"Kết quả cấp trên theo {nfc(decision.number)}: {len(given)} lượt"
    ) as done:
        number = save_in_operation(database, decision)
        wanted = list[Nomination]()
        for one in given:
            nomination = by_id[one.nomination]
            if one.award is not None and one.award.kind != nomination.kind:
                nomination = nominating.lower_in_operation(
                    store, nomination, one.award.kind, names, f"theo {nfc(decision.number)}"
                )
            wanted.append(nomination)
        give(database, round_, wanted, number)
        if refused:
            words = f"Cấp trên không quyết định tặng ({nfc(decision.number)})"
            gone = [by_id[o.nomination] for o in outcomes if o.fate == NOT_GRANTED]
            nominating.refuse_in_operation(store, gone, words)
        if extra:
            _take_extra(database, [o for o in outcomes if o.fate == EXTRA], number)
    return done.changes


def _take_extra(database: Database, outcomes: Sequence[Outcome], decision: int) -> None:
    store = Awards(database)
    first = next_ordinal(database, decision)
    fresh = [
        replace(one.award, decision=decision, ordinal=first + place, source="imported")
        for place, one in enumerate(outcomes)
        if one.award is not None and one.award.id is None
    ]
    store.add_all(fresh)
