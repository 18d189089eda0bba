"""The course of a movement: who registers, the reviews held, what is spent."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from tdkt_desktop.domain.ids import (
    AwardId,
    CostId,
    EntryId,
    MovementId,
    PersonId,
    ReviewId,
    UnitId,
)
from tdkt_desktop.domain.movements.movements import Entry, NewCost, NewEntry, NewReview, Review
from tdkt_desktop.domain.typed import read_date, whole_day
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.keys import name_key, nfc, numbered_key
from tdkt_desktop.domain.vietnamese.numbers import dotted, read_number
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.movements.movements import get
from tdkt_desktop.operations.result import Result
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.unit_labels import UnitLabels
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

    Raises:
        TdktError: nobody is named, or a person is not on file.
    """
    if not people and not units:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy chọn ít nhất một người hay một đơn vị."))
    known = People(database).rows(people)
    if lacking := [one for one in people if one not in known]:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không có cán bộ số {number}."), number=lacking[0]
        )
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


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A registration as a list shows one: who, and a person's unit."""

    entry: Entry
    name: str
    unit_name: str = ""


def entry_rows(database: Database, movement: MovementId) -> dict[EntryId, EntryRow]:
    """Return who registered for a movement: units first, then people, each in order of names."""
    entries = Movements(database).entries(movement)
    people = People(database)
    rows = people.rows([one.person for one in entries if one.person is not None])
    labels = UnitLabels(database.conn)
    found = list[tuple[str, EntryRow]]()
    for one in entries:
        if one.person is not None and (person := rows.get(one.person)) is not None:
            key = name_key(person.person.name)
            found.append((f"1{key}", EntryRow(one, person.person.name, person.unit_name)))
        elif one.unit is not None:
            name = labels.full(one.unit)
            found.append((f"0{numbered_key(name)}", EntryRow(one, name)))
    return {row.entry.id: row for _, row in sorted(found, key=lambda pair: pair[0])}


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


# -- awards ------------------------------------------------------------------------------


def mark_awards(
    database: Database, movement: MovementId, awards: Sequence[AwardId]
) -> ChangeSet | None:
    """Say of awards on file that they were given for a movement; ``None`` of none."""
    named = get(database, movement)
    if not awards:
        return None
    with database.operation(f"Gắn {len(awards)} lượt khen vào “{named.called}”") as done:
        Awards(database).set_all(awards, movement=movement)
    return done.changes


def unmark_awards(
    database: Database, movement: MovementId, awards: Sequence[AwardId]
) -> ChangeSet:
    """Take back what :func:`mark_awards` said; the awards stay.

    Raises:
        TdktError: one came from a round that rewards the movement.
    """
    named = get(database, movement)
    marked = [one.id for one in Awards(database).get(awards) if one.movement == movement]
    if len(marked) < len(awards):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Khen thưởng từ đợt xét của phong trào: bỏ phong trào ở đợt xét ấy."
            )
        )
    with database.operation(f"Bỏ {len(marked)} lượt khen khỏi “{named.called}”") as done:
        Awards(database).set_all(marked, movement=None)
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
        TdktError: the day is missing or none, lies before the movement began, or is that of a
            review there is; the movement is closed already.
    """
    named, held = get(database, movement), whole_day(day)
    if held is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi ngày sơ kết hay tổng kết."))
    if named.start and held < named.start[: len(held)]:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Ngày này trước ngày bắt đầu của phong trào."))
    _require_open(Movements(database).reviews(movement), held, review, final=final)
    made = NewReview(
        day=held, final=final, document=nfc(document) or None, words=words.strip() or None
    )
    if review is not None:
        made = Review(**asdict(made), id=review, movement=movement)
    what = "Tổng kết" if final else "Sơ kết"
    with database.operation(f"{what} phong trào “{named.called}”") as done:
        number = Movements(database).save_review(movement, made)
    return Result(number, done.changes)


def _require_open(
    there: Sequence[Review], day: str, review: ReviewId | None, *, final: bool
) -> None:
    """Refuse a second closing review, a second one of a day, and one on the way after the last."""
    others = [one for one in there if one.id != review]
    closed = next((one for one in others if one.final), None)
    if closed is not None and (final or day > closed.day):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Phong trào đã tổng kết ngày {day}: sửa lần tổng kết ấy nếu ghi sai."
            ),
            day=show_iso(closed.day),
        )
    if any((one.day, one.final) == (day, final) for one in others):
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Đã ghi sơ kết ngày ấy."))


def remove_reviews(
    database: Database, movement: MovementId, reviews: Sequence[ReviewId]
) -> ChangeSet:
    """Take reviews off a movement; one undo brings them back."""
    named = get(database, movement)
    with database.operation(
        f"Bỏ {len(reviews)} lần sơ kết, tổng kết của “{named.called}”"
    ) as done:
        for review in reviews:
            Movements(database).remove_review(review)
    return done.changes


_MOST_MONEY = 10**15
"""More đồng than anybody spends: a slip of the pen."""

# -- costs -------------------------------------------------------------------------------


def read_money(text: str) -> int:
    """Return a typed sum in đồng: ``18.500.000``, ``18500000 đồng``.

    Raises:
        TdktError: it is no sum, or not a whole and positive one.
    """
    bare = nfc(text).lower().removesuffix("đồng").removesuffix("đ").strip()
    value = read_number(bare)
    if not text.strip():
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi số tiền."))
    if value is None or value <= 0 or value != int(value) or value > _MOST_MONEY:
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


def remove_costs(database: Database, movement: MovementId, costs: Sequence[CostId]) -> ChangeSet:
    """Take costs off a movement; one undo brings them back."""
    named = get(database, movement)
    with database.operation(f"Bỏ {len(costs)} khoản chi của “{named.called}”") as done:
        for cost in costs:
            Movements(database).remove_cost(cost)
    return done.changes
