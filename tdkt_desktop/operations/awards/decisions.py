"""Decisions: added, corrected, deleted; awards put under them."""

from collections.abc import Sequence
from dataclasses import replace

from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow, Decision, NewDecision
from tdkt_desktop.domain.ids import AwardId, DecisionId
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.result import Result
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet

_KEPT = {
    "date": QT_TRANSLATE_NOOP(
        "errors", "Quyết định phải có ngày; chỉ biết năm thì ghi năm, ví dụ 2025."
    ),
    "authority": QT_TRANSLATE_NOOP(
        "errors", "Hãy ghi ai quyết định: để trống thì quyết định bị tính là của cơ quan mình."
    ),
}
"""What a decision that has it cannot lose, and what is said instead."""


def next_ordinal(database: Database, decision: DecisionId | None) -> int:
    """Return the number in a decision's list that follows those given."""
    if decision is None:
        return 1
    store = Awards(database)
    given = store.get(store.ids(AwardQuery(decision=decision)))
    return 1 + max((award.ordinal or 0 for award in given), default=0)


def _need_number(decision: NewDecision) -> str:
    number = nfc(decision.number or "")
    if not number:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Quyết định phải có số, ví dụ 12/QĐ-SNV."))
    return number


def save_in_operation(database: Database, decision: NewDecision) -> DecisionId:
    """Return the id of ``decision``, saved if it is new or changed; inside the caller's operation.

    Raises:
        TdktError: it has no number.
    """
    number = _need_number(decision)
    store = Decisions(database)
    words = ("authority", "signer", "signer_title", "summary", "note")
    tidy = {key: nfc(getattr(decision, key) or "") or None for key in words}
    decision = replace(decision, number=number, **tidy)
    if not isinstance(decision, Decision):
        known = store.same(decision)
        if known is not None:
            return known.id
    elif store.get(decision.id) == decision:
        return decision.id
    return store.save(decision)


def standing_awards(database: Database, decision: Decision) -> list[AwardRow]:
    """Return the awards a decision gives, in its order; revoked ones are left out."""
    rows = Awards(database).find(AwardQuery(decision=decision.id, order="ordinal"))
    return [row for row in rows if row.award.revoked is None]


def save_decision(database: Database, decision: NewDecision) -> Result[DecisionId]:
    """Add or correct a decision; returns its id.

    Raises:
        TdktError: it has no number, its number is taken in that year, or it would lose its day or
            who decided.
    """
    store = Decisions(database)
    _need_number(decision)
    if isinstance(decision, Decision) and (there := store.get(decision.id)) is not None:
        for field, message in _KEPT.items():
            if getattr(there, field) and not getattr(decision, field):
                raise TdktError(message)
    for other in store.find(decision.number, decision.year):
        itself = isinstance(decision, Decision) and other.id == decision.id
        if not itself and other.year == decision.year:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Đã có quyết định số {number} năm {year}."),
                number=other.number,
                year=other.year or "?",
            )
    verb = "Sửa" if isinstance(decision, Decision) else "Thêm"
    with database.operation(f"{verb} quyết định {nfc(decision.number)}") as done:
        number = save_in_operation(database, decision)
    return Result(number, done.changes)


def delete_decision(database: Database, decision: Decision) -> ChangeSet:
    """Delete a decision entered by mistake; its awards stay, without a decision."""
    awards = Decisions(database).counts().get(decision.id, 0)
    left = f", {awards} lượt khen thưởng không còn quyết định" if awards else ""
    with database.operation(f"Xóa quyết định {decision.number}{left}") as done:
        Decisions(database).delete(decision.id)
    return done.changes


def assign_decision(
    database: Database, awards: Sequence[AwardId], decision: Decision
) -> ChangeSet:
    """Put awards under a decision, numbered on from those it has."""
    store = Awards(database)
    with database.operation(
        f"Đưa {len(awards)} lượt khen thưởng vào quyết định {decision.number}"
    ) as done:
        number = save_in_operation(database, decision)
        first = next_ordinal(database, number)
        for offset, award in enumerate(store.get(awards)):
            store.save(replace(award, decision=number, ordinal=first + offset))
    return done.changes
