"""A nomination changed to a lower award, or refused."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tdkt_desktop.domain.awards.kinds import AwardKind
from tdkt_desktop.domain.ids import KindId, NominationId
from tdkt_desktop.domain.rounds import Nomination, NominationState, Nominee, Round, StepKind
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.awards import bonuses
from tdkt_desktop.operations.rounds.nominations import note_step, require_fitting_subject
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.rounds import Rounds


def kinds_below(review: Review, chosen: Sequence[Nominee]) -> list[AwardKind]:
    """Return the kinds all of ``chosen`` could be put forward for instead, none of them higher."""
    subjects = {nominee.nomination.subject for nominee in chosen}
    asked = {nominee.nomination.kind for nominee in chosen}
    return [
        kind
        for kind in review.kinds.values()
        if subjects <= set(kind.subjects)
        and kind.id not in asked
        and not kind.import_only
        and kind.in_force(review.round.year)
        and not any(_is_higher(kind, nominee, review) for nominee in chosen)
    ]


def _is_higher(kind: AwardKind, nominee: Nominee, review: Review) -> bool:
    asked = review.kinds[nominee.nomination.kind]
    return bonuses.is_higher(kind, asked, nominee.nomination.subject, review.round.rules_date)


def lower(
    database: Database,
    round_: Round,
    nominations: Sequence[NominationId],
    kind: AwardKind,
    reason: str,
) -> ChangeSet:
    """Put nominations forward for another kind than was asked for (hạ danh hiệu).

    Votes counted for the first kind are kept with it, and none are counted for the new one.

    Raises:
        TdktError: no reason is given, the kind is not for them or is higher than what is asked
            for, or somebody is put forward for it in this round already.
    """
    if not nfc(reason):
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi lý do."))
    store = Rounds(database)
    found = [one for one in store.get_nominations(nominations) if one.kind != kind.id]
    require_fitting_subject(kind, round_, {one.subject for one in found})
    kinds = {k.id: k for k in Kinds(database).all()}
    names = {number: k.short for number, k in kinds.items()}
    _require_lower(store, round_, found, kind, kinds)
    with database.operation(f"Chuyển {len(found)} đề nghị sang {kind.short}") as done:
        for nomination in found:
            lower_in_operation(store, nomination, kind.id, names, nfc(reason))
    return done.changes


def _require_lower(
    store: Rounds,
    round_: Round,
    found: Sequence[Nomination],
    kind: AwardKind,
    kinds: Mapping[KindId, AwardKind],
) -> None:
    there = {(n.recipient_key, n.kind) for n in store.nominations(round_.id) if n.stands}
    for nomination in found:
        if bonuses.is_higher(kind, kinds[nomination.kind], nomination.subject, round_.rules_date):
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors", "{kind} không thấp hơn {first}: hãy thêm đề nghị mới."
                ),
                kind=kind.short,
                first=kinds[nomination.kind].short,
            )
        if nomination.award is not None:
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors", "{name} đã có quyết định: hãy hủy bỏ khen thưởng thay vì đổi ở đây."
                ),
                name=store.name_of(nomination),
            )
        if (nomination.recipient_key, kind.id) in there:
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors", "{name} đã được đề nghị {kind} trong đợt này: hãy rút đề nghị."
                ),
                name=store.name_of(nomination),
                kind=kind.short,
            )


def lower_in_operation(
    store: Rounds, one: Nomination, kind: KindId, names: Mapping[KindId, str], reason: str
) -> Nomination:
    """Let a nomination be for another kind; ``names`` are those of kinds. Returns it as it is."""
    nomination = replace(
        one,
        kind=kind,
        first_kind=one.first_kind or one.kind,
        votes=None,
        written=None,
        first_votes=one.votes if one.first_kind is None else one.first_votes,
        first_written=one.written if one.first_kind is None else one.first_written,
        reason=reason,
    )
    store.save_nominations([nomination])
    note_step(
        store,
        [one],
        StepKind.LOWERED,
        f"{names.get(one.kind, '')} → {names.get(kind, '')}: {reason}",
    )
    return nomination


def refuse_in_operation(store: Rounds, nominations: Sequence[Nomination], reason: str) -> None:
    """Close nominations that were not granted; inside the caller's operation."""
    store.save_nominations(
        replace(nomination, state=NominationState.REJECTED, reason=reason)
        for nomination in nominations
    )
    note_step(store, nominations, NominationState.REJECTED, reason)
