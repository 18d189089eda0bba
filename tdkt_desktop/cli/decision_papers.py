"""What ``inspect`` shows of a decision in Word or PDF."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from tdkt_desktop.cli.shared import show
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.importing.decisions.read_decision import ReadAward, ReadDecision

_HEAD = ("number", "date", "authority", "signer", "signer_title", "signs_for", "summary")
_AWARD = (
    "name",
    "unit",
    "position",
    "birth_date",
    "subject",
    "kind",
    "kind_text",
    "year",
    "year_to",
    "amount",
    "achievement",
    "as_written",
)


def show_decisions(decisions: Sequence[ReadDecision], *, as_json: bool) -> None:
    """Print decisions as read: of a file with several, all; the first's fields come first."""
    documents = [_document(one) for one in decisions]
    first = documents[0]
    whole = first if len(documents) == 1 else {**first, "decisions": documents}
    show(as_json, whole, [line for one in decisions for line in _lines(one)])


def _document(decision: ReadDecision) -> dict[str, Any]:
    fields = asdict(decision)
    return {
        **{key: fields[key] for key in _HEAD if fields[key]},
        "awards": [_award(one) for one in decision.awards],
        **({"revoked": [_award(one) for one in decision.revoked]} if decision.revoked else {}),
        "doubts": [{"about": one.about, "why": str(one.why)} for one in decision.doubts],
    }


def _award(award: ReadAward) -> Mapping[str, Any]:
    fields = asdict(award)
    if fields["kind"]:
        fields.pop("kind_text")
    return {key: fields[key] for key in _AWARD if fields.get(key)}


def _lines(decision: ReadDecision) -> Iterable[str]:
    yield f"Quyết định số {decision.number or '…'} ngày {show_iso(decision.date) or '…'}"
    yield f"  {decision.authority}; {decision.signs_for} {decision.signer_title} {decision.signer}"
    yield f"  {decision.summary}"
    for award in decision.awards:
        year = award.year if award.year_to is None else f"{award.year}-{award.year_to}"
        beside = ", ".join(filter(None, (show_iso(award.birth_date), award.position, award.unit)))
        yield f"  {award.kind or award.kind_text} {year}: {award.name} ({beside})"
    for award in decision.revoked:
        yield f"  Hủy bỏ: {award.kind or award.kind_text} của {award.name}"
    for doubt in decision.doubts:
        yield f"  [xem lại] {doubt.why}"
