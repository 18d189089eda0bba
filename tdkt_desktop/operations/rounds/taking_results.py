"""The superior's list taken over: awards given, the others closed."""

from collections.abc import Sequence
from dataclasses import replace

from tdkt_desktop.domain.awards.awards import Award, NewDecision
from tdkt_desktop.domain.ids import DecisionId
from tdkt_desktop.domain.rounds import STAGES, Nomination, NominationState, Round, Stage
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.awards.decisions import next_ordinal, save_in_operation
from tdkt_desktop.operations.rounds import lowering
from tdkt_desktop.operations.rounds.deciding import awards_of, give, is_own
from tdkt_desktop.operations.rounds.results import SUPERIOR, ResultFate, ResultLine
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.settings import Settings


def take_results(
    database: Database,
    round_: Round,
    outcomes: Sequence[ResultLine],
    decision: NewDecision,
    *,
    extra: bool = False,
    refused: bool = False,
) -> ChangeSet:
    """Write what the level above decided: awards, nominations lowered or refused, all at once.

    ``extra`` also takes awards of people who were not submitted; ``refused`` closes those not
    granted.

    Raises:
        TdktError: the decision has no number or is the agency's own, or nothing is new.
    """
    store = Rounds(database)
    by_id = {
        one.id: one for one in store.nominations(round_.id) if one.state == NominationState.OPEN
    }
    outcomes = [o for o in outcomes if o.nomination is None or o.nomination in by_id]
    if not decision.authority:
        above = round_.superior or Settings(database).agency().superior
        decision = replace(decision, authority=above or SUPERIOR)
    _require_superiors_decision(database, decision, outcomes, extra=extra, refused=refused)
    names = {kind.id: kind.short for kind in Kinds(database).all()}
    given = [o for o in outcomes if o.fate in (ResultFate.GRANTED, ResultFate.OTHER_KIND)]
    with database.operation(
        f"Kết quả cấp trên theo {nfc(decision.number)}: {len(given)} lượt khen thưởng"
    ) as done:
        number = save_in_operation(database, decision)
        wanted = list[Nomination]()
        for nomination, award in ((by_id[o.nomination], o.award) for o in given if o.nomination):
            if award is not None and award.kind != nomination.kind:
                words = f"theo {nfc(decision.number)}"
                lowered = lowering.lower_in_operation(store, nomination, award.kind, names, words)
                wanted.append(lowered)
            else:
                wanted.append(nomination)
        give(database, round_, wanted, number)
        if refused:
            words = f"Cấp trên không quyết định tặng ({nfc(decision.number)})"
            denied = [o.nomination for o in outcomes if o.fate == ResultFate.NOT_GRANTED]
            gone = [_decided_on(round_, by_id[one]) for one in denied if one is not None]
            lowering.refuse_in_operation(store, gone, words)
        if extra:
            _take_extra(database, [o for o in outcomes if o.fate == ResultFate.EXTRA], number)
    return done.changes


def _decided_on(round_: Round, one: Nomination) -> Nomination:
    """Return a nomination at the stage where its end was decided, past what was sent up."""
    if Stage.SUBMISSION not in round_.stages:
        return one
    decided = round_.after(Stage.SUBMISSION) or Stage.SUBMISSION
    return replace(one, stage=max(one.stage, decided, key=STAGES.index))


def _require_superiors_decision(
    database: Database,
    decision: NewDecision,
    outcomes: Sequence[ResultLine],
    *,
    extra: bool,
    refused: bool,
) -> None:
    wanted = {ResultFate.GRANTED, ResultFate.OTHER_KIND} | ({ResultFate.EXTRA} if extra else set())
    wanted |= {ResultFate.NOT_GRANTED} if refused else set()
    if not any(outcome.fate in wanted for outcome in outcomes):
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có kết quả nào mới để ghi."))
    other = Decisions(database).same(decision)
    if other is not None and is_own(database, other) and awards_of(database, other):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "{number} là quyết định của cơ quan: hãy ghi số của cấp trên."
            ),
            number=other.number,
        )


def _take_extra(database: Database, outcomes: Sequence[ResultLine], decision: DecisionId) -> None:
    store = Awards(database)
    first = next_ordinal(database, decision)
    fresh = [
        replace(outcome.award, decision=decision, ordinal=first + place, source="imported")
        for place, outcome in enumerate(outcomes)
        if outcome.award is not None and not isinstance(outcome.award, Award)
    ]
    store.add_all(fresh)
