"""From a round to the record: the decision with its awards and their numbers."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.awards.awards import (
    Award,
    AwardQuery,
    Decision,
    NewAward,
    NewDecision,
    RecipientKey,
)
from tdkt_desktop.domain.awards.initiatives import NewUse
from tdkt_desktop.domain.eligibility.verdicts import Outcome
from tdkt_desktop.domain.ids import AuthorId, AwardId, DecisionId, NominationId
from tdkt_desktop.domain.rounds import (
    STAGES,
    Nomination,
    NominationState,
    Nominee,
    Round,
    Stage,
    Step,
    StepKind,
)
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.awards.decisions import next_ordinal, save_in_operation
from tdkt_desktop.operations.certificates import issuing, register
from tdkt_desktop.operations.rounds import counting
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.terms import round_types
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.settings import Settings

_LATEST = 2
"""How many years after a round's a decision may still be signed."""


def ready(review: Review, nominees: Sequence[Nominee]) -> list[Nominee]:
    """Return whom the agency may decide on now: open, and come to the stage of the decision.

    Where nobody has come so far, everybody open whose kind is not the level above's.
    """
    own = [
        nominee
        for nominee in nominees
        if nominee.nomination.state == NominationState.OPEN and not review.goes_up(nominee)
    ]
    own = [nominee for nominee in own if not review.is_above(nominee)] or own
    place = STAGES.index(Stage.DECISION)
    there = [nominee for nominee in own if STAGES.index(nominee.nomination.stage) >= place]
    return there or own


def decide(
    database: Database,
    round_: Round,
    nominations: Sequence[NominationId],
    decision: NewDecision,
    *,
    numbered: bool = True,
    joining: bool = False,
) -> ChangeSet:
    """Turn nominations into awards by ``decision``; number the certificates the agency prints.

    The initiatives they put forward are used from then on. ``joining`` lets them come under a
    decision that gave others already. All of it is one operation.

    Raises:
        TdktError: the decision has no number or a day that cannot be, nobody open is chosen,
            the council did not pass one, somebody has the kind by another decision, the level
            above is to decide on one, or the decision is there and nothing was said of joining.
    """
    _require_possible_day(database, round_, decision)
    review, wanted = Review(database, round_), set(nominations)
    chosen = [
        nominee  # in the order of the list that goes with the decision
        for nominee in review.nominees
        if nominee.nomination.id in wanted and nominee.nomination.state == NominationState.OPEN
    ]
    if not chosen:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có đề nghị nào còn đang xét."))
    found = [nominee.nomination for nominee in chosen]
    counting.require_passed(database, round_, found, Stage.DECISION)
    _require_no_other_decision(database, round_, found, decision)
    if is_own(database, decision):
        _require_own_competence(review, chosen)
    if not joining:
        _require_new_decision(database, decision)
    label = f"Quyết định {nfc(decision.number)}: {len(found)} lượt khen thưởng"
    with database.operation(label) as done:
        number = save_in_operation(database, decision)
        awards = give(database, round_, found, number)
        if numbered:
            batch = issuing.batch(database, decision=number)
            own = [row for row in batch.rows if row.award.id in awards.values()]
            register.allot_in_operation(database, own)
    return done.changes


def beyond_own(review: Review, nominations: Iterable[NominationId]) -> list[str]:
    """Return the kinds, among those of ``nominations``, of a level above the agency's own."""
    wanted = set(nominations)
    chosen = [nominee for nominee in review.nominees if nominee.nomination.id in wanted]
    return list(
        dict.fromkeys(nominee.kind_short for nominee in chosen if review.is_above(nominee))
    )


def doubted(review: Review, nominations: Iterable[NominationId]) -> list[str]:
    """Return the names of those whose rule or a conflict speaks against the decision."""
    wanted, found = set(nominations), list[str]()
    for nominee in review.nominees:
        blocked = any(conflict.blocks for conflict in review.conflicts_of(nominee))
        doubtful = blocked or review.outcome(nominee) == Outcome.NOT_ELIGIBLE
        if doubtful and nominee.nomination.id in wanted:
            found.append(nominee.name)
    return list(dict.fromkeys(found))


