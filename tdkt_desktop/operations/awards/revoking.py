"""A whole decision taken back, and what rested on it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow, Decision
from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.ids import AwardId
from tdkt_desktop.domain.rounds import Nomination, NominationState, Stage, Step
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.awards.decisions import standing_awards
from tdkt_desktop.operations.certificates import register
from tdkt_desktop.operations.eligibility.award_years import AwardYears
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.backups import Reason
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.rounds import Rounds


@dataclass(frozen=True, slots=True)
class Touched:
    """A later award that rested on one that is revoked: what its rule now finds wanting."""

    award: AwardId
    name: str
    kind: str
    year: int
    lacking: str


@dataclass(frozen=True, slots=True)
class Revocation:
    """What revoking a decision does: awards, open nominations gone back to, what it touches."""

    awards: int
    certificates: int
    touched: Sequence[Touched]
    nominations: Sequence[str]


def revoke_decision(database: Database, decision: Decision, day: str, reason: str) -> ChangeSet:
    """Revoke every award a decision gives; their nominations are returned with the reason.

    They can be opened again, and their initiatives put forward anew.

    Raises:
        TdktError: no reason is given, or nothing of it stands.
    """
    label = f"Hủy bỏ quyết định {decision.number}"
    with database.operation(label, copy=Reason.REVOKE) as done:
        _revoke(database, decision, day, reason)
    return done.changes


def look_at_revoking(database: Database, decision: Decision) -> Revocation:
    """Return what revoking a decision would do and touch; writes nothing."""
    rows = standing_awards(database, decision)
    later = _later_awards(database, rows)
    before = _lacking(database, later)
    touched, nominations = list[Touched](), list[str]()
    if rows:
        with database.trial():
            _revoke(database, decision, max(today(), decision.date or ""), "?")
            after = _lacking(database, later)
        touched = [
            Touched(
                award=row.award.id,
                name=row.recipient,
                kind=row.kind_short,
                year=row.award.year,
                lacking=after[row.award.id],
            )
            for row in later
            if after[row.award.id] and not before[row.award.id]
        ]
    store = Rounds(database)
    keys = {row.award.recipient_key for row in rows}
    for round_ in store.all():
        if not round_.closed:
            nominations += [
                f"{nominee.name}: {nominee.kind_short} {round_.year} ({round_.name})"
                for nominee in store.nominees(round_, round_.rules_date)
                if nominee.nomination.state == NominationState.OPEN
                and nominee.nomination.recipient_key in keys
            ]
    numbered = register.numbered(database, [row.award.id for row in rows])
    return Revocation(len(rows), len(numbered), touched, nominations)


def _later_awards(database: Database, rows: Sequence[AwardRow]) -> list[AwardRow]:
    """Return the standing awards, other than ``rows``, that may rest on them."""
    own, first = {row.award.id for row in rows}, dict[object, int]()
    for row in rows:
        key = row.award.recipient_key
        first[key] = min(first.get(key, row.award.year), row.award.year)
    if not first:
        return []
    found = Awards(database).find(AwardQuery(year_from=min(first.values()), status="valid"))
    return [
        row
        for row in found
        if row.award.id not in own
        and row.award.recipient_key in first
        and row.award.year >= first[row.award.recipient_key]
    ]


def _lacking(database: Database, rows: Sequence[AwardRow]) -> dict[AwardId, str]:
    years, found = AwardYears(database), dict[AwardId, str]()
    for row in rows:
        award = row.award
        history = None
        if award.person is not None:
            history = years.person(award.person)
        elif award.subject == UNIT and award.unit is not None:
            history = years.unit(award.unit)
        said = years.lacking(history, row.kind_code, award.year) if history else ""
        found[award.id] = said
    return found


def _revoke(database: Database, decision: Decision, day: str, reason: str) -> None:
    reason = nfc(reason)
    if not reason:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Hãy ghi lý do hủy bỏ (số quyết định, căn cứ).")
        )
    if day < (decision.date or ""):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không thể hủy bỏ trước ngày quyết định {day}."),
            day=show_iso(decision.date),
        )
    rows = standing_awards(database, decision)
    if not rows:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Quyết định {number} không còn khen thưởng nào để hủy bỏ."
            ),
            number=decision.number,
        )
    store, rounds = Awards(database), Rounds(database)
    for row in rows:
        store.save(replace(row.award, revoked=day, revoke_reason=reason))
    freed = rounds.of_awards([row.award.id for row in rows])
    _free_initiatives(database, freed)
    rounds.save_nominations(
        replace(
            nomination,
            state=NominationState.RETURNED,
            award=None,
            reason=reason,
            stage=Stage.DECISION if nomination.stage == Stage.HANDING else nomination.stage,
        )
        for nomination in freed
    )
    rounds.add_steps(
        Step(nomination=nomination.id, day=today(), act=NominationState.RETURNED, detail=reason)
        for nomination in freed
    )


def _free_initiatives(database: Database, nominations: Sequence[Nomination]) -> None:
    """Let the initiatives of awards taken back be put forward again."""
    store, rounds = Initiatives(database), Rounds(database)
    years = {round_.id: round_.year for round_ in rounds.all()}
    freed = {
        (author, one.kind, years[one.round])
        for number in {nomination.round for nomination in nominations}
        for nomination, authors in rounds.authors(number).items()
        for one in nominations
        if one.id == nomination
        for author in authors
    }
    for author in {one[0] for one in freed}:
        uses = [use for use in store.uses() if use.author == author]
        store.set_uses(author, [u for u in uses if (author, u.kind, u.year) not in freed])
