"""What the level above decided: its list matched with what was submitted, and taken over."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from difflib import SequenceMatcher, get_close_matches
from enum import StrEnum
from pathlib import Path

from tdkt_desktop.domain.awards.awards import Award, NewAward, NewDecision
from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.ids import AwardId, KindId, NominationId
from tdkt_desktop.domain.rounds import STAGES, Nomination, NominationState, Nominee, Round, Stage
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.importing import planning
from tdkt_desktop.operations.importing.choosing_lists import (
    is_refused,
    is_wished_for,
    refusals,
    refused_rows,
    takes_back,
)
from tdkt_desktop.operations.importing.plan import Choices, Fate, Plan, PlanRow
from tdkt_desktop.operations.importing.saving_awards import AwardSaver
from tdkt_desktop.operations.importing.unit_places import UnitFinder
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.sheets.lists.fields import AWARDS
from tdkt_desktop.sheets.lists.records import Severity
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units


class ResultFate(StrEnum):
    """What became of somebody put forward to the level above.

    ``UNCLEAR`` is named in a row that does not say for what; ``PENDING`` asks for a title the list
    does not speak of: another list will say what becomes of it. ``EXTRA`` was not submitted.
    """

    GRANTED = "granted"
    OTHER_KIND = "other_kind"
    NOT_GRANTED = "not_granted"
    EXTRA = "extra"
    UNCLEAR = "unclear"
    PENDING = "pending"


SUPERIOR = "Cấp trên"
_NEAR = 0.8
"""How alike a name must be to be taken for a misspelt one."""
_PROVINCE = re.compile(r" (?:tinh|thanh pho) ")


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultLine:
    """What became of one nomination above, or what was given beside those submitted."""

    fate: ResultFate
    name: str
    asked: str = ""
    given: str = ""
    nomination: NominationId | None = None
    award: NewAward | None = None


def submitted(review: Review) -> list[Nominee]:
    """Return what went to the level above: open, and come to that stage if the round uses it."""
    still = [
        nominee for nominee in review.nominees if nominee.nomination.state == NominationState.OPEN
    ]
    if Stage.SUBMISSION not in review.round.stages:
        return still
    place = STAGES.index(Stage.SUBMISSION)
    return [
        nominee
        for nominee in still
        if review.goes_up(nominee) and STAGES.index(nominee.nomination.stage) >= place
    ]


@dataclass(frozen=True, slots=True)
class UnreadRow:
    """A row that does not say who or what for sure: its number, whom it names, why not."""

    number: int
    name: str
    why: str

    def __str__(self) -> str:
        """Return it as a list of such rows shows it."""
        return f"{self.number}. {self.name}: {self.why}"


Matched = Mapping[int, NominationId]
"""Rows (by their numbers) the officer said are of these nominations."""


@dataclass(frozen=True, slots=True)
class Results:
    """The list of the level above beside what was submitted.

    ``decision`` is the one it names, if it does; ``unread`` are its rows that do not say who or
    what for sure, each with the reason; ``elsewhere`` counts those of people of no concern here.
    """

    outcomes: Sequence[ResultLine]
    decision: NewDecision | None
    unread: Sequence[UnreadRow]
    elsewhere: int = 0

    @property
    def refuses(self) -> bool:
        """Whether those not in the list may be taken for refused: all of it was understood."""
        return not self.unread and any(
            o.fate in (ResultFate.GRANTED, ResultFate.OTHER_KIND) for o in self.outcomes
        )


def plan_results(database: Database, round_: Round, path: Path) -> Plan:
    """Read the list the level above sent; rows that say no year are of the round's.

    Raises:
        TdktError: the file cannot be read, holds no list of awards, or one of awards wished
            for, refused or taken back.
    """
    choices = Choices(kind=AWARDS, constants={"year": str(round_.year)})
    plan = planning.plan_import(database, path, choices)
    if all(map(is_refused, plan.tables)) or all(map(takes_back, plan.tables)):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "“{name}” là danh sách không được khen thưởng hoặc bị hủy bỏ."
            ),
            name=path.name,
        )
    if all(map(is_wished_for, plan.tables)):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{name}” là danh sách đề nghị, không phải kết quả. Hãy chọn danh sách kèm quyết "
                "định của cấp trên.",
            ),
            name=path.name,
        )
    return plan


def read_results(
    database: Database, round_: Round, plan: Plan, matched: Matched | None = None
) -> Results:
    """Compare a list of awards with what the round submitted; writes nothing.

    Raises:
        TdktError: a row is ``matched`` with a nomination that was not submitted.
    """
    reading = _Reading(database, round_, plan, matched or {})
    for row in plan.rows:
        if row.entity == AWARDS and row.values.get("year", str(round_.year)) == str(round_.year):
            reading.take(row)
    lines = match(database, reading.nominees, reading.awards, reading.names)
    outcomes = [replace(outcome, fate=reading.fate_of(outcome)) for outcome in lines]
    return Results(outcomes, reading.decision, reading.unread, reading.elsewhere)


class _Reading:
    """Takes the rows of the list one by one: to whom of those submitted each is."""

    def __init__(self, database: Database, round_: Round, plan: Plan, matched: Matched) -> None:
        finder = UnitFinder(database, plan.choices.units)
        self._saver = AwardSaver(database, finder, {}, {})
        self.nominees = submitted(Review(database, round_))
        self._by_name: dict[str, list[Nominee]] = {}
        for nominee in self.nominees:
            self._by_name.setdefault(fold(nominee.name), []).append(nominee)
        agency = fold(Settings(database).agency().name)
        self._places = {agency, _PROVINCE.split(agency)[0]} - {""}
        self._units = {fold(unit.name) for unit in Units(database).all()}
        self._given = {
            (award.recipient_key, award.kind) for award in Awards(database).standing(round_.year)
        }
        self._denied = {
            (table.grid.name, row + 1) for table in plan.tables for row in refused_rows(table)
        }
        self._refusals = {
            (table.grid.name, row + 1): words
            for table in plan.tables
            for row, words in refusals(table).items()
        }
        self.awards, self.names = list[NewAward](), list[str]()
        self.unread, self.unclear, self.elsewhere = list[UnreadRow](), set[str](), 0
        self._asked = {one.nomination.id: one.nomination for one in self.nominees}
        self._kinds = {kind.code: kind.id for kind in Kinds(database).all()}
        self._matched = {row: self._submitted_one(one) for row, one in matched.items()}
        self._spoken_of = set[tuple[KindId | None, str]]()
        """The kinds this list decides on, each with the sort of recipient."""
        self.decision: NewDecision | None = None

    def take(self, row: PlanRow) -> None:
        """Take one row in, or note why not."""
        self._note_decision(row.values)
        if (code := row.values.get("kind_code")) is not None:
            subject = row.values.get("subject", PERSON)
            self._spoken_of.add((self._kinds.get(code), subject))
        if (nomination := self._matched.get(row.number)) is not None:
            self._take_as(row, nomination)
            return
        if row.key in self._denied:
            return
        if refusal := self._refusals.get(row.key):
            self._doubt(row, refusal)
            return
        name, born = row.values.get("name", ""), row.values.get("birth_date")
        at_fault = {
            problem.field for problem in row.problems if problem.severity == Severity.ERROR
        }
        namesakes = self._by_name.get(fold(name), ())
        who = _submitted(namesakes, born)
        known = who is not None or row.fate != Fate.PROBLEM
        if "kind_code" not in row.values or not known or at_fault - {"name", "unit"}:
            self._doubt(row, "; ".join(str(p.message) for p in row.problems))
            return
        award = self._saver.award(row, None)
        if who is not None:
            if not (born and any(nominee.birth_date == born for nominee in namesakes)) and (
                not self._is_here(where := row.values.get("unit", ""))
            ):
                self._doubt(row, where)
                return
            award = _to(who, award)
        elif (award.subject == PERSON and award.person is None) or (
            award.subject == UNIT and award.unit is None
        ):
            self._pass_over(row)
            return
        elif (award.recipient_key, award.kind) in self._given:
            return
        self._note_award(row, award)

    def _submitted_one(self, nomination: NominationId) -> Nomination:
        if nomination not in self._asked:
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors", "Đề nghị số {id} không nằm trong số đã trình của đợt."
                ),
                id=nomination,
            )
        return self._asked[nomination]

    def _take_as(self, row: PlanRow, nomination: Nomination) -> None:
        """Take a row for a nomination, as the officer said; without a kind it is of that one's."""
        kinds = {kind: code for code, kind in self._kinds.items()}
        values = {"kind_code": kinds[nomination.kind], **row.values}
        self._spoken_of.add((self._kinds[values["kind_code"]], nomination.subject))
        award = _to(nomination, self._saver.award(replace(row, values=values), None))
        self._note_award(row, award)

    def _note_award(self, row: PlanRow, award: NewAward) -> None:
        """Keep an award the list gives, once; one that is in the file as that one."""
        if (award.recipient_key, award.kind) in {(a.recipient_key, a.kind) for a in self.awards}:
            return
        if row.target is not None:
            award = Award(id=AwardId(row.target), **asdict(award))
        self.awards.append(award)
        self.names.append(row.values.get("name", ""))

    def fate_of(self, outcome: ResultLine) -> ResultFate:
        """Return what becomes of one submitted: only what the list speaks of is denied."""
        if outcome.fate != ResultFate.NOT_GRANTED or outcome.nomination not in self._asked:
            return outcome.fate
        nomination = self._asked[outcome.nomination]
        if fold(outcome.name) in self.unclear:
            return ResultFate.UNCLEAR
        spoken_of = (nomination.kind, nomination.subject) in self._spoken_of
        return ResultFate.NOT_GRANTED if spoken_of else ResultFate.PENDING

    def _pass_over(self, row: PlanRow) -> None:
        """Leave out somebody not known here, unless it may be one of those submitted."""
        values = row.values
        where = fold(" ".join(values.get(key, "") for key in ("unit", "position")))
        name = fold(values.get("name", ""))
        near = [one for one in self._by_name if one in name]
        near = near or get_close_matches(name, self._by_name, 1, _NEAR)
        if near or any(place in where for place in self._places):
            names = [nominee.name for key in near for nominee in self._by_name[key][:1]]
            self._doubt(row, "; ".join(names) or values.get("unit", ""))
            self.unclear |= set(near)
            return
        self.elsewhere += 1

    def _doubt(self, row: PlanRow, why: str) -> None:
        name = row.values.get("name", "")
        self.unread.append(UnreadRow(row.number, name, why))
        self.unclear.add(fold(name))

    def _note_decision(self, values: Mapping[str, str]) -> None:
        if self.decision is None and values.get("decision_number"):
            self.decision = NewDecision(
                number=values["decision_number"],
                date=values.get("decision_date"),
                authority=values.get("authority"),
                signer=values.get("signer"),
            )

    def _is_here(self, where: str) -> bool:
        """Whether what a row says of the place is this agency, or does not say otherwise."""
        text = fold(where)
        return (
            not text
            or text in self._units
            or any(text in place or place in text for place in self._places)
        )