def _require_possible_day(database: Database, round_: Round, decision: NewDecision) -> None:
    """See that the day of a decision can be, beside the round and the decisions in the file."""
    day, first = decision.date or "", f"{round_.year}-01-01"
    if not day:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi ngày ký quyết định."))
    if not first <= day <= f"{round_.year + _LATEST}-12-31":
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Quyết định ngày {day} không thể khen thành tích năm {year}."
            ),
            day=show_iso(day),
            year=round_.year,
        )
    if round_.meeting and day < round_.meeting:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Quyết định ngày {day} trước ngày họp Hội đồng {meeting}."
            ),
            day=show_iso(day),
            meeting=show_iso(round_.meeting),
        )
    other = Decisions(database).same(decision)
    if other is not None and other.date != decision.date:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Đã có quyết định số {number} ngày {day}."),
            number=other.number,
            day=show_iso(other.date),
        )


def _require_no_other_decision(
    database: Database, round_: Round, nominations: Sequence[Nomination], decision: NewDecision
) -> None:
    """See that nobody has the kind by another decision than this one."""
    existing = _existing_awards(database, round_)
    for nomination in nominations:
        decided = [
            a.decision for a in existing.get((nomination.recipient_key, nomination.kind), ())
        ]
        others = [Decisions(database).get(number) for number in decided if number is not None]
        same = (nfc(decision.number), decision.date)
        other = next((d for d in others if d and (d.number, d.date) != same), None)
        if other is None:
            continue
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "{name} đã được khen thưởng theo quyết định {number}: hãy rút đề nghị."
            ),
            name=Rounds(database).name_of(nomination),
            number=other.number,
        )


def _require_own_competence(review: Review, chosen: Sequence[Nominee]) -> None:
    """See that the agency does not decide on what its round submits to the level above."""
    for nominee in chosen:
        if review.goes_up(nominee) or review.is_anothers(nominee):
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{name}: {kind} do cấp trên quyết định. Hãy nhận ở Kết quả của cấp trên "
                    "hoặc ghi đúng thẩm quyền quyết định.",
                ),
                name=nominee.name,
                kind=nominee.kind_short,
            )


def _require_new_decision(database: Database, decision: NewDecision) -> None:
    other = Decisions(database).same(decision)
    count = awards_of(database, other)
    if other is not None and count:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Quyết định {number} đã có {count} lượt khen thưởng. Hãy chọn ghi thêm vào đó "
                "hoặc ghi số khác.",
            ),
            number=other.number,
            count=count,
        )


def awards_of(database: Database, decision: Decision | None) -> int:
    """Return how many awards a decision in the file gives, revoked ones too."""
    if decision is None:
        return 0
    return len(Awards(database).ids(AwardQuery(decision=decision.id)))


def give(
    database: Database, round_: Round, nominations: Sequence[Nomination], decision: DecisionId
) -> dict[NominationId, AwardId]:
    """Give ``nominations`` their awards, inside the caller's operation; award by nomination.

    An award of the very year that is in the file without a decision, or by this one, is taken
    for theirs.
    """
    store, awards = Rounds(database), Awards(database)
    existing = _existing_awards(database, round_)
    first, given = next_ordinal(database, decision), dict[NominationId, AwardId]()
    fresh, agency = list[tuple[Nomination, NewAward]](), Settings(database).agency()
    for nomination in nominations:
        theirs = [
            award
            for award in existing.get((nomination.recipient_key, nomination.kind), ())
            if award.decision in (None, decision)
        ]
        if theirs:
            award = max(theirs, key=lambda award: award.decision is not None)
            given[nomination.id] = award.id
            if award.decision is None:
                awards.save(replace(award, decision=decision))
            continue
        fresh.append(
            (nomination, _award(nomination, round_, agency, decision, first + len(fresh)))
        )
    ids = awards.add_all([award for _, award in fresh])
    given |= {one.id: number for (one, _), number in zip(fresh, ids, strict=True)}
    stage = Stage.DECISION if Stage.DECISION in round_.stages else round_.stages[-1]
    store.save_nominations(
        replace(one, state=NominationState.AWARDED, stage=stage, award=given[one.id], reason=None)
        for one in nominations
    )
    words = next((d.number for d in [Decisions(database).get(decision)] if d), "")
    store.add_steps(
        Step(nomination=one.id, day=today(), act=StepKind.DECIDED, detail=words)
        for one in nominations
    )
    _use_initiatives(database, round_, nominations)
    return given


