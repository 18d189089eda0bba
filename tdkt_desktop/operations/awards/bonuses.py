"""Bonuses: of a kind on a day, of an award by its decision, and what is not paid twice."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.awards.awards import AwardRow
from tdkt_desktop.domain.awards.kinds import AwardKind, Level
from tdkt_desktop.domain.ids import AwardId, KindId
from tdkt_desktop.domain.law.bonuses import Bonus, BonusTables, Payable, reckon, unpaid
from tdkt_desktop.domain.vietnamese.dates import last_day, show_iso
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.amending import amended_law
from tdkt_desktop.operations.law.catalogue import shipped_kinds
from tdkt_desktop.operations.law.shipped import rounds_bonuses, shipped_law
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds


def bonus_of(code: str, subject: str, day: str, *, rounded: bool = True) -> Bonus:
    """Return the bonus of a kind of the law by a decision of ``day`` (ISO).

    Raises:
        TdktError: there is no such kind, it is not for ``subject``, or no rate is known.
    """
    kind = next((one for one in shipped_kinds() if one.code == code), None)
    if kind is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có mã danh hiệu “{kind}”."), kind=code)
    if subject not in kind.subjects:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{kind}” không dành cho đối tượng này."), kind=kind.name
        )
    tables = shipped_law()[1]
    bonus = reckon(tables, kind=code, group=kind.group, subject=subject, day=day, rounded=rounded)
    if bonus is None:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Chưa có mức tiền thưởng của {kind} cho quyết định ngày {day}."
            ),
            kind=kind.name,
            day=show_iso(day),
        )
    return bonus


def is_higher(one: AwardKind, other: AwardKind, subject: str, day: str) -> bool:
    """Whether one kind's bonus by a decision of ``day`` is above another's: what ranks them."""
    tables = shipped_law()[1]
    first, second = (
        reckon(tables, kind=kind.code, group=kind.group, subject=subject, day=day, rounded=True)
        for kind in (one, other)
    )
    if first is None or second is None:  # no bonus to tell them by: another level is higher
        return one.level not in (Level.CO_SO, other.level)
    return first.amount > second.amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """What one award pays: ``bonus`` if a rate is known; ``instead`` names the award paid for.

    ``provisional``: no decision yet, or its day is not known whole; reckoned for the year's end.
    """

    bonus: Bonus | None
    instead: AwardId | None = None
    provisional: bool = False

    @property
    def amount(self) -> int:
        """The amount in đồng; nothing if another award of the same time is paid instead."""
        return self.bonus.amount if self.bonus is not None and self.instead is None else 0


def payments(database: Database, awards: Sequence[AwardRow]) -> dict[AwardId, Payment]:
    """Return what each of ``awards`` pays, by its id; give all of a decision at once.

    Revoked awards pay nothing and are left out.
    """
    kinds = {kind.id: kind for kind in Kinds(database).all()}
    tables, rounded = amended_law(database)[1], rounds_bonuses(database)
    found = dict[AwardId, Payment]()
    standing = [row for row in awards if row.award.revoked is None]
    for row in standing:
        day = last_day(row.when)
        kind = kinds[row.award.kind]
        bonus = reckon(
            tables,
            kind=kind.code,
            group=kind.group,
            subject=row.award.subject,
            day=day,
            rounded=rounded,
        )
        exact = row.decision is not None and len(row.decision.date or "") == len("2025-01-01")
        found[row.award.id] = Payment(bonus=bonus, provisional=not exact)
    for number, other in _unpaid(tables, standing, kinds, found):
        found[number] = Payment(
            bonus=found[number].bonus, instead=other, provisional=found[number].provisional
        )
    return found


def _unpaid(
    tables: BonusTables,
    awards: Sequence[AwardRow],
    kinds: Mapping[KindId, AwardKind],
    found: Mapping[AwardId, Payment],
) -> Iterable[tuple[AwardId, AwardId]]:
    by_day: dict[str, list[Payable]] = {}
    for row in awards:
        payment = found[row.award.id]
        award, kind = row.award, kinds[row.award.kind]
        if payment.bonus is not None:
            by_day.setdefault(last_day(row.when), []).append(
                Payable(
                    number=award.id,
                    recipient=award.recipient_key,
                    title=kind.is_title,
                    years=_earned(kind, award.year, award.year_to),
                    amount=payment.bonus.amount,
                )
            )
    for day, payable in by_day.items():
        for number, instead in unpaid(tables, payable, day).items():
            yield AwardId(number), AwardId(instead)


def _earned(kind: AwardKind, first: int, last: int | None) -> tuple[int, int]:
    """Return the years an award was earned in: for titles above the grass roots, several."""
    return (first, last or first) if kind.level == Level.CO_SO else (-(kind.id), last or first)
