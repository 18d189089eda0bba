"""What a decision pays, and what is left of the agency's fund of the year."""

from dataclasses import dataclass

from tdkt_desktop.domain.awards.awards import AwardRow, Decision
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.awards import bonuses
from tdkt_desktop.operations.awards.decisions import standing_awards
from tdkt_desktop.operations.rounds.deciding import is_own
from tdkt_desktop.storage.awards import Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.settings import Settings

_FUND = "fund/"


@dataclass(frozen=True, slots=True)
class PaymentLine:
    """One line of a payment list; ``instead`` names the award paid in its place."""

    row: AwardRow
    amount: int
    times: str
    note: str


def payment_list(database: Database, decision: Decision) -> list[PaymentLine]:
    """Return what a decision's awards pay, in its order; revoked ones are left out."""
    rows = standing_awards(database, decision)
    paid = bonuses.payments(database, rows)
    names = {row.award.id: row.kind_short for row in rows}
    lines = list[PaymentLine]()
    for row in rows:
        payment = paid[row.award.id]
        note = ""
        if payment.instead is not None:
            note = f"Đã chi theo {names.get(payment.instead, '')}".rstrip()
        elif payment.bonus is None:
            note = "Chưa có mức tiền thưởng"
        elif payment.bonus.is_cap:
            note = "Mức tối đa"
        times = payment.bonus.times if payment.bonus is not None else ""
        lines.append(PaymentLine(row, payment.amount, times, note))
    return lines


@dataclass(frozen=True, slots=True)
class Fund:
    """The agency's fund of a year, and what its own decisions of the year paid out of it."""

    year: int
    amount: int
    spent: int

    @property
    def left(self) -> int:
        """What is left."""
        return self.amount - self.spent


def fund(database: Database, year: int) -> Fund:
    """Return the fund of a year: the level that decides pays (TT 28/2025/TT-BTC)."""
    spent = sum(
        line.amount
        for decision in Decisions(database).all()
        if decision.year == str(year) and is_own(database, decision)
        for line in payment_list(database, decision)
    )
    return Fund(year, Settings(database).get(f"{_FUND}{year}", 0), spent)


def set_fund(database: Database, year: int, amount: int) -> ChangeSet:
    """Write how much the fund of a year holds, in đồng.

    Raises:
        TdktError: it is less than nothing.
    """
    if amount < 0:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Quỹ thi đua, khen thưởng không thể âm."))
    with database.operation(f"Ghi Quỹ thi đua, khen thưởng năm {year}") as done:
        Settings(database).put(f"{_FUND}{year}", amount)
    return done.changes
