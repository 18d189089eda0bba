"""The bonus of an award: a share of the base salary on the decision's day, in whole đồng."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from tdkt_desktop.domain.law.rulebook import Provision

_WHOLE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseSalary(Provision):
    """The base salary of a month, in đồng."""

    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate(Provision):
    """``hundredths`` of the base salary for one kind; ``is_cap``: no more than that."""

    kind: str
    subject: str
    hundredths: int
    is_cap: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Multiplier(Provision):
    """What ``subject`` receives, in hundredths of what ``of`` does, for kinds of ``groups``."""

    subject: str
    of: str
    hundredths: int
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BonusRule(Provision):
    """How amounts are rounded, and which of several are paid."""

    round_up_to: int | None = None
    highest_title_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BonusTables:
    """All that bonuses are reckoned by."""

    salaries: tuple[BaseSalary, ...]
    rates: tuple[Rate, ...]
    multipliers: tuple[Multiplier, ...]
    rules: tuple[BonusRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bonus:
    """One bonus in đồng; ``raw`` is the amount before rounding, in whole đồng.

    ``share`` is what part of ``base_salary`` it is, in ten-thousandths.
    """

    amount: int
    raw: int
    base_salary: int
    share: int
    basis: str
    confidence: str
    is_cap: bool = False
    outlived: bool = False
    """Whether its decree has ended and it goes on until the one that replaces it is read."""

    @property
    def times(self) -> str:
        """The share as a decimal, with the comma of Vietnamese: ``0,3``."""
        whole, part = divmod(self.share, _WHOLE * _WHOLE)
        return f"{whole},{part:04d}".rstrip("0").rstrip(",")


def reckon(
    tables: BonusTables, *, kind: str, group: str, subject: str, day: str, rounded: bool = True
) -> Bonus | None:
    """Return the bonus of ``kind`` to ``subject`` by a decision of ``day`` (ISO).

    ``group`` is the kind's; without ``rounded`` the amount is not rounded up. ``None`` when no
    rate, or no base salary, is known for the day.
    """
    salary = _first(tables.salaries, day)
    found = _rate(tables, kind, group, subject, day)
    if salary is None or found is None:
        return None
    rate, multiplier = found
    share = rate.hundredths * (multiplier.hundredths if multiplier else _WHOLE)
    exact = salary.amount * share
    raw = -(-exact // (_WHOLE * _WHOLE))
    rounding = _first([r for r in tables.rules if r.round_up_to], day)
    step = rounding.round_up_to if rounding is not None and rounded else None
    amount = raw if step is None else -(-exact // (_WHOLE * _WHOLE * step)) * step
    used = [one for one in (rate, multiplier, salary) if one is not None]
    return Bonus(
        amount=amount,
        raw=raw,
        base_salary=salary.amount,
        share=share,
        basis="; ".join(dict.fromkeys(one.basis for one in used)),
        confidence=max((one.confidence for one in used), key=("high", "medium", "low").index),
        is_cap=rate.is_cap,
        outlived=any(one.outlived(day) for one in used),
    )


def _rate(
    tables: BonusTables, kind: str, group: str, subject: str, day: str
) -> tuple[Rate, Multiplier | None] | None:
    rates = [rate for rate in tables.rates if rate.kind == kind]
    own = _first([rate for rate in rates if rate.subject == subject], day)
    if own is not None:
        return own, None
    for multiplier in tables.multipliers:
        fits = multiplier.subject == subject and group in multiplier.groups
        if fits and multiplier.in_force(day):
            base = _first([rate for rate in rates if rate.subject == multiplier.of], day)
            return (base, multiplier) if base is not None else None
    return None


_P = TypeVar("_P", bound=Provision)


def _first(provisions: Iterable[_P], day: str) -> _P | None:
    """Return the provision of a day; one that goes on for want of its successor comes last."""
    there = [provision for provision in provisions if provision.in_force(day)]
    return min(there, key=lambda provision: provision.outlived(day), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Payable:
    """An award to be paid for: ``title`` when it is an emulation title of ``years``."""

    number: int
    recipient: object
    title: bool
    years: tuple[int, int]
    amount: int


def unpaid(tables: BonusTables, awards: Sequence[Payable], day: str) -> dict[int, int]:
    """Return which of the awards decided together are not paid, and the one paid instead.

    Of titles earned over the same time only the highest is paid where the law of ``day`` says
    so (NĐ 152/2025 Đ49 k5, as data); titles of other times and commendations are paid each.
    """
    rule = _first([r for r in tables.rules if r.highest_title_only], day)
    if rule is None:
        return {}
    best: dict[tuple[object, tuple[int, int]], Payable] = {}
    for payable in awards:
        key = payable.recipient, payable.years
        if payable.title and (key not in best or payable.amount > best[key].amount):
            best[key] = payable
    return {
        one.number: best[one.recipient, one.years].number
        for one in awards
        if one.title and best[one.recipient, one.years] is not one
    }