def nearest_first(nominees: Iterable[Nominee], written: str) -> list[Nominee]:
    """Return nominees with those first whose names are most like the one ``written``."""
    name = fold(written)
    return sorted(nominees, key=lambda one: -SequenceMatcher(None, fold(one.name), name).ratio())


def _submitted(namesakes: Sequence[Nominee], born: str | None) -> Nomination | None:
    """Return the nomination of the one of that name who was submitted."""
    nominees = [nominee for nominee in namesakes if born and nominee.birth_date == born] or list(
        namesakes
    )
    keys = {nominee.nomination.recipient_key for nominee in nominees}
    return nominees[0].nomination if len(keys) == 1 else None


def _to(who: Nomination, award: NewAward) -> NewAward:
    return replace(
        award, subject=who.subject, person=who.person, unit=who.unit, recipient=who.recipient
    )


def match(
    database: Database,
    nominees: Sequence[Nominee],
    awards: Sequence[NewAward],
    names: Sequence[str],
) -> list[ResultLine]:
    """Match what the level above gave (``awards`` to ``names``) with what was submitted."""
    kinds = {kind.id: kind.short for kind in Kinds(database).all()}
    left = list(range(len(awards)))
    found = dict[NominationId, ResultLine]()
    for fate in (ResultFate.GRANTED, ResultFate.OTHER_KIND):
        for nominee in nominees:
            place = next((p for p in left if _given(nominee, awards[p]) == fate), None)
            if place is not None and nominee.nomination.id not in found:
                left.remove(place)
                found[nominee.nomination.id] = ResultLine(
                    fate=fate,
                    name=nominee.name,
                    asked=nominee.kind_short,
                    given=kinds[awards[place].kind],
                    nomination=nominee.nomination.id,
                    award=awards[place],
                )
    missing = [
        ResultLine(
            fate=ResultFate.NOT_GRANTED,
            name=one.name,
            asked=one.kind_short,
            nomination=one.nomination.id,
        )
        for one in nominees
        if one.nomination.id not in found
    ]
    extra = [
        ResultLine(
            fate=ResultFate.EXTRA,
            name=names[place],
            given=kinds[awards[place].kind],
            award=awards[place],
        )
        for place in left
    ]
    return [*found.values(), *missing, *extra]


def _given(nominee: Nominee, award: NewAward) -> ResultFate | None:
    """Return what an award makes of a nomination; ``None`` when it is somebody else's."""
    nomination = nominee.nomination
    if award.recipient_key != nomination.recipient_key:
        return None
    return ResultFate.GRANTED if award.kind == nomination.kind else ResultFate.OTHER_KIND
