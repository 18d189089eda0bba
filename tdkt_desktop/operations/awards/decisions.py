"""Decisions: added, corrected, deleted; awards put under them."""

from collections.abc import Sequence
from dataclasses import replace

from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow, Decision
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet


def next_ordinal(database: Database, decision: int | None) -> int:
    """Return the number in a decision's list that follows those given."""
    if decision is None:
        return 1
    store = Awards(database)
    given = store.get(store.ids(AwardQuery(decision=decision)))
    return 1 + max((award.ordinal or 0 for award in given), default=0)


def save_in_operation(database: Database, decision: Decision) -> int:
    """Return the id of ``decision``, saved if it is new or changed; inside the caller's operation.

    Raises:
        TdktError: it has no number.
    """
    number = nfc(decision.number)
    if not number:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Quyết định phải có số, ví dụ 12/QĐ-SNV."))
    store = Decisions(database)
    decision = replace(decision, number=number)
    if decision.id is None:
        known = store.same(decision)
        if known is not None and known.id is not None:
            return known.id
    elif store.get(decision.id) == decision:
        return decision.id
    return store.save(decision)


def standing_awards(database: Database, decision: Decision) -> list[AwardRow]:
    """Return the awards a decision gives, in its order; revoked ones are left out."""
    rows = Awards(database).find(AwardQuery(decision=decision.id, order="ordinal"))
    return [row for row in rows if row.award.revoked is None]


def save_decision(database: Database, decision: Decision) -> tuple[int, ChangeSet]:
    """Add or correct a decision; returns its id.

    Raises:
        TdktError: it has no number, or its number is taken in that year.
    """
    store = Decisions(database)
    for other in store.find(decision.number, decision.year):
        if other.id != decision.id and other.year == decision.year:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Đã có quyết định số {number} năm {year}."),
                number=other.number,
                year=other.year or "?",
            )
    verb = "Thêm" if decision.id is None else "Sửa"
    with database.operation(f"{verb} quyết định {nfc(decision.number)}") as done:
        number = save_in_operation(database, decision)
    return number, done.changes


def delete_decision(database: Database, decision: Decision) -> ChangeSet:
    """Delete a decision entered by mistake; its awards stay, without a decision."""
    awards = Decisions(database).counts().get(decision.id or 0, 0)
    left = f", {awards} thành tích không còn quyết định" if awards else ""
    with database.operation(f"Xóa quyết định {decision.number}{left}") as done:
        Decisions(database).delete(decision.id or 0)
    return done.changes


def assign_decision(database: Database, awards: Sequence[int], decision: Decision) -> ChangeSet:
    """Put awards under a decision, numbered on from those it has."""
    store = Awards(database)
    with database.operation(
        f"Đưa {len(awards)} thành tích vào quyết định {decision.number}"
    ) as done:
        number = save_in_operation(database, decision)
        first = next_ordinal(database, number)
        for offset, award in enumerate(store.get(awards)):
            store.save(replace(award, decision=number, ordinal=first + offset))
    return done.changes
