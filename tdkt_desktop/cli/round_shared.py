"""What the verbs about review rounds share."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

import click

from tdkt_desktop.cli.shared import NUMBER, commands, fail, kind_named
from tdkt_desktop.domain.awards.kinds import AwardKind
from tdkt_desktop.domain.ids import NominationId
from tdkt_desktop.domain.rounds import NominationState, Nominee, Round
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.agency import signers
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.terms import stages
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.rounds import Rounds

ROUND = click.option(
    "--round", "round_id", type=NUMBER, required=True, help="Số (id) của đợt xét."
)
CHOSEN = click.option(
    "--nomination",
    "chosen",
    type=NUMBER,
    multiple=True,
    help="Số (id) của đề nghị; không ghi là mọi đề nghị còn đang xét.",
)


def iso(day: dt.datetime | None) -> str | None:
    """Return a day given on the command line as ISO."""
    return day.date().isoformat() if day else None


def signed_by(database: Database, found: Round, signer: str) -> Round:
    """Return a round whose papers somebody signs, as is known of them; nobody takes it back."""
    if not signer:
        return replace(found, signer=None, signer_title=None)
    name, title = signers.known_signature(database, signer, today())
    return replace(found, signer=name, signer_title=title)


@commands.group(name="round")
def round_() -> None:
    """Đợt xét: mở, đề nghị, chuyển bước, bỏ phiếu, quyết định."""


def nominee_document(review: Review, one: Nominee) -> dict[str, Any]:
    """Return all there is to say of one nomination, as a program reads it."""
    nomination, need = one.nomination, review.thresholds[one.kind_code]
    conflicts = review.conflicts_of(one)
    return asdict(nomination) | {
        "name": one.name,
        "kind": one.kind_code,
        "first_kind": one.first_kind or None,
        "unit_name": one.unit_name,
        "position": one.position,
        "rating": one.rating,
        "outcome": review.outcomes[nomination.id],
        "conflicts": [{"text": str(c.text), "blocks": c.blocks} for c in conflicts],
        "total": nomination.total,
        "needed": need.needed(review.council.size),
        "threshold": asdict(need),
        "passed": review.passed(one),
        "goes_up": review.goes_up(one),
    }


_STATES = {
    "open": "đang xét",
    "awarded": "đã có quyết định",
    "returned": "trả lại",
    "withdrawn": "rút",
    "rejected": "không đề nghị",
}
_OUTCOMES = {
    "eligible": "đủ điều kiện",
    "not_eligible": "chưa đủ",
    "unknown": "chưa rõ",
    "": "không có luật",
}


def nominee_line(one: dict[str, Any]) -> str:
    """Return a nomination as one line, with what is in its way under it."""
    state = _STATES[one["state"]] + (f" ({one['reason']})" if one["reason"] else "")
    votes = "" if one["total"] is None else f"\t{one['total']} phiếu (cần {one['needed']})"
    told = "".join(f"\n    ! {c['text']}" for c in one["conflicts"])
    stage = stages()[one["stage"]].name
    return (
        f"  {one['id']}. {one['name']}\t{one['kind']}\t{stage}\t{state}"
        f"\t{_OUTCOMES[one['outcome']]}{votes}{told}"
    )


def kind_meant(database: Database, words: str) -> AwardKind:
    """Return the kind that ``words`` name."""
    code = kind_named(database, words)
    kind = Kinds(database).by_code(code)
    if kind is None:
        fail(QT_TRANSLATE_NOOP("errors", "Không có mã danh hiệu “{kind}”."), kind=words)
    return kind


def those_meant(
    database: Database, found: Round, chosen: Sequence[NominationId]
) -> list[NominationId]:
    """Return the nominations meant: those named, or all still open.

    Raises:
        TdktError: one is not of this round.
    """
    nominations = Rounds(database).nominations(found.id)
    ids = {nomination.id for nomination in nominations}
    for one in chosen:
        if one not in ids:
            fail(
                QT_TRANSLATE_NOOP("errors", "Đề nghị số {id} không thuộc đợt “{round}”."),
                id=one,
                round=found.name,
            )
    return list(chosen) or [
        nomination.id for nomination in nominations if nomination.state == NominationState.OPEN
    ]
