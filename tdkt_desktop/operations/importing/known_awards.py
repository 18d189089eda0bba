"""Which awards are there already: in the file, or given by an earlier row of the list."""

from dataclasses import dataclass

from tdkt_desktop.domain.awards.kinds import AwardKind
from tdkt_desktop.domain.ids import AwardId
from tdkt_desktop.domain.vietnamese.keys import text_key
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.importing.list_source import ListSource
from tdkt_desktop.operations.importing.plan import Change, Fate, PlanRow
from tdkt_desktop.operations.importing.recipients import Recipient
from tdkt_desktop.storage.awards import Awards, Decisions, number_key
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.movements import Movements


@dataclass(slots=True)
class _ExistingAward:
    """An award of the file or of an earlier row, the key of its decision's number, its type."""

    id: AwardId | None
    decision: str = ""
    type: str = ""
    revoked: bool = False
    row: int = 0
    """The row of the list that gave it, if it is not in the file."""
    achievement: str = ""
    body: str = ""
    movement: bool = False
    """Whether it is known which movement it was given for."""


class KnownAwards:
    """The awards of the file, and those that rows of the list have given so far."""

    def __init__(self, database: Database) -> None:
        decisions = {d.id: number_key(d.number) for d in Decisions(database).all()}
        self._there: dict[tuple[object, int, int], list[_ExistingAward]] = {}
        rewarded = Movements(database).awarded()
        for award in Awards(database).everything():
            key = (award.recipient_key, award.kind, award.year)
            number = "" if award.decision is None else decisions[award.decision]
            existing = _ExistingAward(
                award.id,
                number,
                award.type or "",
                bool(award.revoked),
                body=award.body or "",
                movement=award.movement is not None or award.id in rewarded,
            )
            self._there.setdefault(key, []).append(existing)

    def has(self, recipient: Recipient, kind: AwardKind, year: int) -> bool:
        """Whether somebody has an award of this kind and year."""
        return (recipient, kind.id, year) in self._there

    def compare(
        self, row: PlanRow, recipient: Recipient, kind: AwardKind, source: ListSource
    ) -> None:
        """Say what a row is beside them: new, a change of one, the same, or a repeat."""
        values = row.values
        key = (recipient, kind.id, int(values["year"]))
        number = number_key(values.get("decision_number", ""))
        existing = self._there.setdefault(key, [])
        type_ = values.get("type_code", "")
        gone = "revoked" in values
        body = values.get("body", "")
        for award in existing:
            if award.body != body:
                continue  # of two who gave
            if award.type and type_ and award.type != type_ and not number:
                continue  # given twice in the year, for two things
            if award.id is None and award.revoked != gone:
                continue  # revoked, and given again
            if award.id is None and _differ(award.achievement, values.get("achievement", "")):
                continue  # given twice in the year, for two things
            if award.decision == number or not number:
                self._settle(row, award, source)
                return
        for award in existing:
            if not award.decision and award.id is not None and award.body == body:
                self._settle(row, award, source)
                return
        if number and not gone and not all(award.revoked for award in existing):
            message = QT_TRANSLATE_NOOP("problems", "Đã có {kind} năm {year} theo quyết định khác")
            text = worded(message, kind=kind.short, year=values["year"])
            source.doubt(row, "kind", text)
        achievement = values.get("achievement", "")
        existing.append(_ExistingAward(None, number, type_, gone, row.number, achievement, body))
        row.fate = Fate.NEW

    def _settle(self, row: PlanRow, award: _ExistingAward, source: ListSource) -> None:
        """Say what a row changes of an award that is there, or that an earlier row gave."""
        values = row.values
        if award.id is None:
            source.doubt_repeat(row, "kind", award.row)
            row.fate = Fate.PROBLEM
            return
        changes = []
        number, type_ = values.get("decision_number", ""), values.get("type_code", "")
        if number and not award.decision:
            changes.append(Change("decision_number", "", number))
            award.decision = number_key(number)
        if type_ and not award.type:
            changes.append(Change("type", "", values["type"]))
            award.type = type_
        if values.get("movement_id") and not award.movement:
            changes.append(Change("movement", "", values["movement"]))
            award.movement = True
        if "revoked" in values and not award.revoked:
            changes.append(Change("revoked", "", values["revoked"]))
            award.revoked = True
        row.target, row.changes = award.id, tuple(changes)
        row.fate = Fate.CHANGED if changes else Fate.SAME


def _differ(one: str, other: str) -> bool:
    """Whether two rows say different things, and not merely one of them nothing."""
    return bool(one and other) and text_key(one) != text_key(other)
