"""What the cards and the panel say of a movement, in the window's language."""

from PySide6.QtCore import QCoreApplication

from tdkt_desktop.domain.movements.standing import MovementRow, Progress, Standing
from tdkt_desktop.domain.vietnamese.dates import first_day, last_day, show_iso
from tdkt_desktop.domain.vietnamese.numbers import dotted, number_words
from tdkt_desktop.operations.movements.board import LACKS, STANDINGS, days_to_end
from tdkt_desktop.operations.movements.terms import choices, limits

translate = QCoreApplication.translate
_GLUE = "\N{NO-BREAK SPACE}"
INKS = {
    Standing.RUNNING: "text",
    Standing.DUE: "warn",
    Standing.SHOWN: "ok",
    Standing.EMPTY: "accent",
}
"""The colours of the board's columns."""


def standing_words(standing: Standing) -> str:
    """Return what a column of the board is called."""
    return translate("movements", STANDINGS[standing])


def lack_words(row: MovementRow) -> str:
    """Return what a movement has nothing of, as a sentence; empty where it has all."""
    lacks = [translate("movements", LACKS[one]) for one in row.lacks()]
    said = ", ".join(lacks)
    return said[:1].upper() + said[1:]


def kind_and_end(row: MovementRow, day: str) -> str:
    """Return a movement's form and when it ends: ``Chuyên đề · đến 30/11/2026``."""
    movement, name = row.movement, choices("form")[row.movement.form]
    if movement.end is None:
        when = translate("movements", "chưa có ngày kết thúc")
    elif (year := _whole_year(movement.start, movement.end)) is not None:
        when = translate("movements", "năm {year}").format(year=year)
    elif (days_to_end(row, day) or 0) < 0:
        when = translate("movements", "kết thúc {day}").format(day=show_iso(movement.end))
    else:
        when = translate("movements", "đến {day}").format(day=show_iso(movement.end))
    return f"{name} · {when}"


def _whole_year(start: str | None, end: str) -> str | None:
    """Return the year a movement fills from its first day to its last, if it does."""
    year = end[:4]
    whole = start is not None and (first_day(start), last_day(end)) == (
        f"{year}-01-01",
        f"{year}-12-31",
    )
    return year if whole else None


def left_words(row: MovementRow, day: str) -> str:
    """Return how long a movement that is not closed has left; empty where that does not matter."""
    days = days_to_end(row, day)
    if days is None or row.standing(day, limits()) != Standing.DUE:
        return ""
    if days > 0:
        return translate("movements", "còn {days} ngày").format(days=days)
    if days == 0:
        return translate("movements", "kết thúc hôm nay")
    return translate("movements", "quá {days} ngày").format(days=dotted(-days))


def reached_words(one: Progress) -> str:
    """Return how far a target has come: ``92/100 hồ sơ``, ``3,5 → 2,5 ngày, đích 2``."""
    target, value = one.target, one.latest
    shown = number_words(value) if value is not None else "…"
    counted = target.counted_in or target.name
    if one.falls and target.base is not None and target.aim is not None:
        return translate("movements", "{base} → {value} {counted}, đích {aim}").format(
            base=number_words(target.base),
            value=shown,
            counted=counted,
            aim=number_words(target.aim),
        )
    if target.aim is None:
        return f"{shown} {counted}"
    return f"{shown}/{number_words(target.aim)} {counted}"


def state_words(one: Progress) -> str:
    """Return what is to be said of a result: ``✓ đạt 100 %``, ``→ 89 %, thiếu 45``."""
    if one.latest is None:
        return translate("movements", "chưa ghi")
    if one.reached is None:
        return translate("movements", "không có số đặt ra")
    percent = f"{dotted(one.percent)}{_GLUE}%" if one.percent is not None else ""
    if one.reached:
        return " ".join(filter(None, (translate("movements", "✓ đạt"), percent)))
    lacking = (
        translate("movements", "còn hơn {number}")
        if one.falls
        else translate("movements", "thiếu {number}")
    )
    missing = lacking.format(number=number_words(one.missing))
    return "→ " + ", ".join(filter(None, (percent if (one.percent or 0) >= 0 else "", missing)))


def entry_words(row: MovementRow) -> str:
    """Return how many units and people registered; empty of none."""
    units = (
        translate("movements", "{count} đơn vị").format(count=dotted(row.units))
        if row.units
        else ""
    )
    people = (
        translate("movements", "{count} người").format(count=dotted(row.people))
        if row.people
        else ""
    )
    both = ", ".join(filter(None, (units, people)))
    return translate("movements", "{who} đăng ký").format(who=both) if both else ""


def award_words(row: MovementRow) -> str:
    """Return how many awards were given for a movement; empty of none."""
    return (
        translate("movements", "{count} lượt khen").format(count=dotted(len(row.awards)))
        if row.awards
        else ""
    )


def reward_words(row: MovementRow) -> str:
    """Return how long the reward took; empty where that is not known."""
    days = row.days_to_reward
    if days is None:
        return ""
    if days > limits().slow:
        return translate("movements", "{days} ngày đến khen, quá {slow}").format(
            days=dotted(days), slow=limits().slow
        )
    return translate("movements", "{days} ngày đến khen").format(days=dotted(days))


def is_slow(row: MovementRow) -> bool:
    """Whether the reward took longer than it should."""
    return (row.days_to_reward or 0) > limits().slow
