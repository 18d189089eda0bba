"""The level above's list of awards read row by row: to whom of those submitted each row is."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from difflib import get_close_matches

from tdkt_desktop.domain.awards.awards import Award, NewAward, NewDecision
from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.ids import AwardId, KindId, NominationId
from tdkt_desktop.domain.rounds import Nomination, Nominee, Round
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.domain.vietnamese.spelling import spelt_out
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.importing.choosing_lists import refusals, refused_rows
from tdkt_desktop.operations.importing.plan import Fate, Plan, PlanRow
from tdkt_desktop.operations.importing.saving_awards import AwardSaver
from tdkt_desktop.operations.importing.unit_places import UnitFinder
from tdkt_desktop.operations.rounds.results import (
    Matched,
    ResultFate,
    ResultLine,
    Results,
    UnreadRow,
    match,
    submitted,
)
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.sheets.lists.fields import AWARDS
from tdkt_desktop.sheets.lists.records import Severity
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units

_NEAR = 0.8


_PROVINCE = re.compile(r" (?:tinh|thanh pho) ")


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
        agency = fold(Settings(database).agency().on_paper().name)
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
        self.unread, self.unclear = list[UnreadRow](), set[str]()
        self.elsewhere = list[str]()
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
                message = QT_TRANSLATE_NOOP(
                    "problems", "Ghi ở “{unit}”: nếu đúng là người này, hãy chọn đề nghị"
                )
                self._doubt(row, worded(message, unit=where))
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
        said = " ".join(values.get(key, "") for key in ("unit", "position"))
        where = fold(spelt_out(said))
        name = fold(values.get("name", ""))
        near = [one for one in self._by_name if one in name]
        near = near or get_close_matches(name, self._by_name, 1, _NEAR)
        if near or any(place in where for place in self._places):
            names = [nominee.name for key in near for nominee in self._by_name[key][:1]]
            message = QT_TRANSLATE_NOOP("problems", "Có thể là {people}: hãy chọn đề nghị")
            if not names:
                message = QT_TRANSLATE_NOOP(
                    "problems", "Ghi là người của cơ quan, chưa có trong danh sách đã trình"
                )
            self._doubt(row, worded(message, people="; ".join(names)))
            self.unclear |= set(near)
            return
        self.elsewhere.append(values.get("name", ""))

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
        text = fold(spelt_out(where))
        return (
            not text
            or text in self._units
            or any(text in place or place in text for place in self._places)
        )


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
