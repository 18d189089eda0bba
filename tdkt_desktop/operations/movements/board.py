"""The board of movements: which column each stands in, what it has nothing of, in words."""

from collections.abc import Iterable

from tdkt_desktop.domain.movements.standing import Lack, MovementRow, Standing, days_left, middle
from tdkt_desktop.domain.vietnamese.dates import last_day
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.movements.terms import limits
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.movements import Movements

STANDINGS = {
    Standing.RUNNING: QT_TRANSLATE_NOOP("movements", "Đang chạy"),
    Standing.DUE: QT_TRANSLATE_NOOP("movements", "Đến hạn tổng kết"),
    Standing.SHOWN: QT_TRANSLATE_NOOP("movements", "Đã tổng kết, có kết quả"),
    Standing.EMPTY: QT_TRANSLATE_NOOP("movements", "Đã kết thúc, chưa có kết quả"),
}
"""The columns of the board, from left to right."""
LACKS = {
    Lack.END: QT_TRANSLATE_NOOP("movements", "chưa có ngày kết thúc"),
    Lack.TARGETS: QT_TRANSLATE_NOOP("movements", "không chỉ tiêu"),
    Lack.RESULTS: QT_TRANSLATE_NOOP("movements", "có chỉ tiêu, chưa ai đo"),
    Lack.ENTRIES: QT_TRANSLATE_NOOP("movements", "không đăng ký"),
    Lack.AWARDS: QT_TRANSLATE_NOOP("movements", "không ai được khen"),
}
"""What a movement has nothing of."""


def said_standing(row: MovementRow, day: str) -> str:
    """Return where a movement stands on a day; one with nothing to show says what it lacks."""
    standing = row.standing(day, limits())
    lacks = said_lacks(row) if standing == Standing.EMPTY else ""
    return f"{STANDINGS[standing]}: {lacks}" if lacks else STANDINGS[standing]


def said_lacks(row: MovementRow) -> str:
    """Return what a movement has nothing of, but for the day it ends."""
    return ", ".join(LACKS[lack] for lack in row.lacks() if lack != Lack.END)


def on_the_desk(database: Database, day: str) -> list[MovementRow]:
    """Return the movements to look at on a day: nothing to show, then due, then running.

    Those that ended before last year are history.
    """
    order = (Standing.EMPTY, Standing.DUE, Standing.RUNNING)
    since = f"{int(day[:4]) - 1}-01-01"
    rows = Movements(database).rows().values()
    found = [
        (order.index(standing), row.movement.end or "9999", row)
        for row in rows
        if (standing := row.standing(day, limits())) in order
        and (row.movement.end is None or last_day(row.movement.end) >= since)
    ]
    return [row for *_, row in sorted(found, key=lambda one: one[:2])]


def till_reward(rows: Iterable[MovementRow]) -> int | None:
    """Return the median of the days from review to reward; ``None`` where nobody was rewarded."""
    return middle([days for row in rows if (days := row.days_to_reward) is not None])


def days_to_end(row: MovementRow, day: str) -> int | None:
    """Return the days a movement has left, below zero when it is over."""
    return days_left(row.movement.end, day)