def _award(
    one: Nomination, round_: Round, agency: Agency, decision: DecisionId, ordinal: int
) -> NewAward:
    return NewAward(
        kind=one.kind,
        subject=one.subject,
        person=one.person,
        unit=one.unit,
        recipient=one.recipient,
        position=one.position,
        year=round_.year,
        year_to=agency.year_to(round_.year),
        decision=decision,
        ordinal=ordinal,
        achievement=one.result,
        source="decided",
        type=round_types()[round_.sort].type,
    )


def _existing_awards(
    database: Database, round_: Round
) -> dict[tuple[RecipientKey, int], list[Award]]:
    """Return the standing awards of the round's very year and type, by recipient and kind.

    A period that only reaches into the year, or an award known to be for something else, is none
    of them: two distinct awards are never taken for one.
    """
    type_ = round_types()[round_.sort].type
    existing: dict[tuple[RecipientKey, int], list[Award]] = {}
    for award in Awards(database).standing(round_.year):
        if award.type in (None, type_):
            existing.setdefault((award.recipient_key, award.kind), []).append(award)
    return existing


def _use_initiatives(database: Database, round_: Round, nominations: Sequence[Nomination]) -> None:
    store = Initiatives(database)
    authors = Rounds(database).authors(round_.id)
    used: dict[AuthorId, list[NewUse]] = {}
    for use in store.uses():
        used.setdefault(use.author, []).append(use)
    for nomination in nominations:
        for author in authors.get(nomination.id, []):
            fresh = NewUse(author=author, kind=nomination.kind, year=round_.year)
            used.setdefault(author, []).append(fresh)
            store.set_uses(author, used[author])


def hand_over(database: Database, nominations: Sequence[NominationId]) -> ChangeSet:
    """Note that awards were handed over; certificates already printed are handed out too.

    Raises:
        TdktError: none of them is decided, or all were handed over before.
    """
    store = Rounds(database)
    given = [
        nomination
        for nomination in store.get_nominations(nominations)
        if nomination.state == NominationState.AWARDED
    ]
    found = [nomination for nomination in given if nomination.stage != Stage.HANDING]
    if not given:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Chỉ trao tặng được khi đã có quyết định."))
    if not found:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Đã ghi trao tặng từ trước."))
    with database.operation(f"Trao tặng {len(found)} lượt khen thưởng") as done:
        store.save_nominations(replace(nomination, stage=Stage.HANDING) for nomination in found)
        store.add_steps(
            Step(nomination=nomination.id, day=today(), act="moved", detail=Stage.HANDING)
            for nomination in found
        )
        register.hand_out_in_operation(
            database, [nomination.award for nomination in found if nomination.award]
        )
    return done.changes


def is_own(database: Database, decision: NewDecision) -> bool:
    """Whether the agency decided it itself: its authority names the agency, or nobody."""
    return Settings(database).agency().decided(decision.authority)


def proposed_decision(database: Database, round_: Round, day: str = "") -> NewDecision:
    """Return a decision as the agency would make one for a round; its number is still wanted."""
    agency = Settings(database).agency()
    return NewDecision(
        number="",
        date=day or today(),
        authority=agency.head or None,
        signer=round_.signer or agency.signer or None,
        signer_title=(round_.signer and round_.signer_title) or agency.signer_title or None,
        summary=f"Khen thưởng: {round_.name}",
    )
