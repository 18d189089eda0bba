"""The course of a movement: who registers, the reviews held, what is spent."""

from collections.abc import Sequence
from dataclasses import asdict, replace

from tdkt_desktop.domain.ids import CostId, EntryId, MovementId, PersonId, ReviewId, UnitId
from tdkt_desktop.domain.movements.movements import Entry, NewCost, NewEntry, NewReview, Review
from tdkt_desktop.domain.typed import read_date, whole_day
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.domain.vietnamese.numbers import dotted, read_number
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.movements.movements import get
from tdkt_desktop.operations.result import Result
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units

# -- registrations -----------------------------------------------------------------------


def register(
    database: Database,
    movement: MovementId,
    people: Sequence[PersonId] = (),
    units: Sequence[UnitId] = (),
    *,
    day: str | None = None,
    words: str = "",
) -> Result[int]:
    """Register people and units for a movement; those who are stay as they are.

    Returns:
        How many are new.
    """
    named, store = get(database, movement), Movements(database)
    there = store.entries(movement)
    has = {(one.person, one.unit) for one in there}
    said = nfc(words) or None
    wanted = [NewEntry(person=one, day=day, words=said) for one in dict.fromkeys(people)]
    wanted += [NewEntry(unit=one, day=day, words=said) for one in dict.fromkeys(units)]
    new = [one for one in wanted if (one.person, one.unit) not in has]
    if not new:
        return Result(0, None)
    with database.operation(_registered(database, new, named.called)) as done:
        for one in new:
            store.add_entry(movement, one)
    return Result(len(new), done.changes)


def _registered(database: Database, new: Sequence[NewEntry], movement: str) -> str:
    if len(new) == 1:
        return f"{entry_name(database, new[0])} đăng ký phong trào “{movement}”"
    people = sum(one.person is not None for one in new)
    counts = ((people, "người"), (len(new) - people, "đơn vị"))
    who = " và ".join(f"{count} {noun}" for count, noun in counts if count)
    return f"{who} đăng ký phong trào “{movement}”"


def entry_name(database: Database, entry: NewEntry) -> str:
    """Return who registered; empty where that is nobody any more."""
    if entry.person is not None:
        person = People(database).get(entry.person)
        return person.name if person is not None else ""
    unit = Units(database).get(entry.unit) if entry.unit is not None else None
    return unit.name if unit is not None else ""


def edit_entry(database: Database, entry: Entry, key: str, text: str) -> ChangeSet | None:
    """Write the day or the words of a registration; ``None`` when it says that already.

    Raises:
        TdktError: the day is none.
    """
    value = read_date(text) if key == "day" else nfc(text) or None
    if value == getattr(entry, key):
        return None
    with database.operation(f"Sửa đăng ký của {entry_name(database, entry)}") as done:
        Movements(database).save_entry(replace(entry, **{key: value}))  # type: ignore[arg-type]
    return done.changes


def unregister(
    database: Database, movement: MovementId, entries: Sequence[EntryId]
) -> ChangeSet | None:
    """Take registrations off a movement; one undo brings them back."""
    if not entries:
        return None
    named = get(database, movement)
    with database.operation(f"Bỏ {len(entries)} đăng ký phong trào “{named.called}”") as done:
        Movements(database).remove_entries(entries)
    return done.changes


# -- reviews -----------------------------------------------------------------------------


def hold_review(
    database: Database,
    movement: MovementId,
    day: str,
    *,
    final: bool,
    document: str = "",
    words: str = "",
    review: ReviewId | None = None,
) -> Result[ReviewId]:
    """Note a review held on a typed day, or correct one; a ``final`` one closes the movement.

    Raises:
        TdktError: the day is missing or none, or lies before the movement began.
    """
    named, held = get(database, movement), whole_day(day)
    if held is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi ngày sơ kết hay tổng kết."))
    if named.start and held < named.start[: len(held)]:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Ngày này trước ngày bắt đầu của phong trào."))
    made = NewReview(
        day=held, final=final, document=nfc(document) or None, words=words.strip() or None
    )
    if review is not None:
        made = Review(**asdict(made), id=review, movement=movement)
    what = "Tổng kết" if final else "Sơ kết"
    with database.operation(f"{what} phong trào “{named.called}”") as done:
        number = Movements(database).save_review(movement, made)
    return Result(number, done.changes)


def remove_review(database: Database, movement: MovementId, review: ReviewId) -> ChangeSet:
    """Take a review off a movement; one undo brings it back."""
    named = get(database, movement)
    with database.operation(f"Bỏ lần sơ kết, tổng kết của “{named.called}”") as done:
        Movements(database).remove_review(review)
    return done.changes


# -- costs -------------------------------------------------------------------------------


def read_money(text: str) -> int:
    """Return a typed sum in đồng: ``18.500.000``, ``18500000 đồng``.

    Raises:
        TdktError: it is no sum, or not a whole and positive one.
    """
    bare = nfc(text).lower().removesuffix("đồng").removesuffix("đ").strip()
    value = read_number(bare)
    if value is None or value <= 0 or value != int(value):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{text}” không phải số tiền. Hãy ghi như 18.500.000."),
            text=text.strip(),
        )
    return int(value)


def spend(
    database: Database, movement: MovementId, amount: str, words: str, day: str = ""
) -> Result[CostId]:
    """Note what was spent on a movement, from typed texts.

    Raises:
        TdktError: the sum or the day is none, or nothing says what it was for.
    """
    named, spent, said = get(database, movement), read_money(amount), nfc(words)
    if not said:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi chi cho việc gì."))
    cost = NewCost(amount=spent, words=said, day=read_date(day))
    with database.operation(f"Ghi chi {dotted(spent)} đồng cho “{named.called}”") as done:
        number = Movements(database).save_cost(movement, cost)
    return Result(number, done.changes)


def remove_cost(database: Database, movement: MovementId, cost: CostId) -> ChangeSet:
    """Take a cost off a movement; one undo brings it back."""
    named = get(database, movement)
    with database.operation(f"Bỏ một khoản chi của “{named.called}”") as done:
        Movements(database).remove_cost(cost)
    return done.changes
